"""The rows of a sheet: records made and changed, with all that a row says beside, as one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench import rows
from workbench.commands.claims import checked_claim
from workbench.commands.speakers import identified
from workbench.commands.tags import tag_names
from workbench.commands.words import date, one_line, required, short
from workbench.errors import NotFound, WorkbenchError
from workbench.folding import folded
from workbench.journal import Edit
from workbench.journal.writing import Change
from workbench.model import (
    Appearance,
    Article,
    Citation,
    Claim,
    Evidence,
    EvidenceKind,
    Record,
    Source,
    Speaker,
    Stance,
    Tag,
    Verdict,
)
from workbench.project import Project
from workbench.scales import scale

_KINDS: dict[str, type[Record]] = {
    "claims": Claim,
    "evidence": Evidence,
    "articles": Article,
    "sources": Source,
    "speakers": Speaker,
}
_DATED = ("published_on", "occurred_on", "recheck_on")
_WEIGHED = (Stance.SUPPORTS, Stance.REFUTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEvidence:
    """Evidence that a row names for its claim: found by its address, else by its title."""

    title: str
    url: str = ""
    source: str = ""
    stance: Stance = Stance.CONTEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetEntry:
    """What a row of a sheet makes, or changes: the record of `id`, or a new one."""

    number: int
    """Of the row in its sheet, from 1."""
    id: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the record; those that are not named stay."""
    name: str | None = None
    """Of the claim's speaker, or the evidence's source: found, or added; "" for nobody."""
    role: str = ""
    affiliation: str = ""
    tags: tuple[str, ...] | None = None
    replaces_tags: bool = False
    """Whether tags that are not named come off."""
    evidence: tuple[SheetEvidence, ...] = ()
    appearances: tuple[tuple[str, str, str], ...] = ()
    """Address, title, and date of each place."""
    rating: tuple[str, str, str] | None = None
    """Scale, rating, and rationale of a verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of importing rows."""

    added: tuple[str, ...]
    changed: int


def import_rows(
    project: Project, noun: str, entries: Sequence[SheetEntry], *, name: str
) -> Imported:
    """Make and change records as the rows of a sheet say, in one edit; `name` is the file's.

    WorkbenchError, with the row's number, when one of them cannot be: nothing is changed then.
    """
    if noun not in _KINDS:
        raise WorkbenchError(f"There is no list of “{noun}”.")
    fresh = [each for each in entries if not each.id]
    known = [each for each in entries if each.id]
    with project.edit(_label(len(fresh), len(known), name)) as edit:
        named = _Names(edit, noun, entries)
        kind = _KINDS[noun]
        made = edit.add_many(kind, (_new(edit, noun, each, named) for each in fresh))
        _change(edit, noun, known, named)
        ids = {id(each): ident for each, ident in zip(fresh, made, strict=True)}
        placed = [(ids.get(id(each), each.id), each) for each in entries]
        _tag(edit, rows.table(kind), placed)
        if noun == "claims":
            _cite(edit, placed)
            _appear(edit, placed)
            _rate(edit, project.actor, placed)
        return Imported(added=tuple(made), changed=len(known))


def _label(new: int, changed: int, name: str) -> str:
    total, what = new + changed, short(name, 60)
    if not changed:
        return f"Import {new:,} rows of {what}" if new != 1 else f"Import 1 row of {what}"
    if total == 1:
        return f"Import 1 row of {what}: 1 changed"
    return f"Import {total:,} rows of {what}: {new:,} new, {changed:,} changed"


class _Names:
    """The ids of speakers or sources by their names; those that are not there yet are added."""

    def __init__(self, edit: Edit, noun: str, entries: Sequence[SheetEntry]) -> None:
        self._ids: dict[str, str | None] = {"": None}
        if noun not in {"claims", "evidence"}:
            return
        kind: type[Record] = Speaker if noun == "claims" else Source
        about: dict[str, dict[str, str]] = {}
        for each in entries:
            if each.name:
                told = about.setdefault(one_line(each.name), {})
                if noun == "claims":
                    told["role"] = told.get("role") or each.role
                    told["affiliation"] = told.get("affiliation") or each.affiliation
        self._ids |= _named(edit, kind, about)

    def __getitem__(self, name: str) -> str | None:
        return self._ids[one_line(name)]


