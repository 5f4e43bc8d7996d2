"""What is dropped on the window or pasted into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.surfaces import put_away
from ui.drops import Dropped, png, read
from ui.window import Window
from workbench import queries
from workbench.model import EvidenceKind

TEXT = "The ferry carried 900,000 people in 2019, the company said."


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, with a claim chosen."""
    made = open_window(filled)
    made.session.select_claim(made.session.ask(queries.claims)[0].id)
    return made


def _mime(
    *, paths: tuple[Path, ...] = (), links: tuple[str, ...] = (), text: str = ""
) -> QMimeData:
    mime = QMimeData()
    if paths or links:
        urls = [QUrl.fromLocalFile(str(path)) for path in paths] + [QUrl(link) for link in links]
        mime.setUrls(urls)
    if text:
        mime.setText(text)
    return mime


def _picture() -> QImage:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F5FBF"))
    return image


def _drop(window: Window, mime: QMimeData) -> bool:
    """Drag it over the window and let go; tells whether the window would take it."""
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(500, 300), copy, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(500, 300), copy, mime, buttons, keys)
        QApplication.sendEvent(window, drop)
    return enter.isAccepted()


def _choose(window: Window, name: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = menu.findChild(QAction, name)
    assert entry is not None, [each.objectName() for each in menu.actions()]
    entry.trigger()
    menu.close()


def _offered() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.objectName() for each in menu.actions() if each.objectName()]
    menu.close()
    return names


def test_what_is_held_is_told_by_its_kind(qapp: QApplication, tmp_path: Path) -> None:
    """Projects before files, files before links, a picture before its name, an address in text."""
    page, project = tmp_path / "page.html", tmp_path / "A.fcw"
    page.write_text("x")
    project.write_text("x")
    link = "https://aldermoor.example/budget"
    assert read(_mime(paths=(page, project))).projects == (str(project),)
    assert read(_mime(paths=(page,))).files == (str(page),)
    assert read(_mime(links=(link,), text="Budget")).links == (link,)
    assert read(_mime(text=f" {link}\n")).links == (link,)
    assert read(_mime(text=TEXT)).text == TEXT
    assert read(_mime(paths=(tmp_path,))).folders
    held = QMimeData()
    held.setImageData(_picture())
    assert read(held).picture is not None
    for nothing in (None, QMimeData(), _mime(text="  "), _mime(paths=(tmp_path / "gone",))):
        assert not read(nothing)
    assert not Dropped(files=("a.png",)).is_text
    assert Dropped(files=("a.pdf",)).is_text
    assert png(_picture()).startswith(b"\x89PNG")


