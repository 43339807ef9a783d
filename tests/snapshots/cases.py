"""The stories whose every fact and text is kept: the samples, and odd studies of each verdict, form, restriction and locale."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import pandas as pd

from data.dataset import Finding
from data.decision import Decision, LeftOut
from data.intake.door import restrictions
from data.intake.handed_in import Intake, open_dataset
from data.said import said
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from stories.comparison.study import ComparisonStudy
from stories.decision.settings import settled
from stories.decision.study import DecisionStudy, open_ledgers, study
from stories.deck import Deck
from stories.kinds import credit_default, profit_curve
from stories.language.trades import TRADES
from stories.opening import proposed_project
from stories.origin import origin_of
from stories.project import Project
from stories.samples import intake_of
from stories.settings import apply
from stories.story import Story, shelf, tell
from stories.topics import studied
from tests.customers import csv
from tests.customers import customers as in_file
from tests.stories import rivals, studies
from tests.stories.studies import BASE, DAY, SUBJECT, TARGETING, customers, ledgers

Told = tuple[DecisionStudy, Story, Deck]


def _told(project: Project, subject=SUBJECT, sums=None) -> Told:
    figures = study(sums or ledgers(), project, subject)
    if project.kind == "model_comparison":
        figures = ComparisonStudy(figures, None)
    return figures, *tell(figures)


@cache
def _rows() -> tempfile.TemporaryDirectory[str]:
    """Where the rows of samples and files lie until the tests end: some sums are made when somebody asks for them."""
    return tempfile.TemporaryDirectory()


def _sample(key: str, kind: str, **settings: str) -> Told:
    """A built-in sample from the reading on, as the app and the command line tell it."""
    intake = intake_of(key)
    dataset = open_dataset(intake, Path(_rows().name))
    project = proposed_project(dataset, Project(kind=kind, date=DAY), intake.answers)
    for name, text in settings.items():
        project = apply(project, name, text)
    figures = studied(shelf()[project.kind].TOPIC, dataset, project, origin_of(dataset, intake.answers))
    return figures, *tell(figures)


def _file(frame: pd.DataFrame, kind: str = "retention", answers: dict[str, str] | None = None) -> Told:
    """A file from its bytes on."""
    folder = Path(tempfile.mkdtemp(dir=_rows().name))
    path = folder / "autumn.csv"
    path.write_bytes(csv(frame))
    intake = Intake(files=(("autumn.csv", str(path)),), answers=answers or {})
    dataset = open_dataset(intake, folder)
    project = proposed_project(dataset, Project(kind=kind, date=DAY), intake.answers)
    figures = studied(shelf()[project.kind].TOPIC, dataset, project, origin_of(dataset, intake.answers))
    return figures, *tell(figures)


def untidy() -> pd.DataFrame:
    """Customers with repeated rows, gaps, and words for "nothing here"."""
    frame = in_file()
    frame = pd.concat([frame, frame.head(7)], ignore_index=True).astype(object)
    frame.loc[10:40, "P(leave) %"] = "n/a"
    frame.loc[50:60, "Left us?"] = ""
    frame.loc[70, "monthly fee"] = -999
    frame.loc[800, "Tariff"] = "ABCDEFGH" * 70
    return frame


def balanced():
    frame = customers(3000)
    others = frame[frame["outcome"] == 0].sample(int(frame["outcome"].sum()), random_state=1)
    frame = pd.concat([frame[frame["outcome"] == 1], others], ignore_index=True)
    return open_ledgers(lambda: frame, segment=True)


def _answered(answers: dict[str, str], project: Project = BASE, sums=None) -> Told:
    subject = replace(SUBJECT, restrictions=restrictions(answers), is_whole=answers.get("door:sample") == "all")
    return _told(project, subject, sums)


def _rival(answers: dict[str, str], project: Project = BASE, **how) -> Told:
    subject = replace(SUBJECT, restrictions=restrictions(answers))
    figures = rivals.studied(rivals.customers(**how), project, rivals.rivals(rivals.customers(**how)), subject)
    return figures, *tell(figures)


NOTED = replace(
    SUBJECT,
    synthetic=True,
    findings=(Finding("note", "9 cells of “fee” hold amounts in two currencies."), Finding("stop", "A leak.")),
    not_known=("whether all customers are in the file", "what the value counts"),
    decisions=(
        Decision("encoding", "", "utf-8", "declared"),
        Decision("dialect", "Delimiter", ";", "three of three agree"),
        Decision("types", "fee", "number", said("cells-counted", fitting=600, filled=600)),
        Decision("types", "age", "number", said("cells-counted", fitting=600, filled=600)),
        Decision("types", "seen", "date, day first", "its owner said so"),
        Decision("structure", "", "two titles above the names", "they are no names"),
        Decision("join", "id", "joined by id", "600 matched"),
    ),
    left_out=(
        LeftOut(7, "Sum;;900", "a total", "7"),
        LeftOut(1_009, "a;b", "too few cells", "1009"),
        LeftOut(12, 'a;"b;c', "an unclosed quotation mark", "12", repaired=True),
        LeftOut(0, "", "rows that repeat others", "repeats", rows=3),
    ),
    answers=(("Which of 3 columns is the score?", "risk"),),
)
CREDIT = settled(replace(BASE, kind="credit_default", names=credit_default.NAMES), assumptions=CreditDecline())
ANY_TRADE = replace(BASE, kind="profit_curve", names=profit_curve.NAMES)
TOO_DEAR = OutcomeCells(Assumption("hit", "price", 1, 2, 3), Assumption("false_alarm", "price", -900, -800, -700))
PAYS_FOR_ALL = OutcomeCells(Assumption("hit", "price", 50, 100, 150), Assumption("false_alarm", "price", 1, 2, 3))
COSTS = Assumption("fixed_cost", "price", 500, 800, 1200, "Finance, 2026")


def _case(case: str, of=studies) -> Callable[[], Told]:
    return partial(of.told, case)


CASES: dict[str, Callable[[], Told]] = {
    "sample telephone": partial(_sample, "telephone", "retention"),
    "sample telephone as profit curve": partial(_sample, "telephone", "profit_curve"),
    "sample telephone German": partial(_sample, "telephone", "retention", locale="de_DE", currency="EUR"),
    "sample campaign": partial(_sample, "campaign", "retention"),
    "sample offer": partial(_sample, "offer", "targeting", capacity="2000"),
    "sample offer German": partial(
        _sample, "offer", "targeting", capacity="2000", language="de", locale="de_DE", currency="EUR"
    ),
    "sample two models": partial(_sample, "two_models", "model_comparison"),
    "sample two models as retention": partial(_sample, "two_models", "retention"),
    "change offers test": partial(_sample, "offers_test", "churn_reduction", value="250..300..350", cost="2"),
    "change offers test as experiment": partial(_sample, "offers_test", "experiment", a_year="200000", value="300"),
    "change service desk": partial(_sample, "service_desk", "before_after"),
    "change go-live": partial(_sample, "go_live", "churn_reduction"),
    "change campaign as experiment": partial(_sample, "campaign", "experiment"),
    "change next test of telephone": partial(_sample, "telephone", "next_test", smallest="0.2", a_week="150"),
    **{f"decision {case}": _case(case) for case in studies.CASES},
    **{f"targeting {case}": partial(studies.told_offer, case) for case in studies.OFFERED},
    **{f"targeting German {case}": partial(studies.told_offer, case, "de") for case in studies.OFFERED},
    "targeting a sample": partial(_answered, {"door:sample": "sample"}, TARGETING),
    "targeting a balanced file": partial(_answered, {"door:sample": "balanced"}, TARGETING),
    "cases German": lambda: _told(replace(ANY_TRADE, language="de", locale="de_DE")),
    "cases by value": lambda: _told(settled(ANY_TRADE, assumptions=studies.by_value())),
    **{f"comparison {case}": _case(case, rivals) for case in rivals.CASES},
    "answered sample": partial(_answered, {"door:sample": "sample"}),
    "answered sample, any trade": partial(_answered, {"door:sample": "sample"}, ANY_TRADE),
    "answered sample, everybody": partial(
        _answered, {"door:sample": "sample"}, settled(BASE, assumptions=studies.NEVER_A_LOSS)
    ),
    "answered sample, nobody": partial(
        _answered, {"door:sample": "sample"}, settled(BASE, assumptions=studies.by_value(contact_cost=1000))
    ),
    "answered balanced": partial(_answered, {"door:sample": "balanced"}),
    "answered balanced, nobody": partial(
        _answered, {"door:sample": "balanced"}, settled(BASE, assumptions=studies.by_value(contact_cost=1000))
    ),
    "answered not known yet": partial(_answered, {"door:known": "some"}),
    "answered riskiest contacted": partial(_answered, {"door:contacted": "risk"}),
    "answered some contacted": partial(_answered, {"door:contacted": "lot"}),
    "balanced, nobody said so": lambda: _answered({}, BASE, balanced()),
    "balanced, weighted": lambda: _answered({"door:sample": "balanced"}, settled(BASE, base_rate=0.14), balanced()),
    "balanced, weighted, credit": lambda: _answered({}, settled(CREDIT, base_rate=0.14), balanced()),
    "two models of a sample": partial(_rival, {"door:sample": "sample"}),
    "two models of a balanced file": partial(_rival, {"door:sample": "balanced"}),
    "one model compared": lambda: _told(replace(BASE, kind="model_comparison")),
    "noted": lambda: _told(BASE, NOTED),
    "untidy file": lambda: _file(untidy()),
    "credit": lambda: _told(CREDIT),
    "credit by row": lambda: _told(settled(CREDIT, assumptions=CreditDecline.from_value_column())),
    "cases": lambda: _told(ANY_TRADE),
    "cases, none pays": lambda: _told(settled(ANY_TRADE, assumptions=TOO_DEAR)),
    "cases, all pay": lambda: _told(settled(ANY_TRADE, assumptions=PAYS_FOR_ALL)),
    "cases by limit": lambda: _told(settled(ANY_TRADE, capacity=0)),
    **{
        f"trade {trade.names.many}, {trade.names.event}": partial(_told, replace(BASE, names=trade.names))
        for trade in (TRADES[0], TRADES[1], TRADES[2], TRADES[5])
    },
    "target within reach": lambda: _told(settled(BASE, target=1000.0)),
    "target out of reach": lambda: _told(settled(replace(BASE, locale="de_DE"), target=9_000_000.0)),
    "fixed cost over years": lambda: _told(settled(BASE, fixed_cost=COSTS, years=2.5, repeat="every quarter")),
    "today a rule, once": lambda: _told(
        settled(replace(BASE, period="autumn"), present=PresentRule(share=0.3), repeat="once")
    ),
    "flat value, few": lambda: _told(
        settled(BASE, capacity=1, assumptions=Campaign()), replace(SUBJECT, segment=""), ledgers(segments=False)
    ),
}


@cache
def told(case: str) -> Told:
    """The figures, story and deck of a case, made once."""
    return CASES[case]()
