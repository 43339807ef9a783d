# How each fact comes about, for those who recompute it: the sentences beside formulas of other facts.

formula-customers = rows with a score and a known outcome
formula-leavers = rows whose outcome is the event
formula-true-rate = the true rate as given; weights are true rate / rate in file with the event, ({ $whole } - true rate) / ({ $whole } - rate in file) without, divided by the larger
formula-true-rate-by-column = the true rate by the weights in “{ $name }”: weights of rows with the event / weights of all; rows count true rate / rate in file with the event, ({ $whole } - true rate) / ({ $whole } - rate in file) without, divided by the larger
formula-rows-in-file = rows with a score and a known outcome, as they are in the file
formula-rate-in-file = rows with the event / rows in the file
formula-hundred = a round number to count by
formula-ranking = share of pairs of { formula-pair } ranked rightly, ties half
formula-pair = { $event_is ->
    [bad] a leaver and a stayer
   *[other] a row with the event and one without
  }
formula-fifth = { $hundred } * leavers / customers in the fifth of customers that ranks { $place } by score
formula-segment-rate = leavers / customers where { $segment } is { $level }
formula-segment-rows = customers where { $segment } is { $level }
formula-contacted = customers with score >= threshold
formula-contacted-leavers = leavers among the contacted
formula-spend = { $event_is ->
    [bad] sum over the contacted of what leaves the house: contacts, accepted offers
   *[other] sum over the contacted of what leaves the house
  }
formula-threshold-written = highest score of the file still contacted; the score was turned round
formula-threshold = lowest score still contacted
formula-most = customers that capacity and budget allow
formula-limit = the limit as it was set
formula-good = { $end } share contacted, in one stretch with the best, whose loss against the best is shown to be small (good_loss)
formula-good-loss = quantile of the largest loss of any share in the stretch against the best of all, in files drawn from this one (seeded), rounded up
formula-alike = { $end } share contacted, in one stretch with the best, whose difference to it lies within the range of chance
formula-gain = profit less that of the best baseline ({ $baseline })
formula-gain-end = gain { $sign } { $z } standard errors of the paired difference per row; further to the side of few large rows where these are skewed (Hall)
formula-profit = { $fixed ->
    [yes] { $unseen ->
        [yes] sum of gain - spend over the contacted, less the fixed cost; each fifth of the rows judged by a threshold chosen on the others, mean of twenty deals; printed so that { $gain } adds up to it
       *[no] sum of gain - spend over the contacted, less the fixed cost; threshold set by hand; printed so that { $gain } adds up to it
      }
   *[no] { $unseen ->
        [yes] sum of gain - spend over the contacted; each fifth of the rows judged by a threshold chosen on the others, mean of twenty deals; printed so that { $gain } adds up to it
       *[no] sum of gain - spend over the contacted; threshold set by hand; printed so that { $gain } adds up to it
      }
  }
formula-baseline-profit = { $baseline ->
    [present] profit of the present rule
   *[other] profit of contacting { $baseline }
  }
formula-best-profit = { $fixed ->
    [yes] highest point of the curve, less the fixed cost
   *[no] highest point of the curve
  }
formula-band-top = the highest upper end of the range that holds for the whole curve
formula-apparent-profit = profit at the threshold on the rows it was chosen on
formula-apparent-profit-by-cells = { $formula }, at the threshold on the rows it was chosen on
formula-cell-sum = { $flat ->
    [yes] { $outcome ->
        [event] contacted with the event, of those whose amounts are known
       *[other] contacted without the event, of those whose amounts are known
      }
   *[no] { $outcome ->
        [event] sum over the contacted with the event of { $amount }, row by row
       *[other] sum over the contacted without the event of { $amount }, row by row
      }
  }
formula-unpriced = rows with score and outcome, but without an amount that money is reckoned in
formula-priced = rows with score, outcome and every amount that money is reckoned in
formula-factor = factor of { $amount }, { $end }: { $source }
formula-yearly = { $longer ->
    [yes] { $formula }, for { formula-each-time } { often } for { $years_long } years
   *[no] { $formula }, for { formula-each-time } { often }
  }
formula-each-time = { $event_is ->
    [open] a decision
   *[other] a campaign
  }
formula-years = { $event_is ->
    [open] over how many years decisions are counted
   *[other] over how many years campaigns are counted
  }
