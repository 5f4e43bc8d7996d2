"""Lists of references: read into evidence, and written as RIS, BibTeX and CSL-JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from workbench import queries
from workbench.commands.references import Planned, plan_references
from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.queries import Connection
from workbench.reading import latex
from workbench.reading.bibliography import BIB_TYPES, RIS_TYPES
from workbench.reading.foreign import Gathered, Reference
from workbench.reading.gathering import gather
from workbench.report.files import write

FORMS = ("ris", "bibtex", "csl")
"""How lists of references are written."""
ENDINGS = {"ris": ".ris", "bibtex": ".bib", "csl": ".json"}

_OWN_TYPES = {
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
    "book": "book", "chapter": "incollection", "paper-conference": "inproceedings",
    "report": "techreport", "thesis": "phdthesis", "webpage": "online", "post-weblog": "online",
    "manuscript": "unpublished", "pamphlet": "booklet", "dataset": "dataset",
}  # fmt: skip
_RIS_TAGS = {value: key for key, value in reversed(RIS_TYPES.items())}


def read_references(data: bytes, form: str) -> Gathered:
    """Return the entries of a list. WorkbenchError when there are none, or it cannot be read."""
    return gather(data, form)


def planned(db: Connection, items: Sequence[Reference]) -> list[Planned]:
    """Say of each entry whether it is here already."""
    return plan_references(
        lambda kind, field, values: queries.rows_with(db, kind, field, values),
        lambda kind, field: queries.values_of(db, kind, field),
        items,
    )


def references_of(db: Connection, noun: str, ids: Sequence[str]) -> list[Reference]:
    """Return evidence, articles or sources as a list of references has them, in this order."""
    return queries.references(db, noun, ids)


def write_references(items: Sequence[Reference], path: Path | str, form: str) -> Path:
    """Write a list of references, whole or not at all: as "ris", "bibtex" or "csl"."""
    return write(path, text_of(items, form))


def text_of(items: Sequence[Reference], form: str) -> str:
    """Return a list of references as text."""
    if form == "ris":
        return "".join("\n".join(_ris(each)) + "\n\n" for each in items)
    if form == "bibtex":
        keys = _keys(items)
        return "\n".join(_bibtex(each, key) for each, key in zip(items, keys, strict=True))
    if form == "csl":
        made = [_csl(each, at) for at, each in enumerate(items, 1)]
        return json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    raise WorkbenchError(f"“{form}” is no form of references; choose from {', '.join(FORMS)}.")


# RIS


def _ris(each: Reference) -> Iterator[str]:
    first, _, last = each.pages.partition("–")
    article = each.type.startswith("article")
    book = each.type in {"book", "chapter"}
    rows = [
        ("TY", _RIS_TAGS.get(each.type, "GEN")),
        ("ID", each.key),
        ("TI", each.title),
        *(("AU", _turned(name)) for name in each.authors),
        ("JO" if article else "T2", each.container),
        ("PB", each.publisher),
        ("CY", each.place),
        ("PY", each.published_on[:4]),
        ("DA", each.published_on.replace("-", "/")),
        ("VL", each.volume),
        ("IS", each.issue),
        ("SP", first),
        ("EP", last),
        ("ET", each.number),
        ("SN", each.isbn if book else each.issn),
        ("DO", each.doi),
        ("LA", each.language),
        ("UR", each.url),
        ("L2", each.archive_url),
        ("Y2", each.accessed_on.replace("-", "/")),
        ("AB", each.abstract),
        *(("N1", note) for note in each.notes),
        *(("KW", word) for word in each.keywords),
    ]
    yield from (f"{tag}  - {' '.join(value.split())}" for tag, value in rows if value.strip())
    yield "ER  - "


def _turned(name: str) -> str:
    """Write a name of two words or more with the last first; a body's stays as it is."""
    words = name.split()
    plain = len(words) in {2, 3} and "," not in name and all(w[:1].isupper() for w in words)
    return f"{words[-1]}, {' '.join(words[:-1])}" if plain else name.replace(",", " ")


