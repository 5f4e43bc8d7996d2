#!/usr/bin/env python3
"""Checks an evidence bundle of the Fact-Check Workbench: a zip, or the folder it was unpacked to.

This one file needs Python 3.9 or newer and nothing else. It goes with every bundle, and it is part
of the program's public source: whoever does not trust the copy in a bundle takes it from there.

    python3 -I verify_bundle.py [BUNDLE] [--key KEY]

BUNDLE is the zip or the folder; without it, the folder that this file is in. KEY is the public key
of the newsroom, from the newsroom: a file (signing.pub) or its line. A bundle that brings its own
key proves only that nobody changed it since somebody signed it.

Exit code 0: all of it holds. 1: something does not. 2: it could not be checked.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import re
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Protocol

FORMAT, VERSION = "fact-check-workbench/evidence-bundle", 1
MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
SIGNATURES = ("manifest.json.minisig", "manifest.json.sig", "manifest.json.sshsig")
STAMP = "manifest.json.tsr"
GENESIS = "0" * 64
NAMESPACE = b"evidence-bundle"
PIECE = 1 << 20
LARGEST_MANIFEST, LONGEST_LINE = 1 << 28, 1 << 26
SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")
HASH = re.compile(r"[0-9a-f]{64}")
LONGEST_NAME = 180
LEFT = (".DS_Store", "Thumbs.db", "desktop.ini")
"""What some systems leave in a folder that was looked at; no bundle has any of them."""
ANEW = (
    "The zip is not in the form in which the program writes it: it was changed, or packed anew. If "
    "it was packed anew, unpack it and check the folder."
)

Finding = tuple[str, str]
"""What was found: "ok", "note" or "bad", and a sentence."""
Table = dict[str, Any]


class Broken(Exception):
    """It cannot be checked any further, with the sentence that says why."""


class Source(Protocol):
    """The files of a bundle, wherever they are."""

    def sizes(self) -> dict[str, int]:
        """Name the files, with their sizes."""

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a file piece by piece."""


# The zip: stored, in one form only, so that no byte of it is free


def local_header(name: str, crc: int, size: int) -> bytes:
    """Write what stands before a member."""
    words, large = name.encode("ascii"), size >= 0xFFFFFFFF
    shown, extra = (0xFFFFFFFF, struct.pack("<HHQQ", 1, 16, size, size)) if large else (size, b"")
    fixed = struct.pack(
        "<4s5H3I2H", b"PK\3\4", 45 if large else 20, 0, 0, 0, 33, crc, shown, shown,
        len(words), len(extra),
    )  # fmt: skip
    return fixed + words + extra


def directory_entry(name: str, crc: int, size: int, offset: int) -> bytes:
    """Write what the directory says of a member."""
    words, extra = name.encode("ascii"), b""
    if size >= 0xFFFFFFFF:
        extra += struct.pack("<QQ", size, size)
    if offset >= 0xFFFFFFFF:
        extra += struct.pack("<Q", offset)
    if extra:
        extra = struct.pack("<HH", 1, len(extra)) + extra
    shown, at = min(size, 0xFFFFFFFF), min(offset, 0xFFFFFFFF)
    fixed = struct.pack(
        "<4s6H3I5H2I", b"PK\1\2", 3 << 8 | 45, 45 if extra else 20, 0, 0, 0, 33, crc, shown, shown,
        len(words), len(extra), 0, 0, 0, 0o100644 << 16, at,
    )  # fmt: skip
    return fixed + words + extra


def directory_end(count: int, length: int, offset: int) -> bytes:
    """Write what stands at the end of the zip."""
    end = struct.pack(
        "<4s4H2IH", b"PK\5\6", 0, 0, min(count, 0xFFFF), min(count, 0xFFFF),
        min(length, 0xFFFFFFFF), min(offset, 0xFFFFFFFF), 0,
    )  # fmt: skip
    if count < 0xFFFF and length < 0xFFFFFFFF and offset < 0xFFFFFFFF:
        return end
    large = struct.pack(
        "<4sQ2H2I4Q", b"PK\6\6", 44, 3 << 8 | 45, 45, 0, 0, count, count, length, offset
    )
    return large + struct.pack("<4sIQI", b"PK\6\7", 0, offset + length, 1) + end


