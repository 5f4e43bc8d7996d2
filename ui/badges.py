"""How a capture stands, as badges: a drawing, a word or two, and the sentence behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.phrases import phrase
from ui.wording import cut, exact
from workbench.model import Capture, CaptureMethod, Complete, Looks

if TYPE_CHECKING:
    from workbench.queries import Standing

N = QT_TRANSLATE_NOOP
FINE, QUIET, ATTENTION = "fine", "quiet", "attention"
_MADE_HERE = {CaptureMethod.PASTE, CaptureMethod.RECORD}
_ORIGINS = {
    "warc": N("Badges", "From a WARC file"),
    "wacz": N("Badges", "From a WACZ file"),
    "mhtml": N("Badges", "From an MHTML file"),
    "singlefile": N("Badges", "From a SingleFile page"),
}
_WORDS = {
    "complete": N("Badges", "Complete"),
    "incomplete": N("Badges", "Not complete"),
    "unknown": N("Badges", "Completeness not known"),
    "stamped": N("Badges", "Time-stamped"),
    "unstamped": N("Badges", "Not yet stamped"),
    "archived": N("Badges", "Archived publicly"),
    "damaged": N("Badges", "Damaged"),
    "private": N("Badges", "Private network let pass"),
    "certificate": N("Badges", "Certificate not trusted"),
    "right": N("Badges", "Looked over"),
    "wrong": N("Badges", "Looks wrong"),
    "no-text": N("Badges", "No text"),
    "ocr": N("Badges", "Read by OCR"),
    "no-picture": N("Badges", "No picture"),
}
_SENTENCES = {
    "complete": N("Badges", "All that was sent is here."),
    "incomplete": N("Badges", "Something that was sent is missing."),
    "unknown": N("Badges", "The server did not say how much it sends, so the end may be missing."),
    "unstamped": N("Badges", "No authority has confirmed yet when this copy was there."),
    "damaged": N(
        "Badges", "Bytes of this copy are not in the file any more, or not as they were written."
    ),
    "private": N("Badges", "An address in a private network was let pass for this capture."),
    "certificate": N(
        "Badges", "The certificate of the site was not trusted; that was let pass for this capture."
    ),
    "right": N("Badges", "Somebody looked it over and found it right."),
    "wrong": N("Badges", "Somebody looked it over and found it wrong."),
    "no-text": N("Badges", "No text could be read out of it."),
    "ocr": N("Badges", "The text was read from a picture and may have slips: compare it."),
    "origin": N("Badges", "It was made elsewhere. When and where is what that file says."),
}
_ICONS = {
    "complete": "complete",
    "incomplete": "warning",
    "unknown": "unknown",
    "stamped": "stamp",
    "unstamped": "unstamped",
    "archived": "archive",
    "damaged": "damaged",
    "private": "override",
    "certificate": "override",
    "right": "looked",
    "wrong": "warning",
    "no-text": "warning",
    "ocr": "scan",
    "origin": "imported",
    "no-picture": "unknown",
}
_TONES = {
    "complete": FINE,
    "stamped": FINE,
    "archived": FINE,
    "right": FINE,
    "incomplete": ATTENTION,
    "damaged": ATTENTION,
    "private": ATTENTION,
    "certificate": ATTENTION,
    "wrong": ATTENTION,
}
SOUNDS = ("audio/", "video/")
"""What has no text by its nature: that is not told as if something were missing."""
COMPACT = ("damaged", "wrong", "incomplete", "certificate", "private", "no-text", "ocr")
"""What is shown where there is little room: what is not fine, the gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One thing that is known of a capture."""

    key: str
    icon: str
    word: str
    sentence: str
    tone: str


def checked(found: Standing, damaged: Collection[str]) -> Standing:
    """Add what the last check of the file found: the captures that are damaged."""
    return replace(found, damaged=True) if found.capture.id in damaged else found


def badges_of(found: Standing, *, compact: bool = False) -> list[Badge]:
    """Say how a capture stands; compact: only what is not fine."""
    made = {badge.key: badge for badge in _badges(found)}
    if compact:
        if found.capture.media_type.startswith("image/"):
            made.pop("no-text", None)  # most pictures have no words
        return [made[key] for key in COMPACT if key in made]
    return list(made.values())


def _badges(found: Standing) -> Iterator[Badge]:
    if found.damaged:
        yield _badge("damaged")
    if found.capture.method not in _MADE_HERE:
        whole = found.capture.complete
        key = {Complete.YES: "complete", Complete.NO: "incomplete"}.get(whole, "unknown")
        yield _badge(key, phrase(found.capture.complete_reason))
    yield from _proofs(found)
    yield from _passed(found.capture)
    yield from _seen(found.capture)


def _proofs(found: Standing) -> Iterator[Badge]:
    """Say who else can tell of it."""
    if found.stamps:
        words = _tr(N("Badges", "Stamped by {} at {}."))
        told = [words.format(_site(authority), exact(at)) for authority, at in found.stamps]
        yield _badge("stamped", "\n".join(told))
    elif found.capture.record_sha256:
        yield _badge("unstamped")
    if found.archived:
        words = _tr(N("Badges", "A copy is kept by {}: {}"))
        told = [words.format(_site(each.archive), each.copy_url) for each in found.archived]
        yield _badge("archived", "\n".join(told))


def _passed(capture: Capture) -> Iterator[Badge]:
    """Say where it came from, and what was let pass."""
    if capture.origin:
        yield _badge("origin", word=_tr(_ORIGINS.get(capture.origin, capture.origin)))
    for key in capture.overrides.split():
        if key in _WORDS:
            yield _badge(key)


def _seen(capture: Capture) -> Iterator[Badge]:
    """Say what a person, or a program, could see in it."""
    if capture.looks is Looks.RIGHT:
        yield _badge("right")
    elif capture.looks is Looks.WRONG:
        yield _badge("wrong", capture.looks_note)
    if not capture.text_sha256 and not capture.media_type.startswith(SOUNDS):
        yield _badge("no-text", phrase(capture.text_problem))
    elif "tesseract" in capture.tool.lower():
        yield _badge("ocr")
    if capture.picture_problem:
        yield _badge("no-picture", phrase(capture.picture_problem))


def _badge(key: str, sentence: str = "", *, word: str = "") -> Badge:
    return Badge(
        key=key,
        icon=_ICONS[key],
        word=word or _tr(_WORDS[key]),
        sentence=sentence or (_tr(_SENTENCES[key]) if key in _SENTENCES else ""),
        tone=_TONES.get(key, QUIET),
    )


def _site(address: str) -> str:
    """Name an authority or an archive by its host."""
    return cut(address.partition("://")[2].partition("/")[0] or address, 60)


def _tr(words: object) -> str:
    return QCoreApplication.translate("Badges", str(words))
