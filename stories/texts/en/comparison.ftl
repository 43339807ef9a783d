# Which of two models is worth more? $first is the model in use, $second the other; $winner says which of them won.

pair-called = “{ $name }”
winner = { $winner ->
    [second] { $second }
   *[first] { $first }
  }
loser = { $winner ->
    [second] { $first }
   *[first] { $second }
  }
pair-subtitle = { $pair_verdict ->
    [none] One model, and nothing to compare
   *[found] Two models on the same { $many }
  }

# The line under every picture.
pair-source = { $about ->
    [period-and-marks] Source: { $file }, { pair-source-rows }, { $period }; { $marks }.
    [period] Source: { $file }, { pair-source-rows }, { $period }.
    [marks] Source: { $file }, { pair-source-rows }, { $marks }.
   *[rows] Source: { $file }, { pair-source-rows }.
  }
pair-source-rows = { $scope ->
    [weighted] { $both } { $many } scored by both models, weighted to a true rate of { $base_rate }
   *[file] { $both } { $many } scored by both models
  }

# The difference as a large figure, and as a part of a sentence.
pair-gain-label = { $pair_verdict ->
    [unclear] with { $second } instead of { $first }
   *[clear] more with { winner } than with { loser }
  }
pair-gain-detail = { $pair_verdict ->
    [unclear] { roughly }between { $change_low } and { $change_high }
   *[clear] { roughly }between { $ahead_low } and { $ahead_high }
  }
pair-difference = { $pair_verdict ->
    [alike] there is no difference in money
    [neither] there is no difference in money
   *[apart] the difference is { $change }, { roughly }between { $change_low } and { $change_high }
  }
pair-asked = { $draft ->
    [yes] confirm the amounts first
   *[no] { pair-asked-verdict }
  }
pair-asked-verdict = { $pair_verdict ->
    [second] change to { $second }
    [first] keep { $first }
    [alike] keep { $first }
    [neither] use neither as it is
   *[unclear] { $pair_doubt ->
        [amounts] settle { $pair_open }
       *[data] { $has_rows_wanted ->
            [yes] test longer
           *[no] other reasons decide
          }
      }
  }
pair-reason = { $reason ->
    [no-score-of-the-first-model] not scored by { $first }
    [no-score-of-the-second-model] not scored by { $second }
    [only-first] scored by { $first } alone
    [only-second] scored by { $second } alone
    [repeated] there more than once
    [outcomes-differ] two outcomes that differ
    [no-outcome] outcome not known
   *[no-value] value not known
  }
pair-decide-label = decision wanted

# The first slide.
pair-answer-kicker = In short
pair-answer-title = { $pair_verdict ->
    [second] Choosing by { $second } { earned } { $ahead } more than choosing by { $first }
    [first] Choosing by { $second } { earned } { $ahead } less than choosing by { $first }
    [unclear] Between { $first } and { $second } no clear difference: { roughly }{ $change_low } to { $change_high }
    [alike] { $first } and { $second } choose the same { $many }, so neither is worth more
   *[neither] { $by_limit ->
        [yes] As the limits are set, { $nobody } is { $acted } by either model
       *[no] Neither model pays: no { $action } { brought } what it costs
      }
  }
pair-answer-notes =
    This page is the whole story in one view: what { $second } { been } worth in place of { $first }, on { $many } that both models scored and whose outcome is known. { $first } is taken for the model in use, because { $known_by }. It is a back-test: it reckons what either rule would have brought on the rows of the file, and measures no effect.
pair-answer-caption = One { $campaign } on the { $many } that both models scored
pair-answer-alt = { $second } in place of { $first }: { pair-difference }, on { $both } { $many } scored by both.
pair-answer-both-label = { $many } scored by both models
pair-answer-both-detail = { $both_left } of them { $left }
pair-answer-differing-label = { $many } would be treated differently
pair-answer-differing-detail = { $differing_share } of those scored by both

# What is compared, and on which rows.
pair-compared-kicker = Context
pair-compared-title = { $has_beside ->
    [yes] Both models scored the same { $both } { $many }, of whom { $both_left } { $left }; { $beside } could not be compared
   *[no] Both models scored the same { $both } { $many }, of whom { $both_left } { $left }
  }
