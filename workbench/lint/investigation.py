"""Rules about the investigation as a whole: the desk, addresses, policies, claims said twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from workbench.folding import folded
from workbench.lint.findings import Hit, Place, Rule, Severity, Whose
from workbench.model import Investigation
from workbench.queries.gathered import Gathered
from workbench.report.links import link

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
_LETTERS = re.compile(r"\w+")
Hits = Iterator[Hit]


def _hit(known: Investigation, field: str, **values: object) -> Hit:
    place = Place(record="investigation", id=known.id, field=field)
    return Hit(place=place, about=known.title, values=values or None)


def _empty(field: str) -> Callable[..., Hits]:
    def look(everything: Gathered, _today: str) -> Hits:
        if not getattr(everything.investigation, field).strip():
            yield _hit(everything.investigation, field)

    return look


def _not_absolute(field: str) -> Callable[..., Hits]:
    def look(everything: Gathered, _today: str) -> Hits:
        url = getattr(everything.investigation, field).strip()
        if url and not link(url).href:
            yield _hit(everything.investigation, field, url=url)

    return look


def _plain_http(everything: Gathered, _today: str) -> Hits:
    url = link(everything.investigation.report_url).href
    if url and urlsplit(url).scheme == "http":
        yield _hit(everything.investigation, "report_url", url=url)


def _other_site(everything: Gathered, _today: str) -> Hits:
    """Whether the report stands on a site other than the desk's own."""
    known = everything.investigation
    hosts = [urlsplit(link(each).href).hostname for each in (known.report_url, known.desk_url)]
    page, desk = (str(each or "").removeprefix("www.") for each in hosts)
    if page and desk and page != desk and not page.endswith(f".{desk}"):
        yield _hit(known, "desk_url", page=page, desk=desk)


def _language(everything: Gathered, _today: str) -> Hits:
    if not _LANGUAGE.fullmatch(everything.investigation.language.strip()):
        yield _hit(everything.investigation, "language")


def _no_method(everything: Gathered, _today: str) -> Hits:
    without = [each.claim.id for each in everything.claims if not each.claim.method.strip()]
    if without and not everything.investigation.method.strip():
        yield replace(_hit(everything.investigation, "method"), claims=tuple(without))


def _unstamped(everything: Gathered, _today: str) -> Hits:
    """Copies that could have a time stamp and have none, once for all: one verb stamps them."""
    copies = [copy for item in everything.items.values() for copy in item.copies]
    left = [each for each in copies if each.capture.record_sha256 and not each.stamps]
    if left:
        since = max(each.capture.captured_at for each in left)
        yield replace(_hit(everything.investigation, "", count=len(left)), since=since)


def _twice(everything: Gathered, _today: str) -> Hits:
    """Claims of the same speaker with the same words, whatever their case and punctuation."""
    seen: dict[tuple[str | None, str], str] = {}
    for facts in everything.claims:
        claim = facts.claim
        key = claim.speaker_id, " ".join(_LETTERS.findall(folded(claim.text)))
        first = seen.setdefault(key, claim.id)
        if first != claim.id:
            place = Place(record="claim", id=claim.id, field="text")
            yield Hit(place=place, claims=(first, claim.id), about=claim.text)


RULES: tuple[Rule, ...] = (
    Rule(
        code="no-desk",
        severity=Severity.BLOCKER,
        whose=Whose.GOOGLE,
        message="No desk is named as the author of the check.",
        why="A check is signed: readers and records name who published it.",
        look=_empty("desk"),
    ),
    Rule(
        code="no-desk-url",
        severity=Severity.ADVICE,
        whose=Whose.DUKE,
        message="The desk has no address.",
        why="The strict form asks for the address of the organisation that signs.",
        look=_empty("desk_url"),
    ),
    Rule(
        code="no-report-url",
        severity=Severity.BLOCKER,
        whose=Whose.GOOGLE,
        message="It is not said at which address the report will stand.",
        why="ClaimReview needs the address of the page that shows the check (url).",
        look=_empty("report_url"),
    ),
    Rule(
        code="report-url-broken",
        severity=Severity.BLOCKER,
        whose=Whose.GOOGLE,
        message="The address of the report is not a whole one: {url}",
        why="It has to begin with https://, name a host, and lead straight to the page.",
        look=_not_absolute("report_url"),
    ),
    Rule(
        code="report-url-http",
        severity=Severity.ADVICE,
        whose=Whose.GOOGLE,
        message="The address of the report does not begin with https://.",
        why="Pages without https count as not safe, and most redirect, which records must not.",
        look=_plain_http,
    ),
    Rule(
        code="other-site",
        severity=Severity.ADVICE,
        whose=Whose.GOOGLE,
        message="The report stands at {page}, the desk at {desk}.",
        why="Search engines take a check only from the site of the desk that signs it.",
        look=_other_site,
    ),
    Rule(
        code="desk-url-broken",
        severity=Severity.ADVICE,
        whose=Whose.DUKE,
        message="The address of the desk is not a whole one: {url}",
        why="It has to begin with https:// and name a host.",
        look=_not_absolute("desk_url"),
    ),
    Rule(
        code="no-corrections",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="Readers are not told where to find corrections and ask for one.",
        why="Both Google and the code ask for an open policy of corrections.",
        look=_empty("corrections_url"),
    ),
    Rule(
        code="corrections-broken",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="The address of the corrections is not a whole one: {url}",
        why="It has to begin with https:// and name a host.",
        look=_not_absolute("corrections_url"),
    ),
    Rule(
        code="no-policy",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="Readers are not told where the desk’s rules of checking stand.",
        why="The code asks for a public method that holds for every check.",
        look=_empty("policy_url"),
    ),
    Rule(
        code="no-method",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="It is not said how claims are chosen and checked.",
        why="The steps let others repeat a check: say it here for all claims, or for each.",
        look=_no_method,
    ),
    Rule(
        code="no-language",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="The language of the investigation is not said, or is no language tag.",
        why="Archives sort by language, and screen readers speak by it: “en”, “es”, “pt-BR”.",
        look=_language,
    ),
    Rule(
        code="unstamped",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="Copies that are cited have no time stamp: {count}.",
        why="Without one, only your word says that they were there on that day.",
        look=_unstamped,
    ),
    Rule(
        code="claimed-twice",
        severity=Severity.ADVICE,
        whose=Whose.GOOGLE,
        message="The same speaker is checked for the same words twice.",
        why="One claim has one check: give the second as another appearance of the first.",
        look=_twice,
    ),
)
"""What can be wrong with the investigation. A look gets all facts and today's date."""
