"""Every control of every surface: named, reachable by keyboard, and whole at twice the size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeGuard

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.surfaces import all_dialogs, all_panels, prepare, surfaces
from ui.widgets.label import Elided
from ui.window import Window

CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox,
    QAbstractItemView, QGraphicsView, QTabBar,
)  # fmt: skip
NAMED = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText, QAccessible.Role.ComboBox, QAccessible.Role.SpinBox,
    QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree,
    QAccessible.Role.PageTab, QAccessible.Role.PageTabList, QAccessible.Role.MenuItem,
    QAccessible.Role.Cell, QAccessible.Role.ListItem, QAccessible.Role.TreeItem,
    QAccessible.Role.Link, QAccessible.Role.Slider, QAccessible.Role.ColumnHeader,
    QAccessible.Role.Dialog, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
}  # fmt: skip
TAB = Qt.FocusPolicy.TabFocus
MOST = 40
"""Children of one thing that are looked at: a list may have a million."""


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, with a claim, a text and a selection."""
    made = open_window(filled)
    prepare(made)
    return made


@pytest.fixture
def settle(window: Window, qtbot: QtBot) -> Callable[[], None]:
    """Wait until what was asked of the window is shown."""

    def settled() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not window.jobs.current, timeout=10_000)
        QApplication.sendPostedEvents()

    return settled


def controls(top: QWidget) -> Iterator[QWidget]:
    """Give the controls in sight that can be used, without the parts that Qt makes them of."""
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisibleTo(top):
            continue
        if widget.window() is not top or not widget.isEnabled() or is_part(widget):
            continue
        yield widget


def is_part(widget: QWidget) -> bool:
    """Tell the inner parts of Qt's own controls."""
    parent = widget.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QHeaderView):
        return True
    if isinstance(widget, QHeaderView):
        return True
    inner = isinstance(widget, QAbstractButton) and isinstance(parent, QAbstractItemView)
    return inner or (isinstance(widget, QToolButton) and isinstance(parent, QTabBar))


def called(widget: QWidget) -> str:
    """Name a widget in a failure."""
    return f"{type(widget).__name__} {widget.objectName() or '(no object name)'}"


def nameless(thing: QAccessibleInterface, path: str = "", depth: int = 0) -> Iterator[str]:
    """Walk the tree of what a screen reader reads, and name what has no name in it."""
    state = thing.state()
    if not thing.isValid() or state.invisible or depth > 30:
        return
    here = f"{path}/{thing.role().name}"
    held = thing.object()
    own = held.accessibleName() if isinstance(held, QComboBox) else ""
    spoken = own or thing.text(QAccessible.Text.Name)
    combo_without = isinstance(held, QComboBox) and not own
    if thing.role() in NAMED and (not spoken.strip() or combo_without):
        inner = isinstance(held, QWidget) and is_part(held)
        if not inner and not _is_corner(thing):
            yield f"{here} {_place(thing)}"
    for at in range(min(thing.childCount(), MOST)):
        child = thing.child(at)
        if child is not None and not (
            child.object() is not None and child.object().isWindow()
            if isinstance(child.object(), QWidget)
            else False
        ):
            yield from nameless(child, here, depth + 1)


def _place(thing: QAccessibleInterface) -> str:
    """Name a thing in a failure, by the nearest widget that holds it."""
    names = []
    above: QAccessibleInterface | None = thing
    while above is not None and not names:
        if above.object() is not None and above.object().objectName():
            names.append(above.object().objectName())
        above = above.parent()
    parent = thing.parent()
    at = parent.indexOfChild(thing) if parent is not None else -1
    return f"{' '.join(names)} {at}"


def _is_corner(thing: QAccessibleInterface) -> bool:
    """Tell the rows' headers and corner of a table, which say nothing and are hidden."""
    held = thing.object()
    return isinstance(held, QHeaderView) and held.isHidden()


