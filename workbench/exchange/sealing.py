"""Files encrypted in the form of age (age-encryption.org/v1), to keys or with a passphrase.

pyrage does what is for keys. With a passphrase it holds the whole file in memory, so that form is
written and read here, piece by piece: `age` and pyrage read it too.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import pyrage  # type: ignore[import-untyped]  # it ships no types
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from workbench.errors import WorkbenchError

SUFFIX = ".age"
_HEAD: Final = b"age-encryption.org/v1\n"
_CHUNK, _TAG = 1 << 16, 16
_WORK, _MOST_WORK = 18, 20
"""Logarithm of scrypt's cost: 256 MiB and a second a guess; and the most that is believed."""
_STANZA = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n"
    rb"([A-Za-z0-9+/]{43})\n---"
)
Tell = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Whom a file is encrypted to: keys (age1… or a line of OpenSSH), or a passphrase."""

    recipients: tuple[str, ...] = ()
    passphrase: str = ""


class SealedError(WorkbenchError):
    """The file is encrypted, and what was given does not open it."""


def check(lock: Lock) -> None:
    """Raise WorkbenchError, with the reason, when nothing can be encrypted to this."""
    if lock.recipients and lock.passphrase:
        raise WorkbenchError("A file is encrypted to keys or with a passphrase, not both.")
    for each in lock.recipients:
        _recipient(each)


def named(path: Path, wanted: Lock | None) -> Path:
    """Give the name of a file, which tells by its end whether it is encrypted."""
    if wanted is None or path.name.endswith(SUFFIX):
        return path
    return path.with_name(path.name + SUFFIX)


def is_sealed(raw: IO[bytes]) -> bool:
    """Tell whether a file is encrypted with age, and go back to its beginning."""
    found = raw.read(len(_HEAD))
    raw.seek(0)
    return found == _HEAD


def wants_passphrase(raw: IO[bytes]) -> bool:
    """Tell whether it is a passphrase that opens it, and go back to its beginning."""
    found = raw.read(len(_HEAD) + 10)
    raw.seek(0)
    return found.endswith(b"-> scrypt ")


def lock(plain: IO[bytes], out: IO[bytes], wanted: Lock, *, told: Tell = lambda: None) -> None:
    """Encrypt a file; `told` is called now and then, and may raise to stop it."""
    check(wanted)
    if wanted.passphrase:
        _lock_with(plain, out, wanted.passphrase, told)
        return
    reader = _Paced(plain, told)
    try:
        pyrage.encrypt_io(reader, out, [_recipient(each) for each in wanted.recipients])
    except (pyrage.EncryptError, OSError) as error:
        raise reader.stopped or WorkbenchError(f"It could not be encrypted: {error}.") from error


def unlock(
    sealed: IO[bytes],
    out: IO[bytes],
    *,
    passphrase: str = "",
    identity: Path | None = None,
    told: Tell = lambda: None,
) -> None:
    """Decrypt a file. SealedError when what was given does not open it, or it was changed."""
    if wants_passphrase(sealed):
        if not passphrase:
            raise SealedError("The file is encrypted with a passphrase. Give it.")
        _unlock_with(sealed, out, passphrase, told)
        return
    if identity is None:
        raise SealedError("The file is encrypted to a key. Name the file with that key.")
    reader = _Paced(sealed, told)
    try:
        pyrage.decrypt_io(reader, out, _identities(identity))
    except (pyrage.DecryptError, OSError) as error:
        raise reader.stopped or SealedError(
            "The key does not open the file, or the file was changed."
        ) from error


class _Paced(io.RawIOBase):
    """A file that asks at each reading whether to go on."""

    def __init__(self, raw: IO[bytes], told: Tell) -> None:
        self._raw, self._told = raw, told
        self.stopped: WorkbenchError | None = None

    def readable(self) -> bool:
        """It can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        try:
            self._told()
        except WorkbenchError as error:
            self.stopped = error
            raise OSError(str(error)) from error
        return self._raw.read(size)


