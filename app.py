"""The app: `streamlit run app.py` finds the server in it, and each visit runs it as the script that picks the page."""

import streamlit as st

import serve
from components import shell

if st.runtime.exists():
    shell.navigation().run()
else:
    serve.refuse_an_open_door()
    app = st.App(
        __file__,
        lifespan=serve.lifespan,
        routes=serve.routes(),
        middleware=serve.middleware(),
        on_script_error=serve.report,
    )
