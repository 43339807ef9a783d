"""The decision that is wanted."""

from __future__ import annotations

from stories.change import exhibits as pictures
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft


def ask(study: ChangeStudy, say: Say) -> Draft:
    """What is asked for, by whom, and what tells later whether it holds."""
    rows = [(say("when"), say("change-ask-when-label"), say("change-ask-when-detail"))]
    if say.known["advice"] == "longer" and "rows_wanted" in say.facts:
        rows.append(("{rows_wanted}", say("change-ask-more-label"), say("change-ask-more-detail")))
    if say.known["advice"] == "longer" and "seen_size" in say.facts and not say.known["harms"]:
        rows.append(tuple(say(f"change-ask-seen-{part}") for part in ("figure", "label", "detail")))
    if say.known["advice"] in ("act", "narrow"):
        rows.append((say("change-ask-keep-figure"), say("change-ask-keep-label"), say("change-ask-keep-detail")))
    if say.known["harms"]:
        rows.append(tuple(say(f"change-ask-harm-{part}") for part in ("figure", "label", "detail")))
    if not study.is_blocked:
        rows.insert(0, (say("change-effect-figure"), say("change-effect-label"), say("change-effect-detail")))
    exhibit = pictures.figures("ask", rows, study, say)
    return Draft("ask", "ask", say("change-ask-kicker"), say("change-ask-title"), say("change-ask-notes"), exhibit)
