"""Bundles and keys on the command line."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.workbench.cli.conftest import Call
from tests.workbench.exchange.bundles import SECRET, dump, filled
from workbench import signing
from workbench.exchange import sealing
from workbench.project import Project


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost less than in life."""
    monkeypatch.setattr(sealing, "_WORK", 10)
    monkeypatch.setattr(signing, "_WORK", 1 << 16)
    monkeypatch.setattr(signing, "_MEMORY", 1 << 21)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with a bit of everything."""
    with Project.create(tmp_path / "P.fcw", title="Harbour") as project:
        filled(project)
    return tmp_path / "P.fcw"


def test_a_bundle_goes_out_is_checked_and_comes_back(
    call: Call, path: Path, tmp_path: Path
) -> None:
    """It is told to the journal, which then is one edit longer than in the bundle."""
    before = dump(path)
    made = call("bundle", path, "out.zip")
    assert made["signed_by"] == signing.fingerprint()
    assert (made["withheld"], made["damaged"]) == (0, [])
    (row, *_) = call("history", path)
    assert row["label"] == "Hand out out.zip"
    checked = call("verify-bundle", "out.zip", "--key", signing.place().with_name("signing.pub"))
    assert checked["holds"]
    assert all(each["ok"] and not each["remark"] for each in checked["findings"])
    told = call("unbundle", "out.zip", "Q.fcw")
    assert told["seq"] == row["seq"] - 1
    assert dump(tmp_path / "Q.fcw") == before
    assert "is there already" in call("unbundle", "out.zip", "Q.fcw", code=1)


def test_a_changed_bundle_is_told_with_exit_code_one(
    call: Call, path: Path, tmp_path: Path
) -> None:
    """In words and in the answer; and no project is made of it."""
    call("bundle", path, "out.zip")
    data = bytearray((tmp_path / "out.zip").read_bytes())
    data[data.index(b"basins")] ^= 1
    (tmp_path / "out.zip").write_bytes(data)
    assert "PROBLEM" in call("verify-bundle", "out.zip", code=1)
    assert "Nothing was made of the bundle." in call("unbundle", "out.zip", "Q.fcw", code=1)
    assert not (tmp_path / "Q.fcw").exists()


def test_a_folder_is_checked_too(call: Call, path: Path, tmp_path: Path) -> None:
    """Also one that was unpacked by another program."""
    call("bundle", path, "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as package:
        for name in package.namelist():
            package.extract(name, tmp_path / "unpacked")
    assert call("verify-bundle", "unpacked")["holds"]
    assert call("unbundle", "unpacked", "Q.fcw")["path"].endswith("Q.fcw")


def test_a_public_bundle_of_one_claim(call: Call, path: Path, tmp_path: Path) -> None:
    """The claim is named as everywhere, and protected names stay at home."""
    claim = call("claims", path)[0]["id"]
    line = ("bundle", path, "out.zip", "--profile", "public", "--claim", claim, "--lang", "es")
    assert "before this is published: no-desk" in call(*line, code=1)
    made = call(*line, "--override", "A trial for the printers.")
    assert made["claims"] == [claim]
    assert made["withheld"] > 0
    assert SECRET.encode() not in (tmp_path / "out.zip").read_bytes()
    assert call("exports", path)[0]["profile"] == "public"


def test_an_encrypted_bundle_ends_in_age(
    call: Call, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase comes from the environment where nobody can be asked."""
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "low tide")
    made = call("bundle", path, "out.zip", "--encrypt", "--no-sign")
    assert (made["path"].endswith("out.zip.age"), made["signed_by"]) == (True, "")
    assert call("verify-bundle", "out.zip.age")["holds"]
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "high tide")
    assert "does not open" in call("verify-bundle", "out.zip.age", code=1)
    subprocess.run(["age-keygen", "-o", tmp_path / "k"], capture_output=True, check=True)
    to = (tmp_path / "k").read_text().split("public key: ")[1].split()[0]
    call("bundle", path, "to.zip", "--recipient", to)
    assert call("verify-bundle", "to.zip.age", "--identity", "k")["holds"]
    assert "Name the file with that key" in call("verify-bundle", "to.zip.age", code=1)
    assert "is no key to encrypt to" in call("bundle", path, "x.zip", "--recipient", "me", code=1)


def test_the_key_is_shown_replaced_locked_and_moved(
    call: Call, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is lost on the way, and a locked key asks for its passphrase."""
    assert call("key") is None
    monkeypatch.setenv("WORKBENCH_KEY_PASSPHRASE", "")
    first = call("key", "new")
    assert first["fingerprint"] == signing.fingerprint()
    call("key", "export", "mine.key")
    assert call("key", "new")["fingerprint"] != first["fingerprint"]
    assert call("key", "import", "mine.key")["fingerprint"] == first["fingerprint"]
    signing.change_passphrase("", "low tide")
    assert call("key")["locked"]
    assert "The key is locked" in call("bundle", path, "out.zip", code=1)
    monkeypatch.setenv("WORKBENCH_KEY_PASSPHRASE", "low tide")
    assert call("bundle", path, "out.zip")["signed_by"] == first["fingerprint"]
    assert "Name the file" in call("key", "export", code=1)


def test_what_is_no_bundle_is_told_in_a_sentence(call: Call, tmp_path: Path) -> None:
    """Whatever the file is."""
    for data in (b"", b"PK\3\4", b"x" * 100, b"age-encryption.org/v1\n-> scrypt "):
        (tmp_path / "no.zip").write_bytes(data)
        said = call("verify-bundle", "no.zip", code=1)
        assert said.strip().endswith("."), said
