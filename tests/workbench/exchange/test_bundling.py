"""Tests of evidence bundles: the same bytes each time, checked by foreign tools, nothing leaks."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.web.authority import Authority
from tests.workbench.capture.takings import PAGE, content, taken
from tests.workbench.conftest import Raw
from tests.workbench.exchange.bundles import (
    KEY,
    SECRET,
    bundled,
    instructed,
    members,
    ran,
    text,
)
from workbench import commands, queries, signing
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange import bundling, checking, sealing, stamping
from workbench.exchange.bundling import Wanted, bundle
from workbench.exchange.checking import Opening
from workbench.model import Claim, EvidenceKind, ExportKind, Stance
from workbench.project import Project
from workbench.reading import Draft
from workbench.settings import Settings

TOOLS = {"python3", "sha256sum", "minisign", "openssl", "ssh-keygen"}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost less than in life."""
    monkeypatch.setattr(sealing, "_WORK", 10)


def unpacked(path: Path, folder: Path) -> Path:
    """A bundle in a folder, as an ordinary program unpacks it."""
    subprocess.run(["unzip", "-q", path, "-d", folder], check=True)
    return folder


def problems(path: Path, **opening: str | Path) -> list[str]:
    """What does not hold of a bundle."""
    with checking.opened(path, Opening(**opening)) as source:  # type: ignore[arg-type]
        return checking.problems(checking.check(source))


def test_the_same_state_and_key_make_the_same_bytes(full: Project, tmp_path: Path) -> None:
    """Internal and public ones, and whatever machine they are made on."""
    for profile in ("internal", "public"):
        one = bundled(full, tmp_path / f"{profile} 1.zip", profile=profile).read_bytes()
        assert bundled(full, tmp_path / f"{profile} 2.zip", profile=profile).read_bytes() == one
        for name in (os.uname().nodename, str(tmp_path), str(Path.home())):
            assert name.encode() not in one


def test_the_report_can_be_in_it_as_pdf(full: Project, tmp_path: Path) -> None:
    """The same bytes each time, too."""
    one = bundled(full, tmp_path / "1.zip", pdf=True)
    assert members(one)["report/report.pdf"].startswith(b"%PDF-")
    assert bundled(full, tmp_path / "2.zip", pdf=True).read_bytes() == one.read_bytes()


def test_a_page_that_names_a_protected_source_does_not_go_out(
    full: Project, tmp_path: Path
) -> None:
    """What the report withholds, no original tells."""
    (claim,) = (full.get(Claim, row.id) for row in queries.claims(full.db))
    for words, page in ((f"{SECRET} said so.", PAGE), ("Said so.", f"<!-- {SECRET} -->".encode())):
        told = commands.add_evidence(
            full,
            kind=EvidenceKind.PAGE,
            title="A page",
            content=content(replace(taken(page), overrides=())),
            draft=Draft(text=words, tool="reader 1"),
        )
        commands.cite(full, claim, stance=Stance.CONTEXT, evidence=told)
    path = bundled(full, tmp_path / "out.zip", profile="public")
    assert SECRET.encode() not in path.read_bytes()
    assert len([name for name in members(path) if name.startswith("originals/")]) == 1


def test_another_state_makes_another_bundle(full: Project, tmp_path: Path) -> None:
    """One more claim is in it, and in the manifest's hashes."""
    one = bundled(full, tmp_path / "1.zip").read_bytes()
    commands.add_claim(full, text="One more.")
    assert bundled(full, tmp_path / "2.zip").read_bytes() != one


def test_the_commands_of_verify_txt_work_as_they_stand(
    full: Project, tmp_path: Path, authority: Authority
) -> None:
    """Each holds on the bundle, and each fails when what it is for was changed."""
    known = Settings(stamping=True, authorities=(authority.url,))
    list(stamping.stamp(full, stamping.wanted(full, known), known))
    path = bundled(full, tmp_path / "out.zip", stamp=bundling.stamper(known))
    folder = unpacked(path, tmp_path / "unpacked")
    (tmp_path / "ROOT.pem").write_bytes(authority.root.pem)
    wacz, found = str(_wacz().parent), instructed(folder)
    assert {command.split()[0] for command in found} == TOOLS | {"wacz"}
    by_tool: dict[str, list[str]] = {}
    for command in found:
        assert ran(command, folder, wacz) == 0, command
        by_tool.setdefault(command.split()[0], []).append(command)
    assert len(by_tool["openssl"]) == 4
    manifest = folder / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b"Harbour", b"harbour", 1))
    for command in found:
        if "ts -reply" not in command and "-digest" not in command and "wacz" not in command:
            assert ran(command, folder) != 0, command