def _named(
    edit: Edit, kind: type[Record], about: Mapping[str, Mapping[str, str]]
) -> dict[str, str | None]:
    """Find or add the records of these names; what is told of them is kept where none was known."""
    found: dict[str, str | None] = {}
    filled: list[Change] = []
    for row in edit.find_rows(kind, "name", about):
        name = str(row["name"])
        if name in found:
            continue
        found[name] = str(row["id"])
        more = {key: value for key, value in about[name].items() if value and not row[key]}
        if more:
            filled.append(
                Change(
                    rows.table(kind), str(row["id"]), "update", row, row | rows.encoded(kind, more)
                )
            )
    edit.write(filled)
    missing = [name for name in about if name not in found]
    made = edit.add_many(kind, ({"name": name, **about[name]} for name in missing))
    return found | dict(zip(missing, made, strict=True))


def _new(edit: Edit, noun: str, entry: SheetEntry, named: _Names) -> dict[str, Any]:
    fields = _checked(noun, entry)
    if noun == "claims":
        required(str(fields.get("text", "")), "The claim’s wording")
        fields |= {"speaker_id": named[entry.name or ""], "added_at": edit.now}
    elif noun == "evidence":
        fields.setdefault("kind", EvidenceKind.PAGE if fields.get("url") else EvidenceKind.DOCUMENT)
        fields |= {"source_id": named[entry.name or ""], "added_at": edit.now}
    elif noun == "articles":
        raise WorkbenchError(f"Row {entry.number}: a sheet holds no text of an article to add.")
    return fields


def _checked(noun: str, entry: SheetEntry) -> dict[str, Any]:
    try:
        return _CHECKS[noun](dict(entry.fields))
    except (WorkbenchError, ValueError) as error:
        raise WorkbenchError(f"Row {entry.number}: {error}") from error


def _checked_claim(fields: dict[str, Any]) -> dict[str, Any]:
    if "text" in fields:
        fields["text"] = required(str(fields["text"]), "The claim’s wording")
    return checked_claim(fields)


def _checked_titled(fields: dict[str, Any]) -> dict[str, Any]:
    if "title" in fields:
        fields["title"] = required(str(fields["title"]), "The title")
    for name in _DATED:
        if name in fields:
            fields[name] = date(str(fields[name] or ""))
    return fields


def _checked_named(fields: dict[str, Any]) -> dict[str, Any]:
    if "name" in fields:
        fields["name"] = one_line(required(str(fields["name"]), "The name"))
    return identified(fields)


_CHECKS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "claims": _checked_claim,
    "evidence": _checked_titled,
    "articles": _checked_titled,
    "sources": _checked_named,
    "speakers": _checked_named,
}


def _change(edit: Edit, noun: str, known: Sequence[SheetEntry], named: _Names) -> None:
    kind = _KINDS[noun]
    there = {str(row["id"]): row for row in edit.find_rows(kind, "id", (e.id for e in known))}

    def changes() -> Iterator[Change]:
        for each in known:
            if each.id not in there:
                raise NotFound(f"Row {each.number}: its record is no longer in the project.")
            fields = _checked(noun, each)
            if each.name is not None:
                fields["speaker_id" if noun == "claims" else "source_id"] = named[each.name]
            before = there[each.id]
            after = before | rows.encoded(kind, fields)
            if after != before:
                yield Change(rows.table(kind), each.id, "update", before, after)

    edit.write(changes())


Placed = Sequence[tuple[str, SheetEntry]]
"""Each row with the id of its record."""


def _tag(edit: Edit, record: str, placed: Placed) -> None:
    """Put on the tags that rows name; those of one choice of tags are tagged together."""
    wanted: dict[tuple[str, ...], list[str]] = defaultdict(list)
    exact: dict[str, set[str]] = {}
    for ident, each in placed:
        if each.tags is not None:
            names = tuple(tag_names(each.tags))
            if names:
                wanted[names].append(ident)
            if each.replaces_tags and each.id:
                exact[ident] = {folded(name) for name in names}
    if exact:
        there = edit.find_rows(Tag, "record_id", exact)
        gone = [
            row for row in there if folded(str(row["name"])) not in exact[str(row["record_id"])]
        ]
        edit.remove_rows(Tag, gone)
    _put_on(edit, record, wanted)


def _put_on(edit: Edit, record: str, wanted: Mapping[tuple[str, ...], Sequence[str]]) -> None:
    known = {folded(name): name for name in map(str, edit.values(Tag, "name"))}
    ids = [ident for some in wanted.values() for ident in some]
    have = {
        (row["record_id"], folded(str(row["name"])))
        for row in edit.find_rows(Tag, "record_id", ids)
    }
    new = []
    for names, some in wanted.items():
        for name in names:
            spelt = known.setdefault(folded(name), name)
            for ident in some:
                if (ident, folded(name)) not in have:
                    have.add((ident, folded(name)))
                    new.append({"record": record, "record_id": ident, "name": spelt})
    edit.add_many(Tag, new)


