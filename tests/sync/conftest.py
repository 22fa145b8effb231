from tests.sync.made_desk import desk, repository

__all__ = ["desk", "repository"]
