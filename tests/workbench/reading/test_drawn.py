"""Pages and pictures as pixels, drawn by a child process."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PIL import Image

from workbench.errors import WorkbenchError
from workbench.reading import read
from workbench.reading.draft import Limits
from workbench.reading.drawn import Leaves, picture
from workbench.reading.letters import boxes_of, letter_at, span_between

LINES = [
    [(72, 700, 12, "The harbour of Veldt was dredged."), (72, 680, 12, "It was dredged twice.")],
    [(72, 700, 12, "It cost 61,408 crowns.")],
]


def image(size: tuple[int, int], kind: str = "PNG", *, turned: int = 1, mode: str = "RGB") -> bytes:
    """A picture file with a red top half and a blue lower half."""
    made = Image.new(mode, size, "blue")
    made.paste(Image.new(mode, (size[0], size[1] // 2), "red"), (0, 0))
    notes = made.getexif()
    notes[0x0112] = turned
    out = io.BytesIO()
    made.save(out, kind, exif=notes)
    return out.getvalue()


@pytest.fixture
def leaves(make_pdf: Callable[..., bytes]) -> Iterator[Leaves]:
    """The pages of a document of two pages."""
    made = Leaves(make_pdf(LINES))
    yield made
    made.close()


def test_pages_have_sizes_and_are_drawn(leaves: Leaves) -> None:
    """A page is drawn as wide as asked for, in black on white, with its letters."""
    assert leaves.sizes() == ((595, 842), (595, 842))
    leaf = leaves.draw(1, 600)
    drawn = leaf.picture
    assert abs(drawn.width - 600) <= 1
    assert abs(drawn.height - 849) <= 1
    assert len(drawn.pixels) == 3 * drawn.width * drawn.height
    assert min(drawn.pixels) < 80
    assert max(drawn.pixels) == 255
    assert leaf.letters == "Itcost61408crowns"


def test_words_are_found_on_the_page_and_back(
    leaves: Leaves, make_pdf: Callable[..., bytes]
) -> None:
    """A passage of the text has its boxes on the page, the second of two like ones its own."""
    text = read(make_pdf(LINES)).text.split("\f")[0]
    leaf = leaves.draw(0, 600)
    first, second = text.index("dredged"), text.rindex("dredged")
    (upper,), (lower,) = (boxes_of(leaf, text, at, at + 7) for at in (first, second))
    assert upper[1] < upper[3] <= lower[1] < lower[3]
    start = letter_at(leaf, lower[0] + 5, lower[1] + 40)
    end = letter_at(leaf, lower[2] - 5, lower[3] - 40)
    assert start is not None
    assert end is not None
    assert span_between(leaf, text, start, end) == (second, second + 7)
    assert len(boxes_of(leaf, text, 0, len(text))) == 2
    assert boxes_of(leaf, "Other words altogether", 0, 5) == []


def test_a_file_that_is_no_pdf_cannot_be_drawn() -> None:
    """The reason is said, and no process is left."""
    broken = Leaves(b"%PDF-1.4 and nothing else")
    with pytest.raises(WorkbenchError, match="cannot be shown: this PDF is damaged"):
        broken.sizes()
    broken.close()


def test_a_page_that_takes_too_long_is_given_up(make_pdf: Callable[..., bytes]) -> None:
    """The child is stopped; the next request starts another one."""
    slow = Leaves(make_pdf(LINES), limits=Limits(seconds=0.001))
    with pytest.raises(WorkbenchError, match=r"longer than 0\.001 seconds"):
        slow.sizes()
    with pytest.raises(WorkbenchError, match="cannot be shown"):
        slow.draw(0, 300)
    slow.close()


def test_pages_can_be_closed_while_one_is_drawn(leaves: Leaves) -> None:
    """Who waits is told at once, and nothing can be drawn any more."""
    leaves.sizes()
    told: list[str] = []

    def work() -> None:
        try:
            for _ in range(1000):
                leaves.draw(0, 3000)
        except WorkbenchError as error:
            told.append(str(error))

    thread = threading.Thread(target=work)
    thread.start()
    leaves.close()
    thread.join(timeout=10)
    assert len(told) == 1
    with pytest.raises(WorkbenchError, match="closed"):
        leaves.draw(0, 300)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP"])
def test_each_kind_of_picture_is_decoded(kind: str) -> None:
    """The kinds that cameras, scanners and the web send are shown."""
    data = image((40, 20), kind)
    found = picture(data)
    assert (found.width, found.height, found.whole) == (40, 20, (40, 20))
    red, _green, blue = found.pixels[:3]
    assert red > 200 > blue


def test_a_picture_stands_upright() -> None:
    """A camera that was held upright says so in the file, and is believed."""
    found = picture(image((40, 20), "JPEG", turned=6))
    assert (found.width, found.height, found.whole) == (20, 40, (20, 40))


def test_a_large_picture_is_shown_smaller() -> None:
    """What it measured is told all the same."""
    found = picture(image((5000, 2500), "JPEG"), side=1000)
    assert (found.width, found.height, found.whole) == (1000, 500, (5000, 2500))


def test_transparency_is_white() -> None:
    """A drawing on no ground can be read."""
    out = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    assert set(picture(out.getvalue()).pixels) == {255}


def test_what_is_no_picture_says_so() -> None:
    """Damaged files and huge ones have a sentence, not a crash."""
    huge = io.BytesIO()
    Image.new("1", (9000, 9000)).save(huge, "PNG")
    for data, words in (
        (b"hello", "no picture of a known kind"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 50, "damaged"),
        (image((40, 20), "JPEG")[:200], "damaged"),
        (huge.getvalue(), "more than 80 million pixels"),
    ):
        with pytest.raises(WorkbenchError, match=words):
            picture(data)


def test_nothing_is_left_behind() -> None:
    """No thread of ours outlives a drawing."""
    before = threading.active_count()
    began = time.perf_counter()
    picture(image((40, 20)))
    assert threading.active_count() == before
    assert time.perf_counter() - began < 20
