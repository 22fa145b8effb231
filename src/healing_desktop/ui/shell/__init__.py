"""The main window's frame: menus, status, crisis strip."""
