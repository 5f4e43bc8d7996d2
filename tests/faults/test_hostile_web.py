"""The hostile web: nothing inside is reached, nothing cut is called complete, nothing fills up.

The captures are made in a network namespace (Linux), by the real worker; `hostile_web` has them.
"""

from __future__ import annotations

import sys
from typing import Any

from tests.web.apart import apart
from tests.web.faults import Truth

PROGRAM = "tests.faults.hostile_web"


def play(scenario: str) -> Any:
    """Carry out a scenario in a network of its own."""
    return apart(PROGRAM, scenario)


def test_no_fault_is_taken_for_a_whole_page() -> None:
    """What was cut is never complete, what never ends ends in a sentence, what is sound is kept."""
    told = play("faults")
    found = told["found"]
    kept = {"yes", "no", "unknown"}
    wrong = [
        (one["name"], one["said"])
        for one in found
        if (one["truth"] == Truth.CUT.value and one["said"] == "yes")
        or (one["truth"] == Truth.WHOLE.value and one["said"] != "yes")
        or (one["truth"] == Truth.NOTHING.value and one["said"] in kept)
    ]
    slow = [one["name"] for one in found if one["seconds"] > 5]
    sys.stdout.write(
        f"faults={len(found)} mislabelled={len(wrong)} slow={len(slow)} "
        f"grown here={told['grown'][0]} MiB worker={told['grown'][1]} MiB\n"
    )
    assert wrong == []
    assert slow == []
    assert len(found) >= 60
    assert max(told["grown"]) <= 64


def test_no_bomb_goes_off() -> None:
    """A gibibyte in a few bytes: the bytes are kept as they came, with a word, in little memory."""
    told = play("bombs")
    found = told["found"]
    slowest = max(one["seconds"] for one in found)
    sys.stdout.write(
        f"bombs={len(found)} slowest={slowest:.2f} s "
        f"grown here={told['grown'][0]} MiB worker={told['grown'][1]} MiB\n"
    )
    assert len(found) >= 7
    for one in found:
        assert one["kept"], one
        assert one["reason"], one
    assert slowest < 10
    assert max(told["grown"]) <= 64


def test_no_spelling_of_an_address_leads_inside() -> None:
    """Asked for, led to by one to three redirects, as part of a page, and led to by such a part."""
    told = play("spellings")
    sys.stdout.write(
        f"spellings={told['spellings']} captures={told['asked']} hits={len(told['hits'])} "
        f"(without the guard: {told['controls']})\n"
    )
    assert told["spellings"] >= 60
    assert told["controls"] >= 60
    assert told["hits"] == []
    assert told["captured"] == []
    assert told["part pages"] == ["yes"] * told["parts"]
    assert told["called"] > told["spellings"] * 3


def test_the_metadata_address_is_never_called() -> None:
    """It answers in this network; not even an override for private networks leads there."""
    told = play("metadata")
    sys.stdout.write(f"asked={len(told['said'])} hits={len(told['hits'])}\n")
    assert told["controls"] == ["169.254.169.254", "203.0.113.7"]
    assert told["hits"] == []
    assert all(words.startswith("sentence: ") for words in told["said"])


def test_a_name_that_changes_its_mind_leads_nowhere_else() -> None:
    """It is looked up once, and what was checked is what is called."""
    told = play("rebinding")
    sys.stdout.write(f"captures={len(told['said'])} hits={len(told['hits'])}\n")
    assert told["hits"] == []
    assert told["said"].count("yes") >= 6
    assert told["looked_up"] > len(told["said"])


def test_a_proxy_is_the_only_thing_that_is_called() -> None:
    """With socks5h nothing is looked up here; without the proxy nothing is fetched at all."""
    told = play("tor")
    sys.stdout.write(
        f"through the proxy={len(told['asked'])} looked up here={len(told['looked_up'])} "
        f"called directly={len(told['direct'])}\n"
    )
    assert (told["through"], told["onion"]) == ("yes", "yes")
    assert {"hidden.example", "other.example", "abcdefg.onion"} == set(told["asked"])
    assert told["looked_up"] == []
    assert told["direct"] == []
    assert all(words.startswith("sentence: ") for words in told["lost"])


def test_a_certificate_that_is_not_trusted_is_refused_before_anything_is_asked() -> None:
    """Of nobody known, expired, for another host; let pass for one capture, that stands in it."""
    found = play("tls")["found"]
    sys.stdout.write(f"certificates={len(found)}\n")
    for one in found[:3]:
        assert one["refused"].startswith("certificate: "), one
        assert one["asked"] == 0
        assert sorted(one["overrides"]) == ["certificate", "private"]
        assert one["problem"]
    assert found[3]["refused"] == "yes"
    assert found[3]["overrides"] == ["private"]
    assert {one["cut"] for one in found} <= {"no", "unknown"}
