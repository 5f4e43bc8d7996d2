"""The JSON that the command line answers with: plain values under stable names."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import click

from workbench import queries
from workbench.errors import WorkbenchError
from workbench.model import Article, Evidence
from workbench.spotting import Candidate

_STEERING = dict.fromkeys(
    (code for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"), "\ufffd"
)


def answer(value: object, text: str, *, as_json: bool) -> None:
    """Write a value as JSON, or the text that says the same to a person."""
    if as_json:
        unicode = (sys.stdout.encoding or "").lower().startswith("utf")
        _write(json.dumps(plain(value), ensure_ascii=not unicode, indent=2))
    elif text:
        _write(shown(text))


def shown(text: str) -> str:
    """Give a text as a terminal may have it: what would steer the terminal is made visible."""
    return text.translate(_STEERING)


def _write(text: str) -> None:
    try:
        click.echo(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WorkbenchError(
            f"The answer could not be written: {error.strerror}. What was asked for is done."
        ) from error


def plain(value: object) -> Any:
    """Turn records and rows into what JSON has: times as RFC 3339, "pk" left out."""
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name != "pk"}
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(part) for part in value]
    return value


def claim_shape(row: queries.ClaimRow) -> dict[str, Any]:
    """Give a claim as lists do; speaker and rating are null when there are none."""
    shape: dict[str, Any] = plain(row)
    return shape | {name: shape[name] or None for name in ("speaker", "rating", "rating_label")}


def candidate_shape(candidate: Candidate) -> dict[str, Any]:
    """Give a candidate claim; its speaker is null when nobody is said to say it."""
    shape: dict[str, Any] = plain(candidate)
    return shape | {"speaker": candidate.speaker or None}


def detail_shape(detail: queries.ClaimDetail) -> dict[str, Any]:
    """Give one claim, whole."""
    return claim_shape(detail.row) | {
        "note": detail.claim.note,
        "added_at": plain(detail.claim.added_at),
        "speaker_record": plain(detail.speaker),
        "appearances": [
            plain(row.appearance)
            | {"article": row.article and row.article.title, "passage": plain(row.passage)}
            for row in detail.appearances
        ],
        "relations": [
            {
                "id": row.relation.id,
                "kind": str(row.relation.kind),
                "claim": row.relation.claim_id,
                "other": row.relation.other_id,
                "text": row.other_text,
                "note": row.relation.note,
            }
            for row in detail.relations
        ],
        "questions": plain(detail.questions),
        "citations": [citation_shape(row) for row in detail.citations],
        "verdicts": plain(detail.verdicts),
        "reason": detail.claim.reason,
        "method": detail.claim.method,
        "contacts": plain(detail.contacts),
        "corrections": plain(detail.corrections),
    }


def citation_shape(row: queries.CitationRow) -> dict[str, Any]:
    """Give a citation with what it cites."""
    item: Article | Evidence | None = row.evidence or row.article
    shape: dict[str, Any] = plain(row.citation)
    del shape["passage_id"], shape["evidence_id"]  # they are told below by what they lead to
    return shape | {
        "evidence": row.evidence and row.evidence.id,
        "article": row.article and row.article.id,
        "title": item.title if item else "",
        "source": row.source and row.source.name,
        "quote": row.passage and row.passage.exact,
        "start": row.passage and row.passage.start,
        "end": row.passage and row.passage.end,
        "page": row.page,
        "seconds": row.seconds and list(row.seconds),
        "state": row.state and str(row.state),
        "reworded": row.reworded,
        "sha256": row.capture and row.capture.sha256,
        "captured_at": plain(row.capture.captured_at) if row.capture else None,
    }
