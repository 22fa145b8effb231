#!/usr/bin/env bash
# out/installer/SHA256SUMS: the numbers of every package of this version, of what is in each and of the SBOM.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(.venv/bin/python -m installer.portable.version)
cd out/installer
shopt -s nullglob
packages=(healing-desktop?"$version"*.{tar.xz,deb,exe,files} healing-desktop-"$version"*.cdx.json)
[ "${#packages[@]}" -gt 0 ] || { echo "There is no package of $version in out/installer." >&2; exit 1; }
sha256sum "${packages[@]}" > SHA256SUMS
cat SHA256SUMS
