"""What merging another project would do: compared with what both files were when they parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbench.commands.merging import Steps
from workbench.folding import folded
from workbench.journal import named
from workbench.journal.references import REFERENCES, parent_of, rank, referring
from workbench.queries import Connection
from workbench.queries import merging as read
from workbench.rows import TYPES, Row, Value

Key = tuple[str, str]
MINE, THEIRS = "mine", "theirs"
_EMPTY: tuple[Value, ...] = (None, "", 0)
_QUIET = frozenset(
    {
        *("id", "pk", "rank", "added_at", "cited_at", "captured_at", "noted_at", "made_at"),
        *("checked_at", "asked_at", "created_at", "corrected_at", "waived_at"),
        *("weighed", "rested"),
    }
)
"""What is not asked about: numbers of places and times of writing down stay as they are here."""
_IDENTITY = {
    "speaker": "name",
    "source": "name",
    "claim": "text speaker_id",
    "article": "url title published_on",
    "evidence": "kind url title source_id occurred_on",
    "capture": "article_id evidence_id sha256 captured_at",
    "part": "capture_id role sha256",
    "linkcheck": "article_id evidence_id url checked_at",
    "archivecopy": "article_id evidence_id url archive asked_at",
    "passage": "capture_id start end",
    "citation": "claim_id passage_id evidence_id stance",
    "appearance": "claim_id article_id passage_id url appeared_on",
    "relation": "claim_id other_id kind",
    "question": "claim_id text",
    "verdict": "claim_id scale rating rationale made_at",
    "contact": "claim_id whom asked_on question not_asked",
    "correction": "claim_id text",
    "statement": "passage_id",
    "waiver": "code record_id",
    "ratingmap": "publisher words",
    "export": "sha256 made_at",
    "tag": "record_id name",
    "savedview": "noun name",
}
"""What makes two records, written down in two places, one: with case and accents folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Something that both files say otherwise than they did when they parted."""

    key: Key
    """Table and id of the record, in this project where it is there."""
    field: str
    """The column; "" where one file deleted the record, "verdict" for the rating that counts."""
    title: str
    """What the record is called."""
    base: Value
    """What it was when the files parted; None where they never were one."""
    mine: Value
    theirs: Value
    """None on the side that deleted it."""
    newer: str
    """MINE or THEIRS: which was said last; of a deletion and a change, the change."""
    taken: str = MINE

    @property
    def name(self) -> str:
        """Name it in one word, the same at each planning."""
        return "/".join((*self.key, self.field))


Choose = Callable[[Conflict], str]
"""Says MINE or THEIRS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What is going to be done."""

    since: int
    """The number of the last edit that both files have; 0 when they never were one."""
    steps: Steps
    conflicts: tuple[Conflict, ...]
    added: Mapping[str, int]
    changed: Mapping[str, int]
    deleted: Mapping[str, int]
    """By table."""
    same: int
    """Records that were there already under another id."""
    bytes: tuple[str, ...]
    """SHA-256 of what captures and their parts hold."""


@dataclass(slots=True)
class _Sides:
    """Both files as far as they differ from what they were."""

    mine: Connection
    theirs: Connection
    since: int
    was_mine: dict[Key, Row | None]
    was_theirs: dict[Key, Row | None]
    ours: dict[Key, Row]
    others: dict[Key, Row]
    same: dict[str, str] = field(default_factory=dict)
    """Ids over there → ids here, of one and the same thing."""

    def base(self, key: Key) -> Row | None:
        """Give a record as it was when the files parted."""
        return self.was_theirs[key] if key in self.was_theirs else self.was_mine.get(key)

    def here(self, row: Row, table: str) -> Row:
        """Say a record of theirs with the ids that things have here."""
        made = {name: value for name, value in row.items() if name != "pk"}
        names = ["id", *(reference.column for reference in REFERENCES[table])]
        for name in names:
            made[name] = self.same.get(str(made[name]), made[name])
        return made


def planned(mine: Connection, theirs: Connection, choose: Choose) -> Planned:
    """Work out what merging does. It reads both files and changes neither."""
    sides = _sides(mine, theirs)
    _find_same(sides)
    return _Plan(sides, choose).made()


def _sides(mine: Connection, theirs: Connection) -> _Sides:
    since = read.common(mine, theirs)
    if since:
        was_mine, was_theirs = read.before(mine, since), read.before(theirs, since)
        keys = was_mine.keys() | was_theirs.keys()
        ours, others = read.now(mine, keys), read.now(theirs, keys)
        return _Sides(mine, theirs, since, was_mine, was_theirs, ours, others)
    ours, others = read.every(mine), read.every(theirs)
    others = {key: row for key, row in others.items() if key[0] != "investigation"}
    return _Sides(mine, theirs, 0, dict.fromkeys(ours), dict.fromkeys(others), ours, others)


def _find_same(sides: _Sides) -> None:
    """Find what was written down in both files since: the same speaker, the same page."""
    for table in sorted(_IDENTITY, key=rank):
        known: dict[tuple[object, ...], str] = {}
        for (name, ident), row in sides.ours.items():
            if name == table and sides.base((name, ident)) is None:
                known.setdefault(_identity(table, row), ident)
        for (name, ident), row in sides.others.items():
            if name != table or sides.base((name, ident)) is not None:
                continue
            if (name, ident) in sides.ours:
                continue
            if twin := known.get(_identity(table, sides.here(row, table))):
                sides.same[ident] = twin


def _identity(table: str, row: Row) -> tuple[object, ...]:
    values = {name: row[name] for name in _IDENTITY[table].split()}
    if table in {"article", "evidence"} and values["url"]:
        return (table, values["url"])
    return (table, *(folded(v) if isinstance(v, str) else v for v in values.values()))


class _Plan:
    """The plan in the making."""

    def __init__(self, sides: _Sides, choose: Choose) -> None:
        self._sides, self._choose = sides, choose
        self._inserts: dict[Key, Row] = {}
        self._updates: dict[Key, Row] = {}
        self._passed: dict[Key, Row] = {}
        self._deletes: dict[Key, Row] = {}
        self._conflicts: dict[str, Conflict] = {}
        self._newest: list[str] = []
        self._there: dict[str, str] = {}
        self._times: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})

    def made(self) -> Planned:
        """Go through what they changed, then see to it that all refers to what is there."""
        sides = self._sides
        idents = {ident for _, ident in sides.was_theirs} | set(sides.same.values())
        self._there = {here: there for there, here in reversed(sides.same.items())}
        self._times = (
            read.last_changed(sides.mine, idents),
            read.last_changed(sides.theirs, idents),
        )
        gone = self._gone()
        for key in sides.was_theirs:
            self._consider(key, gone)
        self._bring_back(gone)
        self._let_go()
        self._drop_orphans()
        self._one_first()
        self._verdicts()
        return self._planned()

    def _gone(self) -> dict[Key, Row]:
        """What was deleted here since and is there still, as it is there."""
        keys = [key for key in self._sides.was_mine if key not in self._sides.ours]
        return read.now(self._sides.theirs, keys)

    def _consider(self, key: Key, gone: Mapping[Key, Row]) -> None:
        sides, table = self._sides, key[0]
        theirs, base = sides.others.get(key), sides.base(key)
        here = (table, sides.same.get(key[1], key[1]))
        mine = sides.ours.get(here)
        if theirs is None:
            if mine is not None:
                self._deletes[key] = mine
        elif mine is not None:
            self._compare(here, base, mine, sides.here(theirs, table))
        elif key not in gone:
            self._inserts[here] = sides.here(theirs, table)

    def _compare(self, key: Key, base: Row | None, mine: Row, theirs: Row) -> None:
        for name, value in theirs.items():
            if name == "id" or value == mine[name]:
                continue
            old = base.get(name) if base else None
            if (base and value == old) or (not base and value in _EMPTY):
                continue
            if (base and mine[name] == old) or (not base and mine[name] in _EMPTY):
                self._updates.setdefault(key, {})[name] = value
            elif name not in _QUIET:
                taken = self._ask(key, name, named(mine), (old, mine[name], value))
                side = self._updates if taken == THEIRS else self._passed
                side.setdefault(key, {})[name] = value

    def _ask(
        self, key: Key, name: str, title: str, values: tuple[Value, Value, Value], newer: str = ""
    ) -> str:
        base, mine, theirs = values
        at = [times.get(key[1], "") for times in self._times]
        there = self._there.get(key[1], key[1])
        at[1] = self._times[1].get(there, at[1])
        made = Conflict(
            key=key,
            field=name,
            title=title,
            base=base,
            mine=mine,
            theirs=theirs,
            newer=newer or (THEIRS if (at[1], str(theirs)) > (at[0], str(mine)) else MINE),
        )
        if made.name not in self._conflicts:
            taken = self._choose(made)
            self._conflicts[made.name] = replace(made, taken=taken)
        return self._conflicts[made.name].taken

    def _bring_back(self, gone: dict[Key, Row]) -> None:
        """What was deleted here, and changed or built upon there: the other file's, or gone."""
        sides = self._sides
        roots = {
            _root(key, row, gone)
            for key, row in gone.items()
            if key in sides.was_theirs and row_differs(row, sides.base(key))
        }
        for key, row in self._inserts.items():
            roots |= {_root(up, gone[up], gone) for up in _parents(key[0], row) if up in gone}
        for root in sorted(roots):
            words = named(gone[root])
            # What was removed for good left no image: it does not come back unless it is asked for.
            newer = THEIRS if sides.was_mine[root] else MINE
            if self._ask(root, "", words, (words, None, words), newer=newer) == THEIRS:
                for key in _below(root, gone):
                    self._inserts[key] = sides.here(gone[key], key[0])

    def _let_go(self) -> None:
        """What was deleted there: it goes here too, unless it was changed or built upon here."""
        asked: set[Key] = set()
        while True:
            roots = {
                _root(key, row, self._deletes)
                for key, row in self._deletes.items()
                if key in self._sides.was_mine and row_differs(row, self._sides.base(key))
            }
            below = list(self._built_upon())
            roots |= {_root(key, self._deletes[key], self._deletes) for key, *_ in below}
            fresh = sorted(roots - asked)
            if not fresh and not below:
                return
            asked |= set(fresh)
            for root in fresh:
                self._settle(root)
            for key, table, column, row, optional in below:
                if key in self._deletes:
                    child = (table, str(row["id"]))
                    if optional:
                        self._updates.setdefault(child, {})[column] = None
                    else:
                        self._deletes[child] = row

    def _settle(self, root: Key) -> None:
        if root not in self._deletes:
            return
        words = named(self._deletes[root])
        if self._ask(root, "", words, (words, words, None), newer=MINE) == MINE:
            for key in _below(root, self._deletes):
                del self._deletes[key]

    def _built_upon(self) -> Iterator[tuple[Key, str, str, Row, bool]]:
        """Name the deleted records that something here refers to which is not deleted too."""
        for parent in {table for table, _ in self._deletes}:
            idents = {ident for table, ident in self._deletes if table == parent}
            for table, reference in referring(parent):
                for row in read.children(self._sides.mine, table, reference.column, idents):
                    key, child = parent_of(reference, row), (table, str(row["id"]))
                    moved = reference.column in self._updates.get(child, {})
                    if key and key[0] == parent and child not in self._deletes and not moved:
                        yield key, table, reference.column, row, reference.optional

    def _drop_orphans(self) -> None:
        """Leave out what refers to something that is not going to be there."""
        wanted = {
            up
            for key, row in (*self._inserts.items(), *self._updates.items())
            for up in _named(key[0], row)
        }
        there = read.now(self._sides.mine, wanted).keys() - self._deletes.keys()
        for key in sorted(self._inserts, key=lambda each: rank(each[0])):
            row = self._inserts[key]
            for reference in REFERENCES[key[0]]:
                up = parent_of(reference, row)
                if up is None or up[0] not in TYPES or up in there or up in self._inserts:
                    continue
                if not reference.optional:
                    del self._inserts[key]
                    break
                row[reference.column] = None
        for key, values in self._updates.items():
            for reference in REFERENCES[key[0]]:
                up = parent_of(reference, values) if reference.column in values else None
                if up and up[0] in TYPES and up not in there and up not in self._inserts:
                    del values[reference.column]

    def _one_first(self) -> None:
        """A claim has one first appearance: the earlier one, where each file has its own."""
        for key, row in (*self._inserts.items(), *self._updates.items()):
            if key[0] != "appearance" or not row.get("first"):
                continue
            whole = self._sides.ours.get(key, {}) | row
            rivals = [
                other
                for other in read.children(
                    self._sides.mine, "appearance", "claim_id", {str(whole["claim_id"])}
                )
                if other["first"]
                and other["id"] != key[1]
                and ("appearance", str(other["id"])) not in self._deletes
                and self._updates.get(("appearance", str(other["id"])), {}).get("first") != 0
            ]
            for rival in rivals:
                if _earliness(rival) <= _earliness(whole):
                    row["first"] = 0
                else:
                    self._updates.setdefault(("appearance", str(rival["id"])), {})["first"] = 0

    def _verdicts(self) -> None:
        """Where both rated a claim since, ask which rating counts."""
        sides = self._sides
        theirs: dict[str, Row] = {}
        for key, row in self._inserts.items():
            if key[0] == "verdict":
                theirs[str(row["claim_id"])] = row
        for claim, mine in read.newest_verdicts(sides.mine, theirs.keys()).items():
            if sides.since and ("verdict", str(mine["id"])) not in sides.was_mine:
                continue
            row = theirs[claim]
            labels = (None, str(mine["label"]), str(row["label"]))
            newer = MINE if str(mine["made_at"]) >= str(row["made_at"]) else THEIRS
            alike = (mine["scale"], mine["rating"]) == (row["scale"], row["rating"])
            words = named(read.now(sides.mine, [("claim", claim)]).get(("claim", claim), {}))
            taken = (
                newer
                if alike
                else self._ask(("claim", claim), "verdict", words, labels, newer=newer)
            )
            if taken == MINE:
                self._newest.append(str(mine["id"]))

    def _planned(self) -> Planned:
        for key in self._deletes:
            self._updates.pop(key, None)
            self._passed.pop(key, None)
        order = sorted(self._inserts, key=lambda key: (key[0] == "export", rank(key[0])))
        updates = {key: values for key, values in self._updates.items() if values}
        rows = [row for key, row in self._inserts.items() if key[0] in {"capture", "part"}]
        return Planned(
            since=self._sides.since,
            steps=Steps(
                inserts=[(key[0], self._inserts[key]) for key in order],
                updates={
                    key: self._kept(key, self._passed.get(key, {})) | updates.get(key, {})
                    for key in updates.keys() | self._passed.keys()
                },
                passed=self._passed,
                deletes=sorted(self._deletes, key=lambda key: rank(key[0])),
                newest=self._newest,
            ),
            conflicts=tuple(self._conflicts.values()),
            added=Counter(key[0] for key in self._inserts),
            changed=Counter(key[0] for key in updates),
            deleted=Counter(key[0] for key in self._deletes),
            same=len(self._sides.same),
            bytes=tuple(dict.fromkeys(str(row["sha256"]) for row in rows)),
        )

    def _kept(self, key: Key, passed: Row) -> Row:
        return {name: self._sides.ours[key][name] for name in passed}


