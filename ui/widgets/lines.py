"""Text that wraps within a comfortable measure, and to a number of lines at most."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.label import Label, tip
from ui.widgets.parts import row


def runs_right_to_left(text: str) -> bool:
    """Tell how a text runs by its first letter that has a direction, as browsers do."""
    for letter in text[:400]:
        kind = unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


class Lines(Label):
    """Words as somebody wrote them: from right to left where they run so, and not too wide.

    With `lines` the rest is cut, with the whole in a tooltip and for who listens.
    """

    cut_changed = Signal(bool)

    def __init__(
        self, text: str, *, role: str = "", lines: int = 0, letters: int = 0, slack: int = 0
    ) -> None:
        """`slack` lines more are shown where that shows all: a step to them takes a line too."""
        self._lines, self._letters, self._slack = lines, letters, slack
        self._broken: dict[int, tuple[int, list[tuple[int, int]]]] = {}
        self._backward = False
        self.is_cut = False
        super().__init__(text, role=role, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._backward = runs_right_to_left(text)
        if self._backward:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._measure()

    def show_lines(self, lines: int) -> None:
        """Show so many lines at most; 0 shows all."""
        self._lines = lines
        self._forget()

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that are shown."""
        if not self._lines:
            return int(super().heightForWidth(width))
        height, spans = self._break(width)
        whole = len(spans) <= self._lines + self._slack
        return max(height, int(super().heightForWidth(width))) if whole else height

    def cut_at(self, width: int) -> bool:
        """Tell whether not all of it is shown at a width."""
        return bool(self._lines) and len(self._break(width)[1]) > self._lines + self._slack

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as one line: the height follows the width."""
        return QSize(120, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """One line, however narrow."""
        return QSize(24, self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        """Another font breaks elsewhere."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()
            self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell whether all of it is shown at this width."""
        super().resizeEvent(event)
        self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines; the last one is cut when more would follow."""
        if self.hasSelectedText() or not (self.is_cut or self._backward):
            super().paintEvent(event)
            return
        room = self.contentsRect()
        words = self.text().replace("\n", "\u2028")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        made = self._laid(words, room.width())
        y = float(room.top())
        for at in range(self._lines - 1 if self.is_cut else made.lineCount()):
            made.lineAt(at).draw(painter, QPointF(room.left(), y))
            y += made.lineAt(at).height()
        if self.is_cut:
            self._draw_last(painter, made, QRectF(room.left(), y, room.width(), room.height()))
        painter.end()

    def _draw_last(self, painter: QPainter, made: QTextLayout, room: QRectF) -> None:
        """Draw the last line that is shown, with … for what follows."""
        line = made.lineAt(self._lines - 1)
        rest = made.text()[line.textStart() :].replace("\u2028", " ")
        wide = int(room.width())
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, wide)
        option = QTextOption(made.textOption())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        room.setHeight(line.height())
        painter.drawText(room, last, option)

    def _measure(self) -> None:
        if self._backward:  # vowel signs stand above what the font gives as its height
            self.setContentsMargins(0, self.fontMetrics().height() // 6, 0, 0)
        if self._letters:
            self.setMaximumWidth(self._letters * self.fontMetrics().averageCharWidth())

    def _forget(self) -> None:
        self._broken.clear()
        self.updateGeometry()
        self._look()
        self.update()

    def _look(self) -> None:
        was = self.is_cut
        self.is_cut = self.cut_at(self.width())
        if was != self.is_cut:
            tip(self, self.text() if self.is_cut else "")
            self.cut_changed.emit(self.is_cut)
            self.update()

    def _laid(self, words: str, width: int) -> QTextLayout:
        """Break the words into the lines that are shown, and one more."""
        made = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        made.setTextOption(option)
        made.beginLayout()
        most = self._lines + self._slack + 1
        while not self._lines or made.lineCount() < most:
            line = made.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
        made.endLayout()
        return made

    def _break(self, width: int) -> tuple[int, list[tuple[int, int]]]:
        """Give the height of what is shown at a width, and the lines as spans of the text."""
        if width not in self._broken:
            made = self._laid(self.text().replace("\n", "\u2028"), width)
            lines = [made.lineAt(at) for at in range(made.lineCount())]
            spans = [(line.textStart(), line.textLength()) for line in lines]
            if len(lines) > self._lines + self._slack:
                lines = lines[: self._lines]
            high = sum(line.height() for line in lines)
            if len(self._broken) > 8:
                self._broken.clear()
            air = self.contentsMargins().top()
            self._broken[width] = (int(high + 0.999) + air, spans)
        return self._broken[width]


def measured(widget: QWidget) -> QHBoxLayout:
    """Put a widget that has a greatest width at the side where reading begins."""
    made = row(gap=0)
    across = widget.layoutDirection() != QApplication.layoutDirection()
    if across:  # words that run against the window begin at its other side
        made.addStretch(1)
    made.addWidget(widget, 1000)
    if not across:
        made.addStretch(1)
    return made
