"""What the newsroom does. Each write is one transaction with its journal event inside it."""
