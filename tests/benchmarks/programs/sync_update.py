"""Brings the newest edition of a published folder to a desk, in a process of its own. Prints what it took as JSON:
seconds of the clock and of the processor, and the most memory that was held, in megabytes.

Arguments: the folder of the editions, the edition of the program, the root that is trusted, the published folder, now.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from time import perf_counter, process_time

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.synchronise import synchronise

folder, bundled, root, source, moment = sys.argv[1:6]
desk = Desk(Path(folder), Path(bundled), Path(root).read_bytes(), "0.1.0")
start, worked = perf_counter(), process_time()
outcome = synchronise(desk, source, now=lambda: datetime.fromisoformat(moment))
took = {"s": perf_counter() - start, "processor_s": process_time() - worked, "fetched": outcome.bytes}
with Path("/proc/self/status").open() as status:
    held = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
sys.stdout.write(json.dumps({**took, "outcome": outcome.kind, "mb": held / 1024, "detail": outcome.detail}) + "\n")
