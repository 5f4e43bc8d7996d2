"""What the verbs about pictures do: show one, turn it into its table, write it to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from ui.colours import LIGHT
from ui.jobs import Watch
from ui.panels.pictures import PicturesPanel
from ui.pictures.painting import Widths, image
from ui.pictures.words import phrase, short_date
from ui.verbs.desk import Desk
from ui.wording import now_stamp, number
from workbench import queries
from workbench.pictures import Picture, Style, framed, svg
from workbench.report.files import write, write_bytes

WIDE = 1180.0
"""Pixels of a picture on paper."""


class PictureVerbs(QObject):
    """The pictures, and what is done with them."""

    def __init__(self, desk: Desk, panel: PicturesPanel) -> None:
        super().__init__(desk.window)
        self._desk, self._session, self._panel = desk, desk.session, panel

    def map(self) -> None:
        """Show the map of the claim that is looked at."""
        self._go(f"map/{self._session.claim_id}")

    def timeline(self) -> None:
        """Show the time line."""
        self._go("timeline")

    def balance(self) -> None:
        """Show who is being checked, and how."""
        self._go("balance")

    def progress(self) -> None:
        """Show how the work stands."""
        self._go("progress")

    def turn(self) -> None:
        """Show the picture as a table, or as a picture again."""
        self._panel.turn()

    def export(self) -> None:
        """Ask where, and write the picture there: as a drawing, or as an image."""
        picture = self._panel.picture
        if picture is None:
            return
        title = self._session.ask(queries.investigation).title
        kept = "".join(c for c in f"{title} {picture.title}" if c.isalnum() or c in " -_").strip()
        kinds = self.tr("Drawing (*.svg);;Image (*.png)")
        name = f"{kept}.svg"
        self._desk.paths.to_save(
            self._desk.window, self.tr("Export picture"), kinds, name, self._write
        )

    def _go(self, place: str) -> None:
        self._session.choose_place(place)
        self._panel.take_focus()

    def _write(self, path: str) -> None:
        as_image = path.lower().endswith(".png")
        family = QApplication.font()
        picture = self._framed(family if as_image else None)
        if picture is None:
            return

        painted = image(picture, LIGHT, family) if as_image else None  # Qt paints text here alone

        def work(watch: Watch) -> str:
            watch.check()
            if painted is not None:
                write_bytes(path, _png(painted))
            else:
                write(path, svg(picture))
            return path

        self._desk.jobs.run(self.tr("Writing the picture"), work, self._written)

    def _framed(self, family: QFont | None) -> Picture | None:
        """Draw the picture for paper; measured in a face of the window, or in that of files."""
        style = Style(wide=WIDE, word=phrase, date=short_date, number=number)
        if family is not None:
            measure = Widths(family)
            style = Style(wide=WIDE, word=phrase, date=short_date, number=number, measure=measure)
        drawn = self._panel.drawn(style)
        if drawn is None:
            return None
        title = self._session.ask(queries.investigation).title
        return framed(drawn, style, of=title, under=self._panel.about(), today=now_stamp())

    def _written(self, path: str) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

        words = self.tr("The picture is in {}").format(Path(path).name)
        self._desk.notices.say(words, ("showFolder", self.tr("Show folder"), show))


def _png(painted: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(painted)
    return bytes(data.data())
