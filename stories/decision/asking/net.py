"""What the next list could bring while those held back by lot bring nothing: the amount that is really asked for."""

from __future__ import annotations

from dataclasses import replace

from metrics.decision.gain_at import GainAt
from metrics.decision.uncertainty import whole_range
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import how, of


def enter_net(facts: FactTable, study: DecisionStudy, part: float, times: float, fixed: float, full: str) -> None:
    """Enter what is left of the fact ``full`` once what those held back would have brought is taken off, and its range.

    ``part`` is the share of those chosen who are held back, ``times`` how many files the list is as long as, ``fixed`` what is paid
    once however long it is. The amount is the difference as both are printed.
    """
    gain = study.gain_of_all if study.verdict == "everybody" else study.gain
    low, high = ((end + fixed) * times - fixed for end in whole_range(_without(gain, part)))
    net = facts[full].value - facts["next_forgone"].value
    words = facts.words
    fmt = words.together([net, low, high], "money")
    printed = words.printed(facts[full].value) - words.printed(facts["next_forgone"].value)
    facts.add("next_net", net, "money", of(full) - of("next_forgone"), fmt.text(printed))
    for end, amount in (("low", low), ("high", high)):
        facts.add(f"next_net_{end}", amount, "money", how("next-net-range"), fmt.text(amount))


def _without(gain: GainAt, part: float) -> GainAt:
    """The same gain where so many of those chosen are left alone by lot; what is paid once is paid all the same."""
    features = gain.features * (1 - part)
    features[-1] = gain.features[-1]
    return replace(gain, features=features)
