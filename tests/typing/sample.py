"""User code for the type checkers; each asserted type is the one that an editor shows."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

from typing_extensions import assert_type

from projectlink import RateLimit, RetryPolicy, async_wait_until, automl, figshare, nuextract, ubiops, ufdl, wait_until
from projectlink.figshare.extras import download_files, upload_file
from projectlink.nuextract import ApiResponse, CreateProjectRequest, ProjectResponse
from projectlink.ubiops.models.model_version_list import ModelVersionList


def settings() -> nuextract.Configuration:
    return nuextract.Configuration(
        "http://127.0.0.1:8080/nuextract",
        access_token=lambda: "token",
        timeout=(5, 30.0),
        deadline=60,
        retries=RetryPolicy(3),
        rate_limit=RateLimit(10),
        on_attempt=lambda event: print(event.operation_id, event.attempt.duration),
    )


def change_settings(configuration: nuextract.Configuration) -> None:
    configuration.retries = 5
    assert_type(configuration.retries, RetryPolicy)
    assert_type(configuration.host, str | None)


def call_sync() -> None:
    with nuextract.ApiClient(settings()) as client:
        api = nuextract.ProjectsApi(client)
        projects = api.get_api_projects(shared=True, _request_timeout=3, deadline=10)
        assert_type(projects, list[ProjectResponse])
        assert_type(projects[0].name, str)
        body = CreateProjectRequest(name="Orders", description="", template={})
        assert_type(api.post_api_projects(body, idempotency_key=True), ProjectResponse)
        assert_type(api.post_api_projects_with_http_info({"name": "Orders"}), ApiResponse[ProjectResponse])
        with api.get_api_projects_without_preload_content() as response:
            assert_type(response.status, int)
            assert_type(response.read(), bytes)
        try:
            api.delete_api_projects_projectid("p")
        except nuextract.NotFoundException as error:
            assert_type(error.status, int | None)
            assert_type(error.as_curl(), str)


async def call_async() -> None:
    async with nuextract.AsyncApiClient(settings()) as client:
        api = nuextract.AsyncProjectsApi(client)
        assert_type(await api.get_api_projects(), list[ProjectResponse])
        async with await api.get_api_projects_without_preload_content() as response:
            assert_type(await response.read(), bytes)


def wait_for_build(api: ubiops.CoreApi) -> None:
    api.model_versions_file_upload("project", "model", "v1", Path("model.zip"))
    version = wait_until(
        lambda: api.model_versions_get("project", "model", "v1"), lambda one: one.status == "available"
    )
    assert_type(version.creation_date, datetime | None)
    assert_type(api.model_versions_list("project", "model"), list[ModelVersionList])
    for request in api.iter_batch_model_requests_list("project", "model", "v1", success=True, limit=500):
        assert_type(request, ubiops.BatchModelRequestListResponse)


async def wait_for_build_async(api: ubiops.AsyncCoreApi) -> None:
    version = await async_wait_until(
        lambda: api.model_versions_get("p", "m", "v1"), lambda one: one.status != "building"
    )
    assert_type(version.version, str)
    async for request in api.iter_batch_model_requests_list("p", "m", "v1"):
        assert_type(request.id, str)
    async for page in api.iter_batch_model_requests_list("p", "m", "v1").pages():
        assert_type(len(page), int)


def download(api: ubiops.CoreApi) -> None:
    assert_type(api.blobs_get("p", "b"), bytes)
    assert_type(api.blobs_get("p", "b", deadline=5), bytes)
    assert_type(api.blobs_get("p", "b", save_to="copy.csv"), Path)
    assert_type(api.blobs_get("p", "b", save_to=Path("copy.csv"), checksum="md5:00", deadline=5), Path)
    with open("copy.csv", "wb") as file:
        assert_type(api.blobs_get("p", "b", save_to=file), int)
    assert_type(api.model_versions_file_download("p", "m", "v", save_to=BytesIO()), int)
    assert_type(api.blobs_get_with_http_info("p", "b"), ubiops.ApiResponse[bytes])
    assert_type(api.blobs_get_with_http_info("p", "b", save_to="copy.csv").data, Path)
    api.blobs_get_without_preload_content("p", "b", save_to="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    api.projects_list(save_to="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def download_async(api: ubiops.AsyncCoreApi, exports: automl.AsyncProjectsApi) -> None:
    assert_type(await api.blobs_get("p", "b"), bytes)
    assert_type(await api.blobs_get("p", "b", save_to="copy.csv"), Path)
    assert_type(await api.blobs_get_with_http_info("p", "b", save_to=BytesIO()), ubiops.ApiResponse[int])
    assert_type(await exports.projects_export("p", save_to=Path("export.zip")), Path)


def transfer(articles: figshare.ArticlesApi, asynchronous: figshare.AsyncArticlesApi) -> None:
    assert_type(upload_file(articles, 1, "data.csv", progress=print), figshare.PrivateFile)
    assert_type(download_files(articles, 1, Path("copy"), account=True), list[Path])
    upload_file(asynchronous, 1, "data.csv")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def choose(api: figshare.ProjectsApi, order: str, project: figshare.ProjectPrivate) -> None:
    api.account_projects_list(order="views")
    api.account_projects_list(order=order)
    api.account_projects_list(order="a value that is newer than this version")
    for one in api.iter_account_projects_list(order="cites", storage=order):
        assert_type(one.title, str)
    ubiops.ModelCreate(name="m", input_type="plain", output_type=order)
    figshare.ProjectCreate(title="Field notes").description = "Notes"
    storage: str = project.storage
    print(storage)
    api.account_projects_list(order=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    figshare.ProjectCreate(title=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def nest(text: list[dict[str, str]]) -> None:
    figshare.ProjectCreate(title="Field notes", funding_list=text)
    body = figshare.ProjectCreate(title="Field notes", funding_list=[{"title": "Grant"}, figshare.FundingCreate(id=1)])
    assert_type(body.funding_list, list[figshare.FundingCreate] | None)
    figshare.ProjectCreate(title="Field notes", funding_list=["Grant"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    figshare.ProjectCreate(funding_list=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def mistype() -> None:
    nuextract.UpdateProjectRequest(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    nuextract.UpdateProjectRequest().nmae = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    nuextract.Configuration(acces_token="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    nuextract.Configuration().acces_token = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    nuextract.ProjectsApi(nuextract.AsyncApiClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    nuextract.AsyncProjectsApi(nuextract.ApiClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    nuextract.ApiClient().call_api()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def log_in() -> None:
    configuration = ufdl.Configuration(username="alice", password="alice-password")
    with ufdl.ApiClient(configuration) as client:
        projects = ufdl.ProjectsApi(client).projects_list()
        assert_type(projects[0].deletion_time, datetime | None)
