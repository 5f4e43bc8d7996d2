"""The numbers that a report gives to the articles and the evidence it refers to."""

from __future__ import annotations

from collections.abc import Callable

from workbench.model import Article, Evidence, LinkCheck, Source
from workbench.queries import Standing
from workbench.report.contents import Reference

Captures = Callable[[Article | Evidence], tuple[Standing, ...]]
"""Gives the frozen copies of an item, newest first, with what proves them."""
Looked = Callable[[Article | Evidence], LinkCheck | None]
"""Gives what the newest look at an item's address found."""


class References:
    """Numbers items from 1, in the order in which they are first referred to."""

    def __init__(self, captures: Captures, looked: Looked = lambda _item: None) -> None:
        self._captures = captures
        self._looked = looked
        self._numbers: dict[str, int] = {}
        self._items: dict[int, tuple[Article | Evidence, Source | None]] = {}
        self._claims: dict[int, dict[int, None]] = {}

    def number(self, item: Article | Evidence, claim: int, source: Source | None = None) -> int:
        """Return the item's number; the claim of that number refers to it."""
        number = self._numbers.setdefault(item.id, len(self._numbers) + 1)
        self._items.setdefault(number, (item, source))
        self._claims.setdefault(number, {})[claim] = None
        return number

    def known(self, item_id: str) -> int | None:
        """Return the number of an item that was referred to; None when it was not."""
        return self._numbers.get(item_id)

    def all(self) -> tuple[Reference, ...]:
        """Return every reference, in the order of their numbers."""
        return tuple(self._reference(number) for number in self._items)

    def _reference(self, number: int) -> Reference:
        item, source = self._items[number]
        kept = self._captures(item)
        return Reference(
            number=number,
            item=item,
            source=source,
            captures=tuple(each.capture for each in kept),
            claims=tuple(self._claims[number]),
            archived=kept[0].archived if kept else (),
            stamps={each.capture.id: each.stamps for each in kept},
            looked=self._looked(item),
            protected=isinstance(item, Evidence)
            and (item.protected or (source is not None and source.protected)),
        )
