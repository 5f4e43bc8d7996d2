"""Rows of sheets as they will be in a project, and as they are when they came in."""

from __future__ import annotations

import csv
import io
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.workbench.exchange import sheet_files
from workbench import commands, queries
from workbench.commands.sheets import SheetEntry
from workbench.errors import WorkbenchError
from workbench.exchange.lists import FORMS, write_list
from workbench.exchange.mapping import Mapping, best_grid, guess
from workbench.exchange.sheets import Plan, Status, key_of, looks_like_cells, plan, ratings_in
from workbench.model import Claim, Evidence, Source, SourceClass, Stance
from workbench.project import Project
from workbench.queries import lists
from workbench.reading import examine
from workbench.reading.cells import Grid, read_book

HEAD = ["Claim", "Speaker", "Date", "Topic", "Tags", "Source", "Link", "Verified", "Notes"]


def _grid(*rows: list[str], head: list[str] | None = None) -> Grid:
    return Grid(name="", rows=[list(head or HEAD), *map(list, rows)])  # type: ignore[arg-type]


def _in(project: Project, grid: Grid, mapping: Mapping | None = None) -> Plan:
    """Plan a sheet and take it in."""
    mapping = mapping or guess(grid)
    made = plan(project.db, grid, mapping)
    commands.import_rows(project, mapping.noun, made.entries, name="facts.csv")
    return made


def _file(path: Path) -> tuple[Grid, Mapping]:
    book = read_book(path.read_bytes(), filename=path.name)
    at = best_grid(book.grids)
    return book.grids[at], guess(book.grids[at], at=at)


def _out(project: Project, noun: str, path: Path) -> Path:
    listed = "claims" if noun == "citations" else noun
    write_list(project.db, noun, lists.keys(project.db, listed), path, path.suffix[1:])
    return path


@pytest.mark.parametrize("make", sheet_files.WILD, ids=lambda make: make.__name__)
def test_wild_sheets_come_in_as_one_step(project: Project, make: object) -> None:
    """Each of the invented sheets gives its claims; undo takes all away, and twice adds nothing."""
    data, name = make()  # type: ignore[operator]
    book = read_book(data, filename=name)
    at = best_grid(book.grids)
    mapping = guess(book.grids[at], at=at)
    made = plan(project.db, book.grids[at], mapping)
    assert made.counts["new"] == len(made.entries) > 0
    commands.import_rows(project, "claims", made.entries, name=name)
    assert len(queries.claims(project.db)) == len(made.entries)
    again = plan(project.db, book.grids[at], mapping)
    assert again.counts["new"] == again.counts["changed"] == 0
    project.undo()
    for table in ("claim", "speaker", "evidence", "source", "citation", "appearance", "tag"):
        assert project.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_row_brings_all_that_it_says(project: Project) -> None:
    """A claim with its speaker, date, topic, tags, and what it was checked with."""
    row = ["It rained.", "Ada Ek", "7/1/2026", "weather", "rain, Veldt", "Weather office",
           "https://met.example/1", "yes", "Ask again"]  # fmt: skip
    _in(project, _grid(row))
    (claim,) = queries.claims(project.db)
    assert (claim.speaker, claim.made_on, claim.topic) == ("Ada Ek", "2026-01-07", "weather")
    assert claim.tags == "Veldt, rain"
    assert project.get(Claim, claim.id).note == "Ask again\nVerified: yes"
    (cited,) = queries.claim(project.db, claim.id).citations
    assert cited.evidence
    assert cited.evidence.title == "Weather office"
    assert cited.evidence.url == "https://met.example/1"
    assert cited.citation.stance is Stance.CONTEXT
    assert not queries.claim(project.db, claim.id).verdicts


def test_rows_update_what_is_there_by_their_words(project: Project) -> None:
    """Spaces, case and quotation marks make no other claim; notes are added to, not replaced."""
    claim = commands.add_claim(project, text="“It  rained” all day.", note="By hand.", topic="old")
    row = ['"it rained" ALL day.', "", "", "weather", "rain", "", "", "", "New words"]
    made = _in(project, _grid(row))
    assert made.counts == {"changed": 1}
    found = project.get(Claim, claim.id)
    assert (found.topic, found.note) == ("weather", "By hand.\nNew words")
    assert project.undo_label == "Import 1 row of facts.csv: 1 changed"


