"""ClaimReview, the form in which search engines and archives of fact-checks take verdicts."""

from __future__ import annotations

import json
import re
from datetime import UTC
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

from workbench.errors import WorkbenchError
from workbench.model import Article, Investigation, Speaker, SpeakerKind
from workbench.report import files
from workbench.report.contents import Appeared, CheckedClaim, Judged, Report
from workbench.report.links import link

_WIKIDATA = re.compile(r"Q[1-9]\d*", re.ASCII)


def claim_reviews(report: Report) -> list[dict[str, Any]]:
    """Give one ClaimReview for each claim that has a verdict, in the profile that Google reads.

    Only what is known is there: nothing is made up to fill a field. A rating that is not on a line
    has its words (`alternateName`) and no numbers.

    `url` is the page that the report will stand on, with the claim's own anchor in it when the
    report shows several claims: each record then has an address of its own, which leads to the
    words that it sums up. Search engines show a claim's box only for pages with one ClaimReview, so
    a desk that wants one publishes a report for each claim. Until the desk says where the report
    stands, `url`, which the profile requires, is the claim's own URN; the report says so.

    https://developers.google.com/search/docs/appearance/structured-data/factcheck
    """
    return [
        _review(report, claim, claim.verdict)
        for claim in report.claims
        if claim.verdict is not None
    ]


def write_claimreview(report: Report, path: Path | str) -> Path:
    """Write the ClaimReview records as JSON: the one object, or an array of several."""
    reviews = claim_reviews(report)
    if not reviews:
        raise WorkbenchError(
            "No claim of this report has a verdict yet, so there is no ClaimReview to write."
        )
    text = json.dumps(reviews[0] if len(reviews) == 1 else reviews, ensure_ascii=False, indent=2)
    return files.write(path, text + "\n")


def embedded(report: Report) -> str:
    """Give the records as JSON that can stand in an HTML script element; "" when there are none.

    Nothing in it can end the element or be taken for markup.
    """
    reviews = claim_reviews(report)
    if not reviews:
        return ""
    text = json.dumps(reviews[0] if len(reviews) == 1 else reviews)
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _review(report: Report, claim: CheckedClaim, judged: Judged) -> dict[str, Any]:
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": _url(report, claim),
            "claimReviewed": claim.claim.text,
            "datePublished": judged.verdict.made_at.astimezone(UTC).date().isoformat(),
            "author": _desk(report.investigation),
            "reviewRating": _rating(judged),
            "itemReviewed": _claim(report, claim),
        }
    )


def _url(report: Report, claim: CheckedClaim) -> str:
    page = urldefrag(link(report.investigation.report_url).href).url
    if not page:
        return f"urn:uuid:{claim.claim.id}"
    return f"{page}#{claim.anchor}" if len(report.claims) > 1 else page


def _desk(investigation: Investigation) -> dict[str, Any]:
    return _thing("Organization", name=investigation.desk, url=link(investigation.desk_url).href)


def _rating(judged: Judged) -> dict[str, Any]:
    scale, rating = judged.scale, judged.rating
    words = _thing("Rating", alternateName=judged.verdict.label)
    if scale is None or rating is None or rating.value is None:
        return words
    return words | {
        "ratingValue": rating.value,
        "bestRating": scale.best,
        "worstRating": scale.worst,
    }


def _claim(report: Report, claim: CheckedClaim) -> dict[str, Any]:
    first = [each for each in claim.appearances if each.appearance.first]
    others = [each for each in claim.appearances if not each.appearance.first]
    return _thing(
        "Claim",
        author=_speaker(claim.speaker) if claim.speaker else None,
        datePublished=claim.claim.made_on,
        firstAppearance=_work(report, first[0]) if first else None,
        appearance=[work for each in others if (work := _work(report, each))],
    )


def _speaker(speaker: Speaker) -> dict[str, Any]:
    pages = [link(speaker.same_as).href, _wikidata(speaker.wikidata)]
    known = [page for page in pages if page]
    person = speaker.kind == SpeakerKind.PERSON
    return _thing(
        "Person" if person else "Organization",
        name=speaker.name,
        jobTitle=speaker.role if person else "",
        sameAs=known[0] if len(known) == 1 else known,
    )


def _wikidata(known_as: str) -> str:
    if _WIKIDATA.fullmatch(known_as.strip()):
        return f"https://www.wikidata.org/wiki/{known_as.strip()}"
    return link(known_as).href


def _work(report: Report, appeared: Appeared) -> dict[str, Any]:
    appearance = appeared.appearance
    item = report.reference(appeared.reference).item if appeared.reference else None
    article = item if isinstance(item, Article) else None
    return _thing(
        "CreativeWork",
        name=appearance.title or (article.title if article else ""),
        url=link(appearance.url or (article.url if article else "")).href,
        datePublished=(article.published_on if article else "") or appearance.appeared_on,
        publisher=_thing("Organization", name=article.publisher if article else ""),
    )


def _thing(kind: str, **fields: Any) -> dict[str, Any]:
    """Describe a thing of schema.org by what is known of it; {} when nothing is."""
    known = _known(fields)
    return {"@type": kind, **known} if known else {}


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", None, [], {})}
