"""Projects to be bundled, and bundles to be taken apart: what tests of bundles share."""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from tests.workbench.capture.takings import content, taken
from workbench import commands, queries, signing
from workbench.errors import WorkbenchError
from workbench.exchange import bundling, verify_bundle
from workbench.exchange.packing import Packer, at_hand
from workbench.model import CaptureMethod, Claim, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft
from workbench.scales import scale

SECRET = "Petra Lindqvist"
KEY = signing._key(bytes(range(32)), b"\1\2\3\4\5\6\7\x08")
"""A key that is the same in every run, and that no machine keeps."""


def text(words: str, name: str = "") -> tuple[Content, Draft]:
    """A text file, with what was read out of it."""
    held = Content(
        data=words.encode(), method=CaptureMethod.FILE, media_type="text/plain", filename=name
    )
    return held, Draft(text=words, tool="reader 1")


def filled(project: Project) -> None:
    """Put a bit of everything into a project, deleted, undone and purged things among it."""
    page = replace(taken(), overrides=())
    found = commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Harbour pool",
        url="https://harbour.example/pool",
        source="Harbour Office",
        content=content(page),
        draft=Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1"),
    )
    held, draft = text("Minutes: the pool has 2 basins. 東京タワー", "Minutes of May.txt")
    told = commands.add_evidence(
        project, kind=EvidenceKind.INTERVIEW, title=f"Call with {SECRET}", with_whom=SECRET,
        source="A clerk", content=held, draft=draft, protected=True, note="At night",
    )  # fmt: skip
    claim = commands.add_claim(project, text="The pool opened in 1962.", speaker="Mayor Brandt")
    (copy,) = queries.captures(project.db, evidence=found.id)
    commands.cite(project, claim, stance=Stance.SUPPORTS, capture=copy, span=(4, 16))
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=told, note="Said so twice")
    rating = scale("evidence").rating("supported")
    commands.set_verdict(project, claim, rating, rationale="The office says so.")
    gone = commands.add_claim(project, text="Nobody swims there.", speaker="Somebody Else")
    commands.remove_claim(project, gone)
    project.undo()
    project.redo()
    held, draft = text("To be deleted, not for good", "old.txt")
    old = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Old", content=held, draft=draft
    )
    commands.remove_evidence(project, project.get(type(old), old.id))
    held, draft = text("To be gone for good", "never.txt")
    never = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Never", content=held, draft=draft
    )
    commands.remove_evidence(project, project.get(type(never), never.id))
    commands.purge(project, "evidence", never.id)
    last = commands.add_claim(project, text="A claim whose key must not be given twice.")
    commands.remove_claim(project, last)


def wild(project: Project, seed: int, steps: int = 40) -> None:
    """Do things at random, the same for the same seed."""
    chance = random.Random(seed)
    for n in range(steps):
        claims = [project.get(Claim, row.id) for row in queries.claims(project.db)]
        with suppress(WorkbenchError):
            _step(project, chance, claims, n)


def _step(project: Project, chance: random.Random, claims: list[Claim], n: int) -> None:
    deeds: list[Callable[[], object]] = [
        lambda: commands.add_claim(project, text=f"Claim {n} 東京", speaker=f"S{n % 3}"),
        lambda: commands.add_evidence(
            project,
            kind=EvidenceKind.DOCUMENT,
            title=f"Paper {n}",
            content=text(f"Words {n % 5}", f"{n % 4}.txt")[0],
            draft=text(f"Words {n % 5}")[1],
        ),
        lambda: commands.remove_claim(project, chance.choice(claims)),
        lambda: commands.purge(project, "claim", _deleted(project, "claims")),
        lambda: commands.purge(project, "evidence", _deleted(project, "evidence")),
        lambda: commands.remove_records(project, "evidence", [queries.evidence(project.db)[0].id]),
        lambda: commands.change_claim(project, chance.choice(claims), note=f"Note {n}"),
        project.undo,
        project.undo,
        project.redo,
    ]
    with suppress(IndexError):
        chance.choice(deeds)()


def _deleted(project: Project, noun: str) -> str:
    return queries.trash(project.db, noun)[0].id


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in a closed project file, table by table, save how it is indexed."""
    with closing(sqlite3.connect(path)) as db:
        names = db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE '%_fts%' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
        ).fetchall()
        return {n: sorted(db.execute(f"SELECT * FROM {n}"), key=repr) for (n,) in names}


def bundled(project: Project, path: Path, **wanted: Any) -> Path:
    """Write a bundle, signed unless it is said otherwise."""
    bundling.bundle(project.db, path, bundling.Wanted(**{"key": KEY, **wanted}))
    return path


def holds(data: bytes) -> bool:
    """Whether a bundle holds; the first thing that does not ends the check."""
    try:
        found = verify_bundle.check(verify_bundle.Zip(BytesIO(data)))
        return all(state != "bad" for state, _ in found)
    except verify_bundle.Broken:
        return False


def members(path: Path) -> dict[str, bytes]:
    """The files of a bundle, in their order."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of the form of bundles."""
    out = BytesIO()
    packer = Packer(out)
    for name, data in files:
        packer.add(at_hand(name, data))
    packer.finish()
    return out.getvalue()


def forged(
    found: dict[str, bytes], change: Callable[[dict[str, Any]], object] = lambda _m: None
) -> bytes:
    """A bundle made anew of changed files, with a manifest and sums that fit, and no signature."""
    told = json.loads(found["manifest.json"])
    beside = {"manifest.json", "SHA256SUMS", *verify_bundle.SIGNATURES}
    files = {name: data for name, data in found.items() if name not in beside}
    told |= {"signed_by": None}
    told["files"] = [
        {"path": n, "sha256": verify_bundle.digest_of(d), "size": len(d)}
        for n, d in sorted(files.items())
    ]
    change(told)
    files["manifest.json"] = json.dumps(told).encode()
    sums = (f"{verify_bundle.digest_of(files[name])}  {name}\n" for name in sorted(files))
    files["SHA256SUMS"] = "".join(sums).encode()
    return packed(files.items())


def instructed(folder: Path) -> list[str]:
    """The commands of VERIFY.txt, as they stand there."""
    return re.findall(r"^    (\S.*)$", (folder / "VERIFY.txt").read_text("utf-8"), re.MULTILINE)


def ran(command: str, folder: Path, tools: str = "") -> int:
    """Run a command as a shell does, in a folder, and give its exit code."""
    found = os.environ | {"PATH": f"{os.environ['PATH']}:{tools}"}
    done = subprocess.run(  # noqa: S602 - as it stands
        command, shell=True, cwd=folder, env=found, capture_output=True, check=False
    )
    return done.returncode
