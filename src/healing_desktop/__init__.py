"""Healing Desktop: an offline directory of Belgian support and therapy groups."""
