"""ClaimReview, the form in which search engines and archives of fact-checks take verdicts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.model import Correction, CorrectionKind
from workbench.reading.sentences import sentences
from workbench.report import files, mediareview
from workbench.report.contents import Appeared, CheckedClaim, Judged, Report
from workbench.report.links import link
from workbench.report.schema_org import (
    Thing,
    day,
    described,
    desk,
    in_file,
    known,
    moment,
    page_url,
    require,
    thing,
    where,
    whole_day,
    words_of,
    work,
)

_EXPLAINED = 2
"""Sentences of the reasons that stand with the rating."""


class ReviewProfile(StrEnum):
    """For whom the records are."""

    GOOGLE = "google"
    """What Google's documentation names, and no more."""
    DUKE_STRICT = "duke-strict"
    """What the strict schema of the Duke Reporters' Lab lets pass."""
    RICH = "rich"
    """All that schema.org has words for."""


def claim_reviews(report: Report, profile: str = ReviewProfile.GOOGLE) -> list[Thing]:
    """Give one ClaimReview for each claim that has a verdict.

    Only what is known is there: nothing is made up to fill a field. A rating that is not on a line
    has its words (`alternateName`) and no numbers.

    `url` is the page that the report will stand on, with the claim's own anchor in it when the
    report shows several claims: each record then has an address of its own, which leads to the
    words that it sums up. Search engines show a claim's box only for pages with one ClaimReview, so
    a desk that wants one publishes a report for each claim. Until the desk says where the report
    stands, `url`, which the profile requires, is the claim's own URN; the report says so.

    WorkbenchError: the strict profile asks for something that is not known.

    https://developers.google.com/search/docs/appearance/structured-data/factcheck
    """
    chosen = ReviewProfile(profile)
    judged = [(claim, claim.verdict) for claim in report.claims if claim.verdict is not None]
    if chosen is ReviewProfile.DUKE_STRICT and judged:
        require(report)
    write = {
        ReviewProfile.GOOGLE: _google,
        ReviewProfile.DUKE_STRICT: _strict,
        ReviewProfile.RICH: _rich,
    }[chosen]
    return [write(report, claim, verdict) for claim, verdict in judged]


def write_claimreview(
    report: Report, path: Path | str, profile: str = ReviewProfile.GOOGLE
) -> Path:
    """Write the ClaimReview records as JSON: the one object, or an array of several."""
    reviews = claim_reviews(report, profile)
    if not reviews:
        raise WorkbenchError(
            "No claim of this report has a verdict yet, so there is no ClaimReview to write."
        )
    return files.write(path, in_file(reviews))


def embedded(report: Report) -> str:
    """Give ClaimReview and MediaReview records as JSON that can stand in an HTML script element.

    "" when there are none. Nothing in it can end the element or be taken for markup.
    """
    records = [*claim_reviews(report), *mediareview.media_reviews(report)]
    if not records:
        return ""
    text = json.dumps(records[0] if len(records) == 1 else records)
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _google(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    return known(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": page_url(report, claim) or f"urn:uuid:{claim.claim.id}",
            "claimReviewed": claim.claim.text,
            "datePublished": day(judged.verdict.made_at),
            "author": desk(report),
            "reviewRating": _rating(judged),
            "itemReviewed": _claim(report, claim),
        }
    )


def _rating(judged: Judged) -> Thing:
    scale, rating = judged.scale, judged.rating
    words = thing("Rating", alternateName=words_of(judged))
    if scale is None or rating is None or rating.value is None or not scale.ordered:
        return words
    return words | {
        "ratingValue": rating.value,
        "bestRating": scale.best,
        "worstRating": scale.worst,
    }


def _claim(report: Report, claim: CheckedClaim) -> Thing:
    first = [each for each in claim.appearances if each.appearance.first]
    others = [each for each in claim.appearances if not each.appearance.first]
    return thing(
        "Claim",
        author=_speaker(claim),
        datePublished=claim.claim.made_on,
        firstAppearance=work(report, first[0]) if first else None,
        appearance=[found for each in others if (found := work(report, each))],
    )


def _speaker(claim: CheckedClaim) -> Thing:
    """Describe the speaker; a single page stands without a list, as most readers expect it."""
    found = described(claim.speaker) if claim.speaker else {}
    pages = found.get("sameAs", [])
    return found | {"sameAs": pages[0]} if len(pages) == 1 else found


# The strict form


