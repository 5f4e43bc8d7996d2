"""What *Find anything* offers: records, places, commands and settings, ranked together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.wording import cut, joined, number
from workbench import queries
from workbench.queries import CLOSE, KINDS, OPEN, Hit

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
N = QT_TRANSLATE_NOOP

HEADING, MORE = "heading", "more"
"""Kinds of entries that are not things: the name of a group, and what shows more of it."""
NAMES: dict[str, str] = {
    "claim": str(N("Kind", "Claim")),
    "speaker": str(N("Kind", "Speaker")),
    "article": str(N("Kind", "Article")),
    "evidence": str(N("Kind", "Evidence")),
    "source": str(N("Kind", "Source")),
    "passage": str(N("Kind", "Marked passage")),
    "text": str(N("Kind", "Text")),
    "note": str(N("Kind", "Note")),
    "tag": str(N("Kind", "Tag")),
    "view": str(N("Kind", "Saved view")),
    "command": str(N("Kind", "Command")),
    "setting": str(N("Kind", "Setting")),
    "all": "",
}
GROUPS: dict[str, str] = {
    "claim": str(N("Found", "Claims")),
    "speaker": str(N("Found", "Speakers")),
    "article": str(N("Found", "Articles")),
    "evidence": str(N("Found", "Evidence")),
    "source": str(N("Found", "Sources")),
    "passage": str(N("Found", "Marked passages")),
    "text": str(N("Found", "Texts")),
    "note": str(N("Found", "Notes, questions and verdicts")),
    "tag": str(N("Found", "Tags")),
    "view": str(N("Found", "Saved views")),
}
ICONS = {
    "claim": "claims", "speaker": "speaker", "article": "article", "evidence": "evidence",
    "source": "source", "passage": "text", "text": "text", "note": "more", "tag": "tag",
    "view": "filter", MORE: "more", "command": "next", "setting": "settings", "all": "search",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What the box can be narrowed to."""

    name: str
    label: str
    kinds: frozenset[str]
    sign: str = ""
    """What may be typed first to narrow to it."""

    @property
    def text(self) -> str:
        """The label in the user's language."""
        return QCoreApplication.translate("Found", self.label)


def _scope(name: str, label: object, kinds: str, sign: str = "") -> Scope:
    return Scope(name=name, label=str(label), kinds=frozenset(kinds.split()), sign=sign)


SCOPES = (
    _scope("all", N("Found", "All"), f"{' '.join(KINDS)} command setting"),
    _scope("claims", N("Found", "Claims"), "claim note"),
    _scope("evidence", N("Found", "Evidence"), "evidence source"),
    _scope("articles", N("Found", "Articles"), "article"),
    _scope("passages", N("Found", "Passages"), "passage text"),
    _scope("speakers", N("Found", "Speakers"), "speaker", "@"),
    _scope("tags", N("Found", "Tags"), "tag", "#"),
    _scope("views", N("Found", "Views"), "view"),
    _scope("commands", N("Found", "Commands"), "command setting", ">"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be chosen."""

    kind: str
    title: str
    below: str = ""
    """What is known of it, or the words around the match between OPEN and CLOSE."""
    hint: str = ""
    """Its key, when it has one."""
    score: float = 0.0
    hit: Hit | None = None
    verb: str = ""
    """Of a command; of what shows more, the kind."""
    in_group: bool = False
    """Whether it stands under the name of its kind, which then need not be said again."""

    @property
    def kind_name(self) -> str:
        """What kind of thing it is, in the user's language."""
        words = NAMES.get(self.kind, "")
        return QCoreApplication.translate("Kind", words) if words else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A verb that can be used now, as the box looks for it."""

    verb: str
    label: str
    more: str
    """Other words for it."""
    hint: str
    kind: str = "command"


def hit_entry(hit: Hit, words: str) -> Entry:
    """Make an entry of what was found: what is known of it, or the words where they stand."""
    in_title = bool(queries.spans(hit.title, words.lstrip("#@")))
    deep = hit.kind in {"text", "passage", "note"}
    below = hit.below if in_title and not deep else hit.snippet or hit.below
    return Entry(kind=hit.kind, title=hit.title, below=below, score=hit.score, hit=hit)


def grouped(found: Iterable[Hit], words: str, limits: Mapping[str, int]) -> list[Entry]:
    """Set hits out by kind, each kind under its name; what is beyond its limit is offered."""
    kinds: dict[str, list[Hit]] = {}
    for hit in found:
        kinds.setdefault(hit.kind, []).append(hit)
    entries: list[Entry] = []
    for kind, hits in kinds.items():
        name = QCoreApplication.translate("Found", GROUPS[kind])
        most = limits[kind]
        beyond = len(hits) > most
        count = QCoreApplication.translate("Found", "more than {}") if beyond else "{}"
        hint = count.format(number(min(len(hits), most)))
        entries.append(Entry(kind=HEADING, title=name, hint=hint))
        entries += [replace(hit_entry(hit, words), in_group=True) for hit in hits[:most]]
        if beyond:
            label = QCoreApplication.translate("Found", "Show more: {}").format(name)
            entries.append(Entry(kind=MORE, title=label, verb=kind))
    return entries


def command_entry(command: Command, words: str) -> Entry | None:
    """Make an entry of a command that these words may mean; None when they cannot."""
    score = _fit(command, " ".join(words.casefold().split()))
    if score is None:
        return None
    return Entry(
        kind=command.kind, title=command.label, hint=command.hint, score=score, verb=command.verb
    )


def _fit(command: Command, words: str) -> float | None:
    label = command.label.replace("…", "").casefold()
    if not words:
        return 0.0
    if label == words:
        return 0.98
    if label.startswith(words):
        return 0.82
    own, more = label.split(), f"{label} {command.more}".casefold().split()
    if _all_begin(words.split(), own):
        return 0.7
    return 0.52 if _all_begin(words.split(), more) else None


def _all_begin(words: Iterable[str], among: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in among) for word in words)


class EntryModel(QAbstractListModel):
    """The entries, best first; a flat list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []
        self.words = ""
        """What was looked for, to be marked."""

    def show(self, entries: Sequence[Entry], words: str) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows, self.words = list(entries), words
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if index.isValid() and self._rows[index.row()].kind == HEADING:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title, a description for screen readers, or the whole entry."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            plain = entry.below.replace(OPEN, "").replace(CLOSE, "")
            return joined(entry.kind_name, cut(entry.title), cut(plain), entry.hint)
        return None
