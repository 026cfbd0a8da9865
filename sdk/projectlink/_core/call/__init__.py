"""Calls: request, flow, result, and the features around them."""
