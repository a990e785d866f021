"""``python -m tests.ui.help``: quote on the page of rules what the program says today."""

from tests.ui.help.quotes import write_quotes

if __name__ == "__main__":
    write_quotes()
