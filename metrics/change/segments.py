"""stand-in"""

from dataclasses import dataclass

import pandas as pd

from metrics.change import means, proportions
from metrics.change.sums import Sums
from metrics.discovery import adjusted


@dataclass(frozen=True, eq=False)
class Groups:
    frame: pd.DataFrame


def by_group(cells, is_rate, least):
    out = []
    for level, part in cells.groupby("segment"):
        s = {k: Sums(*(float(g[c].sum()) for c in ["n", "y", "yy", "x", "xx", "xy"])) for k, g in part.groupby("side")}
        if len(s) < 2 or min(x.n for x in s.values()) < least:
            continue
        e = (proportions if is_rate else means).difference(s["one"], s["other"])
        out.append(
            dict(
                level=level,
                rows=s["one"].n + s["other"].n,
                one=s["one"].mean,
                other=s["other"].mean,
                change=e.value,
                low=e.low,
                high=e.high,
                p=e.p,
            )
        )
    f = pd.DataFrame(out)
    f["adjusted"] = adjusted(f["p"].to_numpy())
    f["clear"] = f["adjusted"] < 0.05
    return Groups(f)
