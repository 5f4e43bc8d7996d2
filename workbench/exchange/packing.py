"""A zip written the one way in which bundles are: stored, in order, without times and machines."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from workbench.errors import Damaged
from workbench.exchange.verify_bundle import directory_end, directory_entry, local_header

PIECE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file that goes into a zip. Its bytes are asked for when it is its turn."""

    path: str
    size: int
    pieces: Callable[[], Iterable[bytes]]
    sha256: str = ""
    """Of its bytes; "" where that is not known before."""
    what: str = ""
    """What it is, for whom it may concern that it is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A file as it is in a zip."""

    path: str
    sha256: str
    size: int


def at_hand(path: str, data: bytes) -> Member:
    """Make a member of bytes."""
    return Member(path=path, size=len(data), pieces=lambda: (data,))


def of_file(path: str, file: Path) -> Member:
    """Make a member of a file."""

    def pieces() -> Iterable[bytes]:
        with file.open("rb") as raw:
            yield from iter(lambda: raw.read(PIECE), b"")

    return Member(path=path, size=file.stat().st_size, pieces=pieces)


class Packer:
    """Writes members one after the other, and at the end the directory."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._at = 0
        self._directory: list[bytes] = []
        self.packed: list[Packed] = []

    def add(self, member: Member, wrote: Callable[[int], object] = lambda _size: None) -> Packed:
        """Write a member, and tell how many bytes each step wrote.

        Damaged: it is not what its hash or its size says, and the zip is as it was before.
        """
        head = local_header(member.path, 0, member.size)
        self._out.write(head)
        digest, size, crc = hashlib.sha256(), 0, 0
        for piece in member.pieces():
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
            size += len(piece)
            self._out.write(piece)
            wrote(len(piece))
        if size != member.size or member.sha256 not in {"", digest.hexdigest()}:
            self._out.seek(self._at)
            self._out.truncate()
            raise Damaged(f"The stored bytes of {member.what or member.path} are damaged.")
        self._out.seek(self._at)
        self._out.write(local_header(member.path, crc, size))
        self._out.seek(self._at + len(head) + size)
        self._directory.append(directory_entry(member.path, crc, size, self._at))
        self._at += len(head) + size
        self.packed.append(Packed(path=member.path, sha256=digest.hexdigest(), size=size))
        return self.packed[-1]

    def finish(self) -> None:
        """Write the directory."""
        length = sum(map(len, self._directory))
        self._out.writelines(self._directory)
        self._out.write(directory_end(len(self._directory), length, self._at))
