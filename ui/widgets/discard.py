"""Taking a widget out of sight at once, and out of memory when its own event is over."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def discard(*widgets: QWidget) -> None:
    """Take widgets away; one of them may be the one whose click is being answered.

    They go into a widget that is never shown: without a parent they would become windows.
    """
    aside = QWidget()
    for widget in widgets:
        widget.setParent(aside)
    QTimer.singleShot(0, lambda: aside.deleteLater())  # noqa: PLW0108 - it holds it until then
