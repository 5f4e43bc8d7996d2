"""What cells of a workbook carry beside their values: links, comments, colours.

Of .xlsx these are parts of their own; of .ods they are put as signs into the text of the cells,
from which `parted` takes them out again.
"""

from __future__ import annotations

import html
import io
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.reading.zipped import DAMAGE

MOST = 200_000
"""Links, and comments, of a sheet that are told."""
_LONGEST = 4_000
_MOST_COLOURED = 30_000_000
"""Bytes of a sheet in which colours are looked for."""
_LINK, _COMMENT, _END = "\ue0f0", "\ue0f2", "\ue0f1"
_SIGNED = re.compile(f"([{_LINK}{_COMMENT}])([^{_END}]*){_END}")
_CELL = re.compile(rb"([A-Z]{1,3})(\d{1,7})")
_FORMULA = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<(?:\w+:)?f[^>]*>\s*'
    rb"(?:_xlfn\.)?HYPERLINK\(([^<]{1,8000})</"
)
_WORDS = re.compile(r'"((?:[^"]|"")*)"')
_HYPERLINK = re.compile(rb"<(?:\w+:)?hyperlink\s[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_COMMENTED = re.compile(r"/comments[^/]*\.xml$|/comments/")
_STYLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})\d{1,7}"[^>]*?\bs="(\d{1,6})"')
_THREADED = re.compile(r"^\[[^\]]{1,60}\].{0,600}?\n\s*\n?\w{3,20}:\s*\n", re.DOTALL)
_OUTSIDE = ("http://", "https://", "ftp://", "mailto:", "www.")
_TEXT_LINK = re.compile(
    rb'<text:a\s[^>]*?xlink:href="([^"]{1,4000})"[^>]*>(.{0,20000}?)</text:a>', re.DOTALL
)
_ODS_FORMULA = re.compile(
    rb'(<table:table-cell\s[^>]*?table:formula="of:=HYPERLINK\(&quot;([^"]{1,4000}?)&quot;'
    rb'[^"]*"[^>]*?office:string-value="[^"]*)"'
)
_ODS_COMMENT = re.compile(
    rb"<office:annotation\s[^>]*>(.{0,20000}?)</office:annotation>(<text:p[^>]*>)", re.DOTALL
)
_DATED = re.compile(rb"<(dc:date|dc:creator|meta:[\w-]+)[^>]*>.*?</\1>|<[^>]*>", re.DOTALL)
_WHITE = frozenset({"FFFFFFFF", "00FFFFFF", "FFFFFF"})


@dataclass(slots=True)
class Notes:
    """What stands beside the values of a sheet, by row and column from 0."""

    links: dict[tuple[int, int], str] = field(default_factory=dict)
    words: dict[tuple[int, int], str] = field(default_factory=dict)
    """What a cell shows that says so itself, in its formula."""
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    coloured: bool = False
    """Whether cells of one column have different colours."""


def of_xlsx(data: bytes) -> dict[str, Notes]:
    """Return what stands beside the cells of each sheet; nothing of what cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            fills = _fills(archive)
            return {name: _notes(archive, part, fills) for name, part in _parts(archive)}
    except (*DAMAGE, etree.LxmlError):
        return {}


def marked_ods(content: bytes) -> bytes:
    """Return the content of an OpenDocument sheet with the addresses of its links in its cells."""
    if b"xlink:href" in content:
        content = _TEXT_LINK.sub(rb"\2" + _LINK.encode() + rb"\1" + _END.encode(), content)
    if b"=HYPERLINK(" in content:
        content = _ODS_FORMULA.sub(rb"\1" + _LINK.encode() + rb"\2" + _END.encode() + b'"', content)
    if b"<office:annotation" in content:
        content = _ODS_COMMENT.sub(_signed_comment, content)
    return content


def _signed_comment(found: re.Match[bytes]) -> bytes:
    words = _DATED.sub(b" ", found[1]).strip()
    return found[2] + _COMMENT.encode() + words + _END.encode()


def parted(text: str) -> tuple[str, str, str]:
    """Return what a cell says, the first address that was put into it, and the comment."""
    if _END not in text:
        return text, "", ""
    found = _SIGNED.findall(text)
    links = [words for sign, words in found if sign == _LINK and _is_outside(words)]
    comments = [words for sign, words in found if sign == _COMMENT]
    return _SIGNED.sub("", text), (links or [""])[0], "\n".join(comments)


def _is_outside(address: str) -> bool:
    return address.lower().startswith(_OUTSIDE)


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    relations = _relations(archive, "xl/workbook.xml")
    for sheet in _root(archive, "xl/workbook.xml").iter("{*}sheet"):
        for name, value in sheet.attrib.items():
            if name.endswith("}id") and value in relations:
                yield str(sheet.get("name")), relations[value]


def _root(archive: zipfile.ZipFile, part: str) -> etree._Element:
    return etree.fromstring(archive.read(part), etree.XMLParser(resolve_entities=False))


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """The targets of a part's relations by their ids; of those inside as names of parts."""
    folder, name = posixpath.split(part)
    place = f"{folder}/_rels/{name}.rels"
    if place not in archive.namelist():
        return {}
    found = {}
    for each in _root(archive, place).iter("{*}Relationship"):
        target = str(each.get("Target"))
        if each.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join(folder, target)).removeprefix("/")
        found[str(each.get("Id"))] = target
    return found


