"""A layout that lays out what is looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.widgets.lazy_layout import EDGE, GAP, LazyLayout

FUZZY = Qt.HitTestAccuracy.FuzzyHit


def laid(text: str, openings: frozenset[int] = frozenset()) -> tuple[QTextDocument, LazyLayout]:
    """A document of this text in a layout 400 pixels wide."""
    document = QTextDocument()
    document.setPlainText(text)
    layout = LazyLayout(document, [len(line) for line in text.split("\n")], openings)
    document.setDocumentLayout(layout)
    layout.set_width(400)
    document.deleteLater()  # when the test is over
    return document, layout


def measured(layout: LazyLayout) -> None:
    """Lay out all of it."""
    while layout.measure_some(50) is not None:
        pass


TEXTS = st.lists(
    st.text(st.sampled_from("ab cé😀 אب.\u0301"), max_size=200), min_size=1, max_size=12
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(TEXTS)
def test_every_position_is_hit_where_it_is_drawn(qtbot: QtBot, lines: list[str]) -> None:
    """The middle of a line leads to a position in that line's paragraph."""
    document, layout = laid("\n".join(lines))
    measured(layout)
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        box = layout.blockBoundingRect(block)
        assert layout.at(box.top() + 1) == number
        for row in range(block.layout().lineCount()):
            line = block.layout().lineAt(row)
            at = layout.hitTest(QPointF(40, box.top() + line.y() + line.height() / 2), FUZZY)
            assert block.position() <= at < block.position() + block.length()
            assert line.textStart() <= at - block.position() <= line.textStart() + line.textLength()


def test_paragraphs_stand_under_each_other(qtbot: QtBot) -> None:
    """Heights are estimates first; measured, each paragraph begins where the one above ends."""
    words = "The harbour of Veldt was dredged twice. "
    document, layout = laid("\n".join(words * n for n in range(1, 40)))
    assert not layout.is_known(30)
    measured(layout)
    ends = 0.0
    for number in range(document.blockCount()):
        box = layout.blockBoundingRect(document.findBlockByNumber(number))
        assert box.top() == pytest.approx(ends)
        ends = box.bottom()
    assert layout.documentSize().height() == pytest.approx(ends + 20)


def test_estimates_are_near_what_is_measured(qtbot: QtBot) -> None:
    """The scroll bar of a text that nobody has read yet tells about how long it is."""
    _document, layout = laid(
        "\n".join("It was said that it rained in Veldt. " * 9 for _ in range(99))
    )
    before = layout.documentSize().height()
    measured(layout)
    assert before == pytest.approx(layout.documentSize().height(), rel=0.25)


def test_a_new_page_has_room_above(qtbot: QtBot) -> None:
    """The first line of a page stands lower than that of another paragraph."""
    _document, plain = laid("one\ntwo")
    _other, paged = laid("one\ntwo", frozenset({1}))
    measured(plain)
    measured(paged)
    assert paged.documentSize().height() - plain.documentSize().height() == GAP


def test_another_width_wraps_anew(qtbot: QtBot) -> None:
    """Half the width gives about twice the lines."""
    document, layout = laid("It was said that it rained in Veldt. " * 30)
    measured(layout)
    lines = document.firstBlock().layout().lineCount()
    layout.set_width(216)
    measured(layout)
    assert document.firstBlock().layout().lineCount() > 1.7 * lines


def test_what_is_read_from_the_right_begins_at_the_right(qtbot: QtBot) -> None:
    """A paragraph in Arabic stands at the right edge, one in English at the left."""
    document, layout = laid("قال الوزير.\nThe minister said so.")
    measured(layout)
    lines = [document.findBlockByNumber(at).layout().lineAt(0) for at in range(2)]
    arabic, english = [line.naturalTextRect() for line in lines]
    assert arabic.right() == pytest.approx(400 - EDGE, abs=1)
    assert arabic.left() > 100
    assert english.left() == pytest.approx(EDGE, abs=1)


FORGETFUL = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit
from ui.widgets import lazy_layout

def fill(edit):
    document = QTextDocument(edit)
    document.setPlainText("the quick brown fox\\n" * 40)
    layout = lazy_layout.LazyLayout(document, [19] * 40 + [0], frozenset())
    document.setDocumentLayout(layout)
    edit.setDocument(document)
    document.setPageSize(QSizeF(300, -1))
    layout.measure(0, 40)

app = QApplication([])
edit = QTextEdit()
edit.resize(300, 300)
edit.show()
for _ in range(3):
    fill(edit)
    gc.collect()
    assert not edit.grab().isNull()
    edit.selectAll()
    assert edit.textCursor().selectedText()
edit.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
assert not lazy_layout._in_use
print("drawn")
"""


def test_what_draws_a_text_outlives_whoever_made_it() -> None:
    """Python's collector leaves text and layout alone while Qt draws by them, and then lets go."""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", FORGETFUL],
        cwd=root,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "drawn\n"), done.stderr
