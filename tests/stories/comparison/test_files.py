"""Two models from a file to its exports: the sample, a file in long form, and real data with known figures."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pptx import Presentation

from data.dataset import Dataset
from data.intake.handed_in import Intake, open_dataset
from exports.formats import html, pdf, pptx
from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from stories.decision.settings import settings_of, settled
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.story import tell
from stories.topics import studied

SHARED = Path(__file__).parents[3] / "../shared/data"
real = pytest.mark.skipif(not SHARED.exists(), reason="the development data are not here")


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Dataset:
    return open_dataset(Intake(sample="two_models"), tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def told(sample):
    project = first_project(sample, Project(kind="model_comparison"))
    figures = studied("comparison", sample, project, origin_of(sample))
    return figures, *tell(figures)


def compared(name: str, form, folder: Path):
    dataset = open_dataset(Intake(files=((name, str(SHARED / name)),)), folder)
    figures = studied("comparison", dataset, settled(Project(), assumptions=form), origin_of(dataset))
    return figures.found


def cells(hit: float, false_alarm: float) -> OutcomeCells:
    return OutcomeCells(
        Assumption("hit", "price", hit, hit, hit),
        Assumption("false_alarm", "price", false_alarm, false_alarm, false_alarm),
    )


def test_the_sample_tells_that_the_challenger_is_worth_more_and_counts_those_without_its_score(told):
    figures, _, deck = told
    found = figures.found

    assert (found.first, found.second, found.verdict) == ("score_current", "score_challenger", "second")
    assert found.left_out == {"no score of the second model": 134}
    assert deck.notice == "Synthetic sample data"


def test_a_comparison_speaks_in_the_words_and_the_form_that_the_project_has(sample):
    credit = first_project(sample, Project(kind="credit_default"))

    after = first_project(sample, replace(credit, kind="model_comparison"))

    assert (after.names, settings_of(after).assumptions) == (credit.names, settings_of(credit).assumptions)
    assert isinstance(settings_of(after).assumptions, CreditDecline)
    fresh = settings_of(first_project(sample, Project(kind="model_comparison"))).assumptions
    assert isinstance(fresh, Campaign)
    assert fresh.by_row


def test_a_challenger_in_the_file_changes_no_figure_of_another_story(sample):
    alone = replace(sample, roles={role: name for role, name in sample.roles.items() if role != "challenger"})
    one, other = (
        tell(studied("decision", each, first_project(each, Project()), origin_of(each)))[0].facts
        for each in (sample, alone)
    )

    assert {name: fact.value for name, fact in one.items()} == {name: fact.value for name, fact in other.items()}


def test_every_page_stands_in_every_format_with_the_same_title(told):
    deck = told[2]
    titles = [str(slide.title) for slide in deck.slides]
    slides = Presentation(BytesIO(pptx.write(deck))).slides
    with pikepdf.open(BytesIO(pdf.write(deck))) as opened, opened.open_outline() as outline:
        printed = [item.title for item in outline.root]
    page = html.write(deck).decode()

    assert [slide.shapes.title.text_frame.text for slide in list(slides)[1:]] == titles
    assert printed[1:] == titles
    assert len(re.findall(r'<section [^>]*id="slide-', page)) == len(titles)


@real
def test_credit_models_differ_by_the_published_profits(tmp_path):
    found = compared("credit_default_scores.csv", cells(5, -1), tmp_path)

    # C1 of the reference figures: 16,782 with the boosted trees, 14,169 with the scorecard.
    assert (found.first, found.second) == ("pd_gbm", "pd_scorecard")
    assert (found.seen.first, found.seen.second) == (16_782, 14_169)
    assert found.contacted == (12_816, 11_133)
    assert found.fair.gain == pytest.approx(-2599, abs=1)
    assert found.fair.interval == pytest.approx((-3002, -2197), abs=1)
    assert found.disagrees  # the scorecard is right more often


@real
def test_telephone_models_differ_by_the_published_figures(tmp_path):
    found = compared("telco_two_models.csv", Campaign.from_value_column(), tmp_path)

    assert found.seen.gain == pytest.approx(18_299, abs=1)
    assert found.ranking.gain == pytest.approx(0.071975, abs=1e-6)
    assert found.ranking.error == pytest.approx(0.004631, abs=1e-6)
    assert found.verdict == "second"
