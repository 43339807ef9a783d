"""Stories: all that were begun, told or deleted, and a new one."""

from components import case
from components.kept import stories_view

stories_view.show(case.open_list("Stories", "Where things stand"))
