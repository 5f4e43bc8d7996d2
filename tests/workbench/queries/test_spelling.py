"""Typos forgiven."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import Claim, EvidenceKind
from workbench.project import Project


@pytest.fixture
def words(project: Project) -> Project:
    """A project with words in claims, names and a text."""
    commands.add_claim(project, text="The harbour bridge was cheap.", speaker="Ünal Çolak")
    commands.add_claim(project, text="Η Αθήνα είναι μακριά.")
    found = intake.from_text("The treasurer audited the ledger in Málaga.")
    commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Ledger",
        content=found.content,
        draft=found.draft,
    )
    return project


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("harbuor", "harbour"),
        ("harbur brigde", "harbour bridge"),
        ("ahrbour", "harbour"),
        ("treasurrer", "treasurer"),
        ("treasru", "treasurer"),
        ("the ledgre", "the ledger"),
        ("colka", "çolak"),
        ("Malga", "Málaga"),
        ("Αθίνα", "Αθήνα"),
    ],
)
def test_a_misspelt_word_finds_the_nearest(words: Project, typed: str, meant: str) -> None:
    """Swapped, missing, doubled and wrong letters; the words that are right stay."""
    assert queries.corrected(words.db, typed) == meant


@pytest.mark.parametrize(
    "typed", ["harbour", "harb", "xqzzyw", "", "abc", "1984", "東京タワー", '"', "\ud800"]
)
def test_what_is_right_or_hopeless_is_left(words: Project, typed: str) -> None:
    """Words that stand somewhere, short ones, numbers, and what nothing is near to."""
    assert queries.corrected(words.db, typed) == ""


def test_a_project_open_for_reading_can_be_asked(words: Project) -> None:
    """The list of words needs no writing, and leaves the connection closed to writes."""
    with Project.open(words.path, readonly=True) as reader:
        assert queries.corrected(reader.db, "harbuor") == "harbour"
        assert reader.db.execute("PRAGMA query_only").fetchone() == (1,)
    assert words.db.execute("PRAGMA query_only").fetchone() == (1,)


def test_search_says_what_it_looked_for_instead(words: Project) -> None:
    """What was found for the nearest spelling is never passed off as what was typed."""
    found = queries.anything(words.db, "harbuor")
    assert found.instead == "harbour"
    assert [hit.title for hit in found.hits] == ["The harbour bridge was cheap."]
    assert queries.anything(words.db, "harbour").instead == ""


def test_a_new_word_is_known_at_once(words: Project, claims: dict[str, Claim]) -> None:
    """The list of words is the index itself, so nothing goes stale."""
    assert queries.corrected(words.db, "xylophoen") == ""
    commands.add_claim(words, text="A xylophone was heard.")
    assert queries.corrected(words.db, "xylophoen") == "xylophone"
