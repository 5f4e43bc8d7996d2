"""An error in what Qt calls back is told, and the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

RAISING = """
import sys
import ui
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog

class Panel(QDialog):
    told = Signal(int)
    seen = 0

    def resizeEvent(self, event):
        {}

    def reject(self):
        self.seen += 1

app = QApplication([])
panel = Panel()
panel.told.connect(panel.reject)
panel.told.emit(3)
try:
    panel.resize(300, 300)
    panel.show()
except Exception as error:
    print(type(error).__name__, panel.seen)
"""


@pytest.mark.parametrize(
    ("deed", "name"),
    [
        ("int('x')", "ValueError"),
        ("1 / 0", "ZeroDivisionError"),
        ("[][0]", "IndexError"),
        ("raise KeyError(3)", "KeyError"),
    ],
)
def test_an_error_in_an_override_does_not_end_the_process(deed: str, name: str) -> None:
    """Whether C or Python raised it, the error comes out of the call into Qt that led to it."""
    done = subprocess.run(
        [sys.executable, "-c", RAISING.format(deed)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"{name} 1\n"), done.stderr
