"""The investigations opened last, remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 8
"""How many are remembered."""


def recent(settings: QSettings) -> list[str]:
    """Paths of the projects opened last, the newest first, those that are there."""
    known = settings.value("recent")
    paths = known if isinstance(known, list) else [known]
    return [path for path in paths if isinstance(path, str) and Path(path).is_file()]


def remember(settings: QSettings, path: Path) -> None:
    """Put a project first among those opened last."""
    others = [known for known in recent(settings) if known != str(path)]
    settings.setValue("recent", [str(path), *others][:MOST])