pair-compared-notes =
    Both models are judged on the very same { $many }, so that what the two have in common cancels out and only those they treat differently count. { CAP($many) } that one of them has not scored, or whose outcome is not known, are left out and counted. Each model may stop where it is best for it; both have the same costs and the same limits.
pair-compared-caption = What is compared, and on which rows
pair-compared-alt = { $both } { $many } scored by both models: { $first } would have { $first_contacted } of them { $acted }, { $second } { $second_contacted }.
pair-compared-both-label = { $many } scored by both
pair-compared-both-detail = { $both_left } of them { $left }
pair-compared-first-label = would be { $acted } by { $first }
pair-compared-first-detail = { $first_share }, its best share
pair-compared-second-label = would be { $acted } by { $second }
pair-compared-second-detail = { $second_share }, its best share
pair-left-out-label = left out of the comparison
pair-left-out-detail = { $others ->
    [yes] { $count }: { pair-reason }, and others
   *[no] { $count }: { pair-reason }
  }

# Both curves.
pair-curves-kicker = Insight
pair-curves-title = { $shape ->
    [turn] Above { $turn } of { $many } { $acted } { winner } { brought } more, below it { loser }
    [stretch] From { $low } to { $high } of { $many } { $acted }, { winner } { brought } clearly more
   *[level] At no share of { $many } { $acted } is one of the two models clearly ahead
  }
pair-curves-notes =
    Read both curves from left to right: { $many } are { $acted } { pair-order }, and the height is the profit of one { $campaign }. At both ends the curves meet: to { $contact } { $nobody } or { $everybody } needs no model. Where they cross within their ranges, the crossing is chance and is not marked.
pair-order = { $event_is ->
    [bad] from each model's riskiest downwards
   *[other] from each model's highest score downwards
  }
pair-first = { $event_is ->
    [bad] each model's riskiest first
   *[other] each model's highest scores first
  }
pair-curves-aside = { pair-gain-label }, { pair-gain-detail }, on { $many } the rules had not seen
pair-curves-best-first = Best with { $first }
pair-curves-best-second = Best with { $second }
pair-curves-acted = { CAP($many) } { $acted }
pair-curves-shares = { $first_share } or { $second_share }
pair-curves-caption = Profit of one { $campaign } by share of { $many } { $acted }, { pair-first }
pair-curves-alt = At their best, { $second } { brought } { $second_profit } with { $second_share } of { $many } { $acted }, and { $first } { $first_profit } with { $first_share }.
pair-curves-x = Share of { $many } { $acted }
pair-curves-y = Profit
pair-curves-best = Best: { $profit }
pair-curves-turn = From { $turn } on, { winner } is ahead
pair-curves-source = Each best is judged on rows it was not picked on, so it may lie a little below its line.

# Whom the two treat differently.
pair-differing-kicker = Insight
pair-differing-title = { $shown ->
    [both] { CAP($acted) } by { $second } alone, { $only_second_hits } of { $hundred } { $left }; by { $first } alone, { $only_first_hits }
    [second] { $only_second_rows ->
        [one] { $only_second_rows } { $one } is { $acted } by { $second } alone; { $only_second_hits } of { $hundred } { $left }
       *[other] { $only_second_rows } { $many } are { $acted } by { $second } alone; { $only_second_hits } of { $hundred } { $left }
      }
    [first] { $only_first_rows ->
        [one] { $only_first_rows } { $one } is { $acted } by { $first } alone; { $only_first_hits } of { $hundred } { $left }
       *[other] { $only_first_rows } { $many } are { $acted } by { $first } alone; { $only_first_hits } of { $hundred } { $left }
      }
   *[none] The two models choose nearly the same { $many }
  }
pair-differing-notes =
    Only { $many } that the two models treat differently can make a difference in money: { $differing } of { $both }. The better model is the one whose own choices more often really { $left }, weighed by what each of them is worth. Those whom both would have { $acted }, and those whom neither would, bring the same either way.
