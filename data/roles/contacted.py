"""Who is contacted today, as a column of the file tells it: yes and no, in whatever words."""

from __future__ import annotations

from data.cells import as_text
from data.dataset import Column, Table
from data.engine import literal
from data.errors import DataError
from data.names import words_of
from data.roles.events import NO, UNKNOWN, YES, labels
from data.roles.profile import Profile

# Words of a name that say "as it is done today", and words that say what is done.
TODAY = {"present", "current", "currently", "today", "existing", "heute", "heutige", "bisher", "actuel", "actuelle"}
RULE = {"rule", "rules", "contact", "contacted", "call", "called", "list", "campaign", "regel", "liste", "règle"}


def present_sql(column: Column) -> str:
    """A column of yes and no as 1, 0 or NULL where it says neither."""
    cell = f"lower({as_text(column)})"
    return f"CASE WHEN {cell} IN ({_listed(YES)}) THEN 1 WHEN {cell} IN ({_listed(NO)}) THEN 0 END"


def check_present(table: Table, name: str) -> None:
    """Whether a column tells who is contacted today.

    Raises
    ------
    DataError
        When a label says neither yes nor no nor that nothing is known.
    """
    odd = [label.text for label in labels(table, name) if label.text.lower() not in YES | NO | UNKNOWN]
    if odd:
        raise DataError(
            f"{table.name}: “{name}” is to tell who is contacted today and holds “{odd[0][:40]}”; "
            "wanted yes and no, or 1 and 0."
        )


def rate_present(profile: Profile) -> tuple[float, str]:
    """Points and reason for a column to be the present rule: by its name, if its labels say yes and no."""
    found = {label.text.lower() for label in profile.labels}
    words = set(words_of(profile.column.name))
    if len(found) == 2 and found <= YES | NO and words & TODAY and words & RULE:
        return 3, "yes and no, and a name like today's rule"
    return 0, ""


def _listed(words: frozenset[str]) -> str:
    return ", ".join(literal(word) for word in sorted(words))
