"""healing-desktop publish WHAT: from data/ to a signed folder; each thing that it does is a module of its own."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module

from healing_desktop.cli.services import Refused, Services, own_words

# Each has `run(arguments, services)`, and is imported when it is asked for.
_DOES = {
    "check": "publish_data", "quality": "publish_data", "texts": "publish_data",
    "build": "publish_data", "keys": "publish_keys",
    "sign": "publish_sign", "root": "publish_root", "recheck-list": "publish_recheck",
    "merge": "publish_merge", "add-entries": "publish_add", "example": "publish_example", "serve": "publish_serve",
}  # fmt: skip


def run(arguments: Namespace, services: Services) -> None:
    try:
        import_module(f"healing_desktop.cli.{_DOES[arguments.what]}").run(arguments, services)
    except OSError as error:
        file = str(error.filename or getattr(arguments, "out", None) or arguments.what)
        raise Refused(own_words(services)("publish-not-written", file=file)) from None
