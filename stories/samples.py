"""The story that each built-in sample is made for: its kind, and the limits that it is told with."""

from __future__ import annotations

from stories.project import Project
from stories.settings import apply

TOLD_AS = {"offer": "targeting", "two_models": "model_comparison"}  # the others are made for the usual kind
LIMITS = {"offer": {"capacity": "2000"}}


def project_for(sample: str, kind: str = "") -> Project:
    """What the story of a sample begins with, before its rows are read; of another kind where one is named."""
    project = Project(kind=kind or TOLD_AS.get(sample, Project.kind))
    for name, text in LIMITS.get(sample, {}).items():
        project = apply(project, name, text)
    return project
