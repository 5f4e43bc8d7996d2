"""How one condition becomes SQL; values are always bound, never written into it."""

from __future__ import annotations

import datetime as dt
import re

from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.queries.fields import LEVELS, Field, Kind, Op
from workbench.queries.states import in_reply, in_state
from workbench.rows import Value, storable, time_text

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_APART = re.compile(r"([+-]\d{1,4})([dwmy])")
_NEAR = {"yesterday": -1, "ayer": -1, "today": 0, "hoy": 0, "tomorrow": 1, "mañana": 1}
_NOT = {Op.IS_NOT: Op.IS, Op.LACKS: Op.CONTAINS, Op.EMPTY: Op.FILLED}
MOST = 1000
"""Letters of a value that a field can be compared with."""

Sql = tuple[str, list[Value]]


def condition_sql(field: Field, op: Op, value: str, today: str) -> Sql:
    """Ask whether a field compares like that; WorkbenchError when the value makes no sense."""
    inner, values = _COMPARE[field.kind](field, _NOT.get(op, op), value, today)
    times = max(1, field.among.count("{0}"))
    asked = field.among.format(inner)
    return (f"({asked}) IS NOT TRUE" if op in _NOT else asked), values * times


def period(text: str, today: str) -> str:
    """Give the ISO date, of any precision, that a date or a relative date means.

    Relative: `today`, `yesterday`, `tomorrow`, and `+7d`, `-2w`, `+1m`, `-1y` from today.
    """
    word = text.strip().lower()
    try:
        now = dt.date.fromisoformat(today)
        if word in _NEAR:
            return (now + dt.timedelta(days=_NEAR[word])).isoformat()
        if apart := _APART.fullmatch(word):
            return _moved(now, int(apart[1]), apart[2]).isoformat()
        if _DATE.fullmatch(word):
            dt.date.fromisoformat((word + "-01-01")[:10])
            return word
    except (ValueError, OverflowError):
        pass
    raise WorkbenchError(
        f"“{text.strip()}” is not a date. Write 2026-01-31, 2026-01, 2026, today or +7d."
    )


def _moved(day: dt.date, by: int, unit: str) -> dt.date:
    if unit in "dw":
        return day + dt.timedelta(days=by * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + by * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, min(day.day, last))


def _words(field: Field, op: Op, value: str, _today: str) -> Sql:
    column = field.column
    if op is Op.FILLED:
        return f"{column} > ''", []
    if len(value) > MOST:
        raise WorkbenchError(f"The words to compare “{field.label}” with are too long.")
    wanted = folded(storable(" ".join(value.split())))
    # Only what is not ASCII needs the slower comparison; the index of bytes tells which that is.
    unusual = f"length({column}) < length(CAST({column} AS BLOB)) AND "
    escaped = re.sub(r"([\\%_])", r"\\\1", wanted)
    match op:
        case Op.IS:
            plain, slow, pattern = f"{column} = ? COLLATE NOCASE", f"folded({column}) = ?", wanted
        case Op.BEGINS:
            plain, pattern = f"{column} LIKE ? ESCAPE '\\'", f"{escaped}%"
            slow = f"substr(folded({column}), 1, {len(wanted)}) = ?"
        case _:
            plain, pattern = f"{column} LIKE ? ESCAPE '\\'", f"%{escaped}%"
            slow = f"instr(folded({column}), ?)"
    if not wanted.isascii():
        return f"({unusual}{slow})", [wanted]
    return f"({plain} OR ({unusual}{slow}))", [pattern, wanted]


def _dates(field: Field, op: Op, value: str, today: str) -> Sql:
    """Compare periods: “before” and “after” mean the whole of what is known of a date."""
    column = field.column
    known = f"{column} > ''"  # said in each, for the indexes that leave out what is empty
    if op is Op.FILLED:
        return known, []
    wanted = period(value, today)
    end = f"{wanted}~"  # follows everything that begins with it
    begun = f"substr(?, 1, length({column})) <> {column}"
    match op:
        case Op.ON:
            return f"({known} AND {column} >= ? AND {column} < ?)", [wanted, end]
        case Op.BEFORE:
            return f"({known} AND {column} < ? AND {begun})", [wanted, wanted]
        case Op.AFTER:
            return f"({known} AND {column} > ?)", [end]
        case Op.SINCE:
            return f"({known} AND {column} >= ?)", [_shortest(wanted, last=False)]
        case _:
            whole = _shortest(wanted, last=True)
            return (
                f"({known} AND {column} < ? AND ({begun} OR {column} = ?))",
                [f"{whole}~", whole, whole],
            )


