"""The list in the middle as a question that can be put to the project again, elsewhere."""

from __future__ import annotations

from ui.filtering import today
from ui.session import Session
from workbench.queries import lists


def listing_of(session: Session) -> lists.Listing:
    """Give what the list in the middle lists, as it is filtered and sorted."""
    held, place = session.filters.arrangement(), session.place
    state = place.removeprefix("claims/") if place.startswith("claims/") else ""
    column, descending = str(held.get("sort") or ""), bool(held.get("descending"))
    return lists.Listing(
        noun=session.noun,
        filter=session.filters.of(session.noun),
        state="" if state == "all" else state,
        sort=lists.Sort(column=column, descending=descending) if column else lists.Sort(),
        grouping=str(held.get("grouping") or "") if session.noun == "claims" else "",
        today=today(),
    )
