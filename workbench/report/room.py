"""How much memory a PDF may take on this computer, and how much one is going to take."""

from __future__ import annotations

import os
import sys

from workbench.errors import WorkbenchError

_MOST = 8 << 30
_LEAST = 1 << 30
_ALONE = 400 << 20
"""Bytes of address space that the typesetter takes with nothing to set."""
_EACH = 150
"""Bytes of memory for each byte that it is told: 2.3 GiB for 1,000 claims with 5,000 citations."""


def memory() -> int:
    """Give the bytes that a typesetter may take: six tenths of the memory that there is."""
    return min(_MOST, max(_LEAST, _there() * 6 // 10))


def check(told: int, limit: int) -> None:
    """Refuse what would not fit, before work begins: a report that is told in so many bytes."""
    needed = _ALONE + _EACH * told
    if needed > limit:
        raise WorkbenchError(
            f"This report is too large for a PDF on this computer: it needs about {_gib(needed)} "
            f"GiB of memory, and {_gib(limit)} GiB may be used. Write HTML or DOCX, or choose "
            f"fewer claims."
        )


def too_large(limit: int) -> WorkbenchError:
    """Say that the typesetter ended without a word, as it does where memory ends."""
    return WorkbenchError(
        f"This report is too large for a PDF on this computer: the typesetter broke down, or "
        f"needed more than {_gib(limit)} GiB of memory. Write HTML or DOCX, or choose fewer claims."
    )


def _gib(size: int) -> str:
    return f"{size / (1 << 30):.1f}"


def _there() -> int:
    """Give the bytes of memory of this computer; as many as are never needed where none tells."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        told = (ctypes.c_uint64 * 8)()
        told[0] = ctypes.sizeof(told)  # its length; then load, and bytes in all
        found = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(told))
        return told[1] if found else _MOST * 2
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return _MOST * 2
