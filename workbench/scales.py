"""Rating scales: the words a desk rates claims with, their definitions, numbers and colours.

A scale is a TOML file. The presets stand in `resources/scales`; a file's name is its scale's key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib.resources import files
from itertools import combinations

from workbench.errors import NotFound, WorkbenchError

CONTRAST = 4.5
"""Least contrast of a rating's text on its tint (WCAG 2.2, 1.4.3)."""

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_KINDS = {str: "a text", int: "a whole number", bool: "true or false"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One word of a scale, with the definition that is published beside it."""

    scale: str
    """Key of the scale that it belongs to."""
    key: str
    label: str
    definition: str
    value: int | None = None
    """Its place on the line, higher being truer; None for a rating that is not on it."""
    colour_light: str
    """Of text on `tint_light`, as #RRGGBB; the two below are for a dark window."""
    tint_light: str
    colour_dark: str
    tint_dark: str
    category: str = ""
    """Of media: its name in schema.org's `MediaManipulationRatingEnumeration`."""
    excludes: str = ""
    """Keys of ratings that cannot hold at the same time, spaces between."""
    label_es: str = ""
    """The label in Spanish, for a report in that language; "" where there is none."""
    definition_es: str = ""

    def label_in(self, language: str) -> str:
        """The label in a language; the one that is published where there is none."""
        return (self.label_es if language == "es" else "") or self.label

    def definition_in(self, language: str) -> str:
        """The definition in a language; the one that is published where there is none."""
        return (self.definition_es if language == "es" else "") or self.definition


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingScale:
    """Ratings from which one is chosen. An ordered scale is a line from worst to best."""

    key: str
    name: str
    version: str
    source: str
    """Who publishes the like, and what differs here."""
    url: str
    ordered: bool
    worst: int | None = None
    best: int | None = None
    media: bool = False
    """Whether it is about pictures and recordings: each rating has a `category`."""
    combines: bool = False
    """Whether several of its ratings may hold at once."""
    name_es: str = ""
    """The name in Spanish, for a report in that language; "" where there is none."""
    source_es: str = ""
    ratings: tuple[Rating, ...]

    def in_language(self, language: str) -> RatingScale:
        """The scale with its name and its source in a language, where it has them."""
        if language != "es" or not self.name_es:
            return self
        return replace(self, name=self.name_es, source=self.source_es or self.source)

    def rating(self, ref: str) -> Rating:
        """The rating of this key or label, or of a beginning that fits one only, in any case.

        Spaces may be hyphens, as in a shell. NotFound names the choices.
        """
        wanted = _name(ref)
        begun = []
        for rating in self.ratings:
            names = {_name(rating.key), _name(rating.label)}
            if wanted in names:
                return rating
            begun += [rating] if wanted and any(name.startswith(wanted) for name in names) else []
        if len(begun) == 1:
            return begun[0]
        choices = ", ".join(rating.label for rating in begun or self.ratings)
        if begun:
            raise NotFound(f"“{ref}” can mean more than one rating: {choices}. Give more of it.")
        raise NotFound(f"The scale “{self.name}” has no rating “{ref}”; choose from {choices}.")

    def excluded(self, keys: Iterable[str]) -> tuple[Rating, Rating] | None:
        """The first two of these ratings that cannot hold at the same time; None when all can."""
        wanted = set(keys)
        chosen = [rating for rating in self.ratings if rating.key in wanted]
        for one, other in combinations(chosen, 2):
            if other.key in one.excludes.split() or one.key in other.excludes.split():
                return one, other
        return None


_SCALE = {
    "name": str,
    "version": str,
    "source": str,
    "url": str,
    "ordered": bool,
    "worst": int,
    "best": int,
    "media": bool,
    "combines": bool,
    "name_es": str,
    "source_es": str,
}
_RATING = {field.name: str for field in fields(Rating)} | {"value": int, "ordered": bool}
del _RATING["scale"]
_OPTIONAL = {"worst", "best", "value", "media", "combines", "category", "excludes"}
_OPTIONAL |= {"label_es", "definition_es", "name_es", "source_es"}


def scales() -> dict[str, RatingScale]:
    """The presets by key, in the order of their keys."""
    return dict(_presets())


def scale(key: str) -> RatingScale:
    """The preset of this key, in any case. NotFound names the choices."""
    found = _presets().get(key.strip().casefold())
    if found is None:
        raise NotFound(f"There is no rating scale “{key}”; choose from {', '.join(_presets())}.")
    return found


def read_scale(key: str, text: str) -> RatingScale:
    """A scale out of the text of its file. WorkbenchError names the file and what is wrong."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _mistake(key, f"is not TOML ({error})") from error
    if not _KEY.fullmatch(key):
        raise _mistake(key, "needs a name of small letters, digits and single hyphens")
    rows = table.pop("ratings", None)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise _mistake(key, "needs [[ratings]]")
    _check_table(key, "the scale", table, _SCALE)
    line = _line(key, table)
    ratings = tuple(_rating(key, row, line) for row in rows)
    _check_names(key, ratings)
    _check_media(key, table, ratings)
    return RatingScale(key=key, ratings=ratings, **table)


@cache
def _presets() -> Mapping[str, RatingScale]:
    found = [one for one in files("resources").joinpath("scales").iterdir() if one.is_file()]
    texts = {one.name.removesuffix(".toml"): one.read_text(encoding="utf-8") for one in found}
    return {key: read_scale(key, texts[key]) for key in sorted(texts)}


def _mistake(key: str, what: str) -> WorkbenchError:
    return WorkbenchError(f"The rating scale {key}.toml {what}: mend the file and try again.")


def _check_table(
    key: str, where: str, table: Mapping[str, object], kinds: Mapping[str, type]
) -> None:
    """Every entry is known and of its kind, and none is missing or empty."""
    if unknown := sorted(table.keys() - kinds.keys()):
        raise _mistake(key, f"has an entry that is not known, {unknown[0]}, in {where}")
    for name, kind in kinds.items():
        if name not in table and name in _OPTIONAL:
            continue
        value = table.get(name)
        if type(value) is not kind or value == "":
            raise _mistake(key, f"needs {name}, as {_KINDS[kind]}, in {where}")


def _line(key: str, table: Mapping[str, object]) -> range | None:
    """The numbers of an ordered scale, None for one that is not."""
    worst, best = table.get("worst"), table.get("best")
    if not table["ordered"]:
        if worst is not None or best is not None:
            raise _mistake(key, "is not ordered, so it has no worst and no best")
        return None
    if not isinstance(worst, int) or not isinstance(best, int) or not 1 <= worst < best:
        raise _mistake(key, "is ordered, so it needs worst and best, with 1 ≤ worst < best")
    return range(worst, best + 1)


def _rating(key: str, row: Mapping[str, object], line: range | None) -> Rating:
    where = f"the rating “{row.get('label', row.get('key', '?'))}”"
    _check_table(key, where, {"ordered": line is not None, **row}, _RATING)
    ordered, value = row.get("ordered", line is not None), row.get("value")
    if ordered and (line is None or value not in line):
        raise _mistake(key, f"needs a value between its worst and its best in {where}")
    if not ordered and value is not None:
        raise _mistake(key, f"gives a value to {where}, which is not ordered")
    texts = {name: str(row.get(name, "")) for name, kind in _RATING.items() if kind is str}
    rating = Rating(scale=key, **texts, value=value if isinstance(value, int) else None)
    if not _KEY.fullmatch(rating.key):
        raise _mistake(key, f"needs a key of small letters, digits and single hyphens in {where}")
    _check_colours(key, where, rating)
    return rating


def _check_colours(key: str, where: str, rating: Rating) -> None:
    for text, tint in (
        (rating.colour_light, rating.tint_light),
        (rating.colour_dark, rating.tint_dark),
    ):
        if not _COLOUR.fullmatch(text) or not _COLOUR.fullmatch(tint):
            raise _mistake(key, f"needs colours of the form #RRGGBB in {where}")
        if (reached := contrast(text, tint)) < CONTRAST:
            raise _mistake(
                key,
                f"has text that is hard to read in {where}: {text} on {tint} reaches a contrast of"
                f" {reached:.1f}, and {CONTRAST} is needed",
            )


def _name(text: str) -> str:
    return " ".join(re.split(r"[\s_-]+", text.strip())).casefold()


def _check_names(key: str, ratings: tuple[Rating, ...]) -> None:
    """No two ratings answer to the same name."""
    taken: set[str] = set()
    for rating in ratings:
        names = {_name(rating.key), _name(rating.label)}
        if names & taken:
            raise _mistake(key, f"has two ratings called “{rating.label}” or {rating.key}")
        taken |= names


def _check_media(key: str, table: Mapping[str, object], ratings: tuple[Rating, ...]) -> None:
    """Ratings of media have their category, and exclude only ratings that are there."""
    keys = {rating.key for rating in ratings}
    for rating in ratings:
        if table.get("media") and not rating.category:
            raise _mistake(key, f"is about media, so it needs category in “{rating.label}”")
        if unknown := sorted(set(rating.excludes.split()) - keys):
            raise _mistake(key, f"excludes {unknown[0]}, which it has not, in “{rating.label}”")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours #RRGGBB, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
