"""Goes where a part of a picture leads: to a record, or to a list of claims."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.session import Session
from workbench import queries
from workbench.errors import NotFound
from workbench.model import Article, Claim, Evidence, Record, Source
from workbench.pictures import conditions_of
from workbench.queries import Condition, Filter

_KINDS: dict[str, type[Record]] = {
    "claim": Claim,
    "map": Claim,
    "evidence": Evidence,
    "article": Article,
    "source": Source,
}


def follow(session: Session, target: str) -> None:
    """Show what a target names; one that is gone is told."""
    kind, _, rest = target.partition("/")
    try:
        if kind in _KINDS:
            session.project.get(_KINDS[kind], rest)
    except NotFound:
        words = QCoreApplication.translate("Pictures", "That is not there any more.")
        session.failed.emit(words)
        return
    if kind in {"claim", "map"}:
        session.select_claim(rest)
        session.choose_place(target if kind == "map" else "claims/all")
    elif kind in {"evidence", "article"}:
        _open(session, kind, rest)
    elif kind == "source":
        named = Condition(field="name", op="is", value=session.project.get(Source, rest).name)
        session.choose_filter("sources", Filter(conditions=(named,)))
    elif kind == "claims":
        session.choose_place(target)
    elif kind == "list":
        session.choose_filter("claims", Filter(conditions=conditions_of(target)))


def _open(session: Session, kind: str, record_id: str) -> None:
    session.choose_place("evidence" if kind == "evidence" else "articles")
    session.choose_item(kind, record_id)
    copies = session.ask(queries.captures, **{kind: record_id})
    if copies:
        session.open_capture(copies[0].id)
