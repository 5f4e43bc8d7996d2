"""Taking a widget out of sight at once, and out of memory when its own event is over."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

_leaving: set[QWidget] = set()
"""What waits for its end; without a reference Python would delete it at once."""


def discard(*widgets: QWidget) -> None:
    """Take widgets away; one of them may be the one whose click is being answered.

    They go into a widget that is never shown: without a parent they would become windows.
    """
    aside = QWidget()
    _leaving.add(aside)
    aside.destroyed.connect(partial(_leaving.discard, aside))
    for widget in widgets:
        widget.setParent(aside)
    aside.deleteLater()
