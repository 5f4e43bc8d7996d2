"""Filters as people write them, and what is said of those that make no sense."""

from __future__ import annotations

import pytest

from workbench import commands
from workbench.errors import WorkbenchError
from workbench.project import Project
from workbench.queries import Condition, Filter, filters
from workbench.queries.comparing import period
from workbench.queries.fields import FIELDS

TODAY = "2026-01-31"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("state is decided", ("state", "is", "decided")),
        ("due before +7d", ("due", "before", "+7d")),
        ('speaker contains "Ada"', ("speaker", "contains", "Ada")),
        ("topic is empty", ("topic", "is empty", "")),
        ('topic is "empty"', ("topic", "is", "empty")),
        ("Open questions AT LEAST 2", ("open-questions", "at least", "2")),
        ("reach at least high", ("reach", "at least", "high")),
        ('tag is not "a ""b"""', ("tag", "is not", 'a "b"')),
        ("reply is overdue", ("reply", "is", "overdue")),
        ("  verdict-author is not empty ", ("verdict-author", "is not empty", "")),
    ],
)
def test_lines_are_read(line: str, read: tuple[str, str, str]) -> None:
    """A field, how it is compared, and with what; and written again they read the same."""
    (made,) = filters.parse("claims", line)
    assert (made.field, made.op, made.value) == read
    assert filters.parse("claims", filters.text("claims", (made,))) == (made,)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("colour is red", "begins with no field of the claims"),
        ("state was decided", "“state” is compared with: is, is not"),
        ("state is ripe", "“state” can be new, in-progress"),
        ("due before soon", "“soon” is not a date"),
        ("due before 2026-02-30", "is not a date"),
        ("for at least many", "whole number"),
        ("speaker is", "Say what “speaker is” is to be compared with"),
        ("added on 9999", "too far away"),
    ],
)
def test_what_makes_no_sense_is_told(line: str, said: str) -> None:
    """The sentence says which part, and what it can be."""
    with pytest.raises(WorkbenchError, match=said):
        filters.parse("claims", line)


def test_other_lists_and_fields_are_told() -> None:
    """A condition made by hand is looked at as well."""
    for noun, field, op in (
        ("birds", "name", "is"),
        ("claims", "x", "is"),
        ("claims", "text", "on"),
    ):
        with pytest.raises(WorkbenchError):
            filters.where(
                noun, Filter(conditions=(Condition(field=field, op=op, value="1"),)), TODAY
            )
    with pytest.raises(WorkbenchError):
        filters.parse("birds", "name is x")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("today", TODAY),
        ("tomorrow", "2026-02-01"),
        ("yesterday", "2026-01-30"),
        ("+1m", "2026-02-28"),
        ("-11m", "2025-02-28"),
        ("+1y", "2027-01-31"),
        ("-2w", "2026-01-17"),
        ("2026-02", "2026-02"),
    ],
)
def test_relative_dates_count_from_today(written: str, meant: str) -> None:
    """A month later is the same day of it, or its last."""
    assert period(written, TODAY) == meant


def test_words_are_found_in_claims_and_the_names_of_speakers(project: Project) -> None:
    """All words must be there; what cannot be searched for finds nothing."""
    commands.add_claim(project, text="The bridge was dear.", speaker="Tova Lind")
    commands.add_claim(project, text="The ferry was dear.")
    found = {
        words: filters.count(project.db, "claims", Filter(words=words), TODAY)
        for words in ("dear", "lind brid", "lind ferry", "??", "")
    }
    assert found == {"dear": 2, "lind brid": 1, "lind ferry": 0, "??": 0, "": 2}
    assert filters.count(project.db, "speakers", Filter(words="tova"), TODAY) == 1
    assert Filter(words=" ").is_empty


def test_values_are_never_sql(project: Project) -> None:
    """What is written into a value stays a value."""
    commands.add_claim(project, text="'); DROP TABLE claim; --")
    asked = Filter(conditions=(Condition(field="text", op="contains", value="'); DROP TABLE"),))
    assert filters.count(project.db, "claims", asked, TODAY) == 1


def test_known_values_are_listed_to_choose_among(project: Project) -> None:
    """Names in use, without the empty ones; tags of the kind that is asked for."""
    claim = commands.add_claim(project, text="It was dear.", speaker="Tova Lind", topic="Harbour")
    commands.add_claim(project, text="It was not.")
    commands.tag_records(project, "claim", [claim.id], add=["water"])
    values = filters.known_values
    assert values(project.db, "claims", "speaker") == ["Tova Lind"]
    assert values(project.db, "claims", "topic") == ["Harbour"]
    assert values(project.db, "claims", "tag") == ["water"]
    assert values(project.db, "evidence", "tag") == []
    for noun, fields in FIELDS.items():
        for field in fields.values():
            if field.kind == "name":
                values(project.db, noun, field.name)
