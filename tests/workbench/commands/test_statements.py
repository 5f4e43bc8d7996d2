"""The statements of a draft: marked, ticked off, split, joined, carried over; each undone whole."""

from __future__ import annotations

import pytest

from tests.workbench.commands.conftest import ACCOUNTS
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import from_text
from workbench.model import Article, Capture, Evidence, Outcome, Passage
from workbench.project import Project
from workbench.queries import StatementRow
from workbench.reading import Draft
from workbench.spotting.factual import proposals, tellings

TEXT = (
    "The bridge was opened in 2019. It cost nine million crowns, and Brandt got three million. "
    "The ferry stopped on 1 May 2019.\n\nThe police counted 4,200 cars a day.\n"
)


@pytest.fixture
def draft(project: Project) -> Article:
    """A text of our own, to be checked."""
    found = from_text(TEXT)
    return commands.add_article(project, found.text(), found.content, as_draft=True)


@pytest.fixture
def capture(project: Project, draft: Article) -> Capture:
    """Its first version."""
    found = queries.draft_capture(project.db, draft.id)
    assert found
    return found


def span(words: str) -> tuple[int, int]:
    """Where words stand in the draft."""
    return TEXT.index(words), TEXT.index(words) + len(words)


def rows(project: Project, draft: Article) -> list[StatementRow]:
    """The statements as they are now."""
    return queries.statements(project.db, draft.id)


def every(project: Project, draft: Article, capture: Capture) -> list[StatementRow]:
    """Mark all, and give them."""
    commands.mark_statements(project, draft, capture, proposals(tellings(TEXT)))
    return rows(project, draft)


def version(project: Project, draft: Article, text: str) -> list[StatementRow]:
    """Bring in a new version, and give the statements after it."""
    found = from_text(text)
    commands.add_version(project, draft, found.text(), found.content)
    return rows(project, draft)


def test_a_statement_is_marked_at_its_words_without_the_blanks_around(
    project: Project, draft: Article, capture: Capture
) -> None:
    """What was selected a little too wide is marked as meant."""
    start, end = span("It cost nine million crowns,")
    commands.mark_statement(project, draft, capture, (start - 1, end + 1))
    (row,) = rows(project, draft)
    assert row.words == "It cost nine million crowns,"
    assert project.undo_label == "Mark “It cost nine million crowns,” as a statement"
    project.undo()
    assert rows(project, draft) == []


def test_statements_share_no_words(project: Project, draft: Article, capture: Capture) -> None:
    """Each word of a draft is checked once; marking all passes by what is marked."""
    commands.mark_statement(project, draft, capture, span("cost nine million"))
    with pytest.raises(WorkbenchError, match="marked here already"):
        commands.mark_statement(project, draft, capture, span("nine million crowns"))
    made = commands.mark_statements(project, draft, capture, proposals(tellings(TEXT)))
    assert len(made) == 3
    with pytest.raises(WorkbenchError, match="nothing left to mark"):
        commands.mark_statements(project, draft, capture, proposals(tellings(TEXT)))


def test_marking_all_is_one_step(project: Project, draft: Article, capture: Capture) -> None:
    """Undo takes all marks off, and their passages with them."""
    assert len(every(project, draft, capture)) == 4
    project.undo()
    assert rows(project, draft) == []
    assert project.db.execute("SELECT count(*) FROM passage").fetchone() == (0,)


