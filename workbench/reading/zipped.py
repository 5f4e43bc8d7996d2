"""Documents that are zip files: refused where they would unpack to far more than they are."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from workbench.errors import WorkbenchError

DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(AttributeError, LookupError, RuntimeError, TypeError, ValueError),
)
"""What zipfile and zlib raise on spoiled files, as fuzzing shows."""
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MOST_PARTS = 10_000
_MOST_BYTES = 300_000_000
_MOST_RATIO = 200
_SMALL = 1_000_000
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_HEAD = 100_000


def refuse_bomb(data: bytes, *, called: str = "document", most: int = _MOST_BYTES) -> None:
    """Raise WorkbenchError when a zip file declares more than it should unpack to."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except DAMAGE as error:
        raise WorkbenchError(f"This {called} is damaged and cannot be opened.") from error
    if any(part.compress_type not in _PACKED_BY for part in parts):
        raise WorkbenchError(f"This {called} is packed in a way that is not known for its kind.")
    packed = any(
        part.file_size > _SMALL and part.file_size > _MOST_RATIO * part.compress_size
        for part in parts
    )
    if packed or len(parts) > _MOST_PARTS or sum(p.file_size for p in parts) > most:
        raise WorkbenchError("This document would unpack to far more than its size: not opened.")


def refuse_entities(data: bytes, *, called: str = "document") -> None:
    """Raise WorkbenchError when an XML part of a zip file declares a document type."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.infolist():
            if not part.filename.lower().endswith((".xml", ".rels")):
                continue
            with archive.open(part) as opened:
                head = opened.read(_HEAD).replace(b"\x00", b"")  # UTF-16 shows as well
            if _DECLARES.search(head):
                raise WorkbenchError(f"This {called} declares entities of its own: not opened.")
