"""The text of a Word file: blocks as WordprocessingML, everything escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import nsdecls

from workbench.report.blocks import (
    Block,
    Box,
    Chart,
    Drawing,
    Facts,
    Heading,
    Laid,
    Listing,
    Look,
    Paragraph,
    Run,
    Table,
)
from workbench.report.docx_styles import TABLE, style_of

NAMESPACES = nsdecls("w", "r")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOOKS = {
    Look.STRONG: "Strong",
    Look.QUIET: "Quiet",
    Look.CODE: "Fingerprint",
    Look.CHIP: "Rating",
    Look.NUMBER: "Source number",
}
_WIDTHS = {
    "overview": (0.07, 0.65, 0.28),
    "speakers": (0.36, 0.16, 0.48),
    "timeline": (0.27, 0.37, 0.2, 0.16),
    "withheld": (0.07, 0.23, 0.2, 0.5),
    "ratings": (0.5, 0.5),
}
"""Shares of a table's width, by its role."""
_WHOLE = 8700
"""Twentieths of a point between the margins of A4."""
_LONGEST_NAME = 40
"""Letters that Word allows in the name of a bookmark."""


def escaped(text: str) -> str:
    """Put code points in place of what no XML can hold."""
    return _FORBIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


class Body:
    """Writes blocks; keeps the addresses that they lead to, and the places that they name."""

    def __init__(self, styles: Mapping[str, str], numbered: Callable[[], int]) -> None:
        self._styles = styles
        self.links: dict[str, str] = {}
        """Addresses by the ids of their relationships."""
        self._ids: dict[str, str] = {}
        self._places: dict[str, int] = {}
        self._numbered = numbered

    def written(self, laid: Laid) -> str:
        """Write a report; a table of contents stands after the masthead when it is long."""
        parts = []
        for section in laid.sections:
            parts += [self._block(each) for each in section.blocks]
            if section.role == "masthead" and len(laid.sections) > _SHORT:
                parts.append(self._contents(laid))
        return "".join(parts)

    def _block(self, block: Block, role: str = "") -> str:
        match block:
            case Heading():
                written = self._heading(block)
            case Paragraph():
                written = self._paragraph(block, style_of(block.role, role), block.runs)
            case Facts():
                written = "".join(self._facts(block))
            case Listing():
                written = "".join(self._list(block))
            case Table():
                written = self._table(block)
            case Chart():
                written = self._chart(block)
            case Drawing():
                written = ""  # the table that follows says the same
            case Box():
                written = self._box(block)
        return written

    def _heading(self, block: Heading) -> str:
        before = ""
        if block.before:
            run = Run(text=block.before)
            before = self._paragraph(None, style_of("before"), (run,))
        sign = (Run(text=f"{block.sign} "),) if block.sign else ()
        style = f"Heading {block.level}" if block.level else "Title"
        return before + self._paragraph(block, style, (*sign, *block.runs), anchor=block.anchor)

    def _facts(self, block: Facts) -> Iterator[str]:
        for row in block.rows:
            for number, value in enumerate(row.values):
                name = (Run(text=row.name if not number else "", look=Look.QUIET), Run(text="\t"))
                line = replace(value, rtl=False)  # its name stands on the left
                yield self._paragraph(line, "Fact", (*name, *value.runs))

    def _list(self, block: Listing) -> Iterator[str]:
        number = self._numbered() if block.ordered else 0
        for entry in block.entries:
            for place, each in enumerate(entry):
                if place == 0 and isinstance(each, Paragraph):
                    style = "List Number" if block.ordered else "List Bullet"
                    yield self._paragraph(each, style, each.runs, number=number)
                elif isinstance(each, Paragraph):
                    yield self._paragraph(each, style_of(each.role, "list"), each.runs)
                else:
                    yield self._block(each)

    def _box(self, block: Box) -> str:
        made = []
        for each in block.blocks:
            if block.role == "verdict" and isinstance(each, Heading):
                made.append(self._verdict(each, block))
            else:
                made.append(self._block(each, block.role))
        text = "".join(made)
        return self._bookmarked(text, block.anchor) if block.anchor else text

    def _verdict(self, heading: Heading, box: Box) -> str:
        ink = f'<w:color w:val="{box.tint.ink[1:]}"/>' if box.tint else ""
        ground = _shading(box.tint.ground) if box.tint else ""
        before = f"{heading.before}: " if heading.before else ""
        runs = (Run(text=before), *heading.runs)
        words = "".join(self._run(each, extra=ink) for each in runs)
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self._key("Verdict")}"/>{ground}</w:pPr>{words}</w:p>'
        )

    def _chart(self, block: Chart) -> str:
        rows = [
            [self._cell(Run(text=bar.name)), self._cell(Run(text=bar.shown))] for bar in block.bars
        ]
        caption = self._paragraph(None, "Caption", (Run(text=block.title),))
        return caption + self._tabled(block.role, rows, heads=0)

    def _table(self, block: Table) -> str:
        shown = [n for n, _ in enumerate(block.heads) if not _is_of_pages(block, n)]
        heads = [self._cell(Run(text=block.heads[n], look=Look.QUIET)) for n in shown]
        rows = [
            ["".join(self._block(each) for each in row[n]) for n in shown] for row in block.rows
        ]
        return self._tabled(block.role, [heads, *rows], heads=1)

    def _tabled(self, role: str, rows: Iterable[list[str]], *, heads: int) -> str:
        made, columns = [], 0
        for number, row in enumerate(rows):
            head = "<w:tblHeader/>" if number < heads else ""
            cells = "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>{each}</w:tc>'
                for each, wide in zip(row, _widths(role, len(row)), strict=True)
            )
            made.append(f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>")
            columns = len(row)
        look = f'<w:tblStyle w:val="{self._key(TABLE)}"/><w:tblW w:w="5000" w:type="pct"/>'
        first = f'<w:tblLook w:val="0020" w:firstRow="{heads}" w:noHBand="1" w:noVBand="1"/>'
        grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in _widths(role, columns))
        begin = f"<w:tbl><w:tblPr>{look}{first}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        gap = f'<w:p><w:pPr><w:pStyle w:val="{self._key("Gap")}"/></w:pPr></w:p>'
        return f"{begin}{''.join(made)}</w:tbl>{gap}"

    def _key(self, style: str) -> str:
        return self._styles[style]

    def _cell(self, run: Run) -> str:
        return self._paragraph(None, style_of("cell"), (run,))

    def _paragraph(
        self,
        block: Paragraph | Heading | None,
        style: str,
        runs: Iterable[Run],
        *,
        anchor: str = "",
        number: int = 0,
    ) -> str:
        tag = block.language if block else ""
        words = "".join(self._run(each, tag) for each in runs)
        if anchor:
            words = self._bookmarked(words, anchor)
        turned = "<w:bidi/>" if block and block.rtl else ""
        order = ""
        if number:
            order = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        look = f'<w:pStyle w:val="{self._key(style)}"/>'
        return f"<w:p><w:pPr>{look}{order}{turned}</w:pPr>{words}</w:p>"

    def _run(self, run: Run, tag: str = "", extra: str = "") -> str:
        led = bool(run.href or run.to)
        style = _LOOKS.get(run.look) or ("Hyperlink" if led else "")
        looks = f'<w:rStyle w:val="{self._key(style)}"/>' if style else ""
        if run.tint:
            extra = f'<w:color w:val="{run.tint.ink[1:]}"/>{_shading(run.tint.ground)}'
        looks += extra + ("<w:rtl/>" if run.rtl else "") + _language(run.language or tag)
        made = f"<w:r><w:rPr>{looks}</w:rPr>{_text(run.text)}</w:r>" if run.text else ""
        if run.href:
            return f'<w:hyperlink r:id="{self._link(run.href)}" w:history="1">{made}</w:hyperlink>'
        if run.to:
            return f'<w:hyperlink w:anchor="{_place(run.to)}" w:history="1">{made}</w:hyperlink>'
        return made

    def _link(self, href: str) -> str:
        known = self._ids.setdefault(href, f"rIdL{len(self._ids) + 1}")
        self.links[known] = href
        return known

    def _bookmarked(self, text: str, anchor: str) -> str:
        number = self._places.setdefault(anchor, len(self._places) + 1)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{_place(anchor)}"/>'
        return f'{start}{text}<w:bookmarkEnd w:id="{number}"/>'

    def _contents(self, laid: Laid) -> str:
        entries = [
            each
            for section in laid.sections
            for each in section.blocks
            if isinstance(each, Heading) and each.anchor and each.level
        ]
        lines = []
        # Without numbers of pages, which only a word processor knows: it puts them in if asked.
        for place, each in enumerate(entries):
            words = each.bookmark or "".join(run.text for run in each.runs)
            led = f'<w:hyperlink w:anchor="{_place(each.anchor)}" w:history="1">'
            line = f"{led}<w:r>{_text(words)}</w:r></w:hyperlink>"
            begin = _CONTENTS if place == 0 else ""
            end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if each is entries[-1] else ""
            style = f'<w:pStyle w:val="{self._key(f"toc {each.level}")}"/>'
            lines.append(f"<w:p><w:pPr>{style}</w:pPr>{begin}{line}{end}</w:p>")
        return "".join(lines)


_SHORT = 8
"""Sections from which on there is a table of contents."""
_CONTENTS = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o '
    '"1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)


def _is_of_pages(block: Table, column: int) -> bool:
    return any(
        run.look is Look.PAGE for row in block.rows[:1] for each in row[column] for run in each.runs
    )


def _widths(role: str, columns: int) -> list[int]:
    shares = _WIDTHS.get(role, (1.0,) * columns)[:columns]
    shares += (1.0,) * (columns - len(shares))
    return [round(_WHOLE * share / sum(shares)) for share in shares]


def _shading(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'


def _language(tag: str) -> str:
    if not tag:
        return ""
    named = quoteattr(tag)
    return f"<w:lang w:val={named} w:eastAsia={named} w:bidi={named}/>"


def _place(anchor: str) -> str:
    return re.sub(r"\W", "_", anchor, flags=re.ASCII)[-_LONGEST_NAME:]


def _text(words: str) -> str:
    """Write text, with its breaks and tabs."""
    made = []
    for part in re.split("(\n|\t)", escaped(words).replace("\r", "")):
        if part == "\n":
            made.append("<w:br/>")
        elif part == "\t":
            made.append("<w:tab/>")
        elif part:
            made.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>')
    return "".join(made)
