from tests.fixtures.editions import content, directory, edition_file

__all__ = ["content", "directory", "edition_file"]
