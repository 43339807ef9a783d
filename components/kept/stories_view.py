"""All stories as cards: found, opened, renamed, copied, deleted and brought back; a new one, and the samples."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import streamlit as st

from charts.altair_drawer import DRAW, svg
from components import case, look, place, shell, upload_form
from components.drawing import draw
from components.lengths import TITLE, too_long
from store import cards, stories
from store.cards import Listed
from store.errors import StoreError
from store.stories import Case, Damaged
from store.workspaces import LOCAL
from stories.deck import Deck

WIDTH, HEIGHT = 400, 240
MOST_VERSIONS = 50  # that are listed
ROOM = 24  # cards that are shown at once
SHOWN = "cards_shown"  # session key: how many cards are shown
GONE = "just_deleted"  # session key: id and title of the story that was deleted last, for whoever did not mean it
CARD = "card"  # session key: the story, in its revision, whose card is known to be kept
SEARCH = "Search sentences, titles and files"
LATEST, ALPHABET = "latest change first", "by title"
STATES: dict[str, tuple[str, Callable[[Listed], bool]]] = {
    "all": ("All", lambda one: True),
    "to do": ("Not yet told", lambda one: not one.told),
    "told": ("Told", lambda one: one.told),
}


def show(whose: str) -> None:
    """The cards of whoever this is, the bin, and the samples."""
    by = "" if whose == LOCAL else whose
    try:
        found = cards.listed(by=by)
    except StoreError as error:
        look.headline("The stories cannot be reached just now")
        look.refusal(str(error))
        return
    look.headline(_where_things_stand(found))
    _undo()
    if found:
        _cards(found)
    else:
        look.paragraph("Bring a file with what a model predicted and what then happened, or open a sample below.")
        _new_story()
    _bin(by)
    look.section("Samples")
    look.caption("Invented data, free to change.")
    upload_form.offer_samples()
    if place.is_of_the_house():
        st.page_link(shell.page("Server"), label="How this server fares")


def keep_card(of: Case, deck: Deck) -> None:
    """Keep what the card of a story shows, once for each of its revisions: its first sentence and a small picture."""
    if not of.id or st.session_state.get(CARD) == (of.id, of.revision):
        return
    drawable = [slide.exhibit for slide in deck.slides if slide.exhibit.kind in DRAW]
    drawn = next((each for each in drawable if each.kind == "curve"), drawable[0] if drawable else None)
    card = {"sentence": str(deck.slides[0].title), "picture": "", "alt": "", "draft": deck.draft}
    if drawn is not None:
        card |= {"picture": svg(drawn, WIDTH, HEIGHT), "alt": drawn.alt}
    cards.keep_card(of.id, card)
    st.session_state[CARD] = (of.id, of.revision)


def offer_versions(of: Case) -> None:
    """Every version of a story that is kept, and the way back to each; those in between stay."""
    kept = stories.history(of.id) if of.id else []
    if len(kept) < 2:
        return
    with st.expander(f"Earlier versions ({len(kept) - 1:,})"):
        for one in kept[1 : MOST_VERSIONS + 1]:
            with st.container(horizontal=True, vertical_alignment="center", key=f"version_{one.revision}"):
                look.paragraph(" · ".join(filter(None, (f"Version {one.revision}", _moment(one.at), one.note))))
                if st.button("Go back to it", key=f"go_back_{one.revision}", type="tertiary"):
                    _go_back(of, one.revision)


def _go_back(of: Case, revision: int) -> None:
    try:
        stories.go_back(of.id, revision, by=place.whose())
    except (Damaged, ValueError, stories.ChangedMeanwhile) as error:
        look.refusal(str(error))
        return
    case.load_anew(of.id)
    st.rerun()


def _where_things_stand(found: Sequence[Listed]) -> str:
    if not found:
        return "No story has been begun yet"
    many = f"{len(found):,} stories" if len(found) > 1 else "One story"
    if waiting := sum(not one.told for one in found):
        return f"{many}, {waiting} of them not yet told" if len(found) > 1 else "One story, not yet told"
    return f"{many}, told" if len(found) == 1 else f"{many}, all told"


def _cards(found: Sequence[Listed]) -> None:
    with st.container(key="find", horizontal=True, vertical_alignment="center"):
        words = st.text_input(
            SEARCH, placeholder=SEARCH, key="search", label_visibility="collapsed", persist_state="session"
        )
        counts = {state: sum(map(fits, found)) for state, (_, fits) in STATES.items()}
        state = st.segmented_control(
            "State",
            list(STATES),
            format_func=lambda key: f"{STATES[key][0]} {counts[key]}",
            default="all",
            required=True,
            key="state",
            label_visibility="collapsed",
            persist_state="session",
        )
        order = st.selectbox(
            "Sort", [LATEST, ALPHABET], key="sort", label_visibility="collapsed", persist_state="session"
        )
        _new_story()
    fitting = [one for one in cards.matching(found, words) if STATES[state][1](one)]
    fitting.sort(key=lambda one: one.title.casefold() if order == ALPHABET else -one.changed.timestamp())
    if not fitting:
        look.paragraph("No story fits.")
    shown = st.session_state.get(SHOWN, ROOM)
    for start in range(0, min(len(fitting), shown), 3):
        for one, column in zip(fitting[start : start + 3], st.columns(3, gap="large"), strict=False):
            with column:
                _card(one)
    if len(fitting) > shown:
        more = min(ROOM, len(fitting) - shown)
        if st.button(f"Show {more} more of {len(fitting):,}", key="more_cards"):
            st.session_state[SHOWN] = shown + ROOM
            st.rerun()


def _card(one: Listed) -> None:
    with st.container(key=f"card_{one.id}", gap="small"):
        if picture := one.card.get("picture"):
            draw({WIDTH: picture}, one.card.get("alt", ""), key=f"picture_{one.id}")
        sentence = one.card.get("sentence") or one.title
        st.page_link(shell.page("Story" if one.told else "Start"), label=look.plain(sentence), query_params=_at(one))
        with st.container(key=f"line_{one.id}", horizontal=True, vertical_alignment="center", gap="small"):
            title = one.title if one.title != sentence else ""
            look.caption(
                " · ".join(filter(None, (one.card.get("draft"), title, _files(one), _day(one.changed), _state(one))))
            )
            with st.popover("Change", type="tertiary", key=f"change_{one.id}"):
                _changes(one)


def _changes(one: Listed) -> None:
    title = st.text_input("Title", one.title, key=f"title_{one.id}")
    with st.container(horizontal=True):
        rename = st.button("Rename", key=f"rename_{one.id}", disabled=title.strip() in ("", one.title))
        copy = st.button("Duplicate", key=f"copy_{one.id}")
        delete = st.button("Delete", key=f"delete_{one.id}")
    if not (rename or copy or delete):
        return
    if rename and (said := too_long("Title", title, TITLE)):
        look.refusal(said)
        return
    try:
        if rename:
            stories.rename(one.id, title, by=place.whose())
        elif copy:
            stories.duplicate(one.id, by=place.whose())
        else:
            stories.remove(one.id, by=place.whose())
            st.session_state[GONE] = (one.id, one.title)
    except (Damaged, ValueError, stories.ChangedMeanwhile) as error:
        look.refusal(str(error))
        return
    case.let_go(one.id)
    st.rerun()


def _undo() -> None:
    id, title = st.session_state.get(GONE, ("", ""))
    if not id:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="undo"):
        look.note(f"“{title}” was deleted. It can be brought back for seven days.")
        if st.button("Undo", key="undo_delete"):
            stories.bring_back(id, by=place.whose())
            st.session_state.pop(GONE)
            st.rerun()


def _bin(by: str) -> None:
    gone = cards.listed(by=by, in_the_bin=True)
    if not gone:
        return
    with st.expander(f"Deleted in the last seven days ({len(gone):,})"):
        for one in gone:
            with st.container(horizontal=True, vertical_alignment="center"):
                look.paragraph(f"{one.title} · deleted {_day(one.deleted)}")
                if st.button("Bring back", key=f"back_{one.id}"):
                    stories.bring_back(one.id, by=place.whose())
                    st.session_state.pop(GONE, None)
                    st.rerun()


def _new_story() -> None:
    if st.button("New story", type="primary", key="new_story"):
        upload_form.forget()
        case.let_go()
        shell.go("Start")


def _at(one: Listed) -> dict[str, str]:
    return {place.STORY: one.id}


def _files(one: Listed) -> str:
    if not one.files:
        return "sample" if one.told else "no file yet"
    return one.files[0] if len(one.files) == 1 else f"{one.files[0]} and {len(one.files) - 1} more"


def _state(one: Listed) -> str:
    return "" if one.told else "not yet told"


def _moment(at: dt.datetime) -> str:
    return f"{_day(at)}, {at.astimezone():%H:%M}"


def _day(at: dt.datetime | None) -> str:
    if at is None:
        return ""
    here = at.astimezone()
    year = f" {here.year}" if here.year != dt.date.today().year else ""
    return f"{here.day} {here:%B}{year}"
