"""The JSON-LD that a web page carries: what schema.org words say about its article."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from workbench.reading.draft import one_line

_LONGEST = 2_000_000
_KINDS = ("Article", "BlogPosting", "Report", "WebPage", "VideoObject", "PodcastEpisode")


def entries(scripts: Iterable[str]) -> list[dict[str, Any]]:
    """Return the objects that describe an article or a page, articles first.

    Takes the texts of the page's JSON-LD scripts; what is no JSON, or too long, is passed over.
    """
    found = [entry for script in scripts for entry in _objects(script)]
    return [e for kind in _KINDS for e in found if _is_a(e, kind)]


def values(items: Iterable[dict[str, Any]], key: str) -> list[Any]:
    """Return what the objects hold under a key; lists are laid out flat."""
    return [value for item in items for value in _listed(item.get(key))]


def name(value: Any) -> str:
    """Return the name of a person or organisation given as text or as an object; or ""."""
    if isinstance(value, dict):
        value = next(iter(_listed(value.get("name"))), "")
    return one_line(value) if isinstance(value, str) else ""


def is_organisation(value: Any) -> bool:
    """Whether the value is an object that calls itself an organisation."""
    return isinstance(value, dict) and _is_a(value, "Organization")


def _objects(script: str) -> list[dict[str, Any]]:
    if len(script) > _LONGEST:
        return []
    try:
        waiting = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return []
    objects = []
    for item in waiting:
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            objects.append(item)
            waiting.extend(_listed(item.get("@graph")) + _listed(item.get("mainEntity")))
    return objects


def _is_a(item: dict[str, Any], kind: str) -> bool:
    return any(str(stated).endswith(kind) for stated in _listed(item.get("@type")))


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
