"""The only mutable owners: edition, search, selection, tray, settings, visitor session."""
