"""How the window says things."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ui import wording
from workbench import model


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2025", "2025"),
        ("2025-03", "March 2025"),
        ("2025-03-09", "9 March 2025"),
        ("", ""),
        ("2025-13", "2025-13"),
        ("2025-02-30", "2025-02-30"),
        ("about 1990", "about 1990"),
    ],
)
def test_dates_are_written_as_people_do(iso: str, said: str) -> None:
    """In the precision that is known; what is no date stays as it is."""
    assert wording.date(iso) == said


def test_a_short_date_leaves_this_year_out() -> None:
    """Lists cut the month, and the year when it is this one."""
    year = datetime.now().astimezone().year
    assert wording.date(f"{year}-03-09", short=True) == "9 Mar"
    assert wording.date("1990-03-09", short=True) == "9 Mar 1990"


def test_times_are_short_when_near_and_exact_when_asked() -> None:
    """Today's is the hour, yesterday's says so, and the exact one is UTC."""
    now = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
    clock = now.astimezone().strftime("%H:%M")
    assert wording.moment(now, now) == clock
    assert wording.moment(now - timedelta(days=1), now) == f"yesterday {clock}"
    assert wording.moment(now - timedelta(days=3), now) == f"4 Jan {clock}"
    assert wording.moment(now - timedelta(days=400), now).startswith("3 Dec 2024")
    assert wording.exact(now) == "2026-01-07 12:00:00 UTC"


def test_every_choice_of_the_model_has_a_word() -> None:
    """No key of the model is ever shown as it is."""
    kinds = (
        model.Stance, model.Weight, model.Confidence, model.EvidenceKind, model.SourceClass,
        model.SpeakerKind, model.RelationKind, model.ClaimState, model.CaptureMethod,
    )  # fmt: skip
    for kind in kinds:
        for key in kind:
            assert wording.word(key)[0].isalpha()
            assert key in wording.WORDS
    for relation in model.RelationKind:
        assert wording.relation(relation, outgoing=False)


def test_what_deceives_the_eye_is_shown() -> None:
    """Controls of direction and width are spelled out; line ends and tabs stay."""
    assert wording.safe("a\u202eb\u200bc\td\ne\x00") == "a‹U+202E›b‹U+200B›c\td\ne�"


def test_joiners_stay_where_they_are_at_home() -> None:
    """Persian words and emoji are shown as they are; between other letters joiners deceive."""
    for text in ("می\u200cشود", "क्\u200dष", "👩\u200d👧", "❤\ufe0f\u200d🔥"):
        assert wording.safe(text) == text
    assert wording.safe("pay\u200dpal \u200c") == "pay‹U+200D›pal ‹U+200C›"


def test_long_text_is_cut_to_one_line() -> None:
    """The cut is marked, and quotation marks are not doubled."""
    assert wording.cut("one\n two   three") == "one two three"
    assert wording.cut("x" * 300, 10) == "x" * 9 + "…"
    assert wording.quoted("yes") == "“yes”"
    assert wording.quoted("“yes”") == "“yes”"
    assert wording.counted(1, "1 claim", "{} claims") == "1 claim"
    assert wording.counted(2000, "1 claim", "{} claims") == f"{wording.number(2000)} claims"
