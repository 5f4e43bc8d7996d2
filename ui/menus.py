"""The actions of the window and its menus, made from the actions table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions import MENUS, VERBS, Verb, enabled
from ui.icons import icon
from ui.letters import lettered, marked
from ui.phrases import phrase
from ui.places import is_picture
from ui.recent import forget, recent
from ui.session import Session
from ui.wording import cut

Trigger = Callable[[Verb], None]
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}
"""What macOS moves into the menu of the program."""


def make_actions(window: QWidget, trigger: Trigger) -> dict[str, QAction]:
    """Make an action for every verb; those of a pane get their keys by `bind`."""
    made = {}
    for verb in VERBS:
        action = QAction(verb.text, window)
        action.setObjectName(f"action-{verb.id}")
        if verb.shortcut:
            action.setShortcut(QKeySequence(verb.shortcut))
        if verb.checked:
            action.setCheckable(True)
        if verb.where != "window":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setMenuRole(_ROLES.get(verb.id, QAction.MenuRole.NoRole))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False, verb=verb: trigger(verb))
        made[verb.id] = action
    made["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    made["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    return made


def bind(actions: dict[str, QAction], places: dict[str, QWidget]) -> None:
    """Give the keys of a pane's verbs to the pane."""
    for verb in VERBS:
        if verb.where in places:
            places[verb.where].addAction(actions[verb.id])


def _letter(actions: dict[str, QAction]) -> None:
    for key in MENUS:
        verbs = [verb for verb in VERBS if verb.menu.partition("/")[0] == key]
        for verb, text in zip(verbs, lettered([verb.text for verb in verbs]), strict=True):
            actions[verb.id].setText(text)


def fill(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Fill the menu bar from the table; gives the menus."""
    menus = {}
    _letter(actions)
    titles = [QCoreApplication.translate("Actions", title) for title in MENUS.values()]
    letters = [title.partition("&")[2][:1].lower() for title in titles]
    if len(set(letters)) < len(letters):  # a translation that gives one letter twice
        titles = lettered([title.replace("&", "") for title in titles])
    for key, title in zip(MENUS, titles, strict=True):
        menu = bar.addMenu(title)
        menu.setObjectName(f"menu-{key}")
        group = ""
        for verb in VERBS:
            name, _, part = verb.menu.partition("/")
            if name != key:
                continue
            if group and part != group:
                menu.addSeparator()
            group = part
            menu.addAction(actions[verb.id])
        menus[key] = menu
    return menus


def add_recent(file_menu: QMenu, before: QAction, session: Session) -> QMenu:
    """Add the menu of the investigations opened last, filled when it is shown."""
    menu = QMenu(QCoreApplication.translate("Actions", "Open recent"), file_menu)
    menu.setObjectName("menu-recent")
    file_menu.insertMenu(before, menu)

    def fill_it() -> None:
        menu.clear()
        for path in recent(session.settings):
            entry = menu.addAction(recent_name(path).replace("&", "&&"))
            entry.setToolTip(path)
            entry.triggered.connect(lambda _checked=False, path=path: open_recent(session, path))
        menu.setEnabled(bool(menu.actions()))
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("Actions", "Clear this list"))
        clear.setObjectName("clearRecent")
        clear.triggered.connect(lambda _checked=False: forget(session.settings))

    menu.aboutToShow.connect(fill_it)
    file_menu.aboutToShow.connect(fill_it)
    return menu


def recent_name(path: str) -> str:
    """Name an investigation opened before; one that is not there now is told apart."""
    name = cut(Path(path).stem, 60)
    if Path(path).is_file():
        return name
    return QCoreApplication.translate("Actions", "{} (not there now)").format(name)


def open_recent(session: Session, path: str) -> None:
    """Open an investigation again; one that is gone is told, and leaves the list."""
    if Path(path).is_file():
        session.try_open(path)
        return
    forget(session.settings, path)
    said = QCoreApplication.translate(
        "Actions", "{} is not in {} any more. It was taken off this list."
    )
    session.failed.emit(said.format(Path(path).name, Path(path).parent))


def show_facts(actions: dict[str, QAction], facts: frozenset[str]) -> None:
    """Enable and tick the actions as the facts are."""
    for verb in VERBS:
        action = actions[verb.id]
        action.setEnabled(enabled(verb, facts))
        if verb.checked:
            action.setChecked(verb.checked in facts)


def show_icons(actions: dict[str, QAction], colour: str) -> None:
    """Draw the icons of the actions in a colour."""
    for verb in VERBS:
        if verb.icon:
            actions[verb.id].setIcon(icon(verb.icon, colour))


def name_steps(actions: dict[str, QAction], session: Session) -> None:
    """Let undo and redo say what they would take back or do again."""
    for verb, label in (
        ("undo", session.project.undo_label if session.is_open else None),
        ("redo", session.project.redo_label if session.is_open else None),
    ):
        before = actions[verb].text()
        at = before.find("&")  # the letter that the menu gave it stays
        words = VERB_TEXTS[verb]()
        shown = NAMED_STEPS[verb]().format(cut(phrase(label), 70)) if label else words
        actions[verb].setText(marked(shown, at if at < len(words) else -1))


VERB_TEXTS: dict[str, Callable[[], str]] = {
    "undo": lambda: QCoreApplication.translate("Actions", "Undo"),
    "redo": lambda: QCoreApplication.translate("Actions", "Redo"),
}
NAMED_STEPS: dict[str, Callable[[], str]] = {
    "undo": lambda: QCoreApplication.translate("Actions", "Undo {}"),
    "redo": lambda: QCoreApplication.translate("Actions", "Redo {}"),
}


def facts_of(session: Session) -> frozenset[str]:
    """Say what is there to act on: see the `needs` of the verbs."""
    if not session.is_open:
        return frozenset()
    kind, item_id = session.item
    project = session.project
    marked = session.marked_count
    known = {
        "project": True,
        "writable": session.is_writable,
        "claim": session.has_claim(),
        "capture": bool(session.capture_id),
        "item": bool(item_id),
        "article": bool(item_id) and kind == "article",
        "evidence": bool(item_id) and kind == "evidence",
        "addressed": _is_addressed(session, marked),
        "picture": is_picture(session.place),
        "draft": bool(session.draft_id),
        "statement": bool(session.statement_ids),
        "view": session.filters.view is not None,
        "list": bool(session.noun),
        "claim-list": session.noun == "claims",
        "marked": marked > 0,
        "marked-many": marked > 1,
        "marked-claims": marked > 0 and session.noun == "claims",
        "edit": session.edit_seq > 0 and session.place.startswith("history"),
        "discarded": bool(session.trash) and session.place == "trash",
        "undo": session.is_writable and project.undo_label is not None,
        "redo": session.is_writable and project.redo_label is not None,
    }
    held = frozenset(name for name, holds in known.items() if holds)
    return held | session.reading | session.layout


def _is_addressed(session: Session, marked: int) -> bool:
    """Tell whether something is chosen that can have an address: in the list of links, or else."""
    if session.place == "links":
        return bool(session.link_ids)
    return bool(session.item[1]) or (marked > 0 and session.noun in {"evidence", "articles"})
