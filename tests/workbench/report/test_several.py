"""One report in several formats at once."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from workbench.errors import Cancelled, WorkbenchError
from workbench.report import Report, several
from workbench.report.contents import Profile
from workbench.report.several import Wanted
from workbench.report.specimen import specimen


def quiet(_share: float) -> None:
    """Hear how far it is, and say nothing."""


def test_one_format_goes_to_the_place_itself(tmp_path: Path) -> None:
    """Several go into a folder of that name; what is there already is left alone."""
    place = tmp_path / "Bridge"
    assert several.places(place, ["html"]) == [("html", place)]
    two = [("html", place / "Bridge.html"), ("claimreview", place / "Bridge.claimreview.json")]
    assert several.places(place, ["html", "claimreview"]) == two
    (place / "Bridge.html").write_text("there")
    assert several.places(place, ["html", "md"])[0] == ("html", place / "Bridge 2.html")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """In a sentence."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkbenchError, match="cannot be made"):
        several.places(tmp_path / "file" / "in it", ["html", "md"])


def test_what_was_written_is_described_for_the_journal(tmp_path: Path) -> None:
    """With hash, size, profile and salt; a format that cannot be written stops no other."""
    report = specimen(profile=Profile.PUBLIC)
    forms = several.places(tmp_path / "Out", ["html", "mediareview", "md"])
    heard: list[float] = []
    made = several.write(report, forms, Wanted(claims=("a",), salt="aa" * 32), told=heard.append)
    assert [each.format for each in made.files] == ["html", "md"]
    assert [each.name for each in made.files] == ["Out.html", "Out.md"]
    for path, each in zip(made.paths, made.files, strict=True):
        assert each.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert (each.profile, each.claims, each.seq) == ("public", ("a",), report.edit)
        assert (each.withheld, each.salt) == (len(report.withheld), "aa" * 32)
    assert len(made.problems) == 1
    assert "MediaReview" in made.problems[0]
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_stop_leaves_no_file(tmp_path: Path, example: Report) -> None:
    """What was written before it goes again."""

    def stop(share: float) -> None:
        if share > 0.4:
            raise Cancelled("Stopped.")

    forms = several.places(tmp_path / "Out", ["html", "md"])
    with pytest.raises(Cancelled):
        several.write(example, forms, Wanted(), told=stop)
    assert list((tmp_path / "Out").iterdir()) == []


def test_a_stop_that_comes_too_late_takes_nothing_away(tmp_path: Path, example: Report) -> None:
    """The report of last week is replaced already: without the new one there would be none."""
    (tmp_path / "Out.md").write_text("Of last week")

    def stop(share: float) -> None:
        if share == 1.0:
            raise Cancelled("Stopped.")

    made = several.write(example, [("md", tmp_path / "Out.md")], Wanted(), told=stop)
    assert [each.name for each in made.files] == ["Out.md"]
    assert (tmp_path / "Out.md").stat().st_size == made.files[0].size
