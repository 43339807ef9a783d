"""What an assumption is called in front of people."""

from __future__ import annotations

from stories.names import Names
from stories.project import Project

LABELS = {
    "clv": "A kept {one} is worth",
    "margin": "Margin on what {a_one} pays",
    "months": "How long a kept {one} stays",
    "accept_rate": "Stay when {contacted}",
    "incentive_cost": "The offer costs, if accepted",
    "contact_cost": "{An_action} costs",
    "hit": "{An_action} that was needed brings",
    "false_alarm": "{An_action} for nothing brings",
    "miss": "{A_one} missed brings",
    "rightly_left": "{A_one} rightly left alone brings",
    "loss_given_default": "Lost when {a_one} defaults",
    "return_rate": "Earned on a good {one}",
    "exposure": "Owed on {a_one}",
    "fixed_cost": "Every {campaign} costs, whoever is {contacted}",
}

NOUNS = {
    "loss_given_default": "the loss given default",
    "return_rate": "the return on a good {one}",
    "exposure": "what is owed on {a_one}",
    "fixed_cost": "the fixed cost",
    "clv": "a kept {one}'s worth",
    "margin": "the margin",
    "months": "the time they stay",
    "accept_rate": "acceptance",
    "incentive_cost": "the cost of the offer",
    "contact_cost": "the cost of {an_action}",
    "hit": "a needed {action}'s worth",
    "false_alarm": "the cost of needless {contacts}",
    "miss": "the cost of a miss",
    "rightly_left": "the worth of leaving alone",
}


def noun_of(name: str, project: Project) -> str:
    """The assumption as part of a sentence."""
    if name == "margin" and project.names.share_of_value:
        return f"the {project.names.share_of_value}"
    return NOUNS[name].format(**spoken(project.names))


def label_of(name: str, project: Project) -> str:
    """The label of an assumption in the project's own words."""
    if name == "margin" and project.names.share_of_value:
        return project.names.share_of_value.capitalize()
    return LABELS[name].format(**spoken(project.names))


def spoken(names: Names) -> dict[str, str]:
    """The words of a project as its sentences want them, with articles."""
    an_action = names.an_action
    return {
        "one": names.one,
        "a_one": names.a_one,
        "A_one": names.a_one[:1].upper() + names.a_one[1:],
        "many": names.many,
        "action": names.action,
        "an_action": an_action,
        "An_action": an_action[:1].upper() + an_action[1:],
        "contacts": names.contacts,
        "contacted": names.contacted,
        "campaign": names.campaign,
    }