def _strict(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    """Numbers are texts, lists are lists also of one, dates are known to the day.

    Its schema takes whoever has a name for a person and whoever has an address for an
    organisation, and wants one of the two: a speaker never has an address.
    """
    rating = {
        name: str(value) if isinstance(value, int) else value
        for name, value in _rating(judged).items()
    }
    item = _claim(report, claim)
    item["@type"] = "Claim"
    item |= {"author": described(claim.speaker)} if claim.speaker else {}
    item["datePublished"] = whole_day(item.get("datePublished", ""))
    return known(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "datePublished": day(judged.verdict.made_at),
            "url": page_url(report, claim),
            "author": desk(report),
            "claimReviewed": claim.claim.text,
            "reviewRating": rating,
            "itemReviewed": known(item),
        }
    )


# All that schema.org has words for


def _rich(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    verdict, investigation = judged.verdict, report.investigation
    media = judged.scale is not None and judged.scale.media
    return known(
        _google(report, claim, judged)
        | {
            "@id": f"urn:uuid:{verdict.id}",
            "author": _newsroom(report),
            "dateModified": _modified(report, claim, verdict.made_at),
            "inLanguage": investigation.language,
            "reviewBody": verdict.rationale,
            "reviewRating": _rating(judged) | known({"ratingExplanation": _why(judged)}),
            "itemReviewed": _rich_claim(report, claim),
            "citation": list(_citations(report, claim)),
            "correction": [_correction(each) for each in (*claim.corrections, *report.corrections)],
            "associatedMediaReview": (
                {"@type": "MediaReview", "@id": mediareview.id_of(judged)} if media else None
            ),
        }
    )


def _newsroom(report: Report) -> Thing:
    found = report.investigation
    policies = known(
        {
            "correctionsPolicy": link(found.corrections_url).href,
            "verificationFactCheckingPolicy": link(found.policy_url).href,
        }
    )
    made = desk(report) | policies
    return made | {"@type": "NewsMediaOrganization"} if policies else made


def _modified(report: Report, claim: CheckedClaim, judged_at: datetime) -> str:
    times = [each.corrected_at for each in (*claim.corrections, *report.corrections)]
    times += [judged_at] if claim.past else []
    return moment(max(times)) if times else ""


def _why(judged: Judged) -> str:
    """The first sentences of the reasons."""
    text = judged.verdict.rationale
    found = sentences(text)[:_EXPLAINED]
    return text[found[0].start : found[-1].end] if found else text.strip()


def _rich_claim(report: Report, claim: CheckedClaim) -> Thing:
    said = claim.claim
    first = [each for each in claim.appearances if each.appearance.first]
    others = [each for each in claim.appearances if not each.appearance.first]
    return {"@type": "Claim", "@id": f"urn:uuid:{said.id}"} | known(
        {
            "name": said.text,
            "text": said.quote,
            "author": described(claim.speaker) if claim.speaker else None,
            "datePublished": said.made_on,
            "locationCreated": thing("Place", name=said.place),
            "firstAppearance": _shown(report, first[0]) if first else None,
            "appearance": [found for each in others if (found := _shown(report, each))],
        }
    )


def _shown(report: Report, appeared: Appeared) -> Thing:
    """Describe an appearance with its archived copy; what was spoken as a part of its recording."""
    made = work(report, appeared)
    _url, _article, reference = where(report, appeared)
    if made and reference and reference.copy:
        made |= known({"archivedAt": link(reference.copy.copy_url).href})
    if not made or appeared.seconds is None:
        return made
    start, end = appeared.seconds
    return {
        "@type": "Clip",
        "startOffset": round(start, 3),
        "endOffset": round(end, 3),
        "isPartOf": made | {"@type": "VideoObject"},
    }


def _citations(report: Report, claim: CheckedClaim) -> Iterator[Thing]:
    """What is cited, each once, where readers can follow it; nothing that is protected."""
    for number in dict.fromkeys(each.reference for each in claim.citations):
        found = report.reference(number)
        item, url = found.item, link(found.item.url).href
        if not url or found.protected or item.confidential:
            continue
        publisher = found.source.name if found.source else getattr(item, "publisher", "")
        yield thing(
            "CreativeWork",
            name=item.title,
            url=url,
            archivedAt=link(found.copy.copy_url).href if found.copy else "",
            datePublished=item.published_on,
            publisher=thing("Organization", name=publisher),
            inLanguage=item.language,
        )


_KINDS = {
    CorrectionKind.UPDATE: "Update",
    CorrectionKind.CLARIFICATION: "Clarification",
    CorrectionKind.CORRECTION: "Correction",
    CorrectionKind.RETRACTION: "Retraction",
}


def _correction(each: Correction) -> Thing:
    return {
        "@type": "CorrectionComment",
        "name": _KINDS[each.kind],
        "text": each.text,
        "datePublished": moment(each.corrected_at),
    }
