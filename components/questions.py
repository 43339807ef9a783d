"""What only the file's owner can say: each ambiguity with its marked default, both readings and what they would mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from components import look
from data.asking import is_offer
from data.decision import Answers, LeftOut, Option, Question
from data.door import BASE_RATE, NEEDS_BASE_RATE, door_questions, restrictions

MOST_LINES = 50


def ask(questions: Iterable[Question], answers: Answers) -> dict[str, str]:
    """The questions that wait for an answer as radio buttons, and the answers as they now stand."""
    waiting = [question for question in _each(questions) if not is_offer(question)]
    if not waiting:
        return {}
    count = "One question" if len(waiting) == 1 else f"{len(waiting)} questions"
    look.section(f"{count} before any figure is shown")
    return {question.id: _radio(question, answers) for question in waiting}


def offer(questions: Iterable[Question], answers: Answers) -> dict[str, str]:
    """What may be left as it is, and can be put otherwise by one click."""
    offers = [question for question in _each(questions) if is_offer(question)]
    if not offers:
        return {}
    look.section("What you may put otherwise")
    given = {question.id: _radio(question, answers) for question in offers}
    defaults = {question.id: question.default for question in offers}
    return {key: value for key, value in given.items() if value != defaults[key] or key in answers}


def ask_at_the_door(roles: dict[str, str], answers: Answers) -> dict[str, str]:
    """A few things about the file that no reading can find out; each may stay open."""
    look.section("What only you know of this file")
    look.caption("Each may stay open; then the story says that it is not known.")
    given, columns = {}, st.columns(2, gap="large")
    for place, question in enumerate(door_questions(roles)):
        keys = [option.key for option in question.options]
        label_of = {option.key: option.label for option in question.options}
        with columns[place % 2]:
            given[question.id] = st.selectbox(
                question.text,
                keys,
                keys.index(question.chosen(answers)),
                key=question.id,
                format_func=label_of.__getitem__,
            )
    if any(restriction.key == NEEDS_BASE_RATE for restriction in restrictions(given)):
        text = "Of all customers, how many have the event in truth? (such as 14 %)"
        given[BASE_RATE] = st.text_input(text, answers.get(BASE_RATE, ""), key=BASE_RATE, max_chars=12)
    for restriction in restrictions(given):
        look.caption(restriction.sentence)
    return given


def put_back(lines: Sequence[LeftOut], answers: Answers) -> dict[str, str]:
    """The lines that were left out or mended, with where they stood and why, and a box that puts each back."""
    if not lines:
        return {}
    groups: dict[str, list[LeftOut]] = {}
    for line in lines:
        groups.setdefault(line.key, []).append(line)
    given = {}
    with st.expander(f"Left out or mended: {len(lines):,} {'line' if len(lines) == 1 else 'lines'}"):
        for key, together in list(groups.items())[:MOST_LINES]:
            answer = f"keep:{key}"
            if st.checkbox(look.plain(_line(together)), answers.get(answer) == "yes", key=f"box_{answer}"):
                given[answer] = "yes"
            elif answer in answers:
                given[answer] = "no"
            look.caption(f"{'mended' if together[0].repaired else 'left out'}: {together[0].reason}")
        if len(groups) > MOST_LINES:
            look.caption(f"and {len(groups) - MOST_LINES:,} more")
    return given


def _line(together: Sequence[LeftOut]) -> str:
    """What a box puts back: one line, or several that go together."""
    first = together[0]
    where = f"Line {first.line:,}. " if first.line else ""
    more = f" (and {len(together) - 1:,} more)" if len(together) > 1 else ""
    undo = "Take as it stood" if first.repaired else "Put back"
    return f"{undo}: {where}{first.text[:120]}{more}"


def _each(questions: Iterable[Question]) -> list[Question]:
    """Each question once, and none about the door."""
    return list({question.id: question for question in questions if question.step != "door"}.values())


def _radio(question: Question, answers: Answers) -> str:
    keys = [option.key for option in question.options]
    label_of = {option.key: look.plain(_label(option, question)) for option in question.options}
    return st.radio(
        look.plain(question.text),
        keys,
        keys.index(question.chosen(answers)),
        key=f"ask_{question.id}",
        format_func=label_of.__getitem__,
        captions=[look.plain(_caption(option)) for option in question.options],
    )


def _label(option: Option, question: Question) -> str:
    label = option.label[:1].upper() + option.label[1:]
    return f"{label} (taken unless you say otherwise)" if option.key == question.default else label


def _caption(option: Option) -> str:
    sample = "; ".join(option.sample)
    return ". ".join(part[:1].upper() + part[1:] for part in (option.meaning, sample) if part)
