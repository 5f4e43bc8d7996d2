"""Tests of how values are put into words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import (
    CaptureMethod,
    Complete,
    Confidence,
    EvidenceKind,
    RelationKind,
    SourceClass,
    Weight,
)
from workbench.report import wording
from workbench.report.contents import Lack


@pytest.mark.parametrize(
    "kind", [CaptureMethod, Complete, Confidence, EvidenceKind, SourceClass, Weight]
)
def test_every_choice_has_a_name(kind: type[StrEnum]) -> None:
    """No report shows a key of the program."""
    assert [each for each in kind if not wording.WORDS.get(each)] == []


def test_every_relation_and_every_gap_has_a_name() -> None:
    """Relations are named from both sides, and every gap is a sentence."""
    assert set(wording.RELATIONS) == {(each, way) for each in RelationKind for way in (True, False)}
    assert set(wording.GAPS) == set(Lack)
    assert all(sentence.endswith(".") for sentence in wording.GAPS.values())


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026", "2026"),
        ("2026-01", "January 2026"),
        ("2026-12-07", "7 December 2026"),
        ("", ""),
        ("last week", "last week"),
        ("2026-13", "2026-13"),
        ("٢٠٢٦", "٢٠٢٦"),
    ],
)
def test_dates_are_written_as_people_do(iso: str, words: str) -> None:
    """What is known of a date is written, and no more; what is no date stays."""
    assert wording.date(iso) == words
    assert wording.is_date(iso) == (words in {"2026", "January 2026", "7 December 2026"})


def test_times_are_utc_to_the_second() -> None:
    """A time of another zone is told in UTC, for people and for machines."""
    at = datetime(2026, 1, 8, 0, 30, 5, 999, tzinfo=timezone(timedelta(hours=2)))
    assert wording.moment(at) == "7 January 2026, 22:30:05 UTC"
    assert wording.exact(at) == "2026-01-07T22:30:05Z"


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_for_machines_can_be_read_back(at: datetime) -> None:
    """What stands in `datetime` is the time, to the second."""
    read = datetime.fromisoformat(wording.exact(at).zfill(20))
    assert read == at.replace(microsecond=0)


@pytest.mark.parametrize(
    ("octets", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (6597, "6,597 bytes"),
        (1_250_000, "1.2 MB (1,250,000 bytes)"),
        (7_000_000_000, "7.0 GB (7,000,000,000 bytes)"),
    ],
)
def test_sizes_are_exact(octets: int, words: str) -> None:
    """A size can be compared to the byte."""
    assert wording.size(octets) == words


def test_what_turns_the_text_around_it_is_shown() -> None:
    """Controls of direction, control characters and halves of characters become code points."""
    assert wording.visible("invoice\u202efdp.exe") == "invoice‹U+202E›fdp.exe"
    assert wording.visible("a\x00b\x1b[1m\ud800") == "a‹U+0000›b‹U+001B›[1m‹U+D800›"


def test_what_scripts_need_is_left_alone() -> None:
    """Joiners and marks of Persian, Hindi or emoji, tabs and line ends pass as they are."""
    text = "می\u200cخواهم क्\u200dष 👩\u200d🚒 \u200fא\tb\nc"
    assert wording.visible(text) == text
    assert wording.visible("page one\fpage two\r\n") == "page one\npage two\n"


def test_quotation_marks_are_not_doubled() -> None:
    """Words that bring their own marks keep them."""
    assert wording.quoted(" forty million ") == "“forty million”"
    assert wording.quoted("«cuarenta millones»") == "«cuarenta millones»"
