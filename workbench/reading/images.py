"""Reading picture files: size, what camera and programs wrote into them, and how they look."""

from __future__ import annotations

import io
import struct
import warnings
from typing import Any

import PIL
from PIL import Image, ImageOps, UnidentifiedImageError

from workbench.errors import WorkbenchError
from workbench.reading import credentials, exif, xmp
from workbench.reading.draft import Draft
from workbench.reading.headline import label
from workbench.reading.particulars import written

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "AVIF")
MOST_PIXELS = 80_000_000
"""Of a picture that is opened whole."""
_DAMAGE = (
    *(AttributeError, EOFError, LookupError, OSError, RuntimeError, SyntaxError),
    *(TypeError, ValueError, ZeroDivisionError, OverflowError, struct.error),
)
"""What Pillow raises on spoiled files, as fuzzing shows."""
_LOOKED_AT = 512
_FLAT = 12
"""Steps of brightness, of 255, below which a picture shows nothing to compare."""


def read_image(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read what a picture file says about itself. The draft has no text.

    Raises WorkbenchError when it is no picture of a known kind.
    """
    Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a sentence of our own
    warnings.simplefilter("ignore")
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
        size, kind = image.size, str(image.format)
        frames = int(getattr(image, "n_frames", 1))
    except UnidentifiedImageError as error:
        raise WorkbenchError("It is no picture of a known kind, or it is damaged.") from error
    except _DAMAGE as error:
        raise WorkbenchError("The picture is damaged.") from error
    fits = size[0] * size[1] <= MOST_PIXELS
    # To look for EXIF, Pillow opens some formats whole.
    said = {**_quietly(xmp.stated, image), **(_quietly(exif.stated, image) if fits else {})}
    said |= credentials.stated(data, str(Image.MIME.get(kind, "")))
    said |= {"width": size[0], "height": size[1], "format": kind}
    said |= {"frames": frames} if frames > 1 else {}
    problem, looks = "There are no words in this picture that could be read.", ""
    if not fits:
        problem = f"The picture has more than {MOST_PIXELS // 1_000_000} million pixels."
    else:
        looks, damaged = _looks(image)
        problem = damaged or problem
    return Draft(
        text="",
        title=str(said.get("title") or "") or label(filename, url),
        byline=str(said.get("creator") or ""),
        url=url,
        tool=f"Pillow {PIL.__version__}",
        metadata=written(said),
        picture_hash=looks,
        problem=problem,
    )


def _quietly(read: Any, image: Any) -> dict[str, object]:
    """What is stated; nothing where that part of the file is damaged."""
    try:
        return dict(read(image))
    except _DAMAGE:
        return {}


def _looks(image: Any) -> tuple[str, str]:
    """The perceptual hash of a picture, upright, and why there is none; "" where it is flat."""
    try:
        image.draft("RGB", (_LOOKED_AT, _LOOKED_AT))
        image.load()
        image.thumbnail((_LOOKED_AT, _LOOKED_AT))
        upright = opaque(ImageOps.exif_transpose(image))
        darkest, lightest = upright.convert("L").getextrema()
    except _DAMAGE:
        return "", "The picture is damaged: it cannot be shown whole."
    if lightest - darkest < _FLAT:
        return "", ""
    import imagehash  # noqa: PLC0415 - it loads libraries of numbers, a fifth of a second

    return str(imagehash.phash(upright)), ""


def opaque(image: Any) -> Any:
    """Return the picture in red, green and blue, on white where it is transparent."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = Image.new("RGBA", image.size, "white")
        over.alpha_composite(image.convert("RGBA"))
        return over.convert("RGB")
    return image.convert("RGB")
