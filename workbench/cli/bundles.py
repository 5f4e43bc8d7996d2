"""Calls about evidence bundles, and about the key that signs them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from workbench import queries, settings, signing
from workbench.cli.handing import handed_out
from workbench.cli.opening import json_option, project_argument, reading
from workbench.cli.shapes import answer, shown
from workbench.errors import WorkbenchError
from workbench.exchange import bundling, checking, sealing, unbundling
from workbench.exchange.checking import BundleFinding, Opening

_KEY_WORDS, _FILE_WORDS = "WORKBENCH_KEY_PASSPHRASE", "WORKBENCH_PASSPHRASE"
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("bundle")
@project_argument
@click.argument("out", type=_FILE)
@click.option(
    "--profile",
    type=click.Choice(["internal", "public"]),
    default="internal",
    show_default=True,
    help="For the desk: the whole project. For readers: only what may go out.",
)
@click.option("--claim", "refs", multiple=True, metavar="ID", help="Only this claim; repeatable.")
@click.option("--lang", "language", default="", help="Of the report in it.")
@click.option("--pdf", is_flag=True, help="With the report as PDF, too.")
@click.option("--encrypt", is_flag=True, help="With a passphrase, which is asked for.")
@click.option(
    "--recipient", "recipients", multiple=True, metavar="KEY", help="Encrypt to it: age1…"
)
@click.option(
    "--override",
    default="",
    metavar="REASON",
    help="Publish in spite of what is to be mended; the reason stands in the history.",
)
@click.option("--no-sign", "unsigned", is_flag=True, help="Leave the signature out.")
@click.option("--no-stamp", "unstamped", is_flag=True, help="Ask for no time stamp over it.")
@json_option
def bundle(  # noqa: PLR0913, PLR0917 - what the call can be told
    path: Path,
    out: Path,
    refs: tuple[str, ...],
    encrypt: bool,
    recipients: tuple[str, ...],
    unsigned: bool,
    unstamped: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Write the project as one signed zip that anybody can check.

    Claims, evidence, captures, time stamps, history and report, with VERIFY.txt, which says how to
    check all of it without this program. An encrypted one ends in .age. Exit 1 when something is
    damaged and left out. A public one is not written while something is to be mended.
    """
    from workbench.cli.publishing import clear  # noqa: PLC0415 - loads a while
    from workbench.report.templates import own  # noqa: PLC0415 - loads a while

    public = given["profile"] == "public"
    if public and (remark := clear(path, refs, public=True, override=given["override"])):
        click.echo(shown(remark), err=True)
    lock = _lock(recipients, encrypt=encrypt)
    key = None if unsigned else _key()
    stamp = None if unstamped else bundling.stamper(settings.load())
    with reading(path) as project:
        wanted = bundling.Wanted(
            profile=given["profile"],
            claims=tuple(queries.find_claim(project.db, ref).id for ref in refs),
            language=given["language"],
            templates=own(),
            pdf=given["pdf"],
            key=key,
            stamp=stamp,
            lock=lock,
        )
        made = bundling.bundle(project.db, sealing.named(out, lock), wanted)
    handed_out(path, [made.handed])
    if made.unstamped:
        click.echo(shown(f"The bundle has no time stamp. {made.unstamped}"), err=True)
    answer(_shape(made), _told(made), as_json=as_json)
    if made.damaged:
        click.get_current_context().exit(1)


@click.command("verify-bundle")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--key", "given", metavar="KEY", help="The newsroom's public key: a file or a line.")
@click.option("--identity", type=_FILE, help="The file of the key that decrypts it.")
@json_option
def verify_bundle(file: Path, given: str | None, identity: Path | None, as_json: bool) -> None:
    """Check a bundle: a zip, an encrypted one, or the folder that it was unpacked to.

    Whether a file was changed, added or taken away, signature, history, records, time stamps. Exit
    1 when something does not hold.
    """
    key = _public(given) if given else None
    findings = []
    with checking.opened(file, _opening(file, identity)) as source:
        for finding in checking.check(source, key=key, roots=settings.load().roots):
            findings.append(finding)
            if not as_json:
                answer(None, _found(finding), as_json=False)
    holds = all(finding.ok for finding in findings)
    words = "The bundle holds." if holds else "The bundle does NOT hold."
    answer({"holds": holds, "findings": findings}, words, as_json=as_json)
    if not holds:
        click.get_current_context().exit(1)


@click.command("unbundle")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@project_argument
@click.option("--key", "given", metavar="KEY", help="Only when it is signed with this key.")
@click.option("--identity", type=_FILE, help="The file of the key that decrypts it.")
@json_option
def unbundle(
    file: Path, path: Path, given: str | None, identity: Path | None, as_json: bool
) -> None:
    """Make a project of a bundle: the same records, history, time stamps and bytes.

    The bundle is checked first. All of it is made, or nothing.
    """
    made = unbundling.unbundle(
        file,
        path,
        opening=_opening(file, identity),
        key=_public(given) if given else None,
        roots=settings.load().roots,
    )
    for remark in made.remarks:
        click.echo(shown(f"{remark.check}: {remark.detail}"), err=True)
    shape = {"path": str(made.path), "seq": made.seq, "head": made.head}
    answer(shape, f"Made {made.path.name}, as it was at edit {made.seq}.", as_json=as_json)


