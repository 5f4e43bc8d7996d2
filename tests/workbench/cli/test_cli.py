"""The main job from the command line, and what is said when something is wrong."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.server import Web
from tests.workbench.cli.conftest import Call
from workbench import queries
from workbench.cli import main
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError
from workbench.project import Project

SPEECH = """Mayor opens the bridge

Mayor Ilse Brandt said on Monday that the bridge cost 40 million crowns. "Nobody was paid for the
land under the north pier," she told the council. The ferry was closed in 1989.
"""
ACCOUNTS = "City accounts\n\nTotal: 61,408,000 crowns. Land: 1,906,000 crowns. Paid in crowns.\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A speech and an account, as files."""
    (tmp_path / "speech.txt").write_text(SPEECH)
    (tmp_path / "accounts.txt").write_text(ACCOUNTS)
    return tmp_path


def test_the_main_job(call: Call, files: Path) -> None:
    """New, import, cite, rate, report, undo, redo, verify: the whole trip answers with data."""
    assert call("new", "P.fcw", "--title", "Harbour")["title"] == "Harbour"
    article = call("import", "P.fcw", "speech.txt", "--accept-all")
    assert article["title"] == "Mayor opens the bridge"
    assert len(article["claims"]) == len(article["candidates"]) > 0
    for candidate in article["candidates"]:
        assert {"text", "quote", "speaker", "start", "end", "score"} <= candidate.keys()
        assert SPEECH[candidate["start"] : candidate["end"]].strip()
    claims = call("claims", "P.fcw", "--speaker", "Brandt")
    assert claims
    assert {"id", "text", "quote", "speaker", "state", "rating"} <= claims[0].keys()
    claim = claims[0]["id"]
    evidence = call("evidence", "add", "P.fcw", "accounts.txt", "--publisher", "City of Norrhamn")
    assert evidence["source"] == "City of Norrhamn"
    cited = call(
        "cite", "P.fcw", claim, evidence["id"], "--stance", "refutes",
        "--quote", "Total: 61,408,000 crowns.", "--key",
    )  # fmt: skip
    assert (cited["quote"], cited["stance"]) == ("Total: 61,408,000 crowns.", "refutes")
    assert (cited["evidence"], cited["article"]) == (evidence["id"], None)
    assert not {"passage_id", "evidence_id"} & cited.keys()
    rated = call("rate", "P.fcw", claim, "refuted", "--rationale", "The accounts say more.")
    assert rated["label"] == "Refuted"
    shown = call("claim", "show", "P.fcw", claim)
    assert (shown["state"], shown["rating"], len(shown["citations"])) == ("decided", "refuted", 1)
    assert call("report", "P.fcw", "out.html")["claims"] == len(article["claims"])
    assert "61,408,000" in (files / "out.html").read_text("utf-8")
    one = ("report", "P.fcw", "out.json", "--format", "claimreview", "--claim", claim)
    assert call(*one, "--profile", "internal")
    assert call("undo", "P.fcw")["label"].startswith("Rate")
    assert call("claim", "show", "P.fcw", claim)["rating"] is None
    assert call("redo", "P.fcw")["kind"] == "redo"
    assert call("history", "P.fcw", "--limit", 1)[0]["kind"] == "redo"
    assert all(finding["ok"] for finding in call("verify", "P.fcw"))
    info = call("info", "P.fcw")
    assert (info["articles"], info["evidence"], info["citations"]) == (1, 1, 1)


def test_people_read_the_same_without_json(call: Call, files: Path) -> None:
    """Each call answers in text too."""
    call("new", "P.fcw")
    call("import", "P.fcw", "speech.txt", "--accept-all", as_json=False)
    assert "Ilse Brandt" in call("claims", "P.fcw", as_json=False)
    for line in (("info",), ("history",), ("verify",), ("articles",), ("evidence", "list")):
        call(*line, "P.fcw", as_json=False)
    assert call("search", "P.fcw", "land", as_json=False)
    assert "Total" in call(
        "text", "P.fcw", call("evidence", "add", "P.fcw", "accounts.txt")["id"], as_json=False
    )


