"""Text on the window that is never read as markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.wording import safe

_BACKWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
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
        shown = apart(safe(text))
        super().setText(_UNBROKEN.sub("\\g<0>\u200b", shown) if self.wordWrap() else shown)

    def selectable(self) -> Label:
        """Let the mouse select and copy the words."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        return self


def heading(title: str) -> Label:
    """Make the title of a part, in capitals that a screen reader does not spell."""
    made = Label(title.upper(), role="section")
    made.setAccessibleName(title)
    return made


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
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its script runs
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.drawText(room, int(flags), line)

    def _tip(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        tip(self, self.text() if wide else "")


def apart(text: str) -> str:
    """Keep the parts of a line from running into each other where one goes from right to left.

    Only after `safe`, which tells of such marks in what others wrote.
    """
    if " · " not in text or not _BACKWARD.search(text):
        return text
    return " · ".join(f"\u2068{part}\u2069" for part in text.split(" · "))


def tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip, which is told to a screen reader without its markup.

    Not when it says the same as the widget; a blank, as without one Qt takes the tooltip itself.
    """
    widget.setToolTip(plain_tip(text))
    said = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    widget.setAccessibleDescription("" if not text else " " if text == said else safe(text))


def plain_tip(text: str) -> str:
    """Make a tooltip that Qt cannot take for markup, and that wraps."""
    shown = safe(text)[:2000]
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if shown else ""
