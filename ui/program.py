"""The running program: its windows, each on one investigation, and the look they share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.icons import application_icon
from ui.jobs import Jobs
from ui.paths import Paths
from ui.session import Session
from ui.theme import Theme
from ui.window import Window
from workbench.errors import WorkbenchError

_STEP = QPoint(28, 28)
"""How far a second window stands from the first."""


class Application(QApplication):
    """Qt's application, which also hears which file the desktop asks to open."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of a file that was opened in the desktop's way, as macOS does it."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


class Program(QObject):
    """All windows of this process. It ends with the last of them."""

    def __init__(self, app: QApplication, settings: QSettings, *, native: bool = True) -> None:
        super().__init__(app)
        app.setWindowIcon(application_icon())
        self.settings = settings
        self.theme = Theme(app, settings)
        self.theme.setParent(self)
        self.theme.apply()
        self.windows: list[Window] = []
        self._native = native
        self._alive = 0

    def window(self) -> Window:
        """Make a window without an investigation. It is not shown yet."""
        session = Session(self.settings)
        paths = Paths(self.settings, native=self._native)
        jobs = Jobs()
        made = Window(session, jobs, self.theme, paths, self)
        session.elsewhere = lambda path: self.open_beside(made, path)
        made.closed.connect(lambda: self._closed(made))
        made.destroyed.connect(self._ended)
        for part in (session, jobs):  # their signals hold what is Python's of the window
            made.destroyed.connect(part.deleteLater)
        self.windows.append(made)
        self._alive += 1
        return made

    def new_window(self, beside: Window | None = None) -> Window:
        """Make a window, as large as the one it comes from and a little aside, and show it."""
        made = self.window() if beside is None else self._aside(beside)
        if beside is None:
            made.restore()
        show(made)
        return made

    def open(self, path: str) -> None:
        """Open an investigation that the desktop asks for, in a free window or a new one."""
        free = [window for window in self.windows if not window.session.is_open]
        where = free[0] if free else self.windows[-1] if self.windows else self.new_window()
        where.session.try_open(path)

    def open_beside(self, window: Window, path: Path) -> bool:
        """Show an investigation in another window, if that is where it belongs.

        That is: where it is open already; or a new window, when this one has another open. A
        failure is told in this window.
        """
        for other in self.windows:
            shown = other.session
            if shown.is_open and not shown.trouble and shown.project.path == path.resolve():
                show(other)
                return True
        if not window.session.is_open:
            return False
        made = self._aside(window)
        try:
            made.session.open(path)
        except WorkbenchError as error:
            made.close()
            window.session.failed.emit(str(error))
        else:
            show(made)
        return True

    def free(self, window: Window) -> Window:
        """Give this window when it has no investigation, else a new one, shown beside it."""
        return self.new_window(window) if window.session.is_open else window

    def close_all(self) -> None:
        """Close every window; the program ends with the last."""
        for window in list(self.windows):
            window.close()

    def unforeseen(self, error: BaseException) -> None:
        """Tell of an error in the window that is worked in."""
        active = [window for window in self.windows if window.isActiveWindow()]
        for window in (active or self.windows)[:1]:
            window.unforeseen(error)

    def _aside(self, window: Window) -> Window:
        made = self.window()
        made.resize(window.normalGeometry().size())
        made.move(window.pos() + _STEP)
        return made

    def _closed(self, window: Window) -> None:
        if window not in self.windows:
            return
        self.windows.remove(window)
        if self.windows:  # the last one is left to who made it
            window.deleteLater()

    def _ended(self) -> None:
        self._alive -= 1
        if not self._alive:
            self.deleteLater()


def show(window: Window) -> None:
    """Bring a window before all others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
