"""How fast the program is: `./run bench [NAMES]` prints one JSON object a line.

Each benchmark is a module with `measure(place)`, which yields figures. Those about the window start the real
program in a process of its own; there the module's `Visit` works in the window, as a person would.
"""
