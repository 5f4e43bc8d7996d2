"""The player driven by keys, in a process of its own: what Qt's decoders say stays there."""

from __future__ import annotations

import io
import json
import sys
import wave

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.player.window import PlayerWindow
from ui.rendering.frames import own_output


def beep(seconds: float) -> bytes:
    """A recording of silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(round(16_000 * seconds)))
    return out.getvalue()


def main() -> int:
    """Press keys when the recording is open, and tell what came of it."""
    said = own_output()
    app = QApplication([])
    window = PlayerWindow("Speech", beep(60))
    kept: list[tuple[float, float, str]] = []
    window.kept.connect(lambda since, until, words: kept.append((since, until, words)))
    played: list[int] = []

    def drive(duration: int) -> None:
        if duration > 0:
            QTimer.singleShot(100, press)

    def press() -> None:
        for keys in (Qt.Key.Key_Right, Qt.Key.Key_L, Qt.Key.Key_L, Qt.Key.Key_J, Qt.Key.Key_Left):
            QTest.keyClick(window, keys)
        places.append(window.player.position())
        QTest.keyClick(window, Qt.Key.Key_I)
        QTest.keyClick(window, Qt.Key.Key_Right)
        QTest.keyClick(window, Qt.Key.Key_O)
        enabled.append(window._keep.isEnabled())
        QTest.keyClicks(window.words, "I go on, Jo")  # letters and spaces are words there
        enabled.append(window._keep.isEnabled())
        QTest.keyClick(window.words, Qt.Key.Key_Return)
        enabled.append(window._keep.isEnabled())
        times.append(window.time.text())
        if len(sys.argv) > 1:
            window.grab().save(sys.argv[1])
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_Space)
        QTimer.singleShot(600, end)

    def end() -> None:
        played.append(window.player.position())
        window.close()

    places: list[int] = []
    enabled: list[bool] = []
    times: list[str] = []
    window.player.durationChanged.connect(drive)
    window.closed.connect(app.quit)
    window.show()
    QTimer.singleShot(15_000, app.quit)
    app.exec()
    told = {"kept": kept, "places": places, "enabled": enabled, "times": times, "played": played}
    said.write(json.dumps(told).encode())
    said.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
