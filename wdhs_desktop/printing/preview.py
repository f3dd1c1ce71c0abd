"""The paper on the screen before it is printed: page by page, as wide as there is room, by keyboard too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space, colour
from wdhs_desktop.kit.widgets.buttons import QuietButton
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.printing.loaded_pdf import LoadedPdf

_STEP = 1.2
_SMALLEST, _LARGEST = 0.2, 4.0


class PreviewPane(QWidget):
    """Shows one PDF from memory. Without one it is empty and its buttons are off."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: LoadedPdf | None = None
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        # A bar that comes and goes changes the width, and with it the zoom, for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fit()
        self.view.setPageSpacing(Space.MEDIUM)
        self.view.setDocumentMargins(QMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(self.tr("Preview of the paper"))
        self.view.pageNavigator().currentPageChanged.connect(self._follow)
        self.previous = self._button("left", self.tr("Previous page"), self.show_previous)
        self.next = self._button("right", self.tr("Next page"), self.show_next)
        self.smaller = self._button("minus", self.tr("Make the preview smaller"), self.zoom_out)
        self.larger = self._button("add", self.tr("Make the preview larger"), self.zoom_in)
        self.fit = QuietButton(self.tr("Fit width"))
        self.fit.clicked.connect(self.fit_width)
        self.where = Text("", Size.SMALL, Role.MUTED, wrap=False)
        self._lay_out()
        self._add_keys()
        self._tint()
        self._follow(0)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF from its first page; the one before is let go after the view has left it."""
        before = self._loaded
        self._loaded = LoadedPdf(pdf, self)
        self.view.setDocument(self._loaded.document)
        if before is not None:
            before.deleteLater()
        self._go(0)
        self._follow(0)

    @property
    def pages(self) -> int:
        return self._loaded.pages if self._loaded is not None else 0

    @property
    def page(self) -> int:
        """The page in view; 0 is the first."""
        return self.view.pageNavigator().currentPage()

    def show_previous(self) -> None:
        self._go(self.page - 1)

    def show_next(self) -> None:
        self._go(self.page + 1)

    def show_first(self) -> None:
        self._go(0)

    def show_last(self) -> None:
        self._go(self.pages - 1)

    def zoom_in(self) -> None:
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / _STEP)

    def fit_width(self) -> None:
        """As wide as there is room, and it stays so when the window changes."""
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        """The table on which the paper lies: a shade darker than the window, so that white paper stands out."""
        palette = self.view.palette()
        if palette.color(QPalette.ColorRole.Dark) != colour(Role.LINE):
            palette.setColor(QPalette.ColorRole.Dark, colour(Role.LINE))
            self.view.setPalette(palette)

    def _fit(self) -> None:
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _go(self, page: int) -> None:
        if 0 <= page < self.pages:
            self.view.pageNavigator().jump(page, QPointF())

    def _zoom(self, factor: float) -> None:
        if self._loaded is None:
            return
        wanted = self._factor_now() * factor
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(wanted, _SMALLEST), _LARGEST))

    def _factor_now(self) -> float:
        """How large the page is shown, also where the view itself chose it to fit the width."""
        if self._loaded is None or self.view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        wide = self._loaded.document.pagePointSize(self.page).width() * self.logicalDpiX() / 72
        return room / wide if wide > 0 else 1.0

    def _follow(self, page: int) -> None:
        has_pages = self.pages > 0
        text = self.tr("Page {page} of {pages}").format(page=page + 1, pages=self.pages) if has_pages else ""
        self.where.setText(text)
        self.view.setAccessibleDescription(text)
        self.previous.setEnabled(has_pages and page > 0)
        self.next.setEnabled(has_pages and page < self.pages - 1)
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(has_pages)
        self.page_changed.emit(page)

    def _button(self, icon: str, words: str, slot: object) -> QuietButton:
        button = QuietButton("", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        bar = FlowRow(gap=Space.TINY)
        for part in (self.previous, self.where, self.next, self.smaller, self.larger, self.fit):
            bar.addWidget(part)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        body.addWidget(bar)
        body.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_PageDown), self.show_next),
            (QKeySequence(Qt.Key.Key_PageUp), self.show_previous),
            (QKeySequence(Qt.Key.Key_Home), self.show_first),
            (QKeySequence(Qt.Key.Key_End), self.show_last),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.fit_width),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
