"""The key of this installation: Ed25519, in the forms of minisign, OpenSSL and OpenSSH.

The secret key stands beside the settings of the machine in minisign's own form, so that minisign
itself can use it. The public key stands beside it, because that of a locked key cannot be read.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from workbench import settings
from workbench.errors import NotFound, WorkbenchError

SECRET, PUBLIC = "signing.key", "signing.pub"
"""Names of the two files beside the settings."""
NAMESPACE = "evidence-bundle"
"""What the signatures in the form of OpenSSH are for."""
SIGNER = "newsroom"
"""Who signs, as OpenSSH's list of allowed signers calls it."""
_HEAD = b"EdScB2"  # Ed25519, scrypt, BLAKE2b
_PLAIN = b"Ed\0\0B2"
_WORK, _MEMORY = 1 << 22, 1 << 27
"""What a passphrase costs whoever guesses: 128 MiB and a third of a second a guess."""
_MOST_MEMORY = 1 << 30  # what minisign itself asks for
_BODY, _WHOLE = 104, 158


class LockedError(WorkbenchError):
    """The key has a passphrase, and none or another one was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """What others check signatures with."""

    raw: bytes
    """The 32 bytes of the Ed25519 key."""
    ident: bytes
    """Eight bytes by which minisign tells keys apart."""

    @property
    def name(self) -> str:
        """The key's number, as minisign prints it."""
        return f"{int.from_bytes(self.ident, 'little'):X}"  # as minisign: no zeros in front

    @property
    def line(self) -> str:
        """The key in one line, as minisign takes it after -P."""
        return base64.b64encode(b"Ed" + self.ident + self.raw).decode()

    @property
    def minisign(self) -> str:
        """The key as a file of minisign."""
        return f"untrusted comment: minisign public key {self.name}\n{self.line}\n"

    @property
    def pem(self) -> str:
        """The key as OpenSSL reads it."""
        key = Ed25519PublicKey.from_public_bytes(self.raw)
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        return key.public_bytes(serialization.Encoding.PEM, form).decode()

    @property
    def ssh(self) -> str:
        """The key as OpenSSH writes it."""
        return f"ssh-ed25519 {base64.b64encode(self.wire).decode()}"

    @property
    def allowed(self) -> str:
        """The key as a list of allowed signers, for `ssh-keygen -Y verify`."""
        return f'{SIGNER} namespaces="{NAMESPACE}" {self.ssh}\n'

    @property
    def fingerprint(self) -> str:
        """What people compare: the SHA-256 of the key, as `ssh-keygen -l` prints it."""
        digest = base64.b64encode(hashlib.sha256(self.wire).digest()).decode()
        return f"SHA256:{digest.rstrip('=')}"

    @property
    def wire(self) -> bytes:
        """The key as OpenSSH sends it."""
        return _string(b"ssh-ed25519") + _string(self.raw)

    def holds(self, signature: bytes, data: bytes) -> bool:
        """Tell whether a signature is this key's, over this."""
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, data)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key that can sign. Its words and forms never print what is secret."""

    seed: bytes
    public: PublicKey

    def __repr__(self) -> str:
        """Name the key without what is secret of it."""
        return f"Key({self.public.name})"

    def sign(self, data: bytes) -> bytes:
        """Give the 64 bytes of a plain signature, as OpenSSL checks it."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(data)

    def minisign(self, data: bytes, comment: str) -> str:
        """Sign in minisign's prehashed form; the comment is signed, too."""
        signature = self.sign(hashlib.blake2b(data, digest_size=64).digest())
        both = base64.b64encode(self.sign(signature + comment.encode())).decode()
        line = base64.b64encode(b"ED" + self.public.ident + signature).decode()
        first = f"untrusted comment: signature of the minisign key {self.public.name}"
        return f"{first}\n{line}\ntrusted comment: {comment}\n{both}\n"

    def sshsig(self, data: bytes) -> str:
        """Sign in the form that `ssh-keygen -Y verify` checks."""
        told = _string(NAMESPACE.encode()) + _string(b"") + _string(b"sha512")
        digest = hashlib.sha512(data).digest()
        signature = self.sign(b"SSHSIG" + told + _string(digest))
        inside = _string(_string(b"ssh-ed25519") + _string(signature))
        blob = b"SSHSIG" + (1).to_bytes(4, "big") + _string(self.public.wire) + told + inside
        text = base64.b64encode(blob).decode()
        lines = [text[at : at + 70] for at in range(0, len(text), 70)]
        return "\n".join(
            ["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]
        )

    def derived(self, *labels: str) -> bytes:
        """Give 32 secret bytes that follow from the key and these words alone."""
        label = "\0".join(labels).encode()
        return hmac.new(b"fact-check-workbench" + self.seed, label, "sha256").digest()


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


# The key of this machine


def place() -> Path:
    """Name the file of the secret key."""
    return settings.path().with_name(SECRET)


def public() -> PublicKey | None:
    """Give the public key of this installation; None when it has none yet."""
    try:
        return read_public(place().with_name(PUBLIC).read_text("utf-8"))
    except FileNotFoundError:
        return parse(_read(place())).public if place().exists() else None
    except (OSError, ValueError) as error:
        raise WorkbenchError(f"{place().with_name(PUBLIC)} cannot be read.") from error


def fingerprint() -> str:
    """Give the fingerprint of the key of this installation; "" when it has none yet."""
    known = public()
    return known.fingerprint if known else ""


def is_locked() -> bool:
    """Tell whether a passphrase is wanted before anything can be signed."""
    try:
        return _decoded(_read(place()))[2:4] == b"Sc"
    except NotFound:
        return False


def load(passphrase: str = "") -> Key:
    """Give the key of this installation. NotFound: there is none; LockedError: see there."""
    key = parse(_read(place()), passphrase)
    if _beside() != key.public:  # it was left behind when the key was replaced, or is damaged
        _put(place().with_name(PUBLIC), key.public.minisign)
    return key


def obtain(passphrase: str = "") -> Key:
    """Give the key of this installation, made now when there is none."""
    return load(passphrase) if place().exists() else make(passphrase)


def make(passphrase: str = "") -> Key:
    """Make a new key for this installation. One that was there is kept beside, by its number."""
    return _keep(_key(secrets.token_bytes(32), secrets.token_bytes(8)), passphrase)


def bring(path: Path | str, passphrase: str = "") -> Key:
    """Take a secret key of minisign's form for this installation, locked as it is."""
    return _keep(parse(_read(Path(path)), passphrase), passphrase)


def change_passphrase(old: str, new: str) -> Key:
    """Lock the key with another passphrase; "" leaves it open."""
    return _keep(load(old), new)


def write_secret(path: Path | str) -> Path:
    """Write the secret key, locked as it is, to a new file that its owner alone can read."""
    target = Path(path).expanduser().absolute()
    text = _read(place())
    try:
        _write_new(target, text)
    except FileExistsError:
        raise WorkbenchError(f"{target} is there already. Choose another name.") from None
    except OSError as error:
        raise WorkbenchError(f"{target} cannot be written: {error.strerror}.") from error
    return target


def _beside() -> PublicKey | None:
    """Give the public key that stands beside the secret one, as far as there is a sound one."""
    try:
        return public()
    except WorkbenchError:
        return None


def _keep(key: Key, passphrase: str) -> Key:
    file = place()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = _beside()
        if file.exists() and before != key.public:
            name = before.name if before else secrets.token_hex(4)
            file.replace(file.with_name(f"signing-{name}.key"))
        _put(file, sealed(key, passphrase))
        _put(file.with_name(PUBLIC), key.public.minisign)
    except OSError as error:
        raise WorkbenchError(
            f"The key could not be written to {file}: {error.strerror}."
        ) from error
    return key


def _put(file: Path, text: str) -> None:
    handle, made = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")  # mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(made).replace(file)
    finally:
        with suppress(OSError):
            Path(made).unlink()


def _write_new(target: Path, text: str) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)


