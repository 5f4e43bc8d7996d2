"""What a verdict on a picture or a recording says beside its rating."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.discard import discard
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, check, column
from workbench.commands import Media
from workbench.model import Verdict
from workbench.scales import Rating, RatingScale


class MediaFields(QWidget):
    """Further ratings that hold too, where the original is, and what it really shows."""

    def __init__(self, before: Verdict | None) -> None:
        super().__init__()
        self.setObjectName("mediaFields")
        self._before = before
        self._scale: RatingScale | None = None
        self.also: dict[str, QCheckBox] = {}
        inside = column(self, gap=12)
        where, what = self.tr("Where the original is"), self.tr("What it really shows")
        self.original_url = Line("originalUrl", where, hint="https://")
        self.original_context = Area("originalContext", what, lines=2)
        self.original_context.setPlaceholderText(self.tr("Who, where and when, as it was made"))
        for label, field in ((where, self.original_url), (what, self.original_context)):
            words = Label(label, role="field")
            words.setBuddy(field)
            box = column(gap=4)
            box.addWidget(words)
            box.addWidget(field)
            inside.addLayout(box)
        self._head = Label(self.tr("Holds as well"), role="field")
        inside.addWidget(self._head)
        several = QWidget()
        self._ticks = Flow(several, gap=8)
        inside.addWidget(several)
        self._excluded = Label(role="small", wrap=True)
        self._excluded.setObjectName("excluded")
        inside.addWidget(self._excluded)
        if before:
            self.original_url.setText(before.original_url)
            self.original_context.setPlainText(before.original_context)
        self.hide()

    def show_scale(self, scale: RatingScale) -> None:
        """Offer the ratings of a scale that is about media; nothing for another one."""
        self._scale = scale
        for tick in self.also.values():
            discard(tick)
        same = self._before is not None and self._before.scale == scale.key
        known = self._before.also.split() if same and self._before else []
        ratings = scale.ratings if scale.combines else ()
        self.also = {
            each.key: check(f"also-{each.key}", each.label, on=each.key in known)
            for each in ratings
        }
        for tick in self.also.values():
            self._ticks.addWidget(tick)
        self._head.setHidden(not ratings)
        self.setHidden(not scale.media)

    def choose(self, rating: Rating | None) -> None:
        """Offer only what can hold beside a rating; say what cannot."""
        if self._scale is None:
            return
        barred = []
        for each in self._scale.ratings if self.also else ():
            itself = rating is not None and each.key == rating.key
            against = rating is not None and self._scale.excluded((each.key, rating.key))
            tick = self.also[each.key]
            tick.setHidden(itself)
            tick.setEnabled(not itself and not against)
            tick.setChecked(tick.isChecked() and tick.isEnabled())
            barred += [each.label] if against else []
        words = self.tr("{} contradicts the rating.")
        self._excluded.setText(words.format(", ".join(barred)) if barred else "")
        self._excluded.setHidden(not barred)

    def value(self) -> Media:
        """Give what was answered."""
        return Media(
            also=tuple(key for key, tick in self.also.items() if tick.isChecked()),
            original_url=self.original_url.text().strip(),
            original_context=self.original_context.toPlainText().strip(),
        )