formula-certainty = how often ranges made this way hold the true amount
formula-decide-by = date on which the decision is wanted
formula-responses-worth = sum over contacted_leavers of what a response is worth: response_value, or value * margin * months
formula-due-least = (spend, and the fixed cost) / responses_worth
formula-stake = sum over leavers of what each was worth: value * margin * months, or the flat value
formula-kept = contacted_leavers * accept_rate{ $end }
formula-stop-points = { $event_is ->
    [bad] least acceptance that pays * contacted_leavers / contacted, in points of churn
    [open] least share of cases where acting works that pays * contacted_leavers / contacted, in points of the event rate
   *[other] least acceptance that pays * contacted_leavers / contacted, in points of the response rate
  }
formula-stop-points-of-offer = least part of the responses that pays for the offers * contacted_leavers / contacted, in points of the response rate
formula-held-back = { $watched ->
    [yes] fewest left alone whose event rate shows against stop_rate at { $level } % in four of five trials (Fleiss, Levin, Paik { $published }), shared out over as many lists as it takes
   *[no] smallest control group in which { formula-moves } by stop_points shows at { $level } % in four of five trials (Fleiss, Levin, Paik { $published }), shared out over as many lists as it takes
  }
formula-held-back-usual = one in { $one_in } of the chosen; at least { $least } are needed: { formula-held-back }
formula-held-lists = fewest lists in which that takes at most a quarter of those chosen
formula-never-lists = so many lists are too few
formula-stop-rate = { $hundred } * share of events among the contacted at which acting brings what it costs: (what another row costs, and the fixed cost a row) / (what an event brings + what another row costs)
formula-next-list = { $length ->
    [asked] length of the next list, as given
   *[file] length of the next list, taken to be that of the file
  }
formula-next-held-back = of next_chosen, how many are left alone: as many as the stop rule takes, at least one in ten unless they are watched by themselves, at most a quarter
formula-next-spend = { $fixed ->
    [yes] spend at its { $end } amounts * next_called / contacted, and the fixed cost
   *[no] spend at its { $end } amounts * next_called / contacted
  }
formula-next-forgone = what those left alone would have brought: profit before a fixed cost * next_held_back / contacted
formula-next-net-range = range of next_net because of data and assumptions together, seeded draws as of all_low and all_high, those held back left out
formula-next-all = profit of contacting everybody, for as many as the next list has
formula-next-all-range = range of that profit because of data and assumptions together, seeded draws as of all_low and all_high
formula-next-gain-fixed = (gain or its range + the fixed cost) * next_list / customers - the fixed cost
formula-test-arm = { $among ->
    [all] smallest group of all customers in which an effect of test_points shows against as many left alone
   *[chosen] smallest group of those chosen in which an effect of test_points shows against as many left alone
  }
formula-test-spend = test_arm * spend / contacted, at the likely amounts
formula-test-points = { $among ->
    [all] least effect at which acting on all pays for itself
   *[chosen] least effect at which acting on those chosen pays for itself
  }
formula-test-available = { $among ->
    [all] customers on the next list
   *[chosen] of the next list, those that the rule chooses
  }
formula-test-lists = test_rows / test_available, rounded up
formula-outcomes-wanted = customers * ((standard errors to an end of the range / gain in standard errors) squared, less the whole); two digits, rounded up
formula-moves = { $event_is ->
    [bad] a fall
   *[other] a difference
  }
formula-assumption = assumption, { $end }: { $source }
formula-gain-at = gain of the same customers when { $name } is at its { $end }
formula-holds = { $end } { $name } at which there is a gain, printed inwards

# Where a tie is shared out, the count that is printed is rounded down: what is reckoned with is not.
formula-contacted-share = contacted / customers
formula-hits-per-hundred = { $hundred } * contacted_leavers / contacted

# How sure a gain is: ranges from draws, and what choosing others or another amount would bring.
formula-drawn-range =
    { $range ->
        [assumed] range of the gain because of the assumptions, at the sums of this file
        [all] range of the gain because of data and assumptions together
        [more] range of both with four times the customers
       *[known] range of both if { $name } were sure at its likely amount
    }: { $least } and { $most } per cent of seeded draws of every assumption between its low and high (triangular){ $range ->
        [all] ; never narrower than the range because of the data alone
       *[other] { "" }
    }
