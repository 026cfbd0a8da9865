"""Names of variables in exported scripts."""

from __future__ import annotations

from projectlink_mock._core.export.templates import Variables


def test_variables_are_named_after_secrets() -> None:
    variables = Variables()
    names = ["alice.token", "3:/access", "3:/Access", "secret.1", "3:/a-b", "3:/a_b", "3:/a_b_2", "3:/a b"]
    assert [variables.variable_for(name) for name in names] == [
        *("ALICE_TOKEN", "RESPONSE_3_ACCESS", "RESPONSE_3_ACCESS_2", "SECRET_1", "RESPONSE_3_A_B", "RESPONSE_3_A_B_2"),
        *("RESPONSE_3_A_B_2_2", "RESPONSE_3_A_B_3"),
    ]
    assert variables.variable_for("3:/Access") == "RESPONSE_3_ACCESS_2"
    assert len(variables.variable_for(f"3:/{'x' * 10_000}")) < 300


def test_many_secrets_are_named_in_linear_time() -> None:
    # Quadratic time would be hours, far above the time limit of a test.
    variables = Variables()
    for number in range(200_000):
        variables.variable_for(f"secret.{number}")
        variables.variable_for("3:/" + "-" * (number % 500) + "_" * (number // 500))
    assert len(set(variables.names.values())) == len(variables.names) > 200_000
