"""OpenDocument texts."""

from __future__ import annotations

import pytest

from tests.workbench.reading.files import odt
from workbench.errors import WorkbenchError
from workbench.reading.odt import read_odt
from workbench.reading.particulars import said


def test_paragraphs_tables_and_notes_are_read() -> None:
    """Text stands as it was written, notes at its end; what was struck out is left out."""
    draft = read_odt(odt(), filename="a.odt")
    assert draft.text.split("\n\n")[0] == "The harbour of Veldt"
    assert "It  closes on" in draft.text.replace("\n ", " ")
    assert "Ferry | Pier 2" in draft.text
    assert draft.text.endswith("Says the council.")
    assert "Struck out" not in draft.text
    assert (draft.title, draft.byline, draft.published_on, draft.language) == (
        "Harbour plan",
        "Ana Vel",
        "2024-05-01",
        "en-GB",
    )
    assert said(draft.metadata)["modified_by"] == "Bo Lind"


def test_a_text_without_particulars_is_read_all_the_same() -> None:
    """The first heading is its title."""
    assert read_odt(odt(meta="<a/>")).title == "The harbour of Veldt"


def test_a_damaged_text_is_refused() -> None:
    """What does not open gives a sentence."""
    with pytest.raises(WorkbenchError, match="damaged or locked"):
        read_odt(odt(content="<office"))
