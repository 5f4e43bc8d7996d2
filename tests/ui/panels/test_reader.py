"""The reader: text, pages and pictures, finding, and repairing what was cited earlier."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from tests.workbench.reading.conftest import pdf_bytes
from ui.window import Window
from workbench import commands, queries
from workbench.exchange.intake import from_bytes, from_text
from workbench.model import Capture, Claim, Evidence, EvidenceKind, Stance
from workbench.project import Project

WORDS = "The total expenditure was 61,408,000 crowns"
EARLIER = f"City accounts.\n\n{WORDS}, all counted.\n\nThe ferry ran 412 times."
NEWER = f"Corrected.\n\n{WORDS}. {WORDS}.\n\nNobody rows any longer."
LINES = [
    [(72, 700 - 20 * n, 12, f"Line {n} of page {page}.") for n in range(8)] for page in range(5)
]


@pytest.fixture
def window(open_window: Callable[..., Window], tmp_path: Path) -> Window:
    """A window with a claim, a PDF, and a page that was captured twice."""
    path = tmp_path / "Accounts.fcw"
    with Project.create(path, title="Accounts") as project:
        claim = commands.add_claim(project, text="The bridge cost 40 million.")
        read = from_bytes(pdf_bytes(LINES), "plan.pdf")
        commands.add_evidence(
            project,
            kind=EvidenceKind.DOCUMENT,
            title="Plan",
            content=read.content,
            draft=read.draft,
        )
        first = from_text(EARLIER)
        page = commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Page", content=first.content, draft=first.draft
        )
        (capture,) = queries.captures(project.db, evidence=page.id)
        for words in (WORDS, "The ferry ran 412 times"):
            start = EARLIER.index(words)
            span = (start, start + len(words))
            commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=span)
        again = from_text(NEWER)
        commands.add_capture(project, page, again.content, again.draft)
    made = open_window(path)
    made.session.select_claim(claim.id)
    return made


def capture_of(window: Window, title: str, at: int = 0) -> Capture:
    """A capture of the evidence of this title, 0 for the newest."""
    session = window.session
    (row,) = (row for row in session.ask(queries.evidence) if row.title == title)
    return session.ask(queries.captures, evidence=row.id)[at]


def place(window: Window) -> str:
    """What the head says of page or size."""
    found = window.reader.findChild(QLabel, "readerPlace")
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def said(window: Window) -> str:
    """What the strip over the text says."""
    found = window.reader.strip.findChild(QLabel, "passageStripWords")
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def test_pages_of_a_pdf_are_shown_where_the_text_was_read(window: Window, qtbot: QtBot) -> None:
    """The toggle keeps the place both ways, and a selection on the page is one in the text."""
    capture, reader = capture_of(window, "Plan"), window.reader
    text = window.session.ask(queries.text, capture.id)
    start = text.index("Line 3 of page 2")
    window.session.open_capture(capture.id, (start, start + 6))
    assert "pdf" in window.session.reading
    reader.toggle_pages()
    qtbot.waitUntil(lambda: place(window) == "Page 3 of 5", timeout=15_000)
    qtbot.waitUntil(lambda: 2 in reader.leaves.drawn(), timeout=15_000)
    assert reader.leaves._marks[2]
    letters = reader.leaves.leaf(2)
    assert letters is not None
    first = letters.letters.index("Line3ofpage2")
    reader.leaves.selected.emit(2, first, first + 11)
    assert window.session.selection == (capture.id, start, start + len("Line 3 of page 2"))
    reader.toggle_pages()
    assert reader.page.page_at(reader.page.place()) == 3
    assert place(window) == ""


def test_a_pdf_that_cannot_be_drawn_says_so(window: Window, qtbot: QtBot) -> None:
    """Bytes that are no document have a sentence instead of a page."""
    broken = from_bytes(b"%PDF-1.4 nothing else", "scan.pdf")
    evidence = window.session.perform(
        commands.add_evidence,
        kind=EvidenceKind.DOCUMENT,
        title="Scan",
        content=broken.content,
        draft=None,
    )
    (capture,) = window.session.ask(queries.captures, evidence=evidence.id)
    window.session.open_capture(capture.id)
    qtbot.waitUntil(lambda: bool(window.reader.leaves._problems), timeout=15_000)
    assert "damaged" in window.reader.leaves._problems[0]


def test_a_sensitive_picture_is_blurred_until_asked_for(window: Window, qtbot: QtBot) -> None:
    """The state is said in words; the key shows it, and marking it again blurs nothing twice."""
    out = io.BytesIO()
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).save(out, "PNG")
    read = from_bytes(out.getvalue(), "square.png")
    evidence = window.session.perform(
        commands.add_evidence,
        kind=EvidenceKind.IMAGE,
        title="Square",
        content=read.content,
        draft=None,
        sensitive=True,
    )
    (capture,) = window.session.ask(queries.captures, evidence=evidence.id)
    window.session.open_capture(capture.id)
    qtbot.waitUntil(lambda: place(window) == "300 × 200 pixels · blurred", timeout=15_000)
    assert "blurred" in window.session.reading
    window.reader.take_focus()
    QTest.keySequence(window.reader.image, "V")
    assert "blurred" not in window.session.reading
    assert place(window) == "300 × 200 pixels"


def test_a_picture_that_is_none_says_so(window: Window, qtbot: QtBot) -> None:
    """Its bytes are kept, and it can be cited as a whole."""
    read = from_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 40, "torn.png")
    evidence = window.session.perform(
        commands.add_evidence, kind=EvidenceKind.IMAGE, title="Torn", content=read.content
    )
    (capture,) = window.session.ask(queries.captures, evidence=evidence.id)
    window.session.open_capture(capture.id)
    qtbot.waitUntil(lambda: "damaged" in window.reader._silent.text.text(), timeout=15_000)
    assert window.reader._silent.isVisible()


def test_words_cited_from_an_earlier_copy_are_told_apart_and_repaired(window: Window) -> None:
    """The places are offered one by one; what is chosen is cited in the newest copy."""
    newest, reader = capture_of(window, "Page"), window.reader
    window.session.open_capture(newest.id)
    assert said(window) == (
        "2 passages are cited from an earlier copy · ? 1 in more than one place · × 1 lost"
    )
    reader.look_earlier()
    assert said(window).startswith(
        f"? more than once in the newest copy · “{WORDS}” · place 1 of 2"
    )
    first = reader.page.selection()
    reader.look_earlier()
    second = reader.page.selection()
    assert first
    assert second
    assert {NEWER[slice(*first)], NEWER[slice(*second)]} == {WORDS}
    assert first != second
    reader.use_words()
    rows = window.session.ask(queries.citations, window.session.claim_id)
    (row,) = (row for row in rows if row.capture == newest)
    assert row.passage
    assert (row.passage.start, row.passage.end) == second
    assert row.state == "exact"


def test_lost_words_are_repaired_by_selecting_what_says_it_now(window: Window) -> None:
    """Nothing is proposed; the words that a person selects are taken, and undo takes them back."""
    newest, reader = capture_of(window, "Page"), window.reader
    window.session.open_capture(newest.id)
    for _ in range(3):
        reader.look_earlier()
    assert said(window).startswith("× gone from the newest copy · “The ferry ran 412 times”")
    start = NEWER.index("Nobody rows")
    reader.page.select(start, start + 11)
    reader.use_words()
    assert said(window).startswith("One passage is cited from an earlier copy")
    window.session.undo()
    assert said(window).startswith("2 passages are cited from an earlier copy")


def test_words_that_changed_are_not_told_as_moved(window: Window) -> None:
    """A figure that is another now has a sign and words of its own, in the strip and the gaps."""
    (row,) = (r for r in window.session.ask(queries.evidence) if r.title == "Page")
    again = from_text(EARLIER.replace(WORDS, WORDS.replace(",", ".")))
    page = window.session.project.get(Evidence, row.id)
    newest = window.session.perform(commands.add_capture, page, again.content, again.draft)
    window.session.open_capture(newest.id)
    assert "≠ 1 changed" in said(window)
    assert "moved" not in said(window)
    window.reader.look_earlier()
    assert said(window).startswith("≠ changed in the newest copy: read it again · “")


def test_an_earlier_copy_says_that_it_is_one(window: Window) -> None:
    """A button leads to the newest."""
    window.session.open_capture(capture_of(window, "Page", 1).id)
    assert said(window).startswith("This is an earlier copy. The newest was made")
    assert "earlier" not in window.session.reading
    window.reader._open_newest()
    assert window.session.capture_id == capture_of(window, "Page").id


def test_the_sentence_at_the_caret_is_selected_in_a_long_text(window: Window) -> None:
    """Only what stands around it is read."""
    text = "\n\n".join(
        f"The harbour of Veldt was dredged {n} times. It cost {n}." for n in range(20_000)
    )
    read = from_text(text)
    evidence = window.session.perform(
        commands.add_evidence, kind=EvidenceKind.PAGE, title="Long", content=read.content,
        draft=read.draft,
    )  # fmt: skip
    (capture,) = window.session.ask(queries.captures, evidence=evidence.id)
    start = text.index("It cost 15000.")
    window.session.open_capture(capture.id, (start + 3, start + 5))
    window.reader.select_sentence()
    assert window.session.selection == (capture.id, start, start + len("It cost 15000."))


def test_sentences_worth_a_check_skip_what_is_a_claim(window: Window, qtbot: QtBot) -> None:
    """The next step goes past a sentence of which a claim was made, and the last one says so."""
    text = (
        "Well.\n\nThe ferry ran 412 times in 2019, said Tova Lind.\n\nNothing.\n\n"
        "In 2020 it carried 9,000 people, 12 percent fewer."
    )
    read = from_text(text)
    article = window.session.perform(commands.add_article, read.text(), read.content)
    (capture,) = window.session.ask(queries.captures, article=article.id)
    window.session.open_capture(capture.id)
    heard: list[object] = []
    window.reader.checks.stepped.connect(heard.append)
    window.reader.check_step(1)
    qtbot.waitUntil(lambda: len(heard) == 1)
    first = window.reader.page.selection()
    assert first
    assert text[slice(*first)].startswith("The ferry")
    window.session.perform(
        commands.add_claim, text="The ferry ran 412 times.", article=article, span=first
    )
    window.reader.page.select(0, 0)
    window.reader.check_step(1)
    found = window.reader.page.selection()
    assert found
    assert text[slice(*found)].startswith("In 2020")
    window.reader.check_step(1)
    assert heard[-1] is None


def test_opening_two_megabytes_keeps_the_window_free(window: Window, qtbot: QtBot) -> None:
    """A long text and a passage at its end are there in a fraction of a second."""
    text = "\n\n".join(f"The harbour of Veldt was dredged {n} times." * 3 for n in range(15_000))
    read = from_text(text)
    evidence = window.session.perform(
        commands.add_evidence, kind=EvidenceKind.PAGE, title="Long", content=read.content,
        draft=read.draft,
    )  # fmt: skip
    (capture,) = window.session.ask(queries.captures, evidence=evidence.id)
    place_ = text.rindex("The harbour")
    window.session.open_capture(capture.id, (place_, place_ + 11))
    page = window.reader.page
    cursor = page.cursorRect()
    assert page.viewport().rect().contains(QPoint(cursor.center()))
    assert window.session.project.get(Claim, window.session.claim_id)


def test_a_right_click_offers_what_the_keys_do(window: Window) -> None:
    """Citing and its like stand in the menu of the text, before copying."""
    session = window.session
    copy = capture_of(window, "Page")
    session.open_capture(copy.id)
    window.reader.page.customContextMenuRequested.emit(QPoint(20, 20))
    menu = window.reader.findChild(QMenu, "readerMenu")
    assert menu is not None
    verbs = [window.actions_[name] for name in ("supports", "refutes", "context", "claim-here")]
    offered = menu.actions()
    assert [action in offered for action in verbs] == [action.isEnabled() for action in verbs]
    assert window.actions_["refutes"] in offered
    assert offered.index(window.actions_["refutes"]) < len(offered) - 2
    menu.close()
