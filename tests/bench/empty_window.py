"""The floor of a start: an empty PySide6 window; prints the milliseconds until it has painted."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    """A window with nothing in it, which ends the process once it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it
        """Say when, and end."""
        super().paintEvent(event)
        sys.stdout.write(str((time.monotonic() - float(os.environ["T0"])) * 1000))
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Empty()
    window.resize(1440, 900)
    window.show()
    app.exec()
