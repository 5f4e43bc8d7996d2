"""Proof of time and the machine's settings, from a shell."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from tests.web.authority import Authority
from tests.workbench.capture import takings
from tests.workbench.cli.conftest import Call
from workbench import commands, queries
from workbench.model import EvidenceKind
from workbench.project import Project
from workbench.reading import Draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a capture that is not stamped."""
    path = tmp_path / "Pool.fcw"
    with Project.create(path) as project:
        content = takings.content()
        draft = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")
        commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Pool", content=content, draft=draft
        )
    return path


@pytest.fixture
def agreed(call: Call, authority: Authority, roots: Path) -> Authority:
    """Somebody agreed to stamps by this authority."""
    call("settings", "stamping", "yes")
    call("settings", "roots", roots)
    call("settings", "authorities", authority.url)
    return authority


def test_nothing_is_sent_without_consent(call: Call, path: Path, authority: Authority) -> None:
    """The sentence says how to agree."""
    call("settings", "authorities", authority.url)
    assert "workbench settings stamping yes" in call("stamp", path, code=1)
    assert authority.asked == []


def test_all_that_is_due_is_stamped_once(call: Call, path: Path, agreed: Authority) -> None:
    """The capture and the history; a second call asks nobody."""
    listed = call("stamp", path, "--list")
    assert [(row["what"], row["title"][:6]) for row in listed] == [
        ("capture", "“Pool”"),
        ("journal", ""),
    ]
    found = call("stamp", path)
    assert [(row["what"], row["signer"], row["trusted"]) for row in found] == [
        ("capture", "Harbour Time Signer", True),
        ("journal", "Harbour Time Signer", True),
    ]
    assert call("stamp", path) == []
    assert len(agreed.asked) == 2
    assert call("stamp", path, as_json=False) == "Everything is stamped.\n"
    assert all(finding["ok"] and not finding["remark"] for finding in call("verify", path))


def test_what_failed_is_told_and_stays_due(call: Call, path: Path, agreed: Authority) -> None:
    """Exit 1, with the reason; the next call tries again."""
    agreed.wishes.http = 503
    said = call("stamp", path, code=1)
    assert "not yet" in said
    assert "answered 503" in said
    agreed.wishes.http = 200
    assert "stamped" in call("stamp", path, as_json=False)


def test_a_failing_authority_is_not_asked_for_everything(
    call: Call, tmp_path: Path, agreed: Authority
) -> None:
    """After two failures the rest waits."""
    path = tmp_path / "Many.fcw"
    with Project.create(path) as project:
        for n in range(6):
            content = takings.content(takings.taken(f"<p>{n}</p>".encode()))
            commands.add_evidence(project, kind=EvidenceKind.PAGE, title="Pool", content=content)
    agreed.wishes.http = 500
    call("stamp", path, code=1)
    assert len(agreed.asked) == 2


def test_openssl_verifies_a_stamp_that_was_taken_out(
    call: Call, path: Path, agreed: Authority, roots: Path, tmp_path: Path
) -> None:
    """The record of the capture, the stamp and the root are all that it takes."""
    call("stamp", path)
    with Project.open(path, readonly=True) as project:
        digest = project.db.execute("SELECT record_sha256 FROM capture").fetchone()[0]
        record = project.store.get(digest)
        response = queries.stamp_response(project.db, digest, agreed.url)
    assert hashlib.sha256(record).hexdigest() == digest
    (tmp_path / "record.json").write_bytes(record)
    (tmp_path / "record.tsr").write_bytes(response)
    words = ("-data", "record.json", "-in", "record.tsr", "-CAfile", str(roots / "root.pem"))
    said = subprocess.run(
        ["openssl", "ts", "-verify", *words], cwd=tmp_path, capture_output=True, check=False
    )
    assert said.returncode == 0, said.stderr


def test_the_history_is_stamped_when_asked(call: Call, path: Path, agreed: Authority) -> None:
    """Whatever was stamped before."""
    call("stamp", path)
    call("claim", "add", path, "--text", "It rained.")
    assert call("stamp", path) == []
    (row,) = call("stamp", path, "--head")
    assert (row["what"], row["seq"]) == ("journal", 3)


def test_verify_tells_damage_remarks_and_what_holds(
    call: Call, path: Path, agreed: Authority
) -> None:
    """One line each."""
    call("stamp", path)
    call("settings", "roots", "")
    said = call("verify", path, as_json=False)
    assert "ok       capture records: 1 checked" in said
    assert "remark   time stamps: 2 time stamps are signed by" in said


def test_settings_are_listed_and_changed(call: Call, machine: Path) -> None:
    """All of them, one, or a new value of one."""
    assert set(call("settings")) >= {"proxy", "stamping", "authorities", "roots", "pictures"}
    assert call("settings", "authorities", "http://a.example, http://b.example") == {
        "authorities": ["http://a.example", "http://b.example"]
    }
    assert call("settings", "proxy", "socks5h://127.0.0.1:9050", as_json=False).split() == [
        "proxy",
        "socks5h://127.0.0.1:9050",
    ]
    assert json.loads(machine.read_text())["proxy"] == "socks5h://127.0.0.1:9050"
    assert "socks5h://" in call("settings", "proxy", "socks5://127.0.0.1:9050", code=1)
    assert "There is no setting" in call("settings", "prxy", code=1)
    assert "stamping     no" in call("settings", as_json=False)


@pytest.mark.parametrize(
    "given_out",
    [
        ("report", "P", "report.html"),
        ("extract", "P", "Bath", "out"),
        ("export-wacz", "P", "out.wacz"),
        ("sheet", "P", "Bath", "sheet.html"),
    ],
    ids=lambda parts: str(parts[0]),
)
def test_whatever_is_given_out_has_the_history_stamped(
    call: Call, path: Path, agreed: Authority, tmp_path: Path, given_out: tuple[str, ...]
) -> None:
    """What is in the file when something leaves it can be proven later."""
    (tmp_path / "pool.txt").write_text("The harbour pool opened in 1962.")
    call("capture", path, "pool.txt", "--title", "Bath")
    call("claim", "add", path, "--text", "It rained.")
    call(given_out[0], path, *given_out[2:])
    with Project.open(path, readonly=True) as project:
        head = queries.history(project.db, limit=1)[0].hash
        assert [row.what for row in queries.stamps(project.db, head)] == ["journal"]


def test_a_report_has_the_history_stamped(call: Call, path: Path, agreed: Authority) -> None:
    """The head that it prints can be proven later; where that fails, the report is there."""
    call("report", path, "report.html")
    with Project.open(path, readonly=True) as project:
        head = queries.history(project.db, limit=1)[0].hash
        assert [row.what for row in queries.stamps(project.db, head)] == ["journal"]
    agreed.wishes.http = 500
    call("claim", "add", path, "--text", "It rained.")
    assert call("report", path, "report.html")["claims"] == 1


def test_who_did_not_stamp_is_told_once(call: Call, path: Path, tmp_path: Path) -> None:
    """However much still waits: captures and the history."""
    call("settings", "stamping", "yes")
    call("settings", "authorities", "http://127.0.0.1:9/a,http://127.0.0.1:9/b")
    (tmp_path / "a.txt").write_text("The harbour pool opened in 1962.")
    said = call("capture", path, "a.txt", "nowhere.txt", code=1)
    assert said.count("Not yet stamped by http://127.0.0.1:9/a: ") == 1
    assert said.count("Not yet stamped by") == 2
