"""An edit in the making: what it adds, changes and removes, and what the journal keeps of it."""

from __future__ import annotations

import contextlib
import functools
import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from workbench import journal
from workbench.errors import NotFound
from workbench.journal import Changed
from workbench.model import Citation, Claim, Evidence, EvidenceKind, Speaker, SpeakerKind, Stance
from workbench.project import Project

BULK = 5_000


def images(project: Project, seq: int) -> list[tuple[str, str, Any, Any]]:
    """List an edit's changes as (table, action, before, after)."""
    cursor = project.db.execute(
        "SELECT record, action, before, after FROM change WHERE edit = ? ORDER BY n", (seq,)
    )
    return [
        (record, action, before and json.loads(before), after and json.loads(after))
        for record, action, before, after in cursor
    ]


def found(project: Project, table: str, words: str) -> int:
    """Count the rows of a table that full-text search finds."""
    (count,) = project.db.execute(
        f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?", (words,)
    ).fetchone()
    return int(count)


def test_an_added_record_has_its_image_after(project: Project) -> None:
    """The journal holds the whole row as it became, with its integer key."""
    with project.edit("Add speaker “Ada Voss”") as edit:
        speaker = edit.add(Speaker, name="Ada Voss", kind=SpeakerKind.PERSON)
    ((table, action, before, after),) = images(project, 2)
    assert (table, action, before) == ("speaker", "insert", None)
    assert after["id"] == speaker.id
    assert (after["pk"], after["name"], after["role"]) == (1, "Ada Voss", "")


def test_a_changed_record_has_its_images_before_and_after(project: Project) -> None:
    """Both whole rows, so that either can be restored."""
    with project.edit("Add") as edit:
        speaker = edit.add(Speaker, name="Ada Voss")
    with project.edit("Change") as edit:
        changed = edit.change(speaker, name="Ada Voß", role="Mayor")
    assert (changed.name, changed.role) == ("Ada Voß", "Mayor")
    assert project.get(Speaker, speaker.id) == changed
    ((table, action, before, after),) = images(project, 3)
    assert (table, action) == ("speaker", "update")
    assert {name for name in before if before[name] != after[name]} == {"name", "role"}


def test_a_removed_record_has_its_image_before(project: Project) -> None:
    """What was taken away is all there in the journal."""
    with project.edit("Add") as edit:
        speaker = edit.add(Speaker, name="Ada Voss")
    with project.edit("Remove") as edit:
        edit.remove(speaker)
    with pytest.raises(NotFound):
        project.get(Speaker, speaker.id)
    ((table, action, before, after),) = images(project, 3)
    assert (table, action, after) == ("speaker", "delete", None)
    assert before["name"] == "Ada Voss"


def test_a_change_keeps_what_others_changed_meanwhile(project: Project) -> None:
    """Only the named fields are set; an old record in hand does not bring old values back."""
    with project.edit("Add") as edit:
        old = edit.add(Speaker, name="Ada Voss")
    with project.edit("Change the role") as edit:
        edit.change(old, role="Mayor")
    with project.edit("Change the name") as edit:
        edit.change(old, name="A. Voss")
    now = project.get(Speaker, old.id)
    assert (now.name, now.role) == ("A. Voss", "Mayor")


@pytest.mark.parametrize("verb", ["change", "remove"])
def test_a_record_that_is_gone_cannot_be_changed(project: Project, verb: str) -> None:
    """The sentence says that it is no longer there, and nothing is saved."""
    with project.edit("Add") as edit:
        speaker = edit.add(Speaker, name="Ada Voss")
    project.undo()
    with project.edit("Change") as edit:
        change = functools.partial(edit.change, role="Mayor") if verb == "change" else edit.remove
        with pytest.raises(NotFound, match="speaker is no longer in the project"):
            change(speaker)
    assert project.undo_label is None


def test_inside_an_edit_its_own_changes_are_seen(project: Project) -> None:
    """`get` and `find` answer as things stand after what the edit did so far."""
    with project.edit("Add and look") as edit:
        first = edit.add(Speaker, name="Ada Voss")
        second = edit.add(Speaker, name="Ada Voss", kind="organisation")
        assert edit.find(Speaker, name="Ada Voss") == [first, second]
        assert edit.find(Speaker, name="Ada Voss", kind=SpeakerKind.PERSON) == [first]
        edit.change(first, role="Mayor")
        assert edit.get(Speaker, first.id).role == "Mayor"
        edit.remove(second)
        assert edit.find(Speaker, kind="organisation") == []


def test_records_without_a_value_can_be_found(project: Project) -> None:
    """None is a value like others."""
    with project.edit("Add") as edit:
        claim = edit.add(Claim, text="It holds", added_at=edit.now)
        assert edit.find(Claim, speaker_id=None) == [claim]


def test_one_edit_can_add_change_and_remove_the_same_record(project: Project) -> None:
    """Each step is recorded; undo and redo go through all of them."""
    with project.edit("Dither") as edit:
        speaker = edit.add(Speaker, name="One")
        edit.change(speaker, name="Two")
        edit.remove(speaker)
        edit.add(Speaker, name="Three")
    assert [action for _, action, _, _ in images(project, 2)] == [
        "insert",
        "update",
        "delete",
        "insert",
    ]
    project.undo()
    assert found(project, "speaker", "three") == 0
    project.redo()
    assert found(project, "speaker", "three") == 1
    assert list(journal.strays(project.db)) == []


def test_text_is_cleaned_of_what_no_file_can_hold(project: Project) -> None:
    """What comes back is what is stored."""
    with project.edit("Add") as edit:
        claim = edit.add(Claim, text="A\0 \ud800claim", added_at=edit.now)
    assert claim.text == "A \ufffdclaim"
    assert project.get(Claim, claim.id) == claim


