"""In the child process: pages of a PDF and picture files as pixels, with where the letters are."""

from __future__ import annotations

import io
import json
import math
import warnings
from collections.abc import Callable
from ctypes import byref, c_double, c_int
from functools import partial
from typing import IO, Any

from workbench.errors import WorkbenchError

MOST_PIXELS = 16_000_000
"""Of a drawing that is answered with."""
_MOST_DECODED = 80_000_000
"""Pixels of a picture file that is opened at all."""
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "AVIF")
_STRIPE = 1024
"""Rows of one stripe of a tall picture."""
_GRID = 10_000
"""Steps across a page in which places on it are told."""
_MOST_LETTERS = 40_000

Head = dict[str, Any]


def draw(task: dict[str, Any], asked: IO[bytes], answers: IO[bytes]) -> None:
    """Read the bytes of a file, then answer each request for a drawing, a line each."""
    data = asked.read(int(task["bytes"]))
    if task["draw"] == "picture":
        _answer(answers, partial(_picture, data, int(task["side"]), bool(task.get("grown"))))
        return
    if task["draw"] == "stripes":
        _draw_stripes(data, asked, answers)
        return
    opened: list[Any] = []

    def sizes() -> tuple[Head, bytes]:
        from workbench.reading.pdf import open_pdf  # noqa: PLC0415 - one library is loaded

        opened.append(open_pdf(data))
        return {"sizes": [_size(opened[0], n) for n in range(len(opened[0]))]}, b""

    _answer(answers, sizes)
    while opened and (line := asked.readline(10_000)):
        wanted = json.loads(line)
        number, width = int(wanted["page"]), int(wanted["width"])
        _answer(answers, partial(_page, opened[0], number, width))


def _answer(out: IO[bytes], make: Callable[[], tuple[Head, bytes]]) -> None:
    pixels = b""
    try:
        head, pixels = make()
    except WorkbenchError as error:
        head = {"reason": str(error)}
    except MemoryError:
        head = {"reason": "it needs more memory than a reader may have"}
    out.write(json.dumps(head).encode() + b"\n" + pixels)
    out.flush()


# Pages


def _size(document: Any, number: int) -> list[float]:
    """Width and height of a page in points; those of A4 where the page is damaged."""
    try:
        wide, high = document.get_page_size(number)
    except Exception:  # noqa: BLE001 - PdfiumError, without loading the library for its name
        return [595.0, 842.0]
    return [wide, high] if wide > 1 and high > 1 else [595.0, 842.0]


def _page(document: Any, number: int, width: int) -> tuple[Head, bytes]:
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        page = document[number]
        wide, high = page.get_size()
        scale = min(width / wide, math.sqrt(MOST_PIXELS / (wide * high)))
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
        letters, boxes = _letters(page)
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as error:
        raise WorkbenchError("This page is damaged: it cannot be drawn.") from error
    pixels = _packed(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    head = {"width": bitmap.width, "height": bitmap.height, "letters": letters, "boxes": boxes}
    return head, pixels


def _packed(data: bytes, width: int, height: int, stride: int) -> bytes:
    """Rows without what fills them up."""
    if stride == 3 * width:
        return data[: stride * height]
    return b"".join(data[y * stride : y * stride + 3 * width] for y in range(height))


def _letters(page: Any) -> tuple[str, list[int]]:
    """The letters and figures of a page in reading order, and four edges of each."""
    from pypdfium2 import raw  # noqa: PLC0415

    text = page.get_textpage()
    letters: list[str] = []
    boxes: list[int] = []
    for index in range(min(text.count_chars(), _MOST_LETTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        if code > 0xFFFF or 0xD800 <= code < 0xE000 or not chr(code).isalnum():
            continue
        left, bottom, right, top = text.get_charbox(index, loose=True)
        one, other = _on_grid(raw, page, left, top), _on_grid(raw, page, right, bottom)
        letters.append(chr(code))
        boxes += [min(one[0], other[0]), min(one[1], other[1])]
        boxes += [max(one[0], other[0]), max(one[1], other[1])]
    return "".join(letters), boxes


def _on_grid(raw: Any, page: Any, x: float, y: float) -> tuple[int, int]:
    across, down = c_int(), c_int()
    place = (c_double(x), c_double(y))
    raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, *place, byref(across), byref(down))
    return across.value, down.value


# One tall picture


def _draw_stripes(data: bytes, asked: IO[bytes], answers: IO[bytes]) -> None:
    """Answer as for pages: each stripe of a tall picture is one."""
    opened: list[Any] = []

    def sizes() -> tuple[Head, bytes]:
        image = _decoded(data)
        opened.append(image)
        tall, high = image.height, _STRIPE
        return {"sizes": [[image.width, min(high, tall - y)] for y in range(0, tall, high)]}, b""

    _answer(answers, sizes)
    while opened and (line := asked.readline(10_000)):
        wanted = json.loads(line)
        number, width = int(wanted["page"]), int(wanted["width"])
        _answer(answers, partial(_stripe, opened[0], number, width))


def _decoded(data: bytes) -> Any:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a sentence of our own
    try:
        image = Image.open(io.BytesIO(data), formats=("PNG",))
        if image.width * image.height > _MOST_DECODED:
            raise WorkbenchError(f"It has more than {_MOST_DECODED // 1_000_000} million pixels.")
        return _opaque(Image, image)
    except UnidentifiedImageError as error:
        raise WorkbenchError("It is no picture of a known kind, or it is damaged.") from error
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError) as error:
        raise WorkbenchError("The picture is damaged.") from error


def _stripe(image: Any, number: int, width: int) -> tuple[Head, bytes]:
    top = number * _STRIPE
    if not 0 <= top < image.height:
        raise WorkbenchError("There is no such place in the picture.")
    part = image.crop((0, top, image.width, min(top + _STRIPE, image.height)))
    if width < part.width:  # never larger than it is: the view stretches it
        part = part.resize((width, max(1, round(part.height * width / part.width))))
    head = {"width": part.width, "height": part.height, "letters": "", "boxes": []}
    return head, part.tobytes()


# Picture files


def _picture(data: bytes, side: int, grown: bool) -> tuple[Head, bytes]:
    """A picture upright as its camera was held, no longer than `side`, without transparency."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a sentence of our own
    warnings.simplefilter("ignore")
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
        if image.width * image.height > _MOST_DECODED:
            raise WorkbenchError(f"It has more than {_MOST_DECODED // 1_000_000} million pixels.")
        turned = image.getexif().get(0x0112, 1) in {5, 6, 7, 8}
        whole = image.size[::-1] if turned else image.size
        image.draft("RGB", (side, side))
        image.load()
        image.thumbnail((side, side))
        upright = ImageOps.exif_transpose(image)
        shown = _opaque(Image, upright)
        if grown and 2 * max(shown.size) <= side:
            shown = shown.resize((2 * shown.width, 2 * shown.height), Image.Resampling.LANCZOS)
    except UnidentifiedImageError as error:
        raise WorkbenchError("It is no picture of a known kind, or it is damaged.") from error
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError) as error:
        raise WorkbenchError("The picture is damaged.") from error
    return {"width": shown.width, "height": shown.height, "whole": list(whole)}, shown.tobytes()


def _opaque(pillow: Any, image: Any) -> Any:
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = pillow.new("RGBA", image.size, "white")
        over.alpha_composite(image.convert("RGBA"))
        return over.convert("RGB")
    return image.convert("RGB")
