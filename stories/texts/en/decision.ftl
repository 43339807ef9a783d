# Whom to act on, by a score.

# The decisions that need no model.
baseline = { $baseline ->
    [nobody] { $contacting } { $nobody }
    [everybody] { $contacting } { $everybody }
   *[present] today's rule
  }

# What the money of a decision is counted as: of credit it is no profit, but what declining brings over accepting all.
noun-profit = { $declining ->
    [yes] gain over accepting all
   *[no] profit
  }
    .first = { $declining ->
        [yes] Gain over accepting all
       *[no] Profit
      }
of-one = { $declining ->
    [yes] in one { $campaign }
   *[no] of one { $campaign }
  }
over-all = { $declining ->
    [yes] {" "}over accepting all
   *[no] {""}
  }

better-of = { $has_today ->
    [yes] the best decision without the model
   *[no] the better of { $contacting } all and none
  }

# Nouns after a count.
noun-customers = { $customers ->
    [one] { $one }
   *[other] { $many }
  }
noun-leavers = { $leavers ->
    [one] { $one }
   *[other] { $many }
  }
noun-contacted = { $contacted ->
    [one] { $one }
   *[other] { $many }
  }
noun-kept = { $kept ->
    [one] { $one }
   *[other] { $many }
  }
noun-contacts = { $contacted ->
    [one] { $action }
   *[other] { $contacts }
  }

# Those with the highest scores: the riskiest of what is bad when it happens. The trade says what the event is: "bad", "good" or "open".
top-of-many = { $event_is ->
    [bad] the riskiest { $contacted_share } of { $many }
   *[other] the top { $contacted_share } of { $many }
  }
top-share = { $event_is ->
    [bad] the riskiest { $contacted_share }
   *[other] the { $contacted_share } with the highest scores
  }
top-given = { $event_is ->
    [bad] the riskiest { $share }
   *[other] the top { $share }
  }
top-first = { $event_is ->
    [bad] riskiest first
   *[other] highest scores first
  }

# The first slide.
answer-kicker = In short
answer-caption = { $event_is ->
    [bad] One { $campaign } on the { $many } of this file
    [good] One { $campaign } on the { $many } of this file; every response counts, due to the offer or not
   *[other] One { $campaign } on the { $many } of this file
  }
answer-title = { $draft ->
    [yes] { $turns ->
        [no] { answer-verdict }
       *[below] { answer-turns }
      }
   *[no] { answer-verdict }
  }
# On a condition, in less and less room; it holds only with all other amounts as assumed.
answer-turns = { $room ->
    [enough] { CAP($contacting) } { turning-share } { beats-rival } as long as { $noun } is { turning-ends }, the other amounts as assumed
    [some] { CAP($contacting) } { turning-share } { beats-rival } while { $noun } is { turning-ends }, others as assumed
    [little] This choice by the model pays while { $noun } is { turning-ends }, others as assumed
    [least] This choice pays while { $noun } is { turning-ends }, others as assumed
   *[none] { $turns ->
        [between] This choice pays with { $noun } at { $amount } to { $most }, others as assumed
       *[one] This choice pays with { $noun } { turning-ends }, others as assumed
      }
  }
turning-share = { $event_is ->
    [bad] { top-share }
   *[other] the top { $contacted_share }
  }
turning-ends = { $turns ->
    [between] between { $amount } and { $most }
    [below] below { $amount }
   *[above] above { $amount }
  }
# Before a title of a draft that tells money.
with-examples = { $room ->
    [enough] With example amounts, { LOW($sentence) }
    [little] Example amounts: { LOW($sentence) }
   *[least] Example: { LOW($sentence) }
  }
answer-verdict = { $backwards ->
    [yes] { answer-backwards }
   *[no] { answer-as-found }
  }
# A model that ranks worse than chance is the cause, whatever follows from it.
answer-backwards = { $verdict ->
    [model] { answer-as-found }
    [nobody] { $bound ->
        [no] The model ranks worse than chance; by its order no { $action } { paid } for itself
       *[limit] { answer-as-found }
      }
    [everybody] The model ranks worse than chance; { $contacting } { $everybody } { earned } { $everybody_profit }
    [worse] The model ranks worse than chance; choosing by it { brought } less than { baseline }
   *[unclear] The model ranks worse than chance; a gain over { baseline } is not to be expected
  }
answer-as-found = { $verdict ->
    [model] { $short ->
        [yes] { CAP($contacting) } { turning-share } { earned } { $gain } more than { baseline }
       *[no] { CAP($contacting) } { top-of-many } { earned } { $gain } more than { baseline }
      }
    [unclear] { $doubt ->
        [amounts] { $turns ->
            [no] { CAP($contacting) } { top-share } { brought } { roughly }{ $all_low } to { $all_high }: the amounts decide
           *[below] { answer-turns }
          }
       *[data] { $short ->
            [yes] { CAP($contacting) } { turning-share } shows no clear gain over { baseline }
           *[no] { CAP($contacting) } { top-of-many } shows no clear gain over { baseline }
          }
      }
    [worse] { CAP($contacting) } { top-of-many } { brought } less than { baseline }: { $gain }
    [nobody] { $bound ->
        [no] At these costs no { $action } { paid } for itself
       *[limit] With the limits as they are set, { $nobody } is { $acted } and nothing is gained
      }
   *[everybody] { $bound ->
        [no] { CAP($contacting) } { $everybody } { earned } { $everybody_profit }{ over-all }; choosing by the model adds nothing
       *[limit] { CAP($contacting) } { $everybody } { earned } { $everybody_profit }{ over-all }; this rule leaves { $nobody } out
      }
  }
beats-rival = { $rival ->
    [nobody] pays
    [everybody] beats { $contacting } { $everybody }
    [several] beats { better-rival }
   *[present] beats today's rule
  }
better-rival = { $has_today ->
    [yes] every decision without it
   *[no] { $contacting } all or none
  }
answer-notes = { $event_is ->
    [bad] This page is the whole story in one view: what the decision { been } worth on { $many } whose outcome is known, how far the amount may range, and what is asked for. It is a back-test: it reckons what this rule would have brought on the rows of the file, and measures no effect.
    [good] This page is the whole story in one view: what the decision { been } worth on { $many } whose outcome is known, how far the amount may range, and what is asked for. It is a back-test: it reckons what this rule would have brought on the rows of the file, and measures no effect. Every response among those { $acted } is counted, also of { $many } { $who } would have { $left } without the offer.
   *[other] This page is the whole story in one view: what the decision { been } worth on { $many } whose outcome is known, how far the amount may range, and what is asked for. It is a back-test: it reckons what this rule would have brought on the rows of the file, and measures no effect.
  }
answer-alt = { $verdict ->
    [nobody] { CAP($many) } to { $contact }: { $contacted } of { $customers }, of whom { $leavers } { $left }; no gain from choosing by the model.
    [everybody] { CAP($many) } to { $contact }: { $contacted } of { $customers }, of whom { $leavers } { $left }; no gain from choosing by the model.
   *[model] { CAP($many) } to { $contact }: { $contacted } of { $customers }; gain over { baseline }: { $gain }, { roughly }between { $all_low } and { $all_high }.
  }

# Its figures: what stands large, what it is, and what more there is to say.
gain-label = { $gains ->
    [yes] more than { baseline }, in one { $campaign }
   *[no] compared with { baseline }, in one { $campaign }
  }
# Before a range in which the data have a part, wherever it is printed: of few large rows it is a rough one.
roughly = { $rough ->
    [yes] roughly{" "}
   *[no] {""}
  }
gain-detail = { roughly }between { $all_low } and { $all_high }{ at-other-amounts }
# Where another decision without the model would be the best at other amounts, the range is that over the best of them.
at-other-amounts = { $contested ->
    [yes] , against { better-of }
   *[no] {""}
  }
contacted-label = { noun-contacted } to { $contact }, of { $customers }
contacted-detail = { $has_most ->
    [yes] more than the limit of { $most }
   *[no] { top-share }
  }
hits = { $hits_per_hundred } of { $hundred }
hits-label = { $event_is ->
    [bad] { $acted } were about to { $leave }
   *[other] { $many } chosen this way { $left }
  }
hits-detail = against { $leavers_per_hundred } of { $hundred } of all
spend-label = { $has_offers_taken ->
    [yes] is what these { $contacts } { cost }, offers taken included
   *[no] is what these { $contacts } { cost }
  }
spend-detail = { $draft ->
    [yes] no money is asked for: the amounts are examples
   *[no] { $asked ->
        [approve] the rule is asked for { by-when }, with a control group
        [all] { $contacting } { $everybody } is asked for instead: choosing adds nothing clear
        [settle] no money is asked for until { $open } is settled
        [test] { $fits ->
            [no] no money is asked for: a test would take too many { $many }
           *[yes] asked for instead: a test for { $test_spend }
          }
       *[not] { $verdict ->
            [model] no money is asked for: the next list is too short
            [worse] no money is asked for: less than { baseline }
           *[other] no money is asked for: the gain is not clear
          }
      }
  }
leavers-figure = { $leavers_per_hundred } of { $hundred }
leavers-label = { $many } { $left }
leavers-detail = { $leavers } of { $customers }
stake-label = { $event_is ->
    [bad] is what the { $many } { $who } { $left } were worth
   *[other] is what the { $many } { $who } { $left } are counted as worth
  }
stake-detail = at the assumptions in the appendix


## The slides from what is at stake to the ask

# The front of a story about whom to act on: from what is at stake to what is asked for.

against-baseline = { $gains ->
    [yes] more than { baseline }
   *[no] compared with { baseline }
  }
many-acted = { CAP($many) } { $acted }
acted-of-all = { $contacted } of { $customers }
about-to-leave = { $event_is ->
    [bad] About to { $leave }
   *[other] { CAP($left) }
  }

