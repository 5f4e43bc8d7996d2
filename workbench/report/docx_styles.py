"""The styles of a Word report: those that the file it is made from lacks are made here."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

_QUIET, _LINE, _ACCENT = "566273", "C9D0D8", "1F4F9E"
_SERIF, _MONO = "Georgia", "Consolas"


def _left(colour: str, width: int = 18) -> str:
    side = f'<w:left w:val="single" w:sz="{width}" w:space="8" w:color="{colour}"/>'
    return f"<w:pBdr>{side}</w:pBdr>"


def _space(before: float, after: float, left: int = 0, hanging: int = 0) -> str:
    around = f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"/>'
    return around + (f'<w:ind w:left="{left}" w:hanging="{hanging}"/>' if left else "")


def _font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def _letters(points: float = 0, colour: str = "", *, looks: str = "") -> str:
    ink = f'<w:color w:val="{colour}"/>' if colour else ""
    size = f'<w:sz w:val="{points * 2:g}"/><w:szCs w:val="{points * 2:g}"/>' if points else ""
    return looks + ink + size


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level - 1}"/>'


_TAB = '<w:tabs><w:tab w:val="left" w:pos="2270"/></w:tabs>'
_PAGES = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8700"/></w:tabs>'
_NEXT, _BOLD, _ITALIC = "<w:keepNext/>", "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_OWN = {
    "Eyebrow": ("Normal", _NEXT + _space(14, 0), _letters(9, _QUIET, looks="<w:caps/>")),
    "Said": ("Normal", _NEXT + _space(2, 2), _letters(12, looks=_ITALIC)),
    "Speaker": ("Normal", _NEXT + _space(0, 6), _letters(0, _QUIET)),
    "Verdict": ("Heading 3", _NEXT + _left(_QUIET, 36) + _space(8, 4), _letters(14, looks=_BOLD)),
    "Rationale": ("Normal", _space(0, 6), ""),
    "Fact": ("Normal", _TAB + _space(0, 2, 2270, 2270), _letters(9.5)),
    "Marks": ("Normal", _NEXT + _space(8, 0), _letters(9)),
    "Quote against": ("Quote", _left("A8480C"), ""),
    "Quote for": ("Quote", _left("0B6E6E"), ""),
    "Quote context": ("Quote", _left("566273"), ""),
    "Quote without bearing": ("Quote", _left("A9B2BD"), ""),
    "From": ("Normal", _space(0, 4), _letters(9.5)),
    "Note": ("Normal", _space(0, 4), _letters(9.5, _QUIET)),
    "Attention": ("Normal", "", _letters(0, "8A5A00", looks=_BOLD)),
    "Correction": ("Normal", _left("8A5A00") + _space(4, 4), ""),
    "Entry more": ("Normal", _space(0, 4, 360), ""),
    "Source": ("Normal", _NEXT + _space(12, 2), _letters(0, looks=_BOLD)),
    "Table text": ("Normal", _space(1, 1), _letters(9.5)),
    "Gap": ("Normal", _space(0, 0), _letters(6)),
    "toc 1": ("Normal", _PAGES + _space(6, 0), _letters(0, looks=_BOLD)),
    "toc 2": ("Normal", _PAGES + _space(0, 0, 240), ""),
}
"""Styles of paragraphs: what each is based on, how it stands, how its letters look."""
_OF_LETTERS = {
    "Strong": _BOLD,
    "Hyperlink": _letters(0, _ACCENT) + '<w:u w:val="single"/>',
    "Quiet": _letters(0, _QUIET),
    "Rating": _letters(0, looks=_BOLD),
    "Source number": _letters(0, _ACCENT),
    "Fingerprint": _font(_MONO) + _letters(8),
}
_BUILT_IN = {
    "Normal": (_space(0, 6), _font(_SERIF) + _letters(10.5)),
    "Title": (_space(0, 8), _font(_SERIF) + _letters(26, looks=_BOLD)),
    "Subtitle": (_space(0, 10), _font(_SERIF) + _letters(12, _QUIET)),
    "Heading 1": (
        _NEXT + _space(24, 8) + _outline(1),
        _font(_SERIF) + _letters(18, "1B2430", looks=_BOLD),
    ),
    "Heading 2": (
        _NEXT + _space(4, 6) + _outline(2),
        _font(_SERIF) + _letters(14.5, "1B2430", looks=_BOLD),
    ),
    "Heading 3": (
        _NEXT + _space(14, 4) + _outline(3),
        _font(_SERIF) + _letters(11.5, "1B2430", looks=_BOLD),
    ),
    "Quote": (_space(2, 4, 200), _letters(11, "1B2430")),
    "Caption": (_NEXT + _space(6, 4), _letters(9.5, _QUIET)),
}
"""Styles that Word has too: how they look in the program's own file."""
_ROLES = {
    "lead": "Subtitle", "said": "Said", "speaker": "Speaker", "rationale": "Rationale",
    "fact": "Fact", "hash": "Fact", "marks": "Marks", "quote": "Quote", "from": "From",
    "note": "Note", "quiet": "Note", "none": "Note", "whole": "Note", "small": "Note",
    "attention": "Attention", "entry": "List Bullet", "source": "Source", "cell": "Table text",
    "before": "Eyebrow",
}  # fmt: skip
_WITHIN = {
    ("quote", "refutes"): "Quote against",
    ("quote", "supports"): "Quote for",
    ("quote", "context"): "Quote context",
    ("quote", "no-bearing"): "Quote without bearing",
    ("marks", "correction"): "Correction",
    ("plain", "correction"): "Correction",
    ("quote", "list"): "Entry more",
    ("answer", "list"): "Entry more",
    ("question", "list"): "Entry more",
    ("plain", "list"): "Entry more",
    ("note", "list"): "Entry more",
}
TABLE = "Report table"
_TABLE = (
    '<w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr><w:tblPr><w:tblBorders>'
    f'<w:top w:val="single" w:sz="8" w:color="1B2430"/>'
    f'<w:bottom w:val="single" w:sz="4" w:color="{_LINE}"/>'
    f'<w:insideH w:val="single" w:sz="4" w:color="{_LINE}"/></w:tblBorders>'
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr>"
)


