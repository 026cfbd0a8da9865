"""The journal in forms for other programs: a recording to replay, curl, HAR and pytest. No secret is in any of them."""
