"""A real service beside the mock: passing requests on, and telling where its answers are not what the mock knows."""
