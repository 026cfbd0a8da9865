"""Imports: their cost, and the exported names."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import typing
from typing import Any

import pydantic
import pytest

import projectlink
from projectlink import automl, figshare, nuextract, transports, ubiops, ubiops4, ufdl
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

HEAVY = "{'pydantic', 'urllib3', 'aiohttp', 'httpx'}"


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a new interpreter, with every warning an error."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize(
    "names",
    [
        "nuextract ApiClient ProjectsApi",
        "nuextract AsyncApiClient AsyncProjectsApi",
        "ubiops ApiClient CoreApi",
        "ubiops AsyncApiClient AsyncCoreApi",
    ],
)
def test_creating_an_api_object_imports_no_heavy_library(names: str) -> None:
    service, client, api = names.split()
    code = f"""
import sys
import projectlink, projectlink.transports
from projectlink import {service} as s
api = s.{api}(s.{client}(s.Configuration(host="http://127.0.0.1:9", access_token="t")))
s.ApiException, s.rest.ApiException, dir(s)
print(sorted({HEAVY} & {{name.partition('.')[0] for name in sys.modules}}))
"""
    result = python(code)
    assert (result.stdout, result.stderr) == ("[]\n", "")


def test_first_call_imports_what_it_needs() -> None:
    code = """
import os, sys
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]
from projectlink import nuextract
client = nuextract.ApiClient(nuextract.Configuration("http://127.0.0.1:9", access_token="t", retries=0))
try:
    nuextract.ProjectsApi(client).get_api_projects()
except nuextract.ApiConnectionError:
    print(sorted({"urllib.request", "projectlink._core.transports.framing", "aiohttp", "httpx"} & set(sys.modules)))
"""
    result = python(code)
    assert (result.stdout, result.stderr) == ("[]\n", "")


@pytest.mark.parametrize("module", [projectlink, transports, nuextract, nuextract.models])
def test_every_export_is_listed_and_importable(module: Any) -> None:
    names = module.__all__
    assert set(names) <= set(dir(module))
    for name in names:
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = module.Nothing


def test_freezing_time_imports_no_models() -> None:
    """To freeze time is to read every attribute of every module; importing all models takes seconds."""
    code = """
import sys
from freezegun import freeze_time
from projectlink import nuextract

with freeze_time("2025-01-01"):
    print([name for name in sys.modules if name.startswith("projectlink.") and ".models." in name])
print("Error" in dir(nuextract), nuextract.Error.__name__)
"""
    done = python(code)
    assert (done.stdout, done.stderr) == ("[]\nTrue Error\n", "")


def test_mistyped_export_is_rejected_with_a_suggestion() -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'ProjectCreat' \(did you mean ProjectCreate"):
        getattr(figshare, "ProjectCreat")  # noqa: B009
    with pytest.raises(AttributeError, match=r"no attribute 'nuextrakt' \(did you mean nuextract\?"):
        getattr(projectlink, "nuextrakt")  # noqa: B009


def test_module_paths_of_generated_clients_exist() -> None:
    code = """
from projectlink.nuextract.api.projects_api import ProjectsApi
from projectlink.nuextract.api_client import ApiClient
from projectlink.nuextract.api_response import ApiResponse
from projectlink.nuextract.configuration import Configuration
from projectlink.nuextract.exceptions import ApiException, NotFoundException
from projectlink.nuextract.models.project_response import ProjectResponse
from projectlink.nuextract.rest import ApiException, RESTResponse
import projectlink.nuextract
projectlink.nuextract.models.ProjectResponse, projectlink.nuextract.rest.ApiException
"""
    assert python(code).stderr == ""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_unclosed_client_does_not_disturb_interpreter_exit(kind: str) -> None:
    code = f"""
import asyncio
from projectlink import nuextract as n
from tests.support.scripted import ScriptedServer, reply
with ScriptedServer(reply(body=[])) as server:
    configuration = n.Configuration(server.url, access_token="t")
    if {kind!r} == "sync":
        api = n.ProjectsApi(n.ApiClient(configuration))
        assert api.get_api_projects() == []
    else:
        api = n.AsyncProjectsApi(n.AsyncApiClient(configuration))
        assert asyncio.run(api.get_api_projects()) == []
"""
    result = python(code)
    assert (result.returncode, result.stderr) == (0, "")


def test_async_client_names_the_missing_extra() -> None:
    code = """
import sys, asyncio
sys.modules["aiohttp"] = None
from projectlink import nuextract as n
api = n.AsyncProjectsApi(n.AsyncApiClient(n.Configuration("http://127.0.0.1:9")))
try:
    asyncio.run(api.get_api_projects())
except ImportError as error:
    print(error)
