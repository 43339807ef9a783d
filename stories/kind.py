"""What the kinds of story share before there is a study: the form of their assumptions."""

from __future__ import annotations

import re
from dataclasses import replace

from data.dataset import Dataset
from metrics.payoff import Campaign, Offer

MONTHLY = re.compile(r"month|monat|mensu|maand|mrr", re.IGNORECASE)


def offer_for(dataset: Dataset) -> Offer:
    """An offer that fits the roles of a dataset, in the same manner."""
    offer = Offer()
    if value := dataset.roles.get("value"):
        offer = Offer.from_value_column()
        if not MONTHLY.search(value):
            offer = replace(offer, months=None)
    return replace(offer, cost_column=dataset.roles.get("cost", ""))


def campaign_for(dataset: Dataset) -> Campaign:
    """A campaign that fits the roles of a dataset: its value column counts row by row, month by month if its name says so."""
    campaign = Campaign()
    if value := dataset.roles.get("value"):
        campaign = Campaign.from_value_column()
        if not MONTHLY.search(value):
            campaign = replace(campaign, months=None)
    if cost := dataset.roles.get("cost"):
        campaign = replace(campaign, cost_column=cost)
    return campaign
