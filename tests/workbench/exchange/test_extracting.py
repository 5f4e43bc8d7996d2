"""Tests of giving evidence out as files: whole, named safely, and checked by other programs."""

from __future__ import annotations

import gzip
import hashlib
import json
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.authority import Authority
from tests.workbench.capture.takings import PAGE, content, taken
from workbench import commands, queries
from workbench.errors import Damaged, NotFound, WorkbenchError
from workbench.exchange.exporting import export_wacz
from workbench.exchange.extracting import Extracted, extract
from workbench.exchange.labels import slug
from workbench.model import Evidence, EvidenceKind, Piece
from workbench.project import Project
from workbench.reading import Draft
from workbench.report.sheet import write_sheet

DRAFT = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")


@pytest.fixture
def evidence(project: Project) -> Evidence:
    """Evidence with one capture of the made-up page."""
    return commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Harbour pool", content=content(), draft=DRAFT
    )


def names(made: Extracted) -> list[str]:
    """The files below the first capture's folder, by the first word of their names."""
    return sorted(name.partition("/")[2].partition("-")[0] for name in made.files if "/" in name)


def test_everything_is_written_and_other_programs_find_it_right(
    project: Project, evidence: Evidence, tmp_path: Path
) -> None:
    """Originals, records and archives are there, and their checksums hold."""
    made = extract(project.db, evidence, tmp_path / "out")
    assert names(made) == [
        "capture.warc.gz", "original", "received", "received", "record.json", "resource",
        "resource", "text.txt",
    ]  # fmt: skip
    out = tmp_path / "out"
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=out, capture_output=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout.count(b": OK") == 8
    (folder,) = (each for each in out.iterdir() if each.is_dir())
    warcio = Path(sys.executable).with_name("warcio")
    subprocess.run([warcio, "check", folder / "capture.warc.gz"], check=True)
    told = json.loads((folder / "record.json").read_bytes())
    (original,) = folder.glob("original-*.html")
    assert hashlib.sha256(original.read_bytes()).hexdigest() == told["body"]["sha256"]
    assert (folder / "text.txt").read_text("utf-8") == DRAFT.text
    readme = (out / "README.txt").read_text("utf-8")
    assert all(name in readme for name in made.files if name not in {"SHA256SUMS", "README.txt"})
    assert "Let pass for this capture: private" in readme


def test_a_time_stamp_is_verified_by_openssl_as_the_readme_says(
    project: Project, evidence: Evidence, tmp_path: Path, authority: Authority
) -> None:
    """The stamp is over the record that is written beside it."""
    from workbench.exchange import stamping  # noqa: PLC0415 - beside the authority's fixture
    from workbench.settings import Settings  # noqa: PLC0415

    known = Settings(stamping=True, authorities=(authority.url,))
    outcomes = list(stamping.stamp(project, stamping.wanted(project, known), known))
    assert [each.problem for each in outcomes] == ["", ""]
    extract(project.db, evidence, tmp_path / "out")
    (stamp,) = (tmp_path / "out").glob("*/stamp-1-*.tsr")
    root = tmp_path / "root.pem"
    root.write_bytes(authority.root.pem)
    done = subprocess.run(
        ["openssl", "ts", "-verify", "-data", stamp.with_name("record.json"), "-in", stamp,
         "-CAfile", root],
        capture_output=True, check=False,
    )  # fmt: skip
    assert b"Verification: OK" in done.stdout, done.stderr


def test_labels_from_outside_name_no_place(project: Project, tmp_path: Path) -> None:
    """Whatever a server calls its files, they lie where they belong, for their owner alone."""
    odd = [
        "../../x",
        "CON",
        "a" * 300,
        "/etc/passwd",
        "x\0y",
        "\u202egpj.exe",
        "..",
        "http://[",
        "é/ü",
    ]
    pieces = tuple(
        Piece(role=content().pieces[2].role, data=str(n).encode(), name=name)
        for n, name in enumerate(odd)
    )
    whole = replace(content(), filename="../../../évil\n.html", pieces=pieces)
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="../<b>\x1b[31m", content=whole, draft=None
    )
    found = extract(project.db, made, tmp_path / "out")
    written = [each for each in (tmp_path / "out").rglob("*") if each.is_file()]
    assert len(written) == len(odd) + 4
    assert {each.parent.parent for each in written if each.parent.name != "out"} == {found.folder}
    assert all(each.name.isascii() and len(each.name) < 90 for each in written)
    assert {stat.S_IMODE(each.stat().st_mode) for each in written} == {0o600}
    assert "\x1b" not in (tmp_path / "out" / "README.txt").read_text("utf-8")


