"""Calls that hand out reports, and tell what was handed out."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench import queries
from workbench.cli.handing import handed_out
from workbench.cli.opening import COUNT, json_option, project_argument, reading
from workbench.cli.shapes import answer, plain, shown
from workbench.errors import WorkbenchError
from workbench.file import place
from workbench.model import Export, ExportKind
from workbench.project import utc_now

if TYPE_CHECKING:
    from workbench.report import Report
    from workbench.report.preview import Preview

_FORMATS = ("html", "pdf", "docx", "md", "claimreview", "mediareview", "annotations")
_FOR_MACHINES = _FORMATS[4:]
_LANGUAGES = ("en", "es")
_AROUND = 40
_TAG = re.compile(r"<[^>]*>")


@click.command("report")
@project_argument
@click.argument("out", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--claim", "refs", multiple=True, metavar="ID", help="Only this claim; repeatable.")
@click.option("--format", "form", default="html", type=click.Choice(_FORMATS), show_default=True)
@click.option(
    "--profile",
    type=click.Choice(["internal", "public"]),
    help="For the desk, or for readers: without names and notes that are to be kept.  [default: "
    "internal; public for claimreview, mediareview and annotations]",
)
@click.option(
    "--lang",
    "language",
    default="",
    type=click.Choice(["", *_LANGUAGES]),
    metavar="en|es",
    help="Of the report's own words.  [default: the investigation's]",
)
@click.option(
    "--review-profile",
    type=click.Choice(["google", "duke-strict", "rich"]),
    default="google",
    show_default=True,
    help="Whom ClaimReview is for.",
)
@click.option("--paper", type=click.Choice(["a4", "us-letter"]), default="a4", show_default=True)
@click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Your own templates.  [default: as the settings say]",
)
@click.option(
    "--override",
    default="",
    metavar="REASON",
    help="Publish in spite of what is to be mended; the reason stands in the history.",
)
@click.option(
    "--preview",
    "only_preview",
    is_flag=True,
    help="Write nothing: show what a public report would say, and all that it would withhold.",
)
@json_option
def report(  # noqa: PLR0913, PLR0917 - what the call can be told
    path: Path,
    out: Path | None,
    refs: tuple[str, ...],
    form: str,
    profile: str | None,
    language: str,
    override: str,
    only_preview: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Write the verdict report to OUT.

    A public one is not written, exit 1, while something is to be mended that is not overridden.
    """
    from workbench.cli.publishing import clear  # noqa: PLC0415 - loads a while
    from workbench.report import build, new_salt, redacted  # noqa: PLC0415 - loads a while

    profile = profile or ("public" if form in _FOR_MACHINES else "internal")
    remark = ""
    if out is not None and not only_preview:
        remark = clear(path, refs, public=profile == "public", override=override)
    with reading(path) as project:
        claim_ids = [queries.find_claim(project.db, ref).id for ref in refs]
        built = build(project.db, claim_ids or None, now=utc_now(), language=language)
    salt = new_salt()
    if only_preview:
        _show(built, salt, as_json=as_json)
        return
    if out is None:
        raise WorkbenchError("Name the file that the report is to be written to.")
    inside = built
    if profile == "public":
        built = redacted(built, salt)
    written = _writer(form, given)(built, out)
    _record(path, built, written, form, claim_ids, salt)
    shape = {
        "path": str(out),
        "format": form,
        "claims": len(built.claims),
        "profile": profile,
        "language": built.language,
        "withheld": len(built.withheld),
    }
    withheld = f"; {len(built.withheld):,} things withheld" if profile == "public" else ""
    lines = [f"Wrote {out}{withheld}"]
    if profile == "public" and form not in _FOR_MACHINES and (left := _left(inside, salt)):
        shape["leftovers"] = left
        places = "1 place" if left == 1 else f"{left:,} places"
        lines.append(f"{places} may still give somebody away: look at them with --preview.")
    answer(shape, "\n".join(lines), as_json=as_json)
    if remark:
        click.echo(shown(remark), err=True)


def _writer(form: str, given: dict[str, Any]) -> Callable[[Report, Path], Path]:
    """Give what writes a format, told what the call was told."""
    from workbench import report as writers  # noqa: PLC0415 - loads a while
    from workbench.report.templates import own  # noqa: PLC0415 - loads a while

    folder = given["templates"] or own()
    if form == "html":
        return partial(writers.write_html, templates=folder)
    if form == "pdf":
        return partial(writers.write_pdf, templates=folder, paper=given["paper"])
    if form == "docx":
        return partial(writers.write_docx, templates=folder)
    if form == "claimreview":
        return partial(writers.write_claimreview, profile=given["review_profile"])
    if form == "mediareview":
        return partial(writers.write_mediareview, strict=given["review_profile"] == "duke-strict")
    return {"md": writers.write_markdown, "annotations": writers.write_annotations}[form]


def _record(  # noqa: PLR0917 - what the journal keeps of it
    path: Path, built: Report, written: Path, form: str, claim_ids: list[str], salt: str
) -> None:
    from workbench.report.files import described  # noqa: PLC0415 - loads a while

    made = described(
        written,
        kind=ExportKind.REPORT,
        form=form,
        seq=built.edit,
        profile=str(built.profile),
        claims=tuple(claim_ids),
        withheld=len(built.withheld),
        salt=salt if built.withheld else "",
    )
    handed_out(path, [made])


