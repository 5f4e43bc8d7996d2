"""Calls of the linter: what others would object to, and what of it is overridden."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import NotFound, WorkbenchError
from workbench.lint import RULES, Finding, Linted, lint

_SHOWN = 70
"""Letters of a claim or a title in a line."""
_HEADS = {"blockers": "To mend before it is published:", "advice": "Advice:"}


@click.command("lint")
@project_argument
@click.option("--claim", "refs", multiple=True, metavar="ID", help="Only this claim; repeatable.")
@click.option(
    "--public",
    is_flag=True,
    help="A report for readers: what would give somebody away "
    "is to be mended, and not only advice.",
)
@json_option
def lint_(path: Path, refs: tuple[str, ...], *, public: bool, as_json: bool) -> None:
    """List what Google, Duke's schema, the IFCN code and plain sense would object to.

    Exit 1 when something is to be mended before it is published, and is not overridden.
    """
    with reading(path) as project:
        claim_ids = [queries.find_claim(project.db, ref).id for ref in refs]
        found = lint(project.db, claim_ids or None, public=public)
    answer([_shape(each) for each in found.findings], _told(found), as_json=as_json)
    if found.blockers:
        click.get_current_context().exit(1)


@click.command("lint-waive")
@project_argument
@click.argument("code")
@click.argument("ref", metavar="ID")
@click.option("--reason", default="", help="Why it may stay as it is.")
@click.option("--withdraw", is_flag=True, help="Let the objection stand again.")
@json_option
def waive(path: Path, code: str, ref: str, reason: str, *, withdraw: bool, as_json: bool) -> None:
    """Override an objection with a reason, which stands in the history.

    CODE and ID are as `lint` prints them; a beginning of the id will do.
    """
    if code not in RULES:
        raise NotFound(f"There is no rule “{code}”; see workbench lint.")
    with writing(path) as project:
        if withdraw:
            given = [each for each in queries.waivers(project.db) if each.code == code]
            waiver = _only([each for each in given if each.record_id.startswith(ref)], code, ref)
            commands.withdraw_waiver(project, waiver)
        else:
            findings = [each for each in lint(project.db).findings if each.code == code]
            found = _only(
                _once(each for each in findings if each.record_id.startswith(ref)), code, ref
            )
            waiver = commands.waive(project, code, found.record, found.record_id, reason=reason)
    words = "It stands again" if withdraw else "Overridden"
    answer(plain(waiver), f"{words}: {code}", as_json=as_json)


def _once(findings: Any) -> list[Finding]:
    """Leave one of several findings of a record: a waiver is for all of them."""
    return list({each.record_id: each for each in findings}.values())


def _only(found: Sequence[Any], code: str, ref: str) -> Any:
    if not found:
        raise NotFound(f"“{code}” is not objected to at “{ref}”; see workbench lint.")
    if len(found) > 1:
        raise WorkbenchError(f"“{ref}” fits more than one objection “{code}”: give more of its id.")
    return found[0]


def _shape(finding: Finding) -> dict[str, Any]:
    shape: dict[str, Any] = plain(finding)
    shape["overridden"] = finding.waiver.reason if finding.waiver else None
    del shape["waiver"]
    return shape


def _told(found: Linted) -> str:
    lines = [_sum(found)]
    for name, head in _HEADS.items():
        some: Sequence[Finding] = getattr(found, name)
        lines += ["", head] if some else []
        for each in some:
            lines += _lines(each)
    if found.overridden:
        lines += ["", "Overridden:"]
        for each in found.overridden:
            reason = each.waiver.reason if each.waiver else ""
            lines += [
                f"  {each.code}  {each.record_id}",
                f"      {each.message}",
                f"      {reason}",
            ]
    return "\n".join(lines)


def _lines(finding: Finding) -> list[str]:
    about = " ".join(finding.about.split())
    about = about if len(about) <= _SHOWN else f"{about[: _SHOWN - 1].rstrip()}…"
    place = f"{finding.record}.{finding.field}" if finding.field else finding.record
    return [
        f"  {finding.code}  {finding.record_id}",
        f"      {finding.message}",
        f"      {place}: {about}" if about else f"      {place}",
        f"      {finding.whose}: {finding.why}",
    ]


def _sum(found: Linted) -> str:
    if not found.findings:
        return "Nothing to object to."
    blockers = len(found.blockers)
    parts = [
        "1 objection to mend" if blockers == 1 else f"{blockers:,} objections to mend",
        f"{len(found.advice):,} of advice",
    ]
    parts += [f"{len(found.overridden):,} overridden"] if found.overridden else []
    return ", ".join(parts) + "."


COMMANDS: tuple[click.Command, ...] = (lint_, waive)
