"""The report as a PDF that screen readers can read: tagged, with bookmarks, set by a typesetter."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.report import files, places, wording
from workbench.report.blocks import told
from workbench.report.contents import Report
from workbench.report.layout import lay_out
from workbench.report.specimen import specimen
from workbench.report.templates import BrokenTemplate, Problem
from workbench.report.typeset import TEMPLATE, typeset

PAPERS = ("a4", "us-letter")
"""What a report can be set on."""
Progress = Callable[[float, str], None]
_TRIES = 4
DOCX = "report.docx"
_TAB = re.compile(r"(?<!\\)((?:\\\\)*)\\t")
"""A tab as JSON writes it; the typesetter would set nothing, and join the words around it."""
_LANGUAGE = re.compile(r'"language": "([A-Za-z0-9-]+)"')


def write_pdf(
    report: Report,
    path: Path | str,
    *,
    templates: Path | None = None,
    paper: str = PAPERS[0],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Write the report as PDF/UA-1, in place of what was there, and return where.

    `templates` is the desk's folder of its own. Letters that no typeface here has stand as their
    code points, and the report says so. Raises as `render_pdf` does.
    """
    pdf = render_pdf(
        report, templates=templates, paper=paper, progress=progress, cancelled=cancelled
    )
    return files.write_bytes(path, pdf, private=not report.is_public)


def render_pdf(
    report: Report,
    *,
    templates: Path | None = None,
    paper: str = PAPERS[0],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Give the report as PDF: the same bytes for the same report, template and typefaces.

    Raises BrokenTemplate, Cancelled, or WorkbenchError when it takes too much time or memory.
    """
    if paper not in PAPERS:
        raise WorkbenchError(f"There is no paper “{paper}”; choose from {', '.join(PAPERS)}.")
    if progress:
        progress(-1, "")
    values = told(lay_out(report)) | {"paper": paper}
    missing: set[str] = set()
    for _ in range(_TRIES):
        # Nothing but shown text holds letters beyond ASCII, so the whole can be spelt at once.
        text = json.dumps(values, ensure_ascii=False)
        text = _spelt(_TAB.sub(r"\1  ", text) if "\\t" in text else text, missing)
        task = {
            "report": text,
            "letters": "".join(sorted(set(text))),
            "languages": sorted(set(_LANGUAGE.findall(text))),
            "written": int(report.generated_at.timestamp()),
        }
        pdf, unshown = typeset(task, folder=templates, cancelled=cancelled)
        if not unshown:
            return places.led(pdf, wording.of(report.language))
        missing |= unshown
        if any(_point(each) != each and _point(each) for each in "".join(missing)):
            values["unshown"] = _told_of(missing, report)
    raise WorkbenchError("The PDF was not written: it holds letters that no typeface here has.")


def _spelt(text: str, missing: set[str]) -> str:
    """Write code points in place of groups of letters that cannot be shown; the longest first."""
    for group in sorted(missing, key=len, reverse=True):
        text = text.replace(group, "".join(map(_point, group)))
    return text


def _point(letter: str) -> str:
    if letter.isascii():
        return letter
    return "" if _is_unseen(letter) else f"‹U+{ord(letter):04X}›"


def _is_unseen(letter: str) -> bool:
    """Tell whether a letter only joins others or chooses how they look."""
    return letter in "\u200c\u200d" or "VARIATION SELECTOR" in unicodedata.name(letter, "")


def _told_of(missing: set[str], report: Report) -> str:
    found = sorted("".join(missing))
    example = next((each for each in found if not each.isascii() and _point(each)), "")
    return wording.of(report.language)._(
        "The computer that set this report has no typeface for some of its letters; they stand as "
        "their code points, like {example}.",
        example="".join(map(_point, example)),
    )


def check(folder: Path) -> list[Problem]:
    """Give what is wrong with a desk's report.typ and report.docx; nothing when they can be used.

    Made-up reports are written with them, and thrown away.
    """
    from workbench.report.docx import render_docx  # noqa: PLC0415 - another library

    report, found = specimen(), []
    for name, render in ((TEMPLATE, render_pdf), (DOCX, render_docx)):
        try:
            if (folder / name).is_file():
                render(report, templates=folder)
        except BrokenTemplate as error:
            found.append(error.problem)
    return found
