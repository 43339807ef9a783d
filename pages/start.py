"""Start: files or a sample in, columns understood, quality seen."""

from components import case, start_view

start_view.show(case.open_page("Start", "Where does the story begin?"))
