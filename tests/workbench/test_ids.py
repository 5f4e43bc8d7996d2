"""Ids that sort by time and clash with nobody's."""

from __future__ import annotations

import time
import uuid

from workbench.ids import uuid7


def test_an_id_is_a_uuid_of_version_7() -> None:
    """With the variant of RFC 9562, in canonical text form, and the present time in it."""
    before = time.time_ns() // 1_000_000
    made = uuid7()
    after = time.time_ns() // 1_000_000
    parsed = uuid.UUID(made)
    assert str(parsed) == made
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert before <= parsed.int >> 80 <= after


def test_ids_are_never_given_twice() -> None:
    """Not even thousands of them in the same millisecond."""
    assert len({uuid7() for _ in range(20_000)}) == 20_000
