"""What a reading should have come to, compared with what came of it."""

from __future__ import annotations

from data.intake.asking import with_defaults
from data.intake.check import check
from data.intake.handed_in import Intake, open_dataset
from stories.file_words import worded

SAME = ("positives", "groups", "dates", "unique_ids", "first_ids", "treated")


def read(files, folder, answers=None):
    """The reading of some files, by name and path."""
    return check(Intake(files=tuple((name, str(path)) for name, path in files), answers=answers or {}), folder, worded)


def read_with_defaults(files, folder):
    """The same, every question answered by its marked default."""
    intake = Intake(files=tuple((name, str(path)) for name, path in files))
    return check(intake.answered(with_defaults(open_dataset(intake, folder).table.questions, {})), folder, worded)


def faults(wanted, got):
    """What is wrong with a reading, in words; nothing if it is right."""
    verdicts = [wanted["verdict"], *wanted.get("accept", [])]
    found = [] if got["verdict"] in verdicts else [f"verdict {got['verdict']}, not {verdicts}: {got['messages'][:8]}"]
    if got["verdict"] != "reject":
        readings = [wanted]
        if "alternative" in wanted:
            readings.append({**wanted, **wanted["alternative"]})
        found += min((_figures(reading, got) for reading in readings), key=len)
    said = " ".join(got["messages"]).lower()
    if got["verdict"] != "load":
        found += [
            f"does not say {words}: {got['messages']}"
            for words in wanted.get("say", [])
            if not any(word.lower() in said for word in words)
        ]
    return found


def _figures(wanted, got):
    checks, roles = wanted.get("checks", {}), wanted.get("roles", {})
    found = [
        f"{role}: {(got['roles'] or {}).get(role)}, not {column}"
        for role, column in roles.items()
        if (got["roles"] or {}).get(role) != column
    ]
    for key in ("rows", "event"):
        if key in wanted and got[key] != wanted[key]:
            found.append(f"{key}: {got[key]!r}, not {wanted[key]!r}")
    found += [f"{key}: {got[key]}, not {checks[key]}" for key in SAME if key in checks and got[key] != checks[key]]
    for column, count in checks.get("missing", {}).items():
        if got["missing"].get(column) != count:
            found.append(f"missing in {column}: {got['missing'].get(column)}, not {count}")
    for column, total in checks.get("sums", {}).items():
        scales = wanted.get("score_scale_ok", [1]) if column == roles.get("score") else [1]
        mine = got["sums"].get(column)
        if mine is None or not any(
            abs(mine - total * scale) <= 1e-6 * max(abs(total * scale), 1e-9) for scale in scales
        ):
            found.append(f"sum of {column}: {mine}, not {total}")
    if checks.get("auc") is not None and (got["auc"] is None or abs(got["auc"] - checks["auc"]) > 1e-6):
        found.append(f"auc: {got['auc']}, not {checks['auc']}")
    for side in ("matched", "left_only", "right_only"):
        if "join" in wanted and got["join"][side] != wanted["join"][side]:
            found.append(f"join: {got['join']}, not {wanted['join']}")
    return found


def state(wanted, got):
    """Right, asked, silently wrong, wrong or crashed."""
    if any("while it was looked at" in text for text in got["messages"]):
        return "crashed"
    bad = faults(wanted, got)
    if not bad:
        return "asked" if got["verdict"] == "ask" else "right"
    figures_off = got["verdict"] in ("load", "load_warn") and len(bad) > (
        got["verdict"] not in [wanted["verdict"], *wanted.get("accept", [])]
    )
    return "silently wrong" if figures_off and got["verdict"] == "load" else "wrong"