def test_a_reference_to_nothing_is_a_mistake_of_ours(project: Project) -> None:
    """The schema's rules are the program's to keep: the error is not dressed as the world's."""
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), project.edit("Add") as edit:
        edit.add(Claim, text="It holds", speaker_id="nobody", added_at=edit.now)
    assert project.undo_label is None


def test_a_record_that_others_refer_to_cannot_be_removed(project: Project) -> None:
    """Nothing is removed by the database on its own, and nothing dangles."""
    with project.edit("Add") as edit:
        speaker = edit.add(Speaker, name="Ada Voss")
        edit.add(Claim, text="It holds", speaker_id=speaker.id, added_at=edit.now)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), project.edit("x") as edit:
        edit.remove(speaker)
    assert project.get(Speaker, speaker.id) == speaker


# In bulk


def rows(edit: journal.Edit, count: int) -> Iterator[Mapping[str, Any]]:
    """Give the fields of so many claims."""
    return ({"text": f"Claim number{n}", "added_at": edit.now} for n in range(count))


def test_many_records_are_one_edit(project: Project) -> None:
    """They get ids in order, are found by search, and go with one undo."""
    with project.edit("Import claims") as edit:
        ids = edit.add_many(Claim, rows(edit, BULK))
    assert len(ids) == len(set(ids)) == BULK
    assert project.get(Claim, ids[4321]).text == "Claim number4321"
    assert found(project, "claim", "number4321") == 1
    assert project.db.execute("SELECT id FROM claim ORDER BY pk").fetchall() == [(i,) for i in ids]
    project.undo()
    assert project.db.execute("SELECT count(*) FROM claim").fetchone() == (0,)
    assert found(project, "claim", "claim") == 0
    project.redo()
    assert found(project, "claim", "claim") == BULK
    assert list(journal.strays(project.db)) == []


@pytest.mark.parametrize(("count", "named"), [(1_000, 1_000), (1_001, 0)])
def test_more_than_a_thousand_rows_are_not_named_one_by_one(
    project: Project, count: int, named: int
) -> None:
    """Subscribers then ask for everything again."""
    told: list[Changed] = []
    project.subscribe(told.append)
    with project.edit("Import claims") as edit:
        edit.add_many(Claim, rows(edit, count))
    assert len(told[0].ids) == named
    assert told[0].records == {"claim"}


def test_a_bulk_that_fails_in_the_middle_changes_nothing(project: Project) -> None:
    """Not even the batches that were written before the bad row."""

    def bad(edit: journal.Edit) -> Iterator[Mapping[str, Any]]:
        yield from rows(edit, BULK)
        yield {"text": "No time"}

    with pytest.raises(TypeError, match="added_at"), project.edit("Import claims") as edit:
        edit.add_many(Claim, bad(edit))
    assert project.db.execute("SELECT count(*) FROM claim").fetchone() == (0,)
    assert found(project, "claim", "claim") == 0
    assert project.undo_label is None


def test_an_edit_whose_change_failed_half_way_is_never_kept(project: Project) -> None:
    """Although its maker passed over the error: rows without a record in the journal are worse."""
    with contextlib.suppress(RuntimeError), project.edit("Import claims") as edit:
        edit.add(Claim, text="Before", added_at=edit.now)
        with contextlib.suppress(sqlite3.IntegrityError):
            edit.add_many(
                Claim,
                [{"text": f"{n}", "id": f"{n % 7}", "added_at": edit.now} for n in range(10)],
            )
    assert project.db.execute("SELECT count(*) FROM claim").fetchone() == (0,)
    assert list(journal.strays(project.db)) == []


def test_a_failed_change_leaves_the_search_index_whole(project: Project) -> None:
    """An update that breaks a rule takes nothing out of the index."""
    with project.edit("Add") as edit:
        first = edit.add(Claim, id="first", text="Ferries", added_at=edit.now)
    with pytest.raises(sqlite3.IntegrityError), project.edit("Change") as edit:
        edit.change(first, speaker_id="nobody", text="Trams")
    assert found(project, "claim", "ferries") == 1
    assert found(project, "claim", "trams") == 0


def test_records_of_many_kinds_in_one_edit(project: Project) -> None:
    """Their order is kept, so that undo and redo never meet a reference to nothing."""
    with project.edit("Add the lot") as edit:
        for n in range(3):
            speaker = edit.add(Speaker, name=f"Speaker {n}")
            claim = edit.add(Claim, text=f"{n}", speaker_id=speaker.id, added_at=edit.now)
            evidence = edit.add(
                Evidence, kind=EvidenceKind.LETTER, title=f"Letter {n}", added_at=edit.now
            )
            edit.add(
                Citation,
                claim_id=claim.id,
                evidence_id=evidence.id,
                stance=Stance.SUPPORTS,
                cited_at=edit.now,
            )
    for _ in range(2):
        project.undo()
        assert project.db.execute("SELECT count(*) FROM citation").fetchone() == (0,)
        project.redo()
        assert project.db.execute("SELECT count(*) FROM citation").fetchone() == (3,)
    assert list(journal.strays(project.db)) == []


def test_rows_are_found_by_what_tells_most(project: Project) -> None:
    """Not by what is NULL in most of them: at 100,000 citations that is a thousand times slower."""
    plans: list[str] = []
    asked: list[str] = []
    with project.edit("Ask") as edit:
        project.db.set_trace_callback(asked.append)
        edit.find(Citation, claim_id="a", passage_id="b", evidence_id=None)
        project.db.set_trace_callback(None)
        for statement in asked:
            plans += [row[3] for row in project.db.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert any("citation_claim" in plan or "citation_passage" in plan for plan in plans)
