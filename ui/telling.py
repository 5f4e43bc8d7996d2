"""How the history is told: records, fields, values and reasons, in words."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.phrases import phrase
from ui.wording import cut, date, exact, joined, word
from workbench.journal import Left
from workbench.queries import ToldChange, ToldField

N = QT_TRANSLATE_NOOP
_RECORDS = {
    "investigation": N("Told", "The investigation"),
    "article": N("Told", "Article"),
    "speaker": N("Told", "Speaker"),
    "claim": N("Told", "Claim"),
    "appearance": N("Told", "Appearance"),
    "relation": N("Told", "Relation"),
    "question": N("Told", "Open question"),
    "source": N("Told", "Source"),
    "evidence": N("Told", "Evidence"),
    "capture": N("Told", "Copy"),
    "passage": N("Told", "Passage"),
    "citation": N("Told", "Citation"),
    "verdict": N("Told", "Verdict"),
    "tag": N("Told", "Tag"),
    "part": N("Told", "File of a copy"),
    "linkcheck": N("Told", "Link check"),
    "archivecopy": N("Told", "Copy in an archive"),
    "savedview": N("Told", "Saved view"),
    "contact": N("Told", "Request for comment"),
    "correction": N("Told", "Correction"),
    "statement": N("Told", "Statement"),
    "waiver": N("Told", "Objection overridden"),
    "ratingmap": N("Told", "Rating of others"),
    "export": N("Told", "Handed out"),
}
_ACTIONS = {
    "insert": N("Told", "{} added"),
    "update": N("Told", "{} changed"),
    "delete": N("Told", "{} deleted"),
    "purged": N("Told", "{}: removed for good"),
}
_FIELDS = {
    "text": N("Told", "Wording"),
    "quote": N("Told", "Words as said"),
    "speaker_id": N("Told", "Speaker"),
    "made_on": N("Told", "Said on"),
    "place": N("Told", "Place"),
    "note": N("Told", "Note"),
    "topic": N("Told", "Topic"),
    "assignee": N("Told", "Assigned to"),
    "due_on": N("Told", "Due"),
    "work": N("Told", "Work"),
    "reach": N("Told", "Reach"),
    "harm": N("Told", "Harm"),
    "checkable": N("Told", "Checkable"),
    "urgency": N("Told", "Urgency"),
    "title": N("Told", "Title"),
    "summary": N("Told", "Summary"),
    "desk": N("Told", "Desk"),
    "desk_url": N("Told", "Address of the desk"),
    "report_url": N("Told", "Address of the report"),
    "scale": N("Told", "Rating scale"),
    "language": N("Told", "Language"),
    "weight_reach": N("Told", "Weight of reach"),
    "weight_harm": N("Told", "Weight of harm"),
    "weight_checkable": N("Told", "Weight of checkable"),
    "weight_urgency": N("Told", "Weight of urgency"),
    "byline": N("Told", "Author"),
    "author": N("Told", "Author"),
    "publisher": N("Told", "Publisher"),
    "published_on": N("Told", "Published"),
    "url": N("Told", "Address"),
    "name": N("Told", "Name"),
    "kind": N("Told", "Kind"),
    "role": N("Told", "Role"),
    "affiliation": N("Told", "Party or organisation"),
    "same_as": N("Told", "Page that identifies"),
    "wikidata": N("Told", "Wikidata"),
    "claim_id": N("Told", "Claim"),
    "other_id": N("Told", "Other claim"),
    "article_id": N("Told", "Article"),
    "evidence_id": N("Told", "Evidence"),
    "source_id": N("Told", "Source"),
    "capture_id": N("Told", "Copy"),
    "passage_id": N("Told", "Passage"),
    "record_id": N("Told", "Of"),
    "appeared_on": N("Told", "Appeared on"),
    "first": N("Told", "First appearance"),
    "answer": N("Told", "Answer"),
    "source_class": N("Told", "Class"),
    "interests": N("Told", "Interests"),
    "with_whom": N("Told", "With whom"),
    "channel": N("Told", "How"),
    "occurred_on": N("Told", "Took place on"),
    "reference": N("Told", "Reference"),
    "method": N("Told", "Method"),
    "sensitive": N("Told", "Sensitive"),
    "size": N("Told", "Size"),
    "sha256": N("Told", "SHA-256"),
    "text_sha256": N("Told", "SHA-256 of the text"),
    "media_type": N("Told", "Type"),
    "filename": N("Told", "File name"),
    "requested_url": N("Told", "Address asked for"),
    "final_url": N("Told", "Address reached"),
    "http_status": N("Told", "Answer of the server"),
    "complete": N("Told", "Complete"),
    "complete_reason": N("Told", "Why not complete"),
    "tool": N("Told", "Read by"),
    "start": N("Told", "From letter"),
    "end": N("Told", "To letter"),
    "exact": N("Told", "Words"),
    "prefix": N("Told", "Words before"),
    "suffix": N("Told", "Words after"),
    "stance": N("Told", "Stance"),
    "weight": N("Told", "Weight"),
    "key": N("Told", "Key evidence"),
    "rank": N("Told", "Place in the order"),
    "rating": N("Told", "Rating"),
    "label": N("Told", "Rating in words"),
    "definition": N("Told", "Definition"),
    "rationale": N("Told", "Why"),
    "confidence": N("Told", "Confidence"),
    "unknown": N("Told", "Not known"),
    "reason": N("Told", "What changed"),
    "weighed": N("Told", "Citations weighed"),
    "rested": N("Told", "Key evidence it rests on"),
    "words": N("Told", "Words"),
    "noun": N("Told", "Lists"),
    "conditions": N("Told", "Conditions"),
    "any_of": N("Told", "Any of them"),
    "sort": N("Told", "Sorted by"),
    "descending": N("Told", "Downwards"),
    "grouping": N("Told", "Grouped by"),
    "columns": N("Told", "Columns"),
    "as_table": N("Told", "As a table"),
    "confidential": N("Told", "Never sent to third parties"),
    "recheck_on": N("Told", "Look again on"),
    "record_sha256": N("Told", "SHA-256 of the record"),
    "overrides": N("Told", "Let pass"),
    "origin": N("Told", "Made elsewhere by"),
    "claimed_at": N("Told", "Made elsewhere at, by its own account"),
    "text_problem": N("Told", "Why there is no text"),
    "picture_problem": N("Told", "Why there is no picture"),
    "picture_hash": N("Told", "Fingerprint of the picture"),
    "looks": N("Told", "Looked over"),
    "looks_note": N("Told", "What looks wrong"),
    "derived_from": N("Told", "Made from"),
    "state": N("Told", "State"),
    "detail": N("Told", "What was seen"),
    "checked_at": N("Told", "Looked at"),
    "archive": N("Told", "Archive"),
    "save": N("Told", "Asked to save it"),
    "copy_url": N("Told", "Address of the copy"),
    "copied_at": N("Told", "Copied at"),
    "asked_at": N("Told", "Asked at"),
    "corrections_url": N("Told", "Page of corrections"),
    "policy_url": N("Told", "Page of the desk’s rules"),
    "created_at": N("Told", "Made at"),
    "draft": N("Told", "Draft of our own"),
    "contact": N("Told", "How to reach it"),
    "protected": N("Told", "Never named in public"),
    "public_name": N("Told", "Name in public"),
    "public_title": N("Told", "Title in public"),
    "also": N("Told", "Further ratings"),
    "original_url": N("Told", "Address of the original"),
    "original_context": N("Told", "What the original shows"),
    "whom": N("Told", "Who was asked"),
    "address": N("Told", "Address or number"),
    "question": N("Told", "What was asked"),
    "asked_on": N("Told", "Asked on"),
    "deadline_on": N("Told", "Reply wanted by"),
    "answered_on": N("Told", "Answered on"),
    "declined": N("Told", "Would not answer"),
    "not_asked": N("Told", "Why nobody was asked"),
    "noted_at": N("Told", "Noted at"),
    "corrected_at": N("Told", "Corrected at"),
    "outcome": N("Told", "Outcome"),
    "proof_id": N("Told", "Deciding words"),
    "source": N("Told", "Checked with"),
    "wording": N("Told", "How it should read"),
    "checked_by": N("Told", "Checked by"),
    "code": N("Told", "Objection"),
    "waived_at": N("Told", "Overridden at"),
    "format": N("Told", "Format"),
    "profile": N("Told", "Profile"),
    "seq": N("Told", "State of the history"),
    "claims": N("Told", "Claims in it"),
    "withheld": N("Told", "Things withheld"),
    "salt": N("Told", "Salt of what was withheld"),
}
_TRUTHS = frozenset(
    {
        "first",
        "key",
        "sensitive",
        "any_of",
        "descending",
        "as_table",
        "confidential",
        "save",
        "draft",
        "protected",
        "declined",
    }
)
_LEVELS = frozenset({"reach", "harm", "checkable", "urgency"})
_KINDS = frozenset({"kind", "stance", "weight", "confidence", "source_class", "work"})
_METHODS = frozenset({"file", "fetch", "paste", "record"})
_WHOLE = {"yes": N("Told", "yes"), "no": N("Told", "no"), "unknown": N("Told", "not known")}
_STATES = {
    "alive": N("Told", "alive"),
    "moved": N("Told", "moved"),
    "changed": N("Told", "changed"),
    "dead": N("Told", "dead"),
    "unknown": N("Told", "not clear"),
    "asked": N("Told", "asked"),
    "found": N("Told", "found"),
    "saved": N("Told", "saved"),
    "none": N("Told", "none there"),
    "failed": N("Told", "failed"),
}
_LOOKS = {"right": N("Told", "right"), "wrong": N("Told", "wrong")}
_PROFILES = {"internal": N("Told", "for the desk"), "public": N("Told", "for readers")}
_SENTENCES = frozenset({"complete_reason", "text_problem", "picture_problem", "detail"})
"""What the core says in sentences."""
_WORDS = {"complete": _WHOLE, "state": _STATES, "looks": _LOOKS, "profile": _PROFILES}
"""Of fields that have a few values: what each is called."""
_WHY = {
    "gone": N("Told", "is no longer there"),
    "there": N("Told", "is there again"),
    "changed": N("Told", "has another value since"),
    "used": N("Told", "is used by something newer"),
    "lacks": N("Told", "refers to what is no longer there"),
    "twice": N("Told", "has its like already"),
    "purged": N("Told", "was removed for good"),
}


def _tr(words: object) -> str:
    return QCoreApplication.translate("Told", str(words))


def record(name: str) -> str:
    """Name a kind of record."""
    return _tr(_RECORDS.get(name, name))


def heading(change: ToldChange) -> str:
    """Say what happened to a record."""
    said = _tr(_ACTIONS[change.action]).format(record(change.record))
    return joined(said, cut(change.title, 80))


def field(name: str) -> str:
    """Name a field of a record."""
    return _tr(_FIELDS[name]) if name in _FIELDS else name.replace("_", " ").capitalize()


def value(told: ToldField, raw: object) -> str:
    """Say a value of a field as people do; "" for none."""
    if raw is None or raw == "":
        return ""
    name, said = told.name, str(raw)
    if name in _TRUTHS:
        said = _tr(N("Told", "yes")) if raw else _tr(N("Told", "no"))
    elif name in _LEVELS:
        said = word({"1": "low", "2": "medium", "3": "high"}.get(said, said))
    elif name in _WORDS:
        said = _tr(_WORDS[name].get(said, said))
    elif name in _SENTENCES:
        said = phrase(said)
    elif name in _KINDS or (name == "method" and said in _METHODS):
        said = word(said)
    elif name == "outcome":
        said = word(f"outcome-{said}")
    elif name.endswith("_on"):
        said = date(said)
    elif name.endswith("_at"):
        with suppress(ValueError):  # what another program wrote down as its time may be none
            said = exact(datetime.fromisoformat(said))
    return said


def reason(left: Left) -> str:
    """Say what stays as it is, and why."""
    what = joined(record(left.record), cut(left.words, 60), field(left.field) if left.field else "")
    return _tr(N("Told", "{what}: {why}")).format(what=what, why=_tr(_WHY[left.why]))
