"""Amounts that were agreed in a workspace, or in one browser, for the next story there."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, select

from store import schema
from store.database import reading, writing
from store.texts import read, written
from store.workspaces import LOCAL, made_sure_of
from stories.decision.amounts.agreed import Agreed

log = logging.getLogger("throughline")


def keep(several: Iterable[Agreed], workspace: str = LOCAL) -> None:
    """Keep amounts, each in the place of what was agreed for the same before; all of them or, in an error, none."""
    several = tuple(several)
    if not several:
        return
    with writing() as connection:
        made_sure_of(connection, workspace)
        for each in several:
            body, sha256 = written(each.to_json())
            connection.execute(delete(schema.agreed).where(*_same(each, workspace)))
            row = {"body": body, "sha256": sha256, "at": dt.datetime.now(dt.UTC)}
            connection.execute(insert(schema.agreed).values(**_key(each, workspace), **row))


def kept(workspace: str = LOCAL) -> tuple[Agreed, ...]:
    """All that was agreed in a workspace; what is damaged where it is kept is left out, and logged."""
    of = schema.agreed.c
    with reading() as connection:
        asked = select(of.body, of.sha256).where(of.workspace_id == workspace)
        rows = connection.execute(asked.order_by(of.currency, of.trade, of.form, of.name)).all()
    found = [read(body, sha256) for body, sha256 in rows]
    if None in found:
        log.warning("An amount that was agreed is damaged and was left out.")
    return tuple(Agreed.from_json(plain) for plain in found if plain is not None)


def remove(one: Agreed, workspace: str = LOCAL) -> None:
    """Let go of what was agreed; stories that used it keep their amounts."""
    with writing() as connection:
        connection.execute(delete(schema.agreed).where(*_same(one, workspace)))


def _key(one: Agreed, workspace: str) -> dict[str, str]:
    ground = one.ground
    return {
        "workspace_id": workspace,
        "currency": ground.currency,
        "trade": ground.trade,
        "form": ground.form,
        "name": one.item.name,
    }


def _same(one: Agreed, workspace: str) -> list[Any]:
    return [schema.agreed.c[column] == text for column, text in _key(one, workspace).items()]
