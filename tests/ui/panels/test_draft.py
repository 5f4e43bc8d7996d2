"""Tests of the list of a draft's statements, and of its marks in the reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from ui import outcomes
from ui.colours import SETS
from ui.dialogs.hand_back import HandBackDialog
from ui.dialogs.statement import StatementDialog
from ui.models.statements import BARE
from ui.widgets.mark import shape
from ui.window import Window
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import EvidenceKind, Outcome
from workbench.project import Project
from workbench.scales import contrast, scale

TEXT = (
    "The bridge cost nine million crowns. It was opened in 2019. The ferry carried 4,200 people "
    "a day. Nobody was paid in 2020.\n"
)


@pytest.fixture
def window(open_window: Callable[..., Window], tmp_path: Path, qtbot: QtBot) -> Window:
    """A window that shows a draft of three marked statements and one sentence that is not."""
    path = tmp_path / "Veldt.fcw"
    with Project.create(path, title="Veldt", actor="Ada") as project:
        claim = commands.add_claim(project, text="The bridge cost nine million crowns in all.")
        found = from_text("The account says eleven million crowns.")
        made = commands.add_evidence(
            project, kind=EvidenceKind.DOCUMENT, title="Accounts", content=found.content,
            draft=found.draft,
        )  # fmt: skip
        commands.cite(project, claim, stance="refutes", evidence=made)  # type: ignore[arg-type]
        rating = scale("evidence").rating("refuted")
        commands.set_verdict(project, claim, rating, rationale="Eleven.")
        found = from_text(TEXT)
        draft = commands.add_article(project, found.text(), found.content, as_draft=True)
        capture = queries.draft_capture(project.db, draft.id)
        assert capture
        at = [0, *(TEXT.index(each) for each in ("It was", "The ferry", "Nobody"))]
        spans = [(at[n], at[n + 1] - 1) for n in range(3)]
        commands.mark_statements(project, draft, capture, spans)
    made_window = open_window(path)
    made_window.actions_["draft"].trigger()
    made_window.activateWindow()
    qtbot.waitUntil(made_window.isActiveWindow)
    return made_window


def told(window: Window) -> str:
    """The line that says how far it is."""
    return window.drafting.findChild(QLabel, "draftTold").text()


def rows(window: Window) -> list[str]:
    """What the list says, line by line."""
    model = window.drafting.findChild(QListView, "statementList").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(at, 0).data(role) for at in range(model.rowCount())]


def press(window: Window, key: str) -> None:
    """Press a key in the list."""
    QTest.keySequence(window.drafting.findChild(QListView, "statementList"), key)


def test_the_first_open_statement_is_looked_at_in_list_and_text(window: Window) -> None:
    """The claim's pane makes room for the text, in which the words are selected."""
    assert window.claim.isHidden()
    assert window.reader.page.selection() == (0, 36)
    assert told(window) == "0 of 3 checked · 1 sentence with figures or names not marked"
    assert rows(window)[0] == "Not checked · The bridge cost nine million crowns."


def test_a_digit_ticks_and_goes_on(window: Window) -> None:
    """The next open statement is selected; what has no source is told."""
    press(window, "1")
    press(window, "3")
    assert [row.split(" · ")[0] for row in rows(window)] == ["Right", "Wrong", "Not checked"]
    assert "2 of 3 checked · 1 wrong · 2 without a source" in told(window)
    assert window.reader.page.selection() == (TEXT.index("The ferry"), TEXT.index("Nobody") - 1)
    press(window, "Shift+O")
    window.session.undo()
    assert told(window).startswith("1 of 3 checked")


def test_a_statement_like_a_claim_is_checked_with_it(window: Window) -> None:
    """The verdict is shown, and what it rests on is taken over with one click."""
    foot = window.drafting.foot
    assert "Refuted" in foot.findChild(QLabel, "statementLike").text()
    foot.findChild(QPushButton, "takeLike").click()
    row = window.drafting.chosen()[0]
    assert (row.verdict, row.evidence and row.evidence.title) == ("Refuted", "Accounts")
    assert foot.findChild(QLabel, "statementLike").isHidden()


def test_the_list_shows_what_is_asked_for(window: Window) -> None:
    """By outcome, or what lacks a source; looking at another brings all back."""
    press(window, "1")
    choice = window.drafting.findChild(QComboBox, "statementFilter")
    choice.setCurrentIndex(choice.findData(BARE))
    assert len(rows(window)) == 1
    choice.setCurrentIndex(choice.findData(str(Outcome.WRONG)))
    assert rows(window) == []
    window.drafting.look_at(window.drafting._model.every[0].id)
    assert len(rows(window)) == 3


def test_the_caret_in_the_text_chooses_the_statement(window: Window) -> None:
    """Keys act on the statement that is read."""
    page = window.reader.page
    window.reader.take_focus()
    page.reveal(TEXT.index("opened"))
    assert [row.words for row in window.drafting.chosen()] == ["It was opened in 2019."]
    QTest.keySequence(page, "4")
    assert rows(window)[1].startswith("Not confirmed")