class Zip:
    """The members of a bundle's zip. What is not exactly as the program writes it is refused."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self._found: dict[str, tuple[int, int, int]] = {}
        self._read_directory()

    def sizes(self) -> dict[str, int]:
        """Name the members, with their sizes."""
        return {name: found[1] for name, found in self._found.items()}

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a member piece by piece; Broken when its check sum is another."""
        at, left, crc = self._found[name]
        running = 0
        while left:
            self._raw.seek(at)
            piece = self._raw.read(min(left, PIECE))
            if not piece:
                raise Broken("The file is cut off.")
            at, left, running = at + len(piece), left - len(piece), zlib.crc32(piece, running)
            yield piece
        if running != crc:
            raise Broken(f"{name} is not what was written.")

    def _read_directory(self) -> None:
        length = self._raw.seek(0, os.SEEK_END)
        tail = self._at(max(0, length - 98), min(length, 98))
        if len(tail) < 22 or tail[-22:-18] != b"PK\5\6":
            raise Broken("This is no bundle, or its end was cut off.")
        count, size, offset = struct.unpack("<H2I", tail[-12:-2])
        if len(tail) == 98 and tail[:4] == b"PK\6\6" and tail[56:60] == b"PK\6\7":
            count, size, offset = struct.unpack("<3Q", tail[32:56])
        end = directory_end(count, size, offset)
        if offset + size + len(end) != length or not tail.endswith(end) or size > LARGEST_MANIFEST:
            raise Broken(ANEW)
        self._read_members(self._at(offset, size), count, offset)

    def _read_members(self, directory: bytes, count: int, end: int) -> None:
        at, place = 0, 0
        for _ in range(count):
            fixed = directory[at : at + 46]
            if len(fixed) < 46:
                raise Broken("The directory of the zip is damaged.")
            crc, shown, _, words, extra = struct.unpack("<3I2H", fixed[16:32])
            name = directory[at + 46 : at + 46 + words].decode("ascii", "replace")
            more = directory[at + 46 + words : at + 46 + words + extra]
            size = (
                struct.unpack("<Q", more[4:12])[0]
                if shown == 0xFFFFFFFF and len(more) > 11
                else shown
            )
            _check_name(name, self._found)
            entry = directory_entry(name, crc, size, place)
            head = local_header(name, crc, size)
            whole = directory[at : at + len(entry)] == entry
            if not whole or place + len(head) + size > end or self._at(place, len(head)) != head:
                raise Broken(ANEW)
            self._found[name] = (place + len(head), size, crc)
            at, place = at + len(entry), place + len(head) + size
        if at != len(directory) or place != end:
            raise Broken("There is something in the zip that its directory does not name.")

    def _at(self, offset: int, size: int) -> bytes:
        self._raw.seek(offset)
        return self._raw.read(size)


class Folder:
    """The files of a bundle that was unpacked."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._sizes: dict[str, int] = {}
        for place in root.rglob("*"):
            inside = place.relative_to(root).as_posix()
            if place.is_symlink():
                raise Broken(f"{plain(inside)} is a link, and no bundle holds one.")
            if place.is_dir() or place.name in LEFT:
                continue
            if not place.is_file():  # reading a pipe would wait for ever
                raise Broken(f"{plain(inside)} is no file, and no bundle holds one.")
            self._sizes[inside] = place.stat().st_size

    def sizes(self) -> dict[str, int]:
        """Name the files, with their sizes."""
        return dict(self._sizes)

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a file piece by piece."""
        with self._root.joinpath(*name.split("/")).open("rb") as raw:
            while True:
                piece = raw.read(PIECE)
                if not piece:
                    return
                yield piece


def _check_name(name: str, known: Table) -> None:
    if not SAFE.fullmatch(name) or len(name) > LONGEST_NAME:
        raise Broken(f"There is a file with a name that no bundle has: {plain(name)}")
    if name in known:
        raise Broken(f"{name} is in the bundle twice.")


def plain(words: str) -> str:
    """Show words that may steer a terminal as letters that do not."""
    return "".join(c if c.isprintable() else "?" for c in words)[:200]


# What is checked


def whole(source: Source, name: str, most: int = LARGEST_MANIFEST) -> bytes:
    """Read a file that has to fit into memory."""
    size = source.sizes().get(name)
    if size is None:
        raise Broken(f"There is no {name} in it: this is no bundle.")
    if size > most:
        raise Broken(f"{name} is larger than any bundle has it.")
    return b"".join(source.pieces(name))


