"""What is known of an article, of evidence, of a source or of a speaker, to be corrected."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.evidence import (
    EvidenceFields,
    again_line,
    class_choice,
    confidential_check,
    protected_check,
    sensitive_check,
)
from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.session import Session
from ui.widgets.parts import Area, Line, choice, completing
from ui.wording import word
from workbench import commands, queries
from workbench.model import Article, Evidence, Source, SourceClass, Speaker, SpeakerKind


class KnownArticle(Form):
    """Corrects what is known of an article; its text is frozen."""

    def __init__(self, session: Session, article: Article, parent: QWidget | None) -> None:
        super().__init__("knownArticle", "", parent)
        self.setWindowTitle(self.tr("Article"))
        self.title = Line("title", self.tr("Title"), article.title)
        self.field(self.tr("Title"), self.title)
        self.byline = Line("byline", self.tr("Author"), article.byline)
        self.publisher = Line("publisher", self.tr("Publisher"), article.publisher)
        self.beside((self.tr("Author"), self.byline, 1), (self.tr("Publisher"), self.publisher, 1))
        self.published_on = Line("publishedOn", self.tr("Date"), article.published_on)
        self.published_on.setPlaceholderText(date_hint())
        self.url = Line("url", self.tr("Address"), article.url)
        self.beside((self.tr("Date"), self.published_on, 1), (self.tr("Address"), self.url, 2))
        self.again = again_line(article.recheck_on)
        self.field(self.tr("Look at the address again on"), self.again)
        self.confidential = confidential_check(on=article.confidential)
        self.body.addWidget(self.confidential)
        self.note = Area("note", self.tr("Note"), article.note, lines=3)
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.finish(
            self.tr("Save"),
            lambda: session.perform(
                commands.change_article,
                article,
                title=self.title.text().strip(),
                byline=self.byline.text().strip(),
                publisher=self.publisher.text().strip(),
                published_on=self.published_on.text().strip(),
                url=self.url.text().strip(),
                recheck_on=self.again.text().strip(),
                confidential=self.confidential.isChecked(),
                note=self.note.toPlainText().strip(),
            ),
        )


class KnownEvidence(Form):
    """Corrects what is known of evidence; its captures are frozen."""

    def __init__(self, session: Session, evidence: Evidence, parent: QWidget | None) -> None:
        super().__init__("knownEvidence", "", parent, width=620)
        self.setWindowTitle(self.tr("Evidence"))
        self._session, self._evidence = session, evidence
        self.title = Line("title", self.tr("Title"), evidence.title)
        self.field(self.tr("Title"), self.title)
        name = session.project.get(Source, evidence.source_id).name if evidence.source_id else ""
        self.source = Line("source", self.tr("Source"), name)
        completing(self.source, [found.name for found in session.ask(queries.sources)])
        self.field(self.tr("Source"), self.source)
        self.fields = EvidenceFields()
        self.fields.fill(evidence)
        self.fields.show_kind(tuple(self.fields.lines))
        self.scrolling(self.fields, "evidenceFields").setMinimumHeight(280)
        self.note = Area("note", self.tr("Note"), evidence.note, lines=2)
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.again = again_line(evidence.recheck_on)
        self.field(self.tr("Look at the address again on"), self.again)
        self.sensitive = sensitive_check(on=evidence.sensitive)
        self.body.addWidget(self.sensitive)
        self.confidential = confidential_check(on=evidence.confidential)
        self.body.addWidget(self.confidential)
        self.protected = protected_check(on=evidence.protected)
        self.body.addWidget(self.protected)
        self.public_title = Line("publicTitle", self.tr("Title in public"), evidence.public_title)
        self.public_title.setPlaceholderText(self.tr("Without what gives the person away"))
        self.field(self.tr("Title in public, where it is protected"), self.public_title)
        self.finish(self.tr("Save"), self._submit_it)

    def _submit_it(self) -> None:
        self._session.perform(
            commands.change_evidence,
            self._evidence,
            sensitive=self.sensitive.isChecked(),
            confidential=self.confidential.isChecked(),
            recheck_on=self.again.text().strip(),
            protected=self.protected.isChecked(),
            public_title=self.public_title.text().strip(),
            source=self.source.text().strip(),
            title=self.title.text().strip(),
            note=self.note.toPlainText().strip(),
            **self.fields.values(),
        )


class KnownSource(Form):
    """Corrects what is known of a source."""

    def __init__(self, session: Session, source: Source, parent: QWidget | None) -> None:
        super().__init__("knownSource", "", parent)
        self.setWindowTitle(self.tr("Source"))
        self.name = Line("name", self.tr("Name"), source.name)
        self.source_class = class_choice(source.source_class or "")
        self.beside((self.tr("Name"), self.name, 3), (self.tr("Class"), self.source_class, 2))
        self.interests = Area("interests", self.tr("Interests"), source.interests, lines=3)
        self.interests.setPlaceholderText(self.tr("What it has to gain or to lose in this matter"))
        self.field(self.tr("Interests"), self.interests)
        self.url = Line("url", self.tr("Address"), source.url)
        self.field(self.tr("Address"), self.url)
        self.note = Area("note", self.tr("Note"), source.note, lines=2)
        self.field(self.tr("Note"), self.note)
        self.contact = Line("contact", self.tr("How to reach it"), source.contact)
        self.field(self.tr("How to reach it, never in a public report"), self.contact)
        self.protected = protected_check(on=source.protected)
        self.body.addWidget(self.protected)
        self.public_name = Line("publicName", self.tr("Name in public"), source.public_name)
        self.public_name.setPlaceholderText(self.tr("An employee of the port"))
        self.field(self.tr("Name in public, where it is protected"), self.public_name)
        self.finish(
            self.tr("Save"),
            lambda: session.perform(
                commands.change_source,
                source,
                name=self.name.text().strip(),
                source_class=self._class(),
                interests=self.interests.toPlainText().strip(),
                url=self.url.text().strip(),
                note=self.note.toPlainText().strip(),
                contact=self.contact.text().strip(),
                protected=self.protected.isChecked(),
                public_name=self.public_name.text().strip(),
            ),
        )

    def _class(self) -> SourceClass | None:
        chosen = self.source_class.currentData()
        return SourceClass(chosen) if chosen else None


class KnownSpeaker(Form):
    """Corrects what is known of a speaker, in every claim at once."""

    def __init__(self, session: Session, speaker: Speaker, parent: QWidget | None) -> None:
        super().__init__("knownSpeaker", "", parent)
        self.setWindowTitle(self.tr("Speaker"))
        self.name = Line("name", self.tr("Name"), speaker.name)
        kinds = [(kind.value, word(kind)) for kind in SpeakerKind]
        self.kind = choice("kind", self.tr("Kind"), kinds, speaker.kind)
        self.beside((self.tr("Name"), self.name, 3), (self.tr("Kind"), self.kind, 2))
        self.role = Line("role", self.tr("Role"), speaker.role)
        self.affiliation = Line("affiliation", self.tr("Affiliation"), speaker.affiliation)
        self.beside((self.tr("Role"), self.role, 1), (self.tr("Affiliation"), self.affiliation, 1))
        self.same_as = Line("sameAs", self.tr("Page that identifies them"), speaker.same_as)
        self.wikidata = Line("wikidata", self.tr("Wikidata"), speaker.wikidata, hint="Q…")
        self.beside(
            (self.tr("Page that identifies them"), self.same_as, 3),
            (self.tr("Wikidata"), self.wikidata, 1),
        )
        self.note = Area("note", self.tr("Note"), speaker.note, lines=3)
        self.field(self.tr("Note"), self.note)
        self.finish(
            self.tr("Save"),
            lambda: session.perform(
                commands.change_speaker,
                speaker,
                name=self.name.text().strip(),
                kind=SpeakerKind(self.kind.currentData()),
                role=self.role.text().strip(),
                affiliation=self.affiliation.text().strip(),
                same_as=self.same_as.text().strip(),
                wikidata=self.wikidata.text().strip(),
                note=self.note.toPlainText().strip(),
            ),
        )
