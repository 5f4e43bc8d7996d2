"""What is being written is kept while it is written, and offered again after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ui import drafts as keeper
from ui.dialogs.draft import DraftDialog
from ui.dialogs.form import Form
from ui.window import Window
from workbench import commands, drafts, queries
from workbench.model import Claim
from workbench.project import Project

ROOT = Path(__file__).parents[2]
VICTIM = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton
from ui import drafts as keeper
from ui.__main__ import build
from workbench import drafts, queries
keeper.QUIET_SECONDS = 0.05
app = QApplication([])
window = build(app, QSettings(sys.argv[2], QSettings.Format.IniFormat), native=False)
window.show()
window.session.open(sys.argv[1])
window.session.select_claim(window.session.ask(queries.claims)[0].id)
window.actions_["rate"].trigger()
field = window.findChild(QPlainTextEdit, "rationale")
field.setFocus()
QTest.keyClicks(field, "The account says ele")
def look():
    if drafts.drafts(window.session.project.path):
        sys.stdout.write("kept\\n")
        sys.stdout.flush()
look_again = QTimer()
look_again.timeout.connect(look)
look_again.start(50)
app.exec()
"""


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is written sooner than people would notice."""
    monkeypatch.setattr(keeper, "QUIET_SECONDS", 0.02)


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window with a project that looks at its first claim."""
    made = open_window(filled)
    made.session.select_claim(made.session.ask(queries.claims)[0].id)
    return made


def left(window: Window) -> list[str]:
    """What is kept beside the project, by the names of the forms."""
    return [draft.form for draft in drafts.drafts(window.session.project.path)]


def form(window: Window) -> Form:
    """The form that is open."""
    return next(each for each in window.findChildren(Form) if each.isVisible())


def write(window: Window, name: str, words: str, bot: QtBot) -> QPlainTextEdit:
    """Type words into a field of the form that is open."""
    field = form(window).findChild(QPlainTextEdit, name)
    assert field is not None
    form(window).activateWindow()
    field.setFocus()
    bot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, words)
    return field


def test_text_in_a_form_survives_a_kill_and_is_offered(
    filled: Path, tmp_path: Path, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    """Killed while somebody writes a verdict; the next window opens the form as it was."""
    with subprocess.Popen(
        [sys.executable, "-c", VICTIM, str(filled), str(tmp_path / "victim.ini")],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
    window = open_window(filled)
    (said,) = window.notices.texts()
    assert said == "You were writing a verdict on “The town hall cost nine million crowns.”."
    button = window.notices.findChild(QPushButton, "resumeDraft")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    field = form(window).findChild(QPlainTextEdit, "rationale")
    assert field is not None
    assert field.toPlainText().startswith("The account says eleThe account says")
    for each in form(window).findChildren(QRadioButton)[:1]:
        each.setChecked(True)
    QTest.keyClicks(field, "ven")
    reason = form(window).findChild(QPlainTextEdit, "reason")
    assert reason is not None
    reason.setPlainText("The account was found.")
    form(window).answer()
    assert left(window) == []
    assert list(filled.parent.glob(".*.drafts")) == []


def test_what_is_saved_or_given_up_is_not_kept(window: Window, qtbot: QtBot) -> None:
    """The file goes with the last draft; a form closed by mistake keeps its own till then."""
    window.actions_["ask"].trigger()
    write(window, "question", "Who paid for the furniture?", qtbot)
    qtbot.waitUntil(lambda: left(window) == ["questionDialog"])
    form(window).answer()
    assert left(window) == []
    window.actions_["ask"].trigger()
    write(window, "question", "Who signed the second contract?", qtbot)
    qtbot.waitUntil(lambda: left(window) == ["questionDialog"])
    form(window).reject()
    assert left(window) == ["questionDialog"]
    dismiss = window.notices.findChildren(QPushButton, "dismiss")[-1]
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: left(window) == [])


def test_leaving_a_field_keeps_it_at_once(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever goes on to the next field need not wait; a few letters are not worth it."""
    monkeypatch.setattr(keeper, "QUIET_SECONDS", 3600)
    window.actions_["rate"].trigger()
    field = write(window, "reason", "No", qtbot)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert left(window) == []
    write(window, "reason", "body was asked.", qtbot)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert left(window) == ["verdictDialog"]
    form(window).done(0)


def test_a_window_that_closes_keeps_what_is_being_written(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last words before the window closes are kept, and a form goes well with its window."""
    monkeypatch.setattr(keeper, "QUIET_SECONDS", 3600)
    path = window.session.project.path
    window.actions_["ask"].trigger()
    field = write(window, "question", "Who paid for the furniture?", qtbot)
    window.close()
    (kept,) = drafts.drafts(path)
    assert kept.values["question"] == "Who paid for the furniture?"
    QTest.keyClicks(field, " And when?")  # keys on their way; the window is deleted after this


def test_a_closed_project_keeps_what_stood_aside(window: Window, qtbot: QtBot) -> None:
    """Closing the project with a form put aside loses nothing; it is offered again."""
    path = window.session.project.path
    window.actions_["ask"].trigger()
    write(window, "question", "Who signed the second contract?", qtbot)
    form(window).reject()
    window.session.close()
    qtbot.waitUntil(lambda: not window.findChildren(Form))
    window.session.open(path)
    assert window.notices.texts()[0].startswith("You were writing an open question")
    discard = window.notices.findChild(QPushButton, "discardDraft")
    assert discard is not None
    qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert left(window) == []


def test_text_whose_place_is_gone_can_be_copied(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """The claim was deleted meanwhile: the words are shown, and leave with the dialog."""
    with Project.open(filled) as project:
        claim = queries.claims(project.db)[0]
        commands.remove_claim(project, project.get(Claim, claim.id))
    place = {"claim": claim.id, "kind": "", "item": "", "place": "claims/all"}
    kept = drafts.Draft(
        key="q", form="questionDialog", verb="ask", place=place, values={"question": "Who paid?"}
    )
    drafts.keep(filled, kept)
    window = open_window(filled)
    window.session.select_claim("")
    button = window.notices.findChild(QPushButton, "resumeDraft")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = form(window)
    assert isinstance(shown, DraftDialog)
    assert shown.text.toPlainText() == "Who paid?"
    shown.accept()
    assert left(window) == []
