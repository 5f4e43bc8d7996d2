"""What this program is, and what it is made of: the versions that a capture's record names."""

from __future__ import annotations

import json
import platform
import ssl
from functools import cache
from importlib import metadata

import workbench
from workbench.store import SQLITE

LIBRARIES = (
    "brotli", "certifi", "cryptography", "imagehash", "lxml", "pillow", "pypdfium2",
    "pyside6-addons", "python-docx", "requests", "trafilatura", "urllib3", "warcio", "zstandard",
)  # fmt: skip
"""Those that fetch, unpack, read or render; the others have no say in what a capture holds."""


@cache
def made_with() -> dict[str, object]:
    """Name the program and all that it stands on, with versions. Nothing names the person."""
    found: dict[str, object] = {
        "program": "Fact-Check Workbench",
        "version": workbench.__version__,
        "python": platform.python_version(),
        "system": _system(),
        "sqlite": SQLITE,
        "openssl": ssl.OPENSSL_VERSION,
        "libraries": {name: version for name in LIBRARIES if (version := _version(name))},
    }
    if commit := _commit():
        found["commit"] = commit
    return found


def _system() -> str:
    """Name the system without the build that would tell one machine from another."""
    release = ".".join(platform.release().split("-")[0].split(".")[:2])
    return " ".join(filter(None, (platform.system(), release, platform.machine())))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _commit() -> str:
    """Read which commit was installed, where the installer wrote it down (PEP 610); else ""."""
    try:
        told = metadata.distribution("fact-check-workbench").read_text("direct_url.json")
        commit = json.loads(told or "{}")["vcs_info"]["commit_id"]
    except (metadata.PackageNotFoundError, ValueError, KeyError, TypeError):
        return ""
    return str(commit)
