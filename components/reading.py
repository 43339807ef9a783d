"""Files are read beside the page: what is being done, how long it has taken, and a button that stops it."""

from __future__ import annotations

import logging
import threading
import time
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import look, place
from data.errors import DataError
from data.files.child import Watch, watching
from data.intake.handed_in import Intake, proposal_of, read_tables
from data.shown import shown
from store.files import at_hand, files

KEY = "reading"  # session key: the reading of what was handed in
PATIENCE = 1.0  # seconds in which most files are read, so that nothing flickers
BEAT = 0.5  # seconds between two looks at what is being done
BAR = "width: min(100%, 480px); height: 8px; margin: 4px 0; accent-color: var(--blue)"

log = logging.getLogger("throughline")


class Reading:
    """Files being read in a thread of their own; the tables are kept by the reader, for whoever asks next."""

    def __init__(self, intake: Intake, again: bool) -> None:
        self.intake = intake
        self.again = again  # the same files were read before, otherwise, and their page stands
        folder = files()
        self.names = ", ".join(shown(name) for name, _ in intake.files)
        self.size = sum(path.stat().st_size for _, name in intake.files if (path := folder / name).is_file())
        self.refusal = ""
        self.watch = Watch(owner=place.visitor())
        self.began = time.monotonic()
        self.done = threading.Event()
        threading.Thread(target=self._read, args=(folder,), name="reading", daemon=True).start()

    def _read(self, folder: Path) -> None:
        try:
            with watching(self.watch):
                at_hand(path for _, path in self.intake.files)
                read = read_tables(self.intake, folder)
                proposal_of(self.intake, read.table)  # what it is held against is looked at here, and kept
        except DataError as error:
            self.refusal = str(error)
        except Exception:
            log.exception("Reading a file failed.")
            self.refusal = f"{self.names} could not be read; the server's log says why."
        finally:
            self.done.set()


def ready(intake: Intake) -> bool:
    """Have the files of an intake been read? If not, begin to, and show the progress or why they cannot be."""
    reading, place = _reading(intake.unassigned()), st.empty()
    if not reading.done.wait(PATIENCE):
        if not reading.again:
            with place.container(key="reading"):
                _progress()
            return False
        _wait(reading, place)
    if reading.watch.cancelled:
        look.paragraph("Reading was stopped. The file is still here.")
        st.button("Read it after all", on_click=_forget)
        return False
    if reading.refusal:
        look.refusal(reading.refusal)
        return False
    return True


def is_refused() -> bool:
    """Was what was handed in read to its end, and is it nothing that a story can be told of?"""
    held: Reading | None = st.session_state.get(KEY)
    return held is not None and bool(held.refusal)


def _reading(intake: Intake) -> Reading:
    """The reading of these files with these answers; whatever else this session was reading is stopped."""
    held: Reading | None = st.session_state.get(KEY)
    if held is not None and held.intake == intake:
        return held
    if held is not None:
        held.watch.cancel()
    again = held is not None and held.intake.files == intake.files and held.done.is_set() and not held.refusal
    st.session_state[KEY] = begun = Reading(intake, again)
    return begun


def _forget() -> None:
    st.session_state.pop(KEY, None)


def _wait(reading: Reading, place: DeltaGenerator) -> None:
    """Stay in this run until the files are read: what stood below stays meanwhile, dimmed by the browser."""
    with place.container(key="reading"):
        bar = st.empty()
        st.button("Cancel", key="cancel_reading", on_click=reading.watch.cancel)
    while not reading.done.wait(BEAT):
        _show(reading, bar)
    place.empty()


@st.fragment(run_every=BEAT)
def _progress() -> None:
    reading: Reading | None = st.session_state.get(KEY)
    if reading is None or reading.done.is_set():
        st.rerun()
    _show(reading, st.empty())
    st.button("Cancel", key="cancel_reading", on_click=reading.watch.cancel)


def _show(reading: Reading, place: DeltaGenerator) -> None:
    """What is being done, and for how long."""
    share = reading.watch.share
    value = f' value="{share:.3f}"' if share is not None else ""
    seconds = time.monotonic() - reading.began
    place.html(
        f'<p class="paragraph">Reading {escape(reading.names)}</p>'
        f'<progress{value} max="1" aria-label="How much has been read" style="{BAR}"></progress>'
        f'<p class="caption">{escape(reading.watch.step)} · {reading.size / 10**6:,.1f} MB · {seconds:.0f} s</p>'
    )
