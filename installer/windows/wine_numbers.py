"""Gives wine 10 five functions of complex numbers that it has not written yet, and numpy asks for when imported.

    python -m installer.windows.wine_numbers ucrtbase.dll

Each of them takes the real or the imaginary part of a number, which is one instruction. In wine's own file, in a system
that is there for trying: what is installed is not touched.
"""

from __future__ import annotations

import sys
from pathlib import Path

# Machine code of x86-64 as Windows calls it: a number of 8 bytes in rcx, a larger one where rcx points.
PARTS = {
    "crealf": "66 0f 6e c1 c3",  # movd xmm0, ecx; ret
    "cimagf": "48 c1 e9 20 66 0f 6e c1 c3",  # shr rcx, 32; movd xmm0, ecx; ret
    "creall": "f2 0f 10 01 c3",  # movsd xmm0, [rcx]; ret
    "cimag": "f2 0f 10 41 08 c3",  # movsd xmm0, [rcx + 8]; ret
    "cimagl": "f2 0f 10 41 08 c3",
}
# How a function that wine has not written begins: it makes room, and goes to tell that it is missing.
NOT_WRITTEN = bytes.fromhex("4883ec28488d0d")


def written(library: bytes) -> bytes:
    """The same with those functions; those that a newer wine has are left as they are."""
    import pefile

    content = bytearray(library)
    with pefile.PE(data=library) as portable:
        places = {
            symbol.name.decode(): portable.get_offset_from_rva(symbol.address)
            for symbol in portable.DIRECTORY_ENTRY_EXPORT.symbols
            if symbol.name and not symbol.forwarder
        }
    for name, code in PARTS.items():
        at = places.get(name)
        if at is not None and content[at : at + len(NOT_WRITTEN)] == NOT_WRITTEN:
            machine = bytes.fromhex(code)
            content[at : at + len(machine)] = machine
    return bytes(content)


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_bytes(written(file.read_bytes()))
