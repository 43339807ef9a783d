# Where a gain comes from: the sum behind it, line by line, every amount as it is printed.

# What comes in, and what goes out.
sum-gross = { $by_row ->
    [yes] { $contacted_leavers } { sum-those } with { $sum_values } in the file's amounts × { $factors }{ sum-over }
   *[no] { $contacted_leavers } { sum-those } × { $factors }
  }
sum-those = { $event_is ->
    [bad] about to { $leave }
   *[other] { $who } { $left }
  }
sum-over = { $has_sum_times ->
    [yes] {" "}/ { $sum_times }
   *[no] {""}
  }
sum-spend = { $by_column ->
    [yes] { $contacted } { noun-contacts }, each at its own cost{ sum-offers }
   *[no] { $contacted } { noun-contacts } × { $each }{ sum-offers }
  }
sum-offers = { $offers ->
    [yes] , and { $incentive_cost_likely } for each offer taken, also by all who would have stayed anyway
   *[no] {""}
  }
sum-event = { CAP($many) } { $acted } { $who } { $left }
sum-other = { $event_is ->
    [bad] { CAP($many) } { $acted } not about to { $leave }
   *[other] { CAP($many) } { $acted } without the event
  }
sum-fixed = fixed cost

# What it comes to.
sum-picked = { noun-profit } on the rows that the rule was picked on
sum-hindsight = hindsight in it
sum-profit = { noun-profit }
sum-baseline = { $declining ->
    [yes] what { baseline } brings over accepting all
   *[no] profit of { baseline }
  }
sum-gain = { $gains ->
    [yes] more than { baseline }
   *[no] against { baseline }
  }

# In one sentence, for the notes.
sum-part = { $amount } ({ $label })
sum-sentence = The sum, in as many figures as its smallest line needs: { $parts }.

formula-sum-values = sum of the value column over the contacted with the event
formula-sum-fixed = the fixed cost of one run, as it was given
formula-sum-times = months that one amount of the value column covers
formula-sum-of-outcome = sum over the contacted without the event of what acting brings
formula-sum-printed = { $formula }; printed so that the lines of the sum add up
