"""Tests of making a project of a bundle: the same project, or none."""

from __future__ import annotations

import gzip
import hashlib
import json
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest

from tests.workbench.exchange.bundles import KEY, bundled, dump, forged, members, wild
from workbench import commands, queries, signing
from workbench.errors import WorkbenchError
from workbench.exchange import checking, sealing
from workbench.exchange.checking import Opening
from workbench.exchange.sealing import Lock
from workbench.exchange.unbundling import unbundle
from workbench.journal.chain import canonical
from workbench.model import Claim
from workbench.project import Project

Table = dict[str, Any]
FORMATS = Path(__file__).parents[2] / "formats"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost less than in life."""
    monkeypatch.setattr(sealing, "_WORK", 10)


def test_a_bundle_makes_the_same_project(full: Project, tmp_path: Path) -> None:
    """Every row of every table, every key, byte, text, salt and time; and search finds it."""
    path = bundled(full, tmp_path / "out.zip")
    made = unbundle(path, tmp_path / "back.fcw", key=KEY.public)
    full.close()
    assert dump(made.path) == dump(full.path)
    with Project.open(made.path) as back:
        assert [each.detail for each in queries.verify(back.db) if not each.ok] == []
        (found,) = queries.search(back.db, "basins", limit=5)
        assert queries.search(back.db, "タワー", limit=5)
        assert found.title == "Call with Petra Lindqvist"


def test_work_goes_on_where_it_was(full: Project, tmp_path: Path) -> None:
    """Undo takes back what was done last, keys are never given twice, the trash is there."""
    path = bundled(full, tmp_path / "out.zip")
    unbundle(path, tmp_path / "back.fcw")
    with Project.open(tmp_path / "back.fcw") as back:
        assert back.undo_label == full.undo_label
        assert queries.trash(back.db, "claims") == queries.trash(full.db, "claims")
        for project in (back, full):
            commands.add_claim(project, text="Later.")
        newest = "SELECT max(pk) FROM claim"
        assert back.db.execute(newest).fetchone() == full.db.execute(newest).fetchone()
        while full.undo_step:
            assert back.undo_label == full.undo_label
            back.undo()
            full.undo()
            assert [row.text for row in queries.claims(back.db)] == [
                row.text for row in queries.claims(full.db)
            ]
        assert back.undo_step is None


@pytest.mark.parametrize("seed", range(5))
def test_any_history_comes_back_as_it_was(seed: int, project: Project, tmp_path: Path) -> None:
    """With edits, undos, redos, deletions and purges in any order."""
    wild(project, seed)
    unbundle(bundled(project, tmp_path / "out.zip"), tmp_path / "back.fcw")
    project.close()
    assert dump(tmp_path / "back.fcw") == dump(project.path)


@pytest.mark.parametrize("version", [1, 3])
def test_a_project_of_an_older_form_comes_back(version: int, tmp_path: Path) -> None:
    """Images from before records had more fields stay as they are."""
    old = FORMATS / f"version-{version}.fcw.gz"
    (tmp_path / "Old.fcw").write_bytes(gzip.decompress(old.read_bytes()))
    with Project.open(tmp_path / "Old.fcw") as project:
        unbundle(bundled(project, tmp_path / "out.zip"), tmp_path / "back.fcw")
    assert dump(tmp_path / "back.fcw") == dump(tmp_path / "Old.fcw")


def test_a_bundle_of_an_older_program_makes_a_project(full: Project, tmp_path: Path) -> None:
    """Tables that it did not know are empty, and fields that it did not know at their defaults."""
    found = members(bundled(full, tmp_path / "out.zip"))
    del found["records/statement.jsonl"]
    (tmp_path / "old.zip").write_bytes(forged(found, lambda told: told.update(schema=3)))
    unbundle(tmp_path / "old.zip", tmp_path / "back.fcw")
    full.close()
    assert dump(tmp_path / "back.fcw") == dump(full.path)


def test_an_encrypted_bundle_is_opened(
    full: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its passphrase; what is decrypted never stands on the stick that it came on."""
    (tmp_path / "stick").mkdir()
    path = bundled(full, tmp_path / "stick" / "out.zip.age", lock=Lock(passphrase="low tide"))
    rooms, made_file = [], tempfile.TemporaryFile

    def noted(dir: Path | None = None) -> IO[bytes]:  # noqa: A002 - its name there
        rooms.append(dir)
        return made_file(dir=dir)

    monkeypatch.setattr(tempfile, "TemporaryFile", noted)
    with checking.opened(path, Opening(passphrase="low tide")):
        assert rooms == [None]
    made = unbundle(path, tmp_path / "back.fcw", opening=Opening(passphrase="low tide"))
    assert rooms == [None, tmp_path]
    full.close()
    assert dump(made.path) == dump(full.path)


