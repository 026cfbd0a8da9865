"""Operations, models and drift from the contract."""
