"""Open questions: what evidence would settle a claim."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.removal import remove_one
from workbench.commands.words import required, short
from workbench.errors import NotFound
from workbench.model import Claim, Question
from workbench.project import Project


def ask_question(project: Project, claim: Claim, text: str) -> Question:
    """Note what is to be found out about a claim."""
    text = required(text, "The question")
    with project.edit(f"Ask “{short(text)}”") as edit:
        edit.get(Claim, claim.id)
        last = max((each.rank for each in edit.find(Question, claim_id=claim.id)), default=0)
        return edit.add(Question, claim_id=claim.id, text=text, rank=last)


def change_question(project: Project, question: Question, text: str) -> Question:
    """Put a question otherwise."""
    text = required(text, "The question")
    with project.edit(f"Change question “{short(question.text)}”") as edit:
        return edit.change(question, text=text)


def order_questions(project: Project, claim: Claim, ids: Sequence[str]) -> list[Question]:
    """Put a claim's questions in this order; those that are not named come after."""
    with project.edit(f"Order the questions of “{short(claim.text)}”") as edit:
        found = {each.id: each for each in edit.find(Question, claim_id=claim.id)}
        if unknown := [each for each in ids if each not in found]:
            raise NotFound(f"There is no question “{unknown[0]}” on this claim.")
        rest = sorted((each for each in found if each not in ids), key=lambda i: found[i].rank)
        order = [*dict.fromkeys(ids), *rest]
        return [edit.change(found[each], rank=rank) for rank, each in enumerate(order, 1)]


def answer_question(project: Project, question: Question, answer: str) -> Question:
    """Close a question with its answer; "" opens it again."""
    asked = short(question.text)
    with project.edit(f"Answer “{asked}”" if answer.strip() else f"Reopen “{asked}”") as edit:
        return edit.change(question, answer=answer.strip())


def remove_question(project: Project, question: Question) -> None:
    """Take a question away."""
    with project.edit(f"Delete question “{short(question.text)}”") as edit:
        remove_one(edit, question)
