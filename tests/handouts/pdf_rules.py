"""What a PDF breaks of the two standards every handout keeps: PDF/UA-1 (to be heard) and PDF/A-2a (to be kept)."""

from __future__ import annotations

import page as page_validation

PROFILES = (page_validation.ValidationProfile.PDF_UA_1, page_validation.ValidationProfile.PDF_A_2A)
STREAM_LENGTH = "PDFA2A-STREAM-LENGTH-001"


def broken_rules(pdf: bytes) -> list[tuple[str, str]]:
    """(rule, what it says), of both; [] is how it shall be."""
    reports = (page_validation.validate_pdf_bytes(pdf, profile=profile) for profile in PROFILES)
    # Where the last byte of a stream happens to be a carriage return, the validator takes it for part of the line
    # break that follows; our PDFs break lines with a line feed alone.
    false_alarm = STREAM_LENGTH if b"\r\nendstream" in pdf else ""
    failures = (failure for report in reports for failure in report.failures)
    return [(failure.rule_id, failure.message) for failure in failures if failure.rule_id != false_alarm]
