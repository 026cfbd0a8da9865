"""Tests of version files and builds."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from projectlink_mock.services.ubiops.factories import package
from projectlink_mock.services.ubiops_common import package_file, request_body
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

VERSION = "/projects/p/models/m/versions/v"
ZIP = package("class Model:\n    def request(self, data):\n        return data\n")
FORM = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n'


def upload(api: UbiOps, content: bytes = ZIP) -> None:
    response = api.send_file("PUT", f"{VERSION}/upload", content)
    assert (response.status, response.json) == (200, {"success": True})


def create(api: UbiOps, factory: Factory, **settings: Any) -> None:
    """Create a version without a file."""
    factory.model()
    api.post("/projects/p/models/m/versions", {"version": "v", **settings})


def status(api: UbiOps) -> tuple[str, str]:
    version = api.get(VERSION)
    return version["status"], version["error_message"]


def damaged() -> bytes:
    """Return a zip with one changed content byte."""
    return ZIP.replace(b"return data", b"return date")


def deflated() -> bytes:
    """Return a zip with invalid compressed content."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        archive.writestr("model.py", "x" * 1000)
    data = content.getvalue()
    start = data.index(b"model.py") + len(b"model.py")
    return data[:start] + b"\xff" * 8 + data[start + 8 :]


def test_uploaded_version_is_built_then_available(api: UbiOps, factory: Factory) -> None:
    create(api, factory)
    api.set_clock("2026-01-01T00:00:00Z")
    upload(api)
    assert status(api) == ("building", "")
    api.advance(0.9)
    assert status(api) == ("building", "")
    api.advance(0.2)
    assert status(api) == ("available", "")
    assert [one["status"] for one in api.get("/projects/p/models/m/versions")] == ["available"]


@pytest.mark.parametrize(
    "content",
    [b"", b"not a zip", ZIP[:-30], ZIP[: len(ZIP) // 2], damaged(), deflated()],
    ids=["empty", "not a zip", "cut short", "half", "damaged", "badly compressed"],
)
def test_build_of_a_broken_zip_fails(api: UbiOps, factory: Factory, content: bytes) -> None:
    create(api, factory)
    api.set_clock("2026-01-01T00:00:00Z")
    upload(api, content)
    assert status(api) == ("building", "")
    api.advance(2)
    failed, message = status(api)
    assert failed == "failed"
    assert message
    upload(api)
    assert status(api) == ("building", "")
    api.advance(2)
    assert status(api) == ("available", "")


def test_build_of_an_oversized_zip_fails_without_unpacking(
    api: UbiOps, factory: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_file, "MAX_UNPACKED_BYTES", 10)
    create(api, factory)
    upload(api)
    api.advance(2)
    assert status(api)[0] == "failed"
    assert "too large" in status(api)[1]


def test_upload_changes_only_the_file_date(api: UbiOps, factory: Factory) -> None:
    factory.version()
    before = api.get(VERSION)
    api.set_clock("2026-06-23T11:17:28.128652Z")
    upload(api)
    after = {"file_last_updated": "2026-06-23T11:17:28.128652Z", "status": "building"}
    assert api.get(VERSION) == {**before, **after}


def test_download_returns_the_last_upload(api: UbiOps, factory: Factory) -> None:
    create(api, factory)
    assert_rejected(api.call("GET", f"{VERSION}/download"), 404, "no file")
    for content in (ZIP, b"not a zip \x00\xff", package("other")):
        assert api.send_file("PUT", f"{VERSION}/upload", content, "my model.zip").status == 200
        response = api.call("GET", f"{VERSION}/download", headers={"Accept": "application/json"})
        assert (response.status, response.content) == (200, content)
        assert response.headers["content-disposition"] == 'attachment; filename="my model.zip"'


def test_changed_language_builds_again(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.set_clock("2026-01-01T00:00:00Z")
    changed = api.patch(VERSION, {"language": "python3.8"})
    assert (changed["language"], changed["status"]) == ("python3.8", "building")
    assert changed["file_last_updated"] != changed["last_updated"]
    api.advance(2)
    assert status(api) == ("available", "")


def test_broken_file_fails_in_another_language_too(api: UbiOps, factory: Factory) -> None:
    create(api, factory)
    upload(api, b"not a zip")
    api.advance(2)
    before = status(api)
    assert api.patch(VERSION, {"language": "python3.8"})["status"] == "building"
    api.advance(2)
    assert status(api) == before


@pytest.mark.parametrize("change", [{"language": "python3.7"}, {"version": "v"}, {"memory_allocation": 512}])
def test_other_changes_do_not_build(api: UbiOps, factory: Factory, change: dict[str, Any]) -> None:
    factory.version()
    assert api.patch(VERSION, change)["status"] == "available"


def test_changed_language_without_a_file_does_not_build(api: UbiOps, factory: Factory) -> None:
    create(api, factory, language="python3.5")
    assert api.patch(VERSION, {"language": "python3.6"})["status"] == "initialised"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (FORM + ZIP, "multipart/form-data; boundary=b"),
        (FORM + ZIP + b"\r\n--b--", "multipart/form-data"),
        (FORM.replace(b'name="file"', b'name="model"') + ZIP + b"\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (FORM.replace(b' filename="a.zip"', b"") + ZIP + b"\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (b"--b--\r\n", "multipart/form-data; boundary=b"),
        (b"", "multipart/form-data; boundary=b"),
        (ZIP, "application/zip"),
        (b"{}", "application/json"),
    ],
)
def test_truncated_or_invalid_upload_changes_nothing(api: UbiOps, factory: Factory, content: bytes, kind: str) -> None:
    factory.version()
    before, file = api.get(VERSION), api.call("GET", f"{VERSION}/download").content
    response = api.call("PUT", f"{VERSION}/upload", content=content, headers={"Content-Type": kind})
    assert_rejected(response, 400)
    assert api.get(VERSION) == before
    assert api.call("GET", f"{VERSION}/download").content == file


def test_oversized_upload_changes_nothing(api: UbiOps, factory: Factory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_body, "MAX_UPLOAD_BYTES", len(ZIP))
    factory.version()
    before, file = api.get(VERSION), api.call("GET", f"{VERSION}/download").content
    assert_rejected(api.send_file("PUT", f"{VERSION}/upload", ZIP + b"\n"), 400, "too large")
    assert api.get(VERSION) == before
    assert api.call("GET", f"{VERSION}/download").content == file
    upload(api)


def test_build_is_logged(api: UbiOps, factory: Factory) -> None:
    create(api, factory)
    upload(api)
    (line,) = api.post("/projects/p/logs", {"filters": {"model_name": "m", "model_version": "v"}})
    assert "python3.7" in line["log"]
