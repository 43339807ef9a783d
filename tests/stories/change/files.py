"""Small files of every design, made so that their figures can be checked by hand, and the story that each is told as."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from data.intake.handed_in import Intake, open_dataset
from stories.deck import Deck
from stories.opening import proposed_project
from stories.origin import origin_of
from stories.project import Project
from stories.proposing import proposed_kind
from stories.settings import apply
from stories.story import tell
from stories.topics import studied

SHARED = Path(__file__).parents[4] / "shared" / "data"
LOT = {"door:arms": "lot"}


def written(folder: Path, heads: Sequence[str], rows: Iterable[Sequence[object]], name: str = "rows.csv") -> Path:
    """A CSV file of these rows."""
    path = folder / name
    path.write_text("\n".join(",".join(map(str, row)) for row in (heads, *rows)) + "\n", "utf-8")
    return path


def arms(folder: Path, counts: Mapping[str, tuple[int, int]]) -> Path:
    """One row a customer: in each arm so many, of whom so many churned."""
    rows = [
        (f"{arm}-{place}", arm, int(place < churned))
        for arm, (size, churned) in counts.items()
        for place in range(size)
    ]
    return written(folder, ("customer_id", "group", "churned"), rows)


def series(folder: Path, rates: Sequence[int], size: int = 1000) -> Path:
    """One row a customer: ``size`` of them on the first of each month from January 2024 on, of whom so many churned."""
    months = [dt.date(2024 + place // 12, place % 12 + 1, 1).isoformat() for place in range(len(rates))]
    rows = [
        (f"{month}-{place}", month, int(place < churned))
        for month, churned in zip(months, rates, strict=True)
        for place in range(size)
    ]
    return written(folder, ("customer_id", "date", "churned"), rows)


def told(
    path: Path,
    folder: Path,
    answers: Mapping[str, str] = LOT,
    kind: str = "",
    settings: Mapping[str, str] | None = None,
    roles: Mapping[str, str] | None = None,
) -> tuple[object, Deck]:
    """The figures and the deck of a file, as the kind that is proposed unless another is named."""
    intake = Intake(files=((path.name, str(path)),), answers=dict(answers), roles=dict(roles or {}))
    dataset = open_dataset(intake, folder)
    project = proposed_project(dataset, Project(kind=kind or proposed_kind(dataset).kind), intake.answers)
    for name, text in (settings or {}).items():
        project = apply(project, name, text)
    study = studied("change", dataset, project, origin_of(dataset, intake.answers))
    return study, tell(study)[1]


def title(deck: Deck, id: str) -> str:
    """The title of a slide."""
    return next(str(slide.title) for slide in deck.slides if slide.id == id)


def ids(deck: Deck) -> list[str]:
    """Which slides there are."""
    return [slide.id for slide in deck.slides]
