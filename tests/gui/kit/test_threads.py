"""Jobs in real threads: the outcome arrives on the GUI thread, also when nobody holds the job."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from wdhs_desktop.kit.jobs import JobRunner, Lane, Progress


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def test_work_runs_elsewhere_and_its_outcome_arrives_here(qtbot, runner: JobRunner) -> None:
    threads: dict[str, threading.Thread] = {}

    def work(progress: Progress) -> str:
        threads["work"] = threading.current_thread()
        return "read"

    job = runner.start(work)
    job.finished.connect(lambda outcome: threads.setdefault(outcome, threading.current_thread()))
    qtbot.waitUntil(lambda: "read" in threads)
    assert threads["work"] is not threading.main_thread()
    assert threads["read"] is threading.main_thread()


def test_a_job_that_nobody_holds_delivers_all_the_same(qtbot, runner: JobRunner) -> None:
    outcomes: list[int] = []
    go_on = threading.Event()
    runner.start(lambda progress: go_on.wait(5) and 42).finished.connect(outcomes.append)
    gc.collect()
    go_on.set()
    qtbot.waitUntil(lambda: outcomes == [42])


def test_only_one_job_writes_at_a_time(qtbot, runner: JobRunner) -> None:
    inside: list[int] = []
    most: list[int] = []

    def write(progress: Progress) -> None:
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    for _ in range(20):
        runner.start(write, Lane.WRITE)
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert most == [1] * 20


def test_shutdown_waits_for_what_cannot_be_stopped(runner: JobRunner) -> None:
    begun, done = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        done.append(sum(range(200_000)))

    runner.start(work, Lane.WRITE)
    begun.wait(5)
    runner.shutdown()
    assert done


def test_a_running_job_stops_when_it_looks(qtbot, runner: JobRunner) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            begun.set()
            progress.report(1, 0)

    job = runner.start(work)
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
