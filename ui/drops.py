"""What is dropped on a window or pasted into it: files, links, a picture or text; and a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QMenu, QWidget

from workbench.project import SUFFIX

MOST = 200
"""Files that are taken at once."""
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".svg"}
_HEARD = _PICTURES | {".mp3", ".mp4", ".wav", ".m4a", ".ogg", ".mov", ".mkv", ".webm", ".zip"}
"""Endings of files that hold no text to check."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What came, by kind; only one of them holds something."""

    projects: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    picture: QImage | None = None
    text: str = ""
    folders: bool = False
    """Folders came, which are not taken."""
    others: int = 0
    """Files that came with projects, which are not taken at the same time."""

    @property
    def refs(self) -> tuple[str, ...]:
        """Files and addresses."""
        return self.files + self.links

    @property
    def is_text(self) -> bool:
        """Whether it can be a text under check."""
        readable = all(Path(name).suffix.lower() not in _HEARD for name in self.files)
        return bool(self.text or self.links) or (bool(self.files) and readable)

    def __bool__(self) -> bool:
        """Tell whether there is anything that can be taken."""
        return bool(self.projects or self.refs or self.text or self.picture is not None)


def read(mime: QMimeData | None) -> Dropped:
    """Say what the clipboard or a drag holds."""
    if mime is None:
        return Dropped()
    if mime.hasUrls():
        found = _referred(mime.urls()[:MOST])
        if found or any(url.isLocalFile() for url in mime.urls()):
            return found
    image = QImage(mime.imageData()) if mime.hasImage() else QImage()
    if not image.isNull():
        return Dropped(picture=image)
    text = mime.text() if mime.hasText() else ""
    if _is_address(text):
        return Dropped(links=(text.strip(),))
    return Dropped(text=text if text.strip() else "")


def _referred(urls: Sequence[QUrl]) -> Dropped:
    """Say what files and addresses there are: projects before files, files before links."""
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    files = tuple(path for path in paths if Path(path).is_file())
    projects = tuple(path for path in files if path.lower().endswith(SUFFIX))
    links = tuple(url.toString() for url in urls if _is_address(url.toString()))
    folders = any(Path(path).is_dir() for path in paths)
    if projects:
        return Dropped(projects=projects, folders=folders, others=len(files) - len(projects))
    if files:
        return Dropped(files=files, folders=folders)
    return Dropped(links=links, folders=folders)


def could_be(mime: QMimeData) -> bool:
    """Tell, while it is still dragged, whether it is worth a look."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()


def png(image: QImage) -> bytes:
    """Write a picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _is_address(text: str) -> bool:
    from workbench.exchange.intake import is_address  # noqa: PLC0415 - with all that fetches

    return is_address(text)


class Drops(QObject):
    """Hears what is dropped anywhere on a window, and hands it on after the drag has ended."""

    def __init__(self, window: QWidget, take: Callable[[Dropped, QPoint], object]) -> None:
        super().__init__(window)
        self._window, self._take = window, take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what can be taken as a copy: what was dragged stays where it was."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            found = read(event.mimeData())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            at = self._window.mapToGlobal(event.position().toPoint())
            self._take(found, at)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and could_be(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return False


def offer(
    window: QWidget,
    title: str,
    choices: Sequence[tuple[str, str, Callable[[], object]]],
    at: QPoint,
) -> QMenu:
    """Show what can be done with it as a small menu: (name, words, deed). Escape does nothing."""
    menu = QMenu(window)
    menu.setObjectName("dropMenu")
    menu.setAccessibleName(title)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    head = menu.addAction(title.replace("&", "&&"))
    head.setEnabled(False)
    menu.addSeparator()
    for name, words, deed in choices:
        entry = menu.addAction(words)
        entry.setObjectName(name)
        entry.triggered.connect(lambda _checked=False, deed=deed: deed())
    menu.popup(at)
    menu.setActiveAction(menu.actions()[2])
    return menu
