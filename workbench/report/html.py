"""The report as one HTML file that needs nothing else: no script, no picture, no other address."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from workbench.model import Article
from workbench.report import claimreview, files, filling, wording
from workbench.report.contents import Judged, Report
from workbench.report.drawings import Drawings
from workbench.report.links import link
from workbench.report.templates import BrokenTemplate
from workbench.report.wording import Wording

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
POLICY = (
    "default-src 'none'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)
_ADDRESSES = 4096
"""Addresses whose judgement is kept: a report names the same ones often."""
Tints = Mapping[tuple[str, str], int]
"""The numbers of the style rules for ratings, by scale and rating."""


def write_html(report: Report, path: Path | str, *, templates: Path | None = None) -> Path:
    """Write the report as HTML, in place of what was there, and return where."""
    return files.write(path, render_html(report, templates=templates), private=not report.is_public)


def render_html(report: Report, *, templates: Path | None = None) -> str:
    """Give the report as HTML, in its own language.

    Every value is escaped, whatever it holds; only http and https addresses can be followed.
    `templates` is a desk's folder, whose files stand in for the program's. BrokenTemplate: one of
    them cannot be used, and why.
    """
    say = wording.of(report.language)
    made = engine(say, templates)
    judged = _tints(report)
    tints = {key: number for number, key in enumerate(judged)}
    style = _style(made, [each.rating for each in judged.values()])
    return filling.fill(
        made,
        "report.html",
        report=report,
        style=Markup(style),  # noqa: S704 - our own sheet, with colours that scales checks
        policy=POLICY.format(style=digest_of(style)),
        reviews=Markup(claimreview.embedded(report)),  # noqa: S704 - it escapes itself
        tints=tints,
        charts=Drawings(report, say, tints),
    )


def engine(say: Wording, templates: Path | None = None) -> Environment:
    """Make what fills templates in a language; a desk's own are read anew each time."""
    return filling.engine(_known(say), templates) if templates else _shipped(say.language)


def digest_of(text: str) -> str:
    """Give the SHA-256 by which a page allows its own style (base64)."""
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _shipped(language: str) -> Environment:
    return filling.engine(_known(wording.of(language)))


def _known(say: Wording) -> filling.Known:
    tables = {name: getattr(say, name) for name in Wording.__slots__ if name.isupper()}
    return filling.Known(
        names={"_": say._, "plural": say.plural, "direction": "ltr", **tables},
        filters={
            "link": lru_cache(_ADDRESSES)(link),
            "quoted": say.quoted,
            "date": say.date,
            "day": say.day,
            "moment": say.moment,
            "exact": wording.exact,
            "size": say.size,
            "number": say.number,
            "label": say.label,
            "definition": say.definition,
            "also": lambda judged: _also(judged, say),
            "asked": say.asked,
            "kind": say.kind_of,
            "where": say.where,
            "language": _language,
            "host": wording.host,
            "elided": wording.elided,
            "tint": _tint,
        },
        tests={
            "date": wording.is_date,
            "article": lambda item: isinstance(item, Article),
            "judged": lambda event: isinstance(event, Judged),
        },
    )


def _style(made: Environment, colours: Sequence[object]) -> str:
    style = filling.fill(made, "report.css", colours=colours)
    if "</" in style:
        line = style.count("\n", 0, style.index("</")) + 1
        raise BrokenTemplate("report.css", line, "“</” would end the style sheet of the page.")
    return style


def _tints(report: Report) -> dict[tuple[str, str], Judged]:
    """Find one verdict for each rating that the report shows and whose colours are known."""
    found: dict[tuple[str, str], Judged] = {}
    for claim in report.claims:
        for judged in claim.verdicts:
            if judged.rating:
                found.setdefault((judged.verdict.scale, judged.verdict.rating), judged)
    return found


def _tint(judged: Judged, tints: Tints) -> str:
    number = tints.get((judged.verdict.scale, judged.verdict.rating))
    return "" if number is None else f"rating-{number}"


def _also(judged: Judged, say: Wording) -> list[str]:
    """Name the further ratings that hold too, as far as the scale knows them."""
    known = {each.key: each for each in judged.scale.ratings} if judged.scale else {}
    return [say.rating(known[key]) for key in judged.verdict.also.split() if key in known]


def _language(tag: str) -> str:
    """Pass a language tag (BCP 47); "" for what is none, as no `lang` beats a wrong one."""
    return tag if _LANGUAGE.fullmatch(tag) else ""
