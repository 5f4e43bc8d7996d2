"""The hash chain over the journal: what holds, what is found, and what it cannot see."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from workbench import journal
from workbench.journal import GENESIS
from workbench.model import Claim
from workbench.project import Project

Raw = Callable[[Path], AbstractContextManager[sqlite3.Connection]]


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A closed project with four edits: the start, “A”, “B” (two changes), and B's undo."""
    with Project.create(tmp_path / "Bridge.fcw") as project:
        with project.edit("A “é” 橋") as edit:
            claim = edit.add(Claim, id="claim-a", text="A “é” 橋", added_at=edit.now)
        with project.edit("B") as edit:
            edit.add(Claim, id="claim-b", text="B", added_at=edit.now)
            edit.change(claim, note="checked")
        project.undo()
    return tmp_path / "Bridge.fcw"


def tamper(path: Path, *statements: str) -> sqlite3.Connection:
    """Change a journal behind its guards, and return a connection to the result."""
    db = sqlite3.connect(path, isolation_level=None)
    guards = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('edit', 'change')"
    ).fetchall()
    for (name,) in guards:
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(statement)
    return db


def recomputed(db: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Compute the chain again from its description alone, without the program's own code."""

    def canonical(value: object) -> bytes:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return text.encode("utf-8")

    previous = "0" * 64
    edits = db.execute(
        "SELECT seq, id, kind, target, at, actor, label, salt FROM edit ORDER BY seq"
    )
    for seq, ident, kind, target, at, actor, label, salt in edits:
        words = hashlib.sha256(salt + canonical([actor, label])).hexdigest()
        total, count = hashlib.sha256(), 0
        for change in db.execute(
            "SELECT record, record_id, action, before, after, salt FROM change "
            "WHERE edit = ? ORDER BY n",
            (seq,),
        ):
            record, record_id, action, before, after, grain = change
            images = [json.loads(image) if image else None for image in (before, after)]
            total.update(
                hashlib.sha256(grain + canonical([record, record_id, action, *images])).digest()
            )
            count += 1
        body = [seq, ident, kind, target, at, words, count, total.hexdigest(), previous]
        previous = hashlib.sha256(canonical(body)).hexdigest()
        yield seq, previous


def test_the_chain_can_be_checked_from_its_description_alone(closed: Path, raw: Raw) -> None:
    """Somebody else's few lines come to the same hashes, for every edit."""
    with raw(closed) as db:
        ours = db.execute("SELECT seq, hash FROM edit ORDER BY seq").fetchall()
        assert list(recomputed(db)) == ours
        assert len(ours) == 4


def test_an_untouched_chain_holds(closed: Path, raw: Raw) -> None:
    """Nothing to say about a journal that nobody altered, nor about its records."""
    with raw(closed) as db:
        assert list(journal.broken_links(db)) == []
        assert list(journal.strays(db)) == []


def test_the_head_before_the_first_edit_is_genesis() -> None:
    """An empty journal has number 0 and a hash of noughts."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE edit (seq, hash)")
        assert journal.head(db) == (0, GENESIS)


def test_the_head_changes_with_every_edit(project: Project) -> None:
    """Edit, undo and redo each give a new head, and none comes back."""
    heads = {journal.head(project.db)}
    with project.edit("A") as edit:
        edit.add(Claim, text="A", added_at=edit.now)
    for step in (lambda: None, project.undo, project.redo, project.undo):
        step()
        assert journal.head(project.db) not in heads
        heads.add(journal.head(project.db))
    assert [number for number, _ in sorted(heads)] == [1, 2, 3, 4, 5]


TAMPERED = {
    "a label": "UPDATE edit SET label = 'Z' WHERE seq = 3",
    "an actor": "UPDATE edit SET actor = 'somebody' WHERE seq = 3",
    "a label without its salt": "UPDATE edit SET label = 'Z', salt = NULL WHERE seq = 3",
    "a label with an empty salt": "UPDATE edit SET label = 'Z', salt = x'' WHERE seq = 3",
    "a salt": "UPDATE edit SET salt = x'00' WHERE seq = 3",
    "a time": "UPDATE edit SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 3",
    "a kind": "UPDATE edit SET kind = 'edit', target = NULL WHERE seq = 4",
    "a target": "UPDATE edit SET target = 2 WHERE seq = 4",
    "an id": "UPDATE edit SET id = 'x' WHERE seq = 3",
    "a hash": "UPDATE edit SET hash = 'x' WHERE seq = 3",
    "the hash before": "UPDATE edit SET previous = 'x' WHERE seq = 3",
    "the first edit's hash before": "UPDATE edit SET previous = 'x' WHERE seq = 1",
    "the number of changes": "UPDATE edit SET changes = 3 WHERE seq = 3",
    "the digest of the changes": "UPDATE edit SET changes_digest = x'00' WHERE seq = 3",
    "the digest of the words": "UPDATE edit SET digest = x'00' WHERE seq = 3",
    "an image after": "UPDATE change SET after = replace(after, 'B', 'Z') WHERE edit = 3",
    "an image before": "UPDATE change SET before = replace(before, '橋', 'Z') WHERE edit = 3",
    "an image without its salt": "UPDATE change SET after = '{}', salt = NULL WHERE edit = 2",
    "an image with an empty salt": "UPDATE change SET after = '{}', salt = x'' WHERE edit = 2",
    "the name of a table": "UPDATE change SET record = 'speaker' WHERE edit = 2",
    "the id of a record": "UPDATE change SET record_id = 'claim-z' WHERE edit = 2",
    "an action": "UPDATE change SET action = 'update' WHERE edit = 2",
    "the digest of a change": "UPDATE change SET digest = x'00' WHERE edit = 2",
    "a change that is gone": "DELETE FROM change WHERE edit = 3 AND n = 2",
    "a change that was moved": "UPDATE change SET edit = 2, n = 2 WHERE edit = 3 AND n = 2",
    "the order of changes": "UPDATE change SET n = 3 WHERE edit = 3 AND n = 1",
    "one more change": "INSERT INTO change SELECT 2, 2, record, record_id, action, before, after, "
    "salt, digest FROM change WHERE edit = 3 AND n = 1",
    "an edit that is gone from the middle": "DELETE FROM edit WHERE seq = 3",
    "the first edit gone": "DELETE FROM edit WHERE seq = 1",
    "an edit put last": "UPDATE edit SET seq = 9 WHERE seq = 3",
}


@pytest.mark.parametrize("statement", TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_is_found(closed: Path, statement: str) -> None:
    """Whatever is altered, added, moved or taken away is named in a sentence."""
    with closing(tamper(closed, statement)) as db:
        found = list(journal.broken_links(db))
    assert found
    assert all(sentence.endswith(".") for sentence in found)


def test_tampering_is_located(closed: Path) -> None:
    """The sentence names the edit or the record, and only what was touched."""
    with closing(tamper(closed, TAMPERED["an image after"])) as db:
        (sentence,) = journal.broken_links(db)
        assert sentence == "The journal's image of claim claim-b in edit 3 was altered."


def test_a_tail_cut_off_is_seen_only_against_a_head_kept_elsewhere(closed: Path, raw: Raw) -> None:
    """A chain alone cannot show that its newest edits were cut off, nor that it was rebuilt whole.

    What is left holds. The head does change, so whoever kept it (a report prints it) can tell.
    """
    with raw(closed) as db:
        kept = journal.head(db)
    cut = ("DELETE FROM change WHERE edit = 4", "DELETE FROM edit WHERE seq = 4")
    with closing(tamper(closed, *cut)) as db:
        assert list(journal.broken_links(db)) == []
        assert journal.head(db) != kept


@pytest.mark.parametrize("seq", [1, 2, 3, 4])
def test_content_taken_out_for_good_leaves_the_chain_whole(
    closed: Path, raw: Raw, seq: int
) -> None:
    """Words and images go with their salts; the digests stay, and the chain still holds."""
    with raw(closed) as db:
        db.execute(
            "UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE edit = ?", (seq,)
        )
        db.execute("UPDATE edit SET actor = NULL, label = NULL, salt = NULL WHERE seq = ?", (seq,))
        head = journal.head(db)
        assert list(journal.broken_links(db)) == []
        assert list(journal.strays(db)) == []
    with Project.open(closed) as project:
        assert journal.head(project.db) == head
    assert b"claim-b" in closed.read_bytes(), "the control: ids stay"


def test_content_taken_out_is_gone_from_the_file(tmp_path: Path, raw: Raw) -> None:
    """Not a word of it can be read from the bytes on the disk, once its index is made anew too."""
    with Project.create(tmp_path / "Bridge.fcw") as project:
        with project.edit("Note on Xanthippe") as edit:
            claim = edit.add(Claim, text="Xanthippe told us", added_at=edit.now)
        with project.edit("Remove it") as edit:
            edit.remove(claim)
    assert b"Xanthippe" in project.path.read_bytes(), "the control"
    with raw(project.path) as db:
        db.execute("PRAGMA secure_delete = ON")
        db.execute("UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE edit > 1")
        db.execute("UPDATE edit SET actor = NULL, label = NULL, salt = NULL WHERE seq > 1")
        db.execute("INSERT INTO claim_fts(claim_fts) VALUES ('optimize')")
        db.execute("VACUUM")
    assert b"anthippe" not in project.path.read_bytes()


_AFTER_NOTE = "added_at, '', '', '', '', 'open', NULL, NULL, NULL, NULL, '', '' FROM claim"
STRAYS = {
    "UPDATE claim SET text = 'Altered' WHERE id = 'claim-a'": "is not what the journal says",
    "UPDATE claim SET pk = 99 WHERE id = 'claim-a'": "is not what the journal says",
    "DELETE FROM claim WHERE id = 'claim-a'": "is missing, although the journal has it",
    "INSERT INTO claim SELECT 77, 'claim-x', text, quote, speaker_id, made_on, place, note, "
    f"{_AFTER_NOTE}": "claim-x is not what the journal says",
    "INSERT INTO claim SELECT 77, 'claim-b', text, quote, speaker_id, made_on, place, note, "
    f"{_AFTER_NOTE}": "claim-b is not what the journal says",
    "UPDATE investigation SET title = 'Altered'": "The investigation",
}


@pytest.mark.parametrize(("statement", "sentence"), STRAYS.items())
def test_a_row_changed_behind_the_journal_is_found(
    closed: Path, raw: Raw, statement: str, sentence: str
) -> None:
    """Another program can change a row, but not without being found out."""
    with raw(closed) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(statement)
        (found,) = journal.strays(db)
        assert sentence in found
        assert list(journal.broken_links(db)) == []


def test_an_image_that_is_no_json_any_more_is_told(closed: Path, raw: Raw) -> None:
    """One flipped bit can make an image unreadable; the check goes on, and names both ends."""
    with raw(closed) as db:
        db.execute("DROP TRIGGER change_fixed")
        db.execute(
            "UPDATE change SET after = replace(after, '{', '[') "
            "WHERE record = 'claim' AND record_id = 'claim-a'"
        )
        assert any("The claim claim-a is not what" in each for each in journal.strays(db))
        assert any("image of claim claim-a" in each for each in journal.broken_links(db))
