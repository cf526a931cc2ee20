"""A browser without walls: `python unsealed_browser.py FILE ADDRESS` opens FILE as a page of ADDRESS.

A program of its own, because the walls stand around the whole process that has them.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    app = QApplication([])
    view = QWebEngineView()
    view.setHtml(Path(sys.argv[1]).read_text(encoding="utf-8"), QUrl(sys.argv[2]))
    sys.exit(app.exec())