def lines(source: Source, name: str) -> Iterator[Table]:
    """Read a file of lines, each a JSON object."""
    rest = b""
    for piece in source.pieces(name):
        *full, rest = (rest + piece).split(b"\n")
        for line in full:
            yield table(line, name)
        if len(rest) > LONGEST_LINE:
            raise Broken(f"A line of {name} is longer than any bundle has it.")
    if rest:
        raise Broken(f"The last line of {name} is cut off.")


def table(data: bytes, name: str) -> Table:
    """Read a JSON object."""
    try:
        found = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Broken(f"{name} cannot be read.") from None
    if not isinstance(found, dict):
        raise Broken(f"{name} cannot be read.")
    return found


def read_manifest(source: Source) -> Table:
    """Read the manifest, as far as it has the form of one."""
    told = table(whole(source, MANIFEST), MANIFEST)
    if told.get("format") != FORMAT:
        raise Broken("This is no evidence bundle of the Fact-Check Workbench.")
    if not isinstance(told.get("version"), int) or told["version"] > VERSION:
        raise Broken("The bundle was made by a newer version of the program. Use that to check it.")
    files, journal, signed = told.get("files"), told.get("journal"), told.get("signed_by")
    sound = isinstance(files, list) and isinstance(journal, dict)
    sound = sound and (signed is None or isinstance(signed, dict))
    for each in files if isinstance(files, list) else ():
        sound = sound and isinstance(each, dict) and _is_listed(each)
    if not sound:
        raise Broken("The manifest is damaged.")
    return told


def _is_listed(each: Table) -> bool:
    path, sha256, size = each.get("path"), each.get("sha256"), each.get("size")
    named = isinstance(path, str) and bool(SAFE.fullmatch(path))
    return named and isinstance(sha256, str) and bool(HASH.fullmatch(sha256)) and type(size) is int


def check(source: Source, key: bytes | None = None) -> Iterator[Finding]:
    """Check all of a bundle, and say of each thing in a sentence how it is.

    `key` is the Ed25519 key (32 bytes) that is known to be the newsroom's.
    """
    manifest = read_manifest(source)
    listed: Table = {each["path"]: each for each in manifest["files"]}
    yield from _content(source, manifest, listed)
    yield from _signatures(source, manifest, key)
    for step in (_chain, _records, _captures):
        yield from step(source, manifest, listed)


def _content(source: Source, manifest: Table, listed: Table) -> Iterator[Finding]:
    """Compare the files with the manifest and with SHA256SUMS: each there, none beside."""
    sizes = source.sizes()
    beside = {MANIFEST, SUMS} | (set(SIGNATURES) if manifest["signed_by"] else set())
    if len(listed) != len(manifest["files"]) or set(listed) & (beside | {STAMP}):
        raise Broken("The manifest is damaged: it names a file twice.")
    found = [
        f"{plain(name)} is in the bundle, and the manifest does not name it."
        for name in sorted(set(sizes) - set(listed) - beside - {STAMP})
    ]
    found += [f"{name} is missing." for name in sorted((set(listed) | beside) - set(sizes))]
    sums: dict[str, str] = {}
    for name in sorted(set(sizes) - {SUMS}):
        known = listed.get(name)
        try:
            sums[name] = _hash(source, name)
        except (Broken, OSError) as error:
            found.append(str(error))
        else:
            if known and (known["sha256"], known["size"]) != (sums[name], sizes[name]):
                found.append(f"{name} was changed.")
    expected = "".join(f"{sums[name]}  {name}\n" for name in sorted(sums))
    if not found and whole(source, SUMS) != expected.encode("ascii"):
        found.append("SHA256SUMS does not fit the files.")
    for sentence in found:
        yield "bad", sentence
    if not found:
        yield "ok", f"All {len(sizes)} files are there, as the manifest and SHA256SUMS say."
        yield "ok", "Nothing is in the bundle that they do not name."


def _hash(source: Source, name: str) -> str:
    digest = hashlib.sha256()
    for piece in source.pieces(name):
        digest.update(piece)
    return digest.hexdigest()


