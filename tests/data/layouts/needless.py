"""Files of which nothing need be asked, and names of amounts that were missed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, Truth, csv, plain, truth, wanted

KIND = "101 nothing to ask"
QUIET = ("load", "load_warn")


def _worse(drawn: Truth, by: float, seed: int) -> np.ndarray:
    """A number from 0 to 1 that has less to do with what happened."""
    return ((1 - by) * drawn.score + by * np.random.default_rng([101, seed]).random(len(drawn.id))).round(4)


# A score, what is beside it, and how much noise there is in that.
BESIDE = (
    ("churn_probability", "bureau_score", 0.97),
    ("churn_score", "nps_score", 0.97),
    ("default_prob", "credit_score_norm", 0.95),
    ("p_churn", "risk_index", 0.9),
    ("churn_score", "engagement_score", 0.95),
    ("churn_score", "risk_appetite_share", 0.93),
    ("Abwanderungsrisiko", "Zufriedenheitsscore", 0.97),
    ("probabilite_depart", "score_satisfaction", 0.97),
)


def weaker_rivals() -> Iterator[Layout]:
    """A feature that ranks far worse than the score is no rival of it."""
    for seed, (name, other, noise) in enumerate(BESIDE, 1970):
        of, drawn = TONGUES[0], truth(seed, 400)
        frame = plain(of, drawn).rename(columns={of.score: name}).assign(**{other: _worse(drawn, noise, seed)})
        right = wanted(of, drawn, QUIET, roles={"score": name}, only=[])
        yield Layout(f"{name} beside {other}", KIND, {"s.csv": csv(frame)}, right)


BOUNDS = (
    ("churn_prob", "churn_prob_lower", "churn_prob_upper"),
    ("p_churn", "p_churn_lo", "p_churn_hi"),
    ("score", "score_ci_low", "score_ci_high"),
    ("prob", "prob_p05", "prob_p95"),
    ("Risikoscore", "Risikoscore_unten", "Risikoscore_oben"),
    ("churn_probability", "lower_bound", "upper_bound"),
    ("pred_mean", "pred_2.5%", "pred_97.5%"),
)


def bounds() -> Iterator[Layout]:
    """The ends of a range round the score are no other models."""
    for seed, (name, low, high) in enumerate(BOUNDS, 1980):
        of, drawn = TONGUES[0], truth(seed, 400)
        wide = 0.02 + 0.1 * drawn.noise
        frame = plain(of, drawn).rename(columns={of.score: name})
        frame[low] = np.clip(drawn.score - wide, 0, 1).round(4)
        frame[high] = np.clip(drawn.score + wide, 0, 1).round(4)
        right = wanted(of, drawn, QUIET, roles={"score": name}, only=[])
        yield Layout(f"{low} and {high}", KIND, {"s.csv": csv(frame)}, right)


# The score, the outcome, the event after which the score is named, and the other label.
NAMED = (
    ("spam_prob", "label", "spam", "ham"),
    ("p_spam", "class", "spam", "ham"),
    ("prob_malignant", "diagnosis", "malignant", "benign"),
    ("churn_prob", "status", "churn", "loyal"),
    ("p_good", "class", "good", "bad"),
    ("bad_probability", "gb", "bad", "good"),
    ("prob_B", "actual", "B", "A"),
    ("Storno_Wahrscheinlichkeit", "Status", "Storno", "Bestand"),
    ("toxic_score", "label", "toxic", "clean"),
    ("P(late)", "delivery", "late", "ontime"),
)


def named_after_the_event() -> Iterator[Layout]:
    """A score that is named after one of two labels, and ranks it first, foresees that one."""
    for seed, (score, name, yes, no) in enumerate(NAMED, 1990):
        of, drawn = TONGUES[0], truth(seed, 400)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.group]).rename(columns={of.score: score})
        frame[name] = np.where(drawn.event == 1, yes, no)
        right = wanted(of, drawn, QUIET, roles={"score": score, "outcome": name}, event=yes, only=[])
        yield Layout(f"{yes} by {score}", KIND, {"s.csv": csv(frame)}, right)


CANDIDATES = (
    ("two_year_recid", 1, 0),
    ("Exited", 1, 0),
    ("is_buyer", "Y", "N"),
    ("converted_60d", 1, 0),
    ("hit", 1, 0),
    ("y", "yes", "no"),
)


def single_candidates() -> Iterator[Layout]:
    """One column of yes and no, and a score that ranks it well: nobody is asked whether it is that one."""
    for seed, (name, yes, no) in enumerate(CANDIDATES, 2010):
        of, drawn = TONGUES[0], truth(seed, 400)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.value]).rename(columns={of.score: "score"})
        frame[name] = np.where(drawn.event == 1, yes, no)
        right = wanted(of, drawn, QUIET, roles={"score": "score", "outcome": name}, event=str(yes), only=[])
        yield Layout(f"{name}", KIND, {"s.csv": csv(frame)}, right)


def below_nothing() -> Iterator[Layout]:
    """Numbers below zero are no percentages."""
    for seed, (low, high) in enumerate(((-850, -397), (-99, -1), (-12, 8)), 2020):
        of, drawn = TONGUES[0], truth(seed, 400)
        frame = plain(of, drawn).drop(columns=of.value)
        frame[of.score] = (low + (high - low) * drawn.score).round(1)
        right = wanted(of, drawn, ("ask", *QUIET))
        right["say"] = [["be logits", "; only their order"]]
        del right["checks"]
        yield Layout(f"from {low} to {high}", KIND, {"s.csv": csv(frame)}, right)


AMOUNTS = (
    "adr", "fare_eur", "SALDO_MEDIO", "MonthlyRevenue", "Fare", "amount_usd", "basket_total", "order_value", "AvgOrderValue", "gmv",
    "Warenkorbwert", "panier_total", "ticket_promedio_eur", "spesa_media", "ausgaben_eur", "Balance", "monthly_fee_chf", "CLV_EUR",
    "total_spent", "TotalSpend", "depense_annuelle", "gasto_mensual", "avg_daily_rate", "rent", "Miete", "loyer", "mensualite",
    "deal_size", "ca_mensuel", "rev_12m", "basket", "margen", "Angebotssumme", "downtime_cost", "Stillstandskosten", "loonkosten", "base_pay",
)  # fmt: skip


PLAIN = (
    "MonthlyRevenue",
    "basket_total",
    "order_value",
    "AvgOrderValue",
    "panier_total",
    "monthly_fee_chf",
    "CLV_EUR",
    "amount_usd",
)


def further_amounts() -> Iterator[Layout]:
    """Names of money: taken for what each one is worth, or offered in a question."""
    for seed, name in enumerate(AMOUNTS, 2030):
        of, drawn = TONGUES[0], truth(seed, 200)
        frame = plain(of, drawn).rename(columns={of.value: name})
        right = wanted(of, drawn, ("ask", *QUIET), say=[[name]])
        if name in PLAIN:
            right = wanted(of, drawn, QUIET, roles={"value": name})
        yield Layout(name, "102 further amounts", {"s.csv": csv(frame)}, right)


# Two or three models side by side under no name of a score, the best last.
MODELS = (
    ("baseline", "new_model"),
    ("modelA", "modelB"),
    ("xgb", "lgb"),
    ("incumbent", "candidate"),
    ("model_a", "model_b"),
    ("lgb", "xgb", "blend"),
    ("old", "new"),
    ("alt", "neu"),
    ("Modell_alt", "Modell_neu"),
    ("ancien", "nouveau"),
    ("modele_1", "modele_2"),
    ("antiguo", "nuevo"),
    ("oud", "nieuw"),
    ("champion", "challenger"),
    ("rf", "lr"),
)


def models_side_by_side() -> Iterator[Layout]:
    """Of models side by side each is named with how well it ranks; by default the best counts."""
    for seed, names in enumerate(MODELS, 2130):
        of, drawn = TONGUES[0], truth(seed, 400)
        frame = plain(of, drawn).rename(columns={of.score: names[-1]})
        for place, name in enumerate(names[:-1]):
            frame.insert(1 + place, name, _worse(drawn, 0.6, seed + 50 * place))
        right = wanted(of, drawn, ("ask",), roles={"score": names[-1]}, only=["score"], say=[[name] for name in names])
        yield Layout(" and ".join(names), "104 models side by side", {"s.csv": csv(frame)}, right)
