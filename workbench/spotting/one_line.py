"""A claim written in one line, "quote" — Speaker, 3 March, cut into what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from workbench.spotting.spoken_dates import spoken_date


@dataclass(frozen=True, slots=True, kw_only=True)
class OneLine:
    """What a line says. What was not understood stays in the wording."""

    text: str
    """The wording under check; the quote where the line has nothing else to say."""
    quote: str = ""
    speaker: str = ""
    role: str = ""
    made_on: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()
    assignee: str = ""
    due_on: str = ""


_QUOTES = {
    '"': '"', "“": "”“", "”": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』",
    "‘": "’", "'": "'",
}  # fmt: skip
_DASH = r"[—–―‒−\-]{1,3}"
_LEAD = re.compile(rf"^\s*(?:{_DASH}|[,:;])\s*")
_TAIL = re.compile(r"\s(?:[—–―‒−]|-{1,3})\s+(?=\S)|\s?[—―]\s?(?=\w)")
_SAID = (
    r"said|says|saying|told|claimed|claims|stated|wrote|writes|tweeted|posted|added|argued|insisted"
    r"|dijo|dice|afirmó|afirma|aseguró|asegura|declaró|declara|escribió|sostuvo|señaló"
)
_BEFORE = re.compile(
    rf"^(?P<who>[^:()]+?)\s*(?::|,?\s(?:{_SAID})\b(?:\s+(?:that|que))?[:,]?)\s*$", re.IGNORECASE
)
_AFTER = re.compile(rf"^(?:{_SAID})\s+(?=\S)|\s(?:{_SAID})(?=\s*[.,]|$)", re.IGNORECASE)
_MARK = re.compile(
    r"(?:(?<=\s)|^|(?<=\w),)(?P<sign>[#@])(?P<name>[^\W_][\w.'’-]*\w|[^\W_])(?=[\s,.;)]|$)"
)
_DUE = re.compile(r"(?:(?<=\s)|^)!(?P<rest>\S.*)$")
_PLACE = re.compile(r"\s*\((?P<place>[^()]{1,120})\)\s*$")
_WHERE = re.compile(r"^(?:at|in|en)\s+(?P<place>\S.*)$", re.IGNORECASE)
_ON = re.compile(r"^(?:on|el|el día)\s+(?=\S)", re.IGNORECASE)
_SMALL = re.compile(
    r"of|the|and|for|v[oa]n|de[lrns]?|d[aiou]|dos|l[ae]s?|los|el|y|e|bin|ibn|al", re.IGNORECASE
)
_LONGEST = 4_000
_NOT_A_ROLE = re.compile(r"\d{1,2}\b")
_SHORT = 12
"""Letters under which a quotation inside a sentence is a word in quotes, not what was said."""


def read_line(line: str, today: date) -> OneLine:
    """Read a claim written in one line; any text gives something, and nothing is lost.

    Understood are a quote between any marks, before or after who said it; a date in words or in
    ISO 8601, of the past year where it names none; a place in brackets; `#tag`, `@assignee` and
    `!due`. Month names and "said" in English and Spanish.
    """
    line = " ".join(line.split())
    if len(line) > _LONGEST:
        return OneLine(text=line)
    left, quote, right = _quoted(line)
    marks = OneLine(text="")
    left, marks = _take_marks(left, marks, today)
    right, marks = _take_marks(right, marks, today)
    if not quote:
        return _unquoted(left, marks, today)
    return _around(left, quote, right, marks, today)


def _quoted(line: str) -> tuple[str, str, str]:
    """Cut a line at its first quotation of more than a word, marks and all, if it has one."""
    for start, sign in enumerate(line):
        closing = _QUOTES.get(sign, "")
        if not closing or (start and line[start - 1].isalnum()):
            continue
        inside = 0
        for end in range(start + 1, len(line)):
            before, after = line[end - 1], line[end + 1 : end + 2]
            if line[end] not in closing:
                continue
            if sign == '"' and before in " (" and after.strip():
                inside += 1  # a quotation in it
            elif inside:
                inside -= 1
            elif line[start + 1 : end].strip() and not after.isalnum():
                if sign in "'‘" and (start or len(line[start + 1 : end].split()) < 2):
                    break  # an apostrophe, or a word in quotes
                return line[:start].strip(), line[start : end + 1], line[end + 1 :].strip()
    return line, "", ""


def _take_marks(part: str, known: OneLine, today: date) -> tuple[str, OneLine]:
    """Take #tags, @assignee and !due out of a part of the line."""
    if found := _DUE.search(part):
        due, rest = spoken_date(found["rest"], today, ahead=True)
        if due:
            known = replace(known, due_on=due)
            part = f"{part[: found.start()]} {rest}"
    for found in _MARK.finditer(part):
        if _is_tag(found) and found["name"] not in known.tags:
            known = replace(known, tags=(*known.tags, found["name"]))
        elif found["sign"] == "@" and not known.assignee:
            known = replace(known, assignee=found["name"])
    kept = _MARK.sub(
        lambda m: "" if _is_tag(m) or m[0].lstrip(",") == f"@{known.assignee}" else m[0], part
    )
    return " ".join(kept.split()), known


