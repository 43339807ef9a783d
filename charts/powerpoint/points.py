"""Points of a rate: a program of tables scales by a hundred only under a per cent sign, so a native chart holds them as they are printed."""

from __future__ import annotations

from dataclasses import replace

from charts.exhibit import Exhibit

POINT = 0.01  # of a share
VALUES = ("value", "low", "high")


def as_printed(exhibit: Exhibit) -> Exhibit:
    """The exhibit with its values in points, if it is of dots and its axis prints hundredths without a per cent sign; else as it is."""
    axis = exhibit.y
    if exhibit.kind != "dots" or axis is None or axis.fmt.scale != POINT or "%" in axis.fmt.suffix:
        return exhibit
    frame = exhibit.frame.assign(**{name: exhibit.frame[name] / POINT for name in VALUES})
    ends = {name: getattr(axis, name) / POINT for name in ("low", "high", "step")}
    base = exhibit.base and replace(exhibit.base, x=exhibit.base.x / POINT)
    return replace(exhibit, frame=frame, y=replace(axis, fmt=replace(axis.fmt, scale=1.0), **ends), base=base)
