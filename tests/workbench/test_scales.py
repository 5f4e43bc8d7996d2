"""Tests of rating scales: the presets, how ratings are found, and what a scale's file must hold."""

from __future__ import annotations

import colorsys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from workbench.errors import NotFound, WorkbenchError
from workbench.scales import CONTRAST, Rating, RatingScale, contrast, read_scale, scale, scales

RATING = """
[[ratings]]
key = "sound"
label = "Sound"
definition = "It holds."
value = 2
colour_light = "#0B6E6E"
tint_light = "#E3F2F1"
colour_dark = "#5CC8C2"
tint_dark = "#17302F"
"""
OTHER = RATING.replace("ound", "hallow").replace("value = 2", "value = 1")
HEAD = """
name = "Soundness"
version = "1"
source = "The Lindhaven Gazette"
url = "https://gazette.example/ratings"
ordered = true
worst = 1
best = 2
"""
WHOLE = HEAD + RATING + OTHER


def test_the_presets_are_there() -> None:
    """The scales that ship are found by key, the default among them."""
    assert [*scales()] == ["evidence", "five-step", "media", "truth-six", "words"]
    assert all(scale(key.upper()).key == key for key in scales())


def test_a_preset_cannot_be_taken_away() -> None:
    """What one caller does with the table of presets does not reach another."""
    scales().clear()
    assert scale("evidence").ratings


@given(number=integers(min_value=0))
@pytest.mark.parametrize(
    ("one", "rating"),
    [(one, rating) for one in scales().values() for rating in one.ratings],
    ids=lambda value: value.key,
)
def test_every_rating_is_found_by_key_and_label(
    one: RatingScale, rating: Rating, number: int
) -> None:
    """Every rating of every preset answers to its key and its label, in any mixture of cases."""
    for name in (rating.key, rating.label):
        mixed = "".join(c.upper() if number >> i & 1 else c.lower() for i, c in enumerate(name))
        assert one.rating(mixed) is rating
        assert one.rating(f" {mixed}\n") is rating


def test_a_rating_that_is_not_there_is_answered_with_the_choices() -> None:
    """Asked for a rating it does not have, a scale says which it has."""
    with pytest.raises(NotFound) as answer:
        scale("evidence").rating("Half true")
    assert "Half true" in str(answer.value)
    assert all(rating.label in str(answer.value) for rating in scale("evidence").ratings)


def test_a_scale_that_is_not_there_is_answered_with_the_choices() -> None:
    """Asked for a scale there is none of, the presets are named."""
    with pytest.raises(NotFound) as answer:
        scale("stars")
    assert all(key in str(answer.value) for key in scales())


@pytest.mark.parametrize("one", scales().values(), ids=lambda one: one.key)
def test_a_preset_can_be_published(one: RatingScale) -> None:
    """A preset says who publishes the like; its numbers are those that ClaimReview allows."""
    assert one.name
    assert one.source
    assert one.url.startswith("https://")
    values = [rating.value for rating in one.ratings if rating.value is not None]
    assert bool(values) is one.ordered
    if one.worst is not None and one.best is not None:
        assert values == [*range(one.best, one.worst - 1, -1)]  # listed from true to false
    assert all(rating.definition.endswith(".") for rating in one.ratings)


@pytest.mark.parametrize("one", scales().values(), ids=lambda one: one.key)
def test_no_rating_is_red_or_green(one: RatingScale) -> None:
    """A preset uses no pure red and no green, which many people cannot tell apart."""
    for rating in one.ratings:
        for colour in (rating.colour_light, rating.colour_dark):
            red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
            hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
            degrees = hue * 360
            assert saturation < 0.2 or 15 <= degrees <= 60 or 165 <= degrees <= 300, rating.key


def test_a_scale_is_read_as_it_is_written() -> None:
    """Everything in the file is in the scale."""
    read = read_scale("soundness", WHOLE)
    assert (read.key, read.name, read.version) == ("soundness", "Soundness", "1")
    assert (read.source, read.url) == ("The Lindhaven Gazette", "https://gazette.example/ratings")
    assert (read.ordered, read.worst, read.best) == (True, 1, 2)
    assert [rating.value for rating in read.ratings] == [2, 1]
    assert read.rating("sound") == replace(
        read.ratings[1], key="sound", label="Sound", value=2, definition="It holds."
    )


def test_a_rating_may_stand_beside_the_line() -> None:
    """A rating of an ordered scale that says it is not ordered has no number."""
    beside = OTHER.replace("value = 1", "ordered = false")
    assert read_scale("soundness", HEAD + RATING + beside).ratings[1].value is None


