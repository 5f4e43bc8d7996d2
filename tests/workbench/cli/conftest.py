"""The command line, called as a shell would."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main

Call = Callable[..., Any]


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Call:
    """Calls the command line with --json and returns the answer; `code` expects a failure.

    With a code other than 0, what is returned is the text on standard error.
    """
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, code: int = 0, as_json: bool = True) -> Any:
        line = ["workbench", *map(str, arguments), *(["--json"] if as_json and not code else [])]
        monkeypatch.setattr("sys.argv", line)
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        assert (ended.value.code or 0) == code, err or out
        assert "Traceback" not in err
        if code:
            return err or out
        return json.loads(out) if as_json else out

    return run
