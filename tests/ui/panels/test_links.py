"""Tests of the list of addresses, of looking at them again, and of asking archives."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView
from pytestqt.qtbot import QtBot

from ui.dialogs.links import AskArchivesDialog, LookAgainDialog
from ui.filtering import today
from ui.window import Window
from workbench import commands, queries
from workbench.capture.links import LinkFinding
from workbench.exchange.intake import from_text
from workbench.model import ArchiveState, Evidence, EvidenceKind, LinkState
from workbench.project import Project

if TYPE_CHECKING:
    from tests.web.server import Web

PAGE = "https://news.example/toll"


@pytest.fixture
def window(
    open_window: Callable[..., Window], tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch
) -> Window:
    """A window that shows three addresses; its archives are on this machine."""
    values = {"timegates": [web.url("/web/")], "wayback": web.url("").rstrip("/")}
    (tmp_path / "s.json").write_text(json.dumps(values))
    monkeypatch.setenv("WORKBENCH_SETTINGS", str(tmp_path / "s.json"))
    path = tmp_path / "Toll.fcw"
    with Project.create(path, title="Toll") as project:
        for n, url in enumerate((PAGE, web.url("/private"), f"{PAGE}/2")):
            came = from_text(f"The toll is two crowns, says page {n}.")
            commands.add_evidence(
                project,
                kind=EvidenceKind.PAGE,
                title=f"Page {n}",
                url=url,
                content=came.content,
                draft=came.draft,
                confidential=n == 2,
            )
    made = open_window(path)
    made.actions_["links"].trigger()
    return made


def rows(window: Window) -> list[str]:
    """What the list says, line by line."""
    model = window.links.findChild(QListView, "linkList").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(at, 0).data(role) for at in range(model.rowCount())]


def choose(window: Window, title: str) -> None:
    """Choose one address by its title."""
    view = window.links.findChild(QListView, "linkList")
    at = next(n for n, words in enumerate(rows(window)) if words.startswith(title))
    view.setCurrentIndex(view.model().index(at, 0))


def test_addresses_are_listed_with_what_became_of_them(window: Window) -> None:
    """The worst first, with what was seen; narrowed by state and by words."""
    evidence = {row.title: row.id for row in window.session.ask(queries.evidence)}
    record = window.session.project.get(Evidence, evidence["Page 2"])
    finding = LinkFinding(state=LinkState.DEAD, status=404, detail="It answered 404 Not Found.")
    window.session.perform(commands.record_links, [(record, finding)])
    assert rows(window)[0].startswith("Page 2 · Dead · It answered 404 Not Found. · looked at")
    assert "never sent to archives" in rows(window)[0]
    assert rows(window)[1].startswith("Page 0 · Never looked at")
    window.links.findChild(QComboBox, "linkState").setCurrentIndex(
        window.links.findChild(QComboBox, "linkState").findData("dead")
    )
    assert len(rows(window)) == 1
    assert window.links.findChild(QLabel, "linkAbout").text() == "It answered 404 Not Found."


def test_a_look_is_kept_as_one_step(window: Window, qtbot: QtBot, web: Web) -> None:
    """A private address that was not let pass is not called, which is told; undo forgets it."""
    choose(window, "Page 1")
    window.actions_["check-links"].trigger()
    qtbot.waitUntil(lambda: any("Not clear" in words for words in rows(window)), timeout=10_000)
    assert not web.asked
    assert window.session.project.undo_label == "Check the link of “Page 1”"
    window.actions_["undo"].trigger()
    assert all("Never looked at" in words for words in rows(window))


def test_a_day_to_look_again_is_set(window: Window) -> None:
    """The side bar counts what is due."""
    choose(window, "Page 0")
    window.actions_["recheck-on"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LookAgainDialog)
    dialog.day.setText(today())
    dialog.answer()
    assert rows(window)[0].startswith("Page 0")
    assert "due since" in rows(window)[0]
    assert window.session.ask(queries.links_due, today=today()) == 1


def test_archives_are_asked_after_one_sentence(window: Window, qtbot: QtBot, web: Web) -> None:
    """It is said once that addresses leave the machine; the answer is seen and kept."""
    where = f"/web/20260107110000/{PAGE}"
    web.redirect(f"/web/{PAGE}", where)
    web.page(where, "", Memento_Datetime="Wed, 07 Jan 2026 11:00:00 GMT")
    choose(window, "Page 0")
    window.actions_["find-copies"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AskArchivesDialog)
    assert not web.asked
    dialog.answer()
    qtbot.waitUntil(lambda: any("archived" in words for words in rows(window)), timeout=10_000)
    (row,) = window.session.ask(queries.links, state="archived", today=today())
    assert row.copy_url == web.url(where)
    choose(window, "Page 2")
    window.actions_["save-copies"].trigger()
    assert QApplication.activeModalWidget() is None, "it was said already"
    assert any("never sent to third parties" in words for words in window.notices.texts())
    assert len(web.asked) == 2


def test_what_another_machine_was_to_ask_waits_for_a_word(
    window: Window, qtbot: QtBot, web: Web, tmp_path: Path
) -> None:
    """A file that came from elsewhere sends nothing by itself; a notice offers to go on."""
    path = tmp_path / "Elsewhere.fcw"
    with Project.create(path, title="Elsewhere") as project:
        made = commands.add_evidence(project, kind=EvidenceKind.PAGE, title="Page", url=PAGE)
        commands.ask_archive(project, [made], archives=[web.url("/web/")])
    window.session.open(path)
    verbs = window.verbs["links"]
    mine, others = verbs.archiving.open_questions()
    assert (mine, len(others)) == ([], 1)
    verbs._tell_open()
    assert "1 question to a public archive is open in this file." in window.notices.texts()
    assert not web.asked
    verbs.archiving.put(others)
    qtbot.waitUntil(lambda: not verbs.archiving.open_questions()[0], timeout=10_000)
    (copy,) = window.session.ask(queries.archive_copies, "evidence", made.id)
    assert copy.state is ArchiveState.NONE


def test_what_was_asked_goes_on_when_opened_again(
    window: Window, qtbot: QtBot, web: Web, tmp_path: Path
) -> None:
    """A busy archive leaves the question open; the file that is opened again goes on with it."""
    web.page(f"/web/{PAGE}", "", status="429 Slow", Retry_After=600)
    record = window.session.ask(queries.links, today=today(), words="Page 0")[0]
    evidence = window.session.project.get(Evidence, record.id)
    gates = [web.url("/web/")]
    window.verbs.begin("links")
    window.session.perform(commands.ask_archive, [evidence], archives=gates)
    qtbot.waitUntil(lambda: "busy" in window.verbs["links"].archiving.waiting, timeout=10_000)
    path = window.session.project.path
    window.session.close()
    web.page(f"/web/{PAGE}", "", status="404 Not Found")
    window.verbs["links"].archiving._turns.__init__()  # another start of the program
    window.session.open(path)

    def answered() -> bool:
        (copy,) = window.session.ask(queries.archive_copies, "evidence", evidence.id)
        return copy.state is ArchiveState.NONE

    qtbot.waitUntil(answered, timeout=10_000)
