"""What is set for this machine: kept whole, for the owner alone, and never forgotten by a slip."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench import settings
from workbench.errors import NotFound, WorkbenchError
from workbench.settings import Settings


def test_settings_come_back_as_they_were_saved(machine: Path) -> None:
    """Each of them, from the file that the environment names."""
    assert settings.path() == machine
    wanted = Settings(
        proxy=settings.TOR,
        operator="R. Moreno",
        stamping=True,
        authorities=("https://time.example",),
        roots="roots",
        timegates=(),
        pictures=False,
    )
    settings.save(wanted)
    assert settings.load() == wanted


def test_only_the_owner_can_read_them(machine: Path) -> None:
    """A proxy may have a password."""
    settings.save(Settings())
    assert machine.stat().st_mode & 0o777 == 0o600


def test_without_a_file_they_are_the_usual_ones(machine: Path) -> None:
    """Nobody was asked about stamps yet."""
    machine.unlink()
    assert settings.load() == Settings()
    assert settings.load().stamping is None


def test_names_of_a_newer_program_are_passed_over(machine: Path) -> None:
    """The rest holds."""
    machine.write_text(json.dumps({"operator": "R. Moreno", "telepathy": True}))
    assert settings.load().operator == "R. Moreno"


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "\x00",
        '{"proxy": 7}',
        '{"proxy": "socks5://127.0.0.1:9050"}',
        '{"proxy": "127.0.0.1"}',
        '{"stamping": "yes"}',
        '{"pictures": null}',
        '{"authorities": "http://time.example"}',
        '{"authorities": ["ftp://time.example"]}',
        '{"timegates": [3]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_setting_stops_the_reading(machine: Path, text: str) -> None:
    """A proxy must not be forgotten because of a slip in a file; the sentence names the file."""
    machine.write_text(text)
    with pytest.raises(WorkbenchError, match=r"settings\.json"):
        settings.load()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("stamping", "yes", True),
        ("stamping", "No", False),
        ("stamping", "", None),
        ("pictures", "off", False),
        ("operator", " R. Moreno ", "R. Moreno"),
        ("proxy", "socks5h://127.0.0.1:9050", "socks5h://127.0.0.1:9050"),
        ("proxy", "http://user:pass@proxy.example:3128", "http://user:pass@proxy.example:3128"),
        ("proxy", "", ""),
        (
            "authorities",
            "http://a.example, http://b.example,",
            ("http://a.example", "http://b.example"),
        ),
        ("authorities", "http://a.example,http://a.example", ("http://a.example",)),
        ("timegates", "", ()),
    ],
)
def test_a_setting_is_changed_by_words(name: str, text: str, value: object) -> None:
    """As the command line takes them."""
    assert getattr(settings.changed(Settings(), name, text), name) == value


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("proxy", "socks5://127.0.0.1:9050", "socks5h://"),
        ("proxy", "socks4a://127.0.0.1:9050", "socks5h://"),
        ("proxy", "tor", "http://host:port"),
        ("proxy", "https://proxy.example:3128", "http://host:port"),
        ("proxy", "http://proxy.example:99999", "http://host:port"),
        ("proxy", "http://proxy.example", "http://host:port"),
        ("authorities", "time.example", "no web address"),
        ("wayback", "file:///etc/passwd", "no web address"),
        ("stamping", "perhaps", "yes or no"),
        ("pictures", "", "yes or no"),
    ],
)
def test_a_value_that_will_not_do_is_refused(name: str, text: str, words: str) -> None:
    """With the reason."""
    with pytest.raises(WorkbenchError, match=words):
        settings.changed(Settings(), name, text)


def test_an_unknown_setting_is_answered_with_those_there_are() -> None:
    """So that a slip is mended at once."""
    with pytest.raises(NotFound, match="proxy, operator"):
        settings.changed(Settings(), "prxy", "")


def test_a_wrong_value_is_not_saved(machine: Path) -> None:
    """What is there stays."""
    before = machine.read_text()
    with pytest.raises(WorkbenchError):
        settings.save(Settings(proxy="socks5://127.0.0.1:9050"))
    assert machine.read_text() == before


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkbenchError, match="could not be written"):
        settings.save(Settings(), tmp_path / "file" / "settings.json")


def test_a_folder_of_roots_must_be_there_and_is_named_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slip would leave every stamp untrusted without a word; one that went later still loads."""
    (tmp_path / "roots").mkdir()
    monkeypatch.chdir(tmp_path)
    made = settings.changed(Settings(), "roots", "roots")
    assert made.roots == str(tmp_path / "roots")
    assert settings.changed(made, "roots", "").roots == ""
    with pytest.raises(WorkbenchError, match="There is no folder nowhere"):
        settings.changed(Settings(), "roots", "nowhere")
