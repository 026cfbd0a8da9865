"""Spec to SDK: ``python -m openapi.codegen`` reads openapi/*.yaml and rewrites all generated files.

check    a spec as plain data, with every complaint about it
ir       what the spec means for Python, as frozen dataclasses
build    plain data to IR
render   IR to files, through the templates
"""
