"""The library's parser of Fluent, with the two steps that it takes letter by letter taken at once."""

from __future__ import annotations

import re

from fluent.syntax import FluentParser, ast
from fluent.syntax.errors import ParseError
from fluent.syntax.stream import FluentParserStream

PLAIN = re.compile(r"[^{}\r\n]*")
NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")


class QuickParser(FluentParser):
    """Reads the same grammar: a story parses hundreds of messages when it is first told, and most of them is plain text.

    A carriage return ends a plain piece, so that the library's own rules for it apply.
    """

    def __init__(self) -> None:
        super().__init__(with_spans=False)

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """Plain text up to the next brace or the end of the line."""
        start = ps.index
        ps.index = PLAIN.match(ps.string, start).end()  # matches everywhere, if only nothing
        ps.peek_offset = 0
        if ps.current_char == "\r":
            ps.index = start
            return super().get_text_element(ps)
        return ast.TextElement(ps.string[start : ps.index])

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """The name of a message, a variable, a function or a variant."""
        found = NAME.match(ps.string, ps.index)
        if found is None:
            raise ParseError("E0004", "a-zA-Z")
        ps.index, ps.peek_offset = found.end(), 0
        return ast.Identifier(found[0])
