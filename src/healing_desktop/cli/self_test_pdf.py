"""The step of the self-test that reads a handout again: whole, tagged, and marked to be heard and to be kept."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from healing_desktop.cli.self_test import FailedStep

# PDF/UA, so that a screen reader can read it; PDF/A, so that it can be opened in ten years.
MARKS = (b"pdfuaid:part", b"pdfaid:part")


def prove_pdf(pdf: bytes, pages: int) -> str:
    """What was proved. FailedStep where it is not what a handout has to be."""
    try:
        reader = PdfReader(BytesIO(pdf), strict=True)
        catalogue = reader.root_object
        drawn = sum(bool(page.extract_text().strip()) for page in reader.pages)
        described = catalogue.get("/Metadata", None)
        marks = described.get_object().get_data() if described is not None else b""
    except (PyPdfError, KeyError, ValueError, TypeError, AttributeError) as spoilt:
        raise FailedStep(f"the PDF cannot be read: {spoilt}") from spoilt
    lacking = [key for key in ("/StructTreeRoot", "/MarkInfo", "/Lang") if key not in catalogue]
    lacking += [mark.decode() for mark in MARKS if mark not in marks]
    if lacking:
        raise FailedStep(f"the PDF has no {', '.join(lacking)}")
    if drawn != pages or len(reader.pages) != pages:
        raise FailedStep(f"{drawn} pages with words of {len(reader.pages)}, {pages} were set")
    return f"{pages} pages, {len(pdf)} bytes, tagged, PDF/UA and PDF/A"
