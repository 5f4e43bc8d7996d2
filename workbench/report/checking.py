"""Looks a desk's templates over before a report needs them, and says what is wrong where."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path

from jinja2 import nodes
from jinja2.meta import find_undeclared_variables

from workbench.report import fields, filling, html, templates, wording
from workbench.report.contents import Profile, Report
from workbench.report.specimen import bare, specimen
from workbench.report.templates import BrokenTemplate, Problem


def check(folder: Path) -> list[Problem]:
    """Give what is wrong with the templates in a folder; nothing when reports can use them.

    Each file is read by itself, its fields are compared with those there are, and then made-up
    reports are written with all of them, in both profiles and all languages, and thrown away.
    """
    found = list(templates.strangers(folder))
    made = html.engine(wording.of(wording.LANGUAGES[0]), folder)
    names = [each.name for each in sorted(folder.iterdir()) if each.suffix in {".html", ".css"}]
    trees = {}
    for name in names:
        try:
            trees[name] = filling.syntax(made, name)
        except BrokenTemplate as error:
            found.append(error.problem)
    macros = {each.name for tree in trees.values() for each in tree.find_all(nodes.Macro)}
    for name, tree in trees.items():
        found += _strange(name, tree, macros)
    if not any(each.line for each in found):
        found += _filled(folder)
    return sorted(found + list(_others(folder)), key=lambda each: (each.name, each.line))


def _strange(name: str, tree: nodes.Template, own: set[str]) -> Iterator[Problem]:
    """Yield the names in a file that nothing has; `own` are the macros of the desk's files."""
    given, known = _given(), _attributes()
    strange = find_undeclared_variables(tree) - given - own
    for each in tree.find_all(nodes.Name):
        if each.name in strange:
            strange.discard(each.name)
            yield _unknown(name, each.lineno, each.name, given)
    for found in tree.find_all(nodes.Getattr):
        if found.attr not in known | own:
            yield _unknown(name, found.lineno, found.attr, known)


def _unknown(name: str, line: int, word: str, known: set[str]) -> Problem:
    near = difflib.get_close_matches(word, sorted(known), 1)
    meant = f" Is “{near[0]}” meant?" if near else ""
    return Problem(name=name, line=line, what=f"there is no “{word}”.{meant}")


def _filled(folder: Path) -> Iterator[Problem]:
    """Yield what stops a report from being written, at its first place."""
    for report in _tries():
        try:
            html.render_html(report, templates=folder)
        except BrokenTemplate as error:
            yield error.problem
            return


def _tries() -> Iterator[Report]:
    for profile in Profile:
        for language in wording.LANGUAGES:
            report = specimen(profile=profile, language=language)
            yield report
            yield bare(report)


def _others(folder: Path) -> Iterator[Problem]:
    """Yield what other writers find wrong with their own templates."""
    if any((folder / name).is_file() for name in ("report.typ", "report.docx")):
        from workbench.report import pdf  # noqa: PLC0415 - starts a typesetter

        looked: Callable[[Path], list[Problem]] | None = getattr(pdf, "check", None)
        yield from looked(folder) if looked else ()


@cache
def _shipped() -> list[nodes.Template]:
    made = html.engine(wording.of(wording.LANGUAGES[0]))
    return [
        filling.syntax(made, name)
        for name in templates.shipped()
        if name.endswith((".html", ".css"))
    ]


@cache
def _given() -> set[str]:
    """Gather the names that a template can use: what the program's own do, and its words."""
    made = html.engine(wording.of(wording.LANGUAGES[0]))
    found = set(made.globals) | {"report", "about", "loop", "caller", "varargs", "kwargs"}
    for tree in _shipped():
        found |= {each.name for each in tree.find_all(nodes.Name)}
        found |= {each.target for each in tree.find_all(nodes.Import)}
    return found


@cache
def _attributes() -> set[str]:
    """Gather the fields that any value has, and what else templates ask values for."""
    found = {name for kind in (str, dict, list, tuple) for name in dir(kind) if name[0] != "_"}
    found |= {"index", "index0", "first", "last", "length", "revindex", "previtem", "nextitem"}
    for kind in fields.reached(Report):
        if is_dataclass(kind):
            found |= {each for each in dir(kind) if each[0] != "_"}
            found |= {each.name for each in fields.of(kind)}
    for tree in _shipped():
        found |= {each.attr for each in tree.find_all(nodes.Getattr)}
        found |= {each.name for each in tree.find_all(nodes.Macro)}
    return found
