"""The proof desk: what the proofs found is underlined, listed, fixed and ignored; its rules are edited."""
