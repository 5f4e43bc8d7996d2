"""The desk's weights: how much reach, harm, checkability and urgency count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from ui.conditions import field_name
from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column
from ui.wording import number
from workbench import commands, queries
from workbench.queries.triage import priorities

_LEVELS = ("reach", "harm", "checkable", "urgency")
_ROWS = 6


class WeightsDialog(Form):
    """Asks for the weights, and shows which claims would come first by them."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("weights", "", parent, width=640)
        self.setWindowTitle(self.tr("What counts"))
        self._session = session
        self.hint(
            self.tr(
                "A claim’s priority is the mean of what is rated, by these weights. 0 leaves a "
                "rating out."
            )
        )
        held = session.ask(queries.investigation)
        self.sliders: dict[str, QSlider] = {}
        self._shown: dict[str, Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at, name in enumerate(_LEVELS):
            self._add(grid, at, name, getattr(held, f"weight_{name}"))
        self.body.addLayout(grid)
        self.body.addWidget(Label(self.tr("What would come first"), role="section"))
        self._preview = QWidget()
        self._lines: list[tuple[Label, Elided]] = []
        self._make_preview()
        self.body.addWidget(self._preview)
        self.body.addStretch(1)
        self.finish(
            self.tr("Save"),
            lambda: session.perform(commands.set_weights, **self.weights()),
        )
        self._show()

    def weights(self) -> dict[str, int]:
        """Give the weights as they are set."""
        return {name: slider.value() for name, slider in self.sliders.items()}

    def _add(self, grid: QGridLayout, at: int, name: str, weight: int) -> None:
        words = field_name(name)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"weight-{name}")
        slider.setAccessibleName(words)
        slider.setRange(0, 5)
        slider.setPageStep(1)
        slider.setValue(weight)
        slider.valueChanged.connect(lambda _value: self._show())
        label = Label(words)
        label.setBuddy(slider)
        shown = Label("", role="strong")
        shown.setMinimumWidth(16)
        for place, widget in enumerate((label, slider, shown)):
            grid.addWidget(widget, at, place)
        grid.setColumnStretch(1, 1)
        self.sliders[name], self._shown[name] = slider, shown

    def _make_preview(self) -> None:
        inside = column(self._preview, gap=4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at in range(_ROWS):
            change, claim = Label("", role="strong"), Elided()
            change.setMinimumWidth(64)
            grid.addWidget(change, at, 0)
            grid.addWidget(claim, at, 1)
            self._lines.append((change, claim))
        inside.addLayout(grid)

    def _show(self) -> None:
        for name, weight in self.weights().items():
            self._shown[name].setText(number(weight))
        found = self._session.ask(priorities, self.weights(), _ROWS)
        for at, (change, claim) in enumerate(self._lines):
            if at >= len(found):
                change.setText("")
                claim.setText(self.tr("No claim is rated yet.") if not found and not at else "")
                continue
            change.setText(_from_to(found[at].before, found[at].after))
            claim.setText(found[at].text)


def _from_to(before: int | None, after: int | None) -> str:
    old, new = ("–" if value is None else number(value) for value in (before, after))
    return new if old == new else f"{old} → {new}"
