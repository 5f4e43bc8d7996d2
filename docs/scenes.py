"""What the manual shows besides the bare surfaces: the sample with a day's work in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QPushButton, QWidget

from tests.ui.surfaces import put_away
from ui.window import Window
from workbench import commands, queries, snapshots
from workbench.model import CaptureMethod, Claim, Content, Evidence, Work
from workbench.queries import Condition, Filter
from workbench.reading import read

Settle = Callable[[], object]
Scene = tuple[str, QWidget]
SIZE, TALL = (1440, 900), (1440, 1400)
LINE = '"The harbour bridge cost forty million crowns" — Ilse Brandt, 3 March #money @Noa !friday'


def told(window: Window, settle: Settle) -> Iterator[Scene]:
    """Show each scene once: the name of its picture, and what to take."""
    _work(window)
    settle()
    for part in (_lists, _claim, _reader, _finding, _pictures, _safety):
        yield from part(window, settle)


def _work(window: Window) -> None:
    """Do what a desk has done in a day: topics, dates, who checks, how much it matters."""
    session = window.session
    today = date.today()  # noqa: DTZ011 - as the desk's own calendar has it
    rows = session.ask(queries.claims)
    for at, row in enumerate(rows):
        fields: dict[str, object] = {"topic": "money" if "crown" in row.text else "building"}
        if not row.rating or at % 4 == 0:
            fields["assignee"] = ("Noa", "Ruben")[at % 2]
            fields["due_on"] = (today + timedelta(days=at % 9)).isoformat()
        if at % 7 == 0:
            fields["work"] = Work.WAITING
        session.perform(commands.change_claim, session.project.get(Claim, row.id), **fields)
        levels = {"reach": at % 3 + 1, "harm": (at + 1) % 3 + 1, "urgency": (at // 2) % 3 + 1}
        session.perform(commands.set_triage, session.project.get(Claim, row.id), **levels)
    session.perform(commands.tag_records, "claim", [row.id for row in rows[::3]], add=["council"])


def _lists(window: Window, settle: Settle) -> Iterator[Scene]:
    """A table of claims, and the filter that narrows it."""
    session = window.session
    conditions = (
        Condition(field="state", op="is", value="in-progress"),
        Condition(field="due", op="before", value="+7d"),
        Condition(field="topic", op="is", value="money"),
    )
    session.filters.put("claims", Filter(conditions=conditions, any_of=True))
    window.actions_["filter-builder"].trigger()
    settle()
    yield "filter", _dialog(window)
    put_away(window, settle)
    sizes = window.columns.sizes()
    window.resize(1760, 700)
    window.actions_["table"].trigger()
    window.columns.setSizes([1060, 300])
    settle()
    yield "table", window.middle
    window.actions_["table"].trigger()
    session.filters.clear("claims")
    window.resize(*SIZE)
    window.columns.setSizes(sizes)
    settle()


def _claim(window: Window, settle: Settle) -> Iterator[Scene]:
    """The claim whole, with its triage open."""
    window.resize(*TALL)
    session = window.session
    row = next(row for row in session.ask(queries.claims) if "40 million" in row.text)
    session.select_claim(row.id)
    settle()
    window.findChild(QPushButton, "planPriority").click()
    settle()
    yield "claim", window.claim
    window.findChild(QPushButton, "planPriority").click()
    window.resize(*SIZE)


def _reader(window: Window, settle: Settle) -> Iterator[Scene]:
    """A text with marks, pages as they are printed, and words cited from an earlier copy."""
    session = window.session
    window.resize(*TALL)
    row = next(row for row in session.ask(queries.claims) if "40 million" in row.text)
    session.select_claim(row.id)
    said = next(seen for seen in session.ask(queries.claim, row.id).appearances if seen.passage)
    session.open_capture(said.passage.capture_id, (said.passage.start, said.passage.end))
    settle()
    yield "reader", window.reader
    cited = session.ask(queries.claim, row.id).citations
    account = next(each for each in cited if each.evidence.title.startswith("Special account"))
    span = (account.passage.start, account.passage.end)
    session.open_capture(account.capture.id, span)
    window.actions_["pages"].trigger()
    settle()
    settle()
    yield "pages", window.reader
    window.actions_["pages"].trigger()
    yield from _repair(window, settle)
    window.resize(*SIZE)


def _repair(window: Window, settle: Settle) -> Iterator[Scene]:
    session = window.session
    row = next(row for row in session.ask(queries.evidence) if row.title.startswith("Log of main"))
    evidence = session.project.get(Evidence, row.id)
    copy = session.ask(queries.captures, evidence=row.id)[0]
    text = session.ask(queries.text, copy.id)
    lines = [line for line in text.splitlines() if "2023-05-09" not in line]
    data = "\n".join(lines).replace("twenty-four", "thirty").encode()
    content = Content(data=data, method=CaptureMethod.FILE, filename="inspection-log.txt")
    draft = read(data, filename="inspection-log.txt")
    made = session.perform(commands.add_capture, evidence, content, draft)
    session.open_capture(made.id)
    settle()
    window.actions_["look-earlier"].trigger()
    settle()
    yield "repair", window.reader


def _finding(window: Window, settle: Settle) -> Iterator[Scene]:
    """The box that finds anything, and the line that adds a claim."""
    window.actions_["find"].trigger()
    settle()
    box = window.findChild(QLineEdit, "paletteBox")
    QTest.keyClicks(box, "ferry")
    settle()
    yield "find", window.findChild(QWidget, "palette")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    window.actions_["quick-add"].trigger()
    settle()
    _dialog(window).findChild(QLineEdit, "quickLine").insert(LINE)  # as if pasted
    settle()
    yield "quick-add", _dialog(window)
    put_away(window, settle)


def _pictures(window: Window, settle: Settle) -> Iterator[Scene]:
    """The four pictures, without what stands beside them."""
    row = next(row for row in window.session.ask(queries.claims) if "40 million" in row.text)
    window.session.select_claim(row.id)
    for name, tall in (("map", 900), ("timeline", 900), ("balance", 640), ("progress", 760)):
        window.resize(SIZE[0], tall)
        window.actions_[name].trigger()
        settle()
        yield name, window.pictures
    window.resize(*SIZE)
    window.actions_["claims"].trigger()
    settle()


def _safety(window: Window, settle: Settle) -> Iterator[Scene]:
    """History, trash and snapshots, with something in each; and the guide."""
    session = window.session
    for text in ("Every lamp on the bridge was replaced in 2024.", "The bridge is painted yearly."):
        claim = session.perform(commands.add_claim, text=text, speaker="Rufus Okafor")
        session.perform(commands.remove_claim, session.project.get(Claim, claim.id))
    sizes = window.columns.sizes()
    window.columns.setSizes([560, sum(sizes) - 560])
    for place, tall in (("history", SIZE[1]), ("trash", 640)):
        window.resize(SIZE[0], tall)
        session.choose_place(place)
        settle()
        if place == "history":  # an edit that changed something already there
            shown = window.findChild(QListView, "historyList")
            shown.setCurrentIndex(shown.model().index(7, 0))
            settle()
        yield place, window.middle
    window.resize(*SIZE)
    snapshots.take(session.project, "Sent to the lawyer")
    session.perform(commands.add_claim, text="The lamps are lit at dusk.")
    snapshots.take(session.project, "With the answer of the mayor")
    window.actions_["snapshots"].trigger()
    settle()
    yield "snapshots", _dialog(window)
    put_away(window, settle)
    window.columns.setSizes(sizes)
    window.actions_["claims"].trigger()
    window.actions_["guide"].trigger()
    settle()
    yield "guide", window
    window.actions_["guide"].trigger()
    settle()


def _dialog(window: Window) -> QDialog:
    return next(each for each in window.findChildren(QDialog) if each.isVisible())
