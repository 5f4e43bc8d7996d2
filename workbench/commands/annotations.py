"""Annotations of others, taken in: words marked on pages become claims, or citations of a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.capture.record import sealed
from workbench.commands.captures import freeze, passage_in
from workbench.commands.tags import tag_in, tag_names
from workbench.commands.words import one_line, short
from workbench.journal import Edit
from workbench.model import (
    Appearance,
    Article,
    Capture,
    CaptureMethod,
    Citation,
    Claim,
    Complete,
    Content,
    Evidence,
    EvidenceKind,
    Passage,
    Stance,
)
from workbench.project import Project
from workbench.reading import Draft
from workbench.reading.draft import tidy
from workbench.reading.foreign import Annotation
from workbench.reading.passages import PassageState, Selector, locate

_LONGEST_TAG = 60
_REASON = (
    "Only the words that were annotated: they came with the annotations, and were not seen on the"
    " page."
)
_TOOL = "words of annotations"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenAnnotations:
    """What came of annotations."""

    claims: tuple[str, ...] = ()
    """Ids of the claims that were made."""
    citations: tuple[str, ...] = ()
    """Ids of the citations that were made."""
    evidence: tuple[str, ...] = ()
    """Ids of the evidence that was made, for pages that were not here or do not hold the words."""
    found: int = 0
    """Words that stand in a copy that is here."""
    unseen: int = 0
    """Words that are in no copy, and stand as the annotations have them."""
    known: int = 0
    """Annotations that were taken in before."""


def take_annotations(
    project: Project,
    notes: Sequence[Annotation],
    *,
    claim: Claim | None = None,
    stance: Stance = Stance.CONTEXT,
    origin: str = "",
) -> TakenAnnotations:
    """Take annotations in, in one edit: each becomes a claim; or, with `claim`, a citation of it.

    Pages that are here are used, others become evidence. The words are looked for in the copies
    that are kept; those that stand in none are kept as the annotations have them, apart from the
    page's own copies. Tags become tags, replies stand with the comment.
    """
    with project.edit(_label(notes, claim, origin)) as edit:
        if claim is not None:
            edit.get(Claim, claim.id)
        taking = _Taking(edit, claim, stance, origin)
        pages: dict[str, list[Annotation]] = {}
        for each in notes:
            pages.setdefault(each.url, []).append(each)
        for url, many in pages.items():
            taking.page(url, many)
        return taking.made()


def _label(notes: Sequence[Annotation], claim: Claim | None, origin: str) -> str:
    if claim is not None:
        return f"Cite {len(notes):,} annotations for “{short(claim.text, 40)}”"
    return f"Import {len(notes):,} annotations from “{short(origin)}”"


@dataclass(slots=True)
class _Page:
    """What is here of a page."""

    owner: Article | Evidence
    copies: list[tuple[Capture, str]]
    """Captures that have text: its own first, of each thing the newest first."""
    seen: bool = False
    """Whether one of them is its own."""
    place: dict[int, tuple[Capture, tuple[int, int]]] = field(default_factory=dict)
    """Where the words of an annotation stand, by its number on the page."""


class _Taking:
    """Takes annotations into an edit, page after page."""

    def __init__(self, edit: Edit, claim: Claim | None, stance: Stance, origin: str) -> None:
        self._edit, self._claim, self._stance, self._origin = edit, claim, stance, origin
        self._claims: list[str] = []
        self._citations: list[str] = []
        self._evidence: list[str] = []
        self._found = self._unseen = self._known = 0

    def made(self) -> TakenAnnotations:
        """Say what came of it."""
        return TakenAnnotations(
            claims=tuple(self._claims),
            citations=tuple(self._citations),
            evidence=tuple(self._evidence),
            found=self._found,
            unseen=self._unseen,
            known=self._known,
        )

    def page(self, url: str, notes: Sequence[Annotation]) -> None:
        """Take the annotations of one page."""
        page = self._page(url, notes)
        missing = []
        for at, each in enumerate(notes):
            if not each.exact:
                continue
            place = _place(each, page.copies)
            if place is None:
                missing.append(at)
            else:
                page.place[at] = place
        self._found += len(page.place)
        if missing:
            self._unseen += len(missing)
            self._keep_words(page, notes, missing)
        for at, each in enumerate(notes):
            self._take(page, each, page.place.get(at))

    def _page(self, url: str, notes: Sequence[Annotation]) -> _Page:
        spellings = list(dict.fromkeys((url, url.partition("#")[0])))
        owners: list[Article | Evidence] = [
            *(self._edit.get(Article, each) for each in self._known_as(Article, spellings)),
            *(self._edit.get(Evidence, each) for each in self._known_as(Evidence, spellings)),
        ]
        if owners:
            copies = [self._copies(each) for each in owners[:50]]
            return _Page(
                owner=owners[0], copies=[c for many in copies for c in many], seen=bool(copies[0])
            )
        title = next((each.title for each in notes if each.title), "") or url
        made = self._edit.add(
            Evidence,
            kind=EvidenceKind.PAGE,
            title=one_line(title),
            url=url,
            method=f"Annotated page, from {self._origin}" if self._origin else "Annotated page",
            added_at=self._edit.now,
        )
        self._evidence.append(made.id)
        return _Page(owner=made, copies=[])

    def _known_as(self, kind: type[Article | Evidence], urls: Sequence[str]) -> list[str]:
        """The ids of what stands at an address, or was captured from it."""
        key = "article_id" if kind is Article else "evidence_id"
        ids = [str(row["id"]) for row in self._edit.find_rows(kind, "url", urls)]
        for name in ("requested_url", "final_url"):
            found = self._edit.find_rows(Capture, name, urls)
            ids += [str(row[key]) for row in found if row[key]]
        return list(dict.fromkeys(ids))

    def _copies(self, owner: Article | Evidence) -> list[tuple[Capture, str]]:
        key = "article_id" if isinstance(owner, Article) else "evidence_id"
        found = [each for each in self._edit.find(Capture, **{key: owner.id}) if each.text_sha256]
        found.sort(key=lambda each: (each.captured_at, each.id), reverse=True)
        return [(each, self._edit.store.text(each.text_sha256)) for each in found[:20]]

    def _keep_words(self, page: _Page, notes: Sequence[Annotation], missing: list[int]) -> None:
        """Keep words that stand in no copy, as a text of their own.

        Where the page has copies, they stay its newest: what is cited is looked up in those.
        """
        parts, places, length = [], {}, 0
        for at in missing:
            words = tidy(notes[at].exact).strip()
            places[at] = (length, length + len(words))
            parts.append(words)
            length += len(words) + 2
        text = "\n\n".join(parts)
        owner = page.owner
        if page.seen or isinstance(owner, Article):
            owner = self._edit.add(
                Evidence,
                kind=EvidenceKind.PAGE,
                title=f"Annotated words of “{short(owner.title, 100)}”",
                url=owner.url,
                method=f"Annotations, from {self._origin}" if self._origin else "Annotations",
                note=_REASON,
                added_at=self._edit.now,
            )
            self._evidence.append(owner.id)
        capture = self._freeze(text, owner.id, owner.url)
        page.place |= {at: (capture, span) for at, span in places.items()}

    def _freeze(self, text: str, evidence_id: str, url: str) -> Capture:
        draft = Draft(text=text, media_type="text/plain", tool=_TOOL)
        content = Content(
            data=text.encode(),
            method=CaptureMethod.FILE,
            media_type="text/plain; charset=utf-8",
            filename="annotations.txt",
            requested_url=url,
            complete=Complete.NO,
            complete_reason=_REASON,
            captured_at=self._edit.now,
            origin="",
        )
        return freeze(self._edit, sealed(content, draft), draft, evidence_id=evidence_id)

    def _take(
        self, page: _Page, each: Annotation, place: tuple[Capture, tuple[int, int]] | None
    ) -> None:
        passage = passage_in(self._edit, *place) if place else None
        tags = tag_names(one_line(tag)[:_LONGEST_TAG] for tag in each.tags)
        if self._claim is not None:
            self._cite(self._claim.id, page, passage, each)
            owner = page.owner
            kind = "article" if isinstance(owner, Article) else "evidence"
            tag_in(self._edit, kind, [owner.id], tags, [])
            return
        text = one_line(each.exact or each.text)
        if not text or not self._is_new(text, passage, page):
            self._known += bool(text)
            return
        claim = self._edit.add(
            Claim, text=text, quote=one_line(each.exact), note=said_of(each),
            added_at=self._edit.now,
        )  # fmt: skip
        self._claims.append(claim.id)
        self._appear(claim, page, passage)
        tag_in(self._edit, "claim", [claim.id], tags, [])

    def _is_new(self, text: str, passage: Passage | None, page: _Page) -> bool:
        """Whether no claim of these words appeared on this page yet."""
        for claim in self._edit.find(Claim, text=text):
            for each in self._edit.find(Appearance, claim_id=claim.id):
                if each.url == page.owner.url or (
                    passage is not None and each.passage_id == passage.id
                ):
                    return False
        return True

    def _appear(self, claim: Claim, page: _Page, passage: Passage | None) -> None:
        owner = page.owner
        if isinstance(owner, Article):
            kept = passage is not None and self._edit.get(Capture, passage.capture_id).article_id
            self._edit.add(
                Appearance,
                claim_id=claim.id,
                article_id=owner.id,
                passage_id=passage.id if passage and kept else None,
                url=owner.url,
                appeared_on=owner.published_on,
                first=True,
            )
            if passage is not None and not kept:
                self._cite(claim.id, page, passage, None)
        else:
            self._edit.add(
                Appearance, claim_id=claim.id, url=owner.url, title=owner.title,
                appeared_on=owner.published_on, first=True,
            )  # fmt: skip
            if passage is not None:
                self._cite(claim.id, page, passage, None)

    def _cite(
        self, claim_id: str, page: _Page, passage: Passage | None, each: Annotation | None
    ) -> None:
        if passage is None and isinstance(page.owner, Article):
            return  # a note on a whole text under check: there is nothing to cite
        where = {"passage_id": passage.id if passage else None,
                 "evidence_id": None if passage else page.owner.id}  # fmt: skip
        if self._edit.find(Citation, claim_id=claim_id, **where):
            self._known += 1
            return
        stance = Stance(each.stance) if each and each.stance else self._stance
        made = self._edit.add(
            Citation,
            claim_id=claim_id,
            stance=stance if each else Stance.CONTEXT,
            note=said_of(each) if each else "",
            cited_at=self._edit.now,
            **where,
        )
        self._citations.append(made.id)


def said_of(each: Annotation) -> str:
    """Write what was said of the words: the comment with its author, then the replies."""
    said = f"{each.author}: {each.text}" if each.author and each.text else each.text
    return "\n\n".join(filter(None, (said, *each.replies)))


def _place(
    each: Annotation, copies: Sequence[tuple[Capture, str]]
) -> tuple[Capture, tuple[int, int]] | None:
    """The newest copy in which the words stand as they are, in one place that is clear."""
    for capture, text in copies:
        spans = list(_spans(each.exact, text))
        if len(spans) == 1:
            return capture, spans[0]
        if not spans:
            continue
        start, end = spans[0]
        wanted = Selector(
            start=each.start if each.start >= 0 else start,
            end=each.end if each.end >= 0 else end,
            exact=text[start:end],
            prefix=each.prefix,
            suffix=each.suffix,
        )
        found = locate(wanted, text)
        clear = found.state in {PassageState.EXACT, PassageState.MOVED} and found.score == 1
        if clear and found.start is not None and found.end is not None and each.prefix:
            return capture, (found.start, found.end)
    return None


def _spans(words: str, text: str, most: int = 1_000) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, whatever space is between them."""
    parts = tidy(words).split()
    if not parts or len(parts) > 2_000:
        return
    for count, found in enumerate(re.finditer(r"\s+".join(map(re.escape, parts)), text)):
        if count >= most:
            return
        yield found.span()
