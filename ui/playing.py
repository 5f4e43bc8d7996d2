"""The player seen from the window: started with a recording, told where to go, listened to."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from workbench.reading import sandbox

MODULE = "ui.player"
_KEPT = (
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE",
    "PULSE_SERVER", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LANG", "LC_ALL", "SYSTEMROOT", "PATH",
    "QT_LOGGING_RULES",
)  # fmt: skip
"""What of the environment the player gets: where its window and its sound go."""
_LONGEST_LINE = 100_000
_TEXT = frozenset(range(0x20, 0x7F)) | set(b"\t\r\n")


def available() -> bool:
    """Tell whether recordings can be played here, without loading what plays them."""
    try:
        return find_spec("PySide6.QtMultimediaWidgets") is not None
    except ModuleNotFoundError:
        return False


def is_list(data: bytes) -> bool:
    """Tell whether bytes are a list of other files (m3u8, mpd, sdp): playing one would fetch."""
    head = data[:256].removeprefix(b"\xef\xbb\xbf")
    return bool(head) and all(byte in _TEXT for byte in head)


class Playing(QObject):
    """One player at a time. It is a process of its own and is ended with the window."""

    kept = Signal(str, float, float, str)
    """A passage was marked: evidence, from which second to which, the words."""
    ready = Signal(float)
    """A recording is open: how many seconds it has."""
    failed = Signal(str)
    """It cannot be played: why, in the player's words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._evidence_id = ""

    @property
    def is_open(self) -> bool:
        """Whether there is a player."""
        return self._process is not None

    def plays(self, evidence_id: str) -> bool:
        """Tell whether the player is open with a recording of this evidence."""
        return self._process is not None and self._evidence_id == evidence_id

    def start(
        self, evidence_id: str, data: bytes, *, title: str, look: Mapping[str, str], at: float = -1
    ) -> None:
        """Open a recording in place of what is open; `look` has its language and its theme."""
        self.close()
        self._evidence_id = evidence_id
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(lambda: self._hear(process))
        process.finished.connect(lambda _code, _how: self._end(process))
        process.errorOccurred.connect(lambda _error: self._end(process))
        process.setStandardErrorFile(QProcess.nullDevice())
        program, *words = _command()
        process.start(program, words)
        head = {"title": title, "size": len(data), "at": at, **look}
        process.write(json.dumps(head).encode() + b"\n")
        process.write(data)

    def play_from(self, seconds: float) -> None:
        """Go to a place of what is open, and play from there."""
        if self._process is not None:
            self._process.write(json.dumps({"at": seconds}).encode() + b"\n")

    def close(self) -> None:
        """End the player."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _end(self, process: QProcess) -> None:
        if self._process is process:
            self._process = None
            process.deleteLater()

    def _hear(self, process: QProcess) -> None:
        """Take what the player says; it is not believed further than it can be checked."""
        while self._process is process and process.canReadLine():
            line = process.readLine(_LONGEST_LINE).data()
            try:
                self._take(json.loads(bytes(line)))
            except (ValueError, KeyError, TypeError, RecursionError):
                self.close()

    def _take(self, told: Mapping[str, Any]) -> None:
        if told["kind"] == "keep":
            since, until = float(told["since"]), float(told["until"])
            self.kept.emit(self._evidence_id, since, until, str(told["words"])[:10_000])
        elif told["kind"] == "ready":
            self.ready.emit(float(told["seconds"]))
        elif told["kind"] == "failed":
            self.failed.emit(str(told["words"])[:300])


def _command() -> list[str]:
    words = [sys.executable, "-P", "-m", MODULE]
    seen = [os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("XAUTHORITY", "")]
    binds = ["/tmp/.X11-unix", "/etc/fonts", "/var/cache/fontconfig"]  # noqa: S108 - X's own
    binds += [each for each in seen if each and Path(each).exists()]
    # A display of another machine is reached through the network.
    far = not os.environ.get("DISPLAY", ":").startswith(":")
    return sandbox.wrapped(words, network=far, extra_binds=binds)


def _environment() -> QProcessEnvironment:
    found = QProcessEnvironment()
    for name in _KEPT:
        if name in os.environ:
            found.insert(name, os.environ[name])
    found.insert("PYTHONPATH", os.pathsep.join(entry for entry in sys.path if entry))
    found.insert("PYTHONUTF8", "1")
    found.insert("PYTHONDONTWRITEBYTECODE", "1")
    return found
