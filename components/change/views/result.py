"""What changed: the levels and the difference, what else was measured, the same as a share, whom it moves, and what it is worth."""

from __future__ import annotations

from components import look, place, slide_view
from components.change import amounts_form, one_slide
from store.stories import Case
from stories.change.saying import say_of
from stories.change.slides import arms, result, whom, worth
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft, slide_of

TITLE = "Result"
QUESTION = "What changed?"
ORDER = 210
WORTH = "worth"
NO_MONEY = "What it is worth is not told, for nobody has said what one is worth"


def fits(of: Case) -> bool:
    """Is there a difference of levels? What is told against a trend stands over time."""
    return one_slide.is_observed(of) and one_slide.drafted(of, result.result) is not None


def show(of: Case) -> None:
    """One of a few ways to look at the result; that of money with the amounts on which it hangs."""
    study = one_slide.studied(of)
    say = say_of(study)
    ways = {name: (words, draft) for name, (words, make) in WAYS.items() if (draft := make(study, say))}
    if WORTH not in ways and not study.is_blocked and study.settings.value is None and amounts_form.labels(study):
        ways[WORTH] = (WAYS[WORTH][0], None)
    picked = next(iter(ways))
    if len(ways) > 1:
        picked = place.pick("at", "Way to look at it", {name: words for name, (words, _) in ways.items()})
    look.kicker(QUESTION)
    draft = ways[picked][1]
    if draft is None:
        look.headline(NO_MONEY)
    else:
        slide = slide_of(draft, say.facts)
        look.headline(str(slide.title))
        slide_view.show_body(slide)
        look.paragraph(slide.notes)
    if picked in (WORTH, "year", "topline"):
        amounts_form.change(of, amounts_form.labels_of_story(study), "The amounts behind it")


def _worth(study: ChangeStudy, say: Say) -> Draft | None:
    return worth.money(study, say) or worth.kept(study, say)


WAYS: dict[str, tuple[str, one_slide.Make]] = {
    "difference": ("Difference", result.result),
    "all-groups": ("All groups", arms.beside),
    "measured-too": ("Measured too", result.second),
    "as-a-share": ("As a share", result.scale),
    "whom": ("Whom it moves", result.moved),
    WORTH: ("Worth", _worth),
    "each": ("Worth of each", arms.worth),
    "year": ("A year", worth.year),
    "topline": ("Topline", worth.topline),
    "pays": ("Whom it pays", whom.profit),
    "offers": ("Which offer", whom.offers),
}
