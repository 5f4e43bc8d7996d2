"""Tests of the verifier that goes with every bundle: whatever was changed is found."""

from __future__ import annotations

import ast
import json
import os
import random
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.workbench.exchange.bundles import KEY, bundled, forged, holds, members, packed
from workbench.exchange import verify_bundle
from workbench.exchange.verify_bundle import Broken, Folder, Zip, check
from workbench.project import Project


@pytest.fixture
def bundle(full: Project, tmp_path: Path) -> Path:
    """A small bundle with a bit of everything."""
    return bundled(full, tmp_path / "out.zip")


def test_it_imports_nothing_but_python() -> None:
    """Whoever has Python has all that it needs."""
    source = Path(str(verify_bundle.__file__)).read_text("utf-8")
    found = set()
    for node in ast.walk(ast.parse(source, feature_version=(3, 9))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module).partition(".")[0])
    assert found - {"__future__"} <= sys.stdlib_module_names


def test_every_changed_byte_is_found(bundle: Path) -> None:
    """Two thousand bytes anywhere in the file, in turn made another: none goes unseen."""
    data = bytearray(bundle.read_bytes())
    assert holds(bytes(data))
    chance, missed = random.Random(5), []
    inside = [chance.randrange(len(data)) for _ in range(1_500)]
    directory = bytes(data).rindex(b"PK\5\6")
    heads = [at for at in range(len(data)) if data[at : at + 4] == b"PK\3\4"]
    inside += [chance.choice(heads) + chance.randrange(30) for _ in range(300)]
    inside += [chance.randrange(directory - 4_000, len(data)) for _ in range(200)]
    for at in inside:
        was, data[at] = data[at], data[at] ^ (1 << chance.randrange(8))
        if holds(bytes(data)):
            missed.append(at)
        data[at] = was
    assert (len(inside), missed) == (2_000, [])


def test_a_file_that_is_cut_is_found(bundle: Path) -> None:
    """However much of the end or of the beginning is gone."""
    data = bundle.read_bytes()
    chance = random.Random(6)
    cuts = [0, 1, 21, 22, 98, len(data) - 1, *(chance.randrange(len(data)) for _ in range(100))]
    assert not any(holds(data[:cut]) for cut in cuts)
    assert not any(holds(data[cut:]) for cut in cuts if cut)
    assert not holds(data + b"\0")


def test_entries_that_are_swapped_added_or_taken_away_are_found(bundle: Path) -> None:
    """Although the zip itself is in order each time."""
    found = members(bundle)
    assert holds(packed(found.items()))
    texts = [name for name in found if name.startswith("texts/")]
    swapped = found | {texts[0]: found[texts[1]], texts[1]: found[texts[0]]}
    assert not holds(packed(swapped.items()))
    assert not holds(packed((found | {"originals/more.txt": b"More"}).items()))
    for name in found:
        less = {each: data for each, data in found.items() if each != name}
        assert not holds(packed(less.items())), name


NAMES = ["../out.txt", "/etc/passwd", "a/../b", "a//b", ".hidden", "a\\b", "c:x", "a/", "a" * 300]


def test_names_that_lead_elsewhere_are_refused(bundle: Path) -> None:
    """No path of a bundle leaves its folder, or is another one on another system."""
    found = members(bundle)
    for name in [*NAMES, "é"]:
        out = BytesIO()
        with zipfile.ZipFile(out, "w") as package:
            package.writestr(name, b"x")
        with pytest.raises(Broken):
            Zip(out)
    for name in NAMES:
        assert not holds(packed((found | {name: b"x"}).items())), name


def test_a_name_that_is_there_twice_is_refused(bundle: Path) -> None:
    """Of two files of one name, programs would show different ones."""
    found = [*members(bundle).items()]
    with pytest.raises(Broken, match="twice"):
        Zip(BytesIO(packed([*found, found[0]])))


