"""What an annotated draft says of each statement, and in the list at its end, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from workbench.model import Evidence, Outcome
from workbench.queries import StatementRow
from workbench.report.wording import Wording

Hide = Callable[[str], str]
"""Takes names that are withheld out of a text."""


class DraftWords:
    """The words for one draft; in a public one, protected sources are not named."""

    def __init__(self, words: Wording, hide: Hide | None = None) -> None:
        self._words = words
        self._public = hide is not None
        self._hide: Hide = hide or str
        _ = words._
        self.unsigned = _("Fact-check")
        """Who a comment is by that nobody signed yet."""
        self.outcomes: Mapping[Outcome, str] = {
            Outcome.OPEN: _("Not checked yet"),
            Outcome.RIGHT: _("Right"),
            Outcome.CHANGE: _("To be changed"),
            Outcome.WRONG: _("Wrong"),
            Outcome.UNCONFIRMED: _("Not confirmed"),
            Outcome.NO_FACT: _("No statement of fact"),
        }

    def comment(self, row: StatementRow) -> tuple[str, ...]:
        """Give the lines of the comment on a statement."""
        _ = self._words._
        said, found = row.statement, [self.outcomes[row.statement.outcome]]
        if said.wording:
            words = self._words.quoted(self._hide(said.wording))
            found.append(_("Should read: {words}", words=words))
        found += self.sources(row)
        if said.note and not self._public:
            found.append(_("Note: {words}", words=said.note))
        if said.checked_by and said.checked_at:
            day = self._words.day(said.checked_at)
            found.append(_("Checked by {name}, {day}", name=said.checked_by, day=day))
        return tuple(found)

    def sources(self, row: StatementRow) -> list[str]:
        """Give what a statement was checked with, a line each."""
        _ = self._words._
        found = []
        if row.evidence is not None:
            found.append(_("Source: {words}", words=self._named(row, row.evidence)))
            if row.proof is not None:
                found.append(self._words.quoted(self._hide(row.proof.exact)))
            url = "" if self._kept_back(row, row.evidence) else row.evidence.url
            if url and self._hide(url) == url:
                found.append(url)
        if row.statement.source:
            found.append(_("Checked with: {words}", words=self._hide(row.statement.source)))
        if row.claim is not None:
            claim = self._words.quoted(self._hide(row.claim.text))
            if row.verdict:
                told = _("Checked before: {claim} – {verdict}", claim=claim, verdict=row.verdict)
            else:
                told = _("Under check: {claim}", claim=claim)
            found.append(told)
        return found

    def table(
        self, rows: Sequence[StatementRow], *, shown: Hide = str
    ) -> tuple[str, tuple[tuple[str, ...], ...]]:
        """Give the list of all statements: its heading, and its rows under their names.

        `shown` is how words of the draft are shown.
        """
        _ = self._words._
        head = (
            _("No."),
            _("Statement"),
            _("Outcome"),
            _("Source"),
            _("Should read"),
            _("Checked by"),
        )
        lines = [
            (
                self._words.number(number),
                shown(row.words),
                self.outcomes[row.statement.outcome],
                "\n".join(self.sources(row)),
                self._hide(row.statement.wording),
                self._signed(row),
            )
            for number, row in enumerate(rows, 1)
        ]
        return _("What was checked"), (head, *lines)

    def _signed(self, row: StatementRow) -> str:
        said = row.statement
        if said.checked_at is None:
            return ""
        return f"{said.checked_by}\n{self._words.day(said.checked_at)}".strip()

    def _kept_back(self, row: StatementRow, evidence: Evidence) -> bool:
        """Tell whether what stands behind evidence is not to be told."""
        hidden = row.source is not None and row.source.protected
        return self._public and (hidden or evidence.protected or evidence.confidential)

    def _named(self, row: StatementRow, evidence: Evidence) -> str:
        """Name evidence, who stands behind it, and where in it."""
        _ = self._words._
        title = evidence.title
        source = row.source.name if row.source else ""
        if self._public and row.source is not None and row.source.protected:
            source = row.source.public_name or self._words.nameless
        if self._kept_back(row, evidence):
            title = evidence.public_title or self._words.kind_of(evidence)
            if evidence.protected and not (row.source and row.source.public_name):
                source = self._words.nameless
        where = ""
        if row.page is not None:
            where = _("page {page}", page=row.page)
        elif row.seconds is not None:
            where = _("at {time}", time=_clock(row.seconds[0]))
        on = evidence.occurred_on or evidence.published_on
        parts = (self._hide(title), source, self._words.date(on) if on else "", where)
        return ", ".join(filter(None, parts))


def initials(name: str) -> str:
    """Give the initials of a name: "Ada Brandt" is "AB"."""
    return "".join(part[0] for part in name.split() if part[0].isalnum())[:4].upper()


def _clock(seconds: float) -> str:
    """Write a time in a recording: 1:02:03, or 2:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
