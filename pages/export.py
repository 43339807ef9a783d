"""Export: the story as a file to take away."""

from components import case, export_view

export_view.show(case.open_page("Export", "What do you take away?"))
