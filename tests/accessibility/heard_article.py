"""An article on a screen, for who asks over the bus of screen readers. Arguments: resources, slug, language. Says
"settled" once the engine shows it, and goes when its input ends."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from healing_desktop.core.article_html import ArticlePage, Way, article_page
from healing_desktop.core.article_look import PageLook
from healing_desktop.core.library import Library
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.storage.directory import open_directory
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.web.late_profile import LateProfile
from healing_desktop.words_reader import words_reader

LOOK = PageLook("#FBF8F3", "#FFFFFF", "#1E2629", "#4F5B5E", "#0B5F66", "#DDEEEF", "#1A1A1A")


def main() -> None:
    resources, slug, language = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(["heard"])
    directory = open_directory(resources / "edition" / "edition.db")
    assert not isinstance(directory, EditionRefused), directory
    article = Library(directory.articles()).article(slug, language)
    assert article is not None
    words = words_reader(resources)(language)
    way = (Way("healing://entry/7", "Groep zeven", "Gent"),)
    page = ArticlePage(article, words, words, directory.helplines(), "Groepen", way)
    jobs = Jobs()
    view = ArticleView(resources, LateProfile(), jobs)
    view.resize(700, 500)
    view.show()
    view.say_name(article.title)
    view.show_article(article_page(page, LOOK).html, QColor("white"), 1.0)
    assert wait_for(lambda: view.in_engine)
    sys.stdout.write("settled\n")
    sys.stdout.flush()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    application.exec()
    jobs.close()
    view.shut()


if __name__ == "__main__":
    main()
