"""Results of handlers that are more than one record."""
