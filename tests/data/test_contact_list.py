"""A contact list of ours that comes back with what happened is a randomised test, and nobody is asked."""

from __future__ import annotations

import pytest

from data.contact_list import own_list
from data.intake.asking import open_questions
from data.intake.assemble import assemble
from data.roles.proposal import propose

HEAD = "Rank,Id,arm,Score,Probability,Expected profit,run_id,rule,churned\n"
RUN = "TL-0123456789ab"


def text(arms=("contact", "hold back"), run=RUN, head=HEAD):
    rows = [
        f"{place + 1},K{place:03},{arms[place % 2]},{0.99 - place / 100:.2f},{0.99 - place / 100:.2f},"
        f"{90 - place},{run},score >= 0.4,{'yes' if place % 3 else 'no'}"
        for place in range(60)
    ]
    return head + "\n".join(rows)


def test_its_roles_are_set_and_nothing_is_asked(read):
    table = read(text())
    found = propose(table)
    roles = {role: one.column for role, one in found.by_role.items()}
    dataset = assemble(table, roles)

    assert own_list(table).runs == (RUN,)
    assert roles == {"id": "Id", "score": "Score", "outcome": "churned", "treated": "arm"}
    assert RUN in found.by_role["treated"].reason
    assert dataset.control == "hold back"
    assert dataset.counts["contacted"] == 30
    assert open_questions(dataset.table.questions, {}) == ()


@pytest.mark.parametrize(
    "other",
    [text(arms=("treated", "hold back")), text(run="autumn"), text(head=HEAD.replace("rule", "rules"))],
    ids=["other arms", "another's run", "another column"],
)
def test_a_list_of_somebody_else_is_none_of_ours(read, other):
    assert own_list(read(other)) is None
