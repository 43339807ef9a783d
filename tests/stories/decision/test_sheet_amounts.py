"""Which amounts of a sheet fit a story, and what becomes of them."""

from dataclasses import replace

import pytest

from data.dataset import AmountSheet, SheetAmount
from metrics.payoff import Campaign, CreditDecline, Offer
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.sheet_amounts.by_line import by_line, told_of_foreign
from stories.decision.sheet_amounts.fitting import fitted, offered, with_amounts
from stories.decision.sheet_amounts.telling import lines, not_taken
from stories.decision.sheet_amounts.words import settings_for
from stories.decision.study import study
from stories.file_words import worded
from stories.project import Project
from tests.stories.studies import SUBJECT, ledgers

FLAT, BY_ROW = Project(), settled(Project(), assumptions=Campaign.from_value_column())


def sheet(*amounts, unread=0):
    rows = (replace(amount, cell=f"B{line}") for line, amount in enumerate(amounts, start=1))
    return AmountSheet("Assumptions", tuple(rows), unread)


def amount(label, value, unit="", **more):
    return SheetAmount(label, value, "", unit, **more)


def meant(found):
    return [(each.amount.label, each.setting) for each in found.taken]


def reasons(found):
    return {each.label: reason.key.removeprefix("sheet-amount-") for each, reason in found.left}


@pytest.mark.parametrize(
    ("setting", "labels"),
    {
        "contact_cost": ["Contact cost", "Cost per call", "Kosten je Anruf", "Kontaktkosten", "Coût par appel", "Coste por contacto"],
        "accept_rate": ["Accept rate", "response_rate", "Annahmequote", "Taux d'acceptation", "Tasso di risposta"],
        "value": ["Value per customer", "CLV", "Kundenwert", "Wert je Kunde", "Valeur client", "Valor del cliente"],
        "incentive_cost": ["Offer cost", "Cost of the voucher", "Kosten des Angebots", "Costo dell'offerta"],
        "fixed_cost": ["Fixed cost", "Fixkosten", "Coûts fixes"],
        "margin": ["Margin", "Marge", "Margine"],
        "capacity": ["Capacity", "Kapazität", "Capacité"],
        "budget": ["Budget", "Presupuesto"],
        "currency": ["Currency", "Währung", "Devise"],
    }.items(),
)  # fmt: skip
def test_a_setting_is_called_by_its_words_in_several_languages(setting, labels):
    assert {label: settings_for(label, "", "campaign") for label in labels} == dict.fromkeys(labels, (setting,))


def test_a_horizon_is_one_of_months_or_of_years_by_its_unit():
    assert settings_for("Planning horizon", "months", "campaign") == ("months",)
    assert settings_for("Horizont (Jahre)", "", "campaign") == ("years",)
    found = fitted(sheet(amount("Horizon", 3)), FLAT)
    assert reasons(found) == {"Horizon": "several"}


def test_amounts_are_taken_exactly_with_their_cell_as_source():
    found = fitted(sheet(amount("Contact cost", 4.2), amount("Accept rate", 0.25, "%")), FLAT)
    form = settings_of(with_amounts(FLAT, found)).assumptions

    cost = form.contact_cost
    assert (cost.low, cost.likely, cost.high, cost.source) == (4.2, 4.2, 4.2, "sheet Assumptions, cell B1")
    assert (form.accept_rate.low, form.accept_rate.likely, form.accept_rate.high) == (0.25, 0.25, 0.25)


def test_a_range_of_the_sheet_is_kept_and_its_middle_is_said_to_be_one():
    found = fitted(
        sheet(
            amount("Contact cost", 40, low=30, high=60),
            amount("Value per customer", 150, low=100, high=200, is_middle=True),
        ),
        FLAT,
    )
    form = settings_of(with_amounts(FLAT, found)).assumptions

    assert (form.contact_cost.low, form.contact_cost.likely, form.contact_cost.high) == (30, 40, 60)
    assert (form.clv.low, form.clv.likely, form.clv.high) == (100, 150, 200)
    assert form.clv.source == "sheet Assumptions, cell B2; the middle of its range"


def test_limits_years_and_the_currency_of_the_amounts_are_taken():
    found = fitted(
        sheet(
            amount("Contact cost", 40, "EUR"),
            amount("Capacity", 500, "calls"),
            amount("Budget", 9000, "EUR"),
            amount("Horizon", 2, "years"),
        ),
        FLAT,
    )
    project = with_amounts(FLAT, found)

    settings = settings_of(project)
    assert (settings.capacity, settings.budget, settings.years, project.currency) == (500, 9000, 2, "EUR")
    assert settings.capacity_source.startswith("“Capacity”, sheet ")
    assert lines(found, FLAT)[-1] == ("Contact cost", "EUR", "Assumptions!B1", "Currency")