# What is at stake.
at-risk-kicker = Context
at-risk-title = { $has_stake ->
    [yes] Of { $hundred } { $many }, { $leavers_per_hundred } { $left }; { at-risk-worth }
   *[no] Of { $hundred } { $many }, { $leavers_per_hundred } { $left }
  }
at-risk-notes = { $event_is ->
    [bad] This is what is at stake before anybody does anything: { $leavers } of { $customers } { noun-customers } { $left } in the time that the file covers. { at-risk-amount }
    [good] This is what happened in the time that the file covers: { $leavers } of { $customers } { noun-customers } { $left }. Who was offered what in that time the file does not say, so that some of them may have { $left } without any offer, and others may not have been reached.
   *[other] This is what happened in the time that the file covers: { $leavers } of { $customers } { noun-customers } { $left }. Nothing here takes it for good or for bad; what { $an_action } brings where it happens, and where it does not, is listed with the assumptions in the appendix.
  }
at-risk-amount = { $has_stake ->
    [yes] The amount counts what each of them was worth under the assumptions listed in the appendix; it is not what a { $campaign } can win back, for only some of those { $acted } in time stay.
   *[no] What each result is worth, with and without { $an_action }, is listed with the assumptions in the appendix; that is not what a { $campaign } can win back.
  }
at-risk-caption = { CAP($many) } and those { $who } { $left }
at-risk-alt = { $leavers } of { $customers } { noun-customers } { $left } in the time that the file covers, { $leavers_per_hundred } of { $hundred }.
at-risk-leavers-label = { noun-leavers } { $left }
at-risk-leavers-detail = of { $customers }
at-risk-stake-label = { $event_is ->
    [bad] is what they were worth
   *[other] is what they are counted as worth
  }
at-risk-stake-sentence = { $event_is ->
    [bad] is what the { $leavers } { noun-leavers } { $who } { $left } were worth
   *[other] is what the { $leavers } { noun-leavers } { $who } { $left } are counted as worth
  }
at-risk-many = { CAP($many) }
at-risk-leavers = { CAP($who) } { $left }
at-risk-share = Share
at-risk-worth = { $draft ->
    [yes] { $room ->
        [enough] with example amounts, { at-risk-all } together
        [little] with example amounts, { at-risk-all }
       *[least] example: { at-risk-all }
      }
   *[no] { $event_is ->
        [bad] { at-risk-all } together
       *[other] { at-risk-all }
      }
  }
at-risk-all = { $event_is ->
    [bad] all { $who } { $left } were worth { $stake }
   *[other] all { $who } { $left } count as { $stake }
  }

# Whom the model finds.
who-kicker = Insight
who-title = { $event_is ->
    [bad] Of { $hundred } { $many } in the riskiest fifth, { $fifth_1 } { $left }; in the safest fifth, { $fifth_5 }
   *[other] Of { $hundred } { $many } in the top fifth, { $fifth_1 } { $left }; in the lowest fifth, { $fifth_5 }
  }
who-notes = { $event_is ->
    [bad] The model ranks every { $one } by risk. Cut into five equal groups, the share who really { $left } falls from group to group, so that effort can go where it is needed. The ranking was compared with what then happened to { $customers } { noun-customers }; how well it ranks in the analyst's own measure stands in the appendix.
   *[other] The model ranks every { $one } by its score. Cut into five equal groups, the share { $who } really { $left } is compared from group to group. The ranking was held against what then happened to { $customers } { noun-customers }; how well it ranks in the analyst's own measure stands in the appendix.
  }
who-reach = { $event_is ->
    [bad] of all { $who } { $left } are among the { $contacted } riskiest { noun-contacted }
   *[other] of all { $who } { $left } are among the { $contacted } { noun-contacted } with the highest scores
  }
who-hits = Of { $hundred } { $acted }

# Where the best decision lies.
where-kicker = Insight
where-title = { $verdict ->
    [model] { CAP($contacting) } { top-of-many } { earned } { $profit }{ over-all }; { $contacting } { $everybody }, { $everybody_profit }
    [unclear] { CAP($contacting) } { top-share } { brought } { $profit }; no clear gain
    [worse] This { $contacted_share } of { $many } { brought } { $profit }; { baseline }, { $without_model }
    [nobody] { $bound ->
        [no] Wherever one stops, the { $contacts } { cost } more than they bring
       *[limit] The curve shows what { $contacting } { brought }; the limits as set allow none of it
      }
   *[everybody] { $bound ->
        [no] No smaller share { earned } more than { $contacting } { $everybody }: { $everybody_profit }
       *[limit] { CAP($contacting) } { $everybody } { earned } { $everybody_profit }{ over-all }; the curve shows other ways
      }
  }
where-notes =
    Read the curve from left to right: { $many } are { $acted } { where-order }, and the height is the { noun-profit } { of-one }. The shaded band is the range that holds for the whole curve at once. { where-judged } What other amounts would mean stands in the appendix.
where-order = { $event_is ->
    [bad] from the riskiest downwards
   *[other] from the highest score downwards
  }
where-judged = { $unseen ->
    [yes] The { noun-profit } given is judged on { $many } that the rule was not tuned on, so it may lie a little below the curve.
   *[no] { $has_most ->
        [yes] The rule was set by hand and is judged on all { $many }; if it was picked by looking at this curve, the profit flatters it. { where-beyond } more than the limit of { $most } { $many }, which the best rule would keep to.
       *[no] The rule was set by hand and is judged on all { $many }; if it was picked by looking at this curve, the profit flatters it.
      }
  }
where-beyond = { $event_is ->
    [open] It takes
   *[other] It contacts
  }
where-gain = { $unseen ->
    [yes] { against-baseline } on { $many } the rule had not seen, { roughly }between { $all_low } and { $all_high }{ at-other-amounts }
   *[no] { against-baseline }, { roughly }between { $all_low } and { $all_high }{ at-other-amounts }
  }
where-cost = Each { $action } costs
where-offers = { $event_is ->
    [bad] Take the offer ({ $incentive_cost_likely })
   *[other] Extra cost ({ $incentive_cost_likely })
  }
where-for-nothing = { $event_is ->
    [bad] Of these not about to { $leave }
   *[other] Of these for nothing
  }

# What becomes of the rate of those who leave.
churn-kicker = Impact
churn-title = { $moves ->
    [yes] Had { $accept_rate_likely } of those reached in time stayed, { $event } { fallen } from { $base_rate } to { $churn_after }
    [little] Had { $accept_rate_likely } of those reached stayed, { $event } of { $base_rate } { fallen } by { churn-points }
   *[no] { CAP($contacts) } to so few { kept } { $kept } { noun-kept }, too few to move { $event } from { $base_rate }
  }
churn-notes =
    { churn-reached } If { $accept_rate_likely } of them stay when { $acted }, { churn-remain } who would have gone. How many really stay is an assumption until a { $campaign } with a control group has shown it; the line shows the range between its cautious and its hopeful end.
churn-points = { $churn_fall ->
    [one] { $churn_fall } point
   *[other] { $churn_fall } points
  }
churn-reached = { $contacted_leavers ->
    [one] Of the { $contacted } { noun-contacted } { $acted }, { $contacted_leavers } was about to { $leave }.
   *[other] Of the { $contacted } { noun-contacted } { $acted }, { $contacted_leavers } were about to { $leave }.
  }
churn-remain = { $kept ->
    [one] { $kept } remains
   *[other] { $kept } remain
  }
churn-kept = { noun-kept } { stayed } { $who } { $left }, between { $kept_low } and { $kept_high }

# When and by whom it is decided, which nobody but people know.
by-when = { $has_decide_by ->
    [yes] by { $decide_by }
   *[no] (date open)
  }
when = { $has_decide_by ->
    [yes] { $decide_by }
   *[no] Date open
  }

# What is asked for: "amounts" of a draft, "approve", "settle" an amount, a "test", more "outcomes", or "not". It names the rule, for
# the customers of the file are of the past; of a file that is not all of them it is a share: counts are not those of all.
ask-kicker = The decision
ask-title = { $asked ->
    [amounts] { $verdict ->
        [model] Confirm the amounts { by-when }: within their ranges choosing by the model pays
        [unclear] Confirm the amounts { by-when }: whether choosing by the model pays follows from them
       *[other] Confirm the amounts { by-when }: the answer follows from them
      }
    [approve] Approve { ask-rule }, with { ask-safeguards }
    [all] Approve { $contacting } { $everybody }: choosing by the model adds nothing clear
    [settle] Settle { $open } { by-when }, before a full { $campaign } is decided on
    [test] { $fits ->
        [several] Approve a test over { $test_lists } lists, { $test_rows } { $many } for { $test_spend }, not a full { $campaign }
        [no] Do not start yet: a test would take { $test_rows } { $many }, a list has { $test_available }
       *[yes] Approve a test on { $test_rows } { $many } for { $test_spend }, half left alone, not a full { $campaign }
      }
    [outcomes] Wait for { $outcomes_wanted } more { $many } with known outcome before a full { $campaign } is decided on
   *[not] { $short ->
        [yes] Do not start with { $next_list } { $many }: so short a list may not cover the fixed cost
       *[no] { ask-not }
      }
  }
ask-not = { $backwards ->
    [yes] Do not use this model: it ranks worse than chance; find out why { by-when }
   *[no] { $verdict ->
        [worse] Do not { $contact } this way: { baseline } { brought } more; decide { by-when }
        [nobody] { $bound ->
            [no] Do not start the { $contacts }; decide { by-when } whether to seek a cheaper way
           *[limit] Decide { by-when } whether to change the limit that leaves { $nobody } { $acted }
          }
       *[unclear] No { $campaign } by this model: it shows no gain over { baseline }
      }
  }
