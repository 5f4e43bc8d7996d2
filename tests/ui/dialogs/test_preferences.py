"""The preferences."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from ui import daily
from ui.theme import Mode, Wish
from ui.window import Window
from workbench import settings as settings_of_machine


def _pick(dialog: QDialog, name: str, value: str) -> None:
    field = dialog.findChild(QComboBox, name)
    assert field is not None
    at = field.findData(value)
    assert at >= 0
    field.setCurrentIndex(at)


def test_what_is_chosen_shows_at_once_and_is_remembered(
    open_window: Callable[..., Window], settings: QSettings
) -> None:
    """Colours, contrast, size and motion need no restart; the language says that it does."""
    window = open_window()
    window.actions_["preferences"].trigger()
    dialog = window.findChild(QDialog, "preferencesDialog")
    assert dialog is not None
    _pick(dialog, "colours", "dark")
    _pick(dialog, "contrast", "yes")
    _pick(dialog, "textSize", "150")
    _pick(dialog, "calm", "yes")
    _pick(dialog, "language", "es")
    assert daily.is_wanted(settings)
    dialog.findChild(QCheckBox, "dailySnapshots").click()
    assert not daily.is_wanted(settings)
    theme = window.theme
    assert (theme.mode, theme.contrast, theme.size) == (Mode.DARK, Wish.YES, 150)
    assert theme.is_calm
    assert theme.colours.contrast
    assert window.font().pixelSize() == round(13 * 1.5)
    stored = {key: str(settings.value(key)) for key in ("theme", "contrast", "text_size", "calm")}
    assert stored == {"theme": "dark", "contrast": "yes", "text_size": "150", "calm": "yes"}
    assert settings.value("language") == "es"
    dialog.done(0)
    theme.choose_size(100)
    theme.choose_contrast(Wish.NO)
    theme.choose_calm(Wish.SYSTEM)
    theme.choose(Mode.LIGHT)


def test_macos_finds_them_where_it_expects_them(open_window: Callable[..., Window]) -> None:
    """Quit, About and Preferences have their roles; no other verb takes one by its name."""
    window = open_window()
    roles = {name: action.menuRole() for name, action in window.actions_.items()}
    assert roles["quit"] == QAction.MenuRole.QuitRole
    assert roles["about"] == QAction.MenuRole.AboutRole
    assert roles["preferences"] == QAction.MenuRole.PreferencesRole
    others = set(roles) - {"quit", "about", "preferences"}
    assert {roles[name] for name in others} == {QAction.MenuRole.NoRole}


def test_the_manual_opens_in_the_browser(
    open_window: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    """F1 hands its first page to the desktop; when that fails, a sentence says where it is."""
    window = open_window()
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    page = files("resources") / "manual" / "index.html"
    window.actions_["manual"].trigger()
    if page.is_file():
        assert [url.toLocalFile() for url in opened] == [str(page)]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.actions_["manual"].trigger()
    assert "index.html" in window.notices.texts()[-1]


def _press(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    found.click()


def test_a_desk_makes_its_templates_and_has_them_checked(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """The folder is made and used; a slip in a template is told with its line; none goes back."""
    window = open_window()
    window.actions_["preferences"].trigger()
    dialog = window.findChild(QDialog, "preferencesDialog")
    assert dialog is not None
    outcome = dialog.findChild(QLabel, "templateOutcome")
    assert not dialog.findChild(QPushButton, "checkTemplates").isEnabled()
    _press(dialog, "makeTemplates")
    place = dialog.findChild(QFileDialog, "fileDialog")
    folder = tmp_path / "Ours"
    place.fileSelected.emit(str(folder))
    place.done(0)
    qtbot.waitUntil(lambda: "FIELDS.md" in outcome.text())
    assert settings_of_machine.load().templates == str(folder)
    assert (folder / "report.html").is_file()
    _press(dialog, "checkTemplates")
    qtbot.waitUntil(lambda: outcome.text() == "All templates can be used.", timeout=20_000)
    whole = (folder / "report.html").read_text("utf-8")
    (folder / "report.html").write_text(whole + "{{ report.titel }}", "utf-8")
    _press(dialog, "checkTemplates")
    qtbot.waitUntil(lambda: "there is no “titel”" in outcome.text(), timeout=20_000)
    line = dialog.findChild(QLineEdit, "templateFolder")
    line.setText(str(tmp_path / "elsewhere"))
    line.editingFinished.emit()
    assert outcome.text().startswith("There is no folder")
    assert settings_of_machine.load().templates == str(folder)
    line.clear()
    line.editingFinished.emit()
    assert settings_of_machine.load().templates == ""
    dialog.done(0)
