"""A bundle made into a project again: the same records, history, stamps and bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench import queries, rebuilding
from workbench.errors import WorkbenchError
from workbench.exchange import checking, verify_bundle
from workbench.exchange.checking import Opening
from workbench.exchange.verify_bundle import Broken, Source, Table
from workbench.file import place
from workbench.project import SUFFIX
from workbench.queries import Connection, Finding
from workbench.rebuilding import Told
from workbench.rows import TYPES
from workbench.schema import VERSION
from workbench.signing import PublicKey

_OWN = frozenset({"time stamps", "capture records", "cited passages"})
"""Checks that a project may fail: the one that the bundle was made of failed them as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unbundled:
    """A project that was made out of a bundle."""

    path: Path
    seq: int
    head: str
    remarks: tuple[Finding, ...]
    """What its check found, beside that it holds."""


def unbundle(
    bundle: Path | str,
    path: Path | str,
    *,
    opening: Opening | None = None,
    key: PublicKey | None = None,
    roots: str = "",
    told: Callable[[float], object] = lambda _share: None,
) -> Unbundled:
    """Make a project of a bundle: all of it, or nothing.

    The bundle is checked before anything is written, and the project before it is put in place.
    With a key, it must be signed with that. WorkbenchError says what is wrong.
    """
    target = place(path)
    if target.suffix.lower() != SUFFIX:
        raise WorkbenchError(f"A project's name ends in {SUFFIX}: {target.name}{SUFFIX}")
    if target.exists():
        raise WorkbenchError(f"{target} is there already. Choose another name.")
    if not target.parent.is_dir():
        raise WorkbenchError(f"There is no folder {target.parent}. Make it first.")
    thirds = _Thirds(told)
    opened = checking.opened(bundle, opening or Opening(), thirds.first, room=target.parent)
    with opened as source:
        for finding in checking.check(source, key=key, roots=roots):
            if not finding.ok:
                raise WorkbenchError(f"Nothing was made of the bundle. {finding.detail}")
        manifest = verify_bundle.read_manifest(source)
        _check_whole(manifest)
        thirds.stage = 1
        try:
            return _made(source, manifest, target, roots, thirds)
        except (Broken, KeyError, TypeError, AttributeError, UnicodeError) as error:
            raise WorkbenchError(
                "The bundle holds what no project can. Nothing was made of it."
            ) from error


class _Thirds:
    """Tells how far it is: the check, the filling, and the check of what was made."""

    def __init__(self, told: Callable[[float], object]) -> None:
        self._told, self.stage = told, 0

    def first(self, share: float) -> None:
        """Tell how far the reading is: checked first, then once more."""
        self._told((min(2, self.stage) + share) / 4 if self.stage < 2 else 0.75)

    def last(self, share: float, _check: str) -> None:
        """Tell how far the check of the project is."""
        self._told(0.75 + share / 4)


def _check_whole(manifest: Table) -> None:
    if manifest.get("whole") is not True:
        raise WorkbenchError(
            "This bundle does not hold a whole project: it is for readers, or about some claims. "
            "It can be checked, and read, but not opened as a project."
        )
    schema = manifest.get("schema")
    if not isinstance(schema, int) or schema > VERSION:
        raise WorkbenchError(
            "The bundle was made by a newer version of the program. Open it with that."
        )


def _made(source: Source, manifest: Table, target: Path, roots: str, thirds: _Thirds) -> Unbundled:
    stored: dict[str, str] = manifest["stored"]
    sizes = source.sizes()
    head = (manifest["journal"]["last"], manifest["journal"]["head"])
    told = Told(
        blobs=((sha256, sizes[path], source.pieces(path)) for sha256, path in stored.items()),
        texts=((pk, sha256, _text(source, sha256)) for pk, sha256 in manifest["texts"]),
        journal=verify_bundle.lines(source, "journal.jsonl"),
        records=((name, _rows(source, name)) for name in TYPES),
        stamps=(
            (each, verify_bundle.whole(source, each["path"], 1 << 24))
            for each in manifest["stamps"]
        ),
        sequences=manifest["sequences"],
        head=head,
    )
    found: list[Finding] = []

    def check(db: Connection) -> None:
        thirds.stage = 2
        for finding in queries.verify(db, roots=roots, told=thirds.last):
            if not finding.ok and finding.check not in _OWN:
                raise WorkbenchError(f"Nothing was made of the bundle. {finding.detail}")
            if not finding.ok or finding.remark:
                found.append(finding)

    rebuilding.rebuild(target, told, check)
    return Unbundled(path=target, seq=head[0], head=str(head[1]), remarks=tuple(found))


def _text(source: Source, sha256: str) -> str:
    return verify_bundle.whole(source, f"texts/{sha256}.txt").decode("utf-8")


def _rows(source: Source, table: str) -> Iterator[dict[str, Any]]:
    """Give the rows of a table; a bundle of an older version has not all of the tables."""
    name = f"records/{table}.jsonl"
    return verify_bundle.lines(source, name) if name in source.sizes() else iter(())
