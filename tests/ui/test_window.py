"""The window as a whole: names for everything, plain text everywhere, room for everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from ui.dialogs.verdict import VerdictDialog
from ui.panels.desk import Arrangement
from ui.theme import Mode
from ui.widgets.card import Card
from ui.window import Window
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import from_text
from workbench.model import Claim, Evidence, EvidenceKind, Stance

PLACES = ("claims/all", "articles", "evidence", "sources", "speakers", "history", "search/hall")
DIALOGS = (
    "import-article", "new-claim", "edit-claim", "rate", "ask", "appearance", "relate",
    "add-evidence", "details", "export", "keys", "about", "edit-item",
)  # fmt: skip
HOSTILE = '<img src="file:///etc/passwd"><b>Bold</b> \u202egnp.exe'


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window with a project, a claim chosen and its article open."""
    made = open_window(filled)
    first = made.session.ask(queries.claims)[0]
    made.session.select_claim(first.id)
    article = made.session.ask(queries.articles)[0]
    copy = made.session.ask(queries.captures, article=article.id)[0]
    made.session.open_capture(copy.id)
    return made


def _within(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from root.findChildren(QWidget)


def _dialog(window: Window) -> QDialog:
    return [each for each in window.findChildren(QDialog) if each.isVisible()][-1]


def _nameless(root: QWidget) -> list[str]:
    """List what can have the focus and has no name for people or for tests."""
    found = []
    for widget in _within(root):
        ours = not widget.objectName().startswith("qt_") and widget.isVisible()
        if not ours or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not spoken or not widget.objectName():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {spoken!r}")
    return found


@pytest.mark.parametrize("place", PLACES)
def test_everything_in_the_panes_has_a_name(window: Window, place: str) -> None:
    """What the Tab key reaches can be spoken, and found by tests."""
    window.session.choose_place(place)
    assert _nameless(window) == []


def test_everything_at_the_first_start_has_a_name(open_window: Callable[..., Window]) -> None:
    """So does what a new user sees."""
    assert _nameless(open_window()) == []


@pytest.mark.parametrize("verb", DIALOGS)
def test_everything_in_the_dialogs_has_a_name(window: Window, verb: str) -> None:
    """So does what the dialogs ask."""
    window.actions_[verb].trigger()
    dialog = _dialog(window)
    assert _nameless(dialog) == []
    dialog.reject()


def test_no_label_reads_markup(window: Window) -> None:
    """Every label of panes and dialogs shows its text as it is."""
    for verb in DIALOGS:
        window.actions_[verb].trigger()
    labels = [each for each in window.findChildren(QLabel) if each.text()]
    assert len(labels) > 50
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def test_hostile_words_are_shown_and_not_obeyed(window: Window) -> None:
    """Markup in every field is text, and what turns the direction is shown as a code point."""
    session = window.session
    claim = session.perform(
        commands.add_claim, text=HOSTILE, quote=HOSTILE, speaker=HOSTILE, place=HOSTILE
    )
    evidence = session.perform(
        commands.add_evidence, kind=EvidenceKind.CALL, title=HOSTILE, source=HOSTILE
    )
    session.perform(commands.cite, claim, stance=Stance.REFUTES, evidence=evidence, note=HOSTILE)
    session.perform(commands.ask_question, claim, HOSTILE)
    session.select_claim(claim.id)
    labels = [each for each in window.claim.findChildren(QLabel) if "<b>" in each.text()]
    assert len(labels) >= 4
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()
    assert sum("‹U+202E›gnp.exe" in label.text() for label in labels) >= 4
    tip = window.claims.findChild(QAbstractItemView, "claimList").model().index(0, 0)
    assert "<b>" not in str(tip.data(Qt.ItemDataRole.ToolTipRole))


@pytest.mark.parametrize(
    ("size", "narrow", "arrangement"),
    [
        ((1280, 720), True, Arrangement.TABS),
        ((1440, 900), False, Arrangement.ROWS),
        ((1920, 1080), False, Arrangement.COLUMNS),
        ((3840, 2160), False, Arrangement.COLUMNS),
    ],
)
def test_the_panes_fit_the_screen(
    window: Window, size: tuple[int, int], narrow: bool, arrangement: Arrangement
) -> None:
    """Little room makes the side bar a rail and the reader a tab; much makes it a column."""
    window.resize(*size)
    assert window.side.narrow is narrow
    assert window.desk.arrangement is arrangement
    for pane in (window.side, window.claims, window.desk):
        corner = pane.mapTo(window, pane.rect().bottomRight())
        assert window.rect().contains(corner)


def test_long_words_push_nothing_out_of_the_window(window: Window) -> None:
    """A claim with an endless word keeps its buttons in sight."""
    session = window.session
    claim = session.perform(
        commands.add_claim, text="N" * 300, quote="q" * 900, speaker="S" * 400, place="P" * 300
    )
    session.select_claim(claim.id)
    QApplication.processEvents()
    rate = window.claim.findChild(QWidget, "button-rate")
    corner = rate.mapTo(window, rate.rect().bottomRight())
    assert window.rect().contains(corner)
    assert rate.visibleRegion().boundingRect() == rate.rect()


def test_the_history_of_a_deleted_claim_can_be_read(window: Window) -> None:
    """Deleting the claim whose history is shown leaves the history, and says so."""
    window.actions_["claim-history"].trigger()
    window.actions_["delete-claim"].trigger()
    assert window.notices.texts() == ["Claim deleted."]
    assert "Claim · deleted · The town hall cost nine million crowns." in [
        each.text() for each in window.history.findChildren(QLabel)
    ]


def test_larger_text_leaves_less_room(window: Window) -> None:
    """At 150 % a window of 1920 is arranged as one of 1280."""
    window.resize(1920, 1080)
    for _ in range(3):
        window.actions_["larger"].trigger()
    assert window.theme.size == 150
    assert window.desk.arrangement is Arrangement.TABS
    window.actions_["normal"].trigger()
    assert window.desk.arrangement is Arrangement.COLUMNS


def test_a_table_gets_more_room_than_lines(window: Window) -> None:
    """More than half of the window; and lines have theirs again, and what a hand gave them."""
    window.resize(1440, 900)
    before = window.columns.sizes()
    window.actions_["table"].trigger()
    assert window.columns.sizes()[0] > before[0] * 1.4
    table = window.claims.findChild(QTableView, "claimList")
    whole = [at for at in range(8) if table.columnViewportPosition(at) >= 0]
    shown = [at for at in whole if not table.isColumnHidden(at)]
    ends = [table.columnViewportPosition(at) + table.columnWidth(at) for at in shown]
    assert sum(end <= table.viewport().width() for end in ends) >= 4
    window.session.choose_place("history")
    assert window.columns.sizes() == before
    window.session.choose_place("claims/all")
    assert window.columns.sizes()[0] > before[0] * 1.4
    window.columns.setSizes([520, sum(before) - 520])
    window.columns.splitterMoved.emit(520, 1)
    window.actions_["table"].trigger()
    assert window.columns.sizes() == before
    window.actions_["table"].trigger()
    assert window.columns.sizes()[0] == 520


def test_a_verdict_is_seen_where_claim_and_reader_are_tabs(window: Window) -> None:
    """The claim comes to the front with it, and a notice offers to take it back."""
    session = window.session
    session.choose_place("claims/all")
    (bare,) = (row for row in session.ask(queries.claims) if not row.rating)
    session.select_claim(bare.id)
    window.resize(1280, 720)
    assert window.desk.arrangement is Arrangement.TABS
    session.open_capture(session.ask(queries.captures, evidence=_evidence(window))[0].id)
    assert window.reader.isVisible()
    window.actions_["rate"].trigger()
    form = _dialog(window)
    assert isinstance(form, VerdictDialog)
    form.findChildren(QRadioButton)[0].setChecked(True)
    form.rationale.setPlainText("The account says so.")
    form.answer()
    assert window.claim.isVisible()
    (told,) = window.notices.texts()
    assert told.startswith("Verdict saved: ")
    assert [row.rating for row in session.ask(queries.claims) if row.id == bare.id] != [""]
    window.notices.findChild(QPushButton, "undo").click()
    assert [row.rating for row in session.ask(queries.claims) if row.id == bare.id] == [""]


def _evidence(window: Window) -> str:
    return window.session.ask(queries.evidence)[0].id


def test_one_message_tells_of_what_was_done_last(window: Window) -> None:
    """To undo and to do again leaves the newest message alone; a failure stays beside it."""
    session = window.session
    session.do("Claim added.", commands.add_claim, text="It rained.")
    session.undo()
    session.failed.emit("The disk is full.")
    session.redo()
    assert [text.partition(":")[0] for text in window.notices.texts()] == [
        "The disk is full.",
        "Done again",
    ]


def test_f6_goes_around_the_panes(window: Window) -> None:
    """F6 leads from pane to pane and back to the first; Shift+F6 the other way."""
    window.side.take_focus()
    seen = []
    for _ in range(4):
        QTest.keySequence(QApplication.focusWidget(), "F6")
        focused = QApplication.focusWidget()
        seen.append(next(pane for pane in window.panes() if pane.isAncestorOf(focused)))
    assert seen == [window.claims, window.claim, window.reader, window.side]
    QTest.keySequence(QApplication.focusWidget(), "Shift+F6")
    assert window.reader.isAncestorOf(QApplication.focusWidget())


def test_a_card_opens_with_enter_what_it_cites(window: Window) -> None:
    """Enter on a card reads the evidence."""
    card = window.claim.findChildren(Card)[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert "11,200,000" in window.reader.page.toPlainText()
    assert window.session.item[0] == "evidence"


def test_an_error_of_the_world_is_a_notice_and_a_bug_has_details(window: Window) -> None:
    """A sentence is shown as it stands; a bug names places of the program and no content."""
    window.unforeseen(WorkbenchError("The disk is full."))
    assert window.notices.texts() == ["The disk is full."]
    try:
        raise KeyError(HOSTILE)
    except KeyError as error:
        window.unforeseen(error)
    dialog = _dialog(window)
    details = dialog.findChild(QWidget, "errorDetails").toPlainText()
    assert "KeyError" in details
    assert "test_window.py" in details
    assert "passwd" not in details
    dialog.findChild(QWidget, "copyDetails").click()
    assert QApplication.clipboard().text() == details
    dialog.reject()


def test_the_colours_change_at_once(window: Window) -> None:
    """Dark colours are in force as soon as they are chosen, and are remembered."""
    window.actions_["dark"].trigger()
    assert QApplication.palette().window().color().name() == "#14181e"
    assert window.actions_["dark"].isChecked()
    assert not window.actions_["light"].isChecked()
    assert window.session.settings.value("theme") == Mode.DARK
    window.actions_["light"].trigger()
    assert QApplication.palette().window().color().name() == "#f6f7f9"


def test_the_window_closes_without_a_question(window: Window) -> None:
    """Closing asks nothing, and gives the file free."""
    window.close()
    assert not window.session.is_open
    assert not window.isVisible()


def test_an_edit_elsewhere_is_seen_everywhere(window: Window) -> None:
    """A change through the session shows in list, claim, side bar and title without asking."""
    claim = window.session.project.get(Claim, window.session.claim_id)
    window.session.perform(commands.change_claim, claim, text="It cost ten million crowns.")
    labels = [each.text() for each in window.claim.findChildren(QLabel)]
    assert "It cost ten million crowns." in labels
    window.session.perform(commands.change_investigation, title="Hall of Aldermoor")
    assert window.windowTitle().startswith("Hall of Aldermoor")


def test_an_older_copy_stays_open_when_the_library_follows(window: Window) -> None:
    """Opening a passage of an older copy chooses its entry in the library, and stays open."""
    session = window.session
    row = session.ask(queries.evidence)[0]
    evidence = session.project.get(Evidence, row.id)
    older = session.ask(queries.captures, evidence=row.id)[0]
    newer = from_text("The account closes at 12 million crowns. It was mended.")
    session.perform(commands.add_capture, evidence, newer.content, newer.draft)
    session.choose_place("evidence")
    session.open_capture(older.id, (15, 24))
    chosen = window.library.findChild(QAbstractItemView, "libraryList").currentIndex()
    assert chosen.data(Qt.ItemDataRole.UserRole).id == row.id
    assert session.capture_id == older.id
    assert "11,200,000" in window.reader.page.toPlainText()
    assert window.reader.page.caret() == 15
