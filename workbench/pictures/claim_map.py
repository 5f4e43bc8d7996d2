"""The map of a claim: it in the middle, evidence against and for beside it, sources behind."""

from __future__ import annotations

from workbench.model import Stance
from workbench.pictures.draft import Draft, beside
from workbench.pictures.map_cards import behind, dash_of, ink_of, target
from workbench.pictures.map_centre import Centre, relation_words, verdict_chip
from workbench.pictures.map_sides import Also, Side, count, plan_of
from workbench.pictures.shapes import Line, Picture, Table
from workbench.pictures.style import Style
from workbench.queries.claim_map import ClaimMap, Origin


def draw_map(value: ClaimMap, style: Style) -> Picture:
    """Draw the map of a claim."""
    draft = Draft(style)
    plan = plan_of(draft)
    against, its = value.side(Stance.REFUTES), value.side(Stance.SUPPORTS)
    around = value.side(Stance.CONTEXT, Stance.NO_BEARING)
    also = Also(style, {"against": against, "for": its, "around": around})
    left = Side(draft, plan, against, "against", also)
    right = Side(draft, plan, its, "for", also)
    centre = Centre(draft, plan, value, around, also)
    top, head = draft.px(16), draft.px(36)
    high = max(left.high, right.high, centre.high)
    middle = top + head + centre.place(high)
    centre.draw(top + head, high)
    for side in (left, right):
        side.draw(top, head, high, middle, centre.claim_high)
    bottom = _legend(draft, plan.wide, top + head + high + draft.px(28))
    draft.spots.sort(key=lambda spot: spot.target != f"claim/{value.claim.id}")  # it comes first
    summary = style.word("map-summary").format(
        *(count(style, side) for side in (its, against, around))
    )
    hint = "" if value.origins or value.related else style.word("map-empty")
    size = (plan.wide, bottom)
    return draft.picture(style.word("map"), summary, size, _table(value, style), hint)


def _legend(draft: Draft, wide: float, y: float) -> float:
    """Draw what the lines mean, in one row; gives where it ends."""
    style, x = draft.style, draft.px(20)
    draft.stroke([(x, y - draft.px(12)), (wide - x, y - draft.px(12))], "line")
    samples = (
        ("dashed-against", Stance.REFUTES),
        ("solid-for", Stance.SUPPORTS),
        ("dotted-context", Stance.CONTEXT),
    )
    for key, stance in samples:
        middle = y + draft.px(8)
        line = [(x, middle), (x + draft.px(32), middle)]
        draft.stroke(line, ink_of(stance), dash=dash_of(stance), thick=2)
        x += draft.px(40)
        x += draft.words((x, y), style.word(key), size=12, ink="quiet") + draft.px(24)
    for key in ("thick-strong", "bundled"):
        x += draft.words((x, y), style.word(key), size=12, ink="quiet") + draft.px(24)
    return y + draft.px(32)


def _table(value: ClaimMap, style: Style) -> Table:
    row = value.claim
    words, *_ = verdict_chip(style, row.scale, row.rating, row.rating_label)
    date = style.date(row.made_on) if row.made_on else ""
    first = (style.word("the-claim"), row.text, words, "", row.speaker, date, "")
    lines = [Line(cells=first, target=f"claim/{row.id}")]
    parts = (
        ("against", (Stance.REFUTES,)),
        ("for", (Stance.SUPPORTS,)),
        ("around", (Stance.CONTEXT, Stance.NO_BEARING)),
    )
    for key, stances in parts:
        for origin in value.side(*stances):
            lines += _lines(style, style.word(key), origin)
    for one in value.related:
        words, *_ = verdict_chip(style, one.row.scale, one.row.rating, one.row.rating_label)
        cells = (
            style.word("related"),
            one.row.text,
            beside(relation_words(style, one), words),
            "",
            one.row.speaker,
            style.date(one.row.made_on) if one.row.made_on else "",
            "",
        )
        lines.append(Line(cells=cells, target=f"map/{one.row.id}"))
    names = ("part", "what", "kind", "weight", "source", "date", "origin")
    columns = tuple(style.word(f"col-{name}") for name in names)
    return Table(columns=columns, lines=tuple(lines), numbers=frozenset({6}))


def _lines(style: Style, part: str, origin: Origin) -> list[Line]:
    lines = []
    for record in origin.records:
        weight = beside(style.word(record.weight.value), style.word("key") if record.key else "")
        date = style.date(record.date) if record.date else ""
        kind = style.word(record.kind)
        cells = (part, record.title, kind, weight, behind(record), date, str(origin.number))
        lines.append(Line(cells=cells, target=target(record)))
    return lines
