"""Answering what a page asks for from its capture, and refusing all else."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urljoin, urlsplit

from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from ui.rendering.frames import Answer

PREFIX = "capture-"
"""Before http and https, it makes the schemes under which a capture answers."""
_WEB = ("http", "https")
_MOST_TOLD = 500
_LONGEST_TOLD = 2000
_REFUSED = frozenset(
    {
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypePrefetch,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypePing,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeScript,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeWorker,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeServiceWorker,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypePluginResource,
        QWebEngineUrlRequestInfo.ResourceType.ResourceTypeCspReport,
    }
)
"""What shows nothing, whether it is in the capture or not."""


def register() -> None:
    """Make the schemes known to Chromium: to be called before there is an application."""
    flag = QWebEngineUrlScheme.Flag
    for name, port in zip(_WEB, (80, 443), strict=True):
        scheme = QWebEngineUrlScheme((PREFIX + name).encode())
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.HostAndPort)
        scheme.setDefaultPort(port)
        # A page's own rules on what it loads name https, which here goes by another name.
        scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.ContentSecurityPolicyIgnored)
        QWebEngineUrlScheme.registerScheme(scheme)


def inside(url: str) -> QUrl:
    """Return the address under which the capture answers for an address of the web."""
    return QUrl(PREFIX + url)


class Wants:
    """What the page asked for and did not get, each address once, with the reason."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}
        self.answered = 0

    def miss(self, url: str, reason: str) -> None:
        """Note an address that got no answer."""
        if len(self.told) < _MOST_TOLD and not url.startswith("data:"):
            self.told.setdefault(url[:_LONGEST_TOLD], reason)


class Shelf(QWebEngineUrlSchemeHandler):
    """Gives out what the capture holds."""

    def __init__(self, answers: Iterable[tuple[str, Answer]], wants: Wants) -> None:
        super().__init__()
        self._wants = wants
        self._exact: dict[str, Answer] = {}
        self._alike: dict[str, Answer] = {}
        for url, answer in answers:
            self._exact[_text(QUrl(url))] = answer
            self._alike[_key(url)] = answer

    def find(self, url: str) -> Answer | None:
        """Give what the capture holds of an address, though it may be written in another way."""
        return self._exact.get(url) or self._alike.get(_key(url))

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Called for everything that the page asks the capture for."""
        url = _text(job.requestUrl()).removeprefix(PREFIX)
        answer = self.find(url)
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        elif 300 <= answer.status < 400 and answer.location:
            self._lead(job, urljoin(url, answer.location))
        elif job.initiator().isValid() and answer.status >= 400:
            self._wants.miss(url, f"status {answer.status}")
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            self._wants.answered += 1
            _give(job, answer)

    def _lead(self, job: QWebEngineUrlRequestJob, url: str) -> None:
        if urlsplit(url).scheme in _WEB:
            job.redirect(inside(url))
        else:
            self._wants.miss(url, "refused")
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)


class Gate(QWebEngineUrlRequestInterceptor):
    """Leads addresses of the web to the capture, and stops all others."""

    def __init__(self, shelf: Shelf, wants: Wants) -> None:
        super().__init__()
        self._shelf, self._wants = shelf, wants

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called for everything that the page asks for."""
        url = _text(info.requestUrl())
        scheme = info.requestUrl().scheme()
        wanted = url.removeprefix(PREFIX)
        if info.resourceType() in _REFUSED or info.requestMethod().data() != b"GET":
            info.block(True)
        elif scheme == "data":
            return
        elif scheme.removeprefix(PREFIX) not in _WEB:
            self._wants.miss(url, "refused")
            info.block(True)
        elif self._shelf.find(wanted) is None:
            self._wants.miss(wanted, "missing")
            info.block(True)
        elif scheme in _WEB:
            info.redirect(inside(url))


def _give(job: QWebEngineUrlRequestJob, answer: Answer) -> None:
    buffer = QBuffer(job)
    buffer.setData(answer.body)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(answer.media_type.encode("ascii", "ignore") or b"application/octet-stream", buffer)


def _text(url: QUrl) -> str:
    whole = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return whole.partition("#")[0]


def _key(url: str) -> str:
    """An address without what two ways of writing it differ in: http or https, escapes, ports."""
    parts = urlsplit(url)
    host = (parts.hostname or "") if parts.port in {None, 80, 443} else parts.netloc
    path = unquote(parts.path) or "/"
    return f"{host}{path}?{unquote(parts.query)}"
