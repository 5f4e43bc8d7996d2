"""Reading lists of references: RIS, BibTeX and CSL-JSON."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from workbench.errors import WorkbenchError
from workbench.reading import latex, loosely
from workbench.reading.draft import one_line, tidy
from workbench.reading.foreign import Reference, checked_count
from workbench.reading.loosely import address, day, first_text, lines, listed, words
from workbench.reading.plain import decode

_KINDS = {
    "webpage": "page", "post-weblog": "page", "post": "page", "article-newspaper": "document",
    "motion_picture": "video", "broadcast": "video", "song": "audio", "speech": "audio",
    "dataset": "dataset", "graphic": "image", "figure": "image", "map": "image",
    "interview": "interview", "personal_communication": "letter",
}  # fmt: skip
"""What kind of evidence a type of CSL is, where it is no document."""
RIS_TYPES = {
    "JOUR": "article-journal", "MGZN": "article-magazine", "NEWS": "article-newspaper",
    "BOOK": "book", "CHAP": "chapter", "RPRT": "report", "GOVDOC": "report", "THES": "thesis",
    "CONF": "paper-conference", "CPAPER": "paper-conference", "ELEC": "webpage", "WEB": "webpage",
    "BLOG": "post-weblog", "DATA": "dataset", "AGGR": "dataset", "VIDEO": "motion_picture",
    "MPCT": "motion_picture", "ADVS": "motion_picture", "SOUND": "song", "ART": "graphic",
    "FIGURE": "figure", "MAP": "map", "PCOMM": "personal_communication", "BILL": "bill",
    "STAT": "legislation", "CASE": "legal_case", "PAT": "patent", "PAMP": "pamphlet",
    "MANSCPT": "manuscript", "UNPB": "manuscript", "ENCYC": "entry-encyclopedia",
    "COMP": "software", "HEAR": "hearing", "EJOUR": "article-journal", "JFULL": "article-journal",
    "EBOOK": "book", "ECHAP": "chapter", "ICOMM": "personal_communication",
    "GEN": "document", "INTV": "interview",
}  # fmt: skip
BIB_TYPES = {
    "article": "article-journal", "book": "book", "inbook": "chapter", "incollection": "chapter",
    "inproceedings": "paper-conference", "conference": "paper-conference",
    "proceedings": "book", "techreport": "report", "report": "report", "phdthesis": "thesis",
    "mastersthesis": "thesis", "thesis": "thesis", "online": "webpage", "electronic": "webpage",
    "www": "webpage", "dataset": "dataset", "data": "dataset", "video": "motion_picture",
    "movie": "motion_picture", "audio": "song", "music": "song", "artwork": "graphic",
    "image": "graphic", "letter": "personal_communication", "booklet": "pamphlet",
    "manual": "report", "unpublished": "manuscript", "software": "software",
    "legislation": "legislation", "patent": "patent", "misc": "document",
    "interview": "interview",
}  # fmt: skip
_SEPARATOR = re.compile(r"[{}]|\s+and\s+", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ENTRY = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*[{(]", re.MULTILINE)
_TIGHT = re.compile(r"^([A-Z][A-Z0-9]) {1,3}-", re.MULTILINE)
_BEGINS = re.compile(r"^TY  -", re.MULTILINE)
_ENDS = re.compile(r"^ER  -", re.MULTILINE)
_ARCHIVE = re.compile(
    r"https?://(?:[\w-]+\.)?(?:web\.archive\.org|archive\.(?:org|today|ph|is|li|md|vn|fo)|perma\.cc|"
    r"ghostarchive\.org|webcitation\.org|arquivo\.pt|webarchive\.[\w.]+)/",
    re.IGNORECASE,
)
"""Where public archives keep their copies."""
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def read_references(data: bytes, form: str, *, charset: str = "") -> dict[str, Any]:
    """Return the entries of a list of references: `form` is "ris", "bibtex" or "csl".

    Raises WorkbenchError when there are none.
    """
    text = tidy(decode(data, declared=charset)[0])
    told: list[str] = []
    read = {"ris": _ris, "bibtex": _bibtex, "csl": _csl}[form]
    found = [each for each in read(text, told) if _is_something(each, told)]
    checked_count(len(found))
    if not found:
        raise WorkbenchError("There is no reference in it that can be read.")
    if files := sum(each.attachments for each in found):
        told.append(f"Files that the list names are not taken: {files:,}.")
    return {
        "references": [asdict(each) for each in found],
        "told": [s if (n := told.count(s)) == 1 else f"{s} ({n:,} times)"
                 for s in dict.fromkeys(told)][:200],
    }  # fmt: skip


def kind_of(type_: str) -> str:
    """Say what kind of evidence a type of CSL is."""
    return _KINDS.get(type_, "document")


def _is_something(found: Reference, told: list[str]) -> bool:
    if not found.title:
        told.append("An entry without a title, an address or a number was passed over.")
    return bool(found.title)


# RIS


def _ris(text: str, told: list[str]) -> Iterator[Reference]:
    import rispy  # type: ignore[import-untyped]  # noqa: PLC0415 - untyped; only RIS needs it

    body = "\n".join(line.strip() for line in text.split("\n"))
    body = _TIGHT.sub(r"\1  -", body)
    checked_count(len(_BEGINS.findall(body)))
    parts = _BEGINS.split(body)[1:]
    if any(not _ENDS.search(part) for part in parts):
        told.append("An entry has no end; it was taken up to the next one.")
    body = "".join(f"TY  -{part.rstrip()}\nER  - \n" for part in parts)
    try:
        entries = rispy.loads(body, skip_unknown_tags=True, delimiter_tags_mapping={})
    except (ValueError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise WorkbenchError("The list is not RIS as other programs write it.") from error
    for each in entries:
        yield _of_ris(each)


def _of_ris(entry: dict[str, Any]) -> Reference:
    def one(*keys: str, longest: int = 500) -> str:
        return next(filter(None, (words(entry.get(key), longest) for key in keys)), "")

    type_ = RIS_TYPES.get(one("type_of_reference"), "document")
    urls = [found for each in listed(entry.get("urls")) + listed(entry.get("url"))
            if (found := address(each))]  # fmt: skip
    doi = _doi(one("doi"), *urls)
    pages = "–".join(filter(None, (one("start_page"), one("end_page"))))
    files = ("file_attachments1", "file_attachments2", "figure")
    links = [first_text(link) for key in files for link in listed(entry.get(key))]
    archived = [link for link in (*urls, *map(address, links)) if _ARCHIVE.match(link)]
    live = [link for link in urls if link not in archived]
    return Reference(
        title=one("title", "primary_title", "secondary_title", "short_title")
        or doi or next(iter(urls), ""),
        kind=kind_of(type_),
        type=type_,
        key=one("id", "label"),
        authors=tuple(_people(
            listed(entry.get("authors")) or listed(entry.get("first_authors"))
            or listed(entry.get("secondary_authors")))),
        container=one("journal_name", "secondary_title", "alternate_title1", "alternate_title2",
                      "alternate_title3") if one("title", "primary_title") else "",
        publisher=one("publisher"),
        published_on=_date(one("date"), one("year"), one("publication_year")),
        url=next((u for u in live if "doi.org/" not in u), next(iter(live or urls), "")),
        archive_url=next(iter(archived), ""),
        accessed_on=_date(one("access_date")),
        doi=doi,
        isbn=one("issn") if type_ in {"book", "chapter"} else "",
        issn="" if type_ in {"book", "chapter"} else one("issn"),
        volume=one("volume"),
        issue=one("number") if type_.startswith("article") else "",
        pages=pages,
        number=one("edition", "custom7", "call_number")
        or ("" if type_.startswith("article") else one("number")),
        place=one("place_published"),
        language=_language(one("language")),
        abstract=lines(entry.get("abstract") or entry.get("notes_abstract")),
        notes=tuple(filter(None, (lines(each) for each in listed(entry.get("notes")))))[:100],
        keywords=_keywords(listed(entry.get("keywords"))),
        attachments=sum(not address(each) for each in links),
    )  # fmt: skip


# BibTeX


def _bibtex(text: str, told: list[str]) -> Iterator[Reference]:
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415 - only BibTeX needs it

    checked_count(len(_ENTRY.findall(text)))
    logging.disable(logging.CRITICAL)  # what is broken is told below
    library = parse_string(text)
    told += ["An entry is not BibTeX, or breaks off, and was passed over."
             for _ in library.failed_blocks]  # fmt: skip
    strings = {each.key.casefold(): str(each.value) for each in library.strings}
    blocks = [*library.entries, *(
        found for each in library.failed_blocks
        if (found := getattr(each, "ignore_error_block", None)) is not None
        and hasattr(found, "fields_dict"))]  # fmt: skip
    for entry in blocks:
        fields = {
            key.casefold(): _joined(field, strings) for key, field in entry.fields_dict.items()
        }
        yield _of_bibtex(str(entry.entry_type).casefold(), str(entry.key), fields)


def _joined(field: Any, strings: dict[str, str]) -> str:
    """A value; one of several pieces ("a" # b) put together, and words that stand for others."""
    value = str(field.value)[:100_000]
    if getattr(field, "enclosing", None) != "no-enclosing":
        return value
    pieces = [each.strip() for each in value.split("#")]
    return "".join(strings.get(each.casefold(), each.strip('"{}')) for each in pieces)


def _of_bibtex(entry_type: str, key: str, fields: dict[str, str]) -> Reference:
    def one(*keys: str, longest: int = 500) -> str:
        found = (one_line(latex.plain(fields.get(each, ""))) for each in keys)
        return next(filter(None, found), "")[:longest]

    type_ = BIB_TYPES.get(entry_type, "document")
    raw = fields.get("url", "") or fields.get("howpublished", "") or fields.get("link", "")
    url = address(raw.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&")
                  .replace("\\#", "#").replace("\\~", "~").replace("}", " "))  # fmt: skip
    doi = _doi(fields.get("doi", "").replace("\\_", "_"), url)
    if entry_type == "misc" and url:
        type_ = "webpage"
    if kept := one("x-type"):
        type_ = kept
    month = one("month").casefold()[:3]
    number = str(_MONTHS.index(month) + 1) if month in _MONTHS else one("month")
    year = one("year")
    dated = f"{year}-{number:0>2}" if year.isdigit() and number.isdigit() else year
    attached = [each for each in fields.get("file", "").split(";") if each.strip()]
    return Reference(
        title=one("title", "booktitle", "shorttitle") or doi or url,
        kind=kind_of(type_),
        type=type_,
        key=key[:300],
        authors=tuple(_bibtex_people(fields.get("author", "") or fields.get("editor", ""))),
        container=one("journal", "journaltitle", "booktitle", "maintitle", "eventtitle")
        if one("title") else "",
        publisher=one("publisher", "institution", "school", "organization"),
        published_on=_date(one("date"), dated, year),
        url=url,
        archive_url=address(fields.get("archiveurl", "")),
        accessed_on=_date(one("urldate", "lastchecked", "accessed")),
        doi=doi,
        isbn=one("isbn"),
        issn=one("issn"),
        volume=one("volume"),
        issue=one("issue") or (one("number") if entry_type == "article" else ""),
        pages=re.sub(r"-+", "–", one("pages")),
        number=one("edition", "version")
        or ("" if entry_type == "article" else one("number")),
        place=one("location", "address"),
        language=_language(one("language", "langid")),
        abstract=lines(latex.plain(fields.get("abstract", ""))),
        notes=tuple(filter(None, (lines(latex.plain(fields.get(k, ""))) for k in
                                  ("note", "annote", "annotation", "addendum")))),
        keywords=_keywords([latex.plain(fields.get("keywords", ""))]),
        attachments=len(attached),
    )  # fmt: skip


def _bibtex_people(text: str) -> Iterator[str]:
    for body in _parted(text[:50_000])[:200]:
        if body.startswith("{") and body.endswith("}"):  # a body, whose name is not turned
            yield one_line(latex.plain(body))
        elif body and body.casefold() != "others":
            yield from _people([latex.plain(body)])


def _parted(text: str) -> list[str]:
    """Part names at each "and" that does not stand inside braces."""
    names, start, depth = list[str](), 0, 0
    for found in _SEPARATOR.finditer(text):
        if found[0] in "{}":
            depth += 1 if found[0] == "{" else -1
        elif depth <= 0:
            names.append(text[start : found.start()].strip())
            start = found.end()
    return [*names, text[start:].strip()]


# CSL-JSON


def _csl(text: str, told: list[str]) -> Iterator[Reference]:
    value = loosely.json_of(text)
    if isinstance(value, dict):
        value = value.get("items", [value])
    for each in listed(value):
        if not isinstance(each, dict):
            told.append("An entry is not of the right form, and was passed over.")
            continue
        yield _of_csl(each)


def _of_csl(item: dict[str, Any]) -> Reference:
    def one(*keys: str, longest: int = 500) -> str:
        return next(filter(None, (words(item.get(key), longest) for key in keys)), "")

    type_ = one("type", longest=60) or "document"
    url = address(item.get("URL"))
    doi = _doi(one("DOI"), url)
    people = (
        listed(item.get("author")) or listed(item.get("editor")) or listed(item.get("interviewer"))
    )
    return Reference(
        title=one("title", "title-short", "container-title") or doi or url,
        kind=kind_of(type_),
        type=type_,
        key=one("id", "citation-key"),
        authors=tuple(filter(None, map(_csl_person, people[:200]))),
        container=one("container-title", "collection-title", "event-title", "event")
        if one("title") else "",
        publisher=one("publisher"),
        published_on=_csl_date(item.get("issued")),
        url=url,
        archive_url=address(item.get("archive_location")) or address(item.get("archive")),
        accessed_on=_csl_date(item.get("accessed")),
        doi=doi,
        isbn=one("ISBN"),
        issn=one("ISSN"),
        volume=one("volume"),
        issue=one("issue"),
        pages=one("page").replace("--", "–").replace("-", "–"),
        number=one("number", "edition", "version"),
        place=one("publisher-place", "event-place"),
        language=_language(one("language")),
        abstract=lines(item.get("abstract")),
        notes=tuple(filter(None, [lines(item.get("note")), lines(item.get("annote"))])),
        keywords=_keywords(listed(item.get("keyword"))),
        attachments=len(listed(item.get("attachments"))[:1000]),
    )  # fmt: skip


def _csl_person(person: Any) -> str:
    if not isinstance(person, dict):
        return words(person, 200)
    if literal := words(person.get("literal"), 200):
        return literal
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(filter(None, (words(person.get(part), 100) for part in parts)))


def _csl_date(value: Any) -> str:
    if not isinstance(value, dict):
        return _date(words(value, 60))
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = [text for each in parts[0][:3] if (text := first_text(each)).isdigit()]
        padded = [n.zfill(4 if at == 0 else 2) for at, n in enumerate(numbers)]
        if padded and (found := _date("-".join(padded))):
            return found
    return _date(words(value.get("raw"), 60), words(value.get("literal"), 60))


# What they share


def _date(*texts: str) -> str:
    for text in texts:
        body = text.strip().strip("/").replace("//", "/")
        if found := day(body)[0] or day(body.replace("/", "-"))[0]:
            return found
        if (year := re.match(r"\d{4}(?!\d)", body)) and (found := day(year[0])[0]):
            return found
    return ""


def _people(names: Iterable[object]) -> Iterator[str]:
    """Names as people write them: what is "Doe, Jana" becomes "Jana Doe"."""
    for each in list(names)[:200]:
        parts = [part.strip() for part in words(each, 200).split(",")]
        if len(parts) == 2 and all(parts):
            yield f"{parts[1]} {parts[0]}"
        elif len(parts) == 3 and all(parts):
            yield f"{parts[2]} {parts[0]} {parts[1]}" if parts[1].casefold().strip(".") in {
                "jr", "sr", "ii", "iii"} else ", ".join(parts)  # fmt: skip
        elif called := ", ".join(filter(None, parts)):
            yield called


def _doi(*texts: str) -> str:
    for text in texts:
        if found := _DOI.search(text):
            return found[0].rstrip(".,;")[:300]
    return ""


def _language(text: str) -> str:
    found = text.strip().replace("_", "-")
    names = {"english": "en", "spanish": "es", "french": "fr", "german": "de", "ngerman": "de",
             "portuguese": "pt", "italian": "it", "eng": "en", "spa": "es", "fre": "fr",
             "ger": "de", "deu": "de", "fra": "fr", "por": "pt", "ita": "it"}  # fmt: skip
    found = names.get(found.casefold(), found)
    sound = re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", found)
    return found if sound else ""


def _keywords(values: list[Any]) -> tuple[str, ...]:
    found = (one_line(part) for each in values[:500] for part in re.split(
        r"[;,\n]", first_text(each)[:10_000]))  # fmt: skip
    return tuple(dict.fromkeys(word[:100] for word in found if word))[:100]
