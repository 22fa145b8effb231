"""Roles stand in an order; PINs are read as they are typed, kept sealed, and wrong ones cost time."""

from __future__ import annotations

import pytest

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.pins import is_pin, plain_pin, role_for, sealed_pin
from healing_desktop.core.roles import LONGEST_PAUSE, Role, pause_after, pins_of

STAFF, MANAGER = sealed_pin("2468"), sealed_pin("135790")


def test_a_manager_may_what_staff_may_and_staff_what_a_visitor_may() -> None:
    assert sorted(Role, reverse=True) == [Role.MANAGER, Role.STAFF, Role.VISITOR]
    assert Role.MANAGER >= Role.STAFF > Role.VISITOR
    assert Role.VISITOR <= Role.VISITOR < Role.MANAGER


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2468", "2468"), (" 24 68\n", "2468"), ("24-68", "2468"), ("é'§!", "2468"), ("é4§8", "2468"),
        ("&é\"'(§è!çà", "1234567890"), ("123", None), ("1234567890123", None), ("", None), ("pin1", None),
        ("٢٤٦٨", None), ("1'; DROP TABLE settings", None),
    ],
)  # fmt: skip
def test_a_pin_is_read_as_typed_or_pasted_also_without_shift(typed: str, read: str | None) -> None:
    assert plain_pin(typed) == read


def test_a_pin_is_kept_sealed_each_time_with_other_salt() -> None:
    assert "2468" not in STAFF
    assert sealed_pin("2468") != STAFF
    assert is_pin("2468", STAFF)
    assert not is_pin("2469", STAFF)


@pytest.mark.parametrize(
    "kept",
    ["", "2468", "scrypt$16384$8$1$$", "scrypt$99999999999$8$1$AAAA$AAAA", "scrypt$-2$8$1$AAAA$AAAA", "a$1$b$c$d$e",
     "scrypt$1048576$8$1$AAAA$AAAA", STAFF.replace("scrypt", "plain"), f"{STAFF}$"],
    ids=range(9),
)  # fmt: skip
def test_what_cannot_be_read_opens_nothing(kept: str) -> None:
    assert not is_pin("2468", kept)


def test_a_pin_opens_its_role_and_that_of_staff_everything_where_managers_have_none() -> None:
    both = {Role.STAFF: STAFF, Role.MANAGER: MANAGER}
    assert role_for("2468", both) is Role.STAFF
    assert role_for("135790", both) is Role.MANAGER
    assert role_for("0000", both) is None
    assert role_for("2468", {Role.STAFF: STAFF}) is Role.MANAGER
    assert role_for("2468", {}) is None


def test_the_pins_are_settings_of_the_centre() -> None:
    rows = (Kept(Setting("pin/staff", STAFF), 1), Kept(Setting("pin/manager", ""), 2), Kept(Setting("name", "x"), 3))
    assert pins_of(CentreNow().with_rows(3, rows)) == {Role.STAFF: STAFF}


def test_wrong_pins_cost_ever_more_time() -> None:
    assert [pause_after(wrong) for wrong in (0, 4, 5, 6, 7)] == [0, 0, 10, 20, 40]
    assert pause_after(11) == pause_after(1_000_000) == LONGEST_PAUSE
