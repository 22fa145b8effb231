"""Where there is no PostgreSQL, the tests that need it fail and say what to install; none is left out in silence."""

from __future__ import annotations

import pytest

from tests.fixtures.postgres import binary


def test_what_is_missing_is_said_with_what_brings_it() -> None:
    with pytest.raises(pytest.fail.Exception, match="apt-get install postgresql"):
        binary("no-such-program")
    assert binary("initdb").is_file()
