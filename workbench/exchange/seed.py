"""Seed investigations: folders a person can read, played into a project through the commands."""

from __future__ import annotations

import contextlib
import os
import tomllib
from collections.abc import Callable
from dataclasses import fields, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from workbench import commands, file, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import intake
from workbench.ids import uuid7
from workbench.model import (
    Article,
    Capture,
    CaptureMethod,
    Claim,
    Confidence,
    CorrectionKind,
    Evidence,
    EvidenceKind,
    RelationKind,
    SourceClass,
    SpeakerKind,
    Stance,
    Weight,
)
from workbench.project import SUFFIX, Project
from workbench.reading import Draft
from workbench.reading.passages import nearest, occurrences
from workbench.scales import scale

Table = dict[str, Any]


def names() -> list[str]:
    """List the seeds that come with the program."""
    return sorted(entry.name for entry in files("seeds").iterdir() if _is_seed(entry))


def folder(name: str) -> Traversable:
    """Return the folder of a seed; NotFound names the ones there are."""
    found = files("seeds") / name
    if not _is_seed(found):
        raise NotFound(f"There is no seed “{name}”. There are: {', '.join(names())}.")
    return found


def make(name: str, path: Path | str, *, actor: str = "desk") -> Path:
    """Build a seed in a new project file: the whole of it, or nothing at all."""
    found, path = folder(name), file.place(path)
    if path.suffix.lower() != SUFFIX:
        raise WorkbenchError(f"A project's name ends in {SUFFIX}: {path.name}{SUFFIX}")
    if os.path.lexists(path):
        raise WorkbenchError(f"{path} is there already. Choose another name.")
    part = path.with_name(f".{path.stem}.{uuid7()}{SUFFIX}")
    try:
        with Project.create(part, actor=actor) as project:
            play(project, found)
        file.move_into_place(part, path)
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def play(project: Project, place: Traversable) -> None:
    """Build the investigation of a seed folder in a project, command by command."""
    plan = tomllib.loads((place / "investigation.toml").read_text("utf-8"))
    _Player(project, place).play(plan)


_OF_CLAIM = (
    "text", "quote", "made_on", "place", "note", "reason", "method", "topic", "assignee",
    "due_on", "work",
    "reach", "harm", "checkable", "urgency",
)  # fmt: skip
"""What a seed says of a claim as `add_claim` takes it."""


def _is_seed(entry: Traversable) -> bool:
    return entry.is_dir() and (entry / "investigation.toml").is_file()


