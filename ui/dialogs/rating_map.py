"""What the ratings of others are on the desk's scale: a table that is kept with the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Elided, Label, tip
from ui.widgets.parts import Line, button, choice, column, row
from ui.wording import cut, joined, number, quoted
from workbench import commands, queries
from workbench.errors import NotFound
from workbench.exchange.claimreviews import Foreign, How, Proposal
from workbench.model import RatingMap
from workbench.scales import Rating, RatingScale, scale

MOST = 100
"""Ratings that are shown to be mapped by hand."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Row:
    """A rating of somebody else, and the field in which it is mapped."""

    foreign: Foreign
    field: QComboBox
    parts: tuple[QWidget, ...]


def label_of(rating: Rating, own: RatingScale) -> str:
    """Name a rating; with its scale, where that is another than the desk's."""
    return rating.label if rating.scale == own.key else f"{rating.label} ({rating.scale})"


class RatingTable(QWidget):
    """One line for each foreign rating: whose, in which words, and what it is here."""

    def __init__(
        self,
        rows: Sequence[Foreign],
        own: RatingScale,
        changed: Callable[[], object],
        *,
        remove: Callable[[Foreign], object] | None = None,
    ) -> None:
        super().__init__()
        self._own, self._changed, self._remove = own, changed, remove
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setRowStretch(MOST, 1)  # with few rows they stand together
        for at, share in enumerate((3, 4, 4, 2)):
            self._grid.setColumnStretch(at, share)
        self._rows: list[_Row] = []
        for each in rows[:MOST]:
            self._add(each)

    def chosen(self) -> list[tuple[Foreign, Rating | None]]:
        """What each is said to be here; None for what is not mapped."""
        return [(each.foreign, self._rating(each)) for each in self._rows]

    def _rating(self, each: _Row) -> Rating | None:
        key = each.field.currentData() or ""
        if not key:
            return None
        name, _, rating = str(key).partition("/")
        return scale(name).rating(rating)

    def _add(self, foreign: Foreign) -> None:
        at = len(self._rows)
        whose = Elided(foreign.publisher or self.tr("Anybody"), role="small")
        words = Elided(cut(foreign.words, 80), role="strong")
        tip(words, cut(foreign.words, 300))
        proposed = foreign.proposal.rating
        options = [("", self.tr("Leave it in words"))]
        options += [(f"{r.scale}/{r.key}", label_of(r, self._own)) for r in self._own.ratings]
        value = f"{proposed.scale}/{proposed.key}" if proposed else ""
        if proposed and proposed.scale != self._own.key:
            options.append((value, label_of(proposed, self._own)))
        name = self.tr("{} is here").format(quoted(cut(foreign.words, 60)))
        field = choice(f"ownRating{at}", name, options, value)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(lambda _at: self._changed())
        last: QWidget = Label(self._how(foreign), role="small")
        if self._remove is not None:
            last = button(f"forgetRating{at}", self.tr("Remove"), partial(self._remove, foreign),
                          kind="small")  # fmt: skip
            last.setAccessibleName(joined(self.tr("Remove"), cut(foreign.words, 60)))
        for place, part in enumerate((whose, words, field, last)):
            self._grid.addWidget(part, at, place)
        self._rows.append(_Row(foreign=foreign, field=field, parts=(whose, words, field, last)))

    def _how(self, foreign: Foreign) -> str:
        told = {
            How.KEPT: self.tr("as you decided"),
            How.WORDS: self.tr("proposed: same words"),
            How.NUMBER: self.tr("proposed: same place"),
            How.NONE: "",
        }[foreign.proposal.how]
        times = self.tr("{}×").format(number(foreign.count)) if foreign.count > 1 else ""
        return joined(times, told)


