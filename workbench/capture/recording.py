"""The head of an answer, kept as it comes: no parser in between, so nothing of it is lost."""

from __future__ import annotations

import io
import re

from workbench.capture.taken import Headers

LONGEST = 262_144
"""Bytes of the head of an answer."""
_INTERIM = re.compile(rb"\S+\s+1\d\d\b")


class HeadError(ValueError):
    """The head is larger than any server needs, or cut."""


class Reader(io.BufferedReader):
    """What is read of an answer. Keeps the lines of its head.

    It stays open when HTTP has had enough, so that what follows the answer can be looked at.
    """

    def __init__(self, raw: io.RawIOBase) -> None:
        super().__init__(raw)
        self._lines: list[bytes] = []
        self._read = 0
        self._ended = False
        self.is_torn = False
        """Whether a line after the head, which marks the size or the end of a piece, was cut."""

    @property
    def head(self) -> bytes:
        """The status line and the headers as received, up to the empty line."""
        return b"".join(self._lines)

    def readline(self, size: int | None = -1, /) -> bytes:
        """Read a line, as HTTP does with heads."""
        line = super().readline(size)
        if not self._ended:
            self._keep(line)
        elif line and not line.endswith(b"\n"):
            self.is_torn = True
        return line

    def _keep(self, line: bytes) -> None:
        self._read += len(line)
        if self._read > LONGEST:
            raise HeadError("the head of the answer never ends")
        if not line and self._lines:
            raise HeadError("the head of the answer was cut")
        self._lines.append(line)
        if line.strip(b"\r\n"):
            return
        if self._lines and _INTERIM.match(self._lines[0]):  # "100 Continue": the answer follows
            self._lines.clear()
        else:
            self._ended = True

    def close(self) -> None:
        """Do nothing yet: the owner of the line hangs up."""

    def hang_up(self) -> None:
        """Close for good."""
        super().close()


def parted(head: bytes) -> tuple[str, Headers]:
    """Part the head of a request or an answer: its first line, and headers in order and case.

    A line that goes on with the header before it is joined to it by a space; a line that is no
    header stands as a name without a value.
    """
    first, *rest = [line.rstrip("\r") for line in head.decode("latin-1").split("\n")]
    headers: list[tuple[str, str]] = []
    for line in rest:
        if not line:
            break
        if line[0] in " \t" and headers:
            name, value = headers[-1]
            headers[-1] = (name, f"{value} {line.strip()}".strip())
        else:
            name, _, value = line.partition(":")
            headers.append((name, value.strip(" \t")))
    return first, tuple(headers)
