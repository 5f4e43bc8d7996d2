"""Fact-checks of others that come in: which of them, and what their ratings are here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.dialogs.rating_map import MOST, RatingTable
from ui.models.offered import Offer, OfferedModel
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Label, tip
from ui.widgets.offered import OfferedTable
from ui.widgets.parts import button, check, choice, row
from ui.wording import counted, cut, date, joined, number
from workbench import commands, queries
from workbench.commands.claim_reviews import Fate, Given
from workbench.errors import WorkbenchError
from workbench.exchange import claimreviews
from workbench.reading.foreign import Gathered, Pointer, Review
from workbench.scales import Rating, scale

_TOLD = 4
"""Sentences about what was passed over that are shown; the others stand in the tip."""


class ClaimReviewsDialog(Form):
    """A table of fact-checks; below it, what the publishers' ratings are on the desk's scale."""

    drafted = False

    def __init__(
        self, session: Session, found: Gathered, origin: str, parent: QWidget | None
    ) -> None:
        super().__init__("claimReviewsDialog", "", parent, width=1040)
        self.setWindowTitle(self.tr("Import fact-checks"))
        self._session, self._reviews, self._origin = session, found.reviews, origin
        self._own = scale(session.ask(queries.investigation).scale)
        self._maps = session.ask(queries.rating_maps)
        self.body.addWidget(Label(cut(origin, 120), role="title", wrap=True))
        self.hint(
            self.tr(
                "Each becomes a claim, with the publisher’s review as evidence. "
                "Nothing is rated in your own name."
            )
        )
        self.model = OfferedModel(
            (
                self.tr("Claim"),
                self.tr("Who said it"),
                self.tr("Publisher"),
                self.tr("Their rating"),
                self.tr("Becomes"),
            ),
            self._offers(),
            self,
        )
        self.table = OfferedTable(self.tr("Fact-checks"), self.model, (16, 16, 18, 19))
        self.body.addWidget(self.table, 1)
        tell(self, found.told)
        self._make_ratings()
        self.finish(self.tr("Import"), self._take)
        self.count = foot(self, self.model)
        self.model.dataChanged.connect(lambda *_told: self._count())
        self._count()
        self.table.setFocus()

    def _offers(self) -> list[Offer]:
        given = [Given(review=each) for each in self._reviews]
        steps = self._session.ask(lambda db: claimreviews.planned(db, given))
        return [
            Offer(
                cells=(
                    each.given.review.claim,
                    _makers(each.given.review),
                    each.given.review.publisher,
                    each.given.review.rating,
                    self._fate(each.fate),
                ),
                tip="\n".join(
                    filter(
                        None,
                        (
                            each.given.review.claim,
                            each.given.review.explanation,
                            joined(each.given.review.url, date(each.given.review.published_on)),
                            *map(phrase, each.given.review.notes),
                        ),
                    )
                ),
                picked=each.fate is not Fate.SAME,
            )
            for each in steps
        ]

    def _fate(self, fate: Fate) -> str:
        return {
            Fate.NEW: self.tr("New claim"),
            Fate.JOINS: self.tr("Joins a claim"),
            Fate.CHANGED: self.tr("Completes a claim"),
            Fate.SAME: self.tr("Known already"),
        }[fate]

    def _make_ratings(self) -> None:
        self.keep = choice(
            "reviewRatings",
            self.tr("Their ratings"),
            [
                ("notes", self.tr("stay in words, with the review")),
                ("verdicts", self.tr("become verdicts in the publisher’s name")),
            ],
        )
        line = row(gap=8)
        words = Label(self.tr("Their ratings"), role="field")
        words.setBuddy(self.keep)
        line.addWidget(words)
        line.addWidget(self.keep)
        line.addStretch(1)
        self.remember = check("rememberRatings", self.tr("Keep this table for next time"), on=True)
        line.addWidget(self.remember)
        self.body.addLayout(line)
        every = claimreviews.foreign(self._maps, self._reviews, self._own)
        self.ratings = RatingTable(every, self._own, lambda: None)
        self._rating_area = self.scrolling(self.ratings, "ratingArea")
        self._rating_area.setMinimumHeight(min(172, 12 + 34 * len(every)))
        self._rating_hint = Label(
            self.tr(
                "A verdict is made only where a rating of yours is chosen, and where nobody else "
                "gave the claim one."
            ),
            role="small",
            wrap=True,
        )
        if len(every) > MOST:
            more = self.tr("{} more ratings stay in words.").format(number(len(every) - MOST))
            self._rating_hint.setText(joined(self._rating_hint.text(), more))
        self.body.addWidget(self._rating_hint)
        self.keep.currentIndexChanged.connect(lambda _at: self._show_ratings())
        self._show_ratings()

    def _show_ratings(self) -> None:
        on = self.keep.currentData() == "verdicts"
        for part in (self._rating_area, self._rating_hint, self.remember):
            part.setVisible(on)
        if self.isVisible():
            self.fit()

    def _count(self) -> None:
        picked, of = len(self.model.picked()), self.model.rowCount()
        self.count.setText(self.tr("{} of {} picked").format(number(picked), number(of)))

    def _chosen(self) -> dict[tuple[str, str], Rating | None]:
        if self.keep.currentData() != "verdicts":
            return {}
        return {(f.publisher, f.words.casefold()): r for f, r in self.ratings.chosen()}

    def _take(self) -> None:
        picked = [self._reviews[at] for at in self.model.picked()]
        if not picked:
            raise WorkbenchError(self.tr("Tick the fact-checks to import, or cancel."))
        chosen = self._chosen()
        given = [
            Given(
                review=each,
                rating=chosen.get((claimreviews.publisher_of(each), each.rating.casefold())),
            )
            for each in picked
        ]
        made = self._session.perform(
            commands.take_reviews, given, origin=self._origin, maps=self._to_keep()
        )
        words = counted(
            len(made.claims), self.tr("1 claim imported."), self.tr("{} claims imported.")
        )
        if made.changed:
            one, some = self.tr("1 claim completed."), self.tr("{} claims completed.")
            completed = counted(made.changed, one, some)
            words = f"{words} {completed}" if made.claims else completed
        if not made.claims and not made.changed:
            words = self.tr("All of it was here already.")
        if made.verdicts:
            more = self.tr("{} verdicts of publishers.").format(number(made.verdicts))
            words = f"{words} {more}"
        if made.kept:
            more = self.tr("{} verdicts of others were left as they are.")
            words = f"{words} {more.format(number(made.kept))}"
        self._session.said.emit(words, True)
        if made.claims:
            self._session.choose_place("claims/all")
            self._session.select_claim(made.claims[0])

    def _to_keep(self) -> list[tuple[str, str, Rating]]:
        if self.keep.currentData() != "verdicts" or not self.remember.isChecked():
            return []
        return [
            (foreign.publisher, foreign.words, rating)
            for foreign, rating in self.ratings.chosen()
            if rating is not None
            and (foreign.proposal.how != claimreviews.How.KEPT or rating != foreign.proposal.rating)
        ]


class PagesDialog(Form):
    """The pages that a feed leads to: those that are ticked are fetched and looked into."""

    drafted = False

    def __init__(
        self,
        pages: Sequence[Pointer],
        origin: str,
        fetch: Callable[[list[Pointer]], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("feedPagesDialog", "", parent, width=860)
        self.setWindowTitle(self.tr("Look for fact-checks"))
        self._pages, self._fetch = pages, fetch
        self.body.addWidget(Label(cut(origin, 120), role="title", wrap=True))
        self.hint(
            self.tr(
                "This feed leads to pages. Each that you tick is fetched once, and looked through "
                "for fact-checks."
            )
        )
        offers = [Offer(cells=(p.title or p.url, date(p.on, short=True), p.url)) for p in pages]
        names = (self.tr("Page"), self.tr("Date"), self.tr("Address"))
        self.model = OfferedModel(names, offers, self)
        self.table = OfferedTable(self.tr("Pages"), self.model, (16, 44))
        self.body.addWidget(self.table, 1)
        self.finish(self.tr("Fetch"), self._submit_it)
        foot(self, self.model)
        self.table.setFocus()

    def _submit_it(self) -> None:
        picked = [self._pages[at] for at in self.model.picked()]
        if not picked:
            raise WorkbenchError(self.tr("Tick the pages to fetch, or cancel."))
        self._fetch(picked)


def _makers(review: Review) -> str:
    return joined(*(maker.name for maker in review.makers[:3]))


def tell(form: Form, told: Sequence[str]) -> None:
    """Say below a table what was passed over."""
    if not told:
        return
    shown = "\n".join(phrase(each) for each in told[:_TOLD])
    made = Label(shown, role="small", wrap=True)
    made.setObjectName("passedOver")
    tip(made, "\n".join(phrase(each) for each in told[:40]))
    form.body.addWidget(made)


def foot(form: Form, model: OfferedModel) -> Label:
    """Put "All", "None" and a count at the left of a form's foot; gives the count."""
    part = QWidget()
    line = row(part, gap=8)
    line.addWidget(
        button(
            "pickAll", QCoreApplication.translate("Offered", "All"), lambda: model.pick_all(on=True)
        )
    )
    line.addWidget(
        button(
            "pickNone",
            QCoreApplication.translate("Offered", "None"),
            lambda: model.pick_all(on=False),
        )
    )
    count = Label(role="quiet")
    line.addWidget(count)
    form.aside(part)
    return count
