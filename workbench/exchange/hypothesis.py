"""Annotations of others: what Hypothesis exports, and W3C annotations."""

from __future__ import annotations

from workbench.reading.foreign import Gathered
from workbench.reading.gathering import ANNOTATIONS, gather


def read_annotations(data: bytes) -> Gathered:
    """Return the annotations in a file. WorkbenchError when there are none, or it is unsound."""
    return gather(data, ANNOTATIONS)
