"""Requests' way of sending, over a line that was checked before."""

from __future__ import annotations

from typing import Any

from requests.adapters import HTTPAdapter
from requests.models import PreparedRequest
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import parse_url

from workbench.capture.line import Line, secure_context


class _Connection(HTTPConnection):
    def __init__(self, *args: Any, line: Line, seconds: float, **options: Any) -> None:
        super().__init__(*args, **options)
        self._line, self._seconds = line, seconds

    def _new_conn(self) -> Any:
        return self._line.open(self._seconds)


class _SecureConnection(HTTPSConnection):
    def __init__(self, *args: Any, line: Line, seconds: float, **options: Any) -> None:
        super().__init__(*args, **options)
        self._line, self._seconds = line, seconds

    def _new_conn(self) -> Any:
        return self._line.open(self._seconds)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class Transport(HTTPAdapter):
    """Sends one request over one line. The name is still what TLS is checked against.

    It is used without a Session, which would read cookies, stored passwords and the environment's
    proxies, and read a redirect's body to its end.
    """

    def __init__(self, line: Line, seconds: float) -> None:
        super().__init__()
        self._line, self._seconds = line, seconds
        self._pool: HTTPConnectionPool | None = None

    def get_connection_with_tls_context(
        self, request: PreparedRequest, *_args: Any, **_options: Any
    ) -> HTTPConnectionPool:
        """The pool of one connection that `send` asks for."""
        parts = parse_url(str(request.url))
        options: dict[str, Any] = {"line": self._line, "seconds": self._seconds}
        if parts.scheme == "https":
            options["ssl_context"] = secure_context(self._line)
            self._pool = _SecurePool(str(parts.host), parts.port, **options)
        else:
            self._pool = _Pool(str(parts.host), parts.port, **options)
        return self._pool

    def close(self) -> None:
        """Close the connection, the line it ran over, and what requests keeps."""
        if self._pool is not None:
            self._pool.close()
        self._line.close()
        super().close()