pair-differing-caption = { CAP($many) } { $who } { $left }, by which model would have them { $acted }
pair-differing-alt = Of { $both } { $many }, { $differing } would be treated differently: { $only_second_rows } { $acted } by { $second } alone, { $only_first_rows } by { $first } alone.
pair-differing-y = Share { $who } { $left }
pair-differing-group = { $group ->
    [both] By both: { $count }
    [only_second] Only by { $second }: { $count }
    [only_first] Only by { $first }: { $count }
   *[neither] By neither: { $count }
  }
pair-differing-hits = { $hits } of { $hundred }
pair-differing-source = Lines: the range of each share.

# The difference in money.
pair-money-kicker = Impact
pair-money-title = { $pair_verdict ->
    [second] Changing to { $second } { brought } { $ahead }, { roughly }from { $ahead_low } to { $ahead_high }
    [first] Changing to { $second } { cost } { $ahead }, { roughly }from { $ahead_low } to { $ahead_high }
   *[unclear] What changing to { $second } { brought } is not clear: { roughly }{ $change_low } to { $change_high }
  }
pair-money-notes =
    The first line is the honest answer: each model's rule is chosen on four fifths of the { $many } and judged on the last fifth, dealt twenty times over, and every amount lies somewhere between its low and its high. The second holds if the amounts are exactly so: because both models are judged on the same { $many }, it is much narrower than the range of either profit. The third is what the amounts alone make. The last line picks and judges each rule on the same { $many }, with the amounts as they are; it stands here because reports often print it.
pair-money-aside = { pair-gain-label }, { pair-gain-detail }
pair-money-first = Profit with { $first }
pair-money-second = Profit with { $second }
pair-money-seen = In hindsight, on the rows picked on
pair-money-label-change = Data and assumptions together
pair-money-label-exactly = Data alone, if the amounts are exactly so
pair-money-label-assumed = Because of what is assumed
pair-money-label-seen = In hindsight, on the rows picked on
pair-money-caption = Profit with { $second } less profit with { $first }, on the same { $many }, in one { $campaign }
pair-money-alt = { $second } { brought } { $change } compared with { $first }, { roughly }between { $change_low } and { $change_high }; if the amounts are exactly so, { roughly }between { $exactly_low } and { $exactly_high }.
pair-money-source = { $has_middle ->
    [yes] { certainty-hold } { certainty-middle }
   *[no] { certainty-hold }
  }

# The difference by group, and by version.
pair-groups-kicker = Impact
pair-groups-title = { $ahead_in ->
    [both] { $second } is clearly ahead in { $groups_second } of { $groups } groups, { $first } in { $groups_first }
    [second] { $second } is clearly ahead in { $groups_second } of { $groups } groups, { $first } in none
    [first] { $first } is clearly ahead in { $groups_first } of { $groups } groups, { $second } in none
   *[none] In no single group of { $many } is one of the two models clearly ahead
  }
pair-groups-notes =
    Each group is judged by the same two rules, chosen for all { $many } together, and by the paired difference of its own { $many }. Of many groups some look better by chance alone; a group is called clear only after allowing for how many are looked at. Groups too small to be shown without pointing at a person are held back.
pair-groups-caption = Profit with { $second } less profit with { $first }, by { $segment }
pair-groups-alt = Difference by group: { $level } { $change }, between { $low } and { $high }.
pair-versions-kicker = Impact
pair-versions-title = { $other ->
    [before] Going back to { $version } { brought } { $size } more than staying with { $first }
    [after] Changing to { $version } { brought } { $size } more than staying with { $first }
    [worse] Every other version { brought } clearly less than { $first }
   *[level] No other version { brought } clearly more than { $first }
  }
pair-versions-notes =
    Each line compares one other version with the one in use, on the { $many } that both scored and each with its own best rule. To the right of the middle line, going to that version { brought } money; to the left, it { cost } money. Ranges that touch the middle line settle nothing. Which ones are called clear allows for how many versions are looked at.
pair-versions-caption = Profit after going to another version, less profit with { $first }, on the same { $many }
pair-versions-alt = Difference by version: { $level } { $change }, between { $low } and { $high }.
pair-parts-source = Lines: the range of each; which are called clear allows for how many are looked at.
pair-groups-together = The rules are judged on the rows they were picked on: together { $seen_gain }.
pair-parts-largest = Those with the largest differences are shown.
pair-versions-last = The latest are shown.
pair-parts-held-back = Groups too small to be shown are held back.
pair-axis = Difference in profit
pair-level = No difference

