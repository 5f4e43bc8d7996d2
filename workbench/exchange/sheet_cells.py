"""What the cells of a row say, as values of fields; what is not understood goes into the note."""

from __future__ import annotations

import re
from collections.abc import Mapping as Named
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from workbench.commands.sheets import SheetEvidence
from workbench.commands.words import one_line
from workbench.exchange.cells import restore
from workbench.exchange.mapping import DATES, FLAGS, LEVELLED, Mapping
from workbench.exchange.spelt_dates import iso_of
from workbench.exchange.vocabulary import REF, TO_NOTE
from workbench.folding import folded
from workbench.model import EvidenceKind, SourceClass, SpeakerKind, Stance, Work
from workbench.reading.cells import Cell, Grid, said

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_LEVELS = {
    **dict.fromkeys(("1", "low", "bajo", "baja", "small", "minor"), 1),
    **dict.fromkeys(("2", "medium", "medio", "media", "mid", "moderate"), 2),
    **dict.fromkeys(("3", "high", "alto", "alta", "major", "critical"), 3),
}
_YES = frozenset(("yes", "y", "true", "1", "x", "si", "s", "verdadero", "ja", "oui"))
_NO = frozenset(("no", "n", "false", "0", "falso", "non"))
_STANCES = {
    **dict.fromkeys(("supports", "for", "supporting", "a favor", "favor", "pro"), Stance.SUPPORTS),
    **dict.fromkeys(("refutes", "against", "refuting", "en contra", "contra"), Stance.REFUTES),
    **dict.fromkeys(("context", "contexto", "background"), Stance.CONTEXT),
    **dict.fromkeys(("no-bearing", "no bearing"), Stance.NO_BEARING),
}
_CHOICES: dict[str, dict[str, type[StrEnum]]] = {
    "claims": {"work": Work},
    "evidence": {"kind": EvidenceKind},
    "sources": {"source_class": SourceClass},
    "speakers": {"kind": SpeakerKind},
}
_BESIDE = frozenset(
    ("id", "speaker", "role", "affiliation", "tags", "evidence", "evidence_url", "source",
     "stance", "appearance_url", "appearance_title", "appeared_on", "rating", "rationale")
)  # fmt: skip
"""Of claims: what is no field of the claim itself."""
_EDGES = " :-–—,;()"
_LINKED = frozenset(("evidence", "evidence_url", "appearance_url"))
"""What takes addresses as well as words."""


@dataclass(slots=True)
class Row:
    """What a row says, before it is known what the project has."""

    number: int
    ident: str = ""
    ref: str = ""
    """What another system calls it."""
    labels: set[str] = field(default_factory=set)
    """What the lines of the note that are single cells begin with."""
    fields: dict[str, Any] = field(default_factory=dict)
    name: str | None = None
    role: str = ""
    affiliation: str = ""
    tags: tuple[str, ...] | None = None
    evidence: tuple[SheetEvidence, ...] = ()
    appearances: tuple[tuple[str, str, str], ...] = ()
    rating: str = ""
    rationale: str = ""
    note: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def differing(self, other: Row, *, but: str) -> list[str]:
        """Name the fields in which another row of the same record says something else."""
        found = [
            name
            for name, value in other.fields.items()
            if name not in {"note", but} and value and self.fields.get(name, value) != value
        ]
        spoken = self.name and other.name and folded(self.name) != folded(other.name)
        return sorted([*found, *(["speaker"] if spoken else [])])

    def join(self, other: Row) -> None:
        """Take over what another row of the same record says beside."""
        self.labels |= other.labels
        for name, value in other.fields.items():
            if value and not self.fields.get(name):
                self.fields[name] = value
        fresh = [
            line
            for line in str(other.fields.get("note", "")).split("\n")
            if line not in str(self.fields.get("note", "")).split("\n")
        ]
        if any(fresh):
            self.fields["note"] = "\n".join((str(self.fields.get("note", "")), *fresh))
        self.name = self.name or other.name
        self.evidence += tuple(each for each in other.evidence if each not in self.evidence)
        self.appearances += tuple(p for p in other.appearances if p not in self.appearances)
        if other.rating and not self.rating:
            self.rating, self.rationale = other.rating, other.rationale
        if other.tags:
            self.tags = tuple(dict.fromkeys((*(self.tags or ()), *other.tags)))


