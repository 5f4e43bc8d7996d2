"""Lists of references, as reference managers write them."""

from __future__ import annotations

import json

import pytest

from workbench.errors import WorkbenchError
from workbench.reading import latex
from workbench.reading.bibliography import read_references
from workbench.reading.foreign import Gathered, Reference, gathered
from workbench.reading.gathering import BIBTEX, RIS, gather

RIS_LIST = """TY  - JOUR
AU  - Doe, Jana
AU  - Port Authority
TI  - On bridges & roofs
JO  - Harbour Studies
VL  - 12
IS  - 3
SP  - 4
EP  - 9
PY  - 2021/05//
DO  - https://doi.org/10.1234/hs.12
UR  - https://hs.example/12?a=1;b=2
L1  - file:///home/someone/x.pdf
L2  - https://web.archive.org/web/2021/https://hs.example/12
KW  - bridges
N1  - Read it twice.
ER  -
"""
BIB_LIST = r"""% made by hand
@string{hs = "Harbour Studies"}
@comment{nothing}
@article{doe21,
  title = {On {B}ridges \& Roofs},
  author = {Doe, Jana and {Port Authority}},
  journal = hs, volume = 12, number = {3}, year = 2021, month = may, pages = {4--9},
  doi = {10.1234/hs.12}, url = {https://hs.example/a_b\%20c},
  file = {x.pdf:/home/someone/x.pdf:application/pdf}, keywords = {bridges, money}
}
@book{voss, title = "Stra{\ss}en und \"{U}berg{\"a}nge", author = {Ada Voß and others}, year = 1999}
@broken{x, title = {never ends
"""
CSL_LIST = [
    {
        "id": "doe21",
        "type": "article-journal",
        "title": "On <i>bridges</i> &amp; roofs",
        "author": [{"family": "Doe", "given": "Jana"}, {"literal": "Port Authority"}],
        "container-title": "Harbour Studies",
        "issued": {"date-parts": [[2021, "5"]]},
        "accessed": {"raw": "2022-01-31"},
        "DOI": "10.1234/hs.12",
        "page": "4-9",
        "volume": 12,
    },
    "not an entry",
]


def read(data: str, form: str) -> Gathered:
    """Read in this process, through what the child process would tell."""
    return gathered(json.loads(json.dumps(read_references(data.encode(), form))))


@pytest.mark.parametrize(
    ("form", "data"), [("ris", RIS_LIST), ("bibtex", BIB_LIST), ("csl", json.dumps(CSL_LIST))]
)
def test_an_entry_is_the_same_in_every_form(form: str, data: str) -> None:
    """Title, authors, journal, date, numbers: as people write them, whatever the list is."""
    found = read(data, form).references[0]
    assert found.title.casefold() == "on bridges & roofs"
    assert found.authors == ("Jana Doe", "Port Authority")
    assert (found.container, found.volume, found.pages) == ("Harbour Studies", "12", "4–9")
    assert (found.published_on, found.doi) == ("2021-05", "10.1234/hs.12")
    assert (found.type, found.kind) == ("article-journal", "document")


def test_files_of_a_list_are_told_and_links_to_archives_kept() -> None:
    """Attached files stay where they are; a copy in a public archive is no page of its own."""
    found = read(RIS_LIST, "ris")
    assert found.told == ("Files that the list names are not taken: 1.",)
    assert found.references[0].url == "https://hs.example/12?a=1;b=2"
    assert found.references[0].archive_url.startswith("https://web.archive.org/")


def test_what_is_broken_is_told_and_the_rest_is_read() -> None:
    """An entry of BibTeX that never ends costs itself alone."""
    found = read(BIB_LIST, "bibtex")
    assert [each.key for each in found.references] == ["doe21", "voss"]
    assert found.references[1].title == "Straßen und Übergänge"
    assert found.references[1].authors == ("Ada Voß",)
    assert found.references[0].url == "https://hs.example/a_b%20c"
    assert "An entry is not BibTeX, or breaks off, and was passed over." in found.told


def test_ris_without_ends_is_read() -> None:
    """Entries whose end is missing are taken up to the next one."""
    found = read("TY  - BOOK\nTI  - One\nTY  - WEB\nUR  - https://b.example\n", "ris")
    assert [each.title for each in found.references] == ["One", "https://b.example"]
    assert found.told == ("An entry has no end; it was taken up to the next one.",)


@pytest.mark.parametrize("text", ["a & b_{c} ~^\\ “q” \"r\" – é 100% $5 #1 <a>|--- ``''", "@ ''--"])
def test_letters_survive_latex(text: str) -> None:
    """What is written for LaTeX reads as it was."""
    assert latex.plain(latex.escaped(text)) == text


@pytest.mark.parametrize(
    ("form", "data"),
    [(RIS, b"TY  - JOUR\nTI  - x\nER  - \n" * 30_000), (BIBTEX, b"@article{a, title={" * 30_000),
     (BIBTEX, b"@article{a, title=" + b"{" * 300_000), (RIS, b"\xff\xfe\x00")],
)  # fmt: skip
def test_a_hostile_list_is_a_sentence(form: str, data: bytes) -> None:
    """Too many entries, braces without end, and noise each say why nothing came in."""
    with pytest.raises(WorkbenchError, match="could not be read"):
        gather(data, form)


def test_no_entry_is_made_of_nothing() -> None:
    """An entry needs a title, an address or a number."""
    assert read('[{"type": "book"}, {"title": "B"}]', "csl").references == (
        Reference(title="B", type="document"),
    )
