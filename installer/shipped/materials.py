"""`make sbom`: the list of what is shipped for other tools (CycloneDX 1.6, JSON), held to its schema.

Where the bundle for Linux is built, the libraries of the system that are in it stand there too. The same sources and
the same bundle give the same bytes: no time stands in it unless SOURCE_DATE_EPOCH says which.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import AttachedText, ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from installer.shipped.bundle_parts import bundle_parts
from installer.shipped.collect import shipped_parts
from installer.shipped.named_parts import ROOT
from installer.shipped.part import Inside, MissingLicenceError, Part

_TYPES = {
    "program": ComponentType.APPLICATION,
    "library": ComponentType.LIBRARY,
    "font": ComponentType.FILE,
    "data": ComponentType.DATA,
}
_SOURCES = {"Qt": "https://download.qt.io/official_releases/qt/"}


def materials(parts: Iterable[Part]) -> str:
    """The list as JSON; the program itself is what the list is of, and not in it."""
    program, *others = sorted(parts, key=lambda part: part.kind != "program")
    bom = Bom(components=[_component(part) for part in others])
    bom.metadata.component = top = _component(program)
    for component in bom.components:
        bom.register_dependency(component, component.components)
    bom.register_dependency(top, bom.components)
    moment = os.environ.get("SOURCE_DATE_EPOCH")
    bom.metadata.timestamp = datetime.fromtimestamp(int(moment or 0), UTC)
    bom.serial_number = uuid5(NAMESPACE_URL, "healing-desktop")
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    if moment is None:
        del told["metadata"]["timestamp"]
    # A number of its own for each content, and always the same one.
    contents = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    told["serialNumber"] = uuid5(NAMESPACE_URL, f"healing-desktop/{contents}").urn
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def faults(words: str) -> str:
    """What the schema says against it; "" for nothing."""
    return str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(words) or "")


def _component(part: Part) -> Component:
    reference = f"{part.kind}/{part.file.removesuffix('.txt')}"
    source = _SOURCES.get(part.name)
    return Component(
        type=_TYPES[part.kind],
        name=part.name,
        version=part.version or None,
        bom_ref=reference,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        licenses=[_licence(part.licence, part)] if part.licence else (),
        author=None,
        copyright=part.whose or None,
        external_references=(
            [ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(source))] if source else ()
        ),
        components=[_built_in(one, reference) for one in part.inside],
    )


def _built_in(one: Inside, reference: str) -> Component:
    return Component(
        type=ComponentType.LIBRARY,
        name=one.name,
        version=one.version or None,
        bom_ref=f"{reference}/{one.name}@{one.version}",
        purl=PackageURL.from_string(one.purl) if one.purl else None,
        licenses=[_licence(one.licence)] if one.licence else (),
    )


def _licence(words: str, part: Part | None = None) -> LicenseExpression | DisjunctiveLicense:
    """Terms that no list has a name for carry their text."""
    if words.startswith("LicenseRef-") and part is not None:
        return DisjunctiveLicense(name=words, text=AttachedText(content=part.texts[0].words))
    return LicenseFactory().make_from_string(words)


def main() -> int:
    """Exit status 1 when a licence is missing or the schema is not met."""
    bundle = ROOT / "out" / "installer" / "build" / "portable" / "dist" / "healing-desktop"
    file = ROOT / "out" / "installer" / f"healing-desktop-{version('healing-desktop')}.cdx.json"
    try:
        of_system = bundle_parts(bundle) if bundle.is_dir() else ()
        words = materials(shipped_parts() + tuple(part for part in of_system if part.kind != "text"))
    except MissingLicenceError as error:
        print(error, file=sys.stderr)
        return 1
    if wrong := faults(words):
        print(wrong, file=sys.stderr)
        return 1
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, encoding="utf-8")
    print(
        f"{Path(*file.parts[-3:])}: {len(json.loads(words)['components'])} parts, held to the schema of CycloneDX 1.6"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
