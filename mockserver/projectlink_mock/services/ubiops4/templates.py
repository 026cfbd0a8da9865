"""Template deployments of the service: fields to create a deployment with, and its package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state.deployments import DEFAULT_ENVIRONMENT, DEFAULT_INSTANCE_TYPE_GROUP
from projectlink_mock.services.ubiops_common.factories import archive

TRAINING = "training-base-deployment"

_TRAINING_CODE = """\
import importlib.util


class Deployment:
    def request(self, data, context):
        spec = importlib.util.spec_from_file_location("train", data["training_code"])
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.train(data.get("training_data"), data.get("parameters"), context)
"""


@dataclass(frozen=True)
class Template:
    """A template: `details` are the fields of a deployment and of its version."""

    id: str
    details: Mapping[str, Any]
    filename: str
    code: str

    def package(self) -> StoredContent:
        """Return the deployment package of the template."""
        return StoredContent.of(archive("deployment_package/deployment.py", self.code))


_TRAINING_TEMPLATE = Template(
    id=identifier(f"template {TRAINING}"),
    details={
        "name": TRAINING,
        "description": "",
        "input_type": "structured",
        "output_type": "structured",
        "input_fields": [
            {"name": "name", "data_type": "string"},
            {"name": "description", "data_type": "string"},
            {"name": "training_code", "data_type": "file"},
            {"name": "training_data", "data_type": "file"},
            {"name": "parameters", "data_type": "dict"},
        ],
        "output_fields": [
            {"name": "artifact", "data_type": "file"},
            {"name": "metadata", "data_type": "dict"},
            {"name": "metrics", "data_type": "dict"},
            {"name": "additional_output_files", "data_type": "array_file"},
        ],
        "labels": {},
        "version": {
            "name": "v1",
            "environment": DEFAULT_ENVIRONMENT,
            "instance_type_group_name": DEFAULT_INSTANCE_TYPE_GROUP,
        },
    },
    filename=f"{TRAINING}.zip",
    code=_TRAINING_CODE,
)

TEMPLATES: Mapping[str, Template] = MappingProxyType({one.id: one for one in (_TRAINING_TEMPLATE,)})
"""The templates by id."""


def get_template(id: str) -> Template:
    """Return a template by its id. Raises NotFound."""
    if id not in TEMPLATES:
        raise NotFound(f"There is no template deployment {id!r}.", missing("template deployment"))
    return TEMPLATES[id]
