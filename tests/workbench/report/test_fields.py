"""The list of fields that templates can use."""

from __future__ import annotations

from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from pathlib import Path

from workbench.report import Report, fields
from workbench.report.blocks import Laid
from workbench.report.contents import CheckedClaim

ROOT = Path(__file__).parents[3]


def test_the_page_in_the_manuals_folder_is_of_this_version() -> None:
    """docs/templates.md is what `workbench templates` puts beside the copies."""
    assert (ROOT / "docs" / "templates.md").read_text("utf-8") == fields.document()


def test_every_field_of_every_value_is_in_the_list() -> None:
    """Also those worked out from others; what holds a value links to it."""
    text = fields.document()
    for kind in (*fields.reached(Report), *fields.reached(Laid)):
        assert f"\n## {kind.__name__}\n" in text
        if is_dataclass(kind):
            rows = text.partition(f"\n## {kind.__name__}\n")[2].partition("\n## ")[0]
            for each in fields_of(kind):
                assert f"| `{each.name}` |" in rows
    assert "| *anchor* | text |" in text
    assert "| `claims` | list of [CheckedClaim](#checkedclaim) |" in text


def test_a_field_is_told_as_its_source_tells_it() -> None:
    """What stands under a field in the code is what a desk reads."""
    told = {each.name: each.told for each in fields.of(CheckedClaim)}
    assert told["verdicts"] == "Newest first: the first counts, the others are history."
