"""Present: the story on stage, one slide at a time."""

from components import case, present_view

present_view.show(case.open_page("Present"))
