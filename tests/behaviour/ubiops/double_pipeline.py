"""A pipeline of two computing models, for tests of pipeline requests."""

from __future__ import annotations

from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.testing import set_predictor
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Factory

PIPELINE = "/projects/p/pipelines/l"
REQUEST = f"{PIPELINE}/request"
BATCH = f"{PIPELINE}/request-batch"
COLLECT = f"{PIPELINE}/request-batch-collect"
DELETE = f"{PIPELINE}/request-batch-delete"


def two_models(api: UbiOps, factory: Factory) -> tuple[Version, Version]:
    """Create object a, which doubles x to y, and object b, which adds one to z, mapped from a's y."""
    double = factory.version(model=factory.model("double"))
    add = factory.version(model=factory.model("add", inputs={"z": "double"}, outputs={"sum": "double"}))
    first = factory.object("a", double)
    factory.attach(None, first, x="x")
    factory.attach(first, factory.object("b", add), y="z")
    set_predictor(api.session.state, "p", "double", function=lambda data: {"y": data["x"] * 2})
    set_predictor(api.session.state, "p", "add", function=lambda data: {"sum": data["z"] + 1})
    return double, add


def fail(api: UbiOps, model: str, message: str = "Invalid message format") -> None:
    """Make requests to a model fail."""
    set_predictor(api.session.state, "p", model, error=message)
