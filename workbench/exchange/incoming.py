"""What a file is that came in, by its contents: which importer it wants."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.file import place
from workbench.project import SUFFIX
from workbench.reading import sniff
from workbench.reading.gathering import ANNOTATIONS, BIBTEX, CSL, REVIEWS, RIS
from workbench.reading.sniffing import (
    CSV,
    HTML,
    MHTML,
    ODS,
    SRT,
    TIMED,
    TSV,
    VTT,
    WACZ,
    WARC,
    XLS,
    XLSX,
    byte_order,
    is_picture,
    is_recording,
)

HEAD = 512_000
"""Bytes of the beginning of a file that are looked at; and a quarter as many of its end."""
_APPLICATION = b"FCWB"
_TABBED = re.compile(r"[^\t\n]*\t[^\n]*(?:\n|$)")
_BIB = re.compile(
    r"^[ \t]*@[ \t]*(article|book|booklet|inbook|incollection|inproceedings|conference|manual"
    r"|mastersthesis|misc|phdthesis|proceedings|techreport|unpublished|online|report|thesis"
    r"|dataset|string|comment|preamble|www|electronic)[ \t]*[{(]",
    re.IGNORECASE | re.MULTILINE,
)
_RIS = re.compile(r"\ufeff?\s*(?:[^\n]{0,200}\n){0,5}?TY {1,2}- ?\w")
_FEED = re.compile(
    r"(?><\?xml[^>]*>|<!--.*?-->|<!doctype[^>]*>|\s)*+<(?:\w+:)?(?:rss|feed|rdf|urlset)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_JSON = re.compile(r"\ufeff?\s*[{\[]")


class Kind(StrEnum):
    """What can come in, as it is named with `--as`."""

    ARTICLE = "article"
    """A text: an article under check, a draft, or evidence."""
    SHEET = "sheet"
    REVIEWS = "claimreview"
    REFERENCES = "references"
    ANNOTATIONS = "annotations"
    TRANSCRIPT = "transcript"
    ARCHIVE = "archive"
    """Pages that were captured elsewhere: WARC, WACZ, MHTML."""
    BUNDLE = "bundle"
    PROJECT = "project"
    PICTURE = "picture"
    RECORDING = "recording"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file is, and what else can be taken out of it."""

    kind: Kind
    form: str = ""
    """For REFERENCES "ris", "bibtex" or "csl"; for others what the reading calls it."""
    also: tuple[Kind, ...] = ()
    """What it holds besides: an article can carry fact-checks."""


def kind_of(data: bytes, filename: str = "", *, declared: str = "") -> Incoming:
    """Say what a file is, by its bytes first, then as declared, then by its name. Never raises."""
    media = sniff(data, declared=declared, filename=filename)
    if data.startswith(b"SQLite format 3\0") and data[68:72] == _APPLICATION:
        return Incoming(kind=Kind.PROJECT)
    if _is_bundle(data):
        return Incoming(kind=Kind.BUNDLE)
    known = _KNOWN.get(media)
    if known is None and is_picture(media):
        known = Kind.PICTURE
    if known is None and is_recording(media):
        known = Kind.RECORDING
    if known is not None:
        return Incoming(kind=known, form=media)
    if media == HTML and b"ClaimReview" in data:
        return Incoming(kind=Kind.ARTICLE, form=media, also=(Kind.REVIEWS,))
    if media == HTML or not _is_text(media):
        return Incoming(kind=Kind.ARTICLE, form=media)
    return _of_text(data, media, filename)


