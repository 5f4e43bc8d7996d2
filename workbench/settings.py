"""What is set for this machine, not for one project: how the network is reached, who stamps.

They are not in the project file, because a file that came from elsewhere must not decide whom this
machine talks to.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from workbench.errors import NotFound, WorkbenchError

NAME = "settings.json"
PLACE = "WORKBENCH_SETTINGS"
"""Environment variable that names another file: for tests, and for a program on a stick."""
USUAL_AUTHORITIES = ("http://timestamp.digicert.com", "http://timestamp.sectigo.com")
"""Time stamp authorities whose roots every machine knows. Plain http will do: stamps are signed."""
TOR = "socks5h://127.0.0.1:9050"
"""Where Tor listens on the machine that it runs on."""
_YES, _NO = frozenset({"yes", "on", "true", "1"}), frozenset({"no", "off", "false", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this machine captures. Lists are tried, or asked, in their order."""

    proxy: str = ""
    """An address such as socks5h://127.0.0.1:9050 (Tor) or http://proxy:3128; "" for none."""
    operator: str = ""
    """Who captures, as records of captures name them: a name or a pseudonym."""
    stamping: bool | None = None
    """Whether hashes may be sent to time stamp authorities; None when nobody was asked yet."""
    authorities: tuple[str, ...] = USUAL_AUTHORITIES
    """Time stamp authorities (RFC 3161)."""
    roots: str = ""
    """A folder of PEM files: root certificates of authorities to trust beside the usual ones."""
    timegates: tuple[str, ...] = ("https://web.archive.org/web/",)
    """Memento time gates (RFC 7089) that are asked for copies of an address."""
    wayback: str = "https://web.archive.org"
    """The Wayback Machine, or what answers as it does."""
    pictures: bool = True
    """Whether captured pages are rendered, where the extra `render` is installed."""
    templates: str = ""
    """A folder of the desk's own report templates, which stand in for those of the program."""


def path() -> Path:
    """Name the file in which the settings of this machine are."""
    if named := os.environ.get(PLACE):
        return Path(named)
    from platformdirs import user_config_path  # noqa: PLC0415 - an opening is to be short

    return user_config_path("fact-check-workbench", appauthor=False) / NAME


def load(place: Path | None = None) -> Settings:
    """Read the settings; the usual ones where there are none. Unknown names are passed over.

    Raises WorkbenchError when the file cannot be read or holds what is no setting: a proxy must
    not be forgotten because of a slip in a file.
    """
    file = place or path()
    try:
        given = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        raise WorkbenchError(
            f"The settings in {file} cannot be read. Mend the file, or delete it."
        ) from error
    if not isinstance(given, dict):
        raise WorkbenchError(
            f"The settings in {file} are no settings. Mend the file, or delete it."
        )
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: _sound(name, given[name], file) for name in known & given.keys()})


def save(settings: Settings, place: Path | None = None) -> None:
    """Write the settings, all or nothing, readable by the owner alone."""
    for field in fields(settings):
        checked(field.name, getattr(settings, field.name))
    file = place or path()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(dir=file.parent, prefix=f".{NAME}-")  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump(asdict(settings), out, ensure_ascii=False, indent=2)
                out.flush()
                os.fsync(out.fileno())
            os.replace(made, file)  # noqa: PTH105 - beside mkstemp
        except BaseException:
            with suppress(OSError):
                os.unlink(made)  # noqa: PTH108
            raise
    except OSError as error:
        raise WorkbenchError(
            f"The settings could not be written to {file}: {error.strerror}."
        ) from error


def changed(settings: Settings, name: str, text: str) -> Settings:
    """Give the settings with one of them as a person wrote it: yes and no, lists with commas.

    "" empties a setting. Raises NotFound for an unknown name, WorkbenchError for what is no value.
    """
    known = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    if name not in known:
        raise NotFound(f"There is no setting “{name}”. There are: {', '.join(known)}.")
    usual = getattr(Settings(), name)
    given: Any = text.strip()
    if isinstance(usual, tuple):
        given = tuple(dict.fromkeys(part for part in map(str.strip, given.split(",")) if part))
    elif not isinstance(usual, str):
        given = _truth(name, given)
    checked(name, given)
    if name in {"roots", "templates"} and given:
        given = _folder(given)
    return replace(settings, **{name: given})


def checked(name: str, value: Any) -> None:
    """Raise WorkbenchError, with the reason, when a setting must not have this value."""
    if name == "proxy" and value:
        _check_proxy(value)
    elif name in {"authorities", "timegates"}:
        for address in value:
            _check_address(address)
    elif name == "wayback" and value:
        _check_address(value)


def _folder(given: str) -> str:
    """Give the whole name of a folder: which one is meant must not hang on where one stands."""
    folder = Path(given).expanduser().absolute()
    if not folder.is_dir():
        raise WorkbenchError(f"There is no folder {given}.")
    return str(folder)


def _truth(name: str, given: str) -> bool | None:
    if given.lower() in _YES:
        return True
    if given.lower() in _NO:
        return False
    if not given and getattr(Settings(), name) is None:
        return None
    raise WorkbenchError(f"“{name}” is yes or no, not “{given}”.")


def _check_proxy(value: str) -> None:
    parts = _parts(value)
    if parts and parts[0] in {"socks5", "socks4", "socks4a"}:
        raise WorkbenchError(
            "With this kind of proxy the names of sites would be looked up outside of it, where"
            " others can see them. Write socks5h:// instead."
        )
    if not parts or parts[0] not in {"http", "socks5h"} or not parts[2]:
        raise WorkbenchError(
            f"A proxy is written as http://host:port or socks5h://host:port, not “{value}”."
        )


def _check_address(value: str) -> None:
    parts = _parts(value)
    if not parts or parts[0] not in {"http", "https"} or "," in value:
        raise WorkbenchError(f"“{value}” is no web address: it begins with http:// or https://.")


def _parts(value: str) -> tuple[str, str, int | None] | None:
    """Give scheme, host and port of an address; None where there is no sound one."""
    if not value.isprintable() or " " in value:
        return None
    try:
        parts = urlsplit(value)
        return (parts.scheme.lower(), parts.hostname, parts.port) if parts.hostname else None
    except ValueError:
        return None


def _sound(name: str, value: Any, file: Path) -> Any:
    try:
        kept = _kind(name, value)
        checked(name, kept)
    except WorkbenchError as error:
        raise WorkbenchError(
            f"“{name}” in {file} is no such setting. Mend the file, or delete it."
        ) from error
    return kept


def _kind(name: str, value: Any) -> Any:
    usual = getattr(Settings(), name)
    if isinstance(usual, tuple) and isinstance(value, list):
        if all(isinstance(entry, str) for entry in value):
            return tuple(value)
    elif usual is None or isinstance(usual, bool):
        if (value is None and usual is None) or isinstance(value, bool):
            return value
    elif isinstance(usual, str) and isinstance(value, str):
        return value
    raise WorkbenchError("It is of another kind.")
