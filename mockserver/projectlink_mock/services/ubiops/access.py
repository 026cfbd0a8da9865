"""Look-up of the objects that only this version of UbiOps has, with checks of permissions."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.access import get_object


def get_subscription(ctx: Context[State], subscription_name: str) -> Subscription:
    """Return a subscription; only staff see hidden ones. Raises NotFound."""
    subscription = ctx.state.subscriptions.get_by(name=subscription_name)
    if subscription.hidden and not ctx.caller.admin:
        raise NotFound(f"There is no subscription {subscription_name!r}.", requires_permission("staff"))
    return subscription


def get_model(ctx: Context[State], project_name: str, model_name: str) -> Model:
    """Return a model on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return get_object(ctx, ctx.state.models, project_name, model_name, "model")


def get_version(ctx: Context[State], project_name: str, model_name: str, version: str) -> Version:
    """Return a version of a model on which the caller holds the permission. Raises NotFound, Forbidden."""
    return ctx.state.versions.get_by(model_id=get_model(ctx, project_name, model_name).id, name=version)


def get_pipeline(ctx: Context[State], project_name: str, pipeline_name: str) -> Pipeline:
    """Return a pipeline on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return get_object(ctx, ctx.state.pipelines, project_name, pipeline_name, "pipeline")


def get_pipeline_object(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> PipelineObject:
    """Return an object of a pipeline on which the caller holds the operation's permission."""
    return ctx.state.objects.get_by(pipeline_id=get_pipeline(ctx, project_name, pipeline_name).id, name=name)


def get_connector(ctx: Context[State], project_name: str, connector_name: str) -> Connector:
    """Return a connector on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return get_object(ctx, ctx.state.connectors, project_name, connector_name, "connector")


def get_credentials(ctx: Context[State], project_name: str, credentials_name: str) -> Credentials:
    """Return credentials on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return get_object(ctx, ctx.state.credentials, project_name, credentials_name, "credentials")
