"""Server: how it fares, for whoever runs it."""

from components import case
from components.kept import server_view

case.open_list("Server", "For whoever runs it")
server_view.show()
