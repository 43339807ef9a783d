"""What an assumption is called in front of people."""

from __future__ import annotations

from stories.project import Project

LABELS = {
    "clv": "A kept {one} is worth",
    "margin": "Margin on what a {one} pays",
    "months": "How long a kept {one} stays",
    "accept_rate": "Stay when {contacted}",
    "incentive_cost": "The offer costs, if accepted",
    "contact_cost": "A {contact} costs",
    "hit": "A {contact} that was needed brings",
    "false_alarm": "A {contact} for nothing brings",
    "miss": "A {one} missed brings",
    "rightly_left": "A {one} rightly left alone brings",
    "loss_given_default": "Lost when an {one} defaults",
    "return_rate": "Earned on a good {one}",
    "exposure": "Owed on an {one}",
}

NOUNS = {
    "loss_given_default": "the loss given default",
    "return_rate": "the return on a good {one}",
    "exposure": "what is owed on an {one}",
    "clv": "a kept {one}'s worth",
    "margin": "the margin",
    "months": "the time they stay",
    "accept_rate": "acceptance",
    "incentive_cost": "the cost of the offer",
    "contact_cost": "the cost of a {contact}",
    "hit": "a needed {contact}'s worth",
    "false_alarm": "the cost of needless {contacts}",
    "miss": "the cost of a miss",
    "rightly_left": "the worth of leaving alone",
}


def noun_of(name: str, project: Project) -> str:
    """The assumption as part of a sentence."""
    return NOUNS[name].format(one=project.names.one, contact=project.names.contact, contacts=project.names.contacts)


def label_of(name: str, project: Project) -> str:
    """The label of an assumption in the project's own words."""
    names = project.names
    return LABELS[name].format(one=names.one, many=names.many, contact=names.contact, contacted=names.contacted)