def test_only_a_whole_project_can_be_made(full: Project, tmp_path: Path) -> None:
    """A public bundle says what it is instead."""
    path = bundled(full, tmp_path / "out.zip", profile="public")
    with pytest.raises(WorkbenchError, match="does not hold a whole project"):
        unbundle(path, tmp_path / "back.fcw")


def test_nothing_is_made_where_something_is(full: Project, tmp_path: Path) -> None:
    """No project is replaced, and no other name than that of a project is taken."""
    path = bundled(full, tmp_path / "out.zip")
    for name, words in (("out.zip", "ends in"), ("Test.fcw", "is there already")):
        with pytest.raises(WorkbenchError, match=words):
            unbundle(path, tmp_path / name)
    with pytest.raises(WorkbenchError, match="There is no folder"):
        unbundle(path, tmp_path / "none" / "back.fcw")


def test_a_bundle_by_somebody_else_is_refused_when_a_key_is_asked_for(
    full: Project, tmp_path: Path
) -> None:
    """Its own signature is not enough."""
    other = signing._key(bytes(32), bytes(8))
    path = bundled(full, tmp_path / "out.zip", key=other)
    with pytest.raises(WorkbenchError, match="another key"):
        unbundle(path, tmp_path / "back.fcw", key=KEY.public)
    assert not (tmp_path / "back.fcw").exists()


HOSTILE: dict[str, Callable[[dict[str, bytes], Table], object]] = {
    "a table that is none": lambda _f, m: m["sequences"].update({"edit": 5}),
    "a key that was given": lambda _f, m: m["sequences"].update({"claim": 1}),
    "a key without end": lambda _f, m: m["sequences"].update({"claim": 1 << 70}),
    "a head that is not": lambda _f, m: m["journal"].update({"head": "0" * 64}),
    "no bytes": lambda _f, m: m["stored"].clear(),
    "other bytes": lambda _f, m: m["stored"].update(dict.fromkeys(m["stored"], "README.txt")),
    "bytes from elsewhere": lambda _f, m: m["stored"].update({"0" * 64: "../../etc/passwd"}),
    "texts that are none": lambda _f, m: m.update(texts=[[1, "0" * 64]]),
    "texts without form": lambda _f, m: m.update(texts=5),
    "no texts": lambda _f, m: m.update(texts=[]),
    "a newer form": lambda _f, m: m.update(schema=10_000),
    "no form": lambda _f, m: m.pop("stored"),
    "stamps without form": lambda _f, m: m.update(stamps=[{"path": "README.txt"}]),
    "a capture of nothing": lambda _f, m: m.update(captures=[{}]),
}


def test_a_hostile_manifest_makes_nothing(full: Project, tmp_path: Path) -> None:
    """A sentence, no project, and nothing left beside."""
    found = members(bundled(full, tmp_path / "out.zip"))
    for what, change in HOSTILE.items():
        (tmp_path / "bad.zip").write_bytes(forged(found, partial(change, found)))
        _refused(tmp_path, what)


def _refused(folder: Path, what: object) -> None:
    """See that nothing is made of a bundle, and nothing left behind."""
    before = sorted(each.name for each in folder.iterdir())
    with pytest.raises(WorkbenchError) as caught:
        unbundle(folder / "bad.zip", folder / "back.fcw")
    assert str(caught.value).endswith("."), what
    assert sorted(each.name for each in folder.iterdir()) == before, what


RECORDS: dict[str, Callable[[Table], object]] = {
    "no number": lambda row: row.update(pk="1"),
    "a number below": lambda row: row.update(pk=-1),
    "another id": lambda row: row.update(id="x"),
    "no time": lambda row: row.update(added_at="yesterday"),
    "no word of the field": lambda row: row.update(work="sleeping"),
    "a table in a text": lambda row: row.update(text={"a": 1}),
    "a foreign column": lambda row: row.update({"text) VALUES (1); --": 1}),
    "a speaker who is not there": lambda row: row.update(speaker_id=row["id"]),
    "nothing": lambda row: row.pop("text"),
}


