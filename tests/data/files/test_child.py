import logging
import os
import sys
import threading
import time

import pytest

from data import limits
from data.errors import DataError
from data.files import child

LINUX = sys.platform == "linux"


@pytest.fixture(autouse=True)
def misbehaving():
    """Processes that go wrong when they are told to."""
    child.shut()
    yield
    child.shut()


def run(task, **arguments):
    return child.run("tests.data.misbehaving", task, "this.csv", arguments)


def talk():
    return run("chatter", text="still here")[0]


def test_an_answer_comes_back_whatever_a_library_prints():
    text, process = run("chatter", text="Überraschung “\ud800”\x00\n")

    assert text == "Überraschung “\ud800”\x00\n"
    assert process != os.getpid()


def test_a_process_is_used_again():
    assert run("chatter", text="")[1] == run("chatter", text="")[1]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("task", "words"), [("crash", "to a stop"), ("leave", "to a stop"), ("swell_natively", "GB of memory")]
)
def test_a_crash_ends_in_one_sentence_and_the_next_file_is_read(task, words):
    with pytest.raises(child.Overdrawn, match=words) as stopped:
        run(task)

    assert "this.csv" in str(stopped.value)
    assert "\n" not in str(stopped.value)
    assert talk() == "still here"


@pytest.mark.skipif(not LINUX, reason="limits of memory are the system's own on Linux; elsewhere the parent looks")
def test_memory_past_the_limit_ends_in_one_sentence(monkeypatch):
    monkeypatch.setattr(limits, "MOST_MEMORY", 512 << 20)

    with pytest.raises(child.Overdrawn, match=r"needs more than 0\.5 GB of memory"):
        run("swell")
    assert talk() == "still here"


def test_the_parent_stops_what_holds_too_much_where_the_system_does_not(monkeypatch):
    run("chatter", text="")  # the process stands before the limit is lowered
    monkeypatch.setattr(limits, "MOST_MEMORY", 1 << 20)
    monkeypatch.setattr(child, "LOOK", 0.0)

    with pytest.raises(child.Overdrawn, match="of memory"):
        run("hang")


def test_time_past_the_limit_ends_in_one_sentence(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(limits, "MOST_SECONDS", 0.5)
        with pytest.raises(child.Overdrawn, match=r"took longer than 0\.5 seconds"):
            run("hang")

    assert talk() == "still here"


def test_cancelling_ends_it_at_once_and_the_step_was_told():
    watch, cancelled = child.Watch(), []

    def cancel():
        until(lambda: (watch.step, watch.share) == ("Hanging", 0.25))
        watch.cancel()
        cancelled.append(time.monotonic())

    threading.Thread(target=cancel).start()
    with pytest.raises(child.Cancelled, match="cancelled"), child.watching(watch):
        run("hang")

    assert time.monotonic() - cancelled[0] < 5
    assert watch.cancelled


def test_a_sentence_of_the_reader_comes_through_as_it_is():
    with pytest.raises(DataError, match=r"^this\.csv is not to my liking\.$"):
        run("refuse")


def test_a_fault_of_the_reader_is_logged_in_full_and_said_without_a_trace(caplog):
    with caplog.at_level(logging.ERROR, "throughline"), pytest.raises(DataError) as refused:
        run("stumble")

    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivision" not in str(refused.value)
    assert "this.csv" in str(refused.value)


@pytest.mark.skipif(not LINUX, reason="only Linux tells a peak that can be reset")
def test_seconds_and_peak_of_all_readings_are_counted():
    with child.watching(child.Watch()) as watch:
        talk()
        first = watch.seconds
        talk()

    assert watch.seconds > first > 0
    assert 5 < watch.mb < 500


def test_a_third_reading_waits_until_one_of_two_is_done():
    watches = [child.Watch() for _ in range(3)]

    def hang(watch):
        with pytest.raises(child.Cancelled), child.watching(watch):
            run("hang")

    threads = [threading.Thread(target=hang, args=(watch,)) for watch in watches]
    for thread in threads:
        thread.start()
    until(lambda: [watch.step for watch in watches].count("Hanging") == 2)
    waiting = next(watch for watch in watches if watch.step != "Hanging")
    until(lambda: waiting.step == "Waiting: 2 other files are being read")

    next(watch for watch in watches if watch is not waiting).cancel()
    until(lambda: waiting.step == "Hanging")
    for watch in watches:
        watch.cancel()
    for thread in threads:
        thread.join(timeout=120)
        assert not thread.is_alive()


def test_of_one_visitor_one_file_is_read_at_a_time_and_others_are_served_meanwhile():
    watches = [child.Watch(owner=owner) for owner in ("first", "first", "first", "second")]

    def hang(watch):
        with pytest.raises(child.Cancelled), child.watching(watch):
            run("hang")

    threads = [threading.Thread(target=hang, args=(watch,)) for watch in watches]
    for thread in threads[:3]:
        thread.start()
    until(lambda: [watch.step for watch in watches].count("Hanging") == 1)
    until(lambda: [watch.step for watch in watches].count("Waiting: another file of yours is being read") == 2)
    threads[3].start()
    until(lambda: watches[3].step == "Hanging")

    next(watch for watch in watches[:3] if watch.step == "Hanging").cancel()
    until(lambda: [watch.step for watch in watches[:3]].count("Hanging") == 2)  # the one that was stopped said so last
    for watch in watches:
        watch.cancel()
    for thread in threads:
        thread.join(timeout=120)
        assert not thread.is_alive()
    assert not child._served


def test_a_reading_that_still_waits_can_be_cancelled(monkeypatch):
    monkeypatch.setattr(child, "_slots", threading.Semaphore(0))
    watch = child.Watch()
    watch.cancel()

    with pytest.raises(child.Cancelled), child.watching(watch):
        run("hang")


def test_what_was_left_unfinished_is_swept_up(tmp_path):
    (tmp_path / "table.parquet").write_text("whole")
    watch = child.Watch()

    def cancel():
        until(lambda: list(tmp_path.glob("*.1")))
        watch.cancel()

    threading.Thread(target=cancel).start()
    with pytest.raises(child.Cancelled), child.watching(watch):
        run("leave_behind", folder=str(tmp_path))

    assert sorted(path.name for path in tmp_path.rglob("*")) == [".spill", "table.parquet"]


def test_a_process_that_died_while_it_waited_is_replaced():
    _, process = run("chatter", text="")
    child._idle[0].process.kill()
    child._idle[0].process.wait()

    assert run("chatter", text="")[1] != process


def until(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.02)
