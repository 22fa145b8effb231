from __future__ import annotations

import csv
import io
import json
from hashlib import sha256
from typing import Any
from zipfile import ZipFile

from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
from tests.exchange.hsds.package_samples import FOREIGN, package_of, real_package, whole_entry


def files_of(package: HsdsPackage) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(tabular_bytes(package))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def manifest_of(files: dict[str, bytes]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files["datapackage.json"])
    return found


def test_the_same_package_gives_the_same_bytes() -> None:
    assert tabular_bytes(real_package()) == tabular_bytes(real_package())


def test_each_table_has_its_own_file_and_those_without_rows_none() -> None:
    files = files_of(package_of([whole_entry()]))
    assert {"services.csv", "service_at_location.csv", "translations.csv", "datapackage.json"} <= files.keys()
    assert "programs.csv" not in files
    services = rows_of(files["services.csv"])
    assert services[0]["name"] == "Groupe inventé"
    assert services[0]["x_doubtful"] == "true"
    assert (services[0]["minimum_age"], services[0]["maximum_age"]) == ("18", "65.5")


def test_the_package_says_what_is_in_its_files() -> None:
    files = files_of(package_of([whole_entry()]))
    manifest = manifest_of(files)
    assert manifest["profile"] == "tabular-data-package"
    for resource in manifest["resources"]:
        content = files[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        header = next(csv.reader(io.StringIO(content.decode(), newline="")))
        assert [field["name"] for field in resource["schema"]["fields"]] == header
    service = next(told for told in manifest["resources"] if told["name"] == "service")
    status = next(field for field in service["schema"]["fields"] if field["name"] == "status")
    assert status["constraints"] == {"required": True, "enum": list(TABLES["service"].fields[8].values)}
    assert {"fields": "organization_id", "reference": {"resource": "organization", "fields": "id"}} in service[
        "schema"
    ]["foreignKeys"]


def test_somebody_else_s_columns_tables_and_manifest_are_kept() -> None:
    files = files_of(FOREIGN)
    assert rows_of(files["organizations.csv"])[0]["crm_number"] == "77"
    assert rows_of(files["opening_events.csv"]) == [{"when": "soon", "service": "s1"}]
    assert rows_of(files["services.csv"])[1]["nested"] == '{"a": [1, 2]}'
    assert rows_of(files["schedules.csv"])[1]["description"] == FOREIGN.rows("schedule")[1]["description"]
    assert manifest_of(files)["custom"] == {"tombstones": ["s0"]}
