"""Reads spoiled files of every kind, as a child process: `python -m tests.faults.mutants SEED`.

Writes a line of JSON for each kind: drafts, sentences, and whatever else a parser did.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import zipfile
from collections import Counter
from collections.abc import Callable

import docx

from tests.workbench.reading import files
from tests.workbench.reading.conftest import pdf_bytes
from workbench.errors import WorkbenchError
from workbench.reading.child import parse
from workbench.reading.sniffing import CSV, DOCX, HTML, MAIL, ODT, PDF, SRT, VTT, XLSX

EACH = 200
LIMITS = {"text": 1_000_000}


def word() -> bytes:
    """A Word document."""
    document = docx.Document()
    document.add_paragraph(files.WORDS)
    out = files.io.BytesIO()
    document.save(out)
    return out.getvalue()


def picture(kind: str) -> Callable[[], bytes]:
    """A maker of small picture files of a format."""
    return lambda: files.saved(files.scene((64, 48)), kind)


SOUND_FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "page": (HTML, f"<html><title>Pier</title><body><p>{files.WORDS}</p>".encode),
    "pdf": (PDF, lambda: pdf_bytes([[(72, 700, 11, files.WORDS)]], "/Title (Pier)")),
    "docx": (DOCX, word),
    "odt": (ODT, files.odt),
    "xlsx": (XLSX, files.spreadsheet),
    "csv": (CSV, lambda: b"Name,Sum\n\"Veldt, town\",12\nLind,3\n"),
    "mail": (MAIL, files.mail),
    "srt": (SRT, files.SRT.encode),
    "vtt": (VTT, files.VTT.encode),
    "photo": ("image/jpeg", files.photo),
    "signed": ("image/jpeg", files.signed_photo),
    **{kind.lower(): (f"image/{kind.lower()}", picture(kind))
       for kind in ("PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF")},
    "wav": ("audio/wav", files.sound),
    "mp3": ("audio/mpeg", files.mp3),
    "mp4": ("video/mp4", files.video),
}  # fmt: skip


def spoiled(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some overwritten, cut out, doubled, or cut off."""
    file = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(file)) if file else 0
        act = chance.randrange(8)
        if act == 0:
            del file[place:]
        elif act == 1:
            del file[place : place + chance.randint(1, 40)]
        elif act == 2:
            file[place:place] = file[place : place + chance.randint(1, 200)]
        elif act == 3:
            file[place : place + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))
        elif file and place < len(file):
            file[place] = chance.randrange(256)
    return bytes(file)


def repacked(data: bytes, chance: random.Random) -> bytes:
    """A zip file with one of its parts spoiled, and its sums right again."""
    with zipfile.ZipFile(files.io.BytesIO(data)) as archive:
        name = chance.choice(archive.namelist())
        part = archive.read(name)
    return files.rezipped(data, {name: spoiled(part, chance)})


def main(seed: int) -> int:
    """Spoil and read, some kinds or all."""
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    for name, (kind, make) in SOUND_FILES.items():
        chance = random.Random(f"{seed} {name}")
        data, seen = make(), Counter[str]()
        for _ in range(EACH):
            zipped = data.startswith(b"PK") and chance.random() < 0.5
            bad = repacked(data, chance) if zipped else spoiled(data, chance)
            try:
                parse(bad, kind=kind, charset="", filename="a", url="", limits=LIMITS)
                seen["drafts"] += 1
            except WorkbenchError:
                seen["sentences"] += 1
            except (MemoryError, RecursionError):
                seen["limits"] += 1
            except Exception as error:  # noqa: BLE001 - what is being looked for
                seen[f"{type(error).__name__}: {error}"[:200]] += 1
        sys.stdout.write(json.dumps({"name": name, **seen}) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
