"""Records to rows and back, and what of a row full-text search reads."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import rows
from workbench.model import RECORDS, Citation, Claim, Passage, Record, Speaker, SpeakerKind, Stance

AT = datetime(2026, 1, 7, 12, 0, 0, 123456, tzinfo=UTC)


@given(st.text(st.characters()))
def test_any_text_can_be_stored(text: str) -> None:
    """What no file can hold is taken out, the rest stays, and once is enough."""
    kept = rows.storable(text)
    kept.encode()
    assert "\0" not in kept
    assert rows.storable(kept) == kept
    if text == text.encode("utf-16-le", "replace").decode("utf-16-le", "replace"):
        assert kept == text.replace("\0", "")


def test_a_text_without_flaws_is_kept_as_it_is() -> None:
    """Every script, combining marks, direction marks, line ends and private characters."""
    text = "Ærø — “çà” e\u0301 橋 ไทย \u202e\u200b 🌉 \ue000 \r\n\t\x07"
    assert rows.storable(text) == text


def test_halves_of_a_pair_that_stand_together_become_the_character() -> None:
    """JSON of some sites writes an emoji as two halves."""
    assert rows.storable("\ud83c\udf09!") == "🌉!"
    assert rows.storable("\udf09\ud83c") == "\ufffd\ufffd"


@given(st.datetimes(), st.integers(-14 * 60, 14 * 60))
def test_times_are_kept_to_the_microsecond_in_any_zone(moment: datetime, minutes: int) -> None:
    """The text says UTC, and reads back as the same moment."""
    if not 2 <= moment.year <= 9998:
        moment = moment.replace(year=2026, day=1)
    moment = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    text = rows.time_text(moment)
    assert rows.parse_time(text) == moment
    assert text.endswith("Z")


@given(st.datetimes(), st.datetimes())
def test_the_order_of_time_texts_is_the_order_of_time(one: datetime, other: datetime) -> None:
    """So that the database can sort them as text."""
    one, other = one.replace(tzinfo=UTC), other.replace(tzinfo=UTC)
    assert (rows.time_text(one) < rows.time_text(other)) == (one < other)


EXAMPLES: tuple[Record, ...] = (
    Claim(id="a", text="It holds", speaker_id=None, added_at=AT),
    Claim(id="b", text="橋\n", quote="“q”", speaker_id="s", made_on="2026-01", added_at=AT),
    Speaker(id="c", name="Ada Voss", kind=SpeakerKind.ORGANISATION),
    Passage(id="d", capture_id="x", start=0, end=2**40, exact="…"),
    Citation(id="e", claim_id="a", stance=Stance.NO_BEARING, key=True, cited_at=AT),
    Citation(id="f", claim_id="a", stance=Stance.REFUTES, key=False, cited_at=AT),
)


@pytest.mark.parametrize("record", EXAMPLES)
def test_a_record_comes_back_from_its_row_as_it_was(record: Record) -> None:
    """Enumerations, times, flags, numbers and absent values keep their types."""
    kind = type(record)
    values = {f.name: getattr(record, f.name) for f in fields(record)}
    row = rows.new_row(kind, values)
    assert set(map(type, row.values())) <= {str, int, type(None)}
    found = rows.to_record(kind, row)
    assert found == record
    assert [type(getattr(found, n)) for n in values] == [type(v) for v in values.values()]


def test_defaults_fill_a_new_row() -> None:
    """Only what has no default must be given."""
    row = rows.new_row(Citation, {"id": "a", "claim_id": "b", "stance": "refutes", "cited_at": AT})
    assert (row["weight"], row["key"], row["note"]) == ("moderate", 0, "")
    assert (row["passage_id"], row["evidence_id"]) == (None, None)


def test_a_missing_field_is_named() -> None:
    """A mistake of the program says which."""
    with pytest.raises(TypeError, match="Claim needs added_at, text"):
        rows.new_row(Claim, {"id": "a"})


def test_an_unknown_field_is_an_error() -> None:
    """A misspelt field is not passed over in silence."""
    with pytest.raises(KeyError, match="txet"):
        rows.new_row(Claim, {"id": "a", "txet": "It holds", "text": "x", "added_at": AT})


def test_a_word_outside_its_enumeration_is_an_error() -> None:
    """No row can hold a stance that does not exist."""
    with pytest.raises(ValueError, match="maybe"):
        rows.encoded(Citation, {"stance": "maybe"})


def test_every_record_type_has_a_table_and_columns() -> None:
    """Tables are named after their records; columns after the fields, in order."""
    assert set(rows.TYPES.values()) == set(RECORDS)
    for name, kind in rows.TYPES.items():
        assert rows.table(kind) == name
        assert rows.columns(kind)[0] == "id" or "id" in rows.columns(kind)
        assert set(rows.columns(kind)) == {f.name for f in fields(kind)}


def test_what_is_searched_exists() -> None:
    """Full-text search reads columns that are there, all of them texts."""
    for table, names in rows.SEARCHED.items():
        if table in rows.TYPES:
            assert set(names) <= set(rows.columns(rows.TYPES[table]))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("", ""),
        ("The bridge", ""),
        ("çà et là", ""),
        ("東", "東"),
        ("東京タワー", "東京 京タ タワ ワー ー"),
        ("高さ333mです", "高さ さ です す 333m"),
        ("สะพาน", "สะ ะพ พา าน น"),
        ("ｱｲ and 𠮷野", "ｱｲ ｲ 𠮷野 野"),
        ("佐々木", "佐々 々木 木"),
    ],
)
def test_text_without_spaces_is_spelt_as_pairs(text: str, pairs: str) -> None:
    """Each run gives its overlapping pairs and ends with its last character."""
    assert rows.unspaced([text]) == pairs


def test_pairs_do_not_reach_across_columns() -> None:
    """The end of one column and the beginning of the next are no pair."""
    assert rows.unspaced(["東京", None, 3, "大阪"]) == "東京 京 大阪 阪"


def test_runs_are_cut_at_other_characters() -> None:
    """Punctuation, spaces and Latin letters end a run."""
    assert rows.UNSPACED.findall("東京、大阪 Osaka神戸") == ["東京", "大阪", "神戸"]
