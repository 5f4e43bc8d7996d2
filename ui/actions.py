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
    "evidence": str(N("Actions", "Evi&dence")),
    "view": str(N("Actions", "&View")),
    "help": str(N("Actions", "&Help")),
}

# fmt: off
VERBS = (
    _verb("new", N("Actions", "New investigation…"), "file/1", "files.new", "Ctrl+Shift+N"),
    _verb("open", N("Actions", "Open…"), "file/1", "files.open", "Ctrl+O"),
    _verb("new-window", N("Actions", "New window"), "file/1", "files.new_window", "Ctrl+Alt+W"),
    _verb("sample", N("Actions", "Open the sample investigation"), "file/1", "files.sample"),
    _verb("import-article", N("Actions", "Import article…"), "file/2", "articles.bring_in",
          "Ctrl+I", "writable", icon="article"),
    _verb("export", N("Actions", "Export report…"), "file/3", "files.export", "Ctrl+E", "project"),
    _verb("export-picture", N("Actions", "Export picture…"), "file/3", "pictures.export",
          "Ctrl+Shift+X", "picture"),
    _verb("save-copy", N("Actions", "Save a copy…"), "file/3", "files.save_copy",
          "Ctrl+Shift+S", "project"),
    _verb("snapshots", N("Actions", "Snapshots…"), "file/3", "safety.snapshots",
          "Ctrl+Alt+S", "project", icon="snapshots"),
    _verb("verify", N("Actions", "Check the file"), "file/3", "files.verify", "F9", "project"),
    _verb("details", N("Actions", "About this investigation…"), "file/3", "files.details",
          "", "writable"),
    _verb("close", N("Actions", "Close investigation"), "file/4", "files.close",
          "Ctrl+W", "project"),
    _verb("quit", N("Actions", "Quit"), "file/4", "view.quit", "Ctrl+Q"),
    _verb("undo", N("Actions", "Undo"), "edit/1", "edits.undo", "Ctrl+Z", "undo"),
    _verb("redo", N("Actions", "Redo"), "edit/1", "edits.redo", "Ctrl+Shift+Z", "redo"),
    _verb("revert", N("Actions", "Revert this edit"), "edit/1", "safety.revert",
          "Ctrl+Alt+Z", "writable edit"),
    _verb("restore", N("Actions", "Restore from the trash"), "edit/1", "safety.restore",
          "Ctrl+Shift+U", "writable discarded"),
    _verb("purge", N("Actions", "Remove for good…"), "edit/1", "safety.purge",
          "", "writable discarded"),
    _verb("filter", N("Actions", "Filter the list"), "edit/2", "view.filter",
          "Ctrl+F", "project"),
    _verb("find", N("Actions", "Find anything"), "edit/2", "palette.find",
          "Ctrl+K", "project", icon="search"),
    _verb("filter-builder", N("Actions", "Filter…"), "edit/2", "bulk.builder",
          "Ctrl+Shift+F", "project", icon="filter"),
    _verb("save-view", N("Actions", "Save the list as view…"), "edit/2", "bulk.save_view",
          "Ctrl+Shift+V", "writable"),
    _verb("update-view", N("Actions", "Update the view"), "edit/2", "bulk.update_view",
          "", "writable view"),
    _verb("paste", N("Actions", "Paste"), "edit/3", "bringing.paste", "Ctrl+V"),
    _verb("bulk", N("Actions", "Change the selected…"), "edit/5", "bulk.change",
          "Ctrl+Shift+B", "writable marked"),
    _verb("tag", N("Actions", "Tags…"), "edit/5", "bulk.tag", "Ctrl+T", "writable marked"),
    _verb("assign", N("Actions", "Assign to…"), "edit/5", "bulk.assign",
          "", "writable marked-claims", icon="assign"),
    _verb("due", N("Actions", "Due date…"), "edit/5", "bulk.due",
          "", "writable marked-claims", icon="due"),
    _verb("set-topic", N("Actions", "Topic…"), "edit/5", "bulk.topic",
          "", "writable marked-claims"),
    _verb("work", N("Actions", "State of the work…"), "edit/5", "bulk.work",
          "", "writable marked-claims"),
    _verb("triage", N("Actions", "Reach, harm and urgency…"), "edit/5", "bulk.triage",
          "", "writable marked-claims"),
    _verb("delete-marked", N("Actions", "Delete the selected"), "edit/6", "bulk.delete",
          "Del", "writable marked", where="list"),
    _verb("weights", N("Actions", "What counts for priority…"), "claim/3", "bulk.weights",
          "", "writable"),
    _verb("preferences", N("Actions", "Preferences…"), "edit/7", "view.preferences", "Ctrl+,",
          icon="settings"),
    _verb("quick-add", N("Actions", "Quick add…"), "claim/1", "palette.quick_add",
          "Ctrl+N", "writable", icon="new"),
    _verb("new-claim", N("Actions", "New claim…"), "claim/1", "claims.new",
          "Ctrl+Alt+N", "writable"),
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
    _verb("copy-claim", N("Actions", "Copy the claim"), "claim/3", "claims.copy",
          "Ctrl+Shift+C", "claim"),
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
    _verb("find-next", N("Actions", "Next place found"), "evidence/5", "reading.find_next",
          "F3", "capture", where="reader"),
    _verb("find-previous", N("Actions", "Place found before"), "evidence/5",
          "reading.find_previous", "Shift+F3", "capture", where="reader"),
    _verb("next-check", N("Actions", "Next sentence worth a check"), "evidence/5",
          "reading.next_check", "J", "capture", where="reader"),
    _verb("previous-check", N("Actions", "Sentence worth a check before"), "evidence/5",
          "reading.previous_check", "Shift+J", "capture", where="reader"),
    _verb("pages", N("Actions", "Pages as they are printed"), "evidence/6", "reading.pages",
          "P", "pdf", where="reader", checked="pages"),
    _verb("zoom-in", N("Actions", "Larger page or picture"), "evidence/6", "reading.larger",
          "Z", "zoomable", where="reader"),
    _verb("zoom-out", N("Actions", "Smaller page or picture"), "evidence/6", "reading.smaller",
          "Shift+Z", "zoomable", where="reader"),
    _verb("show-sensitive", N("Actions", "Show it"), "evidence/6", "reading.show_sensitive",
          "V", "blurred", where="reader"),
    _verb("look-earlier", N("Actions", "Next cited words of an earlier copy"), "evidence/7",
          "reading.look_earlier", "L", "earlier", where="reader"),
    _verb("use-words", N("Actions", "Use these words instead"), "evidence/7",
          "reading.use_words", "U", "writable earlier", where="reader"),
    _verb("cite-whole", N("Actions", "Cite the evidence as a whole…"), "evidence/3", "citing.whole",
          "W", "writable evidence", where="reader"),
    _verb("edit-item", N("Actions", "Edit what is known about it…"), "evidence/3", "evidence.edit",
          "Ctrl+Shift+D", "writable item"),
    _verb("capture-again", N("Actions", "Fetch it again"), "evidence/3", "evidence.again",
          "Ctrl+Shift+R", "writable evidence"),
    _verb("item-history", N("Actions", "History of this entry"), "evidence/3",
          "safety.item_history", "Ctrl+Alt+H", "item", icon="history"),
    _verb("delete-item", N("Actions", "Delete from the library"), "evidence/4", "evidence.delete",
          "", "writable item"),
    _verb("claims", N("Actions", "Claims"), "view/1", "view.claims", "Ctrl+1", "project"),
    _verb("articles", N("Actions", "Articles"), "view/1", "view.articles", "Ctrl+2", "project"),
    _verb("library", N("Actions", "Evidence"), "view/1", "view.evidence", "Ctrl+3", "project"),
    _verb("sources", N("Actions", "Sources"), "view/1", "view.sources", "Ctrl+4", "project"),
    _verb("speakers", N("Actions", "Speakers"), "view/1", "view.speakers", "Ctrl+5", "project"),
    _verb("history", N("Actions", "History"), "view/1", "view.history", "Ctrl+6", "project"),
    _verb("map", N("Actions", "Map of this claim"), "view/1", "pictures.map",
          "Ctrl+Shift+M", "claim", icon="map"),
    _verb("timeline", N("Actions", "Time line"), "view/1", "pictures.timeline",
          "Ctrl+7", "project", icon="timeline"),
    _verb("balance", N("Actions", "Balance"), "view/1", "pictures.balance",
          "Ctrl+8", "project", icon="balance"),
    _verb("progress", N("Actions", "Progress of the desk"), "view/1", "pictures.progress",
          "Ctrl+9", "project", icon="progress"),
    _verb("turn-picture", N("Actions", "Picture or table"), "view/1", "pictures.turn",
          "T", "picture", where="picture"),
    _verb("trash", N("Actions", "Trash"), "view/1", "safety.trash", "Ctrl+Shift+Delete", "project",
          icon="trash"),
    _verb("message", N("Actions", "Go to the message at the foot"), "view/2", "safety.message",
          "F8"),
    _verb("table", N("Actions", "Show the list as a table"), "view/5", "view.table",
          "Ctrl+Shift+T", "list", icon="table", checked="table"),
    _verb("sort", N("Actions", "Sort by…"), "view/5", "view.sort", "Ctrl+Shift+O", "list"),
    _verb("columns", N("Actions", "Columns…"), "view/5", "view.columns", "", "list",
          icon="columns"),
    _verb("group-none", N("Actions", "Do not group"), "view/6", "view.group_none", "",
          "claim-list", checked="group-none"),
    _verb("group-speaker", N("Actions", "Group by speaker"), "view/6", "view.group_speaker", "",
          "claim-list", checked="group-speaker"),
    _verb("group-topic", N("Actions", "Group by topic"), "view/6", "view.group_topic", "",
          "claim-list", checked="group-topic"),
    _verb("group-state", N("Actions", "Group by state"), "view/6", "view.group_state", "",
          "claim-list", checked="group-state"),
    _verb("group-assignee", N("Actions", "Group by who checks"), "view/6", "view.group_assignee",
          "", "claim-list", checked="group-assignee"),
    _verb("close-groups", N("Actions", "Close all groups"), "view/6", "view.close_groups", "",
          "claim-list"),
    _verb("open-groups", N("Actions", "Open all groups"), "view/6", "view.open_groups", "",
          "claim-list"),
    _verb("next-pane", N("Actions", "Next pane"), "view/2", "view.next_pane", "F6", "project"),
    _verb("previous-pane", N("Actions", "Previous pane"), "view/2", "view.previous_pane",
          "Shift+F6", "project"),
    _verb("sidebar", N("Actions", "Narrow side bar"), "view/2", "view.sidebar",
          "Ctrl+B", "project", icon="panel", checked="rail"),
    _verb("system", N("Actions", "Colours as the desktop has them"), "view/3", "view.system",
          checked="system"),
    _verb("contrast", N("Actions", "High contrast"), "view/3", "view.contrast",
          checked="contrast"),
    _verb("light", N("Actions", "Light colours"), "view/3", "view.light", checked="light"),
    _verb("dark", N("Actions", "Dark colours"), "view/3", "view.dark", checked="dark"),
    _verb("larger", N("Actions", "Larger text"), "view/4", "view.larger", "Ctrl++"),
    _verb("smaller", N("Actions", "Smaller text"), "view/4", "view.smaller", "Ctrl+-"),
    _verb("normal", N("Actions", "Text at its normal size"), "view/4", "view.normal", "Ctrl+0"),
    _verb("guide", N("Actions", "A guided first fact-check"), "help/1", "view.guide",
          checked="guide", icon="guide"),
    _verb("manual", N("Actions", "Manual"), "help/2", "view.manual", "F1", icon="manual"),
    _verb("keys", N("Actions", "Keys"), "help/2", "view.keys", "Ctrl+/"),
    _verb("about", N("Actions", "About the workbench"), "help/3", "view.about"),
)
# fmt: on
BY_ID = {verb.id: verb for verb in VERBS}


def enabled(verb: Verb, facts: frozenset[str]) -> bool:
    """Tell whether a verb can be used when these facts hold."""
    return verb.needs <= facts
