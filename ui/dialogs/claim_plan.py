"""The fields of a claim's plan in its form: topic, due date, who checks it, work, triage."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.fields import is_written
from ui.plan_words import due_date, level_names, level_rows
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Line, choice, column, completing, row
from ui.wording import word
from workbench.model import Claim, Work
from workbench.queries.triage import known_words

translate = QCoreApplication.translate


class PlanFields(QWidget):
    """What a desk plans about a claim; nothing of it is asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("claimPlanFields")
        topic, due = translate("Claim", "Topic"), translate("Claim", "Due")
        assignee, work = translate("Claim", "Assignee"), translate("Claim", "State of work")
        self.topic = Line("topic", topic)
        completing(self.topic, session.ask(known_words, "topic"))
        hint = translate("Claim", "2026-01-31, tomorrow or +7d")
        self.due = Line("due", due, hint=hint)
        self.assignee = Line("assignee", assignee, hint=translate("Claim", "Who checks it"))
        completing(self.assignee, session.ask(known_words, "assignee"))
        self.work = choice("work", work, [(each.value, word(each)) for each in Work])
        self.levels = {
            name: choice(name, words, level_rows()) for name, words in level_names().items()
        }
        inside = column(self, gap=12)
        for pairs in (
            ((topic, self.topic), (assignee, self.assignee)),
            ((due, self.due), (work, self.work)),
            tuple((words, self.levels[name]) for name, words in level_names().items()),
        ):
            line = row(gap=12)
            for words, field in pairs:
                box = column(gap=4)
                label = Label(words, role="field")
                label.setBuddy(field)
                box.addWidget(label)
                box.addWidget(field)
                line.addLayout(box, 1)
            inside.addLayout(line)

    def fill(self, claim: Claim) -> None:
        """Show what is planned."""
        self.topic.setText(claim.topic)
        self.assignee.setText(claim.assignee)
        self.due.setText(claim.due_on)
        self.work.setCurrentIndex(self.work.findData(claim.work.value))
        for name, box in self.levels.items():
            box.setCurrentIndex(getattr(claim, name) or 0)

    def values(self) -> dict[str, Any]:
        """Give what was answered, as fields of a claim."""
        return {
            "topic": self.topic.text().strip(),
            "assignee": self.assignee.text().strip(),
            "due_on": due_date(self.due.text().strip()),
            "work": Work(self.work.currentData()),
            **{name: int(box.currentData() or 0) or None for name, box in self.levels.items()},
        }

    @property
    def is_empty(self) -> bool:
        """Whether nothing is planned, and nothing was written."""
        told = any(field.text() or is_written(field) for field in (self.topic, self.due))
        told = told or bool(self.assignee.text()) or self.work.currentIndex() > 0
        return not told and not any(box.currentIndex() for box in self.levels.values())
