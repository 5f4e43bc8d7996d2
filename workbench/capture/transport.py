"""Requests' way of sending, over a line that was checked before."""

from __future__ import annotations

from http.client import HTTPResponse
from pathlib import Path
from typing import Any

from requests.adapters import HTTPAdapter
from requests.models import PreparedRequest
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import parse_url

from workbench.capture.line import Line
from workbench.capture.secure import secure_context


class _Answer(HTTPResponse):
    """Waits for the answer itself, past every announcement of it (103 Early Hints…)."""

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = super()._read_status()  # type: ignore[misc]
        return version, 100 if 101 < status < 200 else status, reason


class _Connection(HTTPConnection):
    response_class = _Answer

    def __init__(self, *args: Any, line: Line, seconds: float, **options: Any) -> None:
        super().__init__(*args, **options)
        self._line, self._seconds = line, seconds

    def _new_conn(self) -> Any:
        return self._line.open(self._seconds)


class _SecureConnection(HTTPSConnection):
    response_class = _Answer

    def __init__(self, *args: Any, line: Line, seconds: float, **options: Any) -> None:
        super().__init__(*args, **options)
        self._line, self._seconds = line, seconds

    def _new_conn(self) -> Any:
        return self._line.open(self._seconds)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection

    def _validate_conn(self, conn: Any) -> None:
        # Without urllib3's warning: that a certificate was let pass is told where it is decided.
        if conn.is_closed:
            conn.connect()


class Transport(HTTPAdapter):
    """Sends one request over one line. The name is still what TLS is checked against.

    It is used without a Session, which would read cookies, stored passwords and the environment's
    proxies, and read a redirect's body to its end. `trusting` takes any certificate.
    """

    def __init__(
        self, line: Line, seconds: float, authorities: Path | None, *, trusting: bool
    ) -> None:
        super().__init__()
        self._line, self._seconds = line, seconds
        self._authorities, self._trusting = authorities, trusting
        self._pool: HTTPConnectionPool | None = None

    def get_connection_with_tls_context(
        self, request: PreparedRequest, *_args: Any, **_options: Any
    ) -> HTTPConnectionPool:
        """The pool of one connection that `send` asks for."""
        parts = parse_url(str(request.url))
        options: dict[str, Any] = {"line": self._line, "seconds": self._seconds}
        if parts.scheme == "https":
            context = secure_context(self._authorities, trusting=self._trusting)
            options["ssl_context"] = context
            self._pool = _SecurePool(str(parts.host), parts.port, **options)
        else:
            self._pool = _Pool(str(parts.host), parts.port, **options)
        return self._pool

    def cert_verify(self, *_args: Any, **_options: Any) -> None:
        """Nothing: the context of the connection knows whom to trust."""

    def request_url(self, request: PreparedRequest, _proxies: Any) -> str:
        """What stands in the request line: the path, or all of the address for a proxy."""
        if self._line.proxy.startswith("http:") and str(request.url).startswith("http:"):
            return str(request.url).partition("#")[0]
        return request.path_url

    def close(self) -> None:
        """Close the connection, the line it ran over, and what requests keeps."""
        if self._pool is not None:
            self._pool.close()
        self._line.close()
        super().close()
