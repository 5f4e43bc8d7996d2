"""PDF files, made line by line."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading.draft import page_of
from workbench.reading.pdf import read_pdf

PAGES = [
    [
        (72, 780, 20, "The harbour of Veldt"),
        (72, 740, 11, "The council of Veldt said on Tuesday that the well-"),
        (72, 726, 11, "known harbour would close in Septem-"),
        (72, 712, 11, "ber, after ninety years of service to the city."),
        (72, 680, 11, "Cranes"),
        (300, 680, 11, "12"),
        (72, 666, 11, "Ships"),
        (300, 666, 11, "340"),
    ],
    [(72, 780, 11, "It cost 4,000 crowns \\(net\\), he said.")],
]
INFO = "/Author (Ana Vel) /CreationDate (D:20260107093000Z) /Title (harbour_final.indd)"


def test_pages_paragraphs_and_hyphens(make_pdf: Callable[..., bytes]) -> None:
    """Sentences come out whole, table rows apart, pages parted by form feeds."""
    draft = read_pdf(make_pdf(PAGES, INFO))
    assert draft.text == (
        "The harbour of Veldt\n\n"
        "The council of Veldt said on Tuesday that the well-known harbour would close in September,"
        " after ninety years of service to the city.\n\n"
        "Cranes 12\n\nShips 340\f"
        "It cost 4,000 crowns (net), he said."
    )
    assert page_of(draft.text, draft.text.index("4,000")) == 2


def test_details_come_from_the_file_and_the_title_from_the_page(
    make_pdf: Callable[..., bytes],
) -> None:
    """A title that is a file name gives way to the largest type on the first page."""
    draft = read_pdf(make_pdf(PAGES, INFO))
    assert draft.title == "The harbour of Veldt"
    assert draft.byline == "Ana Vel"
    assert draft.published_on == "2026-01-07"
    assert draft.tool.startswith("pypdfium2 ")
    assert read_pdf(make_pdf(PAGES, "/Title (Harbour plan)")).title == "Harbour plan"


def test_without_any_title_the_file_is_called_by_its_name(make_pdf: Callable[..., bytes]) -> None:
    """A page of plain sentences has no title of its own."""
    data = make_pdf([[(72, 700, 11, "It is so.")]])
    assert read_pdf(data, filename="harbour-plan.pdf").title == "Harbour plan"


def test_a_scan_is_called_a_scan(make_pdf: Callable[..., bytes]) -> None:
    """A PDF without text is a draft without text, with the reason."""
    draft = read_pdf(make_pdf([[], []]))
    assert (draft.text.strip(), draft.problem) == ("", "This PDF has 2 page(s) and no text.")


def test_a_cut_file_is_read_as_far_as_it_goes_or_refused(make_pdf: Callable[..., bytes]) -> None:
    """Wherever a PDF breaks off, there is a draft with text or a sentence."""
    data = make_pdf(PAGES, INFO)
    refused = 0
    for end in range(9, len(data), 97):
        try:
            draft = read_pdf(data[:end])
            assert draft.text.strip() or draft.problem
        except WorkbenchError:
            refused += 1
    assert refused


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=st.data())
def test_damage_anywhere_does_no_harm(
    make_pdf: Callable[..., bytes], damage: st.DataObject
) -> None:
    """Bytes overwritten at random give a draft or a sentence."""
    file = bytearray(make_pdf(PAGES, INFO))
    for _ in range(damage.draw(st.integers(1, 20))):
        file[damage.draw(st.integers(0, len(file) - 1))] = damage.draw(st.integers(0, 255))
    try:
        draft = read_pdf(bytes(file))
    except WorkbenchError:
        return
    assert draft.text.strip() or draft.problem
