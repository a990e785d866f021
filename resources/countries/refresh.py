"""Fetch and draw the pictures of the flags again: `python -m resources.countries.refresh`.

Most come from the npm package `svg-country-flags` (renders of Wikipedia's drawings, public domain);
those of which it has a stale or a wrong one are drawn by `drawing`, some with emblems of the npm
package `flag-icons`. Needs `npm` and the Python package `resvg-py`.
"""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from resources.countries.drawing import DRAWN, Stock, opaque
from resources.countries.table import PICTURES, pictures

PACKAGES = (
    ("svg-country-flags@1.2.10", "package/png1000px"),
    ("flag-icons@7.5.0", "package/flags/4x3"),
)
"""What is fetched, and where in it the pictures are."""


def pictures_fetched(folder: Path) -> Stock:
    """Fetch both sets and return their pictures by name: `br.png`, 1,000 pixels long, of the one,
    `un.svg` of the other.

    Raises `FileNotFoundError` without npm, `CalledProcessError` when npm cannot fetch it.
    """
    fetched: Stock = {}
    for package, inside in PACKAGES:
        spoken = subprocess.run(
            ["npm", "pack", "--silent", package],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
        with tarfile.open(folder / spoken.stdout.strip().splitlines()[-1]) as archive:
            for member in archive:
                file = archive.extractfile(member) if member.name.startswith(inside) else None
                if file is not None:
                    fetched[Path(member.name).name] = file.read()
    return fetched


def main() -> int:
    """Write every picture of the table of designs."""
    with tempfile.TemporaryDirectory() as folder:
        stock = pictures_fetched(Path(folder))
    PICTURES.mkdir(exist_ok=True)
    for picture in pictures():
        content = opaque(stock[picture.in_set]) if picture.in_set else DRAWN[picture.name](stock)
        (PICTURES / picture.name).write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
