"""Strings that break things, in every field of a capture: shown as they are."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.web.naughty import NAUGHTY
from ui.window import Window
from workbench import commands, queries, report
from workbench.capture.record import sealed
from workbench.exchange.extracting import extract
from workbench.exchange.intake import Options, from_bytes
from workbench.model import Complete, Evidence, EvidenceKind
from workbench.project import Project
from workbench.settings import Settings


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A project with evidence for each string, in the title and in all fields of its capture."""
    path, options = tmp_path / "Naughty.fcw", Options(pictures=False, settings=Settings())
    plain = from_bytes(b"The roof cost two million crowns.", "a.txt", options=options)
    with Project.create(path) as project:
        for number, string in enumerate(NAUGHTY):
            unsealed = replace(
                plain.content,
                filename=string,
                requested_url=string,
                final_url=string,
                media_type=string,
                complete=Complete.NO,
                complete_reason=string,
                claimed_at="",
                text_problem=string,
                picture_problem=string,
                pieces=tuple(
                    replace(piece, name=string, tool=string) for piece in plain.content.pieces
                ),
            )
            content = sealed(unsealed, plain.draft)
            commands.add_evidence(
                project,
                kind=EvidenceKind.PAGE,
                title=string if string.strip() else f"{number}{string}",
                note=string,
                url=string,
                content=content,
                draft=plain.draft,
            )
    return path


def test_naughty_strings_are_kept_and_shown_as_they_are(
    full: Path, open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """No markup in any label of any view; the report and the files handed out stay whole."""
    window = open_window(full)
    session, labels, rich = window.session, 0, []
    session.choose_place("evidence")
    for row in session.ask(queries.evidence):
        session.choose_item("evidence", row.id)
        session.open_capture(session.ask(queries.captures, evidence=row.id)[0].id)
        for label in window.findChildren(QLabel):
            labels += 1
            if label.textFormat() is not Qt.TextFormat.PlainText:
                rich.append(label.objectName() or label.text())
    qtbot.waitUntil(lambda: not window.jobs.current)
    with Project.open(full, readonly=True) as project:
        items = project.db.execute("SELECT count(*) FROM evidence").fetchone()[0]
        assert all(finding.ok for finding in queries.verify(project.db))
        text = report.render_html(report.build(project.db, now=project.now()))
    tree = html.fromstring(text)
    foreign = [
        each.tag
        for each in tree.iter()
        if each.tag in {"script", "img", "svg", "iframe", "object", "qt"}
        and each.get("type") != "application/ld+json"
    ]
    links = [link for link in tree.xpath("//a/@href") if not link.startswith(("http", "#"))]
    sys.stdout.write(f"strings={items} labels={labels} rich={len(rich)} markup={len(foreign)}\n")
    assert items == len(NAUGHTY)
    assert labels > items
    assert rich == []
    assert foreign == []
    assert links == []


def test_naughty_names_lead_to_no_other_place(full: Path, tmp_path: Path) -> None:
    """Captures handed out as files stay in their folder, whatever they are called."""
    made = 0
    with Project.open(full, readonly=True) as project:
        for row in queries.evidence(project.db):
            folder = tmp_path / f"out-{made}"
            done = extract(project.db, project.get(Evidence, row.id), folder)
            assert done.files
            root = folder.resolve()
            assert all((folder / name).resolve().is_relative_to(root) for name in done.files)
            assert all((folder / name).is_file() for name in done.files)
            made += 1
    assert made == len(NAUGHTY)
    sys.stdout.write(f"handed out={made} astray=0\n")