formula-middle = middle of these draws: half of them lie above it
formula-chance = share of these draws with a gain
formula-judged-rows = how many the rule acts on, on average over the ways in which it is chosen on some rows and judged on others
formula-anew-at = gain with the threshold chosen anew, out of fold, when { $name } is at its { $end }
formula-best-anew = largest gain of choosing others at any of these ends
formula-regained = largest gain of choosing others over keeping the customers, at any of these ends
formula-turning = { $side ->
    [below] { $name }: largest amount below the likely one at which choosing by the model adds something
   *[above] { $name }: least amount above the likely one at which choosing by the model adds something
  }
formula-mood = gain of the same customers with every assumption moved by { $moved }
formula-way-moved = how far every assumption is moved to one end of its range
formula-gone-at = how far all assumptions go to their worst before the gain is gone

# What the model adds, and what the profit of one more point of it is.
formula-perfect-profit = sum over the rows of what acting brings, wherever that is above zero, less the fixed cost if any
formula-way = gain / (perfect_profit - profit of the best baseline)
formula-step-of-profits = difference of two profits as printed, { $after } less { $before }
formula-point = worth of one more point of { $metric }, defined as: { $definition }
formula-point-end = { $part } per cent of seeded draws of { $name }
formula-group-score = mean score of a group of neighbouring scores
formula-group-rate = events / rows of that group

# Segments, as their owner's file names them.
formula-groups = levels of { $segment } with enough rows to be shown
formula-groups-losing = groups whose profit is below zero, adjusted for how many there are
formula-groups-others = groups but for that of largest profit
formula-groups-beyond = groups of less profit that are not shown
formula-groups-held-back = groups too small to be shown
formula-rows-held-back = rows of groups too small to be shown
formula-group-profit = sum of gain - spend over the contacted where { $segment } is { $level }
formula-group-reach = of its events, the share among the contacted where { $segment } is { $level }
formula-rate-of-level = events / rows where { $segment } is { $level }
formula-others-profit = profit of all other groups together
formula-top-group = level of { $segment } of largest profit
formula-least-group = level of least profit that is shown

# A wanted amount, and what waiting costs.
formula-target = { $event_is ->
    [open] the amount wanted of one decision
   *[other] the amount wanted of one campaign
  }
formula-reach-end = { $end } share contacted that brings the target
formula-reach-budget = least spend that brings the target
formula-needed = { $name } from which the target is reached, the rest as it is
formula-needed-auc = least AUC that brings the target, on the family of models fitted to this file
formula-per-week = { $gain } over today's rule / weeks between two { formula-times }
formula-times = { $event_is ->
    [open] decisions
   *[other] campaigns
  }

# The analyst's tables.
formula-lift = event rate in the tenth with the highest scores / that of all
formula-tenth-reach = events in the tenth with the highest scores / all events
formula-tenth = { $column ->
    [rows] rows of that tenth
    [rate] events / rows of that tenth
    [lift] rate of that tenth / base rate
    [reach] events down to that tenth / all events
    [cumulative_lift] rate down to that tenth / base rate
   *[profit] profit of contacting all down to that tenth, before a fixed cost
  }
formula-regret = largest profit lost by deciding at the likely { $name } when it is another within its range
formula-surface = best profit at that { $first } and { $second }
formula-surface-end = { $end } best profit over the ranges of { $first } and { $second }
formula-published = published { $name } of the maximum profit measures
formula-measure = { $name } per row; { LOW($amounts) }
formula-measure-share = mean share acted on at the best thresholds of { $name }
formula-brought-back = { $whole } + profit / spend at the decision

# Two models compared.
formula-both = rows with a score of both models and a known outcome
formula-both-left = those among them with the event
formula-left-out = left out: { $reason }
formula-all-left-out = all left out of the comparison
formula-profit-of-model = { $model ->
    [first] profit of the model in use; each fifth of the rows judged by a rule chosen on the others, mean of twenty deals
   *[second] profit of the other model; each fifth of the rows judged by a rule chosen on the others, mean of twenty deals
  }
formula-seen-profit-of-model = { $model ->
    [first] profit of the model in use on the rows its rule was chosen on
   *[second] profit of the other model on the rows its rule was chosen on
  }
