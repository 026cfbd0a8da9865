"""The outcome of requests to deployments: that of a predictor, or one computed from the input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, File
from projectlink_mock.services.ubiops4.state.requests import Predictor
from projectlink_mock.services.ubiops_common import predictors
from projectlink_mock.services.ubiops_common.predictors import PredictorFunction
from projectlink_mock.services.ubiops_common.state import PLAIN, STRUCTURED

SERVICE = "ubiops4"


@dataclass(frozen=True)
class TimedFunction:
    """A predictor function, the seconds that its requests take longer than usual, and the parts that they stream."""

    function: PredictorFunction
    delay: float = 0.0
    chunks: tuple[str, ...] = ()

    def __call__(self, data: Any) -> Any:
        """Return the result for an input."""
        return self.function(data)

    @property
    def __name__(self) -> str:
        return getattr(self.function, "__name__", repr(self.function))


@dataclass(frozen=True)
class Outcome:
    """The outcome of a request: a result or an error, after a delay in seconds, and the parts that it streams."""

    result: Any = None
    error: str | None = None
    delay: float = 0.0
    chunks: tuple[str, ...] = ()


def predict(ctx: Context[State], version: Version, data: Any) -> Outcome:
    """Return the outcome of a request to a version; a list of inputs has a list of results."""
    deployment = ctx.state.deployments.get(version.deployment_id)
    found = (find_predictor(ctx.session, ctx.state, key) for key in (version.id, deployment.id))
    predictor = next((one for one in found if one is not None), None)
    delay, chunks = (predictor.delay, predictor.chunks) if predictor else (0.0, ())
    if not isinstance(data, list) or deployment.input_type != STRUCTURED:
        outcome = _predict_one(ctx, deployment, version, data)
        return Outcome(outcome.result, outcome.error, delay, chunks)
    outcomes = [_predict_one(ctx, deployment, version, one) for one in data]
    error = next((one.error for one in outcomes if one.error is not None), None)
    return Outcome(None if error is not None else [one.result for one in outcomes], error, delay, chunks)


def find_predictor(session: SessionState, state: State, key: str) -> TimedFunction | Predictor | None:
    """Return the predictor of a version or deployment, or None."""
    function = predictors.find_function(session, SERVICE, key)
    if function is None:
        return state.predictors.rows.get(key)
    return function if isinstance(function, TimedFunction) else TimedFunction(function)


def _predict_one(ctx: Context[State], deployment: Deployment, version: Version, data: Any) -> predictors.Outcome:
    return predictors.predict(
        ctx,
        SERVICE,
        (version.id, deployment.id),
        deployment.output_type or PLAIN,
        deployment.output_fields,
        data,
        lambda digest: _save_file(ctx, deployment, data, digest),
        # What is split in a pipeline is a list.
        lists=True,
    )


def _save_file(ctx: Context[State], deployment: Deployment, data: Any, digest: str) -> str:
    """Save the input as a file of the bucket `default`, once, and return its URI."""
    bucket = ctx.state.buckets.find_by(project_id=deployment.project_id, name=DEFAULT_BUCKET)
    name = f"{deployment.name}/{digest[:8]}.json"
    if bucket is not None:
        file = File(bucket.id, name, StoredContent.of(orjson.dumps(data)), ctx.now())
        if file.key not in ctx.state.files:
            ctx.state.files.add(file.key, file)
    return f"ubiops-file://{DEFAULT_BUCKET}/{name}"