@click.command("key")
@click.argument(
    "action",
    required=False,
    default="show",
    type=click.Choice(["show", "new", "export", "import", "passphrase"]),
)
@click.argument("file", required=False, type=_FILE)
@json_option
def key_(action: str, file: Path | None, as_json: bool) -> None:
    r"""The key of this computer that signs bundles.

    \b
    show         its fingerprint, and its public half in three forms, to publish
    new          another key; the one before is kept beside it
    export FILE  write the secret key to FILE, as minisign reads it
    import FILE  take over a secret key of minisign
    passphrase   lock the key with another passphrase; none leaves it open

    Passphrases are asked for, or taken from WORKBENCH_KEY_PASSPHRASE.
    """
    if action in {"export", "import"} and file is None:
        raise WorkbenchError(f"Name the file: workbench key {action} FILE")
    if action == "new":
        signing.make(_asked("Passphrase of the new key, or nothing", new=True))
    elif action == "import" and file is not None:
        signing.bring(file, _asked(f"Passphrase of {file.name}, or nothing"))
    elif action == "passphrase":
        old = _asked("Passphrase until now") if signing.is_locked() else ""
        signing.change_passphrase(old, _asked("New passphrase, or nothing", new=True, known=False))
    elif action == "export" and file is not None:
        written = signing.write_secret(file)
        click.echo(f"Keep {written} where nobody else can read it.", err=True)
    _show_key(as_json=as_json)


def _show_key(*, as_json: bool) -> None:
    known = signing.public()
    if known is None:
        words = "This computer has no key yet. The first bundle makes one, or: workbench key new"
        answer(None, words, as_json=as_json)
        return
    shape = {
        "fingerprint": known.fingerprint,
        "minisign": known.line,
        "pem": known.pem,
        "ssh": known.ssh,
        "locked": signing.is_locked(),
        "file": str(signing.place()),
    }
    lines = [
        f"{known.fingerprint}{'  (locked with a passphrase)' if shape['locked'] else ''}",
        "",
        "Publish these, so that others can check what you sign:",
        known.line,
        known.ssh,
        known.pem.strip(),
    ]
    answer(shape, "\n".join(lines), as_json=as_json)


def _key() -> signing.Key:
    if signing.is_locked():
        return signing.load(_asked("Passphrase of the key"))
    return signing.obtain()


def _public(given: str) -> signing.PublicKey:
    file = Path(given)
    try:
        text = file.read_text("utf-8", "replace")[:4096] if file.is_file() else given
    except OSError as error:
        raise WorkbenchError(f"{given} cannot be read: {error.strerror}.") from error
    return signing.read_public(text)


def _lock(recipients: tuple[str, ...], *, encrypt: bool) -> sealing.Lock | None:
    if not encrypt and not recipients:
        return None
    words = _asked("Passphrase of the bundle", new=True, variable=_FILE_WORDS) if encrypt else ""
    if encrypt and not words:
        raise WorkbenchError("Nothing is encrypted without a passphrase. Give one.")
    lock = sealing.Lock(recipients=recipients, passphrase=words)
    sealing.check(lock)
    return lock


def _opening(file: Path, identity: Path | None) -> Opening:
    if checking.is_sealed(file) == "passphrase":
        words = _asked("Passphrase of the bundle", variable=_FILE_WORDS)
        return Opening(passphrase=words)
    return Opening(identity=identity)


def _asked(words: str, *, new: bool = False, variable: str = _KEY_WORDS, known: bool = True) -> str:
    """Ask for a passphrase, or take it from the environment."""
    if known and variable in os.environ:
        return os.environ[variable]
    given = click.prompt(
        words, default="", hide_input=True, show_default=False, err=True, confirmation_prompt=new
    )
    return str(given)


def _found(finding: BundleFinding) -> str:
    state = "PROBLEM" if not finding.ok else "note   " if finding.remark else "ok     "
    return f"{state}  {finding.detail}"


def _shape(made: bundling.Bundled) -> dict[str, Any]:
    return {
        "path": str(made.path),
        "sha256": made.handed.sha256,
        "size": made.handed.size,
        "files": made.files,
        "profile": made.handed.profile,
        "claims": list(made.handed.claims),
        "withheld": made.withheld,
        "damaged": list(made.damaged),
        "signed_by": made.fingerprint,
    }


def _told(made: bundling.Bundled) -> str:
    lines = [f"Wrote {made.path}: {made.files:,} files, SHA-256 {made.handed.sha256}"]
    if made.fingerprint:
        lines.append(f"Signed with {made.fingerprint}")
    if made.withheld:
        lines.append(f"{made.withheld:,} things withheld")
    lines += [f"LEFT OUT, because it is damaged: {each}" for each in made.damaged]
    return "\n".join(lines)


COMMANDS = (bundle, verify_bundle, unbundle, key_)
