"""One picture to look at: as large as fits or larger, and blurred where it is sensitive."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPushButton, QWidget

from ui.colours import colours
from ui.widgets.label import Label
from ui.widgets.leaf_view import pixmap_of
from ui.widgets.parts import column
from workbench.reading.drawn import Picture

BLUR = 14
"""Pixels that are left of the longer side of a blurred picture."""
ZOOMS = (0.1, 8.0)


class ImageView(QAbstractScrollArea):
    """A picture that fits its pane, with Ctrl and the wheel larger."""

    def __init__(self, show_it: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.blurred = False
        self.zoom = 1.0
        self._whole = (0, 0)
        self._sharp = QPixmap()
        self._shown = QPixmap()
        self._veil = self._make_veil(show_it)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.viewport().update)
            bar.setSingleStep(48)

    def show_picture(self, picture: Picture | None, *, blurred: bool) -> None:
        """Show a picture, or none yet."""
        self._sharp = pixmap_of(picture) if picture else QPixmap()
        self._whole = picture.whole if picture else (0, 0)
        self.zoom = 1.0
        self.set_blurred(blurred=blurred)

    def set_blurred(self, *, blurred: bool) -> None:
        """Blur the picture beyond knowing it, or show it as it is."""
        self.blurred = blurred
        self._shown = _blur(self._sharp) if blurred and not self._sharp.isNull() else self._sharp
        self._veil.setVisible(blurred and not self._sharp.isNull())
        wide, high = self._whole
        said = self.tr("{} × {} pixels").format(wide, high)
        self.setAccessibleDescription(self.tr("Blurred") if blurred else said)
        self._arrange()

    def set_zoom(self, zoom: float) -> None:
        """Show it larger or smaller; 1 fits the pane."""
        self.zoom = max(ZOOMS[0], min(zoom, ZOOMS[1]))
        self._arrange()

    def fit_width(self) -> None:
        """Make it as wide as the pane, however high it is."""
        wide, high = max(1, self._sharp.width()), max(1, self._sharp.height())
        room = min((self.viewport().width() - 48) / wide, 1.0)  # with a bar beside it
        whole = min(room, (self.viewport().height() - 32) / high)
        self.set_zoom(room / max(0.01, whole))

    def _make_veil(self, show_it: QPushButton) -> QFrame:
        veil = QFrame(self.viewport())
        veil.setObjectName("card")
        inside = column(veil, margins=16, gap=8)
        inside.addWidget(Label(self.tr("Blurred: marked as sensitive"), role="strong"))
        words = self.tr("It may show violence, death or people in distress.")
        inside.addWidget(Label(words, role="quiet"))
        inside.addWidget(show_it, 0, Qt.AlignmentFlag.AlignHCenter)
        veil.hide()
        return veil

    def _size(self) -> tuple[float, float]:
        """Width and height on the screen; a small picture is not blown up."""
        wide, high = max(1, self._sharp.width()), max(1, self._sharp.height())
        view = self.viewport()
        fitting = min((view.width() - 32) / wide, (view.height() - 32) / high, 1.0)
        scale = max(0.01, fitting) * self.zoom
        return wide * scale, high * scale

    def _arrange(self) -> None:
        view = self.viewport()
        wide, high = self._size()
        self.horizontalScrollBar().setRange(0, max(0, round(wide + 32) - view.width()))
        self.verticalScrollBar().setRange(0, max(0, round(high + 32) - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.verticalScrollBar().setPageStep(view.height())
        self._veil.adjustSize()
        self._veil.move(
            max(0, (view.width() - self._veil.width()) // 2),
            max(0, (view.height() - self._veil.height()) // 2),
        )
        view.update()

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        view = self.viewport()
        wide, high = self._size()
        if not self._shown.isNull():
            left = (max(view.width(), wide + 32) - wide) / 2 - self.horizontalScrollBar().value()
            top = (max(view.height(), high + 32) - high) / 2 - self.verticalScrollBar().value()
            box = QRectF(left, top, wide, high)
            painter.drawPixmap(box, self._shown, QRectF(self._shown.rect()))
        else:
            painter.setPen(QColor(colours(self.palette()).quiet))
            painter.drawText(view.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Opening…"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours(self.palette()).accent), 2))
            painter.drawRect(view.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the pane."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom; the other keys scroll."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom * 1.25)
        elif event.key() == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom * 0.8)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held, the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.25 if event.angleDelta().y() > 0 else 0.8))
            event.accept()
        else:
            super().wheelEvent(event)


def _blur(sharp: QPixmap) -> QPixmap:
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return sharp.scaled(BLUR, BLUR, keep, smooth).scaled(480, 480, keep, smooth)
