"""What is done to addresses: looked at again, dated, and asked for at public archives."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from ui.archiving import Archiving
from ui.dialogs.links import AskArchivesDialog, LookAgainDialog
from ui.filtering import today
from ui.jobs import Watch
from ui.phrases import phrase
from ui.verbs.desk import Desk
from ui.wording import counted, cut, joined, number, word
from workbench import commands, queries, settings
from workbench.capture.links import Known, LinkFinding, check_links, looker
from workbench.errors import NotFound, WorkbenchError
from workbench.model import ArchiveCopy, ArchiveState, Article, Evidence, LinkState
from workbench.queries import LinkRow

_TOLD = "archives/told"
_SETTLE = 3_000
"""Milliseconds after opening before what archives were still to be asked is told of."""


class LinkVerbs(QObject):
    """Checks links and asks archives."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session
        self.archiving = Archiving(desk.session, desk.jobs, self)
        self.archiving.answered.connect(self._tell_answer)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._tell_open)
        self._session.opened.connect(self._opened)
        self._opened()

    # Where to look

    def show(self) -> None:
        """Show the addresses, and what became of them."""
        self._session.choose_place("links")
        self._desk.choose()

    # Looking again

    def check(self) -> None:
        """Look at the chosen addresses again."""
        self._check(self._chosen())

    def check_due(self) -> None:
        """Look at what was to be looked at by today."""
        self._check(self._session.ask(queries.links, state="due", today=today()))

    def check_all(self) -> None:
        """Look at every address again."""
        self._check(self._session.ask(queries.links, today=today()))

    def set_day(self) -> None:
        """Say when to look at the chosen addresses again."""
        rows = self._chosen()
        if rows:
            days = {row.recheck_on for row in rows}
            day = days.pop() if len(days) == 1 else ""
            LookAgainDialog(self._session, self._records(rows), day, self._desk.window).open()

    # Public archives

    def find_copies(self) -> None:
        """Look for copies of the chosen addresses in public archives."""
        self._ask_archives(save=False)

    def save_copies(self) -> None:
        """Have the Wayback Machine make copies of the chosen addresses."""
        self._ask_archives(save=True)

    def stop_archives(self) -> None:
        """Ask archives no more for what they have not answered yet."""
        copies = self._session.ask(queries.archives_asked)
        if not copies:
            self._session.failed.emit(self.tr("No archive is being asked for anything."))
            return
        self.archiving.stop()
        say = self.tr("Archives are asked no more.")
        self._session.do(say, commands.withdraw_archive, copies)

    # Inside

    def _chosen(self) -> list[LinkRow]:
        """Give the addresses that are chosen in their list, or of what is marked elsewhere."""
        ids = self._session.link_ids if self._session.place == "links" else self._marked()
        rows = self._session.ask(queries.links, ids=ids, today=today()) if ids else []
        if not rows:
            words = self.tr("Nothing with an address is chosen.")
            self._session.failed.emit(words)
        return rows

    def _marked(self) -> tuple[str, ...]:
        if self._session.noun in {"evidence", "articles"}:
            return self._session.marks().ids
        return (self._session.item[1],) if self._session.item[1] else ()

    def _records(self, rows: Sequence[LinkRow]) -> list[Article | Evidence]:
        project, found = self._session.project, list[Article | Evidence]()
        for row in rows:
            try:
                found.append(
                    project.get(Article, row.id)
                    if row.noun == "articles"
                    else project.get(Evidence, row.id)
                )
            except NotFound:
                continue
        return found

    def _check(self, rows: Sequence[LinkRow]) -> None:
        if not rows:
            return
        session, project = self._session, self._session.project
        known = [session.ask(queries.known_address, row.noun, row.id) for row in rows]
        found: list[tuple[int, LinkFinding]] = []
        try:
            through = settings.load()
        except WorkbenchError as error:
            session.failed.emit(str(error))
            return

        def keep() -> None:
            if found and session.is_open and session.project is project:
                self._keep(rows, found)

        label = counted(
            len(rows),
            self.tr("Looking at {}").format(cut(rows[0].url, 60)),
            self.tr("Looking at {} addresses"),
        )
        self._desk.jobs.run(
            label,
            lambda watch: _look(known, through, found, watch),
            lambda _count: keep(),
            stopped=keep,
        )

    def _keep(self, rows: Sequence[LinkRow], found: Sequence[tuple[int, LinkFinding]]) -> None:
        pairs = []
        for at, finding in found:
            pairs += [(record, finding) for record in self._records([rows[at]])]
        if not pairs:
            return
        worse = sum(
            f.state in {LinkState.DEAD, LinkState.CHANGED, LinkState.MOVED} for _, f in found
        )
        if len(found) == 1:
            words = self.tr("The address was looked at: {}").format(said(found[0][1]))
        elif worse:
            one = self.tr("{count} addresses were looked at; 1 is not as it was.")
            many = self.tr("{count} addresses were looked at; {worse} are not as they were.")
            words = one if worse == 1 else many
            words = words.format(count=number(len(found)), worse=number(worse))
        else:
            words = self.tr("{} addresses were looked at.").format(number(len(found)))
        self._session.do(words, commands.record_links, pairs)

    def _ask_archives(self, *, save: bool) -> None:
        rows = self._chosen()
        if not rows:
            return
        sent = [row.url for row in rows if not row.confidential]
        if not sent or self._session.settings.value(_TOLD, ""):
            self._put(rows, save=save)
            return
        dialog = AskArchivesDialog(sent, self._desk.window, save=save)
        dialog.accepted.connect(lambda: self._told(rows, save=save))
        dialog.open()

    def _told(self, rows: Sequence[LinkRow], *, save: bool) -> None:
        self._session.settings.setValue(_TOLD, "yes")
        self._put(rows, save=save)

    def _put(self, rows: Sequence[LinkRow], *, save: bool) -> None:
        session = self._session
        try:
            known = settings.load()
            archives = (known.wayback,) if save else known.timegates
            records = self._records(rows)
            asked = session.perform(commands.ask_archive, records, archives=archives, save=save)
        except WorkbenchError as error:
            session.failed.emit(str(error))
            return
        owners = {copy.article_id or copy.evidence_id for copy in asked}
        left = len(records) - len(owners)
        words = counted(
            len(owners), self.tr("1 address is asked for."), self.tr("{} addresses are asked for.")
        )
        if left:
            words = self.tr("{asked} {left} may not be sent to archives.").format(
                asked=words, left=number(left)
            )
        session.said.emit(words, False)
        self.archiving.put(asked)  # also what was stopped before

    def _tell_answer(self, copy: ArchiveCopy) -> None:
        if copy.state is ArchiveState.FAILED:
            self._session.failed.emit(copy.detail)

    def _opened(self) -> None:
        self._later.stop()
        if self._session.is_open:
            self._later.start()

    def _tell_open(self) -> None:
        """Offer to go on with what somebody else, or another machine, was to ask archives."""
        if not self._session.is_writable:
            return
        _, others = self.archiving.open_questions()
        if others:
            words = counted(
                len(others),
                self.tr("1 question to a public archive is open in this file."),
                self.tr("{} questions to public archives are open in this file."),
            )
            self._desk.notices.say(
                words,
                ("askArchives", self.tr("Ask them now"), lambda: self.archiving.put(others)),
                stays=True,
            )


def said(finding: LinkFinding) -> str:
    """Say what a look found: the state in a word, and what was seen."""
    return joined(word(f"link-{finding.state}"), phrase(finding.detail))


def _look(
    known: Sequence[Known],
    through: settings.Settings,
    found: list[tuple[int, LinkFinding]],
    watch: Watch,
) -> int:
    """Look at addresses; what is found is put into `found`, so that it is there when stopped."""
    look = looker(through, watch.stopped)
    total = len(known)
    for pair in check_links(known, look=look, stop=watch.check):
        found.append(pair)
        watch(len(found) / total)
    return len(found)
