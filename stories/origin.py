"""Where a story's figures come from, as its source lines and its appendix say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.dataset import Dataset, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision, LeftOut
from data.intake.door import Restriction, left_open, restrictions
from data.joins.weights import weighed_rate
from data.roles.masking import masked
from data.roles.personal import PERSONAL, personal_columns
from data.said import Said, is_said, said

LANGUAGES = frozenset(
    ["de", "en", "es", "fr"]
)  # at the end of a name they say in what it is written, not of what it is
OF_EVERY_FILE = frozenset(  # words in the names of files that say nothing of the case
    [
        "all",
        "predictions",
        "prediction",
        "predicted",
        "scores",
        "score",
        "scored",
        "outcomes",
        "outcome",
        "results",
        "result",
        "data",
        "dataset",
        "export",
        "file",
        "final",
        "copy",
        "test",
        "holdout",
        "validation",
        "sheet",
        "table",
        "csv",
        "xlsx",
        "parquet",
        "of",
        "the",
        "and",
        "with",
        "new",
        "old",
    ]
)
LONGEST_CASE = 40  # letters


@dataclass(frozen=True)
class Origin:
    """The file of a story and all that was said and noticed of it."""

    name: str  # the file or files
    period: tuple[str, str] | None = None
    synthetic: bool = False
    segment: str = ""  # the column's name, where there is one
    counts: Mapping[str, int] | None = None
    findings: tuple[Finding, ...] = ()  # of the quality report, but for those that are fine
    restrictions: tuple[Restriction, ...] = ()  # what the file's owner said of it at the door
    not_known: tuple[Said, ...] = ()  # what nobody could say at the door
    is_whole: bool = False  # somebody said that all customers are in the file
    decisions: tuple[Decision, ...] = ()  # taken in reading
    left_out: tuple[LeftOut, ...] = ()
    answers: tuple[tuple[Said, Said | str], ...] = ()  # questions of the reading with what was answered
    door: Mapping[str, str] = field(default_factory=dict)  # answers at the door, by question

    @property
    def case(self) -> str:
        """What the file's name says of the case, in words: "telco churn" of telco_churn_scores.csv; empty of a sample, or if nothing."""
        if self.synthetic:
            return ""
        stem = re.sub(r"(\.[a-z0-9]{1,8})+$", "", self.name.split(" + ")[0].split(", ")[0], flags=re.IGNORECASE)
        # A month stays together; a number of a version, or of a copy, says nothing.
        words = re.findall(r"20\d\d[-_]?(?:0[1-9]|1[0-2])(?!\d)|[^\s_.()\[\]-]+", stem)
        telling = [
            word for word in words if word.lower() not in OF_EVERY_FILE and not re.fullmatch(r"v?\d{1,3}", word.lower())
        ]
        if len(telling) > 1 and telling[-1].lower() in LANGUAGES:
            telling.pop()
        while telling and len(" ".join(telling)) > LONGEST_CASE:
            telling.pop()
        return " ".join(word.replace("_", "-") for word in telling)

    def weights_of(self, true_rate: float) -> str:
        """The column whose weights give that share of events; empty where it came from elsewhere."""
        rate, column = weighed_rate(self.decisions) or (None, "")
        return column if rate == true_rate else ""


def origin_of(dataset: Dataset, answers: Answers = NO_ANSWERS) -> Origin:
    """What the source lines and the appendix say of the data, and what the answers at the door forbid a story.

    Of personal columns it says that they are there, and of no cell what it holds.
    """
    table, personal = dataset.table, personal_columns(dataset.table)
    return Origin(
        name=masked(dataset.name),
        period=dataset.period,
        synthetic=dataset.synthetic,
        segment=dataset.roles.get("segment", ""),
        counts=dataset.counts,
        findings=tuple(
            replace(finding, text=masked(finding.text))
            for finding in dataset.findings
            if finding.weight != "fine" and (finding.column not in personal or is_said(finding.text, PERSONAL))
        ),
        restrictions=restrictions(answers),
        not_known=left_open(dataset.roles, answers),
        is_whole=answers.get("door:sample") == "all",
        decisions=tuple(
            replace(one, choice=masked(one.choice), reason=masked(one.reason))
            for one in table.decisions
            if one.subject not in personal
        ),
        left_out=table.left_out,
        answers=_answered(table, answers, personal),
        door={id: given for id, given in answers.items() if id.startswith("door:")},
    )


def _answered(table: Table, answers: Answers, personal: Mapping[str, Said]) -> tuple[tuple[Said, Said | str], ...]:
    """Each question of the reading once, with the words of its answer, or of what was taken without one."""
    found = {}
    for question in table.questions:
        if question.step == "door" or question.id.partition(":")[2].partition("@")[0] in personal:
            continue
        labels = tuple(masked(option.label) for option in question.taken(answers))
        found[question.id] = (
            masked(question.text),
            labels[0] if len(labels) == 1 else said("labels-taken", labels=labels),
        )
    return tuple(found.values())
