"""How the program looks: icons, palettes and the style sheet made from the design tokens."""
