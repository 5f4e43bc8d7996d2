"""A claim in one line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.spotting import OneLine, read_line

TODAY = date(2026, 11, 23)
SAID = {"text": "It cost forty million", "quote": "It cost forty million"}


def said(**more: object) -> OneLine:
    """Make what a line with the usual quote gives."""
    return OneLine(**{**SAID, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        '"It cost forty million" — Ilse Brandt, 3 March',
        "“It cost forty million” – Ilse Brandt, March 3",
        "«It cost forty million» -- Ilse Brandt, 3 de marzo de 2026",
        "„It cost forty million“ - Ilse Brandt, 2026-03-03",
        'Ilse Brandt: "It cost forty million", 3rd March 2026',
        'Ilse Brandt said "It cost forty million" on 3 March',
        "“It cost forty million”, said Ilse Brandt, 3.3.2026",
        "“It cost forty million,” Ilse Brandt said, 3 March 2026",
        '"It cost forty million" --- Ilse Brandt, 3 March',
        "«It cost forty million», dijo Ilse Brandt, el 3 de marzo",
        "「It cost forty million」 ― Ilse Brandt, 3 mar",
        "'It cost forty million' — Ilse Brandt, March 3, 2026",
    ],
)
def test_quote_speaker_and_date_are_understood_in_any_dress(line: str) -> None:
    """Quotation marks, dashes, verbs and month names of English and Spanish."""
    assert read_line(line, TODAY) == said(speaker="Ilse Brandt", made_on="2026-03-03")


def test_all_that_can_be_said_in_a_line() -> None:
    """Role, place, tags, who works on it and until when."""
    line = '"It cost forty million" — Ilse Brandt, mayor, yesterday (council) #pier @ana !friday'
    assert read_line(line, TODAY) == said(
        speaker="Ilse Brandt",
        role="mayor",
        made_on="2026-11-22",
        place="council",
        tags=("pier",),
        assignee="ana",
        due_on="2026-11-27",
    )


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ('"We said "no" to that" — Ilse Brandt', OneLine(
            text='We said "no" to that', quote='We said "no" to that', speaker="Ilse Brandt")),
        ('"First" and "second" — Ilse Brandt', OneLine(
            text='"First" and "second"', speaker="Ilse Brandt")),
        ("Ilse Brandt, mayor: “It cost forty million”", said(
            speaker="Ilse Brandt", role="mayor")),
        ("2026: “It cost forty million”", said(made_on="2026")),
        ("“It cost forty million” — Ilse Brandt, mayor, Norrhamn, 3 March", said(
            speaker="Ilse Brandt", role="mayor, Norrhamn", made_on="2026-03-03")),
        ("Ilse Brandt (mayor): “It cost forty million”", OneLine(
            text="Ilse Brandt (mayor): “It cost forty million”", quote="It cost forty million")),
        ("“It cost forty million” — Ilse Brandt, 31 February", OneLine(
            text="“It cost forty million” — Ilse Brandt, 31 February",
            quote="It cost forty million")),
        ("#1 problem is crime #crime,#talk", OneLine(
            text="#1 problem is crime", tags=("crime", "talk"))),
    ],
)  # fmt: skip
def test_lines_as_people_in_a_hurry_write_them(line: str, read: OneLine) -> None:
    """Quotes in quotes, a role before the colon, tags in a row; numbers are no tags, no roles."""
    assert read_line(line, TODAY) == read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3 March", "2026-03-03"),
        ("31 December", "2025-12-31"),
        ("23 Nov", "2026-11-23"),
        ("29 February", "2024-02-29"),
        ("March 2025", "2025-03"),
        ("2021", "2021"),
        ("last Monday", "2026-11-16"),
        ("ayer", "2026-11-22"),
        ("hoy", "2026-11-23"),
    ],
)
def test_a_date_without_its_year_is_the_last_there_was(typed: str, meant: str) -> None:
    """Claims are about what was said, so a date never lies ahead."""
    read = read_line(f'"It cost forty million" — Ilse Brandt, {typed}', TODAY)
    assert read == said(speaker="Ilse Brandt", made_on=meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("!3 March", "2027-03-03"), ("!2026-12-01", "2026-12-01"), ("!+7d", "2026-11-30"),
     ("!mañana", "2026-11-24"), ("!monday", "2026-11-30")],
)  # fmt: skip
def test_a_due_date_lies_ahead(typed: str, meant: str) -> None:
    """The same words mean the next such day."""
    read = read_line(f"The clock stood still {typed}", TODAY)
    assert read == OneLine(text="The clock stood still", due_on=meant)


def test_a_wording_without_quotes_may_have_a_speaker() -> None:
    """What follows the last dash is who said it, when it can be a name."""
    read = read_line("The bridge cost 40 million — Ilse Brandt, 3 March", TODAY)
    assert (read.text, read.quote, read.speaker) == (
        "The bridge cost 40 million", "", "Ilse Brandt",
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "The bridge cost 40 million",
        "Well-known fact - but not a name",
        "She was “cheap” and nobody paid",
        "They met on 12/3/2025 at the pier",
        "Costs rose 3–5 % a year",
        "C# and @-signs stay, and so does !this",
    ],
)
def test_what_is_not_understood_stays_in_the_wording(line: str) -> None:
    """Nothing is guessed at, and nothing is lost."""
    assert read_line(line, TODAY) == OneLine(text=line)


def test_other_scripts_have_names_too() -> None:
    """Where there are no capitals, what stands after the dash is a name."""
    read = read_line('"السد بني في عام 1998" — أحمد سالم, 2026-01-05', TODAY)
    assert (read.quote, read.speaker, read.made_on) == (
        "السد بني في عام 1998", "أحمد سالم", "2026-01-05",
    )  # fmt: skip


@given(st.text(st.sampled_from("\"“”«»'—- ,.:()#@!aB3é東 "), max_size=60))
@example("!29 February")
@example('"" — x')
@example("# @ !")
@example("!+999d 9999")
@example("B:«3»@")
def test_any_line_gives_something_and_keeps_its_words(line: str) -> None:
    """It never fails, and every letter typed is somewhere in what was read."""
    read = read_line(line, TODAY)
    kept = " ".join((read.text, read.speaker, read.role, read.place, *read.tags, read.assignee))
    assert (
        sorted(filter(str.isalpha, line)) == sorted(filter(str.isalpha, kept))
        or (read.made_on + read.due_on) != ""
    )


@given(st.text(max_size=80), st.dates())
def test_no_text_is_too_strange(line: str, today: date) -> None:
    """Whatever is pasted, on whatever day."""
    read_line(line, today)
