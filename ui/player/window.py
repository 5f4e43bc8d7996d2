"""The window that plays a recording, and marks passages of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSlider, QWidget

from ui.player.clock import told
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
STEP, LEAP = 5_000, 10_000
"""Milliseconds that the arrow keys go, and J and L."""


class PlayerWindow(QWidget):
    """Plays one recording; what is marked in it is given away by a signal."""

    kept = Signal(float, float, str)
    """A passage: from which second to which, and the words."""
    failed = Signal(str)
    """It cannot be played: why."""
    closed = Signal()

    def __init__(self, title: str, data: bytes) -> None:
        super().__init__()
        self.setObjectName("player")
        self.setWindowTitle(title)
        self.resize(640, 0)
        self._since = self._until = -1
        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(data))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self.player.setAudioOutput(self._sound)
        self._lay_out()
        self._bind()
        self.player.durationChanged.connect(self._measure)
        self.player.positionChanged.connect(self._move)
        self.player.playbackStateChanged.connect(self._show_state)
        self.player.hasVideoChanged.connect(self._show_picture)
        self.player.errorOccurred.connect(self._fail)
        self.player.setSourceDevice(self._bytes, QUrl())
        self._show_marks()

    # What a person does

    def play_or_pause(self) -> None:
        """Go on, or stand still."""
        if self.player.playbackState() == QMediaPlayer.PlaybackState.PlayingState:
            self.player.pause()
        else:
            self.player.play()

    def seek(self, milliseconds: int) -> None:
        """Go to a place."""
        self.player.setPosition(max(0, min(milliseconds, max(0, self.player.duration() - 1))))

    def play_from(self, seconds: float) -> None:
        """Go to a place and play from there."""
        self.seek(round(seconds * 1000))
        self.player.play()

    def step(self, milliseconds: int) -> None:
        """Go so far on, or back."""
        self.seek(self.player.position() + milliseconds)

    def mark_from(self) -> None:
        """Let the passage begin here."""
        self._since = self.player.position()
        if self._until <= self._since:
            self._until = -1
        self._show_marks()

    def mark_to(self) -> None:
        """Let the passage end here, and give the words their turn."""
        self._until = self.player.position()
        if self._since < 0 or self._since >= self._until:
            self._since = max(0, self._until - STEP)
        self.player.pause()
        self._show_marks()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Give the passage away."""
        words = self.words.text().strip()
        if not self._keep.isEnabled():
            return
        self.kept.emit(self._since / 1000, self._until / 1000, words)
        self.words.clear()
        self._since, self._until = self._until, -1
        self._note.setText(self.tr("Kept as a note of the recording."))
        self._show_marks()

    # What is shown

    def _lay_out(self) -> None:
        inside = column(self, margins=12, gap=8)
        self.picture = QVideoWidget()
        self.picture.setObjectName("video")
        self.picture.setAccessibleName(self.tr("Video"))
        self.picture.setMinimumHeight(120)
        self.picture.hide()  # until it is known that there is one
        self.player.setVideoOutput(self.picture)
        inside.addWidget(self.picture, 1)
        self.place = self._slider("place", self.tr("Place in the recording"))
        self.place.sliderMoved.connect(self.seek)
        inside.addWidget(self.place)
        inside.addLayout(self._controls())
        inside.addLayout(self._marks())
        self._note = Label(self._keys(), role="small")
        self._note.setObjectName("playerNote")
        inside.addWidget(self._note)

    def _controls(self) -> QHBoxLayout:
        line = row(gap=8)
        self._play = button("playPause", self.tr("Play"), self.play_or_pause)
        line.addWidget(self._play)
        line.addWidget(button("back", self.tr("−5 s"), partial(self.step, -STEP)))
        line.addWidget(button("on", self.tr("+5 s"), partial(self.step, STEP)))
        self.time = Label(role="strong")
        self.time.setObjectName("playerTime")
        line.addWidget(self.time)
        line.addStretch(1)
        self._speed = QComboBox()
        self._speed.setObjectName("speed")
        self._speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g}×", speed)
        self._speed.setCurrentIndex(SPEEDS.index(1.0))
        self._speed.activated.connect(lambda at: self.player.setPlaybackRate(SPEEDS[at]))
        line.addWidget(self._speed)
        self.volume = self._slider("volume", self.tr("Volume"))
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setFixedWidth(96)
        self.volume.valueChanged.connect(lambda share: self._sound.setVolume(share / 100))
        line.addWidget(self.volume)
        return line

    def _marks(self) -> QHBoxLayout:
        line = row(gap=8)
        self._from = button("markFrom", "", self.mark_from)
        self._to = button("markTo", "", self.mark_to)
        for each in (self._from, self._to):  # they keep their width as the times change
            each.setMinimumWidth(
                each.fontMetrics().horizontalAdvance(self.tr("From {}").format(told(0))) + 32
            )
        line.addWidget(self._from)
        line.addWidget(self._to)
        self.words = QLineEdit()
        self.words.setObjectName("words")
        self.words.setAccessibleName(self.tr("What is said or seen"))
        self.words.setPlaceholderText(self.tr("What is said or seen there"))
        self.words.textChanged.connect(lambda _text: self._show_marks())
        self.words.returnPressed.connect(self.keep)
        line.addWidget(self.words, 1)
        self._keep: QPushButton = button(
            "keep", self.tr("Keep the passage"), self.keep, kind="primary"
        )
        line.addWidget(self._keep)
        return line

    def _slider(self, name: str, called: str) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setObjectName(name)
        made.setAccessibleName(called)
        return made

    def _keys(self) -> str:
        return self.tr("Space plays, ← and → go 5 s, J and L 10 s, I and O mark from and to.")

    def _bind(self) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "Space": self.play_or_pause,
            "Left": partial(self.step, -STEP),
            "Right": partial(self.step, STEP),
            "J": partial(self.step, -LEAP),
            "L": partial(self.step, LEAP),
            "I": self.mark_from,
            "O": self.mark_to,
            "Ctrl+Return": self.keep,
        }
        for keys, deed in deeds.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def _show_picture(self, there: bool) -> None:
        self.picture.setVisible(there)
        if there:
            self.resize(max(720, self.width()), max(520, self.height()))

    def _measure(self, duration: int) -> None:
        self.place.setRange(0, duration)
        self._move(self.player.position())

    def _move(self, position: int) -> None:
        if not self.place.isSliderDown():
            self.place.setValue(position)
        self.time.setText(f"{told(position)} / {told(self.player.duration())}")

    def _show_state(self) -> None:
        playing = self.player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        self._play.setText(self.tr("Pause") if playing else self.tr("Play"))

    def _show_marks(self) -> None:
        since = told(self._since) if self._since >= 0 else "…"
        until = told(self._until) if self._until >= 0 else "…"
        self._from.setText(self.tr("From {}").format(since))
        self._to.setText(self.tr("To {}").format(until))
        whole = 0 <= self._since < self._until
        self._keep.setEnabled(whole and bool(self.words.text().strip()))

    def _fail(self, error: QMediaPlayer.Error, words: str) -> None:
        known = {
            QMediaPlayer.Error.FormatError: self.tr("it is of a kind that is not known here"),
            QMediaPlayer.Error.ResourceError: self.tr("it is damaged, or of an unknown kind"),
        }
        words = known.get(error, words)
        self._note.setText(self.tr("It cannot be played: {}").format(words))
        self.failed.emit(words)

    # What Qt calls

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stand still, and say that it is over."""
        self.player.stop()
        super().closeEvent(event)
        self.closed.emit()
