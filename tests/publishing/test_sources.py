"""Wrong input: every fault with its file, line, field and a sentence, all in one run; and nothing is built."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.sources import check_sources, read_sources
from tests.core.samples import words_in
from tests.fixtures.command_line import healing
from tests.fixtures.editions import copy_of_data
from tests.publishing.faulty_entries import FAULTS, FILE, GOOD, ID, OTHER

# A language and the first of its words for a term, then all the others.
WORDS = re.compile(r"^(\s+[a-z]{2}: \[[^],]+)[^]]*\]", re.MULTILINE)


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy of data/ for all, without articles, with no more entries than the helplines need, and with one word of
    each list of words; each test writes only what it spoils."""
    data = copy_of_data(tmp_path_factory.mktemp("spoilt"))
    for folder in (data / "articles").iterdir():
        if folder.is_dir():
            shutil.rmtree(folder)
    for file in [file for file in (data / "directory").rglob("*.yaml") if file.stem not in ("helplines", "platforms")]:
        file.unlink()
    for file in (data / "taxonomies").glob("*.yaml"):
        file.write_text(WORDS.sub(r"\1]", file.read_text(encoding="utf-8")), encoding="utf-8")
    return data


@pytest.fixture
def data(spoilt: Path, tmp_path: Path) -> Path:
    shutil.copytree(spoilt, tmp_path / "data", copy_function=lambda a, b: Path(b).hardlink_to(a))
    return tmp_path / "data"


