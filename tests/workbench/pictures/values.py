"""What every drawing keeps to, and values to draw."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from workbench.model import ClaimState, RelationKind, SourceClass, Stance, Weight, Work
from workbench.pictures import Anchor, Picture, Words
from workbench.pictures.measure import sans
from workbench.queries import Balance, ClaimMap, ClaimRow, Progress, Timeline
from workbench.queries.balance import BalanceRow, RatingCount
from workbench.queries.claim_map import MapRecord, Origin, Related
from workbench.queries.progress import Hands, Week
from workbench.queries.timeline import LANES, Lane, Moment, unit_of

Rect = tuple[float, float, float, float]


def rect_of(words: Words) -> Rect:
    """Give the room that letters without accents take: left, top, right, bottom."""
    wide = sans(words.text, words.size, words.bold)
    left = words.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[words.anchor]
    return left, words.y - words.size * 0.72, left + wide, words.y + words.size * 0.1


def overlap(one: Rect, other: Rect) -> bool:
    """Tell whether two rectangles share more than an edge."""
    x = min(one[2], other[2]) - max(one[0], other[0])
    y = min(one[3], other[3]) - max(one[1], other[1])
    return x > 0.5 and y > 0.5


def check(picture: Picture) -> None:
    """No word stands on another or outside, every part is inside, every row has its cells."""
    words = sorted((s for s in picture.shapes if isinstance(s, Words)), key=lambda s: s.y)
    rects = [(rect_of(each), each.text) for each in words]
    for at, (one, text) in enumerate(rects):
        assert one[0] >= -0.5, text
        assert one[2] <= picture.wide + 0.5, text
        assert one[3] <= picture.high + 0.5, text
        for other, beside in rects[at + 1 :]:
            if other[1] > one[3] + 60:
                break
            assert not overlap(one, other), (text, beside)
    for spot in picture.spots:
        assert spot.x >= -0.5
        assert spot.x + spot.wide <= picture.wide + 0.5
        assert spot.y + spot.high <= picture.high + 0.5
        assert spot.name
        assert spot.target
    columns = len(picture.table.columns)
    assert all(len(line.cells) == columns for line in picture.table.lines)
    assert picture.title
    assert picture.summary


texts = st.text(max_size=90) | st.sampled_from(
    [
        "The harbour bridge cost 40 million crowns, and not a crown more than that.",
        "橋" * 60,
        "W" * 90,
    ]
)
names = st.sampled_from(["", "Ilse Brandt", "Norrhamn Port Authority", "橋の会", "W" * 70])
dates = st.sampled_from(["", "1984", "2025", "2026-01", "2026-01-07", "2026-11-23"])
dated = st.builds(
    lambda day, length: day.isoformat()[:length], st.dates(), st.sampled_from([4, 7, 10])
) | st.builds(
    lambda day, length: f"2026-01-{day:02}"[:length],
    st.integers(1, 31),
    st.sampled_from([4, 7, 10]),
)
ratings = st.sampled_from(
    [
        ("evidence", "supported", "Supported"),
        ("evidence", "refuted", "Refuted"),
        ("five-step", "mostly-false", "Mostly false"),
        ("gone", "odd", "A rating of a scale that is not here any more"),
        ("", "", ""),
    ]
)
counts = st.integers(1, 5000) | st.integers(1, 3)


@st.composite
def rows(draw: st.DrawFn, number: int = 1) -> ClaimRow:
    """Make a claim as lists show it."""
    scale, rating, label = draw(ratings)
    given = {
        "pk": number,
        "id": f"claim-{number}",
        "text": draw(texts),
        "speaker": draw(names),
        "made_on": draw(dates),
        "place": draw(names),
        "state": ClaimState.NEW,
        "scale": scale,
        "rating": rating,
        "rating_label": label,
    }
    blank = dict.fromkeys(ClaimRow.__slots__, "") | dict.fromkeys(
        ("supports", "refutes", "context", "open_questions"), 0
    )
    return ClaimRow(**blank | given)  # type: ignore[arg-type]


records = st.builds(
    MapRecord,
    kind=st.sampled_from(["page", "call", "article", "calculation"]),
    id=st.uuids().map(str),
    title=texts,
    date=dates,
    source_id=st.sampled_from(["", "source-1"]),
    source=names,
    source_class=st.sampled_from(["", *map(str, SourceClass)]),
    with_whom=names,
    weight=st.sampled_from(list(Weight)),
    key=st.booleans(),
    passages=st.integers(0, 1200),
)
origins = st.builds(
    Origin,
    stance=st.sampled_from(list(Stance)),
    number=st.integers(1, 9),
    records=st.lists(records, min_size=1, max_size=6).map(tuple),
    why=st.lists(st.sampled_from(["source", "text", "reference"]), max_size=3, unique=True).map(
        tuple
    ),
)
maps = st.builds(
    ClaimMap,
    claim=rows(),
    origins=st.lists(origins, max_size=24).map(tuple),
    related=st.lists(
        st.builds(
            Related,
            row=rows(2),
            kind=st.sampled_from(list(RelationKind)),
            outgoing=st.booleans(),
        ),
        max_size=7,
    ).map(tuple),
)


def crowded(many: int) -> ClaimMap:
    """Make a map of so many records, each with a source of its own."""
    blank = dict.fromkeys(ClaimRow.__slots__, "")
    stances = (Stance.REFUTES, Stance.SUPPORTS, Stance.CONTEXT)
    return ClaimMap(
        claim=ClaimRow(**blank | {"id": "claim-1", "text": "It rained."}),  # type: ignore[arg-type]
        origins=tuple(
            Origin(
                stance=stances[at % 3],
                number=at + 1,
                records=(
                    MapRecord(
                        kind="page",
                        id=f"record-{at}",
                        title=f"Page {at}",
                        date="2026",
                        source_id=f"source-{at}",
                        source=f"Office {at}",
                        source_class="primary",
                        with_whom="",
                        weight=Weight.STRONG,
                        key=False,
                        passages=1,
                    ),
                ),
                why=(),
            )
            for at in range(many)
        ),
        related=(),
    )


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Make a time line as the query would: few are named, many are counted by period."""
    periods = draw(st.lists(dated, min_size=1, max_size=60))
    first, last = min(periods), max(periods)
    lanes = []
    for kind in draw(st.lists(st.sampled_from(LANES), min_size=1, unique=True)):
        own = sorted(draw(st.lists(st.sampled_from(periods), min_size=1, max_size=60)))
        _, _, label = draw(ratings)
        moments = tuple(
            Moment(period=at, count=1, title=draw(texts) or "One", target="claim/1", note=label)
            for at in own
        )
        if len(own) > 40:
            length = {"day": 10, "month": 7, "year": 4}[unit_of(first, last)]
            kept = sorted({at[:length] for at in own})
            moments = tuple(
                Moment(period=at, count=draw(counts), title="", target="") for at in kept
            )
        lanes.append(Lane(kind=kind, total=sum(m.count for m in moments), moments=moments))
    return Timeline(
        start=first,
        end=last,
        first=first,
        last=last,
        unit=unit_of(first, last),
        lanes=tuple(lanes),
        undated=draw(st.integers(0, 3)),
    )


