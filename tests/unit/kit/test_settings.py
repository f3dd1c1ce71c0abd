"""The ini with the taste of whoever uses the PC, also after somebody edited it by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from wdhs_desktop.kit.settings import Settings


def test_a_choice_is_still_there_the_next_time(tmp_path: Path) -> None:
    first = Settings(tmp_path / "wdhs.ini")
    first.theme, first.text_scale, first.lock_minutes, first.language = "dark", 150, 3, "en"
    first.sync()
    again = Settings(tmp_path / "wdhs.ini")
    assert (again.theme, again.text_scale, again.lock_minutes, again.language) == ("dark", 150, 3, "en")


def test_a_new_pc_follows_the_system_in_dutch(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "wdhs.ini")
    assert (settings.theme, settings.text_scale, settings.lock_minutes) == ("system", 100, 10)
    assert settings.language == "nl"
    assert settings.window.isEmpty()


@pytest.mark.parametrize(
    "written",
    [
        "theme=pink\ntext_scale=veel\nlock_minutes=-\nlanguage=xx\n",
        "text_scale=\nlock_minutes=\ntheme=\nlanguage=\n",
        "\x00\x01\x02",
        "window=@Variant(nonsense\n",
        "text_scale=" + "9" * 5000 + "x",
    ],
)
def test_a_spoilt_ini_gives_the_usual_values(tmp_path: Path, written: str) -> None:
    path = tmp_path / "wdhs.ini"
    path.write_text("[General]\n" + written, encoding="utf-8")
    settings = Settings(path)
    assert (settings.theme, settings.text_scale, settings.lock_minutes) == ("system", 100, 10)
    assert settings.language == "nl"


def test_the_register_never_stays_open_longer_than_a_quarter(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "wdhs.ini")
    settings.lock_minutes = 999
    assert settings.lock_minutes == 15
    settings.lock_minutes = 0
    assert settings.lock_minutes == 2


def test_text_stays_between_80_and_200_percent(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "wdhs.ini")
    settings.text_scale = 5000
    assert settings.text_scale == 200
