"""A list is to be handed out: which rows, what of them, and in what form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.parts import check, choice
from ui.wording import counted
from workbench.exchange.lists import forms_of

_LAST = "lists/form"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWanted:
    """What is to be written."""

    what: str
    """A list, or "citations"."""
    marked: bool
    """Whether only the selected rows."""
    form: str
    mark: bool
    """Whether separated values begin with the mark that Excel needs."""


class ExportListDialog(Form):
    """Asks what of the list in the middle is to be written, and in what form."""

    drafted = False

    def __init__(
        self, session: Session, take: Callable[[ListWanted], object], parent: QWidget | None
    ) -> None:
        super().__init__("exportListDialog", "", parent, width=520)
        self.setWindowTitle(self.tr("Export the list"))
        self._session, self._take, self._noun = session, take, session.noun
        self.hint(
            self.tr(
                "A sheet of all fields, with ids. Changed in a spreadsheet, it can be brought back "
                "with Import sheet, and updates the same entries."
            )
        )
        count = session.marked_count
        rows = [("list", self.tr("All that the list shows"))]
        if count:
            rows.append(
                ("marked", counted(count, self.tr("The selected row"), self.tr("The {} selected")))
            )
        self.rows = choice("listRows", self.tr("Rows"), rows, "marked" if count > 1 else "list")
        self.field(self.tr("Rows"), self.rows)
        self.what = choice("listWhat", self.tr("What"), self._contents())
        box = self.field(self.tr("What"), self.what)
        box.setVisible(self.what.count() > 1)
        self.form = choice("listForm", self.tr("Format"), [])
        self.field(self.tr("Format"), self.form)
        self.mark = check("listMark", self.tr("Begin with the mark by which Excel knows UTF-8"))
        self.mark.setChecked(True)
        self.body.addWidget(self.mark)
        self.hint(
            self.tr("Notes, contacts and protected names are in it: it is for the desk, not for "
                    "readers.")
        )  # fmt: skip
        self.what.currentIndexChanged.connect(lambda _at: self._offer_forms())
        self.form.currentIndexChanged.connect(lambda _at: self._show_mark())
        self._offer_forms()
        self.body.addStretch(1)
        self.finish(self.tr("Export…"), self._submit_it)
        self.rows.setFocus()

    def _contents(self) -> list[tuple[str, str]]:
        names = {
            "claims": self.tr("The claims"),
            "evidence": self.tr("The evidence"),
            "articles": self.tr("The articles"),
            "sources": self.tr("The sources"),
            "speakers": self.tr("The speakers"),
        }
        held = [(self._noun, names[self._noun])]
        if self._noun == "claims":
            held.append(("citations", self.tr("What is cited for these claims")))
        return held

    def _offer_forms(self) -> None:
        words = {
            "xlsx": self.tr("Workbook (.xlsx)"),
            "csv": self.tr("Separated by commas (.csv)"),
            "tsv": self.tr("Separated by tabs (.tsv)"),
            "json": self.tr("JSON (.json)"),
            "ris": self.tr("References: RIS (.ris)"),
            "bibtex": self.tr("References: BibTeX (.bib)"),
            "csl": self.tr("References: CSL-JSON (.json)"),
        }
        held = self.form.currentData() or self._session.settings.value(_LAST, "xlsx")
        there = forms_of(str(self.what.currentData()))
        self.form.clear()
        for form, name in words.items():
            if form in there:
                self.form.addItem(name, form)
        self.form.setCurrentIndex(max(0, self.form.findData(held)))

    def _show_mark(self) -> None:
        self.mark.setEnabled(self.form.currentData() in {"csv", "tsv"})

    def _submit_it(self) -> None:
        wanted = ListWanted(
            what=str(self.what.currentData()),
            marked=self.rows.currentData() == "marked",
            form=str(self.form.currentData()),
            mark=self.mark.isChecked(),
        )
        self._session.settings.setValue(_LAST, wanted.form)
        self._take(wanted)
