"""A pipeline of two models that compute, for the tests of requests to pipelines."""

from __future__ import annotations

from projectlink_mock.services.ubiops.predictors import set_predictor
from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Given

PIPELINE = "/projects/p/pipelines/l"
REQUEST = f"{PIPELINE}/request"
BATCH = f"{PIPELINE}/request-batch"
COLLECT = f"{PIPELINE}/request-batch-collect"
DELETE = f"{PIPELINE}/request-batch-delete"


def two_models(api: UbiOps, given: Given) -> tuple[Version, Version]:
    """Object a doubles x to y, object b adds one to z, which is a's y."""
    double = given.version(model=given.model("double"))
    add = given.version(model=given.model("add", inputs={"z": "double"}, outputs={"sum": "double"}))
    first = given.object("a", double)
    given.attached(None, first, x="x")
    given.attached(first, given.object("b", add), y="z")
    set_predictor(api.session.state, "p", "double", function=lambda data: {"y": data["x"] * 2})
    set_predictor(api.session.state, "p", "add", function=lambda data: {"sum": data["z"] + 1})
    return double, add


def fail(api: UbiOps, model: str, message: str = "Invalid message format") -> None:
    """Let one of them fail."""
    set_predictor(api.session.state, "p", model, error=message)
