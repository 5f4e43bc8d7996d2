"""The plan of a claim's check: when, by whom, under what topic, how urgent; changed in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from ui.plan_words import (
    due_date,
    due_in_words,
    level_names,
    level_rows,
    priority_in_words,
    work_word,
)
from ui.session import Session
from ui.widgets.discard import discard
from ui.widgets.flow import Flow
from ui.widgets.in_place import InPlace
from ui.widgets.label import Label, tip
from ui.widgets.parts import button, choice, column, row
from ui.wording import cut, date, joined, number, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Work
from workbench.queries import ClaimDetail
from workbench.queries.triage import known_words

translate = QCoreApplication.translate

LEVELS = ("reach", "harm", "checkable", "urgency")


class Plan(QWidget):
    """Small quiet buttons, each of which is edited where it stands, and the tags.

    When the claim is due and who checks it stand in `head`, for the top of the pane.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("claimPlan")
        self._session = session
        self._detail: ClaimDetail | None = None
        inside = column(self, gap=4)
        inside.setContentsMargins(5, 0, 0, 0)  # the words stand under those of the speaker
        self.head = QWidget()
        self.head.setObjectName("claimPlanHead")
        upper = Flow(self.head, gap=0)
        line = QWidget()
        self._flow = Flow(line, gap=4)
        inside.addWidget(line)
        self.due = InPlace(
            "planDue",
            translate("Claim", "Due"),
            hint=translate("Claim", "2026-01-31, tomorrow or +7d"),
        )
        self.assignee = InPlace(
            "planAssignee", translate("Claim", "Assignee"), hint=translate("Claim", "Who checks it")
        )
        self.topic = InPlace("planTopic", translate("Claim", "Topic"))
        days = (translate("Claim", "today"), translate("Claim", "tomorrow"), "+3d", "+7d", "+14d")
        self.due.offer(lambda: days)
        self.assignee.offer(lambda: self._known("assignee"))
        self.topic.offer(lambda: self._known("topic"))
        self.due.written.connect(self._set_due)
        self.assignee.written.connect(lambda said: self._change(assignee=said))
        self.topic.written.connect(lambda said: self._change(topic=said))
        self.work = button(
            "planWork", translate("Claim", "State of work"), self._ask_work, kind="plan"
        )
        self.tag = InPlace("planTag", translate("Claim", "Add tag"))
        self.tag.offer(lambda: [row.name for row in session.ask(queries.tags)])
        self.tag.written.connect(lambda said: self._retag(add=[said]))
        self.priority = button(
            "planPriority", translate("Claim", "Priority"), self._fold, kind="plan"
        )
        self.priority.setCheckable(True)
        upper.addWidget(self.due)
        upper.addWidget(self.assignee)
        for part in (self.topic, self.work, self.priority, self.tag):
            self._flow.addWidget(part)
        self._triage = QWidget()
        self._levels = self._make_triage(self._triage)
        self._triage.hide()
        inside.addWidget(self._triage)
        self._chips: list[QWidget] = []
        self._tags: tuple[object, ...] = ()

    @property
    def head_width(self) -> int:
        """What `head` needs to stand on one line."""
        return self.due.sizeHint().width() + self.assignee.sizeHint().width()

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show what is planned; a line that is being written in stays, on the same claim."""
        if self._detail and self._detail.claim.id != detail.claim.id:
            for line in (self.due, self.assignee, self.topic, self.tag):
                line.close_line(focus=False)
        self._detail = detail
        claim, can = detail.claim, self._session.is_writable
        due = due_in_words(claim.due_on, datetime.now(UTC).astimezone().date())
        self.due.show_value(claim.due_on, due or translate("Claim", "no due date"), writable=can)
        tip(self.due.shown, date(claim.due_on))
        self.assignee.show_value(
            claim.assignee, claim.assignee or translate("Claim", "not assigned"), writable=can
        )
        self.topic.show_value(
            claim.topic, claim.topic or translate("Claim", "no topic"), writable=can
        )
        self.work.setText(work_word(claim.work))
        self.work.setAccessibleName(
            joined(translate("Claim", "State of work"), work_word(claim.work))
        )
        self.work.setEnabled(can)
        self.priority.setText(priority_in_words(detail.row.priority))
        self.priority.setAccessibleName(self.priority.text())
        for name, box in self._levels.items():
            box.setCurrentIndex(getattr(claim, name) or 0)
            box.setEnabled(can)
        self._how.setText(self._made_of(detail))
        self._show_tags(detail, can=can)

    def _make_triage(self, part: QWidget) -> dict[str, QComboBox]:
        inside = column(part, gap=4)
        inside.setContentsMargins(7, 4, 0, 0)
        line = QWidget()
        flow = Flow(line, gap=8)
        made = {}
        for name, words in level_names().items():
            box = choice(f"plan-{name}", words, level_rows())
            box.activated.connect(self._rate(name, box))
            pair = QWidget()
            beside = row(pair, gap=4)
            label = Label(words, role="field")
            label.setBuddy(box)
            beside.addWidget(label)
            beside.addWidget(box)
            flow.addWidget(pair)
            made[name] = box
        inside.addWidget(line)
        self._how = Label(role="small", wrap=True)
        inside.addWidget(self._how)
        return made

    def _made_of(self, detail: ClaimDetail) -> str:
        """Say how the desk's weights made the priority."""
        desk = self._session.ask(queries.investigation)
        parts = []
        for name, words in level_names().items():
            level = getattr(detail.claim, name)
            if level is not None:
                rated = word(("low", "medium", "high")[level - 1]).lower()
                weight = number(getattr(desk, f"weight_{name}"))
                parts.append(
                    translate("Claim", "{what} {level}, counts {weight}").format(
                        what=words, level=rated, weight=weight
                    )
                )
        return joined(*parts) or translate("Claim", "Rate what is known; the rest does not count.")

    def _show_tags(self, detail: ClaimDetail, *, can: bool) -> None:
        tags = (detail.claim.id, can, *self._session.ask(queries.tags_of, detail.claim.id))
        if tags == self._tags:
            return
        self._tags = tags
        had = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            discard(chip)
        self._flow.removeWidget(self.tag)
        self._chips = []
        for name in map(str, tags[2:]):
            chip = button("tagChip", f"{cut(name, 40)}  ×", self._off(name), kind="tag")
            chip.setAccessibleName(translate("Claim", "Take off the tag {}").format(cut(name, 60)))
            chip.setEnabled(can)
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self._flow.addWidget(self.tag)
        self.tag.show_value("", translate("Claim", "+ tag"), writable=can)
        if had:
            (self._chips[0] if self._chips else self.tag.shown).setFocus()

    def _off(self, name: str) -> Callable[[], object]:
        return lambda: self._retag(remove=[name])

    def _retag(self, **tags: list[str]) -> None:
        if self._detail:
            ids = [self._detail.claim.id]
            self._session.do("", commands.tag_records, "claim", ids, **tags)

    def _rate(self, name: str, box: QComboBox) -> Callable[[int], object]:
        def rate(_index: int) -> None:
            if self._detail:
                level = int(box.currentData() or 0) or None
                self._session.do("", commands.set_triage, self._detail.claim, **{name: level})

        return rate

    def _change(self, **fields: Any) -> None:
        if self._detail:
            self._session.do("", commands.change_claim, self._detail.claim, **fields)

    def _set_due(self, said: str) -> None:
        try:
            iso = due_date(said)
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return
        self._change(due_on=iso)

    def _ask_work(self) -> None:
        """Offer the states of work in a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for work in Work:
            entry = menu.addAction(work_word(work))
            entry.setCheckable(True)
            entry.setChecked(self._detail is not None and work is self._detail.claim.work)
            entry.triggered.connect(lambda _on=False, work=work: self._change(work=work))
        menu.popup(self.work.mapToGlobal(QPoint(0, self.work.height())))

    def _fold(self) -> None:
        self._triage.setVisible(self.priority.isChecked())

    def _known(self, field: str) -> list[str]:
        found = self._session.ask(known_words, field)
        return list(found)
