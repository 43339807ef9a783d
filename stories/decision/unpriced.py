"""Rows without the amounts that money is reckoned in: they count in all that is not money, and are told where it is."""

from __future__ import annotations

from data.dataset import Dataset
from data.intake.door import Restriction
from data.ledgers.ledger import Ledger
from data.roles.money import ROLES
from data.said import named, said
from stories.file_words import worded
from stories.language.names import inert
from stories.project import Project
from stories.words import Words

UNPRICED = "rows without an amount"


def unpriced(ledger: Ledger, dataset: Dataset | None, project: Project) -> tuple[Restriction, ...]:
    """What must be said of money where some rows lack an amount; nothing where all have theirs.

    Parameters
    ----------
    ledger
        Of the rows as they are in the file, with the amounts that money is reckoned from.
    dataset
        Whose rows they are, with what is read of it in place of its roles.
    """
    if not ledger.unpriced:
        return ()
    words = Words(project.locale, project.currency, language=project.language)
    counts = {"unpriced": ledger.unpriced, "priced": ledger.priced, "rows": ledger.rows}
    told = {name: words.write(count, "count") for name, count in counts.items()}
    columns = named(lacking(ledger, dataset)) or (said("some-column"),)
    told |= {"columns": columns, "many": inert(project.names.many), "single": ledger.unpriced == 1}
    both = (said("restriction-unpriced", **told), said("mark-unpriced", **told))
    return (Restriction(UNPRICED, *(worded(one, project.language) for one in both)),)


def lacking(ledger: Ledger, dataset: Dataset | None) -> tuple[str, ...]:
    """The columns that lack some of the amounts; none where all rows have theirs, or nobody knows whose the sums are."""
    if dataset is None or not ledger.unpriced:
        return ()
    read = [amount.column for amount in dataset.amounts.values()] if dataset.amounts is not None else []
    if dataset.amounts is None:
        read = [dataset.roles[role] for role in ROLES if role in dataset.roles]
    empty = [column for column in read if dataset.table.column(column).missing]
    return tuple(inert(column) for column in dict.fromkeys(empty or read))
