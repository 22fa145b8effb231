"""The program is written for Python 3.11 and also runs on 3.12 and 3.13.

`make test-pythons` runs the whole suite on each. Here, with whatever other Python is found: every file
compiles without a warning, and every module that needs no library compiled for one version alone is imported.
"""

from __future__ import annotations

import os
import pwd
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.architecture.other_pythons import find

IMPORT_ALL = """
import importlib, pkgutil, sys
import healing_desktop

seen, foreign = 0, []
for module in pkgutil.walk_packages(healing_desktop.__path__, "healing_desktop."):
    if module.name.endswith("__main__"):
        continue
    try:
        importlib.import_module(module.name)
        seen += 1
    except ImportError as reason:
        if (reason.name or "healing_desktop").startswith("healing_desktop"):
            raise
        foreign.append(f"{module.name} ({reason.name})")
print(seen)
print("not tried:", ", ".join(foreign) or "none", file=sys.stderr)
"""


@pytest.fixture(params=["3.12", "3.13"])
def other_python(request: pytest.FixtureRequest) -> Path:
    """One that `make test-pythons` gave an environment, else any of that version."""
    version = str(request.param)
    own = Path(__file__).parents[2] / f".venv-{version}" / "bin" / "python"
    found = own if own.exists() else find(version, Path(pwd.getpwuid(os.getuid()).pw_dir))
    if found is None:
        pytest.skip(f"NOT TRIED on Python {version}: no such interpreter on this machine")
    return found


def run(python: Path, *arguments: str, cache: Path) -> subprocess.CompletedProcess[str]:
    # Most libraries are pure or built for the stable ABI, so another version can read this one's.
    libraries = os.pathsep.join((str(Path(__file__).parents[2] / "src"), sysconfig.get_paths()["purelib"]))
    own = python.parents[1] / "pyvenv.cfg"
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(cache), "QT_QPA_PLATFORM": "offscreen"}
    if not own.exists():
        environment["PYTHONPATH"] = libraries
    return subprocess.run(
        [
            str(python),
            "-W",
            "error::SyntaxWarning",
            "-W",
            "error::DeprecationWarning:healing_desktop",
            *arguments,
        ],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one test compiles, the other reads; of both versions, by their names."""
    return tmp_path_factory.mktemp("compiled")


def test_every_file_compiles(other_python: Path, root: Path, compiled: Path) -> None:
    done = run(other_python, "-m", "compileall", "-f", "-q", str(root / "src"), cache=compiled)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_imports(other_python: Path, root: Path, compiled: Path) -> None:
    done = run(other_python, "-c", IMPORT_ALL, cache=compiled)
    assert done.returncode == 0, done.stderr
    modules = len(list((root / "src" / "healing_desktop").rglob("*.py")))
    assert int(done.stdout) > modules // 2, f"too few modules could be tried: {done.stderr}"
