"""Parts of schema.org that records of verdicts share: the desk, the speaker, works, addresses."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urldefrag

from workbench.errors import WorkbenchError
from workbench.model import Article, Speaker, SpeakerKind
from workbench.report.contents import Appeared, CheckedClaim, Judged, Reference, Report
from workbench.report.links import link

Thing = dict[str, Any]
_WIKIDATA = re.compile(r"Q[1-9]\d*", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def known(fields: Thing) -> Thing:
    """Leave out what is not known: nothing is made up to fill a field."""
    return {name: value for name, value in fields.items() if value not in ("", None, [], {})}


def thing(kind: str, **fields: Any) -> Thing:
    """Describe a thing by what is known of it; {} when nothing is."""
    found = known(fields)
    return {"@type": kind, **found} if found else {}


def page_url(report: Report, claim: CheckedClaim) -> str:
    """Give the address of a claim's check; "" until the desk says where the report stands.

    With the claim's own anchor when the report shows several claims: each record then has an
    address of its own, which leads to the words that it sums up.
    """
    page = urldefrag(link(report.investigation.report_url).href).url
    return f"{page}#{claim.anchor}" if page and len(report.claims) > 1 else page


def day(at: datetime) -> str:
    """Write the day of a time, in UTC."""
    return at.astimezone(UTC).date().isoformat()


def whole_day(date: str) -> str:
    """Pass a date that is known to the day; "" for one that is not."""
    return date if _DAY.fullmatch(date) else ""


def moment(at: datetime) -> str:
    """Write a time to the second, in UTC."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def desk(report: Report) -> Thing:
    """Describe the desk that signs."""
    found = report.investigation
    return thing("Organization", name=found.desk, url=link(found.desk_url).href)


def words_of(judged: Judged) -> str:
    """Name what a verdict says: its rating, and further ones that hold too."""
    ratings = judged.scale.ratings if judged.scale else ()
    also = judged.verdict.also.split()
    return ", ".join([judged.verdict.label, *(each.label for each in ratings if each.key in also)])


def pages_of(speaker: Speaker) -> list[str]:
    """Give the addresses that say who a speaker is."""
    pages = (link(speaker.same_as).href, _wikidata(speaker.wikidata))
    return list(dict.fromkeys(page for page in pages if page))


def described(speaker: Speaker) -> Thing:
    """Describe who made a claim. `sameAs` is a list."""
    person = speaker.kind is SpeakerKind.PERSON
    return thing(
        "Person" if person else "Organization",
        name=speaker.name,
        jobTitle=speaker.role if person else "",
        sameAs=pages_of(speaker),
    )


def _wikidata(known_as: str) -> str:
    if _WIKIDATA.fullmatch(known_as.strip()):
        return f"https://www.wikidata.org/wiki/{known_as.strip()}"
    return link(known_as).href


def where(report: Report, appeared: Appeared) -> tuple[str, Article | None, Reference | None]:
    """Tell where a claim appeared: the address, the article, and its place in the source list."""
    reference = report.reference(appeared.reference) if appeared.reference else None
    item = reference.item if reference else None
    article = item if isinstance(item, Article) else None
    url = appeared.appearance.url or (article.url if article else "")
    return link(url).href, article, reference


def work(report: Report, appeared: Appeared) -> Thing:
    """Describe the work in which a claim appeared."""
    appearance = appeared.appearance
    url, article, _reference = where(report, appeared)
    return thing(
        "CreativeWork",
        name=appearance.title or (article.title if article else ""),
        url=url,
        datePublished=(article.published_on if article else "") or appearance.appeared_on,
        publisher=thing("Organization", name=article.publisher if article else ""),
    )


def in_file(records: Sequence[Thing]) -> str:
    """Write records as people can read them: the one object, or an array of several."""
    found = records[0] if len(records) == 1 else list(records)
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def require(report: Report) -> None:
    """Raise WorkbenchError when what every strict record names is not known."""
    found = report.investigation
    if not link(found.desk_url).href:
        raise WorkbenchError(
            "The strict form asks for the address of the desk: add it to the investigation."
        )
    if not link(found.report_url).href:
        raise WorkbenchError(
            "The strict form asks for the address of the report: add it to the investigation."
        )
