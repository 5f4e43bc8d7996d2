"""Calls that make captures, and give them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench import commands, queries, settings
from workbench.cli.handing import handed_out
from workbench.cli.links import ask_archives, fates_of, passages_shape, run_archives
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain, shown
from workbench.errors import (
    Cancelled,
    PrivateAddress,
    UntrustedCertificate,
    WorkbenchError,
)
from workbench.exchange import exporting, extracting, imports, intake, stamping
from workbench.exchange.intake import Intake, Options
from workbench.model import ArchiveCopy, Content, Evidence, EvidenceKind, ExportKind, PartRole
from workbench.project import Project
from workbench.queries.lists import key_of
from workbench.reading import sniff
from workbench.report.files import described
from workbench.settings import Settings

Call = TypeVar("Call", bound=Callable[..., Any])

_OPTIONS = ("private", "certificate", "pictures", "page", "reason")
_PATIENCE = 120.0
"""Seconds that a call waits for a public archive; what is left stays asked for."""
_KINDS = {
    "image": EvidenceKind.IMAGE,
    "audio": EvidenceKind.AUDIO,
    "video": EvidenceKind.VIDEO,
}
_TABLES = ("text/csv", "text/tab-separated-values", "spreadsheet")


def capture_options(call: Call) -> Call:
    """Take what is let pass for a capture, and what its record says of it, as `options`."""
    for option in reversed(
        (
            click.option("--allow-private", "private", is_flag=True,
                         help="Fetch also from a private network; the record says so."),
            click.option("--accept-certificate", "certificate", is_flag=True,
                         help="Accept a certificate that is not trusted; the record says so."),
            click.option("--screenshot/--no-screenshot", "pictures", default=None,
                         help="Make a picture of the page, or none; as the settings say."),
            click.option("--page", default="", help="Which page of an archive: its address."),
            click.option("--reason", default="", help="Why it is captured, for the record."),
        )
    ):  # fmt: skip
        call = option(call)
    return call


@click.command("capture")
@project_argument
@click.argument("refs", metavar="URL|FILE…", nargs=-1, required=True)
@click.option("--kind", type=click.Choice([str(kind) for kind in EvidenceKind]))
@click.option("--title", default="", help="Instead of the title that is found in it.")
@click.option("--publisher", "source", default="", help="Who stands behind it; found, or added.")
@click.option("--archive", type=click.Choice(["wayback"]), help="Have a public copy made, too.")
@click.option("--confidential", is_flag=True, help="Never send the addresses to third parties.")
@capture_options
@json_option
def capture(  # noqa: PLR0913, PLR0917 - what the call can be told
    path: Path,
    refs: tuple[str, ...],
    kind: str | None,
    title: str,
    source: str,
    archive: str | None,
    confidential: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Make evidence of pages and files, each with a frozen copy and a record of how it was made.

    Archives made elsewhere (WARC, WACZ, MHTML, SingleFile) give their page. What cannot be captured
    is told, and the others are made all the same; exit 1 then.
    """
    if title and len(refs) > 1:
        raise WorkbenchError("One title is for one capture. Leave it out, or capture one by one.")
    if archive and confidential:
        raise WorkbenchError("An address cannot be both archived in public and kept confidential.")
    options = options_of(path, given)
    known, shapes, failed = options.known(), [], 0
    for ref in refs:
        try:
            found = taken(ref, options)
            with writing(path) as project:
                made = commands.add_evidence(
                    project,
                    kind=EvidenceKind(kind) if kind else kind_of(found.content),
                    content=found.content,
                    draft=found.draft,
                    title=title,
                    source=source,
                    confidential=confidential,
                )
                copies = _archived(project, made, known) if archive else []
                _stamp(project, known)
                shape = _shape(project, made, found, copies)
        except Cancelled:
            raise
        except WorkbenchError as error:
            failed += 1
            click.echo(shown(f"{ref}: {error}"), err=True)
            continue
        shapes.append(shape)
        answer(None, "" if as_json else _told(shape), as_json=False)
    answer(shapes, "", as_json=as_json)
    if failed:
        click.get_current_context().exit(1)


@click.command("recapture")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.argument("origin", metavar="[FILE|URL]", default="")
@capture_options
@json_option
def recapture(path: Path, ref: str, origin: str, as_json: bool, **given: Any) -> None:
    """Keep another copy of evidence: a file, or its address as it is now.

    What became of cited words is told: `diff` shows what else changed.
    """
    again(path, ref, origin, as_json=as_json, **given)