ask-rule = { $verdict ->
    [everybody] { $contacting } { $everybody }
   *[model] { $bound ->
        [capacity] { ask-rule-limited }
        [budget] { ask-rule-limited }
       *[no] { $contacting } { top-of-many }
      }
  }
ask-rule-limited = { $listed ->
    [no] { $contacting } { top-of-many }
   *[file] { $event_is ->
        [bad] { $contacting } the { $contacted } riskiest of each list ({ $contacted_share })
       *[other] { $contacting } the top { $contacted } of each list ({ $contacted_share })
      }
  }
ask-safeguards = { $stop ->
    [yes] control group and stop rule
   *[no] a control group
  }
ask-caption = { $asked ->
    [amounts] { $verdict ->
        [unclear] { $alone ->
            [yes] What is to be confirmed: within its range, one of these amounts alone can undo the gain
           *[no] What is to be confirmed, what decides first; together these amounts may undo the gain where each alone does not
          }
       *[other] What is to be confirmed: what decides first; the appendix has all of it
      }
   *[other] What is asked for
  }
ask-alt = { $asked ->
    [approve] Decision wanted { by-when } from { $decider }: { ask-rule }, with { ask-safeguards }.
    [all] Decision wanted { by-when } from { $decider }: { $contacting } { $everybody }, for choosing by the model adds nothing clear.
    [amounts] Wanted { by-when } from { $decider }: the amounts; those shown are examples.
    [test] Decision wanted { by-when } from { $decider }: a test on { $test_rows } { $many }, half of them left alone.
   *[not] Decision wanted { by-when } from { $decider }: no full { $campaign } on this evidence.
  }

# Its figures: of the next list, how many, what that costs and could bring.
noun-next-called = { $next_called ->
    [one] { $one }
   *[other] { $many }
  }
ask-called-label = { $listed ->
    [asked] { noun-next-called } to { $contact } on the next list of { $next_list }
   *[file] { noun-next-called } to { $contact }, if the next list is as long as this file: { $next_list }
  }
ask-called-detail = { $verdict ->
    [everybody] of all { $next_chosen }; { ask-left-alone }
   *[model] { $has_threshold ->
        [yes] of { $next_chosen } { ask-test-score }; { ask-left-alone }
       *[no] of { $next_chosen } with the highest scores, ties drawn by lot; { ask-left-alone }
      }
  }
ask-left-alone = { $form ->
    [credit] { $next_held_back } accepted all the same
   *[other] { $next_held_back } held back
  }
ask-next-spend-label = { $has_fixed_cost_likely ->
    [yes] { ask-spend-what } and the fixed cost, { $next_spend_low } to { $next_spend_high }
   *[no] { ask-spend-what }, { $next_spend_low } to { $next_spend_high }
  }
ask-could-bring = { $verdict ->
    [everybody] { could-bring } { $gained }, { roughly }{ $from } to { $to }{ ask-unheld }
   *[model] { could-bring } { $gained } more than { baseline }, { roughly }{ $from } to { $to }{ ask-unheld }
  }
# What those held back by lot would have brought is taken off.
ask-unheld = { $has_next_net ->
    [yes] ; with { $form ->
        [credit] none of them accepted
       *[other] nobody held back
      }, { $full }
   *[no] {""}
  }
ask-gained = { $gained }
ask-gained-label = { $verdict ->
    [everybody] is what such a list { could-bring }
   *[model] is what the rule { could-bring } more than { baseline }
  }
ask-gained-detail = { roughly }between { $from } and { $to }{ ask-unheld }

# Of the file, where it is not all of them or nothing is approved.
ask-contacted = { $listed ->
    [no] { $contacted_share }
   *[file] { $contacted }
  }
ask-contacted-label = { $listed ->
    [no] of all { $many } to { $contact }
   *[file] { noun-contacts } in a full { $campaign }, not to approve yet
  }
ask-contacted-detail = { $verdict ->
    [everybody] { $everybody }
   *[model] { $has_threshold ->
        [yes] { $has_threshold_written ->
            [yes] { $many } with a score of { $threshold_written } or less
           *[no] { $many } with a score of { $threshold } or more
          }
       *[no] the highest scores first, ties drawn by lot
      }
  }
ask-spend-label = { $asked ->
    [approve] { ask-spend-what }
   *[not] would be their cost
  }
ask-spend-what = { $event_is ->
    [bad] for { $contacts } and accepted offers
   *[other] for the { $contacts }
  }
ask-spend-detail = { $verdict ->
    [everybody] {""}
    [model] { could-bring } { $gain } more than { baseline } with nobody held back, { roughly }{ $all_low } to { $all_high }
   *[unclear] gain { roughly }between { $all_low } and { $all_high }
  }
# Where acting on all surely pays and only leaving some out is in doubt.
ask-all-many-label = { noun-customers } in the file, all to { $contact }
ask-all-many-detail = leaving some out shows no clear gain
ask-all-brings-label = is what { $contacting } { $everybody } { brought }
ask-all-brings-detail = { roughly }between { $of_all_low } and { $of_all_high }
# Of a draft: an example, with what was taken for it and where the answer turns.
ask-confirm-label = { $noun }: to confirm
ask-confirm-detail = { $ends ->
    [none] { example-ranges }
   *[some] { example-ranges }; there is a gain { gain-holds }, others as assumed
  }
example-ranges = { $ranges ->
    [yes] an example, { $least } to { $most }
   *[no] nobody said, so counted as this
  }
ask-decide-label = { $has_decide_year ->
    [yes] decision wanted, in { $decide_year }
   *[no] decision wanted
  }
ask-decide-detail = { $asked ->
    [approve] from { $decider }; { ask-measured }
    [test] { $fits ->
        [no] from { $decider }
       *[yes] from { $decider }; { ask-measured }
      }
   *[not] from { $decider }
  }
# When it is measured what was approved brought: how often it runs says after what time, and else people alone know the day.
ask-measured = { $repeat ->
    [once] measured once the outcome of this list is known
    [every-year] measured after { lists-measured }, one a year
    [every-quarter] measured after { lists-measured }, one a quarter
   *[every-month] measured after { lists-measured }, one a month
  }
lists-measured = { $has_test_lists ->
    [yes] { $test_lists ->
        [one] { $test_lists } list
       *[other] { $test_lists } lists
      }
   *[no] { $has_held_lists ->
        [yes] { $held_lists ->
            [one] { $held_lists } list
           *[other] { $held_lists } lists
          }
       *[no] the next list
      }
  }

# The stop rule: points by which the rate must differ, or the rate of those left alone itself.
ask-stop = { $stop_points ->
    [one] { $stop_points } point
   *[other] { $stop_points } points
  }
ask-stop-rate = { $stop_rate } of { $hundred }
ask-stop-label = { $has_stop_rate ->
    [yes] { $form ->
        [credit] at least must { $leave } of those accepted all the same, or stop
       *[other] at least must { $leave } of those held back, or stop
      }
   *[no] { $event_is ->
        [bad] less { $event } than in the control group, or stop
        [good] above { $event } of the control group, or stop
       *[other] of change in { $event } against the control group, or stop
      }
  }
ask-stop-detail = { $has_held_lists ->
    [yes] { $held_lists ->
        [one] seen after { $held_lists } such list; { ask-price }
       *[other] seen after { $held_lists } such lists; { ask-price } each time
      }
   *[no] { ask-price }
  }
ask-price = { $has_next_forgone ->
    [yes] { $form ->
        [credit] to accept { $next_held_back } by lot { could-cost } { $next_forgone }
       *[other] to hold { $next_held_back } back by lot { could-cost } { $next_forgone }
      }
   *[no] { $form ->
        [credit] some are accepted by lot
       *[other] some are held back by lot
      }
  }

# A test: how many, what it costs, and what it would show.
ask-test-arm-label = { $many } to { $contact }, and as many left alone
ask-test-arm-detail = { $among ->
    [all] drawn by lot from all { $many }
   *[chosen] { $has_threshold ->
        [yes] drawn by lot from those { ask-test-score }
       *[no] drawn by lot from { top-share }
      }
  }
ask-test-score = { $has_threshold_written ->
    [yes] with a score of { $threshold_written } or less
   *[no] with a score of { $threshold } or more
  }
ask-test-spend-label = { $event_is ->
    [bad] is what { $contacts } and accepted offers of the test { could-cost }
   *[other] is what the { $contacts } of the test { could-cost }
  }
ask-test-spend-detail = { $verdict ->
    [everybody] {""}
   *[unclear] gain of a full { $campaign }: { roughly }{ $all_low } to { $all_high }
  }
ask-test-points = { $test_points ->
    [one] { $test_points } point
   *[other] { $test_points } points
  }
ask-test-points-label = { $event_is ->
    [bad] less { $event } than among those left alone: there the { $contacts } begin to pay
    [good] above { $event } of those left alone: there the { $contacts } begin to pay
   *[other] of change in { $event } against those left alone: there the { $contacts } begin to pay
  }
ask-test-points-detail = { $fits ->
    [yes] possible: such a list has { $test_available } to draw from
    [open] how many a list has is not known
   *[several] such a list has { $test_available } to draw from: it takes { $test_lists }
  }
ask-outcomes-label = more { $many } whose outcome is known
ask-outcomes-detail = then the gain is clear, if it stays as large