def test_standard_input_is_an_article(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Pasted text comes in through a pipe."""
    call("new", "P.fcw")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SPEECH.encode())))
    assert call("import", "P.fcw", "-")["candidates"]
    assert call("claims", "P.fcw") == []


def test_a_page_comes_in_from_the_web(call: Call, web: Web) -> None:
    """An address is fetched, read and kept as it came."""
    address = web.page("/page", "<title>Accounts</title><p>The total was 61 million crowns.</p>")
    call("new", "P.fcw")
    made = call("evidence", "add", "P.fcw", address, "--allow-private", "--no-screenshot")
    assert made["url"] == address
    assert made["captures"] == 1


def test_a_quote_that_is_not_there_is_refused_with_the_nearest(call: Call, files: Path) -> None:
    """A mistyped quote is not stored; the words that were probably meant are offered."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    item = call("evidence", "add", "P.fcw", "accounts.txt")["id"]
    line = ("cite", "P.fcw", claim, item, "--stance", "refutes", "--quote")
    said = call(*line, "Totals: 61,408,000 krowns", code=1)
    assert "not in the text" in said
    assert "Total: 61,408,000 crowns" in said
    said = call(*line, "crowns", code=1)
    assert "3 times" in said
    assert call(*line, "crowns", "--nth", 2)["start"] == ACCOUNTS.index("1,906,000 crowns") + 10
    assert "only 3 times" in call(*line, "crowns", "--nth", 4, code=1)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("claims", "none.fcw"), "no project file"),
        (("import", "P.fcw", "none.txt"), "cannot be read"),
        (("import", "P.fcw", "ftp://example.org/x"), "cannot be read"),
        (("claim", "show", "P.fcw", "ffffffff"), "no claim “ffffffff”"),
        (("rate", "P.fcw", "One.", "perhaps", "--rationale", "x"), "Supported"),
        (("rate", "P.fcw", "One.", "refuted", "--rationale", "x", "--scale", "none"), "evidence"),
        (("new", "P.fcw"), "there already"),
        (("new", "Name"), ".fcw"),
        (("seed", "none", "S.fcw"), "harbour-bridge"),
        (("redo", "P.fcw"), "nothing to redo"),
        (("claim", "add", "P.fcw", "--text", "x", "--made-on", "Tuesday"), "2026-01-31"),
        (("evidence", "add", "P.fcw"), "--kind"),
        (("report", "P.fcw", "no/such/folder/x.html"), "folder"),
    ],
)
def test_a_foreseen_error_is_one_sentence(call: Call, line: tuple[str, ...], words: str) -> None:
    """Exit 1, one line on standard error that says what to do, and no traceback."""
    call("new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "One.")
    said = call(*line, code=1)
    assert words in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "line", [("claims",), ("cite", "P.fcw"), ("claims", "P.fcw", "--state", "odd"), ("nonsense",)]
)
def test_misuse_exits_with_2(call: Call, line: tuple[str, ...]) -> None:
    """A call that makes no sense is told apart from an error."""
    call(*line, code=2)


def test_while_a_window_has_the_project_it_can_be_read(call: Call, tmp_path: Path) -> None:
    """Lists answer, and changes are refused with the name of who has it."""
    call("new", "P.fcw")
    with Project.open(tmp_path / "P.fcw"):
        assert call("claims", "P.fcw") == []
        assert "open elsewhere (process" in call("claim", "add", "P.fcw", "--text", "x", code=1)
    assert call("claim", "add", "P.fcw", "--text", "x")["text"] == "x"


