"""Runs a program under limits: `python limited.py MEMORY SECONDS PROGRAM…`."""

from __future__ import annotations

import os
import sys


def main(words: list[str]) -> None:
    """Take away memory and time without end, and files to write; then become the program."""
    memory, seconds, *command = words
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        sys.exit(1)
    for kind, limit in (
        (resource.RLIMIT_AS, int(memory)),
        (resource.RLIMIT_CPU, int(seconds)),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS knows RLIMIT_AS but refuses to set it
            continue
    os.execv(command[0], command)  # noqa: S606 - no shell stands between


if __name__ == "__main__":
    main(sys.argv[1:])
