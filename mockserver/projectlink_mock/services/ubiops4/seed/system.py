"""Environments and instance types of the system, which every project has."""

from __future__ import annotations

from datetime import datetime, timezone

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import InstanceTypeGroup
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag

LONG_AGO = datetime(2024, 3, 24, 9, tzinfo=timezone.utc)

DEFAULT_TAG = "latest"
DEFAULT_ENVIRONMENT = "python3-12"
DEFAULT_INSTANCE_TYPE_GROUP = "512 MB + 0.125 vCPU"
_ENVIRONMENTS = ("python3-9", "python3-10", "python3-11", "python3-12", "python3-13", "r4-4", "ubuntu22-04")

# Memory in MB, number of CPUs, accelerator, its memory in MB, credits per hour.
_INSTANCE_TYPES = (
    (256, 0.0625, "", 0, 0.25),
    (512, 0.125, "", 0, 0.5),
    (1024, 0.25, "", 0, 1.0),
    (2048, 0.5, "", 0, 2.0),
    (4096, 1, "", 0, 4.0),
    (8192, 2, "", 0, 8.0),
    (16384, 4, "", 0, 16.0),
    (32768, 8, "", 0, 32.0),
    (16384, 4, "NVIDIA Tesla T4", 16384, 60.0),
)


def add(state: State) -> None:
    """Add the environments of the system with a tag each, and its instance type groups."""
    for name in _ENVIRONMENTS:
        id = identifier(f"environment {name}")
        state.environments.add(id, Environment(id, None, name, LONG_AGO, LONG_AGO, f"Environment {name} of the system"))
        tag_id = identifier(f"tag {name} {DEFAULT_TAG}")
        state.tags.add(tag_id, Tag(tag_id, id, DEFAULT_TAG, LONG_AGO, system=True))
    for memory, cpu, accelerator, accelerator_memory, rate in _INSTANCE_TYPES:
        display_name = f"{memory} MB + {cpu} vCPU" + (f" + {accelerator}" if accelerator else "")
        name = f"{memory}mb" + ("_t4" if accelerator else "")
        instance_type = {
            "id": identifier(f"instance type {name}"),
            "name": name,
            "display_name": display_name,
            "cpu": cpu,
            "memory": memory * 2**20,
            "storage": 4 * memory * 2**20,
            "accelerator": accelerator_memory * 2**20,
            "credit_rate": rate,
            "priority": 0,
        }
        id = identifier(f"instance type group {display_name}")
        group = InstanceTypeGroup(id, None, display_name, LONG_AGO, LONG_AGO, (instance_type,))
        state.instance_type_groups.add(id, group)
