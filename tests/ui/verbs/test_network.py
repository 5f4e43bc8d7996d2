"""Consent, the machine's settings, and the check of the file, from the window."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.web.authority import Authority
from tests.workbench.capture import takings
from ui.dialogs.consent import ConsentDialog
from ui.dialogs.findings import FindingsDialog, report
from ui.dialogs.network import NetworkDialog
from ui.jobs import Jobs
from ui.window import Window
from workbench import commands, queries, settings
from workbench.model import EvidenceKind
from workbench.project import Project
from workbench.queries import Finding
from workbench.reading import Draft
from workbench.settings import TOR, Settings


@pytest.fixture
def captured(tmp_path: Path) -> Path:
    """An investigation with a capture that nobody stamped."""
    path = tmp_path / "Pool.fcw"
    with Project.create(path) as project:
        content = takings.content()
        draft = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")
        commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Pool", content=content, draft=draft
        )
    return path


def greet(listener: socket.socket, answer: bytes | None) -> None:
    """Answer one greeting, as a proxy does."""
    with listener:
        if answer is not None:
            connection, _ = listener.accept()
            with connection:
                assert connection.recv(3) == b"\5\1\0"
                connection.sendall(answer)


def click(qtbot: QtBot, where: QWidget, name: str) -> None:
    """Press a button."""
    found = where.findChild(QPushButton, name)
    assert found is not None, name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("pressed", "answer"), [("accept", True), ("refuseStamps", False), ("cancel", None)]
)
def test_the_first_capture_asks_once(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    open_window: Callable[..., Window],
    captured: Path,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    pressed: str,
    answer: bool | None,
) -> None:
    """A notice leads to the question; the answer is kept for the machine, no answer asks again."""
    monkeypatch.setattr("ui.stamping._SETTLE", 0)
    settings.save(Settings(stamping=None, authorities=(authority.url,)))
    window = open_window(captured)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "decideStamps") is not None)
    click(qtbot, window, "decideStamps")
    qtbot.waitUntil(lambda: window.findChild(ConsentDialog) is not None)
    dialog = window.findChild(ConsentDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert settings.load().stamping is None
    click(qtbot, dialog, pressed)
    assert settings.load().stamping is answer
    if answer:
        qtbot.waitUntil(lambda: len(authority.asked) == 2 and window.session.unstamped == 0)
    else:
        assert authority.asked == []


def test_settings_are_changed_in_their_dialog(
    qtbot: QtBot, open_window: Callable[..., Window], captured: Path
) -> None:
    """Operator, Tor, authorities in another order, and one written but not added."""
    settings.save(
        Settings(stamping=False, authorities=("http://a.example", "http://b.example"), timegates=())
    )
    window = open_window(captured)
    window.actions_["network"].trigger()
    dialog = window.findChild(NetworkDialog)
    assert dialog is not None
    dialog.operator.setText("R. Moreno")
    dialog.proxy_kind.setCurrentIndex(1)
    click(qtbot, dialog, "authoritiesDown")
    dialog.authorities.line.setText("http://c.example")
    click(qtbot, dialog, "accept")
    assert settings.load() == Settings(
        operator="R. Moreno",
        proxy=TOR,
        stamping=False,
        authorities=("http://b.example", "http://a.example", "http://c.example"),
        timegates=(),
    )


def test_what_will_not_do_is_refused_in_the_dialog(
    qtbot: QtBot, open_window: Callable[..., Window], captured: Path
) -> None:
    """The dialog stays open with the reason, and nothing is changed."""
    before = settings.load()
    window = open_window(captured)
    window.actions_["network"].trigger()
    dialog = window.findChild(NetworkDialog)
    assert dialog is not None
    dialog.proxy_kind.setCurrentIndex(2)
    click(qtbot, dialog, "accept")
    assert "address of the proxy" in dialog.error.text()
    dialog.proxy.setText("socks5://127.0.0.1:9050")
    click(qtbot, dialog, "accept")
    assert "socks5h://" in dialog.error.text()
    dialog.proxy_kind.setCurrentIndex(0)
    dialog.authorities.line.setText("time.example")
    click(qtbot, dialog, "authoritiesAdd")
    click(qtbot, dialog, "accept")
    assert "no web address" in dialog.error.text()
    assert settings.load() == before


def test_addresses_are_removed_and_brought_back(qtbot: QtBot, place: QWidget) -> None:
    """The list can be emptied, and filled with the usual ones."""
    jobs = Jobs(place)
    dialog = NetworkDialog(replace(Settings(), authorities=()), jobs, lambda: None, place)
    dialog.open()
    assert dialog.authorities.addresses == ()
    assert not dialog.authorities.remove.isEnabled()
    click(qtbot, dialog, "authoritiesReset")
    assert dialog.authorities.addresses == Settings().authorities
    click(qtbot, dialog, "authoritiesRemove")
    assert dialog.authorities.addresses == Settings().authorities[1:]


@pytest.mark.parametrize(
    ("answer", "words"),
    [(b"\5\0", "It answers."), (b"HT", "no proxy of this kind"), (None, "Nothing answers at")],
)
def test_a_proxy_is_tried_when_asked(
    qtbot: QtBot, place: QWidget, answer: bytes | None, words: str
) -> None:
    """It is called and greeted, and nothing else is sent anywhere."""
    listener = socket.create_server(("127.0.0.1", 0))
    greeter = Thread(target=greet, args=(listener, answer))
    greeter.start()
    port = listener.getsockname()[1] if answer else 9
    jobs = Jobs(place)
    known = replace(Settings(), proxy=f"socks5h://127.0.0.1:{port}")
    dialog = NetworkDialog(known, jobs, lambda: None, place)
    dialog.open()
    click(qtbot, dialog, "tryProxy")
    qtbot.waitUntil(lambda: words in dialog.outcome.text())
    assert dialog.attempt.isEnabled()
    greeter.join()


def test_a_sound_file_has_a_report_that_can_be_kept(
    qtbot: QtBot, open_window: Callable[..., Window], captured: Path, tmp_path: Path
) -> None:
    """The notice leads to every check; the report is copied and saved as text."""
    window = open_window(captured)
    window.actions_["verify"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "showFindings") is not None)
    click(qtbot, window, "showFindings")
    dialog = window.findChild(FindingsDialog)
    assert dialog is not None
    rows = dialog.findChild(QListWidget, "findings")
    assert rows is not None
    assert rows.count() == 10
    click(qtbot, dialog, "copyFindings")
    text = QGuiApplication.clipboard().text()
    assert "Sound · Records of captures: 1 checked" in text
    click(qtbot, dialog, "saveFindings")
    asked = window.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(tmp_path / "report.txt"))
    asked.done(0)
    assert (tmp_path / "report.txt").read_text("utf-8") == text


def test_damage_is_listed_first_and_told_to_the_session(
    qtbot: QtBot, open_window: Callable[..., Window], captured: Path
) -> None:
    """Panels can mark the captures that are damaged."""
    with Project.open(captured) as project:
        project.db.execute("PRAGMA query_only = OFF")
        project.db.execute("UPDATE capture SET final_url = 'https://other.example/'")
        (known,) = project.db.execute("SELECT id FROM capture").fetchone()
    window = open_window(captured)
    with qtbot.waitSignal(window.session.verified):
        window.actions_["verify"].trigger()
    assert window.session.damaged == {known}
    dialog = window.findChild(FindingsDialog)
    assert dialog is not None
    rows = dialog.findChild(QListWidget, "findings")
    assert rows is not None
    assert "Damaged" in rows.item(0).text()
    assert "items are damaged" in report(
        "x", "y", [queries.Finding(ok=False, check="", detail="")] * 2
    )


def test_a_finding_names_what_it_concerns(qtbot: QtBot, place: QWidget) -> None:
    """The list has the beginning of a fingerprint, so that the title is in sight; the tip all."""
    digest = "3656da0a" + "b" * 56
    found = Finding(check="bytes", ok=False, detail=f"The bytes {digest} of “Photo” are damaged.")
    dialog = FindingsDialog([found], "", lambda _text: None, place)
    item = dialog.findChild(QListWidget).item(0)
    assert "The bytes 3656da0a… of “Photo”" in item.text()
    assert digest in item.toolTip()
