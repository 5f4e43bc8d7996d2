"""The player, as the window starts it and listens to it."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import playing


def beep(seconds: float) -> bytes:
    """A recording of silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(round(16_000 * seconds)))
    return out.getvalue()


@pytest.fixture
def player(qapp: object) -> Iterator[playing.Playing]:
    """A player that is ended with the test."""
    parent = QObject()
    made = playing.Playing(parent)
    yield made
    made.close()
    parent.deleteLater()


LOOK = {"language": "en", "theme": "light"}


def test_a_recording_is_opened_in_another_process(qtbot: QtBot, player: playing.Playing) -> None:
    """It says how long it is; it goes where it is told to; it ends when it is told to."""
    with qtbot.waitSignal(player.ready, timeout=20_000) as ready:
        player.start("one", beep(3), title="Speech", look=LOOK, at=1.0)
    assert ready.args == [3.0]
    assert player.plays("one")
    assert not player.plays("two")
    player.play_from(2.0)
    player.close()
    assert not player.is_open


def test_what_is_no_recording_is_told(qtbot: QtBot, player: playing.Playing) -> None:
    """The player says why in the language of the window, and this window goes on."""
    with qtbot.waitSignal(player.failed, timeout=20_000) as failed:
        look = {**LOOK, "language": "es"}
        player.start("one", bytes(range(256)) * 20, title="Noise", look=look)
    assert failed.args == ["es de un tipo que aquí no se conoce"]


@pytest.mark.parametrize(
    "data", [b"#EXTM3U\nhttp://127.0.0.1/x.ts\n", b"v=0\r\n", b"\xef\xbb\xbf<?xml version='1.0'?>"]
)
def test_lists_of_other_files_are_told_from_recordings(data: bytes) -> None:
    """Playing a list would fetch what it names."""
    assert playing.is_list(data)
    assert not playing.is_list(beep(0.1))
    assert playing.available()
