"""What a bundle tells people: what it is, how to check it, and what a witness can declare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.exchange.labels import line
from workbench.exchange.verify_bundle import NAMESPACE
from workbench.signing import SIGNER, PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the words of a bundle need to know of it."""

    title: str
    desk: str
    made_with: str
    profile: str
    whole: bool
    seq: int
    head: str
    at: str
    """When the state was reached that is in it: the time of its last edit."""
    captures: int
    key: PublicKey | None
    stamping: bool
    """Whether a time stamp over the manifest is asked for."""
    stamps: Mapping[str, str]
    """The fingerprint that each time stamp is over, by its path."""
    damaged: Sequence[str]
    withheld: int
    folders: frozenset[str]
    """Names at the top of the bundle."""


def verify_text(told: Told) -> str:
    """Write VERIFY.txt. Lines that begin with four spaces are commands, as they are to be run."""
    parts = [_FIRST.format(key=" --key signing.pub" if told.key else "")]
    if told.key:
        parts.append(_SIGNED.format(namespace=NAMESPACE.decode(), signer=SIGNER))
        parts.append(_KEY.format(fingerprint=told.key.fingerprint, line=told.key.line))
    else:
        parts.append(_UNSIGNED)
    if told.stamping or told.stamps:
        parts += [_TIMES, _STAMPED if told.stamping else _UNSTAMPED]
    else:
        parts.append(_NO_TIMES)
    if told.stamps:
        path, digest = next(iter(sorted(told.stamps.items())))
        parts.append(_STAMPS.format(path=path, digest=digest))
    parts.append(_CHAIN.format(seq=told.seq, head=told.head))
    if "captures.wacz" in told.folders:
        parts.append(_WACZ)
    return "\n".join(parts) + _LAST


def readme_text(told: Told) -> str:
    """Write README.txt, for somebody who never saw the program."""
    desk = f"by {line(told.desk)} " if told.desk else ""
    content = _WHOLE if told.whole else _PUBLIC if told.profile == "public" else _PARTLY
    signed = (
        f"It is signed with the key {told.key.fingerprint}."
        if told.key
        else "It is not signed: nothing in it shows who made it."
    )
    return _README.format(
        title=line(told.title) or "Evidence bundle",
        desk=desk,
        made_with=told.made_with,
        at=told.at,
        seq=told.seq,
        head=told.head,
        signed=signed,
        content=content,
        files=_files(told),
        damaged="\n".join(f"- {line(each)}" for each in told.damaged) or "Nothing.",
        withheld=_WITHHELD.format(count=told.withheld) if told.withheld else "",
    )


def declaration_text(told: Told) -> str:
    """Write DECLARATION.txt, a form that whoever made the bundle can fill in and sign."""
    return _DECLARATION.format(
        made_with=told.made_with,
        at=told.at,
        seq=told.seq,
        head=told.head,
        key=told.key.fingerprint if told.key else "(the bundle is not signed)",
    )


def _files(told: Told) -> str:
    rows = [
        ("report/", "the report, to be read in any browser; and as ClaimReview, for machines"),
        ("originals/", "what was captured, unchanged: web pages, documents, pictures, recordings"),
        ("texts/", "the words that were read out of the originals"),
        ("capture-records/", "how each capture came about: addresses, answers, times (JSON)"),
        ("parts/", "what belongs to captures: pictures of pages, bodies as received, and the like"),
        ("stamps/", "answers of time stamp authorities (RFC 3161), as openssl reads them"),
        ("captures.wacz", "captures from the web, to be replayed with ReplayWeb.page"),
        ("records/", "claims, evidence, citations, verdicts: one file a kind, one line a record"),
        ("removed/", "bytes of captures that were deleted, which the history still names"),
        ("journal.jsonl", "the history: every change that was made, chained by fingerprints"),
        ("manifest.json", "the list of all files with their fingerprints, and of all captures"),
        ("SHA256SUMS", "the same fingerprints, as the command sha256sum reads them"),
        ("VERIFY.txt", "how to check all of this, with the commands"),
        ("verify_bundle.py", "a small program that checks all of this"),
        ("DECLARATION.txt", "a form for whoever made the bundle, in case a court asks"),
    ]
    if told.key:
        rows.append(("manifest.json.…", "signatures of the manifest, in three common forms"))
        rows.append(("signing.pub, …", "the public key, in three common forms"))
    there = [row for row in rows if row[0] not in _MAY_LACK or row[0].rstrip("/") in told.folders]
    return "\n".join(f"  {name:<18}{what}" for name, what in there)


