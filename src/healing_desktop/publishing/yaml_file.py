"""YAML with the line of every value, so that a fault can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from healing_desktop.publishing.findings import Finding

Where = tuple[str | int, ...]


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

    def finding(self, where: Where, sentence: str) -> Finding:
        return Finding(self.name, self.line(where), ".".join(str(step) for step in where) or "file", sentence)


def read_yaml(file: Path, root: Path) -> YamlFile:
    """The file; when it is missing, not UTF-8, not YAML or gives a key twice, `faults` says so and `value` may be None."""
    read = YamlFile(file.relative_to(root).as_posix())
    try:
        node = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except FileNotFoundError:
        read.faults.append(Finding(read.name, 1, "file", "This file is missing."))
    except UnicodeDecodeError:
        read.faults.append(Finding(read.name, 1, "file", "This file is not UTF-8 text."))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        read.faults.append(Finding(read.name, line, "file", f"This is not YAML: {error.problem}."))
    except yaml.YAMLError as error:
        read.faults.append(Finding(read.name, 1, "file", f"This is not YAML: {str(error).splitlines()[0]}."))
    else:
        read.value = _value(node, (), read)
    return read


def _value(node: yaml.Node | None, where: Where, read: YamlFile) -> Any:
    if node is None:
        return None
    read.lines.setdefault(where, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, where, read)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*where, n), read) for n, child in enumerate(node.value)]
    return _plain.construct_object(node)


def _mapping(node: yaml.MappingNode, where: Where, read: YamlFile) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        here = (*where, key)
        if key in result:
            line = key_node.start_mark.line + 1
            read.faults.append(
                Finding(read.name, line, ".".join(map(str, here)), "This field is given twice.")
            )
        read.lines[here] = key_node.start_mark.line + 1
        result[key] = _value(value_node, here, read)
    return result


class _PlainLoader(yaml.SafeLoader):
    """Dates stay text: "2021-08-01" is a date as the source gives it, not a moment."""


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_plain = _PlainLoader("")