# The decision.
pair-ask-kicker = The decision
pair-ask-title = { $draft ->
    [yes] Confirm the amounts { by-when }: which model to use follows from them
   *[no] { pair-ask-verdict }
  }
pair-ask-verdict = { $pair_verdict ->
    [second] Approve the change to { $second } { by-when }, with a check on the next { $many }
    [first] Keep { $first }, and decide { by-when } not to change to { $second }
    [alike] Keep { $first }; decide { by-when } whether two models are needed
    [neither] Use neither model as it is; decide { by-when } whether to seek a cheaper way
   *[unclear] { $pair_doubt ->
        [amounts] Keep { $first } for now; settle { $pair_open } { by-when }, before a change is decided on
       *[data] { $has_rows_wanted ->
            [yes] Keep { $first } for now and test { $second } longer; decide { by-when }
           *[no] Choose between { $first } and { $second } for other reasons than money, { by-when }
          }
      }
  }
pair-ask-notes = What is asked for: a decision { by-when } from { $decider }. { $pair_verdict ->
    [second] Until the check is passed, both models go on scoring, and { $first } can be taken back.
    [first] { $second } need not be put to use; what it costs to keep it up can be spared.
    [alike] Both would have the same { $many } { $acted }, whatever else they say.
    [neither] By neither model is there anybody for whom { $an_action } pays at these amounts and limits.
   *[unclear] { $pair_doubt ->
        [amounts] Were the amounts exactly as they are taken, the answer would be clear; within their ranges either model may be worth more.
       *[data] Nothing is lost by waiting: on these data neither model is clearly worth more.
      }
  } { $draft ->
    [yes] The amounts are examples that nobody has confirmed yet, so nothing is to be changed for them.
   *[no] { pair-ask-back-test }
  }
pair-ask-back-test = The amount is a back-test on { $many } whose outcome is known, at the assumptions in the appendix; what a change really brings is seen only when { $many } are { $acted } by it. What the change itself costs, in work and upkeep, is not in these figures.
pair-ask-caption = { $draft ->
    [yes] What is to be confirmed: what weighs most; the appendix has all of it
   *[no] What is asked for
  }
pair-ask-alt = Decision wanted { by-when } from { $decider }: { pair-asked }; { pair-difference }.
pair-ask-rows-label = { $pair_verdict ->
    [second] more { $many }, scored by both
    [unclear] { $pair_doubt ->
        [amounts] { $many } were scored by both
       *[data] { $has_rows_wanted ->
            [yes] { $many } in all would show it
           *[no] { $many } show no difference
          }
      }
   *[kept] { $many } were scored by both
  }
pair-ask-rows-detail = { $pair_verdict ->
    [second] once it is approved: go back if { $second } is not ahead on them
    [unclear] { $pair_doubt ->
        [amounts] more of them would not settle it: the amounts decide
       *[data] { $has_rows_wanted ->
            [yes] against { $both } now, if the gain is as it looks
           *[no] a longer test would hardly settle it
          }
      }
   *[kept] the same costs and limits for both
  }
pair-ask-decide-detail = { $draft ->
    [yes] from { $decider }
   *[no] { $pair_verdict ->
        [second] from { $decider }; { pair-measured }
       *[other] from { $decider }
      }
  }
pair-measured = { $repeat ->
    [once] measured: date open
    [every-year] measured once these are scored, a list a year
    [every-quarter] measured once these are scored, a list a quarter
   *[every-month] measured once these are scored, a list a month
  }

# Appendix: the usual measures.
pair-measures-kicker = Appendix: the usual measures
pair-measures-title = { $measures ->
    [disagree] Accuracy and money disagree: { loser } is right more often, { winner } { earned } more
    [apart] The measures point to different models, and not all of them are clear
   *[agree] Ranking, accuracy and money do not contradict each other
  }
pair-measures-notes =
    For those who compare models by their usual measures. The area under the ROC curve says how well a model ranks, with the standard error of DeLong that sharing rows leaves; accuracy is counted at the rule that is best in money with each model, tested on the rows on which one alone is right. Where accuracy and money disagree, follow the money: accuracy counts every mistake alike, and mistakes do not cost alike.
