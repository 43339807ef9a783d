"""What is true of very many columns is told once: a list of two thousand equal sentences is read by nobody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from data.dataset import Finding

MOST = 20  # columns of which the same is told one by one
NAMED = 3
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_OWN = re.compile(rf"“[^”]*”|\d[\d.,:]*|{_MONTHS}")


def folded(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, but of many that differ in names and figures only the first, with the names of some others.

    Parameters
    ----------
    findings
        In the order of the columns.

    Returns
    -------
    list[Finding]
        In the same order; the one that stands for many counts for all of them.
    """
    told = list(findings)
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in told:
        alike[_shape(finding)].append(finding)
    many = {shape: group for shape, group in alike.items() if len(group) > MOST and group[0].column}
    return [
        _for_all(many[_shape(finding)]) if _shape(finding) in many else finding
        for finding in told
        if _shape(finding) not in many or finding is many[_shape(finding)][0]
    ]


def _shape(finding: Finding) -> tuple[str, str]:
    """A finding without the names and figures of its own column."""
    return finding.weight, _OWN.sub("", finding.text)


def _for_all(alike: list[Finding]) -> Finding:
    one, *others = alike
    named = ", ".join(f"“{finding.column}”" for finding in others[:NAMED])
    text = f"{one.text} So it is with {len(others):,} more columns: {named} and others."
    return replace(one, text=text, count=sum(finding.count for finding in alike))
