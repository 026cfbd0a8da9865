"""The contract of a service: operations, validation, role matrices and emulation notes."""
