"""Who is named in a text, under which full name, and who "he" or "she" can be."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from workbench.spotting import lexicon

_PART = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Rev|St|Sgt|Capt|Sra?|Adm|Maj)\.(?= )"
    r"|(?:[A-Z]\.){1,4}|(?=[^\W\d_])[^\Wa-z][\w’'-]*(?:&\w+)?)"
)
_LINK = r"(?:of the|de la|van der|of|de|del|van|von|bin|bint|al|da|dos)"
_RUN = re.compile(rf"{_PART}(?:[ \u00a0\n](?:{_LINK}[ \u00a0])?{_PART}){{0,8}}")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_LINKS = lexicon.listed("of de del la van von der bin bint al da dos the")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name where it stands; `name` has lost titles, roles and the possessive."""

    start: int
    end: int
    name: str
    titled: bool
    gender: str = ""
    article: bool = False


@dataclass(slots=True)
class Names:
    """The names of one text, in order, and how they belong together."""

    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    full: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)

    def resolve(self, name: str, place: int) -> str:
        """Return the full name that a surname or an institution's short name stands for."""
        if " " in name or name in self.people:
            return name
        known = self.full.get(name)
        if not known:
            return name
        before = bisect_right(known, (place, "\uffff"))
        return known[max(0, before - 1)][1]

    def is_person(self, name: str) -> bool:
        """Say whether this full name is a person's, as far as the text shows."""
        return name in self.people

    def gender(self, name: str) -> str:
        """Return "m", "f" or "" for a person's full name, from titles such as Mr or Ms."""
        return self.people.get(name, "")

    def body(self, noun: str) -> str:
        """Return the institution that "the ministry" or "the agency" stands for, "" if unknown."""
        return self.bodies.get(noun.lower(), "")

    def between(self, start: int, end: int) -> list[Mention]:
        """List the mentions that begin in this stretch."""
        return self.mentions[
            bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)
        ]


def names(text: str) -> Names:
    """Read the names of a text."""
    known = Names()
    common = _in_lower_case(text)
    for match in _RUN.finditer(text):
        mention = _mention(text, match, common)
        if mention is not None:
            known.mentions.append(mention)
            known.starts.append(mention.start)
    _introduce(known)
    return known


def _in_lower_case(text: str) -> frozenset[str]:
    """Return the words that also stand in lower case: at a sentence's start they are no names."""
    return frozenset(re.findall(r"\b[^\W\d_A-Z][\w’'-]+", text))


def _mention(text: str, match: re.Match[str], common: frozenset[str]) -> Mention | None:
    """Read one run of capitalised words as a name, without what does not belong to it."""
    words = [(part.group(), part.start()) for part in re.finditer(r"\S+", match.group())]
    opens = _opens(text, match.start())
    while words and _is_no_name(words[0][0], words, common if opens else frozenset()):
        words.pop(0)
        opens = False
    while words and words[-1][0].lower() in _LINKS:
        words.pop()
    if not words:
        return None
    start = match.start() + words[0][1]
    bare, title = _untitled([word for word, _ in words])
    name = _POSSESSIVE.sub("", " ".join(bare)).rstrip("’'-")
    if not name.endswith(("Jr.", "Sr.")) and not re.search(r"\b[A-Z]\.$", name):
        name = name.rstrip(".")
    if not name or (len(name) == 1 and not title):
        return None
    return Mention(
        start=start,
        end=match.start() + words[-1][1] + len(words[-1][0]),
        name=name,
        titled=bool(title),
        gender=_gender(title),
        article=text[max(0, start - 4) : start].lower() == "the ",
    )


def _is_no_name(word: str, words: list[tuple[str, int]], common: frozenset[str]) -> bool:
    bare = _POSSESSIVE.sub("", word).rstrip(".").lower()
    if bare in lexicon.NOT_NAMES and word.rstrip(".") + "." not in {"Mr.", "Mrs.", "Ms."}:
        return not (len(word) > 3 and word.isupper())
    return len(words) == 1 and bare in common


def _opens(text: str, place: int) -> bool:
    """Say whether a sentence, a line or a quotation begins here."""
    before = text[max(0, place - 3) : place].rstrip(' \u00a0"“‘«(-–—•*')
    return not before or before[-1] in ".!?…:\n”’»"


def _untitled(words: list[str]) -> tuple[list[str], str]:
    """Cut the titles and roles that come before a name; return the last title too."""
    last = -1
    for index, word in enumerate(words):
        role = word.lower().rstrip(".").rpartition("-")[2]
        if role in lexicon.TITLES and index < len(words) - 1:
            last = index
    if last < 0:
        return words, ""
    title, rest = words[last].lower().rstrip("."), words[last + 1 :]
    if rest[0].lower() not in _LINKS:
        return rest, title
    proper = [word for word in rest if word.lower() not in _LINKS]
    if len(proper) < 3:
        return words, ""
    return proper[-2:], title


def _gender(title: str) -> str:
    if title in lexicon.MALE:
        return "m"
    return "f" if title in lexicon.FEMALE else ""


def _introduce(known: Names) -> None:
    """Register full names by surname, institutions by their noun, and what titles tell."""
    articled = {mention.name for mention in known.mentions if mention.article}
    for mention in known.mentions:
        parts = mention.name.split()
        lower = {part.lower().rstrip(".") for part in parts}
        if lower & lexicon.BODIES or mention.name in articled or lower & {"of", "the"}:
            for part in lower & lexicon.BODIES:
                known.bodies.setdefault(part, mention.name)
            continue
        if 2 <= len(parts) <= 4:
            surname = parts[-2] if parts[-1] in {"Jr.", "Sr.", "II", "III"} else parts[-1]
            known.full.setdefault(surname, []).append((mention.start, mention.name))
            known.people.setdefault(mention.name, "")
    for mention in known.mentions:
        name = known.resolve(mention.name, mention.start)
        if mention.titled and mention.name not in articled:
            known.people[name] = known.people.get(name) or mention.gender
