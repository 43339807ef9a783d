"""Finds a Chromium for the browser tests; run as a script, it installs one where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# The shell without a window of its own comes first: it draws the same pages in three quarters of the time.
COMMANDS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "microsoft-edge",
)
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
PROGRAMS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")


def find() -> str | None:
    """The path of a Chromium: what CHROMIUM names, a command, an application, or the one that Playwright installed."""
    if named := os.environ.get("CHROMIUM"):
        return named
    for command in COMMANDS:
        if path := shutil.which(command):
            return path
    programs = [Path(os.environ[folder], program) for folder in FOLDERS if folder in os.environ for program in PROGRAMS]
    for path in [*map(Path, APPLICATIONS), *programs, _of_playwright()]:
        if path.is_file():
            return str(path)
    return None


def _of_playwright() -> Path:
    from playwright.sync_api import sync_playwright  # starts a driver, so only when nothing else was found

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def install() -> None:
    """Debian's Chromium where packages may be installed, else Playwright's own."""
    for package in ("chromium-headless-shell", "chromium") if shutil.which("apt-get") else ():
        if subprocess.run(["sh", str(ROOT / ".ci" / "install"), package]).returncode == 0:
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    if find() is None:
        install()
    print(f"Browser: {find()}")
