"""A visitor without a browser: opens a session, asks for runs of the script, and leaves."""

from __future__ import annotations

import time
from contextlib import ExitStack
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect

LONGEST = 180.0  # seconds after which a run counts as lost


class Visitor:
    """One session on a server; used as ``with Visitor(address) as visitor``."""

    def __init__(self, address: str) -> None:
        host = address.removeprefix("http://")
        self._open = ExitStack()
        self._connecting = connect(
            f"ws://{host}/_stcore/stream", origin=address, max_size=None, subprotocols=["streamlit"]
        )
        self._widgets: dict[str, WidgetState] = {}
        self._page, self._query = "", ""
        self.sliders: dict[str, tuple[str, float, float, float]] = {}  # label -> id, least, greatest, value
        self.errors = 0

    def __enter__(self) -> Visitor:
        self._socket = self._open.enter_context(self._connecting)
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._open.close()

    def open(self, page: str, query: str = "") -> float:
        """Open a page, as by its address; the seconds until it stood."""
        self._page, self._query, self._widgets = page, query, {}
        self.sliders = {}
        return self._run()

    def move(self, label: str, share: float) -> float:
        """Move a slider to a share of its way; the seconds until everything had followed."""
        id, least, greatest, _ = self.sliders[label]
        self._widgets[id] = WidgetState(id=id, double_array_value={"data": [least + share * (greatest - least)]})
        return self._run()

    def _run(self) -> float:
        asked = BackMsg()
        asked.rerun_script.query_string = self._query
        asked.rerun_script.page_name = self._page
        asked.rerun_script.widget_states.widgets.extend(self._widgets.values())
        began = time.perf_counter()
        self._socket.send(asked.SerializeToString())
        while True:
            message = ForwardMsg.FromString(self._socket.recv(timeout=LONGEST))
            kind = message.WhichOneof("type")
            if kind == "delta":
                self._note(message)
            elif kind == "page_info_changed":
                self._query = message.page_info_changed.query_string
            elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return time.perf_counter() - began

    def _note(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "slider":
            slider = element.slider
            self.sliders[slider.label] = (slider.id, slider.min, slider.max, slider.default[0])
        elif kind == "exception":
            self.errors += 1
