"""The rendering process: reads a page with its files on its input, answers with its picture."""

from __future__ import annotations

import os
import sys

from ui.rendering.frames import own_output, read_task, tell

FLAGS = (
    "--disable-gpu",
    # Nothing gets out: every address goes to a proxy that is not there, no name is looked up.
    "--proxy-server=127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--dns-prefetch-disable",
    "--no-pings",
    # All that can be loaded is in the capture, where servers say nothing on who may use it.
    "--disable-web-security",
    "--disable-breakpad",
    "--renderer-process-limit=1",
    "--disable-features=IsolateOrigins,site-per-process,WebRTC,NetworkTimeServiceQuerying",
    "--force-color-profile=srgb",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--autoplay-policy=user-gesture-required",
)


def main() -> int:
    """Render one page."""
    answers = own_output()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    # Qt reads the environment when it is loaded, so all of it comes after this line.
    from PySide6.QtNetwork import QNetworkProxy  # noqa: PLC0415
    from PySide6.QtWebEngineCore import (  # noqa: PLC0415
        QWebEngineProfile,
        qWebEngineChromiumVersion,
        qWebEngineVersion,
    )
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.rendering.serving import Gate, Shelf, Wants, register  # noqa: PLC0415
    from ui.rendering.shooting import Shooting  # noqa: PLC0415

    task = read_task(sys.stdin.buffer)
    register()
    app = QApplication(["rendering", "--webEngineArgs", *FLAGS, *_bare()])
    QNetworkProxy.setApplicationProxy(
        QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", 9)
    )
    profile = QWebEngineProfile()  # without a name: nothing is kept on disk
    wants = Wants()
    shelf = Shelf(task.answers, wants)
    gate = Gate(shelf, wants)
    profile.setUrlRequestInterceptor(gate)
    for scheme in (b"capture-http", b"capture-https"):
        profile.installUrlSchemeHandler(scheme, shelf)
    shooting = Shooting(task, profile)

    def end(problem: str, tall: int) -> None:
        ours, theirs = _words(qWebEngineVersion()), _words(qWebEngineChromiumVersion())
        tool = f"Qt WebEngine {ours} (Chromium {theirs})"
        tell(answers, "end", problem=problem, tall=tall, tool=tool, missing=wants.told)
        # The parent has all of it. Taking Chromium down in order takes longer than the picture.
        os._exit(0)

    shooting.striped.connect(lambda w, h, data: tell(answers, "stripe", data, width=w, height=h))
    shooting.printed.connect(lambda data: tell(answers, "print", data))
    shooting.ended.connect(end)
    shooting.begin()
    return app.exec()


def _words(version: str | bytes | bytearray | memoryview) -> str:
    """A version as text, whichever of the two PySide6 gives."""
    return version if isinstance(version, str) else bytes(version).decode()


def _bare() -> list[str]:
    """Leave Chromium's own sandbox out where it cannot be: for root, and within another."""
    inside = os.environ.get("WORKBENCH_BOXED") == "1"
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["--no-sandbox"] if inside or root else []


if __name__ == "__main__":
    sys.exit(main())
