"""Calls about what is in the files of evidence: particulars, like pictures, attachments."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

import click

from workbench import commands, queries
from workbench.cli.captures import kind_of
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, shown
from workbench.errors import WorkbenchError
from workbench.exchange.intake import Options, from_bytes
from workbench.file import place
from workbench.reading import Attachment, attachments
from workbench.store import Store

_MAIL = "message/rfc822"
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")


@click.command("particulars")
@project_argument
@click.argument("ref", metavar="CAPTURE")
@json_option
def particulars(path: Path, ref: str, *, as_json: bool) -> None:
    """Tell what a file says about itself: camera, day, place, signer, head of an e-mail."""
    with reading(path) as project:
        capture = queries.find_capture(project.db, ref)
        found = queries.particulars(project.db, capture.id)
    lines = [f"{row.label}: {row.value}" for row in found]
    answer(found, "\n".join(lines), as_json=as_json)


@click.command("same-picture")
@project_argument
@click.argument("ref", metavar="CAPTURE")
@json_option
def same_picture(path: Path, ref: str, *, as_json: bool) -> None:
    """List where the same picture, or one that looks like it, is kept as well."""
    with reading(path) as project:
        capture = queries.find_capture(project.db, ref)
        found = queries.same_picture(project.db, capture.id)
    lines = [f"{row.capture}  {_nearness(row)}  {row.title}" for row in found]
    answer(found, "\n".join(lines), as_json=as_json)


def _nearness(row: queries.AlikePicture) -> str:
    if row.same_bytes:
        return "the same file"
    return "looks the same" if row.distance == 0 else f"looks alike ({row.distance} of 64 differ)"


@click.command("attachments")
@project_argument
@click.argument("ref", metavar="CAPTURE")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--add", is_flag=True, help="Add each as evidence of its own.")
@json_option
def attached(path: Path, ref: str, folder: Path | None, *, add: bool, as_json: bool) -> None:
    """List the files that came with an e-mail, and write them into a new folder where one is named.

    Files are named by their number and fingerprint: what they were called is only told.
    """
    with reading(path) as project:
        capture = queries.find_capture(project.db, ref)
        if queries.media_type(project.db, capture.id) != _MAIL:
            raise WorkbenchError("This is no e-mail, so nothing is attached to it.")
        found = attachments(Store(project.db).get(capture.sha256))
        how = queries.attached_to(project.db, capture.id)
        case = queries.investigation(project.db).title
    digests = [hashlib.sha256(each.data).hexdigest() for each in found]
    names = [_name(n, *pair) for n, pair in enumerate(zip(found, digests, strict=True), 1)]
    if folder is not None:
        _write(place(folder), dict(zip(names, found, strict=True)))
    options = Options(reason=how, case=case)
    made = _add(path, found, options) if add else [None] * len(found)
    shape = [
        {
            "name": each.name,
            "media_type": each.media_type,
            "size": len(each.data),
            "sha256": digest,
            "path": str(place(folder) / name) if folder is not None else None,
            "evidence": ident,
        }
        for each, digest, name, ident in zip(found, digests, names, made, strict=True)
    ]
    lines = [f"{digest[:12]}  {each.name}" for each, digest in zip(found, digests, strict=True)]
    answer(shape, shown("\n".join(lines)), as_json=as_json)


def _add(path: Path, found: Sequence[Attachment], options: Options) -> list[str | None]:
    """Make evidence of each file that is not empty; gives the ids, None for one that is."""
    named = [each.name or "attachment" for each in found]
    taken = [
        from_bytes(each.data, name, options=options) if each.data else None
        for each, name in zip(found, named, strict=True)
    ]
    made: list[str | None] = []
    with writing(path) as project:
        for each, name in zip(taken, named, strict=True):
            if each is None:
                made.append(None)
                continue
            titled = bool(each.draft and each.draft.title)
            evidence = commands.add_evidence(
                project,
                kind=kind_of(each.content),
                title="" if titled else name,
                content=each.content,
                draft=each.draft,
                method=options.reason,
            )
            made.append(evidence.id)
    return made


def _name(number: int, file: Attachment, digest: str) -> str:
    ending = _ENDING.fullmatch(Path(file.name).suffix)
    return f"{number:03}-{digest[:12]}{ending[0].lower() if ending else '.bin'}"


def _write(folder: Path, files: dict[str, Attachment]) -> None:
    try:
        folder.mkdir()
        for name, file in files.items():
            (folder / name).write_bytes(file.data)
    except FileExistsError as error:
        raise WorkbenchError(f"{folder} is there already. Name a new folder.") from error
    except OSError as error:
        raise WorkbenchError(f"{folder} could not be written: {error.strerror}.") from error


COMMANDS: tuple[click.Command, ...] = (particulars, same_picture, attached)
