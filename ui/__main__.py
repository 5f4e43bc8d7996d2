"""The window's door: builds what there is, opens what was named, and runs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.language import LANGUAGES, speak
from ui.language import asked as wished
from ui.program import Application, Program
from ui.theme import SIZES, Mode, Theme, Wish
from ui.window import Window
from workbench import __version__, queries
from workbench.errors import WorkbenchError


def build(app: QApplication, settings: QSettings, *, native: bool = True) -> Window:
    """Build the window and all it needs; `native`: with the desktop's file dialogs."""
    return Program(app, settings, native=native).window()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window; gives the exit code."""
    asked = _arguments(sys.argv[1:] if arguments is None else list(arguments))
    app = QApplication.instance() or Application(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    app.setOrganizationName("fact-check-workbench")
    app.setApplicationName("fact-check-workbench")
    app.setDesktopFileName("org.factcheckworkbench.Workbench")
    app.setApplicationVersion(__version__)
    if asked.screenshot:
        return _screenshot(app, asked)
    settings = QSettings()
    speak(app, asked.language or wished(settings))
    program = Program(app, settings)
    _dress(program.theme, asked)
    window = program.window()
    window.restore()
    if asked.size:
        window.resize(*asked.size)
    _catch(program)
    if isinstance(app, Application):
        app.file_asked.connect(program.open)
    for path in asked.files[:1]:
        window.session.try_open(path)
    window.show()  # after the file, so that what it shows first is that
    for path in asked.files[1:]:
        window.session.try_open(path)
    return app.exec()


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="workbench-gui", description="Fact-Check Workbench")
    parser.add_argument("files", nargs="*", metavar="file", help="investigations to open (.fcw)")
    parser.add_argument("--screenshot", metavar="OUT.png", help="save a picture and end")
    parser.add_argument("--size", type=_size, metavar="1440x900", help="of the window, in pixels")
    parser.add_argument("--theme", choices=[mode.value for mode in Mode])
    parser.add_argument("--contrast", action="store_true", help="high contrast")
    parser.add_argument("--text-size", type=int, choices=SIZES, help="in per cent")
    parser.add_argument("--language", choices=list(LANGUAGES))
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(given)


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


def _dress(theme: Theme, asked: argparse.Namespace) -> None:
    if asked.theme:
        theme.choose(Mode(asked.theme))
    if asked.contrast:
        theme.choose_contrast(Wish.YES)
    if asked.text_size:
        theme.choose_size(asked.text_size)


def _catch(program: Program) -> None:
    """Show what was not foreseen, and go on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            program.close_all()
        else:
            program.unforeseen(error.with_traceback(trace))

    sys.excepthook = hook


def _screenshot(app: QApplication, asked: argparse.Namespace) -> int:
    """Open the project, look at a claim with a verdict and its evidence, save a picture."""
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        speak(app, asked.language or "en")
        window = build(app, settings)
        asked.theme = asked.theme or Mode.LIGHT.value
        _dress(window.theme, asked)
        window.resize(*(asked.size or (1440, 900)))
        window.show()
        saved = []

        def take() -> None:
            saved.append(window.grab().save(asked.screenshot))
            window.close()
            app.quit()

        try:
            if asked.files:
                window.session.open(asked.files[0])
                look(window)
        except WorkbenchError as error:
            sys.stderr.write(f"{error}\n")
            window.close()
            return 1
        QTimer.singleShot(400, app, take)
        app.exec()
    return 0 if saved and saved[0] else 1


def look(window: Window) -> None:
    """Look at the claim that shows most: with a verdict, and evidence on both sides if any."""
    session = window.session
    rows = session.ask(queries.claims)
    if not rows:
        return
    chosen = max(rows, key=lambda row: (bool(row.rating), min(row.supports, row.refutes)))
    session.select_claim(chosen.id)
    for found in session.ask(queries.claim, chosen.id).citations:
        if found.capture and found.passage:
            session.open_capture(found.capture.id, (found.passage.start, found.passage.end))
            break
    window.desk.tabs.setCurrentIndex(0)


if __name__ == "__main__":
    sys.exit(main())
