"""One report of many claims in one format, in a process of its own: what `bench_reports` starts.

python -m tests.bench.one_report pdf 1000 /tmp/report
"""

from __future__ import annotations

import io
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import typst
from jinja2 import Environment

import workbench.report as report_writers
from tests.bench.bench_core import texts
from workbench.reading import sandbox
from workbench.report import Report
from workbench.report.blocks import told
from workbench.report.layout import lay_out
from workbench.report.specimen import specimen
from workbench.report.summary import summary

CITED = 5
"""Citations of each claim."""


def large(claims: int) -> Report:
    """Make a report of so many claims, five citations each, on half as many sources."""
    small, sentences = specimen(), iter(texts(claims * (CITED + 3)))
    sources = max(1, claims // 2)
    references = tuple(
        replace(
            small.references[0],
            number=n,
            item=replace(small.references[0].item, id=f"item-{n}", title=next(sentences)),
            claims=tuple(range(n, claims + 1, sources)),
        )
        for n in range(1, sources + 1)
    )
    pattern = small.claims[0]
    example = pattern.against[0]
    made = []
    for n in range(1, claims + 1):
        cited = tuple(
            replace(
                example,
                reference=(n + k) % sources + 1,
                passage=example.passage and replace(example.passage, exact=next(sentences)),
            )
            for k in range(CITED)
        )
        claim = replace(pattern.claim, id=f"claim-{n}", text=next(sentences))
        made.append(
            replace(
                pattern, number=n, claim=claim, against=cited[:2], supporting=cited[2:4],
                context=cited[4:], no_bearing=(), verdicts=pattern.verdicts[:1], related=(),
                asked=pattern.asked[:1], corrections=(), appearances=pattern.appearances[:1],
            )
        )  # fmt: skip
    found = tuple(made)
    return replace(
        small, claims=found, references=references, summary=summary(found, references),
        gaps=(), claims_in_project=claims,
    )  # fmt: skip


def _html(said: list[str], _text: str) -> Callable[[], object]:
    engine = Environment(autoescape=True)
    page = engine.from_string("{% for each in said %}<p>{{ each }}</p>\n{% endfor %}")
    return lambda: page.render(said=said)


def _docx(said: list[str], _text: str) -> Callable[[], object]:
    def plain() -> None:
        made = docx.Document()
        # Few paragraphs of many runs: the library takes the longer for one the more there are.
        for first in range(0, len(said), 500):
            paragraph = made.add_paragraph()
            for each in said[first : first + 500]:
                paragraph.add_run(each)
        made.save(io.BytesIO())

    return plain


def _pdf(said: list[str], _text: str) -> Callable[[], object]:
    set_plainly = (
        b'#set document(title: "x")\n#set page(margin: 28mm)\n#title()\n'
        b"#for each in json(bytes(sys.inputs.said)) { par(each) }"
    )
    return lambda: typst.compile(
        set_plainly,
        sys_inputs={"said": json.dumps(said)},
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
    )


def _markdown(said: list[str], _text: str) -> Callable[[], object]:
    return lambda: "\n\n".join(said).encode()


def _json(_said: list[str], text: str) -> Callable[[], object]:
    held = json.loads(text)
    return lambda: json.dumps(held, ensure_ascii=False, indent=2)


RAW = {
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
    "markdown": _markdown,
    "claimreview": _json,
    "annotations": _json,
}
"""By format: the same words through the library alone."""


def main(form: str, claims: int, folder: Path) -> None:
    """Print seconds and bytes of memory of our writer, and seconds of the library alone."""
    # A child in bubblewrap does not tell how much memory it had.
    sandbox.described = lambda: ""  # type: ignore[assignment]
    report = large(claims)
    write: Callable[[Report, Path], Path] = getattr(report_writers, f"write_{form}")
    write(large(1), folder / "warm")  # what is imported once is no cost of a report
    before = _memory()
    ours = seconds(lambda: write(report, folder / form))
    memory = max(_memory(), before)
    said = [words for words in _strings(told(lay_out(report))) if " " in words]
    text = "" if form not in {"claimreview", "annotations"} else (folder / form).read_text("utf-8")
    floor = seconds(RAW[form](said, text))
    size = (folder / form).stat().st_size
    sys.stdout.write(json.dumps({"ours": ours, "floor": floor, "memory": memory, "size": size}))


def seconds(work: Callable[[], object]) -> float:
    """Tell how long some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _memory() -> int:
    """The most memory of this process, or of a child of its."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(each).ru_maxrss for each in whose) << 10


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "runs" in value:
            yield "".join(run.get("text", "") for run in value["runs"])
            return
        value = list(value.values())
    for each in value if isinstance(value, list) else ():
        yield from _strings(each)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
