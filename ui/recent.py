"""The investigations opened last, and where files were last taken from and put."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

MOST = 10
"""How many are remembered."""


def recent(settings: QSettings) -> list[str]:
    """Paths of the projects opened last, the newest first, whether they are still there or not."""
    known = settings.value("recent")
    paths = known if isinstance(known, list) else [known]
    return [path for path in paths if isinstance(path, str) and path]


def remember(settings: QSettings, path: Path) -> None:
    """Put a project first among those opened last."""
    others = [known for known in recent(settings) if known != str(path)]
    settings.setValue("recent", [str(path), *others][:MOST])


def forget(settings: QSettings, path: str = "") -> None:
    """Take a project out of those opened last; all of them without a path."""
    settings.setValue("recent", [known for known in recent(settings) if path and known != path])


def documents() -> Path:
    """Give the folder where a person's documents are, or their home."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()


def last_folder(settings: QSettings, purpose: str) -> Path:
    """Give the folder last used to "open" or "save"; that of documents when there is none."""
    known = str(settings.value(f"folder/{purpose}", ""))
    return Path(known) if known and Path(known).is_dir() else documents()


def use_folder(settings: QSettings, purpose: str, path: str) -> None:
    """Remember the folder of a file that was chosen."""
    settings.setValue(f"folder/{purpose}", str(Path(path).parent))
