"""Another project merged into this one: what it brings, and whose version counts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from ui.dialogs.form import Form
from ui.phrases import phrase
from ui.session import Session
from ui.telling import field as field_name
from ui.telling import record as record_name
from ui.widgets.discard import discard
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row
from ui.wording import cut, number
from workbench.errors import WorkbenchError
from workbench.exchange.merge_plan import MINE, THEIRS, Conflict, Planned
from workbench.exchange.merging import Side, merging, opened, previewed

N = QT_TRANSLATE_NOOP
_SHOWN = 200
"""Conflicts that are shown; beyond, those that were said last are taken unless all are chosen."""
_COUNTS = {
    "added": N("MergeDialog", "New: {}"),
    "changed": N("MergeDialog", "Changed: {}"),
    "deleted": N("MergeDialog", "Deleted: {}"),
}


class MergeDialog(Form):
    """Says what merging would do, asks about each conflict, and merges step by step."""

    drafted = False

    def __init__(self, session: Session, path: str, parent: QWidget | None) -> None:
        super().__init__("mergeDialog", "", parent, width=860)
        self.setWindowTitle(self.tr("Merge another investigation"))
        self._session, self._path = session, path
        self._plan: Planned | None = None
        self._choices: dict[str, str] = {}
        self._side = Side.NEWER
        self._steps: Iterator[float] | None = None
        self._open = ExitStack()
        self.body.addWidget(Label(Path(path).name, role="strong", wrap=True))
        self.told = Label(self.tr("Comparing the two files…"), role="quiet", wrap=True)
        self.told.setObjectName("mergeTold")
        self.body.addWidget(self.told)
        self._all = QWidget()
        line = row(self._all, gap=8)
        self._question = Label("", role="strong")
        line.addWidget(self._question)
        line.addStretch(1)
        for name, words, side in (
            ("takeMine", self.tr("Take all of mine"), Side.MINE),
            ("takeTheirs", self.tr("Take all of theirs"), Side.THEIRS),
            ("takeNewer", self.tr("Take what is newer"), Side.NEWER),
        ):
            line.addWidget(button(name, words, partial(self._take, side), kind="small"))
        self.body.addWidget(self._all)
        inside = QWidget()
        self._rows: QVBoxLayout = column(inside, gap=8)
        self._list = self.scrolling(inside, "mergeConflicts")
        self._list.setMinimumHeight(140)
        self.bar = QProgressBar()
        self.bar.setObjectName("mergeShare")
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.body.addWidget(self.bar)
        for part in (self._all, self._list):
            part.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self.finished.connect(lambda _code: self._stop())
        self.finish(self.tr("Merge"), self._begin)
        self._look()

    def _look(self) -> None:
        """Work out what merging would do, beside this thread."""
        self._session.read(
            _tried, self._path, dict(self._choices), self._side, done=self._show, owner=self
        )

    def _show(self, found: Planned | str) -> None:
        if isinstance(found, str):
            self._plan = None
            self.told.setText(phrase(found))
            return
        first = self._plan is None
        self._plan = found
        self.told.setText(_summary(found))
        many = len(found.conflicts)
        for part in (self._all, self._list):
            part.setVisible(bool(many))
        words = self.tr("Both changed this") if many == 1 else self.tr("Both changed these {}")
        self._question.setText(words.format(number(many)))
        if first:
            self._fill(found)
            self.fit()
            taken = (each for each in self.findChildren(QRadioButton) if each.isChecked())
            if (mark := next(taken, None)) is not None:
                mark.setFocus()  # not a button that answers for all

    def _fill(self, found: Planned) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                discard(widget)
        for conflict in found.conflicts[:_SHOWN]:
            self._rows.addWidget(_Choice(conflict, self._choose))
        if len(found.conflicts) > _SHOWN:
            words = self.tr("{} more: of each, the side chosen above is taken.")
            rest = number(len(found.conflicts) - _SHOWN)
            self._rows.addWidget(Label(words.format(rest), role="quiet", wrap=True))
        self._rows.addStretch(1)

    def _choose(self, name: str, side: str) -> None:
        self._choices[name] = side
        self._look()

    def _take(self, side: Side) -> None:
        self._choices.clear()
        self._side = side
        self._plan = None
        self._look()

    def _begin(self) -> None:
        if self._plan is None:
            raise WorkbenchError(self.told.text())
        self._session.project  # noqa: B018 - raises when the investigation was closed
        self._aside = True  # answered when the last step is done
        self._session.read(
            _tried, self._path, dict(self._choices), self._side, done=self._go, owner=self
        )

    def _go(self, found: Planned | str) -> None:
        """Merge as both files are now, unless that asks what has not been seen."""
        seen = self._plan
        if not self._aside or seen is None:
            return
        try:
            if isinstance(found, str):
                raise WorkbenchError(found)
            if _asked(found) - _asked(seen):
                self._plan = None
                self._show(found)
                words = self.tr("One of the files was changed meanwhile: look at it again.")
                raise WorkbenchError(words)
            other = self._open.enter_context(opened(self._path))
            self._steps = merging(self._session.project, other, found)
        except WorkbenchError as error:
            self._aside = False
            self.refuse(error)
            return
        self.bar.show()
        for part in (self._all, self._list):
            part.setEnabled(False)
        self._timer.start()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        try:
            share = self._session.perform(lambda _project: next(steps, None))
        except WorkbenchError as error:
            self._stop()
            self._aside = False
            self.refuse(error)
            return
        except BaseException:
            self._stop()  # else the next step would find the end, and tell of a merge
            self._aside = False
            raise
        if share is not None:
            self.bar.setValue(int(share * 100))
            return
        self._stop()
        self._aside = False
        self._session.said.emit(
            self.tr("{} is merged into this investigation.").format(Path(self._path).name), True
        )
        self.accept()

    def reject(self) -> None:
        """Close; what was not merged to the end was not merged at all."""
        self._stop()
        self._aside = False
        super().reject()

    def _stop(self) -> None:
        self._timer.stop()
        self._steps = None
        self._open.close()
        self.bar.hide()
        for part in (self._all, self._list):
            part.setEnabled(True)


class _Choice(QFrame):
    """One conflict: the record, the field, and both versions to choose from."""

    def __init__(self, conflict: Conflict, chosen: object) -> None:
        super().__init__()
        self.setObjectName("conflict")
        self.setProperty("framed", True)
        inside = column(self, margins=12, gap=6)
        inside.addWidget(Label(cut(conflict.title, 160), role="strong", wrap=True))
        inside.addWidget(Label(_what(conflict), role="small"))
        line = row(gap=12)
        inside.addLayout(line)
        group = QButtonGroup(self)
        for side, words, value in (
            (MINE, QCoreApplication.translate("MergeDialog", "Mine"), conflict.mine),
            (THEIRS, QCoreApplication.translate("MergeDialog", "Theirs"), conflict.theirs),
        ):
            box = column(gap=2)
            newer = side == conflict.newer
            last = QCoreApplication.translate("MergeDialog", "{} (newer)").format(words)
            mark = QRadioButton(last.format(words) if newer else words)
            mark.setObjectName(side)
            mark.setChecked(side == conflict.taken)
            said = _said(value, conflict)
            mark.setAccessibleName(f"{mark.text()}: {said}")
            mark.toggled.connect(
                lambda on, side=side: on and chosen(conflict.name, side)  # type: ignore[operator]
            )
            group.addButton(mark)
            box.addWidget(mark)
            words_ = Label(said, role="quiet", wrap=True)
            words_.setContentsMargins(28, 0, 0, 0)
            box.addWidget(words_)
            box.addStretch(1)
            line.addLayout(box, 1)


def _tried(db: object, path: str, choices: dict[str, str], side: Side) -> Planned | str:
    try:
        return previewed(db, path, choices, side)  # type: ignore[arg-type]
    except WorkbenchError as error:
        return str(error)


def _asked(plan: Planned) -> set[tuple[str, str, str]]:
    """What a plan asks: which conflicts, and between what."""
    return {(each.name, str(each.mine), str(each.theirs)) for each in plan.conflicts}


def _what(conflict: Conflict) -> str:
    record = record_name(conflict.key[0])
    if not conflict.field:
        return QCoreApplication.translate("MergeDialog", "{}: one deleted it").format(record)
    if conflict.field == "verdict":
        return QCoreApplication.translate("MergeDialog", "Both rated it: whose rating counts")
    return f"{record} · {field_name(conflict.field)}"


def _said(value: object, conflict: Conflict) -> str:
    if value is None and not conflict.field:
        return QCoreApplication.translate("MergeDialog", "deleted")
    if not conflict.field:
        return QCoreApplication.translate("MergeDialog", "kept, with what was added to it")
    if value in {None, ""}:
        return QCoreApplication.translate("MergeDialog", "empty")
    return cut(str(value), 400)


def _summary(plan: Planned) -> str:
    """Say in a line or two what comes in."""
    parts = []
    for name, words in _COUNTS.items():
        found = getattr(plan, name)
        if found:
            told = ", ".join(
                f"{record_name(table)} ({number(count)})" for table, count in sorted(found.items())
            )
            parts.append(QCoreApplication.translate("MergeDialog", str(words)).format(told))
    if not parts:
        return QCoreApplication.translate("MergeDialog", "There is nothing in it that is not here.")
    return "\n".join(parts)
