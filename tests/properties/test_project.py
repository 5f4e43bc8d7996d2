"""Rules that hold for every sequence of edits, undos, redos and reopenings."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from workbench import commands, journal, queries, rows
from workbench.errors import WorkbenchError
from workbench.journal import Changed, Edit, edit, steps
from workbench.model import Claim, Question, Record, SavedView, Speaker, Tag, Work
from workbench.project import Project
from workbench.queries import Condition, Filter, filters

Key = tuple[str, str]
World = dict[Key, Record]
"""What a project should hold: every record by its table and id."""

KINDS: tuple[type[Record], ...] = (Speaker, Claim, Question, Tag, SavedView)
TODAY = "2026-11-23"
TOPICS = st.sampled_from(["", "Water", "water", "Łódź", "水"])
LEVELS = st.sampled_from([None, 1, 2, 3])
TEXTS = st.text(st.characters(), max_size=12) | st.sampled_from(
    ["The bridge is closed", "東京タワーの高さ", "สะพานปิดแล้ว", "São Tomé", "\0\ud800", ""]
)
PICK = st.integers(0, 1 << 30)


@dataclass
class Model:
    """A project in plain Python: what is there, and what was before and after each edit."""

    world: World = field(default_factory=dict)
    undo: list[tuple[str, World, World]] = field(default_factory=list)
    redo: list[tuple[str, World, World]] = field(default_factory=list)

    def saved(self, label: str, after: World, *, dithered: bool) -> None:
        """Note an edit that changed something, be it to and fro."""
        if dithered or after != self.world:
            self.undo.append((label, self.world, after))
            self.redo.clear()
            self.world = after


class Projects(RuleBasedStateMachine):
    """A project and its model go through the same steps, and must agree after each."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.model = Model()
        self.told: list[Changed] = []
        self.number = 0

    @initialize()
    def create(self) -> None:
        """Begin with an empty project."""
        self.project = self.ready(Project.create(self.folder / "Test.fcw"))
        self.start = everything(self.project.db)

    def ready(self, project: Project) -> Project:
        """Listen to a project. Its disk may be as lazy as it likes: no power is cut here."""
        project.db.execute("PRAGMA synchronous = OFF")
        project.subscribe(self.told.append)
        return project

    @contextlib.contextmanager
    def edit(self, *, dithered: bool = False) -> Iterator[tuple[Edit, World]]:
        """Open an edit, and give it with a copy of the world to change alike."""
        self.number += 1
        label, after = f"Edit {self.number}", dict(self.model.world)
        self.told.clear()
        with self.project.edit(label) as edit:
            yield edit, after
        ids = {i for key in self.model.world.keys() | after.keys() for i in [key[1]]}
        changed = {i for i in ids if _differs(self.model.world, after, i)}
        if changed or dithered:
            assert [told.label for told in self.told] == [label]
            assert self.told[0].ids >= changed
        self.model.saved(label, after, dithered=dithered)

    @contextlib.contextmanager
    def command(self) -> Iterator[None]:
        """Do what the core does by itself; what came of it is one step, or nothing at all."""
        seq = journal.head(self.project.db)[0]
        with contextlib.suppress(WorkbenchError):
            yield
        after = {k: v for kind in KINDS for k, v in records(self.project.db, kind)}
        steps_taken = journal.head(self.project.db)[0] - seq
        assert steps_taken == (after != self.model.world) or (steps_taken, after) == (
            1,
            self.model.world,
        )
        if steps_taken:
            label = self.project.undo_label or ""
            self.model.saved(label, after, dithered=True)

    def claims(self, numbers: list[int]) -> list[Claim]:
        """Choose some claims, each once."""
        found = [self.pick(Claim, number) for number in numbers]
        return list({each.id: each for each in found if isinstance(each, Claim)}.values())

    def pick(self, kind: type[Record], number: int) -> Record | None:
        """Choose one of the records of a kind, if there are any."""
        found = [r for r in self.model.world.values() if type(r) is kind]
        return found[number % len(found)] if found else None

    @rule(text=TEXTS)
    def add_speaker(self, text: str) -> None:
        """Somebody who says things."""
        with self.edit() as (edit, after):
            put(after, edit.add(Speaker, name=text))

    @rule(text=TEXTS, number=PICK)
    def add_claim(self, text: str, number: int) -> None:
        """A claim, and a question about it, in one edit."""
        speaker = self.pick(Speaker, number)
        with self.edit() as (edit, after):
            claim = edit.add(
                Claim, text=text, speaker_id=speaker.id if speaker else None, added_at=edit.now
            )
            put(after, claim)
            put(after, edit.add(Question, claim_id=claim.id, text=text * 2))

    @rule(texts=st.lists(TEXTS, max_size=25))
    def add_many(self, texts: list[str]) -> None:
        """Any number of claims the fast way; none is no edit."""
        with self.edit() as (edit, after):
            many = [{"text": text, "added_at": edit.now} for text in texts]
            for ident in edit.add_many(Claim, many):
                put(after, edit.get(Claim, ident))

    @rule(text=TEXTS, number=PICK, name=st.sampled_from(["text", "quote", "note", "place"]))
    def change_claim(self, text: str, number: int, name: str) -> None:
        """Another value for one field, perhaps the same as before."""
        claim = self.pick(Claim, number)
        if claim:
            with self.edit() as (edit, after):
                put(after, edit.change(claim, **{name: text}))

    @rule(text=TEXTS, one=PICK, other=PICK)
    def dither(self, text: str, one: int, other: int) -> None:
        """Several changes of the same and of other records in one edit."""
        first, second = self.pick(Claim, one), self.pick(Speaker, other)
        if first and second:
            with self.edit(dithered=True) as (edit, after):
                edit.change(first, text=text)
                put(after, edit.change(second, name=text))
                put(after, edit.change(first, speaker_id=second.id, note=text))
                edit.remove(edit.add(Speaker, name=text))

    @rule(number=PICK)
    def remove_claim(self, number: int) -> None:
        """Take a claim away, with what refers to it."""
        claim = self.pick(Claim, number)
        if claim:
            with self.edit() as (edit, after):
                for kind, owner in ((Question, "claim_id"), (Tag, "record_id")):
                    for part in edit.find(kind, **{owner: claim.id}):
                        edit.remove(part)
                        del after[rows.table(kind), part.id]
                edit.remove(claim)
                del after["claim", claim.id]

    @rule(number=PICK)
    def remove_speaker(self, number: int) -> None:
        """Take a speaker away: refused when a claim refers to it, and then nothing changes."""
        speaker = self.pick(Speaker, number)
        claims = (r for r in self.model.world.values() if isinstance(r, Claim))
        if speaker and any(claim.speaker_id == speaker.id for claim in claims):
            with pytest.raises(sqlite3.IntegrityError), self.project.edit("Refused") as edit:
                edit.remove(speaker)
        elif speaker:
            with self.edit() as (edit, after):
                edit.remove(speaker)
                del after["speaker", speaker.id]

    @rule(text=TEXTS, number=PICK)
    def fail(self, text: str, number: int) -> None:
        """An edit that does a lot and then fails."""
        claim = self.pick(Claim, number)
        with contextlib.suppress(ZeroDivisionError), self.project.edit("Fail") as edit:
            edit.add_many(Speaker, [{"name": text}] * 7)
            if claim:
                edit.change(claim, text=f"{text}!")
            raise ZeroDivisionError

    @rule(numbers=st.lists(PICK, max_size=7), topic=TOPICS, reach=LEVELS, tag=TOPICS)
    def change_many(self, numbers: list[int], topic: str, reach: int | None, tag: str) -> None:
        """Give some claims the same values and a tag, as one step."""
        chosen = {each.id for each in self.claims(numbers)}
        before = self.model.world
        with self.command():
            commands.change_records(
                self.project,
                "claims",
                list(chosen),
                add_tags=[tag],
                topic=topic,
                reach=reach,
                work=Work.WAITING,
            )
        for key, record in before.items():
            if isinstance(record, Claim) and record.id in chosen:
                record = replace(record, topic=topic, reach=reach, work=Work.WAITING)  # noqa: PLW2901
                assert not tag or queries.tags_of(self.project.db, record.id)
            assert self.model.world[key] == record

    @rule(numbers=st.lists(PICK, max_size=4), add=TOPICS, remove=TOPICS, new=TOPICS)
    def retag(self, numbers: list[int], add: str, remove: str, new: str) -> None:
        """Put a tag on and take one off, and call one otherwise."""
        ids = [each.id for each in self.claims(numbers)]
        with self.command():
            commands.tag_records(self.project, "claim", ids, add=[add], remove=[remove])
        with self.command():
            commands.rename_tag(self.project, remove, new)

    @rule(numbers=st.lists(PICK, max_size=4))
    def remove_many(self, numbers: list[int]) -> None:
        """Take some claims away, with their questions and tags."""
        chosen = {each.id for each in self.claims(numbers)}
        with self.command():
            commands.remove_records(self.project, "claims", list(chosen))
        for record in self.model.world.values():
            assert getattr(record, "claim_id", getattr(record, "record_id", "")) not in chosen

    @rule(number=PICK, name=TOPICS, what=st.sampled_from(["save", "move", "remove"]))
    def view(self, number: int, name: str, what: str) -> None:
        """Save a view, put it elsewhere, take it away."""
        view = self.pick(SavedView, number)
        with self.command():
            if what == "save":
                commands.save_view(self.project, name=name, conditions="reach is high")
            elif isinstance(view, SavedView) and what == "move":
                commands.move_view(self.project, view, number % 5)
            elif isinstance(view, SavedView):
                commands.remove_view(self.project, view)

    @rule(number=PICK)
    def order(self, number: int) -> None:
        """Put the questions of a claim the other way round."""
        claim = self.pick(Claim, number)
        if isinstance(claim, Claim):
            own = [q for q in self.model.world.values() if isinstance(q, Question)]
            ids = [question.id for question in own if question.claim_id == claim.id][::-1]
            with self.command():
                commands.ask_question(self.project, claim, "And?")
            with self.command():
                commands.order_questions(self.project, claim, ids)

    @rule(number=PICK)
    def revert(self, number: int) -> None:
        """Take any older edit back, as far as it still applies."""
        with self.command():
            commands.revert(self.project, 1 + number % journal.head(self.project.db)[0])

    @rule(number=PICK)
    def restore(self, number: int) -> None:
        """Bring a deleted claim back."""
        found = queries.trash(self.project.db, "claims")
        if found:
            with self.command():
                commands.restore(self.project, "claim", found[number % len(found)].id)

    @rule(topic=TOPICS, reach=LEVELS)
    def filter(self, topic: str, reach: int | None) -> None:
        """Lists keep what plain Python keeps."""
        named = ("reach", "is", str(reach)) if reach else ("reach", "is empty", "")
        conditions = [Condition(field=f, op=op, value=v) for f, op, v in [named]]
        tagged = {t.record_id for t in self.model.world.values() if isinstance(t, Tag)}
        conditions.append(Condition(field="tag", op="is empty"))
        if topic:
            conditions.append(Condition(field="topic", op="is", value=topic))
        expected = [
            claim.id
            for claim in self.model.world.values()
            if isinstance(claim, Claim)
            and claim.reach == reach
            and claim.id not in tagged
            and (not topic or claim.topic.lower() == topic.lower())
        ]
        kept = Filter(conditions=tuple(conditions))
        assert sorted(filters.ids(self.project.db, "claims", kept, TODAY)) == sorted(expected)
        assert filters.count(self.project.db, "claims", kept, TODAY) == len(expected)

    @precondition(lambda self: self.model.undo)
    @rule()
    def undo(self) -> None:
        """Take the last edit back."""
        label, before, after = self.model.undo.pop()
        assert self.project.undo().label == label
        self.model.redo.append((label, before, after))
        self.model.world = before

    @precondition(lambda self: self.model.redo)
    @rule()
    def redo(self) -> None:
        """Do again what was undone last."""
        label, before, after = self.model.redo.pop()
        assert self.project.redo().label == label
        self.model.undo.append((label, before, after))
        self.model.world = after

    @rule()
    def reopen(self) -> None:
        """Close the project and open it again."""
        self.project.close()
        self.project = self.ready(Project.open(self.folder / "Test.fcw"))

    @invariant()
    def the_tables_are_the_model(self) -> None:
        """The same records, and the same things to undo and redo."""
        for kind in KINDS:
            expected = {k: v for k, v in self.model.world.items() if k[0] == rows.table(kind)}
            assert dict(records(self.project.db, kind)) == expected
        undo, redo = self.model.undo, self.model.redo
        assert self.project.undo_label == (undo[-1][0] if undo else None)
        assert self.project.redo_label == (redo[-1][0] if redo else None)

    def teardown(self) -> None:
        """In the end: undo and redo are inverse, the journal holds, and rebuilds all of it."""
        with contextlib.closing(self.project):
            self._undo_all_and_redo_all()
            assert [f for f in queries.verify(self.project.db) if not f.ok] == []
            assert self.project.db.execute("PRAGMA foreign_key_check").fetchall() == []
            with contextlib.closing(Project.create(self.folder / "Blank.fcw")) as blank:
                blank.db.execute("PRAGMA query_only = OFF")
                blank.db.execute("PRAGMA synchronous = OFF")
                blank.db.execute("BEGIN")
                blank.db.execute("DELETE FROM investigation")
                journal.replay(self.project.db, blank.db)
                blank.db.execute("COMMIT")
                assert everything(blank.db) == everything(self.project.db)
        assert searched(self.folder / "Blank.fcw") == searched(self.folder / "Test.fcw")
        shutil.rmtree(self.folder)

    def _undo_all_and_redo_all(self) -> None:
        for _ in self.model.redo:
            self.project.redo()
        end = everything(self.project.db)
        edits = len(self.model.undo) + len(self.model.redo)
        for _ in range(edits):
            self.project.undo()
        assert everything(self.project.db) == self.start
        assert self.project.undo_label is None
        for _ in range(edits):
            self.project.redo()
        assert everything(self.project.db) == end
        assert self.project.redo_label is None


