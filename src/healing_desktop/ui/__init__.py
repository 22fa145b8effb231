"""The window: jobs, messages, theme and actions; one folder per capability."""
