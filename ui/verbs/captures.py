"""What evidence and articles have in common when they are captured: failures, and looking over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.capturing import Item, Queue, Wanted
from ui.dialogs.preview import PreviewDialog
from ui.letting_pass import all_the_same, explained
from ui.notices import Notice
from ui.phrases import phrase
from ui.verbs.desk import Desk
from ui.wording import cut, number
from workbench.errors import WorkbenchError
from workbench.model import Capture, Evidence

SAID = 2
"""Failures of captures asked for together that are each said; more are counted."""


def tell_failed(desk: Desk, queue: Queue, failed: Sequence[Item]) -> None:
    """Tell why captures failed; what can be let pass is offered."""
    if len(failed) > SAID and desk.session.place == "captures":
        return  # they are in sight
    if len(failed) > SAID:
        words = QCoreApplication.translate(
            "Captures", "{} could not be captured. The reasons stand beside them."
        )
        show = QCoreApplication.translate("Captures", "Show them")
        deed = ("showCaptures", show, partial(desk.session.choose_place, "captures"))
        said = words.format(number(len(failed)))
        notice = desk.notices.say(said, deed, error=True)
        _withdraw_when_retried(queue, failed, notice)
        return
    for item in failed:
        words = " ".join(filter(None, (phrase(str(item.error)), explained(item.override))))
        deeds = []
        if item.override:
            deeds.append(("letPass", all_the_same(), partial(queue.capture_all_the_same, item)))
        notice = desk.notices.say(words, *deeds, error=True)
        _withdraw_when_retried(queue, [item], notice)


def _withdraw_when_retried(queue: Queue, failed: Sequence[Item], notice: Notice) -> None:
    """Take a failure's message away when the last of what failed is tried again."""
    left = list(failed)

    def heed(item: Item) -> None:
        if item in left:
            left.remove(item)
            if not left:
                notice.close()

    def forget(_notice: Notice) -> None:
        queue.retried.disconnect(heed)

    queue.retried.connect(heed)
    notice.closed.connect(forget)


def look_over(desk: Desk, queue: Queue, captures: Sequence[str]) -> None:
    """Open the preview of some copies, to be found right or wrong."""
    session = desk.session
    known = []
    for ident in captures:
        try:
            session.project.get(Capture, ident)
        except WorkbenchError:
            continue  # deleted, or undone, meanwhile
        known.append(ident)
    if not known:
        gone = QCoreApplication.translate("Captures", "The copy is not there any more.")
        session.failed.emit(gone)
        return

    def again(capture: Capture) -> None:
        evidence = session.project.get(Evidence, capture.evidence_id or "")
        ref = capture.requested_url or evidence.url
        queue.add([Wanted(ref=ref, name=cut(evidence.title), evidence_id=evidence.id)])

    PreviewDialog(session, desk.jobs, known, again, desk.window).show()
