"""Takes a picture of every panel and dialog: `python -m docs.pictures [--only light-en]`.

In light and dark colours, in English and Spanish, of the invented sample investigation; into
docs/screenshots. The manual shows some of them.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QSettings
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from docs.exchange import exchanged
from docs.first_check import LESSONS, walk
from docs.locker import held
from docs.scenes import told
from tests.journeys.conftest import Hands
from tests.ui.surfaces import prepare, surfaces
from ui.__main__ import look
from ui.actions import VERBS
from ui.language import speak
from ui.program import Application, Program
from ui.theme import Mode
from ui.window import Window
from workbench import settings as machine
from workbench.exchange import seed
from workbench.settings import PLACE, Settings

OUT = Path(__file__).parent / "screenshots"
SCREEN = Path(__file__).parent / "screen.json"
"""A screen on which the dialogs have the width that they ask for."""
VARIANTS = tuple(f"{theme}-{language}" for theme in ("light", "dark") for language in ("en", "es"))
SIZE = (1440, 900)
LOOKS = frozenset(
    verb.id
    for verb in VERBS
    if verb.menu in {"view/3", "view/4", "view/5", "view/6"}
    or verb.id in {"guide", "sidebar", "turn-picture"}
) - {"columns"}
"""Verbs that change how everything after them looks."""
_SETTLE = 0.25
"""Seconds that the window gets to fill in what it asked for."""


def settle() -> None:
    """Let the window work on for a moment."""
    end = time.monotonic() + _SETTLE
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Bot:
    """Clicks and waits for the hands that work at the window."""

    mouseClick = staticmethod(QTest.mouseClick)  # noqa: N815 - as pytest-qt calls it

    @staticmethod
    def waitUntil(condition: Callable[[], bool], timeout: int = 10_000) -> None:  # noqa: N802
        """Wait until something is so."""
        end = time.monotonic() + timeout / 1000
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            settle()


def taught(window: Window, folder: Path, language: str) -> Iterator[tuple[str, QWidget]]:
    """Go through the first check of the manual."""
    hands = Hands(window, Bot())  # type: ignore[arg-type]  # what they need of a QtBot
    for name, widget in walk(hands, folder, LESSONS.get(language, LESSONS["en"])):
        settle()
        yield name, widget


def scenes(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Show the whole window, what the manual tells of, then every surface there is."""
    look(window)
    settle()
    yield "main", window
    yield from told(window, settle)
    yield from held(window, settle)
    yield from exchanged(window, settle)
    for name, widget in surfaces(window, settle, but=LOOKS):
        yield plain(name), window.middle_panel() if widget is window else widget
    prepare(window)
    window.session.close()
    settle()
    yield "welcome", window


def plain(name: str) -> str:
    """Make a file's name of a surface's."""
    name = name.partition(":")[0] if ":" in name else name.partition("/")[0]
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower().removesuffix("-dialog")
    return name.replace(" ", "-")


def save(widget: QWidget, path: Path) -> None:
    """Save a picture in its 256 commonest colours: a third of the size, and it looks the same."""
    taken = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (taken.width(), taken.height()), taken.bytesPerLine()
    whole = Image.frombytes("RGB", size, bytes(taken.constBits()), "raw", "RGB", stride)
    whole.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def take(variant: str, folder: Path) -> int:
    """Take all pictures of one variant; gives how many."""
    theme, language = variant.split("-")
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    app = Application(sys.argv[:1])
    speak(app, language)
    os.environ[PLACE] = str(folder / "settings.json")  # not those of whoever takes the pictures
    machine.save(Settings(stamping=False))
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    path = folder / "Harbour bridge.fcw"
    seed.make("harbour-bridge", path)
    program = Program(app, settings, native=False)
    program.theme.choose(Mode(theme))
    taken: set[str] = set()
    failed: list[BaseException] = []
    sys.excepthook = lambda _kind, error, _trace: failed.append(error)  # what Qt would only print
    for name, widget in _all(program, path, language):
        if name not in taken:
            taken.add(name)
            save(widget, OUT / f"{name}-{variant}.png")
    program.close_all()
    if failed:
        raise failed[0]
    return len(taken)


def _all(program: Program, path: Path, language: str) -> Iterator[tuple[str, QWidget]]:
    """Open a window for the first check, then one for all else."""
    for sample in (False, True):
        window = program.window()
        window.resize(*SIZE)
        window.show()
        if sample:
            window.session.open(path)
        settle()
        yield from scenes(window) if sample else taught(window, path.parent, language)
        window.close()


def main() -> None:
    """Take the pictures of all variants, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=VARIANTS)
    asked = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    if asked.only:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(f"{asked.only}: {take(asked.only, Path(folder))} pictures\n")
        return
    for old in OUT.glob("*.png"):
        old.unlink()
    for variant in VARIANTS:
        call = [sys.executable, "-m", "docs.pictures", "--only", variant]
        subprocess.run(call, check=True)  # noqa: S603 - this very program


if __name__ == "__main__":
    main()
