"""Property-based tests with requests generated from the specs: no response is a 5xx or outside its spec.

`make test` runs a small, fixed number of examples; `make fuzz` generates new ones each time.
"""
