"""TLS: who is trusted, what a server showed, and why its certificate was not trusted."""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import certifi

from workbench.capture.recording import Reader

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

    from workbench.capture.line import Line

_REASONS = {
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    62: "its certificate is for another host",
    64: "its certificate is for another host",
}
"""In words; the codes are OpenSSL's (X509_V_ERR…)."""


class _SecureSocket(ssl.SSLSocket):
    line: Line

    def do_handshake(self, block: bool = False) -> None:
        step = super().do_handshake
        try:
            self.line.blocking(self, lambda: step(block))
        except BaseException:
            self.close()  # nobody else holds it yet, and ssl itself closes only after an OSError
            raise
        self.line.tls = f"{self.version()} {(self.cipher() or ('',))[0]}"
        self.line.certificates = _shown(self)

    def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
        step = super().recv_into
        return self.line.blocking(self, lambda: step(buffer, nbytes, flags)) or 0

    def sendall(self, data: ReadableBuffer, flags: int = 0) -> None:
        self.line.sent += memoryview(data)
        super().sendall(data, flags)

    def makefile(self, *_args: Any, **_options: Any) -> Any:
        self.line.reader = Reader(super().makefile("rb", buffering=0))
        return self.line.reader


class _SecureContext(ssl.SSLContext):
    sslsocket_class = _SecureSocket

    def wrap_socket(self, sock: Any, *args: Any, **options: Any) -> ssl.SSLSocket:
        """Wrap the socket of a line. The handshake is begun when the line is known."""
        line = sock.line
        options["do_handshake_on_connect"] = False
        secure: Any = super().wrap_socket(sock, *args, **options)
        secure.line = line
        secure.do_handshake()
        return secure  # type: ignore[no-any-return]


@lru_cache(maxsize=8)
def secure_context(authorities: Path | None, *, trusting: bool) -> ssl.SSLContext:
    """TLS 1.2 or later; certificate and name are checked, unless any is to be trusted.

    `authorities` names a PEM file to take instead of the usual authorities.
    """
    context = _SecureContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if trusting:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        context.load_verify_locations(authorities or certifi.where())
    return context


def distrust(error: BaseException) -> str:
    """Why a certificate is not trusted, in words; "" when it is not the certificate."""
    cause: object = error
    while isinstance(cause, BaseException):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _REASONS.get(cause.verify_code, "its certificate is not signed by anybody known")
        cause = next(
            (arg for arg in cause.args if isinstance(arg, BaseException)), None
        ) or getattr(cause, "reason", None)
    return ""


def _shown(secure: ssl.SSLSocket) -> tuple[bytes, ...]:
    """The certificates that the server sent, its own first, as DER."""
    own = secure.getpeercert(binary_form=True)
    if hasattr(secure, "get_unverified_chain"):  # Python 3.13
        chain = [bytes(each) for each in secure.get_unverified_chain()]
    else:
        inner = getattr(getattr(secure, "_sslobj", None), "get_unverified_chain", None)
        chain = [each.public_bytes(_DER) for each in (inner() or [])] if inner else []
    if not own:
        return ()
    return tuple(chain) if chain[:1] == [own] else (own,)


_DER = 2
"""ssl's own constant for the form (ENCODING_DER), which it does not pass on before 3.13."""
