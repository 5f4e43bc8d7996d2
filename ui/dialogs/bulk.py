"""Many records changed at once: what is not touched stays as it is in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ui.conditions import choice_name, field_name
from ui.dialogs.form import Form
from ui.filtering import today
from ui.session import MANY, Session
from ui.widgets.flow import Flow
from ui.widgets.parts import Line, choice, completing, row
from ui.wording import counted, cut, number
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Work
from workbench.queries import FIELDS, filters
from workbench.queries.comparing import period
from workbench.queries.fields import LEVELS

PARTS = {
    "claims": ("tags", "assignee", "due", "topic", "work", "triage"),
    "evidence": ("tags", "sensitive"),
    "sources": ("tags",),
    "speakers": ("tags",),
    "articles": ("tags",),
}
"""What can be changed in many records of each list."""
_FIELDS = {"assignee": "assignee", "due": "due_on", "topic": "topic"}
_TRIAGE = ("reach", "harm", "checkable", "urgency")
_MOST_TAGS = 24


class BulkDialog(Form):
    """Asks what the chosen records are to have in common from now on."""

    def __init__(
        self,
        session: Session,
        noun: str,
        ids: Sequence[str],
        parent: QWidget | None,
        parts: Sequence[str] = (),
    ) -> None:
        super().__init__("bulkDialog", "", parent, width=560)
        self._session, self._noun, self._ids = session, noun, ids
        self.setWindowTitle(self._title())
        self.lines: dict[str, OptionalLine] = {}
        self.choices: dict[str, QComboBox] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self.new_tags = Line("newTags", self.tr("Add tags"))
        for part in parts or PARTS[noun]:
            if part == "tags":
                self._ask_tags()
            elif part in _FIELDS:
                self._ask_words(part)
            else:
                self._ask_choice(part)
        self.body.addStretch(1)
        self.finish(self.tr("Change"), self._change)
        fields: list[QWidget] = [*self.findChildren(QLineEdit), *self.findChildren(QComboBox)]
        fields[0].setFocus()
        if self.new_tags.parent() is None:  # these parts have no tags
            self.new_tags.setParent(self)
            self.new_tags.hide()

    def _title(self) -> str:
        one, many = {
            "claims": (self.tr("Change 1 claim"), self.tr("Change {} claims")),
            "evidence": (
                self.tr("Change 1 piece of evidence"),
                self.tr("Change {} pieces of evidence"),
            ),
            "sources": (self.tr("Change 1 source"), self.tr("Change {} sources")),
            "speakers": (self.tr("Change 1 speaker"), self.tr("Change {} speakers")),
            "articles": (self.tr("Change 1 article"), self.tr("Change {} articles")),
        }[self._noun]
        return counted(len(self._ids), one, many)

    def _ask_tags(self) -> None:
        known = self._session.ask(filters.known_values, self._noun, "tag")
        completing(self.new_tags, known)
        self.new_tags.setPlaceholderText(self.tr("Tags to add, with commas between"))
        self.field(self.tr("Add tags"), self.new_tags)
        there = self._session.ask(queries.tags_on, self._ids)
        if not there:
            return
        inside = QWidget()
        line = Flow(inside, gap=8)
        for name, count in sorted(there.items(), key=lambda each: -each[1])[:_MOST_TAGS]:
            line.addWidget(self._box(name, count))
        self.field(self.tr("Tags that they have"), inside)

    def _box(self, name: str, count: int) -> QCheckBox:
        """A tag that all of them have is ticked, one that some have half: that stays as it is."""
        every = count == len(self._ids)
        words = cut(name, 40) if every else f"{cut(name, 40)} ({number(count)})"
        made = QCheckBox(words.replace("&", "&&"))
        made.setObjectName("tagBox")
        made.setAccessibleName(words)
        made.setTristate(not every)
        state = Qt.CheckState.Checked if every else Qt.CheckState.PartiallyChecked
        made.setCheckState(state)
        made.setProperty("was", _is(made))
        self._boxes[name] = made
        return made

    def _ask_words(self, part: str) -> None:
        made = OptionalLine(part)
        if part == "due":
            made.line.setPlaceholderText(self.tr("2026-01-31, today, +7d"))
        else:
            completing(made.line, self._session.ask(filters.known_values, self._noun, part))
        self.lines[part] = made
        self.field(field_name(part), made)

    def _ask_choice(self, part: str) -> None:
        if part == "triage":
            made = [self._levels(name) for name in _TRIAGE]
            self.beside(
                *((field_name(name), box, 1) for name, box in zip(_TRIAGE, made, strict=True))
            )
            return
        field = FIELDS[self._noun][part]
        rows = [("", self.tr("Leave as it is"))]
        rows += [(key, choice_name(field, key)) for key in field.choices]
        self.choices[part] = choice(f"bulk-{part}", field_name(part), rows)
        self.field(field_name(part), self.choices[part])

    def _levels(self, name: str) -> QComboBox:
        field = FIELDS["claims"][name]
        rows = [("", self.tr("Leave")), *((key, choice_name(field, key)) for key in LEVELS)]
        rows.append(("none", self.tr("Not rated")))
        self.choices[name] = choice(f"bulk-{name}", field_name(name), rows)
        return self.choices[name]

    def values(self) -> dict[str, Any]:
        """Give what was touched, as `commands.change_records` takes it."""
        values: dict[str, Any] = {}
        for part, optional in self.lines.items():
            words = optional.words()
            if words is not None:
                values[_FIELDS[part]] = period(words, today()) if part == "due" and words else words
        for name, box in self.choices.items():
            chosen = str(box.currentData())
            if chosen:
                values[name] = _chosen(name, chosen)
        turned = {name: box for name, box in self._boxes.items() if box.property("was") != _is(box)}
        on = [name for name, box in turned.items() if _is(box) == "on"]
        off = [name for name, box in turned.items() if _is(box) == "off"]
        if self.new_tags.text().strip() or on:
            values["add_tags"] = [*on, self.new_tags.text()]
        if off:
            values["remove_tags"] = off
        return values

    def _change(self) -> None:
        values = self.values()
        if not values:
            raise WorkbenchError(self.tr("Nothing is changed yet."))
        session, count = self._session, len(self._ids)
        said = counted(count, self.tr("1 changed."), self.tr("{} changed."))
        if count < MANY:
            session.perform(commands.change_records, self._noun, self._ids, **values)
            session.said.emit(said, True)
            return
        noun, ids = self._noun, self._ids
        session.patiently(
            self.tr("Changing {}").format(number(count)),
            count,
            lambda: session.do(said, commands.change_records, noun, ids, **values),
        )


class OptionalLine(QWidget):
    """Words to set in all of them, or to take out of all of them; left as they are at first."""

    def __init__(self, name: str) -> None:
        super().__init__()
        line = row(self, gap=8)
        label = field_name(name)
        rows = [
            ("leave", self.tr("Leave as it is")),
            ("set", self.tr("Set to")),
            ("empty", self.tr("Empty")),
        ]
        self.what = choice(f"bulk-{name}", label, rows)
        self.line = Line(f"bulkLine-{name}", label)
        line.addWidget(self.what, 2)
        line.addWidget(self.line, 3)
        self.line.textEdited.connect(self._typed)
        self.what.activated.connect(lambda _at: self._choose())

    def words(self) -> str | None:
        """Give the words to set, "" to empty it, None to leave it."""
        match self.what.currentData():
            case "set":
                return self.line.text().strip()
            case "empty":
                return ""
        return None

    def _typed(self, text: str) -> None:
        self.what.setCurrentIndex(self.what.findData("set" if text.strip() else "leave"))

    def _choose(self) -> None:
        if self.what.currentData() == "set":
            self.line.setFocus()
        else:
            self.line.clear()


def _is(box: QCheckBox) -> str:
    states = {Qt.CheckState.Checked: "on", Qt.CheckState.Unchecked: "off"}
    return states.get(box.checkState(), "some")


def _chosen(name: str, key: str) -> object:
    if name in _TRIAGE:
        return ("none", *LEVELS).index(key) or None
    return Work(key) if name == "work" else key == "yes"