"""
    assert "install projectlink with its extra 'async'" in python(code).stdout


@pytest.mark.parametrize("name", ["automl", "figshare", "nuextract", "transports", "ubiops", "ubiops4", "ufdl"])
def test_submodule_is_an_attribute_of_the_package(name: str) -> None:
    assert python(f"import projectlink; print(projectlink.{name}.__name__)").stdout == f"projectlink.{name}\n"


SERVICES = (automl, figshare, nuextract, ubiops, ubiops4, ufdl)
MODULES = {"projectlink": projectlink, "transports": transports} | {module.__name__: module for module in SERVICES}


def is_public(name: str) -> bool:
    return name[0] != "_" or name == "__init__"


def functions(module: Any) -> dict[str, Any]:
    """Return the public functions of a module and the methods of its classes but models."""
    found = {}
    for name in module.__all__:
        value = getattr(module, name)
        if inspect.isfunction(value):
            found[name] = value
        elif inspect.isclass(value) and not issubclass(value, pydantic.BaseModel):
            members = {member: inspect.getattr_static(value, member) for member in dir(value)}
            methods = {member: getattr(static, "__func__", static) for member, static in members.items()}
            methods |= {member: one.fget for member, one in methods.items() if isinstance(one, property)}
            found |= {
                f"{name}.{member}": one
                for member, one in methods.items()
                if inspect.isfunction(one)
                and (member[0] != "_" or member == "__init__")
                and "projectlink" in one.__module__
            }
    return found


@pytest.mark.parametrize("module", MODULES)
def test_type_hints_of_every_public_function_resolve(module: str) -> None:
    found = functions(MODULES[module])
    assert len(found) > 10
    for function in found.values():
        typing.get_type_hints(function)


@pytest.mark.parametrize("module", ["projectlink", "transports", "projectlink.automl"])
def test_every_public_function_can_be_validated_by_pydantic(module: str) -> None:
    for function in functions(MODULES[module]).values():
        pydantic.validate_call(function)


def test_method_of_a_client_is_validated_by_pydantic() -> None:
    call = pydantic.validate_call(projectlink.ApiClient.call)
    with pytest.raises(pydantic.ValidationError, match="instance of Operation"):
        call(None, "no operation", (), {})  # type: ignore[arg-type]
    take = pydantic.validate_call(takes_a_client)
    assert take(nuextract.ApiClient(), nuextract.Configuration()) is True
    with pytest.raises(pydantic.ValidationError, match="instance of ApiClient"):
        take(nuextract.AsyncApiClient(), nuextract.Configuration())  # type: ignore[arg-type]


def takes_a_client(client: projectlink.ApiClient, configuration: nuextract.Configuration) -> bool:
    """Return True; a function of a user."""
    return True


@pytest.mark.parametrize("name", ["ApiClient", "AsyncApiClient", "Configuration", "RetryPolicy", "wait_until"])
def test_signatures_resolve(name: str) -> None:
    assert inspect.signature(getattr(projectlink, name), eval_str=True).parameters


def test_method_can_be_validated_by_pydantic() -> None:
    pydantic.validate_call(ubiops.CoreApi.blobs_create)
    validated = pydantic.validate_call(nuextract.ProjectsApi.get_api_projects_projectid)
    with pytest.raises(pydantic.ValidationError):
        validated(None, ["no", "id"])  # type: ignore[arg-type]


CALLS_AND_FORKS = """
import asyncio, os, signal, sys, threading
from projectlink import nuextract

main, parent = threading.get_ident(), os.getpid()
wanted, forking = threading.Event(), threading.Event()
os.register_at_fork(before=forking.set)


class Watcher:
    def find_spec(self, name, path=None, target=None):
        if name in sys.argv[3:] and threading.get_ident() != main and os.getpid() == parent:
            wanted.set()
            forking.wait(60)


def call_all():
    settings = nuextract.Configuration(sys.argv[2], access_token="t", retries=0)
    if sys.argv[1] == "aiohttp":
        asyncio.run(call_all_async(settings))
        return
    with nuextract.ApiClient(settings, transport=sys.argv[1]) as client:
        api = nuextract.ProjectsApi(client)
        assert api.get_api_projects() == []
        api.post_api_projects({"name": "a"})
        assert not hasattr(nuextract, "Projekt")
        try:
            api.get_api_projects_projectid("missing")
        except nuextract.NotFoundException as error:
            error.as_curl()
        assert api.get_api_projects(async_req=True).get(60) == []
        nuextract.FilesApi(client).post_api_files_without_preload_content("a.txt", b"a").close()


async def call_all_async(settings):
    async with nuextract.AsyncApiClient(settings) as client:
        api = nuextract.AsyncProjectsApi(client)
        assert await api.get_api_projects() == []
        await api.post_api_projects({"name": "a"})


def run():
    try:
        call_all()
        print("called")
    finally:
        thread_ended.set()
        wanted.set()


sys.meta_path.insert(0, Watcher())
thread_ended = threading.Event()
threading.Thread(target=run).start()
statuses = []
while wanted.wait(120) and not thread_ended.is_set():
    wanted.clear()
    child = os.fork()
    if not child:
        signal.alarm(60)
        call_all()
        os._exit(0)
    forking.clear()
    statuses.append(os.waitpid(child, 0)[1])
print(len(statuses) == len(sys.argv[3:]), set(statuses))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    ("transport", "modules"),
    [
        ("urllib3", ["projectlink.nuextract.api", "urllib3", "pydantic", "difflib", "shlex", "multiprocessing.pool"]),
        ("aiohttp", ["aiohttp", "projectlink.nuextract.models.project_response"]),
    ],
)
def test_fork_waits_for_the_imports_of_other_threads(transport: str, modules: list[str]) -> None:
    """A fork meets the import of a module in the first calls of a thread, and the child needs the module too."""

    def answer(request: bytes) -> bytes:
        if b"/missing " in request:
            return reply("404 Not Found", body={"code": "NotFound", "message": "none"})
        return reply(body=PROJECT if request.startswith(b"POST") else [])

    with ScriptedServer(answer) as server:
        command = [sys.executable, "-W", "ignore", "-c", CALLS_AND_FORKS, transport, server.url, *modules]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
    assert done.stdout == "called\nTrue {0}\n", done.stderr
