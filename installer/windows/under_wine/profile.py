"""Stands in for start.py: what does the installed program find of a folder that is to be its profile?"""

import sys

if __name__ == "__main__":
    from pathlib import Path
    from time import perf_counter

    from healing_desktop.storage.profile_folder import DeskProfile

    profile = DeskProfile(Path(sys.argv[1]))
    began = perf_counter()
    asks, trouble = profile.asks_first, profile.trouble()
    at_once = perf_counter() - began < 1
    print(f"asks {asks}, {trouble.reason if trouble else None}, {'at once' if at_once else 'slowly'}")
