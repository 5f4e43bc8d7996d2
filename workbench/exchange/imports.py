"""Pages that were captured elsewhere, as content like any other: with what they prove, and not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

import workbench
from workbench.capture.record import canonical
from workbench.errors import WorkbenchError
from workbench.model import CaptureMethod, Complete, Content, PartRole, Piece
from workbench.reading import KEPT
from workbench.reading.archives import Unpacked, archive_kind, unpack

NAME = "import.json"
"""The part that says in words what an imported capture proves. Its role is METADATA."""

_FORMATS = {
    "warc": ("WARC", "application/warc"),
    "wacz": ("WACZ", "application/wacz"),
    "mhtml": ("MHTML", "multipart/related"),
    "singlefile": ("SingleFile", "text/html"),
}
_NO_PROOF = (
    "Nothing shows that the server sent this: whoever made the file could have written anything"
    " into it."
)


def is_archive(data: bytes, filename: str = "") -> bool:
    """Tell whether bytes are an archive of pages: WARC, WACZ, MHTML or SingleFile."""
    return bool(archive_kind(data, filename))


def pages_in(data: bytes, filename: str = "") -> tuple[tuple[str, str], ...]:
    """List the pages of an archive, address and title, the one that is taken by itself first.

    Raises WorkbenchError when the archive cannot be read.
    """
    found = unpack(data, archive_kind(data, filename))
    return tuple((page.url, page.title) for page in found.pages)


def content_of_archive(data: bytes, filename: str = "", *, page: str = "") -> Content:
    """Return a page out of an archive as a capture's content, with what belongs to it.

    `page` is the address of the page, where there are many; the archive's own main page, or its
    first, is taken without. The archive itself is a piece CONTAINER; a piece METADATA says what is
    told by the archive alone. An archive out of which no page comes is content as it is, and
    `text_problem` says why; WorkbenchError when a page was asked for by its address.
    """
    kind = archive_kind(data, filename)
    try:
        found = unpack(data, kind, page=page)
    except WorkbenchError as error:
        if page:  # nothing is kept then
            raise WorkbenchError(str(error).removesuffix(KEPT).rstrip()) from error
        return Content(
            data=data,
            method=CaptureMethod.FILE,
            media_type=_FORMATS[kind][1],
            filename=filename,
            complete=Complete.YES,
            text_problem=str(error),
        )
    complete, reason = _completeness(found)
    return Content(
        data=found.data,
        method=CaptureMethod.FILE,
        media_type=found.media_type,
        filename=filename,
        requested_url=found.page.url,
        final_url=found.page.url,
        http_status=found.status,
        complete=complete,
        complete_reason=reason,
        origin=found.kind,
        claimed_at=found.page.at,
        pieces=tuple(_pieces(found, data, filename)),
    )


def proven(content: Content) -> list[str]:
    """Return what was found out about an archive that content came out of: `remarks`, as kept."""
    for piece in content.pieces:
        if piece.role is PartRole.METADATA and piece.name == NAME:
            return [str(each) for each in json.loads(piece.data)["proves"]]
    return []


def remarks(found: Unpacked) -> list[str]:
    """Say in sentences what an archive claims, what was checked, and what nothing shows."""
    name, _ = _FORMATS[found.kind]
    when = f" on {found.page.at}" if found.page.at else ", at a time it does not tell"
    told = [
        f"The file ({name}) says that this is {found.page.url}, captured{when}.",
        _NO_PROOF,
        *([f"It says that {found.software} made it."] if found.software else []),
    ]
    if found.wrong:
        told.append(
            "The archive's own checksum does not fit: it was changed after it was made, or is"
            f" damaged ({', '.join(found.wrong[:5])})."
        )
    elif found.checked:
        told.append(
            "The archive's own checksums fit: its parts are as its maker wrote them, or whoever"
            " changed them changed the checksums too."
        )
    if found.signed:
        told.append("It carries a signature, which was not checked.")
    if found.broken:
        told.append("The archive could not be read to its end.")
    if found.left_out:
        told.append(f"{found.left_out:,} of the files that belong to pages were left out.")
    if (others := len(found.pages) + found.more_pages - 1) > 0:
        more = "1 more page" if others == 1 else f"{others:,} more pages"
        told.append(f"It holds {more}, which this capture does not show.")
    return told


def _completeness(found: Unpacked) -> tuple[Complete, str]:
    if found.cut:
        return Complete.NO, "The archive breaks off inside the page."
    if found.page.url in found.wrong:
        return Complete.UNKNOWN, "The archive's own checksum of the page does not fit."
    return Complete.UNKNOWN, "It was captured elsewhere: the file does not show whether it is all."


def _pieces(found: Unpacked, data: bytes, filename: str) -> Iterator[Piece]:
    _, media_type = _FORMATS[found.kind]
    container = hashlib.sha256(data).hexdigest()
    if found.kind != "singlefile":  # there, page and file are the same bytes
        yield Piece(
            role=PartRole.CONTAINER,
            data=data,
            media_type=media_type,
            name=filename or f"page.{found.kind}",
        )
    for each in found.resources:
        yield Piece(
            role=PartRole.RESOURCE,
            data=each.data,
            media_type=each.media_type,
            name=each.url,
            derived_from=container,
        )
    yield Piece(
        role=PartRole.METADATA,
        data=canonical(_facts(found)),
        media_type="application/json",
        name=NAME,
        tool=f"Fact-Check Workbench {workbench.__version__}",
        derived_from=container,
    )


def _facts(found: Unpacked) -> dict[str, object]:
    return {
        "archive": found.kind,
        "software": found.software,
        "title": found.page.title,
        "url": found.page.url,
        "claimed_at": found.page.at,
        "checksums": {"fit": found.checked, "wrong": list(found.wrong)},
        "signed": found.signed,
        "broken": found.broken,
        "left_out": found.left_out,
        "pages": [
            {"url": page.url, "claimed_at": page.at, "title": page.title} for page in found.pages
        ],
        "more_pages": found.more_pages,
        "proves": remarks(found),
    }
