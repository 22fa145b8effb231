"""Stands in for start.py: which year is it?"""

if __name__ == "__main__":
    from datetime import UTC, datetime

    print("the year is", datetime.now(UTC).year)
