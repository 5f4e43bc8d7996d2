"""Annotations of others, as they are exported, answered, and written by ourselves."""

from __future__ import annotations

import json
from typing import Any

import pytest

from workbench.errors import WorkbenchError
from workbench.reading.annotated import read_annotations
from workbench.reading.foreign import Annotation, gathered
from workbench.reading.gathering import ANNOTATIONS, gather

NOTE: dict[str, Any] = {
    "id": "a1",
    "uri": "https://council.example/speech",
    "text": "Is that so?",
    "tags": ["money", "money"],
    "user": "acct:jana@notes.example",
    "group": "__world__",
    "target": [
        {
            "source": "https://council.example/speech",
            "selector": [
                {"type": "RangeSelector", "startContainer": "/p[1]"},
                {"type": "TextPositionSelector", "start": 3, "end": 14},
                {"type": "TextQuoteSelector", "exact": "two million", "prefix": "cost "},
            ],
        }
    ],
    "document": {"title": ["The speech"]},
}
REPLY = {"id": "a2", "uri": NOTE["uri"], "text": "It is.", "references": ["a1"],
         "user": "acct:bo@notes.example"}  # fmt: skip
W3C = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "AnnotationPage",
    "items": [
        {
            "type": "Annotation",
            "id": "a1",
            "creator": {"name": "jana"},
            "body": [
                {"type": "TextualBody", "value": "Is that so?", "purpose": "commenting"},
                {"type": "TextualBody", "value": "money", "purpose": "tagging"},
                {"type": "TextualBody", "value": "refutes", "purpose": "classifying"},
            ],
            "target": {
                "source": {"id": NOTE["uri"], "title": "The speech"},
                "selector": {
                    "type": "TextPositionSelector",
                    "start": 3,
                    "end": 14,
                    "refinedBy": {"type": "TextQuoteSelector", "exact": "two million"},
                },
            },
        }
    ],
}
SHAPES = {
    "an export": {"export_date": "2024-03-05", "annotations": [NOTE, REPLY]},
    "an answer": {"total": 1, "rows": [NOTE], "replies": [REPLY]},
    "a list": [REPLY, NOTE],
    "annotations of the W3C": W3C,
}


def read(value: Any) -> tuple[Annotation, ...]:
    """Read in this process, through what the child process would tell."""
    return gathered(
        json.loads(json.dumps(read_annotations(json.dumps(value).encode())))
    ).annotations


@pytest.mark.parametrize("shape", SHAPES)
def test_an_annotation_is_read_out_of_every_shape(shape: str) -> None:
    """Words, place, comment, tag and author are the same, however the file writes them."""
    (found,) = read(SHAPES[shape])
    assert (found.exact, found.start, found.end) == ("two million", 3, 14)
    assert (found.url, found.title) == (NOTE["uri"], "The speech")
    assert (found.text, found.tags, found.author) == ("Is that so?", ("money",), "jana")
    if shape != "annotations of the W3C":
        assert found.replies == ("bo: It is.",)
    else:
        assert found.stance == "refutes"


def test_what_says_nothing_is_passed_over_and_told() -> None:
    """Annotations without an address, words, or the one they reply to are told."""
    told = read_annotations(
        json.dumps([NOTE, NOTE | {"uri": "", "target": []}, REPLY | {"references": ["gone"]},
                    {"uri": "https://a.example", "text": "", "tags": []}]).encode()
    )["told"]  # fmt: skip
    assert len(told) == 3


@pytest.mark.parametrize("data", [b'{"a":' * 50_000, b"{}", b"[1, 2]", b"no"])
def test_a_hostile_file_is_a_sentence(data: bytes) -> None:
    """What holds no annotations says so."""
    with pytest.raises(WorkbenchError, match="could not be read"):
        gather(data, ANNOTATIONS)
