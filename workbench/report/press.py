"""The child process that typesets: a task on its standard input, a PDF on its standard output."""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from typing import Any

import typst

from workbench.reading.child import refuse
from workbench.report.typefaces import fonts_for

_UNSHOWN = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
"""How the typesetter tells of letters that no font has; the letters as Rust writes a string."""
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))", re.DOTALL)
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_PLACE = re.compile(r"┌─ (\S.*?):(\d+):\d+")
_LONGEST = 500


def main() -> int:
    """Do one task and end. Nothing is written, started or sent."""
    task = json.load(sys.stdin.buffer)
    _confine(int(task["memory"]), int(task["seconds"]) + 1)
    answer, pdf = pressed(task)
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.write(pdf)
    return 0


def pressed(task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Typeset once. The answer is empty, or says what is wrong, or which letters have no font."""
    fonts, families = fonts_for(task["letters"], task["languages"], task["folder"])
    try:
        return {}, typst.compile(
            task["template"].encode(),
            root=task["folder"],
            font_paths=fonts,
            sys_inputs={"report": task["report"], "families": json.dumps(families)},
            pdf_standards=["ua-1"],
            timestamp=task["written"],
        )
    except typst.TypstError as error:
        unshown = {unescaped(each) for each in _UNSHOWN.findall(error.diagnostic)}
        return ({"unshown": sorted(unshown)} if unshown else _problem(error)), b""


def _problem(error: typst.TypstError) -> dict[str, Any]:
    place = _PLACE.search(error.diagnostic)
    told: dict[str, Any] = {"reason": error.message[:_LONGEST]}
    return told | ({"file": place[1], "line": int(place[2])} if place else {})


def unescaped(text: str) -> str:
    """Read a text as Rust writes it for programmers."""
    return _ESCAPE.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else _SHORT.get(found[2], found[2]), text
    )


def _confine(memory: int, seconds: int) -> None:
    sys.addaudithook(refuse)
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        return
    for kind, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds * 4),  # of all its threads together
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows RLIMIT_AS but refuses to set it
            resource.setrlimit(kind, (limit, limit))


if __name__ == "__main__":
    sys.exit(main())
