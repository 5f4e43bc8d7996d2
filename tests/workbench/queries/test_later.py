"""Tests of what happens to evidence later: copies compared, addresses, copies in archives."""

from __future__ import annotations

from datetime import timedelta

import pytest

from workbench import commands, queries
from workbench.capture.archives import Outcome
from workbench.capture.links import LinkFinding
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import intake
from workbench.model import (
    ArchiveState,
    Capture,
    Evidence,
    EvidenceKind,
    LinkState,
    Stance,
)
from workbench.project import Project
from workbench.queries import Fate, Filter

FIRST = "The ferry carried 61,408 people. Nobody was paid for the land at all. It rained in May."
GATE = "https://archive.example/web/"
TODAY = "2026-06-15"


def evidence(project: Project, text: str = FIRST, **fields: object) -> Evidence:
    """Add a page with a text."""
    came = intake.from_text(text)
    values = {"title": "Report", "url": "https://news.example/toll", **fields}
    return commands.add_evidence(
        project, kind=EvidenceKind.PAGE, content=came.content, draft=came.draft, **values
    )


def copy(project: Project, record: Evidence, text: str) -> Capture:
    """Add another copy of it."""
    came = intake.from_text(text)
    return commands.add_capture(project, record, came.content, came.draft)


def cite(project: Project, record: Evidence, words: str) -> None:
    """Cite words of the oldest copy."""
    capture = queries.captures(project.db, evidence=record.id)[-1]
    text = queries.text(project.db, capture.id)
    claim = commands.add_claim(project, text=f"About {words}")
    span = (text.index(words), text.index(words) + len(words))
    commands.cite(project, claim, stance=Stance.SUPPORTS, capture=capture, span=span)


@pytest.mark.parametrize(
    ("later", "fates"),
    [
        (FIRST, [Fate.SAME, Fate.SAME]),
        (f"A word before. {FIRST}", [Fate.SAME, Fate.SAME]),
        (FIRST.replace("61,408", "16,408"), [Fate.CHANGED, Fate.SAME]),
        ("The ferry carried 61,408 people. It rained in May.", [Fate.GONE, Fate.SAME]),
        (
            (
                "Nobody was paid for the land at all. It rained in May. Much else was said that "
                "day, about the harbour and its gulls. The ferry carried 61,408 people."
            ),
            [Fate.MOVED, Fate.SAME],
        ),
        ("Another page.", [Fate.GONE, Fate.GONE]),
    ],
)
def test_cited_words_are_followed_from_copy_to_copy(
    project: Project, later: str, fates: list[Fate]
) -> None:
    """What became of each passage is told, the worst first."""
    record = evidence(project)
    cite(project, record, "The ferry carried 61,408 people")
    cite(project, record, "Nobody was paid for the land")
    after = copy(project, record, later)
    before = queries.copy_before(project.db, after.id)
    found = queries.compare_copies(queries.two_copies(project.db, before, after.id))
    assert [each.fate for each in found.fates] == fates
    assert all(len(each.claims) == 1 for each in found.fates)
    assert found.difference.is_same == (later == FIRST)


def test_words_that_had_changed_before_are_not_told_again(project: Project) -> None:
    """From the second copy to the third, what the second had lost is no news."""
    record = evidence(project)
    cite(project, record, "Nobody was paid for the land")
    copy(project, record, "Another page. It rained.")
    third = copy(project, record, "Another page. It rained all day.")
    second = queries.copy_before(project.db, third.id)
    assert queries.passage_fates(queries.two_copies(project.db, second, third.id)) == ()


def test_only_copies_of_one_thing_are_compared(project: Project) -> None:
    """Two copies with texts, of the same evidence; anything else is refused with a sentence."""
    one, other = evidence(project), evidence(project)
    first, second = (queries.captures(project.db, evidence=each.id)[0].id for each in (one, other))
    assert queries.copy_before(project.db, first) == ""
    with pytest.raises(WorkbenchError, match="same thing"):
        queries.two_copies(project.db, first, second)
    with pytest.raises(NotFound):
        queries.two_copies(project.db, first, "nothing")


def finding(state: LinkState, **fields: object) -> LinkFinding:
    """Make up what a look found."""
    return LinkFinding(state=state, **fields)  # type: ignore[arg-type]


def test_a_batch_of_looks_is_one_step(project: Project) -> None:
    """All findings are kept in one edit, the newest counts, and undo takes all of them back."""
    records = [evidence(project, url=f"https://news.example/{n}") for n in range(3)]
    evidence(project, url="")
    states = [LinkState.DEAD, LinkState.ALIVE, LinkState.MOVED]
    pairs = [(r, finding(state)) for r, state in zip(records, states, strict=True)]
    commands.record_links(project, pairs)
    assert project.undo_label == "Check 3 links"
    rows = queries.links(project.db, today=TODAY)
    assert [row.state for row in rows] == [LinkState.DEAD, LinkState.MOVED, LinkState.ALIVE]
    commands.record_links(project, [(records[0], finding(LinkState.ALIVE, status=200))])
    assert project.undo_label == "Check the link of “Report”"
    counts = queries.link_counts(project.db, today=TODAY)
    assert (counts[""], counts["dead"], counts["alive"], counts["never"]) == (3, 0, 2, 0)
    project.undo()
    project.undo()
    assert queries.link_counts(project.db, today=TODAY)["never"] == 3


