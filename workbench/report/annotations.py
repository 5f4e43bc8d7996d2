"""Citations as W3C Web Annotations, which other tools can lay over the pages that are cited."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from workbench.errors import WorkbenchError
from workbench.model import Stance
from workbench.report import files, redaction
from workbench.report.contents import CheckedClaim, Cited, Reference, Report
from workbench.report.links import link
from workbench.report.schema_org import known, moment

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PAGES = "http://tools.ietf.org/rfc/rfc3778"
_TIMES = "http://www.w3.org/TR/media-frags/"
_STANCES = {
    Stance.SUPPORTS: "supports",
    Stance.REFUTES: "refutes",
    Stance.CONTEXT: "context",
    Stance.NO_BEARING: "no bearing",
}
Value = dict[str, Any]


def collection(report: Report) -> Value:
    """Give all citations as one AnnotationCollection, in the order of the report.

    Each annotation says of a place in a source how it bears on which claim. A place is the words,
    where they stand in the text as it was read, and the page or the seconds where there are some;
    its state is when the copy was made, with the copy in a public archive. What a public report
    withholds is not there.

    https://www.w3.org/TR/annotation-model/
    """
    items = [
        _annotation(report, claim, each) for claim in report.claims for each in claim.citations
    ]
    name = f"{report.edit_hash} {report.profile} {' '.join(item['id'] for item in items)}"
    page = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    return known(
        {
            "@context": CONTEXT,
            "id": f"urn:uuid:{uuid5(NAMESPACE_URL, name)}",
            "type": "AnnotationCollection",
            "label": report.investigation.title,
            "generated": moment(report.generated_at),
            "generator": {
                "id": "urn:fact-check-workbench",
                "type": "Software",
                "name": f"Fact-Check Workbench {report.version}",
            },
            "total": len(items),
            "first": page,
        }
    )


def write_annotations(report: Report, path: Path | str) -> Path:
    """Write the citations as JSON-LD."""
    made = collection(report)
    if not made["first"]["items"]:
        raise WorkbenchError("Nothing is cited in this report, so there are no annotations.")
    return files.write(path, json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def _annotation(report: Report, claim: CheckedClaim, cited: Cited) -> Value:
    citation, reference = cited.citation, report.reference(cited.reference)
    hidden = report.is_public and reference.protected
    return {
        "id": f"urn:uuid:{citation.id}",
        "type": "Annotation",
        "motivation": "assessing",
        "created": moment(citation.cited_at),
        "body": _bodies(report, claim, cited),
        "target": _target(cited, reference, hidden=hidden),
    }


def _bodies(report: Report, claim: CheckedClaim, cited: Cited) -> list[Value]:
    note, language = cited.citation.note.strip(), report.investigation.language
    bodies = [
        _text(_STANCES[cited.citation.stance], "classifying", "en"),
        {
            "id": f"urn:uuid:{claim.claim.id}",
            "type": "TextualBody",
            "value": claim.claim.text,
            "purpose": "linking",
            "format": "text/plain",
        }
        | known({"language": language}),
    ]
    return bodies + ([_text(note, "commenting", language)] if note else [])


def _text(words: str, purpose: str, language: str) -> Value:
    made = {"type": "TextualBody", "value": words, "purpose": purpose, "format": "text/plain"}
    return made | known({"language": language})


def _target(cited: Cited, reference: Reference, *, hidden: bool) -> Value:
    """Say where the place is; of what is protected, nothing by which the document could be found.

    Who has a copy of it could tell it by an offset, and by the same name in two reports.
    """
    capture = cited.capture
    addresses = (capture.final_url, capture.requested_url) if capture else ()
    found = (link(each).href for each in (*addresses, reference.item.url))
    name = f"urn:uuid:{cited.citation.id}#source" if hidden else f"urn:uuid:{reference.item.id}"
    return {
        "type": "SpecificResource",
        "source": next(filter(None, found), name),
    } | known({"selector": _selectors(cited, hidden=hidden), "state": _state(cited, reference)})


def _selectors(cited: Cited, *, hidden: bool) -> list[Value]:
    made = [*_of_words(cited)]
    if hidden:
        return made[:1]
    if cited.page:
        made.append(_fragment(_PAGES, f"page={cited.page}"))
    if cited.seconds:
        start, end = (f"{each:.3f}".rstrip("0").rstrip(".") for each in cited.seconds)
        made.append(_fragment(_TIMES, f"t={start},{end}"))
    return made


def _of_words(cited: Cited) -> list[Value]:
    """The words, and where they stand; not where a public report withholds any of them."""
    passage = cited.passage
    if passage is None or not passage.exact or redaction.is_marked(passage.exact):
        return []
    around = {"prefix": passage.prefix, "suffix": passage.suffix}
    clear = {name: text for name, text in around.items() if not redaction.is_marked(text)}
    quote = {"type": "TextQuoteSelector", "exact": passage.exact} | known(clear)
    place = {"type": "TextPositionSelector", "start": passage.start, "end": passage.end}
    return [quote, place]


def _fragment(standard: str, value: str) -> Value:
    return {"type": "FragmentSelector", "conformsTo": standard, "value": value}


def _state(cited: Cited, reference: Reference) -> Value:
    """When it was seen so, and where that can be seen still."""
    copy = link(reference.copy.copy_url).href if reference.copy else ""
    if cited.capture is None:
        return known({"type": "TimeState", "cached": copy}) if copy else {}
    seen = {"type": "TimeState", "sourceDate": moment(cited.capture.captured_at)}
    return seen | known({"cached": copy})
