"""Reading annotations: what Hypothesis exports and answers, and W3C annotations in JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

from workbench.errors import WorkbenchError
from workbench.reading import loosely
from workbench.reading.draft import tidy
from workbench.reading.foreign import Annotation, checked_count
from workbench.reading.loosely import address, first_text, lines, listed, words
from workbench.reading.plain import decode

_LISTS = ("annotations", "rows", "items", "first", "replies", "@graph")
_STANCES = {"supports", "refutes", "context", "no-bearing"}
_LONGEST = 10_000


def read_annotations(data: bytes, *, charset: str = "") -> dict[str, Any]:
    """Return the annotations in a file, with the replies to each in its place.

    Raises WorkbenchError when there are none.
    """
    value = loosely.rows_of_json(decode(data, declared=charset)[0])
    told: list[str] = []
    found: dict[str, Annotation] = {}
    replies: list[tuple[list[str], Annotation]] = []
    for number, raw in enumerate(_raw(value)):
        checked_count(number)
        made = _annotation(raw)
        parents = [first_text(each) for each in listed(raw.get("references"))[:100]]
        if parents:
            replies.append((parents, made))
        elif not made.url:
            told.append("An annotation without an address was passed over.")
        elif not made.exact and not made.text and not made.tags:
            told.append("An annotation without words was passed over.")
        else:
            found.setdefault(made.id or f"#{number}", made)
    _reply(found, replies, told)
    if not found:
        raise WorkbenchError("There is no annotation in it that can be read.")
    return {
        "annotations": [asdict(each) for each in found.values()],
        "told": [f"{s} ({n:,} times)" if (n := told.count(s)) > 1 else s
                 for s in dict.fromkeys(told)],
    }  # fmt: skip


def _reply(
    found: dict[str, Annotation],
    replies: list[tuple[list[str], Annotation]],
    told: list[str],
) -> None:
    for parents, reply in replies:
        ident = next((each for each in parents if each in found), "")
        if not ident:
            told.append("A reply to an annotation that is not in the file was passed over.")
            continue
        said = f"{reply.author}: {reply.text}" if reply.author else reply.text
        kept = found[ident]
        if said.strip() and len(kept.replies) < 200:
            found[ident] = replace(kept, replies=(*kept.replies, said))


def _raw(value: Any) -> Iterator[dict[str, Any]]:
    """The annotations of a file, wherever its lists have them."""
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting.extend(reversed(each))
        elif isinstance(each, dict):
            if "target" in each or ("uri" in each and ("text" in each or "tags" in each)):
                yield each
            else:
                held = (each[key] for key in _LISTS if isinstance(each.get(key), list | dict))
                waiting.extend(reversed(list(held)))


def _annotation(raw: dict[str, Any]) -> Annotation:
    aim: Any = next((each for each in listed(raw.get("target")) if each), {})
    target: dict[str, Any] = aim if isinstance(aim, dict) else {"source": aim}
    quote, place = _selectors(target)
    url = address(raw.get("uri")) or address(target.get("source")) or address(raw.get("target"))
    return Annotation(
        url=url,
        id=words(raw.get("id") or raw.get("@id"), 300),
        title=_title(raw.get("document"), target.get("source")),
        exact=tidy(first_text(quote.get("exact")))[:_LONGEST].strip("\n"),
        prefix=tidy(first_text(quote.get("prefix")))[-200:],
        suffix=tidy(first_text(quote.get("suffix")))[:200],
        start=_count(place.get("start")),
        end=_count(place.get("end")),
        **_said(raw),
    )


def _said(raw: dict[str, Any]) -> dict[str, Any]:
    """What was said of the words, by whom: as Hypothesis has it, or in W3C bodies."""
    bodies = [each for each in listed(raw.get("body", raw.get("bodyValue")))[:50] if each]
    texts, tags, stance = [raw.get("text")], listed(raw.get("tags"))[:100], ""
    for body in bodies:
        if not isinstance(body, dict):
            texts.append(body)
            continue
        said = body.get("value", body.get("text"))
        if words(said, 20) in _STANCES:
            stance = words(said, 20)
        elif "tagging" in listed(body.get("purpose")):
            tags.append(said)
        else:
            texts.append(said)
    info = raw.get("user_info")
    info = info if isinstance(info, dict) else {}
    creator = next((each for each in listed(raw.get("creator"))), "")
    name = words(info.get("display_name"), 200) or _user(words(raw.get("user"), 200))
    when = raw.get("created") or raw.get("updated") or raw.get("modified")
    return {
        "text": "\n\n".join(filter(None, map(lines, texts))),
        "tags": tuple(dict.fromkeys(filter(None, (words(each, 100) for each in tags)))),
        "author": name or words(creator, 200),
        "group": words(raw.get("group"), 100).replace("__world__", ""),
        "created": words(when, 40),
        "stance": stance,
    }


def _user(account: str) -> str:
    """The name in an account such as "acct:jana@hypothes.is"."""
    return account.removeprefix("acct:").partition("@")[0]


def _selectors(target: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The quote and the place in a target; selectors may stand inside each other."""
    quote: dict[str, Any] = {}
    place: dict[str, Any] = {}
    waiting = listed(target.get("selector"))[:50]
    for _ in range(200):
        if not waiting:
            break
        each = waiting.pop(0)
        if not isinstance(each, dict):
            continue
        kind = first_text(each.get("type") or each.get("@type"))
        if kind.endswith("TextQuoteSelector") and not quote:
            quote = each
        elif kind.endswith("TextPositionSelector") and not place:
            place = each
        waiting += listed(each.get("refinedBy"))[:50] + listed(each.get("items"))[:50]
    return quote, place


def _title(document: Any, source: Any) -> str:
    for each in (document, source):
        if isinstance(each, dict) and (found := words(each.get("title"), 500)):
            return found
    return ""


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value < 2**40 else -1