def test_a_tick_is_signed_and_names_what_bears_it_out(
    project: Project, draft: Article, capture: Capture, evidence: Evidence
) -> None:
    """Outcome, words of evidence, source, wording and note; opened again, nobody signs."""
    first = every(project, draft, capture)[0].statement
    copy = queries.captures(project.db, evidence=evidence.id)[0]
    at = ACCOUNTS.index("61,408,000")
    (made,) = commands.change_statements(
        project, [first], outcome=Outcome.WRONG, proof=(copy, (at, at + 10)),
        source=" call ", wording="In 1989.",
    )  # fmt: skip
    row = rows(project, draft)[0]
    assert (row.statement, row.evidence, row.proof and row.proof.exact) == (
        made, evidence, "61,408,000",
    )  # fmt: skip
    assert (made.checked_by, made.source, made.wording) == (project.actor, "call", "In 1989.")
    assert made.checked_at
    (opened,) = commands.change_statements(project, [made], outcome=Outcome.OPEN)
    assert (opened.checked_by, opened.checked_at, opened.source) == ("", None, "call")
    commands.change_statements(project, [opened], evidence_id=evidence.id)
    assert rows(project, draft)[0].proof is None
    found = project.db.execute("SELECT count(*) FROM passage WHERE exact = '61,408,000'")
    assert found.fetchone() == (0,)


def test_a_proof_stands_in_evidence(project: Project, draft: Article, capture: Capture) -> None:
    """The draft does not bear itself out."""
    first = every(project, draft, capture)[0].statement
    with pytest.raises(WorkbenchError, match="stand in evidence"):
        commands.change_statements(project, [first], proof=(capture, (0, 10)))
    with pytest.raises(WorkbenchError, match="Choose the statements"):
        commands.change_statements(project, [], outcome=Outcome.RIGHT)


def test_many_are_ticked_at_once(project: Project, draft: Article, capture: Capture) -> None:
    """One step, one line of history."""
    found = [row.statement for row in every(project, draft, capture)]
    commands.change_statements(project, found, outcome=Outcome.RIGHT, source="the archive")
    assert queries.checked(rows(project, draft)).right == 4
    assert project.undo_label == "Say what came of checking 4 statements"
    project.undo()
    assert queries.checked(rows(project, draft)).open == 4


def test_a_statement_is_split_where_the_caret_stands_and_joined_again(
    project: Project, draft: Article, capture: Capture
) -> None:
    """The halves keep the source; what was wrong of the whole is open of each half."""
    second = every(project, draft, capture)[1].statement
    commands.change_statements(project, [second], outcome=Outcome.WRONG, source="a letter")
    commands.split_statement(project, second, TEXT.index("and Brandt"))
    parts = rows(project, draft)[1:3]
    assert [row.words for row in parts] == [
        "It cost nine million crowns,", "and Brandt got three million.",
    ]  # fmt: skip
    assert {(row.statement.outcome, row.statement.source) for row in parts} == {
        (Outcome.OPEN, "a letter")
    }
    commands.change_statements(project, [parts[0].statement], outcome=Outcome.RIGHT, note="Seen.")
    joined = commands.join_statements(project, [row.statement for row in reversed(parts)])
    row = rows(project, draft)[1]
    assert row.words == "It cost nine million crowns, and Brandt got three million."
    assert (joined.outcome, joined.source, joined.note) == (Outcome.OPEN, "a letter", "Seen.")
    with pytest.raises(WorkbenchError, match="inside the statement"):
        commands.split_statement(project, joined, 0)


def test_only_neighbours_are_joined(project: Project, draft: Article, capture: Capture) -> None:
    """A statement between them would be swallowed."""
    found = [row.statement for row in every(project, draft, capture)]
    with pytest.raises(WorkbenchError, match="stands between"):
        commands.join_statements(project, [found[0], found[2]])
    with pytest.raises(WorkbenchError, match="two or more"):
        commands.join_statements(project, [found[0]])


def test_unmarking_leaves_no_passage_behind(
    project: Project, draft: Article, capture: Capture
) -> None:
    """Of one, the words are named in the history."""
    found = [row.statement for row in every(project, draft, capture)]
    commands.unmark_statements(project, found[:1])
    assert project.undo_label == "Unmark “The bridge was opened in 2019.”"
    commands.unmark_statements(project, found[1:])
    assert project.db.execute("SELECT count(*) FROM passage").fetchone() == (0,)
    project.undo()
    assert len(rows(project, draft)) == 3


