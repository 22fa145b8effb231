"""Why a desk cannot keep anything: its profile, as far as that can be seen from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ProfileReason = Literal["no-space", "not-allowed"]


@dataclass(frozen=True, slots=True)
class ProfileTrouble:
    """Nothing more can be kept in `folder`; what is in it stays as it is."""

    reason: ProfileReason
    folder: str
