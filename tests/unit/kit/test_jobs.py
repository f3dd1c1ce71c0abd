"""Jobs with an executor that is drained by hand: nothing runs before the test says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.jobs import Cancelled, Job, JobRunner, Lane, Progress


class HandExecutor:
    """Keeps work until `drain`."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None], /) -> None:
        self.waiting.append(work)

    def shutdown(self, wait: bool = True) -> None:
        self.drain()

    def drain(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


class Heard:
    """Writes down what a job says."""

    def __init__(self, job: Job) -> None:
        self.said: list[object] = []
        job.finished.connect(lambda outcome: self.said.append(("finished", outcome)))
        job.failed.connect(lambda error: self.said.append(("failed", error)))
        job.cancelled.connect(lambda: self.said.append("cancelled"))
        job.progressed.connect(lambda done, total, text: self.said.append((done, total, text)))


@pytest.fixture
def lanes() -> dict[Lane, HandExecutor]:
    return {Lane.READ: HandExecutor(), Lane.WRITE: HandExecutor()}


def test_the_outcome_of_a_job_arrives(lanes: dict[Lane, HandExecutor]) -> None:
    runner = JobRunner(lanes)
    heard = Heard(runner.start(lambda progress: 6 * 7))
    assert heard.said == []
    lanes[Lane.READ].drain()
    assert heard.said == [("finished", 42)]
    assert not runner.is_busy


def test_an_outcome_that_is_nothing_arrives_too(lanes: dict[Lane, HandExecutor]) -> None:
    heard = Heard(JobRunner(lanes).start(lambda progress: None))
    lanes[Lane.READ].drain()
    assert heard.said == [("finished", None)]


def test_reading_does_not_wait_for_writing(lanes: dict[Lane, HandExecutor]) -> None:
    runner = JobRunner(lanes)
    writing = Heard(runner.start(lambda progress: "written", Lane.WRITE))
    reading = Heard(runner.start(lambda progress: "read", Lane.READ))
    lanes[Lane.READ].drain()
    assert reading.said == [("finished", "read")]
    assert writing.said == []


def test_an_error_for_people_is_no_fault_of_the_program(lanes: dict[Lane, HandExecutor]) -> None:
    bugs: list[BaseException] = []
    runner = JobRunner(lanes, bugs.append)

    def fill_the_disk(progress: Progress) -> None:
        raise StorageError("The disk is full.")

    heard = Heard(runner.start(fill_the_disk))
    lanes[Lane.READ].drain()
    (said,) = heard.said
    assert said[0] == "failed"
    assert isinstance(said[1], StorageError)
    assert bugs == []


def test_a_fault_of_the_program_is_reported_and_the_page_hears_too(lanes: dict[Lane, HandExecutor]) -> None:
    bugs: list[BaseException] = []
    runner = JobRunner(lanes, bugs.append)
    heard = Heard(runner.start(lambda progress: 1 // 0))
    lanes[Lane.READ].drain()
    assert [said[0] for said in heard.said] == ["failed"]
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_a_job_that_has_not_begun_can_be_cancelled(lanes: dict[Lane, HandExecutor]) -> None:
    ran: list[bool] = []
    job = JobRunner(lanes).start(lambda progress: ran.append(True))
    heard = Heard(job)
    job.cancel()
    lanes[Lane.READ].drain()
    assert heard.said == ["cancelled"]
    assert ran == []


def test_a_job_stops_where_it_reports(lanes: dict[Lane, HandExecutor]) -> None:
    rows: list[int] = []
    runner = JobRunner(lanes)

    def read_rows(progress: Progress) -> None:
        for row in range(10):
            progress.report(row, 10)
            rows.append(row)
            if row == 3:
                job.cancel()

    job = runner.start(read_rows)
    heard = Heard(job)
    lanes[Lane.READ].drain()
    assert rows == [0, 1, 2, 3]
    assert heard.said[-1] == "cancelled"


def test_progress_tells_the_first_and_the_last() -> None:
    told: list[tuple[int, int, str]] = []
    progress = Progress(lambda done, total, text: told.append((done, total, text)))
    for row in range(5001):
        progress.report(row, 5000, "rows")
    assert told[0] == (0, 5000, "rows")
    assert told[-1] == (5000, 5000, "rows")
    assert len(told) < 2500


def test_progress_without_a_listener_still_checks() -> None:
    progress = Progress()
    progress.report(1, 2)
    progress.stop()
    with pytest.raises(Cancelled):
        progress.report(2, 2)


def test_after_shutdown_nothing_is_delivered_and_nothing_starts(lanes: dict[Lane, HandExecutor]) -> None:
    runner = JobRunner(lanes)
    ran: list[bool] = []
    runner.start(lambda progress: ran.append(True), Lane.WRITE)
    runner.shutdown()
    assert ran == []
    assert not runner.is_busy
    with pytest.raises(RuntimeError):
        runner.start(lambda progress: None)
