"""The window that plays a recording."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.player.clock import told

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "0:00:00.0"), (12_345, "0:00:12.3"), (3_723_999, "1:02:03.9"), (-5, "0:00:00.0")],
)
def test_a_place_is_told_to_the_tenth_of_a_second(milliseconds: int, words: str) -> None:
    """Hours, minutes, seconds and tenths."""
    assert told(milliseconds) == words


def test_keys_play_go_and_mark() -> None:
    """Arrows and letters go about, I and O mark, words and Return keep; Space plays.

    It plays, without a device for sound too.
    """
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("driven.py"))],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["places"] == [10_000]
    assert found["kept"] == [[10.0, 15.0, "I go on, Jo"]]
    assert found["enabled"] == [False, True, False]
    assert found["times"] == ["0:00:15.0 / 0:01:00.0"]
    assert found["played"][0] > 15_000
