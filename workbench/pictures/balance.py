"""The balance: who is being checked, and how, in bars of ratings in the order of their scale."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.pictures.draft import Draft
from workbench.pictures.shapes import Anchor, Dash, Line, Picture, Table
from workbench.pictures.style import Style
from workbench.pictures.targets import listed, valued
from workbench.queries.balance import Balance, BalanceRow, RatingCount

NAMES = 230.0
"""Pixels of the names on the left."""
FIELD = {"speaker": "speaker", "party": "affiliation", "topic": "topic"}
"""What lists call the same."""
NOBODY = {"speaker": "nobody", "party": "no-party", "topic": "no-topic"}


def draw_balance(value: Balance, style: Style) -> Picture:
    """Draw the balance by speaker, party or topic."""
    draft = Draft(style)
    wide = max(style.wide, draft.px(640))
    codes = short_names(value.ratings)
    y = _legend(draft, value.ratings, codes, wide)
    rows = (*value.rows, value.others) if value.others else value.rows
    most = max((row.total for row in value.rows if row.name), default=0) or value.total
    for row in rows:
        _row(draft, value, row, codes, (y, wide, most))
        y += draft.px(60)
    by = style.word(f"by-{value.by}")
    summary = style.said(
        "balance-summary", style.counted("claims", value.total), _in_words(style, value.ratings)
    )
    hint = "" if value.total else style.word("balance-empty")
    size = (wide, y + draft.px(12))
    title = style.word("balance-title").format(by)
    return draft.picture(title, summary, size, _table(value, style), hint)


def short_names(ratings: Sequence[RatingCount]) -> dict[tuple[str, str], str]:
    """Give each rating the initials of its label, told apart where two have the same."""
    taken: set[str] = set()
    found = {}
    for one in ratings:
        if not one.rating:
            continue
        words = one.label.split() or [one.rating]
        initials = "".join(word[0] for word in words)[:4].upper()
        choices = [initials, *(one.label[:n] for n in range(2, 6))]
        choices += [f"{initials}{n}" for n in range(2, 99)]
        code = next(choice for choice in choices if choice not in taken)
        taken.add(code)
        found[one.scale, one.rating] = code
    return found


def name_of(value: Balance, row: BalanceRow, style: Style) -> str:
    """Name a row."""
    if row is value.others:
        return style.counted("others", value.others_count)
    return row.name or style.word(NOBODY[value.by])


def _label(style: Style, one: RatingCount) -> str:
    return one.label if one.rating else style.word("not-rated")


def _in_words(style: Style, counts: Sequence[RatingCount]) -> str:
    parts = (
        style.said("rated-n", one.count, _label(style, one))
        if one.rating
        else style.counted("unrated", one.count)
        for one in counts
    )
    return ", ".join(parts)


def _legend(
    draft: Draft, ratings: Sequence[RatingCount], codes: dict[tuple[str, str], str], wide: float
) -> float:
    """Draw what the colours and letters mean, in as many rows as it needs; gives its foot."""
    x, y = draft.px(20), draft.px(16)
    for one in ratings:
        code = codes.get((one.scale, one.rating), "")
        words = f"{_label(draft.style, one)} {draft.style.number(one.count)}"
        swatch = max(draft.px(24), draft.width(code, 11, bold=True) + draft.px(10))
        need = swatch + draft.px(8) + draft.width(words, 12) + draft.px(20)
        if x + need > wide and x > draft.px(20):
            x, y = draft.px(20), y + draft.px(28)
        _segment(draft, one, (x, y, swatch, draft.px(20)), [code], size=11)
        draft.words((x + swatch + draft.px(8), y + draft.px(2)), words, size=12)
        x += need
    return y + draft.px(44)


def _segment(
    draft: Draft,
    one: RatingCount,
    rect: tuple[float, float, float, float],
    texts: Sequence[str],
    *,
    size: float = 12,
) -> None:
    """Draw one part of a bar, with the longest text that fits."""
    x, y, wide, high = rect
    ink, fill, stroke = "quiet", "pane", "control"
    if one.rating:
        ink = f"rating_tint/{one.scale}/{one.rating}"
        fill = stroke = f"rating/{one.scale}/{one.rating}"
    dash = Dash.SOLID if one.rating else Dash.DASHED
    draft.box(rect, fill, stroke, dash=dash, radius=3)
    for text in texts:
        if text and draft.width(text, size, bold=True) + draft.px(8) <= wide:
            place = (x + wide / 2, y + (high - draft.px(size) * 1.4) / 2)
            draft.words(place, text, size=size, ink=ink, bold=True, anchor=Anchor.MIDDLE)
            return


def _row(
    draft: Draft,
    value: Balance,
    row: BalanceRow,
    codes: dict[tuple[str, str], str],
    frame: tuple[float, float, int],
) -> None:
    y, wide, most = frame
    style, left = draft.style, draft.px(20)
    name, room = name_of(value, row, style), draft.px(NAMES - 16)
    draft.stroke([(left, y - draft.px(8)), (wide - left, y - draft.px(8))], "line")
    quiet = row is value.others or not row.name
    draft.words((left, y), name, bold=True, ink="quiet" if quiet else "text", room=room)
    draft.words((left, y + draft.px(20)), row.detail, size=12, ink="quiet", room=room)
    start, words = left + draft.px(NAMES), _in_words(style, row.counts)
    if row.total <= most and row is not value.others:
        _bar(draft, value, row, codes, (start, y, wide - left, most))
        under = (start, y + draft.px(26))
        draft.words(under, words, size=12, ink="quiet", room=wide - start - left)
    else:  # so many that all others would vanish beside them
        used = draft.words((start, y), style.counted("claims", row.total), bold=True)
        place = (start + used + draft.px(10), y + draft.px(1))
        draft.words(place, words, size=12, ink="quiet", room=wide - left - place[0])
    whole = (left, y - draft.px(2), draft.px(NAMES - 16), draft.px(44))
    spoken = f"{name}: {style.counted('claims', row.total)}, {words}"
    draft.spot(whole, spoken, target_of(value, row))


def _bar(
    draft: Draft,
    value: Balance,
    row: BalanceRow,
    codes: dict[tuple[str, str], str],
    frame: tuple[float, float, float, int],
) -> None:
    x, y, end, most = frame
    style, name = draft.style, name_of(value, row, draft.style)
    length = max((end - x - draft.px(56)) * row.total / most, draft.px(6))
    for one in row.counts:
        part, number = length * one.count / row.total, style.number(one.count)
        code = codes.get((one.scale, one.rating), "")
        texts = [f"{_label(style, one)} {number}", f"{code} {number}", number]
        rect = (x, y, part - min(draft.px(2), part / 4), draft.px(22))
        _segment(draft, one, rect, texts)
        draft.spot(rect, f"{name}: {_in_words(style, [one])}", target_of(value, row, one))
        x += part
    draft.words((x + draft.px(8), y + draft.px(2)), style.number(row.total), bold=True)


def target_of(value: Balance, row: BalanceRow, one: RatingCount | None = None) -> str:
    """Say which claims a row, or a part of it, stands for."""
    if row is value.others:
        return "table"
    conditions = [valued(FIELD[value.by], row.name)]
    if value.by == "speaker" and [other.name for other in value.rows].count(row.name) > 1:
        conditions.append(valued("role", row.detail))
    if one is not None:
        conditions.append(valued("rating", one.rating))
    if one is not None and one.rating:
        conditions.append(valued("scale", one.scale))
    return listed(*conditions)


def _table(value: Balance, style: Style) -> Table:
    columns = (
        style.word(f"col-{value.by}"),
        style.word("col-claims"),
        style.word("col-share"),
        *(_label(style, one) for one in value.ratings),
    )
    rows = (*value.rows, value.others) if value.others else value.rows
    lines = []
    for row in rows:
        counts = {(one.scale, one.rating): one.count for one in row.counts}
        cells = (
            name_of(value, row, style),
            style.number(row.total),
            f"{row.total / value.total:.0%}",
            *(style.number(counts.get((one.scale, one.rating), 0)) for one in value.ratings),
        )
        target = "" if row is value.others else target_of(value, row)
        lines.append(Line(cells=cells, target=target))
    numbers = frozenset(range(1, len(columns)))
    return Table(columns=columns, lines=tuple(lines), numbers=numbers)