def row_differs(row: Row, base: Row | None) -> bool:
    """Tell whether a record is not what it was, numbers of places and times aside."""
    if base is None:
        return True
    return any(row.get(name) != base.get(name) for name in base if name not in _QUIET)


def _named(table: str, row: Row) -> Iterator[Key]:
    """Name what a row refers to, as far as it says it."""
    for reference in REFERENCES[table]:
        if reference.column in row and (up := parent_of(reference, row)) and up[0] in TYPES:
            yield up


def _parents(table: str, row: Row) -> Iterator[Key]:
    """Name what a record belongs to: without it, it is nothing."""
    for reference in REFERENCES[table]:
        up = parent_of(reference, row)
        if up and not reference.optional and up[0] in TYPES:
            yield up


def _root(key: Key, row: Row, group: Mapping[Key, Row]) -> Key:
    """Climb to the record in the group that this one belongs to."""
    while up := next((each for each in _parents(key[0], row) if each in group), None):
        key, row = up, group[up]
    return key


def _below(root: Key, group: Mapping[Key, Row]) -> Iterable[Key]:
    """Give a record with all of the group that belongs to it, or that this belongs to."""
    found = {root}
    while True:
        more = {
            key
            for key, row in group.items()
            if key not in found and any(up in found for up in _parents(key[0], row))
        }
        more |= {up for key in found for up in _parents(key[0], group[key]) if up in group} - found
        if not more:
            return sorted(found, key=lambda key: rank(key[0]))
        found |= more


def _earliness(row: Row) -> tuple[str, str]:
    return (str(row.get("appeared_on") or "9999"), str(row["id"]))