def test_empty_cells_leave_what_is_there_unless_asked(project: Project) -> None:
    """A sheet of others says nothing by an empty cell; one may say that it empties."""
    commands.add_claim(project, text="It rained.", topic="weather", speaker="Ada Ek")
    grid = _grid(["It rained.", "", "", "", "", "", "", "", ""])
    assert plan(project.db, grid, guess(grid)).counts == {"unchanged": 1}
    emptied = plan(project.db, grid, replace(guess(grid), empties=True)).rows[0]
    assert {change[0] for change in emptied.changes} == {"topic", "speaker"}


def test_a_sheet_is_searched_for_contradictions(project: Project) -> None:
    """A second row about the same adds its source; one that says otherwise is left out, and why."""
    made = _in(
        project,
        _grid(
            ["It rained.", "Ada Ek", "", "weather", "", "Diary", "", "", ""],
            ["It rained.", "", "", "", "", "Radio", "", "", ""],
            ["it rained.", "Bo Lund", "", "sport", "", "", "", "", ""],
            ["", "Bo Lund", "", "", "", "", "", "", ""],
        ),
    )
    assert [row.status for row in made.rows] == [
        Status.NEW, Status.JOINED, Status.LEFT_OUT, Status.LEFT_OUT,
    ]  # fmt: skip
    assert made.rows[2].problem == "Row 2 is about the same and says otherwise: speaker, topic."
    assert made.rows[3].problem == "It has no claim."
    (claim,) = queries.claims(project.db)
    titles = {c.evidence.title for c in queries.claim(project.db, claim.id).citations if c.evidence}
    assert titles == {"Diary", "Radio"}


def test_two_claims_of_the_same_words_are_not_confused(project: Project) -> None:
    """A row that fits more than one claim changes none."""
    for _ in range(2):
        commands.add_claim(project, text="It rained.")
    grid = _grid(["It rained.", "", "", "x", "", "", "", "", ""])
    row = plan(project.db, grid, guess(grid)).rows[0]
    assert (row.status, row.entry) == (Status.LEFT_OUT, None)
    assert plan(project.db, grid, replace(guess(grid), key="")).counts == {"new": 1}


def test_verdicts_are_given_only_as_a_person_mapped_them(project: Project) -> None:
    """A value that was mapped gives a verdict, once; another goes into the note."""
    grid = _grid(
        ["It rained.", "", "", "", "", "", "", "Yes", "Diary says so"],
        ["It snowed.", "", "", "", "", "", "", "unclear", ""],
    )
    assert ratings_in(grid, guess(grid)) == [("Yes", 1), ("unclear", 1)]
    mapping = replace(guess(grid), scale="evidence", ratings=(("yes", "supported"),))
    _in(project, grid, mapping)
    rained, snowed = queries.claims(project.db)
    assert (rained.rating, snowed.rating) == ("supported", "")
    assert project.get(Claim, snowed.id).note == "Verified: unclear"
    assert plan(project.db, grid, mapping).counts == {"unchanged": 2}


def test_what_is_not_understood_is_told_and_kept(project: Project) -> None:
    """A date that is none, and further speakers, go into the note with a remark."""
    grid = _grid(["It rained.", "Ada Ek; Bo Lund", "in spring", "", "", "", "", "", ""])
    (row,) = plan(project.db, grid, guess(grid)).rows
    assert row.entry
    assert row.entry.name == "Ada Ek"
    assert row.entry.fields["note"] == "Date: in spring\nAlso said by: Bo Lund"
    assert len(row.remarks) == 2


def test_dates_that_two_countries_read_differently_are_told(project: Project) -> None:
    """Where no day is above twelve, the plan says how they are read."""
    grid = _grid(["It rained.", "", "3/4/2026", "", "", "", "", "", ""])
    told = plan(project.db, grid, guess(grid)).remarks
    assert "Dates such as 3/4/2026 are read with the day first." in told


def test_a_sheet_without_claims_is_refused_in_a_sentence(project: Project) -> None:
    """Nobody has to guess which column is meant."""
    grid = Grid(name="", rows=[["Speaker", "Date"], ["Ada Ek", "2026"]])
    with pytest.raises(WorkbenchError, match="No column holds the claims"):
        plan(project.db, grid, replace(guess(grid), columns=("speaker", "made_on")))


