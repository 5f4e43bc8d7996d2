"""Sheets as desks really keep them: ids of other systems, links behind words, odd names."""

from __future__ import annotations

import subprocess
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from tests.workbench.exchange.sheet_files import FACTS, saved, text
from workbench import commands, queries
from workbench.exchange.mapping import Mapping, guess
from workbench.exchange.sheets import Plan, plan
from workbench.exchange.vocabulary import REF, TO_NOTE, means
from workbench.project import Project
from workbench.reading.cells import COLOURS, QUOTES, Grid, read_book


def _grid(*rows: tuple[str, ...]) -> Grid:
    return Grid(name="", rows=[list(row) for row in rows])


def _in(project: Project, grid: Grid, mapping: Mapping | None = None) -> Plan:
    mapping = mapping or guess(grid)
    made = plan(project.db, grid, mapping)
    commands.import_rows(project, mapping.noun, made.entries, name="facts.csv")
    return made


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Verified (Y/N)", "rating"), ("Hecho / Fact", "text"), ("Source 2", "evidence"),
        ("Source (name, phone, link)", "evidence"), ("Our sources", "evidence"),
        ("TRUE?", "rating"),
        ("Link to the claim", "appearance_url"), ("Quién lo difunde", "speaker"),
        ("Fuentes consultadas", "evidence"), ("Who says it", "speaker"),
        ("Verdict – Veredicto", "rating"),
        ("Checked by / date", ""), ("()", ""), ("?", ""), ("Line of the piece", "text"),
    ],
)  # fmt: skip
def test_names_of_columns_are_known_as_desks_write_them(name: str, field: str) -> None:
    """Brackets, articles, numbers and a second language do not hide what a column is."""
    assert means("claims", name) == field


def test_ids_of_another_system_are_what_rows_are_known_by(project: Project) -> None:
    """A row whose words were mended updates its claim; what is here without an id is found, too."""
    commands.add_claim(project, text=FACTS[1][0], note="Ours.")
    head = ("Ref", "Claim", "Status")
    first = _grid(head, ("F-1", FACTS[0][0], "open"), ("F-2", FACTS[1][0], "open"))
    assert guess(first).columns == (REF, "text", "rating")
    assert guess(first).key == REF
    assert _in(project, first).counts == {"new": 1, "changed": 1}
    assert plan(project.db, first, guess(first)).counts == {"unchanged": 2}
    again = _grid(head, ("F-1", "It sails three times.", "done"), ("F-2", FACTS[1][0], "open"))
    assert _in(project, again).counts == {"changed": 1, "unchanged": 1}
    assert _notes(project) == {
        "It sails three times.": "Ref: F-1\nStatus: done",
        FACTS[1][0]: "Ours.\nRef: F-2\nStatus: open",
    }


def _notes(project: Project) -> dict[str, str]:
    return dict(project.db.execute("SELECT text, note FROM claim").fetchall())


def test_two_rows_never_take_the_same_record(project: Project) -> None:
    """Rows with the same words and different ids are two claims, also when they come again."""
    commands.add_claim(project, text="It rained.")
    grid = _grid(("Case", "Claim"), ("1/26", "It rained."), ("2/26", "It rained."))
    assert _in(project, grid).counts == {"new": 1, "changed": 1}
    assert plan(project.db, grid, guess(grid)).counts == {"unchanged": 2}


def test_a_column_of_repeated_codes_is_no_id() -> None:
    """What stands in several rows does not tell them apart."""
    grid = _grid(("Code", "Claim"), ("A", "It rained."), ("A", "It snowed."))
    assert guess(grid).columns == (TO_NOTE, "text")
    assert guess(grid).key == "text"


def test_the_word_id_alone_is_not_taken_for_our_ids() -> None:
    """Other systems call their ids so; a list of sources comes in with them in the note."""
    grid = _grid(("ID", "Name"), ("7", "Town hall"), ("9", "Harbour"))
    assert guess(grid, noun="sources").columns == (REF, "name")


