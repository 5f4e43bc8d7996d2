"""Calls about drafts that are checked line by line before they are published."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.articles import newest_capture
from workbench.cli.captures import capture_options, options_of, taken
from workbench.cli.handing import handed_out
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.model import Article, ExportKind, Outcome, Statement
from workbench.project import Project
from workbench.queries import StatementRow
from workbench.report.files import described
from workbench.report.wording import LANGUAGES
from workbench.spotting.factual import Telling, missed, parts, proposals, tellings

OUTCOMES = click.Choice([str(outcome) for outcome in Outcome])


@click.group("draft")
def draft() -> None:
    """Check a draft line by line: mark its statements, tick each off, hand it back with comments.

    D is a draft: an article by its id, a beginning of it, or its title. S is a statement.
    """


@draft.command("add")
@project_argument
@click.argument("ref", metavar="FILE|URL")
@click.option("--title", default="", help="Instead of the title that is found in it.")
@click.option(
    "--new-version-of",
    "known",
    default="",
    metavar="D",
    help="Add it as the next version of a draft; what stands unchanged keeps its tick.",
)
@click.option("--mark", is_flag=True, help="Mark every factual statement.")
@capture_options
@json_option
def add(  # noqa: PLR0917 - as click passes them
    path: Path, ref: str, title: str, known: str, mark: bool, as_json: bool, **captured: Any
) -> None:
    """Bring in a draft: DOCX, ODT, Markdown, text, PDF."""
    found = taken(ref, options_of(path, captured))
    told = replace(found.text(), title=title or found.text().title)
    with writing(path) as project:
        if known:
            article = _draft(project, known)
            made = commands.add_version(project, article, told, found.content)
            shape: dict[str, Any] = {
                "id": article.id, "title": article.title, "capture": made.capture.id,
                "kept": len(made.kept), "reopened": list(made.reopened), "left": list(made.left),
            }  # fmt: skip
            lines = [
                f"{article.id}  {article.title}",
                f"{len(made.kept):,} statements as they were",
                f"{len(made.reopened):,} changed and open again",
                f"{len(made.left):,} not found",
            ]
        else:
            article = commands.add_article(project, told, found.content, as_draft=True)
            shape = {"id": article.id, "title": article.title}
            lines = [f"{article.id}  {article.title}"]
        if mark:
            shape["statements"] = _mark_all(project, article, loose=False, cut=False)
            lines.append(f"{len(shape['statements']):,} statements marked.")
        answer(shape, "\n".join(lines), as_json=as_json)


@draft.command("list")
@project_argument
@json_option
def list_(path: Path, as_json: bool) -> None:
    """List the drafts, newest first, with how far they are."""
    with reading(path) as project:
        rows = queries.drafts(project.db)
        lines = [f"{row.id}  {row.title}  ({row.ticked:,} of {row.marked:,})" for row in rows]
        answer(rows, "\n".join(lines), as_json=as_json)


@draft.command("show")
@project_argument
@click.argument("ref", metavar="D|S")
@click.option("--outcome", type=OUTCOMES, help="Only statements of this outcome.")
@json_option
def show(path: Path, ref: str, outcome: str | None, as_json: bool) -> None:
    """List a draft's statements in the order of the text, or show one with what is like it."""
    with reading(path) as project:
        db = project.db
        try:
            statement = queries.find_statement(db, ref)
        except WorkbenchError:
            rows = [
                row
                for row in queries.statements(db, _draft(project, ref).id)
                if outcome in (None, str(row.statement.outcome))
            ]
            shapes = [statement_shape(row) for row in rows]
            answer(shapes, "\n".join(_line(row) for row in rows), as_json=as_json)
            return
        row = _row(project, statement)
        likely = queries.likenesses(db, row.words)
        shape = statement_shape(row) | {
            "like": [
                {"claim": each.row.id, "text": each.row.text, "rating": each.row.rating_label,
                 "score": round(each.score, 2)}
                for each in likely
            ],
        }  # fmt: skip
        lines = [_line(row), *(f"    like {each.row.id}  {each.row.text}" for each in likely)]
        answer(shape, "\n".join(lines), as_json=as_json)


