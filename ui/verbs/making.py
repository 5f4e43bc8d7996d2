"""What is made of a capture later: the picture of its page, its print as a file, passages heard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings

from ui import playing
from ui.language import asked, language
from ui.panels.reader_bytes import bytes_of
from ui.reading import Question
from ui.verbs.desk import Desk
from ui.wording import cut
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Capture, Content, Evidence, PartRole
from workbench.reading.cues import spoken
from workbench.report.files import write_bytes


class MakingVerbs(QObject):
    """Pictures of pages, prints, and the player."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session
        self._player = playing.Playing(self)
        self._player.kept.connect(self._note)
        self._player.failed.connect(self._cannot)
        self._session.opened.connect(self._player.close)
        self._session.capture_opened.connect(self._follow)

    def picture(self) -> None:
        """Have a picture and a print made of the captured page that is read."""
        from workbench.capture import picture  # noqa: PLC0415 - with all that starts a renderer

        session, project = self._session, self._session.project
        capture = project.get(Capture, session.capture_id)
        if not picture.available():
            session.failed.emit(str(picture.missing_part()))
            return

        def begin(content: Content) -> None:
            self._desk.jobs.run(
                self.tr("Making a picture of the page"),
                lambda watch: picture.render(content, cancelled=watch.stopped),
                done,
            )

        def done(made: picture.Rendered) -> None:
            if session.is_open and session.project is project:
                session.do(
                    self.tr("The picture of the page is kept."),
                    commands.add_pieces,
                    capture,
                    made.pieces,
                )

        session.reader.ask(Question(self, begin, queries.stored, (capture,)))

    def save_print(self) -> None:
        """Ask where, and write the page there as the PDF that was made of it."""
        session = self._session
        part = session.ask(queries.part_of, session.capture_id, PartRole.PRINT)
        if part is None:
            return
        data = session.ask(queries.part_bytes, part.id)

        def write(path: str) -> None:
            try:
                write_bytes(path, data)
            except WorkbenchError as error:
                session.failed.emit(str(error))
            else:
                session.said.emit(self.tr("The print of the page is written."), False)

        self._desk.paths.to_save(
            self._desk.window, self.tr("Save the page as PDF"), "PDF (*.pdf)", "page.pdf", write
        )

    def play(self) -> None:
        """Play the recording that is chosen; from the passage that is selected, if one is."""
        session = self._session
        capture = session.project.get(Capture, session.capture_id)
        evidence_id = capture.evidence_id or ""
        at = self._place()
        if self._player.plays(evidence_id):
            self._player.play_from(max(0.0, at))
            return
        if not playing.available():
            session.failed.emit(
                self.tr(
                    "Playing needs the part of the program called render: "
                    "pip install 'fact-check-workbench[render]'"
                )
            )
            return
        found = session.ask(queries.recording, evidence_id)
        if found is None:
            return
        bytes_of(session, found, self, partial(self._start, evidence_id, at), session.failed.emit)

    def _start(self, evidence_id: str, at: float, data: bytes) -> None:
        session = self._session
        if playing.is_list(data):
            session.failed.emit(
                self.tr("It is a list of other files, not a recording. It is not played.")
            )
            return
        title = cut(session.project.get(Evidence, evidence_id).title)
        settings: QSettings = session.settings
        look = {
            "language": language(asked(settings)),
            "theme": str(settings.value("theme", "system")),
        }
        self._player.start(evidence_id, data, title=title, look=look, at=at)

    def _place(self) -> float:
        """Give the second at which the selected words are said; -1 when none are."""
        span, session = self._session.selection, self._session
        if span is None:
            return -1.0
        known = session.ask(queries.cues, span[0])
        found = spoken(known, span[1], span[2])
        return found[0] if found else -1.0

    def _follow(self, capture_id: str, start: int, end: int) -> None:
        """Play what is opened, where its recording is in the player."""
        if start < 0 or not self._player.is_open:
            return
        capture = self._session.project.get(Capture, capture_id)
        found = spoken(self._session.ask(queries.cues, capture_id), start, max(end, start + 1))
        if found and self._player.plays(capture.evidence_id or ""):
            self._player.play_from(found[0])

    def _note(self, evidence_id: str, since: float, until: float, words: str) -> None:
        session = self._session
        if not session.is_open or not session.is_writable:
            return
        try:
            evidence = session.project.get(Evidence, evidence_id)
            made = session.perform(commands.add_cue, evidence, since, until, words)
        except WorkbenchError as error:
            session.failed.emit(str(error))
            return
        session.said.emit(self.tr("A note of the recording is kept."), True)
        session.open_capture(made.id)

    def _cannot(self, words: str) -> None:
        self._session.failed.emit(self.tr("It cannot be played: {}").format(words))
