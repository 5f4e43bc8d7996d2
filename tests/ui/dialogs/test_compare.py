"""Tests of comparing two copies in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.compare import CompareDialog
from ui.window import Window
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Capture, CaptureMethod, Content, Evidence, EvidenceKind, Stance
from workbench.project import Project

QUOTE = "The ferry carried 61,408 people in 2019"
FIRST = f"The harbour was busy.\n\n{QUOTE}.\n\nNobody was paid.\n\nIt rained."
SECOND = FIRST.replace("61,408", "16,408").replace("It rained.", "It rained all day.")


def copies(path: Path, first: str, second: str) -> str:
    """Make a project with evidence in two copies, words of the first cited; gives its id."""
    with Project.create(path, title="Ferry") as project:
        came = from_text(first)
        made = commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Report", content=came.content, draft=came.draft
        )
        claim = commands.add_claim(project, text="It carried many.")
        capture = queries.captures(project.db, evidence=made.id)[0]
        at = came.text().text.index(QUOTE)
        span = (at, at + len(QUOTE))
        commands.cite(project, claim, stance=Stance.SUPPORTS, capture=capture, span=span)
        came = from_text(second)
        commands.add_capture(project, made, came.content, came.draft)
    return made.id


def compared(window: Window, qtbot: QtBot, evidence: str) -> CompareDialog:
    """Open the comparison of a piece of evidence and wait until it is there."""
    window.session.choose_item("evidence", evidence)
    window.actions_["compare-captures"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompareDialog)
    qtbot.waitUntil(lambda: dialog.count.text() != "Comparing…", timeout=20_000)
    return dialog


def test_two_copies_stand_side_by_side(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """Changes are counted and gone through with keys; what is cited and changed stands on top."""
    evidence = copies(tmp_path / "Ferry.fcw", FIRST, SECOND)
    window = open_window(tmp_path / "Ferry.fcw")
    dialog = compared(window, qtbot, evidence)
    assert dialog.count.text() == "2 changes"
    assert dialog.findChild(QLabel, "compareFates").text() == "1 cited passage is not as it was:"
    assert dialog.fates.item(0).text().startswith("Changed · “The ferry carried 61,408")
    qtbot.keyClicks(dialog.view, "n")
    assert dialog.count.text() == "Change 1 of 2"
    assert dialog.view.accessibleDescription() == "Removed: 61. Added: 16"
    qtbot.keyClicks(dialog.view, "n")
    assert "all day" in dialog.view.accessibleDescription()
    qtbot.keyClicks(dialog.view, "n")
    assert dialog.count.text() == "Change 1 of 2", "it goes round"
    dialog.fates.setCurrentRow(0)
    dialog.before.setCurrentIndex(1)  # the same copy on both sides
    qtbot.waitUntil(lambda: dialog.count.text() == "The texts are the same.", timeout=10_000)
    assert not dialog.next.isEnabled()
    dialog.reject()


def test_one_copy_is_not_compared(open_window: Callable[..., Window], filled: Path) -> None:
    """There is a sentence instead."""
    window = open_window(filled)
    evidence = window.session.ask(queries.evidence)[0]
    window.session.choose_item("evidence", evidence.id)
    window.actions_["compare-captures"].trigger()
    assert QApplication.activeModalWidget() is None
    assert any("only one copy" in words for words in window.notices.texts())


def test_copies_without_a_text_are_not_compared(
    open_window: Callable[..., Window], tmp_path: Path
) -> None:
    """Two copies of a picture, say: the same sentence, and no empty comparison."""
    path = tmp_path / "Ferry.fcw"
    with Project.create(path, title="Ferry") as project:
        picture = Content(data=b"\x89PNG\r\n\x1a\n", method=CaptureMethod.FILE)
        made = commands.add_evidence(
            project, kind=EvidenceKind.IMAGE, title="Photo", content=picture
        )
        commands.add_capture(project, made, picture, None)
    window = open_window(path)
    window.session.choose_item("evidence", made.id)
    window.actions_["compare-captures"].trigger()
    assert QApplication.activeModalWidget() is None
    assert any("only one copy" in words for words in window.notices.texts())


def test_a_new_copy_that_lost_cited_words_is_told(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """A notice names the words and leads to the comparison; a copy that kept them says nothing."""
    evidence = copies(tmp_path / "Ferry.fcw", FIRST, FIRST)
    window = open_window(tmp_path / "Ferry.fcw")
    session = window.session
    record = session.project.get(Capture, session.ask(queries.captures, evidence=evidence)[0].id)
    owner = session.project.get(Evidence, record.evidence_id or "")
    came = from_text(FIRST + "\n\nMore.")
    session.perform(commands.add_capture, owner, came.content, came.draft)
    came = from_text(SECOND)
    session.perform(commands.add_capture, owner, came.content, came.draft)

    def told() -> list[str]:
        return [words for words in window.notices.texts() if "Cited words" in words]

    qtbot.waitUntil(lambda: bool(told()), timeout=10_000)
    assert told() == [f"Cited words are not in the new copy as they were: “{QUOTE}”"]
    button = next(
        b for b in window.notices.findChildren(QPushButton) if b.objectName() == "compare"
    )
    button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompareDialog)
    assert (dialog.before.currentIndex(), dialog.after.currentIndex()) == (2, 3)
    qtbot.waitUntil(lambda: dialog.count.text().endswith("changes"), timeout=10_000)
    dialog.reject()


def test_long_texts_leave_the_window_awake(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """Two texts of 2 MB: the window never stands still for long while they are compared."""
    filler = "\n".join(
        f"Line {n} tells of the harbour and its {n * 7} gulls." for n in range(40_000)
    )
    evidence = copies(
        tmp_path / "Long.fcw",
        f"{FIRST}\n{filler}",
        f"{SECOND}\n{filler.replace('7 gulls', '8 crows')}",
    )
    window = open_window(tmp_path / "Long.fcw")
    gaps, last = [0.0], [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    beat = QTimer(window)
    beat.timeout.connect(tick)
    beat.start(5)
    dialog = compared(window, qtbot, evidence)
    dialog.view.step(-1)
    qtbot.waitUntil(lambda: dialog.count.text().startswith("Change "), timeout=10_000)
    beat.stop()
    assert max(gaps) < 1.0  # 0.1 on a quiet machine
    dialog.reject()