def _signatures(source: Source, manifest: Table, key: bytes | None) -> Iterator[Finding]:
    signed = manifest["signed_by"]
    if signed is None:
        yield ("bad" if key else "note"), "The bundle is not signed: anybody could have made it."
        return
    data = whole(source, MANIFEST)
    try:
        raw = bytes.fromhex(signed["ed25519"])
        minisig, plain_, sshsig = (whole(source, name, 1 << 16) for name in SIGNATURES)
        held = (
            verify(raw, data, plain_)
            and _minisig(raw, data, minisig)
            and _sshsig(raw, data, sshsig)
        )
        names = _own_keys(source) == {raw}
    except (Broken, ValueError, KeyError, IndexError, TypeError, struct.error):
        held, names = False, True
    if not held:
        yield "bad", "The signature does not hold: the bundle was changed after it was signed."
        return
    if not names:
        yield "bad", "The keys in the bundle are not those that it was signed with."
        return
    shown = fingerprint(raw)
    if key is None:
        yield "ok", f"The signature holds. It was made with the key {shown}."
        yield (
            "note",
            (
                "The key comes from the bundle itself. Compare it with the one that the newsroom "
                "publishes."
            ),
        )
    elif key == raw:
        yield "ok", f"The signature holds, and was made with the key that you gave ({shown})."
    else:
        yield (
            "bad",
            f"The bundle was signed with another key ({shown}) than the one that you gave.",
        )


def _own_keys(source: Source) -> set[bytes]:
    allowed = whole(source, "allowed_signers", 1 << 16).decode("ascii", "replace").split()[-1]
    pem = whole(source, "signing.pem", 1 << 16).decode("ascii", "replace").splitlines()
    return {
        read_key(whole(source, "signing.pub", 1 << 16).decode("ascii", "replace")),
        base64.b64decode(allowed)[-32:],
        base64.b64decode("".join(line for line in pem if "-" not in line))[-32:],
    }


def _minisig(raw: bytes, data: bytes, text: bytes) -> bool:
    rows = text.decode("utf-8").split("\n")
    blob, both = base64.b64decode(rows[1]), base64.b64decode(rows[3])
    comment = rows[2][len("trusted comment: ") :].encode()
    digest = hashlib.blake2b(data, digest_size=64).digest()
    return (
        blob[:2] == b"ED"
        and verify(raw, digest, blob[10:])
        and verify(raw, blob[10:] + comment, both)
    )


def _sshsig(raw: bytes, data: bytes, text: bytes) -> bool:
    rows = text.decode("ascii").split("\n")
    blob = base64.b64decode("".join(rows[1:-2]))

    def string(words: bytes) -> bytes:
        return struct.pack(">I", len(words)) + words

    told = string(NAMESPACE) + string(b"") + string(b"sha512")
    wire = string(b"ssh-ed25519") + string(raw)
    head = b"SSHSIG" + struct.pack(">I", 1) + string(wire) + told
    signature = blob[-64:]
    fits = blob == head + string(string(b"ssh-ed25519") + string(signature))
    return fits and verify(raw, b"SSHSIG" + told + string(hashlib.sha512(data).digest()), signature)


def fingerprint(raw: bytes) -> str:
    """Name a key as `ssh-keygen -l` does."""
    wire = struct.pack(">I", 11) + b"ssh-ed25519" + struct.pack(">I", 32) + raw
    return "SHA256:" + base64.b64encode(hashlib.sha256(wire).digest()).decode().rstrip("=")


def read_key(text: str) -> bytes:
    """Read a public key of minisign: its file, or its line."""
    try:
        data = base64.b64decode(text.strip().splitlines()[-1].strip(), validate=True)
    except (ValueError, IndexError):
        data = b""
    if len(data) != 42 or data[:2] != b"Ed":
        raise Broken("This is no public key of minisign.")
    return data[10:]


# The history


