"""Content to typst to PDF, with QR codes and small maps; no Qt."""