def _wacz() -> Path:
    return Path(sys.executable).with_name("wacz")


def test_each_signature_fails_on_its_own(full: Project, tmp_path: Path) -> None:
    """A changed signature, and a changed file, are seen by the tool that they are for."""
    folder = unpacked(bundled(full, tmp_path / "out.zip"), tmp_path / "unpacked")
    found = instructed(folder)
    for name, tool in (
        ("manifest.json.minisig", "minisign"),
        ("manifest.json.sig", "openssl"),
        ("manifest.json.sshsig", "ssh-keygen"),
        ("report/report.html", "sha256sum"),
        ("journal.jsonl", "python3"),
    ):
        data = bytearray((folder / name).read_bytes())
        at = len(data) // 2
        data[at] ^= 1
        (folder / name).write_bytes(data)
        (command,) = (each for each in found if each.startswith(tool))
        assert ran(command, folder) != 0, name
        data[at] ^= 1
        (folder / name).write_bytes(data)
        assert ran(command, folder) == 0, name


def test_without_a_signature_nothing_claims_one(full: Project, tmp_path: Path) -> None:
    """No key is in it, and VERIFY.txt says so."""
    path = bundled(full, tmp_path / "out.zip", key=None)
    found = members(path)
    assert not [name for name in found if "sig" in name]
    assert b"not signed" in found["VERIFY.txt"]
    assert problems(path) == []


def test_a_public_bundle_holds_only_what_may_go_out(full: Project, tmp_path: Path) -> None:
    """No protected name, note or private file, and of the history digests alone."""
    path = bundled(full, tmp_path / "out.zip", profile="public")
    found = members(path)
    whole = b"".join(found.values())
    for words in (SECRET, "At night", "Said so twice", "Minutes", "R. Moreno", "deleted, not"):
        assert words.encode() not in whole, words
    assert not [name for name in found if name.startswith(("records/", "removed/"))]
    assert b"PRIVATE" not in whole
    rows = [json.loads(line) for line in found["journal.jsonl"].splitlines()]
    assert {name for row in rows for name in row} == {
        "seq", "id", "kind", "target", "at", "digest", "changes", "changes_digest", "previous",
        "hash", "edit", "n",
    }  # fmt: skip
    assert [name for name in found if name.startswith("originals/")] == [
        name for name in found if re.fullmatch(r"originals/pool-[0-9a-f]{8}\.html", name)
    ]
    told = json.loads(found["manifest.json"])
    assert {each["what"] for each in told["withheld"]} == {"capture", "record"}
    assert all(set(each) == {"number", "what", "digest"} for each in told["withheld"])
    assert problems(path) == []


def test_what_is_withheld_can_be_proven_later(full: Project, tmp_path: Path) -> None:
    """The salt that the journal keeps, with the file, makes the digest again."""
    from workbench.report.redaction import digest_of, item_salt  # noqa: PLC0415 - beside its use

    made = bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY, profile="public"))
    told = json.loads(members(made.path)["manifest.json"])["withheld"]
    (hidden,) = (each for each in told if each["what"] == "capture")
    row = full.db.execute("SELECT sha256 FROM capture WHERE filename = 'Minutes of May.txt'")
    (sha256,) = row.fetchone()
    assert hidden["digest"] == digest_of(sha256, item_salt(made.handed.salt, hidden["number"]))


def test_a_bundle_of_some_claims_holds_their_evidence_alone(full: Project, tmp_path: Path) -> None:
    """Other claims, their words and the history's words stay at home."""
    other = commands.add_claim(full, text="The pool was closed in 1999.")
    held, draft = text("Paper of 1999", "closed.txt")
    paper = commands.add_evidence(
        full, kind=EvidenceKind.DOCUMENT, title="Closing", content=held, draft=draft
    )
    commands.cite(full, other, stance=Stance.SUPPORTS, evidence=paper)
    path = bundled(full, tmp_path / "out.zip", claims=(other.id,))
    found = members(path)
    assert [name for name in found if name.startswith("originals/")]
    assert b"Paper of 1999" in b"".join(found.values())
    assert b"opened in 1962" not in b"".join(found.values())
    assert json.loads(found["manifest.json"])["whole"] is False
    assert problems(path) == []


