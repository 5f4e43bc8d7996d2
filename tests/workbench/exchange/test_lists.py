"""Lists as they are handed out: what is in them, and how they get onto the disk."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from workbench import commands
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange.headings import HEADINGS, own_sheet
from workbench.exchange.lists import FORMS, forms_of, write_list
from workbench.exchange.mapping import fields_of
from workbench.exchange.xlsx import LONGEST
from workbench.model import Claim, Stance
from workbench.project import Project
from workbench.queries import lists
from workbench.queries.sheets import sheet_rows
from workbench.scales import scale


@pytest.fixture
def claim(project: Project) -> Claim:
    """A claim with a verdict, evidence, an appearance and tags."""
    made = commands.add_claim(project, text="It rained.", speaker="Ada Ek", made_on="2026-01-07")
    commands.add_evidence(
        project, kind="page", title="Diary", source="Office", url="https://d.example/",
        cited=(made, Stance.SUPPORTS),
    )  # fmt: skip
    commands.add_appearance(project, made, url="https://a.example/", title="Radio", first=True)
    commands.tag_records(project, "claim", [made.id], add=["rain"])
    commands.set_verdict(
        project, made, scale("evidence").rating("supported"), rationale="=So it says."
    )
    return made


def _keys(project: Project, noun: str = "claims") -> list[int]:
    return list(lists.keys(project.db, noun))


def test_a_claim_is_told_with_all_that_belongs_to_it(project: Project, claim: Claim) -> None:
    """Verdict with reasons, evidence, sources, appearances and tags are in its row."""
    (row,) = sheet_rows(project.db, "claims", _keys(project))
    assert (row["id"], row["rating"], row["rationale"]) == (claim.id, "supported", "=So it says.")
    assert (row["evidence"], row["sources"]) == (("Diary",), ("Office",))
    assert row["evidence_urls"] == ("https://d.example/",)
    assert (row["appearance_url"], row["appearances"]) == (
        "https://a.example/", ("https://a.example/ · Radio",),
    )  # fmt: skip
    assert (row["tags"], row["supports"], row["verdicts"]) == (("rain",), 1, 1)


@pytest.mark.parametrize("noun", list(HEADINGS))
def test_every_column_has_its_value(project: Project, claim: Claim, noun: str) -> None:
    """Each heading names something that the rows have; ids and text are never missing."""
    keys = _keys(project, "claims" if noun == "citations" else noun)
    rows = sheet_rows(project.db, noun, keys)
    assert len(rows) == len(keys)
    for row in rows:
        missing = {heading.field for heading in HEADINGS[noun]} - row.keys()
        assert missing <= {  # what a claim without a verdict has not
            "rationale", "confidence", "unknown", "verdict_reason", "verdict_author",
            "verdict_at", "verdicts",
        }  # fmt: skip


@pytest.mark.parametrize("noun", ["claims", "evidence", "articles", "sources", "speakers"])
def test_what_can_be_imported_is_exported(noun: str) -> None:
    """Every field that a sheet of ours can change is a column of it."""
    beside = {"evidence_url", "source", "stance", "ref"}  # what a sheet of others names
    assert set(fields_of(noun)) - beside <= {heading.field for heading in HEADINGS[noun]}
    assert own_sheet(tuple(heading.name for heading in HEADINGS[noun]))


def test_json_has_lists_and_plain_values(project: Project, claim: Claim, tmp_path: Path) -> None:
    """Several values are a list, times are RFC 3339, what is not known is null."""
    write_list(project.db, "claims", _keys(project), tmp_path / "x.json", "json")
    told = json.loads((tmp_path / "x.json").read_text("utf-8"))
    (row,) = told["rows"]
    assert told["list"] == "claims"
    assert (row["evidence"], row["tags"], row["reach"]) == (["Diary"], ["rain"], None)
    assert row["verdict_at"].endswith("Z")


def test_csv_is_disarmed_and_says_so(project: Project, claim: Claim, tmp_path: Path) -> None:
    """The first name has the mark by which it is known, and formulas have it, too."""
    path = tmp_path / "x.csv"
    write_list(project.db, "claims", _keys(project), path, "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf'Claim id (workbench),Claim,")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert (rows[0]["Reasons"], rows[0]["For"]) == ("'=So it says.", "1")
    write_list(project.db, "claims", _keys(project), path, "csv", mark=False)
    assert path.read_bytes().startswith(b"'Claim id")


def test_a_workbook_has_the_words_as_they_are(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    """Text is text there, so it needs no mark."""
    write_list(project.db, "claims", _keys(project), tmp_path / "x.xlsx", "xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0]
    names = [cell.value for cell in sheet[1]]
    assert names[0] == "Claim id (workbench)"
    cell = sheet.cell(2, names.index("Reasons") + 1)
    assert (cell.value, cell.data_type) == ("=So it says.", "s")


def test_what_a_workbook_cannot_hold_is_counted(project: Project, tmp_path: Path) -> None:
    """A text that is too long for a cell is cut, and that is told."""
    commands.add_claim(project, text="It rained.", note="x" * (LONGEST + 1))
    keys = _keys(project)
    assert write_list(project.db, "claims", keys, tmp_path / "x.xlsx", "xlsx").cut == 1
    assert write_list(project.db, "claims", keys, tmp_path / "x.csv", "csv").cut == 0


def test_the_order_of_the_keys_is_kept(project: Project, tmp_path: Path) -> None:
    """Rows stand as they were asked for."""
    for text in "abc":
        commands.add_claim(project, text=text)
    keys = _keys(project)
    write_list(project.db, "claims", [keys[1], keys[2], keys[0]], tmp_path / "x.tsv", "tsv")
    told = list(
        csv.reader(io.StringIO((tmp_path / "x.tsv").read_text("utf-8-sig")), delimiter="\t")
    )
    assert [row[1] for row in told[1:]] == ["b", "a", "c"]


@pytest.mark.parametrize("form", FORMS)
def test_stopping_leaves_what_was_there(
    project: Project, claim: Claim, tmp_path: Path, form: str
) -> None:
    """A list that is stopped half-way leaves the file of before, and nothing beside it."""
    path = tmp_path / "out" / f"x.{form}"
    path.parent.mkdir()
    path.write_text("before")

    def stop(_share: float) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_list(project.db, "claims", _keys(project), path, form, progress=stop)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_text() == "before"


def test_forms_are_offered_where_they_make_sense() -> None:
    """Claims are no references; sources are."""
    assert "ris" not in forms_of("claims")
    assert {"ris", "bibtex", "csl"} <= set(forms_of("sources"))


def test_a_form_that_is_none_is_refused(project: Project, tmp_path: Path) -> None:
    """Claims cannot be written as references."""
    with pytest.raises(WorkbenchError, match="not written as ris"):
        write_list(project.db, "claims", [], tmp_path / "x.ris", "ris")


def test_a_project_is_never_overwritten(
    project: Project, tmp_path: Path, clock: Callable[[], object]
) -> None:
    """A list that is to go where a project is, is not written."""
    with pytest.raises(WorkbenchError, match="it is a project"):
        write_list(project.db, "claims", [], project.path, "csv")


def test_a_list_is_of_one_state(project: Project, claim: Claim, tmp_path: Path) -> None:
    """An edit in between is told, and nothing is written."""
    path = tmp_path / "x.csv"

    def meddle(share: float) -> None:
        if share == 1.0:
            commands.add_claim(project, text="Meanwhile.")

    with pytest.raises(WorkbenchError, match="changed while the list was written"):
        write_list(project.db, "claims", _keys(project), path, "csv", progress=meddle)
    assert not path.exists()


@pytest.mark.parametrize(("form", "begins"), [("ris", "TY  - "), ("bibtex", "@"), ("csl", "[")])
def test_sources_go_to_programs_for_references(
    project: Project, claim: Claim, tmp_path: Path, form: str, begins: str
) -> None:
    """RIS, BibTeX and CSL-JSON name what is listed."""
    path = tmp_path / "x.txt"
    assert write_list(project.db, "evidence", _keys(project, "evidence"), path, form).rows == 1
    text = path.read_text("utf-8").lstrip()
    assert text.startswith(begins)
    assert "Diary" in text
