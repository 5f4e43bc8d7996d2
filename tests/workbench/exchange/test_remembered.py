"""What is remembered of sheets, beside the settings of the machine."""

from __future__ import annotations

import stat

import pytest

from workbench.errors import NotFound
from workbench.exchange import remembered
from workbench.exchange.mapping import Mapping

NAMES = ("Fact", "Who", "Seen?")
MAPPING = Mapping(columns=("text", "speaker", ""), key="text", ratings=(("yes", "supported"),),
                  scale="evidence")  # fmt: skip


def test_a_sheet_with_the_same_names_is_read_as_the_last() -> None:
    """Names count without case and accents; other names are another sheet."""
    remembered.remember(MAPPING, NAMES)
    found = remembered.recalled(Mapping(header=4), ("FACT", "who", "Seen?"))
    assert found
    assert (found.columns, found.header) == (MAPPING.columns, 4)
    assert (found.ratings, found.scale) == (MAPPING.ratings, "evidence")
    assert remembered.recalled(Mapping(), ("Fact", "Who")) is None


def test_it_can_be_listed_and_forgotten() -> None:
    """The newest stands first; a number that there is none of is told."""
    remembered.remember(MAPPING, NAMES)
    remembered.remember(MAPPING, ("A", "B", "C"))
    assert [each.names for each in remembered.remembered()] == [("A", "B", "C"), NAMES]
    assert remembered.forget(2).names == NAMES
    with pytest.raises(NotFound):
        remembered.forget(2)
    remembered.forget_names(("a", "b", "c"))
    assert remembered.remembered() == []


def test_only_the_owner_can_read_it() -> None:
    """Names of columns can be telling."""
    remembered.remember(MAPPING, NAMES)
    assert stat.S_IMODE(remembered.place().stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '[{"names": ["a"]}]', "[[[[", '{"a": 1}',
             ('[{"names":["a"],"columns":["nothing"],"ratings":[],"noun":"claims","key":"",'
             '"day_first":true,"empties":false,"stance":"context","scale":""}]')]
)  # fmt: skip
def test_a_spoilt_file_is_as_none(text: str) -> None:
    """What cannot be read, or is none of ours, is passed over."""
    remembered.place().parent.mkdir(parents=True, exist_ok=True)
    remembered.place().write_text(text)
    assert remembered.remembered() == []
