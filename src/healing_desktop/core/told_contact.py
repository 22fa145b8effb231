"""Telephone numbers, mail and web addresses as people type them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import phonenumbers
from phonenumbers import PhoneNumberFormat

_MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,24}")
_NO_PART = re.compile(r'[\s<>"{}|\\^`]')
_AT_HOME = 32


def phone_told(text: str) -> str | None:
    """The number in groups as it is printed: Belgian without its country code, another with it. None for what cannot
    be called."""
    try:
        number = phonenumbers.parse(text, "BE")
    except phonenumbers.NumberParseException:
        return None
    if number.extension or not text.replace("+", "").strip()[:1].isascii():
        return None
    if phonenumbers.is_valid_short_number_for_region(number, "BE") and not text.strip().startswith("+"):
        return str(number.national_number)
    if not phonenumbers.is_valid_number(number):
        return None
    form = PhoneNumberFormat.NATIONAL if number.country_code == _AT_HOME else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def mail_told(text: str) -> str | None:
    """None for what is no mail address."""
    return text if _MAIL.fullmatch(text) and ".." not in text else None


def website_told(text: str) -> str | None:
    """With its https:// where none was typed. None for what no browser opens, and for one with a password in it."""
    told = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(told)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return None
    right = parts.scheme.lower() in ("http", "https") and "." in host.strip(".") and "@" not in parts.netloc
    return told if right and not _NO_PART.search(told) and not host.startswith(".") else None
