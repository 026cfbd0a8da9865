"""By service, a request for every status that an operation documents, against the demo seed."""
