"""Built-in checks: what an expression cannot say. One module each; `table` names them all."""
