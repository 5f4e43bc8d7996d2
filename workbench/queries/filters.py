"""Filters of lists: conditions over every field, as written lines and as SQL."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.queries.comparing import condition_sql
from workbench.queries.fields import FIELDS, TABLES, Field, Kind, Op
from workbench.queries.words import terms
from workbench.rows import Value

_TODAY = "2000-01-01"  # any day will do to see whether a value makes sense


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing asked of a record: its field, how it is compared, and with what."""

    field: str
    op: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list keeps: all the words, and all conditions (or any one of them)."""

    words: str = ""
    conditions: tuple[Condition, ...] = ()
    any_of: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return not self.words.strip() and not self.conditions


def where(noun: str, wanted: Filter, today: str) -> tuple[str, list[Value]]:
    """Write a filter as an SQL condition over the noun's table, with its values; "" for none.

    `today` is an ISO date, from which relative dates count. WorkbenchError says which condition
    makes no sense.
    """
    parts, values = _words(noun, wanted.words)
    asked: list[str] = []
    for condition in wanted.conditions:
        field, op = _known(noun, condition)
        sql, bound = condition_sql(field, op, condition.value, today)
        asked.append(f"({sql})")
        values += bound
    if asked:
        parts.append(f"({(' OR ' if wanted.any_of else ' AND ').join(asked)})")
    return " AND ".join(parts), values


def check(noun: str, condition: Condition) -> None:
    """Raise WorkbenchError when a condition makes no sense for this list."""
    field, op = _known(noun, condition)
    condition_sql(field, op, condition.value, _TODAY)


def parse(noun: str, lines: str) -> tuple[Condition, ...]:
    """Read conditions, one a line: `state is decided`, `due before +7d`, `speaker is "Ada Ek"`."""
    return tuple(_read(noun, line.strip()) for line in lines.splitlines() if line.strip())


def text(noun: str, conditions: tuple[Condition, ...]) -> str:
    """Write conditions as `parse` reads them."""
    return "\n".join(_written(noun, condition) for condition in conditions)


def count(db: sqlite3.Connection, noun: str, wanted: Filter, today: str) -> int:
    """Count what passes a filter."""
    sql, values = where(noun, wanted, today)
    kept = f"WHERE {sql}" if sql else ""
    return int(db.execute(f"SELECT count(*) FROM {TABLES[noun]} {kept}", values).fetchone()[0])


def ids(db: sqlite3.Connection, noun: str, wanted: Filter, today: str) -> list[str]:
    """Return the ids of what passes a filter."""
    sql, values = where(noun, wanted, today)
    cursor = db.execute(f"SELECT id FROM {TABLES[noun]} WHERE {sql or 'TRUE'}", values)
    return [str(row[0]) for row in cursor]


def known_values(db: sqlite3.Connection, noun: str, name: str, limit: int = 2_000) -> list[str]:
    """List the values that a text field has, to choose among."""
    field = FIELDS[noun][name]
    table, _, column = field.column.partition(".")
    kept = " AND record = ?" if table == "tag" else ""
    cursor = db.execute(
        f"SELECT DISTINCT {column} FROM {table} WHERE {column} > ''{kept} "
        f"ORDER BY {column} COLLATE NOCASE LIMIT ?",
        (*([TABLES[noun]] if kept else []), limit),
    )
    return [str(row[0]) for row in cursor]


def _words(noun: str, words: str) -> tuple[list[str], list[Value]]:
    if noun not in TABLES:
        raise WorkbenchError(f"There is no list of “{noun}”.")
    if words.strip() and not terms(words):
        return ["FALSE"], []
    table = TABLES[noun]
    found = f"{table}.pk IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?"
    if noun != "claims":
        return [f"{found})" for _ in terms(words)], list(terms(words))
    said = (
        " UNION SELECT claim.pk FROM claim WHERE claim.speaker_id IN (SELECT id FROM speaker "
        "WHERE pk IN (SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?)))"
    )
    values: list[Value] = []
    for term in terms(words):
        values += [term, in_name(term)]
    return [f"{found}{said}" for _ in terms(words)], values


def in_name(term: str) -> str:
    """Ask for a term of a search in the speaker's name alone."""
    return term if term.startswith("unspaced :") else f"{{name unspaced}} : ({term})"


def _known(noun: str, condition: Condition) -> tuple[Field, Op]:
    field = FIELDS.get(noun, {}).get(condition.field)
    if field is None:
        raise WorkbenchError(f"The {noun} have no field “{condition.field}”.")
    if condition.op not in field.ops:
        ways = ", ".join(field.ops)
        raise WorkbenchError(f"“{field.label}” is compared with: {ways}; not “{condition.op}”.")
    op = Op(condition.op)
    if op not in {Op.EMPTY, Op.FILLED} and not condition.value.strip():
        raise WorkbenchError(f"Say what “{field.label} {op}” is to be compared with.")
    return field, op


def _read(noun: str, line: str) -> Condition:
    field, rest = _field_of(noun, line)
    for op in sorted(field.ops, key=len, reverse=True):
        if _begins(rest, op):
            value = rest[len(op) :].strip()
            if op in {Op.EMPTY, Op.FILLED} and value:
                continue
            made = Condition(field=field.name, op=op, value=_unquoted(value))
            check(noun, made)
            return made
    ways = ", ".join(field.ops)
    raise WorkbenchError(f"“{line}” is not understood. “{field.label}” is compared with: {ways}.")


def _field_of(noun: str, line: str) -> tuple[Field, str]:
    if noun not in FIELDS:
        raise WorkbenchError(f"There is no list of “{noun}”.")
    for name in sorted(FIELDS[noun], key=len, reverse=True):
        for spelling in (name, name.replace("-", " ")):
            if _begins(line, spelling):
                return FIELDS[noun][name], line[len(spelling) :].strip()
    raise WorkbenchError(
        f"“{line}” is not understood: it begins with no field of the {noun}. "
        f"The fields are {', '.join(FIELDS[noun])}."
    )


def _begins(line: str, words: str) -> bool:
    """Tell whether a line begins with whole words, in any case."""
    follows = line[len(words) : len(words) + 1]
    return line[: len(words)].lower() == words and (not follows or follows in ' "')


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return value[1:-1].replace('""', '"')
    return value


def _written(noun: str, condition: Condition) -> str:
    value = " ".join(condition.value.split())
    if value and FIELDS[noun][condition.field].kind in {Kind.TEXT, Kind.NAME}:
        value = '"' + value.replace('"', '""') + '"'
    return f"{condition.field} {condition.op} {value}".rstrip()