@pytest.mark.parametrize("kind", ["full", "file", "link", "nowhere"])
def test_nothing_is_written_where_something_is(
    kind: str, project: Project, evidence: Evidence, tmp_path: Path
) -> None:
    """A folder with anything in it, a file, a link: each is left as it is."""
    place = tmp_path / "x" / "out"
    if kind != "nowhere":
        place.parent.mkdir()
    if kind == "full":
        place.mkdir()
        (place / "mine").write_text("mine")
    elif kind == "file":
        place.write_text("mine")
    elif kind == "link":
        place.symlink_to(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WorkbenchError):
        extract(project.db, evidence, place)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_is_filled_and_an_unfinished_one_goes(
    project: Project, evidence: Evidence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All is there, or nothing is: also when the disk fails in between."""
    (tmp_path / "x" / "out").mkdir(parents=True)

    def full(*_: object) -> Iterator[bytes]:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(queries, "chunks", full)
        with pytest.raises(WorkbenchError, match="no space left on device"):
            extract(project.db, evidence, tmp_path / "x" / "out")
    assert list((tmp_path / "x").rglob("*")) == [tmp_path / "x" / "out"]
    assert extract(project.db, evidence, tmp_path / "x" / "out").files


def test_what_is_damaged_is_named_and_all_else_is_written(
    project: Project, evidence: Evidence, tmp_path: Path
) -> None:
    """A flipped bit costs one file, not the evidence."""
    path = project.path
    project.close()
    path.write_bytes(path.read_bytes().replace(PAGE, PAGE.replace(b"1962", b"1926")))
    with Project.open(path, readonly=True) as opened:
        made = extract(opened.db, evidence, tmp_path / "out")
    assert len(made.damaged) == 1
    assert "original-" in made.damaged[0]
    assert names(made)[:2] == ["capture.warc.gz", "received"]
    assert "original-" in (tmp_path / "out" / "README.txt").read_text("utf-8").split("NOT GIVEN")[1]


def test_evidence_without_a_capture_gives_nothing_out(project: Project, tmp_path: Path) -> None:
    """A record of a talk that has no bytes is said to have none."""
    made = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call")
    with pytest.raises(NotFound, match="no capture"):
        extract(project.db, made, tmp_path / "out")
    with pytest.raises(NotFound, match="no capture"):
        export_wacz(project.db, [made], tmp_path / "out.wacz", title="")


def test_captures_go_out_as_one_wacz(project: Project, evidence: Evidence, tmp_path: Path) -> None:
    """Each capture has its own archive in it; a project in its place is never replaced."""
    commands.add_capture(project, evidence, content(taken(b"<p>Later.</p>")), DRAFT)
    out = tmp_path / "out.wacz"
    assert export_wacz(project.db, [evidence], out, title="Harbour") == 2
    with zipfile.ZipFile(out) as package:
        assert sum(name.startswith("archive/") for name in package.namelist()) == 2
    first = out.read_bytes()
    assert export_wacz(project.db, [evidence], out, title="Harbour") == 2
    assert out.read_bytes() == first
    with pytest.raises(WorkbenchError, match="Choose another name"):
        export_wacz(project.db, [evidence], project.path, title="")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".out")] == []


def test_what_is_damaged_is_left_out_of_a_wacz_by_name(
    project: Project, evidence: Evidence, tmp_path: Path
) -> None:
    """A flipped bit costs one capture, not the archive; a sheet of it says so."""
    other = commands.add_capture(project, evidence, content(taken(b"<p>Later.</p>")), DRAFT)
    path, out, left_out = project.path, tmp_path / "out.wacz", list[str]()
    project.close()
    received = gzip.compress(PAGE, mtime=0)
    path.write_bytes(path.read_bytes().replace(received, received[:-1] + b"?"))
    with Project.open(path, readonly=True) as opened:
        with pytest.raises(Damaged):
            export_wacz(opened.db, [evidence], out, title="")
        assert not out.exists()
        assert export_wacz(opened.db, [evidence], out, title="", left_out=left_out.append) == 1
        (older,) = (c for c in queries.captures(opened.db, evidence=evidence.id) if c != other)
        sheets = [write_sheet(opened.db, c.id, tmp_path / c.id) for c in (older, other)]
    assert [each.startswith(f"“{evidence.title}” (captured ") for each in left_out] == [True]
    assert [">Damaged<" in sheet.read_text("utf-8") for sheet in sheets] == [True, False]


@given(st.text())
def test_a_slug_is_a_name_anywhere(text: str) -> None:
    """Only letters, digits and dashes are in it, and not too many."""
    made = slug(text)
    assert len(made) <= 48
    assert made == "" or made.replace("-", "a").isalnum()
    assert made.isascii()