# What a row of claims says beside


def _cite(edit: Edit, placed: Placed) -> None:
    pairs = [(ident, piece) for ident, each in placed for piece in each.evidence]
    if not pairs:
        return
    pieces = _evidence(edit, [piece for _, piece in pairs])
    ids = list(dict.fromkeys(ident for ident, _ in pairs))
    there = {
        (row["claim_id"], row["evidence_id"]) for row in edit.find_rows(Citation, "claim_id", ids)
    }
    new = []
    for ident, piece in pairs:
        pair = (ident, pieces[_key(piece)])
        if pair not in there:
            there.add(pair)
            new.append(
                {"claim_id": pair[0], "evidence_id": pair[1], "stance": piece.stance,
                 "cited_at": edit.now}
            )  # fmt: skip
    edit.add_many(Citation, new)


def _key(piece: SheetEvidence) -> tuple[str, str]:
    return (piece.url, "") if piece.url else ("", folded(one_line(piece.title)))


def _evidence(edit: Edit, pieces: Sequence[SheetEvidence]) -> dict[tuple[str, str], str]:
    """Find or add the evidence that rows name: by its address, else by its title."""
    wanted: dict[tuple[str, str], SheetEvidence] = {}
    for piece in pieces:
        wanted.setdefault(_key(piece), piece)
    found: dict[tuple[str, str], str] = {}
    by_url = edit.find_rows(Evidence, "url", (key[0] for key in wanted if key[0]))
    by_title = edit.find_rows(Evidence, "title", (one_line(p.title) for p in wanted.values()))
    for row in by_url:
        found.setdefault((str(row["url"]), ""), str(row["id"]))
    for row in by_title:
        found.setdefault(("", folded(str(row["title"]))), str(row["id"]))
    missing = [key for key in wanted if key not in found]
    names: dict[str, dict[str, str]] = {
        one_line(wanted[key].source): {} for key in missing if wanted[key].source
    }
    sources = _named(edit, Source, names) | {"": None}
    made = edit.add_many(Evidence, (_piece(edit, wanted[key], sources) for key in missing))
    return found | dict(zip(missing, made, strict=True))


def _piece(edit: Edit, piece: SheetEvidence, sources: Mapping[str, str | None]) -> dict[str, Any]:
    return {
        "kind": EvidenceKind.PAGE if piece.url else EvidenceKind.DOCUMENT,
        "title": required(one_line(piece.title), "The evidence’s title"),
        "url": piece.url,
        "source_id": sources[one_line(piece.source)],
        "added_at": edit.now,
    }


def _appear(edit: Edit, placed: Placed) -> None:
    named = [(ident, each) for ident, each in placed if each.appearances]
    if not named:
        return
    there = edit.find_rows(Appearance, "claim_id", (ident for ident, _ in named))
    have = {(row["claim_id"], row["url"], row["title"]) for row in there}
    first = {row["claim_id"] for row in there if row["first"]}
    new = []
    for ident, each in named:
        for url, title, day in each.appearances:
            if (ident, url, title) in have:
                continue
            have.add((ident, url, title))
            new.append(
                {"claim_id": ident, "url": url, "title": title, "appeared_on": date(day),
                 "first": ident not in first}
            )  # fmt: skip
            first.add(ident)
    edit.add_many(Appearance, new)


def _rate(edit: Edit, actor: str, placed: Placed) -> None:
    rated = [(ident, each.rating) for ident, each in placed if each.rating]
    if not rated:
        return
    ids = [ident for ident, _ in rated]
    before = {row["claim_id"] for row in edit.find_rows(Verdict, "claim_id", ids)}
    cited: dict[object, list[rows.Row]] = defaultdict(list)
    for row in edit.find_rows(Citation, "claim_id", ids):
        cited[row["claim_id"]].append(row)
    edit.add_many(
        Verdict,
        (
            _verdict(given, ident in before, cited.get(ident, []))
            | {"claim_id": ident, "author": actor, "made_at": edit.now}
            for ident, given in rated
            if given
        ),
    )


def _verdict(
    given: tuple[str, str, str], revised: bool, cited: Sequence[rows.Row]
) -> dict[str, Any]:
    rating = scale(given[0]).rating(given[1])
    return {
        "scale": rating.scale,
        "rating": rating.key,
        "label": rating.label,
        "definition": rating.definition,
        "rationale": required(given[2], "The rationale"),
        "reason": "As the imported sheet says." if revised else "",
        "weighed": sum(row["stance"] in _WEIGHED for row in cited),
        "rested": sum(bool(row["key"]) for row in cited),
    }