def canonical(value: object) -> bytes:
    """Write a value as the chain covers it: sorted keys, no white space, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _chain(source: Source, manifest: Table, listed: Table) -> Iterator[Finding]:
    """Reckon every link of the history anew."""
    if "journal.jsonl" not in listed:
        yield "bad", "The history is missing."
        return
    told, found = manifest["journal"], 0
    state = _Link()
    try:
        for row in lines(source, "journal.jsonl"):
            for sentence in state.take(row):
                yield "bad", sentence
                found += 1
        for sentence in state.end():
            yield "bad", sentence
            found += 1
    except (KeyError, TypeError, ValueError, RecursionError):
        yield "bad", "The history cannot be read."
        return
    if (state.seq, state.head) != (told.get("last"), told.get("head")):
        yield "bad", "The history does not end where the manifest says."
    elif not found:
        edits = "1 edit" if state.seq == 1 else f"{state.seq} edits"
        yield "ok", f"The chain of the history holds: {edits}. Its head is {state.head}."


class _Link:
    """The chain as far as it was read."""

    def __init__(self) -> None:
        self.seq, self.head = 0, GENESIS
        self._edit: Table | None = None
        self._total, self._count = hashlib.sha256(), 0

    def take(self, row: Table) -> Iterator[str]:
        """Take the next line: an edit, or a change of the edit before it."""
        if "seq" in row:
            yield from self.end()
            yield from self._take_edit(row)
        else:
            yield from self._take_change(row)

    def _take_edit(self, row: Table) -> Iterator[str]:
        self._edit, self._total, self._count = row, hashlib.sha256(), 0
        number = row["seq"]
        if number != self.seq + 1 or row["previous"] != self.head:
            yield f"Edit {number} does not follow on edit {self.seq}."
        self.seq, self.head = number, row["hash"]
        sealed = [row[name] for name in ("seq", "id", "kind", "target", "at", "digest")]
        sealed += [row["changes"], row["changes_digest"], row["previous"]]
        if hashlib.sha256(canonical(sealed)).hexdigest() != row["hash"]:
            yield f"Edit {number} was altered."
        salt, words = row.get("salt"), [row.get("actor"), row.get("label")]
        salted = bytes.fromhex(salt or "") + canonical(words)
        gone = salt is None and words == [None, None]
        if not gone and hashlib.sha256(salted).hexdigest() != row["digest"]:
            yield f"The label or the name of edit {number} was altered."

    def _take_change(self, row: Table) -> Iterator[str]:
        self._count += 1
        self._total.update(bytes.fromhex(row["digest"]))
        if row["edit"] != self.seq or row["n"] != self._count:
            yield f"A change stands in edit {self.seq} that is not its own."
        salt, before, after = row.get("salt"), row.get("before"), row.get("after")
        if salt is None and before is None and after is None:
            return
        what = ",".join(f'"{row[name]}"' for name in ("record", "record_id", "action"))
        text = f"[{what},{before or 'null'},{after or 'null'}]"
        if hashlib.sha256(bytes.fromhex(salt or "") + text.encode()).hexdigest() != row["digest"]:
            yield f"A change of edit {self.seq} was altered."

    def end(self) -> Iterator[str]:
        """Close the edit that was read last."""
        if self._edit is not None:
            total = self._total.hexdigest()
            if (self._count, total) != (self._edit["changes"], self._edit["changes_digest"]):
                yield f"Edit {self.seq} does not hold the changes that it was sealed with."


def _records(source: Source, manifest: Table, listed: Table) -> Iterator[Finding]:
    """Compare each record with what the history says of it last."""
    names = sorted(name for name in listed if name.startswith("records/"))
    if not manifest.get("whole"):
        return
    found, count = [], 0
    try:
        last = _last_images(source)
        for name in names:
            kind = name[len("records/") : -len(".jsonl")]
            for row in lines(source, name):
                count += 1
                form, digest = last.pop((kind, row["id"]), ((), b""))
                # The image may be from before records of its kind got more fields.
                if digest != _digest({each: row.get(each) for each in form}):
                    found.append(f"The {kind} {plain(row['id'])} is not what the history says.")
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        yield "bad", "The records cannot be read."
        return
    for kind, ident in last:
        found.append(f"The {plain(kind)} {plain(ident)} is missing. The history has it.")
    for sentence in found:
        yield "bad", sentence
    if not found:
        yield "ok", f"All {count} records are what the history says."


def _last_images(source: Source) -> dict[tuple[str, str], tuple[tuple[str, ...], bytes]]:
    """Name the fields and the digest of what each record was last, where it was not deleted."""
    last: dict[tuple[str, str], tuple[tuple[str, ...], bytes]] = {}
    forms: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in lines(source, "journal.jsonl"):
        if "seq" not in row and (row.get("after") or row.get("before")):
            spot = (row["record"], row["record_id"])
            last.pop(spot, None)
            if row.get("after"):
                image = table(row["after"].encode(), "The history")
                form = tuple(sorted(image))
                last[spot] = (forms.setdefault(form, form), _digest(image))
    return last


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _digest(row: Table) -> bytes:
    return hashlib.sha256(canonical(row)).digest()


def _captures(source: Source, manifest: Table, listed: Table) -> Iterator[Finding]:
    """Check that each capture's files are those that its entry and its record tell of."""
    found, count = [], 0
    try:
        for count, capture in enumerate(manifest["captures"], 1):  # noqa: B007
            for each in capture["files"]:
                known = listed.get(each["path"])
                if known is None or known["sha256"] != each["sha256"]:
                    found.append(f"{plain(each['path'])} is not what the entry of a capture says.")
                elif each["role"] == "record":
                    told = table(whole(source, each["path"]), each["path"])
                    if told["body"]["sha256"] != capture["sha256"]:
                        found.append(f"{plain(each['path'])} is the record of another capture.")
    except (KeyError, TypeError):
        found.append("The entries of the captures cannot be read.")
    for sentence in found:
        yield "bad", sentence
    if count and not found:
        captures = "the capture" if count == 1 else f"all {count} captures"
        yield "ok", f"The files of {captures} are what the entries and the records say."


