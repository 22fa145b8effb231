"""The tray, the preview and the printer."""
