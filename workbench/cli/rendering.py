"""Calls that make more of a capture: the picture of its page, notes on its sound or video."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import commands, queries
from workbench.capture import picture
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.reading.cues import read_clock, span


@click.command("render")
@project_argument
@click.argument("ref", metavar="EVIDENCE|CAPTURE")
@json_option
def render(path: Path, ref: str, as_json: bool) -> None:
    """Make a picture and a PDF of a captured page, from the capture alone.

    Nothing is fetched. It needs the part of the program called render.
    """
    with reading(path) as project:
        found = queries.find_capture(project.db, ref)
        content = queries.stored(project.db, found)
    made = picture.render(content)
    with writing(path) as project:
        parts = commands.add_pieces(project, found, made.pieces)
    told = {
        "capture": found.id, "width": made.width, "height": made.height, "tall": made.tall,
        "note": made.note, "missing": [list(each) for each in made.missing], "parts": plain(parts),
    }  # fmt: skip
    lines = [f"{made.width} × {made.height} pixels", made.note]
    lines += [f"not in the capture: {url}" for url, why in made.missing if why == "missing"]
    answer(told, "\n".join(line for line in lines if line), as_json=as_json)


@click.command("cue")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.argument("since", metavar="FROM")
@click.argument("until", metavar="TO")
@click.argument("words", metavar="WORDS")
@json_option
def cue(path: Path, ref: str, since: str, until: str, words: str, *, as_json: bool) -> None:
    """Note what is said or seen in a recording, from one time to another: 1:15.5, 75, 1:02:03.

    The notes of a recording are a transcript; each of them can be cited with its seconds.
    """
    times = (read_clock(since), read_clock(until))
    with writing(path) as project:
        item = queries.find_evidence(project.db, ref)
        made = commands.add_cue(project, item, *times, words)
        known = queries.cues(project.db, made.id)
        found = next(each for each in known if abs(each[2] - times[0]) < 0.001)
        shape = {"capture": made.id, "start": found[0], "end": found[1], "seconds": list(times)}
        answer(shape, f"{made.id}  {span(times)}", as_json=as_json)


COMMANDS = (render, cue)
