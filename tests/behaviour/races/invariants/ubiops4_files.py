"""UbiOps 4 invariants of environments, buckets and files: unique names, builds, and tags in use."""

from __future__ import annotations

from collections.abc import Callable

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.races.race import REMOVING, USING, Call, Race, all_pass, count, duel, some_pass
from tests.contract.cases.ubiops4 import CASES
from tests.contract.cases.ubiops4.environments import NEW_TAG, TAG
from tests.contract.cases.ubiops4.files import CONTENT, STORED

SIGNATURE = CASES["storage_file_put", 200].query.removeprefix("?signature=")


def _unique_name_race(operation: str, table: str, record: str, names: tuple[str, ...]) -> Race:
    """Return a race in which all callers send the contract's request for an object named `new`."""
    token, path, _, body = CASES[operation, 201]
    call = Call(operation, token=token, named={**path, "data": body})

    def left(state: State) -> int:
        return count(getattr(state, table), name="new")

    prepare: Callable[[SessionState, int], list[Call]] = lambda session, calls: [call] * calls  # noqa: E731
    return Race("ubiops4", f"{operation} makes one", prepare, some_pass(1, 201, 409), left, ((record, names),))


def _secrets(session: SessionState, calls: int) -> list[Call]:
    bodies = [{"name": "x" * (number + 1), "value": "new", "secret": False} for number in range(calls)]
    return [Call("environment_tag_secrets_create", named={**TAG, "data": body}) for body in bodies]


def _count_secrets(state: State) -> int:
    return len({(one.owner_id, one.id) for one in state.variables if one.value == "new"})


def _uploads(session: SessionState, calls: int) -> list[Call]:
    session.state("ubiops4").files.delete(f"{STORED['bucket_id']}/{STORED['file']}")
    named = {**STORED, "signature": SIGNATURE, "content": CONTENT.content}
    return [Call("storage_file_put", named=named, api="StorageApi")] * calls


def _builds(session: SessionState, calls: int) -> list[Call]:
    session.clock.freeze(session.clock.now())
    named = {**NEW_TAG, "base_environment_name": "python3-12", "file": b"PK"}
    return [Call("environment_tags_build", named=named)] * calls


def _deletions_and_builds(session: SessionState, calls: int) -> list[Call]:
    """Delete a tag while others become built on it; one that is already built stays where it is."""
    state: State = session.state("ubiops4")
    project = {name: value for name, value in TAG.items() if name != "tag_name"}
    environment = state.environments.get(state.tags.get_by(**_key(state)).environment_id)
    remove = Call("environment_tags_delete", named=TAG, side=REMOVING)
    half = calls // 2
    builds = []
    for number in range(half):
        id, name = f"race-{number}", f"race-{number}"
        tag = state.tags.get_by(environment_id=environment.id, name="next")
        state.tags.add(id, type(tag)(id, environment.id, name, tag.created_at))
        base = {"base_environment_name": environment.name, "base_environment_tag": TAG["tag_name"]}
        named = {**project, "tag_name": name, **base, "file": b"PK"}
        builds.append(Call("environment_tags_build", named=named, side=USING))
    return [one for pair in zip([remove] * half, builds, strict=True) for one in pair]


def _key(state: State) -> dict[str, str]:
    project = state.projects.get_by(name=TAG["project_name"])
    environment = state.environments.get_by(owner=project.id, name=TAG["environment_name"])
    return {"environment_id": environment.id, "name": TAG["tag_name"]}


RACES = [
    _unique_name_race("environments_create", "environments", "Environment", ("owner", "name")),
    _unique_name_race("environment_tags_create", "tags", "Tag", ("environment_id", "name")),
    _unique_name_race("environment_tag_secrets_create", "variables", "Variable", ("owner_id", "name")),
    _unique_name_race("buckets_create", "buckets", "Bucket", ("project_id", "name")),
    Race(
        "ubiops4",
        "each secret has a distinct id",
        _secrets,
        all_pass(201),
        _count_secrets,
        (("Variable", ("owner_id", "id")),),
    ),
    Race(
        "ubiops4",
        "uploads of one name make one file",
        _uploads,
        all_pass(200, left=1),
        lambda state: count(state.files, name=STORED["file"]),
        (("File", ("bucket_id", "name")),),
    ),
    Race(
        "ubiops4",
        "a tag is built once",
        _builds,
        some_pass(1, 200, 409),
        lambda state: sum(one.name == "next" and one.build is not None for one in state.tags),
    ),
    Race(
        "ubiops4",
        "a tag is not deleted while another is built on it",
        _deletions_and_builds,
        duel(removed=204, in_use=409, used=200),
        lambda state: count(state.tags, name=TAG["tag_name"]),
    ),
]