def put(world: World, record: Record) -> None:
    """Set a record down in the model."""
    world[rows.table(type(record)), record.id] = record


def _differs(before: World, after: World, ident: str) -> bool:
    return any(before.get((t, ident)) != after.get((t, ident)) for t in rows.TYPES)


def records(db: sqlite3.Connection, kind: type[Record]) -> Iterator[tuple[Key, Record]]:
    """Give the records of a table with their keys."""
    table, names = rows.table(kind), rows.columns(kind)
    for row in db.execute(f"SELECT {', '.join(names)} FROM {table}"):
        image: Mapping[str, Any] = dict(zip(names, row, strict=True))
        yield (table, image["id"]), rows.to_record(kind, image)


def everything(db: sqlite3.Connection) -> dict[str, list[Any]]:
    """Give all rows of all tables of records, down to their integer keys."""
    return {
        table: db.execute(f"SELECT * FROM {table} ORDER BY pk").fetchall() for table in rows.TYPES
    }


def searched(path: Path) -> list[Any]:
    """Check every full-text index against its table, and list what that of the claims holds."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        for table in rows.SEARCHED:
            db.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)")
        db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, claim_fts, instance)")
        return db.execute("SELECT * FROM words").fetchall()


def test_any_sequence_of_edits_can_be_undone_redone_replayed_and_verified(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Invariants 1, 2 and 3. Batches are small here, so that their ends are met often."""
    monkeypatch.setattr(edit, "BATCH", 5)
    monkeypatch.setattr(steps, "BATCH", 3)
    run_state_machine_as_test(
        Projects, settings=settings(max_examples=40, stateful_step_count=30, deadline=None)
    )
