"""The queue of captures: what is asked for, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.web.server import Web, held
from ui.capturing import DRAFT, Batch, Item, Queue, State, Wanted, kind_of
from ui.session import Session
from workbench import commands, drafts, queries, settings
from workbench.exchange.intake import Intake
from workbench.model import CaptureMethod, Content, Evidence, EvidenceKind, Stance
from workbench.settings import Settings

PAGE = "<html><title>Budget of Aldermoor</title><p>The hall cost eleven million crowns.</p></html>"


@pytest.fixture
def queue(qtbot: QtBot, session: Session) -> Iterator[Queue]:
    """A queue of a session with an empty project; pages are captured without pictures."""
    settings.save(Settings(pictures=False, stamping=False))
    made = Queue(session)
    yield made
    made.clear()


def _ended(queue: Queue, qtbot: QtBot, *items: Item) -> None:
    qtbot.waitUntil(lambda: not any(item.is_open for item in items), timeout=20_000)


def test_each_is_kept_in_one_edit(
    queue: Queue, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file becomes evidence and is cited; one undo takes all of it back."""
    claim = session.perform(commands.add_claim, text="The hall cost nine million crowns.")
    path = tmp_path / "people.csv"
    path.write_text("year,people\n2019,900000\n", "utf-8")
    batches: list[Batch] = []
    queue.ended.connect(batches.append)
    wanted = Wanted(ref=str(path), claim_id=claim.id, stance=Stance.SUPPORTS)
    (item,) = queue.add([wanted])
    _ended(queue, qtbot, item)
    assert item.state is State.DONE
    made = session.ask(queries.evidence)[0]
    assert (made.kind, made.citations, item.owner) == (
        EvidenceKind.DATASET,
        1,
        ("evidence", made.id),
    )
    assert batches == [item.batch]
    session.undo()
    assert session.ask(queries.evidence) == []
    assert not session.ask(queries.claim, claim.id).citations


def test_what_was_refused_is_captured_all_the_same_when_asked(
    queue: Queue, session: Session, qtbot: QtBot, web: Web
) -> None:
    """An address on this machine: refused, then let pass for that one capture, which says so."""
    (item,) = queue.add([Wanted(ref=web.page("/budget", PAGE))])
    _ended(queue, qtbot, item)
    assert (item.state, item.override) == (State.FAILED, "private")
    assert session.ask(queries.evidence) == []
    queue.capture_all_the_same(item)
    _ended(queue, qtbot, item)
    assert (item.state, item.title) == (State.DONE, "Budget of Aldermoor")
    (found,) = session.ask(queries.standing, [item.capture_id])
    assert found.capture.overrides == "private"


def test_what_failed_for_another_reason_is_only_tried_again(
    queue: Queue, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file that comes later; nothing is there to let pass."""
    path = tmp_path / "later.txt"
    (item,) = queue.add([Wanted(ref=str(path))])
    _ended(queue, qtbot, item)
    assert (item.state, item.override) == (State.FAILED, "")
    queue.capture_all_the_same(item)
    assert item.state is State.FAILED
    path.write_text("The hall cost eleven million crowns.")
    queue.retry(item)
    _ended(queue, qtbot, item)
    assert (item.state, item.error) == (State.DONE, None)


def test_one_that_is_stopped_leaves_the_others_alone(
    queue: Queue, qtbot: QtBot, web: Web, tmp_path: Path
) -> None:
    """One under way and one that waits; a stopped one can be tried again, or taken away."""
    slow = [
        Wanted(ref=web.answer(f"/{n}", held(b"HTTP/1.1 200 OK\r\n")), private=True) for n in (1, 2)
    ]
    path = tmp_path / "a.txt"
    path.write_text("It rained.")
    first, second, third, fourth = queue.add([*slow, Wanted(ref=str(path)), Wanted(ref=str(path))])
    qtbot.waitUntil(lambda: first.state is State.RUNNING, timeout=10_000)
    queue.cancel(fourth)
    assert fourth.state is State.STOPPED
    queue.cancel(first)
    queue.cancel(second)
    _ended(queue, qtbot, first, second, third)
    assert [each.state for each in (first, second, third)] == [
        State.STOPPED,
        State.STOPPED,
        State.DONE,
    ]
    queue.remove_ended()
    assert queue.items == []


def test_a_pasted_picture_and_text_are_captured(
    queue: Queue, session: Session, qtbot: QtBot
) -> None:
    """Without a file; a text that is to be an article becomes one."""
    text = Wanted(
        text="The roof cost two million crowns in 2019.", name="A speech", owner="article"
    )
    (item,) = queue.add([text])
    _ended(queue, qtbot, item)
    assert item.owner[0] == "article"
    assert len(session.ask(queries.articles)) == 1


def test_another_capture_of_the_same_evidence(
    queue: Queue, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """It is a copy of what is there, and no evidence of its own."""
    path = tmp_path / "a.txt"
    path.write_text("It rained.")
    (first,) = queue.add([Wanted(ref=str(path))])
    _ended(queue, qtbot, first)
    (again,) = queue.add([Wanted(ref=str(path), evidence_id=first.owner[1])])
    _ended(queue, qtbot, again)
    assert again.owner == first.owner
    assert again.capture_id != first.capture_id
    assert session.ask(queries.evidence)[0].captures == 2


def test_closing_leaves_what_was_not_captured_beside_the_project(
    queue: Queue, session: Session, qtbot: QtBot, web: Web
) -> None:
    """The work is stopped; its addresses are a draft of the dialog that asks for captures."""
    ref = web.answer("/slow", held(b"HTTP/1.1 200 OK\r\n"))
    (item,) = queue.add([Wanted(ref=ref, private=True)])
    qtbot.waitUntil(lambda: item.state is State.RUNNING, timeout=10_000)
    path = session.project.path
    session.close()
    assert queue.items == []
    assert item.state is State.STOPPED
    (left,) = drafts.drafts(path)
    assert (left.key, left.form, left.values) == (DRAFT, "captureDialog", {"refs": ref})


def test_what_cannot_be_kept_has_failed(queue: Queue, qtbot: QtBot, tmp_path: Path) -> None:
    """The evidence is gone of which it is to be a copy."""
    path = tmp_path / "a.txt"
    path.write_text("It rained.")
    (item,) = queue.add([Wanted(ref=str(path), evidence_id="gone")])
    _ended(queue, qtbot, item)
    assert item.state is State.FAILED
    assert item.error is not None


def test_each_step_of_a_capture_is_told(
    queue: Queue, session: Session, qtbot: QtBot, web: Web
) -> None:
    """Fetching, reading and the record; a file that came inside another is taken in by its name."""
    told: list[str] = []
    queue.changed.connect(lambda item: told.append(item.words))
    page = Wanted(ref=web.page("/budget", PAGE), private=True, pictures=False)
    inner = Wanted(data=b"Year,Crowns\n2019,11\n", name="sums.csv", method="Attached to a letter")
    items = queue.add([page, inner])
    _ended(queue, qtbot, *items)
    assert {"fetching the page", "reading it", "writing the record"} <= set(told)
    made = session.project.get(Evidence, items[1].owner[1])
    assert (made.kind, made.method) == (EvidenceKind.DATASET, "Attached to a letter")


def test_a_document_of_the_web_is_no_page() -> None:
    """What comes from an address is a page only where it is one."""
    intake = Intake(
        content=Content(data=b"%PDF-", method=CaptureMethod.FETCH, media_type="application/pdf"),
        draft=None,
    )
    assert kind_of("https://port.example/report.pdf", intake) is EvidenceKind.DOCUMENT
