# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Client configuration of UbiOps 4: address, credentials and transport."""

from __future__ import annotations

from projectlink._core.configuration import Configuration as _Configuration
from projectlink.ubiops4.operations import SERVICE

__all__ = ["Configuration"]


class Configuration(_Configuration):
    __doc__ = _Configuration.__doc__
    __slots__ = ()

    service = SERVICE
