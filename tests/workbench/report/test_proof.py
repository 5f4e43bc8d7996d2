"""Tests of what a report says of its copies: what proves them, and what was let pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from lxml import html

from tests.workbench.capture.takings import content, taken
from tests.workbench.reading.archive_files import PAGE, warc
from workbench import commands, queries
from workbench.capture.record import sealed
from workbench.exchange.imports import content_of_archive
from workbench.model import ArchiveState, Content, Evidence, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft
from workbench.report import wording
from workbench.report.build import build
from workbench.report.html import render_html
from workbench.stamps import Due

NOW = datetime(2026, 1, 8, 9, 0, tzinfo=UTC)
DRAFT = Draft(text="The harbour pool opened in 1962.", tool="reader 1")


def cited(project: Project, what: Content) -> Evidence:
    """Evidence with this capture, cited for a claim as a whole."""
    claim = commands.add_claim(project, text="The pool opened in 1962.")
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Harbour pool", content=what, draft=DRAFT
    )
    commands.cite(project, claim, evidence=made, stance=Stance.SUPPORTS)
    return made


def told(project: Project) -> tuple[str, str]:
    """What the report says in the claim, and among the sources."""
    page = html.document_fromstring(render_html(build(project.db, now=NOW)))
    parts = (page.xpath("//article"), page.xpath("//ol[@class='sources']"))
    claim, sources = (" ".join(found[0].text_content().split()) for found in parts)
    return claim, sources


def test_a_copy_is_told_with_its_record_and_what_was_let_pass(project: Project) -> None:
    """Until it is stamped, the report says so."""
    made = cited(project, content())
    (capture,) = queries.captures(project.db, evidence=made.id)
    claim, sources = told(project)
    assert "The address lies in a private network; it was fetched on request." in sources
    assert "not yet stamped" in sources
    assert f"record: {capture.record_sha256}" in sources
    assert f"Copy of {wording.of('en').moment(capture.captured_at)}" in claim
    assert "record:" not in claim
    assert "stamped" not in claim


def test_a_stamped_copy_names_authority_and_time(project: Project) -> None:
    """By the authority's clock."""
    made = cited(project, content())
    (capture,) = queries.captures(project.db, evidence=made.id)
    due = Due(what="capture", digest=capture.record_sha256, authority="http://tsa.example/a")
    project.keep_stamp(due, datetime(2026, 1, 7, 12, 1, tzinfo=UTC), b"response")
    _, sources = told(project)
    assert "stamped 7 January 2026, 12:01:00 UTC by tsa.example" in sources
    assert "not yet stamped" not in sources


def test_an_imported_copy_says_that_nothing_shows_where_it_is_from(project: Project) -> None:
    """The claim of the archive is told as its claim."""
    cited(project, sealed(content_of_archive(warc()), DRAFT))
    _, sources = told(project)
    assert "taken from a web archive (WARC): nothing shows that the server sent it." in sources
    assert "It says that it was captured on 2025-03-01T10:00:00Z." in sources


def test_copies_in_public_archives_can_be_followed(project: Project) -> None:
    """Readers can look without asking the desk."""
    made = cited(project, content(replace(taken(), overrides=())))
    (asked,) = commands.ask_archive(project, [made], archives=["https://a.example"], save=True)
    with project.edit("Find a copy") as edit:
        edit.change(asked, state=ArchiveState.SAVED, copy_url="https://a.example/1/pool")
    page = render_html(build(project.db, now=NOW))
    assert 'href="https://a.example/1/pool"' in page


def test_nothing_is_said_of_stamps_where_there_is_no_record(project: Project) -> None:
    """Copies made by earlier versions are told as before."""
    cited(project, replace(content(), pieces=(), overrides="", data=PAGE))
    for part in told(project):
        assert "stamped" not in part
