"""Lists out and sheets in, from a shell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.workbench.exchange import sheet_files

SHEET = "Fact,Who,Seen?,Place of proof\nIt rained.,Ada Ek,yes,https://d.example/\nIt snowed.,,no,\n"


@pytest.fixture
def sheet(call: Any, tmp_path: Path) -> Path:
    """A project P.fcw, and a sheet to import."""
    call("new", "P.fcw", as_json=False)
    path = tmp_path / "facts.csv"
    path.write_text(SHEET)
    return path


def test_a_dry_run_says_what_would_be_and_changes_nothing(call: Any, sheet: Path) -> None:
    """Every row is told with what becomes of it."""
    told = call("import", "P.fcw", sheet, "--dry-run")
    assert (told["new"], told["dry_run"], told["ids"]) == (2, True, [])
    assert [row["status"] for row in told["rows"]] == ["new", "new"]
    assert {each["name"]: each["field"] for each in told["columns"]} == {
        "Fact": "text", "Who": "speaker", "Seen?": "note+", "Place of proof": "note+",
    }  # fmt: skip
    assert call("claims", "P.fcw") == []


def test_rows_come_in_and_update_by_their_key(call: Any, sheet: Path) -> None:
    """Options say what columns are; the second time only what changed is changed."""
    given = ("--map", "Place of proof=evidence", "--map", "Seen?=rating",
             "--rating", "yes=supported",
             "--stance", "supports", "--key", "text")  # fmt: skip
    told = call("import", "P.fcw", sheet, *given)
    assert (told["new"], len(told["ids"])) == (2, 2)
    rained, snowed = call("claims", "P.fcw")
    assert (rained["speaker"], rained["rating"], rained["supports"]) == ("Ada Ek", "supported", 1)
    assert snowed["rating"] is None
    sheet.write_text(SHEET.replace("It snowed.,,", "IT SNOWED.,Bo Lund,"))
    again = call("import", "P.fcw", sheet)
    assert (again["remembered"], again["unchanged"], again["changed"]) == (True, 1, 1)
    call("undo", "P.fcw", as_json=False)
    assert call("claims", "P.fcw")[1]["speaker"] is None


def test_what_is_remembered_is_listed_and_forgotten(call: Any, sheet: Path) -> None:
    """`sheets list` names the columns, `sheets forget` takes one out."""
    call("import", "P.fcw", sheet)
    (held,) = call("sheets", "list")
    assert held["names"][0] == "Fact"
    assert call("sheets", "forget", "1")["names"] == held["names"]
    assert call("sheets", "list") == []
    assert "number" in call("sheets", "forget", "x", code=1)


def test_what_makes_no_sense_is_told_in_a_sentence(call: Any, sheet: Path) -> None:
    """Columns, fields, keys, sheets and separators that there are none of."""
    assert "neither a column" in call("import", "P.fcw", sheet, "--map", "Nothing=text", code=1)
    assert "nor a field" in call("import", "P.fcw", sheet, "--map", "Who=nothing", code=1)
    assert "No column is “url”" in call("import", "P.fcw", sheet, "--key", "url", code=1)
    assert "There is no sheet" in call("import", "P.fcw", sheet, "--sheet", "Three", code=1)
    assert "no encoding" in call("import", "P.fcw", sheet, "--encoding", "runes", code=1)
    assert "No column is “rating”" in call("import", "P.fcw", sheet, "--rating", "a=b", code=1)
    assert call("claims", "P.fcw") == []


def test_a_sheet_of_a_workbook_is_chosen(call: Any, sheet: Path, tmp_path: Path) -> None:
    """The one that looks like a list, or the one that is named; the names in another row."""
    data, name = sheet_files.three_sheets()
    (tmp_path / name).write_bytes(data)
    assert call("import", "P.fcw", name, "--dry-run")["sheet"] == "Facts"
    told = call("import", "P.fcw", name, "--sheet", "Old", "--header", "0", "--dry-run")
    assert (told["sheet"], told["header"], told["new"]) == ("Old", 0, 2)


def test_a_list_goes_out_and_comes_back(call: Any, sheet: Path, tmp_path: Path) -> None:
    """The form follows from the name; importing it changes nothing; the journal knows of it."""
    call("import", "P.fcw", sheet)
    told = call("export", "P.fcw", "out.xlsx", "--where", 'speaker is "Ada Ek"')
    assert (told["rows"], told["format"]) == (1, "xlsx")
    assert call("import", "P.fcw", "out.xlsx")["unchanged"] == 1
    call("export", "P.fcw", "out.json", "--search", "rain")
    assert [row["text"] for row in json.loads((tmp_path / "out.json").read_text())["rows"]] == [
        "It rained."
    ]
    label = call("history", "P.fcw")[0]["label"]
    assert label == "Hand out out.json"


def test_citations_and_saved_views_go_out(call: Any, sheet: Path, tmp_path: Path) -> None:
    """What is cited for the claims of a view."""
    call("import", "P.fcw", sheet, "--map", "Place of proof=evidence")
    call("view", "save", "P.fcw", "Wet", "--where", "text contains rained", as_json=False)
    told = call("export", "P.fcw", "c.csv", "--what", "citations", "--view", "Wet")
    assert told["rows"] == 1
    assert "https://d.example/" in (tmp_path / "c.csv").read_text("utf-8-sig")


def test_a_form_must_be_known(call: Any, sheet: Path) -> None:
    """Neither a strange name nor a form that the list has not is guessed at."""
    assert "--format" in call("export", "P.fcw", "out.what", code=1)
    assert "not as ris" in call("export", "P.fcw", "out.ris", code=1)
