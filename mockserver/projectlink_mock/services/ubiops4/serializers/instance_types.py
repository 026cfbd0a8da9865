"""JSON of instance types and their groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.deployments import GroupUsage, ListedInstanceType, Page
from projectlink_mock.services.ubiops4.state.deployments import InstanceType, InstanceTypeGroup


def instance_type(one: InstanceType) -> dict[str, Any]:
    return {
        "id": one.id,
        "time_created": format_timestamp(one.created_at),
        "name": one.name,
        "display_name": one.display_name,
        "cpu": one.cpu,
        "memory": one.memory,
        "storage": one.storage,
        "accelerator": one.accelerator,
        "credit_rate": one.credit_rate,
        "dedicated_node": one.dedicated,
        "node_pool": {"cluster": {"type": "gcp"}},
    }


def listed_instance_type(result: ListedInstanceType) -> dict[str, Any]:
    return instance_type(result.instance_type)


def group(group: InstanceTypeGroup) -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "time_created": format_timestamp(group.created_at),
        "time_updated": format_timestamp(group.updated_at),
        "instance_types": [
            {**instance_type(one), "priority": one.priority, "schedule_timeout": one.schedule_timeout}
            for one in sorted(group.instance_types, key=lambda one: one.priority)
        ],
    }


def usage(result: GroupUsage) -> dict[str, Any]:
    return {
        "id": result.version.id,
        "deployment": result.deployment,
        "version": result.version.name,
        "instance_type_group_id": result.group.id,
        "instance_type_group_name": result.group.name,
    }


def page(page: Page[Any]) -> dict[str, Any]:
    results = [_RESULTS[type(one)](one) for one in page.results]
    return {"next": page.next, "previous": page.previous, "results": results}


_RESULTS: Mapping[type, Callable[[Any], Any]] = {
    InstanceTypeGroup: group,
    ListedInstanceType: listed_instance_type,
    GroupUsage: usage,
}

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Page: page, InstanceTypeGroup: group}
