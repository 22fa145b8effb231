"""YAML with the line of every value, so that a fault can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.reader import ReaderError

from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding, Level

Where = tuple[str | int, ...]

# "2021-08-01" is a date as the source gives it, not a moment: it stays text.
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


@dataclass(slots=True)
class YamlFile:
    """One file as read: its value, the line of each path inside it, and what is wrong with its form."""

    name: str
    value: Any = None
    lines: dict[Where, int] = field(default_factory=dict)
    faults: list[Finding] = field(default_factory=list)

    def line(self, where: Where) -> int:
        """The line of a path, or of the nearest thing that holds it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def finding(self, where: Where, said: Said, level: Level = "fault") -> Finding:
        field = ".".join(str(step) for step in where) or "file"
        return Finding(self.name, self.line(where), field, said, level, self._entry(where))

    def _entry(self, where: Where) -> str:
        """The name of the entry that a path leads into; "" where the file is no list of them."""
        entries: Any = self.value
        if not where or not isinstance(entries, list) or not isinstance(where[0], int) or where[0] >= len(entries):
            return ""
        names = entries[where[0]].get("name") if isinstance(entries[where[0]], dict) else None
        first = next(iter(names.values()), "") if isinstance(names, dict) else ""
        return first if isinstance(first, str) else ""


def read_yaml(file: Path, root: Path) -> YamlFile:
    """The file; when it is missing, not UTF-8, not YAML or gives a key twice, `faults` says so and `value` may be
    None."""
    read = YamlFile(file.relative_to(root).as_posix())
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        read.faults.append(Finding(read.name, 1, "file", Said("finding-no-file")))
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        read.faults.append(Finding(read.name, line, "file", Said("finding-not-utf-8")))
    except OSError as error:
        read.faults.append(Finding(read.name, 1, "file", Said("finding-not-read", detail=str(error.strerror))))
    else:
        _read_text(text, read)
    return read


def _read_text(text: str, read: YamlFile) -> None:
    try:
        read.value = _value(yaml.compose(text, Loader=yaml.CSafeLoader), (), read)
    except yaml.MarkedYAMLError as error:
        line, column = (error.problem_mark.line + 1, error.problem_mark.column + 1) if error.problem_mark else (1, 1)
        read.faults.append(Finding(read.name, line, "file", Said("finding-not-yaml", column=column)))
    except ReaderError as error:
        line = text[: error.position].count("\n") + 1
        read.faults.append(Finding(read.name, line, "file", Said("finding-control-character")))
    except RecursionError:
        read.faults.append(Finding(read.name, 1, "file", Said("finding-holds-itself")))


def _value(node: yaml.Node | None, where: Where, read: YamlFile) -> Any:  # noqa: ANN401  YAML of any shape
    if node is None:
        return None
    read.lines.setdefault(where, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, where, read)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*where, n), read) for n, child in enumerate(node.value)]
    if node.tag == _TIMESTAMP:
        return node.value
    try:
        return SafeConstructor().construct_object(node)
    except (ValueError, ConstructorError):
        read.faults.append(read.finding(where, Said("finding-not-a-value", value=str(node.value))))
        return None


def _mapping(node: yaml.MappingNode, where: Where, read: YamlFile) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        here = (*where, key)
        if key in result:
            line = key_node.start_mark.line + 1
            read.faults.append(Finding(read.name, line, ".".join(map(str, here)), Said("finding-field-twice")))
        read.lines[here] = key_node.start_mark.line + 1
        result[key] = _value(value_node, here, read)
    return result
