"""What only the file's owner can say: each ambiguity with its marked default, both readings and what they would mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from components import look, turn
from data.decision import AMONG, NO_ANSWERS, Answers, LeftOut, Option, Question
from data.intake.asking import is_offer
from data.intake.door import (
    BASE_RATE,
    GO_LIVE,
    HOW_DRAWN,
    NEEDS_BASE_RATE,
    asks_for_day,
    asks_how_drawn,
    door_questions,
    misanswered,
    restrictions,
)
from data.roles.flip import MUST
from data.said import Said
from stories.file_words import worded

MOST_LINES = 12  # of one reason; the box for all of them takes the rest
MOST_QUESTIONS = 3  # before a story; the others are offers below
FIRST = (
    *("direction", "side", "order", "keys", "others", "models", "history", "months"),
    *("copy", "mark", "outcome", "score", "scale"),
    *("event", "horizon", "already", "looked", "part", "set_aside", "by_rule", "control", "model", "value"),
)
SIDE_BY_SIDE = 2  # readings that stand beside each other
LONGEST = 110  # letters of a line


def ask(questions: Iterable[Question], answers: Answers) -> dict[str, str]:
    """The questions that wait for an answer as radio buttons, and the answers as they now stand."""
    waiting = first_questions(questions)
    if not waiting:
        return {}
    count = "One question" if len(waiting) == 1 else f"{len(waiting)} questions"
    st.html('<span id="change-questions" class="anchor"></span>')
    look.section(f"{count} before any figure is shown")
    given = {question.id: _given(question, answers) for question in waiting}
    return {id: chosen for id, chosen in given.items() if chosen is not None}


def first_questions(questions: Iterable[Question]) -> list[Question]:
    """The few that are asked before a story: those that change most come first."""
    waiting = [question for question in _each(questions) if not is_offer(question)]
    order = {id: place for place, id in enumerate(FIRST)}
    return sorted(waiting, key=lambda question: order.get(question.id, len(order)))[:MOST_QUESTIONS]


def offer(questions: Iterable[Question], answers: Answers) -> dict[str, str]:
    """What may be left as it is, and can be put otherwise by one click."""
    questions = list(questions)
    first = {question.id for question in first_questions(questions)}
    offers = [question for question in _each(questions) if question.id not in first]
    if not offers:
        return {}
    look.section("What you may put otherwise")
    given = {question.id: _given(question, answers) or question.default for question in offers}
    defaults = {question.id: question.default for question in offers}
    return {key: value for key, value in given.items() if value != defaults[key] or key in answers}


def ask_first_at_the_door(roles: Mapping[str, str], answers: Answers) -> dict[str, str]:
    """What a story about a change hangs on most: how its groups were made, or where it has none, the day on which it began."""
    if asks_how_drawn(roles, answers):
        look.section("What the words of the story hang on")
        question = next(each for each in door_questions(roles) if each.id == HOW_DRAWN)
        return {HOW_DRAWN: _radio(question, answers) or question.default}
    if asks_for_day(roles) and "treated" not in roles:
        look.section("To tell what came after a change")
        with st.columns(2, gap="large")[0]:
            return {GO_LIVE: _day(answers)}
    return {}


def ask_at_the_door(
    roles: Mapping[str, str], answers: Answers, first: Answers = NO_ANSWERS, heading: str = ""
) -> dict[str, str]:
    """A few things about the file that no reading can find out, below a heading; each may stay open.

    ``first`` are those that are answered above.
    """
    asked = [question for question in door_questions(roles) if question.id not in first]
    dated = asks_for_day(roles) and GO_LIVE not in first
    if not asked and not dated:
        return dict(first)
    if heading:
        look.section(heading)
    look.caption("Each may stay open; then the story says that it is not known.")
    given, columns = dict(first), st.columns(2, gap="large")
    for place, question in enumerate(asked):
        keys = [option.key for option in question.options]
        label_of = {option.key: worded(option.label) for option in question.options}
        with columns[place % 2]:
            given[question.id] = st.selectbox(
                worded(question.text),
                keys,
                keys.index(question.chosen(answers)),
                key=turn.keyed(question.id),
                format_func=label_of.__getitem__,
                persist_state=turn.KEPT,
            )
    if dated:
        with columns[len(asked) % 2]:
            given[GO_LIVE] = _day(answers)
    if any(restriction.key == NEEDS_BASE_RATE for restriction in restrictions(given)):
        text = "Of all there are, not only those in the file, how many have the event? (such as 14 %)"
        given[BASE_RATE] = st.text_input(
            text, answers.get(BASE_RATE, ""), key=turn.keyed(BASE_RATE), max_chars=12, persist_state=turn.KEPT
        )
        if wrong := misanswered(given):
            look.refusal(wrong)
    for restriction in restrictions(given):
        look.caption(worded(restriction.sentence))
    return given


def _day(answers: Answers) -> str:
    """The day on which a change began, as it is typed; empty while it is open."""
    text = st.text_input(
        "On which day did the change begin?",
        answers.get(GO_LIVE, ""),
        placeholder="open, such as 2026-03-01",
        key=turn.keyed(GO_LIVE),
        max_chars=12,
        persist_state=turn.KEPT,
    )
    look.caption("The rows from this day on are held against those before it.")
    if wrong := misanswered({GO_LIVE: text}):
        look.refusal(wrong)
    return text.strip()


def put_back(lines: Sequence[LeftOut], answers: Answers) -> dict[str, str]:
    """The lines that were left out or mended, by reason, with where they stood, and a box that puts each back."""
    if not lines:
        return {}
    reasons: dict[tuple[bool, Said], list[LeftOut]] = {}
    for line in lines:
        reasons.setdefault((line.repaired, line.reason), []).append(line)
    given: dict[str, str] = {}
    count = sum(max(1, line.rows) for line in lines)
    label = f"Left out or mended: {count:,} {'line' if count == 1 else 'lines'}, each can be put back"
    # Whoever has put a line back sees it ticked when the page is drawn anew.
    with st.expander(label, expanded=any(answers.get(f"keep:{line.key}") == "yes" for line in lines)):
        for place, ((repaired, reason), together) in enumerate(reasons.items()):
            look.section(f"{'Mended' if repaired else 'Left out'}: {worded(reason)}")
            given |= _boxes(together, answers, "Take all as they stood" if repaired else "Put all back", place)
    return given


def _boxes(lines: Sequence[LeftOut], answers: Answers, all_of_them: str, place: int) -> dict[str, str]:
    """A box for all lines of one reason where there are several, and one for each of the first."""
    keys = list(dict.fromkeys(line.key for line in lines))
    first_of = {line.key: line for line in reversed(lines)}
    count = {key: sum(line.key == key for line in lines) for key in keys}
    back = {key for key in keys if answers.get(f"keep:{key}") == "yes"}
    every = len(keys) > 1 and _box(
        f"{all_of_them}: {len(lines):,} lines", back == set(keys), f"box_all_{place}_{keys[0]}"
    )
    were_all = len(keys) > 1 and back == set(keys)
    chosen = set(keys) if every else set() if were_all else back
    if not every and not were_all:
        chosen = {
            key
            for key in keys[:MOST_LINES]
            if _box(look.plain(_line(first_of[key], count[key])), key in back, f"box_keep:{key}")
        } | (back & set(keys[MOST_LINES:]))
        if len(keys) > MOST_LINES:
            look.caption(f"and {len(keys) - MOST_LINES:,} more")
    return {
        f"keep:{key}": "yes" if key in chosen else "no" for key in keys if key in chosen or f"keep:{key}" in answers
    }


def _box(label: str, ticked: bool, key: str) -> bool:
    return st.checkbox(label, ticked, key=turn.keyed(key), persist_state=turn.KEPT)


def _line(line: LeftOut, together: int) -> str:
    """What a box puts back: one line, or several that go together."""
    where = f"Line {line.line:,}: " if line.line else ""
    more = f" (and {together - 1:,} more)" if together > 1 else ""
    return f"{where}{line.text[:LONGEST]}{'…' if len(line.text) > LONGEST else ''}{more}"


def _each(questions: Iterable[Question]) -> list[Question]:
    """Each question once, and none about the door."""
    return list({question.id: question for question in questions if question.step != "door"}.values())


def _given(question: Question, answers: Answers) -> str | None:
    return _several(question, answers) if question.several else _radio(question, answers)


def _several(question: Question, answers: Answers) -> str | None:
    """The chosen answers with their mark between them, below each what it would mean; none where every one was taken away."""
    label_of = {option.key: worded(option.label) for option in question.options}
    chosen = st.multiselect(
        look.plain(worded(question.text)),
        list(label_of),
        [option.key for option in question.taken(answers)],
        key=turn.keyed(f"ask_{question.id}"),
        format_func=label_of.__getitem__,
        persist_state=turn.KEPT,
    )
    for option in question.options:
        if meaning := _caption(option):
            look.caption(f"{label_of[option.key]}: {meaning}")
    return AMONG.join(key for key in label_of if key in chosen) or None


def _radio(question: Question, answers: Answers) -> str | None:
    """The chosen answer; of the one question that nobody may pass by, none until it is given."""
    keys = [option.key for option in question.options]
    label_of = {option.key: look.plain(_label(option, question)) for option in question.options}
    return st.radio(
        look.plain(worded(question.text)),
        keys,
        None if question.id == MUST and question.id not in answers else keys.index(question.chosen(answers)),
        key=turn.keyed(f"ask_{question.id}"),
        format_func=label_of.__getitem__,
        captions=[look.plain(_caption(option)) for option in question.options],
        horizontal=len(keys) == SIDE_BY_SIDE,
        persist_state=turn.KEPT,
    )


def _label(option: Option, question: Question) -> str:
    # A name from the file stays letter for letter.
    label = worded(option.label)
    label = label if label == option.key else label[:1].upper() + label[1:]
    if option.key != question.default:
        return label
    return f"{label} ({'likely' if question.id == MUST else 'taken unless you say otherwise'})"


def _caption(option: Option) -> str:
    sample = f"For instance: {'; '.join(map(worded, option.sample))}" if option.sample else ""
    return ". ".join(part[:1].upper() + part[1:] for part in (worded(option.meaning), sample) if part)
