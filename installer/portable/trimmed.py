"""What of Qt and of the libraries is shipped: the window, the web engine for one page, PDF, printing, speech."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import PurePosixPath

ENGINE_LANGUAGES = ("nl", "fr", "de", "en-US", "en-GB", "ar", "uk")
QT_LANGUAGES = ("nl", "fr", "de", "en", "ar", "uk")
# Of the window, of Simple and of the papers: dates and names of languages in each of them.
DATE_LANGUAGES = ("nl", "fr", "de", "en", "ar", "uk", "tr", "ru", "fa", "ps", "ti", "so", "es", "pl", "root")

PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqgif.so", "imageformats/libqico.so", "imageformats/libqjpeg.so", "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "networkinformation/libqglib.so",
    # Dead keys, and what writes with more letters than a keyboard has.
    "platforminputcontexts/libcompose*.so", "platforminputcontexts/libibus*.so",
    "platforms/libqoffscreen.so", "platforms/libqwayland*.so", "platforms/libqxcb.so",
    # Not libqgtk3.so: it wants GTK 3 for a file window that the portal gives as well.
    "platformthemes/libqxdgdesktopportal.so",
    "printsupport/libcupsprintersupport.so",
    "texttospeech/libqtexttospeech_*.so",
    "tls/libqopensslbackend.so", "tls/libqcertonlybackend.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/*.so",
)  # fmt: skip
QT = "PySide6/Qt/"
# A library of the compiler is never older on a desk that has a screen than here, and drivers of its graphics card
# need its own one.
OF_THE_SYSTEM = ("libstdc++.so.6", "libgcc_s.so.1")
NOT_SHIPPED = (
    f"{QT}qml/*",
    f"{QT}resources/*devtools*",
    f"{QT}resources/*.debug.*",
    f"{QT}libexec/q[!t]*", f"{QT}libexec/qt[!w]*", f"{QT}libexec/rcc", f"{QT}libexec/uic",
    "PySide6/*.pyi", "PySide6/include/*", "PySide6/typesystems/*", "PySide6/glue/*", "PySide6/scripts/*",
    "*/tests/*",
)  # fmt: skip


def is_shipped(name: str) -> bool:
    """Of a file by its place in the bundle."""
    place = name.replace("\\", "/")
    if place in OF_THE_SYSTEM or any(fnmatch(place, pattern) for pattern in NOT_SHIPPED):
        return False
    if place.startswith(f"{QT}plugins/"):
        return any(fnmatch(place.removeprefix(f"{QT}plugins/"), pattern) for pattern in PLUGINS)
    if place.startswith(f"{QT}translations/"):
        return _has_our_words(PurePosixPath(place))
    if place.startswith("babel/locale-data/"):
        return PurePosixPath(place).stem.partition("_")[0] in DATE_LANGUAGES
    return True


def _has_our_words(file: PurePosixPath) -> bool:
    if file.parent.name == "qtwebengine_locales":
        return file.stem in ENGINE_LANGUAGES
    kind, _, language = file.stem.partition("_")
    return kind in ("qt", "qtbase") and language in QT_LANGUAGES