formula-on-same-rows = { $formula }, on the same rows
formula-end-by-errors = { $name } { $sign } { $z } standard errors
formula-end-by-paired-errors = { formula-end-by-errors } of the paired difference per row
formula-ahead = profit of the better model less that of the other
formula-end-of-range = { $end } end of its range
formula-rows-wanted = both * ({ $z } * standard error / change)^{ $power }: clear four times in five; two digits
formula-change-at = change when { $name } is at its { $end }, by the same rules
formula-change-anew-at = change when { $name } is at its { $end }, rules chosen anew
formula-contacted-by-model = customers that the { $model } model contacts at its best
formula-contacted-by = customers contacted by: { $group }
formula-hits-of-hundred = of a hundred of them, with the event: { $group }
formula-differing = customers that one of the two contacts, and not the other
formula-stretch = { $end ->
    [low] least share of a stretch in which the { $model } is clearly ahead
   *[high] largest share of that stretch ({ $model })
  }
formula-turn = share at which the curves cross; above it the { $model } is ahead
formula-parts = groups by { $kind } that are shown
formula-change-in-part = { $end } of the second over the first where { $column } is { $level }
formula-size-of = size of { $name }
formula-rows-of-part = customers of that { $kind }
formula-parts-ahead = groups in which the { $model } model is clearly ahead
formula-area = area under the ROC curve: { $model } (DeLong)
formula-area-chance = chance of such a difference if both ranked alike
formula-right = share of right decisions at each one's best rule: { $model }
formula-right-chance = McNemar's test of the two accuracies
formula-right-alone = customers on whom { $who } is right

# Where a fact comes from, and how often a decision is taken.
formula-origin = { $weighted ->
    [yes] { $file }, { $rows } rows with a score and a known outcome; weighted to a true rate of { $rate } %: rows with the event count { $event }, others { $other }
   *[no] { $file }, { $rows } rows with a score and a known outcome
  }
formula-raised = rows whose value is below zero
often = { $repeat ->
    [once] once
    [every-year] every year
    [every-quarter] every quarter
   *[every-month] every month
  }

formula-plan-months = months over which costs of model and campaign are looked at
formula-plan-worth = { $all ->
    [yes] sum over the months of (profit of contacting everybody where a decision ends - cost_monthly) / (whole + discount_rate) to the power of years passed, less cost_once
   *[no] sum over the months of (gain where a decision ends - cost_monthly) / (whole + discount_rate) to the power of years passed, less cost_once
  }
formula-plan-range = range of the same because of data and all amounts together: { $least } and { $most } per cent of seeded draws
formula-plan-paid = share of these draws in which the sum is above zero at the end
formula-plan-month = month from which on the discounted sum is not below zero to the end
formula-plan-month-end = the same at an end of the range of these draws

# Of a change.
formula-rows-measured = rows in a group or time whose measure is known
formula-rows-of-side = rows of the { $side ->
    [one] group or time that is looked at
   *[other] group or time that it is compared with
  }
formula-events-of-side = rows of it in which the event happened
formula-level-of-side = sum of what was measured / rows
formula-level-range = range of the level by itself: Wilson's of a rate, that of the normal law of a mean
formula-change-began = first day of the time after the change
formula-last-period = level of the last period, by itself
formula-effect-by-newcombe = rate of the one less that of the other; range by Newcombe's hybrid score method
formula-effect-by-miettinen-nurminen = rate of the one less that of the other; range by Miettinen and Nurminen's score method
formula-effect-by-welch = mean of the one less that of the other; range by Welch
formula-effect-by-cuped = mean of the one less that of the other, less theta * the difference of the earlier means (CUPED)
formula-effect-by-did = change of the one from before to after, less that of the other
formula-effect-by-trend = level after the change, less what the trend before lets expect (segmented regression)
formula-end-of-change = { $end } end of the range
formula-relative-change = change / level of the other
formula-chance-of-none = chance of a difference as large, were there none
formula-chance-of-split = chance of sizes as far from the plan (chi-square)
formula-rows-wanted-each = rows in each group by which a change as large is clear four times in five; two digits
formula-rows-wanted-more = rows wanted less the rows that are there
formula-time-left = { $unit ->
    [days] days
   *[weeks] weeks
  } until rows_wanted have come to the smaller group, at the pace of the file; rounded up