def test_what_is_damaged_is_left_out_and_named(
    full: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest is handed out, and still holds; no project is made of it."""
    from workbench.queries import bundled as asked  # noqa: PLC0415 - only here

    row = full.db.execute("SELECT sha256 FROM capture WHERE filename = 'Minutes of May.txt'")
    (sha256,) = row.fetchone()
    sound = asked.pieces
    monkeypatch.setattr(
        asked, "pieces", lambda db, sha: (b"other",) if sha == sha256 else sound(db, sha)
    )
    made = bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY))
    assert len(made.damaged) == 1
    assert f"Call with {SECRET}" in made.damaged[0]
    found = members(made.path)
    assert made.damaged[0] in found["README.txt"].decode()
    assert json.loads(found["manifest.json"])["whole"] is False
    assert problems(made.path) == []


def test_an_encrypted_bundle_is_opened_by_age(full: Project, tmp_path: Path) -> None:
    """To a key, by age itself; with a passphrase, by us. Nothing of it can be read before."""
    subprocess.run(["age-keygen", "-o", tmp_path / "key.txt"], capture_output=True, check=True)
    to = re.search(r"age1\w+", (tmp_path / "key.txt").read_text())
    plain = bundled(full, tmp_path / "plain.zip").read_bytes()
    lock = sealing.Lock(recipients=(to[0] if to else "",))
    path = bundled(full, tmp_path / "out.zip.age", lock=lock)
    subprocess.run(
        ["age", "-d", "-i", tmp_path / "key.txt", "-o", tmp_path / "back.zip", path], check=True
    )
    assert (tmp_path / "back.zip").read_bytes() == plain
    assert problems(path, identity=tmp_path / "key.txt") == []
    path = bundled(full, tmp_path / "pass.zip.age", lock=sealing.Lock(passphrase="low tide"))
    assert b"manifest" not in path.read_bytes()
    assert problems(path, passphrase="low tide") == []
    with pytest.raises(WorkbenchError, match="does not open"):
        problems(path, passphrase="high tide")
    data = bytearray(path.read_bytes())
    data[-20] ^= 1
    path.write_bytes(data)
    with pytest.raises(WorkbenchError, match="does not open the file, or the file was changed"):
        problems(path, passphrase="low tide")


def test_an_edit_in_between_has_it_gathered_anew(full: Project, tmp_path: Path) -> None:
    """A bundle is of one state, and never half of one and half of the next."""
    before = queries.history(full.db, limit=1)[0].seq
    edited = []

    def told(_share: float) -> None:
        if len(edited) < 2:
            edited.append(commands.add_claim(full, text=f"Meanwhile {len(edited)}."))

    made = bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY), told=told)
    assert made.handed.seq == before + 2
    assert problems(made.path) == []


def test_a_project_of_a_newer_program_is_not_bundled_by_halves(
    full: Project, tmp_path: Path, raw: Raw
) -> None:
    """What this program does not know of it would be missing."""
    full.close()
    with raw(full.path) as db:
        db.execute("PRAGMA user_version = 99")
    with (
        Project.open(full.path, readonly=True) as newer,
        pytest.raises(WorkbenchError, match="newer version"),
    ):
        bundle(newer.db, tmp_path / "out.zip", Wanted(key=KEY))


def test_a_bundle_that_is_stopped_leaves_nothing(full: Project, tmp_path: Path) -> None:
    """Neither a part of it nor what it was made of; what was there before stays."""
    there = tmp_path / "out"
    there.mkdir()
    (there / "out.zip").write_text("Before")

    def told(share: float) -> None:
        if share > 0.5:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        bundle(full.db, there / "out.zip", Wanted(key=KEY), told=told)
    assert [each.name for each in there.iterdir()] == ["out.zip"]
    assert (there / "out.zip").read_text() == "Before"


def test_the_typesetter_is_stopped_as_well(full: Project, tmp_path: Path) -> None:
    """Whoever cancels does not wait for the PDF of a thousand claims."""

    def told(_share: float) -> None:
        if list(tmp_path.glob(".bundle-*/report.html")) and not list(tmp_path.rglob("report.pdf")):
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY, pdf=True), told=told)
    assert not (tmp_path / "out.zip").exists()


def test_nothing_of_an_encrypted_bundle_stands_in_the_open_where_it_goes(
    full: Project, tmp_path: Path
) -> None:
    """What it is made of is beside the project meanwhile: the stick for others never has it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    seen: dict[bool, set[str]] = {}
    for lock in (None, sealing.Lock(passphrase="low tide")):
        names = seen[lock is not None] = set()

        def told(_share: float, names: set[str] = names) -> None:
            names.update(str(each.parent) for each in tmp_path.rglob(".bundle-*/journal.jsonl"))

        bundle(full.db, stick / "out.zip", Wanted(key=KEY, lock=lock), told=told)
    assert [Path(each).parent for each in seen[False]] == [stick]
    assert [Path(each).parent for each in seen[True]] == [tmp_path]
    assert not list(tmp_path.rglob(".bundle-*"))


def test_it_is_written_for_its_owner_alone_unless_it_is_public(
    full: Project, tmp_path: Path
) -> None:
    """Others on this computer must not read what is not for the public."""
    made = bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY))
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    old = os.umask(0o022)
    try:
        public = bundle(full.db, tmp_path / "public.zip", Wanted(key=KEY, profile="public"))
    finally:
        os.umask(old)
    assert stat.S_IMODE(public.path.stat().st_mode) == 0o644
    assert made.handed.kind is ExportKind.BUNDLE
    assert made.handed.seq == queries.history(full.db, limit=1)[0].seq
    assert made.handed.size == made.path.stat().st_size
    assert made.fingerprint == KEY.public.fingerprint


