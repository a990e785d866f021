"""Fetch the shipped fonts again and check them: `python -m resources.fonts.refresh`.

Every file must have the checksum of `fonts.toml`; nothing is written unless all of them do.
`--accept` takes the files as they come and writes their checksums down: use it after changing a
version in `fonts.toml`. `--check` fetches nothing and checks the files that are here.
Needs `npm` (to fetch only). `OFL.txt` and `README.md` are written from the same source.
"""

import argparse
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from resources.fonts.table import FOLDER, TABLE, ShippedFont, fonts_shipped

LICENCE_IN_PACKAGE = "LICENSE_FONT"


class FontMismatchError(Exception):
    """A font is not the file that the table promises; the text names it."""


def sha256_of(content: bytes) -> str:
    """Return the checksum as the table writes it: 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def package_fetched(package: str, version: str, folder: Path) -> tarfile.TarFile:
    """Fetch one npm package into `folder` and open it.

    Raises `FileNotFoundError` without npm, `CalledProcessError` when npm cannot fetch it.
    """
    spoken = subprocess.run(
        ["npm", "pack", "--silent", f"{package}@{version}"],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return tarfile.open(folder / spoken.stdout.strip().splitlines()[-1])


def member_read(archive: tarfile.TarFile, path: str) -> bytes:
    """Return one file of an npm package. Raises `FontMismatchError` when it is not in it."""
    try:
        member = archive.extractfile(f"package/{path}")
    except KeyError:
        member = None
    if member is None:
        raise FontMismatchError(f"the package has no file {path}")
    return member.read()


def files_fetched() -> tuple[dict[ShippedFont, bytes], list[str]]:
    """Fetch every font of the table and the licence text of every package."""
    files: dict[ShippedFont, bytes] = {}
    licences: list[str] = []
    packages = dict.fromkeys((font.package, font.version) for font in fonts_shipped())
    with tempfile.TemporaryDirectory() as folder:
        for package, version in packages:
            print(f"{package} {version}", flush=True)
            with package_fetched(package, version, Path(folder)) as archive:
                licences.append(member_read(archive, LICENCE_IN_PACKAGE).decode("utf-8"))
                for font in fonts_shipped():
                    if (font.package, font.version) == (package, version):
                        files[font] = member_read(archive, font.member)
    return files, licences


def files_checked(files: Mapping[ShippedFont, bytes]) -> None:
    """Raise `FontMismatchError` naming every file whose checksum is not that of the table."""
    wrong = [font.file for font, content in files.items() if sha256_of(content) != font.sha256]
    if wrong:
        raise FontMismatchError("checksum differs from fonts.toml: " + ", ".join(wrong))


def licence_joined(licences: list[str]) -> str:
    """Return one text: every copyright line once, then the licence they share.

    Raises `FontMismatchError` when two packages do not come under the same words.
    """
    holders, bodies = set(), set()
    for text in licences:
        holder, body = text.split("\n", 1)
        holders.add(holder.strip())
        bodies.add(body)
    if len(bodies) != 1:
        raise FontMismatchError("the packages do not share one licence text; look at them")
    return "\n".join(sorted(holders)) + "\n" + bodies.pop().rstrip() + "\n"


def readme_text() -> str:
    """Return the README of the folder: one row per font."""
    rows = "".join(
        f"| `{font.file}` | {', '.join(font.scripts)} | `{font.package}` {font.version} "
        f"| OFL-1.1 | `{font.sha256}` |\n"
        for font in fonts_shipped()
    )
    return (
        "# Shipped fonts\n\n"
        "Unchanged files of the Noto project, under the SIL Open Font License 1.1 (`OFL.txt`).\n"
        "`fonts.toml` is the table that the program reads; this page is written from it.\n"
        "`make fonts` fetches all of them again (it needs `npm`) and checks every sum.\n\n"
        "| file | scripts (ISO 15924) | npm package | licence | sha256 |\n"
        "|---|---|---|---|---|\n" + rows
    )


def sums_accepted(files: Mapping[ShippedFont, bytes]) -> None:
    """Write the checksums of `files` into the table, leaving its other lines as they are."""
    table = TABLE.read_text(encoding="utf-8")
    for font, content in files.items():
        table = table.replace(font.sha256, sha256_of(content))
    TABLE.write_text(table, encoding="utf-8")
    fonts_shipped.cache_clear()


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m resources.fonts.refresh", description=str(__doc__).splitlines()[0]
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="check the files that are here")
    choice.add_argument("--accept", action="store_true", help="write the new checksums down")
    options = parser.parse_args(arguments)
    try:
        if options.check:
            files_checked({font: font.path.read_bytes() for font in fonts_shipped()})
            return 0
        files, licences = files_fetched()
        licence = licence_joined(licences)
        if options.accept:
            sums_accepted(files)
        else:
            files_checked(files)
    except FontMismatchError as mismatch:
        print(mismatch, file=sys.stderr)
        return 1
    except FileNotFoundError as missing:
        print(f"not found: {missing.filename}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"npm could not fetch a package: {failed.stderr.strip()}", file=sys.stderr)
        return 1
    for font, content in files.items():
        font.path.write_bytes(content)
    (FOLDER / "OFL.txt").write_text(licence, encoding="utf-8")
    (FOLDER / "README.md").write_text(readme_text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
