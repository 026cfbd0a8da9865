"""`projectlink call` with a function of a service: transfers of whole files, streams and waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink_mock import Session
from projectlink_mock.testing import set_deployment_predictor
from tests.behaviour.command_line.conftest import Run, on_terminal
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.figshare_service import ARTICLE, FigshareService

CONTENT = bytes(range(250)) * 10


@pytest.fixture
def service() -> Iterator[FigshareService]:
    service = FigshareService()
    with ScriptedServer(service) as server:
        service.url = server.url
        yield service


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.csv"
    path.write_bytes(CONTENT)
    return path


def test_upload_prints_the_file(run: Run, service: FigshareService, path: Path) -> None:
    words = ("--article-id", str(ARTICLE), "--path", str(path), "--folder", "raw", "--token", "t")
    result = run("call", "figshare", "upload_file", *words, "--host", service.url)
    assert (result.code, result.err) == (0, "")
    shown = json.loads(result.out)
    assert (shown["name"], shown["status"], shown["size"]) == ("data.csv", "available", len(CONTENT))
    assert service.files[shown["id"]].folder == "raw"


def test_download_prints_the_paths(run: Run, service: FigshareService, tmp_path: Path) -> None:
    service.add("a.csv", b"a", folder="raw")
    service.is_public = False
    words = ("--article_id", str(ARTICLE), "--folder", str(tmp_path / "to"), "--account", "true", "--token", "t")
    result = run("call", "figshare", "download_files", *words, "--host", service.url)
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out) == [str(tmp_path / "to" / "raw" / "a.csv")]
    assert (tmp_path / "to" / "raw" / "a.csv").read_bytes() == b"a"


def test_files_of_a_bucket_are_sent_listed_and_received(
    run: Run, projectlink_mock: Session, path: Path, tmp_path: Path
) -> None:
    url = f"{projectlink_mock.url('ubiops4')}{projectlink_mock.state.link_prefix}"
    words = ("--project-name", "project_name_example", "--host", url, "--token", "alice-token")

    def printed(name: str, *more: str) -> Any:
        result = run("call", "ubiops4", name, *words, *more)
        assert (result.code, result.err) == (0, "")
        return json.loads(result.out)

    uri = printed("upload_file", "--path", str(path), "--part-size", "1000")
    assert uri == "ubiops-file://default/data.csv"
    assert [one["file"] for one in printed("list_files")] == ["data.csv"]
    copy = tmp_path / "copy.csv"
    assert printed("download_file", "--file", uri, "--path", str(copy)) == str(copy)
    assert copy.read_bytes() == CONTENT


def test_stream_prints_the_parts_and_the_response(run: Run, projectlink_mock: Session) -> None:
    set_deployment_predictor(
        projectlink_mock.state, "project_name_example", "structured-deployment", result={"output": 2}, chunks=["a", "b"]
    )
    url = f"{projectlink_mock.url('ubiops4')}{projectlink_mock.state.link_prefix}"
    words = ("--project-name", "project_name_example", "--deployment-name", "structured-deployment", "--host", url)
    call = ("call", "ubiops4", "stream_deployment_request", *words, "--token", "alice-token")
    for body in (("--data", '{"input": 1}'), ("--set", "input=1")):
        result = run(*call, *body)
        assert (result.code, result.err) == (0, "")
        first, second, response = result.out.split("\n", 2)
        assert (first, second, json.loads(response)["result"]) == ("a", "b", {"output": 2})


def test_help_has_no_arguments_that_are_functions_or_options_of_requests(run: Run) -> None:
    assert "on-poll" not in run("call", "ubiops4", "wait_for_environment", "--help").out
    assert "--options" not in run("call", "ubiops4", "stream_pipeline_request", "--help").out


def test_progress_bar_of_upload_and_download_on_a_terminal(
    service: FigshareService, path: Path, tmp_path: Path
) -> None:
    common = ("--article-id", str(ARTICLE), "--host", service.url)
    code, written = on_terminal("call", "figshare", "upload_file", *common, "--path", str(path))
    assert code == 0
    assert f"\r[{'#' * 30}] 100%  2.5 kB of 2.5 kB" in written
    code, written = on_terminal("call", "figshare", "download_files", *common, "--folder", str(tmp_path / "to"))
    assert code == 0
    assert f"\r[{'#' * 30}] 100%  2.5 kB of 2.5 kB" in written


def test_incomplete_transfer_is_one_line_that_says_what_to_do(
    run: Run, service: FigshareService, tmp_path: Path
) -> None:
    service.add("a.csv", b"a")
    service.breaks.append(lambda method, path: reply(body=b"x") if path.startswith("/content") else None)
    words = ("--article-id", str(ARTICLE), "--folder", str(tmp_path / "to"), "--host", service.url)
    result = run("call", "figshare", "download_files", *words)
    assert (result.code, result.out) == (1, "")
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith("projectlink: 1 of 1 files are not downloaded: a.csv: ")
    assert result.err.endswith("Download again: complete files are kept\n")


def test_operations_of_a_service_end_with_its_functions(run: Run) -> None:
    lines = run("operations", "figshare").out.splitlines()
    assert [line for line in lines[-4:] if not line.startswith(" ")] == [
        "upload_file  several calls",
        "download_files  several calls",
    ]
    assert run("operations", "figshare", "--grep", "interrupted_nothing").code == 1
    found = run("operations", "figshare", "--grep", "upload_file")
    assert (found.code, found.out.splitlines()[0]) == (0, "upload_file  several calls")


def test_help_shows_the_arguments_without_progress(run: Run) -> None:
    text = run("call", "figshare", "upload_file", "--help").out
    assert text.startswith("usage: projectlink call figshare upload_file --article-id INT --path TEXT [options]\n")
    assert "--parallel INT" in text
    assert "progress" not in text


@pytest.mark.parametrize("words", [["--path", "x"], ["--article-id", "x", "--path", "y"], ["--part", "5"]])
def test_invalid_arguments_are_a_usage_error(run: Run, words: list[str]) -> None:
    result = run("call", "figshare", "upload_file", *words)
    assert (result.code, result.out) == (2, "")
    assert "see `projectlink call figshare upload_file --help`" in result.err
