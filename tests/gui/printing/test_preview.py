"""The preview shows the pages of a PDF in memory, with the mouse, the keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import Column, Foot, Heading, Section, TableDocument
from wdhs_desktop.printing.preview import PreviewPane


def pdf(rows: int) -> bytes:
    return compose(
        TableDocument(
            heading=Heading(title="Ledenlijst"),
            columns=(Column(title="Naam"),),
            sections=(Section(rows=tuple((f"Lid {number}",) for number in range(rows))),),
            foot=Foot(purpose="", maker="Anna", made_on=date(2026, 11, 24), count=rows, control_code=""),
        )
    ).pdf


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(600, 700)
    made = PreviewPane(frame)
    made.resize(frame.size())
    with qtbot.waitExposed(frame):
        frame.show()
    yield made
    frame.hide()


def test_pages_are_walked_by_button_and_key(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.show_pdf(pdf(100))
    assert pane.pages == 3
    assert "1" in pane.where.text()
    assert not pane.previous.isEnabled()
    pane.next.click()
    assert pane.page == 1
    assert "2" in pane.where.text()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.page == 2
    assert not pane.next.isEnabled()
    qtbot.keyClick(pane.view, Qt.Key.Key_PageUp)
    assert pane.page == 1
    qtbot.keyClick(pane.view, Qt.Key.Key_Home)
    assert pane.page == 0


def test_zooming_starts_from_what_is_seen_and_fitting_comes_back(pane: PreviewPane) -> None:
    pane.show_pdf(pdf(10))
    shown = pane.view.viewport().width() / (pane.view.document().pagePointSize(0).width() * pane.logicalDpiX() / 72)
    pane.larger.click()
    assert pane.view.zoomFactor() == pytest.approx(shown * 1.2, rel=0.1)
    pane.smaller.click()
    assert pane.view.zoomFactor() == pytest.approx(shown, rel=0.1)
    pane.fit.click()
    assert pane.view.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_another_pdf_takes_the_place_of_the_first_while_that_is_still_being_drawn(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    for rows in (300, 5, 200, 1):
        pane.show_pdf(pdf(rows))
        pane.view.viewport().repaint()
    assert pane.pages == 1
    document = pane.view.document()
    assert "Lid 0" in document.getAllText(0).text()
    qtbot.waitUntil(lambda: _has_ink(pane))


def _has_ink(pane: PreviewPane) -> bool:
    picture = pane.view.grab().toImage()
    middle = [picture.pixelColor(x, 60).lightness() for x in range(0, picture.width(), 2)]
    return min(middle) < 250 and max(middle) > 250


def test_without_a_pdf_nothing_can_be_pressed_and_everything_has_a_name(pane: PreviewPane) -> None:
    assert pane.pages == 0
    assert not any(button.isEnabled() for button in (pane.previous, pane.next, pane.larger, pane.smaller, pane.fit))
    focusable = [widget for widget in pane.findChildren(QWidget) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert pane.view in focusable
    for button in (pane.previous, pane.next, pane.larger, pane.smaller):
        assert button.accessibleName()
    assert pane.view.accessibleName()


def test_a_closed_pane_lets_its_pdf_go(qtbot: QtBot) -> None:
    pane = PreviewPane()
    pane.show_pdf(pdf(50))
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()


def test_the_width_of_the_paper_settles_at_every_size(pane: PreviewPane, qtbot: QtBot) -> None:
    """A bar that came and went with the zoom once kept the program busy for ever."""
    pane.show_pdf(pdf(3))
    for height in range(300, 700, 7):
        pane.resize(560, height)
        qtbot.wait(1)
    assert pane.view.verticalScrollBar().isVisible()
    assert pane.pages == 1