def test_a_record_that_no_program_wrote_makes_nothing(full: Project, tmp_path: Path) -> None:
    """Also when the history is made to say the same, so that the chain holds."""
    whole = members(bundled(full, tmp_path / "out.zip"))
    for what, change in RECORDS.items():
        found = dict(whole)
        _rewrite(found, change)
        (tmp_path / "bad.zip").write_bytes(forged(found, partial(_new_head, found)))
        _refused(tmp_path, what)


def test_a_history_that_is_rewritten_soundly_makes_a_sound_project(
    full: Project, tmp_path: Path
) -> None:
    """The control of the test above: it is the content that is refused, and not the rewriting."""
    found = members(bundled(full, tmp_path / "out.zip"))
    _rewrite(found, lambda row: row.update(text="Another wording."))
    (tmp_path / "new.zip").write_bytes(forged(found, partial(_new_head, found)))
    unbundle(tmp_path / "new.zip", tmp_path / "back.fcw")
    with Project.open(tmp_path / "back.fcw") as back:
        assert all(each.ok for each in queries.verify(back.db))
        (row,) = queries.claims(back.db)
        assert back.get(Claim, row.id).text == "Another wording."


WALKS: list[Table] = [
    {"kind": "redo", "target": 2},
    {"kind": "undo", "target": 10_000},
    {"kind": "undo", "target": None},
    {"kind": "edit", "target": 2},
    {"kind": "start", "target": None},
    {"at": "never"},
    {"id": 5},
]


def test_a_history_that_undo_cannot_walk_makes_nothing(full: Project, tmp_path: Path) -> None:
    """An undo of what is not there would have the program look for ever."""
    whole = members(bundled(full, tmp_path / "out.zip"))
    for line in WALKS:
        found = dict(whole)
        _rewrite(found, lambda _row: None, line)
        (tmp_path / "bad.zip").write_bytes(forged(found, partial(_new_head, found)))
        _refused(tmp_path, line)


def test_lists_in_lists_in_lists_make_nothing(full: Project, tmp_path: Path) -> None:
    """What a record was before is read only when the project is made."""
    found = members(bundled(full, tmp_path / "out.zip"))
    deep = "[" * 200_000 + "]" * 200_000

    def was(row: Table) -> None:
        if row["before"]:
            row["before"] = deep

    _rewrite(found, lambda _row: None, each=was)
    (tmp_path / "bad.zip").write_bytes(forged(found, partial(_new_head, found)))
    _refused(tmp_path, "lists")


def _rewrite(
    found: dict[str, bytes],
    change: Callable[[Table], object],
    line: Table | None = None,
    each: Callable[[Table], object] = lambda _row: None,
) -> None:
    """Change the first claim in records and history, and reckon the whole chain anew."""

    def digest(salt: str, words: str) -> str:
        return hashlib.sha256(bytes.fromhex(salt) + words.encode()).hexdigest()

    first = json.loads(found["records/claim.jsonl"].splitlines()[0])
    ident = first["id"]
    change(first)
    rest = found["records/claim.jsonl"].splitlines()[1:]
    found["records/claim.jsonl"] = b"\n".join([canonical(first).encode(), *rest, b""])
    edits: list[tuple[Table, list[Table]]] = []
    for text in found["journal.jsonl"].splitlines():
        row = json.loads(text)
        if "seq" in row:
            edits.append((row | (line or {}) if row["seq"] == 5 else row, []))
            continue
        if row["record_id"] == ident and row["after"]:
            image = json.loads(row["after"])
            change(image)
            row["after"] = canonical(image)
        each(row)
        if row["salt"]:
            what = [f'"{row[n]}"' for n in ("record", "record_id", "action")]
            images = [row["before"] or "null", row["after"] or "null"]
            row["digest"] = digest(row["salt"], f"[{','.join([*what, *images])}]")
        edits[-1][1].append(row)
    previous, lines = "0" * 64, []
    for edit, changes in edits:
        total = b"".join(bytes.fromhex(row["digest"]) for row in changes)
        edit["changes_digest"] = hashlib.sha256(total).hexdigest()
        edit["previous"] = previous
        sealed = [edit[n] for n in ("seq", "id", "kind", "target", "at", "digest")]
        sealed += [edit["changes"], edit["changes_digest"], previous]
        previous = edit["hash"] = hashlib.sha256(canonical(sealed).encode()).hexdigest()
        lines += [edit, *changes]
    found["journal.jsonl"] = b"".join(canonical(row).encode() + b"\n" for row in lines)


def _new_head(found: dict[str, bytes], told: Table) -> None:
    rows = [json.loads(each) for each in found["journal.jsonl"].splitlines()]
    told["journal"]["head"] = [row["hash"] for row in rows if "seq" in row][-1]
