"""Calls about what belongs to a claim: appearances, questions, narrower claims, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.opening import COUNT, json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, citation_shape, claim_shape, plain
from workbench.model import Appearance, Question, Relation, SpeakerKind, Stance, Weight


@click.group("appearance")
def appearance() -> None:
    """Correct the places where a claim was made. `claim appeared` adds one."""


@appearance.command("change")
@project_argument
@click.argument("ref", metavar="ID")
@click.option("--url")
@click.option("--title")
@click.option("--on", "appeared_on", help="2026-01-31, 2026-01 or 2026.")
@click.option("--place")
@click.option("--note")
@click.option("--first/--not-first", default=None, help="It was made there for the first time.")
@json_option
def change_appearance(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Correct an appearance; what is not given stays."""
    fields = {name: value for name, value in given.items() if value is not None}
    with writing(path) as project:
        found = queries.find_part(project.db, Appearance, ref)
        made = commands.change_appearance(project, found, **fields)
        answer(plain(made), made.id, as_json=as_json)


@appearance.command("remove")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def remove_appearance(path: Path, ref: str, as_json: bool) -> None:
    """Take an appearance away."""
    with writing(path) as project:
        found = queries.find_part(project.db, Appearance, ref)
        commands.remove_appearance(project, found)
        answer({"id": found.id}, f"Deleted: {found.id}", as_json=as_json)


@click.group("question")
def question() -> None:
    """Answer, change and order a claim's open questions. `claim ask` adds one."""


@question.command("answer")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("words", metavar="ANSWER")
@json_option
def answer_question(path: Path, ref: str, words: str, as_json: bool) -> None:
    """Close a question with its answer; an empty one opens it again."""
    with writing(path) as project:
        found = queries.find_part(project.db, Question, ref)
        made = commands.answer_question(project, found, words)
        answer(plain(made), made.id, as_json=as_json)


@question.command("change")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("words", metavar="QUESTION")
@json_option
def change_question(path: Path, ref: str, words: str, as_json: bool) -> None:
    """Put a question otherwise."""
    with writing(path) as project:
        found = queries.find_part(project.db, Question, ref)
        made = commands.change_question(project, found, words)
        answer(plain(made), made.id, as_json=as_json)


@question.command("order")
@project_argument
@click.argument("claim")
@click.argument("refs", metavar="ID...", nargs=-1, required=True)
@json_option
def order_questions(path: Path, claim: str, refs: Sequence[str], as_json: bool) -> None:
    """Put a claim's questions in this order; those that are not named come after."""
    with writing(path) as project:
        ids = [queries.find_part(project.db, Question, ref).id for ref in refs]
        made = commands.order_questions(project, queries.find_claim(project.db, claim), ids)
        answer(plain(made), "\n".join(each.text for each in made), as_json=as_json)


@question.command("remove")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def remove_question(path: Path, ref: str, as_json: bool) -> None:
    """Take a question away."""
    with writing(path) as project:
        found = queries.find_part(project.db, Question, ref)
        commands.remove_question(project, found)
        answer({"id": found.id}, f"Deleted: {found.text}", as_json=as_json)


@click.command("narrow")
@project_argument
@click.argument("ref", metavar="CLAIM")
@click.argument("text")
@json_option
def narrow(path: Path, ref: str, text: str, as_json: bool) -> None:
    """Add a narrower claim: a part of CLAIM that can be checked by itself."""
    with writing(path) as project:
        made = commands.narrow_claim(project, queries.find_claim(project.db, ref), text)
        row = queries.claim(project.db, made.id).row
        answer(claim_shape(row), made.id, as_json=as_json)


@click.command("unrelate")
@project_argument
@click.argument("ref", metavar="RELATION")
@json_option
def unrelate(path: Path, ref: str, as_json: bool) -> None:
    """Take a relation between claims away."""
    with writing(path) as project:
        found = queries.find_part(project.db, Relation, ref)
        commands.remove_relation(project, found)
        answer({"id": found.id}, f"Deleted: {found.kind}", as_json=as_json)


@click.command("gaps")
@project_argument
@click.argument("ref", metavar="CLAIM")
@json_option
def gaps(path: Path, ref: str, as_json: bool) -> None:
    """List what is missing from a claim."""
    with reading(path) as project:
        found = queries.gaps(project.db, queries.find_claim(project.db, ref).id)
        lines = [f"{each.count:>4}  {each.lack}" for each in found]
        answer(plain(found), "\n".join(lines), as_json=as_json)


@click.command("weigh")
@project_argument
@click.argument("ref", metavar="CITATION")
@click.option("--stance", type=click.Choice([str(stance) for stance in Stance]))
@click.option("--weight", type=click.Choice([str(weight) for weight in Weight]))
@click.option("--key/--not-key", default=None, help="Whether the verdict rests on it.")
@click.option("--note")
@click.option("--place", type=COUNT, help="Its place on its side, from 1.")
@json_option
def weigh(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Change how a citation bears on its claim, and where it stands on its side."""
    fields = {name: value for name, value in given.items() if value is not None}
    place = fields.pop("place", None)
    if "stance" in fields:
        fields["stance"] = Stance(fields["stance"])
    if "weight" in fields:
        fields["weight"] = Weight(fields["weight"])
    with writing(path) as project:
        found = queries.find_citation(project.db, ref)
        if fields:
            found = commands.change_citation(project, found, **fields)
        rows = queries.citations(project.db, found.claim_id)
        if place is not None:
            side = [row.citation.id for row in rows if row.citation.stance is found.stance]
            side.remove(found.id)
            side.insert(place - 1, found.id)
            claim = queries.find_claim(project.db, found.claim_id)
            commands.arrange_citations(project, claim, found.stance, side)
            rows = queries.citations(project.db, found.claim_id)
        row = next(each for each in rows if each.citation.id == found.id)
        answer(citation_shape(row), found.id, as_json=as_json)


@click.group("speaker")
def speaker() -> None:
    """Correct what is known of a speaker."""


@speaker.command("change")
@project_argument
@click.argument("ref", metavar="SPEAKER")
@click.option("--name")
@click.option("--kind", type=click.Choice([str(kind) for kind in SpeakerKind]))
@click.option("--role")
@click.option("--affiliation", help="Party, paper, firm.")
@click.option("--wikidata", help="Q and a number.")
@click.option("--same-as", help="A page that identifies the speaker beyond doubt.")
@click.option("--note")
@json_option
def change_speaker(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Correct a speaker, in every claim at once; what is not given stays."""
    fields = {name: value for name, value in given.items() if value is not None}
    if "kind" in fields:
        fields["kind"] = SpeakerKind(fields["kind"])
    with writing(path) as project:
        found = queries.find_speaker(project.db, ref) or queries.find_record(
            project.db, "speakers", ref
        )
        made = commands.change_speaker(project, project.get(type(found), found.id), **fields)  # type: ignore[arg-type]
        answer(plain(made), made.id, as_json=as_json)


COMMANDS = (appearance, question, narrow, unrelate, gaps, weigh, speaker)