class RatingMapDialog(Form):
    """The whole table: every rating that was mapped, and a line for one more."""

    drafted = False

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("ratingMapDialog", "", parent, width=760)
        self.setWindowTitle(self.tr("Ratings of others"))
        self._session = session
        self._own = scale(session.ask(queries.investigation).scale)
        self._kept = [each for each in session.ask(queries.rating_maps) if _is_known(each)]
        self._rows = [_foreign(each.publisher, each.words, _rating(each)) for each in self._kept]
        self.hint(
            self.tr(
                "What the words of other fact-checkers are on your scale. It is used when their "
                "fact-checks are imported, and only where you ask for verdicts."
            )
        )
        self._place = column(gap=8)
        self.body.addLayout(self._place)
        self._table: RatingTable | None = None
        self._make_new()
        self.body.addStretch(1)
        self.finish(self.tr("Save"), self._save)
        self._show()
        self.words.setFocus()

    def _make_new(self) -> None:
        self.publisher = Line("newPublisher", self.tr("Publisher’s site"), hint="example.org")
        self.words = Line("newWords", self.tr("Their rating"))
        options = [(f"{r.scale}/{r.key}", r.label) for r in self._own.ratings]
        self.rating = choice("newRating", self.tr("Yours"), options)
        self.beside(
            (self.tr("Publisher’s site"), self.publisher, 3),
            (self.tr("Their rating"), self.words, 4),
            (self.tr("Yours"), self.rating, 4),
        )
        line = row(gap=8)
        line.addWidget(Label(self.tr("Without a site it holds for every publisher."), role="small"))
        line.addStretch(1)
        line.addWidget(button("addRating", self.tr("Add"), self._add))
        self.body.addLayout(line)

    def _show(self) -> None:
        if self._table is not None:
            self._place.removeWidget(self._table)
            self._table.deleteLater()
        self._table = RatingTable(self._rows, self._own, lambda: None, remove=self._take_out)
        self._place.addWidget(self._table)

    def _take_over(self) -> None:
        """Keep what was chosen in the lines, before they are made anew."""
        chosen = self._table.chosen() if self._table is not None else []
        self._rows = [_foreign(f.publisher, f.words, rating) for f, rating in chosen if rating]

    def _add(self) -> None:
        words = " ".join(self.words.text().split())
        if not words:
            self.say(self.tr("Write the rating in their words first."))
            return
        self.say("")
        self._take_over()
        name, _, key = str(self.rating.currentData()).partition("/")
        made = _foreign(_site(self.publisher.text()), words, scale(name).rating(key))
        self._rows = [each for each in self._rows if _key(each) != _key(made)] + [made]
        self.words.clear()
        self._show()
        self.fit()

    def _take_out(self, foreign: Foreign) -> None:
        self._take_over()
        self._rows = [each for each in self._rows if _key(each) != _key(foreign)]
        self._show()

    def _save(self) -> None:
        if self.words.text().strip():
            self._add()
        self._take_over()
        before = {(each.publisher, each.words.casefold()): each for each in self._kept}
        now = {_key(each): each for each in self._rows}
        gone = [each for key, each in before.items() if key not in now]
        wanted = [
            (each.publisher, each.words, each.proposal.rating)
            for key, each in now.items()
            if each.proposal.rating
            and (key not in before or _rating(before[key]) != each.proposal.rating)
        ]
        if wanted or gone:
            self._session.perform(commands.change_rating_maps, wanted, gone)
            self._session.said.emit(self.tr("Ratings saved."), True)


def _key(each: Foreign) -> tuple[str, str]:
    return each.publisher, each.words.casefold()


def _site(text: str) -> str:
    """The host in what was typed, which may be a whole address."""
    text = "".join(text.split()).casefold()
    host = text.partition("://")[2] or text
    return host.partition("/")[0].removeprefix("www.")


def _is_known(entry: RatingMap) -> bool:
    try:
        _rating(entry)
    except NotFound:  # of a newer program: it stays as it is
        return False
    return True


def _rating(entry: RatingMap) -> Rating:
    return scale(entry.scale).rating(entry.rating)


def _foreign(publisher: str, words: str, rating: Rating) -> Foreign:
    return Foreign(
        publisher=publisher,
        words=words,
        count=1,
        proposal=Proposal(rating=rating, how=How.KEPT),
    )