def test_a_new_version_keeps_the_ticks_of_what_stands_and_opens_what_changed(
    project: Project, draft: Article, capture: Capture
) -> None:
    """Unchanged, moved, changed, gone: one edit, and undo brings all of it back."""
    found = [row.statement for row in every(project, draft, capture)]
    commands.change_statements(project, found, outcome=Outcome.RIGHT, source="the archive")
    before = rows(project, draft)
    text = (
        "The police counted 4,200 cars a day.\n\nA new beginning. The bridge was opened in 2019. "
        "It cost eleven million crowns, and Brandt got three million.\n"
    )
    after = {row.words: row for row in version(project, draft, text)}
    right, open_ = Outcome.RIGHT, Outcome.OPEN
    assert {words: (row.here, row.statement.outcome) for words, row in after.items()} == {
        "The police counted 4,200 cars a day.": (True, right),
        "The bridge was opened in 2019.": (True, right),
        "It cost eleven million crowns, and Brandt got three million.": (True, open_),
        "The ferry stopped on 1 May 2019.": (False, right),
    }
    changed = after["It cost eleven million crowns, and Brandt got three million."].statement
    assert (changed.source, changed.checked_by, changed.checked_at) == ("the archive", "", None)
    project.undo()
    assert rows(project, draft) == before


def test_what_was_left_behind_is_found_when_it_comes_back(
    project: Project, draft: Article, capture: Capture
) -> None:
    """The version after the next may hold the sentence again."""
    every(project, draft, capture)
    version(project, draft, TEXT.replace("The ferry stopped on 1 May 2019.", ""))
    assert queries.checked(rows(project, draft)).left == 1
    version(project, draft, TEXT)
    assert queries.checked(rows(project, draft)).left == 0


def test_a_statement_that_was_left_is_placed_by_hand(
    project: Project, draft: Article, capture: Capture
) -> None:
    """At other words it is open again."""
    found = every(project, draft, capture)
    commands.change_statements(project, [found[2].statement], outcome=Outcome.RIGHT)
    text = TEXT.replace("The ferry stopped on 1 May 2019.", "No boat has left since then.")
    last = version(project, draft, text)[-1]
    assert (last.words, last.here) == ("The ferry stopped on 1 May 2019.", False)
    newest = queries.draft_capture(project.db, draft.id)
    assert newest
    at = text.index("No boat")
    moved = commands.move_statement(project, last.statement, newest, (at, at + 28))
    assert moved.outcome is Outcome.OPEN
    assert project.get(Passage, moved.passage_id).exact == "No boat has left since then."


def test_a_version_without_a_text_changes_nothing(
    project: Project, draft: Article, capture: Capture
) -> None:
    """What cannot be read is no version."""
    before = every(project, draft, capture)
    found = from_text("x")
    with pytest.raises(WorkbenchError, match="no text"):
        commands.add_version(project, draft, Draft(text=""), found.content)
    assert rows(project, draft) == before


def test_removing_a_draft_takes_its_statements_and_undo_brings_them_back(
    project: Project, draft: Article, capture: Capture
) -> None:
    """Nothing is left that points to nowhere."""
    before = every(project, draft, capture)
    commands.remove_article(project, draft)
    assert project.db.execute("SELECT count(*) FROM statement").fetchone() == (0,)
    project.undo()
    assert rows(project, draft) == before


def test_only_the_text_of_the_draft_can_be_marked(
    project: Project, draft: Article, evidence: Evidence
) -> None:
    """Evidence is cited, not marked."""
    copy = queries.captures(project.db, evidence=evidence.id)[0]
    with pytest.raises(WorkbenchError, match="text of the draft"):
        commands.mark_statement(project, draft, copy, (0, 4))
    assert not project.db.execute("SELECT 1 FROM statement").fetchall()
