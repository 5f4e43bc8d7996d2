"""Whether a snapshot of each day of work is kept by itself: remembered between runs."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_KEY = "snapshots/automatic"


def is_wanted(settings: QSettings) -> bool:
    """Tell whether daily snapshots are wanted; they are until somebody says no."""
    return bool(settings.value(_KEY, defaultValue=True, type=bool))


def want(settings: QSettings, *, wanted: bool) -> None:
    """Remember whether daily snapshots are wanted."""
    settings.setValue(_KEY, wanted)
