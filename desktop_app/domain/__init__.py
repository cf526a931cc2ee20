"""What the newsroom knows: plain values and pure rules, standard library only."""
