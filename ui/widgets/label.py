"""Text on the window that is never read as markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.wording import safe

_UNBROKEN = re.compile("[!-~\u00c0-\u04ff]{24}(?=[!-~\u00c0-\u04ff]{24})")


class Label(QLabel):
    """Plain text, whatever it contains; `role` chooses the type from the style sheet."""

    def __init__(
        self, text: str = "", *, role: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show the text; what could deceive the eye is shown as code points.

        In a wrapped label what has no blank in it is broken too: it must not push others out.
        """
        shown = safe(text)
        super().setText(_UNBROKEN.sub("\\g<0>\u200b", shown) if self.wordWrap() else shown)

    def selectable(self) -> Label:
        """Let the mouse select and copy the words."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        return self


class Elided(Label):
    """One line that is cut at its end, or in its middle for paths, with the whole in a tooltip."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._mode = mode
        super().__init__(text, role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show the text in one line."""
        super().setText(" ".join(text.split()))
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """A cut line may be narrow."""
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The whole line, in an ordinary height."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width cuts elsewhere."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, cut to the width there is."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        line = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        painter.drawText(room, int(self.alignment() | Qt.TextFlag.TextSingleLine), line)

    def _tip(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip(self.text()) if wide else "")


def plain_tip(text: str) -> str:
    """Make a tooltip that Qt cannot take for markup, and that wraps."""
    shown = safe(text)[:2000]
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if shown else ""
