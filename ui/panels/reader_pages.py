"""Pages of a PDF as they are printed, or the picture of a web page, beside the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, Jobs
from ui.offsets import pages
from ui.panels.reader_bytes import bytes_of, part_of
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.leaf_view import LeafView
from ui.widgets.mark import Mark
from ui.widgets.page import Page
from workbench.model import Capture, Part
from workbench.reading.drawn import Leaf, Leaves
from workbench.reading.letters import Box, boxes_of, span_between


class PagesPart(QObject):
    """Has pages drawn while they are looked at, and joins them to the text."""

    moved = Signal()
    """Another page is read, or the pages are another size."""

    def __init__(self, view: LeafView, page: Page, session: Session, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._page = view, page
        self._session, self._jobs = session, jobs
        self._capture: Capture | None = None
        self._text = ""
        self._starts: list[int] = []
        self._marks: Sequence[Mark] = ()
        self._leaves: Leaves | None = None
        self._count = 0
        self._size = (0, 0)
        self._shot: Part | None = None
        self._job: Job | None = None
        view.wanting.connect(self._draw)
        view.moved.connect(self.moved)
        view.selected.connect(self._select)

    def set_capture(self, capture: Capture | None, text: str, shot: Part | None = None) -> None:
        """Forget the pages that were shown; others are opened when they are asked for.

        `shot` is the picture of a web page, which is shown in the place of pages.
        """
        self.close()
        self._shot = shot
        self._capture, self._text, self._marks = capture, text, ()
        self._starts = [0, *pages(text)]

    def close(self) -> None:
        """Stop drawing."""
        self._capture = None
        if self._leaves is not None:
            self._leaves.close()
        if self._job is not None:
            self._job.cancel()
        self._leaves, self._job, self._count = None, None, 0
        self._view.show_sizes(())

    def enter(self, point: int) -> None:
        """Show the page on which a place of the text stands."""
        page = (self._page.page_at(point) or 1) - 1
        if self._leaves is not None:
            self._view.go_to(page)
            self._draw()
            return
        if self._capture is not None and self._shot is not None:
            part_of(self._session, self._shot, self, self._begin_shot, self._session.failed.emit)
        elif self._capture is not None:
            bytes_of(
                self._session,
                self._capture,
                self,
                lambda data: self._begin(data, page),
                self._session.failed.emit,
            )

    def _begin_shot(self, data: bytes) -> None:
        self._begin(data, 0)

    def _begin(self, data: bytes, page: int) -> None:
        """Open the document, and show one of its pages."""
        if self._leaves is not None:
            return
        joined = self._shot is not None
        leaves = self._leaves = Leaves(data, kind="stripes" if joined else "pages")

        def opened(sizes: tuple[tuple[float, float], ...]) -> None:
            self._end(job)
            if self._leaves is leaves:
                self._count = len(sizes)
                self._size = (round(sizes[0][0]), round(sum(high for _, high in sizes)))
                self._view.show_sizes(sizes, joined=joined)
                self._view.go_to(page)
                self._draw()

        def failed(words: str) -> None:
            self._end(job)
            if self._leaves is leaves:
                self._view.show_sizes(((595, 842),))
                self._view.set_problem(0, phrase(words))

        job = self._job = self._jobs.run(
            "", lambda _watch: leaves.sizes(), opened, failed=failed, stopped=lambda: self._end(job)
        )

    def place(self) -> int:
        """Give the code point at which the page begins that is read."""
        return self._page.page_start(self._view.page() + 1)

    @property
    def count(self) -> int:
        """How many pages there are; 0 before they are open."""
        return self._count

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture of a web page, in pixels."""
        return self._size if self._shot is not None and self._count else (0, 0)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark the same passages as in the text."""
        self._marks = marks
        self._show_marks()

    def _end(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _draw(self) -> None:
        """Have the next page in sight drawn; one at a time, so that the newest wish counts."""
        wanted = self._view.wanted() if self._leaves and self._job is None else None
        leaves = self._leaves
        if wanted is None or leaves is None:
            return
        number, width = wanted

        def done(leaf: Leaf) -> None:
            self._end(job)
            if self._leaves is leaves:
                self._view.set_leaf(number, width, leaf)
                self._show_marks()
                self._draw()

        def failed(words: str) -> None:
            self._end(job)
            if self._leaves is leaves:
                self._view.set_problem(number, phrase(words))
                self._draw()

        job = self._job = self._jobs.run(
            "",
            lambda _watch: leaves.draw(number, width),
            done,
            failed=failed,
            stopped=lambda: self._end(job),
        )

    # Marks and selection

    def _bounds(self, number: int) -> tuple[int, int]:
        """Give where the text of a page, from 0, begins and ends."""
        if number >= len(self._starts):
            return 0, 0
        last = number + 1 == len(self._starts)
        return self._starts[number], len(self._text) if last else self._starts[number + 1] - 1

    def _show_marks(self) -> None:
        found: dict[int, list[tuple[str, Box]]] = {}
        for number in self._view.drawn():
            leaf, (start, end) = self._view.leaf(number), self._bounds(number)
            if leaf is None or not leaf.letters:
                continue
            words = self._text[start:end]
            for mark in self._marks:
                if mark.start < end and mark.end > start:
                    left, right = max(mark.start, start) - start, min(mark.end, end) - start
                    boxes = boxes_of(leaf, words, left, right)
                    found.setdefault(number, []).extend((mark.stance, box) for box in boxes)
        self._view.set_marks(found)

    def _select(self, number: int, first: int, last: int) -> None:
        """Select in the text what was drawn over on the page."""
        leaf = self._view.leaf(number) if number >= 0 else None
        if leaf is None or not leaf.letters:
            self._page.select(self._page.caret(), self._page.caret())
            return
        start, end = self._bounds(number)
        words = self._text[start:end]
        span = span_between(leaf, words, first, last)
        if span is None:
            return
        self._view.set_selected(number, boxes_of(leaf, words, *span))
        self._page.select(start + span[0], start + span[1])
