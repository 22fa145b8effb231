"""What this desk remembers between days. Never what was searched for."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from healing_desktop.core.query import Order
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.ui.state.settings_file import SettingsFile
from healing_desktop.ui.theme import SIZES, Scheme

USUAL_HOURS, MOST_HOURS = 6, 7 * 24
USUAL_IDLE, MOST_IDLE = 5, 50


@dataclass(frozen=True, slots=True)
class Settings:
    """One state of the settings; `edition_file` and `printer` are "" for "the usual one", `centre_logo` is "" or
    the name of a file in the profile. `sync_source`: an address, a folder or a .zip file, "" for none: then nothing is
    ever asked for. `sync_hours`: how often, 0 for never by itself. `desk_id`: drawn by lot when this desk first counts
    something; `watch_seen`: the serial up to which somebody here saw what is new for the watch list;
    `reminded_on`: the day on which this desk last told what the centre is reminded of. `idle_minutes`: after how many
    a screen that a visitor left is erased, 0 for never; `simple_only`: 1 where the desk is there for visitors alone.
    `wrong_pins`: how many wrong PINs in a row somebody typed here."""

    language: str = "en"
    text_size: int = 100
    scheme: str = Scheme.SYSTEM.value
    postcode: str = ""
    centre_name: str = ""
    centre_address: str = ""
    centre_hours: str = ""
    centre_logo: str = ""
    printer: str = ""
    edition_file: str = ""
    order: str = Order.DISTANCE.value
    sync_source: str = ""
    sync_hours: int = USUAL_HOURS
    desk_id: str = ""
    watch_seen: int = 0
    reminded_on: str = ""
    idle_minutes: int = USUAL_IDLE
    simple_only: int = 0
    wrong_pins: int = 0


class SettingsState(QObject):
    """Keeps the settings in an INI file of the profile. `not_kept`: the disk refused; they hold until the program
    ends. `is_new`: nobody has chosen anything on this desk; `kept_as`: under which name a broken file lies beside."""

    changed = Signal()
    not_kept = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = SettingsFile(file)
        self.is_new, self.kept_as = self._file.is_new, self._file.kept_as
        self.folder = file.parent
        self._kept = self.now = self._read()
        self._lent: dict[str, str | int] = {}

    def set(self, **changes: str | int) -> None:
        """Change some fields, keep them on disk, tell once. What this window did not change stays in the file as
        another window, or a newer program, left it."""
        before, self._kept = self._kept, _sane(replace(self._kept, **changes))  # type: ignore[arg-type]
        names = [field.name for field in fields(Settings)]
        values = {name: getattr(self._kept, name) for name in names}
        to_write = {
            name: value for name, value in values.items() if value != getattr(before, name) or not self._file.has(name)
        }
        kept = not to_write or self._file.write(to_write)
        self.is_new = False
        self._tell()
        if not kept:
            self.not_kept.emit()

    def lend(self, **wishes: str | int) -> None:
        """What this visitor wants, until `take_back`: in memory only, whatever is kept meanwhile."""
        self._lent |= wishes
        self._tell()

    def take_back(self) -> None:
        """Of a visitor nothing stays."""
        self._lent = {}
        self._tell()

    def _tell(self) -> None:
        now = replace(self._kept, **self._lent)  # type: ignore[arg-type]
        if now != self.now:
            self.now = now
            self.changed.emit()

    def _read(self) -> Settings:
        kept = {field.name: self._file.read(field.name) for field in fields(Settings)}
        size, hours, seen = kept["text_size"], kept["sync_hours"], kept["watch_seen"]
        idle, wrong = kept["idle_minutes"], kept["wrong_pins"]
        return _sane(
            Settings(
                language=kept["language"] or system_language(),
                text_size=int(size) if size.isdigit() else 100,
                scheme=kept["scheme"],
                postcode=kept["postcode"],
                centre_name=kept["centre_name"],
                centre_address=kept["centre_address"],
                centre_hours=kept["centre_hours"],
                centre_logo=Path(kept["centre_logo"]).name,
                printer=kept["printer"],
                edition_file=kept["edition_file"],
                order=kept["order"],
                sync_source=kept["sync_source"],
                sync_hours=int(hours) if hours.isdigit() else USUAL_HOURS,
                reminded_on=kept["reminded_on"],
                desk_id=kept["desk_id"],
                watch_seen=int(seen) if seen.isdigit() else 0,
                idle_minutes=int(idle) if idle.isdigit() else USUAL_IDLE,
                simple_only=int(kept["simple_only"] == "1"),
                wrong_pins=int(wrong) if wrong.isdigit() else 0,
            )
        )


def system_language() -> str:
    """The computer's language where we speak it, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].lower()
        if code in INTERFACE_LANGUAGES:
            return code
    return "en"


def _sane(settings: Settings) -> Settings:
    """A file edited by hand must not break the window."""
    size = settings.text_size if settings.text_size in SIZES else 100
    scheme = settings.scheme if settings.scheme in {item.value for item in Scheme} else Scheme.SYSTEM.value
    order = settings.order if settings.order in {item.value for item in Order} else Order.DISTANCE.value
    hours, idle = min(settings.sync_hours, MOST_HOURS), min(settings.idle_minutes, MOST_IDLE)
    return replace(settings, text_size=size, scheme=scheme, order=order, sync_hours=hours, idle_minutes=idle)
