"""What a PDF breaks of the two standards every handout keeps: PDF/UA-1 (to be heard) and PDF/A-2a (to be kept)."""

from __future__ import annotations

import page as page_validation

PROFILES = (page_validation.ValidationProfile.PDF_UA_1, page_validation.ValidationProfile.PDF_A_2A)


def broken_rules(pdf: bytes) -> list[tuple[str, str]]:
    """(rule, what it says), of both; [] is how it shall be."""
    reports = (page_validation.validate_pdf_bytes(pdf, profile=profile) for profile in PROFILES)
    return [(failure.rule_id, failure.message) for report in reports for failure in report.failures]
