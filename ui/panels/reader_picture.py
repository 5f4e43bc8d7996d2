"""A captured picture: decoded in a worker, blurred while it is marked as sensitive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.jobs import Job, Jobs
from ui.panels.reader_bytes import bytes_of
from ui.session import Session
from ui.widgets.image_view import ImageView
from workbench.model import Capture
from workbench.reading.drawn import Picture, picture


class PicturePart(QObject):
    """Has a picture decoded, and knows whether a person asked to see it."""

    def __init__(self, view: ImageView, session: Session, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._session, self._jobs = view, session, jobs
        self._job: Job | None = None
        self._capture_id = ""
        self._asked: set[str] = set()
        self.whole = (0, 0)
        view.destroyed.connect(self._let_go)  # the work may outlast a dialog

    def open(
        self,
        capture: Capture,
        *,
        sensitive: bool,
        failed: Callable[[str], object],
        done: Callable[[], object],
    ) -> None:
        """Decode a capture; `failed` is told why it cannot be shown."""
        self.close()
        self._capture_id = capture.id

        def begin(data: bytes) -> None:
            if self._capture_id == capture.id:
                self._decode(data, sensitive=sensitive, failed=failed, done=done)

        bytes_of(self._session, capture, self, begin, failed)

    def show_bytes(
        self,
        ident: str,
        data: bytes,
        *,
        sensitive: bool,
        failed: Callable[[str], object],
        done: Callable[[], object],
    ) -> None:
        """Decode a picture that belongs to a capture, known by an id."""
        self.close()
        self._capture_id = ident
        self._decode(data, sensitive=sensitive, failed=failed, done=done)

    def _decode(
        self,
        data: bytes,
        *,
        sensitive: bool,
        failed: Callable[[str], object],
        done: Callable[[], object],
    ) -> None:
        def take(found: Picture) -> None:
            if self._job is job:
                self._job = None
                self.whole = found.whole
                self._view.show_picture(found, blurred=sensitive and not self.is_asked())
                done()

        def fail(words: str) -> None:
            if self._job is job:
                self._job = None
                failed(words)

        job = self._job = self._jobs.run("", lambda _watch: picture(data), take, failed=fail)

    def close(self) -> None:
        """Show no picture."""
        self._let_go()
        self._view.show_picture(None, blurred=False)

    def _let_go(self) -> None:
        """Want nothing any more of what is under way."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._capture_id, self.whole = None, "", (0, 0)

    def set_sensitive(self, *, sensitive: bool) -> None:
        """Blur it, or not, as its evidence is marked now."""
        blurred = sensitive and not self.is_asked()
        if blurred != self._view.blurred:
            self._view.set_blurred(blurred=blurred)

    def is_asked(self) -> bool:
        """Tell whether a person asked to see it, since the program began."""
        return self._capture_id in self._asked

    def was_asked(self, ident: str) -> bool:
        """Tell whether a person asked to see the picture of this id, since the program began."""
        return ident in self._asked

    def show_it(self) -> None:
        """Show it sharp: a person asked for it."""
        self._asked.add(self._capture_id)
        self._view.set_blurred(blurred=False)
