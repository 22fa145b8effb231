"""The very bytes that will be printed or saved, on the screen, one page at a time."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from healing_desktop.ui.handouts.render_page import PagePicture, render_page
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.picture import Picture

AT_HAND = 8
EDGE = 12
RESIZED_MS = 80
Key = tuple[bytes, int, int, int]


class PageView(Picture):
    """Draws one picture in the middle of a darker desk; a screen reader gets its text."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(120, 160)
        self._picture: PagePicture | None = None

    def show_picture(self, picture: PagePicture | None) -> None:
        self._picture = picture
        self.setAccessibleDescription(picture.text if picture else "")
        self.update()

    def room(self) -> QSize:
        """In device pixels."""
        return (self.size() - QSize(2 * EDGE, 2 * EDGE)) * self.devicePixelRatio()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        desk = self.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(self.rect(), desk.darker(108) if desk.lightness() > 128 else desk.lighter(125))
        if self._picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size() - QSize(2 * EDGE, 2 * EDGE)
        size = self._picture.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        page = QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)
        painter.fillRect(page.translated(2, 3), QColor(0, 0, 0, 40))
        painter.drawImage(page, self._picture.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PreviewPane(QWidget):
    """`beyond` asks for the handout after (1) or before (-1) this one."""

    beyond = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pictures: OrderedDict[Key, PagePicture] = OrderedDict()
        self._job: Job[dict[Key, PagePicture]] | None = None
        self.shown, self.pages, self.page = b"", 0, 0
        self._more_before = self._more_after = False
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Preview"))
        self._where = WordsLabel("soft", self, wraps=False)
        self.before, self.after = QPushButton(self), QPushButton(self)
        for button, words, by in (
            (self.before, self.tr("Page back") + "   PgUp", -1),
            (self.after, self.tr("Next page") + "   PgDn", 1),
        ):
            button.setText(words)
            button.setProperty("look", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, by=by: self.turn(by))
        # In the middle below the page; in large letters on more than one line.
        turning = FlowLayout(gap=16)
        for part in (self.before, self._where, self.after):
            turning.addWidget(part)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addLayout(turning)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view, 1)
        layout.addLayout(line)
        self._soon = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._soon.timeout.connect(self._draw)
        self.view.resized.connect(self._soon.start)
        self._say()

    def show_pdf(self, pdf: bytes, pages: int, *, coming: int = 0) -> None:
        """Nothing is shown for b"". `coming`: from the handout before (1), which begins at the first page, from the one
        after (-1), which begins at the last; 0 is the same handout."""
        if pdf != self.shown or coming:
            self.shown, self.pages = pdf, pages
            self.page = max(0, pages - 1) if coming < 0 else 0
            self._draw()

    def say_neighbours(self, *, before: bool, after: bool) -> None:
        """Are there other handouts before and after this one?"""
        self._more_before, self._more_after = before, after
        self._say()

    def turn(self, by: int) -> None:
        """One page on or back, over the edge of the handout too."""
        there = self.page + by
        if 0 <= there < self.pages:
            self.page = there
            self._draw()
        elif (by > 0 and self._more_after) or (by < 0 and self._more_before):
            self.beyond.emit(by)

    def _say(self) -> None:
        said = self.tr("Page %1 of %2").replace("%1", str(self.page + 1)).replace("%2", str(self.pages))
        self._where.setText(said if self.pages else "")
        self.before.setEnabled(self.page > 0 or self._more_before)
        self.after.setEnabled(self.page + 1 < self.pages or self._more_after)

    def _draw(self) -> None:
        """What is at hand at once; what is not, and the pages around, in a job."""
        self._say()
        room = self.view.room()
        around = (page for page in (self.page, self.page + 1, self.page - 1) if 0 <= page < self.pages)
        keys = [(self.shown, page, room.width(), room.height()) for page in around]
        if keys and keys[0] in self._pictures:
            self.view.show_picture(self._pictures[keys[0]])
        elif not keys:
            self.view.show_picture(None)
        missing = [key for key in keys if key not in self._pictures]
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if missing and not room.isEmpty():
            self._render(missing)

    def _render(self, keys: list[Key]) -> None:
        """The first one is shown as soon as it is there."""

        def work(job: Job[dict[Key, PagePicture]]) -> dict[Key, PagePicture]:
            pdf, page, width, height = keys[0]
            picture = None if job.cancelled else render_page(pdf, page, QSize(width, height))
            return {keys[0]: picture} if picture else {}

        def arrived(outcome: Outcome[dict[Key, PagePicture]]) -> None:
            self._job = None
            if not isValid(self.view):
                return
            if not isinstance(outcome, Ok):
                raise outcome.error
            self._pictures.update(outcome.value)
            while len(self._pictures) > AT_HAND:
                self._pictures.popitem(last=False)
            here = (self.shown, self.page, self.view.room().width(), self.view.room().height())
            if here in outcome.value:
                self.view.show_picture(outcome.value[here])
            if len(keys) > 1:
                self._render(keys[1:])

        self._job = self._jobs.start(work, arrived)

    def forget(self) -> None:
        """The dialog goes: nobody waits for a page any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._pictures.clear()
