"""AutoML service."""
