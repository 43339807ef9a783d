"""How the server fares, for whoever runs it: room, sessions, and what went wrong last."""

from __future__ import annotations

import streamlit as st

from components import look, place
from data.errors import DataError
from store.errors import StoreError
from store.events import latest
from store.files import sized
from store.readiness import LEAST_FREE, failing_part
from store.usage import Usage, usage

FAILS = {
    "": "The server is well",
    "database": "The database cannot be reached",
    "migrations": "The database is not of this release: start the app again to bring it up to date",
    "files": "The folder of uploads cannot be read",
    "disk": f"The disk has less than {LEAST_FREE / 2**30:.0f} GB left",
}


def show() -> None:
    """All of it on one page; nothing can be changed here."""
    if not place.is_of_the_house():
        look.headline("This page is for whoever runs the server")
        look.paragraph("Open it in a browser on the machine itself.")
        return
    failing = failing_part()
    look.headline(FAILS[failing])
    room, visitors = st.columns(2, gap="large")
    with room:
        look.section("Room")
        _room()
    with visitors:
        look.section("Sessions")
        for label, count in _sessions().items():
            look.value(label, f"{count:,}")
    st.space("small")
    look.section("What went wrong last")
    _events()
    look.section("What can be done")
    look.caption(
        "On the command line of the machine: report.py backup FILE.zip, restore FILE.zip, export-all DIR, and purge, which "
        "deletes for good what has been in the bin for seven days and files that no story names."
    )


def _room() -> None:
    try:
        taken: Usage = usage()
    except (StoreError, DataError) as error:
        look.refusal(str(error))
        return
    if taken.files >= taken.quota:
        look.refusal("Uploads take all the room they may; no more are kept.")
    look.value("Uploads and tables made from them", f"{sized(taken.files)} of {sized(taken.quota)}")
    look.value("Database", sized(taken.database))
    look.value("Left on the disk", sized(taken.free))
    look.value("Stories", f"{taken.stories:,}")
    look.value("In the bin", f"{taken.in_the_bin:,}")


def _sessions() -> dict[str, int]:
    """Open now, and how often one was opened, taken up again and left since the server was started."""
    if not st.runtime.exists():
        return {}
    found = st.runtime.get_instance().stats_mgr.get_stats(["active_sessions", "session_events"])
    events = {stat.labels["type"]: stat.value for stat in found.get("session_events", ())}
    return {
        "Open now": sum(stat.value for stat in found.get("active_sessions", ())),
        "Opened since the start": events.get("connect", 0),
        "Taken up again": events.get("reconnect", 0),
        "Left": events.get("disconnect", 0),
    }


def _events() -> None:
    kept = list(latest.kept)
    if not kept:
        look.paragraph("Nothing since the server was started.")
        return
    look.caption(
        "The last ones first. Of an error its kind and its way through the code are kept, never what a file holds."
    )
    told = [{name: one.get(name, "") for name in ("at", "level", "event", "ref", "error")} for one in reversed(kept)]
    st.dataframe(told, hide_index=True, width="stretch")