def _recipient(text: str) -> Any:
    words = text.strip()
    try:
        if words.startswith("ssh-"):
            return pyrage.ssh.Recipient.from_str(words)
        return pyrage.x25519.Recipient.from_str(words)
    except pyrage.RecipientError as error:
        raise WorkbenchError(
            f"“{words[:80]}” is no key to encrypt to. It begins with age1 or ssh-ed25519."
        ) from error


def _identities(file: Path) -> list[Any]:
    try:
        text = file.read_bytes()[: 1 << 16]
    except OSError as error:
        raise WorkbenchError(f"{file} cannot be read: {error.strerror}.") from error
    try:
        if b"PRIVATE KEY" in text:
            return [pyrage.ssh.Identity.from_buffer(text)]
        rows = (line.strip() for line in text.decode("utf-8", "replace").splitlines())
        found = [pyrage.x25519.Identity.from_str(r) for r in rows if r.startswith("AGE-SECRET-KEY")]
    except pyrage.IdentityError as error:
        raise WorkbenchError(f"{file.name} holds no key that opens files.") from error
    if not found:
        raise WorkbenchError(f"{file.name} holds no key that opens files.")
    return found


# The form with a passphrase


def _lock_with(plain: IO[bytes], out: IO[bytes], passphrase: str, told: Tell) -> None:
    salt, key, nonce = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_bytes(16)
    wrapped = ChaCha20Poly1305(_stretched(passphrase, salt, _WORK)).encrypt(bytes(12), key, None)
    head = _HEAD + b"-> scrypt %s %d\n%s\n---" % (_words(salt), _WORK, _words(wrapped))
    out.write(head + b" " + _words(_mac(key, head)) + b"\n" + nonce)
    cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
    for number, last, chunk in _chunks(plain, _CHUNK):
        told()
        out.write(cipher.encrypt(_nonce(number, last=last), chunk, None))


def _unlock_with(sealed: IO[bytes], out: IO[bytes], passphrase: str, told: Tell) -> None:
    changed = SealedError("The passphrase does not open the file, or the file was changed.")
    head = sealed.read(256)
    found = _STANZA.match(head)
    if not found or int(found[2]) > _MOST_WORK:
        raise changed
    salt, wrapped = (base64.b64decode(found[n] + b"==") for n in (1, 3)) if found else (b"", b"")
    try:
        stretched = _stretched(passphrase, salt, int(found[2]))
        key = ChaCha20Poly1305(stretched).decrypt(bytes(12), wrapped[:32], None)
        end = found.end() + 1 + 43 + 1
        if head[found.end() : end] != b" " + _words(_mac(key, found[0])) + b"\n":
            raise changed
        nonce = head[end : end + 16]
        sealed.seek(end + 16)
        cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
        for number, last, chunk in _chunks(sealed, _CHUNK + _TAG):
            told()
            out.write(cipher.decrypt(_nonce(number, last=last), chunk, None))
    except InvalidTag as error:
        raise changed from error


def _chunks(raw: IO[bytes], size: int) -> Iterator[tuple[int, bool, bytes]]:
    number, chunk = 0, raw.read(size)
    while True:
        after = raw.read(size)
        yield number, not after, chunk
        if not after:
            return
        number, chunk = number + 1, after


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    label = b"age-encryption.org/v1/scrypt" + salt
    most = (1 << work) * 1024 + (64 << 20)
    return hashlib.scrypt(
        passphrase.encode(), salt=label, n=1 << work, r=8, p=1, maxmem=most, dklen=32
    )


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    """Derive 32 bytes by HKDF with SHA-256."""
    first = hmac.new(salt or bytes(32), key, "sha256").digest()
    return hmac.new(first, info + b"\x01", "sha256").digest()


def _mac(key: bytes, head: bytes) -> bytes:
    return hmac.new(_derived(key, b"", b"header"), head, "sha256").digest()


def _words(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")