@st.composite
def balance_rows(draw: st.DrawFn) -> BalanceRow:
    """Make a row of a balance, each rating once."""
    given = draw(st.lists(ratings, min_size=1, max_size=5, unique=True))
    parts = tuple(
        RatingCount(scale=s, rating=r, label=label, count=draw(counts)) for s, r, label in given
    )
    name = draw(names)
    return BalanceRow(
        key=name, name=name, detail=draw(texts), total=sum(p.count for p in parts), counts=parts
    )


@st.composite
def balances(draw: st.DrawFn) -> Balance:
    """Make a balance that adds up."""
    own = draw(st.lists(balance_rows(), max_size=20))
    others = draw(st.none() | balance_rows())
    every = [*own, others] if others else own
    kinds = {(c.scale, c.rating): c for row in every for c in row.counts}
    return Balance(
        by=draw(st.sampled_from(["speaker", "party", "topic"])),
        rows=tuple(own),
        others=others,
        others_count=draw(counts) if others else 0,
        total=sum(row.total for row in every),
        ratings=tuple(kinds.values()),
    )


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    """Make a state of the work."""
    some = st.integers(0, 100_000) | st.integers(0, 3)
    mondays = [f"2026-{m:02}-{d:02}" for m in (1, 2, 3) for d in (5, 12, 19, 26)]
    assert all(one < other for one, other in pairwise(mondays))
    due = {key: draw(some) for key in ("overdue", "week", "later", "none")}
    return Progress(
        today="2026-04-01",
        total=sum(due.values()) + draw(some),
        states={str(state): draw(some) for state in ClaimState},
        work={str(each): draw(some) for each in Work},
        due=due,
        weeks=tuple(
            Week(monday=at, added=draw(some), decided=draw(some))
            for at in mondays[: draw(st.integers(1, len(mondays)))]
        ),
        hands=tuple(
            Hands(name=name, open=draw(some), overdue=draw(some), decided=draw(some))
            for name in draw(st.lists(names, max_size=5, unique=True))
        ),
        others=draw(st.integers(0, 40)),
        questions=draw(some),
        questioned=draw(some),
    )
