"""Lists of references: written and read again, and taken in as evidence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench import commands, queries
from workbench.exchange import references
from workbench.exchange.references import FORMS, references_of, text_of, write_references
from workbench.model import CaptureMethod, Content, Evidence, EvidenceKind, Source
from workbench.project import Project
from workbench.reading.bibliography import read_references
from workbench.reading.draft import tidy
from workbench.reading.foreign import Reference, gathered

FULL = Reference(
    title="On bridges & roofs: 50% {more} for $5_000 #1",
    kind="document",
    type="article-journal",
    authors=("Jana Doe", "Port Authority of Norrhamn and Veldt", "Ada Voß"),
    container="Harbour Studies",
    publisher="Quay Books",
    published_on="2021-05-03",
    url="https://hs.example/a_b%20c?d=1&e=2",
    archive_url="https://web.archive.org/web/2021/https://hs.example/",
    accessed_on="2022-01-31",
    doi="10.1234/hs.12_a",
    issn="1234-5678",
    volume="12",
    issue="3",
    pages="4–9",
    number="second edition",
    place="Norrhamn",
    language="en",
    abstract="It says ~ that \\ all is “well”.",
    notes=("Read it twice.",),
    keywords=("bridges", "money"),
)


def again(items: list[Reference], form: str) -> tuple[Reference, ...]:
    """Write a list, and read it again."""
    return gathered(_listed(read_references(text_of(items, form).encode(), form))).references


def _listed(told: object) -> object:
    if isinstance(told, dict):
        return {name: _listed(value) for name, value in told.items()}
    return [_listed(each) for each in told] if isinstance(told, list | tuple) else told


@pytest.mark.parametrize("form", FORMS)
def test_a_reference_comes_back_as_it_went(form: str) -> None:
    """Addresses, copies in archives, days of access and every letter survive each form."""
    (found,) = again([FULL], form)
    for name in FULL.__dataclass_fields__:
        if name != "key":
            assert getattr(found, name) == getattr(FULL, name), name


LEFT_OUT = ("Cc", "Cs", "Cn", "Co", "Zl", "Zp", "Cf", "Mn", "Me", "Mc", "Sk", "Lm")
"""What no title has, or what is written otherwise when it is put together."""
WORDS = st.text(st.characters(exclude_categories=LEFT_OUT), max_size=30)


@settings(max_examples=30)
@given(st.lists(WORDS, min_size=25, max_size=25))
def test_no_title_breaks_a_list(titles: list[str]) -> None:
    """Whatever a title says, the list stays whole, and BibTeX gives the title back."""
    wanted = [tidy(each.replace("<", "").replace("&", "")) for each in titles]
    items = [Reference(title=f"A {title} z", type="book") for title in wanted]
    for form in FORMS:
        found = again(items, form)
        assert len(found) == len(items)
        if form == "bibtex":
            assert [each.title.split() for each in found] == [i.title.split() for i in items]


def test_keys_are_safe_and_stand_once() -> None:
    """A key is letters and digits, whatever the names are; a second one gets a number."""
    items = [Reference(title="Ünter {x}", authors=("Zoë O'Neill",)), Reference(title="橋")] * 2
    text = text_of(items, "bibtex")
    keys = [line.partition("{")[2].rstrip(",") for line in text.splitlines() if line[:1] == "@"]
    assert len(set(keys)) == 4
    assert all(key.replace("-", "").isalnum() and key.isascii() for key in keys)


def test_references_become_evidence_in_one_edit(project: Project) -> None:
    """Publisher, numbers, notes and keywords are kept, and all is undone at once."""
    made = commands.take_references(project, [FULL], origin="list.ris")
    evidence = project.get(Evidence, made.evidence[0])
    assert evidence.reference.startswith("Harbour Studies 12(3), pp. 4–9")
    assert "doi:10.1234/hs.12_a" in evidence.reference
    assert project.get(Source, evidence.source_id or "").name == "Quay Books"
    assert "Archived: https://web.archive.org" in evidence.note
    assert [tag.name for tag in queries.tags(project.db)] == ["bridges", "money"]
    project.undo()
    assert not queries.evidence(project.db)
    assert not queries.sources(project.db)


def test_what_is_known_is_told_and_passed_over(project: Project) -> None:
    """A DOI, an address or a title with its author tells that an entry is here already."""
    plain = Reference(title="A letter", authors=("Bo Lindt",))
    commands.take_references(project, [FULL, plain], origin="list.ris")
    items = [
        Reference(title="Another title", doi="10.1234/HS.12_A"),
        Reference(title="Elsewhere", url=FULL.url),
        plain,
        Reference(title="New"),
        Reference(title="New"),
    ]
    known = [each.known for each in references.planned(project.db, items)]
    assert known == ["doi", "address", "title", "", "twice"]
    made = commands.take_references(project, items, origin="list.ris")
    assert (len(made.evidence), made.known) == (1, 4)


def test_the_library_goes_out_as_references(project: Project, tmp_path: Path) -> None:
    """Evidence, articles and sources are written with address, copies and day of access."""
    made = commands.take_references(project, [FULL], origin="list.ris")
    (found,) = references_of(project.db, "evidence", made.evidence)
    assert (found.doi, found.pages, found.publisher) == (FULL.doi, FULL.pages, FULL.publisher)
    assert (found.archive_url, found.accessed_on) == (FULL.archive_url, FULL.accessed_on)
    data = b"The roof cost two million."
    page = commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Page",
        content=Content(data=data, method=CaptureMethod.FETCH, final_url="https://a.example/"),
    )
    (kept,) = references_of(project.db, "evidence", [page.id])
    assert (kept.type, kept.accessed_on) == ("webpage", "2026-01-07")
    source = queries.sources(project.db)[0]
    assert references_of(project.db, "sources", [source.id])[0].title == "Quay Books"
    assert references_of(project.db, "articles", []) == []
    path = write_references([found, kept], tmp_path / "list.bib", "bibtex")
    assert path.read_text("utf-8").count("\n@") == 1
