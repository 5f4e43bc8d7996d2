"""Tests of the key of an installation: minisign's own forms, kept safe, never lost."""

from __future__ import annotations

import base64
import re
import stat
import subprocess
from pathlib import Path

import pytest

from workbench import signing
from workbench.errors import NotFound, WorkbenchError
from workbench.signing import LockedError


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost less than in life."""
    monkeypatch.setattr(signing, "_WORK", 1 << 16)
    monkeypatch.setattr(signing, "_MEMORY", 1 << 21)


def ran(*words: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a foreign program."""
    return subprocess.run(words, input=given, text=True, capture_output=True, check=False)


def test_the_first_need_makes_a_key_that_only_its_owner_can_read(machine: Path) -> None:
    """It stands beside the settings, and is the same from then on."""
    assert signing.public() is None
    assert signing.fingerprint() == ""
    key = signing.obtain()
    assert signing.obtain() == key
    assert signing.fingerprint() == key.public.fingerprint
    files = {each.name: stat.S_IMODE(each.stat().st_mode) for each in machine.parent.glob("sign*")}
    assert files == {"signing.key": 0o600, "signing.pub": 0o600}
    assert key.seed.hex() not in repr(key)


def test_minisign_signs_with_our_key_and_we_with_minisigns(tmp_path: Path) -> None:
    """The files are of one form; a passphrase is, too."""
    signing.make("low tide")
    data = tmp_path / "data.txt"
    data.write_text("Data")
    done = ran("minisign", "-S", "-s", signing.place(), "-m", data, given="low tide\n")
    assert done.returncode == 0, done.stderr
    public = signing.place().with_name(signing.PUBLIC)
    assert ran("minisign", "-Vm", data, "-p", public).returncode == 0
    signing.change_passphrase("low tide", "")
    assert not signing.is_locked()
    assert ran("minisign", "-S", "-s", signing.place(), "-m", data).returncode == 0
    theirs, pub = tmp_path / "their.key", tmp_path / "their.pub"
    assert ran("minisign", "-G", "-W", "-s", theirs, "-p", pub).returncode == 0
    key = signing.bring(theirs)
    assert key.public == signing.read_public(pub.read_text())
    assert key.public.name in pub.read_text()
    data.with_suffix(".txt.minisig").write_text(key.minisign(b"Data", "who knows"))
    done = ran("minisign", "-Vm", data, "-p", pub)
    assert (done.returncode, "who knows" in done.stdout) == (0, True)


def test_a_locked_key_signs_only_with_its_passphrase() -> None:
    """Its public half can be shown all the same."""
    key = signing.make("low tide")
    assert signing.is_locked()
    assert signing.public() == key.public
    for words in ("", "high tide"):
        with pytest.raises(LockedError):
            signing.load(words)
    assert signing.load("low tide") == key


def test_the_public_half_is_mended_when_it_is_another_or_gone() -> None:
    """Whatever was left behind when the program ended in between."""
    key = signing.make()
    public = signing.place().with_name(signing.PUBLIC)
    public.write_text(signing._key(bytes(32), bytes(8)).public.minisign)
    assert signing.load() == key
    assert signing.public() == key.public
    public.unlink()
    assert signing.fingerprint() == key.public.fingerprint
    public.write_text("half of it")
    assert signing.load() == key
    assert signing.public() == key.public


def test_a_key_that_is_replaced_is_kept() -> None:
    """What was signed with it may have to be signed again; its number is in the name."""
    first = signing.make()
    second = signing.make()
    assert first.public != second.public
    (kept,) = signing.place().parent.glob("signing-*.key")
    assert kept.name == f"signing-{first.public.name}.key"
    assert signing.bring(kept).public == first.public


def test_a_key_is_written_out_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    """A file that is there is not replaced."""
    key = signing.make("low tide")
    out = signing.write_secret(tmp_path / "mine.key")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert signing.parse(out.read_text(), "low tide") == key
    with pytest.raises(WorkbenchError, match="there already"):
        signing.write_secret(out)


def test_public_keys_are_read_in_every_form_that_is_given_out() -> None:
    """Minisign's file and line, PEM, OpenSSH's line and list; and ssh-keygen names it as we do."""
    known = signing.make().public
    for form in (known.minisign, known.line, known.pem, known.ssh, known.allowed):
        assert signing.read_public(form).raw == known.raw
    file = signing.place().with_name("ssh.pub")
    file.write_text(known.ssh)
    assert known.fingerprint in ran("ssh-keygen", "-lf", file).stdout


@pytest.mark.parametrize(
    "text", ["", "RW", "x" * 56, "ssh-rsa AAAA", "\0", "-----BEGIN PUBLIC KEY-----"]
)
def test_what_is_no_key_is_refused_with_a_sentence(text: str, tmp_path: Path) -> None:
    """Public and secret ones."""
    with pytest.raises(WorkbenchError, match="no public key"):
        signing.read_public(text)
    (tmp_path / "no.key").write_text(text)
    with pytest.raises(WorkbenchError, match="no secret key"):
        signing.bring(tmp_path / "no.key")
    with pytest.raises(NotFound):
        signing.bring(tmp_path / "none.key")


def test_a_damaged_key_is_not_used() -> None:
    """No letter of it can be another."""
    text = signing.sealed(signing.make())
    body = text.splitlines()[1]
    for at in range(75, len(body) - 4, 9):
        letter = "A" if body[at] != "A" else "B"
        with pytest.raises(WorkbenchError):
            signing.parse(body[:at] + letter + body[at + 1 :])


def test_a_key_that_asks_for_too_much_is_refused() -> None:
    """A foreign file must not take all memory."""
    data = bytearray(base64.b64decode(signing.sealed(signing.make(), "x").splitlines()[1]))
    data[46:54] = (1 << 40).to_bytes(8, "little")
    with pytest.raises(WorkbenchError, match="more memory"):
        signing.parse(base64.b64encode(bytes(data)).decode(), "x")


def test_what_follows_from_the_key_is_always_the_same_and_tells_nothing_of_it() -> None:
    """Salts of public bundles come from it."""
    key = signing.make()
    assert key.derived("a", "b") == key.derived("a", "b")
    assert len({key.derived("a", "b"), key.derived("ab"), signing.make().derived("a", "b")}) == 3
    assert not re.search(key.seed.hex(), key.derived("a").hex())