@draft.command("propose")
@project_argument
@click.argument("ref", metavar="D")
@click.option(
    "--missed",
    "only_missed",
    is_flag=True,
    help="Only sentences with figures, dates, names or quoted words not marked yet.",
)
@click.option("--all", "loose", is_flag=True, help="Questions and opinions too.")
@json_option
def propose(path: Path, ref: str, only_missed: bool, loose: bool, as_json: bool) -> None:
    """List the sentences of a draft that state a fact, and what in each can be checked."""
    with reading(path) as project:
        article = _draft(project, ref)
        text, rows = _text(project, article), queries.statements(project.db, article.id)
        marked = [(row.passage.start, row.passage.end) for row in rows if row.here]
        found = tellings(text)
        found = missed(found, marked) if only_missed else _of(found, loose=loose)
        shapes = [_telling_shape(each, text, marked) for each in found]
        lines = [
            f"{each['start']}–{each['end']}  {'■' if each['marked'] else '□'} "
            f"[{', '.join(each['signs'])}]  {' '.join(each['text'].split())}"
            for each in shapes
        ]
        answer(shapes, "\n".join(lines), as_json=as_json)


@draft.command("mark")
@project_argument
@click.argument("ref", metavar="D")
@click.option("--span", nargs=2, type=int, help="From and to which code point of the text.")
@click.option("--quote", default="", help="The words; they have to stand in the draft once.")
@click.option("--every", is_flag=True, help="Every factual statement.")
@click.option("--parts", "cut", is_flag=True, help="With --every: parts of sentences, too.")
@click.option("--all", "loose", is_flag=True, help="With --every: questions and opinions too.")
@json_option
def mark(  # noqa: PLR0913, PLR0917 - as click passes them
    path: Path, ref: str, span: tuple[int, int] | None, quote: str, every: bool, cut: bool,
    loose: bool, as_json: bool,
) -> None:  # fmt: skip
    """Mark words of a draft as a statement to be checked, or every factual statement at once."""
    if sum((every, bool(span), bool(quote))) != 1:
        raise WorkbenchError("Give one of --every, --span and --quote.")
    with writing(path) as project:
        article = _draft(project, ref)
        if every:
            ids = _mark_all(project, article, loose=loose, cut=cut)
            answer(ids, f"{len(ids):,} statements marked.", as_json=as_json)
            return
        capture = newest_capture(project, article)
        where = span or _once(_text(project, article), quote)
        made = commands.mark_statement(project, article, capture, where)
        row = _row(project, made)
        answer(statement_shape(row), _line(row), as_json=as_json)


