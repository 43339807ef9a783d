"""Ids that are numbers only by their looks stay text."""


def test_ids_that_would_become_one_as_numbers_stay_text(read):
    ids = [f"{place // 12 + 1}.{place % 12}" for place in range(48)]  # 1.1 and 1.10 are two
    table = read("policy_id,score\n" + "".join(f"{id},0.{place + 10}\n" for place, id in enumerate(ids)))

    assert (table.column("policy_id").kind, table.column("policy_id").distinct) == ("text", 48)


def test_amounts_under_the_name_of_a_number_stay_numbers(read):
    table = read("order_number,score\n" + "".join(f"{place}.5,0.{place + 10}\n" for place in range(40)))

    assert table.column("order_number").kind == "number"
