"""*Quick add*: a claim in one line, with how it will be read shown below while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.dialogs.claim import ClaimDialog
from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.likeness import Likeness
from ui.widgets.parts import Line, button, column, row
from ui.wording import cut, date, joined, keys, quoted
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Speaker
from workbench.spotting import OneLine, read_line


class QuickAdd(Form):
    """One line, its reading, and a warning when the claim is there already."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("quickAdd", "", parent, width=680)
        self.setWindowTitle(self.tr("Quick add"))
        self._session, self._parent = session, parent
        self._added = 0
        self.line = Line("quickLine", self.tr("The claim in one line"))
        self.line.setPlaceholderText(self.tr("“The words as said” — Speaker, 3 March"))
        self.body.addWidget(self.line)
        self._hint = self.hint(
            self.tr(
                "The quote or the wording, then who said it and when. Also: (place), #tag, "
                "@assignee, !due date."
            )
        )
        self._make_reading()
        self.like = Likeness(session, self)
        self.like.wanted.connect(self._jump)
        self.like.changed.connect(self.fit)
        self.body.addWidget(self.like)
        self.body.addStretch(1)
        self._make_foot()
        self.line.textChanged.connect(lambda _text: self._read())
        self._read()
        self.line.setFocus()

    def read(self) -> OneLine:
        """Read the line as it stands."""
        today = QDate.currentDate().toPython()
        return read_line(self.line.text(), today)  # type: ignore[arg-type]  # a date

    def _make_reading(self) -> None:
        self._reading = QFrame()
        self._reading.setObjectName("quickReading")
        grid = QGridLayout(self._reading)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[Label, Label]] = {}
        for at, (name, label) in enumerate(
            (
                ("text", self.tr("Wording")),
                ("quote", self.tr("As said")),
                ("speaker", self.tr("Speaker")),
                ("when", self.tr("When, where")),
                ("work", self.tr("Work")),
            )
        ):
            words, value = Label(label, role="field"), Label(wrap=True)
            value.setObjectName(f"quick-{name}")
            grid.addWidget(words, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
            self._rows[name] = (words, value)
        self.body.addWidget(self._reading)

    def _make_foot(self) -> None:
        foot = QFrame()
        foot.setObjectName("formFoot")
        outside = column(foot, gap=8)
        outside.setContentsMargins(24, 12, 24, 12)
        outside.addWidget(self.error)
        line = row(gap=8)
        outside.addLayout(line)
        line.addWidget(button("quickMore", self.tr("More…"), self._more, tip=keys("Ctrl+M")))
        self._told = Label(role="quiet")
        self._told.setObjectName("quickTold")
        line.addWidget(self._told, 1)
        line.addWidget(button("cancel", QCoreApplication.translate("Form", "Cancel"), self.reject))
        another = button(
            "quickAnother",
            self.tr("Add and write another"),
            self.add_another,
            tip=keys("Ctrl+Enter"),
        )
        line.addWidget(another)
        primary = button("accept", self.tr("Add claim"), self.answer, kind="primary")
        primary.setDefault(True)
        line.addWidget(primary)
        self._foot = line
        self._submit = self._add
        self._frame.addWidget(foot)
        for pressed in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(pressed), self, self.add_another)
        QShortcut(QKeySequence("Ctrl+M"), self, self._more)

    def add_another(self) -> None:
        """Add the claim and stay for the next one."""
        try:
            self._add()
        except WorkbenchError as error:
            self.refuse(error)
            return
        self._added += 1
        self._told.setText(self.tr("Added: {}").format(cut(self.read().text, 48)))
        self.line.clear()
        self.line.setFocus()

    def _add(self) -> None:
        claim = self._session.perform(commands.add_line, self.read())
        self._session.select_claim(claim.id)
        self._session.said.emit(self.tr("Claim added."), True)

    def _read(self) -> None:
        self.say("")
        read = self.read()
        self._set("text", cut(read.text, 300))
        self._set("quote", quoted(cut(read.quote, 300)) if read.quote != read.text else "")
        self._set("speaker", joined(read.speaker, read.role))
        when = date(read.made_on) if read.made_on else ""
        self._set("when", joined(when, read.place))
        due = self.tr("due {}").format(date(read.due_on)) if read.due_on else ""
        tags = " ".join(f"#{name}" for name in read.tags)
        self._set("work", joined(read.assignee, due, tags))
        self._reading.setVisible(bool(read.text))
        self._hint.setVisible(not read.text)
        self.like.look_for(read.text)
        if read.speaker:
            self._session.read(queries.find_speaker, read.speaker, done=self._know, owner=self)
        self.fit()

    def _set(self, name: str, value: str) -> None:
        for label in self._rows[name]:
            label.setVisible(bool(value))
        self._rows[name][1].setText(value)

    def _know(self, speaker: Speaker | None) -> None:
        """Say whether the speaker is one that is there already."""
        read = self.read()
        known = self.tr("new speaker")
        if speaker is not None:
            known = joined(speaker.role, self.tr("known speaker"))
        self._set("speaker", joined(read.speaker, read.role if not speaker else "", known))

    def _jump(self, claim_id: str) -> None:
        """Look at the claim that is there, and leave what was typed."""
        self.line.clear()
        self.reject()
        self._session.select_claim(claim_id)

    def _more(self) -> None:
        """Go on in the whole form, with what was understood filled in."""
        read = self.read()
        self.line.clear()
        self.reject()
        form = ClaimDialog.add(self._session, self._parent, quote=read.text)
        form.quote.setPlainText(read.quote)
        form.speaker.setText(read.speaker)
        form.role.setText(read.role)
        form.made_on.setText(read.made_on)
        form.place.setText(read.place)
