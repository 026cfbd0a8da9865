"""Example: two models and a pipeline of both on UbiOps, with their logs and metrics.

The example starts a mock server. With another host and token it runs against the real service.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timedelta, timezone

from projectlink import ubiops, wait_until
from projectlink_mock import MockServer

PROJECT = "churn-watch"
NUMBER = [{"name": "amount", "data_type": "double"}]


def package(code: str) -> bytes:
    """Return a zip with a model, as UbiOps runs it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("deployment_package/deployment.py", code)
    return content.getvalue()


def deploy(api: ubiops.CoreApi, name: str) -> None:
    """Create a model with a version, upload its code and wait until it is available."""
    model = ubiops.ModelCreate.from_dict(
        {
            "name": name,
            "input_type": "structured",
            "output_type": "structured",
            "input_fields": NUMBER,
            "output_fields": NUMBER,
        }
    )
    assert model is not None
    api.models_create(PROJECT, model)
    api.model_versions_create(PROJECT, name, ubiops.ModelVersionCreate(version="v1", language="python3.8"))
    api.model_versions_file_upload(
        PROJECT, name, "v1", (f"{name}.zip", package("class Deployment: ..."), "application/zip")
    )
    version = wait_until(
        lambda: api.model_versions_get(PROJECT, name, "v1"),
        lambda version: version.status == "available",
        failed=lambda version: version.status == "failed",
    )
    print(f"{name} {version.version} is {version.status}")


def connect(api: ubiops.CoreApi) -> None:
    """Build a pipeline in which the first model feeds the second."""
    api.pipelines_create(PROJECT, {"name": "watch", "input_type": "structured", "input_fields": NUMBER})
    for name in ("clean", "score"):
        reference = {"name": name, "reference_type": "model", "reference_name": name, "version": "v1"}
        api.pipeline_objects_create(PROJECT, "watch", reference)
    for source, destination in (("pipeline_start", "clean"), ("clean", "score")):
        mapping = [{"source_field_name": "amount", "destination_field_name": "amount"}]
        attachment = {"source_name": source, "destination_name": destination, "mapping": mapping}
        api.pipeline_object_attachments_create(PROJECT, "watch", attachment)


def main() -> None:
    """Create models and a pipeline, make requests, and print logs and metrics."""
    with MockServer(services=["ubiops"]) as mock:
        configuration = ubiops.Configuration(mock.url("ubiops"), api_key={"Authorization": "Token alice-token"})
        with ubiops.ApiClient(configuration) as client:
            api = ubiops.CoreApi(client)
            organization = api.organizations_list()[0].name
            api.projects_create(ubiops.ProjectCreate(name=PROJECT, organization_name=organization))
            deploy(api, "clean")
            deploy(api, "score")
            print("model:", api.model_requests_create(PROJECT, "clean", "v1", {"amount": 12.5}).result)
            connect(api)
            response = api.pipelines_request(PROJECT, "watch", {"amount": 12.5})
            for request in response.model_requests or []:
                print(f"pipeline: {request.pipeline_object} returned {request.result}")
            print("logs:")
            for line in api.projects_log_list(PROJECT, {"filters": {"pipeline_name": "watch"}, "limit": 5}):
                print(f"  {line.log}")
            now = datetime.now(timezone.utc)
            metrics = api.metrics_get(
                PROJECT,
                metric="requests",
                start_time=(now - timedelta(hours=1)).isoformat(timespec="seconds"),
                end_time=(now + timedelta(seconds=60)).isoformat(timespec="seconds"),
                object_type="pipeline",
                interval="minute",
            )
            print("pipeline requests in the last hour:", sum(bucket.value or 0 for bucket in metrics))
            api.projects_delete(PROJECT)


if __name__ == "__main__":
    main()
