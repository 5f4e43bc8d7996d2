"""The cards of a claim's map: one for each origin of evidence, and the source behind it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model import Stance, Weight
from workbench.pictures.draft import Draft, beside, sentence
from workbench.pictures.shapes import Dash
from workbench.pictures.style import Style
from workbench.queries.claim_map import MapRecord, Origin

MEMBERS = 3
"""Records of a bundle that are named in its card."""
SIGNS = {
    Stance.SUPPORTS: "+",
    Stance.REFUTES: "−",
    Stance.CONTEXT: "○",
    Stance.NO_BEARING: "∅",
}
DASHES = {Stance.SUPPORTS: Dash.SOLID, Stance.REFUTES: Dash.DASHED}
THICK = {Weight.STRONG: 3.0, Weight.MODERATE: 2.0, Weight.WEAK: 1.2}
_ORDER = tuple(Weight)


def ink_of(stance: Stance) -> str:
    """Give the role of a stance's colour."""
    return stance.value if stance in {Stance.SUPPORTS, Stance.REFUTES} else "context"


def dash_of(stance: Stance) -> Dash:
    """Give the way a stance's lines are broken."""
    return DASHES.get(stance, Dash.DOTTED)


def weight_of(origin: Origin) -> Weight:
    """Give the strongest weight among an origin's records."""
    return min((record.weight for record in origin.records), key=_ORDER.index)


def behind(record: MapRecord) -> str:
    """Name who stands behind a record."""
    if record.with_whom and (not record.source or record.source_class == "own-reporting"):
        return record.with_whom
    return record.source


def about(style: Style, record: MapRecord) -> str:
    """Say what a record is, and from when."""
    return beside(style.word(record.kind), style.date(record.date) if record.date else "")


def spoken(style: Style, record: MapRecord, stance: Stance) -> str:
    """Say a record in full."""
    return sentence(
        f"{style.word(stance.value)}: {record.title}",
        style.word(record.kind),
        style.date(record.date) if record.date else "",
        behind(record),
        style.word(record.weight.value),
        style.word("key") if record.key else "",
        style.counted("passages", record.passages) if record.passages else "",
    )


def target(record: MapRecord) -> str:
    """Say where a record's part of the picture leads."""
    return f"{'article' if record.kind == 'article' else 'evidence'}/{record.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An origin of evidence as it will be drawn: its lines and its size."""

    origin: Origin
    also: str
    """Where else the same origin stands; "" for nowhere."""
    wide: float
    high: float
    head: tuple[str, ...]
    under: str
    members: tuple[MapRecord, ...]
    more: int

    @property
    def weight(self) -> Weight:
        """How strong its strongest record is."""
        return weight_of(self.origin)


def card(draft: Draft, origin: Origin, wide: float, also: str = "") -> Card:
    """Lay one card out."""
    style, records = draft.style, origin.records
    inner = wide - draft.px(24)
    members: tuple[MapRecord, ...] = ()
    if len(records) == 1:
        head = tuple(draft.lines(records[0].title, inner, bold=True, most=2))
        under = about(style, records[0])
    else:
        head = (style.word("one-origin").format(style.counted("records", len(records))),)
        whys = ", ".join(style.word(f"why-{why}") for why in origin.why)
        under = style.word("same").format(whys) if whys else ""
        members = records[:MEMBERS]
    more = len(records) - len(members) if members else 0
    lines = len(head) * draft.high() + (draft.high(12) if under else 0)
    lines += (len(members) + (1 if more else 0)) * draft.px(22) + (draft.px(4) if members else 0)
    lines += draft.high(12) if also else 0
    return Card(
        origin=origin,
        also=also,
        wide=wide,
        high=lines + draft.px(20 + 6 + 20),
        head=head,
        under=under,
        members=members,
        more=more,
    )


