"""What stands in the way: a second window, a moved file, a damaged one; nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import EvidenceKind
from workbench.project import Project

HOLD = """
import sys
from workbench.exchange import intake
from workbench.model import EvidenceKind
from workbench.project import Project
with Project.open(sys.argv[1]):
    sys.stdout.write("open\\n")
    sys.stdout.flush()
    sys.stdin.readline()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A project file with two claims."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    return path


@pytest.fixture
def held(file: Path) -> Iterator[Path]:
    """The same, open in another process."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield file
        other.communicate("\n", timeout=20)


def _contents(desk: Hands) -> object:
    """All claims with their questions, and the texts of all articles."""
    ask = desk.window.session.ask
    claims = [ask(queries.claim, row.id) for row in ask(queries.claims)]
    copies = [ask(queries.captures, article=row.id)[0] for row in ask(queries.articles)]
    return claims, [ask(queries.text, copy.id) for copy in copies]


def _open(desk: Hands, path: Path) -> None:
    desk.press("Ctrl+O")
    desk.name_file(path)


def test_a_second_window_reads_and_says_who_has_the_file(
    hands: Callable[[], Hands], held: Path
) -> None:
    """What another process owns can be read, not changed; the banner says who has it."""
    desk = hands()
    _open(desk, held)
    desk.waits_to_see("The town hall cost nine million crowns.")
    assert desk.sees("You can read and export, but not change. It is open elsewhere (")
    assert desk.sees("Hall.fcw · reading only")
    assert not desk.find(QPushButton, "button-new-claim").isEnabled()
    assert not desk.find(QPushButton, "button-rate").isEnabled()
    assert desk.find(QPushButton, "button-export").isEnabled()


def test_a_moved_file_is_told_and_a_copy_goes_on(
    hands: Callable[[], Hands], file: Path, tmp_path: Path
) -> None:
    """The banner stays until a copy is saved; the copy holds everything and takes changes."""
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("The town hall cost nine million crowns.")
    file.rename(tmp_path / "Elsewhere.fcw")

    desk.press("Ctrl+Backspace")
    desk.waits_to_see("Hall.fcw was moved")
    assert len(desk.rows("claimList")) == 2
    assert not desk.find(QPushButton, "button-new-claim").isEnabled()

    desk.press("Ctrl+Shift+S")
    desk.name_file(tmp_path / "Copy.fcw")
    desk.waits_to_see("You are working in the copy now: Copy.fcw")
    assert desk.sees("Copy.fcw · saved")
    desk.press("Ctrl+Backspace")
    assert desk.sees("Claim deleted.")
    desk.window.close()
    with Project.open(tmp_path / "Copy.fcw", readonly=True) as copy:
        assert queries.counts(copy.db).claims == 1


@pytest.mark.parametrize(
    ("keys", "field"), [("Ctrl+Alt+N", "text"), ("Ctrl+I", "pastedText"), ("Ctrl+J", "question")]
)
def test_what_was_written_survives_the_loss_of_the_file(
    hands: Callable[[], Hands], file: Path, keys: str, field: str
) -> None:
    """The form stays with its words, and goes on in a copy saved from it under the old name."""
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("The town hall cost nine million crowns.")
    desk.click_row("claimList", 0)
    desk.press(keys)
    form = desk.dialog()
    desk.write(field, "Nobody in Aldermoor has seen the account.")
    file.unlink()
    desk.click("accept")
    desk.waits_to_see("Hall.fcw was moved, replaced or deleted")
    assert form is desk.dialog()
    assert desk.sees("Nobody in Aldermoor has seen the account.")

    desk.click("formCopy")
    desk.name_file(file)
    desk.waits_to_see("You are working in the copy now: Hall.fcw")
    desk.click("accept")
    assert form not in desk.open_dialogs()
    words = "Nobody in Aldermoor has seen the account."
    desk.bot.waitUntil(lambda: words in str(_contents(desk)))


def test_a_deleted_file_is_noticed_without_a_change(hands: Callable[[], Hands], file: Path) -> None:
    """Within seconds the banner says so, and all can still be read."""
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("The town hall cost nine million crowns.")
    file.unlink()
    desk.waits_to_see("Hall.fcw was moved, replaced or deleted while it was open.")
    desk.click_row("claimList", 1)
    assert desk.sees("The account says eleven.")


def test_a_damaged_file_is_told_in_a_sentence(hands: Callable[[], Hands], tmp_path: Path) -> None:
    """What is no project is refused; the window stays as it was."""
    broken = tmp_path / "Broken.fcw"
    broken.write_bytes(b"not a database" * 1000)
    desk = hands()
    _open(desk, broken)
    desk.waits_to_see("Broken.fcw")
    assert any("Broken.fcw" in text for text in desk.window.notices.texts())
    assert desk.sees("Open the sample investigation")


def test_the_sample_opens_with_one_click(hands: Callable[[], Hands]) -> None:
    """The sample is made where documents are, opened, and full of claims."""
    desk = hands()
    desk.click("button-sample")
    desk.waits_to_see("Harbour bridge")
    assert len(desk.rows("claimList")) > 10
    desk.press("Ctrl+W")
    assert desk.sees("Sample investigation")
    desk.click("recent")
    desk.waits_to_see("Harbour bridge")


def test_a_check_of_the_file_says_that_it_is_sound(hands: Callable[[], Hands], file: Path) -> None:
    """The file can be checked from the menu while it is open."""
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("Town hall")
    desk.press("F9")
    desk.waits_to_see("The file is sound")


def test_a_check_of_the_file_names_what_is_damaged(hands: Callable[[], Hands], file: Path) -> None:
    """A flipped byte in the kept evidence is found and named, and the window goes on."""
    with Project.open(file) as project:
        found = intake.from_bytes(b"The total was 61 million crowns.", "ledger.txt")
        commands.add_evidence(
            project, kind=EvidenceKind.DOCUMENT, title="The ledger", content=found.content
        )
    data = file.read_bytes()
    at = data.index(b"The total was 61 million")
    file.write_bytes(data[:at] + b"t" + data[at + 1 :])
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("Town hall")
    desk.press("F9")
    desk.waits_to_see("“The ledger” (captured ")


def test_another_spelling_of_the_same_file_is_the_same_file(
    hands: Callable[[], Hands], file: Path
) -> None:
    """Opening what is open, by way of a link, does not shut the window out of its own file."""
    link = file.with_name("Link.fcw")
    link.symlink_to(file)
    desk = hands()
    _open(desk, file)
    desk.waits_to_see("The town hall cost nine million crowns.")
    _open(desk, link)
    assert not desk.sees("open elsewhere")
    assert desk.find(QPushButton, "button-new-claim").isEnabled()
