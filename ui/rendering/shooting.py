"""Opening a page, waiting until it stands still, and taking it down stripe by stripe."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QMarginsF, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView

from ui.rendering.frames import Task
from ui.rendering.serving import PREFIX, inside

_OURS = QWebEngineScript.ScriptWorldId.ApplicationWorld
"""Scripts of ours run apart from the page, whose own do not run at all."""
_TICK = 40
"""Milliseconds between two looks at a picture that may still change."""
_LOOKS = 25
"""After so many looks a stripe is taken as it is: something moves."""
_PATIENCE = 60
"""Ticks in which pictures may arrive after the page has."""
_READY = """
(() => {
  const all = (words) => [...Document.prototype.querySelectorAll.call(document, words)];
  for (const each of all('img, iframe')) { each.loading = 'eager'; each.decoding = 'sync'; }
  for (const each of all('a[href], area[href]')) {
    const url = each.href;
    if (typeof url === 'string' && url.startsWith('PREFIX')) each.href = url.slice(PREFIX_LENGTH);
  }
  const still = document.documentElement;
  still.style.setProperty('scroll-behavior', 'auto', 'important');
  globalThis.pictures = all('img');
  globalThis.fixed = [];
  for (const each of all('*')) {
    const place = getComputedStyle(each).position;
    if (place === 'fixed') fixed.push(each);
    if (place === 'sticky') {
      each.style.setProperty('position', 'relative', 'important');
      each.style.setProperty('inset', 'auto', 'important');
    }
  }
  return true;
})()
""".replace("PREFIX_LENGTH", str(len(PREFIX))).replace("PREFIX", PREFIX)
_MEASURE = """
(() => {
  const root = document.documentElement;
  const missing = (globalThis.pictures || []).filter((each) => !each.complete).length;
  return JSON.stringify([missing, Math.ceil(root.scrollHeight), Math.ceil(root.scrollWidth)]);
})()
"""
_BELOW = """
(() => {
  for (const each of globalThis.fixed || []) each.style.setProperty('opacity', '0', 'important');
  window.scrollTo({top: %d, left: 0, behavior: 'instant'});
  return Math.round(window.scrollY);
})()
"""
"""What stays in its place on the screen is shown once, in the first stripe."""


_FAMILIES = {
    QWebEngineSettings.FontFamily.StandardFont: "Times New Roman",
    QWebEngineSettings.FontFamily.SerifFont: "Times New Roman",
    QWebEngineSettings.FontFamily.SansSerifFont: "Arial",
    QWebEngineSettings.FontFamily.FixedFont: "Monospace",
}
"""What Chromium takes where a page names no font; Qt takes the desktop's."""


