"""Files made to harm whoever opens them: refused or read, within bounds, and we as we were.

The counts are printed; `pytest -s` shows them.
"""

from __future__ import annotations

import io
import json
import os
import re
import signal
import struct
import subprocess
import sys
import threading
import time
import zipfile
import zlib
from pathlib import Path

from tests.faults.mutants import EACH, SOUND_FILES, word
from tests.workbench.reading import files
from workbench.reading import Limits, examine, sandbox
from workbench.reading.isolated import KEPT
from workbench.reading.sandbox import wrapped

ROOT = Path(__file__).parents[2]
HANGS = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(400_000)) + b">Text</p>"
CANARY = "canary-7f3a9 of the harbour"
ZEROS = bytes(30_000_000)


def test_spoiled_files_of_every_kind_give_a_draft_or_a_sentence() -> None:
    """4,000 files, 200 of each kind: nothing else comes out of a parser, and none dies of one."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.mutants", "20261123"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    print("".join(f"\n{row}" for row in told))  # noqa: T201 - a count for whoever wants it
    assert done.returncode == 0, done.stderr[-2000:]
    assert [row.pop("name") for row in told] == list(SOUND_FILES)
    assert all(sum(row.values()) == EACH for row in told)
    assert {name for row in told for name in row} <= {"drafts", "sentences", "limits"}
    assert all(row.get("drafts") for row in told), (
        "nothing of a kind was read: it was spoiled too much"
    )


def png(width: int, height: int, rows: bytes) -> bytes:
    """A grey PNG that says it is so large, with whatever rows."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def zipped(name: str, body: bytes, mime: str = "") -> bytes:
    """A zip file with one part."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if mime:
            archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        archive.writestr(name, body)
    return out.getvalue()


def flate_chain() -> bytes:
    """A PDF whose one page is 300 MB of spaces, packed twice."""
    packed = zlib.compressobj(9)
    once = b"".join(packed.compress(b" " * 1_000_000) for _ in range(300)) + packed.flush()
    body = zlib.compress(once, 9)
    stream = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n" % len(body)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        stream + body + b"\nendstream",
    ]
    out = b"%PDF-1.4\n"
    for number, content in enumerate(objects, 1):
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return out + b"trailer << /Size 5 /Root 1 0 R >>\n%%EOF\n"


LAUGHS = '<!DOCTYPE a [<!ENTITY b0 "ha">' + "".join(
    f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 12)
) + "]>"  # fmt: skip


def declaring(xml: str, declaration: str, entity: str) -> str:
    """The XML with a document type before it and an entity in its first paragraph."""
    made = re.sub(r"(The harbour|Harbour plan)", rf"&{entity}; \1", xml, count=1)
    assert made != xml
    return declaration + made


def test_bombs_cost_little_and_are_named() -> None:
    """Whatever unpacks to far more than its size: a sentence in seconds, and no memory here."""
    bombs = {
        "PNG of 65,535 by 65,535": png(65_535, 65_535, zlib.compress(ZEROS)),
        "PNG of 79 million pixels": png(8900, 8900, zlib.compress(bytes(8901 * 8900))),
        "docx": files.rezipped(word(), {"word/more.xml": ZEROS}),
        "odt": files.rezipped(files.odt(), {"more.xml": ZEROS}),
        "xlsx": files.rezipped(files.spreadsheet(), {"xl/more.xml": ZEROS}),
        "docx of nothing but a bomb": zipped("word/document.xml", ZEROS),
        "PDF, packed twice": flate_chain(),
        "laughs in odt": files.odt(content=declaring(files.ODT_CONTENT, LAUGHS, "b11")),
        "laughs in xlsx": files.spreadsheet(
            **{"xl/sharedStrings.xml": f"{LAUGHS}<sst>&b11;</sst>"}
        ),
        "laughs in docx": files.rezipped(word(), {"word/document.xml": f"{LAUGHS}<w/>".encode()}),
        "laughs in XMP": files.saved(files.scene(), "JPEG", xmp=f"{LAUGHS}<x>&b11;</x>".encode()),
    }
    before, told = resident(), {}
    for name, data in bombs.items():
        start = time.perf_counter()
        draft = examine(data, words_in_pictures=False)
        told[name] = f"{time.perf_counter() - start:.2f} s, {draft.problem}"
        assert time.perf_counter() - start < 11, name
        assert draft.text == "", name
        assert draft.problem, name
        assert "haha" not in draft.metadata, name
    grown = resident() - before
    print(f"\nbombs={len(bombs)} grown={grown >> 20} MiB")  # noqa: T201 - a count
    print("\n".join(f"{name}: {line}" for name, line in told.items()))  # noqa: T201 - the same
    assert grown < 64 << 20


def resident() -> int:
    """Bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_no_file_of_ours_comes_in_through_an_entity(tmp_path: Path) -> None:
    """A document type that names a file of this machine: its words never appear."""
    canary = tmp_path / "canary.txt"
    canary.write_text(CANARY)
    kinds = [
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{canary.as_uri()}">]>',
        f'<!DOCTYPE a SYSTEM "{canary.as_uri()}" [<!ENTITY x "x">]>',
        f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{canary.as_uri()}"> %p; <!ENTITY x "x">]>',
    ]
    opened = 0
    for declaration in kinds:
        xml = f"{declaration}<w:document xmlns:w='urn:w'>&x;</w:document>"
        shared = f"{declaration}<sst><si><t>&x;</t></si></sst>"
        hostile = {
            "docx": files.rezipped(word(), {"word/document.xml": xml.encode()}),
            "docx, UTF-16": files.rezipped(word(), {"word/document.xml": xml.encode("utf-16")}),
            "odt": files.odt(content=declaring(files.ODT_CONTENT, declaration, "x")),
            "odt, meta": files.odt(meta=declaring(files.ODT_META, declaration, "x")),
            "xlsx": files.spreadsheet(**{"xl/sharedStrings.xml": shared}),
            "svg": f"{declaration}<svg><text>&x;</text></svg>".encode(),
            "xhtml": f"<?xml version='1.0'?>{declaration}<html><p>&x; a</p></html>".encode(),
            "xmp": files.saved(files.scene(), "PNG", xmp=f"{declaration}<x>&x;</x>".encode()),
        }
        for name, data in hostile.items():
            draft = examine(data, words_in_pictures=False)
            assert CANARY not in f"{draft}", name
            opened += 1
    print(f"\nentities={opened} leaked=0")  # noqa: T201 - a count
    assert opened == 24


