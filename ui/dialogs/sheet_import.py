"""A sheet comes in: how it is read, what its columns are, and its rows as they will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.dialogs.form import Form
from ui.dialogs.sheet_columns import ColumnList, RatingList
from ui.dialogs.sheet_rows import RowsSide
from ui.jobs import Job, Jobs, Watch
from ui.session import MANY, Session
from ui.sheet_words import encoding_words, noun_words, separator_words, target_words
from ui.widgets.label import Label
from ui.widgets.parts import button, check, choice, column, row
from ui.wording import counted, cut, joined, number, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange import mapping as maps
from workbench.exchange import remembered
from workbench.exchange.mapping import DATES, MAIN, Mapping
from workbench.exchange.sheets import Plan, Status, plan, ratings_in
from workbench.exchange.vocabulary import REF
from workbench.folding import folded
from workbench.model import Stance
from workbench.project import Project
from workbench.reading.cells import ENCODINGS, Book, read_book, said

_FIRST = 200
"""Rows that are shown while the others are still looked at."""
_WAIT = 120  # milliseconds after which what was chosen is looked at
_HEADS = 30
"""Rows in which the names can stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What came: a file's bytes, or nothing for cells that were pasted."""

    name: str
    data: bytes = b""


class SheetImportDialog(Form):
    """One window: settings above, columns at the left, rows at the right, numbers below."""

    drafted = False

    def __init__(
        self, session: Session, jobs: Jobs, origin: Origin, book: Book, parent: QWidget | None
    ) -> None:
        super().__init__("sheetImportDialog", "", parent, width=1140)
        self.setWindowTitle(self.tr("Import sheet"))
        self._session, self._jobs, self._origin, self._book = session, jobs, origin, book
        self._map = Mapping()
        self._plan: Plan | None = None
        self._job: Job | None = None
        self._asked = 0
        self._recalled = False
        self._scale = session.ask(queries.investigation).scale
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._later.timeout.connect(self._look)
        self.finished.connect(lambda _code: self._stop())
        self._make_head()
        self._make_settings()
        self._make_sides()
        self.finish(self.tr("Import"), self._import)
        self._make_foot()
        self._begin(maps.best_grid(book.grids))
        if parent is not None:  # all the room that the window has: columns and rows are many
            self.resize(self.width(), max(self.height(), parent.height() - 96))
        self.columns.take_focus()

    @property
    def is_looking(self) -> bool:
        """Whether not all rows were looked at yet."""
        return self._job is not None or self._later.isActive()

    # Building

    def _make_head(self) -> None:
        name = cut(self._origin.name, 80) or self.tr("Pasted cells")
        self.body.addWidget(Label(name, role="title", wrap=True))
        self.told = Label(role="quiet", wrap=True)
        self.body.addWidget(self.told)

    def _make_settings(self) -> None:
        grids = self._book.grids
        names = [
            (str(at), cut(grid.name, 40) or self.tr("Sheet {}").format(number(at + 1)))
            for at, grid in enumerate(grids[:200])
        ]
        self.grid = choice("sheetGrid", self.tr("Sheet"), names)
        self.noun = choice("sheetNoun", self.tr("Rows are"), noun_words().items())
        rows = [(str(at), self.tr("Row {}").format(number(at + 1))) for at in range(_HEADS)]
        rows.insert(0, ("-1", self.tr("Nowhere")))
        self.header = choice("sheetHeader", self.tr("Names of columns"), rows)
        self.double = check("sheetDouble", self.tr("over two rows"))
        named = [(each, encoding_words(each)) for each in self._encodings()]
        self.encoding = choice("sheetEncoding", self.tr("Encoding"), named, self._book.encoding)
        self.separator = choice("sheetSeparator", self.tr("Cells parted by"),
                                separator_words().items(), self._book.separator)  # fmt: skip
        self.key = choice("sheetKey", self.tr("Update what has the same"), [])
        self.empties = choice(
            "sheetEmpties",
            self.tr("Empty cells"),
            [("keep", self.tr("Leave what is there")), ("clear", self.tr("Empty the field"))],
        )
        self.dates = choice(
            "sheetDates",
            self.tr("3/4/2026 is"),
            [("day", self.tr("3 April")), ("month", self.tr("March 4"))],
        )
        stances = [(str(each), word(each)) for each in Stance]
        self.stance = choice("sheetStance", self.tr("Evidence is cited as"), stances, "context")
        self._lay_settings()
        self.grid.activated.connect(lambda _at: self._begin(int(self.grid.currentData())))
        self.noun.activated.connect(lambda _at: self._rename())
        self.header.activated.connect(lambda _at: self._move_head())
        self.double.toggled.connect(lambda _on: self._move_head())
        self.encoding.activated.connect(lambda _at: self._read_again())
        self.separator.activated.connect(lambda _at: self._read_again())
        for each in (self.key, self.empties, self.dates, self.stance):
            each.activated.connect(lambda _at: self._take_settings())

    def _encodings(self) -> list[str]:
        held = self._book.encoding
        return [*ENCODINGS, *([held] if held and held not in ENCODINGS else [])]

    def _lay_settings(self) -> None:
        is_text = bool(self._origin.data) and bool(self._book.encoding)
        first: list[tuple[str, QWidget, int]] = [(self.tr("Rows are"), self.noun, 2)]
        if len(self._book.grids) > 1:
            first.insert(0, (self.tr("Sheet"), self.grid, 3))
        head = QWidget()
        line = row(head, gap=8)
        line.addWidget(self.header, 1)
        line.addWidget(self.double)
        self.double.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        first.append((self.tr("Names of columns"), head, 3))
        if is_text:
            first.append((self.tr("Encoding"), self.encoding, 2))
            first.append((self.tr("Cells parted by"), self.separator, 2))
        self.beside(*first)
        second = QWidget()
        below = row(second, gap=12)
        self.field(self.tr("Update what has the same"), self.key, into=below)
        self.field(self.tr("Empty cells"), self.empties, into=below)
        self._date_box = self.field(self.tr("3/4/2026 is"), self.dates, into=below)
        self._stance_box = self.field(self.tr("Evidence is cited as"), self.stance, into=below)
        self.body.addWidget(second)
        for each in (self.grid, self.encoding, self.separator):
            if each.parent() is None:
                each.setParent(self)
                each.hide()

    def _make_sides(self) -> None:
        sides = row(gap=24)
        lines = column(gap=8)
        sides.addLayout(lines, 5)
        lines.addWidget(Label(self.tr("Columns, and what they become"), role="field"))
        self.columns = ColumnList()
        self.columns.changed.connect(self._take_columns)
        lines.addWidget(self.columns, 3)
        self.ratings = RatingList()
        self.ratings.changed.connect(self._take_ratings)
        lines.addWidget(self.ratings, 2)
        self.rows = RowsSide()
        sides.addWidget(self.rows, 7)
        self.body.addLayout(sides, 1)

    def _make_foot(self) -> None:
        part = QWidget()
        line = row(part, gap=8)
        self.forget = button("forgetSheet", self.tr("Forget how it was read"), self._forget)
        line.addWidget(self.forget)
        self.count = Label(role="quiet")
        line.addWidget(self.count)
        self.aside(part)

    # What is chosen

    def _begin(self, at: int) -> None:
        """Read a sheet of the file, as one with the same names was read last."""
        self.grid.setCurrentIndex(at)
        guessed = maps.guess(self._book.grids[at], at=at)
        known = remembered.recalled(guessed, maps.names_of(self._book.grids[at], guessed))
        self._recalled = known is not None
        self._use(known or guessed)

    def _use(self, made: Mapping) -> None:
        self._map = made
        self._show_settings()
        self._show_columns()
        self._ask()

    def _rename(self) -> None:
        noun = str(self.noun.currentData())
        grid = self._book.grids[self._map.grid]
        self._use(maps.guess_below(grid, replace(self._map, noun=noun, ratings=()),
                                   self._map.header, self._map.header_rows))  # fmt: skip

    def _move_head(self) -> None:
        rows = max(2, self._map.header_rows) if self.double.isChecked() else 1
        at = int(self.header.currentData())
        if (at, rows) != (self._map.header, self._map.header_rows):
            grid = self._book.grids[self._map.grid]
            self._use(maps.guess_below(grid, replace(self._map, ratings=()), at, rows))

    def _read_again(self) -> None:
        """Read the text once more, in the encoding and with the sign that were chosen."""
        encoding, separator = self.encoding.currentData(), self.separator.currentData()
        data, name = self._origin.data, self._origin.name

        def work(_watch: Watch) -> Book:
            return read_book(data, filename=name, encoding=encoding, separator=separator)

        self._jobs.run("", work, self._reread, failed=self.say)

    def _reread(self, book: Book) -> None:
        if self.isVisible():
            self._book = book
            self._begin(0)

    def _take_settings(self) -> None:
        self._map = replace(
            self._map,
            key=str(self.key.currentData() or ""),
            empties=self.empties.currentData() == "clear",
            day_first=self.dates.currentData() == "day",
            supposed=False,
            stance=str(self.stance.currentData()),
        )
        self._ask()

    def _take_columns(self) -> None:
        columns = self.columns.targets
        key = self._map.key if self._map.key in columns else ""
        fresh = MAIN[self._map.noun] if MAIN[self._map.noun] in columns else ""
        key = key or fresh
        self._map = replace(self._map, columns=columns, key=key)
        self._show_settings()
        self._show_ratings()
        self._ask()

    def _take_ratings(self) -> None:
        pairs = tuple((folded(value), key) for value, key in self.ratings.chosen().items())
        self._map = replace(self._map, scale=self._scale, ratings=pairs)
        self._ask()

    def _forget(self) -> None:
        remembered.forget_names(self._names())
        self._begin(self._map.grid)
        self.columns.take_focus()

    # What is shown

    def _names(self) -> tuple[str, ...]:
        return maps.names_of(self._book.grids[self._map.grid], self._map)

    def _show_settings(self) -> None:
        made = self._map
        self.double.blockSignals(True)
        self.noun.setCurrentIndex(max(0, self.noun.findData(made.noun)))
        self.header.setCurrentIndex(max(0, self.header.findData(str(made.header))))
        self.double.setChecked(made.header_rows > 1)
        self.double.setEnabled(made.header >= 0)
        self.double.blockSignals(False)
        self.key.clear()
        wanted = ("id", MAIN[made.noun])
        for each in dict.fromkeys((*wanted, REF, "url", "quote")):
            if each in made.columns:
                self.key.addItem(target_words(made.noun, each), each)
        self.key.addItem(self.tr("Nothing: all rows are new"), "")
        self.key.setCurrentIndex(max(0, self.key.findData(made.key)))
        self.empties.setCurrentIndex(int(made.empties))
        self.dates.setCurrentIndex(0 if made.day_first else 1)
        self.stance.setCurrentIndex(max(0, self.stance.findData(made.stance)))
        self._date_box.setVisible(any(each in DATES for each in made.columns))
        named = {"evidence", "evidence_url", "source"} & set(made.columns)
        self._stance_box.setVisible(made.noun == "claims" and bool(named))
        self.forget.setVisible(self._recalled)
        self.told.setText(self._told())

    def _told(self) -> str:
        made, grid = self._map, self._book.grids[self._map.grid]
        rows = counted(len(grid.rows), self.tr("1 row"), self.tr("{} rows"))
        if made.own is not None:
            return joined(rows, self.tr("A list of this program: its rows are known by their ids"))
        known = self.tr("Read as such a sheet was read last") if self._recalled else ""
        return joined(rows, known)

    def _show_columns(self) -> None:
        grid = self._book.grids[self._map.grid]
        names = self._names()
        samples = []
        rows = grid.rows[self._map.first : self._map.first + 40]
        for at in range(len(names)):
            values = (" ".join(said(each[at]).split()) for each in rows if at < len(each))
            samples.append(cut(joined(*list(dict.fromkeys(filter(None, values)))[:3]), 120))
        self.columns.show_columns(self._map.noun, names, samples, self._map.columns)
        self._show_ratings()

    def _show_ratings(self) -> None:
        values = ratings_in(self._book.grids[self._map.grid], self._map)
        self.ratings.setVisible(bool(values))
        held = dict(self._map.ratings)
        chosen = {value: held.get(folded(value), "") for value, _ in values}
        key = self._map.scale or self._scale
        self._scale = key
        self.ratings.show_values(key, values, chosen)

    def _show_plan(self, made: Plan, *, whole: bool) -> None:
        self._plan = made
        self.rows.show_plan(made)
        if not whole:
            self.count.setText(self.tr("Looking at the other rows…"))
            return
        said_of = [
            (Status.NEW, self.tr("{} new")),
            (Status.CHANGED, self.tr("{} changed")),
            (Status.UNCHANGED, self.tr("{} as they are")),
            (Status.JOINED, self.tr("{} joined to others")),
            (Status.LEFT_OUT, self.tr("{} left out")),
        ]
        counts = [
            words.format(number(made.counts[str(status)]))
            for status, words in said_of
            if made.counts[str(status)]
        ]
        self.count.setText(joined(*counts) or self.tr("There is nothing in these rows"))
        ready = len(made.entries)
        words = counted(ready, self.tr("Import 1 row"), self.tr("Import {} rows"))
        self._name_answer(words if ready else self.tr("Import"))

    def _name_answer(self, words: str) -> None:
        accept = self.findChild(QPushButton, "accept")
        if accept is not None:
            accept.setText(words)
            accept.setAccessibleName(words)

    # Looking, and doing

    def _ask(self) -> None:
        self._stop()
        self.count.setText(self.tr("Looking at the rows…"))
        self._plan = None
        self._later.start()

    def _stop(self) -> None:
        self._later.stop()
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look(self) -> None:
        """Plan the first rows, then all of them, beside the window."""
        grid = self._book.grids[self._map.grid]
        self._plan_rows(_FIRST if len(grid.rows) > 2 * _FIRST else -1)

    def _plan_rows(self, limit: int) -> None:
        asked, chosen = self._asked, self._map
        path, grid = self._session.project.path, self._book.grids[chosen.grid]

        def work(watch: Watch) -> Plan:
            with Project.open(path, readonly=True) as project:
                return plan(project.db, grid, chosen, limit=limit, check=watch.check)

        self._job = self._jobs.run(
            "", work, partial(self._planned, asked, limit), failed=partial(self._unplanned, asked)
        )

    def _planned(self, asked: int, limit: int, made: Plan) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.say("")
        self._show_plan(made, whole=limit < 0)
        if limit >= 0:
            self._plan_rows(-1)

    def _unplanned(self, asked: int, words: str) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.rows.show_plan(None)
        self.count.setText("")
        self.say(words)

    def _import(self) -> None:
        made, chosen, names = self._plan, self._map, self._names()
        if made is None and self.error.text():
            raise WorkbenchError(self.error.text())
        if made is None or self.is_looking:
            raise WorkbenchError(self.tr("The rows are still being looked at."))
        entries = made.entries
        if not entries:
            raise WorkbenchError(self.tr("No row brings anything new."))
        name = self._origin.name or self.tr("pasted cells")
        new, changed = made.counts["new"], made.counts["changed"]
        words = self._done_words(new, changed)
        session = self._session
        deed: Callable[[], object]
        if len(entries) < MANY:
            session.perform(commands.import_rows, chosen.noun, entries, name=name)
            session.said.emit(words, True)
        else:

            def deed() -> object:
                return session.do(words, commands.import_rows, chosen.noun, entries, name=name)

            waiting = self.tr("Importing {} rows").format(number(len(entries)))
            session.patiently(waiting, len(entries), deed)
        self._remember(chosen, names)

    def _remember(self, chosen: Mapping, names: tuple[str, ...]) -> None:
        try:
            remembered.remember(chosen, names)
        except WorkbenchError as error:  # the rows are in; only the next sheet is read anew
            self._session.failed.emit(str(error))

    def _done_words(self, new: int, changed: int) -> str:
        fresh = counted(new, self.tr("1 row imported."), self.tr("{} rows imported."))
        other = counted(changed, self.tr("1 row updated."), self.tr("{} rows updated."))
        if new and changed:
            return self.tr("Imported: {new} new, {changed} updated.").format(
                new=number(new), changed=number(changed)
            )
        return other if changed else fresh
