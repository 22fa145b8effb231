"""healing-desktop publish serve: the signed folder over HTTP, on this machine alone, to try it."""

from __future__ import annotations

import sys
from argparse import Namespace

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.publishing.trial_server import trial_server

    words = own_words(services)
    try:
        server = trial_server(arguments.repository, arguments.port)
    except OSError:
        raise Refused(words("publish-port-taken", port=str(arguments.port))) from None
    with server:
        if services.options.json:
            say_json({"address": server.address})
        else:
            say([words("publish-serves", address=server.address)])
        sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return