def test_a_parser_that_dies_hangs_or_eats_is_put_away() -> None:
    """Each ends in a sentence that says the bytes are kept; this process and its threads stay."""
    threads = threading.active_count()
    slow = examine(HANGS, limits=Limits(seconds=1.0))
    assert "took longer than 1 seconds" in slow.problem
    page = b"<html><body>" + b"<p>The harbour of Veldt.</p>" * 300_000
    assert examine(page, limits=Limits(seconds=60, memory=200 << 20)).problem.endswith(KEPT)
    killer = threading.Thread(target=_kill_the_child, args=(signal.SIGSEGV,))
    killer.start()
    died = examine(HANGS, limits=Limits(seconds=30))
    killer.join()
    assert "broke down" in died.problem
    assert died.problem.endswith(KEPT)
    assert threading.active_count() == threads


def _kill_the_child(how: signal.Signals) -> None:
    """Send a signal to the Python that reads, once it is there."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        for place in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                words = place.read_bytes().split(b"\0")
                if b"workbench.reading.forking" not in words or b"bwrap" in words[0]:
                    continue
                if _parts(place.parent):  # it is the one that is warm, not its half
                    continue
                if _ancestor(int(place.parent.name), os.getpid()) and _seconds(place.parent) > 0.3:
                    os.kill(int(place.parent.name), how)
                    return
            except (OSError, ValueError):
                continue


def _parts(place: Path) -> bool:
    """Whether a process has started others."""
    return bool((place / "task" / place.name / "children").read_text())


def _ancestor(pid: int, wanted: int) -> bool:
    while pid > 1:
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
        if pid == wanted:
            return True
    return False


def _seconds(place: Path) -> float:
    """Seconds of computing that a process has had."""
    return int((place / "stat").read_text().rpartition(")")[2].split()[11]) / os.sysconf(
        "SC_CLK_TCK"
    )


def test_a_child_opens_no_files_but_those_of_python(tmp_path: Path) -> None:
    """What the reading of hostile files opens, by the word of strace: programs and libraries."""
    log = tmp_path / "log"
    page = b'<html><body><img src="file:///etc/hostname"><p>The harbour of Veldt.</p>'
    task = {"kind": "text/html", "charset": "", "filename": "", "url": "", "limits": _limits()}
    command = wrapped([sys.executable, "-P", "-m", "workbench.reading.child"])
    traced = ["strace", "-f", "-qq", "-e", "trace=open,openat,connect,execve", "-o", str(log)]
    done = subprocess.run(
        [*traced, *command],
        input=json.dumps(task).encode() + b"\n" + page,
        env=sandbox.environment(),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert b"The harbour of Veldt" in done.stdout
    lines = _of_python(log.read_text().splitlines())
    opened = {line.split('"')[1] for line in lines if "open" in line and " = -1 " not in line}
    ours = (sys.prefix, sys.base_prefix, str(ROOT / "workbench"), "/usr/", "/lib", "/proc/self/")
    beside = ("/etc/ld.so", "/dev/null", "/dev/urandom")
    foreign = sorted(path for path in opened if not path.startswith((*ours, *beside)))
    print(f"\nfiles opened={len(opened)} foreign={len(foreign)}")  # noqa: T201 - a count
    # The folder that our packages are in is looked into; it holds nothing but them.
    assert foreign in ([], [str(ROOT)])
    assert not [line for line in lines if "connect(" in line]
    assert len(opened) > 100, "strace saw nothing"


def _of_python(lines: list[str]) -> list[str]:
    """What the traced Python did, without what bubblewrap did to put it inside."""
    start = next(n for n, line in enumerate(lines) if "execve" in line and "reading.child" in line
                 and "bwrap" not in line.split('"')[1])  # fmt: skip
    pid = lines[start].split()[0]
    return [line for line in lines[start:] if line.split()[0] == pid]


def _limits() -> dict[str, float]:
    return {"seconds": 10, "memory": 1 << 30, "size": 1 << 20, "text": 1 << 20}
