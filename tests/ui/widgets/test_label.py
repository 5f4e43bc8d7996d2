"""Text that is never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from pytestqt.qtbot import QtBot

from ui.widgets.label import Elided, Label, plain_tip, tip


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    """Markup is text from the first moment, and when it is set later."""
    label = Label("<b>x</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.setText("<i>\u202ey</i>")
    assert label.text() == "<i>‹U+202E›y</i>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_line_has_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    """The tooltip is there when the line is cut, and only then; its markup is text."""
    label = Elided("<b>a long</b>\nline of words")
    qtbot.addWidget(label)
    label.resize(400, 20)
    label.show()
    assert label.toolTip() == ""
    label.resize(40, 20)
    document = QTextDocument()
    document.setHtml(label.toolTip())
    assert document.toPlainText() == "<b>a long</b> line of words"


def test_what_has_no_blank_is_broken_at_the_edge(qtbot: QtBot) -> None:
    """A long address in a note does not make the pane wider than the window."""
    label = Label(f"see https://example.org/{'x' * 400} there", wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    label.setText("A" * 400)
    assert label.minimumSizeHint().width() < 400
    assert label.text().replace("\u200b", "") == "A" * 400
    label.setText("words of an ordinary length")
    assert "\u200b" not in label.text()


def test_a_tooltip_says_what_it_was_given() -> None:
    """What Qt makes of a tooltip reads as the text, whatever was in it."""
    for text in ("a < b & c > d", "<img src='file:///etc/passwd'>", "plain", "&amp;"):
        document = QTextDocument()
        document.setHtml(plain_tip(text))
        assert document.toPlainText() == text
    assert plain_tip("") == ""


def test_a_screen_reader_is_told_a_tooltip_without_its_markup(qtbot: QtBot) -> None:
    """And not at all when the tooltip is the label's own words."""
    label = Label("saved")
    qtbot.addWidget(label)
    spoken = QAccessible.queryAccessibleInterface(label)
    tip(label, "/home/ada/A & B.fcw")
    assert "&amp;" in label.toolTip()
    assert spoken.text(QAccessible.Text.Description) == "/home/ada/A & B.fcw"
    tip(label, "saved")
    assert spoken.text(QAccessible.Text.Description).strip() == ""
    tip(label, "")
    assert label.toolTip() == spoken.text(QAccessible.Text.Description) == ""
