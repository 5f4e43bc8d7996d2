"""What a row of a sheet changes in the record that it is of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from collections.abc import Mapping as Named
from dataclasses import replace
from typing import Any

from workbench.commands.sheets import SheetEntry
from workbench.exchange.cells import MARK
from workbench.exchange.mapping import MAIN, Mapping
from workbench.exchange.sheet_cells import Row
from workbench.exchange.xlsx import LONGEST
from workbench.folding import folded
from workbench.queries import Connection
from workbench.queries.sheets import (
    appearances_of,
    evidence_for_claims,
    names_of,
    newest_ratings,
)
from workbench.scales import scale

Changes = tuple[tuple[str, str, str], ...]
"""Field, what stands there, and what the row says."""
_QUOTES = {ord(c): '"' for c in "“”„‟«»″"} | {ord(c): "'" for c in "‘’‚‛‹›′`´"}
_LINE_ENDS = re.compile("[\r\n]+")
_CONTROLS = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


def key_of(text: str, *, ident: bool = False) -> str:
    """Return a text as keys are compared: without minding case, spaces, or kinds of quotes."""
    if ident:
        return text.strip().casefold()
    if text.isascii():
        return " ".join(text.lower().split()).strip("\"'")
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)
    return " ".join(plain.split()).strip("\"'")


class Comparer:
    """Compares rows with the records that they are of; `there` are these, by their ids."""

    def __init__(self, db: Connection, mapping: Mapping, there: Named[str, dict[str, Any]]) -> None:
        self._map, self._noun, self._there = mapping, mapping.noun, there
        self._main, self._exact = MAIN[mapping.noun], mapping.own is not None
        self._ratings = dict(mapping.ratings)
        claims = self._noun == "claims"
        self._owner = "speaker" if claims else "source" if self._noun == "evidence" else ""
        named = bool(there) and bool(self._owner)
        self._names = names_of(db, f"{self._owner}s") if named else {}
        self._cited = evidence_for_claims(db, there) if claims else {}
        self._places = appearances_of(db, there) if claims else {}
        self._rated = newest_ratings(db, there) if claims else {}

    def title(self, ident: str) -> str:
        """Say what a record is about."""
        return str(self._there[ident].get(self._main, ""))

    def new(self, each: Row) -> SheetEntry:
        """Return what makes a new record of a row."""
        fields = {name: value for name, value in each.fields.items() if value not in {"", None}}
        return self._entry(each, "", fields, self._rating(each))

    def compared(self, each: Row, ident: str) -> tuple[Changes, SheetEntry]:
        """Return what a row changes in a record, and what does so."""
        there = self._there[ident]
        changes: list[tuple[str, str, str]] = []
        fields: dict[str, Any] = {}
        for name, value in each.fields.items():
            if name == self._map.key:  # the same but for case, spaces and quotation marks
                continue
            new = self._noted(there, value, each.labels) if name == "note" else value
            old = there.get(name)
            if not self._same(old, new):
                fields[name] = new
                changes.append((name, _shown(old), _shown(new)))
        made = self._entry(each, ident, fields, None)
        made = replace(made, name=None, tags=None, evidence=(), appearances=())
        made = self._named(made, each, there, changes)
        made = self._tagged(made, each, there.get("tags", []), changes)
        made = self._beside(made, each, ident, changes)
        rating, newest = self._rating(each), self._rated.get(ident)
        if rating and newest != rating[:2]:
            made = replace(made, rating=rating)
            changes.append(("rating", newest[1] if newest else "", rating[1]))
        return tuple(changes), made

    def _rating(self, each: Row) -> tuple[str, str, str] | None:
        key = self._ratings.get(folded(each.rating), "") if each.rating else ""
        if not key:
            return None
        why = each.rationale or each.fields.get("note") or f"{each.rating} (imported sheet)"
        return (self._map.scale, scale(self._map.scale).rating(key).key, str(why))

    def _entry(
        self, each: Row, ident: str, fields: dict[str, Any], rating: tuple[str, str, str] | None
    ) -> SheetEntry:
        return SheetEntry(
            number=each.number,
            id=ident,
            fields=fields,
            name=each.name,
            role=each.role,
            affiliation=each.affiliation,
            tags=each.tags,
            replaces_tags=self._map.empties,
            evidence=each.evidence,
            appearances=each.appearances,
            rating=rating,
        )

    def _same(self, old: Any, new: Any) -> bool:
        if isinstance(new, bool):
            return bool(old) == new
        if isinstance(new, str) and isinstance(old, str):
            if len(new) >= LONGEST and old.startswith(new):
                return True  # a workbook holds no more of it
            return old == new or _bare(old, old) == _bare(new, old)
        return bool(old == new)

    def _noted(self, there: Named[str, Any], value: str, labels: Collection[str]) -> str:
        """Add to a note what it does not say yet; a sheet of ours has the whole note.

        What a cell said there before gives way to what it says now.
        """
        if self._exact:
            return value
        old = str(there.get("note", ""))
        have = {key_of(line) for line in old.split("\n")}
        fresh = [line for line in value.split("\n") if key_of(line) not in have]
        said = {label for label in labels for line in fresh if line.startswith(label)}
        lines = []
        for line in old.split("\n"):
            label = next((each for each in said if line.startswith(each)), "")
            now = [each for each in fresh if label and each.startswith(label)]
            fresh = [each for each in fresh if each not in now]
            lines += now if label else [line]
        return "\n".join(filter(None, ("\n".join(lines), *fresh)))

    def _named(
        self, made: SheetEntry, each: Row, there: Named[str, Any], changes: list[Any]
    ) -> SheetEntry:
        if each.name is None or not self._owner:
            return made
        old = self._names.get(str(there.get(f"{self._owner}_id")), "")
        if key_of(old) == key_of(each.name):
            return made
        changes.append((self._owner, old, each.name))
        return replace(made, name=each.name)

    def _tagged(
        self, made: SheetEntry, each: Row, have: Sequence[str], changes: list[Any]
    ) -> SheetEntry:
        if each.tags is None:
            return made
        old, new = {folded(name) for name in have}, {folded(name) for name in each.tags}
        if not ((old != new) if self._map.empties else (new - old)):
            return made
        shown = each.tags if self._map.empties else dict.fromkeys((*have, *each.tags))
        changes.append(("tags", ", ".join(have), ", ".join(shown)))
        return replace(made, tags=each.tags)

    def _beside(self, made: SheetEntry, each: Row, ident: str, changes: list[Any]) -> SheetEntry:
        cited = self._cited.get(ident, set())
        urls, titles = {url for url, _ in cited}, {folded(title) for _, title in cited}
        fresh = tuple(
            piece
            for piece in each.evidence
            if (piece.url not in urls if piece.url else folded(piece.title) not in titles)
        )
        places = self._places.get(ident, set())
        links, names = {url for url, _ in places}, {name for _, name in places}
        new = tuple(
            place
            for place in each.appearances
            if (place[0] not in links if place[0] else place[1] not in names)
        )
        if fresh:
            changes.append(("evidence", "", "; ".join(piece.title for piece in fresh)))
        if new:
            changes.append(("appearance_url", "", "; ".join(place[0] or place[1] for place in new)))
        return replace(made, evidence=fresh, appearances=new)


def _bare(text: str, old: str) -> str:
    """A text without what programs for sheets change of themselves: ends of lines, controls.

    LibreOffice drops tabs when it opens CSV, and the marks before them stay.
    """
    plain = _CONTROLS.sub("", text)
    plain = plain.replace(MARK, "") if "\t" in old else plain
    return _LINE_ENDS.sub("\n", plain).strip()


def _shown(value: object) -> str:
    return "" if value is None else str(value)
