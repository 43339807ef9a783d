"""Who signs: the name under somebody's last story, so that nobody is asked for it twice."""

from __future__ import annotations

from contextlib import suppress

from store import stories
from store.cards import listed
from store.workspaces import LOCAL

LATEST = 3  # stories that are looked at


def last_author(by: str, workspace: str = LOCAL) -> str:
    """The author of the latest signed story that somebody began; empty where there is none among the last few.

    Raises
    ------
    StoreError
        When the database does not answer.
    """
    for one in listed(workspace, by=by)[:LATEST]:
        with suppress(ValueError):  # a damaged one, or one that cannot be opened keeps nobody from beginning another
            found = stories.load(one.id, workspace)
            if found is not None and found.project.author:
                return found.project.author
    return ""
