from __future__ import annotations

import json

from healing_desktop.exchange.hsds.schemas import faults, our_schemas, strict, validator
from healing_desktop.exchange.hsds.tree_out import service_trees, tree_bytes, without_extensions
from tests.exchange.hsds.package_samples import FOREIGN, package_of, real_package, whole_entry
from tests.fixtures.generated import real_content


def test_without_our_extensions_it_is_valid_under_strict_schemas() -> None:
    package = package_of([*real_content().entries, whole_entry()])
    trees = list(service_trees(package))
    assert len(trees) > 300
    plain = [without_extensions(tree) for tree in trees]
    assert not list(faults(plain, validator(strict(our_schemas()))))
    assert not list(faults(trees, validator(our_schemas())))
    # They can say no: what is ours is not in HSDS.
    assert list(faults(trees, validator(strict(our_schemas()))))


def test_everything_hangs_where_hsds_has_it() -> None:
    (tree,) = service_trees(package_of([whole_entry()]))
    place = tree["service_at_locations"][0]["location"]
    assert place["addresses"][0]["postal_code"] == "9000"
    assert place["accessibility"][0]["description"] == "Step-free"
    assert tree["organization"]["name"] == tree["name"]
    assert tree["attributes"][0]["taxonomy_term"]["taxonomy_detail"]["name"] == "Theme"
    assert "organization_id" not in tree
    assert "link_id" not in tree["attributes"][0]
    assert {told["language"] for told in tree["translations"]} == {"fr", "nl"}
    assert "entity_id" not in tree["translations"][0]


def test_a_page_says_how_many_and_holds_every_row() -> None:
    page = json.loads(tree_bytes(real_package()))
    assert page["total_items"] == page["size"] == len(page["contents"]) == len(real_package().rows("service"))
    assert (page["first_page"], page["last_page"], page["empty"], page["total_pages"]) == (True, True, False, 1)
    assert page["x_manifest"]["name"] == "healing-desktop"


def test_a_list_is_the_services_alone() -> None:
    package = real_package()
    assert json.loads(tree_bytes(package, "list")) == json.loads(tree_bytes(package))["contents"]


def test_somebody_else_s_rows_are_all_there_somewhere() -> None:
    page = json.loads(tree_bytes(FOREIGN))
    one, two = page["contents"]
    assert one["their_flag"] == "yes"
    assert one["organization"]["crm_number"] == "77"
    assert one["service_at_locations"][0]["schedules"][0]["id"] == "h1"
    assert one["service_at_locations"][0]["location"]["attributes"][0]["value"] == "x"
    # It hangs on both and says so in both.
    assert one["phones"] == one["organization"]["phones"] == [dict(FOREIGN.rows("phone")[0])]
    assert (two["organization_id"], two["nested"]) == ("gone", {"a": [1, 2]})
    assert page["x_rest"] == {
        "organization": [{"id": "o2", "name": "Without services", "description": "="}],
        "opening_events": [{"when": "soon", "service": "s1"}],
    }
    assert page["x_manifest"] == FOREIGN.manifest


def test_nothing_is_an_empty_page() -> None:
    page = json.loads(tree_bytes(package_of([])))
    assert (page["contents"], page["empty"], page["total_items"]) == ([], True, 0)
