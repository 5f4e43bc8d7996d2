"""A text before and after, word by word: what went is struck out, what came is underlined."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.colours import colours
from ui.wording import safe

_MOST = 4_000
"""Letters of a text that are compared; longer ones are cut."""
_PIECE = re.compile(r"\s+|[^\s\w]|\w+")


def compared(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Give the pieces of both texts in order: "same", "gone" or "new", and the words."""
    old, new = (_PIECE.findall(text[:_MOST]) for text in (before, after))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield "same", "".join(old[a:b])
            continue
        if b > a:
            yield "gone", "".join(old[a:b])
        if d > c:
            yield "new", "".join(new[c:d])


class Diff(QWidget):
    """Draws two texts as one, wrapped to its width."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self._pieces = [(kind, safe(words)) for kind, words in compared(before, after)]
        self.setAccessibleName(self.tr("Before: {}").format(before))
        self.setAccessibleDescription(self.tr("After: {}").format(after))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def pieces(self) -> list[tuple[str, str]]:
        """What is drawn."""
        return self._pieces

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return round(self._laid_out(width).boundingRect().height()) + 1

    def sizeHint(self) -> QSize:
        """Room for the words at a common width."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(80, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setPen(QColor(colours(self.palette()).quiet))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        made = QTextLayout("".join(words for _, words in self._pieces).replace("\n", "\u2028"))
        made.setFont(self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        made.setFormats(list(self._formats()))
        made.beginLayout()
        down = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, down))
            down += line.height()
        made.endLayout()
        return made

    def _formats(self) -> Iterator[QTextLayout.FormatRange]:
        tokens, start = colours(self.palette()), 0
        for kind, words in self._pieces:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, len(words.encode("utf-16-le")) // 2
            start += found.length
            if kind == "same":
                continue
            form = QTextCharFormat()
            if kind == "gone":
                form.setFontStrikeOut(True)
                form.setForeground(QColor(tokens.refutes))
            else:
                form.setFontUnderline(True)
                form.setFontWeight(QFont.Weight.DemiBold)
                form.setForeground(QColor(tokens.supports))
            found.format = form
            yield found
