"""The names and addresses that a public report may hold in none of its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from workbench.model import Evidence
from workbench.queries import Guarded
from workbench.report.contents import Reference, Report
from workbench.report.hunting import addresses, people

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ADDRESS = re.compile(r"\S*(?:[@/\\]|\w\.\w)\S*")
_SHORTEST = 3
"""Letters of the shortest last name that is looked for by itself."""


def wanted(report: Report) -> Iterator[str]:
    """Give them, of the whole project and of what the report shows, in all usual forms."""
    yield from guarded_words(report.guarded)
    yield from surnames(report)
    for claim in report.claims:
        for asked in claim.asked:
            yield from addresses(asked.contact.address)
    for reference in report.references:
        yield from _of_reference(reference)


def surnames(report: Report) -> Iterator[str]:
    """Give the last names of protected people that mean nobody and nothing else in the report.

    A word that stands in small letters too ("authority"), or that is part of a name which may be
    said, is left to the desk: the preview shows it.
    """
    names = {
        words[-1]
        for who in (*report.guarded.words, *report.guarded.people)
        for name in people(who)
        if _is_name(words := name.split())
    }
    if names:
        said = {part for each in _sayable(report) for part in _WORD.findall(each)}
        small = {
            part
            for each in _texts(report)
            for part in _WORD.findall(_ADDRESS.sub(" ", each))
            if part.islower()
        }
        yield from (name for name in names if name not in said and name.lower() not in small)


def _is_name(words: list[str]) -> bool:
    whole = all(word[0].isupper() and word.replace("-", "").isalpha() for word in words)
    return whole and 2 <= len(words) <= 4 and len(words[-1]) >= _SHORTEST


def _sayable(report: Report) -> Iterator[str]:
    for claim in report.claims:
        yield claim.speaker.name if claim.speaker else ""
    for reference in report.references:
        if not reference.protected:
            yield reference.source.name if reference.source else ""
            yield getattr(reference.item, "byline", "") or getattr(reference.item, "author", "")


def _texts(value: object) -> Iterator[str]:
    """Give every text that a report holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def guarded_words(guarded: Guarded) -> Iterator[str]:
    """Give what the whole project keeps out of public, in all usual forms."""
    yield from guarded.words
    for who in guarded.people:
        yield from people(who)
    for each in guarded.addresses:
        yield from addresses(each)


def _of_reference(reference: Reference) -> Iterator[str]:
    item, source = reference.item, reference.source
    yield from (capture.filename for capture in reference.captures)
    if source:
        yield from addresses(source.contact)
    if reference.protected or item.confidential:
        for url in _known_addresses(reference):
            yield from addresses(url)
    if reference.protected and isinstance(item, Evidence):
        yield from (item.title, item.reference, source.name if source else "")
        yield from addresses(source.url if source else "")
        for who in (item.author, item.with_whom):
            yield from people(who)


def _known_addresses(reference: Reference) -> Iterator[str]:
    yield reference.item.url
    yield from (each.copy_url for each in reference.archived)
    for capture in reference.captures:
        yield from (capture.requested_url, capture.final_url)