# Its notes.
ask-notes = { $asked ->
    [approve] { $stop ->
        [yes] { ask-wanted } { ask-next-list } { ask-hold-back } { ask-stop-rule }
       *[no] { ask-wanted } { ask-next-list } { ask-hold-back }
      }
    [amounts] { ask-wanted } The amounts are examples that nobody has confirmed yet, so no money is asked for. Once they are confirmed, the story is told again, and what it then asks for rests on amounts that somebody stands behind.
    [all] { ask-wanted } { CAP($contacting) } { $everybody } pays over the whole range of data and assumptions; whether leaving some out by the model brings more is not clear. A test of { $contacts } against none would not tell, for that they pay is not what is in doubt. Hold some back at random all the same: only so can the next report say what the { $contacts } really changed.
    [test] { ask-wanted } { ask-test }
    [settle] { ask-wanted } These data do not support a full { $campaign } as long as { $open } is as open as it is: within its range the gain may turn into a loss. No test tells it, but somebody in the house may know it or find it out. Once it is known, the story is told again, and what it then asks for follows from it.
    [outcomes] { ask-wanted } These data do not support a full { $campaign }: with so few { $many } the gain may be chance. No test is needed to tell, for what acting brings is given by the amounts; what is missing is { $many } whose outcome is known, { $outcomes_wanted } more of them if the gain stays as large for each.
   *[not] { ask-wanted } { ask-not-yet }
  }
ask-not-yet = { $short ->
    [yes] The rule pays on a list as long as the file, but the fixed cost is paid once however long a list is. Wait until more { $many } can be put on one list, or lower what is paid once.
   *[no] { ask-not-supported }
  }
ask-not-supported = { $backwards ->
    [yes] The model ranks worse than chance: the { $many } it puts first { $left } less often than those it puts last. Either its scores are turned round, or it was made for something else; whoever made it should say which before anything is spent on its order.
   *[no] { $form ->
        [cells] { ask-other-amounts }
        [credit] { ask-other-amounts }
       *[other] These data do not support a full { $campaign }. What would change that is better evidence or other costs. No test is asked for: it is worth its price only where an effect that is plausible would pay, and where more hangs on it than it costs. From which amounts on they would pay stands in the appendix.
      }
  }
ask-other-amounts = These data do not support a full { $campaign }. What would change that is a model that ranks better, or other amounts; from which on the { $contacts } would pay stands in the appendix.
ask-wanted = What is asked for: a decision { by-when } from { $decider }.
ask-next-list = { $listed ->
    [no] The file is not all { $many }, so that the rule is a share; how many it means is known once the next list is.
   *[file] The rule is meant for the next list: of { $next_list } on it, { $next_chosen } would be chosen. What it could bring is what is expected of such a list; by luck any one list may bring more or less.
  }
ask-hold-back = { $form ->
    [credit] { ask-accept-some }
   *[other] { $has_next_held_back ->
        [yes] { ask-hold-these } { $has_held_lists ->
            [yes] The stop rule is seen once { $held_lists } such lists are added up; only so can a report say what the { $contacts } really changed.
           *[no] { $has_never_lists ->
                [yes] Where the { $contacts } no longer pay is too small a change to be seen within { $never_lists } such lists; larger ones are still seen.
               *[no] Only so can the next report say what the { $contacts } really changed.
              }
          }
       *[no] Hold some of those chosen back at random; the list of whom to { $contact } says who, in the column “arm”. Only so can the next report say what the { $contacts } really changed.
      }
  }
ask-hold-these = Hold { $next_held_back } of those chosen back at random; the list of whom to { $contact } says who, in the column “arm”.
ask-accept-some = { $has_next_held_back ->
    [yes] Accept { $next_held_back } of those to be { $acted } all the same, drawn at random; the list says which, in the column “arm”. Nobody sees how those { $acted } would have done, so that without them no later report can say whether the line was right.
   *[no] Accept some of those to be { $acted } all the same, drawn at random; the list says which, in the column “arm”. Nobody sees how those { $acted } would have done, so that without them no later report can say whether the line was right.
  }
ask-stop-rule = { $has_stop_rate ->
    [yes] The stop rule is where the { $contacts } no longer pay: if fewer than { $stop_rate } of { $hundred } of them { $leave }, stop and look again.
   *[no] { $event_is ->
        [bad] The stop rule is where the { $contacts } no longer pay: if { $event } among those { $acted } does not fall below that of the control group by this much, stop and look again.
        [good] The stop rule is where the { $contacts } no longer pay: if { $event } among those { $acted } does not rise above that of the control group by this much, stop and look again.
       *[other] The stop rule is where the { $contacts } no longer pay: if { $event } among those { $acted } does not change against that of the control group by this much, stop and look again.
      }
  }
ask-test = { $fits ->
    [no] { ask-test-why } With so small an effect to be seen that is more than anybody would wait for: other costs, or a better model, come first.
   *[yes] { ask-test-why } Whether a full { $campaign } pays is decided on what the test shows, and not before.
  }
ask-test-why = These data do not support a full { $campaign }: the gain may be chance, or the amounts. A test tells what no past file can. Draw { $test_arm } { $many } by lot to { $contact } and as many to leave alone; if the { $contacts } change as little as would just pay, { $test_points ->
    [one] { $test_points } point
   *[other] { $test_points } points
  }, that shows in four of five such tests.

# What a finance department asks: when model and campaign are paid back, and what they are worth over the months, discounted.
payback-kicker = Impact
payback-title = { $paid ->
    [yes] It could pay back in month { $plan_month } and bring { $plan_worth } over { $plan_months }, { roughly }{ $plan_worth_low } to { $plan_worth_high }
   *[no] Not paid back within { $plan_months }: it { could-bring } { $plan_worth }, { roughly }{ $plan_worth_low } to { $plan_worth_high }
  }
payback-notes = { $paid ->
    [yes] { payback-read } From month { $plan_month } on the sum stays above zero. { payback-drawn }
   *[no] { payback-read } At the likely amounts the sum is still below zero at the end. { payback-drawn }
  }
payback-read = The line adds up, month by month, what the decision { could-bring } over { baseline } less what model and campaign cost beside the { $contacts }, each for what it is worth at the start. A gain comes in at the end of the time between two decisions.
payback-drawn = The shaded range is that of data and of all amounts together; it is a range for each month by itself.
payback-caption = Discounted sum of gains less the costs of model and campaign, by month
payback-lines = Shaded: the range of data and assumptions together.
payback-alt = { $paid ->
    [yes] The discounted sum is above zero from month { $plan_month } on and ends at { $plan_worth } after { $plan_months }, { roughly }between { $plan_worth_low } and { $plan_worth_high }.
   *[no] The discounted sum ends at { $plan_worth } after { $plan_months }, { roughly }between { $plan_worth_low } and { $plan_worth_high }, and is not paid back.
  }
payback-across = Month
payback-axis = Discounted sum
payback-point = Paid back: month { $plan_month }
payback-worth = could be left after { $plan_months }, discounted, once model and campaign are paid
payback-month = Paid back in month
payback-month-told = { $paid ->
    [yes] { $plan_month }
   *[no] not within { $plan_months }
  }
payback-between = Between months
payback-between-told = { $ends ->
    [one] { $plan_month_low }
    [both] { $plan_month_low } and { $plan_month_high }
    [first] { $plan_month_low } and later than the horizon
   *[none] not within { $plan_months }
  }
payback-paid = How likely it is paid back
payback-chip = Projected: what could happen next
label-cost-once = Cost once, of model and campaign
label-cost-monthly = Cost a month, of model and campaign
label-discount-rate = Discount rate a year
assumptions-horizon = Months that are looked ahead
assumptions-horizon-source = The years over which it is counted

# What may not be said because of what the file is: a finished sentence says of which file it speaks.
within = { $scope ->
    [balanced] In this balanced file, { LOW($sentence) }
    [perhaps] In this file, { LOW($sentence) }
    [weighted] In this sample, { LOW($sentence) }
    [sample] In this sample, { LOW($sentence) }
   *[whole] { $sentence }
  }

# What is asked for of a file that is not all of them: its amounts are those of the file.
sample-label = { $label }, in the sample
sample-caption = { $caption }; amounts are those of the sample

# A balanced file without its true rate: no answer, and nothing to ask for but the rate.
balanced-answer-title = What it is worth is not known yet: the true share of { $many } { $who } { $leave } is missing
balanced-answer-caption = A balanced file, without its true rate
balanced-answer-alt = Of { $hundred } { $many } in this balanced file { $leavers_per_hundred } { $left }; how many of all { $many } do is not known.
balanced-answer-label = { $left } in this file, because it was drawn so
balanced-answer-detail = among all { $many } it may be far fewer, and every amount with it
balanced-ask-title = Find out how many of all { $many } { $leave } before anything is decided
balanced-ask-notes =
    Nothing is asked for on these amounts. The file holds about as many { $who } { $left } as others, so every rate and amount in it is overstated. Once the true share of all { $many } { $who } { $leave } is known, every figure can be reckoned with it, and the story is told again.
balanced-ask-caption = What is needed first
balanced-ask-alt = Wanted { by-when }: the true share of all { $many } { $who } { $leave }; nothing is to be approved before.
balanced-ask-label = wanted: the true share of all { $many } { $who } { $leave }
balanced-ask-detail = then the story is told again


## Pictures and their sources, the curve, the appendix

# The line under every picture: the file, its rows, what time they cover, and what a mark means.
# Its facts come as texts, for the name of a file may hold braces.
source-line = { $about ->
    [period-and-marks] Source: { $file }, { source-rows }, { $period }; { $marks }.
    [period] Source: { $file }, { source-rows }, { $period }.
    [marks] Source: { $file }, { source-rows }, { $marks }.
   *[rows] Source: { $file }, { source-rows }.
  }
source-rows = { $scope ->
    [weighted] { $rows_in_file } rows with known outcomes, weighted to a true rate of { $base_rate } as { $customers } { noun-customers }
   *[file] { $customers } { noun-customers } with known outcomes
  }
period = { $first } to { $last }

# The profit curve, as the story tells it and as Explore turns it.
picture-curve-caption = { $fixed ->
    [yes] { noun-profit.first } { of-one } by share of { $many } { $acted }, { top-first }, after a fixed cost of { $fixed_cost_likely }
   *[no] { picture-curve-up } { of-one } by share of { $many } { $acted }, { top-first }
  }
