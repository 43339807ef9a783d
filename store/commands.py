"""What whoever runs the app does with the store on the command line: back up, restore, take everything out, delete for good."""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.stories import Case

# What a command needs is imported by the command: a database costs half a second, which the others need not pay.


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the commands of the store to those of report.py; each returns the lines to print."""
    kept = commands.add_parser("backup", help="write all stories, their versions and files into one file")
    kept.add_argument("file", type=Path, metavar="FILE.zip")
    kept.set_defaults(lines=_backup)
    back = commands.add_parser("restore", help="put a backup back into an empty store")
    back.add_argument("file", type=Path, metavar="FILE.zip")
    back.set_defaults(lines=_restore)
    out = commands.add_parser(
        "export-all", help="write every story as JSON with the files it was told from, a folder each"
    )
    out.add_argument("folder", type=Path, metavar="DIR")
    out.set_defaults(lines=_export_all)
    clean = commands.add_parser(
        "purge", help="delete for good what was deleted seven days ago, and files that nobody needs"
    )
    clean.add_argument("--bin", action="store_true", help="empty the bin without waiting for the seven days")
    clean.set_defaults(lines=_purge)


def _backup(options: argparse.Namespace) -> list[str]:
    from store.backup import backup

    counts = backup(options.file)
    told = [f"{options.file}: {counts['story']:,} stories, {counts['version']:,} versions, {counts['files']:,} files"]
    if counts["damaged"]:
        told.append(f"Not in it: {counts['damaged']:,} files that are damaged or gone where they are kept.")
    return told


def _restore(options: argparse.Namespace) -> list[str]:
    from store.backup import restore

    counts = restore(options.file)
    told = [f"Restored {counts['story']:,} stories, {counts['version']:,} versions, {counts['files']:,} files"]
    if counts["damaged"]:
        told.append(f"Left out: {counts['damaged']:,} files that are damaged in the backup.")
    return told


def _purge(options: argparse.Namespace) -> list[str]:
    from store.purge import purge

    done = purge(everything_in_the_bin=options.bin)
    freed = f"{done.files:,} files of {done.bytes / 2**20:,.1f} MB"
    return [f"Deleted for good: {done.stories:,} stories, {done.versions:,} versions beside them, {freed}"]


def _export_all(options: argparse.Namespace) -> list[str]:
    from store.cards import listed
    from store.stories import load

    lines = []
    for one in listed():
        try:
            case = load(one.id)
        except ValueError as error:  # damaged, or saved by a later version
            lines.append(str(error))
            continue
        if case is not None:
            lines.append(str(_exported(case, options.folder)))
    return lines or ["There are no stories."]


def _exported(case: Case, folder: Path) -> Path:
    """One story in a folder of its own: what it was told from, and all that was decided."""
    from data.stored import OURS_ALONE
    from store.files import at_hand, files

    at_hand(path for _, path in case.intake.files)
    title = re.sub(r"[^\w-]+", "-", case.project.title[:60]).strip("-") or "story"
    place = folder / f"{title}-{case.id[:8]}"
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    plain = {"intake": case.intake.to_json(), "project": case.project.to_json(), "revision": case.revision}
    (place / "story.json").write_text(json.dumps(plain, ensure_ascii=True, indent=1), "utf-8")
    for number, (name, path) in enumerate(case.intake.files, start=1):
        if (held := files() / path).is_file():
            plainly = re.sub(r"[^\w.-]+", "-", name[-80:])
            copy = place / f"{number}-{plainly}"
            shutil.copyfile(held, copy)
            copy.chmod(OURS_ALONE)
    return place