def again(path: Path, ref: str, origin: str, *, as_json: bool, **given: Any) -> None:
    """Do what `recapture` does."""
    with reading(path) as project:
        origin = origin or queries.find_evidence(project.db, ref).url
    if not origin:
        raise WorkbenchError("This evidence has no address. Name the file that is its new copy.")
    options = options_of(path, given)
    found = taken(origin, options)
    with writing(path) as project:
        item = queries.find_evidence(project.db, ref)
        made = commands.add_capture(project, item, found.content, found.draft)
        _stamp(project, options.known())
        shape = {
            **plain(made),
            "problem": found.problem,
            "passages": passages_shape(fates_of(project, made)),
        }
        lines = [made.id, *_standing(shape, found.problem)]
        lines += [f"[{each['state']}] “{each['quote']}”" for each in shape["passages"]]
        answer(shape, "\n".join(lines), as_json=as_json)


@click.command("captures")
@project_argument
@click.argument("ref", metavar="ITEM")
@json_option
def captures(path: Path, ref: str, as_json: bool) -> None:
    """List the captures of evidence or of an article, newest first, with what proves them."""
    with reading(path) as project:
        item = queries.find_item(project.db, ref)
        owner = "evidence" if isinstance(item, Evidence) else "article"
        found = queries.captures(project.db, **{owner: item.id})
        details = [queries.capture(project.db, each.id) for each in found]
        answer([_detail(each) for each in details], "\n".join(map(_line, details)), as_json=as_json)


@click.command("extract")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@json_option
def extract(path: Path, ref: str, folder: Path, as_json: bool) -> None:
    """Write evidence out as files: originals, records, time stamps, web archives.

    README.txt in the folder says what each is and how to check it. The folder must be new or empty.
    Exit 1 when something is damaged; it is named, and all else is written.
    """
    with reading(path) as project:
        seq = queries.history(project.db, limit=1)[0].seq
        made = extracting.extract(project.db, queries.find_item(project.db, ref), folder)
    for each in made.damaged:
        click.echo(shown(f"Not written: {each}"), err=True)
    text = f"{len(made.files):,} files in {made.folder}"
    answer(
        plain(replace(made, folder=Path())) | {"folder": str(made.folder)}, text, as_json=as_json
    )
    sums = made.folder / "SHA256SUMS"
    name = f"{made.folder.name}/{sums.name}"
    told = described(sums, kind=ExportKind.ARCHIVE, form="originals", seq=seq, name=name)
    handed_out(path, [told])
    if made.damaged:
        click.get_current_context().exit(1)


@click.command("export-wacz")
@project_argument
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.argument("refs", metavar="[EVIDENCE…]", nargs=-1)
@json_option
def export_wacz(path: Path, out: Path, refs: tuple[str, ...], as_json: bool) -> None:
    """Write captures as one WACZ file, which ReplayWeb.page shows; of all evidence, or of some.

    Exit 1 when some are damaged; they are named and left out.
    """
    with reading(path) as project:
        chosen = refs or [row.id for row in reversed(queries.evidence(project.db))]
        items = [queries.find_item(project.db, ref) for ref in chosen]
        title = queries.investigation(project.db).title
        seq = queries.history(project.db, limit=1)[0].seq
        damaged: list[str] = []
        count = exporting.export_wacz(project.db, items, out, title=title, left_out=damaged.append)
    for each in damaged:
        click.echo(shown(f"Left out, because it is damaged: {each}"), err=True)
    shape = {"path": str(out), "captures": count, "damaged": damaged}
    answer(shape, f"{count:,} captures in {out}", as_json=as_json)
    handed_out(path, [described(out, kind=ExportKind.ARCHIVE, form="wacz", seq=seq)])
    if damaged:
        click.get_current_context().exit(1)


@click.command("sheet")
@project_argument
@click.argument("ref", metavar="CAPTURE")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@json_option
def sheet(path: Path, ref: str, out: Path, as_json: bool) -> None:
    """Write what is known of a capture on one printable page (HTML).

    CAPTURE is an id, a fingerprint (SHA-256) or the beginning of one; or the evidence, for its
    newest capture; or, as in "Harbour report#1", its first.
    """
    # The template engine takes a while to load, and few calls write pages.
    from workbench.report.sheet import write_sheet  # noqa: PLC0415

    with reading(path) as project:
        found = queries.find_capture(project.db, ref)
        seq = queries.history(project.db, limit=1)[0].seq
        written = write_sheet(project.db, found.id, out)
    answer({"path": str(written), "capture": found.id}, str(written), as_json=as_json)
    handed_out(path, [described(written, kind=ExportKind.ARCHIVE, form="sheet", seq=seq)])


def options_of(path: Path, given: dict[str, Any]) -> Options:
    """Take what `capture_options` gave out of all that was given. NotFound: no such project."""
    with reading(path) as project:  # a wrong name is told before anything is fetched
        case = queries.investigation(project.db).title
    named = {name: given.pop(name) for name in _OPTIONS}
    return Options(**named, case=case, settings=settings.load())


