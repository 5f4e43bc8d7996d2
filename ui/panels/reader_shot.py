"""The picture that was made of a web page: whether there is one, why not, and under its veil."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.panels.reader_bytes import part_of
from ui.panels.reader_picture import PicturePart
from ui.phrases import phrase
from ui.session import Session
from workbench import queries
from workbench.model import Capture, Part, PartRole

WEB_PAGES = ("text/html", "application/xhtml+xml")


class ShotPart(QObject):
    """Knows the picture of the page that is read, and shows it blurred where that is due."""

    def __init__(self, picture: PicturePart, session: Session) -> None:
        super().__init__(picture)
        self._picture, self._session = picture, session
        self.part: Part | None = None
        self.printed = False
        """Whether the page was made into a PDF, too."""

    def look(self, capture: Capture | None) -> bool:
        """Ask what was made of a capture; tells whether the picture is another than before."""
        before = self.part
        if capture is None:
            self.part, self.printed = None, False
        else:
            ask = self._session.ask
            self.part = ask(queries.part_of, capture.id, PartRole.PICTURE)
            self.printed = ask(queries.part_of, capture.id, PartRole.PRINT) is not None
        return self.part != before

    def is_veiled(self, *, sensitive: bool) -> bool:
        """Tell whether it is to be blurred: its evidence is sensitive, and nobody asked for it."""
        return self.part is not None and sensitive and not self._picture.was_asked(self.part.id)

    def open_veiled(self, done: Callable[[], object]) -> None:
        """Show it blurred, until a person asks for it."""
        shot = self.part
        if shot is None:
            return

        def begin(data: bytes) -> None:
            if self.part is shot:
                self._picture.show_bytes(
                    shot.id, data, sensitive=True, failed=self._session.failed.emit, done=done
                )

        part_of(self._session, shot, self._picture, begin, self._session.failed.emit)

    def problem(self, capture: Capture | None, kind: str) -> str:
        """Say why a web page has no picture; "" where there is nothing to say."""
        if capture is None or self.part is not None or kind not in WEB_PAGES:
            return ""
        from workbench.capture import picture  # noqa: PLC0415 - with all that starts a renderer

        if not picture.available():
            return phrase(str(picture.missing_part()))
        return phrase(capture.picture_problem)
