"""*Find anything*: one box over the window for records, places, commands and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QListView, QWidget

from ui.models.palette import (
    ENTRY,
    SCOPES,
    Command,
    Entry,
    EntryModel,
    Scope,
    command_entry,
    hit_entry,
)
from ui.session import Session
from ui.widgets.found_row import FoundDelegate
from ui.widgets.label import Label
from ui.widgets.palette_box import Box
from ui.widgets.parts import button, column, row, rule
from ui.wording import cut, keys
from workbench import queries
from workbench.queries import KINDS, Found, Hit

EACH = 8
"""Of each kind, while all kinds are shown."""
MORE = 40
"""When the box is narrowed to a kind."""
ROWS = 9


class Palette(QFrame):
    """The box, what it is narrowed to, and what was found."""

    chosen = Signal(object, str)
    """An `Entry` is to be opened; with the words that found it."""
    all_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        commands: Callable[[], Sequence[Command]],
        seen: Callable[[], Iterable[Hit]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find anything"))
        self._session, self._commands, self._seen = session, commands, seen
        self._scope: Scope = SCOPES[0]
        self._known: Sequence[Command] = ()
        self._before: QWidget | None = None
        self.model = EntryModel(self)
        frame = self._frame = column(self, gap=0)
        self.box = Box("paletteBox", self.tr("Find anything"))
        self.box.setPlaceholderText(
            self.tr("Claims, evidence, speakers, words in texts, commands…")
        )
        frame.addWidget(self.box)
        frame.addWidget(self._make_scopes())
        frame.addWidget(rule())
        self.told = Label(role="quiet")
        self.told.setObjectName("paletteTold")
        self.told.setContentsMargins(16, 8, 16, 4)
        frame.addWidget(self.told)
        self.list = self._make_list()
        frame.addWidget(self.list, 1)
        frame.addWidget(rule())
        foot = Label(
            self.tr("↑ ↓ choose · Enter open · Tab narrow · {} all results · Esc close").format(
                keys("Ctrl+Enter")
            ),
            role="tiny",
        )
        foot.setContentsMargins(16, 6, 16, 8)
        frame.addWidget(foot)
        self._listen()
        self.hide()

    def _make_scopes(self) -> QWidget:
        line = QWidget()
        inside = row(line, gap=4)
        inside.setContentsMargins(12, 0, 12, 8)
        self._scopes = QButtonGroup(self)
        for at, scope in enumerate(SCOPES):
            made = button(f"scope-{scope.name}", scope.text, self._none, kind="scope")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if scope.sign:
                made.setToolTip(self.tr("Type {} first").format(scope.sign))
            self._scopes.addButton(made, at)
            inside.addWidget(made)
        inside.addStretch(1)
        self._scopes.button(0).setChecked(True)
        return line

    def _none(self) -> None:
        """The group of buttons tells of clicks."""

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("paletteList")
        made.setAccessibleName(self.tr("Found"))
        made.setModel(self.model)
        made.setItemDelegate(FoundDelegate(made))
        made.setUniformItemSizes(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMouseTracking(True)
        # The rows fill it, so what lies under it need not be drawn anew at each key.
        made.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _listen(self) -> None:
        self.box.textEdited.connect(lambda _text: self.look())
        self.box.stepped.connect(self._step)
        self.box.narrowed.connect(self._narrow_by)
        self.box.chosen.connect(self._choose)
        self.box.left.connect(self.leave)
        self._scopes.idClicked.connect(lambda at: self.narrow(SCOPES[at]))
        self.list.clicked.connect(lambda _index: self._choose(False))
        self.list.selectionModel().currentChanged.connect(self._announce)
        self._session.opened.connect(self.leave)
        parent = self.parentWidget()
        if parent:
            parent.installEventFilter(self)

    # Coming and going

    def come(self, words: str = "") -> None:
        """Come into sight, empty or with these words; the focus is remembered."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._known = self._commands()
        self.box.setText(words)
        self.box.selectAll()
        self.narrow(SCOPES[0])
        self.fit()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go out of sight, and give the focus back."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        if self.box.hasFocus() and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def fit(self) -> None:
        """Stand in the upper middle of the window, as large as there is room."""
        parent = self.parentWidget()
        if parent is None:
            return
        scale = self.fontMetrics().height() / 15
        wide = min(round(760 * max(1.0, scale)), parent.width() - 48)
        rows = self.model.rowCount()
        high = self.list.sizeHintForRow(0) if rows else 0
        self.list.setVisible(bool(rows))
        rest = self._frame.totalSizeHint().height() - (self.list.minimumHeight() if rows else 0)
        high = min(high * min(ROWS, rows), parent.height() - rest - 96)
        if high != self.list.minimumHeight():
            self.list.setFixedHeight(max(0, high))
        self.setGeometry((parent.width() - wide) // 2, 56, wide, rest + max(0, high))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    # Finding

    def narrow(self, scope: Scope) -> None:
        """Look for these kinds alone."""
        self._scope = scope
        self._scopes.button(SCOPES.index(scope)).setChecked(True)
        self.look()

    def look(self) -> None:
        """Look for what is typed."""
        scope, words = self._asked()
        self._scopes.button(SCOPES.index(scope)).setChecked(True)
        kinds = scope.kinds & frozenset(KINDS)
        limit = EACH if scope is SCOPES[0] else MORE
        commands = self._entries_of_commands(scope, words)

        def show(found: Found) -> None:
            if (scope, words) == self._asked():
                self._show(scope, words, found, commands)

        if not self._session.is_open or not kinds:
            show(Found(hits=()))
        elif not words:
            recent = kinds if scope is not SCOPES[0] else {"claim", "article", "evidence"}

            def show_recent(hits: list[Hit]) -> None:
                show(Found(hits=tuple(self._recent(hits, scope))))

            most = limit // 2
            self._session.read(
                queries.recent, limit=most, kinds=recent, done=show_recent, owner=self
            )
        else:
            self._session.read(
                queries.anything, words, limit=limit, kinds=kinds, done=show, owner=self
            )

    def _asked(self) -> tuple[Scope, str]:
        """Say what is looked for: a sign typed first narrows as Tab does."""
        words = " ".join(self.box.text().split())
        for scope in SCOPES:
            if scope.sign and words.startswith(scope.sign):
                return scope, words[1:].strip()
        return self._scope, words

    def _recent(self, hits: Iterable[Hit], scope: Scope) -> list[Hit]:
        seen = [hit for hit in self._seen() if hit.kind in scope.kinds]
        return list({(hit.kind, hit.id): hit for hit in (*seen, *hits)}.values())

    def _entries_of_commands(self, scope: Scope, words: str) -> list[Entry]:
        if not words and scope is SCOPES[0]:
            return []
        known = [each for each in self._known if each.kind in scope.kinds]
        made = (command_entry(each, words) for each in known)
        return [entry for entry in made if entry is not None]

    def _show(self, scope: Scope, words: str, found: Found, commands: list[Entry]) -> None:
        instead = found.instead if not commands else ""
        hits = _without_doubles(found.hits if not (commands and found.instead) else ())
        entries = [hit_entry(hit, instead or words) for hit in hits] + commands
        if words:
            entries.sort(key=lambda entry: -entry.score)
        if words and hits and scope is SCOPES[0]:
            label = self.tr("Show all results for “{}”").format(cut(instead or words, 60))
            entries.append(Entry(kind="all", title=label, hint=keys("Ctrl+Enter")))
        self.model.show(entries, instead or words)
        self._tell(words, instead, bool(entries))
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
        self.fit()

    def _tell(self, words: str, instead: str, any_found: bool) -> None:
        if instead:
            told = self.tr("Nothing for “{}”. Showing results for “{}”.").format(
                cut(words, 60), cut(instead, 60)
            )
        elif words and not any_found:
            told = self.tr("Nothing found for “{}”.").format(cut(words, 60))
        elif not words and self._scope is SCOPES[0]:
            told = self.tr("Recent") if any_found else self.tr("Type to find something.")
        else:
            told = ""
        self.told.setText(told)
        self.told.setVisible(bool(told))

    # Choosing

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if not count:
            return
        at = self.list.currentIndex().row() + by
        at = at % count if abs(by) == 1 else max(0, min(count - 1, at))
        self.list.setCurrentIndex(self.model.index(at))

    def _narrow_by(self, by: int) -> None:
        """Narrow to the next kind; 0 widens to all."""
        scope, words = self._asked()
        if by == 0 and scope is SCOPES[0]:
            return
        self.box.setText(words)
        self.narrow(SCOPES[(SCOPES.index(scope) + by) % len(SCOPES)] if by else SCOPES[0])

    def _choose(self, show_all: bool) -> None:
        scope, words = self._asked()
        entry: Entry | None = self.list.currentIndex().data(ENTRY)
        if (show_all and words) or (entry and entry.kind == "all"):
            self.leave()
            self.all_wanted.emit(f"{scope.sign}{words}" if scope.sign in "@#" else words)
        elif entry is not None:
            words = self.model.words
            self.leave()
            self.chosen.emit(entry, words)

    def _announce(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Let a screen reader say what is chosen: the focus stays in the box."""
        if current.isValid() and self.isVisible():
            words = str(current.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, words))


def _without_doubles(hits: Sequence[Hit]) -> list[Hit]:
    """Leave out a place in a text that stands in a cited passage which was found too."""
    cited = [hit for hit in hits if hit.kind == "passage"]
    return [
        hit
        for hit in hits
        if hit.kind != "text"
        or not any(
            each.capture_id == hit.capture_id and each.start <= hit.start and hit.end <= each.end
            for each in cited
        )
    ]