# BibTeX


def _keys(items: Sequence[Reference]) -> list[str]:
    """Keys that every program takes: letters and digits of author, year and title, each once."""
    taken: dict[str, int] = {}
    keys = []
    for each in items:
        author = each.authors[0].split()[-1] if each.authors and each.authors[0].split() else ""
        words = [word for word in each.title.split() if len(word) > 3] or each.title.split()
        parts = (author or each.publisher.split(" ")[0], each.published_on[:4], *words[:1])
        plain = "".join(re.sub(r"[^a-z0-9]", "", folded(part)) for part in parts)[:60] or "entry"
        plain = plain if plain[0].isalpha() else f"r{plain}"
        taken[plain] = count = taken.get(plain, 0) + 1
        keys.append(plain if count == 1 else f"{plain}-{count}")
    return keys


def _bibtex(each: Reference, key: str) -> str:
    kind = _OWN_TYPES.get(each.type, "misc")
    escaped = latex.escaped
    container = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
    house = {"techreport": "institution", "phdthesis": "school"}.get(kind, "publisher")
    fields = [
        ("title", f"{{{escaped(each.title)}}}"),
        ("author", " and ".join(map(_bibtex_name, each.authors))),
        (container.get(kind, "maintitle"), escaped(each.container)),
        (house, escaped(each.publisher)),
        ("address", escaped(each.place)),
        ("year", each.published_on[:4]),
        ("date", each.published_on),
        ("volume", escaped(each.volume)),
        ("issue", escaped(each.issue)),
        ("pages", escaped(each.pages).replace("–", "--")),
        ("edition", escaped(each.number)),
        ("doi", _address(each.doi)),
        ("isbn", escaped(each.isbn)),
        ("issn", escaped(each.issn)),
        ("language", each.language),
        ("url", _address(each.url)),
        ("urldate", each.accessed_on),
        ("archiveurl", _address(each.archive_url)),
        ("abstract", escaped(each.abstract)),
        ("note", escaped("; ".join(each.notes))),
        ("keywords", escaped(", ".join(each.keywords))),
        ("x-type", each.type if BIB_TYPES.get(kind) != each.type else ""),
    ]
    rows = [f"  {name} = {{{' '.join(value.split())}}}" for name, value in fields
            if value.strip("{} \n")]  # fmt: skip
    return f"@{kind}{{{key},\n" + ",\n".join(rows) + "\n}\n"


def _bibtex_name(name: str) -> str:
    turned = _turned(name)
    plain = "," in turned and " and " not in f" {name} "
    return latex.escaped(turned) if plain else f"{{{latex.escaped(name)}}}"


def _address(text: str) -> str:
    """Write an address, which no LaTeX escapes, so that its braces do not end the field."""
    for sign, code in (("{", "%7B"), ("}", "%7D"), ("\\", "%5C")):
        text = text.replace(sign, code)
    return "".join(text.split())


# CSL


def _csl(each: Reference, number: int) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": each.key or f"r{number}",
        "type": each.type or "document",
        "title": each.title,
        "author": [_csl_name(name) for name in each.authors],
        "container-title": each.container,
        "publisher": each.publisher,
        "publisher-place": each.place,
        "issued": _csl_date(each.published_on),
        "volume": each.volume,
        "issue": each.issue,
        "page": each.pages.replace("–", "-"),
        "number": each.number,
        "DOI": each.doi,
        "ISBN": each.isbn,
        "ISSN": each.issn,
        "language": each.language,
        "URL": each.url,
        "accessed": _csl_date(each.accessed_on),
        "archive_location": each.archive_url,
        "abstract": each.abstract,
        "note": "\n\n".join(each.notes),
        "keyword": ", ".join(each.keywords),
    }
    return {name: value for name, value in fields.items() if value}


def _csl_name(name: str) -> dict[str, str]:
    family, comma, given = _turned(name).partition(", ")
    return {"family": family, "given": given} if comma else {"literal": name}


def _csl_date(date: str) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in date.split("-")]]} if date else {}