UNORDERED = HEAD.replace("true", "false").replace("worst = 1\nbest = 2\n", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "is not TOML"),
        ("", r"needs \[\[ratings\]\]"),
        (HEAD, r"needs \[\[ratings\]\]"),
        (HEAD + "ratings = [1]", r"needs \[\[ratings\]\]"),
        (WHOLE.replace('name = "Soundness"', ""), "needs name, as a text, in the scale"),
        (WHOLE.replace('"Soundness"', "7"), "needs name, as a text, in the scale"),
        (WHOLE.replace('"Soundness"', '""'), "needs name, as a text, in the scale"),
        (WHOLE.replace("= true", '= "yes"'), "needs ordered, as true or false, in the scale"),
        (WHOLE.replace("best = 2", "best = 2\nmiddle = 1"), "not known, middle, in the scale"),
        (WHOLE.replace("worst = 1", ""), "needs worst and best, with 1 ≤ worst < best"),
        (WHOLE.replace("worst = 1", "worst = 0"), "needs worst and best"),
        (WHOLE.replace("worst = 1", "worst = 2"), "needs worst and best"),
        (WHOLE.replace("worst = 1", "worst = true"), "needs worst, as a whole number"),
        (WHOLE.replace("best = 2", "best = 2.5"), "needs best, as a whole number"),
        (WHOLE.replace("ordered = true", "ordered = false"), "has no worst and no best"),
        (WHOLE.replace("value = 2", "value = 3"), "between its worst and its best in .*“Sound”"),
        (WHOLE.replace("value = 2", ""), "between its worst and its best in .*“Sound”"),
        (WHOLE.replace("value = 2", "value = 2\nordered = false"), "gives a value to .*“Sound”"),
        (UNORDERED + RATING, "gives a value to the rating “Sound”"),
        (
            UNORDERED + RATING.replace("value = 2", "ordered = true"),
            "between its worst and its best",
        ),
        (WHOLE.replace('"It holds."', '""', 1), "needs definition, as a text, in .*“Sound”"),
        (WHOLE.replace('"sound"', '"So und"'), "needs a key of small letters"),
        (WHOLE.replace('"Shallow"', '"Sound"'), "has two ratings called “Sound”"),
        (WHOLE.replace('"Shallow"', '"SOUND"'), "has two ratings called “SOUND”"),
        (WHOLE.replace('"shallow"', '"sound"'), "has two ratings called “Shallow” or sound"),
        (WHOLE.replace("#0B6E6E", "teal"), "needs colours of the form #RRGGBB"),
        (WHOLE.replace("#17302F", "#17302"), "needs colours of the form #RRGGBB"),
        (WHOLE.replace("#0B6E6E", "#6FB9B9"), "hard to read in .*“Sound”.* contrast of 2.0"),
        (WHOLE.replace("#17302F", "#808080"), "hard to read"),
    ],
)
def test_a_mistake_in_a_scale_is_named(text: str, said: str) -> None:
    """A file that breaks a rule is refused, and the sentence names the file and the place."""
    with pytest.raises(WorkbenchError, match=rf"^The rating scale soundness\.toml .*{said}"):
        read_scale("soundness", text)


def test_a_scale_needs_a_name_that_can_be_a_key() -> None:
    """The name of the file is what verdicts refer to, so it has the form of a key."""
    with pytest.raises(WorkbenchError, match="needs a name of small letters"):
        read_scale("My scale", WHOLE)


@pytest.mark.parametrize(
    ("one", "other", "reached"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, reached: float) -> None:
    """Known pairs have their known contrast, whichever is named first."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(reached, abs=0.01)


def test_the_presets_reach_the_contrast_that_is_promised() -> None:
    """All text of the presets can be read on its tint, in light and dark windows."""
    for one in scales().values():
        for rating in one.ratings:
            assert contrast(rating.colour_light, rating.tint_light) >= CONTRAST
            assert contrast(rating.colour_dark, rating.tint_dark) >= CONTRAST


def test_a_rating_is_found_by_a_beginning_that_fits_it_alone() -> None:
    """Who types “refu” means Refuted; what can mean more is answered with what it can mean."""
    evidence, six = scale("evidence"), scale("truth-six")
    assert evidence.rating("refu").key == "refuted"
    assert evidence.rating("Not en").key == "not-enough-evidence"
    assert six.rating("mostly-t").key == "mostly-true"
    assert six.rating("true").key == "true"
    with pytest.raises(NotFound, match="Mostly true, Mostly false"):
        six.rating("mostly")
    with pytest.raises(NotFound, match="choose from"):
        evidence.rating("")


def test_media_has_the_categories_of_schema_org() -> None:
    """Six ratings, each with its category; what contradicts itself is known."""
    media = scale("media")
    assert media.media
    assert media.combines
    assert not media.ordered
    assert {each.category for each in media.ratings} == {
        "OriginalMediaContent",
        "DecontextualizedContent",
        "EditedOrCroppedContent",
        "TransformedContent",
        "StagedContent",
        "SatireOrParodyContent",
    }
    for one, other in (("original", "transformed"), ("edited", "staged")):
        found = media.excluded([other, one, "satire"])
        assert found is not None
        assert {each.key for each in found} == {one, other}
    assert media.excluded(["original", "out-of-context", "edited", "satire"]) is None


@pytest.mark.parametrize(
    ("head", "row", "mistake"),
    [
        ("media = true", "", "needs category in “Sound”"),
        ("", 'excludes = "hallow"', "excludes hallow, which it has not, in “Sound”"),
        ("combines = 1", "", "needs combines, as true or false"),
    ],
)
def test_what_is_amiss_with_a_scale_of_media(head: str, row: str, mistake: str) -> None:
    """Each rating of media has its category, and excludes only ratings that are there."""
    text = f"{head}\n{WHOLE}".replace('key = "sound"', f'key = "sound"\n{row}')
    with pytest.raises(WorkbenchError, match=mistake):
        read_scale("soundness", text)
