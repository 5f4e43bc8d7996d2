"""Lists of references, taken in: each entry becomes evidence, unless it is here already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.commands.claim_reviews import Find
from workbench.commands.sources import source_in
from workbench.commands.tags import tag_in, tag_names
from workbench.commands.words import one_line, short
from workbench.folding import folded
from workbench.journal import Edit
from workbench.model import Evidence, EvidenceKind, Record
from workbench.project import Project
from workbench.reading.foreign import Reference

Values = Callable[[type[Record], str], Iterable[Any]]
"""Gives every value that a field has, once each."""

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s,;]+")
_LONGEST_TAG = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An entry of a list, and why it is not taken; "" when it is."""

    reference: Reference
    known: str = ""
    """What it is here already by: "doi", "address", "title"; "twice" when the list repeats it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReferences:
    """What came of a list."""

    evidence: tuple[str, ...] = ()
    """Ids of the evidence that was made."""
    known: int = 0
    """Entries that were here already, or stood in the list twice."""


def take_references(
    project: Project, items: Sequence[Reference], *, origin: str = ""
) -> TakenReferences:
    """Make evidence of the entries of a list, in one edit; what is here already is passed over.

    The publisher, or the journal, becomes the source; keywords become tags.
    """
    label = f"Import {len(items):,} references from “{short(origin)}”"
    if len(items) == 1:
        label = f"Import the reference “{short(items[0].title)}”"
    with project.edit(label) as edit:
        planned = plan_references(edit.find_rows, edit.values, items)
        wanted = [each.reference for each in planned if not each.known]
        sources: dict[str, str | None] = {}
        made = edit.add_many(Evidence, [_fields(edit, each, sources) for each in wanted])
        _tag(edit, list(zip(made, wanted, strict=True)))
        return TakenReferences(evidence=tuple(made), known=len(items) - len(wanted))


def plan_references(find: Find, values: Values, items: Sequence[Reference]) -> list[Planned]:
    """Say of each entry whether it is here already; nothing is changed by that."""
    urls = {str(row["url"]) for row in find(Evidence, "url", [i.url for i in items if i.url])}
    titled = find(Evidence, "title", [one_line(each.title) for each in items])
    titles = {(folded(str(row["title"])), folded(str(row["author"]))) for row in titled}
    dois = set()
    if any(each.doi for each in items):
        told = (str(value) for value in values(Evidence, "reference"))
        dois = {doi for text in told for doi in dois_in(text)}
    planned, seen = [], set[tuple[str, str, str]]()
    for each in items:
        authored = folded("; ".join(each.authors))
        mark = (each.doi.casefold(), each.url, f"{folded(one_line(each.title))}\0{authored}")
        known = ""
        if mark in seen:
            known = "twice"
        elif each.doi and each.doi.casefold() in dois:
            known = "doi"
        elif each.url and each.url in urls:
            known = "address"
        elif not each.url and (folded(one_line(each.title)), authored) in titles:
            known = "title"
        seen.add(mark)
        planned.append(Planned(reference=each, known=known))
    return planned


def dois_in(text: str) -> list[str]:
    """Return the DOIs in a text, in small letters."""
    return [each.rstrip(".").casefold() for each in _DOI.findall(text)]


def cited_as(each: Reference) -> str:
    """Write what lets another person find it: journal, volume, pages, numbers."""
    volume = each.volume + (f"({each.issue})" if each.issue else "")
    parts = [
        " ".join(filter(None, (each.container, volume))),
        f"pp. {each.pages}" if each.pages else "",
        each.number,
        f"doi:{each.doi}" if each.doi else "",
        f"ISBN {each.isbn}" if each.isbn else "",
        f"ISSN {each.issn}" if each.issn else "",
    ]
    return ", ".join(filter(None, parts))


def _fields(edit: Edit, each: Reference, sources: dict[str, str | None]) -> dict[str, Any]:
    name = one_line(each.publisher or each.container)
    if name not in sources:
        sources[name] = source_in(edit, name)
    notes = [
        each.abstract,
        *each.notes,
        f"Accessed: {each.accessed_on}" if each.accessed_on else "",
        f"Archived: {each.archive_url}" if each.archive_url else "",
    ]
    return {
        "kind": EvidenceKind(each.kind),
        "title": one_line(each.title),
        "source_id": sources[name],
        "author": "; ".join(each.authors),
        "published_on": each.published_on,
        "url": each.url or (f"https://doi.org/{each.doi}" if each.doi else ""),
        "language": each.language,
        "place": each.place,
        "reference": cited_as(each),
        "note": "\n\n".join(filter(None, notes)),
        "added_at": edit.now,
    }


def _tag(edit: Edit, made: Sequence[tuple[str, Reference]]) -> None:
    """Put keywords on as tags, all evidence of one keyword at once."""
    tagged: dict[str, list[str]] = {}
    for ident, each in made:
        for word in each.keywords:
            for name in tag_names([one_line(word)[:_LONGEST_TAG]]):
                tagged.setdefault(folded(name) + "\0" + name, []).append(ident)
    for key, ids in tagged.items():
        tag_in(edit, "evidence", ids, [key.partition("\0")[2]], [])
