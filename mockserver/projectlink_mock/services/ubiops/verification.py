"""Verifying that what credentials and connectors are configured with can be reached."""

from __future__ import annotations

from datetime import timedelta

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.connector_kinds import kind_of, refusal
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.lifecycles import VERIFICATION


def verify_credentials(ctx: Context[State], credentials: Credentials) -> Verification:
    """A verification that begins now."""
    parameters = kind_of(credentials.type).credentials_configuration
    return Verification(ctx.now(), refusal(parameters, credentials.configuration))


def verify_connector(ctx: Context[State], connector: Connector) -> Verification:
    """A verification that begins now, with the credentials that the connector uses."""
    credentials = ctx.state.credentials.get(connector.credentials_id)
    error = refusal(kind_of(connector.type).connector_configuration, connector.configuration)
    return Verification(ctx.now(), error or verify_credentials(ctx, credentials).error)


def log_verification(ctx: Context[State], connector: Connector) -> None:
    """Write down how the verification ends, at the time when it will."""
    error = connector.verification.error
    text = f"[Error] Verification failed: {error}" if error else "[Info] Verification succeeded"
    ended = connector.verification.began_at + timedelta(seconds=VERIFICATION.duration)
    logs.write(ctx, connector.project_id, text, at=ended, connector_id=connector.id)