def test_the_desk_signs_its_claim_reviews(call: Call, tmp_path: Path) -> None:
    """What the desk says of itself is in the records that it hands out."""
    call("new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "One.")
    call("rate", "P.fcw", "One.", "Not-enough-evidence", "--rationale", "Nothing was found.")
    about = call(
        "describe", "P.fcw", "--desk", "Plumb Line", "--report-url", "https://plumb.example.org/1"
    )
    assert (about["desk"], about["title"]) == ("Plumb Line", "P")
    call("report", "P.fcw", "out.json", "--format", "claimreview", "--profile", "internal")
    review = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert review["url"] == "https://plumb.example.org/1"
    assert review["author"]["name"] == "Plumb Line"
    assert "choose from" in call("describe", "P.fcw", "--scale", "none", code=1)


def test_calls_at_the_same_time_wait_for_each_other(tmp_path: Path) -> None:
    """A script may add several claims at once: none is refused."""
    path = tmp_path / "P.fcw"
    Project.create(path).close()
    line = [sys.executable, "-m", "workbench", "claim", "add", str(path), "--text"]
    calls = [subprocess.Popen([*line, f"Claim {n}."], stdout=subprocess.PIPE) for n in range(4)]
    for each in calls:
        each.communicate(timeout=30)
    assert [each.returncode for each in calls] == [0, 0, 0, 0]
    with Project.open(path) as project:
        assert queries.counts(project.db).claims == 4


def test_damage_exits_with_1(call: Call, files: Path) -> None:
    """A flipped byte in captured evidence is found and its title is named."""
    call("new", "P.fcw")
    call("evidence", "add", "P.fcw", "accounts.txt", "--title", "The ledger")
    path = files / "P.fcw"
    data = path.read_bytes()
    at = data.index(b"Total: 61,408")
    path.write_bytes(data[:at] + b"t" + data[at + 1 :])
    said = call("verify", "P.fcw", code=1)
    assert "The ledger" in said


def test_the_name_of_the_person_is_kept(call: Call) -> None:
    """--as says who edits; without it nobody's login name gets into the file."""
    call("--as", "Ana", "new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "x")
    assert [row["actor"] for row in call("history", "P.fcw")] == ["desk", "Ana"]


def test_a_report_never_replaces_the_project(call: Call, tmp_path: Path) -> None:
    """The name of the project in the place of the report costs a sentence, and no work."""
    call("new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "One.")
    assert "is a project" in call("report", "P.fcw", "P.fcw", code=1)
    assert len(call("claims", "P.fcw")) == 1


def test_an_import_with_its_claims_is_undone_at_once(call: Call, files: Path) -> None:
    """Article and claims are one step in the history, so none of it can be there by half."""
    call("new", "P.fcw")
    assert call("import", "P.fcw", "speech.txt", "--accept-all")["claims"]
    call("undo", "P.fcw")
    assert (call("articles", "P.fcw"), call("claims", "P.fcw")) == ([], [])


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "ascii", "utf-8"])
def test_no_letter_stops_an_answer(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    """A code page that lacks letters gets them spelled out, and JSON stays JSON."""
    call("new", "P.fcw")
    text = "“Öl” kostet 東京 🎉."
    call("claim", "add", "P.fcw", "--text", text)
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    for option in ([], ["--json"]):
        monkeypatch.setattr("sys.stdout", out)
        monkeypatch.setattr("sys.argv", ["workbench", "claims", "P.fcw", *option])
        with pytest.raises(SystemExit) as ended:
            main()
        assert not ended.value.code
    out.flush()
    told = out.buffer.getvalue().decode("utf-8" if encoding == "ascii" else encoding)
    assert "kostet" in told.splitlines()[0]
    assert json.loads(told[told.index("\n") :])[0]["text"] == text


def test_what_is_typed_cannot_steer_the_terminal(call: Call) -> None:
    """A title that was written to clear the screen or to forge a line is shown as it is."""
    call("--as", "Ana\nBo", "new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "One\x1b[2J\rtwo.\nThree.")
    (line,) = call("claims", "P.fcw", as_json=False).splitlines()
    assert "\x1b" not in line
    assert "Three." in line
    assert [row["actor"] for row in call("history", "P.fcw")] == ["desk", "Ana Bo"]


def test_more_than_can_be_counted_is_misuse(call: Call) -> None:
    """A limit beyond all numbers is refused as one below one is."""
    call("new", "P.fcw")
    for line in (("claims", "P.fcw"), ("history", "P.fcw"), ("search", "P.fcw", "x")):
        assert "--limit" in call(*line, "--limit", 10**30, code=2)


def test_an_empty_quote_is_no_quote(call: Call, files: Path) -> None:
    """An empty variable of a script cites nothing; the nearest words come on one line."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    item = call("evidence", "add", "P.fcw", "speech.txt")["id"]
    line = ("cite", "P.fcw", claim, item, "--stance", "refutes")
    assert "quote is empty" in call(*line, "--quote", " ", code=1)
    said = call(*line, "--quote", "Nobody was payed for the lend under", code=1)
    assert "Nobody was paid for the land under" in said
    assert said.count("\n") == 1
    assert call(*line)["quote"] is None


def test_closed_streams_are_sentences(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing to read from, or a full disk to answer on, is said as any other trouble is."""
    call("new", "P.fcw")
    monkeypatch.setattr("sys.stdin", None)
    assert "standard input" in call("import", "P.fcw", "-", code=1)

    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("workbench.cli.shapes.click.echo", full)
    with pytest.raises(WorkbenchError, match="could not be written"):
        answer({}, "x", as_json=False)


def test_an_interrupt_while_it_loads_leaves_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl+C in the first moments says what it says later."""

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workbench.cli.calls.run", interrupted)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == "\nAborted!\n"
