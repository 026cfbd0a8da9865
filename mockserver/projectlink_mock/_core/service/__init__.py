"""Loading a service and answering its requests."""
