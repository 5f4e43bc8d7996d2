"""Everything dropped, pasted or chosen finds its importer; what is bad is one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.annotations import AnnotationsDialog
from ui.dialogs.claim_reviews import ClaimReviewsDialog, PagesDialog
from ui.dialogs.rating_map import RatingMapDialog
from ui.dialogs.references import ReferencesDialog
from ui.drops import Dropped
from ui.window import Window
from workbench import commands, queries
from workbench.scales import scale

D = TypeVar("D", bound=QDialog)
REVIEW = {
    "@type": "ClaimReview",
    "url": "https://veldt-check.example/roof",
    "claimReviewed": "The roof cost two million",
    "author": {"@type": "Organization", "name": "Veldt Check"},
    "reviewRating": {"alternateName": "Half true"},
    "itemReviewed": {"author": {"name": "Ada Voss"}},
}
OTHER = REVIEW | {"claimReviewed": "Nobody was paid", "url": "https://veldt-check.example/paid"}
NOTES = [
    {
        "id": "a1",
        "uri": "https://council.example/speech",
        "text": "Is that so?",
        "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "forty million"}]}],
    }
]
FILES = {
    "checks.json": json.dumps([REVIEW, OTHER]),
    "list.ris": "TY  - BOOK\nTI  - Bridges\nPB  - Quay\nER  - \nTY  - BOOK\nTI  - Roofs\nER  - \n",
    "notes.json": json.dumps(NOTES),
    "feed.xml": "<rss><channel><item><title>Roof</title><link>http://a.invalid/1</link></item>"
    "</channel></rss>",
    "bad.json": '[{"@type": "ClaimReview", "claimReviewed": "x"',
    "speech.txt": "The roof cost two million crowns.",
    "facts.csv": "fact,source\nx,y\n",
}


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, with a claim chosen."""
    made = open_window(filled)
    made.session.select_claim(made.session.ask(queries.claims)[0].id)
    return made


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., tuple[str, ...]]:
    """Gives the paths of files by their names."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return lambda *names: tuple(str(tmp_path / name) for name in names)


def _offered(window: Window, dropped: Dropped) -> list[str]:
    window.verbs["bringing"].take(dropped, window.mapToGlobal(QPoint(200, 200)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.objectName() for each in menu.actions() if each.objectName()]
    menu.close()
    return names


def _dialog(qtbot: QtBot, window: Window, kind: type[D]) -> D:
    def there() -> list[D]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(there()), timeout=10_000)
    return there()[0]


def _press(dialog: QDialog, name: str) -> None:
    pressed = dialog.findChild(QPushButton, name)
    assert pressed is not None
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)


def test_each_kind_of_file_is_offered_its_importer(
    window: Window, files: Callable[..., tuple[str, ...]]
) -> None:
    """The importer stands first; the usual ways stay."""
    for name, first in (
        ("checks.json", "import-claimreview"),
        ("list.ris", "import-references"),
        ("notes.json", "import-annotations"),
        ("facts.csv", "import-sheet"),
        ("speech.txt", "asArticle"),
    ):
        offered = _offered(window, Dropped(files=files(name)))
        assert offered[0] == first
        assert "asEvidence" in offered
    assert _offered(window, Dropped(text=FILES["list.ris"]))[0] == "import-references"
    assert _offered(window, Dropped(text="fact\tsource\nx\ty\n"))[0] == "import-sheet"
    assert "lookForReviews" in _offered(window, Dropped(links=("https://a.invalid/",)))


def test_several_files_are_each_taken_as_what_they_are(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """One choice brings dialogs one after the other, and keeps the rest as evidence."""
    names = files("checks.json", "list.ris", "speech.txt")
    assert _offered(window, Dropped(files=names))[0] == "importEach"
    bringing = window.verbs["bringing"]
    bringing._choices(Dropped(files=names))[0][2]()
    shown: set[str] = set()
    for _ in range(2):
        qtbot.waitUntil(lambda: bool(_open(window)), timeout=10_000)
        dialog = _open(window)[0]
        shown.add(type(dialog).__name__)
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: dialog not in _open(window))  # type: ignore[misc]
    assert shown == {"ClaimReviewsDialog", "ReferencesDialog"}
    qtbot.waitUntil(lambda: window.session.ask(queries.counts).evidence == 2, timeout=10_000)


def _open(window: Window) -> list[QDialog]:
    kinds = (ClaimReviewsDialog, ReferencesDialog, AnnotationsDialog, PagesDialog)
    return [each for kind in kinds for each in window.findChildren(kind) if each.isVisible()]


def test_fact_checks_are_ticked_mapped_and_undone_at_once(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """One is unticked with the space bar, the rating is mapped, and one undo takes it all back."""
    window.verbs["bringing"].take_files(files("checks.json"))
    dialog = _dialog(qtbot, window, ClaimReviewsDialog)
    assert dialog.model.index(0, 4).data() == "New claim"
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Home)
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.count.text() == "1 of 2 picked"
    dialog.keep.setFocus()
    QTest.keyClick(dialog.keep, Qt.Key.Key_Down)
    field = dialog.findChild(QComboBox, "ownRating0")
    assert field is not None
    assert field.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Down)
    _press(dialog, "accept")
    row = next(
        row for row in window.session.ask(queries.claims) if row.text == "The roof cost two million"
    )
    detail = window.session.ask(queries.claim, row.id)
    assert detail.verdicts[0].author == "Veldt Check"
    (entry,) = window.session.ask(queries.rating_maps)
    assert (entry.publisher, entry.words) == ("veldt-check.example", "Half true")
    assert window.session.claim_id == row.id
    assert "1 claim imported. 1 verdicts of publishers." in window.notices.texts()
    window.session.undo()
    assert not window.session.ask(queries.rating_maps)
    assert window.session.ask(queries.counts).claims == 2


def test_nothing_ticked_is_a_sentence(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """The dialog stays and says what to do."""
    window.verbs["bringing"].take_files(files("list.ris"))
    dialog = _dialog(qtbot, window, ReferencesDialog)
    _press(dialog, "pickNone")
    _press(dialog, "accept")
    assert dialog.error.text() == "Tick the references to import, or cancel."
    _press(dialog, "pickAll")
    _press(dialog, "accept")
    assert window.session.ask(queries.counts).evidence == 3
    assert window.session.place == "evidence"


def test_known_references_are_told_and_not_ticked(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """The second time nothing is ticked, and each says by what it is known."""
    window.verbs["bringing"].take_files(files("list.ris"))
    _press(_dialog(qtbot, window, ReferencesDialog), "accept")
    qtbot.waitUntil(lambda: not _open(window))
    window.verbs["bringing"].take_files(files("list.ris"))
    dialog = _dialog(qtbot, window, ReferencesDialog)
    assert dialog.model.picked() == []
    assert dialog.model.index(0, 4).data() == "Known by its title"
    dialog.reject()


def test_annotations_are_cited_for_the_claim_looked_at(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """The claim is named in the choice; the stance is asked for with it."""
    claim = window.session.claim_id
    before = len(window.session.ask(queries.claim, claim).citations)
    window.verbs["bringing"].take_files(files("notes.json"))
    dialog = _dialog(qtbot, window, AnnotationsDialog)
    assert not dialog.stance.isVisible()
    QTest.keyClick(dialog.way, Qt.Key.Key_Down)
    assert dialog.stance.isVisible()
    _press(dialog, "accept")
    assert len(window.session.ask(queries.claim, claim).citations) == before + 1
    assert any("kept as annotated: 1." in text for text in window.notices.texts())


def test_a_feed_lists_its_pages_and_tells_which_gave_nothing(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """Nothing is fetched before the button is pressed; a page that cannot be had is told."""
    window.verbs["bringing"].take_files(files("feed.xml"))
    dialog = _dialog(qtbot, window, PagesDialog)
    assert not window.jobs.current
    _press(dialog, "accept")
    qtbot.waitUntil(lambda: bool(window.notices.texts()), timeout=10_000)
    assert window.notices.texts()[-1].startswith("1 of 1 pages gave no fact-check.")


def test_a_bad_file_is_a_sentence_and_changes_nothing(
    window: Window, qtbot: QtBot, files: Callable[..., tuple[str, ...]]
) -> None:
    """Of several files the good ones are looked over, and the bad one is told."""
    step = window.session.project.undo_label
    window.verbs["bringing"].take_files(files("bad.json"))
    qtbot.waitUntil(lambda: bool(window.notices.texts()), timeout=10_000)
    assert "Nothing was brought in." in window.notices.texts()[-1]
    assert window.session.project.undo_label == step
    window.verbs["bringing"].take_files(files("bad.json", "checks.json"))
    dialog = _dialog(qtbot, window, ClaimReviewsDialog)
    assert dialog.model.rowCount() == 2
    assert any(text.startswith("bad.json: ") for text in window.notices.texts())
    dialog.reject()


def test_the_table_of_ratings_is_edited_as_one_step(window: Window, qtbot: QtBot) -> None:
    """A line is changed, one is added, one removed; one undo takes all of that back."""
    session = window.session
    own = scale(session.ask(queries.investigation).scale)
    session.perform(commands.map_rating, "desk.example", "Half true", own.ratings[0])
    session.perform(commands.map_rating, "", "Lie", own.ratings[1])
    window.actions_["rating-maps"].trigger()
    dialog = _dialog(qtbot, window, RatingMapDialog)
    fields = [dialog.findChild(QComboBox, f"ownRating{at}") for at in range(2)]
    assert all(fields)
    _press(dialog, "forgetRating0")
    qtbot.keyClicks(dialog.publisher, "https://www.other.example/page")
    qtbot.keyClicks(dialog.words, "Pants on fire")
    _press(dialog, "addRating")
    _press(dialog, "accept")
    kept = [(each.publisher, each.words) for each in session.ask(queries.rating_maps)]
    assert kept == [("desk.example", "Half true"), ("other.example", "Pants on fire")]
    session.undo()
    assert [each.words for each in session.ask(queries.rating_maps)] == ["Lie", "Half true"]
