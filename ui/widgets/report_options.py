"""What a report is of, whom it is for, in which language, and in which forms it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.listed import listing_of
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import check, choice, column
from ui.wording import number
from workbench import queries
from workbench.queries import lists
from workbench.report.several import FOR_MACHINES, SUFFIX

_FORMS, _PROFILE, _LANGUAGE = "report/forms", "report/profile", "report/language"
Which = Callable[[queries.Connection], tuple[str, ...] | None]
"""Finds the claims that are wanted, in a project; None for all."""


class ReportOptions(QWidget):
    """The choices beside what they lead to; they are remembered."""

    changed = Signal()
    """Something else is wanted than before."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        inside = column(self, gap=16)
        self.claims = choice("reportClaims", self.tr("Which claims"), self._choices())
        inside.addLayout(self._under(self.tr("Which claims"), self.claims))
        inside.addLayout(self._profiles())
        kept = str(session.settings.value(_LANGUAGE, ""))
        spoken = [("", self.tr("As the investigation")), ("en", "English"), ("es", "Español")]
        self.language = choice("reportLanguage", self.tr("Language"), spoken, kept)
        inside.addLayout(self._under(self.tr("Language"), self.language))
        inside.addLayout(self._formats())
        inside.addStretch(1)
        self.claims.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.language.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.public.toggled.connect(lambda _on: self._turn())
        self._turn()

    @property
    def is_public(self) -> bool:
        """Whether the report is for readers."""
        return self.public.isChecked()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The formats that are ticked and can be written."""
        return tuple(
            form for form, box in self.forms.items() if box.isChecked() and box.isEnabled()
        )

    def which(self) -> Which:
        """Give what finds the claims that are wanted."""
        kind, session = self.claims.currentData(), self._session
        if kind == "list":
            listing = listing_of(session)
            return lambda db: lists.ids_of(db, "claims", lists.page(db, listing).keys)
        ids = {"one": (session.claim_id,), "marked": session.marks().ids}.get(str(kind))
        return lambda _db: ids

    def remember(self) -> None:
        """Offer the same the next time."""
        held = self._session.settings
        held.setValue(_FORMS, " ".join(self.chosen))
        held.setValue(_PROFILE, "public" if self.is_public else "internal")
        held.setValue(_LANGUAGE, str(self.language.currentData()))

    def _choices(self) -> list[tuple[str, str]]:
        session = self._session
        rows = [("all", self.tr("All {}").format(number(session.ask(queries.counts).claims)))]
        if session.noun == "claims":
            listing = listing_of(session)
            if listing.state or not listing.filter.is_empty:
                rows.append(("list", self.tr("Those in the list")))
            if session.marked_count > 1:
                count = number(session.marked_count)
                rows.append(("marked", self.tr("The {} selected").format(count)))
        if session.has_claim():
            rows.append(("one", self.tr("The claim that is open")))
        return rows

    def _under(self, label: str, field: QWidget) -> QVBoxLayout:
        made = column(gap=4)
        words = Label(label, role="field")
        words.setBuddy(field)
        made.addWidget(words)
        made.addWidget(field)
        return made

    def _profiles(self) -> QVBoxLayout:
        made = column(gap=4)
        made.addWidget(Label(self.tr("For whom"), role="field"))
        self.public = self._radio("public", self.tr("For readers"))
        self.internal = self._radio("internal", self.tr("For the desk"))
        group = QButtonGroup(self)
        for each, words in (
            (self.public, self.tr("Without contacts, protected sources, notes and paths.")),
            (self.internal, self.tr("With all that is known. Not to be published.")),
        ):
            group.addButton(each)
            each.setAccessibleDescription(words)
            hint = Label(words, role="small", wrap=True)
            hint.setContentsMargins(28, 0, 0, 4)
            made.addWidget(each)
            made.addWidget(hint)
        kept = str(self._session.settings.value(_PROFILE, "public"))
        (self.internal if kept == "internal" else self.public).setChecked(True)
        return made

    def _radio(self, name: str, words: str) -> QRadioButton:
        made = QRadioButton(words)
        made.setObjectName(f"report-{name}")
        made.setAccessibleName(words)
        return made

    def _formats(self) -> QVBoxLayout:
        made = column(gap=2)
        made.addWidget(Label(self.tr("Formats"), role="field"))
        kept = str(self._session.settings.value(_FORMS, "html")).split() or ["html"]
        names = {
            "html": self.tr("Web page (HTML)"),
            "pdf": self.tr("PDF"),
            "docx": self.tr("Word (DOCX)"),
            "md": self.tr("Markdown"),
            "claimreview": self.tr("ClaimReview, for search engines"),
            "mediareview": self.tr("MediaReview, for pictures"),
            "annotations": self.tr("Annotations of what is cited"),
        }
        self.forms: Mapping[str, QCheckBox] = {
            form: check(f"report-{form}", names[form], on=form in kept) for form in SUFFIX
        }
        for each in self.forms.values():
            made.addWidget(each)
        return made

    def _turn(self) -> None:
        """What programs read is always published, so it is not written for the desk."""
        for form in FOR_MACHINES:
            self.forms[form].setEnabled(self.is_public)
        self.changed.emit()
