"""Tables, indexes, copy-on-write maps and their JSON."""
