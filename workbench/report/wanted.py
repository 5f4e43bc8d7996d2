"""The names and addresses that a public report may hold in none of its texts."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model import Evidence
from workbench.report.contents import Reference, Report
from workbench.report.hunting import addresses, people


def wanted(report: Report) -> Iterator[str]:
    """Give them, of the whole project and of what the report shows, in all usual forms."""
    yield from report.guarded.words
    for who in report.guarded.people:
        yield from people(who)
    for each in report.guarded.addresses:
        yield from addresses(each)
    for claim in report.claims:
        for asked in claim.asked:
            yield from addresses(asked.contact.address)
    for reference in report.references:
        yield from _of_reference(reference)


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
