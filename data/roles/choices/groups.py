"""What makes no groups of customers, though its labels are few: what a model said, draws of rows, and grades that go with the score."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Table
from data.names import words_of
from data.roles.evidence import ROWS, is_cut

_OF_THE_MODEL = frozenset(
    [
        "explanation",
        "explanations",
        "explanationname",
        "shap",
        "reasoncode",
        "treiber",
        "resample",
        "resamples",
        "bootstrap",
        "bootstraps",
    ]
)
_DRAWS = re.compile(
    r"(?:bootstrap|boot|resample|resampling|repeat|repetition|rep|fold|split|imputation)[\W_]*\d+\b.*|apparent"
)
_OPAQUE = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\{[0-9a-f-]{36}\}|[0-9a-f]{12,}|[0-9A-Z]{16,}|[0-9A-Za-z+/]{22,}={0,2}",
    re.IGNORECASE,
)
_OF_INSTITUTIONS = frozenset(["lei", "guid", "uuid", "hash", "md5", "sha1", "sha256", "rssd", "rssdid"])
SAME = 0.8  # Cohen's kappa of a group and a stretch of the score, from which the one is the other with some noise
GOES_WITH = 0.6  # correlation of the ranks of a score and of grades, from which these are of another version of it, or overruled


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names of grades, as risk_tier, score_band, Risikoklasse or Ampel.
_GRADES = _words(
    "tier tiers band bands bucket buckets bracket grade grades rating ratings rank decile deciles dezil dezile decil deciel quintile"
    " quintil quintiel quartile quartil quartiel percentile ventile quantile tercile terzil risk risiko risque riesgo rischio risico"
    " priority prioritat priorite prioridad priorita ampel ampelfarbe ampelstatus rag traffic semaforo semaphore semaforico feu"
    " severity level stufe niveau nivel livello niveaux risikoklasse risikostufe risikogruppe scoreklasse scoreband scoregruppe"
    " bonitatsklasse ratingklasse note"
)
# Labels that are grades whatever their column is called.
_GRADED = _words(
    "low lower lowest medium mid middle moderate high higher highest very critical severe niedrig gering mittel mittlere hoch kritisch"
    " sehr faible moyen moyenne eleve elevee tres haut haute bas basse bajo baja medio media moderado alto alta muy critico basso bassa"
    " elevato elevata molto laag gemiddeld hoog baixo baixa muito red amber yellow orange green rot gelb grun gruen orangefarben rouge"
    " jaune vert verte rojo amarillo verde rosso giallo vermelho amarelo rood geel groen bronze silver gold platinum diamond bronce"
    " plata oro argent or silber platin hot warm cold heiss kalt good fair poor risk risiko risque riesgo rischio"
)


def tells_of_the_model(name: str, texts: Iterable[str]) -> bool:
    """Does a column say why a model said it, or in which draw of rows, as Bootstrap01 of resampled predictions?"""
    labels = [text.strip().casefold() for text in texts]
    return not _OF_THE_MODEL.isdisjoint(words_of(name)) or (bool(labels) and all(map(_DRAWS.fullmatch, labels)))


def are_identifiers(name: str, texts: Iterable[str]) -> bool:
    """Are the cells of a column long numbers of institutions or machines, which say nothing to people: a LEI, a GUID, a hash?"""
    labels = [text.strip() for text in texts]
    opaque = bool(labels) and all(_OPAQUE.fullmatch(text) and sum(map(str.isdigit, text)) > 1 for text in labels)
    return opaque or not _OF_INSTITUTIONS.isdisjoint(words_of(name))


def are_bands(table: Table, score: str, group: str) -> bool:
    """Are the groups of a column stretches of the score, all rows of them or nearly all?

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at for noise, at most 20,000.
    score, group
        Columns of it.
    """
    return is_cut(table, score, group) or _agree(table, score, group) >= SAME


def _agree(table: Table, score: str, group: str) -> float:
    """Cohen's kappa of the groups and the stretches of as many rows, in the order of their middle scores."""
    scores, labels = _cells(table, score, group)
    names, place, counts = np.unique(labels, return_inverse=True, return_counts=True)
    if len(names) < 2:
        return 0.0
    order = np.argsort([np.median(scores[place == each]) for each in range(len(names))], kind="stable")
    stretches = np.empty(len(scores), int)
    stretches[np.argsort(scores, kind="stable")] = np.repeat(order, counts[order])
    same, chance = (stretches == place).mean(), ((counts / counts.sum()) ** 2).sum()
    return float((same - chance) / (1 - chance))


def are_grades(table: Table, score: str, group: str, texts: Iterable[str]) -> bool:
    """Are the groups grades, as tiers or a traffic light, that go with the score: of another version of it, or overruled for some?

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at, at most 20,000.
    score, group
        Columns of it.
    texts
        The labels of the groups, where they are known.
    """
    named = not _GRADES.isdisjoint(words_of(group))
    return (named or _are_graded(texts)) and _go_together(table, score, group) >= GOES_WITH


def _are_graded(texts: Iterable[str]) -> bool:
    """Words of more and less, letters from A on, or one word with numbers one after another, as D1 to D10."""
    labels = sorted(" ".join(words_of(text)) for text in texts)
    if len(labels) < 2:
        return False
    if all(label and _GRADED.issuperset(label.split()) for label in labels):
        return True
    if labels == [chr(ord("a") + place) for place in range(len(labels))]:
        return len(labels) > 2
    parts = [re.fullmatch(r"([a-z]*) ?(\d+)", label) for label in labels]
    if not all(parts) or len({part[1] for part in parts}) > 1:
        return False
    numbers = sorted(int(part[2]) for part in parts)
    return len(numbers) > 2 and all(after - before == 1 for before, after in pairwise(numbers))


def _go_together(table: Table, score: str, group: str) -> float:
    """The correlation ratio of the ranks of a score and the groups: 1 where these are all the ranks differ by."""
    scores, labels = _cells(table, score, group)
    if len(scores) < 2:
        return 0.0
    _, place, counts = np.unique(labels, return_inverse=True, return_counts=True)
    _, tied, ties = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(ties) - ties / 2)[tied]
    means = np.bincount(place, ranks) / counts
    return float(np.sqrt(np.var(means[place]) / spread)) if (spread := np.var(ranks)) else 0.0


def _cells(table: Table, score: str, group: str) -> tuple[np.ndarray, np.ndarray]:
    """Scores and labels of the rows that have both."""
    query = (
        f"SELECT {as_number(score)} AS score, {as_text(table.column(group))} AS label FROM {table.rows.numbered}"
        f" WHERE file_row_number % {-(-table.count // ROWS)} = 0"
    )
    with table.rows.open() as connection:
        rows = f"SELECT * FROM ({query}) WHERE score IS NOT NULL AND label IS NOT NULL"
        read = connection.execute(rows).fetchnumpy()
    return np.asarray(read["score"], float), np.asarray(read["label"]).astype(str)
