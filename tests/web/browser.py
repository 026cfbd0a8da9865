"""A headless Chromium for the tests and the screenshots."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
DRIVERS = ("chromedriver",)
MISSING = "there is no Chromium with its driver here (make system installs them)"

_FLAGS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --lang=en
"""


def installed(names: tuple[str, ...]) -> str | None:
    """Return the path of the first program that is installed; None without one."""
    return next(filter(None, map(shutil.which, names)), None)


@contextmanager
def started(profile: Path) -> Iterator[Chrome]:
    """Start a browser with a new profile that logs its requests and console errors."""
    options = Options()
    for flag in _FLAGS.split():
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.binary_location = installed(BROWSERS) or ""
    # With an explicit path, Selenium does not download a driver.
    driver = Chrome(options=options, service=Service(installed(DRIVERS)))
    try:
        grant = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
        driver.execute_cdp_cmd("Browser.grantPermissions", grant)
        yield driver
    finally:
        driver.quit()


def be(driver: Chrome, width: int, height: int, *, dark: bool = False, phone: bool = False) -> None:
    """Emulate a screen of this size, in a system with light or dark colours."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [
        {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def requested(driver: Chrome) -> list[str]:
    """Return the URLs that were requested since the last call."""
    rows: list[dict[str, Any]] = driver.get_log("performance")  # type: ignore[no-untyped-call]
    messages = (json.loads(row["message"])["message"] for row in rows)
    return [one["params"]["request"]["url"] for one in messages if one["method"] == "Network.requestWillBeSent"]


def console_errors(driver: Chrome) -> list[str]:
    """Return the errors in the console since the last call.

    Chromium logs each 4xx and 5xx response as well. These count for the dashboard's files only, not for API requests.
    """
    rows: list[dict[str, Any]] = driver.get_log("browser")  # type: ignore[no-untyped-call]
    errors = [row["message"] for row in rows if row["level"] == "SEVERE"]
    return [one for one in errors if "the server responded with a status" not in one or "/_mock/ui/" in one]