_MAY_LACK = frozenset({
    "report/", "originals/", "texts/", "capture-records/", "parts/", "stamps/", "captures.wacz",
    "records/", "removed/",
})  # fmt: skip


_README = """\
{title}

This is an evidence bundle: the findings of a fact check together with the evidence that they rest
on. It was made {desk}with {made_with}. It holds the state of the
investigation at {at} (edit {seq} of its history).

{signed}
The head of its history is
  {head}
Whoever was given this line at that time can tell that nothing before it was changed since.

WHAT IS IN IT

{content}

{files}

Begin with report/report.html. Its numbered references lead to the sources. manifest.json lists for
each capture what it is of, when and from where it came, and the names of its files here.

Open files from originals/, parts/ and captures.wacz with care: they are what was received from
elsewhere, unchanged, and a page or a document can be made to do harm.

WHAT IT SHOWS, AND WHAT IT DOES NOT

- That no file was changed since the bundle was signed: VERIFY.txt says how anybody can check it.
- That a capture with a time stamp was there at the time that the stamp tells. The times of captures
  without one are those of the clock of the computer that made them.
- What a server sent to that computer at that time. Not that it sent the same to others, and not
  that what a page says is true.
- What was done in the investigation, in which order. Not that nothing was left out of it.

DAMAGED, AND THEREFORE LEFT OUT
{damaged}
{withheld}"""

_WHOLE = """\
The whole investigation, with names, notes and contacts. It is not meant for the public: protect it
as you protect your sources. The program opens it as a project again (workbench unbundle)."""
_PARTLY = """\
Part of the investigation: the claims that the report tells of, with all of their evidence. It is
not meant for the public. Of the history it holds fingerprints only, without words."""
_PUBLIC = """\
What may go out to the public: the report without protected names, notes and contacts, and those
originals that anybody could fetch from the web. Of the history it holds fingerprints only."""
_WITHHELD = """
WITHHELD
{count} things are withheld to protect people. The report and manifest.json list each by a salted
fingerprint: it gives nothing away, and whoever made the bundle can prove later what it stood for.
"""

