"""One report in several formats at once: which there are, and what writes each."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from workbench import report as writers
from workbench.commands import HandedOut
from workbench.errors import Cancelled, WorkbenchError
from workbench.model import ExportKind
from workbench.report.contents import Report
from workbench.report.files import described

SUFFIX = {
    "html": "html",
    "pdf": "pdf",
    "docx": "docx",
    "md": "md",
    "claimreview": "claimreview.json",
    "mediareview": "mediareview.json",
    "annotations": "annotations.jsonld",
}
"""How the names of files end, by format."""
FOR_MACHINES = ("claimreview", "mediareview", "annotations")
"""Formats that are published for programs, and hold nothing for the desk alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a report is written for."""

    claims: tuple[str, ...] = ()
    """Ids, for the journal; none for all."""
    salt: str = ""
    """Of a public report: what its withheld things can be proven with."""
    templates: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What came of it."""

    files: tuple[HandedOut, ...]
    paths: tuple[Path, ...]
    problems: tuple[str, ...]
    """Why a format was not written, in sentences."""


def places(place: Path | str, forms: Sequence[str]) -> list[tuple[str, Path]]:
    """Give each format its file: the place itself for one, in a folder of that name for more.

    What is in such a folder already is left alone. WorkbenchError: it cannot be made.
    """
    place = Path(place)
    if len(forms) == 1:
        return [(forms[0], place)]
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(f"The folder {place} cannot be made: {error.strerror}.") from error
    return [(form, _free(place, place.name, SUFFIX[form])) for form in forms]


def _free(folder: Path, name: str, suffix: str) -> Path:
    """Find a name in a folder that nothing has yet."""
    numbers = (f" {number}" if number > 1 else "" for number in count(1))
    found = (folder / f"{name}{number}.{suffix}" for number in numbers)
    return next(path for path in found if not path.exists() and not path.is_symlink())


def write(
    report: Report,
    places: Iterable[tuple[str, Path]],
    wanted: Wanted,
    *,
    told: Callable[[float], object],
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write a report to places, each in its format; one that cannot be written stops no other.

    `told` hears the share that is done, and may raise Cancelled before the last file is in place:
    then none of them is left.
    """
    asked, paths, problems = list(places), list[Path](), list[str]()
    made: list[HandedOut] = []
    try:
        for number, (form, path) in enumerate(asked):
            told(number / len(asked))
            try:
                paths.append(_write(report, form, path, wanted.templates, cancelled))
            except Cancelled:
                raise
            except WorkbenchError as error:
                problems.append(str(error))
            else:
                made.append(_described(report, form, paths[-1], wanted))
    except Cancelled:
        for path in paths:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
    with contextlib.suppress(Cancelled):  # too late: what was there before is replaced
        told(1.0)
    return Written(files=tuple(made), paths=tuple(paths), problems=tuple(problems))


def _write(
    report: Report, form: str, path: Path, templates: Path | None, cancelled: Callable[[], bool]
) -> Path:
    if form == "html":
        return writers.write_html(report, path, templates=templates)
    if form == "pdf":
        return writers.write_pdf(report, path, templates=templates, cancelled=cancelled)
    if form == "docx":
        return writers.write_docx(report, path, templates=templates)
    simple: dict[str, Callable[[Report, Path], Path]] = {
        "md": writers.write_markdown,
        "claimreview": writers.write_claimreview,
        "mediareview": writers.write_mediareview,
        "annotations": writers.write_annotations,
    }
    return simple[form](report, path)


def _described(report: Report, form: str, path: Path, wanted: Wanted) -> HandedOut:
    return described(
        path,
        kind=ExportKind.REPORT,
        form=form,
        seq=report.edit,
        profile=str(report.profile),
        claims=wanted.claims,
        withheld=len(report.withheld),
        salt=wanted.salt if report.withheld else "",
    )
