"""Settings as a person or a schedule writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from metrics.baseline import PresentRule
from metrics.payoff import Campaign
from stories.decision.settings import settings_of, settled
from stories.language.names import WORDS
from stories.project import Project
from stories.setting import GIVEN, SettingError
from stories.settings import apply, in_order

BY_COLUMN = settled(Project(), assumptions=Campaign.from_value_column())


def amounts(project: Project, name: str) -> tuple[float, float, float, str]:
    item = settings_of(project).assumptions.items[name]
    return item.low, item.likely, item.high, item.source


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("40", (40, 40, 40, GIVEN)),
        (" 40.5 ", (40.5, 40.5, 40.5, GIVEN)),
        ("40@call centre", (40, 40, 40, "call centre")),
        ("30..40..60", (30, 40, 60, GIVEN)),
        ("30 .. 40.5 .. 60 @ call centre, 2026", (30, 40.5, 60, "call centre, 2026")),
        ("0..0..20", (0, 0, 20, GIVEN)),
    ],
)
def test_an_amount_is_one_number_or_a_range_and_may_say_its_source(text, wanted):
    assert amounts(apply(Project(), "contact_cost", text), "contact_cost") == wanted


@pytest.mark.parametrize("text", ["20%..30%..40%@pilot", "20..30..40%@pilot", "0.2..0.3..0.4@pilot"])
def test_a_share_may_be_written_in_per_cent(text):
    assert amounts(apply(Project(), "accept_rate", text), "accept_rate") == (
        pytest.approx(0.2),
        pytest.approx(0.3),
        pytest.approx(0.4),
        "pilot",
    )


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("contact_cost", "cheap", "contact_cost was 'cheap'; wanted a number, or low..likely..high"),
        ("contact_cost", "60..40..30", "wanted them in rising order"),
        ("contact_cost", "1.2.3", "contact_cost was '1.2.3'"),
        ("contact_cost", "30..40", "contact_cost was '30..40'"),
        ("contact_cost", "0,5", "contact_cost was '0,5'; wanted a number with a decimal point and no other sign"),
        ("accept_rate", "0.2..0.3..40%", "wanted a share from 0 to 1"),
        ("accept_rate", "30", "accept_rate was '30'; wanted a share from 0 to 1, or per cent with a % sign"),
        ("capacity", "many", "capacity was 'many'; wanted a number"),
        ("capacity", "nan", "capacity was 'nan'; wanted a number"),
        ("budget", "-1", "budget was -1; wanted zero or more"),
        ("date", "31.12.2026", "date was '31.12.2026'; wanted a date as 2026-12-31"),
        ("date", "9999-12-31", "date was '9999-12-31'; wanted a date as 2026-12-31, in a year from 1970 to 2200"),
        ("decide_by", "0001-01-01", "wanted a date as 2026-12-31, in a year from 1970 to 2200"),
        ("contact_cost", "-5", "contact_cost was '-5'; wanted zero or more"),
        ("contact_cost", "9" * 24, "wanted at most 1,000,000,000."),
        ("contact_cost", "-5..0..10", "contact_cost was '-5..0..10'; wanted zero or more"),
        ("value", "-200", "clv was '-200'; wanted zero or more"),
        ("present", "150%", "share of 1.5; wanted a number from 0 to 1"),
        ("locale", "xx_YY", "locale was 'xx_YY'; wanted one like en_US or de_DE"),
        ("currency", "euro", "currency was 'euro'; wanted three capital letters"),
        ("below_zero", "none", "below_zero was 'none'; wanted one of: count, zero"),
        ("repeat", "daily", "repeat was 'daily'; wanted one of: once, every year"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_name_what_was_found_and_what_was_wanted(name, text, said):
    with pytest.raises(SettingError) as refused:
        apply(Project(), name, text)

    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_unknown_setting_lists_all_there_are():
    with pytest.raises(SettingError, match=r"no setting 'colour'; there are: .*contact_cost.*currency.*value"):
        apply(Project(), "colour", "blue")


def test_an_assumption_that_does_not_count_says_what_it_would_need():
    with pytest.raises(SettingError, match=r"margin does not count here: .* name one with --role value=COLUMN"):
        apply(Project(), "margin", "50%")

    assert amounts(apply(BY_COLUMN, "margin", "50%"), "margin")[1] == 0.5


@pytest.mark.parametrize("alias", ["value", "clv"])
def test_a_flat_value_takes_the_place_of_the_column(alias):
    project = apply(BY_COLUMN, alias, "300..400..500@finance")

    assert amounts(project, "clv") == (300, 400, 500, "finance")
    assert "margin" not in settings_of(project).assumptions.items
    assert "months" not in settings_of(project).assumptions.items


def test_an_amount_that_is_given_exactly_has_no_range():
    assert amounts(apply(BY_COLUMN, "value", "400"), "clv") == (400, 400, 400, GIVEN)
    ranged = apply(Project(), "contact_cost", "30..40..60@call centre")
    assert amounts(apply(ranged, "contact_cost", "50"), "contact_cost") == (50, 50, 50, GIVEN)


def test_short_names_of_amounts_are_understood():
    project = apply(Project(), "accept", "25%")

    assert settings_of(project).assumptions.items["accept_rate"].likely == 0.25
    assert settings_of(apply(project, "incentive", "5")).assumptions.items["incentive_cost"].likely == 5


@pytest.mark.parametrize(
    ("text", "rule"),
    [("0.5", PresentRule(threshold=0.5)), ("30%", PresentRule(share=0.3)), (" 30% ", PresentRule(share=0.3))],
)
def test_todays_rule_is_a_score_or_a_share(text, rule):
    assert settings_of(apply(Project(), "present", text)).present == rule


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("title", "Frühling {x}", "Frühling {x}"),
        ("capacity", "500", 500.0),
        ("budget", "1000.5", 1000.5),
        ("threshold", "-3", -3.0),
        ("date", "2026-12-31", dt.date(2026, 12, 31)),
        ("decide_by", "2027-01-15", dt.date(2027, 1, 15)),
        ("locale", "de-DE", "de_DE"),
        ("currency", "EUR", "EUR"),
        ("repeat", "every quarter", "every quarter"),
        ("below_zero", "zero", "zero"),
    ],
)
def test_words_dates_and_limits_are_set_by_name(name, text, value):
    project = apply(Project(), name, text)

    assert getattr(project if hasattr(project, name) else settings_of(project), name) == value


@pytest.mark.parametrize("name", WORDS)
def test_every_name_is_a_setting(name):
    assert getattr(apply(Project(), name, "visit").names, name) == "visit"


def test_names_cannot_bring_the_braces_that_mark_a_fact():
    assert apply(Project(), "one", "{profit}").names.one == "(profit)"


def test_every_setting_survives_being_saved():
    project = BY_COLUMN
    for name, text in (
        ("months", "6..12..18"),
        ("present", "30%"),
        ("date", "2026-05-01"),
        ("many", "clients"),
        ("capacity", "9"),
    ):
        project = apply(project, name, text)

    assert Project.from_json(project.to_json()) == project


@pytest.mark.parametrize(
    ("settings", "locale"),
    [
        ((("language", "de"),), "de_DE"),
        ((("language", "de"), ("locale", "en_GB")), "en_GB"),
        ((("locale", "de_CH"), ("language", "de")), "de_CH"),
        ((("language", "de"), ("language", "en")), "en_US"),
    ],
)
def test_a_language_brings_its_usual_numbers_where_nobody_chose_others(settings, locale):
    project = Project()
    for name, text in settings:
        project = apply(project, name, text)

    assert project.locale == locale


def test_numbers_that_were_asked_for_stay_whether_before_or_behind_the_language():
    assert in_order(["locale=en_US", "title=A", "language=de"]) == ["language=de", "locale=en_US", "title=A"]
