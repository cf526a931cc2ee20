"""The Nu HTML Checker finds nothing to say about our pages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.articles import ArticleContent
from desktop_app.domain.station import new_station

from .samples import ARTICLE, CONTEXT
from .test_blocks import DOCUMENTS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.rendering.page import PageRenderer

CHECKER = os.environ.get("TOASOAN_VNU_JAR", "")
JAVA = shutil.which("java")
# A file has no origin, so the checker believes that nothing beside the page is 'self'.
NOT_FOR_FILES = "Resource violates Content Security Policy"


@pytest.mark.skipif(not (CHECKER and JAVA), reason="set TOASOAN_VNU_JAR and install Java")
def test_pages_pass_the_html_checker_without_a_remark(renderer: PageRenderer, tmp_path: Path) -> None:
    articles = [ARTICLE, ArticleContent(), ArticleContent(headline="Tít", body="\n\n".join(DOCUMENTS))]
    station = replace(new_station("Đài Tây Ninh", "tayninhtv.vn"), short_name="", owner="")
    pages = [*((article, CONTEXT) for article in articles), (ARTICLE, replace(CONTEXT, station=station))]
    for number, (article, context) in enumerate(pages):
        page = renderer.render(article, context)
        (tmp_path / f"{number}.html").write_text(page.html, encoding="utf-8", newline="\n")
    files = [str(file) for file in sorted(tmp_path.iterdir())]
    command = [str(JAVA), "-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always", *files]
    result = subprocess.run(command, capture_output=True, check=True)
    messages = json.loads(result.stdout)["messages"]
    assert [message for message in messages if NOT_FOR_FILES not in message["message"]] == []
