"""Reading fact-checks that others publish as ClaimReview: in JSON of any shape, pages and feeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.reading import loosely
from workbench.reading.feeds import is_markup, json_feed, markup_of
from workbench.reading.foreign import Maker, Pointer, Review, Sighting, checked_count
from workbench.reading.loosely import address, day, host, listed, number, words
from workbench.reading.plain import decode

_NOBODY = {"unknown", "n/a", "na", "none", "-", "–", "null", "not known"}
_IDENTIFY = ("wikidata.org", "wikipedia.org")
_ORGANISATIONS = ("organization", "corporation", "newsmediaorganization", "governmentorganization")
_DEEP = 6
"""How many references a reference may lead on to."""
_MAKERS = 20
_SIGHTINGS = 200

Thing = dict[str, Any]
"""An object of JSON-LD, its words as schema.org has them, in small letters and without prefixes."""


def read_reviews(data: bytes, *, charset: str = "", url: str = "") -> dict[str, Any]:
    """Return the fact-checks in a file, each once, and the pages that a feed leads to.

    Raises WorkbenchError when the file can be none.
    """
    text = decode(data, declared=charset)[0]
    found: list[Review] = []
    pages: list[Pointer] = []
    told: list[str] = []
    if is_markup(text):
        marked = markup_of(data, text)
        pages += marked.pages
        for value in marked.values:
            _gather(_reviews(value, url, told), found)
        told += marked.told
    else:
        value = loosely.rows_of_json(text)
        _gather(_reviews(value, url, told), found)
        pages += json_feed(value) if not found else []
    once = _once(found, told)
    checked_count(len(once))
    checked_count(len(pages))
    return {
        "reviews": [asdict(each) for each in once],
        "pages": [asdict(each) for each in pages],
        "told": _counted(told),
    }


def _gather(more: Iterator[Review], found: list[Review]) -> None:
    for each in more:
        found.append(each)
        checked_count(len(found) // 2)  # many may stand there twice


def _counted(told: list[str]) -> list[str]:
    return [
        sentence if count == 1 else f"{sentence} ({count:,} times)"
        for sentence in dict.fromkeys(told)
        for count in [told.count(sentence)]
    ][:200]


def _once(found: list[Review], told: list[str]) -> list[Review]:
    kept: dict[tuple[str, str], Review] = {}
    for each in found:
        key = (each.url.partition("#")[0].casefold(), folded(each.claim))
        if key in kept:
            told.append("An entry stands there twice, and is taken once.")
        kept.setdefault(key, each)
    return list(kept.values())


def _reviews(value: Any, url: str, told: list[str]) -> Iterator[Review]:
    things = _Things(value)
    forms = set[int]()
    for each in loosely.every(value):
        if id(each) in forms:
            continue
        thing = _thing(each)
        kinds = _kinds(thing)
        if "mediareview" in kinds:
            told.append("A MediaReview was passed over: only fact-checks of claims are taken.")
        elif "claimreview" in kinds or ("claimreviewed" in thing and not kinds):
            yield from _kept(_Reader(things, thing, url).review(), told)
        else:
            for review in _of_interface(thing, forms):
                yield from _kept(review, told)


def _of_interface(thing: Thing, forms: set[int]) -> Iterator[Review]:
    """What the Google Fact Check Tools API answers; `forms` takes note of what was read so."""
    if isinstance(thing.get("claimreview"), list) and "text" in thing:
        for review in thing["claimreview"]:
            if isinstance(review, dict):
                yield _of_search(thing, _thing(review))
    elif isinstance(thing.get("claimreviewmarkups"), list):
        for markup in thing["claimreviewmarkups"]:
            if isinstance(markup, dict):
                forms.add(id(markup))
                yield _of_markup(thing, _thing(markup))


def _kept(review: Review, told: list[str]) -> Iterator[Review]:
    if review.claim:
        yield review
    else:
        told.append("An entry without a claim was passed over.")


class _Things:
    """The objects of a file by their @id, so that what only refers to one can be looked up."""

    def __init__(self, value: Any) -> None:
        self._known: dict[str, dict[str, Any]] = {}
        for each in loosely.every(value):
            ident = each.get("@id", each.get("id"))
            if isinstance(ident, str) and len(each) > 1:
                self._known.setdefault(ident, each)

    def all(self, value: object) -> list[Any]:
        """Give what a value holds: objects with their words made plain, texts as they are."""
        return [self._resolved(each) for each in listed(value)[:_SIGHTINGS]]

    def first(self, value: object) -> Thing:
        """Give the first object in a value; an empty one where there is none."""
        return next((each for each in self.all(value) if isinstance(each, dict)), {})

    def _resolved(self, value: Any) -> Any:
        for _ in range(_DEEP):
            if not isinstance(value, dict) or len(value) > 1:
                break
            ident = value.get("@id", value.get("id"))
            if not isinstance(ident, str) or ident not in self._known:
                break
            value = self._known[ident]
        return _thing(value) if isinstance(value, dict) else value


def _thing(value: dict[str, Any]) -> Thing:
    made: Thing = {}
    for key, each in value.items():
        made.setdefault(_plain(key), each)
    return made


def _plain(word: str) -> str:
    """A word of schema.org without the prefixes that it is written with."""
    if word.startswith("@"):
        return word
    for mark in ("/", "#", ":"):
        word = word.rstrip("/").rpartition(mark)[2]
    return word[:100].casefold()


def _kinds(thing: Thing) -> set[str]:
    stated = listed(thing.get("@type", thing.get("type")))
    return {_plain(each) for each in stated[:20] if isinstance(each, str)}


class _Reader:
    """Reads one ClaimReview."""

    def __init__(self, things: _Things, thing: Thing, url: str) -> None:
        self._things, self._thing, self._page = things, thing, url
        self._notes: list[str] = []

    def review(self) -> Review:
        """Give it as a value; without a claim where it names none."""
        thing = self._thing
        items = self._things.all(thing.get("itemreviewed"))
        about = [each for each in items if isinstance(each, dict)]
        url = address(thing.get("url")) or self._own_page()
        if not url:
            self._notes.append("It names no address.")
        publisher, publisher_url, authors = self._publisher(url)
        rating, numbers, why = self._rating()
        return Review(
            claim=self._claim(items, about),
            url=url,
            title=words(thing.get("headline") or thing.get("name"), 500),
            publisher=publisher,
            publisher_url=publisher_url,
            authors=authors,
            published_on=self._day(thing, "datepublished", "datecreated", "datemodified"),
            language=_language(thing.get("inlanguage")),
            rating=rating,
            value=numbers[0],
            worst=numbers[1],
            best=numbers[2],
            explanation=why or words(thing.get("reviewbody") or thing.get("description"), 3_000),
            makers=tuple(self._makers(about)),
            made_on=self._made_on(about),
            place=self._place(about),
            sightings=tuple(self._sightings(about, url)),
            notes=tuple(dict.fromkeys(self._notes)),
        )

    def _made_on(self, about: list[Thing]) -> str:
        days = (self._day(item, "datepublished", "datecreated") for item in about)
        return next(filter(None, days), "")

    def _own_page(self) -> str:
        main = self._things.first(self._thing.get("mainentityofpage"))
        own = address(self._thing.get("mainentityofpage")) or address(main.get("@id"))
        return own or address(self._thing.get("@id")) or self._page

    def _claim(self, items: list[Any], about: list[Thing]) -> str:
        if found := words(self._thing.get("claimreviewed")):
            return found
        for item in about:
            for key in ("text", "claimreviewed", "name", "headline", "description"):
                if found := words(item.get(key)):
                    self._notes.append("The claim is taken from what was reviewed.")
                    return found
        return next(filter(None, (words(item) for item in items if isinstance(item, str))), "")

    def _publisher(self, url: str) -> tuple[str, str, tuple[str, ...]]:
        """Who publishes it, their site, and the persons who wrote it."""
        name, site = "", ""
        people: list[str] = []
        for key in ("author", "publisher", "sourceorganization", "sdpublisher"):
            for each in self._things.all(self._thing.get(key)):
                thing = each if isinstance(each, dict) else {"name": each}
                if key == "author" and "person" in _kinds(thing):
                    people += filter(None, [words(thing.get("name"), 300)])
                    thing = self._things.first(thing.get("worksfor") or thing.get("affiliation"))
                called = words(thing.get("name"), 300)
                if called and not name and not called.startswith(("http://", "https://")):
                    name, site = called, address([thing.get("url"), thing.get("sameas")])
            if name:
                break
        if not name:
            name, people = people[0] if people else host(url), []
        return name, site, tuple(dict.fromkeys(people))[:50]

    def _rating(self) -> tuple[str, tuple[float | None, ...], str]:
        told = self._things.all(self._thing.get("reviewrating"))
        rating = next((each for each in told if isinstance(each, dict)), None)
        if rating is None:
            return words(told, 300), (None, None, None), ""
        numbers = tuple(number(rating.get(key)) for key in ("ratingvalue", "worstrating",
                                                            "bestrating"))  # fmt: skip
        why = words(rating.get("ratingexplanation"), 3_000)
        called = next(
            filter(None, (words(rating.get(key), 300) for key in ("alternatename", "name"))), ""
        )
        if not called and numbers[0] is None:
            called = words(rating.get("ratingvalue") or rating.get("description"), 300)
        if not called and numbers[0] is not None:
            self._notes.append("Its rating is a number without a word.")
            called = f"{numbers[0]:g} / {numbers[2]:g}" if numbers[2] else f"{numbers[0]:g}"
        return called, numbers, why

    def _makers(self, about: list[Thing]) -> Iterator[Maker]:
        seen: set[str] = set()
        for item in about:
            named = item.get("author") or item.get("creator") or item.get("claimant")
            for each in self._things.all(named)[:_MAKERS]:
                thing = each if isinstance(each, dict) else {"name": each}
                called = words(thing.get("name"), 300)
                if not called or called.casefold() in _NOBODY or called in seen:
                    continue
                seen.add(called)
                employer = (
                    thing.get("worksfor") or thing.get("affiliation") or thing.get("memberof")
                )
                yield Maker(
                    name=called,
                    organisation=bool(_kinds(thing) & set(_ORGANISATIONS)),
                    role=words(thing.get("jobtitle"), 300),
                    affiliation=words(employer, 300),
                    same_as=_identity(thing.get("sameas")),
                )

    def _place(self, about: list[Thing]) -> str:
        for item in about:
            for key in ("locationcreated", "contentlocation", "claimlocation", "location"):
                for each in self._things.all(item.get(key)):
                    if found := words(each.get("name") or each.get("address")
                                      if isinstance(each, dict) else each, 300):  # fmt: skip
                        return found
        return ""

    def _sightings(self, about: list[Thing], url: str) -> Iterator[Sighting]:
        seen: set[tuple[str, str]] = {(url, "")}
        for item in about:
            told = [(True, each) for each in self._things.all(item.get("firstappearance"))]
            told += [(False, each) for each in self._things.all(item.get("appearance"))]
            if "claim" not in _kinds(item) or item.get("url"):
                told.append(
                    (
                        False,
                        {
                            k: item[k]
                            for k in ("url", "name", "headline", "datepublished")
                            if k in item
                        },
                    )
                )
            for first, each in told:
                made = self._sighting(first, each)
                key = (made.url, "" if made.url else made.title)
                if key != ("", "") and key not in seen:
                    seen.add(key)
                    yield made

    def _sighting(self, first: bool, told: Any) -> Sighting:
        if not isinstance(told, dict):
            where = address(told)
            return Sighting(url=where, title="" if where else words(told, 300), first=first)
        where = address(told.get("url")) or address(told)
        on = self._day(told, "datepublished", "datecreated", "uploaddate") if where else ""
        title = words(told.get("name") or told.get("headline"), 300) if where else ""
        return Sighting(url=where, title=title, on=on, first=first)

    def _day(self, thing: Thing, *keys: str) -> str:
        for key in keys:
            found, problem = day(thing.get(key))
            if problem:
                self._notes.append(problem)
            if found:
                return found
        return ""


def _language(value: object) -> str:
    told = next((each for each in listed(value)), "")
    if isinstance(told, dict):
        told = told.get("alternateName") or told.get("name") or ""
    found = words(told, 40).replace("_", "-")
    parts = found.split("-")
    sound = all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return found if sound and len(parts[0]) in {2, 3} else ""


def _identity(value: object) -> str:
    told = [address(each) for each in listed(value)[:50]]
    known = [each for each in told if any(host(each).endswith(site) for site in _IDENTIFY)]
    return next(iter([*known, *filter(None, told)]), "")


def _of_search(claim: Thing, review: Thing) -> Review:
    """An answer of the Google Fact Check Tools API: a claim, and one of its reviews."""
    publisher = review.get("publisher") if isinstance(review.get("publisher"), dict) else {}
    url = address(review.get("url"))
    (on, one), (made, two) = day(review.get("reviewdate")), day(claim.get("claimdate"))
    site = words((publisher or {}).get("site"), 300)
    claimant = words(claim.get("claimant"), 300)
    return Review(
        claim=words(claim.get("text")),
        url=url,
        title=words(review.get("title"), 500),
        publisher=words((publisher or {}).get("name"), 300) or site or host(url),
        publisher_url=f"https://{site}/" if site and "/" not in site and " " not in site else "",
        published_on=on,
        language=_language(review.get("languagecode")),
        rating=words(review.get("textualrating"), 300),
        makers=() if claimant.casefold() in {"", *_NOBODY} else (Maker(name=claimant),),
        made_on=made,
        notes=tuple(filter(None, (one, two))),
    )


def _of_markup(page: Thing, markup: Thing) -> Review:
    """A page of the Google Fact Check Tools API: a claim as its form has it."""
    rating = _thing(markup["rating"]) if isinstance(markup.get("rating"), dict) else {}
    maker = _thing(markup["claimauthor"]) if isinstance(markup.get("claimauthor"), dict) else {}
    author = page.get("claimreviewauthor")
    url = address(markup.get("url")) or address(page.get("pageurl"))
    (on, one), (made, two) = day(page.get("publishdate")), day(markup.get("claimdate"))
    seen = [(True, markup.get("claimfirstappearance"))]
    seen += [(False, each) for each in listed(markup.get("claimappearances"))[:_SIGHTINGS]]
    called = words(maker.get("name"), 300)
    return Review(
        claim=words(markup.get("claimreviewed")),
        url=url,
        publisher=words(author, 300) or host(url),
        published_on=on,
        rating=words(rating.get("textualrating"), 300),
        value=number(rating.get("ratingvalue")),
        worst=number(rating.get("worstrating")),
        best=number(rating.get("bestrating")),
        explanation=words(rating.get("ratingexplanation"), 3_000),
        makers=(
            Maker(
                name=called,
                role=words(maker.get("jobtitle"), 300),
                same_as=address(maker.get("sameas")),
            ),
        )
        if called
        else (),
        made_on=made,
        place=words(markup.get("claimlocation"), 300),
        sightings=tuple(
            Sighting(url=where, first=first) for first, each in seen if (where := address(each))
        ),
        notes=tuple(filter(None, (one, two))),
    )


def is_none(told: dict[str, Any]) -> WorkbenchError | None:
    """Return the error that says that there is nothing in a file; None when there is something."""
    if told["reviews"] or told["pages"]:
        return None
    return WorkbenchError("There is no fact-check (ClaimReview) in it.")
