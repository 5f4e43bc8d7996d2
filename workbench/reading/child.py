"""The child process: reads bytes on its standard input, answers with a draft or a picture."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed, told
from workbench.reading.draft import Draft, settled
from workbench.reading.sniffing import (
    CSV,
    DOCX,
    HTML,
    MAIL,
    ODS,
    ODT,
    PDF,
    SRT,
    TIMED,
    TSV,
    VTT,
    XLS,
    XLSX,
    is_picture,
    is_recording,
)

_ROOMS = {
    HTML: "html.read_html",
    PDF: "pdf.read_pdf",
    DOCX: "docx.read_docx",
    ODT: "odt.read_odt",
    XLSX: "sheets.read_xlsx",
    XLS: "workbooks.read_workbook",
    ODS: "workbooks.read_workbook",
    CSV: "tables.read_csv",
    TSV: "tables.read_csv",
    MAIL: "mail.read_mail",
    SRT: "subtitles.read_subtitles",
    VTT: "subtitles.read_subtitles",
    TIMED: "timed.read_timed",
}
"""Module and function that read a kind of file; pictures and recordings have one each."""
_IN_A_CHARSET = (
    "html.read_html", "tables.read_csv", "subtitles.read_subtitles", "timed.read_timed",
)  # fmt: skip
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.chmod",
    "os.exec",
    "os.fork",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.spawn",
    "os.symlink",
    "os.system",
    "os.posix_spawn",
    "os.truncate",
)
"""What Python code may not do here. Native code in a parser passes this by; the limits do not."""


def main() -> int:
    """Read one task and its bytes, answer, and end. Nothing is written, started or sent."""
    task = json.loads(sys.stdin.buffer.readline(100_000))
    _confine(int(task["limits"]["memory"]), int(task["limits"]["seconds"]) + 1)
    if _does_other(task):
        return 0
    try:
        answer: dict[str, Any] = {"draft": told(parse(sys.stdin.buffer.read(), **task))}
    except WorkbenchError as error:
        answer = {"reason": str(error)}
    except MemoryError:
        answer = {"reason": f"it needs more than {task['limits']['memory'] >> 20} MiB of memory"}
    except RecursionError:
        answer = {"reason": "its parts are nested too deeply"}
    sys.stdout.buffer.write(packed(answer))
    return 0


def _does_other(task: dict[str, Any]) -> bool:
    """Do what is not reading a file, if that is the task."""
    if task.get("draw"):
        from workbench.reading.drawing import draw  # noqa: PLC0415 - loads what draws

        draw(task, sys.stdin.buffer, sys.stdout.buffer)
    elif task.get("unpack"):
        from workbench.reading.archived import unpack  # noqa: PLC0415 - only archives need it

        unpack(task, sys.stdin.buffer, sys.stdout.buffer)
    elif task.get("gather"):
        from workbench.reading.gathering import tell  # noqa: PLC0415 - only imports need it

        tell(task, sys.stdin.buffer, sys.stdout.buffer)
    elif task.get("attachments"):
        from workbench.reading.mail import tell_attachments  # noqa: PLC0415 - only mail has them

        tell_attachments(sys.stdin.buffer.read(), sys.stdout.buffer)
    elif task.get("comment"):
        from workbench.reading.commenting import comment_on  # noqa: PLC0415 - loads the parser

        comment_on(sys.stdin.buffer, sys.stdout.buffer)
    elif task.get("cells"):
        from workbench.reading.workbooks import tell_cells  # noqa: PLC0415 - only sheets have them

        tell_cells(sys.stdin.buffer.read(), sys.stdout.buffer)
    else:
        return False
    return True


def parse(
    data: bytes, *, kind: str, charset: str, filename: str, url: str, limits: dict[str, Any]
) -> Draft:
    """Return what the parser for this kind of file reads, tidied. Runs in this process."""
    draft = settled(_reader(kind, charset)(data, filename=filename, url=url))
    if len(draft.text) > limits["text"]:
        raise WorkbenchError(f"It holds more than {limits['text']:,} characters of text.")
    return draft


def _reader(kind: str, charset: str) -> Callable[..., Draft]:
    """The parser of a kind of file. Each is imported here, so that one library is loaded."""
    room = _ROOMS.get(kind, "")
    if not room:
        room = "images.read_image" if is_picture(kind) else ""
        room = "media.read_media" if is_recording(kind) else room
    if not room:
        raise WorkbenchError(f"There is no reader for {kind}.")
    module, _, name = room.partition(".")
    read = getattr(import_module(f"workbench.reading.{module}"), name)
    return partial(read, charset=charset) if room in _IN_A_CHARSET else read


def _confine(memory: int, seconds: int) -> None:
    """Take away what a parser has no use for: memory without end, files to write, the network."""
    sys.addaudithook(refuse)
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        return
    for kind, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows RLIMIT_AS but refuses to set it
            resource.setrlimit(kind, (limit, limit))


def refuse(event: str, _arguments: tuple[Any, ...]) -> None:
    """Refuse what a reader has no use for; to be told by Python of all that is done."""
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a reader may not do this: {event}")


if __name__ == "__main__":
    sys.exit(main())
