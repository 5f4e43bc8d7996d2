"""Makes the links of a typeset report lead within it, when its pages are done.

The typesetter would set all pages twice to know where a place is, in time and in memory. So a
template links to an address of ours, and here each such link is given the place of that name.
"""

from __future__ import annotations

import re

from workbench.report.wording import Wording

SCHEME = b"workbench-report:"
"""What stands before the name of a place, in report.typ too; no address out of a project has it."""
_LINK = re.compile(rb"/A<</Type/Action/S/URI/URI\(" + SCHEME + rb"([^()\\]+)\)>>")
_SPOKEN = re.compile(rb"/Contents\(" + SCHEME + rb"([^()\\]+)\)")
_NAMES = re.compile(rb"/Dests<</Names\[(.*?)\]", re.DOTALL)
_NAME = re.compile(rb"\(([^()\\]+)\)(\d+) 0 R")
_PLACE = re.compile(rb"\n(\d+) 0 obj\n\[(\d+) 0 R/XYZ ")
_PAGES = re.compile(rb"\n(\d+) 0 obj\n<</Type/Pages\b[^<>]*?/Kids\[([\d R]*)\]")


def led(pdf: bytes, w: Wording) -> bytes:
    """Let every link to a place lead there, and say on which page that is.

    Not one byte is moved, as a PDF counts them. What leads to no place that there is leads nowhere.
    """
    pages = _pages_of(pdf)

    def link(found: re.Match[bytes]) -> bytes:
        to = b"/Dest(" + found[1] + b")" if found[1] in pages else b""
        return to.ljust(len(found[0]))

    def spoken(found: re.Match[bytes]) -> bytes:
        said = w._("page {page}", page=pages.get(found[1], 0)).encode("latin-1", "replace")
        return (b"/Contents(" + said + b")").ljust(len(found[0]))

    return _SPOKEN.sub(spoken, _LINK.sub(link, pdf))


def _pages_of(pdf: bytes) -> dict[bytes, int]:
    """Give the number of the page of each place that has a name."""
    names = _NAMES.search(pdf, pdf.rfind(b"/Type/Catalog"))
    if names is None:
        return {}
    below = {each[1]: each[2].split()[::3] for each in _PAGES.finditer(pdf)}
    order = {page: n for n, page in enumerate(_leaves(b"1", below), 1)}
    places = dict(_PLACE.findall(pdf))
    return {
        name: order[places[number]]
        for name, number in _NAME.findall(names[1])
        if places.get(number) in order
    }


def _leaves(top: bytes, below: dict[bytes, list[bytes]]) -> list[bytes]:
    found, waiting = [], [top]
    while waiting:
        each = waiting.pop()
        if each in below:
            waiting += reversed(below[each])
        else:
            found.append(each)
    return found
