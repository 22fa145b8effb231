"""Stands in for start.py in a copy of the installed program: does it start itself again for a sync?"""

import sys

sys.frozen = True  # type: ignore[attr-defined]  # as start.py says it

from multiprocessing import freeze_support  # noqa: E402

if __name__ == "__main__":
    freeze_support()
    import operator

    from healing_desktop.sync.child import in_child
    from healing_desktop.sync.watching import Watcher

    # Work that can be pickled and takes the two things that work gets there.
    print("the child answered", in_child(operator.is_not, Watcher(), operator.lt))
