"""Whether a bundle holds: all that its own verifier checks, and what needs libraries besides."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import sealing, verify_bundle
from workbench.exchange.verify_bundle import MANIFEST, STAMP, Broken, Folder, Source, Zip
from workbench.file import place
from workbench.project import SUFFIX
from workbench.signing import PublicKey

Tell = Callable[[float], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFinding:
    """What was found of a bundle: a sentence, and what it means."""

    ok: bool
    """False for what does not hold."""
    detail: str
    remark: bool = False
    """Whether it is something to know, and no outcome."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What opens a bundle that is encrypted."""

    passphrase: str = ""
    identity: Path | None = None


@contextmanager
def opened(
    path: Path | str,
    opening: Opening,
    told: Tell = lambda _share: None,
    *,
    room: Path | None = None,
) -> Iterator[Source]:
    """Give the files of a bundle: of a zip, of an encrypted one, of a folder it was unpacked to.

    What is decrypted is kept in `room` meanwhile, or with what is temporary on this computer.
    WorkbenchError: it is none, or cannot be read.
    """
    found = place(path)
    if not found.exists():
        raise NotFound(f"There is no bundle {path}.")
    with ExitStack() as held:
        try:
            source = _source(found, opening, told, held, room)
        except Broken as error:
            raise WorkbenchError(str(error)) from error
        except OSError as error:
            raise WorkbenchError(f"{found} cannot be read: {error.strerror or error}.") from error
        yield _Told(source, told)


def _source(
    found: Path, opening: Opening, told: Tell, held: ExitStack, room: Path | None
) -> Source:
    if found.is_dir():
        return Folder(found)
    raw = held.enter_context(found.open("rb"))
    if not sealing.is_sealed(raw):
        return Zip(raw)
    where = room or _room(found)
    plain = held.enter_context(tempfile.TemporaryFile(dir=where))  # noqa: SIM115 - it is
    sealing.unlock(
        raw,
        plain,
        passphrase=opening.passphrase,
        identity=opening.identity,
        told=lambda: told(0.0),
    )
    return Zip(plain)


def _room(path: Path) -> Path | None:
    """Choose the disk for what is decrypted: that of the bundle only where no other has the room.

    It may be a stick that goes through many hands.
    """
    free = shutil.disk_usage(tempfile.gettempdir()).free
    if free > 2 * path.stat().st_size or not os.access(path.parent, os.W_OK):
        return None
    return path.parent


class _Told:
    """Files of a bundle that tell how far their reading is."""

    def __init__(self, source: Source, told: Tell) -> None:
        self._source, self._told = source, told
        self._all = max(1, sum(source.sizes().values()))
        self._done = 0

    def sizes(self) -> dict[str, int]:
        """Name the files, with their sizes."""
        return self._source.sizes()

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a file piece by piece."""
        try:
            for piece in self._source.pieces(name):
                self._done += len(piece)
                self._told(min(1.0, self._done / self._all))
                yield piece
        except OSError as error:
            raise Broken(f"{name} cannot be read: {error.strerror or error}.") from error


def check(
    source: Source, *, key: PublicKey | None = None, roots: str = ""
) -> Iterator[BundleFinding]:
    """Check all of a bundle. `key` is known to be the newsroom's; `roots` as in `verify`."""
    broken = False
    try:
        for state, sentence in verify_bundle.check(source, key.raw if key else None):
            broken = broken or state == "bad"
            yield BundleFinding(ok=state != "bad", detail=sentence, remark=state == "note")
        if not broken:
            yield from _stamps(source, roots)
    except Broken as error:
        yield BundleFinding(ok=False, detail=str(error))
    except (AttributeError, KeyError, TypeError):
        yield BundleFinding(ok=False, detail="The manifest is damaged.")


def is_bundle(path: Path | str) -> bool:
    """Tell, by a glance, whether a file or a folder may be a bundle."""
    found = place(path)
    if found.suffix.lower() == SUFFIX:  # opening a live project by hand would drop its locks
        return False
    try:
        if found.is_dir():
            return (found / MANIFEST).is_file() and (found / "journal.jsonl").is_file()
        with found.open("rb") as raw:
            if sealing.is_sealed(raw):
                return found.name.endswith((".zip.age", ".age"))
            return raw.read(4) == b"PK\3\4" and MANIFEST in Zip(raw).sizes()
    except (Broken, OSError):
        return False


def is_sealed(path: Path | str) -> str:
    """Tell what opens a bundle: "" nothing is needed, "passphrase", or "key"."""
    try:
        with place(path).open("rb") as raw:
            if not sealing.is_sealed(raw):
                return ""
            return "passphrase" if sealing.wants_passphrase(raw) else "key"
    except OSError:
        return ""


def _stamps(source: Source, roots: str) -> Iterator[BundleFinding]:
    """Check the time stamps: over the manifest, and over what the manifest says."""
    manifest = verify_bundle.read_manifest(source)
    whole = verify_bundle.whole(source, MANIFEST)
    unknown: set[tuple[str, str]] = set()
    sound = 0
    found = [(str(each["path"]), str(each["digest"])) for each in manifest.get("stamps", ())]
    if STAMP in source.sizes():
        found.append((STAMP, verify_bundle.digest_of(whole)))
    if not found:
        return
    # The library behind it takes a while to load.
    from workbench.capture.timestamps import check as prove  # noqa: PLC0415

    for path, digest in found:
        try:
            proof = prove(verify_bundle.whole(source, path, 1 << 20), digest, roots=roots)
        except WorkbenchError as error:
            yield BundleFinding(ok=False, detail=f"{path} proves nothing. {error}")
            continue
        sound += 1
        if not proof.trusted:
            unknown.add((proof.signer, proof.root))
        if path == STAMP:
            at = f"{proof.at:%Y-%m-%d %H:%M:%S} UTC"
            words = f"The bundle was there on {at}, as “{proof.signer}” certifies."
            yield BundleFinding(ok=True, detail=words)
    if sound:
        count = "1 time stamp holds." if sound == 1 else f"{sound} time stamps hold."
        yield BundleFinding(ok=True, detail=count)
    for signer, root in sorted(unknown):
        words = f"The chain of “{signer}” ends in “{root}”, which this computer does not trust."
        yield BundleFinding(ok=True, detail=words, remark=True)


def problems(findings: Iterator[BundleFinding]) -> list[str]:
    """Give the sentences of what does not hold."""
    return [each.detail for each in findings if not each.ok]
