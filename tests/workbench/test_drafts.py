"""What was being written is kept beside the project, for its owner alone."""

from __future__ import annotations

from pathlib import Path

from workbench import drafts
from workbench.drafts import Draft


def draft(key: str, words: str = "") -> Draft:
    """What somebody was writing."""
    return Draft(key=key, form="verdictDialog", about="“The dam”", values={"rationale": words})


def test_a_draft_is_there_until_it_is_discarded(tmp_path: Path) -> None:
    """The newer one of the same form takes the place of the older."""
    project = tmp_path / "Dam.fcw"
    assert drafts.drafts(project) == []
    assert drafts.keep(project, draft("one", "Half a sen"))
    assert drafts.keep(project, draft("two", "東京 \ud800"))
    assert drafts.keep(project, draft("one", "Half a sentence"))
    assert drafts.drafts(project) == [draft("two", "東京 \ud800"), draft("one", "Half a sentence")]
    assert drafts.discard(project, "two", "never there")
    assert drafts.drafts(project) == [draft("one", "Half a sentence")]
    assert drafts.discard(project, "one")
    assert list(tmp_path.glob(".*")) == []


def test_others_cannot_read_it(tmp_path: Path) -> None:
    """The file has the mode of a secret."""
    project = tmp_path / "Dam.fcw"
    drafts.keep(project, draft("one"))
    assert drafts.sidecar(project).stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_not_ours_has_no_drafts(tmp_path: Path) -> None:
    """Whatever stands in it; and a disk that takes nothing is told, not raised."""
    project = tmp_path / "Dam.fcw"
    for text in ("", "{}", '[{"key": 1, "values": []}, 7]', "[[]]", '{"a": 1}', "\0", "[" * 9999):
        drafts.sidecar(project).write_text(text)
        assert drafts.drafts(project) == []
    assert not drafts.keep(tmp_path / "nowhere" / "Dam.fcw", draft("one"))


def test_drafts_about_what_is_removed_for_good_go_with_it(tmp_path: Path) -> None:
    """Others stay."""
    project = tmp_path / "Dam.fcw"
    drafts.keep(project, Draft(key="one", form="f", place={"claim": "gone"}))
    drafts.keep(project, Draft(key="two", form="f", place={"claim": "kept"}))
    drafts.forget(project, ["gone"])
    assert [draft.key for draft in drafts.drafts(project)] == ["two"]
