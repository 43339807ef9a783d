"""Bytes become UTF-8 text with one kind of line end, or are refused."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from data.dataset import Finding, Weight
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.errors import DataError
from data.said import Said, said
from data.stored import beside_of, sha256
from data.text.letters import PAGES, TITLES, Reading, chosen, readings, words
from data.text.wide_pages import PAGES as WIDE
from data.text.wide_pages import wide_readings

CHUNK = 1 << 22
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 1 << 23  # bytes in which words are looked for
_CONTROL = re.compile(rb"[\x02-\x08\x0e-\x19\x1b-\x1e\x7f]")
_CONTROL_SIGN = re.compile(_CONTROL.pattern.decode("ascii"))
_CONTROLS = "it holds control signs, as programs and pictures do."
_MANY = 0.02  # of the first bytes are control signs: no text
_FOREIGN = 0.8  # below this fit of the best page with one byte a letter, those with more are looked at
TWICE = "utf-8 twice"
# Ã or Â before what a second byte of UTF-8 looks like in Windows-1252, both encoded in UTF-8.
_TWICE = re.compile(
    rb"\xc3[\x82\x83](?:\xc2[\x80-\xbf]|\xc5[\x92-\xbe]|\xc6\x92|\xcb[\x86\x9c]|\xe2[\x80-\x84][\x80-\xbf])"
)
_USUAL = 0.9  # of the lines with letters beyond ASCII are UTF-8: the others were added from elsewhere


@dataclass(frozen=True)
class PlainText:
    """A UTF-8 file with what was found out on the way to it."""

    path: Path
    encoding: str
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass
class _Scan:
    """What a file's bytes hold, from one pass over them."""

    returns: int = 0
    feeds: int = 0
    pairs: int = 0
    nuls: int = 0
    marks: int = 0  # byte order marks that do not stand at the start
    pages: int = 0  # form feeds
    ends: int = 0  # the sign that ended files under DOS
    controls: int = 0
    utf8: bool = True

    @property
    def line_ends(self) -> set[str]:
        """The kinds of line ends."""
        found = (("pair", self.pairs), ("return", self.returns - self.pairs), ("feed", self.feeds - self.pairs))
        return {kind for kind, count in found if count}


@dataclass(frozen=True)
class _Found:
    encoding: str
    reason: Said
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = field(default_factory=tuple)


def plain_text(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> PlainText:
    """A text file as UTF-8.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where a rewritten copy is kept; a UTF-8 file with one kind of line end is not rewritten.
    answers
        May hold ``encoding``, the code page that the owner chose.

    Returns
    -------
    PlainText
        The encoding is decided by byte order mark, the NUL pattern of UTF-16 and UTF-32, strict UTF-8, then by the
        code page under which the words are words. Two that are about as likely make a question.

    Raises
    ------
    DataError
        When the file is empty or is not text.
    """
    if path.stat().st_size == 0:
        raise DataError(f"{name} is empty: it holds 0 bytes.")
    with path.open("rb") as file:
        start = file.read(1 << 16)
    encoding = _by_mark_or_pattern(start)
    scan = _scan(path, encoding or "utf-8")
    found = _Found(encoding, said("bytes-say-so")) if encoding else _by_letters(name, path, scan, answers)
    if found.encoding[:5] not in ("utf-1", "utf-3"):
        _refuse_what_is_no_text(name, start)
    decisions = [Decision("encoding", "", found.encoding, found.reason)]
    odd = _oddities(scan, found.encoding) + _on_half_a_letter(path, found.encoding)
    findings = (*found.findings, *(Finding(weight, text) for weight, text in odd))
    decisions += [Decision("encoding", said("about-signs"), said("signs-left-out"), text) for _, text in odd]
    rewrite = found.encoding not in ("utf-8", "utf-8-sig") or odd or scan.line_ends == {"return"}
    if not rewrite:
        return PlainText(path, found.encoding, findings, tuple(decisions), found.questions)
    copy = beside_of(folder / f"{sha256(path)}.{found.encoding}.utf8.csv")
    example = _rewrite(name, path, found.encoding, copy)
    findings = (*_on_encoding(found, example), *findings)
    return PlainText(copy, found.encoding, findings, tuple(decisions), found.questions)


def _by_mark_or_pattern(start: bytes) -> str | None:
    for mark, encoding in MARKS:
        if start.startswith(mark):
            return encoding
    head = start[:4096]
    nuls = [head[place::4].count(0) / max(1, len(head) / 4) for place in range(4)]
    if min(nuls[1:]) > 0.9 > nuls[0]:
        return "utf-32-le"
    if min(nuls[:3]) > 0.9 > nuls[3]:
        return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) > len(head) / 5 and min(even, odd) < max(even, odd) / 4:
        return "utf-16-le" if odd > even else "utf-16-be"
    return None