_FIRST = """\
HOW TO CHECK THIS BUNDLE

Unpack the bundle, open a terminal in that folder, and run the commands below: the lines that are
indented. None of them needs the program that made the bundle. Each says plainly when something
does not hold, and ends with an exit code other than 0.

A bundle cannot vouch for itself. Whoever changes a bundle can also make a key and sign it anew. So
get the public key from the newsroom itself (its web site, a telephone call), and compare it with
the one below; or name the newsroom's file in the commands, in the place of signing.pub, signing.pem
or allowed_signers.

1. All of it at once, with a program of one file that needs only Python 3.9 or newer. Read it first,
   or take it from the public source of the Fact-Check Workbench:

    python3 -I verify_bundle.py{key}

2. No file was changed (on a Mac: shasum -a 256 -c SHA256SUMS):

    sha256sum -c SHA256SUMS
"""
_SIGNED = """\
3. The manifest, which names the fingerprint of every file, is signed. Any one of these will do:

    minisign -Vm manifest.json -p signing.pub
    openssl pkeyutl -verify -pubin -inkey signing.pem -rawin -in manifest.json -sigfile manifest.json.sig
    ssh-keygen -Y verify -f allowed_signers -I {signer} -n {namespace} -s manifest.json.sshsig < manifest.json
"""  # noqa: E501 - commands stand on one line
_KEY = """\
   The key is, as minisign and as OpenSSH name it:
     {line}
     {fingerprint}
   Compare this with what the newsroom publishes or tells you.
"""
_UNSIGNED = """\
3. The manifest is not signed. Nothing here shows who made the bundle.
"""
_NO_TIMES = """\
4. There are no time stamps in it: no authority has certified when it was there.
"""
_TIMES = """\
4. Time stamps. ROOT.pem is the root certificate of the authority that gave a stamp: get it from the
   authority, and put it into the folder above this one.
"""
_STAMPED = """\
   Where manifest.json.tsr is in the bundle, all of it was there at the time that it tells:

    openssl ts -reply -in manifest.json.tsr -text
    openssl ts -verify -data manifest.json -in manifest.json.tsr -CAfile ../ROOT.pem
"""
_UNSTAMPED = """\
   Nobody was asked for a time stamp over this bundle.
"""
_STAMPS = """\
   Captures that were stamped have stamps of their own, in stamps/. manifest.json names what each is
   over: the record of a capture (files in capture-records/ are named by their fingerprint), or an
   edit of the history. The first of them, for example:

    openssl ts -verify -digest {digest} -in {path} -CAfile ../ROOT.pem
"""
_CHAIN = """\
5. The history is a chain: each edit's hash covers the one before it. verify_bundle.py reckons all
   of it anew. This is how, for whoever wants to do it themselves. In journal.jsonl, a line with
   "seq" is an edit, and a line with "edit" is one of its changes.

   - digest of a change: SHA-256 of its salt (16 bytes, here in hexadecimal) followed by
     ["record","record_id","action",before,after], with the texts of before and after as they stand
     in the line, or null. Where salt, before and after are missing, they were removed for good.
   - digest of an edit: SHA-256 of its salt followed by [actor,label].
   - changes_digest of an edit: SHA-256 of the digests of its changes, one after the other.
   - hash of an edit: SHA-256 of [seq,id,kind,target,at,digest,number of changes,changes_digest,
     previous], where previous is the hash of the edit before it; of the first, 64 zeros.
   Lists are written as JSON in UTF-8 without white space, digests in them in hexadecimal.

   The last edit is number {seq}. Its hash, the head, is
     {head}
"""
_WACZ = """\
6. captures.wacz holds the captures from the web as requests and answers (WARC 1.1 in WACZ 1.1.1).
   https://replayweb.page shows it. Where py-wacz and warcio are installed:

    wacz validate -f captures.wacz
"""
_LAST = """
None of this shows that what a page says is true, nor that the server sent the same to others.
"""

_DECLARATION = """\
DECLARATION ABOUT RECORDS GENERATED BY AN ELECTRONIC PROCESS
A form to be filled in by a person who knows how the bundle was made. Have a lawyer look at it: what
a court asks for differs from place to place. (In the United States: Federal Rules of Evidence,
Rules 902(13) and 902(14).)

1. My name is ______________________________. I work as ______________________________ for
   ______________________________.

2. I have used the program {made_with}
   to capture and to keep the material in the bundle that this form is part of. I know how it works
   from ______________________________.

3. The program keeps what a server sends, or a file as it is given to it, without changing it, and
   reckons its fingerprint (SHA-256) at once. It writes down how each capture came about. It keeps
   every later change in a history in which each entry covers the one before it. A fingerprint or
   the history does not fit any longer when a single bit is changed.

4. The bundle holds the state at {at}, edit {seq}. The head of its history is
   {head}
   It was signed with the key
   {key}
   which is kept by ______________________________.

5. The computer's clock was set by ______________________________. Time stamps of independent
   authorities are in the bundle where it has them.

6. Captures that are not complete, or for which something was let pass, are named as such in
   manifest.json. I know of these further limits: ______________________________.

7. I have checked the bundle as VERIFY.txt says, on ____________, and all of it held.

I declare that this is true and correct.

Place, date ____________________________    Signature ____________________________
"""
