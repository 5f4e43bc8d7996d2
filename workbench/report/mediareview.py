"""MediaReview: what was done to a picture or a recording, as archives of fact-checks take it."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.model import Evidence, EvidenceKind
from workbench.report import files
from workbench.report.contents import Appeared, CheckedClaim, Judged, Report
from workbench.report.links import link
from workbench.report.schema_org import (
    Thing,
    day,
    described,
    desk,
    in_file,
    known,
    page_url,
    require,
    thing,
    where,
)

_OBJECTS = {
    EvidenceKind.IMAGE: "ImageObjectSnapshot",
    EvidenceKind.VIDEO: "VideoObjectSnapshot",
    EvidenceKind.AUDIO: "AudioObjectSnapshot",
}
_TYPES = {"image": "ImageObjectSnapshot", "video": "VideoObjectSnapshot"}
_TYPES |= {"audio": "AudioObjectSnapshot"}


def media_reviews(report: Report, *, strict: bool = False) -> list[Thing]:
    """Give one MediaReview for each claim whose verdict is about a picture or a recording.

    Only what is known is there. `strict` keeps to the schema of the Duke Reporters' Lab: one
    category, and no field that it does not name.

    WorkbenchError: the strict form asks for something that is not known.

    https://schema.org/MediaReview
    """
    judged = [(claim, claim.verdict) for claim in report.claims if _is_media(claim.verdict)]
    if strict and judged:
        require(report)
    write = _strict if strict else _review
    return [write(report, claim, verdict) for claim, verdict in judged if verdict is not None]


def write_mediareview(report: Report, path: Path | str, *, strict: bool = False) -> Path:
    """Write the MediaReview records as JSON: the one object, or an array of several."""
    reviews = media_reviews(report, strict=strict)
    if not reviews:
        raise WorkbenchError(
            "No verdict of this report is about a picture or a recording, so there is no "
            "MediaReview to write. Such verdicts are given on the scale “Media”."
        )
    return files.write(path, in_file(reviews))


def id_of(judged: Judged) -> str:
    """Name the record, the same in every report: by its verdict, told apart from ClaimReview."""
    return f"urn:uuid:{judged.verdict.id}#media"


def categories(judged: Judged) -> list[str]:
    """Give the categories of schema.org that a verdict names, the first first."""
    ratings = judged.scale.ratings if judged.scale else ()
    by_key = {each.key: each.category for each in ratings}
    keys = (judged.verdict.rating, *judged.verdict.also.split())
    return list(dict.fromkeys(by_key[key] for key in keys if by_key.get(key)))


def _is_media(judged: Judged | None) -> bool:
    return judged is not None and judged.scale is not None and judged.scale.media


def _review(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    found = categories(judged)
    return known(
        _common(report, claim, judged)
        | {
            "@id": id_of(judged),
            "mediaAuthenticityCategory": found[0] if len(found) == 1 else found,
            "associatedClaimReview": known(
                {"@type": "ClaimReview", "url": page_url(report, claim)}
            ),
            "inLanguage": report.investigation.language,
        }
    )


def _common(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    verdict = judged.verdict
    return {
        "@context": "https://schema.org",
        "@type": "MediaReview",
        "url": page_url(report, claim) or f"urn:uuid:{claim.claim.id}",
        "datePublished": day(verdict.made_at),
        "author": desk(report),
        "originalMediaLink": link(verdict.original_url).href,
        "originalMediaContextDescription": verdict.original_context.strip(),
        "itemReviewed": _item(report, claim, address="contentUrl"),
    }


def _item(report: Report, claim: CheckedClaim, *, address: str) -> Thing:
    return {"@type": "MediaReviewItem"} | known(
        {
            "creator": described(claim.speaker) if claim.speaker else None,
            "interpretedAsClaim": thing("Claim", description=claim.claim.text),
            "mediaItemAppearance": [
                _appearance(report, claim, each, address) for each in claim.appearances
            ],
        }
    )


def _appearance(report: Report, claim: CheckedClaim, appeared: Appeared, address: str) -> Thing:
    url, article, reference = where(report, appeared)
    start, end = appeared.seconds or (None, None)
    return {"@type": _kind(report, claim, appeared)} | known(
        {
            "description": appeared.appearance.title or (article.title if article else ""),
            address: url,
            "archivedAt": link(reference.copy.copy_url).href
            if reference and reference.copy
            else "",
            "startTime": _clock(start),
            "endTime": _clock(end),
        }
    )


def _kind(report: Report, claim: CheckedClaim, appeared: Appeared) -> str:
    """Say what it is a snapshot of: by its own copy, else by what is cited for the claim."""
    copies = report.reference(appeared.reference).captures if appeared.reference else ()
    for each in copies:
        if kind := _TYPES.get(each.media_type.partition("/")[0]):
            return kind
    for cited in claim.citations:
        item = report.reference(cited.reference).item
        if isinstance(item, Evidence) and item.kind in _OBJECTS:
            return _OBJECTS[item.kind]
    return "MediaObject"


def _clock(seconds: float | None) -> str:
    if seconds is None:
        return ""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _strict(report: Report, claim: CheckedClaim, judged: Judged) -> Thing:
    """Keep to the strict schema: the creator is a person with a name, lists are lists."""
    made = _common(report, claim, judged)
    if not made["originalMediaLink"]:
        raise WorkbenchError(
            f"The strict form asks where the original of “{claim.claim.text}” is: add it to the "
            "verdict."
        )
    if claim.speaker is None:
        raise WorkbenchError(
            f"The strict form asks who passed on “{claim.claim.text}”: name the speaker."
        )
    item = _item(report, claim, address="accessedOnUrl")
    item.setdefault("mediaItemAppearance", [])
    return known(made | {"mediaAuthenticityCategory": categories(judged)[0]}) | {
        "itemReviewed": item
    }
