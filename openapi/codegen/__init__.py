"""Code generator: reads ``openapi/*.yaml`` and writes the SDK packages, the mock's contracts and the method index.

validate     load a spec as plain data and list every violation
parse        plain data to the intermediate representation
types        names and types of Python for the names and schemas of a spec
ir           intermediate representation: frozen dataclasses in terms of Python
docstrings   docstrings of methods and fields
render       intermediate representation to files, through the Jinja templates

Run ``python -m openapi.codegen --help``.
"""
