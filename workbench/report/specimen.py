"""A made-up report with something in every field, to try templates on."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar

from workbench.model import Contact, Investigation, Record, Verdict
from workbench.report.contents import Profile, Report
from workbench.report.summary import summary
from workbench.scales import Rating, RatingScale, scales

T = TypeVar("T")
WORDS = "Invented words"
_AT = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
_MOST = 8
"""Items of a list at most, so that each kind of thing is in it once."""
_NAMED = {
    "overrides": "private certificate",
    "origin": "warc",
    "language": "ar",
    "copied_at": "2026-01-05T09:30:00Z",
    "media_type": "text/html",
    "weight": "strong",
}
_EMPTY = frozenset({"not_asked"})
"""What is said only where nothing else is."""


def specimen(*, profile: Profile = Profile.INTERNAL, language: str = "en") -> Report:
    """Make a report of two claims that has something of everything in it."""
    made = _made(Report, 0)
    claims = tuple(
        replace(each, number=n, claim=replace(each.claim, id=f"claim-{n}"))
        for n, each in enumerate((_made(type(made.claims[0]), turn) for turn in (0, 1)), 1)
    )
    references = tuple(replace(each, number=n) for n, each in enumerate(made.references, 1))
    withheld = tuple(replace(each, number=n) for n, each in enumerate(made.withheld, 1))
    return replace(
        made,
        claims=claims,
        references=references,
        withheld=withheld if profile is Profile.PUBLIC else (),
        profile=profile,
        language=language,
        summary=summary(claims, references, made.corrections),
    )


def bare(report: Report) -> Report:
    """Give a report that holds nothing."""
    about = Investigation(id="1", title=WORDS, created_at=_AT)
    return Report(
        investigation=about,
        generated_at=report.generated_at,
        version=report.version,
        edit=1,
        edit_hash=report.edit_hash,
        claims=(),
        references=(),
        claims_in_project=0,
        gaps=(),
        profile=report.profile,
        language=report.language,
    )


def _made(kind: type[T], turn: int) -> T:
    """Make a value with all its fields filled; `turn` chooses among what each can be."""
    if kind in {RatingScale, Rating}:
        scale = scales()["evidence"]
        return typing.cast("T", scale if kind is RatingScale else scale.ratings[0])
    hints = _hints(typing.cast("Any", kind))
    values = {
        each.name: _value(kind, each.name, hints[each.name], turn)
        for each in fields(typing.cast("Any", kind))
        if each.init
    }
    return kind(**values)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(kind: type, name: str, hint: Any, turn: int) -> Any:
    if hint is str:
        return _text(kind, name, turn)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {UnionType, typing.Union}:
        some = [each for each in inner if each is not type(None)]
        if len(some) < len(inner) and turn % 7 == 6:
            return None
        return _value(kind, name, some[turn % len(some)], turn)
    if origin is tuple:
        items = [inner[0]] * _count(inner[0]) if inner[-1] is ... else inner
        step = int(inner[-1] is ...)
        return tuple(_value(kind, name, each, turn + step * n) for n, each in enumerate(items))
    if origin is not None and issubclass(origin, Mapping):
        return {_value(kind, "id", inner[0], 0): _value(kind, name, inner[1], turn)}
    return _plain(hint, turn)


def _plain(hint: Any, turn: int) -> Any:
    if issubclass(hint, Enum):
        return list(hint)[turn % len(hint)]
    if is_dataclass(hint):
        return _made(typing.cast("type", hint), turn)
    known: dict[Any, Any] = {bool: turn % 2 == 0, int: 1, float: 1.0, datetime: _AT}
    return known[hint]


def _text(kind: type, name: str, turn: int) -> str:
    """Give words that are what a field asks for: a date, an address, a key, or just words."""
    if name in {"scale", "rating", "also"} and kind in {Verdict, Investigation}:
        scale = scales()["evidence"]
        return scale.key if name == "scale" else scale.ratings[name == "also"].key
    if name in _EMPTY and kind is Contact and turn % 2 == 0:
        return ""
    if name.endswith("_on") or name == "on":
        return "2026-01-05"
    if "url" in name:
        return f"https://example.org/{name}"
    if name == "id" and issubclass(kind, Record):
        return f"{kind.__name__.lower()}-{turn}"
    return _NAMED.get(name, WORDS)


def _count(hint: Any) -> int:
    """Count how many items a list needs to have one of each kind in it."""
    return min(max(2, *_kinds(hint, 2)), _MOST) if is_dataclass(hint) else 1 + (hint is not int)


def _kinds(hint: Any, deep: int) -> Iterator[int]:
    """Yield how many kinds of things the fields of a value can be, down to so many levels."""
    for part in _hints(hint).values():
        options = [each for each in typing.get_args(part) or (part,) if isinstance(each, type)]
        yield len(options)
        for each in options:
            if issubclass(each, Enum):
                yield len(each)
            elif deep > 1 and is_dataclass(each):
                yield from _kinds(each, deep - 1)
