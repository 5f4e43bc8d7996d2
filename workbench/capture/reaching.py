"""Whether a proxy is there, before anything is sent through it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from workbench.capture.limits import DeadlineError, Leash
from workbench.capture.line import Line, Private
from workbench.capture.proxy import parse_proxy
from workbench.errors import Cancelled, WorkbenchError

_SECONDS = 8.0


def reach(proxy: str, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Call a proxy and greet it; nobody else hears of it.

    Raises WorkbenchError with the reason when it is no proxy, or none answers.
    """
    found = parse_proxy(proxy)
    if found is None:
        return
    leash = Leash(_SECONDS, cancelled)
    try:
        line = Line(found.host, found.port, leash, Private.ALLOWED)
        with closing(line.open(_SECONDS)) as sock:
            if not found.is_socks:
                return
            sock.sendall(b"\5\1\0")
            answer = bytearray(2)
            if sock.recv_into(answer) and answer[0] == 5:
                return
    except Cancelled:
        raise
    except (WorkbenchError, DeadlineError, OSError) as error:
        raise WorkbenchError(f"Nothing answers at {found.label}.") from error
    raise WorkbenchError(f"What answers at {found.label} is no proxy of this kind.")
