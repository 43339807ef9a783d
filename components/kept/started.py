"""What was chosen on Start and not told with yet: kind of story, names, the amounts confirmed, and what else was said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import streamlit as st

from components import case, place
from store import drafts
from store.stories import Case
from stories.decision.deciding import Confirmed
from stories.language.names import Names

KEPT = "started"  # session key: the story, and what is kept of it


@dataclass(frozen=True)
class Started:
    """A kind, names of one's own, amounts and settings; empty and none where nothing was chosen yet."""

    kind: str = ""
    names: Names | None = None
    amounts: Confirmed = field(default_factory=Confirmed)
    frame: Mapping[str, str] = field(default_factory=dict)  # settings as text: currency, who decides, by when

    def hold(self, amounts: Confirmed) -> None:
        """Keep which amounts were confirmed."""
        _keep(replace(of(case.current()), amounts=amounts))


def of(story: Case) -> Started:
    """What was chosen for a story before, in this session or an earlier one."""
    id, found = st.session_state.get(KEPT, ("", Started()))
    if id != story.id:
        plain = drafts.of(story.id, drafts.STARTED, place.whose())[0] if story.id else {}
        names = Names.from_json(plain["names"]) if plain.get("names") else None
        amounts = Confirmed.from_json(plain.get("amounts", {}))
        found = Started(plain.get("kind", ""), names, amounts, plain.get("frame", {}))
        st.session_state[KEPT] = (story.id, found)
    return found


def keep(kind: str, names: Names | None, frame: Mapping[str, str]) -> None:
    """Keep what stands on the page, for whoever comes back before it is told."""
    _keep(replace(of(case.current()), kind=kind, names=names, frame=frame))


def _keep(chosen: Started) -> None:
    story = case.current()
    if not story.id or of(story) == chosen:
        return
    st.session_state[KEPT] = (story.id, chosen)
    plain = {"kind": chosen.kind, "names": chosen.names.to_json() if chosen.names else None}
    if chosen.amounts.items or chosen.amounts.by:
        plain["amounts"] = chosen.amounts.to_json()
    if chosen.frame:
        plain["frame"] = dict(chosen.frame)
    drafts.keep(story.id, drafts.STARTED, plain, by=place.whose())
