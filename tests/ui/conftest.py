"""What tests of the window get: settings of their own, a session, and a window with a project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.__main__ import build
from ui.session import Session
from ui.window import Window
from workbench import commands
from workbench.exchange.intake import from_text
from workbench.model import Article, Claim, EvidenceKind, Stance
from workbench.project import Project
from workbench.scales import scale

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what the screen-less platform says it cannot do; other warnings of Qt fail."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


TEXT = (
    "The town hall of Aldermoor cost nine million crowns 😀, the mayor said.\n"
    "Nobody was paid for the land. The roof was finished in 2019.\n"
)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings of the test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def session(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> Iterator[Session]:
    """A session with an empty project open."""
    made = Session(settings)
    made.create(tmp_path / "Test.fcw", "Test")
    yield made
    made.close()


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A widget that dialogs can belong to, and go with."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, settings: QSettings
) -> Iterator[Callable[..., Window]]:
    """A maker of windows, shown at 1440 × 900 with Qt's own file dialogs."""
    made: list[Window] = []

    def make(path: Path | None = None) -> Window:
        window = build(qapp, settings, native=False)
        made.append(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if path is not None:
            window.session.open(path)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


def fill(project: Project) -> tuple[Article, Claim]:
    """Put an article, two claims, evidence on both sides and a verdict into a project."""
    intake = from_text(TEXT)
    article = commands.add_article(project, intake.text(), intake.content)
    claim = commands.add_claim(
        project,
        text="The town hall cost nine million crowns.",
        quote="It cost nine million crowns.",
        speaker="Tova Lind",
        speaker_role="Mayor",
        made_on="2026-01-05",
        place="Town council",
        article=article,
        span=(4, 52),
    )
    commands.add_claim(project, text="Nobody was paid for the land.", speaker="Tova Lind")
    record = from_text("The account closes at 11,200,000 crowns. It was audited in 2020.")
    evidence = commands.add_evidence(
        project,
        kind=EvidenceKind.INTERVIEW,
        title="Interview with the treasurer",
        source="Treasury of Aldermoor",
        content=record.content,
        draft=record.draft,
        occurred_on="2026-01-06",
    )
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence, key=True)
    commands.ask_question(project, claim, "What did the furniture cost?")
    rating = scale("evidence").rating("refuted")
    commands.set_verdict(project, claim, rating, rationale="The account says eleven.")
    return article, claim


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project with an article, two claims, evidence and a verdict, made once: it takes long."""
    path = tmp_path_factory.mktemp("filled") / "Aldermoor.fcw"
    with Project.create(path, title="Aldermoor town hall") as project:
        fill(project)
    return path.read_bytes()


@pytest.fixture
def filled(tmp_path: Path, filled_once: bytes) -> Path:
    """A project file with an article, two claims, evidence and a verdict."""
    path = tmp_path / "Aldermoor.fcw"
    path.write_bytes(filled_once)
    return path
