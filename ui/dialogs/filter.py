"""The filter of a list, put together condition by condition."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from ui.conditions import choice_name, field_name, way
from ui.dialogs.form import Form
from ui.filtering import today
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Line, button, choice, column, completing, row
from ui.wording import counted
from workbench.errors import WorkbenchError
from workbench.queries import FIELDS, Condition, Field, Filter, Kind, Op, filters

_FIRST = {
    "claims": "state",
    "evidence": "kind",
    "sources": "class",
    "speakers": "affiliation",
    "articles": "published",
}
_DAYS = ("+7d", "+1m", "-7d", "-1m", "-1y")


class FilterDialog(Form):
    """Asks what a list is to show; counts what that is while it is being asked."""

    saving = Signal()
    """The filter was taken, and is to be saved as a view."""

    def __init__(self, session: Session, noun: str, parent: QWidget | None) -> None:
        super().__init__("filterDialog", "", parent, width=720)
        self.setWindowTitle(self.tr("Filter"))
        self._session, self._noun = session, noun
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self._tell)
        held = session.filters.of(noun)
        self._words = held.words
        ways = [("all", self.tr("All of these hold")), ("any", self.tr("Any of these holds"))]
        self.any_of = choice(
            "anyOf", self.tr("How many must hold"), ways, "any" if held.any_of else "all"
        )
        self.any_of.currentIndexChanged.connect(lambda _at: self._later.start())
        self.field(self.tr("Conditions"), self.any_of)
        inside = QWidget()
        self._rows: QVBoxLayout = column(inside, gap=8)
        self._shown: list[ConditionRow] = []
        self._rows.addStretch(1)
        self.scrolling(inside, "filterRows").setMinimumHeight(176)
        line = row(gap=8)
        line.addWidget(
            button("addCondition", self.tr("Add a condition"), lambda: self._grow().begin())
        )
        line.addStretch(1)
        self.count = Label(role="quiet")
        self.count.setObjectName("filterCount")
        line.addWidget(self.count)
        self.body.addLayout(line)
        self.finish(self.tr("Show"), self._take)
        self.aside(button("saveView", self.tr("Save as view…"), self._save))
        for condition in held.conditions:
            self._grow(condition)
        if not held.conditions:
            self._grow()
        self.rows()[-1].begin()
        self._later.start()

    def rows(self) -> list[ConditionRow]:
        """The conditions, from the top."""
        return list(self._shown)

    def wanted(self, *, strict: bool = True) -> Filter:
        """Give the filter; a condition without its value is refused, or passed over."""
        conditions = []
        for each in self.rows():
            made = each.condition()
            if each.touched and (strict or each.is_whole()):
                filters.check(self._noun, made)
                conditions.append(made)
        any_of = self.any_of.currentData() == "any" and len(conditions) > 1
        return Filter(words=self._words, conditions=tuple(dict.fromkeys(conditions)), any_of=any_of)

    def _grow(self, condition: Condition | None = None) -> ConditionRow:
        made = ConditionRow(self._session, self._noun, condition)
        made.changed.connect(self._later.start)
        made.left.connect(lambda: self._shrink(made))
        self._rows.insertWidget(len(self._shown), made)
        self._shown.append(made)
        return made

    def _shrink(self, gone: ConditionRow) -> None:
        at = self._shown.index(gone)
        self._shown.remove(gone)
        self._rows.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        left = self.rows() or [self._grow()]
        left[min(at, len(left) - 1)].begin()
        self._later.start()

    def _tell(self) -> None:
        try:
            wanted = self.wanted(strict=False)
        except WorkbenchError:
            self.count.setText("")
            return
        self._session.read(
            filters.count, self._noun, wanted, today(), done=self._counted, owner=self
        )

    def _counted(self, found: int) -> None:
        self.count.setText(counted(found, self.tr("1 matches"), self.tr("{} match")))

    def _take(self) -> None:
        self._session.filters.put(self._noun, self.wanted())

    def _save(self) -> None:
        self.answer()
        if not self.isVisible():
            self.saving.emit()


class ConditionRow(QWidget):
    """One condition: a field, how it is compared, and with what."""

    changed = Signal()
    left = Signal()
    """It is to be taken away."""

    def __init__(self, session: Session, noun: str, condition: Condition | None) -> None:
        super().__init__()
        self._noun = noun
        self.touched = condition is not None
        line = row(self, gap=8)
        named = sorted(
            ((name, field_name(name)) for name in FIELDS[noun]), key=lambda each: each[1].casefold()
        )
        asked = condition.field if condition else _FIRST[noun]
        self.of = choice("conditionField", self.tr("Field"), named, asked)
        self.of.setMaxVisibleItems(24)
        self.op = choice("conditionOp", self.tr("Comparison"), ())
        self.value = ValueEditor(session, noun)
        room = self.of.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.value.setSizePolicy(room)
        for widget, share in ((self.of, 4), (self.op, 3), (self.value, 5)):
            line.addWidget(widget, share)
            shape = widget.sizePolicy()
            shape.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # all as high as the highest
            widget.setSizePolicy(shape)
        gone = button("removeCondition", "×", self.left.emit, kind="flat")
        gone.setAccessibleName(self.tr("Take this condition away"))
        line.addWidget(gone)
        self._show_field()
        if condition:
            self.op.setCurrentIndex(max(0, self.op.findData(condition.op)))
            self.value.set_text(condition.value)
        self._show_op()
        self.of.currentIndexChanged.connect(lambda _at: self._show_field())
        self.of.activated.connect(lambda _at: self._touch())
        self.op.currentIndexChanged.connect(lambda _at: self._show_op())
        self.op.activated.connect(lambda _at: self._touch())
        self.value.changed.connect(self._touch)

    def begin(self) -> None:
        """Put the focus on the field."""
        self.of.setFocus()

    def condition(self) -> Condition:
        """Give the condition as it stands."""
        op = str(self.op.currentData())
        value = "" if op in {Op.EMPTY, Op.FILLED} else self.value.text()
        return Condition(field=str(self.of.currentData()), op=op, value=value)

    def is_whole(self) -> bool:
        """Whether it has all that it needs."""
        made = self.condition()
        return made.op in {Op.EMPTY, Op.FILLED} or bool(made.value)

    def _field(self) -> Field:
        return FIELDS[self._noun][str(self.of.currentData())]

    def _show_field(self) -> None:
        field = self._field()
        self.op.clear()
        for op in field.ops:
            self.op.addItem(way(op), str(op))
        self.value.ask_for(field)
        self._show_op()

    def _show_op(self) -> None:
        needs = self.op.currentData() not in {Op.EMPTY, Op.FILLED}
        self.value.setVisible(needs)
        self.changed.emit()

    def _touch(self) -> None:
        self.touched = True
        self.changed.emit()


class ValueEditor(QStackedWidget):
    """What asks for a value: a choice, a number, a day, or words."""

    changed = Signal()

    def __init__(self, session: Session, noun: str) -> None:
        super().__init__()
        self._session, self._noun = session, noun
        self.words = Line("conditionText", self.tr("Value"))
        self.days = QComboBox()
        self.days.setObjectName("conditionDay")
        self.days.setAccessibleName(self.tr("Date"))
        self.days.setEditable(True)
        self.days.addItems([self.tr("today"), self.tr("tomorrow"), *_DAYS])
        line = Line("conditionDayText", self.tr("Date"), hint=self.tr("2026-01-31, today, +7d"))
        self.days.setLineEdit(line)
        self.choices = choice("conditionChoice", self.tr("Value"), ())
        self.number = QSpinBox()
        self.number.setObjectName("conditionNumber")
        self.number.setAccessibleName(self.tr("Number"))
        self.number.setRange(0, 1_000_000)
        self.number.setValue(1)
        for widget in (self.words, self.days, self.choices, self.number):
            self.addWidget(widget)
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self.days.editTextChanged.connect(lambda _text: self.changed.emit())
        self.choices.activated.connect(lambda _at: self.changed.emit())
        self.number.valueChanged.connect(lambda _value: self.changed.emit())

    def ask_for(self, field: Field) -> None:
        """Ask for a value of this field."""
        self.blockSignals(True)
        match field.kind:
            case Kind.CHOICE | Kind.LEVEL | Kind.FLAG:
                self.choices.clear()
                for key in field.choices:
                    self.choices.addItem(choice_name(field, key), key)
                self.setCurrentWidget(self.choices)
            case Kind.NUMBER:
                self.setCurrentWidget(self.number)
            case Kind.DATE | Kind.MOMENT:
                self.setCurrentWidget(self.days)
            case _:
                self._ask_for_words(field)
        self.blockSignals(False)

    def text(self) -> str:
        """Give the value as conditions hold it."""
        match self.currentWidget():
            case self.choices:
                return str(self.choices.currentData() or "")
            case self.number:
                return str(self.number.value())
            case self.days:
                return self.days.currentText().strip()
        return self.words.text().strip()

    def set_text(self, value: str) -> None:
        """Show a value that a condition holds."""
        self.words.setText(value)
        self.days.setEditText(value)
        self.choices.setCurrentIndex(max(0, self.choices.findData(value)))
        if value.isdigit():
            self.number.setValue(int(value))

    def _ask_for_words(self, field: Field) -> None:
        self.words.clear()
        self.words.setCompleter(None)  # type: ignore[arg-type]  # takes the one before away
        if field.kind is Kind.NAME:
            known = self._session.ask(filters.known_values, self._noun, field.name)
            completing(self.words, known)
        self.setCurrentWidget(self.words)
