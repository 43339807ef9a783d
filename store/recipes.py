"""How files of a layout were read last, for the next one: those of one workspace, or of one browser, and of no other."""

from __future__ import annotations

import datetime as dt
import logging

from sqlalchemy import delete, insert, select

from data.dataset import Table
from data.intake.recipe import Match, Recipe, layout, nearest
from store import schema
from store.database import reading, writing
from store.texts import read, written
from store.workspaces import LOCAL, made_sure_of

log = logging.getLogger("throughline")


def remember(recipe: Recipe, workspace: str = LOCAL) -> None:
    """Keep a recipe; a layout has one, the latest."""
    body, sha256 = written(recipe.to_json())
    of, key = schema.recipe.c, layout(recipe)
    with writing() as connection:
        made_sure_of(connection, workspace)
        connection.execute(delete(schema.recipe).where(of.workspace_id == workspace, of.layout == key))
        row = {"workspace_id": workspace, "layout": key, "body": body, "sha256": sha256, "at": dt.datetime.now(dt.UTC)}
        connection.execute(insert(schema.recipe).values(**row))


def recall(table: Table, workspace: str = LOCAL) -> Match | None:
    """The recipe whose layout is most like a table's; None where none is near."""
    with reading() as connection:
        asked = select(schema.recipe).where(schema.recipe.c.workspace_id == workspace).order_by(schema.recipe.c.layout)
        rows = connection.execute(asked).all()
    found = []
    for row in rows:
        plain = read(row.body, row.sha256)
        if plain is None:  # a damaged one is none: the file is read as if it were the first of its layout
            log.warning("A recipe is damaged and was left out.")
            continue
        found.append(Recipe.from_json(plain))
    return nearest(found, table)