def _investigation(project: Project) -> None:
    """Something of everything, with words that could be formulas."""
    claim = commands.add_claim(
        project, text="=It rained", speaker="@Ada, Ek", quote="-1\n+2", note="a;=1\t'", topic="x",
        made_on="2026-01", place=" left and right ", reach=3, due_on="2026-02-01",
    )  # fmt: skip
    commands.tag_records(project, "claim", [claim.id], add=["=x", "y"])
    made = commands.add_evidence(
        project, kind="letter", title="+Letter", source="=Office", url="https://x.example/?a=1",
        note="\r\n=2", cited=(claim, Stance.SUPPORTS), source_class=SourceClass.PRIMARY,
        protected=True, public_title="@",
    )  # fmt: skip
    commands.change_source(
        project, project.get(Source, made.source_id or ""), contact="-1", protected=True
    )
    commands.add_appearance(project, claim, url="https://a.example/", title="=T", first=True)
    commands.add_claim(project, text="It snowed.")


@pytest.mark.parametrize("noun", ["claims", "evidence", "sources", "speakers"])
@pytest.mark.parametrize("form", ["csv", "tsv", "xlsx"])
def test_what_goes_out_comes_back_without_a_change(
    project: Project, tmp_path: Path, noun: str, form: str
) -> None:
    """A list that is imported as it was exported changes nothing."""
    _investigation(project)
    grid, mapping = _file(_out(project, noun, tmp_path / f"list.{form}"))
    assert (mapping.noun, mapping.key, mapping.empties) == (noun, "id", True)
    made = plan(project.db, grid, mapping)
    assert set(made.counts) == {"unchanged"}, [row.changes for row in made.rows]


def test_a_sheet_of_ours_changes_what_was_changed_in_it(project: Project, tmp_path: Path) -> None:
    """Changed, emptied and added cells of an exported list come back as exactly that."""
    _investigation(project)
    path = _out(project, "claims", tmp_path / "list.csv")
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    at = {name: place for place, name in enumerate(rows[0])}
    rows[2][at["Topic"]], rows[2][at["Note"]], rows[2][at["Tags"]] = "rain", "", "y, z"
    rows[1][0] = "not an id"
    rows.append([""] * len(rows[0]))
    rows[3][at["Claim"]] = "'=A new one"
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_text(out.getvalue(), "utf-8")
    grid, mapping = _file(path)
    made = _in(project, grid, mapping)
    assert made.counts == {"changed": 1, "new": 1, "left-out": 1}
    first, _, new = queries.claims(project.db)
    assert (first.text, first.topic, first.tags) == ("=It rained", "rain", "y, z")
    assert project.get(Claim, first.id).note == ""
    assert new.text == "=A new one"


def test_a_spreadsheet_may_spell_dates_its_own_way(project: Project, tmp_path: Path) -> None:
    """A list that Excel saved again, with American dates and semicolons, is still unchanged."""
    for day in ("2026-03-04", "2026-01-31"):
        commands.add_claim(project, text=f"It rained on {day}.", made_on=day)
    path = _out(project, "claims", tmp_path / "list.csv")
    text = path.read_text("utf-8-sig").replace(",", ";")
    text = text.replace(";2026-03-04;", ";3/4/2026;").replace(";2026-01-31;", ";1/31/2026;")
    path.write_text(text, "utf-8")
    assert "3/4/2026" in text
    assert plan(project.db, *_file(path)).counts == {"unchanged": 2}


def test_ten_thousand_strings_through_libreoffice(project: Project, tmp_path: Path) -> None:
    """In CSV, workbooks, and LibreOffice's forms of these: no formula, and the same text."""
    dice = random_texts(10_000)
    many = [{"text": f"Claim {at}", "note": text} for at, text in enumerate(dice)]
    commands.add_claims(project, many)
    columns = "/".join(f"{at}/2" for at in range(1, 60))  # as text, which careful people choose
    for form, filters in (("xlsx", ()), ("csv", (f"--infilter=CSV:44,34,76,1,{columns}",))):
        path = _out(project, "claims", tmp_path / f"out.{form}")
        assert set(plan(project.db, *_file(path)).counts) == {"unchanged"}
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless",
                *filters, "--convert-to", "ods", "--outdir", str(tmp_path / form), str(path),
            ],
            check=True, capture_output=True, timeout=100,
        )  # fmt: skip
        made = tmp_path / form / "out.ods"
        with zipfile.ZipFile(made) as archive:
            assert b"table:formula" not in archive.read("content.xml")
        back = plan(project.db, *_file(made))
        assert back.counts == {"unchanged": 10_000}, [r.changes for r in back.rows if r.changes][:3]


