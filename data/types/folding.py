"""What is true of very many columns is told once: a list of two thousand equal sentences is read by nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from data.dataset import Finding
from data.said import Said, named, said

MOST = 20  # columns of which the same is told one by one
NAMED = 3


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
    alike: dict[tuple[str, Said], list[Finding]] = defaultdict(list)
    for finding in told:
        alike[_shape(finding)].append(finding)
    many = {shape: group for shape, group in alike.items() if len(group) > MOST and group[0].column}
    return [
        _for_all(many[_shape(finding)]) if _shape(finding) in many else finding
        for finding in told
        if _shape(finding) not in many or finding is many[_shape(finding)][0]
    ]


def _shape(finding: Finding) -> tuple[str, Said]:
    """A finding without the names and figures of its own column."""
    return finding.weight, _bare(finding.text)


def _bare(one: Said) -> Said:
    """What is said without texts of the file and counts."""
    kept = [(name, _bare(value)) for name, value in one.values if isinstance(value, Said)]
    rows = [(name, len(value)) for name, value in one.values if isinstance(value, tuple)]
    return Said(one.key, (*kept, *rows))


def _for_all(alike: list[Finding]) -> Finding:
    one, *others = alike
    names = named(finding.column for finding in others[:NAMED])
    text = said("so-it-is-with-others", first=one.text, more=len(others), names=names)
    return replace(one, text=text, count=sum(finding.count for finding in alike))
