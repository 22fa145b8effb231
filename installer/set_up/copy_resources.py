"""Copies out of the npm packages into resources/: map scripts, fonts and icons, each with its licence.

Each folder is made anew beside the old one and then put in its place, so a program that is running never
sees half of it.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

MAP = {
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "leaflet/dist/images/layers.png": "images/layers.png",
    "leaflet/dist/images/layers-2x.png": "images/layers-2x.png",
    "leaflet/LICENSE": "licences/leaflet.txt",
    "leaflet.markercluster/dist/leaflet.markercluster.js": "leaflet.markercluster.js",
    "leaflet.markercluster/dist/MarkerCluster.css": "MarkerCluster.css",
    "leaflet.markercluster/dist/MarkerCluster.Default.css": "MarkerCluster.Default.css",
    "leaflet.markercluster/MIT-LICENCE.txt": "licences/leaflet.markercluster.txt",
    "protomaps-leaflet/dist/protomaps-leaflet.js": "protomaps-leaflet.js",
    "protomaps-leaflet/LICENSE": "licences/protomaps-leaflet.txt",
    # protomaps-leaflet.js has these inside it.
    "@mapbox/point-geometry/LICENSE": "licences/point-geometry.txt",
    "@mapbox/vector-tile/LICENSE.txt": "licences/vector-tile.txt",
    "color2k/LICENSE": "licences/color2k.txt",
    "fflate/LICENSE": "licences/fflate.txt",
    "pbf/LICENSE": "licences/pbf.txt",
    "potpack/LICENSE": "licences/potpack.txt",
    "quickselect/LICENSE": "licences/quickselect.txt",
    "rbush/LICENSE": "licences/rbush.txt",
    # The base map's neighbouring countries come from it.
    "world-atlas/LICENSE": "licences/world-atlas.txt",
}

NOTO = "@expo-google-fonts/noto-sans"
FONTS = {
    f"{NOTO}/400Regular/NotoSans_400Regular.ttf": "NotoSans-Regular.ttf",
    f"{NOTO}/400Regular_Italic/NotoSans_400Regular_Italic.ttf": "NotoSans-Italic.ttf",
    f"{NOTO}/600SemiBold/NotoSans_600SemiBold.ttf": "NotoSans-SemiBold.ttf",
    f"{NOTO}/700Bold/NotoSans_700Bold.ttf": "NotoSans-Bold.ttf",
    f"{NOTO}-arabic/400Regular/NotoSansArabic_400Regular.ttf": "NotoSansArabic-Regular.ttf",
    f"{NOTO}-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf": "NotoSansArabic-SemiBold.ttf",
    f"{NOTO}-arabic/700Bold/NotoSansArabic_700Bold.ttf": "NotoSansArabic-Bold.ttf",
    f"{NOTO}-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf": "NotoSansEthiopic-Regular.ttf",
    f"{NOTO}-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf": "NotoSansEthiopic-Bold.ttf",
    f"{NOTO}/LICENSE_FONT": "OFL.txt",
}


def icons() -> dict[str, str]:
    """The names in resources/icons.txt, and the set's licence."""
    lines = (ROOT / "resources" / "icons.txt").read_text(encoding="utf-8").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return {f"lucide-static/icons/{name}.svg": f"{name}.svg" for name in names} | {
        "lucide-static/LICENSE": "LICENSE.txt"
    }


def copy(packages: Path, files: dict[str, str], folder: Path, keep: tuple[str, ...] = ()) -> list[str]:
    """Fill `folder` with exactly `files`, and what it held under the names in `keep`; answers the missing."""
    missing = [source for source in files if not (packages / source).is_file()]
    if missing:
        return missing
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    for source, name in files.items():
        target = fresh / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(packages / source, target)
    for name in keep:
        if (folder / name).exists():
            (folder / name).rename(fresh / name)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
    return []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, default=ROOT / "node_modules")
    parser.add_argument("--resources", type=Path, default=ROOT / "resources")
    options = parser.parse_args()
    missing = [
        *copy(options.packages, MAP, options.resources / "map", keep=("base",)),
        *copy(options.packages, FONTS, options.resources / "fonts"),
        *copy(options.packages, icons(), options.resources / "icons"),
    ]
    for source in missing:
        print(f"not found in the npm packages: {source}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
