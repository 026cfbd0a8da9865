"""By service, how somebody comes to a role, and the requests of that service's operations.

`place` puts the demo data in order for a role and gives the token of who has it; `request` makes of the
contract's request for an operation the one that every role makes.
"""
