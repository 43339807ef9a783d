"""Story: the beats from context over insight and impact to the ask, with words that can be changed."""

from components import case, story_view

story_view.show(case.open_page("Story"))
