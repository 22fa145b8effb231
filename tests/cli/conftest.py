from tests.fixtures.editions import content, directory, edition_file
from tests.fixtures.read_once import reads_once

__all__ = ["content", "directory", "edition_file", "reads_once"]
