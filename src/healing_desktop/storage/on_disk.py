"""What has to be waited for until it is on the disk, power cut or not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

# A share whose server does this by itself, or not at all.
_NOT_KNOWN = (errno.EINVAL, errno.ENOTSUP)


def sync_folder(folder: Path) -> None:
    """The names in `folder` are on the disk: a file that was put in the place of another comes back as the old one
    otherwise. Nothing where the system cannot promise that. OSError when the disk refuses."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_KNOWN:
            raise
    finally:
        os.close(handle)
