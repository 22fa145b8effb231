"""No mouse, no finger, no pen: while it is so, what comes of one is let through to nobody, and kept to be told."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

_BY_HAND = {
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease, QEvent.Type.DragEnter,
    QEvent.Type.Drop, QEvent.Type.NativeGesture, QEvent.Type.Gesture,
}  # fmt: skip


class NoMouse(QObject):
    """`arrived`: what came nevertheless."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: list[QEvent.Type] = []

    def __enter__(self) -> Self:
        _application().installEventFilter(self)
        return self

    def __exit__(self, _kind: type[BaseException] | None, _what: object, _where: TracebackType | None) -> None:
        _application().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _BY_HAND:
            return False
        self.arrived.append(event.type())
        return True


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
