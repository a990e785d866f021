"""All benchmarks, or those named: `python -m tests.bench [ring store …]`."""

from __future__ import annotations

import os
import pkgutil
import sys
from importlib import import_module

import tests.bench

PREFIX = "bench_"


def benchmarks() -> list[str]:
    """The names of all benchmarks, without their prefix."""
    modules = (module.name for module in pkgutil.iter_modules(tests.bench.__path__))
    return sorted(name.removeprefix(PREFIX) for name in modules if name.startswith(PREFIX))


def table(figures: list[tuple[str, float, str]]) -> str:
    """Figures one below the other, the numbers aligned to their points."""
    width = max(len(name) for name, _, _ in figures)
    return "\n".join(
        f"  {name.ljust(width)}  {_number(value):>12} {unit}".rstrip()
        for name, value, unit in figures
    )


def _number(value: float) -> str:
    if value == int(value):
        return f"{int(value):,}    "
    return f"{value:,.3f}" if abs(value) < 1000 else f"{value:,.0f}    "


def main(names: list[str]) -> int:
    """Run benchmarks and print what they say as it comes; 2 where one is not known."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    unknown = sorted(set(names) - set(benchmarks()))
    if unknown:
        sys.stderr.write(f"no benchmark {unknown[0]!r}; there are: {', '.join(benchmarks())}\n")
        return 2
    for name in names or benchmarks():
        sys.stdout.write(f"{name}\n{table(import_module(f'tests.bench.{PREFIX}{name}').run())}\n\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