def _read(file: Path) -> str:
    try:
        with file.open("rb") as raw:
            return raw.read(4096).decode("utf-8", "replace")
    except FileNotFoundError:
        raise NotFound(f"There is no key {file}.") from None
    except OSError as error:
        raise WorkbenchError(f"{file} cannot be read: {error.strerror}.") from error


# Minisign's forms


def read_public(text: str) -> PublicKey:
    """Read a public key: minisign's file or line, a PEM, a line of OpenSSH."""
    try:
        if "BEGIN PUBLIC KEY" in text:
            found = serialization.load_pem_public_key(text.strip().encode())
            return _public(found, b"\0" * 8)
        if "ssh-ed25519 " in text:
            start = text.index("ssh-ed25519 ")
            words = " ".join(text[start:].split()[:2])
            return _public(serialization.load_ssh_public_key(words.encode()), b"\0" * 8)
        data = base64.b64decode(text.strip().splitlines()[-1].strip(), validate=True)
        if len(data) != 42 or data[:2] != b"Ed":
            raise ValueError("length")
        return _public(Ed25519PublicKey.from_public_bytes(data[10:]), data[2:10])
    except (ValueError, IndexError, binascii.Error) as error:
        raise WorkbenchError(
            "This is no public key. A key is a file of minisign (signing.pub), a PEM or a line of "
            "OpenSSH, of the kind Ed25519."
        ) from error


