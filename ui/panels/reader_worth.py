"""Going from sentence to sentence that is worth a check, part by part of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, Jobs, Watch
from ui.widgets.page import Page
from workbench.spotting.worth import Worth, parts, worth_checking

Found = dict[int, list[Worth]]


class WorthSteps(QObject):
    """Knows the sentences worth a check of the parts looked through, and finds the next one."""

    stepped = Signal(object)
    """The sentence that was gone to: a `Worth`; None when there is none left that way."""

    def __init__(self, page: Page, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._jobs = page, jobs
        self._text = ""
        self._parts: list[tuple[int, int]] = []
        self._known: Found = {}
        self._taken: list[tuple[int, int]] = []
        self._job: Job | None = None

    def set_text(self, text: str) -> None:
        """Look through another text."""
        self.cancel()
        self._text, self._parts, self._known = text, parts(text), {}
        self._page.set_worth(())

    def set_taken(self, spans: Sequence[tuple[int, int]]) -> None:
        """Leave out sentences that are claims already."""
        self._taken = list(spans)
        self._show()

    def cancel(self) -> None:
        """Stop looking."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def step(self, by: int) -> None:
        """Go to the next sentence worth a check, or back to the one before."""
        if self._job is not None or not self._parts:
            return
        chosen = self._page.selection()
        here = (chosen[0] if by < 0 else chosen[0] + 1) if chosen else self._page.caret()
        first = next((n for n, (_, end) in enumerate(self._parts) if here < end), -1)
        first = first if first >= 0 else len(self._parts) - 1
        order = range(first, len(self._parts)) if by > 0 else range(first, -1, -1)
        for number in order:
            if number not in self._known:
                self._look(number, by, list(order))
                return
            found = self._best(number, here, by)
            if found is not None:
                self._go(found)
                return
        self.stepped.emit(None)

    def _best(self, number: int, here: int, by: int) -> Worth | None:
        there = [one for one in self._known[number] if self._is_free(one)]
        if by > 0:
            return next((one for one in there if one.start >= here), None)
        return next((one for one in reversed(there) if one.start < here), None)

    def _is_free(self, one: Worth) -> bool:
        return not any(start < one.end and end > one.start for start, end in self._taken)

    def _look(self, number: int, by: int, order: list[int]) -> None:
        """Look through parts from one on until something is found, then take the step."""
        text, wanted = self._text, [n for n in order[order.index(number) :] if n not in self._known]
        spans = {n: self._parts[n] for n in wanted}

        def work(watch: Watch) -> Found:
            found: Found = {}
            for each in wanted:
                found[each] = worth_checking(text, *spans[each], stop=watch.check)
                if found[each]:
                    break
            return found

        def done(found: Found) -> None:
            self._job = None
            self._known |= found
            self._show()
            self.step(by)

        def stopped() -> None:
            if self._job is job:
                self._job = None

        job = self._job = self._jobs.run("", work, done, stopped=stopped)

    def _go(self, found: Worth) -> None:
        self._page.show_passage(found.start, found.end)
        self.stepped.emit(found)

    def _show(self) -> None:
        known = [one for number in sorted(self._known) for one in self._known[number]]
        self._page.set_worth([(one.start, one.end) for one in known if self._is_free(one)])
