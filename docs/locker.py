"""The scenes of the manual that show captures: asked for, looked over, compared, listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from PySide6.QtWidgets import QListView, QWidget

from docs import captures
from docs.kept import dialog, evidence_named, files, proof
from tests.ui.surfaces import put_away
from ui.capturing import Batch, Item, State, Wanted
from ui.window import Window
from workbench import commands, queries
from workbench.capture.links import LinkFinding
from workbench.errors import PrivateAddress, WorkbenchError
from workbench.model import (
    ArchiveCopy,
    ArchiveState,
    Article,
    Evidence,
    EvidenceKind,
    LinkState,
    Looks,
    Stance,
)

Settle = Callable[[], object]
Scene = tuple[str, QWidget]
SIZE, TALL, LOW = (1440, 900), (1440, 1400), (1440, 820)
PASTED = """From: Noa
For the council's debate:
https://norrhamn.example/works/bridge-2026
https://council.norrhamn.example/minutes/2026-03-03 (and the annex: https://council.norrhamn.example/minutes/2026-03-03/annex.pdf)
"""
REFUSED = (
    "intranet.norrhamn.example lies in a private network or on this machine: nothing was stored;"
    " capture it all the same if it is what you mean."
)
GONE = (
    "courier.example answered 404 Not Found: nothing was stored; check the address, or look for a"
    " copy in a web archive."
)
CITED = (
    "the city has set aside 4.2 million crowns for its maintenance",
    "The inspection of last autumn found them in good order.",
)
FOUND = (
    LinkFinding(state=LinkState.DEAD, status=404, detail="roads.example.org answered 404."),
    LinkFinding(
        state=LinkState.MOVED,
        status=200,
        final_url="https://port.norrhamn.example.org/archive/1990/4",
        detail="It leads to port.norrhamn.example.org now.",
    ),
    LinkFinding(state=LinkState.ALIVE, status=200, detail=""),
)


def held(window: Window, settle: Settle) -> Iterator[Scene]:
    """Show each scene once: the name of its picture, and what to take."""
    for part in (_asking, _page, _again, _addresses, files, proof):
        yield from part(window, settle)
        window.resize(*SIZE)
        window.actions_["claims"].trigger()
        settle()


def _asking(window: Window, settle: Settle) -> Iterator[Scene]:
    """What is asked for, and the queue with one that was refused."""
    window.actions_["capture"].trigger()
    settle()
    asking = dialog(window)
    asking.refs.setPlainText(PASTED)
    asking.reason.setText("Named in the council's debate")
    settle()
    yield "capture", asking
    asking.refs.clear()
    put_away(window, settle)
    batch = Batch()
    window.capturing.items = [
        _item("https://norrhamn.example/works/bridge-2026", State.DONE, batch),
        _item("https://courier.example/2026/bridge", State.FAILED, batch, WorkbenchError(GONE)),
        _item("https://intranet.norrhamn.example/", State.FAILED, batch, PrivateAddress(REFUSED)),
        _item("https://council.norrhamn.example/annex.pdf", State.RUNNING, batch),
        _item("https://port.norrhamn.example/tariff", State.WAITING, batch),
    ]
    window.capturing.listed.emit()
    window.resize(SIZE[0], 700)
    window.actions_["captures"].trigger()
    settle()
    rows = window.captures.findChild(QListView, "captureList")
    rows.setCurrentIndex(rows.model().index(2, 0))
    settle()
    yield "captures", window.captures
    window.capturing.items = []
    window.capturing.listed.emit()


def _item(ref: str, state: State, batch: Batch, error: WorkbenchError | None = None) -> Item:
    running = state is State.RUNNING
    words = "1.8 MB" if running else ""
    share = 0.6 if running else -1.0
    title = "Maintenance of the harbour bridge in 2026" if state is State.DONE else ref
    return Item(
        wanted=Wanted(ref=ref),
        state=state,
        share=share,
        words=words,
        error=error,
        title=title,
        batch=batch,
    )


def _page(window: Window, settle: Settle) -> Iterator[Scene]:
    """A page that was captured: looked over, and its picture in the reader."""
    session = window.session
    first, later = (datetime.now(UTC) - timedelta(days=days) for days in (41, 1))
    content, draft = captures.captured(captures.page(), first)
    evidence = session.perform(
        commands.add_evidence,
        kind=EvidenceKind.PAGE,
        source="City of Norrhamn",
        content=content,
        draft=draft,
    )
    capture = session.ask(queries.captures, evidence=evidence.id)[0]
    captures.stamp(session.project, capture.id, first + timedelta(seconds=3))
    session.perform(commands.look_over, capture, Looks.RIGHT)
    _archived(window, evidence, first)
    window.resize(*TALL)
    session.choose_item("evidence", evidence.id)
    session.open_capture(capture.id)
    settle()
    _to_pages(window, settle, shown=True)
    yield "page-picture", window.reader
    _to_pages(window, settle, shown=False)
    claim = session.perform(
        commands.add_claim,
        text="In 2026 the city spends four million crowns on the harbour bridge.",
        speaker="Rufus Okafor",
    )
    text = session.ask(queries.text, capture.id)
    for quote in CITED:
        span = (text.index(quote), text.index(quote) + len(quote))
        session.perform(commands.cite, claim, stance=Stance.SUPPORTS, capture=capture, span=span)
    content, draft = captures.captured(captures.page(later=True), later)
    session.perform(commands.add_capture, evidence, content, draft)
    settle()
    window.notices.clear()
    newest = session.ask(queries.captures, evidence=evidence.id)[0]
    session.open_capture(newest.id)
    window.actions_["look-over"].trigger()
    settle()
    shown = dialog(window)
    shown.tabs.setCurrentIndex(1)
    settle()
    yield "look-over", shown
    put_away(window, settle)


def _to_pages(window: Window, settle: Settle, *, shown: bool) -> None:
    action = window.actions_["pages"]
    if action.isChecked() is not shown:
        action.trigger()
    settle()
    settle()


def _archived(window: Window, evidence: Evidence, at: datetime) -> None:
    """Note a copy at the Wayback Machine, without asking it."""
    with window.session.project.edit("Note what an archive answered") as edit:
        edit.add(
            ArchiveCopy,
            evidence_id=evidence.id,
            url=captures.URL,
            archive="https://web.archive.org",
            save=True,
            state=ArchiveState.SAVED,
            copy_url=f"https://web.archive.org/web/{at:%Y%m%d%H%M%S}/{captures.URL}",
            copied_at=at.isoformat(timespec="seconds"),
            asked_at=edit.now,
        )


def _again(window: Window, settle: Settle) -> Iterator[Scene]:
    """Two copies beside each other, and all copies with how each stands."""
    session = window.session
    evidence = evidence_named(window, "Maintenance of the harbour bridge")
    session.choose_item("evidence", evidence.id)
    session.open_capture(session.ask(queries.captures, evidence=evidence.id)[0].id)
    settle()
    window.resize(*LOW)
    window.actions_["compare-captures"].trigger()
    settle()
    settle()
    yield "compare-captures", dialog(window)
    put_away(window, settle)
    window.resize(*SIZE)
    window.actions_["copies"].trigger()
    settle()
    yield "copies", dialog(window)
    put_away(window, settle)


def _addresses(window: Window, settle: Settle) -> Iterator[Scene]:
    """What became of addresses."""
    session = window.session
    rows = {row.url: row for row in session.ask(queries.links, today="2026-01-01")}
    known = [
        session.project.get(Article if row.noun == "articles" else Evidence, row.id)
        for part in ("roads.", "port.", "survey.", "norrhamn.example/works", "archive.norr")
        for url, row in rows.items()
        if part in url
    ]
    found = dict(zip(("roads.", "port.", "survey."), FOUND, strict=True))
    checked = [(each, find) for each in known for part, find in found.items() if part in each.url]
    changed = LinkFinding(
        state=LinkState.CHANGED, status=200, detail="Cited words do not stand there any more."
    )
    checked += [(each, changed) for each in known if "works" in each.url]
    session.perform(commands.record_links, checked)
    today = date.today()  # noqa: DTZ011 - as the desk's own calendar has it
    session.perform(commands.set_recheck, [known[-1]], today.isoformat())
    window.resize(*LOW)
    window.actions_["links"].trigger()
    settle()
    settle()
    rows = window.links.findChild(QListView, "linkList")
    rows.setCurrentIndex(rows.model().index(3, 0))
    settle()
    yield "links", window.middle
