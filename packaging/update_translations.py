"""Bring the Vietnamese translation up to date with the strings in the sources.

New strings are added as unfinished, translations are kept, strings no longer used are dropped.
"""

import translations

if __name__ == "__main__":
    translations.update(translations.PROGRAM)
    unfinished = sum(not message.finished for message in translations.read(translations.PROGRAM))
    print(f"{translations.PROGRAM.relative_to(translations.ROOT)}: {unfinished} to translate")
