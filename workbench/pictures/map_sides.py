"""The two sides of a claim's map: where everything stands, and the columns against and for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.model import Stance
from workbench.pictures.draft import Draft
from workbench.pictures.map_cards import THICK, Card, card, dash_of, draw_card, draw_source, ink_of
from workbench.pictures.shapes import Dash
from workbench.pictures.style import Style
from workbench.queries.claim_map import Origin, origins_of, records_of

CARDS = 8
"""Origins of a side that are drawn; the rest is counted."""
LEAST = 960.0
"""Pixels that a map needs from left to right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where the columns stand: left edges and widths."""

    wide: float
    source: float
    card: float
    claim: float
    lefts: tuple[float, float, float, float, float]
    """Sources against, cards against, the claim, cards for, sources for."""


def plan_of(draft: Draft) -> Plan:
    """Divide the width there is among the five columns."""
    wide = max(draft.style.wide, draft.px(LEAST))
    room = wide - draft.px(2 * 20 + 2 * 20 + 2 * 52)  # margins, gaps to sources and to the claim
    claim = min(room * 0.27, draft.px(320))
    source = min(room * 0.125, draft.px(170))
    each = min((room - claim - 2 * source) / 2, draft.px(340))
    used = 2 * each + claim + 2 * source + draft.px(40 + 104)
    x = (wide - used) / 2
    card_left = x + source + draft.px(20)
    claim_left = card_left + each + draft.px(52)
    card_right = claim_left + claim + draft.px(52)
    source_right = card_right + each + draft.px(20)
    lefts = (x, card_left, claim_left, card_right, source_right)
    return Plan(wide=wide, source=source, card=each, claim=claim, lefts=lefts)


def count(style: Style, origins: Sequence[Origin]) -> str:
    """Say how many records there are, and origins where those are fewer."""
    records, number = records_of(origins), origins_of(origins)
    shown = style.counted("records", records)
    if records == number:
        return shown
    return style.word("of-origins").format(shown, style.counted("origins", number))


class Also:
    """Knows on which other sides an origin stands."""

    def __init__(self, style: Style, sides: Mapping[str, Sequence[Origin]]) -> None:
        self._style = style
        self._numbers = {name: {each.number for each in own} for name, own in sides.items()}

    def __call__(self, origin: Origin, own: str) -> str:
        """Name the other sides; "" when there are none."""
        names = [n for n, found in self._numbers.items() if n != own and origin.number in found]
        return ", ".join(self._style.word(name) for name in names)


class Side:
    """The evidence of one stance, in a column of cards with their sources outside."""

    def __init__(
        self, draft: Draft, plan: Plan, own: Sequence[Origin], name: str, also: Also
    ) -> None:
        self.draft, self.plan, self.own, self.name = draft, plan, own, name
        self.cards = [card(draft, each, plan.card, also(each, name)) for each in own[:CARDS]]
        self.gap = draft.px(20)
        self.more = len(own) - len(self.cards)
        self.high = sum(made.high + self.gap for made in self.cards)
        self.high += draft.px(40) if self.more or not own else 0

    def draw(self, top: float, head: float, high: float, middle: float, claim_high: float) -> None:
        """Draw the column centred on the claim as far as there is room, with its lines."""
        draft, plan = self.draft, self.plan
        for_it = self.name == "for"
        x = plan.lefts[3] if for_it else plan.lefts[1]
        source = plan.lefts[4] if for_it else plan.lefts[0]
        start = min(max(top + head, middle - self.high / 2), top + head + high - self.high)
        self._head(x, start - head)
        edge = plan.lefts[2] + (plan.claim if for_it else 0)
        inner = x if for_it else x + plan.card
        at = start
        for number, made in enumerate(self.cards):
            centre = at + made.high / 2
            spread = (number + 1) / (len(self.cards) + 1) - 0.5
            self._line((edge, middle + spread * claim_high * 0.7), (inner, centre), made)
            outer = source if for_it else source + plan.source
            stand = x + plan.card if for_it else x
            draft.stroke([(stand, centre), (outer, centre)], "control", thick=1.2)
            draw_source(draft, made, source, centre, plan.source)
            draw_card(draft, made, x, at)
            at += made.high + self.gap
        self._rest(x, at)

    def _head(self, x: float, y: float) -> None:
        draft, style = self.draft, self.draft.style
        stance = Stance.SUPPORTS if self.name == "for" else Stance.REFUTES
        sign = "+" if self.name == "for" else "−"
        words = f"{sign} {style.word(self.name)}"
        wide = draft.words((x, y), words, size=16, ink=ink_of(stance), bold=True)
        if self.own:
            place = (x + wide + draft.px(10), y + draft.px(3))
            room = self.plan.card - wide - draft.px(10)
            draft.words(place, count(style, self.own), ink="quiet", room=room)

    def _line(self, start: tuple[float, float], end: tuple[float, float], made: Card) -> None:
        stance = made.origin.stance
        bend = (end[0] - start[0]) / 2
        points = [start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end]
        self.draft.stroke(
            points, ink_of(stance), dash=dash_of(stance), thick=THICK[made.weight], curved=True
        )

    def _rest(self, x: float, at: float) -> None:
        draft, style = self.draft, self.draft.style
        rect = (x, at, self.plan.card, draft.px(36))
        if self.more:
            words = style.said("more", self.more)
            draft.box(rect, "side", "line")
            draft.words((x + draft.px(12), at + draft.px(9)), words, ink="accent", bold=True)
            draft.spot(rect, words, "table")
        elif not self.own:
            draft.box(rect, "", "control", dash=Dash.DOTTED)
            words = style.word(f"none-{self.name}")
            room = self.plan.card - draft.px(24)
            place = (x + draft.px(12), at + draft.px(9))
            draft.words(place, words, ink="quiet", room=room)
