"""Loading of services and handling of their requests."""
