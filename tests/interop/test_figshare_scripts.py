"""Scripts that work like those in figshare's documentation, against the mock.

The shell script reads JSON with sed: it needs the blanks of the API's JSON, and the upload service's JSON without them.
The Python script sends JSON without a Content-Type.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import requests

from projectlink_mock import Session

SHELL = r"""
set -e
api() { curl --silent --fail --header "Authorization: token $TOKEN" --header "$SESSION" "$@"; }
last_number() { sed -r 's/.*\/([0-9]+).*/\1/'; }

article=$(api --data '{"title": "Wing beats"}' "$URL/account/articles" | last_number)
size=$(stat -c %s "$FILE")
sum=$(md5sum "$FILE" | cut -d ' ' -f 1)
body='{"md5": "'$sum'", "name": "beats.bin", "size": '$size'}'
file=$(api --data "$body" "$URL/account/articles/$article/files" | last_number)
upload=$(api "$URL/account/articles/$article/files/$file" | sed -r 's/.*"upload_url":\s"([^"]+)".*/\1/')
end=$(curl --silent --fail "$upload" | sed -r 's/"endOffset":([0-9]+).*/\1/' | sed -r 's/.*,([0-9]+)/\1/')
split --bytes=$((end + 1)) --numeric-suffixes=1 "$FILE" part_
number=1
for part in part_*; do
    curl --silent --fail --request PUT --data-binary "@$part" "$upload/$number"
    number=$((number + 1))
done
api --request POST "$URL/account/articles/$article/files/$file"
echo "$article"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path of a file of 25 MB, which is uploaded in parts."""
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(range(256)) * 100_000)
    return path


def files_of(session: Session, article_id: str) -> Any:
    """Return the files of an article of alice."""
    headers = {"Authorization": "token alice-token", **session.headers}
    return requests.get(
        f"{session.url('figshare')}/account/articles/{article_id}/files", headers=headers, timeout=10
    ).json()


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl")
def test_shell_script_uploads_a_file_in_parts(projectlink_mock: Session, file: Path, tmp_path: Path) -> None:
    header = next(f"{name}: {value}" for name, value in projectlink_mock.headers.items())
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "URL": projectlink_mock.url("figshare"),
        "TOKEN": "alice-token",
        "SESSION": header,
        "FILE": str(file),
    }
    folder = tmp_path / "parts"
    folder.mkdir()
    run = subprocess.run(
        ["bash", "-c", SHELL], env=environment, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    (uploaded,) = files_of(projectlink_mock, run.stdout.strip())
    assert len(list(folder.iterdir())) > 1
    assert uploaded["computed_md5"] == hashlib.md5(file.read_bytes()).hexdigest()
    assert (uploaded["name"], uploaded["status"]) == ("beats.bin", "available")


def test_python_script_uploads_a_file_in_parts(projectlink_mock: Session, file: Path) -> None:
    content = file.read_bytes()

    def issue(method: str, url: str, data: Any = None) -> Any:
        headers = {"Authorization": "token alice-token", **projectlink_mock.headers}
        body = data if isinstance(data, bytes) or data is None else json.dumps(data)
        response = requests.request(method, url, headers=headers, data=body, timeout=30)
        response.raise_for_status()
        return json.loads(response.content) if response.content else None

    url = projectlink_mock.url("figshare") + "/account/articles"
    article = issue("GET", issue("POST", url, {"title": "A 3D cat object model"})["location"])
    entry = {"name": "cat.obj", "md5": hashlib.md5(content).hexdigest(), "size": len(content)}
    info = issue("GET", issue("POST", f"{url}/{article['id']}/files", entry)["location"])
    parts = issue("GET", info["upload_url"])["parts"]
    for part in parts:
        issue("PUT", f"{info['upload_url']}/{part['partNo']}", content[part["startOffset"] : part["endOffset"] + 1])
    issue("POST", f"{url}/{article['id']}/files/{info['id']}")
    assert len(parts) > 1
    assert [one["status"] for one in files_of(projectlink_mock, article["id"])] == ["available"]