picture-curve-turned = { $across ->
    [count] { picture-curve-up } { of-one }, by { $many } { $acted }
    [score] { picture-curve-up } { of-one }, by lowest score { $acted }
   *[spend] { picture-curve-up } { of-one }, by money spent
  }
picture-curve-alt = { $highest ->
    [yes] { noun-profit.first } is highest, at about { $profit }, when { top-of-many } are { $acted }; { $contacting } { $everybody } brings { $everybody_profit }.
   *[no] { noun-profit.first } by share of { $many } { $acted }: { $apparent_profit } at { $contacted_share }; { $contacting } { $everybody } brings { $everybody_profit }.
  }
picture-curve-measured-alt = { picture-curve-up } by share of { $many } { $acted }, from { $nobody } to { $everybody }, { top-first }.
picture-curve-shaded = Shaded: the range because of the data alone, for the whole curve.
picture-curve-up = { $up ->
    [cost] Cost
    [return] Return on spend
   *[profit] { noun-profit.first }
  }
picture-curve-across = { $across ->
    [count] { CAP($many) } { $acted }
    [score] Lowest score { $acted }
    [spend] Money spent
   *[share] Share of { $many } { $acted }
  }
# A point that is judged on rows the rule was not tuned on lies below the line, which is of the rows it was.
picture-curve-best = { $apart ->
    [yes] { CAP($contact) } { top-given }: { $money } on { $many } not seen before
   *[no] { CAP($contact) } { top-given }: { $money }
  }
picture-curve-everybody = { CAP($contact) } { $everybody }: { $height }
picture-curve-reach = Range up to { $band_top }
picture-curve-good = { $good_low } to { $good_high }: at most { $good_loss } less
picture-curve-alike = { $alike_low } to { $alike_high }: cannot be told apart

# The rate of the event: in segments, in fifths of the ranking, and without and with acting.
picture-rates-axis = Share { $who } { $left }
picture-rates-lines = Lines: the range of each share.
picture-segments-caption = Share of { $many } { $who } { $left }, by { $by }
picture-segments-shown = The { $shown } highest of { $groups } groups.
picture-segments-alt = Of { $many } with { $by } { $level }, { $segment_0 } { $left }; of all { $many }, { $base_rate }.
picture-risk-riskiest = { $event_is ->
    [bad] Riskiest fifth
   *[other] Top fifth
  }
picture-risk-second = Second fifth
picture-risk-middle = Middle fifth
picture-risk-fourth = Fourth fifth
picture-risk-safest = { $event_is ->
    [bad] Safest fifth
   *[other] Lowest fifth
  }
picture-risk-figure = { $rate } of { $hundred }
picture-risk-caption = { CAP($many) } { $who } { $left }, of every { $hundred } in each fifth as the model ranks them
picture-risk-alt = { $event_is ->
    [bad] In the riskiest fifth { $riskiest } of { $hundred } { $many } { $left }, in the safest fifth { $safest } of { $hundred }.
   *[other] In the fifth with the highest scores { $riskiest } of { $hundred } { $many } { $left }, in the lowest fifth { $safest } of { $hundred }.
  }
picture-churn-without = As it was
picture-churn-with = With the { $contacts }
picture-churn-less = { churn-points } less
picture-churn-caption = Share of { $many } { $who } { $left }
picture-churn-axis = Share { $who } { $leave }
picture-churn-line = Line: if { $accept_rate_low } to { $accept_rate_high } accept.
picture-churn-alt = Without the { $contacts } { $base_rate } of { $many } { $left }; with them it { been } { $churn_after }, between { $churn_after_high } and { $churn_after_low }.

# How the figures were made.
method-kicker = Appendix: method
method-title = { $unseen ->
    [yes] Every amount is counted row by row; the gain is judged on rows not tuned on
   *[no] Every amount is counted row by row, by a rule that was set by hand
  }
method-notes =
    For those who recompute the figures. All amounts come from one ledger of sums by score, made in one pass over the rows; nothing is sampled and nothing is averaged before it is multiplied. The back-test says what would have happened; only a { $campaign } with a control group can show what did. After Neslin and others, Provost and Fawcett, and Smith and Winkler.
method-caption = How every figure was made
method-alt = Table that says how { noun-profit }, gain, range, band and ranking were computed, for those who check.
method-figure = Figure
method-how = How
method-profit = { noun-profit.first }
method-profit-how = Sum over the { $many } { $acted } of what each brings less what leaves the house, counted row by row; equal scores stay together
method-gain = Gain
method-gain-how = { $unseen ->
    [yes] Each fifth of the { $many } is judged by a threshold chosen on the other four fifths, dealt twenty times over (seeded); less what { baseline } brings, the best decision without the model
   *[no] The threshold was set by hand, so it is judged on all rows; less what { baseline } brings, the best decision without the model
  }
method-range = Its range
method-range-how = { $rough ->
    [yes] { range-how }. A few rows bring much of the money, so that this range is a rough one
   *[no] { range-how }
  }
range-how = { $certainty } interval from the paired difference per row, further to the side of few large rows; with the assumptions drawn between low and high (triangular, independent) where both are told together
method-band = Band of the curve
method-band-how = Simultaneous band of { $certainty }: bootstrap of the ledger's cells, largest deviation in standard errors (max-t)
method-good = As good
method-good-how = From { $good_low } to { $good_high } { $acted } no share costs more than { $good_loss } against the best there is, with { $certainty } certainty for all of them at once: the bootstrap of the largest loss in the stretch
method-alike = Not told apart
method-alike-how = From { $alike_low } to { $alike_high } { $acted } no share is shown to be worse than the one chosen ({ $certainty } for all of them at once), and none to be as good: the loss may be more than a twentieth of the profit
method-others = { noun-profit.first } in hindsight
method-others-how = { $hindsight } more than is told here: the { noun-profit } at a threshold on the very rows it was picked on, as it is often reported
method-control = Control group
method-control-how = { $has_held_lists ->
    [yes] Over { $held_lists } lists, of each { method-control-each }
   *[no] { method-control-each }
  }
method-control-each = { $has_stop_rate ->
    [yes] { $held_back } left alone: their rate then shows against that of the stop rule in four of five trials, one share against a fixed one by the normal law (Fleiss and others)
   *[no] { method-control-of-two }
  }
method-control-of-two = { $event_is ->
    [bad] { $held_back } held back: a fall by the stop rule then shows in four of five trials, two shares compared by the normal law (Fleiss and others)
   *[other] { $held_back } held back: a difference by the stop rule then shows in four of five trials, two shares compared by the normal law (Fleiss and others)
  }
method-ranking = Ranking (AUC)
method-ranking-how = { $ranking }, where a coin would reach one half
method-threshold = Threshold
method-threshold-how = { $has_threshold_written ->
    [yes] { CAP($contacting) } up to a score of { $threshold_written }, for it was turned round: { $contacted } { noun-contacted }
   *[no] { CAP($contacting) } from a score of { $threshold } on: { $contacted } { noun-contacted }
  }

# What is assumed, and who says so.
assumptions-kicker = Appendix: assumptions
assumptions-title = { $open ->
    [yes] Some assumptions are still examples that nobody has confirmed
    [currency] Every amount has a source; which currency it is in nobody has confirmed
    [exact] Every assumption has a source, and a range unless it was given exactly
   *[no] Every assumption has a range and a source
  }
assumptions-exactly = exact
assumptions-notes =
    These amounts do not come from the file but from people. An assumption marked as an example has not been confirmed by anybody and is the first thing to replace: the appendix shows how much each of them matters. Whoever knows better says so, and every figure is reckoned again.
assumptions-caption = What is assumed, and who says so
assumptions-alt = Table of the assumptions with likely amount, plausible range and source; examples are marked as such.
assumptions-what = Assumption
assumptions-likely = Likely
assumptions-range = Plausible range
assumptions-source = Source
assumptions-from-to = { $low } to { $high }
assumptions-limit-what = { $limit ->
    [capacity] Most { $many } to { $contact }
   *[budget] Most to spend
  }
assumptions-limit-source = Set for this story
assumptions-rival = Another score in the file
assumptions-rival-source = Not counted here: if it is in use, compare the two models
assumptions-column = { $role ->
    [cost] Cost of each { $action }, by the file
   *[value] Value of each { $one }, by the file
  }
assumptions-currency = Currency
assumptions-currency-open = Not said by the file, not yet confirmed
# Whoever would have stayed takes the offer as well, as the sum has it.
assumptions-taken-what = { $event_is ->
    [bad] The offer, to { $many } { $acted } and not about to { $leave }
   *[other] Extra cost, where { $an_action } changes nothing
  }
assumptions-taken-likely = { $event_is ->
    [bad] all take it
   *[other] due as well
  }
assumptions-taken-range = fixed
assumptions-taken-source = { $event_is ->
    [bad] The cautious case: nobody declines a gift
   *[other] The cautious case
  }
assumptions-raised-what = A value below zero
assumptions-raised-likely = counts as zero
assumptions-raised-rows = { $raised ->
    [one] { $raised } { $one }
   *[other] { $raised } { $many }
  }
assumptions-raised-source = { $form ->
    [credit] A credit balance is no exposure
   *[other] Chosen with the amounts
  }


## How sure, what one more point is worth, where it pays

# How sure a gain is, when the answer would change, what a better model is worth, what scores mean, and where it pays.

# Two ranges of the gain, both together, and what would narrow them.
certainty-kicker = How sure
certainty-title = { $event_is ->
    [good] If every response is due to the offer, the gain { been } { roughly }{ $all_low } to { $all_high }
   *[other] { certainty-altogether }
  }
certainty-altogether = { $gains ->
    [yes] The gain { been } { roughly }{ $all_low } to { $all_high }; { $open } matters most
   *[no] The difference { been } { roughly }{ $all_low } to { $all_high }; { $open } matters most
  }
