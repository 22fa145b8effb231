"""`--simple`: the window begins as the screen of a visitor who is alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from healing_desktop.cli.main import main
from healing_desktop.cli.services import Global, Services


def test_it_is_for_the_window_and_goes_with_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    given: list[Global] = []

    def services_for(options: Global) -> Services:
        given.append(options)
        return cast(Services, SimpleNamespace(open_window=lambda _timeline: 0))

    assert main(["--simple"], services_for) == 0
    assert main([], services_for) == 0
    assert [options.simple for options in given] == [True, False]
    with pytest.raises(SystemExit) as ended:
        main(["--simple", "find", "rouw"], services_for)
    assert ended.value.code == 2
    assert "--simple" in capsys.readouterr().err
