"""What came into the directory or changed in it, since a day."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from healing_desktop.core.ports import News

_COLUMNS = "SELECT name FROM pragma_table_info('service')"
_NEWS = """
SELECT id, 'new' AS what, x_listed AS day FROM service WHERE x_listed >= :since AND NOT coalesce(x_staff_only, 0)
UNION ALL
SELECT id, 'changed', last_modified FROM service
WHERE last_modified >= :since AND coalesce(x_listed, '') < :since AND NOT coalesce(x_staff_only, 0)
ORDER BY day DESC, what DESC, id"""


def read_news(connection: Connection, since: date) -> tuple[News, ...]:
    """The latest first; an edition from before listed days were kept knows only of changes."""
    known = "x_listed" in connection.exec_driver_sql(_COLUMNS).scalars().all()
    sql = _NEWS if known else _NEWS.replace("x_listed", "NULL")
    found = connection.exec_driver_sql(sql, {"since": since.isoformat()})
    return tuple(News(entry_id, what, date.fromisoformat(day)) for entry_id, what, day in found)
