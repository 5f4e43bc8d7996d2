"""Fact-checks of others, in the shapes in which files and pages have them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from workbench.errors import WorkbenchError
from workbench.reading.claimreview import read_reviews
from workbench.reading.foreign import Gathered, Review, gathered
from workbench.reading.gathering import REVIEWS, gather

WORDS = "The roof cost two million"
SITE = "https://veldt-check.example/roof"


def review(**fields: Any) -> dict[str, Any]:
    """A ClaimReview as it should be; the fields replace its own."""
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": SITE,
        "claimReviewed": "The roof cost two million",
        "datePublished": "2024-03-04",
        "author": {"@type": "Organization", "name": "Veldt Check", "url": SITE},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 2,
            "worstRating": 1,
            "bestRating": 5,
            "alternateName": "Mostly false",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Ada Voss", "jobTitle": "mayor"},
            "datePublished": "2024-03-01",
        },
    } | fields


def read(value: Any, url: str = "") -> Gathered:
    """Read JSON, or markup, in this process, through what the child process would tell."""
    data = value.encode() if isinstance(value, str) else json.dumps(value).encode()
    return gathered(json.loads(json.dumps(read_reviews(data, url=url))))


def only(value: Any, url: str = "") -> Review:
    """The one fact-check in a file."""
    (found,) = read(value, url).reviews
    return found


ITEM = review()["itemReviewed"]
REFERRED = {
    "@graph": [
        {
            "@id": "#r",
            "@type": "ClaimReview",
            "url": SITE,
            "claimReviewed": WORDS,
            "author": {"@id": "#desk"},
            "reviewRating": {"@id": "#rate"},
            "itemReviewed": {"@id": "#c"},
        },
        {"@id": "#desk", "@type": "Organization", "name": "Veldt Check", "member": {"@id": "#r"}},
        {"@id": "#rate", "@type": "Rating", "alternateName": "Mostly false"},
        {"@id": "#c", "@type": "Claim", "author": {"@id": "#p"}, "datePublished": "2024-03-01"},
        {"@id": "#p", "@type": "Person", "name": "Ada Voss", "knows": {"@id": "#p"}},
    ]
}
SHAPES = {
    "an object": review(),
    "an array": [review()],
    "a graph": {"@context": "http://schema.org", "@graph": [{"@type": "WebPage"}, review()]},
    "objects that refer to each other, in a ring": REFERRED,
    "a feed of data": {
        "@type": "DataFeed",
        "dataFeedElement": [{"@type": "DataFeedItem", "item": [review()]}],
    },
    "a list of items": {
        "@type": "ItemList",
        "itemListElement": [{"@type": "ListItem", "item": review()}],
    },
    "types as a list": review(**{"@type": ["ClaimReview", "Review"]}),
    "types as addresses": review(**{"@type": "http://schema.org/ClaimReview"}),
    "words with prefixes": {
        "@type": "schema:ClaimReview",
        "schema:url": SITE,
        "schema:claimReviewed": "The roof cost two million",
        "schema:author": {"schema:name": "Veldt Check"},
        "schema:reviewRating": {"schema:alternateName": "Mostly false"},
        "schema:itemReviewed": {
            "schema:author": {"schema:name": "Ada Voss"},
            "schema:datePublished": "2024-03-01",
        },
    },
    "no type": {k: v for k, v in review().items() if not k.startswith("@")},
    "strings for objects": review(
        author="Veldt Check",
        reviewRating="Mostly false",
        itemReviewed={"author": "Ada Voss", "datePublished": "March 1, 2024"},
    ),
    "lists for single things": review(
        url=[SITE],
        author=[{"@type": "Organization", "name": ["Veldt Check"]}],
        reviewRating=[{"alternateName": ["Mostly false"]}],
        itemReviewed=[ITEM],
    ),
    "entities and markup": review(
        claimReviewed="<p>The roof&nbsp;cost&#32;two million</p>",
        author={"@type": "Organization", "name": "Veldt &amp;#67;heck"},
    ),
    "an older work": review(
        itemReviewed={
            "@type": "CreativeWork",
            "author": {"@type": "Person", "name": "Ada Voss"},
            "datePublished": "1709251200",
        }
    ),
    "numbers as text": review(
        reviewRating={
            "ratingValue": "2",
            "bestRating": "5",
            "worstRating": "1",
            "alternateName": "Mostly false",
        }
    ),
    "a page": "<html><script type='application/ld+json'>"
    + json.dumps(review())
    + "</script><p>Text</p></html>",
    "a page whose script is wrapped and has a comma too many": (
        "<script type='application/ld+json'>//<![CDATA[\n"
        + json.dumps(review())[:-1]
        + ",}\n//]]></script>"
    ),
    "microdata": (
        f"<div itemscope itemtype='https://schema.org/ClaimReview'><link itemprop=url href={SITE}>"
        "<h1 itemprop=claimReviewed>The roof cost two million</h1>"
        "<div itemprop=author itemscope itemtype='https://schema.org/Organization'>"
        "<span itemprop=name>Veldt Check</span></div>"
        "<div itemprop=reviewRating itemscope><b itemprop=alternateName>Mostly false</b></div>"
        "<div itemprop=itemReviewed itemscope><time itemprop=datePublished datetime=2024-03-01>"
        "</time><div itemprop=author itemscope><i itemprop=name>Ada Voss</i></div></div></div>"
    ),
    "an answer of the search interface": {
        "claims": [
            {
                "text": "The roof cost two million",
                "claimant": "Ada Voss",
                "claimDate": "2024-03-01T00:00:00Z",
                "claimReview": [
                    {
                        "publisher": {"name": "Veldt Check", "site": "veldt-check.example"},
                        "url": SITE,
                        "reviewDate": "2024-03-04",
                        "textualRating": "Mostly false",
                        "languageCode": "en",
                    }
                ],
            }
        ]
    },
    "pages of the markup interface": {
        "pages": [
            {
                "pageUrl": SITE,
                "publishDate": "2024-03-04",
                "claimReviewAuthor": {"name": "Veldt Check"},
                "claimReviewMarkups": [
                    {
                        "claimReviewed": WORDS,
                        "claimDate": "2024-03-01",
                        "claimAuthor": {"name": "Ada Voss"},
                        "rating": {"textualRating": "Mostly false"},
                    }
                ],
            }
        ]
    },
    "a feed whose entry carries it": (
        "<?xml version='1.0'?><rss><channel><item><title>Roof</title><description><![CDATA["
        "<script type='application/ld+json'>" + json.dumps(review()) + "</script>"
        "]]></description></item></channel></rss>"
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_fact_check_is_read_out_of_every_shape(shape: str) -> None:
    """Claim, publisher, rating, speaker and date are the same, however the file writes them."""
    found = only(SHAPES[shape])
    assert found.claim == "The roof cost two million"
    assert found.publisher == "Veldt Check"
    assert found.rating == "Mostly false"
    assert [maker.name for maker in found.makers] == ["Ada Voss"]
    assert found.made_on == "2024-03-01"


def test_json_lines_are_a_list() -> None:
    """A file of one object a line is read line by line."""
    text = "\n".join(json.dumps(review(claimReviewed=f"Claim {n}")) for n in range(3))
    assert [each.claim for each in read(text).reviews] == ["Claim 0", "Claim 1", "Claim 2"]


def test_what_stands_there_twice_is_taken_once_and_told() -> None:
    """The same review of the same claim is one; of another claim it is another."""
    found = read([review(), review(), review(claimReviewed="The floor cost two million")])
    assert len(found.reviews) == 2
    assert found.told == ("An entry stands there twice, and is taken once.",)


def test_places_are_kept_with_the_first_one() -> None:
    """Addresses, objects and plain words are places; the first is marked."""
    item = ITEM | {
        "firstAppearance": {"@type": "VideoObject", "url": "//video.example/1"},
        "appearance": ["https://post.example/2", "A leaflet", {"url": "https://post.example/2"}],
    }
    found = only(review(itemReviewed=item)).sightings
    assert [(s.url or s.title, s.first) for s in found] == [
        ("https://video.example/1", True),
        ("https://post.example/2", False),
        ("A leaflet", False),
    ]


def test_a_doubtful_date_is_left_out_and_told() -> None:
    """4/3/2024 is read by two countries in two ways; 25/3/2024 is not."""
    doubtful = only(review(datePublished="04/03/2024"))
    assert not doubtful.published_on
    assert doubtful.notes == ("The date “04/03/2024” can be read in two ways, and was left out.",)
    assert only(review(datePublished="25/03/2024")).published_on == "2024-03-25"
    assert not only(review(datePublished="0000-00-00")).published_on


def test_persons_who_wrote_it_are_not_its_publisher() -> None:
    """Where authors are persons, the publisher is named apart, or is their employer."""
    people = [{"@type": "Person", "name": "Jo Bar"}, {"@type": "Person", "name": "Bo Lindt"}]
    found = only(review(author=people, publisher={"@type": "Organization", "name": "Veldt Check"}))
    assert (found.publisher, found.authors) == ("Veldt Check", ("Jo Bar", "Bo Lindt"))


def test_the_page_names_a_review_without_an_address() -> None:
    """A review without an address stands at the page that carries it."""
    bare = {k: v for k, v in review().items() if k != "url"}
    assert only(bare, url="https://veldt-check.example/page").url.endswith("/page")
    assert only(bare).notes == ("It names no address.",)


def test_a_number_without_a_word_is_told() -> None:
    """A rating that is a number only is shown as one."""
    found = only(review(reviewRating={"ratingValue": "2,5", "bestRating": 5, "worstRating": 1}))
    assert (found.value, found.rating) == (2.5, "2.5 / 5")
    assert found.notes == ("Its rating is a number without a word.",)


def test_who_identifies_a_speaker_best_is_chosen() -> None:
    """Of several pages about a speaker, that of an encyclopaedia counts."""
    author = ITEM["author"] | {
        "sameAs": ["https://voss.example", "https://en.wikipedia.org/wiki/V"]
    }
    assert only(review(itemReviewed=ITEM | {"author": author})).makers[0].same_as.endswith("/V")


def test_a_feed_is_a_list_of_pages() -> None:
    """Entries of RSS, Atom, site maps and JSON feeds are told, and nothing is fetched."""
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Roof</title><link rel="self" '
        'href="https://a.example/self"/><link href="https://a.example/1"/>'
        "<updated>2024-03-04T10:00:00Z</updated></entry></feed>"
    )
    (page,) = read(atom).pages
    assert (page.url, page.title, page.on) == ("https://a.example/1", "Roof", "2024-03-04")
    sitemap = "<urlset><url><loc>https://a.example/2</loc></url></urlset>"
    assert read(sitemap).pages[0].url == "https://a.example/2"
    feed = {"version": "https://jsonfeed.org/version/1", "items": [{"url": "https://a.example/3"}]}
    assert read(feed).pages[0].url == "https://a.example/3"


HOSTILE = {
    "nested": b"[" * 200_000,
    "many": json.dumps([{"claimReviewed": f"c{n}"} for n in range(45_000)]).encode(),
    "entities": b'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><item>&b;</item></rss>',
    "deep markup": b"<div>" * 100_000,
    "nothing of the kind": b'{"a": 1}',
    "half": b'[{"claimReviewed": "x"',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_sentence(name: str) -> None:
    """What cannot be read in the child process says why, and that nothing came in."""
    with pytest.raises(WorkbenchError, match=r"could not be read: .*Nothing was brought in\."):
        gather(HOSTILE[name], REVIEWS)


def test_what_a_child_tells_is_held_to_its_type() -> None:
    """A child that a file took over cannot hand in what is no value."""
    told = json.loads(json.dumps(read_reviews(json.dumps(review()).encode())))
    assert gathered(told).reviews
    for wrong in (
        None,
        {"reviews": [{}]},
        {"else": []},
        {"reviews": [told["reviews"][0] | {"url": 1}]},
    ):
        with pytest.raises(ValueError, match=r"sound|gathered"):
            gathered(wrong)