@pytest.mark.parametrize("answer", ["refused", "late"])
def test_without_a_stamp_the_bundle_is_there_all_the_same(
    full: Project, tmp_path: Path, answer: str
) -> None:
    """Why there is none is told."""

    def refuse(_digest: str) -> bytes:
        raise WorkbenchError(f"The authority {answer}.")

    made = bundle(full.db, tmp_path / "out.zip", Wanted(key=KEY, stamp=refuse))
    assert made.unstamped == f"The authority {answer}."
    assert problems(made.path) == []


def test_a_stamp_over_another_bundle_is_found(full: Project, tmp_path: Path) -> None:
    """A stamp that proves nothing is told, also when the sums were made to fit."""
    path = bundled(full, tmp_path / "out.zip", stamp=lambda _digest: b"no stamp")
    assert problems(path) == [
        "manifest.json.tsr proves nothing. What came as an answer is no time stamp."
    ]


def test_captures_of_one_name_and_kind_do_not_meet(project: Project, tmp_path: Path) -> None:
    """Two files of one name have two places, and hostile names have safe ones."""
    for n, name in enumerate(
        ["a.txt", "a.txt", "../../a.txt", "CON", "x" * 400, "名前.txt", "a\0b"]
    ):
        held, draft = text(f"Words {n}", name)
        commands.add_evidence(
            project, kind=EvidenceKind.DOCUMENT, title=name, content=held, draft=draft
        )
    found = [n for n in members(bundled(project, tmp_path / "out.zip")) if "originals" in n]
    assert len(found) == 7
    assert all(re.fullmatch(r"originals/[a-z0-9-]+\.txt", name) for name in found)


def test_web_captures_can_be_replayed(project: Project, tmp_path: Path) -> None:
    """They are in it as WACZ, as our own writer makes it, whether or not there is a text."""
    commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Pool",
        content=content(replace(taken(), overrides=())),
        draft=Draft(text="", tool="reader 1"),
    )
    path = unpacked(bundled(project, tmp_path / "out.zip"), tmp_path / "unpacked")
    with zipfile.ZipFile(path / "captures.wacz") as package:
        assert [n for n in package.namelist() if n.endswith(".warc.gz")]
    subprocess.run([_wacz(), "validate", "-f", path / "captures.wacz"], check=True)


def test_the_fingerprint_of_the_key_is_in_it_for_people(full: Project, tmp_path: Path) -> None:
    """README.txt, VERIFY.txt and the form for a court name it, and the head of the history."""
    found = members(bundled(full, tmp_path / "out.zip"))
    head = queries.history(full.db, limit=1)[0].hash
    for name in ("README.txt", "VERIFY.txt", "DECLARATION.txt"):
        assert KEY.public.fingerprint in found[name].decode()
        assert head in found[name].decode()
        assert max(map(len, found[name].decode().splitlines())) <= 120
    assert found["signing.pub"].decode() == KEY.public.minisign
    assert signing.read_public(found["signing.pem"].decode()).raw == KEY.public.raw
