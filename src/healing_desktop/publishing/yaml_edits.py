"""One value of a YAML file changed in its text, so that layout, comments and all else stay as a person wrote them."""

from __future__ import annotations

import json
from typing import Any

import yaml

from healing_desktop.publishing.yaml_file import Where

_INDENT = 2


def with_value(text: str, where: Where, value: object) -> str:
    """The text with `value` (text, number, yes or no, list of texts) at `where`; None takes the field away. A field
    that is not there is put behind the others of its block. KeyError: nothing there can hold it."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    holder, missing = _reach(root, where)
    if missing:
        return text if value is None else _inserted(text, holder, missing, value)
    parent, _ = _reach(root, where[:-1])
    if value is None:
        return _removed(text, parent, where[-1])
    start, end = _at(text, holder.start_mark), _at(text, holder.end_mark)
    # The end of a block (a list, a folded text) is the start of what follows: the white before that is not its own.
    end = start + len(text[start:end].rstrip())
    if isinstance(holder, yaml.CollectionNode) and not holder.flow_style and isinstance(parent, yaml.MappingNode):
        key = next(key for key, _ in parent.value if key.value == where[-1])
        return f"{text[: _at(text, key.end_mark)]}: {_written(value)}{text[end:]}"
    return text[:start] + _written(value) + text[end:]


def without_item(text: str, number: int) -> str:
    """The text of a list without one of its items, and without the comment lines that stand right above it."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    items = root.value if isinstance(root, yaml.SequenceNode) else []
    lines = text.splitlines(keepends=True)
    first = items[number].start_mark.line
    last = items[number + 1].start_mark.line if number + 1 < len(items) else len(lines)
    return "".join(lines[:first] + lines[last:])


def _reach(node: Any, where: Where) -> tuple[Any, Where]:  # noqa: ANN401  a node of any kind
    """The node of the longest part of the path that is there, and the rest."""
    for at, step in enumerate(where):
        inside = _child(node, step)
        if inside is None:
            return node, where[at:]
        node = inside
    return node, ()


def _child(node: Any, step: str | int) -> Any:  # noqa: ANN401
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return node.value[step] if step < len(node.value) else None
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    return None


def _inserted(text: str, holder: Any, missing: Where, value: object) -> str:  # noqa: ANN401
    if not isinstance(holder, yaml.MappingNode) or not holder.value or any(isinstance(step, int) for step in missing):
        raise KeyError(missing)
    names = [str(step) for step in missing]
    if holder.flow_style:
        last = _at(text, holder.value[-1][1].end_mark)
        told = _written(value)
        for name in reversed(names[1:]):
            told = f"{{{name}: {told}}}"
        return f"{text[:last]}, {names[0]}: {told}{text[last:]}"
    column = holder.value[0][0].start_mark.column
    lines = [f"{' ' * (column + _INDENT * n)}{name}:" for n, name in enumerate(names)]
    lines[-1] += f" {_written(value)}"
    start = _at(text, holder.start_mark)
    end = start + len(text[start : _at(text, holder.end_mark)].rstrip())
    # A comment at the end of the last line belongs to it.
    line_end = text.find("\n", end)
    end = len(text) if line_end < 0 else line_end
    return text[:end] + "\n" + "\n".join(lines) + text[end:]


def _removed(text: str, parent: Any, name: str | int) -> str:  # noqa: ANN401
    if not isinstance(parent, yaml.MappingNode):
        raise KeyError(name)
    number = next(n for n, (key, _) in enumerate(parent.value) if key.value == name)
    if len(parent.value) == 1:
        raise KeyError(name)
    key, value = parent.value[number]
    if parent.flow_style:
        if number + 1 < len(parent.value):
            return text[: _at(text, key.start_mark)] + text[_at(text, parent.value[number + 1][0].start_mark) :]
        return text[: _at(text, parent.value[number - 1][1].end_mark)] + text[_at(text, value.end_mark) :]
    start, end = _at(text, key.start_mark), _at(text, value.end_mark)
    end = start + len(text[start:end].rstrip())
    line_end = text.find("\n", end)
    end = len(text) if line_end < 0 else line_end + 1
    return text[:start].rstrip(" ") + text[end:]


def _at(text: str, mark: Any) -> int:  # noqa: ANN401
    """Marks count lines and letters; only a line feed ends a line here."""
    at = 0
    for _ in range(mark.line):
        at = text.index("\n", at) + 1
    return at + int(mark.column)


def _written(value: object) -> str:
    """In one line, so that it fits wherever it goes."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(_written(one) for one in value)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return json.dumps(value)
    text = str(value)
    plain = yaml.dump({"k": text}, allow_unicode=True, width=10**6, Dumper=yaml.SafeDumper)[3:-1]
    simple = plain == text and not any(mark in text for mark in ",[]{}\"'")
    return text if simple else json.dumps(text, ensure_ascii=False)
