"""The documentation as a site: opened from a file, offline, on a phone, a laptop and a large screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tests.web.browser import be, console_errors, requested

ROOT = Path(__file__).parents[2]
SECONDS = 60


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of this worker."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=250, check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    return folder


def test_every_page_is_whole_at_every_width_without_another_host(chromium: Chrome, site: Path) -> None:
    requested(chromium)
    console_errors(chromium)
    for page in sorted(set(site.rglob("*.html")) - {site / "404.html"}):  # a server's page, with absolute paths
        chromium.get(page.as_uri())
        for width in (390, 1280, 1920):
            be(chromium, width, 900, phone=width == 390)
            shown = chromium.execute_script("return document.documentElement.scrollWidth")
            assert shown <= width, (page.name, width)
    assert {url for url in requested(chromium) if not url.startswith(("file:", "data:", "blob:"))} == set()
    assert console_errors(chromium) == []


def test_search_works_from_a_file(chromium: Chrome, site: Path) -> None:
    be(chromium, 1280, 900)
    chromium.get((site / "guides" / "errors.html").as_uri())
    chromium.find_element(By.CSS_SELECTOR, "[data-md-component=search-query]").send_keys("savepoint")
    results = WebDriverWait(chromium, SECONDS).until(
        lambda driver: driver.find_elements(By.CSS_SELECTOR, ".md-search-result__link")
    )
    targets = [str(result.get_attribute("href")) for result in results]
    assert any("guides/state.html" in target for target in targets)
