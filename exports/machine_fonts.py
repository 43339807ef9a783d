"""Fonts of this machine for the signs that the project's own typeface lacks: found, never fetched."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import typst
from fontTools.ttLib import TTCollection, TTFont, TTLibError

from data.place import home

OWN = "fonts"  # of the home folder: whatever font somebody puts there is taken first
ENDINGS = (".ttf", ".otf", ".ttc", ".otc")
MOST = 200  # fonts without a known name that are looked into
# Files that are known to hold many signs, plain faces before bold ones and letters before pictures.
KNOWN = (
    r"noto ?sans ?(mono ?)?cjk.*regular|source ?han ?sans.*regular|noto ?sans ?(sc|tc|jp|kr|hans|hant)",
    r"msyh\.|simhei|simsun|yugoth[rm]|meiryo\.|msgothic|malgun\.",
    r"pingfang|hiragino|applesdgothicneo|stheiti",
    r"wqy|droidsansfallback|unifont|arial ?unicode",
    r"noto ?(sans|naskh|kufi) ?arabic.*(regular|vf|\[)|noto ?sans-?regular",
    r"^arial\.|segoeui\.|tahoma\.|geeza|dejavusans\.|freesans\.",
    r"noto ?emoji|seguisym|seguiemj|apple ?symbols|symbola|openmoji|noto ?color ?emoji|apple ?color ?emoji",
)


@dataclass(frozen=True)
class Found:
    """A font by the name of its family as the typesetter has it, and the file that holds it."""

    family: str
    file: Path


def covering(signs: Iterable[str]) -> tuple[tuple[Found, ...], frozenset[str]]:
    """The fonts that have these signs, as few as are found first, and which of the signs they have."""
    wanted, fonts, had = set(signs), [], set()
    for file in _files() if wanted else ():
        if wanted <= had:
            break
        for index, covered in enumerate(_faces(file, file.stat().st_mtime_ns)):
            news = {sign for sign in wanted - had if ord(sign) in covered}
            if news and (family := _families(file.parent).get((file.name, index))):
                fonts.append(Found(family, file))
                had |= news
    return tuple(fonts), frozenset(had)


def folders() -> tuple[Path, ...]:
    """Where the fonts of Linux, macOS and Windows lie, one's own first."""
    near, env = Path.home(), os.environ
    return (
        home() / OWN,
        near / ".fonts",
        Path(env.get("XDG_DATA_HOME") or near / ".local" / "share") / "fonts",
        near / "Library" / "Fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
        Path(env.get("LOCALAPPDATA") or near) / "Microsoft" / "Windows" / "Fonts",
        Path(env.get("WINDIR") or "C:/Windows") / "Fonts",
    )


def _files() -> Iterator[Path]:
    """The files of fonts, those of one's own and of known names first."""
    own, *shared = (sorted(_within(folder)) for folder in folders())
    yield from own
    others = [file for files in shared for file in files]
    ranked = sorted((rank, str(file), file) for file in others if (rank := _rank(file)) < len(KNOWN))
    yield from (file for *_, file in ranked)
    yield from [file for file in others if _rank(file) == len(KNOWN)][:MOST]


def _within(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (file for file in folder.rglob("*") if file.suffix.lower() in ENDINGS and file.is_file())


def _rank(file: Path) -> int:
    """The place of a file among the known ones; one more than the last for all others."""
    name = file.name.lower().replace("_", " ")
    return next((rank for rank, known in enumerate(KNOWN) if re.search(known, name)), len(KNOWN))


@lru_cache(maxsize=512)
def _faces(file: Path, changed: int) -> tuple[frozenset[int], ...]:
    """The codes of the signs of each font in a file; a file that is no font holds none. ``changed`` is its age."""
    try:
        held = (
            TTCollection(file, lazy=True).fonts
            if file.suffix.lower() in (".ttc", ".otc")
            else [TTFont(file, lazy=True)]
        )
        return tuple(frozenset(font.getBestCmap() or ()) for font in held)
    except (TTLibError, OSError, KeyError, AttributeError):
        return ()


def _families(folder: Path) -> dict[tuple[str, int], str]:
    """The fonts of a folder that the typesetter can set, by file and place in it, each as it calls them."""
    known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
    return {(Path(font.path).name, font.index): font.family for font in known.fonts() if font.path}
