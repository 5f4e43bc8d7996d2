"""Tests of reading records: their own, and what anybody else may have put in their place."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.capture.takings import AT, content
from workbench.capture.record import canonical
from workbench.capture.recorded import read_record
from workbench.errors import WorkbenchError
from workbench.model import Complete, PartRole

OWN = content().pieces[-1].data


def test_a_record_is_read_as_it_was_written() -> None:
    """Every part has its type: times, hashes, headers, certificates, files."""
    found = read_record(OWN)
    assert found.captured_at == AT
    assert found.page is not None
    assert found.page.url == "https://harbour.example/pool"
    assert found.page.header("content-type") == "text/html; charset=utf-8"
    assert found.page.complete is Complete.YES
    assert found.packed == found.page.body
    assert [each.role for each in found.files] == [
        PartRole.PACKED, PartRole.PACKED, PartRole.RESOURCE, PartRole.RESOURCE,
    ]  # fmt: skip
    assert found.certificates[found.page.certificates[0]] == b"\x30\x03leaf"
    assert found.text is not None
    assert (found.text.tool, found.operator) == ("reader 1", "R. Moreno")
    assert found.made_with["program"] == "Fact-Check Workbench"
    assert found.began_at.tzinfo is UTC


def test_unknown_fields_are_passed_over() -> None:
    """A later program may tell more in the same format."""
    told = json.loads(OWN)
    told["weather"] = {"sun": [1, 2]}
    assert read_record(canonical(told)) == read_record(OWN)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", "x"),
        ("version", 2),
        ("captured_at", "yesterday"),
        ("captured_at", "2026-01-07T12:00:00"),
        ("captured_at", None),
        ("exchanges", {"a": 1}),
        ("exchanges", [1]),
        ("body", {"sha256": "../../etc/passwd", "size": 1}),
        ("body", {"sha256": "A" * 64, "size": 1}),
        ("body", {"sha256": "0" * 64, "size": -1}),
        ("body", {"sha256": "0" * 64, "size": True}),
        ("certificates", {"0" * 64: "not base64"}),
        ("complete", {"state": "nearly"}),
        ("files", [{"role": "virus"}]),
        ("http_status", "200"),
        ("http_status", 1 << 70),
    ],
)
def test_what_is_no_record_is_refused_with_a_sentence(field: str, value: object) -> None:
    """A hostile project may hold any JSON in a record's place."""
    told = json.loads(OWN)
    told[field] = value
    with pytest.raises(WorkbenchError, match="record of the capture cannot be read"):
        read_record(canonical(told))


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"[]", b"1", b"[" * 100_000, b'{"a":' + b"9" * 5000 + b"}", b" " * 33_000_000],
    ids=["empty", "bytes", "list", "number", "deep", "huge number", "large"],
)  # fmt: skip
def test_bytes_that_are_no_json_are_refused(data: bytes) -> None:
    """Depth, size and numbers without end are damage like any other."""
    with pytest.raises(WorkbenchError):
        read_record(data)


@given(st.data())
def test_no_change_of_a_record_breaks_the_reader(data: st.DataObject) -> None:
    """Whatever is put in place of any one part, the reader answers or says that it cannot."""
    told = json.loads(OWN)
    at = told
    while True:
        keys = list(at) if isinstance(at, dict) else range(len(at))
        key = data.draw(st.sampled_from(list(keys)))
        if not isinstance(at[key], dict | list) or not at[key] or data.draw(st.booleans()):
            break
        at = at[key]
    at[key] = data.draw(
        st.none() | st.integers() | st.text(max_size=5) | st.just([]) | st.just({}) | st.just([{}])
    )
    with contextlib.suppress(WorkbenchError):
        read_record(canonical(told))