certainty-notes =
    A gain can turn out otherwise for two reasons. The file holds only so many { $many }: with others the gain { been } { roughly }between { $gain_low } and { $gain_high }. And some amounts are not in the file but were assumed, each between its low and its high: that alone makes { $assumed_low } to { $assumed_high }. Four times the { $many } would halve the first range and leave the second as it is; { $has_known_low ->
    [yes] if { $known } were known for sure, the range of both would be { roughly }{ $known_low } to { $known_high }. In { $chance } of the draws there is a gain.
   *[no] In { $chance } of the draws there is a gain.
  }
certainty-caption = { $contested ->
    [yes] Range of what one { $campaign } brings more than { better-of }
   *[no] Range of what one { $campaign } brings more than { baseline }
  }
certainty-lines = { $has_middle ->
    [yes] { certainty-hold } { certainty-middle }
   *[no] { certainty-hold }
  }
certainty-hold = Lines: ranges that hold { $certainty } of the time; a gain that is told with a range has the first of them.
# What the likely amounts bring is not the middle of what may turn out.
certainty-middle = { $side ->
    [down] Half of the draws lie below { $middle }, for the gain can move further down than up.
   *[up] Half of the draws lie above { $middle }, for the gain can move further up than down.
  }
certainty-alt = Because of data and assumptions together the gain lies { roughly }between { $all_low } and { $all_high }; because of the data alone { roughly }between { $gain_low } and { $gain_high }.
certainty-axis = Gain
certainty-base = No gain

# Its lines: the reason of a range, and the range itself.
certainty-label-all = Data and assumptions together
certainty-label-gain = Data alone, if the amounts are exactly so
certainty-label-assumed = Because of what is assumed
certainty-label-known = If { $known } were known for sure
certainty-label-more = With four times the { $many }
certainty-range = { roughly }{ $low } to { $high }
noun-data = the number of { $many }

# What stands beside them.
certainty-guess = { $gains ->
    [yes] more than { baseline }, at the likely amounts
   *[no] compared with { baseline }, at the likely amounts
  }
certainty-overstated = Hindsight, left out
certainty-chance = How likely there is any gain
certainty-gain-in-time = { $has_years ->
    [yes] { $has_discount_rate_likely ->
        [yes] The gain in { $years } years, discounted at { $discount_rate_likely } a year
       *[no] The gain in { $years } years
      }
   *[no] The gain in a year
  }

# A chance so near to all or nothing that draws cannot tell it from certainty.
chance-near = { $side ->
    [all] more than { $share }
   *[none] less than { $share }
  }

# Every assumption from end to end, and how far there is a gain.
depends-kicker = Appendix: every assumption
depends-title = { $verdict ->
    [unclear] { $horizon ->
        [once] One more { $campaign } { could-bring } { roughly }between { $all_low_year } and { $all_high_year }, so nothing is settled
        [year] Each year it { could-bring } { roughly }between { $all_low_year } and { $all_high_year }, so nothing is settled
        [part] In { $years } years it { could-bring } { roughly }between { $all_low_year } and { $all_high_year }, so nothing is settled
       *[years] In { $years } years, discounted, it { could-bring } { roughly }between { $all_low_year } and { $all_high_year }, so nothing is settled
      }
    [worse] { $horizon ->
        [once] One more { $campaign } { could-bring } { roughly }{ $all_low_year } to { $all_high_year }, a loss at the likely amounts
        [year] Each year it { could-bring } { roughly }{ $all_low_year } to { $all_high_year }, a loss at the likely amounts
        [part] In { $years } years it { could-bring } { roughly }{ $all_low_year } to { $all_high_year }, a loss at the likely amounts
       *[years] In { $years } years, discounted, it { could-bring } { roughly }{ $all_low_year } to { $all_high_year }, likely a loss
      }
   *[model] { $undone ->
        [yes] { $horizon ->
            [once] { $has_years ->
                [yes] One more { $campaign } { could-bring } { $gain_year }, unless { $undoing } disappoints
               *[no] One more { $campaign } { could-bring } { $gain_year } more, unless { $undoing } disappoints
              }
            [year] Each year it { could-bring } { $gain_year } more, unless { $undoing } disappoints
            [part] In { $years } years it { could-bring } { $gain_year }, unless { $undoing } disappoints
           *[years] In { $years } years, discounted, it { could-bring } { $gain_year }, unless { $undoing } disappoints
          }
       *[no] { $horizon ->
            [once] One more { $campaign } { could-bring } { $gain_year } more; no single assumption within its range undoes that
            [year] Each year it { could-bring } { $gain_year } more; no single assumption within its range undoes that
            [part] In { $years } years it { could-bring } { $gain_year } more; no single assumption within its range undoes that
           *[years] In { $years } years, discounted, it { could-bring } { $gain_year } more; no single assumption undoes that
          }
      }
  }
depends-notes =
    Each line moves one assumption from its cautious to its hopeful end while the { $many } { $acted } stay the same, and shows what is then gained over the best decision without a model. The words on the right say how far the assumption may move before nothing is gained. They hold for the lists that the rule draws of { $many } it has not seen, about { $judged_rows } long; with the list of the first page, which may be longer or shorter, an amount for each { $action } turns the answer a little earlier or later. The range because of the data alone is { roughly }{ $gain_low } to { $gain_high }; ranges of several assumptions may add up.
depends-caption = Gain over { baseline } from the low to the high end of each assumption, and how far there is any
depends-lines = Lines: one assumption at a time, the others as assumed{ on-new-lists }.
on-new-lists = { $unseen ->
    [yes] ; for lists of about { $judged_rows }, as the rule draws them of { $many } it has not seen
   *[no] { "" }
  }
depends-alt = The gain of { $gain } swings most with { $widest }; because of the data alone it lies { roughly }between { $gain_low } and { $gain_high }.
depends-label = { $exact ->
    [yes] { $label }: { $low }
   *[no] { $label }: { $low } to { $high }
  }

# Between which amounts there is a gain.
gain-holds = { $ends ->
    [low-high] from { $low } to { $high }
    [low] down to { $low }
    [high] up to { $high }
   *[none] at any amount
  }
gain-never-holds = no gain as it is
gain-never-holds-short = no gain

# The same choice and another one, at both ends of every assumption.
anew-kicker = Appendix: if an amount turns out otherwise
anew-title = { $regains ->
    [yes] { $adds ->
        [yes] At one end, choosing others by the known amount { brought } { $regained } more
       *[no] Choosing others by a known amount { brought } no more at either end
      }
   *[other] { $adds ->
        [yes] At one end, choosing by the known amount { brought } a gain of { $best_anew }
       *[no] Even choosing by a known amount { brought } no gain at either end
      }
  }
anew-notes =
    When an amount turns out otherwise, one may keep to the { $many } chosen, or choose others by the amount then known. The columns compare the two at both ends of every assumption; both are gains over the best decision without a model at that amount, and each new choice is judged on { $many } it was not made on.
anew-caption = Gain of one { $campaign } with the same { $many }, and with others chosen once the amount is known
anew-lines = Where others bring less, keep the first: each choice is judged on { $many } it was not made on.
anew-column-assumption = Assumption
anew-column-low = At its low
anew-column-low-anew = Low, others chosen
anew-column-high = At its high
anew-column-high-anew = High, others chosen
anew-column-holds = There is a gain
anew-alt = Table of the gain at the low and high end of every assumption, with the same choice and another one, and how far there is a gain.

# Where nobody or everybody is best: when the model would add something.
turns-kicker = Impact
turns-title = { $bound ->
    [no] { $nearest ->
        [within] Within what is plausible the answer changes with { $near }
        [beyond] No amount within its plausible range changes the answer; amounts beyond it may
       *[nowhere] No single amount, however it turns out, would make the model worth using
      }
   *[limit] These are the assumptions behind the answer; the limits as set decide it
  }
turns-notes =
    At the likely amounts choosing by the model adds nothing. Each line moves one assumption alone and says from which amount on some share of { $many } { brought } more than the best decision without the model. The share is picked on the same { $many }, so that these are the nearest amounts at which the answer could change, not amounts at which it surely does.
turns-caption = At which amounts choosing by the model would begin to add something
turns-column-assumption = Assumption
turns-column-likely = Likely
turns-column-range = Plausible range
turns-column-at = The model would begin to add something at
turns-at = { $sides ->
    [below-above] { $below } or less; { $above } or more
    [below] { $below } or less
    [above] { $above } or more
   *[none] at no amount, taken by itself
  }
turns-alt = Table of the amounts of every assumption from which on choosing by the model would begin to add something.

# One more point of each measure of the model.
point-kicker = Impact
point-kicker-apart = Appendix: one more point
point-title = One more point of right decisions { brought } { $point_accuracy }, from { $point_accuracy_low } to { $point_accuracy_high }
point-notes =
    A point is one in { $hundred }. The first line lets one decision in { $hundred } turn right, in the mix in which mistakes are made now; the others improve one measure alone and leave the rest as it is. Value is no straight line: a second point brings less than the first. The last line asks how much a better ranking of { $many } would bring, on a family of models fitted to this file.
point-caption = Worth of one more point in a { $hundred }, in one { $campaign }
point-lines = Lines: the range because of the data.
point-alt = One more point of right decisions { brought } { $point_accuracy }, between { $point_accuracy_low } and { $point_accuracy_high }.
point-axis = Worth of one point

# How each measure is told to people who have never met it.
point-label-accuracy = Decisions that are right
point-label-recall = Of those { $who } { $left }, found
point-label-precision = Of those { $acted }, rightly so
point-label-auc = Ranking (AUC)

# Do scores mean what they say?
calibration-kicker = Insight
calibration-kicker-apart = Appendix: do scores mean what they say
calibration-title = { $honest ->
    [yes] Of { $many } scored { $scored }, { $came } { $left }: scores mean what they say
   *[no] Of { $many } scored { $scored }, { $came } { $left }: scores are not to be read as chances
  }
