"""A deployment at UbiOps 4: built, asked directly and in a batch, and used in a pipeline, against the mock server.

Run it with ``python examples/ubiops4_deployment.py``. All of it but the predictor also works with UbiOps itself.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

from projectlink import ubiops4
from projectlink.ubiops4.extras import wait_for_deployment_request, wait_for_deployment_version
from projectlink_mock import MockServer
from projectlink_mock.testing import set_deployment_predictor

PROJECT = "sky-watch"
CODE = """
class Deployment:
    def request(self, data):
        return {"label": "cloudy" if data["humidity"] > 0.5 else "clear"}
"""


def package() -> BytesIO:
    """Return the deployment package: a zip with the code."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("deployment_package/deployment.py", CODE)
    content.name = "deployment_package.zip"
    content.seek(0)
    return content


def label(data: dict[str, float]) -> dict[str, str]:
    """Return the result of a request, as the code in the package does."""
    return {"label": "cloudy" if data["humidity"] > 0.5 else "clear"}


def deploy(api: ubiops4.CoreApi) -> None:
    """Create a project and a deployment with a version, upload its package, and wait for the build."""
    api.organizations_create({"name": "observatory"})
    api.projects_create({"name": PROJECT, "organization_name": "observatory"})
    deployment = ubiops4.DeploymentCreate(
        name="sky",
        input_type="structured",
        output_type="structured",
        input_fields=[ubiops4.DeploymentInputFieldCreate(name="humidity", data_type="double")],
        output_fields=[ubiops4.DeploymentOutputFieldCreate(name="label", data_type="string")],
    )
    api.deployments_create(PROJECT, deployment)
    version = ubiops4.DeploymentVersionCreate(version="v1", environment_name="python3-12")
    api.deployment_versions_create(PROJECT, "sky", version)
    api.revisions_file_upload(PROJECT, "sky", "v1", file=package())
    built = wait_for_deployment_version(api, PROJECT, "sky", "v1")
    print(f"  the version {built.version} is {built.status}")


def ask(api: ubiops4.CoreApi) -> None:
    """Make a direct request, and a batch that is collected."""
    direct = api.deployment_requests_create(PROJECT, "sky", {"humidity": 0.9})
    print(f"  a direct request is {direct.status}: {direct.result}")
    inputs = [{"humidity": 0.1 * step} for step in range(3)]
    queued = api.batch_deployment_requests_create(PROJECT, "sky", inputs)
    for request in queued:
        wait_for_deployment_request(api, PROJECT, "sky", request.id)
    collected = api.deployment_requests_batch_get(PROJECT, "sky", [one.id for one in queued])
    print(f"  {len(collected)} requests of a batch have completed")


def connect_in_a_pipeline(api: ubiops4.CoreApi) -> None:
    """Build a pipeline in which an operator converts per cent for the deployment, and make a request to it."""
    per_cent = {"name": "per_cent", "data_type": "double"}
    api.pipelines_create(
        PROJECT,
        {
            "name": "forecast",
            "input_type": "structured",
            "input_fields": [per_cent],
            "output_type": "structured",
            "output_fields": [{"name": "label", "data_type": "string"}],
        },
    )
    divide = {
        "name": "divide",
        "reference_type": "operator",
        "reference_name": "function",
        "configuration": {
            "expression": "per_cent / 100",
            "input_fields": [per_cent],
            "output_fields": [{"name": "output", "data_type": "double"}],
        },
    }
    attachments = [
        ("divide", "pipeline_start", "per_cent", "per_cent"),
        ("sky", "divide", "output", "humidity"),
        ("pipeline_end", "sky", "label", "label"),
    ]
    version = {
        "version": "v1",
        "objects": [divide, {"name": "sky", "reference_name": "sky"}],
        "attachments": [
            {
                "destination_name": destination,
                "sources": [
                    {
                        "source_name": source,
                        "mapping": [{"source_field_name": field, "destination_field_name": other}],
                    }
                ],
            }
            for destination, source, field, other in attachments
        ],
    }
    api.pipeline_versions_create(PROJECT, "forecast", version)
    response = api.pipeline_requests_create(PROJECT, "forecast", {"per_cent": 80.0})
    steps = [one.pipeline_object for one in (response.operator_requests or [])]
    print(f"  the pipeline ran {steps} and answered {response.result}")


def read_metrics(api: ubiops4.CoreApi) -> None:
    """Read how many requests per minute there were."""
    now = datetime.now(timezone.utc)
    series = api.time_series_data_list(
        PROJECT,
        metric="deployments.requests",
        start_date=(now - timedelta(minutes=5)).isoformat(),
        end_date=(now + timedelta(minutes=1)).isoformat(),
        aggregation_period=60,
        unit_period=60,
    )
    total = sum(point.value for point in series.data_points)
    print(f"  {total:.0f} requests to deployments were counted")


def main() -> None:
    """Start a mock server on a free port and run all parts against it."""
    with MockServer(seed="empty", services=["ubiops4"]) as mock:
        print(f"The mock server is at {mock.url('ubiops4')}\n\nAs alice:")
        configuration = ubiops4.Configuration(mock.url("ubiops4"), access_token="alice-token")
        with ubiops4.ApiClient(configuration) as client:
            api = ubiops4.CoreApi(client)
            deploy(api)
            # The mock server does not run the package; this function stands for its code.
            set_deployment_predictor(mock.state, PROJECT, "sky", function=label)
            ask(api)
            connect_in_a_pipeline(api)
            read_metrics(api)


if __name__ == "__main__":
    main()