def test_a_label_that_fits_two_settings_or_none_is_not_taken_and_is_named():
    found = fitted(sheet(amount("Contact and offer cost", 5), amount("Churn rate", 0.2), amount("Margin", 0.5)), FLAT)

    assert found.taken == ()
    assert reasons(found) == {"Contact and offer cost": "several", "Churn rate": "none", "Margin": "none"}
    assert worded(not_taken(found)[0]).startswith("Not taken: “Contact and offer cost” (it could be several amounts)")
    assert offered((found.sheet,), FLAT) == ()


def test_two_labels_of_one_setting_are_not_taken():
    found = fitted(sheet(amount("Contact cost", 40), amount("Kosten je Anruf", 50), amount("Accept rate", 0.3)), FLAT)

    assert meant(found) == [("Accept rate", "accept_rate")]
    assert reasons(found) == {"Contact cost": "twice", "Kosten je Anruf": "twice"}


@pytest.mark.parametrize(
    "odd",
    [
        amount("Accept rate", 30),  # no share
        amount("Accept rate", 3, "EUR"),
        amount("Contact cost", 0.4, "%"),
        amount("Contact cost", -40),
        amount("Contact cost per month", 40),
        amount("Value per customer", 40, "EUR per month"),
        amount("Capacity per day", 50),
        amount("Budget per contact", 5),
        amount("Capacity", 50, low=40, high=60),  # a limit has no range
    ],
    ids=lambda odd: f"{odd.label} {odd.value} {odd.unit}",
)
def test_an_amount_of_another_unit_or_size_is_not_taken(odd):
    assert list(reasons(fitted(sheet(odd), FLAT)).values()) == ["unit"]


def test_a_sum_or_a_bound_is_not_the_amount_of_one():
    found = fitted(sheet(amount("Total contact cost", 40_000), amount("Max contact cost", 60)), FLAT)

    assert reasons(found) == {"Total contact cost": "none", "Max contact cost": "none"}


def test_amounts_in_several_currencies_are_not_taken():
    found = fitted(sheet(amount("Contact cost", 40, "EUR"), amount("Value per customer", 9, "CHF")), FLAT)

    assert set(reasons(found).values()) == {"currencies"}


def test_what_the_file_says_row_by_row_is_not_taken_from_a_sheet():
    found = fitted(
        sheet(amount("Value per customer", 476), amount("Margin", 0.5), amount("Horizon", 9, "months")), BY_ROW
    )

    assert reasons(found) == {"Value per customer": "by-row"}
    form = settings_of(with_amounts(BY_ROW, found)).assumptions
    assert (form.margin.likely, form.months.likely) == (0.5, 9)


def test_an_offer_and_a_credit_have_amounts_of_their_own():
    offer, credit = settled(FLAT, assumptions=Offer()), settled(FLAT, assumptions=CreditDecline())

    costs = fitted(sheet(amount("Cost per mailing", 2), amount("Value of an order", 80)), offer)
    assert [setting for _, setting in meant(costs)] == ["offer_cost", "value"]
    assert settings_of(with_amounts(offer, costs)).assumptions.response_value.likely == 80
    assert meant(fitted(sheet(amount("LGD", 0.6), amount("Exposure", 900)), credit)) == [
        ("LGD", "loss_given_default"),
        ("Exposure", "exposure"),
    ]


def test_what_is_offered_is_told_as_one_reads_it():
    found = fitted(
        sheet(amount("Accept rate", 0.3), amount("Contact cost", 1200, "EUR", low=1000, high=1500), unread=2), FLAT
    )

    assert [line[:3] for line in lines(found, FLAT)][:2] == [
        ("Accept rate", "30 %", "Assumptions!B1"),
        ("Contact cost", "1,200 (1,000 to 1,500) EUR", "Assumptions!B2"),
    ]
    assert worded(not_taken(found)[0]) == "2 more lines of the sheet hold no number that can be read in one way only."
    assert "keine Zahl" in worded(not_taken(found)[0], "de")


def test_each_line_of_amounts_is_offered_its_cell_and_money_of_another_currency_is_not():
    found = study(ledgers(), FLAT, SUBJECT)
    say = say_of(found)
    costs = sheet(amount("Contact cost", 45, "USD"), amount("Accept rate", 0.25, "%"), amount("Budget", 9000))
    lines_of = by_line((costs,), FLAT, say)

    assert [words for words, _ in lines_of["contact_cost"]] == ["Assumptions!B1: 45 USD"]
    assert lines_of["accept_rate"][0][1].source == "sheet Assumptions, cell B2"
    assert set(lines_of) == {"contact_cost", "accept_rate"}
    euros = replace(FLAT, currency="EUR")
    assert set(by_line((costs,), euros, say)) == {"accept_rate"}
    assert "is in USD" in told_of_foreign((costs,), euros, say)
    assert told_of_foreign((costs,), FLAT, say) == ""
