"""Taking fact-checks, references and annotations out of foreign files, in a child process."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from typing import IO, Any

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed, received
from workbench.reading.draft import Limits
from workbench.reading.foreign import Gathered, gathered
from workbench.reading.isolated import Child, end, feeding, reader

REVIEWS, RIS, BIBTEX, CSL, ANNOTATIONS = "reviews", "ris", "bibtex", "csl", "annotations"
FORMS = (REVIEWS, RIS, BIBTEX, CSL, ANNOTATIONS)
"""What can be taken out of a file."""
_LONGEST_ANSWER = 200_000_000
_LIMITS = Limits(seconds=30.0)
_MOST = 100_000_000


def gather(
    data: bytes, form: str, *, charset: str = "", url: str = "", limits: Limits = _LIMITS
) -> Gathered:
    """Return what a file holds, read as one of FORMS. `url` is where a page came from.

    Raises WorkbenchError when there is nothing of that kind in it, or it cannot be read within
    the limits. This process is never harmed by the bytes.
    """
    if not data.strip():
        raise _refused("it is empty")
    if len(data) > _MOST:
        raise _refused(f"it has more than {_MOST // 1_000_000} MB")
    task = {"gather": form, "charset": charset, "url": url, "limits": asdict(limits)}
    head = json.dumps(task).encode() + b"\n"
    late = threading.Event()
    with reader() as child, feeding(child.stdin, head, data):
        timer = threading.Timer(limits.seconds, _stop, (child, late))
        timer.start()
        try:
            told = _answer(child)
            reason = str(told["reason"])[:500] if "reason" in told else ""
            found = gathered(told) if not reason else None
        except ValueError:
            found, reason = None, "the program that reads this kind of file broke down on it"
        finally:
            timer.cancel()
            end(child)
            timer.join()
    if late.is_set():
        reason = f"it took longer than {limits.seconds:g} seconds"
    if found is None or late.is_set():
        raise _refused(reason)
    return found


def _stop(child: Child, late: threading.Event) -> None:
    late.set()
    end(child)


def _answer(child: Child) -> dict[str, Any]:
    return received(child.stdout, _LONGEST_ANSWER) if child.stdout else {}


def _refused(reason: str) -> WorkbenchError:
    reason = reason[:1].lower() + reason[1:].rstrip(".")
    return WorkbenchError(f"The file could not be read: {reason}. Nothing was brought in.")


def tell(task: dict[str, Any], given: IO[bytes], answers: IO[bytes]) -> None:
    """Do the task inside the child."""
    data = given.read()
    try:
        told = _told(str(task["gather"]), data, str(task["charset"]), str(task["url"]))
    except WorkbenchError as error:
        told = {"reason": str(error)}
    except MemoryError:
        told = {"reason": f"it needs more than {task['limits']['memory'] >> 20} MiB of memory"}
    except RecursionError:
        told = {"reason": "its parts are nested too deeply"}
    answers.write(packed(told))


def _told(form: str, data: bytes, charset: str, url: str) -> dict[str, Any]:
    if form == REVIEWS:
        from workbench.reading import claimreview  # noqa: PLC0415 - parses pages and feeds

        told = claimreview.read_reviews(data, charset=charset, url=url)
        if error := claimreview.is_none(told):
            raise error
        return told
    if form == ANNOTATIONS:
        from workbench.reading.annotated import read_annotations  # noqa: PLC0415 - as above

        return read_annotations(data, charset=charset)
    from workbench.reading.bibliography import read_references  # noqa: PLC0415 - as above

    return read_references(data, form, charset=charset)
