"""Schemas of what is handed out, in our own words, and what does not hold with them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def invalid(name: str, record: Any) -> list[str]:
    """What does not hold with the schema of this name, in words."""
    found = _validator(name).iter_errors(record)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in found]
