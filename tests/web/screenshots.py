"""``python -m tests.web.screenshots``: take the documentation's screenshots of the dashboard."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import urllib3
from selenium.webdriver import Chrome

from projectlink_mock import MockServer, Session
from tests.web.browser import be, started
from tests.web.dashboard import Dashboard

INTO = Path(__file__).parents[2] / "docs/img"
MOMENT = "2026-05-04T09:30:00Z"
PROJECT = "bd02f3f4-6a51-451a-bbb7-ad9e76f59888"


def use(session: Session) -> None:
    """Send a variety of requests to the services."""
    session.clock.freeze(MOMENT)
    session.fault(service="ubiops", operation="models_list", status=503, headers={"Retry-After": "1"}, times=2)
    requests = (
        ("nuextract", "GET", "/api/projects", None),
        ("ubiops", "GET", "/projects", None),
        ("ubiops", "GET", "/projects/project_name_example/models", None),
        ("ubiops", "GET", "/projects/unknown-project", None),
        ("figshare", "GET", "/account/projects", None),
        ("ufdl", "POST", "/v1/auth/obtain", {"username": "alice", "password": "alice-password"}),
        ("automl", "GET", "/api/projects", None),
        ("nuextract", "POST", "/api/projects", {"name": "Receipts", "description": "", "template": {"total": 1}}),
        ("nuextract", "DELETE", "/api/projects/project_id_reference", None),
        ("nuextract", "POST", "/api/projects", {"name": "Receipts", "description": "", "template": {"sum": "number"}}),
    )
    for service, method, path, body in requests:
        scheme = "Token" if service == "ubiops" else "Bearer"
        headers = {**session.headers, "Authorization": f"{scheme} alice-token"}
        urllib3.request(method, session.url(service) + path, headers=headers, json=body, retries=False)


def take(driver: Chrome, name: str) -> None:
    """Save a screenshot as a small file."""
    INTO.mkdir(exist_ok=True)
    path = INTO / f"{name}.png"
    driver.save_screenshot(str(path))
    if shutil.which("pngquant"):
        subprocess.run(
            ["pngquant", "--force", "--skip-if-larger", "--output", path, "64", path], check=False, timeout=120
        )
    print(f"{path.relative_to(INTO.parents[1])}: {path.stat().st_size // 1024} KB")


def main() -> None:
    with MockServer(port=8080) as server, tempfile.TemporaryDirectory() as profile, started(Path(profile)) as driver:
        use(server)
        page = Dashboard(driver, server)
        be(driver, 1120, 640)
        page.open("requests")
        page.until(lambda: len(page.rows()) == 10)
        page.all(".requests a")[4].click()
        page.until(lambda: page.all(".second .json"))
        take(driver, "dashboard-requests")
        be(driver, 1120, 640, dark=True)
        page.open(f"state/ubiops/projects/{PROJECT}")
        page.until(lambda: page.all(".uses a"))
        take(driver, "dashboard-state")
        be(driver, 360, 640, phone=True)
        page.open("faults")
        page.until(lambda: page.all("#rules .rule"))
        take(driver, "dashboard-phone")
        be(driver, 1120, 640)
        driver.get(f"{page.origin}/_mock/docs/nuextract?operation=get_api_projects")
        page.until(lambda: page.all(".opblock.is-open .execute"))
        take(driver, "dashboard-reference")
        driver.get("about:blank")


if __name__ == "__main__":
    main()
