"""Tests of the preview of a public report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workbench.report.conftest import NOW
from tests.workbench.report.guarded import NAME, guard
from workbench.project import Project
from workbench.report import Report, build, preview, redacted
from workbench.report.contents import Kept
from workbench.report.preview import plain_text

SALT = "0f" * 32


@pytest.fixture
def guarded(investigated: Project) -> Report:
    """An internal report with something of everything that is to be withheld."""
    guard(investigated)
    return build(investigated.db, now=NOW)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_redaction_is_seen_where_it_stands(guarded: Report, language: str) -> None:
    """Each place of the text holds the mark of its number, and nearly all things have a place."""
    seen = preview(replace(guarded, language=language), SALT)
    word = {"en": "withheld", "es": "omitido"}[language]
    for each in seen.redactions:
        for start, end in each.places:
            assert seen.text[start:end] == f"[{word} {each.withheld.number}]"
    unseen = {each.withheld.field for each in seen.redactions if not each.places}
    assert unseen <= {"contact.address", "source.contact", "source.note", "capture.filename"}


def test_the_preview_is_of_the_report_that_is_handed_out(guarded: Report) -> None:
    """Same salt, same report; and the words are those of the internal one."""
    seen = preview(guarded, SALT)
    assert seen.report == redacted(guarded, SALT)
    name = next(each for each in seen.redactions if each.withheld.kind is Kept.SOURCE)
    assert (name.words, name.shown) == (NAME, "an employee of the port")
    (start, _end), *_others = name.places
    assert seen.text[:start].endswith("an employee of the port ")
    mention = next(each for each in seen.redactions if each.withheld.kind is Kept.MENTION)
    assert mention.shown == f"[withheld {mention.withheld.number}]"


def test_no_withheld_words_are_in_the_preview(guarded: Report) -> None:
    """What readers will not see is beside the text, not in it."""
    seen = preview(guarded, SALT)
    assert NAME in plain_text(guarded)
    telling = [each.words for each in seen.redactions if len(each.words) > 3]
    assert [words for words in telling if words in seen.text] == []


def test_what_may_give_somebody_away_is_pointed_out(guarded: Report) -> None:
    """Parts of withheld names, e-mail addresses and numbers that still stand in the text."""
    about = replace(
        guarded.investigation, summary="Sanna W, +47 555 01 23 45, a.lind@desk.example, tells all."
    )
    seen = preview(replace(guarded, investigation=about), SALT)
    found = [(seen.text[each.start : each.end], each.words) for each in seen.leftovers]
    assert found[:3] == [
        ("Sanna", NAME),
        ("+47 555 01 23 45", "+47 555 01 23 45"),
        ("a.lind@desk.example", "a.lind@desk.example"),
    ]