def test_a_list_of_titles_is_evidence() -> None:
    """Titles with addresses and no claims are no claims; days are none either."""
    rows = [("Title", "Publisher", "Date", "URL", "Accessed")]
    rows += [(f"Report {n}", "Bureau", f"2026-01-0{n}", f"https://b.example/{n}", "2026-03-01")
             for n in (1, 2)]  # fmt: skip
    mapping = guess(_grid(*rows))
    assert mapping.noun == "evidence"
    assert mapping.columns == ("title", "source", "published_on", "url", TO_NOTE)


def test_three_rows_of_names_are_one_head() -> None:
    """The third row names what the two above leave empty; it is no claim."""
    grid = _grid(
        ("Article", "", "Check", ""),
        ("Fact", "Speaker", "Source", ""),
        ("(as printed)", "(name)", "", "Link"),
        (FACTS[0][0], "Ada Ek", "Harbour", "https://h.example/1"),
    )
    mapping = guess(grid)
    assert mapping.first == 3
    assert mapping.columns == ("text", "speaker", "evidence", "evidence_url")


def _linked() -> bytes:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append(["Fact", "Source", "Link"])
    sheet.append([FACTS[0][0], "Timetable", '=HYPERLINK("https://h.example/t?a=1&b=2","Table 2")'])
    sheet["A2"].hyperlink = "https://post.example/1"
    sheet["B2"].hyperlink = "https://h.example/home"
    sheet["A2"].comment = Comment("Ask again.\nBo", "Bo")
    return saved(made)


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_links_and_comments_of_cells_come_in(project: Project, tmp_path: Path, form: str) -> None:
    """Addresses behind words are kept with them, in a formula too; comments go into the note."""
    path = tmp_path / "linked.xlsx"
    path.write_bytes(_linked())
    if form == "ods":
        call = ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless",
                "--convert-to", "ods", "--outdir", str(tmp_path), str(path)]  # fmt: skip
        subprocess.run(call, check=True, capture_output=True, timeout=120)
        path = path.with_suffix(".ods")
    _in(project, read_book(path.read_bytes(), filename=path.name).grids[0])
    words = "Fact (comment): Ask again. Bo\nFact (link): https://post.example/1"
    assert _notes(project) == {FACTS[0][0]: words}
    found = {(item.title, item.url) for item in queries.evidence(project.db)}
    assert found == {("Timetable", "https://h.example/home"),
                     ("Table 2", "https://h.example/t?a=1&b=2")}  # fmt: skip


def test_colours_that_may_mean_something_are_told() -> None:
    """A column in green and red says what is not read; one colour for the head does not."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for row in (("Fact", "Source"), *(fact[:2] for fact in FACTS)):
        sheet.append(row)
    sheet["A1"].fill = PatternFill("solid", fgColor="FF00B050")
    assert read_book(saved(made), filename="x.xlsx").grids[0].remarks == []
    sheet["A2"].fill = PatternFill("solid", fgColor="FFFF0000")
    assert read_book(saved(made), filename="x.xlsx").grids[0].remarks == [COLOURS]


def test_quotation_marks_that_do_not_match_are_told() -> None:
    """A mark that is never closed takes the rows below it in; that is said before they come in."""
    good = text([("Fact", "Source"), ('The "old" bridge, of 1962', "Archive")]).encode()
    assert read_book(good, filename="x.csv").grids[0].remarks == []
    bad = b'Fact,Source\n"The bridge of 1962,Archive\nIt rained.,Desk\n'
    assert read_book(bad, filename="x.csv").grids[0].remarks == [QUOTES]


def test_a_list_of_quotations_is_one_of_claims() -> None:
    """Where nothing else is prose, the words as said are the claims; kinds and days are not."""
    grid = _grid(
        ("Created at", "Annotation type", "Quote", "Tags"),
        ("2026-03-01", "Annotation", "The bridge cost 40 million.", "bridge"),
        ("2026-03-02", "Page note", "It was opened in 1962.", ""),
    )
    assert guess(grid).columns == (TO_NOTE, TO_NOTE, "text", "tags")
