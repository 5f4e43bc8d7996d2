"""Tests of the sheet of a capture: what it says, and that nothing from outside acts in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import html

from tests.workbench.capture.takings import content, taken
from tests.workbench.reading.archive_files import wacz
from workbench import commands, queries
from workbench.capture.record import sealed
from workbench.capture.taken import Missed
from workbench.exchange.imports import content_of_archive
from workbench.model import ArchiveState, Content, EvidenceKind
from workbench.project import Project
from workbench.reading import Draft
from workbench.report.sheet import render_sheet, sheet_of, write_sheet
from workbench.stamps import Due

NOW = datetime(2026, 1, 8, 9, 0, tzinfo=UTC)
DRAFT = Draft(text="The harbour pool opened in 1962.", tool="reader 1")


def page(
    project: Project, what: Content, *, title: str = "Harbour pool", stamped: bool = False
) -> str:
    """The sheet of evidence with this capture, as HTML."""
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title=title, content=what, draft=DRAFT
    )
    (capture,) = queries.captures(project.db, evidence=made.id)
    if stamped:
        due = Due(what="capture", digest=capture.record_sha256, authority="http://tsa.example/a")
        project.keep_stamp(due, datetime(2026, 1, 7, 12, 1, tzinfo=UTC), b"response")
    return render_sheet(sheet_of(queries.capture(project.db, capture.id), now=NOW))


def words(page: str) -> str:
    """What a person reads of it."""
    return " ".join(html.document_fromstring(page).text_content().split())


def test_a_sheet_says_how_a_page_was_captured(project: Project) -> None:
    """Time, way, connection, completeness, what was let pass, hashes, what is missing, who."""
    told = words(page(project, content()))
    for part in (
        "Capture 1 of 1",
        "7 January 2026, 12:00:00 UTC by the clock of the computer; fetched from the web",
        "http://harbour.example/pool",
        "HTTP/1.1 301 Moved Permanently; from 93.184.216.34:443; not encrypted",
        "HTTP/1.1 200 OK; from 93.184.216.34:443; TLSv1.3 TLS_AES_256_GCM_SHA384",
        "The address lies in a private network; it was fetched on request.",
        "2 more files belong to it",
        "https://harbour.example/pool/big.jpg It is larger than 10 MB.",
        "Not yet stamped. The time of this capture rests on the clock of the computer alone.",
        "R. Moreno",
        "Cited in the claim",
        "That what the page says is true.",
    ):
        assert part in told, part


def test_a_stamped_sheet_names_authority_and_time(project: Project) -> None:
    """And how the stamp is checked."""
    told = words(page(project, content(), stamped=True))
    assert "Record stamped7 January 2026, 12:01:00 UTC, by tsa.example" in told
    assert "openssl ts -verify" in told
    assert "Not yet stamped" not in told


def test_an_imported_page_is_not_said_to_come_from_the_server(project: Project) -> None:
    """Its origin and its claim stand there, and that nothing shows it."""
    whole = content_of_archive(wacz(), "a.wacz")
    told = words(page(project, sealed(whole, DRAFT)))
    assert "from a web archive (WACZ), a.wacz; it says that the page was captured on 2025" in told
    assert "That the server ever sent this" in told
    assert "no program of the page was run" not in told


def test_an_older_capture_has_a_sheet_too(project: Project, tmp_path: Path) -> None:
    """It says that there is no record."""
    told = words(page(project, replace(content(), pieces=())))
    assert "It was made before captures had records." in told
    assert "There is no record that could be stamped." in told
    (row,) = queries.evidence(project.db)
    (capture,) = queries.captures(project.db, evidence=row.id)
    written = write_sheet(project.db, capture.id, tmp_path / "a.html", now=NOW)
    assert "<!DOCTYPE html>" in written.read_text("utf-8")


def test_a_sheet_stays_one_page_whatever_is_missing(project: Project) -> None:
    """What there is too much of is counted, and named in the record."""
    found = taken()
    many = tuple(Missed(url=f"https://h.example/{n}", reason="No.") for n in range(300))
    hops = tuple(found.exchanges[0] for _ in range(9))
    whole = content(replace(found, exchanges=(*hops, *found.exchanges[1:]), missed=many))
    told = words(page(project, whole))
    assert "297 more are named in the record." in told
    assert "7 earlier steps are in the record." in told


@pytest.mark.parametrize(
    "attack",
    ["<script>x</script>", '"><img src=http://e.example/>', "javascript:x", "\u202egnp", "{{7*7}}"],
)
def test_nothing_from_outside_acts_in_a_sheet(attack: str, project: Project) -> None:
    """Every value is escaped; the page has no element and no address that is not its own."""
    found = taken()
    page_ = replace(found.exchanges[1], status_line=attack, peer=attack, tls=attack, url=attack)
    odd = replace(
        found, requested_url=attack, exchanges=(page_,), missed=(Missed(url=attack, reason=attack),)
    )
    whole = replace(content(odd), filename=attack, complete_reason=attack, text_problem=attack)
    made = page(project, whole, title=attack)
    tree = html.document_fromstring(made)
    assert {each.tag for each in tree.iter()} <= {
        "html", "head", "meta", "title", "style", "body", "main", "header", "p", "span", "h1",
        "h2", "ul", "li", "section", "dl", "dt", "dd", "bdi", "time", "code", "br", "div", "footer",
        "a",
    }  # fmt: skip
    assert all(each.startswith(("http://", "https://")) for each in tree.xpath("//a/@href"))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    assert "\u202e" not in made


def test_public_copies_are_named(project: Project) -> None:
    """An archive's copy of the same address stands on the sheet."""
    made = commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Pool",
        content=content(replace(taken(), overrides=())),
        draft=DRAFT,
    )
    (asked,) = commands.ask_archive(
        project, [made], archives=["https://archive.example"], save=True
    )
    with project.edit("Find a copy") as edit:
        edit.change(asked, state=ArchiveState.SAVED, copy_url="https://archive.example/1/pool")
    (capture,) = queries.captures(project.db, evidence=made.id)
    told = words(render_sheet(sheet_of(queries.capture(project.db, capture.id), now=NOW)))
    assert "https://archive.example/1/pool" in told


def test_the_sheet_has_no_colour_that_cannot_be_read() -> None:
    """Each ink on white and on its tint has a contrast of 4.5 to 1."""
    style = files("resources").joinpath("templates", "sheet.css").read_text(encoding="utf-8")
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6})", style))
    pairs = [
        ("text", "ground"),
        ("quiet", "ground"),
        ("good", "good-tint"),
        ("attention", "attention-tint"),
    ]
    assert [pair for pair in pairs if _contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []


def _contrast(ink: str, ground: str) -> float:
    lights = sorted(_light(each) for each in (ink, ground))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
