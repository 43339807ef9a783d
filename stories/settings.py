"""Settings as text: what a person or a schedule writes as ``name=value`` becomes part of a project."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from stories.language.messages import languages
from stories.language.names import WORDS
from stories.project import Project
from stories.setting import SettingError
from stories.story import shelf
from stories.study import Study
from stories.topics import defaults, given

YEARS = range(1970, 2201)  # a story looks some years ahead and back, which must be dates too


def apply(project: Project, name: str, text: str) -> Project:
    """The project with one setting changed: of its kind's topic, or of every story.

    Raises
    ------
    SettingError
        Naming the setting, or all there are.
    """
    of_topic = given(shelf()[project.kind].TOPIC)
    changed = of_topic.apply(project, name, text)
    if changed is not None:
        return changed
    if name in _PLAIN:
        return _PLAIN[name](project, text)
    if name in WORDS:
        return replace(project, names=project.names.with_(**{name: text}))
    if hasattr(of_topic, "defined") and (changed := of_topic.defined(project, name, text)) is not None:
        return changed
    known = sorted({*of_topic.names(project), *_PLAIN, *WORDS})
    raise SettingError(f"There is no setting '{name}'; there are: {', '.join(known)}.")


def refuse_misnamed(study: Study) -> None:
    """Refuse settings of what the file does not hold, such as the cost of a group that it has not.

    Raises
    ------
    SettingError
        Naming the setting, and those that there are.
    """
    of_topic = given(shelf()[study.project.kind].TOPIC)
    if hasattr(of_topic, "misnamed") and (wrong := of_topic.misnamed(study)):
        raise SettingError(wrong)


def in_order(settings: Iterable[str]) -> list[str]:
    """Settings as ``name=value``, the language first: it brings its usual numbers along, which another setting may replace."""
    return sorted(settings, key=lambda text: text.partition("=")[0].strip() != "language")


def _text(field: str) -> Callable[[Project, str], Project]:
    return lambda project, text: replace(project, **{field: text})


def _date(field: str) -> Callable[[Project, str], Project]:
    def set_date(project: Project, text: str) -> Project:
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            raise SettingError(f"The setting {field} was '{text}'; wanted a date as 2026-12-31.") from None
        if day.year not in YEARS:
            span = f"a year from {YEARS.start} to {YEARS.stop - 1}"
            raise SettingError(f"The setting {field} was '{text}'; wanted a date as 2026-12-31, in {span}.")
        return replace(project, **{field: day})

    return set_date


def _decide_by(project: Project, text: str) -> Project:
    """A day, or nothing where it is open."""
    return _date("decide_by")(project, text) if text.strip() else replace(project, decide_by=None)


def _locale(project: Project, text: str) -> Project:
    try:
        return replace(project, locale=str(Locale.parse(text.replace("-", "_"))))
    except (ValueError, UnknownLocaleError):
        raise SettingError(f"The setting locale was '{text}'; wanted one like en_US or de_DE.") from None


def _currency(project: Project, text: str) -> Project:
    if not re.fullmatch(r"[A-Z]{3}", text):
        raise SettingError(f"The setting currency was '{text}'; wanted three capital letters such as USD or EUR.")
    project = replace(project, currency_is_said=True)
    return defaults(shelf()[project.kind].TOPIC).in_currency(project, text)


def _language(project: Project, text: str) -> Project:
    if text not in languages():
        raise SettingError(f"The setting language was '{text}'; wanted one of: {', '.join(languages())}.")
    # Numbers of the language left are left with it; those that somebody chose stay.
    locale = usual_locale(text) if project.locale == usual_locale(project.language) else project.locale
    return replace(project, language=text, locale=locale)


def usual_locale(language: str) -> str:
    """How a language writes its numbers where most of those who speak it live: "de_DE" of "de"."""
    likely = Locale.parse(get_global("likely_subtags").get(language, language))
    return "_".join(filter(None, (likely.language, likely.territory)))


_PLAIN: dict[str, Callable[[Project, str], Project]] = {
    "title": _text("title"),
    "author": _text("author"),
    "period": _text("period"),
    "decider": lambda project, text: replace(project, decider=text.strip() or Project.decider),
    "date": _date("date"),
    "decide_by": _decide_by,
    "locale": _locale,
    "language": _language,
    "currency": _currency,
}