pair-measures-caption = The usual measures of both models, on the rows that both scored
pair-measures-alt = Table of ranking, accuracy and profit of { $first } and { $second }, with their differences and ranges.
pair-measures-measure = Measure
pair-measures-difference = Difference
pair-measures-range = Range, or who alone is right
pair-measures-chance = Chance (p)
pair-measures-ranking = Ranking (AUC, DeLong)
pair-measures-right = Right decisions (accuracy, McNemar)
pair-measures-profit = Profit, cross-fitted
pair-measures-alone = { $right_only_first } against { $right_only_second }
pair-range = { $low } to { $high }

# Appendix: what the difference depends on.
pair-depends-kicker = Appendix: what it depends on
pair-depends-title = { $turned ->
    [yes] Which model is ahead depends on { $assumption }
   *[no] No single assumption within its range turns the comparison round
  }
pair-depends-notes =
    Each line moves one assumption from its cautious to its hopeful end; the profit with { $second } less that with { $first } is counted with the rules that both have, as in the range in front, and with others that both choose once the amount is known. Where both ends have the sign of the likely amount, the choice of the model does not hang on that assumption.
pair-depends-caption = Profit with { $second } less profit with { $first } when an assumption changes
pair-depends-alt = Table of the difference between { $second } and { $first } at the low and the high end of every assumption.
pair-depends-assumption = Assumption
pair-depends-range = Plausible range
pair-depends-low = At its low
pair-depends-low-anew = Low, others chosen
pair-depends-high = At its high
pair-depends-high-anew = High, others chosen

# Appendix: how it was done.
pair-method-kicker = Appendix: method
pair-method-title = Both models are judged on the same { $many }, by rules not tuned on them
pair-method-notes =
    For those who recompute the figures. One pass over the rows sums them by the scores of both models; all money comes from these sums. Rows that both models treat alike cancel, which is why the difference is surer than either profit. The back-test says what would have happened; after Dietterich, DeLong and others, and McNemar.
pair-method-caption = How the two were compared
pair-method-alt = Table that says how { $first } and { $second } were compared, on which rows, and which rows were left out.
pair-method-what = What
pair-method-how = How
pair-method-in-use = In use
pair-method-in-use-how = { $first }: { $known_by }
pair-method-difference = Difference
pair-method-difference-how = Each fifth of the rows judged by rules chosen on the other four fifths, dealt twenty times over (seeded)
pair-method-range = Its range
pair-method-range-how = { $certainty } interval of the paired difference per row, in closed form from a two-way ledger; in front with the assumptions drawn between low and high (triangular, independent)
pair-method-limits = Limits
pair-method-limits-how = The same largest share for both, where a capacity or budget is set
pair-method-parts = Groups and versions
pair-method-parts-how = Paired differences, adjusted for how many are looked at (Benjamini and Hochberg)
pair-method-judged = Judged
pair-method-judged-how = { $both } { $many } that both models scored
pair-method-left-out = Left out: { pair-reason }
pair-method-left-out-how = { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }

# A file that does not hold two models.
alone-kicker = In short
alone-title = { $apart ->
    [yes] The two models scored no { $one } in common, so they cannot be compared
   *[no] This file holds one model only, so there is nothing to compare
  }
alone-notes =
    A comparison wants two scores for the same people: a second column of scores in the file, named as such, or rows of several models with an id that says which rows belong to the same { $one }. With one model, its own story says what it is worth.
alone-caption = What the file holds
alone-alt = { $customers } { $many } in the file, with the scores of one model; a second one is wanted for a comparison.
alone-label = { $many } with one score
alone-detail = { $leavers } of them { $left }
wanted-kicker = The decision
wanted-title = Bring a second model's scores of the same { $many } { by-when }
wanted-notes =
    What is asked for: the scores that another model gives to the same { $many }, in a column beside the present ones. Then this story says which of the two is worth more in money, how sure that is, who is treated differently, and in which groups each is ahead.
wanted-caption = What is asked for
wanted-alt = A second model's scores of the same { $many } are wanted { by-when }, so that two can be compared.
wanted-label = a second score is wanted
wanted-detail = from { $decider }