def test_an_address_is_due_until_it_was_looked_at(project: Project) -> None:
    """From its day on it is due; a look since then settles it."""
    record = evidence(project)
    (check,) = commands.record_links(project, [(record, finding(LinkState.ALIVE))])
    day = check.checked_at.date()
    project.undo()
    for ahead, due in ((1, 0), (0, 1), (-9, 1)):
        commands.set_recheck(project, [record], (day + timedelta(days=ahead)).isoformat())
        assert queries.links_due(project.db, today=day.isoformat()) == due
        rows = queries.links(project.db, state="due", today=day.isoformat())
        assert len(rows) == due
    commands.record_links(project, [(record, finding(LinkState.ALIVE))])
    assert queries.links_due(project.db, today=day.isoformat()) == 0
    commands.set_recheck(project, [record], "")
    assert project.get(Evidence, record.id).recheck_on == ""
    for wrong in ("soon", "2026-02-30", "2026-02"):
        with pytest.raises(WorkbenchError):
            commands.set_recheck(project, [record], wrong)


def test_lists_are_narrowed_by_what_became_of_addresses(project: Project) -> None:
    """Evidence can be asked for by link, archive, date to look again and confidence."""
    one = evidence(project, title="One")
    evidence(project, title="Two", confidential=True, recheck_on="2026-07-01")
    commands.record_links(project, [(one, finding(LinkState.DEAD))])

    def titles(*conditions: tuple[str, str, str]) -> list[str]:
        wanted = Filter(
            conditions=tuple(
                queries.Condition(field=field, op=queries.Op(op), value=value)
                for field, op, value in conditions
            )
        )
        keys = queries.keys(project.db, "evidence", filter=wanted, today=TODAY)
        return [row.title for row in queries.library_rows(project.db, "evidence", keys)]

    assert titles(("link", "is", "dead")) == ["One"]
    assert titles(("confidential", "is", "yes")) == ["Two"]
    assert titles(("look-again", "until", "2026-07-02")) == ["Two"]
    assert titles(("archived", "is", "yes")) == []


def test_asking_an_archive_is_written_down_first(project: Project) -> None:
    """Nothing is asked for twice; the answer is kept; the address counts as archived then."""
    record = evidence(project)
    (asked,) = commands.ask_archive(project, [record], archives=[GATE])
    assert commands.ask_archive(project, [record], archives=[GATE]) == [asked]
    assert queries.archives_asked(project.db) == [asked]
    found = commands.archive_answered(
        project,
        asked,
        Outcome(
            state=ArchiveState.FOUND, copy_url=f"{GATE}2026/x", copied_at="2026-01-07T11:00:00Z"
        ),
    )
    assert project.undo_label == "Note the public copy of “Report”"
    assert queries.archives_asked(project.db) == []
    (row,) = queries.links(project.db, state="archived", today=TODAY)
    assert (row.copy_url, row.archive_state) == (found.copy_url, ArchiveState.FOUND)
    (again,) = commands.ask_archive(project, [record], archives=[GATE], save=True)
    commands.withdraw_archive(project, [again, found])
    assert queries.archive_copies(project.db, "evidence", record.id) == [found]


def test_some_addresses_are_never_sent(project: Project) -> None:
    """Confidential records, and what lies in a private network, with a sentence for each."""
    secret = evidence(project, confidential=True)
    inner = evidence(project, url="http://wiki.local/x")
    none = evidence(project, url="")
    for record, words in ((secret, "third parties"), (inner, "private"), (none, "no address")):
        with pytest.raises(WorkbenchError, match=words):
            commands.ask_archive(project, [record], archives=[GATE])
    open_ = evidence(project)
    asked = commands.ask_archive(project, [secret, open_, inner], archives=[GATE])
    assert [copy.evidence_id for copy in asked] == [open_.id]
    with pytest.raises(WorkbenchError, match="archive"):
        commands.ask_archive(project, [open_], archives=[])


def test_the_newest_copy_says_what_is_known_of_an_address(project: Project) -> None:
    """Its bytes, its text, and the words that are cited from it."""
    record = evidence(project)
    cite(project, record, "Nobody was paid")
    known = queries.known_address(project.db, "evidence", record.id)
    assert (known.url, known.text, known.cited) == (record.url, FIRST, ("Nobody was paid",))
    assert not known.private
    article = intake.from_text(FIRST)
    made = commands.add_article(project, article.text(), article.content)
    commands.change_article(project, made, url="https://news.example/a", recheck_on="2026-06-01")
    row = queries.links(project.db, state="due", today=TODAY, words="news.example/A")[0]
    assert (row.noun, row.id, row.due) == ("articles", made.id, True)
    assert queries.links(project.db, today=TODAY, words="100%") == []
