"""Operations of a spec, and the validation of requests against them."""
