"""Small faults put into source code on purpose: an operator, a border, a constant, a sign; which of them are noticed says how good tests are."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

OPERATORS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
BORDERS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
CALLS = {"min": "max", "max": "min", "minimum": "maximum", "maximum": "minimum"}


@dataclass(frozen=True)
class Mutant:
    """A file with one fault: where it is, and the source as it would read."""

    path: Path
    line: int
    fault: str
    source: str


def mutants(paths: list[Path], count: int, seed: int) -> list[Mutant]:
    """So many of all possible mutants of some files, drawn by a seed; none twice.

    Each has a lot of its own, drawn from what it changes and the line that it stands on, so that a change of the code draws other mutants
    of the lines that it touched and leaves those of all others.
    """
    lots, alike = [], Counter()
    for path in sorted(paths):
        lines = path.read_text("utf-8").splitlines()
        for place, (node, _) in enumerate(_places(_tree(path))):
            text = f"{path.name} {lines[node.lineno - 1].strip()} {ast.unparse(node)}"
            alike[text] += 1
            lots.append((sha256(f"{seed} {text} {alike[text]}".encode()).digest(), path, place))
    return [_made(path, place) for path, place in sorted(lot[1:] for lot in sorted(lots)[:count])]


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _places(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """What may be changed, outside annotations and docstrings, in the order of the source."""
    for node in _of_code(tree):
        if (isinstance(node, ast.BinOp) and type(node.op) in OPERATORS) or (
            isinstance(node, ast.AugAssign) and type(node.op) in OPERATORS
        ):
            yield node, "operator"
        elif isinstance(node, ast.Compare) and type(node.ops[0]) in BORDERS:
            yield node, "border"
        elif (
            isinstance(node, ast.UnaryOp)
            and isinstance(node.op, ast.USub)
            and not isinstance(node.operand, ast.Constant)
        ):
            yield node, "sign"
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
            yield node, "constant"
        elif isinstance(node, ast.Call) and _called(node) in CALLS:
            yield node, "call"


def _of_code(node: ast.AST) -> Iterator[ast.AST]:
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child
                yield from _of_code(child)


def _called(node: ast.Call) -> str:
    function = node.func
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def _made(path: Path, place: int) -> Mutant:
    tree = _tree(path)
    node, kind = list(_places(tree))[place]
    before = ast.unparse(node)
    if kind == "operator":
        node.op = OPERATORS[type(node.op)]()
    elif kind == "border":
        node.ops[0] = BORDERS[type(node.ops[0])]()
    elif kind == "constant":
        node.value += 1
    elif kind == "sign":
        node.op = ast.UAdd()
    elif isinstance(node.func, ast.Name):
        node.func.id = CALLS[node.func.id]
    else:
        node.func.attr = CALLS[node.func.attr]
    return Mutant(path, node.lineno, f"{before} -> {ast.unparse(node)}", ast.unparse(tree))