def write(file: Path, content: str | bytes) -> None:
    """A new file: what was there is linked to the copy that all tests share."""
    file.unlink(missing_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def replace_in(file: Path, old: str, new: str) -> int:
    """Replaces the first `old`, which must be there; the line it stands on."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    write(file, text.replace(old, new, 1))
    return text[: text.index(old)].count("\n") + 1


def findings(data: Path) -> list[Finding]:
    found = read_sources(data)
    assert isinstance(found, list), "this should not have been accepted"
    assert found == sorted(found)
    assert all(finding.said.sentence(words_in("en")).endswith(".") and finding.line >= 1 for finding in found)
    return found


def told(data: Path) -> list[tuple[int, str, str]]:
    """Line, field and sentence (its key) of the faults in the made-up file, which are the only ones."""
    found = findings(data)
    assert {finding.file for finding in found} == {FILE}, found
    return [(finding.line, finding.field, str(finding.said)) for finding in found]


def spoil(data: Path, old: str, new: str) -> None:
    assert old in GOOD
    write(data / FILE, GOOD.replace(old, new, 1))


def test_the_made_up_entry_is_good_until_its_card_says_nothing_of_its_own(data: Path) -> None:
    write(data / FILE, GOOD)
    content = read_sources(data)
    assert isinstance(content, EditionContent), content
    assert ID in {entry.row.id for entry in content.entries}
    spoil(data, "Verzonnen kegelaars.", "Een groep.")
    said = [(finding.field, finding.said.key) for finding in check_sources(data) if finding.entry]
    assert said == [("0.cards.nl", "finding-cards-alike")]


@pytest.fixture(scope="module")
def told_of_all(spoilt: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Finding]]:
    """One run over every fault, each in a file of its own: what is said of each file."""
    data = Path(shutil.copytree(spoilt, tmp_path_factory.mktemp("faults") / "data"))
    for number, (old, new, *_) in enumerate(FAULTS):
        assert old in GOOD
        text = (
            GOOD.replace(old, new, 1).replace(ID, ID[:-3] + f"{number:03}").replace("Verzonnen", f"Verzonnen {number}")
        )
        write(data / "directory" / f"fault-{number}.yaml", text)
    found: dict[str, list[Finding]] = {}
    for finding in findings(data):
        found.setdefault(finding.file, []).append(finding)
    return found


@pytest.mark.parametrize("number", range(len(FAULTS)))
def test_one_fault(told_of_all: dict[str, list[Finding]], number: int) -> None:
    _, _, line, field, sentence = FAULTS[number]
    found = told_of_all[f"directory/fault-{number}.yaml"]
    assert any((f.line, f.field) == (line, field) and str(f.said).startswith(sentence) for f in found), found
    assert len([f for f in found if str(f.said).startswith(sentence)]) == 1


def test_only_what_is_spoilt_is_blamed(told_of_all: dict[str, list[Finding]]) -> None:
    assert set(told_of_all) == {f"directory/fault-{number}.yaml" for number in range(len(FAULTS))}


@pytest.mark.parametrize(
    ("content", "line", "sentence"),
    [
        (b"- id: x\n  name: {nl: [}\n", 2, "finding-not-yaml column=15"),
        (b"- id: x\n\tname: y\n", 2, "finding-not-yaml column=1"),
        (b"- id: x\n  name: \xff\n", 2, "finding-not-utf-8"),
        (b"- id: x\n- \x00\n", 2, "finding-control-character"),
        (b"id: x\n", 1, "finding-not-a-list"),
        (b"- just text\n", 1, "finding-type-object value=just text"),
        (b"a: 1\n---\nb: 2\n", 2, "finding-not-yaml column=1"),
        (b"&a [*a]\n", 1, "finding-holds-itself"),
        (b"- x: !!python/object:os.system x\n", 1, "finding-not-a-value value=x"),
    ],
)
def test_a_file_that_is_not_what_it_should_be(data: Path, content: bytes, line: int, sentence: str) -> None:
    write(data / FILE, content)
    assert any(at == line and said == sentence for at, _, said in told(data))


def test_an_empty_file_is_an_empty_list(data: Path) -> None:
    write(data / FILE, b"# nothing yet\n")
    assert isinstance(read_sources(data), EditionContent)


def test_one_entry_twice(data: Path) -> None:
    write(data / FILE, GOOD + GOOD.replace("# Line 1\n", ""))
    assert [(line, field) for line, field, _ in told(data)] == [(19, "1.id"), (22, "1.name.nl")]
    assert all(f"{FILE}:2" in said for *_, said in told(data)), "it says where the first one is"


def test_one_name_in_one_town_twice(data: Path) -> None:
    second = GOOD.replace("# Line 1\n", "").replace(ID, OTHER).replace("Verzonnen groep", "VERZÓNNEN groep")
    write(data / FILE, GOOD + second)
    assert [(line, field) for line, field, _ in told(data)] == [(22, "1.name.nl")]
    write(data / FILE, GOOD + second.replace("Gent", "Brugge").replace("9000", "8000"))
    assert isinstance(read_sources(data), EditionContent), "another town is another group"


def test_what_was_taken_over_is_no_more_and_went_to_one_entry(data: Path) -> None:
    gone, first = "9d3f1f36-0a51-4a3c-8a55-0d8f1f6f0a01", GOOD.replace("languages: [nl]", "replaces: [GONE]")
    second = first.replace("# Line 1\n", "").replace(ID, OTHER).replace("Verzonnen groep", "Andere groep")
    write(data / FILE, first.replace("GONE", gone) + second.replace("GONE", ID))
    assert [(line, field) for line, field, _ in told(data)] == [(24, "1.replaces.0")]
    write(data / FILE, first.replace("GONE", gone) + second.replace("GONE", gone))
    (found,) = told(data)
    assert f"{FILE}:2" in found[2], "it says where the first one is"
    write(data / FILE, first.replace("GONE", gone))
    content = read_sources(data)
    assert isinstance(content, EditionContent)
    assert next(entry for entry in content.entries if entry.row.id == ID).replaces == (gone,)


def test_many_faults_are_told_in_one_run(data: Path) -> None:
    """In several files and several fields of one entry; no entry is blamed for a fault elsewhere."""
    text = (
        GOOD.replace("[grief]", "[greif]").replace("Gent", "Gnt").replace("02 648 40 14", "1").replace("medium", "low")
    )
    write(data / FILE, text)
    write(data / "directory" / "torn.yaml", "- [")
    replace_in(data / "helplines.yaml", 'number: "1813"', 'number: "1814"')
    replace_in(data / "edition.yaml", "serial: 1", "serial: one")
    files = [finding.file for finding in findings(data)]
    assert files.count(FILE) == 4
    assert set(files) == {FILE, "directory/torn.yaml", "helplines.yaml", "edition.yaml"}


def test_an_entry_of_wrong_shape_is_still_there_for_others(data: Path) -> None:
    """Its helpline and its groups are not told that it is missing."""
    replace_in(data / "directory" / "helplines.yaml", "kind: helpline", "kind: hepline")
    assert [(finding.file, finding.field) for finding in findings(data)] == [("directory/helplines.yaml", "0.kind")]


@pytest.mark.parametrize(
    "name",
    ["edition.yaml", "helplines.yaml", "taxonomies/themes.yaml", "taxonomies/search-words.yaml", "geo/areas.csv",
     "geo/municipalities.csv", "schema/entry.schema.json", "schema/terms.schema.json"],
)  # fmt: skip
def test_a_missing_file(data: Path, name: str) -> None:
    (data / name).unlink()
    found = findings(data)
    assert [(finding.file, finding.line, finding.field) for finding in found] == [(name, 1, "file")]
    assert found[0].said == Said("finding-no-file")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert {finding.said for finding in findings(tmp_path / "none")} == {Said("finding-no-file")}


@pytest.mark.parametrize(
    ("name", "old", "new", "field", "sentence"),
    [
        ("helplines.yaml", "nl: [emergency-112, suicide-1813", "nl: [emergency-112, suicide-1814", "crisis.nl.1",
         "finding-no-line code=suicide-1814"),
        ("helplines.yaml", 'number: "1813"', "number: 1813", "lines.2.number",
         "finding-type-string value=1813"),
        ("helplines.yaml", 'number: "1813"', "number: null", "crisis.nl.1", "finding-no-line code=suicide-1813"),
        ("helplines.yaml", 'number: "1813"', 'number: "106"', "lines.2.number",
         "finding-other-number"),
        ("helplines.yaml", "code: suicide-1813", "code: emergency-112", "lines.2.code",
         "finding-twice value=emergency-112"),
        ("helplines.yaml", "needs: [suicide]", "needs: [sucide]", "lines.2.needs",
         "finding-no-need-name need=sucide"),
        ("helplines.yaml", "suicide: [listening]", "suicide: [listning]", "near_needs.suicide",
         "finding-no-need-name need=listning"),
        ("helplines.yaml", "- id: c8bc9f0b", "- id: c8bc9f0c", "lines.0.id", "finding-no-entry"),
        ("helplines.yaml", 'checked_on: "2026-08-06"', 'checked_on: "2026-02-30"', "lines.0.checked_on",
         "finding-not-a-day value=2026-02-30"),
        ("helplines.yaml", "  other: [emergency-112", "  others: [emergency-112", "crisis",
         "finding-missing field=other"),
        ("helplines.yaml", "  code: emergency-112\n", "", "lines.0", "finding-missing field=code"),
        ("edition.yaml", '"2026-11-21"', '"2026-13-21"', "published_on", "finding-not-written value=2026-13-21"),
        ("edition.yaml", '"2027-11-21"', '"2026-11-21"', "expires_on", "finding-edition-ends-early"),
        ("edition.yaml", "serial: 1\n", "", "file", "finding-missing field=serial"),
        ("taxonomies/themes.yaml", "broader: null", "broader: nothing", "0.broader",
         "finding-no-term code=nothing"),
        ("taxonomies/themes.yaml", "broader: null", "broader: mental-health", "0.broader",
         "finding-above-itself code=mental-health"),
        ("taxonomies/themes.yaml", "code: grief", "code: mental-health", "1.code", "finding-twice value=mental-health"),
        ("taxonomies/kinds.yaml", "    nl: Therapiegroep\n", "", "0.name", "finding-missing field=nl"),
        ("taxonomies/search-words.yaml", "narrower: [vgt, lsfb]", "narrower: [vgt, asl]", "narrower",
         "finding-no-term code=asl"),
        ("taxonomies/search-words.yaml", "stop_words:", "stop_wrods:", "stop_wrods",
         "finding-not-one-of value=stop_wrods"),
        ("taxonomies/search-words.yaml", "  - value: nl\n", "  - value: no\n", "language.0.value",
         "finding-type-string value=false"),
    ],
)  # fmt: skip
def test_faults_of_the_other_files(data: Path, name: str, old: str, new: str, field: str, sentence: str) -> None:
    line = replace_in(data / name, old, new)
    found = [finding for finding in findings(data) if finding.file == name]
    named = [finding for finding in found if finding.field.endswith(field) and str(finding.said).startswith(sentence)]
    assert named, found
    assert any(abs(finding.line - line) <= 2 or field in ("crisis", "crisis.nl.1", "file") for finding in named)


def test_a_table_of_places_that_is_not_whole(data: Path) -> None:
    file = data / "geo" / "municipalities.csv"
    write(file, file.read_text(encoding="utf-8").replace("51.13412", "x", 1))
    assert [finding.file for finding in findings(data)] == ["geo"]


# --- nothing is built -----------------------------------------------------------------------------------------------


def test_nothing_is_built_while_one_fault_is_left(data: Path, tmp_path: Path) -> None:
    spoil(data, "02 648 40 14", "02 648 40")
    out = tmp_path / "out" / "edition.db"
    out.parent.mkdir()
    out.write_bytes(b"the one before")
    said = healing("publish", "build", "--data", str(data), "--out", str(out), "--language", "en")
    assert said.status == 1
    first, last = said.err.splitlines()
    where = f"{FILE}:12: Fault: Verzonnen groep, contact.phone"
    assert first == f"{where}: “02 648 40” is not a valid Belgian telephone number. Look it up again."
    assert last == f"{data}: 1 fault; nothing was written."
    assert out.read_bytes() == b"the one before"
    assert [file.name for file in out.parent.iterdir()] == ["edition.db"]


def test_the_check_says_that_all_is_well(spoilt: Path) -> None:
    said = healing("publish", "check", "--data", str(spoilt), "--language", "en")
    assert (said.status, said.out) == (0, f"{spoilt}: no faults, 1 warning.\n")
    assert said.err.startswith(
        "helplines.yaml:80: Warning: lines.0.checked_on: 33 lines were checked more than 90 days"
    )


def test_all_findings_as_one_document(data: Path) -> None:
    spoil(data, "kind: group", "kind: club")
    said = healing("publish", "check", "--data", str(data), "--json")
    document = json.loads(said.out)
    assert (said.status, document["faults"], document["warnings"]) == (1, 1, 1)
    found = document["findings"][0]
    assert (found["level"], found["file"], found["line"]) == ("fault", FILE, 3)
    assert (found["entry"], found["field"]) == ("Verzonnen groep", "0.kind")
    assert found["code"] == "finding-not-one-of"
    assert found["sentence"].startswith("“club” is hier niet bekend. Schrijf een van deze: group, organisation")


@pytest.mark.parametrize("what", ["build", "quality"])
def test_a_place_where_nothing_can_be_written(spoilt: Path, tmp_path: Path, what: str) -> None:
    said = healing("publish", what, "--data", str(spoilt), "--out", str(tmp_path))
    assert said.status == 1
    assert said.err.startswith("Dit kan niet gelezen")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Erreur : Verzonnen groep, kind : « club » n'est pas connu ici."),
        ("de", "Fehler: Verzonnen groep, kind: „club“ ist hier nicht bekannt."),
    ],
)
def test_faults_are_told_in_the_language_asked(data: Path, language: str, told: str) -> None:
    spoil(data, "kind: group", "kind: club")
    said = healing("publish", "check", "--data", str(data), "--language", language)
    assert said.err.replace("\u00a0", " ").startswith(f"{FILE}:3: {told}")


@pytest.mark.parametrize("what", ["check", "quality", "build"])
def test_all_that_publish_does_tells_faults(data: Path, tmp_path: Path, what: str) -> None:
    spoil(data, "kind: group", "kind: club")
    out = tmp_path / "out.txt"
    writes = () if what == "check" else ("--out", str(out))
    said = healing("publish", what, "--data", str(data), *writes)
    assert said.status == 1
    assert re.search(rf"^{FILE}:3: Fout: Verzonnen groep, kind: ", said.err, re.MULTILINE)
    assert not out.exists()