@draft.command("tick")
@project_argument
@click.argument("refs", metavar="S…", nargs=-1, required=True)
@click.option("--outcome", type=OUTCOMES, help="What came of checking it.")
@click.option("--evidence", default="", metavar="EVIDENCE", help="What bears it out, or not.")
@click.option("--quote", default="", help="The words of that evidence that do.")
@click.option("--claim", default="", metavar="CLAIM", help="The claim that it repeats.")
@click.option("--source", default=None, help="What it was checked with, in words.")
@click.option("--wording", default=None, help="How it should read.")
@click.option("--note", default=None)
@json_option
def tick(  # noqa: PLR0913, PLR0917 - what can be said of a statement
    path: Path, refs: tuple[str, ...], outcome: str | None, evidence: str, quote: str, claim: str,
    source: str | None, wording: str | None, note: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Tick statements off, or say more of them. What is not named stays."""
    given = {"source": source, "wording": wording, "note": note}
    fields: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if outcome:
        fields["outcome"] = Outcome(outcome)
    with writing(path) as project:
        chosen = [queries.find_statement(project.db, ref) for ref in refs]
        if claim:
            fields["claim_id"] = queries.find_claim(project.db, claim).id
        proof = None
        if quote and not evidence:
            raise WorkbenchError("Name the --evidence in which these words stand.")
        if evidence:
            item = queries.find_evidence(project.db, evidence)
            capture = newest_capture(project, item) if quote else None
            if capture:
                proof = capture, _once(project.store.text(capture.text_sha256), quote)
            else:
                fields["evidence_id"] = item.id
        if not fields and proof is None:
            raise WorkbenchError("Say what came of it: --outcome, --source, --evidence…")
        made = commands.change_statements(project, chosen, proof=proof, **fields)
        rows = [_row(project, each) for each in made]
        shapes = [statement_shape(row) for row in rows]
        answer(shapes, "\n".join(_line(row) for row in rows), as_json=as_json)


@draft.command("split")
@project_argument
@click.argument("ref", metavar="S")
@click.argument("at", type=int)
@json_option
def split(path: Path, ref: str, at: int, as_json: bool) -> None:
    """Make two statements of one, cut at this code point of the draft's text."""
    with writing(path) as project:
        pair = commands.split_statement(project, queries.find_statement(project.db, ref), at)
        rows = [_row(project, each) for each in pair]
        shapes = [statement_shape(row) for row in rows]
        answer(shapes, "\n".join(_line(row) for row in rows), as_json=as_json)


@draft.command("join")
@project_argument
@click.argument("refs", metavar="S…", nargs=-1, required=True)
@json_option
def join(path: Path, refs: tuple[str, ...], as_json: bool) -> None:
    """Make one statement of several that follow each other."""
    with writing(path) as project:
        chosen = [queries.find_statement(project.db, ref) for ref in refs]
        row = _row(project, commands.join_statements(project, chosen))
        answer(statement_shape(row), _line(row), as_json=as_json)


@draft.command("unmark")
@project_argument
@click.argument("refs", metavar="S…", nargs=-1, required=True)
@json_option
def unmark(path: Path, refs: tuple[str, ...], as_json: bool) -> None:
    """Take the marks off statements; the text stays."""
    with writing(path) as project:
        chosen = [queries.find_statement(project.db, ref) for ref in refs]
        commands.unmark_statements(project, chosen)
        shape = {"unmarked": [each.id for each in chosen]}
        answer(shape, f"{len(chosen):,} unmarked.", as_json=as_json)


@draft.command("progress")
@project_argument
@click.argument("ref", metavar="D")
@json_option
def progress(path: Path, ref: str, as_json: bool) -> None:
    """Say how far the checking of a draft is, and what may have been missed."""
    with reading(path) as project:
        article = _draft(project, ref)
        rows = queries.statements(project.db, article.id)
        found = tellings(_text(project, article))
        free = missed(found, [(row.passage.start, row.passage.end) for row in rows if row.here])
        done = queries.checked(rows)
        shape = plain(done) | {
            "ticked": done.ticked,
            "sentences": len(found),
            "checkable": sum(each.is_hard and not each.loose for each in found),
            "missed": len(free),
        }
        line = (
            f"{done.ticked:,} of {done.marked:,} checked: {done.right:,} right, {done.change:,} to "
            f"be changed, {done.wrong:,} wrong, {done.unconfirmed:,} not confirmed, "
            f"{done.no_fact:,} no facts; {done.bare:,} without a source. {len(free):,} sentences "
            "with figures, dates, names or quoted words are not marked."
        )
        answer(shape, line, as_json=as_json)


@draft.command("export")
@project_argument
@click.argument("ref", metavar="D")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--profile",
    type=click.Choice(["internal", "public"]),
    default="internal",
    show_default=True,
    help="In public, protected sources are not named.",
)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="As the project, if not.")
@click.option(
    "--only",
    type=click.Choice(["all", "ticked", "trouble"]),
    default="all",
    show_default=True,
    help="Which statements get a comment.",
)
@click.option("--with-list", is_flag=True, help="Put a table of all statements at the end.")
@json_option
def export(  # noqa: PLR0913, PLR0917 - as click passes them
    path: Path, ref: str, out: Path, profile: str, language: str | None, only: str,
    with_list: bool, as_json: bool,
) -> None:  # fmt: skip
    """Hand the draft back as a Word document with a comment on every statement.

    A draft that came as a Word document stays as it is but for the comments.
    """
    from workbench.exchange import drafts as handing  # noqa: PLC0415 - loads what writes

    with reading(path) as project:
        made = handing.material(
            project.db, _draft(project, ref), profile=profile, language=language or "",
            only=handing.Only(only), with_list=with_list,
        )  # fmt: skip
    done = handing.write_draft(made, out)
    file = described(out, kind=ExportKind.DRAFT, form="docx", seq=made.seq, profile=profile)
    shape = {"path": str(out), "sha256": file.sha256, **plain(done)}
    lines = [f"{done.comments:,} comments in {out}"]
    if done.loose:
        lines.append(f"{done.loose:,} stand beside their words, in notes and boxes.")
    if done.left:
        lines.append(f"{done.left:,} statements are not in this version and have no comment.")
    answer(shape, "\n".join(lines), as_json=as_json)
    handed_out(path, [file])