def draw_card(draft: Draft, made: Card, x: float, y: float) -> None:
    """Draw a card with its upper left corner at a place."""
    ink, style = ink_of(made.origin.stance), draft.style
    rect = (x, y, made.wide, made.high)
    if made.members:
        for step in (8, 4):
            place = (x + draft.px(step), y + draft.px(step), made.wide, made.high)
            draft.box(place, "pane", ink, dash=dash_of(made.origin.stance))
    draft.box(rect, "pane", ink, dash=dash_of(made.origin.stance), thick=1.5)
    left, at = x + draft.px(12), y + draft.px(10)
    inner = made.wide - draft.px(24)
    at += draft.paragraph((left, at), made.head, bold=True)
    if made.under:
        draft.words((left, at), made.under, size=12, ink="quiet", room=inner)
        at += draft.high(12)
    at = _members(draft, made, left, at, inner)
    if made.also:
        draft.words(
            (left, at), style.said("also-in", made.also), size=12, ink="attention", room=inner
        )
        at += draft.high(12)
    _foot(draft, made, left, at + draft.px(6), inner)
    if not made.members:
        record = made.origin.records[0]
        draft.spot(rect, spoken(style, record, made.origin.stance), target(record))


def _members(draft: Draft, made: Card, left: float, at: float, inner: float) -> float:
    if not made.members:
        return at
    at += draft.px(4)
    for record in made.members:
        row = (left - draft.px(4), at, inner + draft.px(8), draft.px(22))
        draft.stroke(
            [(left, at + draft.px(11)), (left + draft.px(8), at + draft.px(11))],
            ink_of(made.origin.stance),
            thick=1.5,
        )
        text = beside(record.title, draft.style.word("key") if record.key else "")
        place = (left + draft.px(14), at + draft.px(2))
        draft.words(place, text, room=inner - draft.px(14))
        draft.spot(row, spoken(draft.style, record, made.origin.stance), target(record))
        at += draft.px(22)
    if made.more:
        words = draft.style.said("more", made.more)
        draft.words((left + draft.px(14), at + draft.px(2)), words, ink="quiet")
        draft.spot((left, at, inner, draft.px(22)), words, "table")
        at += draft.px(22)
    return at


def _foot(draft: Draft, made: Card, left: float, at: float, inner: float) -> None:
    style, stance = draft.style, made.origin.stance
    ink = ink_of(stance)
    sign = f"{SIGNS[stance]} {style.word(made.weight.value)}"
    x = left + draft.chip((left, at), sign, ink, f"{ink}_tint") + draft.px(8)
    if any(record.key for record in made.origin.records):
        x += draft.chip((x, at), style.word("key"), "accent", "selection") + draft.px(8)
    passages = sum(record.passages for record in made.origin.records)
    if passages:
        room = left + inner - x
        words = style.counted("passages", passages)
        draft.words((x, at + draft.px(2)), words, size=12, ink="quiet", room=max(room, 1))


def draw_source(draft: Draft, made: Card, x: float, middle: float, wide: float) -> float:
    """Draw who stands behind a card, beside its middle; gives the height."""
    names: dict[str, MapRecord] = {}
    for record in made.origin.records:
        if behind(record):
            names.setdefault(behind(record), record)
    style, inner = draft.style, wide - draft.px(16)
    shown = next(iter(names), "") or style.word("no-source")
    lines = draft.lines(shown, inner, size=12, bold=bool(names), most=2)
    first = next(iter(names.values()), None)
    kind = style.word(first.source_class) if first and first.source_class else ""
    if len(names) > 1:
        kind = beside(kind, style.said("more", len(names) - 1))
    high = len(lines) * draft.high(12) + (draft.high(11) if kind else 0) + draft.px(12)
    y = middle - high / 2
    dash = Dash.SOLID if names else Dash.DOTTED
    draft.box((x, y, wide, high), "side", "control" if names else "line", dash=dash, radius=4)
    at = y + draft.px(6)
    ink = "text" if names else "quiet"
    at += draft.paragraph((x + draft.px(8), at), lines, size=12, bold=bool(names), ink=ink)
    if kind:
        draft.words((x + draft.px(8), at), kind, size=11, ink="quiet", room=inner)
    if first and first.source_id:
        name = sentence(f"{style.word('col-source')}: {', '.join(names)}", kind)
        draft.spot((x, y, wide, high), name, f"source/{first.source_id}")
    return high