def test_a_dropped_file_becomes_an_article(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """After the choice it is read, kept and opened; the drag itself adds nothing."""
    path = tmp_path / "speech.txt"
    path.write_text(TEXT, "utf-8")
    assert _drop(window, _mime(paths=(path,)))
    assert window.session.ask(queries.counts).articles == 1
    _choose(window, "asArticle")
    qtbot.waitUntil(lambda: window.session.ask(queries.counts).articles == 2, timeout=10_000)
    assert window.session.item[0] == "article"
    put_away(window, lambda: qtbot.wait(1))


def test_several_files_are_in_the_queue(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """They are taken in apart; one that cannot be read is told, the others are kept."""
    paths = tuple(tmp_path / f"{number}.txt" for number in range(3))
    for path in paths:
        path.write_text(f"{TEXT} {path.name}", "utf-8")
    paths[1].write_bytes(b"")
    assert _drop(window, _mime(paths=paths))
    _choose(window, "asArticle")
    assert len(window.capturing.items) == 3
    qtbot.waitUntil(lambda: "2 articles imported." in window.notices.texts(), timeout=10_000)
    assert window.session.ask(queries.counts).articles == 3
    assert any("1.txt is empty" in text for text in window.notices.texts())


def test_several_pieces_of_evidence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """The same for evidence, cited at once for the claim that was chosen."""
    paths = tuple(tmp_path / f"{number}.csv" for number in range(2))
    for path in paths:
        path.write_text("year,people\n2019,900000\n", "utf-8")
    claim = window.session.claim_id
    before = len(window.session.ask(queries.claim, claim).citations)
    assert _drop(window, _mime(paths=paths))
    _choose(window, "asSupport")
    qtbot.waitUntil(
        lambda: len(window.session.ask(queries.claim, claim).citations) == before + 2,
        timeout=10_000,
    )
    assert window.session.ask(queries.evidence)[0].kind == EvidenceKind.DATASET


def test_a_pasted_picture_becomes_evidence(window: Window, qtbot: QtBot) -> None:
    """Ctrl+V outside of a text field; it cannot be an article."""
    QGuiApplication.clipboard().setImage(_picture())
    window.claims.take_focus()
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+V")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "asArticle" not in [each.objectName() for each in menu.actions()]
    QTest.keyClick(menu, Qt.Key.Key_Return)  # the first choice is the active one
    qtbot.waitUntil(lambda: window.session.ask(queries.counts).evidence == 2, timeout=10_000)
    made = window.session.ask(queries.evidence)[0]
    assert (made.kind, made.title) == (EvidenceKind.IMAGE, "Pasted picture")


def test_pasted_words_can_be_a_claim_an_article_or_evidence(window: Window, qtbot: QtBot) -> None:
    """The choice is offered; Escape leaves everything as it was."""
    QGuiApplication.clipboard().setText(TEXT)
    window.claims.take_focus()
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+V")
    assert _offered() == ["asClaim", "asArticle", "asEvidence", "asSupport", "asRefutation"]
    assert not window.jobs.current
    assert window.session.ask(queries.counts).claims == 2


def test_a_link_is_fetched_after_the_choice_only(window: Window, qtbot: QtBot) -> None:
    """Dropping an address asks the network for nothing."""
    assert _drop(window, _mime(links=("http://aldermoor.invalid/page",)))
    assert not window.jobs.current
    _choose(window, "asEvidence")
    qtbot.waitUntil(lambda: bool(window.notices.texts()), timeout=10_000)
    assert window.session.ask(queries.counts).evidence == 1
    assert "aldermoor.invalid" in window.notices.texts()[0]


def test_ctrl_v_in_a_field_pastes_there(window: Window) -> None:
    """Text fields keep the key."""
    QGuiApplication.clipboard().setText("ferry")
    field = window.claims.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keySequence(field, "Ctrl+V")
    assert field.text() == "ferry"
    window.actions_["paste"].trigger()  # from the menu too
    assert field.text() == "ferryferry"
    assert QApplication.activePopupWidget() is None


def test_what_cannot_be_taken_gets_a_sentence(
    open_window: Callable[..., Window], window: Window, tmp_path: Path
) -> None:
    """A folder, nothing at all, and anything while no investigation is open."""
    assert _drop(window, _mime(paths=(tmp_path,)))
    assert window.notices.texts()[-1].startswith("A folder cannot be brought in.")
    QGuiApplication.clipboard().clear()
    window.actions_["paste"].trigger()
    assert window.notices.texts()[-1].startswith("There is nothing here")
    empty = open_window()
    assert _drop(empty, _mime(text=TEXT))
    assert empty.notices.texts()[-1].startswith("Open or make an investigation first")


def test_what_is_left_behind_is_told(
    open_window: Callable[..., Window], window: Window, filled: Path, tmp_path: Path
) -> None:
    """A folder among files, a file that vanished, and files that come with an investigation."""
    page = tmp_path / "page.txt"
    page.write_text(TEXT)
    assert _drop(window, _mime(paths=(page, tmp_path)))
    assert window.notices.texts()[-1].startswith("A folder cannot be brought in.")
    assert "asArticle" in _offered()
    assert _drop(window, _mime(paths=(tmp_path / "gone.txt",)))
    assert window.notices.texts()[-1].startswith("There is nothing here")
    empty = open_window()
    assert _drop(empty, _mime(paths=(filled, page)))
    assert "Bring the other files in once the investigation is open." in empty.notices.texts()


def test_a_dropped_investigation_opens(open_window: Callable[..., Window], filled: Path) -> None:
    """On the welcome, in the same window."""
    window = open_window()
    assert _drop(window, _mime(paths=(filled,)))
    assert window.session.is_open