def statement_shape(row: StatementRow) -> dict[str, Any]:
    """Give a statement with its words and what it was checked with."""
    shape: dict[str, Any] = plain(row.statement)
    del shape["passage_id"], shape["proof_id"]  # told below by what they lead to
    return shape | {
        "text": row.words,
        "start": row.passage.start,
        "end": row.passage.end,
        "here": row.here,
        "evidence": row.evidence and row.evidence.id,
        "title": row.evidence.title if row.evidence else "",
        "url": row.evidence.url if row.evidence else "",
        "quote": row.proof and row.proof.exact,
        "page": row.page,
        "seconds": row.seconds and list(row.seconds),
        "claim": row.claim and row.claim.id,
        "verdict": row.verdict,
    }


def _line(row: StatementRow) -> str:
    said = row.statement
    behind = (row.evidence.title if row.evidence else "", said.source)
    told = "; ".join(filter(None, behind))
    words = " ".join(row.words.split())
    gone = "" if row.here else " (not in this version)"
    return f"{row.id}  [{said.outcome}]{gone} {words}" + (f"  ← {told}" if told else "")


def _telling_shape(each: Telling, text: str, marked: list[tuple[int, int]]) -> dict[str, Any]:
    inside = any(start < each.end and end > each.start for start, end in marked)
    shape: dict[str, Any] = plain(each)
    return shape | {"text": text[each.start : each.end], "marked": inside}


def _draft(project: Project, ref: str) -> Article:
    return queries.find_article(project.db, ref)


def _text(project: Project, article: Article) -> str:
    return project.store.text(newest_capture(project, article).text_sha256)


def _row(project: Project, statement: Statement) -> StatementRow:
    rows = queries.statements(project.db, statement.article_id)
    return next(row for row in rows if row.id == statement.id)


def _of(found: list[Telling], *, loose: bool) -> list[Telling]:
    return [each for each in found if loose or not each.loose]


def _mark_all(project: Project, article: Article, *, loose: bool, cut: bool) -> list[str]:
    capture = newest_capture(project, article)
    text = project.store.text(capture.text_sha256)
    spans = proposals(tellings(text), loose=loose)
    if cut:
        spans = [part for span in spans for part in parts(text, *span)]
    return commands.mark_statements(project, article, capture, spans)


def _once(text: str, quote: str) -> tuple[int, int]:
    start = text.find(quote)
    if start < 0 or not quote.strip():
        raise WorkbenchError(
            "These words do not stand there. Copy them as `workbench text` has them."
        )
    if text.find(quote, start + 1) >= 0:
        raise WorkbenchError(
            "These words stand there more than once. Give more of them, or --span."
        )
    return start, start + len(quote)


COMMANDS = (draft,)
