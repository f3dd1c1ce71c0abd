"""The log and the report say types and places; what an error carries stays out of them."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from wdhs_desktop.kit import log
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.kit.report import report_of

SECRET = "Anna van den Berg 06-12345678"


def fail_with(secret: str) -> None:
    member = {"name": secret}
    try:
        int(member["name"])
    except ValueError as error:
        raise KeyError(member["name"]) from error


def the_error() -> BaseException:
    with pytest.raises(KeyError) as caught:
        fail_with(SECRET)
    return caught.value


def test_a_report_holds_types_and_places_and_no_values() -> None:
    report = report_of(the_error())
    assert "Anna" not in report
    assert "06-12345678" not in report
    assert "KeyError" in report
    assert "ValueError" in report
    assert "in fail_with" in report
    assert str(Path.home()) not in report


def test_a_trace_names_our_own_files_from_the_package_on() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled) as caught:
        progress.check()
    assert any(line.strip().startswith("wdhs_desktop/kit/progress.py:") for line in log.trace_of(caught.value))


def test_errors_that_point_at_each_other_end() -> None:
    one, two = ValueError("a"), TypeError("b")
    one.__cause__, two.__cause__ = two, one
    assert log.trace_of(one) == ["TypeError", "ValueError"]


def test_the_log_on_disk_has_no_names(tmp_path: Path) -> None:
    path = tmp_path / "state" / "wdhs.log"
    log.install(path)
    try:
        logging.getLogger("wdhs_desktop.test").error("a fault", exc_info=the_error())
        written = path.read_text(encoding="utf-8")
    finally:
        log.remove()
    assert "KeyError" in written
    assert "Anna" not in written


def test_a_place_that_cannot_be_written_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    log.install(tmp_path / "state" / "wdhs.log")
    logging.getLogger("wdhs_desktop.test").info("still running")


def test_a_large_log_is_put_aside_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "wdhs.log"
    for round_ in range(5):
        path.write_text(f"{round_}" * log.LARGEST, encoding="utf-8")
        log.install(path)
        log.remove()
    kept = sorted(each.name for each in tmp_path.iterdir())
    assert kept == ["wdhs.log.1", "wdhs.log.2", "wdhs.log.3"]
    assert path.with_name("wdhs.log.1").read_text(encoding="utf-8")[0] == "4"