def _public(found: object, ident: bytes) -> PublicKey:
    if not isinstance(found, Ed25519PublicKey):
        raise ValueError("another kind of key")  # noqa: TRY004 - of what was read
    form = serialization.Encoding.Raw, serialization.PublicFormat.Raw
    return PublicKey(raw=found.public_bytes(*form), ident=ident)


def _key(seed: bytes, ident: bytes) -> Key:
    made = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return Key(seed=seed, public=_public(made, ident))


def sealed(key: Key, passphrase: str = "") -> str:
    """Write a secret key as minisign does, locked with a passphrase when there is one."""
    body = key.public.ident + key.seed + key.public.raw
    body += hashlib.blake2b(b"Ed" + body, digest_size=32).digest()
    head, salt, work, memory = _PLAIN, bytes(32), 0, 0
    if passphrase:
        head, salt, work, memory = _HEAD, secrets.token_bytes(32), _WORK, _MEMORY
        body = _mixed(body, passphrase, salt, work, memory)
    whole = head + salt + work.to_bytes(8, "little") + memory.to_bytes(8, "little") + body
    words = "minisign encrypted secret key" if passphrase else "minisign secret key"
    return f"untrusted comment: {words}\n{base64.b64encode(whole).decode()}\n"


def parse(text: str, passphrase: str = "") -> Key:
    """Read a secret key of minisign's form."""
    data = _decoded(text)
    body = data[-_BODY:]
    if data[2:4] == b"Sc":
        if not passphrase:
            raise LockedError("The key is locked. Give its passphrase.")
        work, memory = (int.from_bytes(data[at : at + 8], "little") for at in (38, 46))
        body = _mixed(body, passphrase, data[6:38], work, memory)
    ident, seed, raw, check = body[:8], body[8:40], body[40:72], body[72:]
    if check not in {hashlib.blake2b(b"Ed" + body[:72], digest_size=32).digest(), bytes(32)}:
        if data[2:4] == b"Sc":
            raise LockedError("This is not the passphrase of the key.")
        raise WorkbenchError("The key is damaged.")
    made = _key(seed, ident)
    if made.public.raw != raw:
        raise WorkbenchError("The key is damaged.")
    return made


def _decoded(text: str) -> bytes:
    try:
        data = base64.b64decode(text.strip().splitlines()[-1], validate=True)
    except (ValueError, IndexError) as error:
        raise WorkbenchError("This is no secret key of minisign.") from error
    known = data[:2] == b"Ed" and data[2:4] in {b"Sc", b"\0\0"} and data[4:6] == b"B2"
    if len(data) != _WHOLE or not known:
        raise WorkbenchError("This is no secret key of minisign.")
    return data


def _mixed(body: bytes, passphrase: str, salt: bytes, work: int, memory: int) -> bytes:
    """Lock or unlock: both are the same step."""
    if not 1 << 15 <= work <= 1 << 26 or not 1 << 20 <= memory <= _MOST_MEMORY:
        raise WorkbenchError("The key asks for more memory than this program gives.")
    cost, parallel = _costs(work, memory)
    stream = hashlib.scrypt(
        passphrase.encode(),
        salt=salt,
        n=cost,
        r=8,
        p=parallel,
        maxmem=_MOST_MEMORY + (64 << 20),
        dklen=_BODY,
    )
    return bytes(a ^ b for a, b in zip(body, stream, strict=True))


def _costs(work: int, memory: int) -> tuple[int, int]:
    """Reckon scrypt's N and p as libsodium does from its two limits."""
    tight = work < memory // 32
    most = work // 32 if tight else memory // 1024
    cost = 1 << next(n for n in range(1, 64) if 1 << n > most // 2)
    return cost, 1 if tight else max(1, min(0x3FFFFFFF, work // 4 // cost) // 8)
