"""A project, or what of it may go out, as one signed zip that anybody can check."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import IO

import workbench
from workbench import queries, report
from workbench.capture.wacz import write_wacz
from workbench.commands import HandedOut
from workbench.errors import Cancelled, Damaged, WorkbenchError
from workbench.exchange import bundle_content, sealing, stamping
from workbench.exchange.bundle_content import Content
from workbench.exchange.bundle_words import Told, declaration_text, readme_text, verify_text
from workbench.exchange.packing import Member, Packer, at_hand, of_file
from workbench.exchange.verify_bundle import FORMAT, MANIFEST, SIGNATURES, STAMP, SUMS, VERSION
from workbench.file import place
from workbench.model import ExportKind, Source
from workbench.queries import CaptureDetail, Connection, bundled
from workbench.report import Report
from workbench.report import files as written
from workbench.report.redaction import new_salt, redact
from workbench.rows import TYPES, parse_time
from workbench.schema import VERSION as SCHEMA
from workbench.settings import Settings
from workbench.signing import Key
from workbench.stamps import Due

_WACZ = "captures.wacz"
_TRIES = 20
"""Times that all is read anew because somebody edited the project meanwhile."""
_AT_ONCE = 32 << 20
"""Bytes after which the disk is waited for."""
_EACH_CLAIM = 12_000
"""Bytes of a claim in a report, more or less."""
_OF_STAMP = ("digest", "what", "seq", "authority", "stamped_at")
"""What a bundle that is no whole project tells of a time stamp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a bundle is to be."""

    profile: str = "internal"
    claims: tuple[str, ...] = ()
    """Ids of the claims that it is about; none for all, and then for the whole project."""
    key: Key | None = None
    """None: it is not signed."""
    stamp: Callable[[str], bytes] | None = None
    """Asks an authority for a time stamp over a SHA-256; raises WorkbenchError."""
    lock: sealing.Lock | None = None
    """What it is encrypted to."""
    language: str = ""
    templates: Path | None = None
    """The desk's own templates of reports."""
    pdf: bool = False
    """Whether the report is in it as PDF, too."""

    @property
    def is_public(self) -> bool:
        """Whether it is for anybody."""
        return self.profile == "public"

    @property
    def is_whole(self) -> bool:
        """Whether a project can be made of it again."""
        return not self.is_public and not self.claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A bundle that was written."""

    path: Path
    handed: HandedOut
    """What the journal is to keep of it."""
    files: int
    damaged: tuple[str, ...]
    """What was left out because its stored bytes are damaged, in words."""
    withheld: int
    fingerprint: str
    """Of the key that it is signed with; "" when it is not."""
    unstamped: str
    """Why there is no time stamp over it, although one was asked for, in a sentence."""


Tell = Callable[[float], object]


def estimate(db: Connection, wanted: Wanted) -> int:
    """Reckon about how many bytes a bundle will have."""
    content = Content()
    _captures(db, wanted, None, content)
    archived = set(content.archived)
    size = sum(member.size for member in content.members.values())
    size += bundled.journal_size(db) * (2 if wanted.is_whole else 1) + _EACH_CLAIM * (
        len(wanted.claims) or queries.counts(db).claims
    )
    replayed = (each for each in content.captures if each["id"] in archived)
    return size + sum(int(str(each["size"])) for each in replayed)


def bundle(
    db: Connection,
    path: Path | str,
    wanted: Wanted,
    *,
    told: Tell = lambda _share: None,
) -> Bundled:
    """Write a bundle, beside and then into place; the same bytes for the same state and key.

    That does not hold of a time stamp over it, nor of encryption. Bytes are asked for piece by
    piece, so that others can write to the project in between; `told` learns the share done, and
    may raise Cancelled. What is damaged is left out and named. WorkbenchError: nothing was written.
    """
    target = place(path)
    if not target.parent.is_dir():
        raise WorkbenchError(f"There is no folder {target.parent}. Make it first.")
    with _scratch(target, _room(db, target, wanted)) as folder:
        making = _Making(db=db, wanted=wanted, folder=folder, told=told)
        making.gather()
        with written.writing(target) as out:
            if not wanted.is_public and hasattr(os, "fchmod"):
                os.fchmod(out.fileno(), 0o600)
            if wanted.lock is None:
                making.pack(out)
            else:
                with tempfile.TemporaryFile(dir=folder) as plain:
                    making.pack(plain)
                    plain.seek(0)
                    sealing.lock(plain, out, wanted.lock, told=lambda: told(1.0))
    return making.result(target)


def _room(db: Connection, target: Path, wanted: Wanted) -> Path:
    """Choose the folder for what is not packed yet: a disk that has, or gets, the same secrets.

    Where an encrypted bundle goes, nothing of it may ever have stood in the open.
    """
    if wanted.lock is None:
        return target.parent
    home = bundled.home(db)
    return home if os.access(home, os.W_OK) else Path(tempfile.gettempdir())


@contextmanager
def _scratch(target: Path, room: Path) -> Iterator[Path]:
    """Give a folder for its owner alone, for as long as it is needed."""
    try:
        folder = Path(tempfile.mkdtemp(dir=room, prefix=".bundle-"))
    except OSError as error:
        raise WorkbenchError(
            f"{target.name} was not written: the folder {room} cannot be written to."
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(slots=True)
class _Making:
    """A bundle in the making."""

    db: Connection
    wanted: Wanted
    folder: Path
    told: Tell
    content: Content = field(default_factory=Content)
    head: tuple[int, str, str] = (0, "", "")
    sequences: dict[str, int] = field(default_factory=dict)
    texts: list[list[object]] = field(default_factory=list)
    report: Report | None = None
    salt: str = ""
    withheld: list[dict[str, object]] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    unstamped: str = ""
    count: int = 0

    def gather(self) -> None:
        """Read all that can change, of one state of the project."""
        if bundled.form(self.db) != SCHEMA:
            raise WorkbenchError(
                "The project was made by a newer version of the program. Use that to bundle it."
            )
        for _ in range(_TRIES):
            self.head = bundled.head(self.db)
            self.content = Content()
            shutil.rmtree(self.folder)
            self.folder.mkdir(mode=0o700)
            self._gather_once()
            if bundled.head(self.db) == self.head:
                self._write_archive()
                return
        raise WorkbenchError("The project was changed again and again meanwhile. Try again.")

    def _gather_once(self) -> None:
        seq, _, at = self.head
        wanted, content = self.wanted, self.content
        if wanted.is_public:
            self.salt = _salt(wanted, self.head[1])
        found = report.build(
            self.db, wanted.claims or None, now=parse_time(at), language=wanted.language
        )
        shown = found
        if wanted.is_public:
            done = redact(found, self.salt)
            shown, content.names = done.report, bundle_content.names_in(found, done.found)
        _captures(self.db, wanted, found, content)
        self._write("journal.jsonl", bundled.journal_lines(self.db, seq, words=wanted.is_whole))
        if wanted.is_whole:
            for table in TYPES:
                self._write(f"records/{table}.jsonl", bundled.record_lines(self.db, table))
            self.texts = [list(each) for each in bundled.text_rows(self.db)]
            bundle_content.add_removed(self.db, content)
            self.sequences = bundled.sequences(self.db)
        _stamps(self.db, wanted, content)
        self._write_report(shown)

    def _write(self, name: str, rows: Iterator[bytes]) -> None:
        file = self.folder / name.replace("/", "-")
        with file.open("wb") as out:
            for number, row in enumerate(rows):
                out.write(row)
                if number % 1000 == 0:
                    self.told(0.0)
        self.content.add(of_file(name, file))

    def _write_report(self, shown: Report) -> None:
        self.report = shown
        first = len(shown.withheld) + 1
        self.withheld = bundle_content.salted(self.content.withheld, self.salt or "00", first)
        own = self.wanted.templates
        report.write_html(shown, self.folder / "report.html", templates=own)
        self.content.add(of_file("report/report.html", self.folder / "report.html"))
        if any(claim.verdicts for claim in shown.claims):
            report.write_claimreview(shown, self.folder / "claimreview.json")
            self.content.add(of_file("report/claimreview.json", self.folder / "claimreview.json"))
        if self.wanted.pdf:
            pdf = self.folder / "report.pdf"
            report.write_pdf(shown, pdf, templates=own, cancelled=self._is_stopped)
            self.content.add(of_file("report/report.pdf", self.folder / "report.pdf"))

    def _is_stopped(self) -> bool:
        try:
            self.told(0.0)
        except Cancelled:
            return True
        return False

    def _write_archive(self) -> None:
        """Write the captures from the web so that they can be replayed."""
        public = self.wanted.is_public
        idents = [i for i in self.content.archived if self._can_be_replayed(i)]
        if not idents:
            return
        done = 0

        def chunks(sha256: str) -> Iterator[bytes]:
            nonlocal done
            for piece in bundled.pieces(self.db, sha256):
                done += len(piece)
                self.told(0.4 * min(1.0, done / self._size()))
                yield piece

        title = self.report.investigation.title if self.report else ""
        file = self.folder / _WACZ
        with file.open("wb") as out:
            many = (bundle_content.replayed(self.db, each, public=public) for each in idents)
            write_wacz(out, many, chunks, title=title)
        self.content.add(of_file(_WACZ, file))

    def _can_be_replayed(self, ident: str) -> bool:
        self.told(0.0)
        return queries.is_whole(self.db, ident)

    def _size(self) -> int:
        return max(1, sum(member.size for member in self.content.members.values()))

    # Into the zip

    def pack(self, out: IO[bytes]) -> None:
        """Write the zip: the content in order, then the manifest and what covers it."""
        packer, done, total = Packer(out), 0, self._size()

        def wrote(size: int) -> None:
            nonlocal done
            if done // _AT_ONCE != (done + size) // _AT_ONCE:
                out.flush()
                os.fsync(out.fileno())  # else an edit waits for the disk to take all of it
            done += size
            self.told(0.4 + 0.6 * min(1.0, done / total))

        lost = set()
        for path in sorted(self.content.members):
            try:
                packer.add(self.content.members[path], wrote)
            except Damaged:
                self.damaged.append(f"{path} ({self.content.members[path].what})")
                lost.add(path)
        self._leave_out(lost)
        for member in self._words():
            packer.add(member)
        manifest = self._manifest(packer)
        packer.add(at_hand(MANIFEST, manifest))
        for member in self._proofs(manifest):
            packer.add(member)
        rows = sorted((each.path, each.sha256) for each in packer.packed)
        packer.add(at_hand(SUMS, "".join(f"{sha}  {name}\n" for name, sha in rows).encode()))
        packer.finish()
        self.count = len(packer.packed)

    def _leave_out(self, lost: set[str]) -> None:
        for capture in self.content.captures:
            held = [each for each in capture["files"] if each["path"] not in lost]  # type: ignore[attr-defined]
            capture["files"] = held
        self.content.stored = {s: p for s, p in self.content.stored.items() if p not in lost}

    def _words(self) -> list[Member]:
        about = self.report.investigation if self.report else None
        key = self.wanted.key.public if self.wanted.key else None
        told = Told(
            title=about.title if about else "",
            desk=about.desk if about else "",
            made_with=f"Fact-Check Workbench {workbench.__version__}",
            profile=self.wanted.profile,
            whole=self._is_whole(),
            seq=self.head[0],
            head=self.head[1],
            at=_moment(parse_time(self.head[2])),
            captures=len(self.content.captures),
            key=key,
            stamping=self.wanted.stamp is not None,
            stamps={str(each["path"]): str(each["digest"]) for each in self.content.stamps},
            damaged=self.damaged,
            withheld=self._withheld(),
            folders=frozenset(path.partition("/")[0] for path in self.content.members),
        )
        source = files("workbench.exchange").joinpath("verify_bundle.py").read_bytes()
        made = [
            at_hand("README.txt", readme_text(told).encode()),
            at_hand("VERIFY.txt", verify_text(told).encode()),
            at_hand("DECLARATION.txt", declaration_text(told).encode()),
            at_hand("verify_bundle.py", source),
        ]
        if key:
            made += [
                at_hand("signing.pub", key.minisign.encode()),
                at_hand("signing.pem", key.pem.encode()),
                at_hand("allowed_signers", key.allowed.encode()),
            ]
        return made

    def _is_whole(self) -> bool:
        return self.wanted.is_whole and not self.damaged

    def _withheld(self) -> int:
        return len(self.withheld) + (len(self.report.withheld) if self.report else 0)

    def _manifest(self, packer: Packer) -> bytes:
        key = self.wanted.key.public if self.wanted.key else None
        about = self.report.investigation if self.report else None
        seq, head, at = self.head
        told: dict[str, object] = {
            "format": FORMAT,
            "version": VERSION,
            "made_with": f"Fact-Check Workbench {workbench.__version__}",
            "profile": self.wanted.profile,
            "whole": self._is_whole(),
            "claims": list(self.wanted.claims),
            "project": {"id": about.id, "title": about.title} if about else {},
            "schema": SCHEMA,
            "journal": {"first": 1, "last": seq, "head": head, "at": at},
            "sequences": self.sequences,
            "texts": self.texts,
            "signed_by": key
            and {
                "ed25519": key.raw.hex(),
                "minisign": key.line,
                "fingerprint": key.fingerprint,
            },
            "files": [
                {"path": each.path, "sha256": each.sha256, "size": each.size}
                for each in sorted(packer.packed, key=lambda each: each.path)
            ],
            "captures": self.content.captures,
            "stored": self.content.stored if self.wanted.is_whole else {},
            "stamps": self.content.stamps,
            "withheld": self.withheld,
            "damaged": self.damaged,
        }
        return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"

    def _proofs(self, manifest: bytes) -> Iterator[Member]:
        """Sign the manifest in three forms, and have it stamped."""
        key = self.wanted.key
        if key:
            seconds = int(parse_time(self.head[2]).timestamp())
            comment = f"timestamp:{seconds}\tfile:{MANIFEST}\thashed"
            forms = (
                key.minisign(manifest, comment).encode(),
                key.sign(manifest),
                key.sshsig(manifest).encode(),
            )
            for name, form in zip(SIGNATURES, forms, strict=True):
                yield at_hand(name, form)
        if self.wanted.stamp is None:
            return
        try:
            response = self.wanted.stamp(hashlib.sha256(manifest).hexdigest())
        except Cancelled:
            raise
        except WorkbenchError as error:
            self.unstamped = str(error)
            return
        yield at_hand(STAMP, response)

    def result(self, target: Path) -> Bundled:
        """Describe what was written."""
        handed = written.described(
            target,
            kind=ExportKind.BUNDLE,
            form="zip.age" if self.wanted.lock else "zip",
            seq=self.head[0],
            profile=self.wanted.profile,
            claims=self.wanted.claims,
            withheld=self._withheld(),
            salt=self.salt,
        )
        return Bundled(
            path=target,
            handed=handed,
            files=self.count,
            damaged=tuple(self.damaged),
            withheld=self._withheld(),
            fingerprint=self.wanted.key.public.fingerprint if self.wanted.key else "",
            unstamped=self.unstamped,
        )


def stamper(
    known: Settings, cancelled: Callable[[], bool] = lambda: False
) -> Callable[[str], bytes] | None:
    """Give what asks for a time stamp over a bundle; None where nobody agreed to stamps."""
    if known.stamping is not True or not known.authorities:
        return None

    def ask(digest: str) -> bytes:
        problem = ""
        for authority in known.authorities:
            due = Due(what="bundle", digest=digest, authority=authority)
            try:
                return stamping.ask_for(due, known, cancelled).response
            except Cancelled:
                raise
            except WorkbenchError as error:
                problem = str(error)
        raise WorkbenchError(problem)

    return ask


def _captures(db: Connection, wanted: Wanted, found: Report | None, content: Content) -> None:
    """Take in the captures: all there are, or those that the report refers to."""
    if wanted.is_whole:
        for ident in bundled.capture_ids(db):
            bundle_content.add_capture(db, queries.capture(db, ident), content, public=False)
        return
    if found is None:
        about = bundled.head(db)
        found = report.build(db, wanted.claims or None, now=parse_time(about[2]))
    for reference in found.references:
        for capture in reversed(reference.captures):
            detail = queries.capture(db, capture.id)
            if wanted.is_public and not _may_go_out(db, detail, reference.source, content):
                content.withheld.append({"what": "capture", "sha256": detail.capture.sha256})
                continue
            bundle_content.add_capture(db, detail, content, public=wanted.is_public)


def _may_go_out(
    db: Connection, detail: CaptureDetail, source: Source | None, content: Content
) -> bool:
    """Tell whether a capture is for anybody, and names nobody whom the report does not name."""
    if not bundle_content.is_public(detail, source):
        return False
    told = bundle_content.all_words(db, detail)
    return all(hit.is_path for text in told for hit in content.names.hits(text))


def _salt(wanted: Wanted, head: str) -> str:
    """Give what withheld things are salted from: with a key, the same for the same state."""
    if wanted.key is None:
        return new_salt()
    return wanted.key.derived("withheld", head, *wanted.claims).hex()


def _stamps(db: Connection, wanted: Wanted, content: Content) -> None:
    """Take in the time stamps: all, or those over what is in the bundle."""
    held = {str(each["record_sha256"]) for each in content.captures} & content.stored.keys()
    for row, response in bundled.stamp_rows(db):
        if wanted.is_whole:
            bundle_content.add_stamp(content, row, response)
        elif row["what"] == "journal" or row["digest"] in held:
            bundle_content.add_stamp(content, {name: row[name] for name in _OF_STAMP}, response)


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
