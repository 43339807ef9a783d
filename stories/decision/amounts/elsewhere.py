"""Settings that belong to another form of the amounts than a story has: which form, and how to get there."""

from __future__ import annotations

from metrics.payoff import Campaign, Offer
from stories.decision.settings import FORMS, settings_of
from stories.project import Project
from stories.story import shelf

OF_FORMS = {
    name: tuple(other.FORM for other in FORMS.values() if name in other.__dataclass_fields__)
    for form in FORMS.values()
    for name, field in form.__dataclass_fields__.items()
    if "Assumption" in str(field.type)
}
CALLED = {
    "campaign": "a campaign (contacts cost, some accept and stay)",
    "offer": "an offer (it costs, and some respond)",
    "cells": "four cells (hit, false_alarm, miss, rightly_left)",
    "credit": "credit (loss given default against return on a good account)",
}


def elsewhere(project: Project, name: str) -> str:
    """Why a setting of some form cannot be given here: which form it needs, and what would lead there."""
    forms, form = OF_FORMS[name], settings_of(project).assumptions
    if form.FORM in forms:
        return f"The setting {name} does not count here: {_instead(name, form)}"
    wanted = next((each for each in forms if each in shelf()[project.kind].FORMS), forms[0])
    now = f"The setting {name} needs the form of {CALLED[wanted]}, and this story reckons by {CALLED[form.FORM]}"
    if wanted in shelf()[project.kind].FORMS:
        if form.FORM == "cells":
            return (
                f"{now}; leave the settings of the cells out, say --answer value=COLUMN where all costs by result were taken, "
                "or choose the form under “What acting is worth”."
            )
        return f"{now}; choose the form under “What acting is worth”."
    kinds = [kind for kind, story in shelf().items() if story.NAMES is not None and wanted in story.FORMS]
    return f"{now}; take one of the stories that have it (--story): {', '.join(kinds)}."


def _instead(name: str, form: Campaign | Offer) -> str:
    """What takes the place of an assumption that its own form leaves out."""
    if name in ("contact_cost", "offer_cost"):
        return f"each row's cost is read from “{form.cost_column}”; for one cost for all, say --role cost= without a column."
    if name == "months":
        return "no value column counts by the month; name one with --role value=COLUMN, or say value= for all."
    return "no value column counts; name one with --role value=COLUMN."
