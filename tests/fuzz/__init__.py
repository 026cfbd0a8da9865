"""Requests of all kinds, made up from the specs: no answer is a 5xx, and none is outside its spec.

Bounded and always the same with `make test`; `make fuzz` makes up others each time, as many as it is told.
"""
