"""Every verb of the window, in one table: menus, shortcuts, context menus and help read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One thing a person can do."""

    id: str
    label: str
    menu: str
    """The menu it stands in; a group within it after a slash."""
    handler: str
    """Who does it: the name of a group of handlers, and of a method of it."""
    shortcut: str = ""
    where: str = "window"
    """The pane in which the shortcut holds; "window" for all."""
    icon: str = ""
    needs: frozenset[str] = frozenset()
    """What must be there for it to be enabled: see `facts`."""
    checked: str = ""
    """The fact that puts a tick before it."""

    @property
    def text(self) -> str:
        """The label in the user's language."""
        return QCoreApplication.translate("Actions", self.label)


def _verb(  # noqa: PLR0917 - a table's columns
    id: str,  # noqa: A002 - the column's name
    label: object,
    menu: str,
    handler: str,
    shortcut: str = "",
    needs: str = "",
    **more: str,
) -> Verb:
    return Verb(
        id=id,
        label=str(label),  # as QT_TRANSLATE_NOOP gives it back
        menu=menu,
        handler=handler,
        shortcut=shortcut,
        needs=frozenset(needs.split()),
        **more,
    )


N = QT_TRANSLATE_NOOP
MENUS = {
    "file": str(N("Actions", "&File")),
    "edit": str(N("Actions", "&Edit")),
    "claim": str(N("Actions", "&Claim")),
    "evidence": str(N("Actions", "E&vidence")),
    "view": str(N("Actions", "&View")),
    "help": str(N("Actions", "&Help")),
}

