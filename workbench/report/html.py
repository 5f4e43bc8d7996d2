"""The report as one HTML file that needs nothing else: no script, no picture, no other address."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from workbench.model import Article
from workbench.report import claimreview, files, wording
from workbench.report.contents import Cited, Judged, Report
from workbench.report.links import link

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
POLICY = (
    "default-src 'none'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)
Tints = Mapping[tuple[str, str], int]
"""The numbers of the style rules for ratings, by scale and rating."""


def write_html(report: Report, path: Path | str) -> Path:
    """Write the report as HTML, in place of what was there, and return where."""
    return files.write(path, render_html(report))


def render_html(report: Report) -> str:
    """Give the report as HTML.

    Every value is escaped, whatever it holds; only http and https addresses can be followed.
    """
    engine = environment()
    tints = _tints(report)
    style = engine.get_template("report.css").render(
        colours=[judged.rating for judged in tints.values()]
    )
    return engine.get_template("report.html").render(
        report=report,
        style=Markup(style),  # noqa: S704 - our own sheet, with colours that scales checks
        policy=POLICY.format(style=digest_of(style)),
        reviews=Markup(claimreview.embedded(report)),  # noqa: S704 - it escapes itself
        tints={key: number for number, key in enumerate(tints)},
    )


@cache
def environment() -> Environment:
    """Make the engine that fills templates: it escapes everything, and knows our words."""
    engine = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FunctionLoader(_template),
    )
    engine.globals |= {
        "_": wording._,
        "plural": wording.plural,
        "WORDS": wording.WORDS,
        "STATES": wording.STATES,
        "RELATIONS": wording.RELATIONS,
        "GAPS": wording.GAPS,
        "OVERRIDES": wording.OVERRIDES,
        "ORIGINS": wording.ORIGINS,
    }
    engine.filters |= {
        "link": link,
        "quoted": wording.quoted,
        "date": wording.date,
        "moment": wording.moment,
        "exact": wording.exact,
        "size": wording.size,
        "number": wording.number,
        "language": _language,
        "host": wording.host,
        "elided": wording.elided,
        "introduced": _introduced,
        "tint": _tint,
    }
    engine.tests |= {"date": wording.is_date, "article": _is_article}
    return engine


def _template(name: str) -> str:
    return resources("resources").joinpath("templates", name).read_text(encoding="utf-8")


def _shown(value: Any) -> Any:
    """Pass what the templates put out: text with nothing hidden in it, numbers, our own markup."""
    if isinstance(value, Markup | int):
        return value
    if isinstance(value, str):
        return wording.visible(value)
    raise TypeError(f"A template puts out {value!r}.")


def digest_of(text: str) -> str:
    """Give the SHA-256 by which a page allows its own style (base64)."""
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


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


def _language(tag: str) -> str:
    """Pass a language tag (BCP 47); "" for what is none, as no `lang` beats a wrong one."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _introduced(citations: tuple[Cited, ...]) -> list[tuple[Cited, bool]]:
    """Tell for each citation whether it is the first of its source and copy in the claim."""
    seen: set[tuple[int, str]] = set()
    found = []
    for each in citations:
        copy = (each.reference, each.capture.id if each.capture else "")
        found.append((each, copy not in seen))
        seen.add(copy)
    return found


def _is_article(item: object) -> bool:
    return isinstance(item, Article)
