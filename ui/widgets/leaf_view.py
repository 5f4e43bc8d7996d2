"""The pages of a document as pictures: only those in sight are drawn, the others are kept room."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.colours import LIGHT, colours
from ui.wording import number as counted
from workbench.reading.drawn import Leaf, Picture
from workbench.reading.letters import Box, letter_at

GAP = 16
"""Pixels around each page."""
KEPT = 12
"""Pages whose pictures are kept."""
MOST = 30_000_000
"""Pixels that are kept, unless two pages have more."""
ZOOMS = (0.25, 4.0)
PAUSE = 60
"""Milliseconds of rest before pages in sight are asked for."""
STYLES = {"supports": Qt.PenStyle.SolidLine, "refutes": Qt.PenStyle.DashLine}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    pixmap: QPixmap
    leaf: Leaf
    width: int


def pixmap_of(picture: Picture) -> QPixmap:
    """Make what Qt draws of pixels."""
    image = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        3 * picture.width,
        QImage.Format.Format_RGB888,
    )
    return QPixmap.fromImage(image)


class LeafView(QAbstractScrollArea):
    """A column of pages. It asks for pictures by a signal, and is given them."""

    wanting = Signal()
    """A page in sight has no picture yet: see `wanted`."""
    moved = Signal()
    """Another page is in sight, or the size is another."""
    selected = Signal(int, int, int)
    """Letters were selected with the mouse: page, first and last; -1 when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leaves")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zoom = 1.0
        self._joined = False
        self._sizes: Sequence[tuple[float, float]] = ()
        self._widest = 1.0
        self._tops: list[float] = [0.0]
        self._shown: OrderedDict[int, _Shown] = OrderedDict()
        self._problems: dict[int, str] = {}
        self._marks: Mapping[int, Sequence[tuple[str, Box]]] = {}
        self._chosen: tuple[int, int, int] | None = None
        self._picked: Sequence[Box] = ()
        self._pressed: tuple[int, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.wanting)
        self.verticalScrollBar().valueChanged.connect(self._see)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # What is shown

    def show_sizes(self, sizes: Sequence[tuple[float, float]], *, joined: bool = False) -> None:
        """Show other pages: width and height of each, in points.

        They are `joined` where they are parts of one tall picture: nothing stands between them.
        """
        self._sizes, self._joined = sizes, joined
        self.setAccessibleName(
            self.tr("Picture of the page") if joined else self.tr("Pages of the document")
        )
        self._widest = max((wide for wide, _ in sizes), default=1.0)
        self._shown.clear()
        self._problems.clear()
        self._marks, self._picked, self._chosen = {}, (), None
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def wanted(self) -> tuple[int, int] | None:
        """Give a page in sight without its picture, from 0, and how wide it is to be."""
        for page in self._in_sight():
            known = self._shown.get(page)
            if page not in self._problems and (known is None or known.width != self._pixels(page)):
                return page, self._pixels(page)
        return None

    def set_leaf(self, page: int, width: int, leaf: Leaf) -> None:
        """Take the picture of a page."""
        made = pixmap_of(leaf.picture)
        slim = Leaf(
            picture=Picture(width=0, height=0, pixels=b""), letters=leaf.letters, boxes=leaf.boxes
        )
        self._shown[page] = _Shown(pixmap=made, leaf=slim, width=width)
        self._shown.move_to_end(page)
        while len(self._shown) > KEPT or (len(self._shown) > 2 and self._pixels_kept() > MOST):
            self._shown.popitem(last=False)
        self.viewport().update()

    def _pixels_kept(self) -> int:
        return sum(each.pixmap.width() * each.pixmap.height() for each in self._shown.values())

    def set_problem(self, page: int, words: str) -> None:
        """Say on a page why it cannot be shown."""
        self._problems[page] = words
        self.viewport().update()

    def leaf(self, page: int) -> Leaf | None:
        """Give a page's letters, if it is drawn."""
        known = self._shown.get(page)
        return known.leaf if known else None

    def drawn(self) -> list[int]:
        """List the pages that are drawn."""
        return list(self._shown)

    def set_marks(self, marks: Mapping[int, Sequence[tuple[str, Box]]]) -> None:
        """Mark places on pages: stance and box of each."""
        self._marks = marks
        self.viewport().update()

    def set_selected(self, page: int, boxes: Sequence[Box]) -> None:
        """Show what is selected."""
        self._chosen = (page, 0, 0)
        self._picked = boxes
        self.viewport().update()

    # Where

    def page(self) -> int:
        """Give the page that is read, from 0: the one a third down the window."""
        return self._at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    def go_to(self, page: int) -> None:
        """Bring the head of a page into view."""
        if self._sizes:
            page = max(0, min(page, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(ceil(self._tops[page]))

    def set_zoom(self, zoom: float) -> None:
        """Show the pages larger or smaller than fits; 1 fits the width."""
        zoom = max(ZOOMS[0], min(zoom, ZOOMS[1]))
        if zoom != self.zoom:
            self.zoom = zoom
            self._arrange()

    def _at(self, y: float) -> int:
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._sizes) - 1))

    def _in_sight(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._at(top), self._at(top + self.viewport().height()) + 1)

    def _wide(self, page: int) -> float:
        """Width of a page on the screen."""
        fitting = max(120, self.viewport().width() - 2 * GAP)
        largest = 1.0 if self._joined else 1.6
        return self.zoom * min(fitting / self._widest, largest) * self._sizes[page][0]

    def _pixels(self, page: int) -> int:
        return min(3000, round(self._wide(page) * self.devicePixelRatioF()))

    def _box(self, page: int) -> QRectF:
        wide = self._wide(page)
        size = self._sizes[page]
        room = max(self.viewport().width(), wide + 2 * GAP)
        if self._joined:  # whole pixels: no seam is seen between two stripes
            top, end = round(self._tops[page]), round(self._tops[page + 1])
            left = round((room - wide) / 2) - self.horizontalScrollBar().value()
            return QRectF(left, top + GAP - self.verticalScrollBar().value(), wide, end - top)
        return QRectF(
            (room - wide) / 2 - self.horizontalScrollBar().value(),
            self._tops[page] + GAP - self.verticalScrollBar().value(),
            wide,
            wide / size[0] * size[1],
        )

    def _arrange(self) -> None:
        """Reckon where the pages stand; the place that is read stays in sight."""
        bar, high = self.verticalScrollBar(), self.viewport().height()
        whole = self._tops[-1]
        share = (bar.value() + high / 3) / whole if whole else 0
        scales = [self._wide(page) / self._sizes[page][0] for page in range(len(self._sizes))]
        gap = 0 if self._joined else GAP
        heights = [scale * size[1] + gap for scale, size in zip(scales, self._sizes, strict=True)]
        self._tops = list(accumulate(heights, initial=0.0))
        bar.setRange(0, max(0, round(self._tops[-1] + GAP) - high))
        bar.setPageStep(high)
        bar.setSingleStep(48)
        widest = max((self._wide(page) for page in range(len(self._sizes))), default=0)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(widest + 2 * GAP) - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        bar.setValue(round(share * self._tops[-1] - high / 3))
        self._see()

    def _see(self) -> None:
        self.setAccessibleDescription(self._where())
        self.viewport().update()
        self.moved.emit()
        if self.isVisible() and self.wanted():
            self._pause.start()

    def _where(self) -> str:
        if self._joined:
            return self.tr("{} percent from the top").format(counted(self.share()))
        return self.tr("Page {} of {}").format(counted(self.page() + 1), counted(len(self._sizes)))

    def share(self) -> int:
        """Give how far down is what is seen, in percent."""
        bar = self.verticalScrollBar()
        return round(100 * bar.value() / bar.maximum()) if bar.maximum() else 0

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; white paper in any theme, room for what is not drawn yet."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = colours(self.palette())
        for page in self._in_sight():
            box = self._box(page)
            painter.fillRect(box, QColor("white"))
            known = self._shown.get(page)
            if known:
                painter.drawPixmap(box, known.pixmap, QRectF(known.pixmap.rect()))
            else:
                self._paint_words(painter, page, box)
            if not self._joined:
                painter.setPen(QColor(tokens.control))
                painter.drawRect(box)
            self._paint_marks(painter, page, box)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_words(self, painter: QPainter, page: int, box: QRectF) -> None:
        words = self._problems.get(page) or self.tr("Page {}").format(counted(page + 1))
        painter.setPen(QColor(LIGHT.quiet))
        seen = box.intersected(QRectF(self.viewport().rect())).adjusted(16, 16, -16, -16)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(seen, int(flags), words)

    def _paint_marks(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Paper is light: marks have the light theme's colours."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Darken)
        for stance, place in self._marks.get(page, ()):
            spot = _on(box, place)
            ink, tint = LIGHT.stance(stance)
            if stance == "find":
                tint = LIGHT.find
            painter.fillRect(spot, QColor(tint))
            pen = QPen(QColor(ink), 2, STYLES.get(stance, Qt.PenStyle.DotLine))
            painter.setPen(pen)
            painter.drawLine(spot.bottomLeft(), spot.bottomRight())
        if self._chosen and self._chosen[0] == page:
            for place in self._picked:
                painter.fillRect(_on(box, place), QColor("#A9C8F5"))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn for nobody."""
        super().hideEvent(event)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page; the other keys scroll."""
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(len(self._sizes) - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held, the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.25 if event.angleDelta().y() > 0 else 0.8))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        self._pressed = self._letter(event.position())
        self._chosen, self._picked = None, ()
        self.selected.emit(-1, 0, 0)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection on, within its page."""
        here = self._letter(event.position()) if self._pressed else None
        if self._pressed and here and here[0] == self._pressed[0]:
            first, last = sorted((self._pressed[1], here[1]))
            self.selected.emit(here[0], first, last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection."""
        self._pressed = None
        event.accept()

    def _letter(self, place: QPointF) -> tuple[int, int] | None:
        """Give the page and the letter under a place."""
        for page in self._in_sight():
            box, known = self._box(page), self._shown.get(page)
            if known and box.contains(place):
                across = (place.x() - box.left()) / box.width() * 10_000
                down = (place.y() - box.top()) / box.height() * 10_000
                found = letter_at(known.leaf, across, down)
                return None if found is None else (page, found)
        return None


def _on(box: QRectF, place: Box) -> QRectF:
    left, top, right, bottom = place
    return QRectF(
        box.left() + left / 10_000 * box.width(),
        box.top() + top / 10_000 * box.height(),
        (right - left) / 10_000 * box.width(),
        (bottom - top) / 10_000 * box.height(),
    )