class Closed(QWebEnginePage):
    """A page that goes nowhere once it is there."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self._begun = False

    def acceptNavigationRequest(
        self, _url: QUrl | str, _type: QWebEnginePage.NavigationType, main: bool
    ) -> bool:
        """Let the page itself come, and what it frames; refuse to be sent elsewhere."""
        if main and self._begun:
            return False
        self._begun = self._begun or main
        return True

    def javaScriptConsoleMessage(self, *_told: Any) -> None:
        """What a page writes there is of no use here."""


class Shooting(QObject):
    """One page, from its opening to its last stripe and its print."""

    striped = Signal(int, int, bytes)
    """A part of the picture, from above: width, height, pixels of three bytes each."""
    printed = Signal(bytes)
    ended = Signal(str, int)
    """The last of all: what went wrong, or ""; and how tall the page is."""

    def __init__(self, task: Task, profile: QWebEngineProfile) -> None:
        super().__init__()
        self._task = task
        self.page = Closed(profile)
        _quieten(self.page.settings())
        self._view = QWebEngineView()
        self._view.setPage(self.page)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.resize(task.width, task.height)
        self._view.show()
        self._tall = self._top = self._scrolled = self._ticks = 0
        self._before: QImage | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._next: Callable[[], None] = self._settle
        self._clock.timeout.connect(self._tick)
        self.page.loadFinished.connect(self._loaded)
        self.page.renderProcessTerminated.connect(self._broken)

    def begin(self) -> None:
        """Open the page. One that never says that it has come is taken as it is then."""
        late = QTimer(self)
        late.setSingleShot(True)
        late.timeout.connect(lambda: self._loaded(True))
        late.start(int(self._task.seconds * 400))
        self.page.load(inside(self._task.url))

    def close(self) -> None:
        """Let go of the page before its profile goes."""
        self._clock.stop()
        self._view.setPage(None)  # type: ignore[arg-type]  # None is what Qt takes for no page
        self.page.deleteLater()
        self._view.deleteLater()

    # Waiting

    def _loaded(self, ok: bool) -> None:
        if self._ticks or self._tall:
            return
        if not ok:
            self.ended.emit("the page could not be opened", 0)
            return
        self._ticks = 1
        self.page.runJavaScript(_READY, _OURS, lambda _done: self._clock.start())

    def _broken(self, *_told: object) -> None:
        self._clock.stop()
        self.ended.emit("the program that renders pages broke down on it", 0)

    def _tick(self) -> None:
        self._ticks += 1
        self._next()

    def _settle(self) -> None:
        """Wait until the pictures are there and the page has its height."""
        self.page.runJavaScript(_MEASURE, _OURS, self._measured)

    def _measured(self, told: object) -> None:
        if self._next != self._settle:
            return
        try:
            waiting, tall, _wide = json.loads(str(told))
        except ValueError:
            self._broken()
            return
        if (waiting or tall != self._tall) and self._ticks < _PATIENCE:
            self._tall = tall
            return
        self._tall = max(1, tall)
        self._next = self._look
        self._ticks = 0

    # Taking it down

    def _look(self) -> None:
        """Take a stripe when two looks at it are the same."""
        seen = self._view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        same = self._before is not None and seen == self._before
        self._before = seen
        if self._ticks > 2 and (same or self._ticks > _LOOKS):
            self._take(seen)

    def _take(self, seen: QImage) -> None:
        last = min(self._tall, self._task.tallest)
        at = self._scrolled if self._top else 0
        skip = self._top - at
        high = min(last - self._top, seen.height() - skip)
        if high > 0:
            self.striped.emit(seen.width(), high, _pixels(seen, skip, high))
            self._top += high
        if high <= 0 or self._top >= last:
            self._clock.stop()
            self._print()
            return
        self._clock.stop()
        self.page.runJavaScript(_BELOW % self._top, _OURS, self._went)

    def _went(self, where: object) -> None:
        self._scrolled = int(where) if isinstance(where, int | float) else self._top
        if self._scrolled + self._task.height <= self._top:
            self._print()  # the page is shorter than it said
            return
        self._before, self._ticks = None, 0
        self._clock.start()

    def _print(self) -> None:
        size = QPageSize(QPageSize.PageSizeId.A4)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12))
        self.page.printToPdf(self._printed, layout)

    def _printed(self, data: QByteArray) -> None:
        self.printed.emit(data.data())
        self.ended.emit("", self._tall)


def _pixels(image: QImage, top: int, high: int) -> bytes:
    """Rows of an image without what fills them up."""
    wide, line = 3 * image.width(), image.bytesPerLine()
    data = bytes(image.constBits())[top * line : (top + high) * line]
    if line == wide:
        return data
    return b"".join(data[y * line : y * line + wide] for y in range(high))


def _quieten(settings: QWebEngineSettings) -> None:
    """Switch off all that a picture has no use for."""
    attribute = QWebEngineSettings.WebAttribute
    for each in (
        attribute.JavascriptEnabled,
        attribute.LocalStorageEnabled,
        attribute.PluginsEnabled,
        attribute.LocalContentCanAccessFileUrls,
        attribute.LocalContentCanAccessRemoteUrls,
        attribute.AutoLoadIconsForPage,
        attribute.ErrorPageEnabled,
        attribute.ShowScrollBars,
        attribute.ScrollAnimatorEnabled,
        attribute.FullScreenSupportEnabled,
        attribute.DnsPrefetchEnabled,
        attribute.PdfViewerEnabled,
        attribute.WebGLEnabled,
        attribute.HyperlinkAuditingEnabled,
        attribute.FocusOnNavigationEnabled,
    ):
        settings.setAttribute(each, False)
    settings.setAttribute(attribute.AutoLoadImages, True)
    for family, name in _FAMILIES.items():
        settings.setFontFamily(family, name)
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )
