"""What was cited from an earlier copy: where it stands now, and putting it right by hand."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, Jobs, Watch
from ui.session import Session
from ui.widgets.mark import Mark
from ui.widgets.page import Page
from ui.widgets.strip import Strip
from ui.wording import counted, cut, joined, moment, number, quoted, word
from workbench import commands, queries
from workbench.model import Capture
from workbench.queries import EarlierRow
from workbench.reading.passages import PassageState

REWORDED = "reworded"
"""What is told of words that changed, instead of where they may stand."""
SIGNS = {
    str(PassageState.EXACT): "=",
    str(PassageState.MOVED): "→",
    REWORDED: "≠",
    str(PassageState.AMBIGUOUS): "?",
    str(PassageState.LOST): "×",
}

AT_ONCE = 4_000_000
"""Code points that are looked through without a worker."""


class RepairPart(QObject):
    """Goes through the citations of earlier copies, and moves them to the selected words."""

    located = Signal()
    """Passages that were looked for in a worker are found."""

    def __init__(self, strip: Strip, page: Page, session: Session, jobs: Jobs) -> None:
        super().__init__(strip)
        self._strip, self._page, self._session, self._jobs = strip, page, session, jobs
        self._job: Job | None = None
        self._rows: list[EarlierRow] = []
        self._at = (-1, 0)

    @property
    def there(self) -> bool:
        """Whether something is cited from an earlier copy."""
        return bool(self._rows)

    def show_capture(self, capture: Capture | None, newest: Capture | None, text: str) -> None:
        """Say how this copy stands to the others, and what of them is cited."""
        chosen = self._rows[self._at[0]].citation.id if self._at[0] >= 0 else ""
        self._rows = self._known(capture, text) if capture else []
        self._rows.sort(key=lambda row: _state(row) is PassageState.EXACT)
        there = [row.citation.id for row in self._rows]
        self._at = (there.index(chosen), self._at[1]) if chosen in there else (-1, 0)
        if capture and newest and newest.id != capture.id:
            self._strip.say(
                self.tr("This is an earlier copy. The newest was made {}.").format(
                    moment(newest.captured_at)
                ),
                deed="newest",
            )
        elif self._rows:
            self._say()
        else:
            self._strip.hide()

    def _known(self, capture: Capture, text: str) -> list[EarlierRow]:
        """Give what is cited from earlier copies; what takes long to find comes later."""
        rows = self._session.ask(queries.earlier, capture.id, search=False)
        unknown = [row.passage for row in rows if row.location is None]
        if len(unknown) * len(text) < AT_ONCE:
            return self._session.ask(queries.earlier, capture.id) if unknown else rows
        if self._job is None:
            sha256 = capture.text_sha256

            def work(watch: Watch) -> None:
                queries.find_again(text, sha256, unknown, stop=watch.check)

            def ended() -> None:
                self._job = None

            words = self.tr("Looking for cited words")
            self._job = self._jobs.run(words, work, lambda _none: self._found(), stopped=ended)
        return [row for row in rows if row.location is not None]

    def _found(self) -> None:
        self._job = None
        self.located.emit()

    def marks(self) -> list[Mark]:
        """Give the marks of what is cited from earlier copies, where it is found in this one."""
        return [
            Mark(
                start=start,
                end=end,
                stance=str(row.citation.stance),
                claim_id=row.citation.claim_id,
                sure=_state(row) is PassageState.EXACT,
                tip=self.tr("{}, cited in an earlier copy for {}").format(
                    self._state(row), quoted(cut(row.claim_text))
                ),
            )
            for row in self._rows
            if _state(row) is not PassageState.LOST
            for start, end in _places(row)
        ]

    def look(self) -> None:
        """Go to the next place where cited words may stand, then to the next citation."""
        if not self._rows:
            return
        row, place = self._at
        if row >= 0 and place + 1 < len(_places(self._rows[row])):
            self._at = (row, place + 1)
        else:
            self._at = ((row + 1) % len(self._rows), 0)
        row, place = self._at
        candidates = _places(self._rows[row])
        if candidates:
            self._page.show_passage(*candidates[place])
        self._say()

    def use_words(self, capture: Capture) -> None:
        """Let the citation that is looked at name the selected words of this copy."""
        if self._at[0] < 0:
            self.look()
            return
        span = self._page.selection()
        if span is None:
            self._session.said.emit(self.tr("Select the right words in the text first."), False)
            return
        row = self._rows[self._at[0]]
        self._at = (-1, 0)
        self._session.do(
            self.tr("These words are cited now."),
            commands.move_citation,
            row.citation,
            capture,
            span,
        )

    def _say(self) -> None:
        at, place = self._at
        if at < 0:
            self._strip.say(self._summary(), deed="look")
            return
        row = self._rows[at]
        count = len(_places(row))
        self._strip.say(
            joined(
                self._state(row),
                quoted(cut(row.passage.exact, 120)),
                self.tr("place {} of {}").format(number(place + 1), number(count))
                if count > 1
                else "",
                self._advice(row),
            ),
            deed="repair",
        )

    def _summary(self) -> str:
        states = Counter(_told(row) for row in self._rows)
        names = {
            str(PassageState.EXACT): self.tr("{} {} where it was"),
            str(PassageState.MOVED): self.tr("{} {} moved"),
            REWORDED: self.tr("{} {} changed"),
            str(PassageState.AMBIGUOUS): self.tr("{} {} in more than one place"),
            str(PassageState.LOST): self.tr("{} {} lost"),
        }
        parts = [
            names[state].format(SIGNS[state], number(states[state]))
            for state in SIGNS
            if states[state]
        ]
        whole = counted(
            len(self._rows),
            self.tr("One passage is cited from an earlier copy"),
            self.tr("{} passages are cited from an earlier copy"),
        )
        return joined(whole, *parts)

    def _state(self, row: EarlierRow) -> str:
        told = _told(row)
        if told == PassageState.EXACT:
            return f"{SIGNS[told]} " + self.tr("unchanged in the newest copy")
        return f"{SIGNS[told]} {word(told)}"

    def _advice(self, row: EarlierRow) -> str:
        if _state(row) is PassageState.LOST:
            return self.tr("select the words that say it now")
        if _state(row) is PassageState.AMBIGUOUS:
            return self.tr("choose which of them is meant")
        return ""


def _state(row: EarlierRow) -> PassageState:
    return row.location.state if row.location else PassageState.LOST


def _told(row: EarlierRow) -> str:
    reworded = row.location is not None and row.location.reworded
    return REWORDED if reworded else str(_state(row))


def _places(row: EarlierRow) -> tuple[tuple[int, int], ...]:
    return row.location.candidates if row.location else ()
