"""Quiet messages at the foot of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui import notices
from ui.notices import Notices


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """A window of 800 × 600."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_notice_goes_by_itself_and_an_error_stays(
    frame: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message has its time; an error waits to be dismissed."""
    monkeypatch.setattr(notices, "SECONDS", 0.05)
    shown = Notices(frame)
    shown.say("Claim deleted.")
    shown.say("The disk is full.", error=True)
    qtbot.waitUntil(lambda: shown.texts() == ["The disk is full."])
    dismiss = shown.findChildren(QPushButton, "dismiss")[-1]
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert shown.texts() == []
    assert shown.isHidden()


def test_a_notice_does_what_its_button_says(frame: QWidget, qtbot: QtBot) -> None:
    """Undo is done once, and the notice is gone."""
    done: list[str] = []
    shown = Notices(frame)
    shown.say("Claim deleted.", ("undo", "Undo", lambda: done.append("undo")))
    qtbot.mouseClick(shown.findChild(QPushButton, "undo"), Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert shown.texts() == []


def test_an_offer_to_undo_is_withdrawn_by_the_next_change(frame: QWidget) -> None:
    """Undo takes back the newest edit: an older notice must not offer it."""
    shown = Notices(frame)
    shown.say("Claim deleted.", ("undo", "Undo", lambda: None))
    shown.say("The report is in report.html.")
    shown.forget_undo()
    assert shown.texts() == ["The report is in report.html."]
    shown.clear()


def test_few_notices_are_shown_and_each_once(frame: QWidget) -> None:
    """The oldest makes room, and the same words do not stand twice."""
    shown = Notices(frame)
    for text in ("one", "two", "three", "two", "four"):
        shown.say(text, error=True)
    assert shown.texts() == ["three", "two", "four"]
    shown.clear()


def test_notices_stay_at_the_foot(frame: QWidget, qtbot: QtBot) -> None:
    """They keep within the window when it becomes smaller."""
    shown = Notices(frame)
    shown.say("The page could not be fetched. " * 6, error=True)
    frame.resize(500, 400)
    qtbot.waitUntil(lambda: frame.rect().contains(shown.geometry()))
    assert shown.geometry().bottom() > 360
    shown.clear()


def test_a_notice_that_was_closed_already_does_no_harm(frame: QWidget) -> None:
    """Its time may run out between its closing and its end; that it is gone is told once."""
    shown = Notices(frame)
    notice = shown.say("Claim deleted.")
    told: list[object] = []
    notice.closed.connect(told.append)
    notice.close()
    notice.show()
    notice.close()
    assert shown.texts() == []
    assert told == [notice]


def test_the_time_of_a_notice_stands_still_while_somebody_is_at_it(
    frame: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the focus in it, it stays; Escape puts it away."""
    monkeypatch.setattr(notices, "SECONDS", 0.1)
    shown = Notices(frame)
    frame.activateWindow()
    notice = shown.say("Claim deleted.", ("undo", "Undo", lambda: None))
    other = shown.say("The report is written.")
    with qtbot.waitActive(frame):
        frame.activateWindow()
    notice.take_focus()
    button = notice.findChild(QPushButton, "undo")
    assert button is not None
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(other.closed):
        pass
    assert shown.texts() == ["Claim deleted."]
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert shown.texts() == []


def test_the_mouse_over_a_notice_holds_it(
    frame: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes on when the mouse has left."""
    monkeypatch.setattr(notices, "SECONDS", 0.05)
    shown = Notices(frame)
    notice = shown.say("Claim deleted.")
    here = QPointF(5, 5)
    QApplication.sendEvent(notice, QEnterEvent(here, here, here))
    other = shown.say("The report is written.")
    with qtbot.waitSignal(other.closed):
        pass
    assert shown.texts() == ["Claim deleted."]
    with qtbot.waitSignal(notice.closed):
        QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))


def test_the_newest_notice_is_reached_with_a_key(frame: QWidget, qtbot: QtBot) -> None:
    """Its first button gets the focus; a notice that waits for an answer does not go."""
    shown = Notices(frame)
    shown.take_focus()
    shown.say("You were writing.", ("resume", "Go on writing", lambda: None), stays=True)
    with qtbot.waitActive(frame):
        frame.activateWindow()
    shown.take_focus()
    button = shown.findChild(QPushButton, "resume")
    assert button is not None
    qtbot.waitUntil(button.hasFocus)
    shown.clear()


def test_a_notice_is_told_to_screen_readers(
    frame: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Politely; an error at once."""
    heard = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness().name))

    monkeypatch.setattr(notices.QAccessible, "updateAccessibility", listen)
    shown = Notices(frame)
    shown.say("Claim deleted.")
    shown.say("The disk is full.", error=True)
    assert heard == [("Claim deleted.", "Polite"), ("The disk is full.", "Assertive")]
    shown.clear()
