"""Orders and their lines: what one is worth is price times quantity, and of several orders all, one in the mean, or the last."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, csv, plain, truth, wanted

KIND = "94 price times quantity"
# The order, the price of one, and how many.
PRICED = (
    ("InvoiceNo", "UnitPrice", "Quantity"),
    ("order_id", "unit_price", "qty"),
    ("Bestellnummer", "Einzelpreis", "Menge"),
    ("numero_commande", "prix_unitaire", "quantite"),
    ("numero_pedido", "precio_unitario", "cantidad"),
    ("numero_ordine", "prezzo_unitario", "quantita"),
    ("Invoice", "Price", "Quantity"),
    ("order_id", "item_price", "units"),
)


def _lines(of: Tongue, drawn: Truth, seed: int) -> pd.DataFrame:
    draw = np.random.default_rng([94, seed])
    frame = plain(of, drawn).drop(columns=of.value)
    return frame.loc[frame.index.repeat(draw.integers(1, 5, len(frame)))].reset_index(drop=True)


def priced_lines() -> Iterator[Layout]:
    """The lines of an order: the sum of their prices times quantities."""
    for seed, (order, price, quantity) in enumerate(PRICED, 1800):
        of, drawn, draw = TONGUES[0], truth(seed, 160), np.random.default_rng(seed)
        lines = _lines(of, drawn, seed).rename(columns={of.id: order})
        lines = lines.assign(
            **{price: draw.gamma(2, 5, len(lines)).round(2) + 0.5, quantity: draw.integers(1, 9, len(lines))}
        )
        lines["line_no"] = [f"L{place}" for place in range(len(lines))]
        product = f"{price} × {quantity}"
        right = wanted(of, drawn, ("ask",), roles={"id": order, "value": product}, say=[["times", product]])
        yield Layout(f"{price} and {quantity}", KIND, {"o.csv": csv(lines)}, right)
        single = plain(of, drawn).drop(columns=of.value)
        single = single.assign(**{price: draw.gamma(2, 5, 160).round(2) + 0.5, quantity: draw.integers(1, 9, 160)})
        right = wanted(of, drawn, roles={"value": product}, say=[["times", product]])
        yield Layout(f"{price} and {quantity}, a row each", KIND, {"o.csv": csv(single)}, right)


def with_totals() -> Iterator[Layout]:
    """Where the line's total stands beside them it is taken as it is."""
    for seed, (total, price, quantity) in enumerate(
        (("LineTotal", "UnitPrice", "Quantity"), ("amount", "unit_price", "qty")), 1820
    ):
        of, drawn, draw = TONGUES[0], truth(seed, 160), np.random.default_rng(seed)
        lines = _lines(of, drawn, seed).rename(columns={of.id: "order_id"})
        lines = lines.assign(
            **{price: draw.gamma(2, 5, len(lines)).round(2) + 0.5, quantity: draw.integers(1, 9, len(lines))}
        )
        lines[total] = (lines[price] * lines[quantity]).round(2)
        right = wanted(of, drawn, ("ask",), roles={"id": "order_id", "value": total})
        yield Layout(f"{total} beside {price}", KIND, {"o.csv": csv(lines)}, right)


def several_orders() -> Iterator[Layout]:
    """One score for each customer with several orders, in one file or two: the sum by default, asked with the mean and the last."""
    names = (
        ("order_total", "order_date"),
        ("Bestellwert", "Bestelldatum"),
        ("montant_commande", "date_commande"),
        ("importe", "fecha"),
    )
    for seed, (amount, when) in enumerate(names, 1830):
        of, drawn, draw = TONGUES[seed % 5], truth(seed, 160), np.random.default_rng(seed)
        lines = _lines(of, drawn, seed)
        days = pd.Timestamp("2026-01-01") + pd.to_timedelta(draw.integers(0, 90, len(lines)), unit="D")
        orders = lines.assign(
            **{"order_no": [f"B{place}" for place in range(len(lines))], amount: draw.gamma(3, 9, len(lines)).round(2)}
        )
        orders[when] = days.strftime("%Y-%m-%d")
        right = wanted(of, drawn, ("ask",), roles={"value": amount}, say=[["mean"], ["last"]])
        yield Layout(f"{amount} in one file", KIND, {"o.csv": csv(orders)}, right)
        scores = plain(of, drawn).drop(columns=of.value)
        beside = orders[[of.id, "order_no", amount, when]]
        yield Layout(f"{amount} in two files", KIND, {"s.csv": csv(scores), "o.csv": csv(beside)}, right)
        bare = orders.drop(columns="order_no")
        yield Layout(f"{amount} without numbers of orders", KIND, {"o.csv": csv(bare)}, right)
        two = {"s.csv": csv(scores), "o.csv": csv(beside.drop(columns="order_no"))}
        yield Layout(f"{amount} without numbers of orders in two files", KIND, two, right)


TRIPS = (
    *("train_no", "flight_number", "OP_CARRIER_FL_NUM", "route_no", "line_id", "bus_id", "vehicle_id", "Zugnummer", "Flugnummer"),
    *("Fahrzeugnummer", "numero_vol", "ligne", "numero_vuelo", "tren", "treinnummer", "vlucht"),
)  # fmt: skip


def trips() -> Iterator[Layout]:
    """A few numbers of trains or flights come again on another day: every row is a trip and counts."""
    for seed, name in enumerate(TRIPS, 2160):
        of, drawn, draw = TONGUES[0], truth(seed, 300), np.random.default_rng(seed)
        numbers = draw.permutation(3000)[:300] + 100
        numbers[:30] = numbers[30:60]
        days = pd.Timestamp("2026-01-01") + pd.to_timedelta(draw.integers(0, 180, 300), unit="D")
        frame = plain(of, drawn).drop(columns=of.id).assign(**{name: numbers, "date": days.strftime("%Y-%m-%d")})
        right = wanted(of, drawn, roles={"id": ""}, rows=300)
        yield Layout(name, "105 trips", {"t.csv": csv(frame)}, right)


EACH_ORDER = (
    ("order_no", "returned"),
    ("order_id", "complained"),
    ("Bestellnummer", "retourniert"),
    ("numero_commande", "resilie"),
    ("numero_pedido", "cancelado"),
)


def events_of_orders() -> Iterator[Layout]:
    """A score for each customer, and orders with an event each: it happened to a customer if it did to any order."""
    for seed, (order, name) in enumerate(EACH_ORDER, 2180):
        of, drawn, draw = TONGUES[0], truth(seed, 160), np.random.default_rng(seed)
        place = np.repeat(np.arange(160), draw.integers(1, 5, 160))
        happened = (draw.random(len(place)) < 0.6 * drawn.score[place]).astype(int)
        orders = pd.DataFrame({of.id: drawn.id[place], order: [f"B{n}" for n in range(len(place))], name: happened})
        ever = orders.groupby(of.id)[name].max().loc[drawn.id].to_numpy()
        right = wanted(of, drawn, ("ask",), roles={"outcome": name}, event="1", say=[["did it happen at all"]])
        right["checks"] = {"positives": int(ever.sum())}
        files = {"s.csv": csv(plain(of, drawn)[[of.id, of.score]]), "o.csv": csv(orders)}
        yield Layout(f"{order} and {name}", "106 events of orders", files, right)
