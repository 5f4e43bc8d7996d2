"""Tests of how values are put into words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import scales
from workbench.model import (
    CaptureMethod,
    Complete,
    Confidence,
    Contact,
    CorrectionKind,
    EvidenceKind,
    RelationKind,
    SourceClass,
    Verdict,
    Weight,
)
from workbench.report import wording
from workbench.report.contents import (
    Asked,
    Happened,
    Judged,
    Kept,
    Lack,
    Profile,
    Reply,
    Withheld,
)

ENGLISH = wording.of("en")


@pytest.mark.parametrize(
    "kind", [CaptureMethod, Complete, Confidence, EvidenceKind, SourceClass, Weight]
)
def test_every_choice_has_a_name(kind: type[StrEnum]) -> None:
    """No report shows a key of the program."""
    for language in wording.LANGUAGES:
        words = wording.of(language).WORDS
        assert [each for each in kind if not words.get(each)] == []


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_kind_of_thing_has_a_name(language: str) -> None:
    """Relations are named from both sides, every gap is a sentence, and so on."""
    words = wording.of(language)
    assert set(words.RELATIONS) == {(each, way) for each in RelationKind for way in (True, False)}
    assert set(words.GAPS) == set(Lack)
    assert all(sentence.endswith(".") for sentence in words.GAPS.values())
    assert set(words.REPLIES) == set(Reply)
    assert set(words.CORRECTIONS) == set(CorrectionKind)
    assert set(words.HAPPENED) == set(Happened)
    assert set(words.PROFILES) == set(Profile)
    assert set(words.KEPT) == set(Kept)


def _asked(reply: Reply, **fields: str) -> Asked:
    contact = Contact(id="1", claim_id="2", noted_at=datetime(2026, 1, 1, tzinfo=UTC), **fields)  # type: ignore[arg-type]
    return Asked(contact=contact, reply=reply)


@pytest.mark.parametrize(
    ("asked", "english", "spanish"),
    [
        (
            _asked(Reply.NONE, whom="Ann Lind", channel="e-mail", asked_on="2026-01-10",
                   deadline_on="2026-01-15"),
            "Ann Lind was asked on 10 January 2026 (e-mail). No reply by 15 January 2026.",
            (
                "Se pidió respuesta a Ann Lind el 10 de enero de 2026 (e-mail). Sin respuesta "
                "hasta el 15 de enero de 2026."
            ),
        ),
        (
            _asked(Reply.ANSWERED, whom="Ann Lind", asked_on="2026-01", answered_on="2026-01-12"),
            "Ann Lind was asked (January 2026). An answer came on 12 January 2026.",
            (
                "Se pidió respuesta a Ann Lind (enero de 2026). La respuesta llegó el 12 de enero "
                "de 2026."
            ),
        ),
        (
            _asked(Reply.DECLINED, whom="Ann Lind"),
            "Ann Lind was asked. An answer was declined.",
            "Se pidió respuesta a Ann Lind. No quiso responder.",
        ),
        (
            _asked(Reply.WAITING, asked_on="2026-01-10"),
            "A comment was asked for on 10 January 2026. There is no answer yet.",
            "Se pidió una respuesta el 10 de enero de 2026. Aún no hay respuesta.",
        ),
        (
            _asked(Reply.NOT_ASKED, not_asked="He died in 1990."),
            "Nobody was asked for a comment: He died in 1990.",
            "No se pidió respuesta a nadie: He died in 1990.",
        ),
    ],
)  # fmt: skip
def test_the_right_of_reply_is_told_in_sentences(asked: Asked, english: str, spanish: str) -> None:
    """Who was asked, when and how, and what came of it, as far as it is known."""
    assert ENGLISH.asked(asked) == english
    assert wording.of("es").asked(asked) == spanish


def _withheld(claim: int | None, reference: int | None) -> Withheld:
    return Withheld(
        number=1, kind=Kept.NOTE, claim=claim, reference=reference, field="claim.note", digest=""
    )


def test_places_of_withheld_things_are_told() -> None:
    """By the numbers of claim and source, or as of the whole."""
    assert ENGLISH.where(_withheld(2, 4)) == "claim 2, source [4]"
    assert ENGLISH.where(_withheld(2, None)) == "claim 2"
    assert ENGLISH.where(_withheld(None, 4)) == "source [4]"
    assert ENGLISH.where(_withheld(None, None)) == "the report as a whole"


def test_a_rating_is_named_as_it_was_published() -> None:
    """In another language only where the kept words are those of the scale."""
    scale = scales.scale("evidence")
    rating = scale.rating("refuted")

    def judged(label: str) -> Judged:
        verdict = Verdict(
            id="1", claim_id="2", scale="evidence", rating="refuted", label=label,
            definition=rating.definition, rationale="", made_at=datetime(2026, 1, 1, tzinfo=UTC),
        )  # fmt: skip
        return Judged(verdict=verdict, scale=scale, rating=rating)

    spanish = wording.of("es")
    assert spanish.label(judged("Refuted")) == "Refutada"
    assert spanish.definition(judged("Refuted")) == rating.definition_es
    assert spanish.label(judged("Debunked")) == "Debunked"
    assert ENGLISH.label(judged("Refuted")) == "Refuted"
    assert spanish.label(replace(judged("Refuted"), rating=None)) == "Refuted"


@pytest.mark.parametrize(
    ("text", "date", "day"),
    [
        ("2026", True, False),
        ("2026-01", True, False),
        ("2026-12-07", True, True),
        ("", False, False),
        ("last week", False, False),
        ("2026-13", False, False),
        ("٢٠٢٦", False, False),
    ],
)
def test_dates_are_told_from_other_texts(text: str, date: bool, day: bool) -> None:
    """Only ISO dates are dates, and only those to the day are days."""
    assert (wording.is_date(text), wording.is_day(text)) == (date, day)


def test_times_are_utc_to_the_second() -> None:
    """A time of another zone is told in UTC, for people and for machines."""
    at = datetime(2026, 1, 8, 0, 30, 5, 999, tzinfo=timezone(timedelta(hours=2)))
    assert ENGLISH.moment(at) == "7 January 2026, 22:30:05 UTC"
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
    assert ENGLISH.size(octets) == words


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
    assert ENGLISH.quoted(" forty million ") == "“forty million”"
    assert ENGLISH.quoted("«cuarenta millones»") == "«cuarenta millones»"
