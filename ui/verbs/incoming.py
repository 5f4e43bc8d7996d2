"""Files of other programs: seen for what they are, read beside, looked over before they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.dialogs.annotations import AnnotationsDialog
from ui.dialogs.claim_reviews import ClaimReviewsDialog, PagesDialog
from ui.dialogs.form import in_turn
from ui.dialogs.rating_map import RatingMapDialog
from ui.dialogs.references import ReferencesDialog
from ui.jobs import Watch
from ui.phrases import phrase
from ui.verbs.desk import Desk
from ui.wording import cut, number
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange import incoming
from workbench.exchange.claimreviews import read_reviews
from workbench.exchange.incoming import Kind
from workbench.exchange.intake import MAX_FILE, Options, is_address, take_in
from workbench.reading.foreign import MOST, Gathered, Pointer
from workbench.reading.gathering import gather

FOREIGN = (Kind.REVIEWS, Kind.REFERENCES, Kind.ANNOTATIONS)
"""What is looked over in a dialog of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file, an address, or a text that was pasted."""

    ref: str = ""
    text: str = ""

    @property
    def name(self) -> str:
        """What it is called."""
        return Path(self.ref).name if self.ref and not is_address(self.ref) else self.ref


def read_piece(piece: Piece, kind: Kind, watch: Watch) -> Gathered:
    """Read one piece as what it is; the work of a job."""
    url = media = ""
    if piece.text:
        data, name = piece.text.encode("utf-8", "replace"), ""
    elif is_address(piece.ref):
        options = Options(pictures=False)
        content = take_in(piece.ref, options=options, cancelled=watch.stopped).content
        data, name, url = content.data, "", content.final_url or piece.ref
        media = content.media_type
    else:
        data, name = _bytes_of(Path(piece.ref)), Path(piece.ref).name
    form = incoming.only(kind, data, name, declared=media).form
    return gather(data, form if kind is not Kind.REVIEWS else "reviews", url=url)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            raise WorkbenchError(
                f"{path.name} has more than {MAX_FILE // 1_000_000} MB; no more is taken in."
            )
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}.") from error


def together(found: Sequence[Gathered]) -> Gathered:
    """Put what was found in several files into one list, up to what is taken at once."""
    made = Gathered()
    for each in found:
        made = replace(
            made,
            reviews=(*made.reviews, *each.reviews)[:MOST],
            pages=(*made.pages, *each.pages)[:MOST],
            references=(*made.references, *each.references)[:MOST],
            annotations=(*made.annotations, *each.annotations)[:MOST],
            told=(*made.told, *each.told),
        )
    return made


class IncomingVerbs(QObject):
    """Opens for each kind of file the dialog in which it is looked over."""

    def __init__(self, desk: Desk, take: Callable[[list[str]], object]) -> None:
        super().__init__(desk.window)
        self._desk, self._session, self._take = desk, desk.session, take

    def bring_in(self) -> None:
        """Ask for files of any kind; what they are decides what becomes of them."""
        self._desk.paths.to_open_many(
            self._desk.window,
            self.tr("Import"),
            self.tr("Whatever can be brought in (*)"),
            self._take,
        )

    def rating_maps(self) -> None:
        """Show what the ratings of others are on the desk's scale."""
        RatingMapDialog(self._session, self._desk.window).open()

    def bring(self, kind: Kind, refs: Sequence[str], text: str = "") -> None:
        """Read files of one kind, or a text that was pasted, and look what is in them over."""
        pieces = [Piece(ref=ref) for ref in refs] or [Piece(text=text)]
        project = self._session.project

        def work(watch: Watch) -> tuple[Gathered, list[str]]:
            found, failed = [], []
            for at, piece in enumerate(pieces):
                watch(at / len(pieces))
                try:
                    found.append(read_piece(piece, kind, watch))
                except Cancelled:
                    raise
                except WorkbenchError as error:
                    if len(pieces) == 1:
                        raise
                    failed.append(f"{piece.name}: {error}")
            if not found:
                raise WorkbenchError(failed[0])
            return together(found), failed

        def done(made: tuple[Gathered, list[str]]) -> None:
            if self._session.is_open and self._session.project is project:
                for each in made[1]:
                    self._session.failed.emit(each)
                in_turn(lambda: self._look_over(kind, made[0], self._origin(pieces)))

        self._desk.jobs.run(self.tr("Reading {}").format(cut(self._origin(pieces), 60)), work, done)

    def _origin(self, pieces: Sequence[Piece]) -> str:
        if len(pieces) > 1:
            return self.tr("{} files").format(number(len(pieces)))
        return pieces[0].name or self.tr("the pasted text")

    def _look_over(self, kind: Kind, found: Gathered, origin: str) -> None:
        if not self._session.is_open:
            return
        window = self._desk.window
        dialog: QDialog
        if kind is Kind.REFERENCES:
            dialog = ReferencesDialog(self._session, found, origin, window)
        elif kind is Kind.ANNOTATIONS:
            dialog = AnnotationsDialog(self._session, found, origin, window)
        elif found.reviews:
            dialog = ClaimReviewsDialog(self._session, found, origin, window)
        else:
            dialog = PagesDialog(found.pages, origin, self._fetch, window)
        dialog.open()

    def _fetch(self, pages: list[Pointer]) -> None:
        """Look for fact-checks in the pages that a feed leads to."""
        project = self._session.project

        def work(watch: Watch) -> tuple[Gathered, list[str]]:
            found, failed = [], []
            for at, page in enumerate(pages):
                watch(at / len(pages), cut(page.title or page.url, 60))
                try:
                    options = Options(pictures=False)
                    content = take_in(page.url, options=options, cancelled=watch.stopped).content
                    found.append(read_reviews(content.data, url=content.final_url or page.url))
                except Cancelled:
                    raise
                except WorkbenchError as error:
                    failed.append(f"{page.url}: {error}")
            return together(found), failed

        def done(made: tuple[Gathered, list[str]]) -> None:
            found, failed = made
            if not self._session.is_open or self._session.project is not project:
                return
            if failed:
                words = self.tr("{} of {} pages gave no fact-check. The first: {}")
                shown = words.format(number(len(failed)), number(len(pages)), phrase(failed[0]))
                self._desk.notices.say(shown)
            if found.reviews:
                origin = self.tr("{} pages").format(number(len(pages)))
                in_turn(lambda: self._look_over(Kind.REVIEWS, found, origin))

        self._desk.jobs.run(self.tr("Looking for fact-checks"), work, done)
