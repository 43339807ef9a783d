"""The story that each built-in sample is made for: its kind, and the limits that it is told with."""

from __future__ import annotations

from data.intake.handed_in import Intake
from metrics.assumption import MADE_UP
from stories.project import Project
from stories.settings import apply
from stories.story import shelf

TOLD_AS = {  # the others are made for the usual kind
    "offer": "targeting",
    "two_models": "model_comparison",
    "offers_test": "churn_reduction",
    "service_desk": "before_after",
    "go_live": "churn_reduction",
}
LIMITS = {
    "offer": {"capacity": "2000"},
    "offers_test": {
        "planned": "10/90",
        "value": f"250..300..350@{MADE_UP}",
        "cost": f"2@{MADE_UP}",
    },
}
ANSWERS = {
    "campaign": {"door:arms": "lot"},
    "offers_test": {"door:arms": "lot", "door:looks": "once"},
    "go_live": {"door:go_live": "2025-03-01"},
}


def intake_of(sample: str) -> Intake:
    """A sample as it is handed in, with what its owner would say of it."""
    return Intake(sample=sample, answers=ANSWERS.get(sample, {}))


def project_for(sample: str, kind: str = "") -> Project:
    """What the story of a sample begins with, before its rows are read; of another kind where one is named."""
    made_for = TOLD_AS.get(sample, Project.kind)
    project = Project(kind=kind or made_for)
    if shelf()[project.kind].TOPIC == shelf()[made_for].TOPIC:  # else it has no such settings
        for name, text in LIMITS.get(sample, {}).items():
            project = apply(project, name, text)
    return project