# Ed25519 (RFC 8032), slow and short

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_ROOT = pow(2, (_P - 1) // 4, _P)
Point = tuple[int, int, int, int]


def _add(a: Point, b: Point) -> Point:
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % _P, (a[1] + a[0]) * (b[1] + b[0]) % _P
    g, h = 2 * a[3] * b[3] * _D % _P, 2 * a[2] * b[2] % _P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(point: Point, factor: int) -> Point:
    total: Point = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            total = _add(total, point)
        point, factor = _add(point, point), factor >> 1
    return total


def _point(data: bytes) -> Point | None:
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT % _P
    if (x * x - square) % _P or (not x and sign):
        return None
    x = _P - x if x & 1 != sign else x
    return x, y, 1, x * y % _P


_base = _point((4 * pow(5, _P - 2, _P) % _P).to_bytes(32, "little"))


def verify(key: bytes, data: bytes, signature: bytes) -> bool:
    """Tell whether a signature is this key's, over this."""
    point, first = _point(key), _point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if (
        len(key) != 32
        or len(signature) != 64
        or not point
        or not first
        or scalar >= _L
        or not _base
    ):
        return False
    digest = hashlib.sha512(signature[:32] + key + data).digest()
    left = _times(_base, scalar)
    right = _add(first, _times(point, int.from_bytes(digest, "little") % _L))
    return (left[0] * right[2] - right[0] * left[2]) % _P == 0 and (
        left[1] * right[2] - right[1] * left[2]
    ) % _P == 0


# The call


def main(arguments: list[str] | None = None) -> int:
    """Check what the command line names; gives the exit code."""
    parser = argparse.ArgumentParser(description="Check an evidence bundle.")
    here = Path(__file__).resolve().parent
    parser.add_argument(
        "bundle", nargs="?", type=Path, default=here, help="the zip, or the unpacked folder"
    )
    parser.add_argument("--key", help="the newsroom's public key: a file, or its line")
    given = parser.parse_args(arguments)
    try:
        found = _found(given.bundle, _given_key(given.key) if given.key else None)
    except (Broken, OSError) as error:
        sys.stdout.write(f"PROBLEM It could not be checked: {error}\n")
        return 2
    words = {"ok": "ok      ", "note": "note    ", "bad": "PROBLEM "}
    for state, sentence in found:
        sys.stdout.write(f"{words[state]}{sentence}\n")
    bad = any(state == "bad" for state, _ in found)
    sys.stdout.write("The bundle does NOT hold.\n" if bad else "The bundle holds.\n")
    return 1 if bad else 0


def _given_key(given: str) -> bytes:
    place = Path(given)
    if len(given) < LONGEST_NAME and place.exists():
        given = place.read_text(encoding="utf-8", errors="replace")[:4096]
    return read_key(given)


def _found(bundle: Path, key: bytes | None) -> list[Finding]:
    if bundle.is_dir():
        return list(check(Folder(bundle), key))
    with bundle.open("rb") as raw:
        if raw.read(22) == b"age-encryption.org/v1\n":
            raise Broken("The bundle is encrypted. Decrypt it first: age -d -o OUT.zip FILE")
        return list(check(Zip(raw), key))


if __name__ == "__main__":
    sys.exit(main())