def _scan(path: Path, encoding: str) -> _Scan:
    scan = _Scan()
    decoder = codecs.getincrementaldecoder("utf-8")()
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            returns = chunk.count(b"\r")
            scan.returns += returns
            scan.feeds += chunk.count(b"\n")
            if returns or tail == b"\r":
                scan.pairs += chunk.count(b"\r\n") + (tail == b"\r" and chunk[:1] == b"\n")
            scan.nuls += chunk.count(b"\0")
            scan.pages += chunk.count(b"\x0c")
            scan.ends += chunk.count(b"\x1a")
            scan.controls += len(_CONTROL.findall(chunk))
            scan.marks += chunk.count(codecs.BOM_UTF8)
            if scan.utf8 and not (chunk.isascii() and tail.isascii()):
                scan.utf8 = _decodes(decoder, chunk)
            tail = chunk[-4:] if not chunk[-4:].isascii() else chunk[-1:]
    scan.utf8 = scan.utf8 and _decodes(decoder, b"", final=True)
    scan.marks -= encoding == "utf-8-sig"
    return scan


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _by_letters(name: str, path: Path, scan: _Scan, answers: Answers) -> _Found:
    with path.open("rb") as file:
        content = file.read(_LOOKED_AT)
    if scan.utf8:
        return _twice_or_once(content)
    if answers.get("encoding") not in PAGES | WIDE:
        strange = _lines_of_another_page(content)
        if strange:
            lines = tuple(f"{line:,}" for line in strange[:5])
            text = said("strange-lines", count=len(strange), lines=lines, page="UTF-8", other="Windows-1252")
            return _Found("utf-8+windows-1252", text, findings=(Finding("note", text, count=len(strange)),))
    found = readings(words(content))
    if not found or found[0].fit < _FOREIGN:
        wide, certain = wide_readings(content)
        if wide:
            return _wide(wide, certain, answers)
    if not found or found[0].fit == 0:
        raise DataError(f"{name} is not a text file in UTF-8, UTF-16 or Windows-1252. Save it again as CSV UTF-8.")
    best, others = chosen(found)
    question = _question(best, others) if others else None
    page = question.chosen(answers) if question else best.page
    page = answers["encoding"] if answers.get("encoding") in {reading.page for reading in found} else page
    reason = said("words-read-well", share=f"{best.fit:.0%}")
    return _Found(page, said("by-the-owner") if "encoding" in answers else reason, (question,) if question else ())


def _twice_or_once(content: bytes) -> _Found:
    """UTF-8; lines that were encoded twice, as "MÃ¼ller" shows, are read as they were before."""
    lines = content.split(b"\n") if _TWICE.search(content) else []
    twice = [number for number, line in enumerate(lines, start=1) if decoded_twice(line.decode("utf-8"))]
    if not twice:
        return _Found("utf-8", said("every-byte-fits", page="UTF-8"))
    shown = tuple(f"{line:,}" for line in twice[:5])
    text = said("lines-encoded-twice", count=len(twice), lines=shown, page="UTF-8")
    return _Found(TWICE, text, findings=(Finding("note", text, count=len(twice)),))


def decoded_twice(line: str) -> str:
    """What a line said before it was encoded a second time; empty where it was not."""
    if not _TWICE.search(line.encode("utf-8")):
        return ""
    try:
        return b"".join(map(_byte_of, line)).decode("utf-8")
    except UnicodeError:
        return ""


def _byte_of(sign: str) -> bytes:
    """A letter as Windows-1252 writes it; the five bytes that it leaves open stand for themselves."""
    return sign.encode("latin-1") if "\x80" <= sign <= "\x9f" else sign.encode("windows-1252")


def _lines_of_another_page(content: bytes) -> list[int]:
    """Lines that are not UTF-8, where nearly all others with letters beyond ASCII are."""
    good, strange = 0, []
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            good += 1
        except UnicodeDecodeError:
            strange.append(number)
    return strange if strange and good >= _USUAL * (good + len(strange)) else []


def _wide(found: Sequence[Reading], certain: bool, answers: Answers) -> _Found:
    """A text of two bytes a letter; a question where several ways of reading give letters in daily use."""
    question = None if certain else _question(found[0], tuple(found[1:]))
    page = question.chosen(answers) if question else found[0].page
    page = answers["encoding"] if answers.get("encoding") in {reading.page for reading in found} else page
    finding = Finding("note", said("wide-page", page=WIDE[page]))
    reason = said("letters-in-use", share=f"{found[0].fit:.0%}")
    return _Found(page, reason, (question,) if question else (), (finding,))


