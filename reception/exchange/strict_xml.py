"""XML as it may come in: UTF-8, nothing declared by the file itself, every element with its line.

An entity that a file declares may stand for gigabytes or for another file of this computer, so a
file that declares one is refused; the five of the standard are all that is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Never, cast
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from reception.exchange.input_file import input_text
from reception.trouble import BadInput


class Placed(Element):
    """An element, and the line of the file on which it begins."""

    line: int = 0

    def each(self, path: str) -> list[Placed]:
        """The elements below it that a path of tags leads to, in their order."""
        return cast("list[Placed]", self.findall(path))

    def words(self, tag: str) -> str:
        """The text of the first element below it with this tag; empty where there is none."""
        return (self.findtext(tag) or "").strip()


def xml_root(path: Path) -> Placed:
    """The outermost element of an XML file.

    Raises:
        BadInput: the file cannot be read, is not XML, or declares entities.
    """
    text, file = input_text(path), str(path)
    builder = TreeBuilder(element_factory=Placed)
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(tag: str, attributes: dict[str, str]) -> None:
        element = builder.start(tag, attributes)
        assert isinstance(element, Placed)
        element.line = parser.CurrentLineNumber

    def refuse(*_: Any) -> Never:
        line = str(parser.CurrentLineNumber)
        raise BadInput("xml-entities", file=file, place=line, line=line)

    parser.StartElementHandler = start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.SkippedEntityHandler = refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise BadInput(
            "xml-broken",
            file=file,
            place=f"{error.lineno}:{error.offset + 1}",
            line=str(error.lineno),
            column=str(error.offset + 1),
        ) from None
    root = builder.close()
    assert isinstance(root, Placed)
    return root
