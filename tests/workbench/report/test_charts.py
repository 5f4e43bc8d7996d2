"""The pictures of a report: bars of ratings, and what happened when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from workbench.pictures import Words
from workbench.report import Report, charts, render_html, wording
from workbench.report.contents import Happened, Moment
from workbench.report.specimen import specimen

SAY = wording.of("en")
moments = st.builds(
    Moment,
    on=st.one_of(
        st.dates().map(str), st.dates().map(lambda day: str(day)[:7]), st.sampled_from(["1999"])
    ),
    what=st.sampled_from(Happened),
    claim=st.integers(1, 9) | st.none(),
)


@pytest.mark.parametrize("wide", [charts.WIDE, charts.NARROW])
@given(found=st.lists(moments, max_size=60))
def test_a_time_line_stays_in_its_frame(wide: float, found: list[Moment]) -> None:
    """Whatever is in it; and every lane is as long as what it counts."""
    picture = charts.over_time(found, SAY, wide=wide)
    for spot in picture.spots:
        assert 0 <= spot.x <= spot.x + spot.wide <= wide
        assert 0 <= spot.y <= spot.y + spot.high <= picture.high
    for shape in picture.shapes:
        if isinstance(shape, Words):
            assert 0 <= shape.y <= picture.high


def test_what_is_older_than_the_claims_is_left_to_the_table() -> None:
    """A record of 1984 does not press a month of claims together."""
    old = Moment(on="1984-05-01", what=Happened.OCCURRED, claim=1)
    said = Moment(on="2026-03-03", what=Happened.MADE, claim=1)
    found = Moment(on="2026-03-09", what=Happened.OCCURRED, claim=1)
    assert charts.recent([old, said, found]) == [said, found]
    assert [each.on for each in charts.dated([old, said, found])] == [
        "1984-05-01",
        "2026-03-03",
        "2026-03-09",
    ]


def test_a_long_table_of_dates_is_gathered() -> None:
    """By day where that can be read, else by month, else by year; nothing is lost."""
    days = [
        Moment(on=f"20{n % 30 + 10}-{n % 12 + 1:02}-{n % 28 + 1:02}", what=Happened.MADE, claim=n)
        for n in range(1, 400)
    ]
    assert {len(each.on) for each in charts.dated(days[:20])} == {10}
    rows = charts.dated(days)
    assert len(rows) <= 80
    assert {len(each.on) for each in rows} == {7}
    assert sum(each.count for each in rows) == 399
    assert sorted(n for each in rows for n in each.claims) == list(range(1, 400))


def test_charts_name_themselves_and_are_numbers_too(example: Report) -> None:
    """Each has a title, a description and ids of its own; the table beside says the same."""
    tree = html.document_fromstring(render_html(example))
    drawn = tree.xpath("//*[local-name()='svg']")
    assert len(drawn) == 5
    for each in drawn:
        named = [tree.get_element_by_id(name) for name in each.get("aria-labelledby").split()]
        assert [str(part.tag).rpartition("}")[2] for part in named] == ["title", "desc"]
        assert each.get("role") == "img"
    speakers = [
        " ".join(row.text_content().split()) for row in tree.xpath("//table[@class='speakers']//tr")
    ]
    assert any("Ilse Brandt" in row and "Refuted 1" in row for row in speakers)
    times = tree.xpath("//figure[@class='timeline']//tbody/tr")
    assert len(times) == len(charts.dated(example.summary.timeline))


def test_without_dates_there_is_no_time_line() -> None:
    """Two days are told by the claims themselves."""
    report = specimen()
    page = render_html(replace(report, summary=replace(report.summary, timeline=())))
    assert "What happened when" not in page


def test_colours_of_charts_are_those_of_the_page(example: Report) -> None:
    """Every colour is a name of the style sheet, so that dark pages have dark charts."""
    tree = html.document_fromstring(render_html(example))
    sheet = etree.tostring(tree.find("head/style"), method="text", encoding="unicode")
    inks = {
        value
        for each in tree.xpath("//*[local-name()='svg']//*")
        for name in ("fill", "stroke")
        if (value := each.get(name)) not in {None, "none"}
    }
    assert inks
    for each in inks:
        assert each.startswith("var(--")
        assert f"{each[4:-1]}: #" in sheet
