"""From printed lines to paragraphs."""

from __future__ import annotations

from workbench.reading.lines import Line, paragraphs


def line(text: str, y: float, *, left: float = 72, right: float = 500, size: float = 11) -> Line:
    """A printed line; "-" at its end stands for a hyphen found there."""
    whole = text.removesuffix("-")
    return Line(text=whole, left=left, right=right, y=y, size=size, hyphenated=whole != text)


def test_lines_of_a_paragraph_become_one_line() -> None:
    """A sentence that runs over the line's end can be quoted as a whole."""
    lines = [line("The council of Veldt", 700), line("said so.", 686, right=120)]
    assert paragraphs(lines, ()) == ["The council of Veldt said so."]
    assert paragraphs([], ()) == []


def test_hyphens_of_line_ends_go_and_those_of_compounds_stay() -> None:
    """The document's own words decide first, then common first parts of compounds."""
    lines = [
        line("on Tues-", 700),
        line("day a well-", 686),
        line("known sea-", 672),
        line("side", 658),
    ]
    assert paragraphs(lines, ()) == ["on Tuesday a well-known seaside"]
    assert paragraphs(lines, {"sea-side"}) == ["on Tuesday a well-known sea-side"]
    assert paragraphs(lines, {"wellknown"}) == ["on Tuesday a wellknown seaside"]
    assert paragraphs([line("Jean-", 700), line("Luc", 686)], ()) == ["Jean-Luc"]


def test_indents_gaps_short_lines_and_items_part_paragraphs() -> None:
    """What the eye takes for a new paragraph is one."""
    lines = [
        line("First paragraph that runs", 700),
        line("on.", 686, right=100),
        line("Second one", 672),
        line("Third, indented", 658, left=90),
        line("goes on here", 644),
        line("Fourth after a gap", 610),
        line("• an item that runs", 596),
        line("on indented", 582, left=84),
    ]
    assert paragraphs(lines, ()) == [
        "First paragraph that runs on.",
        "Second one",
        "Third, indented goes on here",
        "Fourth after a gap",
        "• an item that runs on indented",
    ]


def test_a_sentence_runs_on_in_the_next_column() -> None:
    """The top of the next column continues what the first one left open."""
    left = [line("The harbour", 714, right=280), line("will be", 700, right=280)]
    right = [line("closed soon.", 714, left=310), line("It is old.", 700, left=310)]
    assert paragraphs([*left, *right], ())[0].startswith("The harbour will be closed soon.")


def test_rows_of_tables_stay_apart() -> None:
    """Figures of one row do not run into the next."""
    rows = [
        Line(text=text, left=72, right=500, y=y, size=11, tabular=True)
        for text, y in (("Year Crowns", 700), ("1984 2,915,000", 686))
    ]
    assert paragraphs(rows, ()) == ["Year Crowns", "1984 2,915,000"]
