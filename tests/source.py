"""Our own Python files, read as trees, for the tests that judge the code itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Source:
    """One Python file; `name` is its path from the root, with slashes."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """What the parser makes of it."""
        return _tree(self)

    @property
    def package(self) -> list[str]:
        """The dotted name of the package it lies in, as a list."""
        return self.name.split("/")[:-1]

    def imports(self) -> Iterator[tuple[int, str]]:
        """Yield line and full name of everything imported, also inside functions and by name."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                origin = self._origin(node)
                yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and _last_name(node.func) in _IMPORTERS:
                yield from ((node.lineno, str(text)) for text in _constants(node.args[:1]))

    def references(self) -> Iterator[tuple[int, str]]:
        """Yield line and full name of everything used that an import brought in."""
        known = self._names_imported()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name | ast.Attribute):
                first, *rest = _dotted(node)
                if first in known:
                    yield node.lineno, ".".join([known[first], *rest])

    def literals(self) -> Iterator[tuple[int, str]]:
        """Yield line and text of every string that is not a docstring."""
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(self.tree)
            if isinstance(node, WITH_DOCSTRING) and node.body and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in docstrings
            ):
                yield node.lineno, node.value

    def texts_given(self, receivers: frozenset[str]) -> Iterator[tuple[int, str]]:
        """Yield line and text of every string written straight into a call of a `receiver`.

        A receiver is the last name of what is called (`setText`) or of a keyword (`help=`).
        """
        for node in ast.walk(self.tree):
            if not isinstance(node, ast.Call):
                continue
            given = [word.value for word in node.keywords if word.arg in receivers]
            if _last_name(node.func) in receivers:
                given += node.args
            yield from ((node.lineno, str(text)) for text in _constants(given))

    def _origin(self, node: ast.ImportFrom) -> str:
        above = self.package[: len(self.package) - node.level + 1] if node.level else []
        return ".".join([*above, *([node.module] if node.module else [])])

    def _names_imported(self) -> dict[str, str]:
        known: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    # `import a.b` brings in the name `a`.
                    name = alias.name if alias.asname else alias.name.split(".")[0]
                    known[alias.asname or name] = name
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    known[alias.asname or alias.name] = f"{self._origin(node)}.{alias.name}"
        return known


_IMPORTERS = frozenset({"import_module", "__import__", "importorskip"})


@cache
def _tree(source: Source) -> ast.Module:
    return ast.parse(source.text, source.name)


def _dotted(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        return [*_dotted(node.value), node.attr]
    return [""]


def _last_name(node: ast.expr) -> str:
    return _dotted(node)[-1]


def _constants(nodes: list[ast.expr]) -> Iterator[object]:
    """Yield the strings in arguments: plain, joined, formatted, or one of two."""
    for node in nodes:
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from _constants(node.values)
        elif isinstance(node, ast.BinOp):
            yield from _constants([node.left, node.right])
        elif isinstance(node, ast.IfExp):
            yield from _constants([node.body, node.orelse])
        elif isinstance(node, ast.BoolOp):
            yield from _constants(node.values)


def imports_any(name: str, of: tuple[str, ...]) -> bool:
    """Whether a full name is one of these packages or lies in one."""
    return any(name == package or name.startswith(package + ".") for package in of)


@cache
def sources(*places: str) -> tuple[Source, ...]:
    """Return the Python files of these folders and files; a place without any is a mistake."""
    found: list[Source] = []
    for place in places:
        path = ROOT / place
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        assert files, f"no Python file in {place}"
        found += (
            Source(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
            for file in files
        )
    return tuple(found)