def random_texts(count: int) -> list[str]:
    """Texts that begin as formulas, numbers, days and escapes do, with odd signs in them."""
    dice = Random(17)
    begins = [
        "", "", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "'", "''=", ";=", "|@", "  =", "\t=",
        '=HYPERLINK("http://x.example")', "+1+cmd|' /C calc'!A1", ';"=1"', "_x0041_", "007", "1e5",
        "TRUE", "1/2/2026", "#REF!", "{=1}", "\u200b=", "\ufeff=", "−",
    ]  # fmt: skip
    signs = "=+-@\t\r\n＝'\" ;,|ab1(){}<>&é漢🙂\x01\x0b\x1f\x85\u2028%$!:A"
    return [
        dice.choice(begins) + "".join(dice.choices(signs, k=dice.randrange(14)))
        for _ in range(count)
    ]


def test_older_workbooks_are_read_as_tables_too() -> None:
    """An OpenDocument sheet is text under check as other tables are."""
    data = ods([["Claim", "Speaker"], ["It rained.", "Ada Ek"]])
    draft = examine(data, filename="facts.ods")
    assert draft.text == "Facts\nClaim\tSpeaker\nIt rained.\tAda Ek"
    assert draft.media_type == "application/vnd.oasis.opendocument.spreadsheet"


def ods(rows: list[list[str]]) -> bytes:
    """Make a small OpenDocument sheet."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string"><text:p>'
            f"{cell}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names}><office:body>'
        f'<office:spreadsheet><table:table table:name="Facts">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (sheet_files.bomb(), "x.xlsx", "far more than its size"),
        (sheet_files.with_entities(), "x.ods", "declares entities"),
        (b"a," * 1_000_000, "x.csv", "more than 16,384 columns"),
        (b"PK\x03\x04xl/workbook" + b"\0" * 50, "x.xlsx", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0k\0b\0o\0o\0k\0\0\0", "x.xls", "damaged"),
        (b"\xff\xd8\xff\xe0 a picture \0", "x.csv", "no sheet that can be read"),
        (b"", "x.csv", "empty"),
        (b"\n\n", "x.csv", "no rows"),
    ],
    ids=["bomb", "entities", "columns", "broken", "old", "picture", "empty", "blank"],
)
def test_hostile_and_broken_files_give_a_sentence(data: bytes, name: str, words: str) -> None:
    """Nothing that is no sheet does harm, and each says why."""
    with pytest.raises(WorkbenchError, match=words):
        read_book(data, filename=name)


def test_a_row_that_cannot_be_leaves_everything_as_it_was(project: Project) -> None:
    """An entry that is refused takes the others back, and names its row."""
    bad = SheetEntry(number=7, fields={"text": "It rained.", "made_on": "soon"})
    good = SheetEntry(number=6, fields={"text": "It snowed."})
    with pytest.raises(WorkbenchError, match="Row 7"):
        commands.import_rows(project, "claims", [good, bad], name="x")
    assert not queries.claims(project.db)


def test_evidence_and_sources_come_from_sheets_too(project: Project) -> None:
    """Rows can be evidence, with who stands behind it."""
    grid = Grid(name="", rows=[["Title", "Source", "Kind", "Address"],
                               ["Diary", "Ada Ek", "letter", ""]])  # fmt: skip
    _in(project, grid, guess(grid, noun="evidence"))
    (row,) = queries.evidence(project.db)
    assert (row.title, row.source, row.kind) == ("Diary", "Ada Ek", "letter")
    grid = Grid(name="", rows=[["Name", "Class"], ["Ada Ek", "primary"]])
    _in(project, grid, guess(grid, noun="sources"))
    (source,) = queries.sources(project.db)
    assert source.source_class is SourceClass.PRIMARY
    assert project.get(Evidence, row.id).source_id == source.id


def test_keys_are_compared_as_people_do() -> None:
    """Case, spaces and kinds of quotation marks make no difference; words do."""
    assert key_of("“It’s  OVER”") == key_of('"it\'s over"')
    assert key_of("It is over") != key_of("It was over")


def test_cells_are_told_from_prose() -> None:
    """A text is cells when most of its lines have tabs."""
    assert looks_like_cells("a\tb\nc\td\n")
    assert not looks_like_cells("A sentence.\nAnother one, with\ta tab.\nAnd a third.")


@pytest.mark.parametrize("form", FORMS)
def test_lists_without_rows_are_lists_all_the_same(
    project: Project, tmp_path: Path, form: str
) -> None:
    """An empty list has its names and nothing else."""
    path = tmp_path / f"x.{form}"
    assert write_list(project.db, "claims", [], path, form).rows == 0
    assert path.stat().st_size > 20
