"""What *Find anything* offers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import fill
from ui.models.palette import (
    ENTRY,
    HEADING,
    MORE,
    Command,
    Entry,
    EntryModel,
    command_entry,
    grouped,
    hit_entry,
)
from ui.session import Session
from ui.widgets.found_row import unmarked
from workbench import commands, queries
from workbench.queries import CLOSE, OPEN, Hit


def claim(title: str, **more: str) -> Hit:
    """Make a claim that was found."""
    return Hit(kind="claim", id=title, title=title, owner_kind="claim", owner_id=title, **more)  # type: ignore[arg-type]


def test_a_list_of_entries_keeps_qts_rules(session: Session) -> None:
    """Qt's own tester finds nothing wrong; a heading cannot be chosen; all is said aloud."""
    fill(session.project)
    model = EntryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    found = session.ask(queries.anything, "crowns").hits
    model.show(grouped(found, "crowns", dict.fromkeys(queries.KINDS, 6)), "crowns")
    kinds = [model.index(row).data(ENTRY).kind for row in range(model.rowCount())]
    assert kinds[:2] == [HEADING, "claim"]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert all(
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    )
    assert tester.model() is model


def test_a_group_offers_what_is_beyond_its_limit() -> None:
    """Six of seven are shown, and one row shows the rest."""
    entries = grouped([claim(f"Claim {n}") for n in range(7)], "claim", {"claim": 6})
    assert [entry.kind for entry in entries] == [HEADING, *["claim"] * 6, MORE]
    assert entries[0].hint == "more than 6"
    assert entries[-1].verb == "claim"


def test_below_a_name_stands_what_is_known_or_where_the_word_is() -> None:
    """A match in the name needs no words around it; one elsewhere shows them."""
    hit = claim("The pier sank.", below="Ilse Brandt", snippet=f"a note on {OPEN}tolls{CLOSE}")
    assert hit_entry(hit, "pier").below == "Ilse Brandt"
    assert hit_entry(hit, "tolls").below == f"a note on {OPEN}tolls{CLOSE}"
    assert unmarked(f"a {OPEN}note{CLOSE} on") == ("a note on", [(2, 6)])


def test_a_command_is_found_by_its_words_and_by_others() -> None:
    """Its name comes before its beginning, that before its other words."""
    rate = Command(verb="rate", label="Rate claim…", more="verdict judge", hint="Ctrl+R")
    scores = [command_entry(rate, words) for words in ("rate claim", "rat", "claim", "verd")]
    found = [entry.score for entry in scores if isinstance(entry, Entry)]
    assert len(found) == 4
    assert found == sorted(found, reverse=True)
    assert command_entry(rate, "bridge") is None


def test_a_claim_that_was_just_added_is_found(session: Session) -> None:
    """The index is never behind the project."""
    session.perform(commands.add_claim, text="A xylophone was heard.")
    assert [hit.title for hit in session.ask(queries.anything, "xylo").hits] == [
        "A xylophone was heard."
    ]