class RowReader:
    """Reads the rows of a sheet by a mapping."""

    def __init__(self, mapping: Mapping, names: Sequence[str], grid: Grid | None = None) -> None:
        self._links = grid.links if grid else {}
        self._comments = grid.comments if grid else {}
        self._map, self._names, self._noun = mapping, names, mapping.noun
        self._ratings = dict(mapping.ratings)
        self._exact = mapping.own is not None
        self._choices = {
            name: {folded(str(each)): each for each in kind}
            for name, kind in _CHOICES.get(self._noun, {}).items()
        }

    def read(self, number: int, row: Sequence[Cell]) -> Row:
        """Return what a row says; `number` is its place in the sheet, from 1."""
        made = Row(number)
        beside: dict[str, list[str]] = {}
        for at, target in enumerate(self._map.columns):
            cell = row[at] if at < len(row) else ""
            if target and (self._links or self._comments):
                cell = self._linked(made, at, target, cell)
            if not target or (cell == "" and not self._map.empties):
                continue
            if target in {TO_NOTE, REF}:
                if target == REF:
                    made.ref = " ".join(say(cell, self._map).split())
                self._into_note(made, at, cell)
            elif target in DATES and target != "appeared_on":
                self._dated(made, at, target, cell)
            elif target in LEVELLED or target in FLAGS or target in self._choices:
                self._chosen(made, at, target, cell)
            elif self._noun == "claims" and target in _BESIDE:
                beside.setdefault(target, []).append(say(cell, self._map))
            else:
                self._worded(made, target, cell)
        self._beside(made, beside)
        if made.note:
            note = "\n".join(made.note)
            made.fields["note"] = "\n".join(filter(None, (made.fields.get("note", ""), note)))
        return made

    def _linked(self, made: Row, at: int, target: str, cell: Cell) -> Cell:
        """A cell with the address behind its words, where addresses go; else that is noted."""
        link = self._links.get((made.number - 1, at), "")
        words = self._comments.get((made.number - 1, at), "")
        if words and self._exact:
            made.remarks.append(f"A comment on a cell is left out: “{words[:60]}”.")
        elif words:
            self._noted(made, at, "comment", words)
        text = said(cell)
        if not link or link in text or self._exact:
            return cell
        if target in _LINKED:
            return f"{text} {link}"
        if target == "url":
            return text if _ADDRESS.match(text) else link
        self._noted(made, at, "link", link)
        return cell

    def _noted(self, made: Row, at: int, what: str, words: str) -> None:
        label = f"{self._names[at]} ({what}): " if self._names[at] else f"({what}): "
        made.note.append(label + " ".join(words.split()))
        made.labels.add(label)

    def _worded(self, made: Row, target: str, cell: Cell) -> None:
        text = say(cell, self._map)
        text = text if self._exact else text.strip()
        if target == "id":
            made.ident = text.strip()
        elif target == "tags":
            if text.strip() or self._map.empties:
                made.tags = _parts(text)
        elif target == "source" and self._noun == "evidence":
            if text.strip() or self._map.empties:
                made.name = one_line(text)
        elif target == "source_class" and self._noun == "evidence":
            return  # it is the source's
        elif text or self._map.empties:
            made.fields[target] = text

    def _into_note(self, made: Row, at: int, cell: Cell) -> None:
        words = " ".join(say(cell, self._map).split())
        name = self._names[at] or (REF if self._map.columns[at] == REF else "")
        if words:
            made.note.append(f"{name}: {words}" if name else words)
            made.labels |= {f"{name}: "} if name else set()

    def _dated(self, made: Row, at: int, target: str, cell: Cell) -> None:
        text = say(cell, self._map).strip()
        found = iso_of(cell if not isinstance(cell, str) else text, day_first=self._map.day_first)
        if found or not text:
            if found or self._map.empties:
                made.fields[target] = found
            return
        made.remarks.append(f"“{text[:60]}” is no date that is understood: it is in the note.")
        self._into_note(made, at, cell)

    def _chosen(self, made: Row, at: int, target: str, cell: Cell) -> None:
        text = folded(say(cell, self._map).strip())
        if not text:
            if self._map.empties and target in LEVELLED:
                made.fields[target] = None
            return
        value: Any
        if target in LEVELLED:
            value = _LEVELS.get(text)
        elif target in FLAGS:
            value = True if text in _YES else False if text in _NO else None
        else:
            value = self._choices[target].get(text.replace(" ", "-"))
        if value is None:
            made.remarks.append(f"“{text[:60]}” is not known for {self._names[at] or target}.")
            self._into_note(made, at, cell)
        else:
            made.fields[target] = value

    # What stands beside the claim

    def _beside(self, made: Row, told: Named[str, list[str]]) -> None:
        def one(name: str) -> str:
            return next((value.strip() for value in told.get(name, ()) if value.strip()), "")

        made.ident = made.ident or one("id")
        made.role, made.affiliation = one_line(one("role")), one_line(one("affiliation"))
        if "speaker" in told and (one("speaker") or self._map.empties):
            self._spoken(made, one("speaker"))
        if "tags" in told and (one("tags") or self._map.empties):
            made.tags = tuple(part for value in told["tags"] for part in _parts(value))
        made.evidence = self._pieces(told, one("source"), one("stance"))
        url, title = one("appearance_url"), one_line(one("appearance_title"))
        if url or title:
            found = _ADDRESS.search(url)
            day = iso_of(one("appeared_on"), day_first=self._map.day_first)
            address = found[0] if found else ""
            made.appearances = ((address, title or (url if not address else ""), day),)
        made.rating, made.rationale = one_line(one("rating")), one("rationale")
        if made.rationale and not self._ratings.get(folded(made.rating)):
            made.note.append(made.rationale)
        if made.rating and not self._ratings.get(folded(made.rating)):
            name = self._names[self._map.columns.index("rating")]
            made.note.append(f"{name}: {made.rating}" if name else made.rating)
            made.labels |= {f"{name}: "} if name else set()

    def _spoken(self, made: Row, text: str) -> None:
        if self._exact:
            made.name = one_line(text)
            return
        names = [name for part in re.split(r"[;\n]|\s/\s", text) if (name := one_line(part))]
        made.name = names[0] if names else ""
        if names[1:]:
            also = ", ".join(names[1:])
            made.note.append(f"Also said by: {also}")
            made.remarks.append(f"A claim has one speaker: {also} is in the note.")

    def _pieces(
        self, told: Named[str, list[str]], source: str, stance: str
    ) -> tuple[SheetEvidence, ...]:
        bears = _STANCES.get(folded(stance), Stance(self._map.stance))
        titles = [one_line(x) for value in told.get("evidence", ()) for x in value.split("\n")]
        linked = [
            (one_line(_ADDRESS.sub(" ", line)).strip(_EDGES), url)
            for value in told.get("evidence_url", ())
            for line in value.split("\n")
            for url in _ADDRESS.findall(line)
        ]
        addresses = [url for _, url in linked]
        named: list[tuple[str, str]] = []
        for words in filter(None, titles):
            found = _ADDRESS.findall(words)
            rest = one_line(_ADDRESS.sub(" ", words)).strip(_EDGES)
            named += [(rest, url) for url in found] or [(rest, "")]
        bare = [at for at, (_, url) in enumerate(named) if not url]
        if len(bare) == len(addresses) == 1:
            named[bare[0]] = (named[bare[0]][0], addresses[0])
        else:
            named += linked
        if not named and source:
            named = [(source, "")]
        made = {}
        for title, url in named:
            url = _whole(url)  # noqa: PLW2901 - the same, with what it lacks
            made[title, url] = SheetEvidence(
                title=title or _titled(url), url=url, source=source, stance=bears
            )
        return tuple(made.values())


def say(cell: Cell, mapping: Mapping) -> str:
    """Return what a cell says, as it was before a sheet of ours was disarmed."""
    text = said(cell)
    return restore(text) if mapping.own is not None and mapping.own.marked else text


def _parts(text: str) -> tuple[str, ...]:
    parts = (one_line(part) for part in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(filter(None, parts)))


def _whole(url: str) -> str:
    url = url.rstrip(".,;)")
    return f"https://{url}" if url.lower().startswith("www.") else url


def _titled(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url, flags=re.IGNORECASE).rstrip("/")[:300]
