"""Calls about proof of time, and about what is set for this machine."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import click

from workbench import queries, settings
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain, shown
from workbench.exchange import stamping
from workbench.exchange.stamping import Outcome
from workbench.settings import Settings
from workbench.stamps import CAPTURE, Due


@click.command("stamp")
@project_argument
@click.option("--list", "only_list", is_flag=True, help="Only list what is not stamped yet.")
@click.option("--head", is_flag=True, help="Have the history stamped as it is now, too.")
@json_option
def stamp(path: Path, only_list: bool, head: bool, as_json: bool) -> None:
    """Have every capture stamped that is not stamped yet, and then the history.

    A time stamp proves that a capture was there at a time. Only its fingerprint (SHA-256) is sent,
    to the authorities that the settings name. Exit 1 when something is still not stamped.
    """
    known = settings.load()
    if only_list:
        with reading(path) as project:
            rows = queries.waiting_stamps(project.db, known.authorities)
            lines = [f"not yet  {row.due.authority}  {_named(row.due, row.title)}" for row in rows]
            shapes = [plain(row.due) | {"title": row.title} for row in rows]
            answer(shapes, "\n".join(lines) or "Everything is stamped.", as_json=as_json)
        return
    stamping.check_consent(known)
    with writing(path) as project:
        titles = {
            row.due: row.title for row in queries.waiting_stamps(project.db, known.authorities)
        }
        dues = stamping.wanted(project, known, head=head)
        outcomes = []
        for outcome in stamping.stamp(project, dues, known):
            outcomes.append(outcome)
            if not as_json:
                answer(None, _told(outcome, titles.get(outcome.due, "")), as_json=False)
        shapes = [_shape(each, titles.get(each.due, "")) for each in outcomes]
        answer(shapes, "" if outcomes else "Everything is stamped.", as_json=as_json)
    if any(outcome.problem for outcome in outcomes):
        click.get_current_context().exit(1)


def stamp_head(path: Path) -> None:
    """Have the history stamped as it is now, where somebody agreed to stamps: for exports.

    What fails is told on standard error, and is no failure of the export.
    """
    known = settings.load()
    if known.stamping is not True:
        return
    with writing(path) as project:
        if project.readonly:  # the window that has it open does this
            return
        dues = stamping.wanted(project, known, head=True)
        for outcome in stamping.stamp(project, dues, known):
            if outcome.problem:
                click.echo(shown(f"Not yet stamped: {outcome.problem}"), err=True)


@click.command("settings")
@click.argument("name", required=False)
@click.argument("value", required=False)
@json_option
def settings_(name: str | None, value: str | None, as_json: bool) -> None:
    r"""Show or change what is set for this machine. Lists are written with commas between.

    \b
    proxy        http://host:port or socks5h://host:port; Tor is socks5h://127.0.0.1:9050
    operator     who captures, as records of captures name them
    stamping     yes or no: whether fingerprints may be sent to time stamp authorities
    authorities  addresses of time stamp authorities (RFC 3161)
    roots        a folder of PEM files: roots of authorities to trust beside the usual ones
    timegates    addresses of public archives that are asked for copies (RFC 7089)
    wayback      the Wayback Machine, or what answers as it does
    pictures     yes or no: whether captured pages are rendered
    templates    a folder of your own report templates (workbench templates FOLDER makes one)
    """
    known = settings.load()
    if name is not None and value is not None:
        known = settings.changed(known, name, value)
        settings.save(known)
    elif name is not None and name not in _NAMES:
        settings.changed(known, name, "")  # says which there are
    shown = {each: getattr(known, each) for each in ([name] if name else _NAMES)}
    lines = [f"{each:<12} {_words(held)}".rstrip() for each, held in shown.items()]
    answer(shown, "\n".join(lines), as_json=as_json)


_NAMES = [field.name for field in fields(Settings)]


def _words(value: object) -> str:
    if value is None:
        return "not asked yet"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _named(due: Due, title: str) -> str:
    return title if due.what == CAPTURE else f"the history up to edit {due.seq}"


def _told(outcome: Outcome, title: str) -> str:
    what = _named(outcome.due, title)
    if outcome.stamped_at is None:
        return f"not yet  {outcome.due.authority}  {what}: {outcome.problem}"
    trusted = "" if outcome.trusted else "; its root is not trusted here"
    at = f"{outcome.stamped_at:%Y-%m-%d %H:%M:%S} UTC"
    return f"stamped  {outcome.due.authority}  {what}: {at}, by {outcome.signer}{trusted}"


def _shape(outcome: Outcome, title: str) -> dict[str, object]:
    shape: dict[str, object] = plain(outcome)
    due: dict[str, object] = plain(outcome.due)
    del shape["due"]
    return due | {"title": title} | shape


COMMANDS = (stamp, settings_)