def taken(ref: str, options: Options) -> Intake:
    """Take in; where something must be let pass for that, say by which option."""
    try:
        return intake.take_in(ref, options=options)
    except PrivateAddress as error:
        raise WorkbenchError(f"{error} (--allow-private lets it pass.)") from error
    except UntrustedCertificate as error:
        raise WorkbenchError(f"{error} (--accept-certificate lets it pass.)") from error


def kind_of(content: Content) -> EvidenceKind:
    """Guess what a capture is evidence of, from its bytes."""
    kind = sniff(content.data[:1_000_000], declared=content.media_type, filename=content.filename)
    if known := _KINDS.get(kind.partition("/")[0]):
        return known
    if any(each in kind for each in _TABLES):
        return EvidenceKind.DATASET
    is_page = content.final_url and kind == "text/html"
    return EvidenceKind.PAGE if is_page else EvidenceKind.DOCUMENT


def _archived(project: Project, made: Evidence, known: Settings) -> list[ArchiveCopy]:
    try:
        asked = ask_archives(project, [made], save=True)
        return run_archives(project, asked, known, _PATIENCE)
    except Cancelled:
        raise
    except WorkbenchError as error:  # the capture is made; what is left can be asked for later
        click.echo(shown(str(error)), err=True)
        return []


def _stamp(project: Project, known: Settings) -> None:
    """Have the capture stamped where somebody agreed to that; what fails is still due."""
    if known.stamping is not True:
        return
    found = stamping.stamp(project, stamping.wanted(project, known), known)
    for authority, problem in dict.fromkeys(
        (each.due.authority, each.problem) for each in found if each.problem
    ):
        click.echo(shown(f"Not yet stamped by {authority}: {problem}"), err=True)


def _shape(
    project: Project, made: Evidence, found: Intake, copies: list[ArchiveCopy]
) -> dict[str, Any]:
    (row,) = queries.library_rows(project.db, "evidence", [key_of(project.db, "evidence", made.id)])
    (newest,) = queries.captures(project.db, evidence=made.id)
    return {
        **plain(row),
        "problem": found.problem,
        "capture": _detail(queries.capture(project.db, newest.id)),
        "archive": plain(copies),
        "proves": imports.proven(found.content),
    }


def _detail(detail: queries.CaptureDetail) -> dict[str, Any]:
    """Give a capture with its files, stamps and missing files; the record is one of the files."""
    return {
        **plain(detail.capture),
        "number": detail.number,
        "of": detail.of,
        "files": [plain(part) for part in detail.parts],
        "missed": plain(detail.record.missed) if detail.record else [],
        "stamps": [
            {"authority": each.authority, "stamped_at": plain(each.stamped_at)}
            for each in detail.stamps
        ],
        "archived": plain(detail.archived),
        "damaged": detail.damaged,
    }


def _told(shape: dict[str, Any]) -> str:
    kept: dict[str, Any] = shape["capture"]
    lines = [f"{shape['id']}  {shape['title']}"]
    missed = f" {len(kept['missed'])} of its files did not come." if kept["missed"] else ""
    lines += _standing(kept, shape["problem"], missed)
    lines += [f"  {each}" for each in shape["proves"]]
    if not kept["stamps"]:
        lines.append("  not yet stamped")
    lines += [f"  stamped by {each['authority']}: {each['stamped_at']}" for each in kept["stamps"]]
    return "\n".join(lines)


def _standing(kept: dict[str, Any], problem: str, missed: str = "") -> list[str]:
    """Say how a copy stands: whether it is whole, and what could not be made of it."""
    lines = [f"  complete: {kept['complete']}. {kept['complete_reason']}{missed}".rstrip()]
    return [*lines, *(f"  {each}" for each in (problem, kept["picture_problem"]) if each)]


def _line(detail: queries.CaptureDetail) -> str:
    found = detail.capture
    marks = [f"complete: {found.complete}"]
    marks.append(f"{len(detail.stamps)}× stamped" if detail.stamps else "not yet stamped")
    marks += [f"let pass: {found.overrides}"] if found.overrides else []
    marks += [f"from {found.origin}"] if found.origin else []
    marks += ["with picture"] if any(p.role is PartRole.PICTURE for p in detail.parts) else []
    marks += ["damaged"] if detail.damaged else []
    at = f"{found.captured_at:%Y-%m-%d %H:%M:%S} UTC"
    return f"{detail.number}  {found.id}  {at}  {'; '.join(marks)}"


COMMANDS = (capture, recapture, captures, extract, export_wacz, sheet)
