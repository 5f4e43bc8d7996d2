"""Open questions: what evidence would settle a claim."""

from __future__ import annotations

from workbench.commands.words import required, short
from workbench.model import Claim, Question
from workbench.project import Project


def ask_question(project: Project, claim: Claim, text: str) -> Question:
    """Note what is to be found out about a claim."""
    text = required(text, "The question")
    with project.edit(f"Ask “{short(text)}”") as edit:
        edit.get(Claim, claim.id)
        return edit.add(Question, claim_id=claim.id, text=text)


def answer_question(project: Project, question: Question, answer: str) -> Question:
    """Close a question with its answer; "" opens it again."""
    verb = "Answer" if answer.strip() else "Reopen"
    with project.edit(f"{verb} “{short(question.text)}”") as edit:
        return edit.change(question, answer=answer.strip())


def remove_question(project: Project, question: Question) -> None:
    """Take a question away."""
    with project.edit(f"Delete question “{short(question.text)}”") as edit:
        edit.remove(question)