def kind_of_file(path: Path | str) -> Incoming:
    """Say what a file on disk is, from its beginning and its end; quickly, however large it is.

    WorkbenchError when it cannot be read.
    """
    path = place(path)
    try:
        if not path.is_file():
            raise WorkbenchError(f"{path} cannot be read: there is no such file.")
        if path.suffix.lower() == SUFFIX:  # opening a live project by hand would drop its locks
            return Incoming(kind=Kind.PROJECT)
        with path.open("rb") as file:
            data = file.read(HEAD)
            size = path.stat().st_size
            if size > HEAD:
                file.seek(max(HEAD, size - HEAD // 4))
                data += file.read(HEAD // 4)
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}.") from error
    return kind_of(data, path.name)


def only(kind: Kind, data: bytes, filename: str = "", *, declared: str = "") -> Incoming:
    """Take a file for what a person says that it is; its form is still found in its bytes."""
    found = kind_of(data, filename, declared=declared)
    if found.kind is kind:
        return found
    if kind is Kind.REFERENCES:
        named = {"bib": BIBTEX, "json": CSL}.get(filename.rpartition(".")[2].lower(), RIS)
        begins = _beginning(data).lstrip()[:1]
        return Incoming(kind=kind, form=CSL if begins in {"[", "{"} else
                        BIBTEX if begins in {"@", "%"} else named)  # fmt: skip
    forms = {Kind.REVIEWS: REVIEWS, Kind.ANNOTATIONS: ANNOTATIONS}
    return Incoming(kind=kind, form=forms.get(kind, found.form))


_KNOWN = {
    **dict.fromkeys((CSV, TSV, XLSX, XLS, ODS), Kind.SHEET),
    **dict.fromkeys((SRT, VTT, TIMED), Kind.TRANSCRIPT),
    **dict.fromkeys((WARC, WACZ, MHTML), Kind.ARCHIVE),
}


def _is_text(media: str) -> bool:
    return media.startswith("text/") or media in {"application/json", "application/xml"}


def _is_bundle(data: bytes) -> bool:
    """An evidence bundle: a zip that says how to check it; or one that is encrypted."""
    if data.startswith(b"age-encryption.org/v1\n"):
        return True
    return data.startswith(b"PK\x03\x04") and all(
        name in data for name in (b"SHA256SUMS", b"VERIFY.txt", b"manifest.json")
    )


def _beginning(data: bytes, most: int = 8_000) -> str:
    return data[:most].decode(byte_order(data) or "utf-8", "replace").lstrip("\ufeff")


def _of_text(data: bytes, media: str, filename: str) -> Incoming:
    beginning = _beginning(data).replace("\r\n", "\n").replace("\r", "\n")
    if _JSON.match(beginning) and (found := _of_json(data)):
        return found
    if _FEED.match(beginning):
        return Incoming(kind=Kind.REVIEWS, form=REVIEWS)
    if _RIS.match(beginning):
        return Incoming(kind=Kind.REFERENCES, form=RIS)
    if _BIB.search(beginning) and (filename.lower().endswith(".bib") or _begins_bib(beginning)):
        return Incoming(kind=Kind.REFERENCES, form=BIBTEX)
    if _is_tabbed(beginning) or _is_list(data):
        return Incoming(kind=Kind.SHEET, form=TSV)
    return Incoming(kind=Kind.ARTICLE, form=media)


def _begins_bib(beginning: str) -> bool:
    """Whether the first entry of BibTeX comes before any prose that is no comment."""
    lines = [line for line in beginning.split("\n") if line.strip()][:10]
    first = next((at for at, line in enumerate(lines) if line.lstrip().startswith("@")), -1)
    return first >= 0 and all(line.lstrip().startswith("%") for line in lines[:first])


def _is_list(data: bytes) -> bool:
    """Whether it is a list of ours as JSON, which whoever reads sheets refuses with its reason."""
    return data.startswith(b'{"list": "') and b'"made_with": "Fact-Check Workbench' in data[:200]


def _is_tabbed(beginning: str) -> bool:
    """Whether every one of the first lines has as many tabs: cells out of a sheet."""
    lines = [line for line in beginning.split("\n")[:-1] or [beginning] if line.strip()][:8]
    counts = {line.count("\t") for line in lines}
    return len(lines) > 1 and len(counts) == 1 and counts != {0}


def _of_json(data: bytes) -> Incoming | None:
    if byte_order(data).startswith(("utf-16", "utf-32")):
        data = data.decode(byte_order(data), "replace").encode("utf-8", "replace")
    holds = data.__contains__
    if holds(b'"ClaimReview"') or holds(b'"claimReviewed"') or holds(b'/ClaimReview"'):
        return Incoming(kind=Kind.REVIEWS, form=REVIEWS)
    if holds(b'"claimReview"') and holds(b'"textualRating"'):
        return Incoming(kind=Kind.REVIEWS, form=REVIEWS)
    if holds(b"jsonfeed.org/version"):
        return Incoming(kind=Kind.REVIEWS, form=REVIEWS)
    selects = holds(b'"TextQuoteSelector"') or holds(b'"TextPositionSelector"')
    if (
        selects
        or holds(b"www.w3.org/ns/anno")
        or (holds(b'"target"') and holds(b'"uri"') and holds(b'"user"'))
    ):
        return Incoming(kind=Kind.ANNOTATIONS, form=ANNOTATIONS)
    csl = (b'"date-parts"', b'"container-title"', b'"publisher-place"', b'"citation-key"',
           b'"DOI"', b'"given"')  # fmt: skip
    if holds(b'"type"') and any(map(holds, csl)):
        return Incoming(kind=Kind.REFERENCES, form=CSL)
    return None
