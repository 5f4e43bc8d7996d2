"""The call that brings anything in: what it is decides who takes it."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.captures import capture_options, options_of, taken
from workbench.cli.foreign import import_annotations, import_references, import_reviews
from workbench.cli.opening import json_option, project_argument, writing
from workbench.cli.shapes import answer, candidate_shape, shown
from workbench.cli.sheets import import_sheet, sheet_options
from workbench.errors import WorkbenchError
from workbench.exchange import incoming, intake
from workbench.exchange.incoming import Incoming, Kind
from workbench.exchange.intake import Intake, Options
from workbench.model import Evidence
from workbench.reading import Draft
from workbench.spotting import Candidate, spot

_FORCED = (
    Kind.ARTICLE,
    Kind.REVIEWS,
    Kind.REFERENCES,
    Kind.ANNOTATIONS,
    Kind.TRANSCRIPT,
    Kind.SHEET,
)
_ELSEWHERE = {
    Kind.BUNDLE: (
        "This is an evidence bundle: `workbench verify-bundle FILE` checks it, and"
        " `workbench unbundle FILE P` makes a project of it."
    ),
    Kind.PROJECT: "This is a project: `workbench merge P OTHER` takes it into another.",
}
_TAKING = {
    Kind.REVIEWS: import_reviews,
    Kind.REFERENCES: import_references,
    Kind.ANNOTATIONS: import_annotations,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrived:
    """What came, and what it is."""

    found: Incoming
    data: bytes
    name: str
    url: str = ""
    intake: Intake | None = None
    """What came of taking it in, where that had to be done to see it."""


@click.command("import")
@project_argument
@click.argument("ref", metavar="FILE|URL|-")
@click.option(
    "--as",
    "kind",
    type=click.Choice([str(kind) for kind in _FORCED]),
    help="Take it for this; without, its contents tell.",
)
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and change nothing.")
@click.option("--accept-all", is_flag=True, help="Article: make a claim of every candidate.")
@click.option("--title", default="", help="Article: instead of the title that is found in it.")
@click.option("--publisher", default="", help="Article: who published it.")
@click.option("--published", default="", help="Article: 2026-01-31, 2026-01 or 2026.")
@click.option(
    "--evidence", "as_evidence", is_flag=True, help="Transcript: make it evidence, and no article."
)
@click.option(
    "--verdicts",
    type=click.Choice(["kept", "proposed"]),
    help="Fact-checks: make verdicts in the publishers' names, as `ratings` has them, or "
    "also where the words or the number propose one.",
)
@click.option("--fetch", is_flag=True, help="Fact-checks: fetch the pages that a feed leads to.")
@click.option(
    "--claim",
    default="",
    metavar="CLAIM",
    help="Annotations: cite them for this claim, and make no claims.",
)
@sheet_options
@capture_options
@json_option
def import_(path: Path, ref: str, kind: str | None, as_json: bool, **given: Any) -> None:
    """Bring in a file, an address or standard input ("-"), as what it is.

    A text, page, PDF or Word file becomes an article, and the sentences that look like claims are
    listed. Taken besides: sheets, transcripts with times, fact-checks of others (ClaimReview, also
    in pages and feeds), references (RIS, BibTeX, CSL-JSON), and annotations (Hypothesis).
    """  # fmt: skip
    options = options_of(path, given)
    arrived = _arrived(ref, options, Kind(kind) if kind else None)
    what = arrived.found.kind
    if what in _ELSEWHERE:
        raise WorkbenchError(_ELSEWHERE[what])
    if what is Kind.SHEET:
        import_sheet(path, arrived.data, arrived.name, given, dry_run=given.pop("dry_run"),
                     as_json=as_json)  # fmt: skip
    elif what in _TAKING:
        given |= {"origin": arrived.name or arrived.url, "options": options, "url": arrived.url}
        _TAKING[what](path, arrived.data, arrived.found.form, given, as_json=as_json)
    else:
        _text(path, ref, arrived, options, given, as_json=as_json)


def _arrived(ref: str, options: Options, kind: Kind | None) -> _Arrived:
    """See what came: quickly where it is a file, else after it is here."""
    if ref == "-":
        data, name = _standard_input(), ""
    elif intake.is_address(ref):
        light = replace(options, pictures=False) if kind not in {None, Kind.ARTICLE} else options
        got = taken(ref, light)
        data, name = got.content.data, ""
        url = got.content.final_url or ref
        media = got.content.media_type
        found = incoming.only(kind, data, declared=media) if kind else incoming.kind_of(
            data, declared=media)  # fmt: skip
        return _Arrived(found=found, data=data, name=name, url=url, intake=got)
    elif not _is_file(ref):
        taken(ref, options)  # it says why it cannot be read
        raise WorkbenchError(f"{ref} cannot be read.")
    else:
        quick = incoming.kind_of_file(ref)
        if kind is None and quick.kind not in {*_TAKING, Kind.SHEET}:
            return _Arrived(found=quick, data=b"", name=Path(ref).name)
        data, name = _bytes_of(Path(ref)), Path(ref).name
    if not data:
        raise WorkbenchError(f"{name or 'What came in'} is empty.")
    found = incoming.only(kind, data, name) if kind else incoming.kind_of(data, name)
    return _Arrived(found=found, data=data, name=name)


def _is_file(ref: str) -> bool:
    try:
        return Path(ref).is_file()
    except (OSError, ValueError):  # longer than a name may be, or what is no name
        return False


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > intake.MAX_FILE:
            raise WorkbenchError(
                f"{path.name} has more than {intake.MAX_FILE // 1_000_000} MB; no more is taken in."
            )
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}.") from error


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise WorkbenchError("Nothing can be read from standard input: it is closed.")
    data = sys.stdin.buffer.read(intake.MAX_FILE + 1)
    if len(data) > intake.MAX_FILE:
        raise WorkbenchError(
            f"What came in has more than {intake.MAX_FILE // 1_000_000} MB; no more is taken in."
        )
    return data


def _text(
    path: Path, ref: str, arrived: _Arrived, options: Options, given: dict[str, Any], *,
    as_json: bool,
) -> None:  # fmt: skip
    """Take in a text: as an article, or a transcript as evidence."""
    found = arrived.intake
    if found is None:
        found = (
            intake.from_bytes(arrived.data, arrived.name, options=options)
            if ref == "-"
            else taken(ref, options)
        )
    named = {name: given[name] for name in ("title", "publisher") if given[name]}
    draft = replace(found.text(), **named)
    if given["published"]:
        draft = replace(draft, published_on=given["published"])
    if arrived.found.kind is Kind.TRANSCRIPT and not draft.cues:
        raise WorkbenchError("No words in it have times, so it is no transcript.")
    if Kind.REVIEWS in arrived.found.also:
        words = "It carries fact-checks (ClaimReview); --as claimreview takes those in."
        click.echo(shown(words), err=True)
    if given["as_evidence"]:
        _as_evidence(path, found, draft, dry_run=given["dry_run"], as_json=as_json)
    else:
        _as_article(path, found, draft, given, as_json=as_json)


def _as_evidence(
    path: Path, found: Intake, draft: Draft, *, dry_run: bool, as_json: bool
) -> None:  # fmt: skip
    from workbench.cli.captures import kind_of  # noqa: PLC0415 - a name of its own here

    shape: dict[str, Any] = {"kind": "evidence", "dry_run": dry_run, "title": draft.title}
    shape["cues"] = len(draft.cues)
    if not dry_run:
        with writing(path) as project:
            made: Evidence = commands.add_evidence(
                project, kind=kind_of(found.content), content=found.content, draft=draft
            )
            shape |= {"id": made.id, "title": made.title}
    answer(shape, f"{shape.get('id', '-')}  {shape['title']}", as_json=as_json)


def _as_article(
    path: Path, found: Intake, draft: Draft, given: dict[str, Any], *, as_json: bool
) -> None:
    candidates = spot(draft.text)
    if given["dry_run"]:
        shape = _article_shape("", draft.title, candidates, []) | {"dry_run": True}
        answer(shape, "\n".join(_lines(shape, candidates, all_of_them=False)), as_json=as_json)
        return
    accepted = given["accept_all"]
    with writing(path) as project:
        article = commands.add_article(
            project, draft, found.content, candidates=candidates if accepted else ()
        )
        made = queries.claims(project.db, article=article.id)
        shape = _article_shape(article.id, article.title, candidates, [c.id for c in made])
        lines = _lines(shape, candidates, all_of_them=accepted)
        answer(shape, "\n".join(lines), as_json=as_json)


def _article_shape(
    ident: str, title: str, candidates: list[Candidate], claims: list[str]
) -> dict[str, Any]:
    return {
        "id": ident,
        "article_id": ident,
        "title": title,
        "candidates": [candidate_shape(candidate) for candidate in candidates],
        "claims": claims,
    }


def _lines(shape: dict[str, Any], candidates: list[Candidate], *, all_of_them: bool) -> list[str]:
    lines = [f"{shape['id'] or '-'}  {shape['title']}"]
    lines += [f"  {c.score:.2f}  {c.speaker or '(nobody named)'}: {c.text}" for c in candidates]
    return lines + ([f"{len(shape['claims'])} claims made."] if all_of_them else [])


COMMANDS = (import_,)