# fmt: off
VERBS = (
    _verb("new", N("Actions", "New investigation…"), "file/1", "files.new", "Ctrl+Shift+N"),
    _verb("open", N("Actions", "Open…"), "file/1", "files.open", "Ctrl+O"),
    _verb("sample", N("Actions", "Open the sample investigation"), "file/1", "files.sample"),
    _verb("import-article", N("Actions", "Import article…"), "file/2", "articles.bring_in",
          "Ctrl+I", "writable", icon="article"),
    _verb("export", N("Actions", "Export report…"), "file/3", "files.export", "Ctrl+E", "project"),
    _verb("save-copy", N("Actions", "Save a copy…"), "file/3", "files.save_copy",
          "Ctrl+Shift+S", "project"),
    _verb("verify", N("Actions", "Check the file"), "file/3", "files.verify", "F9", "project"),
    _verb("details", N("Actions", "About this investigation…"), "file/3", "files.details",
          "", "writable"),
    _verb("close", N("Actions", "Close investigation"), "file/4", "files.close",
          "Ctrl+W", "project"),
    _verb("quit", N("Actions", "Quit"), "file/4", "view.quit", "Ctrl+Q"),
    _verb("undo", N("Actions", "Undo"), "edit/1", "edits.undo", "Ctrl+Z", "undo"),
    _verb("redo", N("Actions", "Redo"), "edit/1", "edits.redo", "Ctrl+Shift+Z", "redo"),
    _verb("filter", N("Actions", "Filter the claims"), "edit/2", "view.filter",
          "Ctrl+F", "project"),
    _verb("find", N("Actions", "Find anything"), "edit/2", "view.find",
          "Ctrl+K", "project", icon="search"),
    _verb("new-claim", N("Actions", "New claim…"), "claim/1", "claims.new",
          "Ctrl+N", "writable", icon="new"),
    _verb("pick-claims", N("Actions", "Pick claims from the article…"), "claim/1", "articles.pick",
          "Ctrl+P", "writable article", icon="claims"),
    _verb("edit-claim", N("Actions", "Edit claim…"), "claim/2", "claims.edit",
          "F2", "writable claim"),
    _verb("rate", N("Actions", "Rate claim…"), "claim/2", "claims.rate",
          "Ctrl+R", "writable claim"),
    _verb("ask", N("Actions", "Add open question…"), "claim/2", "claims.ask",
          "Ctrl+J", "writable claim"),
    _verb("appearance", N("Actions", "Add appearance…"), "claim/2", "claims.appearance",
          "Ctrl+Shift+A", "writable claim"),
    _verb("relate", N("Actions", "Relate to another claim…"), "claim/2", "claims.relate",
          "Ctrl+L", "writable claim"),
    _verb("claim-history", N("Actions", "History of this claim"), "claim/3", "claims.history",
          "Ctrl+Shift+H", "claim", icon="history"),
    _verb("next-claim", N("Actions", "Next claim"), "claim/3", "view.next_claim",
          "Alt+Down", "project"),
    _verb("previous-claim", N("Actions", "Previous claim"), "claim/3", "view.previous_claim",
          "Alt+Up", "project"),
    _verb("delete-claim", N("Actions", "Delete claim"), "claim/4", "claims.delete",
          "Ctrl+Backspace", "writable claim"),
    _verb("add-evidence", N("Actions", "Add evidence…"), "evidence/1", "evidence.add",
          "Ctrl+Shift+E", "writable", icon="evidence"),
    _verb("supports", N("Actions", "Cite as supporting"), "evidence/2", "citing.supports",
          "S", "writable capture", where="reader"),
    _verb("refutes", N("Actions", "Cite as refuting"), "evidence/2", "citing.refutes",
          "R", "writable capture", where="reader"),
    _verb("context", N("Actions", "Cite as context"), "evidence/2", "citing.context",
          "C", "writable capture", where="reader"),
    _verb("no-bearing", N("Actions", "Cite as having no bearing"), "evidence/2",
          "citing.no_bearing", "B", "writable capture", where="reader"),
    _verb("cite-details", N("Actions", "Cite with weight and note…"), "evidence/2",
          "citing.details", "D", "writable capture", where="reader"),
    _verb("claim-here", N("Actions", "New claim from the selection…"), "evidence/2",
          "citing.new_claim", "N", "writable capture", where="reader"),
    _verb("sentence", N("Actions", "Select the sentence"), "evidence/2", "view.sentence",
          "E", "capture", where="reader"),
    _verb("marked", N("Actions", "Go to the claim marked here"), "evidence/2", "view.marked",
          "G", "capture", where="reader"),
    _verb("cite-whole", N("Actions", "Cite the evidence as a whole…"), "evidence/3", "citing.whole",
          "W", "writable evidence", where="reader"),
    _verb("edit-item", N("Actions", "Edit what is known about it…"), "evidence/3", "evidence.edit",
          "Ctrl+Shift+D", "writable item"),
    _verb("capture-again", N("Actions", "Fetch it again"), "evidence/3", "evidence.again",
          "Ctrl+Shift+R", "writable evidence"),
    _verb("delete-item", N("Actions", "Delete from the library"), "evidence/4", "evidence.delete",
          "", "writable item"),
    _verb("claims", N("Actions", "Claims"), "view/1", "view.claims", "Ctrl+1", "project"),
    _verb("articles", N("Actions", "Articles"), "view/1", "view.articles", "Ctrl+2", "project"),
    _verb("library", N("Actions", "Evidence"), "view/1", "view.evidence", "Ctrl+3", "project"),
    _verb("sources", N("Actions", "Sources"), "view/1", "view.sources", "Ctrl+4", "project"),
    _verb("speakers", N("Actions", "Speakers"), "view/1", "view.speakers", "Ctrl+5", "project"),
    _verb("history", N("Actions", "History"), "view/1", "view.history", "Ctrl+6", "project"),
    _verb("next-pane", N("Actions", "Next pane"), "view/2", "view.next_pane", "F6", "project"),
    _verb("previous-pane", N("Actions", "Previous pane"), "view/2", "view.previous_pane",
          "Shift+F6", "project"),
    _verb("sidebar", N("Actions", "Narrow side bar"), "view/2", "view.sidebar",
          "Ctrl+B", "project", icon="panel", checked="rail"),
    _verb("system", N("Actions", "Colours as the desktop has them"), "view/3", "view.system",
          checked="system"),
    _verb("light", N("Actions", "Light colours"), "view/3", "view.light", checked="light"),
    _verb("dark", N("Actions", "Dark colours"), "view/3", "view.dark", checked="dark"),
    _verb("larger", N("Actions", "Larger text"), "view/4", "view.larger", "Ctrl++"),
    _verb("smaller", N("Actions", "Smaller text"), "view/4", "view.smaller", "Ctrl+-"),
    _verb("normal", N("Actions", "Text at its normal size"), "view/4", "view.normal", "Ctrl+0"),
    _verb("keys", N("Actions", "Keys"), "help/1", "view.keys", "F1"),
    _verb("about", N("Actions", "About the workbench"), "help/1", "view.about"),
)
# fmt: on
BY_ID = {verb.id: verb for verb in VERBS}


def enabled(verb: Verb, facts: frozenset[str]) -> bool:
    """Tell whether a verb can be used when these facts hold."""
    return verb.needs <= facts
