"""Record to row and back, and what of a row full-text search reads: the whole mapping."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from workbench.model import RECORDS, Record

R = TypeVar("R", bound=Record)
Value = str | int | None
Row = dict[str, Value]

TYPES: dict[str, type[Record]] = {kind.__name__.lower(): kind for kind in RECORDS}
"""Every record type by the name of its table."""

SEARCHED: dict[str, tuple[str, ...]] = {
    "article": ("title", "byline", "publisher", "note"),
    "speaker": ("name", "role", "affiliation"),
    "claim": ("text", "quote", "note"),
    "question": ("text", "answer"),
    "source": ("name", "note"),
    "evidence": ("title", "author", "reference", "method", "note"),
    "citation": ("note",),
    "verdict": ("rationale", "unknown", "reason"),
    "extract": ("body",),
}
"""The columns of each table that its full-text index reads, beside `unspaced`."""


def index_sql(table: str) -> str:
    """Write the statement that adds rows of a table to its full-text index; a WHERE may follow."""
    names = ", ".join((*SEARCHED[table], "unspaced"))
    return f"INSERT INTO {table}_fts(rowid, {names}) SELECT pk, {names} FROM {table}"


def unindex_sql(table: str) -> str:
    """Write the statement that takes rows, as they are now, out of it; a WHERE may follow."""
    names = ", ".join((*SEARCHED[table], "unspaced"))
    command = f"INSERT INTO {table}_fts({table}_fts, rowid, {names})"
    return f"{command} SELECT 'delete', pk, {names} FROM {table}"


@lru_cache(maxsize=256)
def time_text(moment: datetime) -> str:
    """Write a moment as RFC 3339 UTC of fixed width, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def parse_time(text: str) -> datetime:
    """Read what `time_text` wrote."""
    return datetime.fromisoformat(text)


def table(kind: type[Record]) -> str:
    """Name the table that holds records of this type."""
    return kind.__name__.lower()


def columns(kind: type[Record]) -> tuple[str, ...]:
    """Name the record's columns in order, without `pk` and `unspaced`."""
    return _COLUMNS[kind]


def encoded(kind: type[Record], values: Mapping[str, Any]) -> Row:
    """Turn field values into column values. An unknown field is a KeyError."""
    encoders = _ENCODERS[kind]
    return {
        name: None if value is None else encoders[name](value) for name, value in values.items()
    }


def _encoder(plain: type) -> Callable[[Any], Value]:
    if issubclass(plain, StrEnum):
        return lambda value: str(plain(value))
    encoders: dict[type, Callable[[Any], Value]] = {str: storable, datetime: time_text}
    return encoders.get(plain, int)


def storable(text: str) -> str:
    """Take out what no file or database can hold: NULs, and halves of surrogate pairs."""
    if text.isascii():
        return text.replace("\0", "")
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "")


def new_row(kind: type[Record], values: Mapping[str, Any]) -> Row:
    """Make a whole row from the given fields and the record's defaults."""
    row = {**_DEFAULTS[kind], **encoded(kind, values)}
    if len(row) < len(_COLUMNS[kind]):
        missing = sorted(set(_COLUMNS[kind]) - row.keys())
        raise TypeError(f"{kind.__name__} needs {', '.join(missing)}")
    return row


def completed(kind: type[Record], row: Row) -> Row:
    """Give an older row the fields that its record has got since, at their defaults."""
    return {**_DEFAULTS[kind], **row}


def to_record(kind: type[R], row: Mapping[str, Any]) -> R:
    """Make the record that a row holds. Columns that are not fields are passed over."""
    return kind(**{name: _decode(plain, row[name]) for name, plain in _PLAIN[kind].items()})


def _decode(plain: type, value: Any) -> Any:
    if value is None:
        return None
    if plain is datetime:
        return parse_time(value)
    return plain(value)


def unspaced(texts: Iterable[Value]) -> str:
    """Spell the runs of text written without spaces as overlapping pairs of characters.

    Full-text search cuts words at spaces; Japanese, Chinese, Thai, Lao, Khmer and Burmese have
    none. "東京タワー" gives "東京 京タ タワ ワー ー", so that any part of the run is found as a
    phrase of pairs, or as the beginning of one. Other letters that touch such a run follow it as
    words of their own.
    """
    found: list[str] = []
    for text in texts:
        if isinstance(text, str) and not text.isascii():
            for word in text.split():
                for run in UNSPACED.findall(word):
                    found += (run[i : i + 2] for i in range(len(run)))
                if not word.isascii() and UNSPACED.search(word):
                    found += UNSPACED.sub(" ", word).split()
    return " ".join(found)


UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007"  # ideographic iteration mark, closing mark and zero
    "\u3040-\u30ff"  # Hiragana, Katakana
    "\u31f0-\u31ff"  # Katakana extensions
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"  # Han
    "\uff66-\uff9f"  # half-width Katakana
    "]+"
)
"""An unbroken run of characters of scripts that are written without spaces."""


def _without_none(hint: Any) -> type:
    if isinstance(hint, types.UnionType):
        (hint,) = (part for part in typing.get_args(hint) if part is not type(None))
    return typing.cast(type, hint)


_PLAIN = {
    kind: {name: _without_none(hint) for name, hint in typing.get_type_hints(kind).items()}
    for kind in RECORDS
}
_ENCODERS = {
    kind: {name: _encoder(type_) for name, type_ in plain.items()} for kind, plain in _PLAIN.items()
}
_COLUMNS = {kind: tuple(plain) for kind, plain in _PLAIN.items()}
_DEFAULTS = {
    kind: encoded(kind, {f.name: f.default for f in fields(kind) if f.default is not MISSING})
    for kind in RECORDS
}
