"""A picture to look at: its parts lead somewhere, by the mouse and by the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from ui.colours import colours
from ui.pictures.painting import Brush
from ui.widgets.label import plain_tip
from ui.wording import safe
from workbench.pictures import Picture, Spot

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOMS = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0, Qt.Key.Key_0: 0.0}


class PictureView(QAbstractScrollArea):
    """Shows a picture; arrows go from part to part, Enter follows the chosen one."""

    activated = Signal(str)
    """A part was clicked or entered: its target."""
    zoomed = Signal(float, float)
    """Show so much of what is shown now (0: all), around a place (0 to 1 from left to right)."""
    panned = Signal(float)
    """Move by such a part of what is shown; more than 0 is later."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.picture: Picture | None = None
        self.at = -1
        """The chosen part; -1 for none."""
        self.zooms = False
        """Whether the wheel and + and - change what is shown."""
        self._pressed: QPoint | None = None
        self._dragged = False

    def show_picture(self, picture: Picture) -> None:
        """Show a picture; the chosen part stays chosen if it is still there."""
        before = self.spot
        self.picture = picture
        names = [(spot.target, spot.name) for spot in picture.spots]
        key = (before.target, before.name) if before else None
        self.at = names.index(key) if key in names else -1
        self.setAccessibleName(f"{picture.title}. {picture.summary}")
        self._tell(quietly=True)
        self._size()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self.picture, self.at = None, -1
        self.setAccessibleDescription("")
        self._size()
        self.viewport().update()

    @property
    def spot(self) -> Spot | None:
        """The chosen part."""
        if self.picture is None or not 0 <= self.at < len(self.picture.spots):
            return None
        return self.picture.spots[self.at]

    def choose(self, at: int) -> None:
        """Choose a part, bring it into sight and say it."""
        self.at = at
        self._tell()
        spot = self.spot
        if spot is not None:
            self._reveal(spot)
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from part to part, follow the chosen one, zoom and pan."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _STEPS and shift and self.zooms and _STEPS[key][0]:
            self.panned.emit(0.25 * _STEPS[key][0])
        elif key in _STEPS:
            self._step(*_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._follow()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.picture and self.picture.spots:
            self.choose(0 if key == Qt.Key.Key_Home else len(self.picture.spots) - 1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            bar = self.verticalScrollBar()
            page = bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()
            bar.setValue(bar.value() + page)
        elif self.zooms and key in _ZOOMS:
            self.zoomed.emit(_ZOOMS[key], self._share())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys have something to start from: the first part."""
        super().focusInEvent(event)
        if self.at < 0 and self.picture and self.picture.spots:
            self.at = 0
            self._tell(quietly=True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus nothing is ringed."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _step(self, x: int, y: int) -> None:
        """Choose the nearest part in a direction: what is straight ahead comes first."""
        here = self.spot
        if self.picture is None or not self.picture.spots:
            return
        if here is None:
            self.choose(0)
            return
        best, at = float("inf"), -1
        for number, spot in enumerate(self.picture.spots):
            dx, dy = (spot.middle[n] - here.middle[n] for n in (0, 1))
            ahead, aside = (dx * x, abs(dy)) if x else (dy * y, abs(dx))
            if number != self.at and ahead > 0.5 and ahead + 3 * aside < best:
                best, at = ahead + 3 * aside, number
        if at >= 0:
            self.choose(at)

    def _follow(self) -> None:
        if self.spot is not None:
            self.activated.emit(self.spot.target)

    def _share(self) -> float:
        if self.spot is None or self.picture is None:
            return 0.5
        return self.spot.middle[0] / max(self.picture.wide, 1)

    def _tell(self, *, quietly: bool = False) -> None:
        words = safe(self.spot.name) if self.spot else ""
        self.setAccessibleDescription(words)
        if words and not quietly and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what leads somewhere; a time line is dragged."""
        if self._pressed is not None and self.zooms:
            moved = event.position().toPoint().x() - self._pressed.x()
            if self._dragged or abs(moved) >= QApplication.startDragDistance():
                self._dragged = True
                self._pressed = event.position().toPoint()
                self.panned.emit(-moved / max(self.viewport().width(), 1))
            return
        found = self._spot_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if found >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the part under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._dragged = event.position().toPoint(), False
        found = self._spot_at(self._pressed)
        if found >= 0:
            self.choose(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the part that was pressed, unless the picture was dragged."""
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or self._dragged:
            return
        if self.at >= 0 and self._spot_at(event.position().toPoint()) == self.at:
            self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom, sideways pan, where there is something to zoom."""
        turned = event.angleDelta()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = turned.x() or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.zooms and ctrl and turned.y():
            place = event.position().x() / max(self.viewport().width(), 1)
            self.zoomed.emit(0.8 if turned.y() > 0 else 1.25, place)
        elif self.zooms and sideways:
            self.panned.emit(-(turned.x() or turned.y()) / 1200)
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the part under the mouse in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._spot_at(event.pos())
            if found >= 0 and self.picture is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.picture.spots[found].name))
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def place_of(self, spot: Spot) -> QRect:
        """Say where a part stands in the view."""
        rect = QRectF(spot.x, spot.y, spot.wide, spot.high).translated(self._origin())
        return rect.toAlignedRect()

    def _spot_at(self, place: QPoint) -> int:
        if self.picture is None:
            return -1
        at = QPointF(place) - self._origin()
        for number in reversed(range(len(self.picture.spots))):
            spot = self.picture.spots[number]
            if QRectF(spot.x, spot.y, spot.wide, spot.high).contains(at):
                return number
        return -1

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, and a ring around the chosen part."""
        painter = QPainter(self.viewport())
        tokens = colours(self.palette())
        painter.fillRect(self.viewport().rect(), QColor(tokens.pane))
        if self.picture is None:
            return
        painter.translate(self._origin())
        Brush(painter, tokens, QApplication.font()).draw(self.picture.shapes)
        if self.spot is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2.5))
            spot = self.spot
            ring = QRectF(spot.x, spot.y, spot.wide, spot.high).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, 7, 7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wants another drawing."""
        super().resizeEvent(event)
        self._size()
        self.resized.emit()

    def _origin(self) -> QPointF:
        wide = self.picture.wide if self.picture else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = max(0.0, self.viewport().width() - wide) if mirrored else 0.0
        return QPointF(left - self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _size(self) -> None:
        room = self.viewport().size()
        wide, high = (self.picture.wide, self.picture.high) if self.picture else (0, 0)
        for bar, need, has in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), high, room.height()),
        ):
            bar.setRange(0, max(0, round(need) - has))
            bar.setPageStep(has)
            bar.setSingleStep(40)

    def _reveal(self, spot: Spot) -> None:
        room = self.viewport().size()
        for bar, start, size, has in (
            (self.horizontalScrollBar(), spot.x, spot.wide, room.width()),
            (self.verticalScrollBar(), spot.y, spot.high, room.height()),
        ):
            margin = 16
            if start - margin < bar.value():
                bar.setValue(round(start - margin))
            elif start + size + margin > bar.value() + has:
                bar.setValue(round(min(start - margin, start + size + margin - has)))
