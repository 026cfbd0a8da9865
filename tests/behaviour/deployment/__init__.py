"""The mock server away from the machine of the tests: in containers, in workflows, behind a proxy."""
