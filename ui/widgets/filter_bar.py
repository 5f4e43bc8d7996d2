"""What a list is narrowed to, in words: one chip a condition, each taken off by a click."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ui.conditions import said
from ui.session import Session
from ui.widgets.flow import Flow
from ui.widgets.parts import button
from ui.widgets.verb_button import VerbButton
from workbench.queries import Condition

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class FilterBar(QWidget):
    """The conditions of a list and what can be done with them; hidden when there are none.

    `opener` is the button that opens the filter; the panel puts it beside its search line.
    """

    def __init__(self, session: Session, actions: Mapping[str, QAction], noun: str) -> None:
        super().__init__()
        self.setObjectName("filterBar")
        self._session, self._actions = session, actions
        self.noun = noun
        self.opener = VerbButton("filter-builder", actions["filter-builder"], self.tr("Filter…"))
        self._line = Flow(self, gap=4)
        self._shown: object = None
        session.filters.changed.connect(self._changed)
        session.filters.arranged.connect(self._changed)
        session.place_chosen.connect(self._show)
        session.changed.connect(self._show)
        self._show()

    def set_noun(self, noun: str) -> None:
        """Speak of another list."""
        self.noun = noun
        self._show()

    def _changed(self, noun: str) -> None:
        if noun == self.noun:
            self._show()

    def _show(self) -> None:
        held = self._session.filters.of(self.noun)
        state = (self.noun, held.conditions, held.any_of, self._is_changed(), self._is_in_view())
        if state == self._shown:
            return
        self._shown = state
        focused = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setProperty("gone", True)
                widget.deleteLater()
        if len(held.conditions) > 1:
            self._line.addWidget(self._all_or_any(any_of=held.any_of))
        for condition in held.conditions:
            self._line.addWidget(self._chip(condition))
        self._add_deeds(bool(held.conditions))
        for widget in self.findChildren(QPushButton, options=_CHILDREN):
            widget.setVisible(not widget.property("gone"))
        self.setVisible(self._line.count() > 0)
        self.updateGeometry()
        if focused:
            (self if self._line.count() else self.opener).setFocus()

    def _add_deeds(self, narrowed: bool) -> None:
        if self._is_changed():
            update = VerbButton(
                "update-view", self._actions["update-view"], self.tr("Update view"), kind="link"
            )
            self._line.addWidget(update)
        if narrowed and not (self._is_in_view() and not self._is_changed()):
            save = VerbButton(
                "save-view", self._actions["save-view"], self.tr("Save as view…"), kind="link"
            )
            self._line.addWidget(save)
        if narrowed:
            clear = button("clearFilter", self.tr("Clear"), self._clear, kind="link")
            clear.setAccessibleName(self.tr("Clear the filter"))
            self._line.addWidget(clear)

    def _chip(self, condition: Condition) -> QPushButton:
        words = said(self.noun, condition)
        made = button(
            "condition",
            f"{words}  ×".replace("&", "&&"),
            lambda: self._session.filters.drop(self.noun, condition),
            kind="chip",
            tip=self.tr("Take this condition off"),
        )
        made.setAccessibleName(self.tr("Take off: {}").format(words))
        return made

    def _all_or_any(self, *, any_of: bool) -> QPushButton:
        words = self.tr("Any of") if any_of else self.tr("All of")
        made = button("allOrAny", words, self._turn, kind="link")
        made.setToolTip(self.tr("Change between all of these and any of these"))
        return made

    def _turn(self) -> None:
        held = self._session.filters.of(self.noun)
        self._session.filters.put(self.noun, replace(held, any_of=not held.any_of))

    def _clear(self) -> None:
        held = self._session.filters.of(self.noun)
        self._session.filters.put(self.noun, replace(held, conditions=(), any_of=False))

    def _is_in_view(self) -> bool:
        view = self._session.filters.view
        return view is not None and view.noun == self.noun

    def _is_changed(self) -> bool:
        return self._is_in_view() and not self._session.filters.is_as_saved()
