"""YAML as people write it: without what turns a few lines into a billion words, or the program over."""

from __future__ import annotations

DEEPEST = 12


class NotPlainError(ValueError):
    """`repeats`: a value stands for another one (an alias); otherwise it is nested too deeply."""

    def __init__(self, *, repeats: bool) -> None:
        super().__init__("repeats" if repeats else "deep")
        self.repeats = repeats


def hold_plain(text: str) -> None:
    """Raises NotPlainError, or yaml.YAMLError. Asked before reading: the reader written in C goes as deep into its
    stack as the text is nested, and past the end of it the whole program is gone."""
    import yaml

    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.AliasEvent):
            raise NotPlainError(repeats=True)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise NotPlainError(repeats=False)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
