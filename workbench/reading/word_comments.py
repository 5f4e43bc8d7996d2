"""Comments put into the bytes of a Word document; all else of it stays as it was."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.errors import WorkbenchError
from workbench.reading.commenting import Comment, Table
from workbench.reading.draft import tidy
from workbench.reading.word_marks import mark, shifted
from workbench.reading.word_places import W, places
from workbench.reading.zipped import DAMAGE, refuse_bomb, refuse_entities

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_CALLED = "Word document"
_WIDE = 9000
"""Of a table: a page less its margins, in twentieths of a point."""
_ABOUT = re.compile(r"^docProps/.*\.xml$|(?:^|/)people\.xml$")
"""Parts that tell of the file: who wrote it, for which company, with which template."""
_STAYS = frozenset({"title", "subject", "language", "created", "modified", "Application"})
"""What may be told of a file that names nobody."""
_PRESERVE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}


def put_comments(
    data: bytes,
    text: str,
    comments: Sequence[Comment],
    *,
    table: Table | None = None,
    nameless: bool = False,
) -> tuple[bytes, list[bool]]:
    """Return the document with the comments, and of each whether it stands on the very words.

    `text` is what was read out of the document, and what the comments count in. A `table` is put
    at its end. `nameless` takes out what the file tells of those who wrote it and of their
    computers. Raises WorkbenchError when the document cannot be read.
    """
    refuse_bomb(data, called=_CALLED)
    try:
        refuse_entities(data, called=_CALLED)
        package = _Package(data)
        exact = package.comment(text, comments)
        if table is not None:
            package.append(*table)
        return package.written(nameless=nameless), exact
    except (*DAMAGE, etree.LxmlError) as error:
        raise WorkbenchError("This Word document is damaged and cannot be written into.") from error


class _Package:
    """The parts of a document, those that change parsed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self._names = list(dict.fromkeys(archive.namelist()))
            read = archive.read
            self._main = self._target("", self._parsed(read("_rels/.rels")), "/officeDocument")
            folder, name = posixpath.split(self._main)
            self._rels_name = f"{folder}/_rels/{name}.rels".lstrip("/")
            there = self._rels_name in self._names
            self._rels = self._parsed(read(self._rels_name) if there else _NO_RELS)
            self._types = self._parsed(read("[Content_Types].xml"))
            self._root = self._parsed(read(self._main))
            self._notes = [
                self._parsed(read(self._resolved(each.get("Target", ""))))
                for each in self._rels.iter(_RELATION)
                if each.get("Type", "").endswith(("/footnotes", "/endnotes"))
                and each.get("TargetMode") != "External"
            ]
            self._comments_name = self._target(folder, self._rels, "/comments", needed=False)
            kept = self._comments_name and read(self._comments_name)
        self._comments = (
            self._parsed(kept)
            if kept
            else self._root.makeelement(f"{W}comments", nsmap={"w": W.strip("{}")})
        )
        self._folder = folder

    def comment(self, text: str, comments: Sequence[Comment]) -> list[bool]:
        """Put comments on words; says of each whether it stands on the very ones."""
        body = self._root.find(f"{W}body")
        found = places([body, *self._notes])
        spans = shifted(text, found.text, [(each.start, each.end) for each in comments])
        taken = [int(each.get(f"{W}id", "0")) for each in self._comments.iter(f"{W}comment")]
        first = max(taken, default=-1) + 1
        numbers = list(range(first, first + len(comments)))
        exact = mark(self._root, found, spans, numbers)
        for each, number in zip(comments, numbers, strict=True):
            self._comments.append(self._written(each, number))
        if not self._comments_name:
            self._add_part()
        return exact

    def append(self, heading: str, rows: Sequence[Sequence[str]]) -> None:
        """Put a table under a heading at the end of the text."""
        body = self._root.find(f"{W}body")
        last = body.find(f"{W}sectPr")
        at = len(body) if last is None else body.index(last)
        title = self._paragraph(heading, bold=True)
        title.insert(0, title.makeelement(f"{W}pPr"))
        title[0].append(title.makeelement(f"{W}pageBreakBefore"))
        for number, each in enumerate((title, self._table(rows), self._paragraph(""))):
            body.insert(at + number, each)

    def written(self, *, nameless: bool = False) -> bytes:
        """Return the document; parts that did not change are the same byte for byte."""
        changed = {
            self._main: self._root,
            self._rels_name: self._rels,
            "[Content_Types].xml": self._types,
            self._comments_name: self._comments,
        }
        made = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(self._data)) as archive,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out,
        ):
            for name in dict.fromkeys((*self._names, *changed)):
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                root = changed.get(name)
                if nameless and _ABOUT.search(name):
                    root = _without_names(self._parsed(archive.read(name)))
                out.writestr(info, archive.read(name) if root is None else _bytes(root))
        return made.getvalue()

    # Parts

    def _parsed(self, data: bytes) -> Any:
        return etree.fromstring(data, parser=self._parser)

    def _target(self, folder: str, rels: Any, ending: str, *, needed: bool = True) -> str:
        for each in rels.iter(_RELATION):
            if each.get("Type", "").endswith(ending) and each.get("TargetMode") != "External":
                return posixpath.normpath(
                    posixpath.join("/", folder, each.get("Target", ""))
                ).lstrip("/")
        if needed:
            raise ValueError("no main part")
        return ""

    def _resolved(self, target: str) -> str:
        folder = posixpath.dirname(self._main)
        return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")

    def _add_part(self) -> None:
        """Tell of a part for comments that the document had not before."""
        name = "comments.xml"
        while f"{self._folder}/{name}".lstrip("/") in self._names:
            name = f"checked-{name}"
        self._comments_name = f"{self._folder}/{name}".lstrip("/")
        ids = {each.get("Id") for each in self._rels.iter(_RELATION)}
        number = next(n for n in range(1, len(ids) + 2) if f"rIdComments{n}" not in ids)
        etree.SubElement(
            self._rels,
            _RELATION,
            {"Id": f"rIdComments{number}", "Type": f"{_OFFICE}/comments", "Target": name},
        )
        etree.SubElement(
            self._types,
            f"{_TYPES}Override",
            {"PartName": f"/{self._comments_name}", "ContentType": _COMMENTS},
        )

    # What is written

    def _written(self, comment: Comment, number: int) -> Any:
        told = {"author": comment.author, "initials": comment.initials, "date": comment.date}
        values = {
            f"{W}{name}": _plain(value) for name, value in told.items() if value or name == "author"
        }
        made = self._root.makeelement(f"{W}comment", {f"{W}id": str(number)} | values)
        for line in comment.lines or ("",):
            made.append(self._paragraph(line))
        return made

    def _paragraph(self, words: str, *, bold: bool = False) -> Any:
        made = self._root.makeelement(f"{W}p")
        run = etree.SubElement(made, f"{W}r")
        if bold:
            etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
        for number, line in enumerate(_plain(words).split("\n")):
            if number:
                etree.SubElement(run, f"{W}br")
            etree.SubElement(run, f"{W}t", _PRESERVE).text = line
        return made

    def _table(self, rows: Sequence[Sequence[str]]) -> Any:
        made = self._root.makeelement(f"{W}tbl")
        about = etree.SubElement(made, f"{W}tblPr")
        etree.SubElement(about, f"{W}tblW", {f"{W}w": "5000", f"{W}type": "pct"})
        borders = etree.SubElement(about, f"{W}tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            line = {"val": "single", "sz": "4", "space": "0", "color": "999999"}
            values = {f"{W}{name}": value for name, value in line.items()}
            etree.SubElement(borders, f"{W}{side}", values)
        grid = etree.SubElement(made, f"{W}tblGrid")
        wide = _widths(rows)
        for each in wide:
            etree.SubElement(grid, f"{W}gridCol", {f"{W}w": str(each)})
        for number, cells in enumerate(rows):
            line = etree.SubElement(made, f"{W}tr")
            if not number:
                etree.SubElement(etree.SubElement(line, f"{W}trPr"), f"{W}tblHeader")
            for words, each in zip(cells, wide, strict=True):
                cell = etree.SubElement(line, f"{W}tc")
                about = etree.SubElement(cell, f"{W}tcPr")
                etree.SubElement(about, f"{W}tcW", {f"{W}w": str(each), f"{W}type": "dxa"})
                cell.append(self._paragraph(words, bold=not number))
        return made


_NO_RELS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Give columns as much of a page as what stands in them needs, in twentieths of a point."""
    needs = []
    for at in range(len(rows[0])):
        longest = max(len(line) for row in rows for line in row[at].split("\n"))
        needs.append(min(36, max(5, longest)))
    return [_WIDE * each // sum(needs) for each in needs]


def _without_names(root: Any) -> Any:
    """Leave out of a part about the file what is not known to name nobody."""
    for each in list(root):
        if not isinstance(each.tag, str) or etree.QName(each).localname not in _STAYS:
            root.remove(each)
    return root


def _bytes(root: Any) -> bytes:
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _plain(words: str) -> str:
    """Leave out what XML cannot hold."""
    return tidy(words).replace("\f", " ")