calibration-notes =
    The model gives each { $one } a score. Here { $many } with similar scores stand together, and the bar shows how many of them really { $left }. Where score and share differ, the ranking may still be good, and the profit curve rests on the ranking alone; but a score should then not be read as a chance, and a threshold taken from theory would miss the best one.
calibration-caption = Share of { $many } { $who } { $left }, by what the model had said
calibration-lines = Lines: the range of each share.
calibration-label = Scored { $scored }
calibration-came = { $came } { $left }
calibration-alt = Of { $many } scored { $first_scored } on average, { $first_came } { $left }; of those scored { $last_scored }, { $last_came }.
calibration-axis = Share { $who } { $left }

# Where it pays: the profit of one rule in each group.
group-named = { CAP($by) }: { $group }
segment-money-kicker = Appendix: where it pays
segment-money-title = { $told ->
    [protected] One rule for everybody; how it falls by { $by } is shown, not to choose by
    [none] In none of { $groups } groups the { $contacts } { paid }; nearest: “{ $top_group }”, { $most }
    [losing] { $groups_losing ->
        [one] “{ $top_group }” { earned } most: { $most }, { $top_low } to { $top_high }; one of { $groups } loses
       *[other] “{ $top_group }” { earned } most: { $most }, { $top_low } to { $top_high }; { $groups_losing } of { $groups } lose
      }
   *[others] { $groups_others ->
        [one] “{ $top_group }” { earned } most: { $most }, { $top_low } to { $top_high }; the other group { $others_profit }
       *[other] “{ $top_group }” { earned } most: { $most }, { $top_low } to { $top_high }; { $groups_others } others together { $others_profit }
      }
  }
segment-money-notes =
    One rule for all { $many }, and what it { brought } in each group by { $by }. Some group always looks best or worst by chance, so a group is called different only where it stands out once all of them are counted: at most one in twenty of those called so is so by chance. { segment-money-losing }
segment-money-losing = { $losing ->
    [none] Allowing for chance, the { $contacts } { lost } money in none of the groups.
    [named] Allowing for chance, the { $contacts } { lost } money in { $losers }.
   *[counted] Allowing for chance, the { $contacts } { lost } money in { $groups_losing } of the groups.
  }
segment-money-caption = { $fixed ->
    [yes] { noun-profit.first } { of-one } by { $by } before its fixed cost, and share of those { $who } { $left } that it reaches
   *[no] { noun-profit.first } { of-one } by { $by }, and share of those { $who } { $left } that it reaches
  }
segment-money-alt = By { $by }, the { noun-profit } { of-one } is largest for { $top_group }, { $most }, and smallest of those shown for { $least_group }, { $least }.
# The threshold was chosen on these very rows, and what the story tells elsewhere was not judged on them.
segment-money-hindsight = In hindsight: together { $hindsight } more than elsewhere.
segment-money-named = Lines: the range because of the data alone. Above, below: by { $one }, against the rest; of those so named at most one in twenty by chance.
segment-money-beyond = { $groups_beyond ->
    [one] The { $groups_beyond } group of least { noun-profit } is not shown.
   *[other] The { $groups_beyond } groups of least { noun-profit } are not shown.
  }
segment-money-held-back = { $groups_held_back ->
    [one] Held back as too small to be shown: { $groups_held_back } group, { $rows_held_back } { noun-held-back }.
   *[other] Held back as too small to be shown: { $groups_held_back } groups, { $rows_held_back } { noun-held-back }.
  }
noun-held-back = { $rows_held_back ->
    [one] { $one }
   *[other] { $many }
  }
segment-money-axis = { noun-profit.first }
segment-money-base = { $declining ->
    [yes] No gain
   *[no] No profit
  }

# A group on the picture: its name with its rate, and its profit, what is reached of it, and whether it stands out.
segment-money-label = { $group } ({ $rate } { $left })
segment-money-told = { $stands ->
    [above] { $reached ->
        [yes] { $profit }; { $share } reached; above the rest
       *[no] { $profit }; above the rest
      }
    [below] { $reached ->
        [yes] { $profit }; { $share } reached; below the rest
       *[no] { $profit }; below the rest
      }
   *[like-the-rest] { $reached ->
        [yes] { $profit }; { $share } reached
       *[no] { $profit }
      }
  }


## The bridge, budgets, targets, the analyst’s own tables, the list of whom to contact

# The bridge: from the poorest decision without a model to a perfect one.
bridge-kicker = Impact
bridge-title = { $verdict ->
    [unclear] { $contested ->
        [yes] Against { bridge-without } it { brought } { roughly }{ $all_low } to { $all_high }
       *[no] Whether the model adds to { baseline } is not clear: { roughly }{ $all_low } to { $all_high }
      }
    [worse] Choosing this way { brought } less than { baseline }: { roughly }{ $all_low } to { $all_high }
   *[model] The model { brought } { $gain } more than { baseline }, { roughly }{ $all_low } to { $all_high }
  }
bridge-without = { $has_today ->
    [yes] the best decision without it
   *[no] { $contacting } all or none
  }
bridge-notes = { $has_perfect_profit ->
    [yes] { $has_way ->
        [yes] { bridge-notes-gain } { bridge-notes-perfect } This model goes { $way } of the way there.
       *[no] { bridge-notes-gain } { bridge-notes-perfect }
      }
   *[no] { bridge-notes-gain }
  }
bridge-notes-gain =
    What counts is not the whole { noun-profit } but what the model adds to the best that can be done without it. The bridge starts at the poorest of those decisions; the { noun-profit } of choosing by the model is judged on { bridge-judges }. The blue step is the gain of { $gain }, { roughly }between { $all_low } and { $all_high }.
bridge-notes-perfect =
    The last bar is what knowing every outcome in advance would bring; no model reaches it; how much of what is missing is chance, this file cannot say.
bridge-caption = { $fixed ->
    [yes] { noun-profit.first } { of-one } by how { $many } are chosen, after its fixed cost
   *[no] { noun-profit.first } { of-one } by how { $many } are chosen
  }
bridge-source = Judged on { bridge-judges }; range of data and assumptions together.
bridge-beyond = { CAP($contacting) } { $everybody } is beyond the limit as set and so has no bar; its { noun-profit }: { $everybody_profit }.
bridge-alt = { $has_perfect_profit ->
    [yes] Starting from { baseline }, choosing by the model adds { $gain } and ends at a { noun-profit } of { $profit }. With every outcome known it would be { $perfect_profit }.
   *[no] Starting from { baseline }, choosing by the model adds { $gain } and ends at a { noun-profit } of { $profit }.
  }
bridge-axis = { noun-profit.first }

# Whose outcomes the profit of choosing by the model was counted on.
bridge-judges = { $unseen ->
    [yes] { $many } it was not tuned on
   *[no] all { $many }, for the rule was set by hand
  }

# Its bars, and the steps whose names are not those of the bar they lead to.
bridge-level = { $level ->
    [nobody] { CAP($contacting) } { $nobody }
    [everybody] { CAP($contacting) } { $everybody }
    [present] Today's rule
    [model] { CAP($acted) } by the model
   *[perfect] With every outcome known
  }
bridge-step-model = What the model adds
bridge-step-perfect = Not found by this model

# The other way round: what would bring a wanted amount. The answer is "reached" as things are, "plausible" with one change,
# "implausible" with any, or "nothing".
target-kicker = Appendix: the other way round
target-title = { $answer ->
    [reached] { $target } is within reach at the amounts as they are: the best share { brought } { $profit }
    [plausible] { $side ->
        [least] { $target } needs { $noun } at { $needed } or more; as it is, the best share { brought } { $profit }
       *[most] { $target } needs { $noun } at { $needed } or less; as it is, the best share { brought } { $profit }
      }
    [implausible] { $target } is out of reach: every single change that brings it lies beyond what is plausible
   *[nothing] { $target } is out of reach: no single change brings it
  }
target-notes =
    The question asked backwards: what would have to be so that one { $campaign } on these { $many } brings { $target }. Every line changes one thing and leaves the rest as it is; what hindsight adds to the best threshold is taken off first, so that the answer does not flatter itself. An amount beyond its plausible range is arithmetic, not a plan.
target-caption = What would bring { $target } in one { $campaign }, changing one thing at a time
target-alt = Table of the single changes that would bring { $target } in one { $campaign }, and whether each is plausible.

# Its table: what changes, to what, and whether that is plausible.
target-head-change = What changes
target-head-amount = To what
target-head-plausible = Is that plausible?
target-as-it-is = yes, at the amounts as they are
target-share = Share of { $many } { $acted }
target-share-amount = { $wide ->
    [yes] { $reach_least } to { $reach_largest }
   *[no] { $reach_least }
  }
target-budget = Budget
target-budget-amount = at least { $reach_budget }
target-amount = { $side ->
    [least] at least { $needed }
   *[most] at most { $needed }
  }
target-plausible = { $plausible ->
    [yes] yes
   *[no] no: { $low } to { $high } was stated
  }
target-ranking = Ranking of the model (AUC)
target-ranking-amount = at least { $needed_auc }
target-ranking-now = { $has_ranking ->
    [yes] it is { $ranking } now
   *[no] on the family of models fitted to this file
  }
target-none = Any single change
target-none-amount = none is enough
target-none-plausible = two or more would have to change together

# What a week of waiting costs.
waiting = { $rule ->
    [yes] Every week in which today's rule stays { could-cost } { $week }, { roughly }between { $week_low } and { $week_high }.
   *[no] Every week in which { $nobody } is { $acted } { could-cost } { $week }, { roughly }between { $week_low } and { $week_high }.
  }