_FIELD = f'<w:fldSimple {nsdecls("w")} w:instr=" {{}} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


_NUMBERED = (
    f'<w:num {nsdecls("w")} w:numId="{{number}}"><w:abstractNumId w:val="{{kind}}"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def style_of(role: str, within: str = "") -> str:
    """Name the style of a paragraph, by its role and that of the box it stands in."""
    return _WITHIN.get((role, within)) or _ROLES.get(role, "Normal")


def complete(made: Document, language: str, *, own: bool) -> dict[str, str]:
    """Add the styles that are missing, and give the ids of all by their names.

    In the program's own file those that Word has are given looks; a desk's are left alone.
    """
    there = {each.name for each in made.styles}
    if not own:
        _clear(made)
    written = {
        name: _style("paragraph", name, "Normal" if name != "Normal" else "", _looks(*looks))
        for name, looks in _BUILT_IN.items()
        if not own or name not in there
    }
    for name, (base, places, letters) in _OWN.items():
        written[name] = _style("paragraph", name, base, _looks(places, letters))
    for name, letters in _OF_LETTERS.items():
        written[name] = _style("character", name, "", _looks("", letters))
    written[TABLE] = _style("table", TABLE, "", _TABLE)
    for name, style in written.items():
        if not own or name not in there:
            _put(made, name, style)
    for speaks in made.styles.element.iter(qn("w:lang")):
        for name in ("w:val", "w:eastAsia"):
            speaks.set(qn(name), language)
    return {each.name: each.style_id for each in made.styles}


def _clear(made: Document) -> None:
    """Take out the hundred looks for tables that the library's own file brings."""
    for each in list(made.styles):
        if each.type == WD_STYLE_TYPE.TABLE and each.name not in {"Normal Table", "Table Grid"}:
            made.styles.element.remove(each.element)
    for spacing in made.styles.element.findall(f".//{qn('w:pPrDefault')}//{qn('w:spacing')}"):
        spacing.set(qn("w:after"), "0")
        spacing.set(qn("w:line"), "264")


def _put(made: Document, name: str, written: str) -> None:
    element = parse_xml(written)
    known = made.styles[name].element if name in made.styles else None
    if known is None:
        made.styles.element.append(element)
        return
    for part in ("w:pPr", "w:rPr"):
        for old in known.findall(qn(part)):
            known.remove(old)
        for new in element.findall(qn(part)):
            known.append(new)


def _looks(places: str, letters: str) -> str:
    made = f"<w:pPr>{places}</w:pPr>" if places else ""
    return made + (f"<w:rPr>{letters}</w:rPr>" if letters else "")


def _style(kind: str, name: str, base: str, looks: str) -> str:
    key = name.title().replace(" ", "")
    based = f'<w:basedOn w:val="{base.replace(" ", "")}"/>' if base else ""
    quick = "<w:qFormat/>" if kind != "table" else ""
    return (
        f'<w:style {nsdecls("w")} w:type="{kind}" w:customStyle="1" w:styleId="{key}">'
        f'<w:name w:val="{name}"/>{based}{quick}{looks}</w:style>'
    )


def numbering(made: Document) -> Callable[[], int]:
    """Give what starts a numbered list anew: each call makes one, and gives its number.

    It gives 0, for the style's own numbers, where the file knows no numbered lists.
    """
    style = made.styles["List Number"].element if "List Number" in made.styles else None
    used = style.find(f".//{qn('w:numId')}") if style is not None else None
    if used is None:
        return lambda: 0
    numbers = made.part.numbering_part.element
    kinds = {each.numId: each.abstractNumId.val for each in numbers.num_lst}
    kind = kinds.get(int(used.get(qn("w:val"))))
    ids = count(max(kinds, default=0) + 1)

    def start() -> int:
        if kind is None:
            return 0
        number = next(ids)
        numbers.append(parse_xml(_NUMBERED.format(number=number, kind=kind)))
        return number

    return start


def set_margins(made: Document, head: str, foot: str) -> None:
    """Put the report's name above each page, and the number of the page below it."""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(28)
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = head
    for footer in (section.first_page_footer, section.footer):
        footer.paragraphs[0].text = ""
        line = footer.paragraphs[0]
        line.add_run(f"{foot}\t\t")
        for code, after in (("PAGE", " / "), ("NUMPAGES", "")):
            line.add_run().element.addnext(parse_xml(_FIELD.format(code)))
            line.add_run(after)
