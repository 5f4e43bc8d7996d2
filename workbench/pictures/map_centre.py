"""The middle of a claim's map: the claim, related claims above it, context below."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.pictures.draft import Draft, beside, sentence
from workbench.pictures.map_cards import card, draw_card
from workbench.pictures.map_sides import Also, Plan, count
from workbench.pictures.shapes import Dash
from workbench.pictures.style import Style
from workbench.queries.claim_map import ClaimMap, Origin, Related

AROUND = 4
"""Origins of context that are drawn; the rest is counted."""
RELATED = 4


class Centre:
    """The claim; related claims above it, what is context below."""

    def __init__(
        self,
        draft: Draft,
        plan: Plan,
        value: ClaimMap,
        around: Sequence[Origin],
        also: Also,
    ) -> None:
        self.draft, self.plan, self.value, self.around = draft, plan, value, around
        inner = plan.claim - draft.px(32)
        self.text = draft.lines(value.claim.text, inner, size=16, bold=True, most=7)
        self.by = draft.lines(self._by(), inner, size=12, most=2)
        lines = len(self.text) * draft.high(16) + len(self.by) * draft.high(12)
        self.claim_high = lines + draft.px(16 + 8 + 24 + 14)
        self.cards = [
            card(draft, each, plan.claim, also(each, "around")) for each in around[:AROUND]
        ]
        self.gap = draft.px(20)
        self.head = draft.px(30)
        related = min(len(value.related), RELATED) + (len(value.related) > RELATED)
        self.above = related * draft.px(62) + self.head + self.gap if related else 0.0
        self.below = sum(made.high + self.gap for made in self.cards)
        if len(around) > AROUND:
            self.below += draft.px(40)
        if around:
            self.below += self.head + self.gap
        self.high = self.above + self.claim_high + self.below

    def place(self, high: float) -> float:
        """Say where the claim's middle is, in so much height."""
        wanted = max(high / 2, self.above + self.claim_high / 2)
        return min(wanted, high - self.below - self.claim_high / 2)

    def draw(self, top: float, high: float) -> None:
        """Draw the column."""
        start = top + self.place(high) - self.claim_high / 2
        self._related(start - self.above)
        self._claim(start)
        self._context(start + self.claim_high)

    def _by(self) -> str:
        row, style = self.value.claim, self.draft.style
        return beside(row.speaker, style.date(row.made_on) if row.made_on else "", row.place)

    def _claim(self, y: float) -> None:
        draft, row, style = self.draft, self.value.claim, self.draft.style
        x, wide = self.plan.lefts[2], self.plan.claim
        rect = (x, y, wide, self.claim_high)
        draft.box(rect, "pane", "accent", thick=2.5, radius=8)
        at = y + draft.px(16)
        at += draft.paragraph((x + draft.px(16), at), self.text, size=16, bold=True)
        at += draft.paragraph((x + draft.px(16), at + draft.px(4)), self.by, size=12, ink="quiet")
        words, ink, tint = verdict_chip(style, row.scale, row.rating, row.rating_label)
        place = (x + draft.px(16), at + draft.px(10))
        draft.chip(place, words, ink, tint, room=wide - draft.px(32))
        name = sentence(f"{style.word('the-claim')}: {row.text}", self._by(), words)
        draft.spot(rect, name, f"claim/{row.id}")

    def _related(self, y: float) -> None:
        if not self.value.related:
            return
        draft, style = self.draft, self.draft.style
        x, wide = self.plan.lefts[2], self.plan.claim
        draft.words((x, y), style.word("related"), size=13, ink="quiet", bold=True)
        at = y + self.head
        for one in self.value.related[:RELATED]:
            self._other(one, (x, at, wide, draft.px(54)))
            at += draft.px(62)
        more = len(self.value.related) - RELATED
        if more > 0:
            words = style.said("more", more)
            draft.words((x + draft.px(12), at + draft.px(8)), words, ink="accent", bold=True)
            draft.spot((x, at, wide, draft.px(36)), words, "table")
            at += draft.px(62)
        foot = at - draft.px(8)
        draft.stroke(
            [(x + wide / 2, foot), (x + wide / 2, foot + self.gap + draft.px(8))], "control"
        )

    def _other(self, one: Related, rect: tuple[float, float, float, float]) -> None:
        draft, style = self.draft, self.draft.style
        x, y, wide, _high = rect
        draft.box(rect, "side", "control")
        kind = relation_words(style, one)
        words, ink, tint = verdict_chip(style, one.row.scale, one.row.rating, one.row.rating_label)
        del tint
        left, inner = x + draft.px(12), wide - draft.px(24)
        used = draft.words((left, y + draft.px(7)), kind, size=12, bold=True, room=inner)
        if one.row.rating:
            place = (left + used + draft.px(8), y + draft.px(7))
            draft.words(place, words, size=12, ink=ink, room=max(inner - used - draft.px(8), 1))
        draft.words((left, y + draft.px(28)), one.row.text, room=inner)
        draft.spot(rect, sentence(f"{kind}: {one.row.text}", words), f"map/{one.row.id}")

    def _context(self, y: float) -> None:
        if not self.around:
            return
        draft, style = self.draft, self.draft.style
        x, wide = self.plan.lefts[2], self.plan.claim
        middle = x + wide / 2
        points = [(middle, y), (middle, y + self.gap)]
        draft.stroke(points, "context", dash=Dash.DOTTED, thick=2)
        head = f"○ {style.word('around')}"
        used = draft.words((x, y + self.gap), head, size=13, ink="context", bold=True)
        place = (x + used + draft.px(10), y + self.gap)
        draft.words(place, count(style, self.around), ink="quiet", room=wide - used - draft.px(10))
        at = y + self.gap + self.head
        for made in self.cards:
            draw_card(draft, made, x, at)
            at += made.high + self.gap
        if len(self.around) > AROUND:
            words = style.said("more", len(self.around) - AROUND)
            draft.words((x + draft.px(12), at), words, ink="accent", bold=True)
            draft.spot((x, at - draft.px(6), wide, draft.px(36)), words, "table")


def relation_words(style: Style, one: Related) -> str:
    """Say how the claim of the map stands to another."""
    return style.word(f"{'out' if one.outgoing else 'back'}-{one.kind}")


def verdict_chip(style: Style, scale: str, rating: str, label: str) -> tuple[str, str, str]:
    """Give the words, the ink and the tint of a verdict."""
    if not rating:
        return style.word("unrated"), "quiet", "side"
    return label, f"rating/{scale}/{rating}", f"rating_tint/{scale}/{rating}"
