"""The Python API of the mock server, for tests.

The factories create test data that no operation of a service creates; docs/services.md shows each of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from projectlink_mock.services.automl.factories import TrainedModel, add_dataset, add_experiment
    from projectlink_mock.services.figshare.factories import add_file, add_group, publish_article
    from projectlink_mock.services.nuextract.factories import clear_job_predictors, set_job_predictor, set_thumbnail
    from projectlink_mock.services.ubiops.factories import clear_predictors, set_predictor
    from projectlink_mock.services.ubiops4.factories import clear_deployment_predictors, set_deployment_predictor
    from projectlink_mock.services.ufdl.factories import add_team, remove_member, set_member

__all__ = [
    "TrainedModel",
    "add_dataset",
    "add_experiment",
    "add_file",
    "add_group",
    "add_team",
    "clear_deployment_predictors",
    "clear_job_predictors",
    "clear_predictors",
    "publish_article",
    "remove_member",
    "set_deployment_predictor",
    "set_member",
    "set_job_predictor",
    "set_predictor",
    "set_thumbnail",
]

_FACTORIES = {
    "TrainedModel": "automl",
    "add_dataset": "automl",
    "add_experiment": "automl",
    "add_file": "figshare",
    "add_group": "figshare",
    "add_team": "ufdl",
    "clear_deployment_predictors": "ubiops4",
    "clear_job_predictors": "nuextract",
    "clear_predictors": "ubiops",
    "publish_article": "figshare",
    "remove_member": "ufdl",
    "set_deployment_predictor": "ubiops4",
    "set_member": "ufdl",
    "set_job_predictor": "nuextract",
    "set_predictor": "ubiops",
    "set_thumbnail": "nuextract",
}
"""The service that each factory belongs to."""


def __getattr__(name: str) -> object:
    """Import a factory's service on first use, so that this package is fast to import."""
    if name not in _FACTORIES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"projectlink_mock.services.{_FACTORIES[name]}.factories"), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