def test_a_mark_is_split_where_the_caret_stands(window: Window) -> None:
    """And joined with the next, and taken off."""
    page = window.reader.page
    window.reader.take_focus()
    page.reveal(TEXT.index("nine"))
    QTest.keySequence(page, "X")
    assert len(rows(window)) == 4
    QTest.keySequence(page, "Shift+X")
    assert rows(window)[0] == "Not checked · The bridge cost nine million crowns."
    press(window, "Shift+M")
    assert len(rows(window)) == 2


def test_what_is_not_marked_is_gone_to_and_marked(window: Window) -> None:
    """One key finds it, one marks it."""
    window.actions_["next-missed"].trigger()
    assert window.reader.page.selection() == (TEXT.index("Nobody"), len(TEXT) - 1)
    window.actions_["mark-statement"].trigger()
    assert rows(window)[-1].endswith("Nobody was paid in 2020.")
    assert told(window) == "0 of 4 checked"
    window.actions_["next-missed"].trigger()
    assert len(rows(window)) == 4


def test_the_form_says_all_of_a_statement(window: Window) -> None:
    """Evidence of the library, words of its own, the claim it repeats, wording, note, outcome."""
    window.actions_["statement-source"].trigger()
    dialog = next(each for each in window.findChildren(StatementDialog) if each.isVisible())
    dialog.search.setText("account")
    dialog.source.setText("a call")
    dialog.note.setPlainText("Twice.")
    assert dialog.claim is not None
    dialog.claim.setCurrentIndex(1)
    dialog.outcome.setCurrentIndex(dialog.outcome.findData(str(Outcome.WRONG)))
    dialog.answer()
    row = window.drafting._model.every[0]
    said = row.statement
    assert (said.source, said.note, said.outcome, said.checked_by) == (
        "a call", "Twice.", Outcome.WRONG, window.session.project.actor,
    )  # fmt: skip
    assert (row.evidence and row.evidence.title, row.verdict) == ("Accounts", "Refuted")
    assert not dialog.kept.isVisible()


def test_an_address_as_a_source_is_captured_when_it_is_wanted(window: Window) -> None:
    """It can be left a mere address."""
    asked: list[str] = []
    dialog = StatementDialog(
        window.session, window.drafting.chosen(), window, capture=asked.append,
        open_evidence=asked.append,
    )  # fmt: skip
    dialog.open()
    dialog.source.setText("https://example.org/a")
    assert dialog.kept.isVisible()
    dialog.answer()
    assert asked == ["https://example.org/a"]


def test_a_long_draft_is_looked_through_beside_the_window(window: Window, qtbot: QtBot) -> None:
    """What may be missed comes when it is known."""
    found = from_text("The bridge cost nine million crowns in 2019. " * 2_000)
    session = window.session
    article = session.perform(commands.add_article, found.text(), found.content, as_draft=True)
    session.choose_place(f"draft/{article.id}")
    qtbot.waitUntil(lambda: "2000 sentences" in told(window), timeout=10_000)
    window.actions_["mark-all"].trigger()
    qtbot.waitUntil(lambda: told(window) == "0 of 2000 checked", timeout=10_000)


def test_without_a_draft_the_one_step_is_offered(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """An empty place says what goes there."""
    window = open_window(filled)
    window.actions_["draft"].trigger()
    assert window.drafting.findChild(QPushButton, "button-import-draft").isVisible()
    assert not window.actions_["mark-all"].isEnabled()
    assert not window.actions_["tick-right"].isEnabled()


def test_outcomes_are_told_apart_without_colour_and_can_be_read() -> None:
    """Line and tint differ for each; every colour has 4.5:1 on its ground."""
    for tokens in SETS:
        looks = {
            (outcomes.line(each), bool(outcomes.tint(each, tokens))) for each in outcomes.ORDER
        }
        assert len(looks) == len(outcomes.ORDER)
        for each in outcomes.ORDER:
            ink = outcomes.ink(each, tokens)
            assert contrast(ink, tokens.pane) >= 4.5
            assert contrast(tokens.text, outcomes.tint(each, tokens) or tokens.pane) >= 4.5
            made = shape(f"outcome-{each}", tokens)
            assert made.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline


def test_what_is_to_be_handed_back_is_asked(window: Window) -> None:
    """Which comments, for whom, in which language, with the list."""
    asked = []
    dialog = HandBackDialog("The bridge", "es-CO", asked.append, window)
    dialog.open()
    dialog.only.setCurrentIndex(2)
    dialog.profile.setCurrentIndex(1)
    dialog.listed.setChecked(True)
    dialog.answer()
    (made,) = asked
    assert (made.only, made.profile, made.language, made.with_list) == (
        "trouble", "public", "es", True,
    )  # fmt: skip
