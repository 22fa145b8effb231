"""Brings a newer edition to this desk: signed, whole, and never at the cost of the one in use."""
