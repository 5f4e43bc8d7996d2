"""What a person typed as an address of the web."""

from __future__ import annotations

import re

from workbench.errors import WorkbenchError

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)


def web_address(text: str) -> str:
    """What a person typed, as an http or https address; https where they named neither."""
    text = text.strip()
    if not text or not text.isprintable():
        raise WorkbenchError("This is no web address: paste it again, in one line.")
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise WorkbenchError(
            f"Only http and https addresses can be fetched, not “{scheme[1].lower()}:”: download"
            " the file and add it."
        )
    return text if scheme else f"https://{text.removeprefix('//')}"
