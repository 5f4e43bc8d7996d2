"""The player's process: a recording comes on its input, marked passages go out as lines of JSON."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import IO, Any

from ui.rendering.frames import own_output

LONGEST_HEAD = 100_000


def main() -> int:
    """Play one recording, until its window is closed."""
    said = own_output()
    # Without a buffer: what comes after the recording is left in the pipe, to be listened for.
    pipe = os.fdopen(os.dup(0), "rb", buffering=0)
    head = json.loads(pipe.readline(LONGEST_HEAD))
    size, data = int(head["size"]), bytearray()
    while len(data) < size and (more := pipe.read(size - len(data))):
        data += more
    return _run(head, bytes(data), said)


def _run(head: dict[str, Any], data: bytes, said: IO[bytes]) -> int:
    from PySide6.QtCore import QSettings, QSocketNotifier  # noqa: PLC0415 - after own_output
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.language import speak  # noqa: PLC0415
    from ui.player.window import PlayerWindow  # noqa: PLC0415
    from ui.theme import Mode, Theme  # noqa: PLC0415

    app = QApplication(["workbench-player"])
    app.setApplicationName("fact-check-workbench")
    app.setDesktopFileName("org.factcheckworkbench.Workbench")
    speak(app, str(head.get("language", "")))

    def tell(kind: str, **facts: object) -> None:
        said.write(json.dumps({"kind": kind, **facts}).encode() + b"\n")
        said.flush()

    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "player.ini"), QSettings.Format.IniFormat)
        theme = Theme(app, settings)
        theme.choose(Mode(head.get("theme", Mode.SYSTEM)))
        window = PlayerWindow(str(head["title"]), data)
        window.kept.connect(lambda a, b, words: tell("keep", since=a, until=b, words=words))
        window.failed.connect(lambda words: tell("failed", words=words))
        window.closed.connect(app.quit)
        window.player.durationChanged.connect(lambda ms: tell("ready", seconds=ms / 1000))
        if float(head.get("at", -1)) >= 0:
            window.play_from(float(head["at"]))
        heard = bytearray()

        def hear() -> None:
            more = os.read(0, LONGEST_HEAD)
            if not more:  # the parent is gone
                window.close()
                return
            heard.extend(more)
            while b"\n" in heard:
                line, _, rest = bytes(heard).partition(b"\n")
                heard[:] = rest
                window.play_from(float(json.loads(line)["at"]))
                window.raise_()

        listener = QSocketNotifier(0, QSocketNotifier.Type.Read) if os.name == "posix" else None
        if listener is not None:
            listener.activated.connect(hear)
        window.show()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
