"""HTTP messages, routing, errors and limits."""
