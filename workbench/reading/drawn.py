"""Pages of a PDF and picture files as pixels, drawn in a child process that can be stopped."""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from typing import Any, Literal

from workbench.errors import WorkbenchError
from workbench.reading.draft import Limits
from workbench.reading.isolated import Child, end, reader

LONGEST_SIDE = 3000
"""Pixels of the longer side of a picture that is shown."""
_HEAD = 4_000_000
_MOST_PIXELS = 17_000_000
_PATIENCE = Limits(seconds=20.0)
_A_DAY_OF_PAGES = 600
"""Seconds of computing in which one child draws the pages that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Pixels: three bytes each (red, green, blue), row after row without gaps."""

    width: int
    height: int
    pixels: bytes
    whole: tuple[int, int] = (0, 0)
    """Width and height of a picture file as it came; the pixels may be fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page as a picture, with its letters and figures in reading order.

    `boxes` has left, top, right and bottom of each letter, in ten-thousandths of the page.
    """

    picture: Picture
    letters: str
    boxes: tuple[int, ...]


def picture(
    data: bytes, *, side: int = LONGEST_SIDE, limits: Limits = _PATIENCE, grown: bool = False
) -> Picture:
    """Decode a picture file, upright, no longer than `side`; small ones `grown` to twice.

    Raises WorkbenchError with the reason when it cannot be shown.
    """
    drawer = _Drawer(
        data, {"draw": "picture", "side": side, "grown": grown}, limits, computing=limits.seconds
    )
    try:
        head = drawer.ask(None)
        whole = tuple(int(edge) for edge in head["whole"])
        return _picture(drawer, head, (whole[0], whole[1]))
    except (KeyError, ValueError, TypeError, IndexError):
        raise _broken() from None
    finally:
        drawer.close()


class Leaves:
    """The pages of one PDF, or the stripes of one tall picture, from above.

    A child process keeps it open, and is started again if it dies. Its methods wait; call them
    from a worker. `close` may be called from anywhere.
    """

    def __init__(
        self,
        data: bytes,
        *,
        limits: Limits = _PATIENCE,
        kind: Literal["pages", "stripes"] = "pages",
    ) -> None:
        self._data, self._limits, self._kind = data, limits, kind
        self._drawer: _Drawer | None = None
        self._turn = threading.Lock()
        self._closed = threading.Event()
        self._sizes: tuple[tuple[float, float], ...] = ()

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Return width and height of each page, in points."""
        with self._turn:
            self._open()
            return self._sizes

    def draw(self, number: int, width: int) -> Leaf:
        """Draw a page, counted from 0, about `width` pixels wide.

        Raises WorkbenchError with the reason when it cannot be drawn.
        """
        with self._turn:
            drawer = self._open()
            try:
                head = drawer.ask({"page": number, "width": max(40, min(width, 4000))})
                shown = _picture(drawer, head, (0, 0))
                letters, boxes = str(head["letters"]), tuple(int(edge) for edge in head["boxes"])
                if len(boxes) != 4 * len(letters):
                    raise _broken()
                return Leaf(picture=shown, letters=letters, boxes=boxes)
            except (KeyError, ValueError, TypeError):
                self._drop()
                raise _broken() from None
            except WorkbenchError:
                if not drawer.alive():
                    self._drop()
                raise

    def close(self) -> None:
        """Stop the child process; whoever waits for it is told that the page is not drawn."""
        self._closed.set()
        if self._drawer is not None:
            self._drawer.close()

    def _open(self) -> _Drawer:
        if self._closed.is_set():
            raise _unshown("it was closed")
        if self._drawer is None:
            task = {"draw": self._kind}
            self._drawer = _Drawer(self._data, task, self._limits, computing=_A_DAY_OF_PAGES)
            if self._closed.is_set():  # meanwhile
                self._drop()
                raise _unshown("it was closed")
            try:
                found = self._drawer.ask(None)["sizes"]
                self._sizes = tuple((float(wide), float(high)) for wide, high in found)
            except (KeyError, ValueError, TypeError):
                self._drop()
                raise _broken() from None
            except WorkbenchError:
                self._drop()
                raise
        return self._drawer

    def _drop(self) -> None:
        if self._drawer is not None:
            self._drawer.close()
            self._drawer = None


class _Drawer:
    """One child process that draws."""

    def __init__(
        self, data: bytes, task: dict[str, Any], limits: Limits, *, computing: float
    ) -> None:
        bounds = asdict(limits) | {"seconds": computing}
        head = json.dumps(task | {"bytes": len(data), "limits": bounds}).encode() + b"\n"
        self._seconds = limits.seconds
        self._first: bytes | None = head
        self._data: bytes | None = data
        self._stack = ExitStack()
        self._child: Child = self._stack.enter_context(reader(lasting=True))
        self._late = False

    def ask(self, wanted: dict[str, Any] | None) -> dict[str, Any]:
        """Send a request, and return the head of what is answered."""
        timer = threading.Timer(self._seconds, self._stop)
        timer.start()
        try:
            self._send(wanted)
            line = self._child.stdout.readline(_HEAD) if self._child.stdout else b""
            told = json.loads(line)
        except (OSError, ValueError, RecursionError):
            reason = f"it took longer than {self._seconds:g} seconds" if self._late else ""
            raise _unshown(reason) if reason else _broken() from None
        finally:
            timer.cancel()
            timer.join()
        if not isinstance(told, dict):
            raise _broken()
        if "reason" in told:
            raise _unshown(str(told["reason"]))
        return told

    def pixels(self, count: int) -> bytes:
        """Return what follows a head."""
        timer = threading.Timer(self._seconds, self._stop)
        timer.start()
        try:
            found = self._child.stdout.read(count) if self._child.stdout else b""
        finally:
            timer.cancel()
            timer.join()
        if len(found) != count:
            raise _broken()
        return found

    def alive(self) -> bool:
        """Tell whether it still runs."""
        return self._child.poll() is None

    def close(self) -> None:
        """Stop it."""
        end(self._child)
        with suppress(OSError):  # what was not sent yet is not wanted any more
            self._stack.close()

    def _send(self, wanted: dict[str, Any] | None) -> None:
        pipe = self._child.stdin
        if pipe is None:
            return
        if self._first is not None and self._data is not None:
            pipe.write(self._first)
            pipe.write(self._data)
            self._first = self._data = None
        if wanted is not None:
            pipe.write(json.dumps(wanted).encode() + b"\n")
        pipe.flush()

    def _stop(self) -> None:
        self._late = True
        end(self._child)


def _picture(drawer: _Drawer, head: dict[str, Any], whole: tuple[int, int]) -> Picture:
    width, height = int(head["width"]), int(head["height"])
    if not (width > 0 and height > 0 and width * height <= _MOST_PIXELS):
        raise _broken()
    return Picture(
        width=width, height=height, pixels=drawer.pixels(3 * width * height), whole=whole
    )


def _broken() -> WorkbenchError:
    return _unshown("the program that draws this kind of file broke down on it")


def _unshown(reason: str) -> WorkbenchError:
    reason = reason[:1].lower() + reason[1:].rstrip(".")
    return WorkbenchError(f"It cannot be shown: {reason}.")