formula-smallest-seen = smallest change that is clear four times in five with so many rows, from the level of those left alone
formula-mend-seen = mean after of those who were chosen, less their mean before
formula-mend-expected = - (whole - slope of after on before among those left alone) * (mean before of those chosen - mean before of all)
formula-mend-beyond = mend_seen - mend_expected
formula-mend-beyond-low = lower end of its range, with how well that slope is known
formula-mend-beyond-high = upper end of its range, with how well that slope is known
formula-mend-share = mend_expected / mend_seen, from nothing to all of it
formula-looks = how often the results were looked at
formula-same-mix = the differences of the groups, weighed by how many are in each altogether
formula-largest-share = the largest amount of one row / the sum of all
formula-groups-looked-at = groups with rows enough
formula-groups-clear = groups whose difference is clear after adjusting for how many are looked at
formula-group-change = difference where the group is { $level }
formula-group-rows = rows where the group is { $level }
formula-arms-beside = groups of rows enough, beside the one that is left alone
formula-arms-of-verdict = those of them of which this holds
formula-chance-among-arms = chance of a difference as large, were there none, times how many groups there are
formula-drawn-together = the change of the best, drawn to the mean of all by as much as each is uncertain (positive-part James-Stein)
formula-thousand = a number of those reached by which groups of other sizes are compared
formula-worth-of-thousand = (change * worth of one - cost of one) * thousand; without the cost where that of a group is not known
formula-gross-of-change = change * reached * worth of one
formula-net-of-change = { $cost ->
    [yes] gross - spent
   *[no] gross, before any cost
  }
formula-gross-each = gross / reached
formula-spent-on-change = reached * cost of one
formula-year-of-change = net / reached * reached in a year
formula-a-year = as it was given
formula-as-given = as it was given
formula-allocation-of-file = rows of the group that had it / rows of all groups
formula-topline = net / (coverage * allocation) / days for which each was counted
formula-topline-year = topline * days of a year
formula-log-effect = the same change of the mean natural logarithm of what was measured
formula-log-error = its standard error
formula-as-share = e^log_effect, less the whole
formula-kept-by-change = change * reached
formula-moved-part = difference between the treated and the control among those rows
formula-moved-share = rows with the highest scores, of all
formula-qini-area = area between the curve and treating by chance, over the share of rows (Radcliffe), in events of the treated
formula-qini-end = treated events less control events * treated rows / control rows, among all
formula-qini-share = that area / the area of a perfect score that meets nobody whom it harms
formula-treat-share = share of rows that is best to treat, chosen on four fifths and judged on the rest, mean of twenty deals
formula-treat-gain = profit of treating that share, less that of treating all, judged on other rows
formula-treat-profit = profit of treating that share, against treating nobody, judged on other rows
formula-treat-all = rows * (difference * worth of one - cost of one), were all of them treated
formula-rival-share = an example of a share, the same for both scores
formula-rival-gain = profit of treating that share by the score, less that of treating as many by the other, on the rows that only one of both treats
formula-by-score = profit of the offer that pays most in each stretch of scores, or of none, for all rows; chosen on four fifths and judged on the rest
formula-for-all = rows * (difference * worth of one - cost of one) of the one offer that pays most if all have it, as it appears
formula-over-single = the offers by score less one offer for all, both chosen on four fifths and judged on the rest, mean of twenty deals
formula-stretch-end = share of the rows, by falling score
formula-stretch-rows = rows in the stretch, of all groups
formula-worth-of-stretch = (difference * worth of one - cost of one) * thousand, of the offer that pays most in the stretch
formula-placebo = earlier days at which a segmented regression finds a change of level as large, of those tried
formula-least-of-a-series = as many as a trend is told from, by the rule of this product
formula-ids-with-rows = different ids among the rows that were measured, in all groups and times together
formula-average-since = what was seen, less the trend before drawn on, on average over the rows from the change on
formula-slope = end of the range of the change of the slope, a period
formula-plan-level = rate or mean of those who were left alone, or of all where nobody was
formula-plan-base = rows that it stands on
formula-plan-part = { $given ->
    [yes] the change as a part of the level, as was asked for
   *[no] an example of a change, as a part of the level
  }
formula-plan-rows = rows in each of two equal groups by which a change of that size is clear as often as plan_power says
formula-plan-power = share of such tests in which the change shows
formula-plan-a-week = { $given ->
    [yes] as it was given
   *[no] rows with a date / days from the first to the last, times the days of a week
  }
formula-plan-weeks = rows of both groups / rows a week, rounded up
formula-plan-waiting = change * level * rows a week * worth of one * weeks / groups