class _Player:
    """What the keys of a seed have become in the project so far."""

    def __init__(self, project: Project, place: Traversable) -> None:
        self._project = project
        self._place = place
        self._items: dict[str, Article | Evidence] = {}
        self._speakers: dict[str, str] = {"": ""}
        self._sources: dict[str, str] = {"": ""}
        self._claims: dict[str, Claim] = {}

    def play(self, plan: Table) -> None:
        """Do all that the plan says, in an order in which everything refers to what exists."""
        if plan.get("investigation"):
            commands.change_investigation(self._project, **_trimmed(plan["investigation"]))
        for part, do in self._parts().items():
            for table in plan.get(part, []):
                do(dict(table))
        for table in plan.get("claims", []):
            self._judge(table)

    def _parts(self) -> dict[str, Callable[[Table], None]]:
        return {
            "speakers": self._speaker,
            "sources": self._source,
            "articles": self._article,
            "evidence": self._evidence,
            "claims": self._claim,
            "relations": self._relation,
        }

    def _speaker(self, table: Table) -> None:
        key = table.pop("key")
        if "kind" in table:
            table["kind"] = SpeakerKind(table["kind"])
        self._speakers[key] = commands.add_speaker(self._project, **_trimmed(table)).name

    def _source(self, table: Table) -> None:
        key, known = table.pop("key"), table.pop("class", None)
        source_class = SourceClass(known) if known else None
        source = commands.add_source(self._project, source_class=source_class, **_trimmed(table))
        self._sources[key] = source.name

    def _article(self, table: Table) -> None:
        found = self._take_in(table)
        key, note = table.pop("key"), table.pop("note", "")
        draft, url = replace(found.text(), **_of_draft(table)), table.get("url", "")
        article = commands.add_article(self._project, draft, found.content, note=note.strip())
        changes = {name: value for name, value in (("url", url),) if value}
        self._items[key] = (
            commands.change_article(self._project, article, **changes) if changes else article
        )

    def _evidence(self, table: Table) -> None:
        found = self._take_in(table) if "file" in table or "body" in table else None
        for part in ("file", "body"):
            table.pop(part, None)
        key, kind = table.pop("key"), EvidenceKind(table.pop("kind"))
        self._items[key] = commands.add_evidence(
            self._project,
            kind=kind,
            source=self._sources[table.pop("source", "")],
            content=found.content if found else None,
            draft=_without_facts(found.draft) if found else None,
            **_trimmed(table),
        )

    def _claim(self, table: Table) -> None:
        claim = commands.add_claim(
            self._project,
            speaker=self._speakers[table.get("speaker", "")],
            **_trimmed({name: table[name] for name in _OF_CLAIM if name in table}),
        )
        self._claims[table["key"]] = claim
        if tags := table.get("tags"):
            commands.tag_records(self._project, "claim", [claim.id], add=tags)
        for appearance in table.get("appearances", []):
            self._appearance(claim, dict(appearance))
        for question in table.get("questions", []):
            asked = commands.ask_question(self._project, claim, question["text"])
            if question.get("answer"):
                commands.answer_question(self._project, asked, question["answer"])
        for contact in table.get("contacts", []):
            commands.add_contact(self._project, claim, **_trimmed(contact))

    def _appearance(self, claim: Claim, table: Table) -> None:
        article, span = None, None
        if key := table.pop("in", ""):
            item = self._items[key]
            if not isinstance(item, Article):
                raise WorkbenchError(f"The seed says that a claim appeared in “{key}”: no article.")
            article = item
            if passage := table.pop("passage", ""):
                _, span = self._place_of(key, passage)
        commands.add_appearance(self._project, claim, article=article, span=span, **_trimmed(table))

    def _relation(self, table: Table) -> None:
        commands.relate_claims(
            self._project,
            self._claims[table["claim"]],
            RelationKind(table["kind"]),
            self._claims[table["other"]],
            note=table.get("note", "").strip(),
        )

    def _judge(self, table: Table) -> None:
        """Cite and rate in turn: a citation may come only after a verdict was given."""
        claim = self._claims[table["key"]]
        verdicts = table.get("verdicts", [])
        for given in range(len(verdicts) + 1):
            for citation in table.get("citations", []):
                if citation.get("after", 0) == given:
                    self._cite(claim, citation)
            if given < len(verdicts):
                self._rate(claim, verdicts[given])
        for correction in table.get("corrections", []):
            kind = CorrectionKind(correction["kind"])
            commands.add_correction(self._project, claim, text=correction["text"], kind=kind)

    def _cite(self, claim: Claim, table: Table) -> None:
        where: Table = {}
        item = self._items[table["in"]]
        if table.get("quote"):
            where["capture"], where["span"] = self._place_of(table["in"], table["quote"])
        elif isinstance(item, Evidence):
            where["evidence"] = item
        commands.cite(
            self._project,
            claim,
            stance=Stance(table["stance"]),
            weight=Weight(table.get("weight", "moderate")),
            key=table.get("key", False),
            note=table.get("note", "").strip(),
            **where,
        )

    def _rate(self, claim: Claim, table: Table) -> None:
        chosen = scale(table.get("scale") or queries.investigation(self._project.db).scale)
        confidence = table.get("confidence")
        commands.set_verdict(
            self._project,
            claim,
            chosen.rating(table["rating"]),
            rationale=table["rationale"],
            confidence=Confidence(confidence) if confidence else None,
            unknown=table.get("unknown", ""),
            reason=table.get("reason", ""),
        )

    def _take_in(self, table: Table) -> intake.Intake:
        if body := table.get("body"):
            return intake.from_text(body.strip() + "\n", method=CaptureMethod.RECORD)
        data = (self._place / table["file"]).read_bytes()
        return intake.from_bytes(data, table["file"])

    def _place_of(self, key: str, quote: str) -> tuple[Capture, tuple[int, int]]:
        """Find the one place where a quote stands in an article or in evidence."""
        item = self._items[key]
        owner = {"article" if isinstance(item, Article) else "evidence": item.id}
        capture = queries.captures(self._project.db, **owner)[0]
        text = self._project.store.text(capture.text_sha256)
        found = occurrences(quote, text)
        if len(found) != 1:
            near = nearest(quote, text)
            hint = f" The nearest is “{text[near[0] : near[1]]}”." if near and not found else ""
            raise WorkbenchError(
                f"The seed’s quote “{quote}” stands {len(found)} times in “{item.title}”.{hint}"
            )
        return capture, found[0]


def _of_draft(table: Table) -> dict[str, Any]:
    known = {field.name for field in fields(Draft)}
    return {name: value.strip() for name, value in table.items() if name in known}


def _without_facts(draft: Draft | None) -> Draft | None:
    """Keep only the text: what a seed knows of evidence is what it says."""
    if draft is None:
        return None
    return Draft(text=draft.text, media_type=draft.media_type, tool=draft.tool)


def _trimmed(table: Table) -> Table:
    return {name: v.strip() if isinstance(v, str) else v for name, v in table.items()}
