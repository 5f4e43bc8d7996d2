"""The table of verbs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions import BY_ID, MENUS, VERBS, enabled
from ui.letters import lettered, said
from ui.window import Window

FACTS = {
    "project", "writable", "claim", "capture", "item", "article", "evidence", "undo", "redo",
    "view", "edit", "discarded", "marked", "marked-claims", "picture",
    "list", "claim-list", "marked-many", "addressed",
    "draft", "statement",
    "pdf", "zoomable", "blurred", "earlier", "webpage", "mail", "printed", "recording",
}  # fmt: skip


def test_a_verb_has_all_it_needs() -> None:
    """Every verb has a label, a menu that exists, a key Qt knows, and facts that can hold."""
    for verb in VERBS:
        assert verb.label
        assert verb.menu.partition("/")[0] in MENUS
        assert verb.needs <= FACTS, verb.id
        assert bool(verb.shortcut) == (not QKeySequence(verb.shortcut).isEmpty())
        if verb.icon:
            assert (files("resources") / "icons" / f"{verb.icon}.svg").is_file()
    assert len(BY_ID) == len(VERBS)


def test_no_key_means_two_things() -> None:
    """In one pane a key belongs to one verb, and a key of the window to no pane's."""
    of_window = [verb.shortcut for verb in VERBS if verb.shortcut and verb.where == "window"]
    of_reader = [
        verb.shortcut for verb in VERBS if verb.shortcut and verb.where in {"reader", "draft"}
    ]
    assert not [key for key, times in Counter(of_window + of_reader).items() if times > 1]
    assert not {"Ctrl+Y", "Ctrl+="} & set(of_window + of_reader)  # the second keys of two verbs


def test_a_single_letter_is_a_key_of_the_reader_or_a_picture() -> None:
    """Letters without Ctrl or Alt work where nothing can be typed."""
    for verb in VERBS:
        assert len(verb.shortcut) != 1 or verb.where in {"reader", "picture", "draft"}


def test_every_verb_has_a_handler(open_window: Callable[..., Window]) -> None:
    """What the table names can be called."""
    window = open_window()
    for verb in VERBS:
        group, _, name = verb.handler.partition(".")
        assert callable(getattr(window.verbs[group], name)), verb.id
        assert window.actions_[verb.id].text()


def test_a_verb_is_enabled_when_what_it_needs_is_there(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """Without a project little can be done; with a claim chosen it can be rated."""
    window = open_window()
    assert window.actions_["open"].isEnabled()
    assert not window.actions_["rate"].isEnabled()
    assert not window.actions_["export"].isEnabled()
    window.session.open(filled)
    assert window.actions_["rate"].isEnabled()
    assert window.actions_["export"].isEnabled()
    assert not window.actions_["redo"].isEnabled()
    assert not enabled(BY_ID["rate"], frozenset({"project", "claim"}))


def test_every_verb_stands_in_one_menu_with_a_letter_of_its_own(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """The menu bar holds each verb once; no letter opens two entries, also after an edit."""
    window = open_window(filled)
    shown: Counter[str] = Counter()
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        letters = [_letter(each.text()) for each in menu.actions() if _letter(each.text())]
        assert len(letters) == len(set(letters)), (menu.objectName(), letters)
        shown.update(each.objectName() for each in menu.actions() if each.objectName())
    bar = [_letter(entry.text()) for entry in window.menuBar().actions()]
    assert len(set(bar)) == len(bar)
    assert {f"action-{verb.id}" for verb in VERBS} == set(shown)
    assert set(shown.values()) == {1}


def _letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].lower() if "&" in plain else ""


def test_letters_are_marked_and_ampersands_stay() -> None:
    """The beginnings of words first; an ampersand of the text is one for people."""
    assert lettered(["Open…", "Open recent", "Only & last"]) == [
        "&Open…",
        "Open &recent",
        "Only && &last",
    ]
    assert lettered(["a", "a"]) == ["&a", "a"]
    action = QAction("Only && &last")
    assert said(action) == "Only & last"
