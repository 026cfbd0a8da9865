"""Initial data of NuExtract."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock._core.demo_users import ALICE, BOB
from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock.services.nuextract.seed.extractions import add_extraction_data
from projectlink_mock.services.nuextract.state import Organization, State
from projectlink_mock.services.nuextract.state.projects import Project

_FIRST_DAY = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)


def empty() -> State:
    """Return a state with an organization of alice and bob, and no project."""
    state = State()
    _add_organization(state, Organization("org-1", (ALICE.email, BOB.email)))
    return state


def demo() -> State:
    """Return the empty seed plus an organization of alice alone and one project of each kind, owned by alice."""
    state = empty()
    _add_organization(state, Organization("organization_id_example", (ALICE.email,)))
    _add_project(
        state,
        0,
        id="project_id_example",
        name="Example: Order Delivery Information Extraction",
        description=("Example: Automated extraction of order delivery details from emails and scanned documents"),
        template=RawJson.from_value(_order_template()),
    )
    _add_project(
        state,
        1,
        id="project_id_in_org_1",
        name="Invoices",
        description="Numbers and totals of the invoices that the team receives",
        template=RawJson.from_value({"invoiceNumber": "verbatim-string", "issuedOn": "date-time", "total": "number"}),
        owner_organization="org-1",
    )
    _add_project(
        state,
        2,
        id="project_id_reference",
        name="Reference: Receipts",
        description="A reference project that every user may read and copy",
        template=RawJson.from_value({"shop": "string", "paidOn": "date-time", "amount": "number"}),
        shared=True,
    )
    add_extraction_data(state)
    return state


def _add_organization(state: State, organization: Organization) -> None:
    state.organizations.add(organization.id, organization)


def _add_project(
    state: State,
    day: int,
    *,
    id: str,
    owner_organization: str | None = None,
    shared: bool = False,
    **texts: Any,
) -> None:
    created = _FIRST_DAY + timedelta(days=day)
    project = Project(
        id=id,
        owner_user=ALICE.email,
        owner_organization=owner_organization,
        created_at=created,
        updated_at=created,
        shared=shared,
        **texts,
    )
    state.projects.add(id, project)


def _order_template() -> dict[str, Any]:
    return {
        "orderId": "verbatim-string",
        "customerId": "verbatim-string",
        "orderDate": "date-time",
        "status": ["pending", "processed", "shipped", "delivered", "cancelled"],
        "totalAmount": "number",
        "currency": "string",
        "items": [{"productId": "string", "quantity": "number", "unitPrice": "number"}],
        "shippingAddress": {
            "street": "string",
            "city": "string",
            "state": "string",
            "country": "string",
            "zip": "string",
        },
        "comments": "string",
        "deliveryPreferences": [
            [
                "contactless_delivery",
                "signature_required",
                "leave_at_door",
                "pickup_from_store",
                "deliver_to_neighbor",
                "schedule_delivery",
            ]
        ],
        "estimatedDelivery": "date-time",
    }