def _is_tag(mark: re.Match[str]) -> bool:
    """Tell a tag from a number: "#1 in the country"."""
    return mark["sign"] == "#" and not mark["name"].isdigit()


def _unquoted(line: str, known: OneLine, today: date) -> OneLine:
    """Read: wording — Speaker, date (place)."""
    for found in reversed(list(_TAIL.finditer(line))):
        before, after = line[: found.start()].strip(), line[found.end() :]
        if before and (read := _tail(after, known, today)):
            return replace(read, text=before)
    return replace(known, text=line)


def _around(left: str, quoted: str, right: str, known: OneLine, today: date) -> OneLine:
    """Read what stands before and after a quotation."""
    quote = quoted[1:-1].strip().removesuffix(",").strip()  # “It is so,” said Ada
    line = " ".join(part for part in (left, quoted, right) if part)
    tail = _AFTER.sub("", _LEAD.sub("", right).strip())
    read = _tail(tail, known, today) if tail else known
    rest = "" if read else right
    read = read or known
    found = _BEFORE.match(left) if left and not read.speaker else None
    if found and (by := _tail(found["who"].strip(" ,"), read, today)):
        read, left = by, ""
    rest = "" if rest.strip(" .,;:") == "" else rest
    if not left and not rest:
        return replace(read, text=quote, quote=quote)
    whole = " ".join(part for part in (left, quoted, rest) if part)
    if len(quote) < _SHORT:
        return _unquoted(line, known, today)
    return replace(read, text=whole, quote=quote)


def _tail(tail: str, known: OneLine, today: date) -> OneLine | None:
    """Read: Speaker, role, date, at a place (place); None when it is something else."""
    read = known
    tail = tail.strip().rstrip(".").strip()
    if found := _PLACE.search(tail):
        read, tail = replace(read, place=found["place"].strip()), tail[: found.start()]
    for piece in (each.strip() for each in _pieces(tail, today)):
        made_on, rest = spoken_date(_ON.sub("", piece), today)
        where = _WHERE.match(piece)
        if made_on and not rest.strip(" ,.") and not read.made_on:
            read = replace(read, made_on=made_on)
        elif where and read.speaker and not read.place:
            read = replace(read, place=where["place"])
        elif not read.speaker and _is_name(piece):
            read = replace(read, speaker=piece)
        elif read.speaker and _is_role(piece) and not made_on and read.role.count(",") < 1:
            read = replace(read, role=f"{read.role}, {piece}".lstrip(", "))
        else:
            return None
    return None if read == known and tail else read


def _pieces(tail: str, today: date) -> list[str]:
    """Cut a tail at its commas, save the one inside "March 3, 2026"."""
    pieces: list[str] = []
    for piece in (each for each in tail.split(",") if each.strip()):
        both = f"{pieces[-1]},{piece}" if pieces else ""
        if both and re.fullmatch(r"\s*\d{4}\s*", piece) and _is_date(both, today):
            pieces[-1] = both
        else:
            pieces.append(piece)
    return pieces


def _is_date(text: str, today: date) -> bool:
    made_on, rest = spoken_date(text.strip(), today)
    return bool(made_on) and not rest.strip(" ,.")


def _is_role(text: str) -> bool:
    is_short = len(text.split()) <= 8 and any(map(str.isalpha, text))
    return is_short and not _NOT_A_ROLE.match(text)


def _is_name(text: str) -> bool:
    """Tell whether this can be what somebody is called."""
    words = text.strip(" ,").split()
    if not words or len(words) > 7 or len(text) > 80 or any(mark in text for mark in "?!;"):
        return False
    if not any(map(str.isalpha, text)):
        return False
    cased = [word for word in words if word.lower() != word.upper()]
    return all(
        word.strip("(“\"'’")[:1] != word.strip("(“\"'’")[:1].lower() or _SMALL.fullmatch(word)
        for word in cased
    ) and any(not _SMALL.fullmatch(word) for word in words)
