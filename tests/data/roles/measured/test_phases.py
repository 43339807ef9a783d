"""Before and after are known by whole labels, in several languages, and by nothing that only sounds like them."""

from __future__ import annotations

import pytest

from data.roles.events import Label
from data.roles.measured.phases import before_label


def labels(*texts: str) -> tuple[Label, ...]:
    return tuple(Label(text, 10) for text in texts)


@pytest.mark.parametrize(
    ("texts", "before"),
    [
        (("before", "after"), "before"),
        (("Post", "Pre"), "Pre"),
        (("pre-launch", "post-launch"), "pre-launch"),
        (("Before go live", "After go live"), "Before go live"),
        (("vorher", "nachher"), "vorher"),
        (("avant", "après"), "avant"),
        (("antes", "después"), "antes"),
        (("prima", "dopo"), "prima"),
        (("voor", "na"), "voor"),
        (("1 before", "2 after"), ""),
    ],
)
def test_the_label_of_the_time_before_is_found(texts, before):
    assert before_label(labels(*texts)) == before


@pytest.mark.parametrize(
    "texts",
    [
        ("yes", "no"),
        ("before", "during", "after"),
        ("prepaid", "postpaid"),
        ("for", "na"),
        ("post", "letter"),
        ("before",),
    ],
)
def test_other_labels_are_no_times(texts):
    assert before_label(labels(*texts)) == ""
