"""The sheet of a capture: all that is known of how it came about, on one printable page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from markupsafe import Markup

import workbench
from workbench import queries
from workbench.capture.recorded import Recorded, RecordedExchange
from workbench.model import PartRole
from workbench.queries import CaptureDetail, Connection
from workbench.report import files, wording
from workbench.report.html import POLICY, digest_of, engine

_SAY = wording.of("en")
_ = _SAY._
_MOST_HOPS = 3
_MOST_MISSED = 3
_MOST_FILES = 7
_FIRST = {"python": "Python {}", "system": "{}", "sqlite": "SQLite {}", "openssl": "{}"}
_MADE = (PartRole.PICTURE, PartRole.PRINT, PartRole.METADATA, PartRole.CUES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """A hash to compare: of what, made by what."""

    what: str
    sha256: str
    size: int | None = None
    tool: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a sheet says of a capture."""

    detail: CaptureDetail
    written_at: datetime
    version: str
    hops: tuple[RecordedExchange, ...]
    """The requests that led to the page, the page last."""
    more_hops: int
    fingerprints: tuple[Fingerprint, ...]
    more_files: int
    overrides: tuple[str, ...]
    """In sentences."""
    missed: tuple[tuple[str, str], ...]
    more_missed: int
    resources: int
    tools: str
    certificate: str
    """SHA-256 of the server's certificate; "" without TLS."""


def write_sheet(
    db: Connection, capture: str, path: Path | str, *, now: datetime | None = None
) -> Path:
    """Write the sheet of a capture, by its id, as HTML that needs nothing else."""
    detail = queries.capture(db, capture)
    # A page that is printed is believed: all bytes are read for it, not only what lists look at.
    detail = replace(detail, damaged=detail.damaged or not queries.is_whole(db, capture))
    sheet = sheet_of(detail, now=now or datetime.now(UTC))
    return files.write(path, render_sheet(sheet))


def sheet_of(detail: CaptureDetail, *, now: datetime) -> Sheet:
    """Gather what the sheet of a capture says."""
    record = detail.record
    hops = _hops(record)
    prints = _fingerprints(detail)
    missed = [(each.url, each.reason) for each in record.missed] if record else []
    page = record.page if record else None
    return Sheet(
        detail=detail,
        written_at=now,
        version=workbench.__version__,
        hops=tuple(hops[-_MOST_HOPS:]),
        more_hops=max(0, len(hops) - _MOST_HOPS),
        fingerprints=tuple(prints[:_MOST_FILES]),
        more_files=max(0, len(prints) - _MOST_FILES),
        overrides=tuple(_overrides(detail)),
        missed=tuple(missed[:_MOST_MISSED]),
        more_missed=max(0, len(missed) - _MOST_MISSED),
        resources=sum(part.role is PartRole.RESOURCE for part in detail.parts),
        tools=_tools(record.made_with) if record else "",
        certificate=page.certificates[0] if page and page.certificates else "",
    )


def render_sheet(sheet: Sheet) -> str:
    """Give a sheet as HTML. Every value is escaped, whatever it holds; nothing is fetched."""
    made = engine(_SAY)
    style = made.get_template("sheet.css").render()
    return made.get_template("sheet.html").render(
        sheet=sheet,
        detail=sheet.detail,
        capture=sheet.detail.capture,
        record=sheet.detail.record,
        style=Markup(style),  # noqa: S704 - our own sheet
        policy=POLICY.format(style=digest_of(style)),
    )


def _overrides(detail: CaptureDetail) -> list[str]:
    said = [
        _SAY.OVERRIDES[each] for each in detail.capture.overrides.split() if each in _SAY.OVERRIDES
    ]
    exchanges = detail.record.exchanges if detail.record else ()
    return said + list(dict.fromkeys(each.tls_problem for each in exchanges if each.tls_problem))


def _hops(record: Recorded | None) -> list[RecordedExchange]:
    """The redirects that led to the page, and the page; not those of pictures and styles."""
    if record is None or record.page is None:
        return []
    wanted, found = record.page, [record.page]
    for each in reversed(record.exchanges[: record.exchanges.index(record.page)]):
        if each.role == "redirect" and each.began_at <= wanted.began_at:
            found.insert(0, each)
    return found


def _fingerprints(detail: CaptureDetail) -> list[Fingerprint]:
    found, record = detail.capture, detail.record
    prints = []
    if found.record_sha256:
        prints.append(Fingerprint(what=_("Record"), sha256=found.record_sha256))
    prints.append(Fingerprint(what=_("Contents"), sha256=found.sha256, size=found.size))
    if record and record.packed:
        received = record.packed
        prints.append(
            Fingerprint(what=_("As received"), sha256=received.sha256, size=received.size)
        )
    if found.text_sha256:
        tool = found.tool.partition(" (")[0]
        prints.append(Fingerprint(what=_("Text"), sha256=found.text_sha256, tool=tool))
    prints += [
        Fingerprint(
            what=_PARTS[part.role],
            sha256=part.sha256,
            size=part.size,
            tool=part.tool.partition(" (")[0],
        )
        for role in (PartRole.CONTAINER, *_MADE)
        for part in detail.parts
        if part.role is role
    ]
    return prints


_PARTS = {
    PartRole.CONTAINER: _("Archive"),
    PartRole.PICTURE: _("Picture"),
    PartRole.PRINT: _("Page as PDF"),
    PartRole.METADATA: _("Particulars"),
    PartRole.CUES: _("Places in time"),
}


def _tools(made_with: Mapping[str, str]) -> str:
    commit = f" ({made_with['commit'][:12]})" if made_with.get("commit") else ""
    named = [f"{made_with.get('program', '')} {made_with.get('version', '')}{commit}".strip()]
    named += [words.format(made_with[name]) for name, words in _FIRST.items() if name in made_with]
    known = {"program", "version", "commit", *_FIRST}
    named += [f"{name} {version}" for name, version in made_with.items() if name not in known]
    return ", ".join(filter(None, named))
