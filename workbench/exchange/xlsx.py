"""Workbooks (.xlsx) of one sheet, written row by row: text as text, links, a head that stays."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from workbench.exchange.cells import is_quoted

Cell = str | int | float | bool | date | datetime | None
MOST_LINKS = 60_000
"""Links in one sheet; Excel repairs a file that has more than 65,530."""
LONGEST = 32_767
"""Characters in one cell, which is all that Excel takes."""
MOST_ROWS = 1_048_576
_MOMENT = datetime(1899, 12, 30)  # noqa: DTZ001 - day 0 of spreadsheets has no zone
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)"
)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s\"<>]{1,2000}", re.IGNORECASE)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PLAIN, _NAMES, _DAY, _TIME, _LINK, _QUOTED = range(6)
"""Styles of cells, by their places in `_STYLES`."""

_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>'
)
_ROOT = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_PARTS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
    f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_FONT = '<sz val="10"/><name val="Arial"/>'
_TOP = '<alignment vertical="top" wrapText="1"/>'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><numFmts count="2">'
    '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>'
    f'<fonts count="3"><font>{_FONT}</font><font><b/>{_FONT}</font>'
    f'<font><u/><color rgb="FF1F5FBF"/>{_FONT}</font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">'
    '<fgColor rgb="FFEEF1F4"/></patternFill></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6">'
    f'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">{_TOP}</xf>'
    f'<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0">{_TOP}</xf>'
    f'<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0">{_TOP}</xf>'
    f'<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0">{_TOP}</xf>'
    f'<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0">{_TOP}</xf>'
    f'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1">{_TOP}</xf>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
    "</cellStyles></styleSheet>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a sheet: its name, and how wide it is in characters."""

    name: str
    width: float = 16
    linked: bool = False
    """Whether addresses in it can be followed."""


def write_workbook(
    out: IO[bytes], name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]
) -> int:
    """Write a workbook of one sheet, and return how many rows it has below the names.

    Text is written as text, whatever it holds: no cell is a formula.
    """
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for place, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _ROOT),
            ("xl/_rels/workbook.xml.rels", _PARTS),
            ("xl/styles.xml", _STYLES),
        ):
            archive.writestr(_member(place), text)
        links: list[tuple[str, str]] = []
        with archive.open(_member("xl/worksheets/sheet1.xml"), "w") as sheet:
            count = _write_sheet(sheet, columns, rows, links)
        if links:
            archive.writestr(_member("xl/worksheets/_rels/sheet1.xml.rels"), _targets(links))
        archive.writestr(_member("xl/workbook.xml"), _book(name, len(columns), count))
    return count


def _member(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # the same rows make the same bytes
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = 0o644 << 16
    return made


def _write_sheet(
    sheet: IO[bytes],
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    links: list[tuple[str, str]],
) -> int:
    letters = [letter_of(at) for at in range(len(columns))]
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{each.width:g}" customWidth="1"/>'
        for at, each in enumerate(columns, 1)
    )
    sheet.write(
        f'{_HEAD}<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheetViews>'
        '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
        'state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>'
        '<row r="1">'.encode()
    )
    names = (
        _text(f"{letter}1", each.name, _NAMES)
        for letter, each in zip(letters, columns, strict=True)
    )
    sheet.write("".join(names).encode() + b"</row>")
    linked = [each.linked for each in columns]
    number, count = 1, 0
    for count, row in enumerate(rows, 1):
        number = count + 1
        sheet.write(_row(number, row, letters, linked, links).encode())
    sheet.write(
        f'</sheetData><autoFilter ref="A1:{letters[-1]}{number}"/>{_followed(links)}'
        "</worksheet>".encode()
    )
    return count


def _row(
    number: int,
    row: Sequence[Cell],
    letters: Sequence[str],
    linked: Sequence[bool],
    links: list[tuple[str, str]],
) -> str:
    made = [f'<row r="{number}">']
    for letter, value, follows in zip(letters, row, linked, strict=True):
        if value is None or value == "":
            continue
        place = f"{letter}{number}"
        if not isinstance(value, str):
            made.append(_figure(place, value))
        elif follows and len(links) < MOST_LINKS and _ADDRESS.fullmatch(value):
            links.append((place, value))
            made.append(_text(place, value, _LINK))
        else:
            made.append(_text(place, value, _QUOTED if is_quoted(value) else _PLAIN))
    made.append("</row>")
    return "".join(made)


def _text(place: str, value: str, style: int) -> str:
    text = escape(_CONTROLS.sub(_coded, value[:LONGEST]))
    return (
        f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    )


def _coded(found: re.Match[str]) -> str:
    r"""A character that XML cannot hold, as workbooks write it; also what looks like one so."""
    return f"_x{ord(found[0]):04X}_" if found[0] != "_" else "_x005F_"


def _figure(place: str, value: float | bool | date | datetime) -> str:
    if isinstance(value, bool):
        return f'<c r="{place}" s="{_PLAIN}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, datetime):
        days = (value.replace(tzinfo=None) - _MOMENT).total_seconds() / 86_400
        return f'<c r="{place}" s="{_TIME}"><v>{days:.10f}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="{_DAY}"><v>{(value - _MOMENT.date()).days}</v></c>'
    return f'<c r="{place}" s="{_PLAIN}"><v>{value!r}</v></c>'


def _followed(links: Sequence[tuple[str, str]]) -> str:
    if not links:
        return ""
    made = (f'<hyperlink ref="{place}" r:id="rId{at}"/>' for at, (place, _) in enumerate(links, 1))
    return f"<hyperlinks>{''.join(made)}</hyperlinks>"


def _targets(links: Sequence[tuple[str, str]]) -> str:
    made = (
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/hyperlink" '
        f'Target={quoteattr(address)} TargetMode="External"/>'
        for at, (_, address) in enumerate(links, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(made)}</Relationships>'


def _book(name: str, width: int, count: int) -> str:
    shown = re.sub(r"[\[\]:*?/\\']", " ", name)[:31].strip() or "Sheet"
    filtered = f"'{shown}'!$A$1:${letter_of(width - 1)}${count + 1}"
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name={quoteattr(shown)} sheetId="1" r:id="rId1"/></sheets><definedNames>'
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'
        f"{escape(filtered)}</definedName></definedNames></workbook>"
    )


def letter_of(at: int) -> str:
    """Name a column as spreadsheets do: A, B … Z, AA."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name
