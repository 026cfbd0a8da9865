"""Instance types of the system, and a group with each of them, which every project has."""

from __future__ import annotations

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.seed.system import LONG_AGO
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import InstanceType, InstanceTypeGroup

# Memory in MiB, number of CPUs, accelerator, credits per hour, dedicated node.
_INSTANCE_TYPES = (
    (256, 0.0625, "", 0.25, False),
    (512, 0.125, "", 0.5, False),
    (1024, 0.25, "", 1.0, False),
    (2048, 0.5, "", 2.0, False),
    (4096, 1, "", 4.0, False),
    (8192, 2, "", 8.0, False),
    (12288, 3, "", 12.0, False),
    (16384, 4, "", 16.0, False),
    (16384, 4, "", 24.0, True),
    (32768, 8, "", 32.0, False),
    (16384, 4, "NVIDIA Tesla T4", 60.0, False),
    (16384, 4, "NVIDIA Ada Lovelace L4", 90.0, False),
)


def add(state: State) -> None:
    """Add a group of the system for each instance type."""
    for memory, cpu, accelerator, rate, dedicated in _INSTANCE_TYPES:
        suffix = f" + {accelerator}" if accelerator else " (Dedicated)" if dedicated else ""
        display_name = f"{memory} MB + {cpu} vCPU{suffix}"
        short = accelerator.split()[-1].lower() if accelerator else "dedicated" if dedicated else ""
        name = f"{memory}mb" + (f"_{short}" if short else "")
        instance_type = InstanceType(
            id=identifier(f"instance type {name}"),
            name=name,
            display_name=display_name,
            cpu=cpu,
            memory=memory,
            storage=4 * memory,
            accelerator=1 if accelerator else 0,
            credit_rate=rate,
            created_at=LONG_AGO,
            dedicated=dedicated,
        )
        id = identifier(f"instance type group {display_name}")
        group = InstanceTypeGroup(id, None, display_name, LONG_AGO, LONG_AGO, (instance_type,))
        state.instance_type_groups.add(id, group)
