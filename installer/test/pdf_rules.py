"""Holds a PDF that an installed program wrote to PDF/UA-1 and PDF/A-2a, with the validator of the tests.

python -m installer.test.pdf_rules FILE...
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.handouts.pdf_rules import broken_rules

if __name__ == "__main__":
    broken = [
        f"{file}: {rule}: {what}" for file in sys.argv[1:] for rule, what in broken_rules(Path(file).read_bytes())
    ]
    for line in broken:
        print(line)
    if broken:
        sys.exit(1)
    print("the PDF keeps every rule of PDF/UA-1 and PDF/A-2a")