def test_a_packed_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """Members are stored, so a small file cannot become a large one."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("manifest.json", b"0" * 50_000_000)
    with pytest.raises(Broken, match="packed anew"):
        Zip(out)


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"{", b"[" * 100_000, b'{"format": 1}', b"\xff", b"9" * 10_000],
)
def test_a_manifest_that_is_none_is_refused(manifest: bytes) -> None:
    """With a sentence, and nothing else."""
    with pytest.raises(Broken):
        list(check(Zip(BytesIO(packed([("manifest.json", manifest)])))))


def test_a_history_that_was_made_anew_is_not_the_signed_one(bundle: Path) -> None:
    """Whoever rewrites the history has to sign with another key, or not at all."""
    found = members(bundle)
    rows = found["journal.jsonl"].splitlines()
    row = json.loads(rows[0])
    row["label"] = "Something else"
    found["journal.jsonl"] = b"\n".join([json.dumps(row).encode(), *rows[1:], b""])
    data = forged(found)
    said = list(check(Zip(BytesIO(data))))
    assert ("bad", "The label or the name of edit 1 was altered.") in said
    assert ("note", "The bundle is not signed: anybody could have made it.") in said
    said = list(check(Zip(BytesIO(forged(members(bundle)))), KEY.public.raw))
    assert ("bad", "The bundle is not signed: anybody could have made it.") in said


def test_records_that_differ_from_the_history_are_found(bundle: Path) -> None:
    """A verdict cannot be turned round in the records alone."""
    found = members(bundle)
    found["records/verdict.jsonl"] = found["records/verdict.jsonl"].replace(
        b"supported", b"refuted.."
    )
    said = [words for state, words in check(Zip(BytesIO(forged(found)))) if state == "bad"]
    assert len(said) == 1
    assert "is not what the history says" in said[0]


def test_a_record_that_the_history_does_not_tell_of_is_found(bundle: Path) -> None:
    """Nor can a claim that nobody wrote down be put in, whatever its letters are."""
    whole = members(bundle)
    (first, *_) = whole["records/claim.jsonl"].splitlines(keepends=True)
    for wording, said in (
        ("Nobody wrote this down.", "is not what the history says."),
        ("\ud800", "The records cannot be read."),
    ):
        more = json.loads(first) | {"id": "0" * 36, "text": wording}
        found = dict(whole)
        found["records/claim.jsonl"] += json.dumps(more).encode() + b"\n"
        if wording == "\ud800":  # half a letter, in a record that the history knows
            lines = json.dumps(json.loads(first) | {"text": wording}).encode() + b"\n"
            found["records/claim.jsonl"] = whole["records/claim.jsonl"].replace(first, lines)
        bad = [words for state, words in check(Zip(BytesIO(forged(found)))) if state == "bad"]
        assert len(bad) == 1
        assert bad[0].endswith(said)


def test_another_key_than_the_newsrooms_is_told(bundle: Path) -> None:
    """A signature that holds says nothing when it is somebody else's."""
    with bundle.open("rb") as raw:
        good = list(check(Zip(raw), KEY.public.raw))
        other = list(check(Zip(raw), bytes(32)))
    assert all(state == "ok" for state, _ in good)
    (said,) = (words for state, words in other if state == "bad")
    assert said.startswith("The bundle was signed with another key (SHA256:")


def test_it_runs_by_itself_on_the_folder_and_on_the_zip(bundle: Path, tmp_path: Path) -> None:
    """Exit code 0 where all holds, 1 where something does not, 2 where nothing can be checked."""
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(bundle) as package:
        for name in package.namelist():
            package.extract(name, folder)
    script = [sys.executable, "-I", "verify_bundle.py"]

    def run(*words: str | Path) -> tuple[int, str]:
        done = subprocess.run([*script, *words], cwd=folder, capture_output=True, check=False)
        return done.returncode, done.stdout.decode()

    code, said = run("--key", "signing.pub")
    assert (code, said.splitlines()[-1]) == (0, "The bundle holds.")
    assert run(bundle, "--key", KEY.public.line)[0] == 0
    (folder / ".DS_Store").write_text("left by the system")
    assert run()[0] == 0
    (folder / "texts" / "more.txt").write_text("More")
    code, said = run()
    assert code == 1
    assert "PROBLEM texts/more.txt is in the bundle, and the manifest does not name it." in said
    (folder / "texts" / "more.txt").rename(folder / "Noté.txt")
    code, said = run()
    assert code == 1
    assert "is in the bundle, and the manifest does not name it." in said
    assert "Traceback" not in said
    assert run(tmp_path / "nothing.zip")[0] == 2


def test_a_link_in_the_folder_is_refused(tmp_path: Path) -> None:
    """What a link leads to is not in the bundle."""
    (tmp_path / "manifest.json").symlink_to("/etc/passwd")
    with pytest.raises(Broken, match="link"):
        Folder(tmp_path)


def test_a_pipe_in_the_folder_is_refused(tmp_path: Path) -> None:
    """Whoever reads one waits for ever."""
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(Broken, match="no file"):
        Folder(tmp_path)


def test_its_signatures_are_those_of_a_library() -> None:
    """Its own reckoning says of each signature what the library says, of changed ones too."""
    chance = random.Random(7)
    for _ in range(12):
        key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        raw = key.public_key().public_bytes(
            serialization.Encoding.Raw, serialization.PublicFormat.Raw
        )
        data = chance.randbytes(chance.randrange(100))
        signature = key.sign(data)
        assert verify_bundle.verify(raw, data, signature)
        spot = chance.randrange(64)
        changed = bytes([*signature[:spot], signature[spot] ^ 1, *signature[spot + 1 :]])
        assert not verify_bundle.verify(raw, data, changed)
        assert not verify_bundle.verify(raw, data + b"x", signature)
    assert not verify_bundle.verify(b"\xff" * 32, b"", bytes(64))
    assert not verify_bundle.verify(raw, data, b"")
