"""A long text of which the beginning is shown, and the rest when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.lines import Lines
from ui.widgets.parts import button
from ui.wording import cut

translate = QCoreApplication.translate


class Folded(QWidget):
    """So many lines of a text, with the step to all of it where there is more.

    It places its two parts itself: a step that came into a layout only once the words have
    their width would come after those below were placed.
    """

    def __init__(
        self, text: str, *, lines: int, role: str = "", letters: int = 0, name: str = "folded"
    ) -> None:
        super().__init__()
        self._lines = lines
        self._text = text
        self.words = Lines(text, role=role, lines=lines, letters=letters, slack=1)
        self.words.setObjectName(name)
        self.words.setParent(self)
        self._more = button(f"{name}More", "", self._turn, kind="small")
        self._more.setParent(self)
        self._more.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()
        self.words.cut_changed.connect(self._follow)
        self._follow(self.words.is_cut)

    @property
    def is_open(self) -> bool:
        """Whether all of the text is shown because it was asked for."""
        return self._more.property("open") is True

    def heightForWidth(self, width: int) -> int:
        """The words that are shown at a width, and the step where it is needed."""
        wide = self._measure(width)
        step = self.is_open or self.words.cut_at(wide)
        return self.words.heightForWidth(wide) + (self._more.sizeHint().height() if step else 0)

    def sizeHint(self) -> QSize:
        """As the words: the height follows the width."""
        return self.words.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the words."""
        return self.words.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """One of the two parts needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _measure(self, width: int) -> int:
        return max(1, min(width, self.words.maximumWidth()))

    def _place(self) -> None:
        """Put the words at the side where reading begins, and the step under them."""
        wide = self._measure(self.width())
        high = self.words.heightForWidth(wide)
        backward = self.words.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.words.setGeometry(self.width() - wide if backward else 0, 0, wide, high)
        step = self._more.sizeHint()
        below = QRect(0, high, min(step.width(), self.width()), step.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.moveRight(self.width() - 1)
        self._more.setGeometry(below)

    def _turn(self) -> None:
        self._more.setProperty("open", not self.is_open)
        self.words.show_lines(0 if self.is_open else self._lines)
        self._name()

    def _follow(self, is_cut: bool) -> None:
        """A text that is whole can be selected with the mouse."""
        if is_cut:
            self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.words.unsetCursor()
        else:
            self.words.selectable()
        self._more.setVisible(is_cut or self.is_open)

    def _name(self) -> None:
        words = translate("Claim", "Show less") if self.is_open else translate("Claim", "Show all")
        self._more.setText(words)
        self._more.setAccessibleName(f"{words}: {cut(self._text, 60)}")
