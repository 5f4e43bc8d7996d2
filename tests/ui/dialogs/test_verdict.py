"""The dialog for a verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.window import Window
from workbench import queries


def test_the_tab_key_follows_the_eye(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """From the ratings to the reasons, also when another scale was chosen meanwhile."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[0].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    scales = dialog.findChild(QComboBox, "scale")
    assert scales is not None
    for chosen in (1, 0):
        scales.setCurrentIndex(chosen)
        scales.setFocus()
        seen = []
        for _ in range(4):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            seen.append(QApplication.focusWidget().objectName())
        assert seen[0].startswith("rating-")
        assert seen[-3:] == ["rationale", "confidence", "unknown"]
    dialog.reject()


def test_the_arrow_keys_keep_the_rating_in_sight(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """In a low dialog the last rating of a long scale is scrolled to."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[0].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.resize(dialog.width(), 480)
    scales = dialog.findChild(QComboBox, "scale")
    assert scales is not None
    scales.setCurrentIndex(scales.findData("truth-six"))
    ratings = [each for each in dialog.findChildren(QRadioButton) if each.isVisible()]
    ratings[0].setFocus()
    for _ in ratings[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is ratings[-1]
    assert ratings[-1].visibleRegion().boundingRect() == ratings[-1].rect()
    dialog.reject()


def test_a_refusal_takes_no_room_from_the_fields(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """The dialog grows by the sentence, and what scrolls in it is the form, not its parts."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[-1].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    (area,) = dialog.findChildren(QScrollArea)
    before = area.height()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    error = dialog.findChild(QLabel, "formError")
    assert error is not None
    qtbot.waitUntil(error.isVisible)
    qtbot.waitUntil(lambda: area.height() >= before)
    dialog.reject()


def test_a_verdict_on_media_says_more(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """Further ratings, the original and what it shows; what contradicts the rating is barred."""
    window = open_window(filled)
    claim_id = window.session.ask(queries.claims)[-1].id
    window.session.select_claim(claim_id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    media = dialog.findChild(QWidget, "mediaFields")
    assert not media.isVisible()
    scales = dialog.findChild(QComboBox, "scale")
    scales.setCurrentIndex(scales.findData("media"))
    assert media.isVisible()
    boxes = {each.objectName(): each for each in media.findChildren(QCheckBox)}
    boxes["also-staged"].click()
    dialog.findChild(QRadioButton, "rating-edited").click()
    assert not boxes["also-staged"].isEnabled()
    assert not boxes["also-staged"].isChecked()
    assert not boxes["also-edited"].isVisible()
    assert media.findChild(QLabel, "excluded").text() == "Staged contradicts the rating."
    boxes["also-satire"].click()
    qtbot.keyClicks(media.findChild(QLineEdit, "originalUrl"), "https://old.example/1")
    qtbot.keyClicks(media.findChild(QPlainTextEdit, "originalContext"), "A bridge of 2011.")
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "rationale"), "It is from 2011.")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = window.session.ask(queries.claim, claim_id).verdicts
    assert (made.rating, made.also) == ("edited", "satire")
    assert made.original_url == "https://old.example/1"
    assert made.original_context == "A bridge of 2011."


def test_another_scale_has_nothing_of_media(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """Back on a scale of words, what was written of the original is left out."""
    window = open_window(filled)
    claim_id = window.session.ask(queries.claims)[-1].id
    window.session.select_claim(claim_id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    scales = dialog.findChild(QComboBox, "scale")
    scales.setCurrentIndex(scales.findData("media"))
    qtbot.keyClicks(dialog.findChild(QLineEdit, "originalUrl"), "https://old.example/1")
    scales.setCurrentIndex(scales.findData("evidence"))
    assert not dialog.findChild(QWidget, "mediaFields").isVisible()
    dialog.findChild(QRadioButton, "rating-refuted").click()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "rationale"), "It is not so.")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = window.session.ask(queries.claim, claim_id).verdicts
    assert (made.rating, made.also, made.original_url) == ("refuted", "", "")