def _question(best: Reading, others: tuple[Reading, ...]) -> Question:
    options = tuple(
        Option(reading.page, (TITLES | WIDE)[reading.page], reading.words[:4]) for reading in (best, *others)
    )
    return Question("encoding", "encoding", said("page-asked"), options, best.page)


def _refuse_what_is_no_text(name: str, start: bytes) -> None:
    controls = len(_CONTROL.findall(start))
    nuls = start.rstrip(b"\0").count(0)
    if controls > max(4, _MANY * len(start)) or nuls > max(16, _MANY * len(start)):
        raise DataError(f"{name} is not a text file: {_CONTROLS}")


def _oddities(scan: _Scan, encoding: str) -> list[tuple[Weight, Said]]:
    """What the text holds beside letters and line ends, in words; it is taken out."""
    found = []
    if len(scan.line_ends) > 1 and encoding[:5] not in ("utf-1", "utf-3"):
        found.append(("fine", said("line-ends-differ")))
    if encoding[:5] in ("utf-1", "utf-3"):
        return found
    if scan.nuls:
        found.append(("note", said("nul-bytes", count=scan.nuls)))
    if scan.marks > 0:
        found.append(("fine", said("order-marks", count=scan.marks)))
    if scan.pages:
        found.append(("fine", said("page-breaks", count=scan.pages)))
    if scan.ends:
        found.append(("fine", said("file-ends", count=scan.ends)))
    if scan.controls:
        found.append(("note", said("control-signs", count=scan.controls)))
    return found


def _on_half_a_letter(path: Path, encoding: str) -> list[tuple[Weight, Said]]:
    return [("note", said("half-a-letter", page="UTF-16"))] if _ends_in_half_a_letter(path, encoding) else []


def _ends_in_half_a_letter(path: Path, encoding: str) -> bool:
    return encoding.startswith("utf-16") and path.stat().st_size % 2 == 1


def _rewrite(name: str, path: Path, encoding: str, copy: Path) -> str:
    """Write the UTF-8 copy; the first word with a letter beyond ASCII, for the reader to judge."""
    example = ""
    try:
        with copy.open("w", encoding="utf-8", newline="") as target:
            for chunk in _texts(path, encoding):
                controls = sum(chunk[:4096].count(chr(code)) for code in range(1, 9))
                if controls > max(4, _MANY * min(len(chunk), 4096)):
                    raise DataError(f"{name} is not a text file: {_CONTROLS}")
                target.write(_tidied(chunk))
                found = None if example else re.search(r"\w*[^\x00-\x7f\ufeff]\w*", chunk)
                example = found.group() if found else example
    except UnicodeError as error:
        copy.unlink(missing_ok=True)
        where = f" at byte {error.start:,}" if isinstance(error, UnicodeDecodeError) else ""
        raise DataError(f"{name} looks like {encoding.upper()} text but is damaged{where}.") from error
    return example


def _texts(path: Path, encoding: str) -> Iterator[str]:
    if _ends_in_half_a_letter(path, encoding):
        yield from _whole_letters(path, encoding)
        return
    if encoding == TWICE:
        with path.open("r", encoding="utf-8", newline=None) as source:
            for line in source:
                yield decoded_twice(line) or line
        return
    if encoding != "utf-8+windows-1252":
        with path.open("r", encoding=encoding, newline=None) as source:
            while chunk := source.read(CHUNK):
                yield chunk
        return
    with path.open("rb") as source:
        for line in source:
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                text = line.decode("windows-1252", errors="replace")
            yield text.replace("\r\n", "\n").replace("\r", "\n")


def _whole_letters(path: Path, encoding: str) -> Iterator[str]:
    """The text of a file but for its last byte."""
    decode = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(), translate=True).decode
    left = path.stat().st_size - 1
    with path.open("rb") as source:
        while left:
            chunk = source.read(min(CHUNK, left))
            left -= len(chunk)
            yield decode(chunk, final=not left)


def _tidied(chunk: str) -> str:
    chunk = _CONTROL_SIGN.sub("", chunk)
    for sign in ("\0", "\ufeff", "\x0c", "\x1a"):
        if sign in chunk:
            chunk = chunk.replace(sign, "")
    return chunk


def _on_encoding(found: _Found, example: str) -> tuple[Finding, ...]:
    if found.encoding in ("utf-8", "utf-8-sig") or found.findings:
        return ()
    title = TITLES.get(found.encoding, found.encoding.upper().removesuffix("-LE").removesuffix("-BE"))
    if example:
        return (Finding("fine", said("page-and-example", page=title, example=example)),)
    return (Finding("fine", said("page-read", page=title)),)
