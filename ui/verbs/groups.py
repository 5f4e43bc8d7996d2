"""The groups of verbs of a window. Each is imported and made when its first verb is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from ui.verbs.desk import Desk

GROUPS = {
    "files": "files.FileVerbs",
    "edits": "claims.EditVerbs",
    "articles": "articles.ArticleVerbs",
    "drafts": "drafts.DraftVerbs",
    "claims": "claims.ClaimVerbs",
    "evidence": "evidence.EvidenceVerbs",
    "bringing": "bringing.BringingVerbs",
    "incoming": "incoming.IncomingVerbs",
    "citing": "citing.CitingVerbs",
    "reading": "reading.ReadingVerbs",
    "pictures": "pictures.PictureVerbs",
    "palette": "palette.PaletteVerbs",
    "bulk": "bulk.BulkVerbs",
    "bundle": "bundle.BundleVerbs",
    "merging": "merging.MergingVerbs",
    "network": "network.NetworkVerbs",
    "making": "making.MakingVerbs",
    "giving": "giving.GivingVerbs",
    "view": "view.ViewVerbs",
    "comparing": "comparing.ComparingVerbs",
    "links": "links.LinkVerbs",
    "lint": "lint.LintVerbs",
    "reports": "reports.ReportVerbs",
    "lists": "lists.ListVerbs",
    "sheets": "sheets.SheetVerbs",
    "safety": "safety.SafetyVerbs",
}
"""The first word of a verb's handler, and the class in `ui.verbs` that does it."""
BESIDES: dict[str, Callable[[Any], tuple[object, ...]]] = {
    "articles": lambda window: (window.capturing,),
    "evidence": lambda window: (window.capturing,),
    "bringing": lambda window: (
        window.verbs["articles"],
        window.verbs["evidence"],
        window.verbs,
    ),
    "incoming": lambda window: (window.verbs["bringing"].take_files,),
    "drafts": lambda window: (window.drafting, window.reader, window.capturing),
    "reading": lambda window: (window.reader,),
    "pictures": lambda window: (window.pictures,),
    "palette": lambda window: (window,),
    "view": lambda window: (window, window.theme),
    "safety": lambda window: (window.drafts,),
}
"""What a group needs of the window besides the desk."""


class Groups(Mapping[str, Any]):
    """The groups by name."""

    def __init__(self, window: object, desk: Desk) -> None:
        self._window, self._desk = window, desk
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        """Give a group, made by now."""
        if name not in self._made:
            module, _, kind = GROUPS[name].partition(".")
            make = getattr(import_module(f"ui.verbs.{module}"), kind)
            besides = BESIDES[name](self._window) if name in BESIDES else ()
            self._made[name] = make(self._desk, *besides)
        return self._made[name]

    def has(self, name: str) -> bool:
        """Tell whether a group was made already."""
        return name in self._made

    def begin(self, name: str) -> None:
        """Make a group that listens, although none of its verbs is asked for yet."""
        self[name]

    def __iter__(self) -> Iterator[str]:
        """Name the groups."""
        return iter(GROUPS)

    def __len__(self) -> int:
        """How many there are."""
        return len(GROUPS)