def _notes(archive: zipfile.ZipFile, part: str, fills: dict[bytes, str]) -> Notes:
    made = Notes()
    body, relations = archive.read(part), _relations(archive, part)
    for found in _HYPERLINK.finditer(body):
        told = {name.rpartition(b":")[2]: value for name, value in _ATTRIBUTE.findall(found[0])}
        address = relations.get(told.get(b"id", b"").decode(), "")
        at = _place(told.get(b"ref", b""))
        if at and _is_outside(address) and len(made.links) < MOST:
            made.links[at] = address[:_LONGEST]
    if b"HYPERLINK(" in body:
        _formulas(body, made)
    comments = [
        each for each in relations.values() if re.search(r"/comments[^/]*\.xml$|/comments/", each)
    ]
    for name in comments:
        if name in archive.namelist():
            _comments(_root(archive, name), made)
    made.coloured = len(body) < _MOST_COLOURED and _is_coloured(body, fills)
    return made


def _formulas(body: bytes, made: Notes) -> None:
    for found in _FORMULA.finditer(body):
        words = [
            w.replace('""', '"')
            for w in _WORDS.findall(html.unescape(found[2].decode("utf-8", "replace")))
        ]
        at = _place(found[1])
        if at and words and _is_outside(words[0]) and len(made.links) < MOST:
            made.links[at] = words[0][:_LONGEST]
            made.words[at] = (words[1] if words[1:] else words[0])[:_LONGEST]


def _comments(root: etree._Element, made: Notes) -> None:
    for each in root.iter("{*}comment"):
        at = _place(str(each.get("ref", "")).encode())
        words = "".join(str(part.text or "") for part in each.iter("{*}t"))
        words = _THREADED.sub("", words) if words.startswith("[") else words
        if at and words.strip() and len(made.comments) < MOST:
            made.comments[at] = words.strip()[:_LONGEST]


def _place(ref: bytes) -> tuple[int, int] | None:
    found = _CELL.match(ref)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + letter - 64
    return int(found[2]) - 1, column - 1


def _fills(archive: zipfile.ZipFile) -> dict[bytes, str]:
    """The colours that styles of cells fill them with, by the numbers of the styles."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    root = _root(archive, "xl/styles.xml")
    colours = []
    for fill in root.iterfind("{*}fills/{*}fill"):
        front = fill.find("{*}patternFill[@patternType='solid']/{*}fgColor")
        colours.append("" if front is None else "/".join(map(str, front.attrib.values())))
    return {
        str(at).encode(): colours[number]
        for at, style in enumerate(root.iterfind("{*}cellXfs/{*}xf"))
        if (number := int(style.get("fillId", 0))) < len(colours)
        and colours[number]
        and colours[number] not in _WHITE
    }


def _is_coloured(body: bytes, fills: dict[bytes, str]) -> bool:
    if len(set(fills.values())) < 2:
        return False
    seen: dict[bytes, set[str]] = defaultdict(set)
    for column, style in _STYLED.findall(body):
        if style in fills:
            seen[column].add(fills[style])
    return any(len(colours) > 1 for colours in seen.values())
