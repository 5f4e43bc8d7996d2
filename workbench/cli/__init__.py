"""The headless door: everything that the window can do to a project, from the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. Exit 0: done; 1: a foreseen error, in one sentence; 2: misuse."""
    try:
        from workbench.cli.calls import run  # noqa: PLC0415 - Ctrl+C may come while it loads

        run()
    except KeyboardInterrupt:
        sys.stderr.write("\nAborted!\n")
        sys.exit(1)
