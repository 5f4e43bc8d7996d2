"""Lets a long look at the file stand aside while the project is changed."""

from __future__ import annotations

import threading


class Aside:
    """Entered around each change; a job that reads the file asks whether it is `wanted`.

    A commit waits for whoever reads: the window would stand still until a check of a large file is
    through.
    """

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._depth = 0

    def wanted(self) -> bool:
        """Tell whether somebody is about to write; from any thread."""
        return not self._free.is_set()

    def wait(self) -> None:
        """Come back when nobody writes; in the thread of a job."""
        self._free.wait()

    def __enter__(self) -> None:
        self._depth += 1
        self._free.clear()

    def __exit__(self, *_error: object) -> None:
        self._depth -= 1
        if not self._depth:
            self._free.set()