@pytest.mark.parametrize("size", [100, 200])
def test_everything_can_be_used_by_everyone(
    window: Window, settle: Callable[[], None], size: int
) -> None:
    """In every surface, at both sizes: named, reached by Tab, and no words cut off.

    No dialog and no part of a panel escapes: each class there is was looked at.
    """
    window.theme.choose_size(size)
    job = window.jobs.run("Reading a page", lambda watch: watch.stopped(), lambda _result: None)
    found: set[str] = set()
    seen = {type(each) for each in window.findChildren(QWidget)}
    assert job.label == "Reading a page"
    settle()
    for name, top in surfaces(window, settle):
        seen |= {type(top)} | {type(each) for each in top.findChildren(QWidget)}
        for what in (_unnamed(top), _unreached(top), _scattered(top), _cut_off(top)):
            found |= {f"{name}: {each}" for each in what}
    window.theme.choose_size(100)
    if found:
        pytest.fail("\n".join(sorted(found)), pytrace=False)
    seen |= {base for each in seen for base in each.__mro__}
    missing = (all_dialogs() | all_panels()) - seen
    assert not sorted(each.__name__ for each in missing)


def _unnamed(top: QWidget) -> Iterator[str]:
    """Give what a screen reader or a test has no name for."""
    yield from nameless(QAccessible.queryAccessibleInterface(top))
    for widget in controls(top):
        if not widget.objectName():
            yield f"{called(widget)} in {called(widget.parentWidget())}"


def _unreached(top: QWidget) -> Iterator[str]:
    """Give what Tab does not come to, on its way round."""
    top.activateWindow()
    wanted = {each for each in controls(top) if not _chosen_by_arrows(each)}
    deaf = {each for each in wanted if not each.focusPolicy() & TAB}
    yield from (f"{called(each)} takes no focus" for each in deaf if _needs_keys(each))
    reached = _round(top)
    still = set(controls(top))  # looking at a list may have turned to another tab
    yield from (f"{called(each)} is not reached" for each in (wanted & still) - deaf - reached)
    for group in _groups(top):
        if not group & reached:
            yield f"{called(min(group, key=called))} and its kin are not reached"


def _cut_off(top: QWidget) -> Iterator[str]:
    """Give labels and buttons whose words do not fit."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and widget.window() is top and _is_cut(widget):
            yield f"{called(widget)} “{_text(widget)[:40]}” in {widget.size().toTuple()}"


def _scattered(top: QWidget) -> Iterator[str]:
    """Give the panes of the window that Tab leaves before it has been everywhere in them."""
    if not isinstance(top, Window):
        return
    panes = top.panes()
    start = each = panes[0]
    walked = []
    while True:
        each = each.nextInFocusChain()
        if each is start:
            break
        if each.focusPolicy() & TAB and each.isVisible():
            walked += [at for at, pane in enumerate(panes) if pane.isAncestorOf(each)][:1]
    runs = [at for place, at in enumerate(walked) if place == 0 or walked[place - 1] != at]
    if runs != sorted(set(runs)):
        yield f"Tab goes through the panes in the order {runs}"


def _round(top: QWidget) -> set[QWidget]:
    """Press Tab until the focus is back where it was; gives where it has been."""
    reached: set[QWidget] = set()
    first = next((each for each in controls(top) if each.focusPolicy() & TAB), top)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(400):
        here = top.focusWidget()
        if here is None or here in reached:
            break
        reached.add(here)
        if is_part(here) and isinstance(here.parentWidget(), QWidget):
            reached.add(here.parentWidget())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return reached


def _groups(top: QWidget) -> list[set[QWidget]]:
    """Buttons of which one is chosen, by group: Tab goes to one, arrow keys to the others."""
    groups: dict[QObject | None, set[QWidget]] = {}
    for each in controls(top):
        if _chosen_by_arrows(each):
            groups.setdefault(each.group() or each.parentWidget(), set()).add(each)
    return list(groups.values())


def _chosen_by_arrows(widget: QWidget) -> TypeGuard[QAbstractButton]:
    return (
        isinstance(widget, QAbstractButton)
        and widget.isCheckable()
        and (widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive()))
    )


def _needs_keys(widget: QWidget) -> bool:
    """Tell what cannot be done another way by keyboard."""
    return not (
        isinstance(widget, QToolButton)
        and widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        and widget.defaultAction() is not None
    )


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Elided) or not _text(widget):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 2
        return widget.sizeHint().width() > widget.width() + 2
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.sizeHint().width() > widget.width() + 2
    return False
