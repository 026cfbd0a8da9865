"""The files of versions, and the builds that an upload or another language begins."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from projectlink_mock.services.ubiops import uploads
from projectlink_mock.services.ubiops.factories import package
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

VERSION = "/projects/p/models/m/versions/v"
ZIP = package("class Model:\n    def request(self, data):\n        return data\n")
FORM = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n'


def upload(api: UbiOps, content: bytes = ZIP) -> None:
    answer = api.send_file("PUT", f"{VERSION}/upload", content)
    assert (answer.status, answer.json) == (200, {"success": True})


def create(api: UbiOps, given: Given, **settings: Any) -> None:
    """A version without a file."""
    given.model()
    api.post("/projects/p/models/m/versions", {"version": "v", **settings})


def status(api: UbiOps) -> tuple[str, str]:
    version = api.get(VERSION)
    return version["status"], version["error_message"]


def damaged() -> bytes:
    """A zip with a byte changed where it holds the content."""
    return ZIP.replace(b"return data", b"return date")


def deflated() -> bytes:
    """A zip whose compressed content is nonsense."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        archive.writestr("model.py", "x" * 1000)
    whole = content.getvalue()
    start = whole.index(b"model.py") + len(b"model.py")
    return whole[:start] + b"\xff" * 8 + whole[start + 8 :]


def test_an_upload_is_built_and_then_available(api: UbiOps, given: Given) -> None:
    create(api, given)
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
    [b"", b"no zip", ZIP[:-30], ZIP[: len(ZIP) // 2], damaged(), deflated()],
    ids=["empty", "no zip", "cut short", "half", "damaged", "badly compressed"],
)
def test_the_build_of_a_broken_zip_fails(api: UbiOps, given: Given, content: bytes) -> None:
    create(api, given)
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


def test_a_zip_that_unpacks_to_too_much_is_not_unpacked(
    api: UbiOps, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MAX_UNPACKED_SIZE", 10)
    create(api, given)
    upload(api)
    api.advance(2)
    assert status(api)[0] == "failed"
    assert "too large" in status(api)[1]


def test_the_upload_is_dated_and_changes_nothing_else(api: UbiOps, given: Given) -> None:
    given.version()
    before = api.get(VERSION)
    api.set_clock("2026-06-23T11:17:28.128652Z")
    upload(api)
    after = {"file_last_updated": "2026-06-23T11:17:28.128652Z", "status": "building"}
    assert api.get(VERSION) == {**before, **after}


def test_the_download_is_what_was_uploaded_last(api: UbiOps, given: Given) -> None:
    create(api, given)
    assert_refused(api.call("GET", f"{VERSION}/download"), 404, "no file")
    for content in (ZIP, b"no zip \x00\xff", package("other")):
        assert api.send_file("PUT", f"{VERSION}/upload", content, "my model.zip").status == 200
        answer = api.call("GET", f"{VERSION}/download", headers={"Accept": "application/json"})
        assert (answer.status, answer.content) == (200, content)
        assert answer.headers["content-disposition"] == 'attachment; filename="my model.zip"'


def test_another_language_builds_again(api: UbiOps, given: Given) -> None:
    given.version()
    api.set_clock("2026-01-01T00:00:00Z")
    changed = api.patch(VERSION, {"language": "python3.8"})
    assert (changed["language"], changed["status"]) == ("python3.8", "building")
    assert changed["file_last_updated"] != changed["last_updated"]
    api.advance(2)
    assert status(api) == ("available", "")


def test_what_was_broken_is_so_in_another_language_too(api: UbiOps, given: Given) -> None:
    create(api, given)
    upload(api, b"no zip")
    api.advance(2)
    before = status(api)
    assert api.patch(VERSION, {"language": "python3.8"})["status"] == "building"
    api.advance(2)
    assert status(api) == before


@pytest.mark.parametrize("change", [{"language": "python3.7"}, {"version": "v"}, {"memory_allocation": 512}])
def test_any_other_change_does_not_build(api: UbiOps, given: Given, change: dict[str, Any]) -> None:
    given.version()
    assert api.patch(VERSION, change)["status"] == "available"


def test_another_language_without_a_file_has_nothing_to_build(api: UbiOps, given: Given) -> None:
    create(api, given, language="python3.5")
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
def test_a_truncated_or_wrong_upload_changes_nothing(api: UbiOps, given: Given, content: bytes, kind: str) -> None:
    given.version()
    before, file = api.get(VERSION), api.call("GET", f"{VERSION}/download").content
    answer = api.call("PUT", f"{VERSION}/upload", content=content, headers={"Content-Type": kind})
    assert_refused(answer, 400)
    assert api.get(VERSION) == before
    assert api.call("GET", f"{VERSION}/download").content == file


def test_an_oversized_upload_changes_nothing(api: UbiOps, given: Given, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MAX_SIZE", len(ZIP))
    given.version()
    before, file = api.get(VERSION), api.call("GET", f"{VERSION}/download").content
    assert_refused(api.send_file("PUT", f"{VERSION}/upload", ZIP + b"\n"), 400, "too large")
    assert api.get(VERSION) == before
    assert api.call("GET", f"{VERSION}/download").content == file
    upload(api)


def test_a_build_leaves_a_line_in_the_log(api: UbiOps, given: Given) -> None:
    create(api, given)
    upload(api)
    (line,) = api.post("/projects/p/logs", {"filters": {"model_name": "m", "model_version": "v"}})
    assert "python3.7" in line["log"]
