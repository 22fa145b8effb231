"""The words of the program outside Qt: one Fluent catalogue per language, shared by window, command line and paper."""
