"""All keys, made from the table of verbs: by menu, and those of a pane by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import MENUS, VERBS, Verb
from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.wording import keys

Part = tuple[str, Sequence[Verb]]


class KeysDialog(Form):
    """Lists every verb that has a key."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__("keysDialog", "", parent, width=820)
        self.setWindowTitle(self.tr("Keys"))
        inside = QWidget()
        inside.setObjectName("claimBody")
        sides: QHBoxLayout = row(inside, gap=32)
        sides.setContentsMargins(0, 0, 16, 0)
        for parts in _halves(self._parts()):
            side: QVBoxLayout = column(gap=6)
            for title, verbs in parts:
                side.addWidget(Label(title.upper(), role="section"))
                for verb in verbs:
                    side.addWidget(_line(verb))
                side.addSpacing(12)
            side.addStretch(1)
            sides.addLayout(side, 1)
        area = self.scrolling(inside, "keys")
        area.setMinimumHeight(460)
        area.setAccessibleName(self.tr("Keys"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled with the keys
        self.finish(self.tr("Close"), self.accept)
        area.setFocus()

    def _parts(self) -> list[Part]:
        panes = {
            "list": self.tr("In a list"),
            "reader": self.tr("In the reader"),
            "picture": self.tr("In a picture"),
        }
        keyed = [verb for verb in VERBS if verb.shortcut]
        made: list[Part] = []
        for key, words in MENUS.items():
            title = QCoreApplication.translate("Actions", words).replace("&", "")
            of_menu = [verb for verb in keyed if verb.menu.partition("/")[0] == key]
            made.append((title, [verb for verb in of_menu if verb.where not in panes]))
        for pane, title in panes.items():
            made.append((title, [verb for verb in keyed if verb.where == pane]))
        return [part for part in made if part[1]]


def _line(verb: Verb) -> QWidget:
    made = QWidget()
    line = row(made, gap=12)
    cap = Label(keys(verb.shortcut), role="keycap")
    holder = QWidget()
    holder.setMinimumWidth(made.fontMetrics().horizontalAdvance(keys("Ctrl+Shift+M")) + 24)
    beside = row(holder, gap=0)
    beside.addWidget(cap)
    beside.addStretch(1)
    line.addWidget(holder)
    line.addWidget(Label(verb.text.rstrip("…"), wrap=True), 1)
    return made


def _halves(parts: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """Put the parts into two columns, about equally high."""
    heights = [len(verbs) + 2 for _, verbs in parts]
    cuts = range(1, len(parts))
    at = min(cuts, key=lambda cut: abs(sum(heights[:cut]) - sum(heights[cut:])))
    return parts[:at], parts[at:]