def _left(inside: Report, salt: str) -> int:
    """Count what may still give somebody away: no program can tell whether it does."""
    from workbench.report import preview  # noqa: PLC0415 - loads a while

    return len(preview(inside, salt).leftovers)


def _show(built: Report, salt: str, *, as_json: bool) -> None:
    """Show the public form of a report with all that it withholds."""
    from workbench.report import preview  # noqa: PLC0415 - loads a while
    from workbench.report.wording import of  # noqa: PLC0415 - loads a while

    found = preview(built, salt)
    words = of(built.language)
    shapes = [
        {
            "number": each.withheld.number,
            "kind": each.withheld.kind,
            "what": words.KEPT[each.withheld.kind],
            "claim": each.withheld.claim,
            "reference": each.withheld.reference,
            "field": each.withheld.field,
            "words": each.words,
            "shown": each.shown,
            "places": each.places,
        }
        for each in found.redactions
    ]
    shape = {"text": found.text, "withheld": shapes, "leftovers": found.leftovers}
    answer(shape, _listed(found, built), as_json=as_json)


def _listed(found: Preview, built: Report) -> str:
    from workbench.report.wording import of  # noqa: PLC0415 - loads a while

    words = of(built.language)
    lines = [found.text]
    for each in found.redactions:
        held, instead = each.withheld, f" → {each.shown}" if each.shown else ""
        what = f"{held.number:>4}  {words.KEPT[held.kind]}, {words.where(held)}"
        lines.append(f"{what}: {' '.join(each.words.split())}{instead}")
    for left in found.leftovers:
        around = found.text[max(0, left.start - _AROUND) : left.end + _AROUND]
        lines.append(f"Look at this: {' '.join(around.split())} ({left.words})")
    return "\n".join(lines)


@click.command("exports")
@project_argument
@click.option("--limit", type=COUNT, help="Only the newest N.")
@json_option
def exports(path: Path, limit: int | None, as_json: bool) -> None:
    """List what was handed out, the newest first."""
    with reading(path) as project:
        found = queries.exports(project.db, limit=limit or -1)
    answer([_shape(each) for each in found], "\n".join(map(_line, found)), as_json=as_json)


def _shape(export: Export) -> dict[str, Any]:
    shape: dict[str, Any] = plain(export)
    del shape["salt"]  # who has it can try names against what was published
    return shape | {"claims": export.claims.split()}


def _line(export: Export) -> str:
    parts = [export.kind, export.format, export.profile, f"edit {export.seq}"]
    said = " ".join(part for part in parts if part)
    return f"{export.made_at:%Y-%m-%d %H:%M}  {export.sha256[:12]}  {export.name}  ({said})"


@click.command("withheld")
@project_argument
@click.argument("ref", metavar="EXPORT|FILE")
@click.argument("value")
@json_option
def withheld(path: Path, ref: str, value: str, as_json: bool) -> None:
    """Prove that VALUE is what a public report withheld, by its own salt.

    With the FILE that was handed out, tell under which numbers it is; exit 1 when it is none of
    them. With an EXPORT (its id or fingerprint), give salt and digest for each number, to compare.
    """
    from workbench.report.redaction import digest_of, item_salt  # noqa: PLC0415 - loads a while

    file = place(ref) if Path(ref).is_file() else None
    with reading(path) as project:
        export = queries.find_export(project.db, _fingerprint(file) if file else ref)
    if not export.salt:
        raise WorkbenchError(f"Nothing was withheld from {export.name}.")
    if file and export.format in _FOR_MACHINES:
        raise WorkbenchError(
            f"{export.name} is for machines, and lists nothing of what was withheld. Prove it with "
            "a report that was handed out as a page or a document."
        )
    printed = _printed(file) if file else None
    shapes = []
    for number in range(1, export.withheld + 1):
        salt = item_salt(export.salt, number)
        digest = digest_of(value, salt)
        if printed is None or digest in printed:
            shapes.append({"number": number, "salt": salt, "sha256": digest})
    lines = [f"{each['number']}  salt {each['salt']}  SHA-256 {each['sha256']}" for each in shapes]
    none = f"“{value}” is none of what was withheld from {export.name}."
    answer(shapes, "\n".join(lines) or none, as_json=as_json)
    if not shapes:
        click.get_current_context().exit(1)


def _fingerprint(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _printed(file: Path) -> str:
    """Give all that a file says, without spaces: digests may run over lines."""
    data = file.read_bytes()
    texts = [data.decode("utf-8", "ignore")]
    if data.startswith(b"%PDF"):
        from workbench.reading import examine  # noqa: PLC0415 - for this kind alone

        texts.append(examine(data, filename=file.name, words_in_pictures=False).text)
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as packed:
            parts = [each for each in packed.namelist() if each.endswith(".xml")]
            texts += [_TAG.sub("", packed.read(each).decode("utf-8", "ignore")) for each in parts]
    return "".join("".join(texts).split())


COMMANDS = (report, exports, withheld)