def _shortest(wanted: str, *, last: bool) -> str:
    """Write a date shorter while the shorter one begins (or ends) on the same day."""
    while len(wanted) > 4:
        longer = dt.date.fromisoformat((wanted + "-01")[:10])
        beside = longer + dt.timedelta(days=1) if len(wanted) == 10 else _moved(longer, 1, "m")
        ends = beside.month == 1 if len(wanted) == 7 else beside.day == 1
        if not (ends if last else wanted.endswith("-01")):
            break
        wanted = wanted[:-3]
    return wanted


def _moments(field: Field, op: Op, value: str, today: str) -> Sql:
    column = field.column
    if op is Op.FILLED:
        return f"{column} > ''", []
    begin, end = (time_text(at) for at in _span(period(value, today)))
    match op:
        case Op.ON:
            return f"({column} >= ? AND {column} < ?)", [begin, end]
        case Op.BEFORE:
            return f"{column} < ?", [begin]
        case Op.AFTER:
            return f"{column} >= ?", [end]
        case Op.SINCE:
            return f"{column} >= ?", [begin]
        case _:
            return f"{column} < ?", [end]


def _span(wanted: str) -> tuple[dt.datetime, dt.datetime]:
    """Give when a period begins and ends, by the clock of this machine."""
    first = dt.date.fromisoformat((wanted + "-01-01")[:10])
    try:
        after = _moved(first, 1, {4: "y", 7: "m", 10: "d"}[len(wanted)])
        times = [dt.datetime.combine(day, dt.time()).astimezone() for day in (first, after)]
    except (ValueError, OverflowError) as error:
        raise WorkbenchError(f"The date {wanted} is too far away to compare with.") from error
    return times[0], times[1]


def _choices(field: Field, op: Op, value: str, today: str) -> Sql:
    if op is Op.FILLED:
        return f"coalesce({field.column}, '') <> ''", []
    if field.name == "state":
        return in_state(_one_of(field, value)), []
    if field.name == "reply":
        return in_reply(_one_of(field, value), today)
    return f"{field.column} = ?", [_one_of(field, value)]


def _flags(field: Field, _op: Op, value: str, _today: str) -> Sql:
    return f"{field.column} = ?", [int(_one_of(field, value) == "yes")]


def _levels(field: Field, op: Op, value: str, _today: str) -> Sql:
    if op is Op.FILLED:
        return f"{field.column} IS NOT NULL", []
    spelled = dict(zip("123", LEVELS, strict=True)).get(value.strip(), value)
    return _measured(field, op, LEVELS.index(_one_of(field, spelled)) + 1)


def _numbers(field: Field, op: Op, value: str, _today: str) -> Sql:
    if op is Op.FILLED:
        return f"{field.column} IS NOT NULL", []
    if not re.fullmatch(r"-?[0-9]{1,12}", value.strip()):
        raise WorkbenchError(f"“{field.label}” is compared with a whole number, not “{value}”.")
    return _measured(field, op, int(value))


def _measured(field: Field, op: Op, wanted: int) -> Sql:
    sign = {Op.IS: "=", Op.AT_LEAST: ">=", Op.AT_MOST: "<="}[op]
    return f"{field.column} {sign} ?", [wanted]


def _one_of(field: Field, value: str) -> str:
    wanted = "-".join(value.lower().split())
    if wanted in field.choices:
        return wanted
    raise WorkbenchError(
        f"“{field.label}” can be {', '.join(field.choices)}; it cannot be “{value.strip()}”."
    )


_COMPARE = {
    Kind.TEXT: _words,
    Kind.NAME: _words,
    Kind.DATE: _dates,
    Kind.MOMENT: _moments,
    Kind.CHOICE: _choices,
    Kind.LEVEL: _levels,
    Kind.NUMBER: _numbers,
    Kind.FLAG: _flags,
}
