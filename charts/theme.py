"""The one palette and the one slide geometry that screen, slides and paper share."""

from __future__ import annotations

INK = "#1B2430"
GREY = "#4B5563"
BLUE = "#0B5CAD"
ORANGE = "#C2410C"
TEAL = "#0F766E"
SLATE = "#3B4757"
PAPER = "#FFFFFF"
GRID = "#E5E8EC"
RULE = "#9AA3AE"
BAND = "#DCE7F2"  # the range around a blue line
REGION = "#F0F5FA"  # where answers are as good as each other
QUIET = "#B8C4D1"  # bars that are not the point
CHIP = "#E4F1EF"
CHIP_TEXT = "#0B5F57"

FONT = "Inter"
OFFICE_FONT = "Arial"  # on every machine that opens a deck

# A slide is 1280 x 720 units: pixels on screen, 1/96 inch in PowerPoint, 0.75 pt on paper.
WIDTH, HEIGHT = 1280, 720
MARGIN = 64
KICKER_TOP = 44
TITLE_TOP, TITLE_HEIGHT, TITLE_SIZE = 68, 96, 34
CAPTION_TOP = 178
BODY_TOP, BODY_BOTTOM = 206, 636
CHART_WIDTH = 768  # beside an aside
FULL_WIDTH = WIDTH - 2 * MARGIN
ASIDE_LEFT, ASIDE_WIDTH = 880, 336
FOOTER_RULE, FOOTER_TOP = 661, 672