# The sceptic: all assumptions moved together. They go the "whole" way to one end, a "part" of it, or stay.
sceptic-kicker = How sure
sceptic-title = { $moved ->
    [whole] With every assumption at its { sceptic-end }, the gain { been } { $mood_gain }
    [part] With every assumption { $way_moved } of the way to its { sceptic-end }, the gain { been } { $mood_gain }
   *[none] With every assumption as likely, the gain { been } { $mood_gain }
  }
sceptic-end = { $end ->
    [worst] worst
   *[best] best
  }
sceptic-notes = { $falls ->
    [yes] { sceptic-range } { sceptic-gone } Towards the best end { $contacting } { $everybody } pays nearly as well, so choosing adds less.
   *[no] { sceptic-range } { sceptic-gone }
  }
sceptic-range = Compared with the best decision without a model at the same amounts, { roughly }between { $mood_low } and { $mood_high } because of the data alone, if the amounts are exactly so.
sceptic-gone = { $gone ->
    [already] There is no gain at the likely amounts.
    [never] Even with all of them at their worst there is a gain.
   *[there] The gain is gone once all of them are { $gone_at } of the way to their worst.
  }
sceptic-caption = Gain of one { $campaign }, from every assumption at its worst to every assumption at its best
sceptic-source = Shaded: the range because of the data alone, at the amounts of each point.
sceptic-alt = With all assumptions moved together the gain over { baseline } is { $mood_gain }, { roughly }between { $mood_low } and { $mood_high } because of the data alone.
sceptic-across = All at their worst to the left, as likely in the middle, all at their best to the right
sceptic-axis = Gain
sceptic-point = Gain gone

# What a budget buys, what a little more of it is worth, and a capacity that ends in a tie.
budget-headline = { $bought ->
    [nobody] With { $budget } { $nobody } is { $acted }
    [limited] { $budget } pays for { $contacted } { noun-contacts } that { brought } { budget-brought }
   *[enough] The best share needs less than { $budget }: { $contacted } { noun-contacts } { brought } { budget-brought }
  }
budget-brought = { $verdict ->
    [unclear] { $profit }, no clear gain over { baseline }
    [worse] { $profit }, less than { baseline }
   *[model] { $profit }
  }
budget-worth = { $binds ->
    [yes] At a budget of { $budget }, { $step } more { brought } { $worth } of profit after its own cost, give or take { $error }.
   *[no] At a budget of { $budget } it does not bind: { $step } more { brought } nothing.
  }
budget-tie =
    The limit ends among { $tied } { $many } of one score, of whom { $chosen } can be { $acted }: drawn by lot they bring { $expected } in all, between { $worst } and { $best } depending on who is drawn.
budget-returns = Each { $unit } spent { brought } back { $brought_back }.

# Gains and lift, by tenths of falling score.
gains-kicker = Appendix: gains and lift
gains-title = { $event_is ->
    [bad] The riskiest tenth holds { $tenth_reach } of all { $who } { $left }, { $lift } times its share
   *[other] The tenth with the highest scores holds { $tenth_reach } of all { $who } { $left }, { $lift } times its share
  }
gains-notes =
    The table that analysts know. Lift compares the share { $who } { $left } in a tenth with that of all { $many }; found so far says which part of all { $who } { $left } is among those down to that tenth. { CAP($many) } of equal score on a border are shared out.
gains-caption = { CAP($many) } in tenths of falling score
gains-alt = Gains and lift by tenths of falling score: share with the event, lift, share found, and { noun-profit } so far.
gains-head-tenth = Tenth
gains-head-rows = { CAP($many) }
gains-head-events = { CAP($who) } { $left }
gains-head-lift = Lift
gains-head-reach = Found so far
gains-head-lift-so-far = Lift so far
gains-head-profit = { noun-profit.first } so far
gains-tenth = { $tenth ->
    [first] First
    [second] Second
    [third] Third
    [fourth] Fourth
    [fifth] Fifth
    [sixth] Sixth
    [seventh] Seventh
    [eighth] Eighth
    [ninth] Ninth
   *[tenth] Tenth
  }

# If a cost is wrong: the decision taken beside the one that would have been right.
wrong-cost-kicker = Appendix: if a cost is wrong
wrong-cost-title = If that amount is wrong within its range, deciding now { lost } at most { $regret }
wrong-cost-notes =
    One line keeps the { $many } chosen now, the other chooses the threshold again for every amount. Where they lie together the decision does not hang on the amount; the gap is what knowing it for sure would be worth. The other assumptions stay as they are.
wrong-cost-caption = { noun-profit.first } { of-one } by what turns out: { LOW($label) }
wrong-cost-alt = { noun-profit.first } of the decision taken and of the best one as an assumption moves; at worst { $regret } is lost.
wrong-cost-anew = Decided again
wrong-cost-now = As decided now
wrong-cost-axis = { noun-profit.first }
wrong-cost-point = As assumed

# Two assumptions at once.
surface-kicker = Appendix: two assumptions
surface-title = Over both ranges the best { noun-profit } lies between { $surface_low } and { $surface_high }
surface-notes = Every cell chooses its own threshold for its pair of amounts; all other assumptions stay at their likely ones.
surface-caption = Best { noun-profit } { of-one }; across: { $label }
surface-alt = Best { noun-profit } over the plausible amounts of two assumptions, each pair with its own threshold.

# Under both: the curve that is told was not judged on other rows.
analyst-source = On the rows the threshold was chosen on.

# The measures of the literature, with the amounts that were published with each.
measures-kicker = Appendix: measures of the literature
measures-title = At published amounts the best share { $acted } { been } { $share }, worth { $worth } a row
measures-notes =
    For comparison with other work. These measures choose the best threshold for every acceptance rate, or every loss, that is thought possible, and take the mean. They use the amounts published with them, in their own currency, not those of this story. After Verbeke and others, Verbraken and others, and Janssens and others.
measures-caption = Maximum profit per row at the amounts published with each measure
measures-alt =
    Table of the maximum profit measures for comparison with other work; they use published amounts, not those of this story.
measures-head-name = Measure
measures-head-worth = Per row
measures-head-share = Best share
measures-head-amounts = Published amounts
measures-mpc = Acceptance { $emp_accept }, value { $emp_value }, offer { $emp_offer }, contact { $emp_contact }
measures-empc = Uncertain acceptance, { $emp_accept } in the mean, value { $emp_value }, offer { $emp_offer }, contact { $emp_contact }
measures-empb = Own value of each as in this story, offer { $emp_share } of it, contact { $emp_business }, acceptance { $emp_accept }
measures-empcs = Uncertain loss of defaulted loans, return { $emp_return }; per unit lent

# The list of whom to contact: its headings, and the sentences beside it.
list-head-rank = Rank
list-head-id = Id
list-head-score = Score
list-head-probability = Probability
list-head-value = Value
list-head-cost = Cost
list-head-segment = Segment
list-head-gain = { $declining ->
    [yes] Expected loss if accepted
   *[no] Expected gain
  }
list-head-spend = { $declining ->
    [yes] Expected return if accepted
   *[no] Expected spend
  }
list-head-profit = Expected { noun-profit }
list-head-total-spend = { $declining ->
    [yes] Return if accepted so far
   *[no] Spend so far
  }
list-head-total-profit = { noun-profit.first } so far
list-head-tied = Tied at the end
list-summary = { $rows ->
    [one] { $count } { $one } to { $contact }, with an expected { noun-profit } of { $profit }{ list-spend }.
   *[other] { $count } { $many } to { $contact }, with an expected { noun-profit } of { $profit }{ list-spend }.
  }
list-spend = { $declining ->
    [yes] {""}
   *[no] {" "}for { $spend } of expected spend
  }
list-held-back = { $form ->
    [credit] { $rows ->
        [one] { $count } more is drawn to be accepted all the same: “hold back” in the column “arm”. When the list comes back with what happened, its run { $run } is known again.
       *[other] { $count } more are drawn to be accepted all the same: “hold back” in the column “arm”. When the list comes back with what happened, its run { $run } is known again.
      }
   *[other] { $rows ->
        [one] { $count } more is held back by lot and must not be { $acted }: “hold back” in the column “arm”. When the list comes back with what happened, its run { $run } is known again.
       *[other] { $count } more are held back by lot and must not be { $acted }: “hold back” in the column “arm”. When the list comes back with what happened, its run { $run } is known again.
      }
  }
list-empty = { CAP($nobody) } is on the list: no { $one } is expected to pay for { $an_action }.
list-last = The last on the list has a score of { $score } and an expected { noun-profit } of { $profit }; after it { $nobody } is { $acted }.
list-by-score =
    The story's rule goes by score, so the list also holds { $many } { $who } are expected to bring less than they cost; the other list leaves them out.
list-limit = { $limit ->
    [capacity] The capacity ends the list; without it { $more } more would be on it.
   *[budget] The budget ends the list; without it { $more } more would be on it.
  }
list-tie = { $rows ->
    [one] The list ends within a tie: { $count } as good as the last was left out by lot.
   *[other] The list ends within a tie: { $count } as good as the last were left out by lot.
  }
list-no-chances = The scores are no chances, so probabilities were taken from the outcomes of this file, score by score.
list-without-id = { $rows ->
    [one] { $count } row without an id.
   *[other] { $count } rows without an id.
  }
list-unranked = { $rows ->
    [one] { $count } row without a score or an amount.
   *[other] { $count } rows without a score or an amount.
  }
list-repeated = { $rows ->
    [one] { $count } row listed more than once.
   *[other] { $count } rows listed more than once.
  }

# What stands above the title of a deck about a decision, by kind of story.
retention-subtitle = Which { $many } to { $contact }, and what that is worth
profit-curve-subtitle = Which { $many } to { $contact }, and what that is worth
targeting-subtitle = Whom to make the offer to, and what that is worth
credit-default-subtitle = Which accounts to decline, and what that is worth
