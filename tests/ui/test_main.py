"""The window's door."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_a_project_is_saved(filled: Path, tmp_path: Path, theme: str) -> None:
    """--screenshot paints the project at the size asked for, saves it and ends well."""
    out = tmp_path / "out.png"
    ended = _run(str(filled), "--screenshot", str(out), "--size", "1280x720", "--theme", theme)
    assert ended.returncode == 0, ended.stderr
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1280, 720)
    corner = picture.pixelColor(600, 700).lightness()
    assert corner > 200 if theme == "light" else corner < 60
    colours = {picture.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 720, 3)}
    assert len(colours) > 50


def test_a_picture_of_nothing_fails_with_a_sentence(tmp_path: Path) -> None:
    """Without the project there is no picture, and the exit code says so."""
    ended = _run(str(tmp_path / "Gone.fcw"), "--screenshot", str(tmp_path / "out.png"))
    assert ended.returncode == 1
    assert "Gone.fcw" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "out.png").exists()


def test_a_wrong_size_is_refused() -> None:
    """The size is two numbers."""
    assert _run("--size", "large").returncode == 2
