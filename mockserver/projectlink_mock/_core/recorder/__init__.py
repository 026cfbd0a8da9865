"""The recorder: a proxy before a real service that compares its responses with its contract and with the mock's."""
