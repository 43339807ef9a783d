# What did a change really do? $rate is what was measured, as a noun with its article; $arm and $control are the two that are compared, in
# quotation marks; $grade is the design of the evidence, $verdict what may be said by it, $way whether the change went up or down.

# What was measured.
rate-of-trade = { $event }
named-one = { $one }
named-many = { $many }
row-one = row
row-many = rows
rate-of-column = the “{ $name }” rate
rate-of-label = the rate of “{ $name } = { $label }”
mean-of-column = mean “{ $name }”
arm-called = “{ $name }”
arm-of-column = “{ $column }: { $name }”
before-called = before
after-called = after
change-amount = { $measured ->
    [rate] { $effect_size } points
   *[mean] { $effect_size }
  }
same-mix-amount = { $measured ->
    [rate] { $same_mix_size } points
   *[mean] { $same_mix_size }
  }
since-amount = { $measured ->
    [rate] { $since_size } points
   *[mean] { $since_size }
  }
since-side = { $since_way ->
    [down] below
   *[up] above
  }
change-range = { $measured ->
    [rate] { $effect_size_low } to { $effect_size_high } points
   *[mean] { $effect_size_low } to { $effect_size_high }
  }
change-signed = { $measured ->
    [rate] between { $effect_low } and { $effect_high } points
   *[mean] between { $effect_low } and { $effect_high }
  }

# The grade of the evidence: on every slide that tells a change.
grade-chip = { $grade ->
    [randomised] { $verdict ->
        [blocked] Drawn by lot, but the sizes of the groups are off
       *[told] Measured in a randomised test
      }
    [compared] { $doubted ->
        [no] { $is_said ->
            [yes] Compared, not drawn by lot: other causes not excluded
           *[no] Compared, not known to be drawn by lot: other causes not excluded
          }
       *[spoilt] Said to be drawn by lot, and does not look so: other causes not excluded
      }
    [controlled] Before and after, beside a control group
    [trend] Against its own past: other causes not excluded
   *[points] Two points in time: no cause is shown
  }

change-subtitle = { $grade ->
    [randomised] What a randomised test measured
    [compared] Two groups compared
    [controlled] Before and after, with a control group
    [trend] Before and after, against the earlier trend
   *[points] Before and after
  }

# The line under every picture.
change-source = { $about ->
    [period-and-marks] Source: { $file }, { $customers } { $many }, { $period }; { $marks }.
    [period] Source: { $file }, { $customers } { $many }, { $period }.
    [marks] Source: { $file }, { $customers } { $many }, { $marks }.
   *[rows] Source: { $file }, { $customers } { $many }.
  }
change-ranges = Ranges hold in { $certainty } of such files.

# The first slide.
change-answer-kicker = In short
change-answer-title = { $verdict ->
    [blocked] The groups are not of the planned sizes: no effect is told until that is explained
    [unclear] { $grade ->
        [randomised] { $best_of ->
            [yes] No clear effect of { $arm }, best of several, on { $rate }: { change-signed }
           *[no] No clear effect of { $arm } on { $rate }: { change-signed }
          }
        [compared] { CAP($rate) } does not clearly differ between { $arm } and { $control }
        [controlled] { CAP($rate) } did not clearly move otherwise than with { $control }
        [trend] { $afterwards ->
            [later] No step in { $rate } at the change; on average since, { since-amount } { since-side } the earlier trend
           *[other] After the change { $rate } stands within the earlier trend
          }
       *[points] { CAP($rate) } was { $other_level } before and { $one_level } after: no clear difference
      }
   *[told] { $grade ->
        [randomised] { CAP($arm) } { $way ->
            [down] reduced
           *[up] raised
          } { $rate } from { $other_level } to { $one_level } ({ change-range })
        [compared] { $flips ->
            [yes] With { $arm }, { $rate } was { change-amount } { $way ->
                [down] lower
               *[up] higher
              }, but { same-mix-amount } { $way ->
                [down] higher
               *[up] lower
              } at one mix
           *[no] With { $arm }, { $rate } was { change-amount } { $way ->
                [down] lower
               *[up] higher
              } than with { $control }; the groups may differ
          }
        [controlled] { CAP($rate) } { $way ->
            [down] fell
           *[up] rose
          } { change-amount } more than with { $control } ({ $effect_size_low } to { $effect_size_high })
        [trend] { $afterwards ->
            [same] From the change on { $rate } stood { change-amount } { $way ->
                [down] below
               *[up] above
              } the earlier trend ({ change-range })
            [turned] { CAP($rate) } stepped { $way ->
                [down] down
               *[up] up
              } { change-amount } at the change; since then, on average, the other way
           *[gone] { CAP($rate) } stepped { $way ->
                [down] down
               *[up] up
              } { change-amount } at the change; on average since, nothing is clear
          }
       *[points] { $worst ->
            [yes] { CAP($rate) } was { $other_level } before and { $one_level } after; those chosen at their worst mend by themselves
           *[no] { CAP($rate) } was { $other_level } before and { $one_level } after; why is not known
          }
      }
  }
change-answer-notes = { $grade ->
    [randomised] This page is the whole story in one view. Who was in which group was drawn by lot, so that nothing but the lot and what was done tells the groups apart; the range says how far chance alone may have moved the difference.
    [compared] This page is the whole story in one view. The groups were not drawn by lot, or nobody said so: whatever else tells them apart may be the cause. The range allows for chance alone, and for none of this.
    [controlled] This page is the whole story in one view. The change from before to after in one group is held against that in the other. It rests on the two going alike had nothing been done, which no file can show.
    [trend] This page is the whole story in one view. The time after is held against the trend before. Whatever else began on that day is in the difference too.
   *[points] This page is the whole story in one view. Two points in time say that something moved, and nothing of why: seasons, prices and luck move it as well.
  }
change-answer-caption = { grade-chip }
change-answer-alt = { $measured ->
    [rate] { change-levels-seen }; { change-difference-called } { $effect } points, { change-signed }.
   *[mean] { change-levels-seen }; { change-difference-called } { $effect }, { change-signed }.
  }
change-levels-seen = { $design ->
    [did] { CAP($rate) } with { $arm } was { $other_level } before and { $one_level } after
    [arms] { CAP($rate) } was { $one_level } with { $arm } and { $other_level } with { $control }
   *[time] { CAP($rate) } was { $other_level } before and { $one_level } after
  }
change-difference-called = { $design ->
    [did] beyond { $control }
    [series] against the earlier trend
   *[other] difference
  }
change-effect-figure = { $measured ->
    [rate] { $effect } points
   *[mean] { $effect }
  }
change-effect-label = { $design ->
    [did] in { $rate } from before to after, beyond what { $control } shows
    [series] { $rate } at the change, against the earlier trend
    [points] { $rate } after, less before
   *[arms] { $rate } with { $arm }, less { $control }
  }
change-effect-detail = { change-signed }
change-levels-figure = { $one_level }
change-levels-label = { $design ->
    [did] { $rate } with { $arm }, after
    [arms] { $rate } with { $arm }
   *[time] { $rate } after
  }
change-levels-detail = { $design ->
    [did] { $other_level } before
    [arms] { $other_level } with { $control }
   *[time] { $other_level } before
  }
change-rows-figure = { $customers }
change-rows-label = { $many } counted
change-rows-detail = { $design ->
    [did] before and after, in both groups
    [arms] { $one_rows } with { $arm }, { $other_rows } with { $control }
   *[time] { $one_rows } after, { $other_rows } before
  }
change-when-label = decision wanted
change-asked = { change-asked-of-one }{ $harms ->
    [yes] ; stop { $harmful }
   *[no] { "" }
  }
change-asked-of-one = { $advice ->
    [act] go on with { $arm }
    [narrow] go on with { $arm }, for the top { $treat_share } by { $by_score_of } only
    [stop] stop { $arm }
    [dear] stop { $arm }, or make it cheaper
    [open] make { $arm } cheaper, or reach fewer
    [find] find out why the sizes are off
    [longer] test longer before deciding
    [decide] decide whether this is wanted
   *[test] test it by lot before claiming it
  }

# Who is compared with whom.
change-design-kicker = Context
change-design-title = { $design ->
    [arms] { $grade ->
        [randomised] { $one_rows } { $many } with { $arm } and { $other_rows } with { $control }, drawn by lot
       *[compared] { $doubted ->
            [no] { $is_said ->
                [yes] { $one_rows } { $many } with { $arm } beside { $other_rows } with { $control }, not drawn by lot
               *[no] { $one_rows } { $many } with { $arm } beside { $other_rows } with { $control }; who chose is not said
              }
           *[spoilt] The groups of { $one_rows } and { $other_rows } { $many } do not look drawn by lot
          }
      }
    [did] Two groups, before and after: { $customers } { $many } in all
    [series] { $other_rows } { $many } before the change and { $one_rows } after it, in order of time
   *[points] { $other_rows } { $many } before and { $one_rows } after, and nobody to compare with
  }
change-design-notes = { $doubted ->
    [no] { change-design-said }
   *[spoilt] { check-design-found }. Find out why before anything is made of the difference.
  }{ change-worst-note }
change-design-said = { $is_said ->
    [yes] How the groups came about is what decides which words may be used. This design allows those on the next pages, and no stronger ones.
   *[no] Nobody has said how the groups came about. Until somebody does, the weakest words apply, and differences may have any cause. It can be answered on Start.
  }
change-design-caption = Who is compared with whom
change-design-alt = Table of the groups that are compared, how many { $many } each holds, and how they came about.
change-design-group = Group
change-design-count = { CAP($many) }
change-design-level = { CAP($rate) }
change-design-range = Range
change-of-phase = { $name }, { $phase ->
    [before] before
   *[after] after
  }

# What changed.
change-result-kicker = Insight
change-result-title = { $verdict ->
    [blocked] What the groups show is not told as an effect: their sizes are off
    [unclear] { $measured ->
        [rate] The difference is { $effect } points, and chance alone may explain it
       *[mean] The difference is { $effect }, and chance alone may explain it
      }
   *[told] { $measured ->
        [rate] The difference is { $effect } points; chance alone would not explain it
       *[mean] The difference is { $effect }; chance alone would not explain it
      }
  }
change-result-notes = Each dot is what was seen, each line its range. Whether two groups differ is judged by the range of their difference, which is the figure beside the picture, and not by whether two lines touch.
change-result-caption = { CAP($rate) } by group, with its range
change-result-alt = { change-levels-seen }; { change-difference-called } { change-signed }.
change-result-axis = { CAP($rate) }
change-result-base = { $control }
change-aside = { $has_relative ->
    [yes] { $verdict ->
        [unclear] { change-signed }
       *[told] { change-signed }; by { $relative } ({ $relative_low } to { $relative_high })
      }
   *[no] { change-signed }
  }
change-aside-one = With { $arm }
change-aside-other = With { $control }
change-aside-after = After
change-aside-before = Before
change-aside-of = { $measured ->
    [rate] { $events } of { $rows }
   *[mean] { $rows } { $many }
  }
change-aside-p = Chance of as much by luck

# What else was measured.
change-second-kicker = Insight
change-second-title = { $clear ->
    [yes] { $grade ->
        [randomised] { CAP($arm) } { $second_way ->
            [down] reduced
           *[up] raised
          } { $second } from { $second_other } to { $second_one } ({ $second_size_low } to { $second_size_high })
       *[other] { CAP($second) } was { $second_one } with { $arm } and { $second_other } with { $control }
      }
   *[no] { CAP($second) } shows no clear difference: { $second_low } to { $second_high }
  }
change-second-notes = A second thing that was measured, for the same { $many }. It was not what the test was made for, so that it supports the first and does not replace it. { $heavy ->
    [yes] A single { $one } holds { $largest_share } of all of it: the mean hangs on few.
   *[no] { "" }
  }
change-second-aside = between { $second_low } and { $second_high }
change-second-caption = { CAP($second) } by group, with its range
change-second-axis = { $second }
change-second-alt = { CAP($second) }: { $second_one } with { $arm }, { $second_other } with { $control }; the difference lies between { $second_low } and { $second_high }.

# On another scale.
change-scale-kicker = Insight
change-scale-title = { $scales ->
    [share] The typical amount changed clearly, the mean did not: { $as_share } ({ $as_share_low } to { $as_share_high })
    [amount] The mean changed clearly, the typical amount did not: { $as_share_low } to { $as_share_high }
    [both] The typical amount changed by { $as_share }, between { $as_share_low } and { $as_share_high }
   *[none] The typical amount shows no clear change either: { $as_share_low } to { $as_share_high }
  }
change-scale-notes = A few very large amounts carry a mean, and hide what happens to most. The typical amount is the geometric mean, which weighs shares alike whatever the amount: on the logarithm the change is { $log_effect }, with a standard error of { $log_error }. They are two questions and not one figure in two units: what all together comes to follows the mean, what happens to most follows the typical amount. Which is meant is said beforehand, and not chosen afterwards.
change-scale-caption = Two questions: the mean, and the typical amount
change-scale-alt = In the mean { $effect }, { change-signed }; in the typical amount { $as_share }, between { $as_share_low } and { $as_share_high }.
change-scale-amount-label = in the mean, as an amount
change-scale-amount-detail = { change-signed }
change-scale-share-label = in the typical amount (geometric mean), as a share
change-scale-share-detail = between { $as_share_low } and { $as_share_high }

# Several groups beside each other; $best is the one that looks best, with its change $size, or its worth $amount, $others what is said of the rest.
change-arms-title = { $grade ->
    [randomised] { $best_verdict ->
        [better] { $best } { $ahead ->
            [yes] does best
           *[no] looks best
          } ({ change-arms-change }){ change-arms-rest }
        [changed] { $best } differs most surely ({ change-arms-change }){ change-arms-rest }
        [worse] All { $offers } do harm; { $best } does least ({ change-arms-change })
       *[unclear] { $looks_good ->
            [yes] None of { $offers } shows a clear gain; { $best } looks best ({ change-arms-change }){ change-arms-rest }
           *[no] None of { $offers } shows a clear gain{ change-arms-rest }
          }
      }
   *[compared] Of all groups, { $rate } { $end ->
        [lowest] is lowest with
        [highest] is highest with
       *[between] differs most from { $control } with
      } { $best } ({ $best_level }); the groups may differ
  }
change-arms-change = { $measured ->
    [rate] { $arm_size } points { change-arms-way }
   *[mean] { $arm_size } { change-arms-way }
  }
change-arms-way = { $best_way ->
    [down] less
   *[up] more
  }
change-arms-rest = { $beside ->
    [yes] ; { $others }
   *[no] { "" }
  }
change-arms-title-others = { $own ->
    [better] { change-arms-named } { $number ->
        [one] works too
       *[other] work too
      }
    [changed] { change-arms-named } { $number ->
        [one] differs too
       *[other] differ too
      }
    [worse] { change-arms-named } { $number ->
        [one] does harm
       *[other] do harm
      }
    [opposite] { change-arms-named } { $number ->
        [one] goes the other way
       *[other] go the other way
      }
   *[unclear] { $best_verdict ->
        [unclear] { "" }
       *[told] { change-arms-named } { $number ->
            [one] shows nothing clear
           *[other] show nothing clear
          }
      }
  }
change-arms-named = { $named ->
    [yes] { $names }
   *[no] { $number ->
        [one] one more
       *[other] { $so_many } more
      }
  }
change-arms-verdict = { $grade ->
    [randomised] { $own ->
        [better] works
        [changed] differs
        [worse] does harm
       *[unclear] no clear effect
      }
   *[compared] { $own ->
        [unclear] no clear difference
       *[clear] differs
      }
  }
change-arms-figure = { $measured ->
    [rate] { $arm_change } points
   *[mean] { $arm_change }
  }
change-arms-aside = { $has_offer_drawn ->
    [yes] is how the best of { $offers } looks; allowing for its having been chosen, { $offer_drawn }
   *[no] with { $best }, between { $low } and { $high }
  }
change-arms-notes = Every group is held against { $control }, the one that was left alone. Of several, one looks best by luck as well: what is called clear is so after allowing for how many there are. { $ahead ->
    [yes] The best differs clearly from each of the others too.
   *[no] That one looks best does not say that it is better than the next.
  }{ $has_offer_drawn ->
    [yes] { " " }The best of many looks better than it is. Drawn towards the mean of all, by as much as each is uncertain, its change is { $offer_drawn } in place of { $amount }.
   *[no] { "" }
  }{ $all_shown ->
    [yes] { "" }
   *[no] { " " }Shown are those at both ends; the table in the appendix has all.
  }
change-arms-caption = Difference to { $control } in { $rate }, with its range
change-arms-source = Which are called clear allows for how many there are.
change-arms-alt = Difference of each group to { $control } in { $rate }; { $best } looks best at { $amount }, between { $low } and { $high }.
change-arms-axis = { change-groups-axis }
change-arms-base = { change-groups-base }
change-arms-worth-title = { $grade ->
    [randomised] { $best_pays ->
        [pays] { $priced ->
            [yes] { $best } brings most after its cost: { $amount } for { $thousand } reached{ change-arms-rest }
           *[no] { $best } brings most before any cost: { $amount } for { $thousand } reached{ change-arms-rest }
          }
        [loses] None pays: even { $best } loses money, { $amount } for { $thousand } reached
       *[open] Whether any pays is open; { $best } looks best, { $low } to { $high } for { $thousand } reached
      }
   *[compared] Were the differences the effects, { $best } would bring most, { $amount } for { $thousand } reached
  }
change-arms-worth-title-others = { $own ->
    [pays] { change-arms-named } { $number ->
        [one] pays too
       *[other] pay too
      }
    [loses] { change-arms-named } { $number ->
        [one] loses money
       *[other] lose money
      }
   *[open] { $named ->
        [yes] whether { $names } { $number ->
            [one] pays
           *[other] pay
          } is open
       *[no] of { change-arms-named } it is open
      }
  }
change-arms-worth-aside = for { $thousand } reached with { $best }, between { $low } and { $high }
change-arms-cost = { $given ->
    [yes] { $amount } each
   *[no] cost not given
  }
change-arms-worth-notes = The difference times what one is worth, { $priced ->
    [yes] less what reaching one costs in that group,
   *[no] before any cost,
  } for as many reached in each, so that groups of other sizes can be compared. { $lacks ->
    [yes] What reaching one costs with { $lacking } nobody said, so that no cost is taken off any of them.
   *[no] Each range allows for chance and for the range of the amounts; that one brings most does not say that the next is surely worse.
  }
change-arms-worth-caption = { $priced ->
    [yes] What is left for { $thousand } reached, after the cost of each
   *[no] What the difference is worth for { $thousand } reached, before any cost
  }
change-arms-worth-source = { change-ranges }
change-arms-worth-alt = Worth of each group for { $thousand } reached; { $best } brings most, { $amount }, between { $low } and { $high }.
change-arms-worth-axis = Money for { $thousand } reached
change-arms-worth-base = Pays from here
change-arms-between = { $amount } ({ $low } to { $high })
change-arms-group = Group
change-arms-count = { CAP($many) }
change-arms-level = { CAP($rate) }
change-arms-difference = Difference
change-arms-chance = By luck
change-arms-verdict-head = What is said
change-arms-worth-head = Worth for { $thousand }
change-arms-table-kicker = Appendix: all groups
change-arms-table-title = Every group beside { $control }, with what may be said of it
change-arms-table-notes = The chance that as much comes about by luck is multiplied by how many groups there are (Bonferroni); each range holds by itself.
change-arms-table-caption = All groups
change-arms-table-alt = Table of all groups with their { $many }, levels, differences to { $control } with ranges, and what is said of each.

# Over time.
change-time-kicker = Insight
change-time-title = { $design ->
    [series] { $verdict ->
        [unclear] { $afterwards ->
            [later] At the change no step is clear; on average since, { since-amount } { since-side } the earlier trend
           *[other] What came after the change lies within what the trend before let expect
          }
       *[told] { $afterwards ->
            [same] After the change { $rate } left the path that the trend before had set
           *[other] At the change { $rate } stepped off its earlier trend; the time since does not bear it out
          }
      }
   *[arms] { CAP($rate) } by { $step } of entry, in both groups
  }
change-time-notes = { $design ->
    [series] The dashed line goes on as the time before did. The change that is told is the step between both lines at the change; how far they lie apart later hangs on the slopes as well, and is told beside it as an average. Whatever else began then is in both. { $seasonal ->
        [seen] The series goes up and down with the season, and part of the step may be no more than that.
        [short] Less than two whole seasons lie before it: a season cannot be told from a change.
       *[none] { "" }
      }
   *[arms] Both groups by the period in which they came in. Where the lines run apart from the start on, the difference does not hang on one odd week.
  }
change-time-caption = { $design ->
    [series] { CAP($rate) } by { $step }, and as the trend before would have gone on
   *[arms] { CAP($rate) } of those who came in in each { $step }, with its range
  }
change-time-alt = { $design ->
    [series] { CAP($rate) } by { $step }, with the line that the trend before lets expect; after the change the difference is { change-signed }.
   *[arms] { CAP($rate) } by { $step } with { $arm } and with { $control }.
  }
change-time-aside = the step at the change; { change-signed }
change-time-since = On average since
change-time-since-found = { $measured ->
    [rate] { $since_low } to { $since_high } points
   *[mean] { $since_low } to { $since_high }
  }
change-time-seen = seen
change-time-expected = as before
change-time-mark = The change begins
change-time-until = the trend comes from here
change-step = { $step ->
    [month] month
    [week] week
   *[day] day
  }

# By group.
change-groups-kicker = Insight
change-groups-title = { $flips ->
    [yes] Within the groups of “{ $segment }” the difference points the other way: the mix decides
   *[no] { $clear_ones ->
        [none] In no single group of “{ $segment }” is the difference clear by itself
        [all] In every group of “{ $segment }” the difference is clear
       *[some] In { $groups_clear } of { $groups } groups of “{ $segment }” the difference is clear by itself
      }
  }
change-groups-notes = Of many groups some look better by luck; which are called clear allows for how many are looked at. { $flips ->
    [yes] Held to one and the same mix of groups the difference is { $same_mix }, between { $same_mix_low } and { $same_mix_high }. Tell this one, and not the plain one.
   *[no] That a difference is clear in one group and not in another does not show that the groups differ.
  }
change-groups-caption = Difference by { $segment }, with its range
change-groups-alt = Difference by group: { $level } { $value }, between { $low } and { $high }.
change-groups-axis = { $measured ->
    [rate] Difference in points
   *[mean] Difference
  }
change-groups-base = No difference
change-groups-best = { $measured ->
    [rate] { $group_change } points
   *[mean] { $group_change }
  }
change-groups-drawn = is how “{ $level }” looks, the best of { $groups }; allowing for its having been chosen, { $group_drawn }
change-groups-source = Which are called clear allows for how many are looked at.

# Whom the treatment moves.
change-moved-kicker = Insight
change-moved-title = { $finds ->
    [yes] { $has_treat_share ->
        [yes] By { $score }: { $moved_first } { $unit } among the top { $moved_share }, { $moved_rest } among the rest
       *[no] Treat by { $score } first: { $moved_first } { $unit } among the top { $moved_share }, { $moved_rest } among the rest
      }
   *[no] Ranking by { $score } does not clearly find those whom { $arms } moves
  }
change-moved-unit = { $measured ->
    [rate] points
   *[mean] more
  }
change-moved-notes = Who is likeliest to do something is not who is likeliest to be moved to it. The curve counts, from the highest score down, how many more there were among the treated than among as many who were left alone; the dashed line is what treating by chance gives. Ranges of both parts: { $moved_first_low } to { $moved_first_high }, and { $moved_rest_low } to { $moved_rest_high }.{ $has_qini ->
    [yes] { " " }The Qini coefficient, { $qini }, is that area as a share of the area of a perfect score that meets nobody whom treatment harms (Radcliffe's normalisation); others divide otherwise.
   *[no] { "" }
  }
change-moved-caption = More in { $rate } because of the treatment, by share treated (Qini, in events of the treated)
change-moved-alt = Qini curve of { $score }: the area above chance is { $qini_area }, between { $qini_low } and { $qini_high }; all together { $qini_end }.
change-moved-x = Share treated, by falling score
change-moved-y = More because of it
change-moved-line = by { $score }
change-moved-random = by chance
change-moved-aside = is the area above chance, between { $qini_low } and { $qini_high }
change-moved-first = Top { $moved_share }
change-moved-rest = The rest
change-moved-normal = Qini, of a perfect score

# What it pays to treat those whom a score ranks first. $over says whether that is clearly more than treating all.
change-whom-title = { $over ->
    [clear] { $pays ->
        [yes] Treat the { change-whom-first } { $treat_share } by { $score }: { $treat_gain } more than treating all ({ $treat_low } to { $treat_high })
       *[no] Fewer by { $score } lose less than all, by { $treat_low } to { $treat_high }; whether any pays is open
      }
    [less] Choosing whom to treat by { $score } brings less than treating all: { $treat_low } to { $treat_high }
   *[open] { $pays ->
        [yes] Treating pays; choosing whom by { $score } adds nothing clear: { $treat_low } to { $treat_high }
       *[no] Whether treating pays is open, even for those whom { $score } ranks first
      }
  }
change-whom-first = { $score_is ->
    [uplift] top
    [risk] riskiest
   *[chance] likeliest
  }
change-whom-aside = { $over ->
    [clear] more than treating all, between { $treat_low } and { $treat_high }
   *[not] against treating all, between { $treat_low } and { $treat_high }
  }
change-whom-row-share = Best to treat
change-whom-row-profit = It brings
change-whom-row-all = Treating all
change-whom-notes = { $score_is ->
    [uplift] { CAP($score) } says by its name whom treatment moves.
    [risk] { CAP($score) } says who is at risk, and not who is moved by treatment: it is the ranking by risk that is judged here. The riskiest are often not the ones whom treatment moves.
   *[chance] { CAP($score) } says who is likeliest to do it, and not who is moved by treatment: it is the ranking by that chance that is judged here.
  } The curve is what treating with { $arm } would bring among the { $many } of both groups, from the highest score down, after its cost; the best share was chosen on some of them and judged on the others. Against treating nobody it brings { $treat_profit }, between { $treat_profit_low } and { $treat_profit_high }; treating all brings { $treat_all }, between { $treat_all_low } and { $treat_all_high }.{ change-whom-rival }
change-whom-row-rival = Than by { $rival }
change-whom-rival = { $has_rival_gain ->
    [yes] { " " }The top { $rival_share } by { $score } in place of as many by { $rival }{ $rival_is ->
        [risk] , the riskiest,
        [chance] , the likeliest,
       *[uplift] { "" }
      } would bring { $rival_clear ->
        [yes] { $rival_gain } more
       *[no] nothing clearly else: { $rival_gain } more
      }, between { $rival_low } and { $rival_high }, by those whom only one of both would treat.
   *[no] { "" }
  }
change-whom-caption = Profit by share treated with { $arm }, by { $score }, after its cost
change-whom-source = Shaded: each share by itself, in { $certainty } of such files.
change-whom-alt = Profit by share treated by { $score }: best at { $treat_share }, { $treat_profit }, between { $treat_profit_low } and { $treat_profit_high }; treating all { $treat_all }.
change-whom-best = Best: { $treat_share }, { $treat_profit } on { $many } not seen before
change-whom-all = All: { $treat_all }

# Which of several offers for whom.
change-offers-title = { $over ->
    [clear] Choosing the offer by { $score } adds { $over_single } ({ $over_single_low } to { $over_single_high }) to { change-offers-single }
    [less] Choosing the offer by { $score } brings less than { change-offers-single }: { $over_single_low } to { $over_single_high }
   *[open] { $same ->
        [yes] Whatever { $score } says, { change-offers-single } pays best
       *[no] Choosing the offer by { $score } adds nothing clear to { change-offers-single }
      }
  }
change-offers-single = { $single_pays ->
    [yes] { $single } for all
   *[no] no offer at all
  }
change-offers-notes = The file is cut into stretches of about as many { $many } by falling score, and in each the offers are held against those left alone, each after its own cost. The best of several looks better than it is, so that the choice is made on some { $many } and judged on the others: so judged it brings { $by_score }, between { $by_score_low } and { $by_score_high }; { $single } for all brings { $for_all }, between { $for_all_low } and { $for_all_high }. The choice less one for all, chosen alike: { $over_single }, between { $over_single_low } and { $over_single_high }.
change-offers-caption = Which pays best, by stretch of { $many } from the highest score down
change-offers-alt = Table of stretches of scores, with the offer that pays best in each and what it brings for { $thousand } reached; the choice brings { $over_single } against one for all.
change-offers-stretch = From the top
change-offers-count = { CAP($many) }
change-offers-best = Pays best
change-offers-worth = For { $thousand } reached
change-offers-said-head = What is said
change-offers-said = { $own ->
    [pays] pays
    [loses] none pays
   *[open] not clear
  }

# What it is worth.
change-money-kicker = Impact
change-brought-title = { $net_clear ->
    [yes] { $net_up ->
        [yes] { $by_value ->
            [yes] What was measured is worth { $gross } before any cost ({ $gross_low } to { $gross_high })
           *[no] With { $arm } there was { $gross } more “{ $name }” among those reached ({ $gross_low } to { $gross_high })
          }
       *[no] { $by_value ->
            [yes] What was measured cost { $gross_size } before any other cost
           *[no] With { $arm } there was { $gross_size } less “{ $name }” among those reached
          }
      }
   *[no] { $by_value ->
        [yes] What it is worth is open: { $gross_low } to { $gross_high }
       *[no] Whether there is more “{ $name }” with { $arm } is open: { $gross_low } to { $gross_high }
      }
  }
change-brought-title-compared = { $by_value ->
    [yes] Were the difference the effect, it would be worth { $gross } ({ $gross_low } to { $gross_high })
   *[no] Were the difference the effect, it would be { $gross } of “{ $name }” ({ $gross_low } to { $gross_high })
  }
change-brought-label = { $by_value ->
    [yes] is what the difference is worth, among those reached
   *[no] “{ $name }” is the difference, among those reached
  }
change-brought-detail = between { $gross_low } and { $gross_high }, before any cost
change-brought-each-label = for each one reached: it pays while reaching one costs less
change-brought-each-detail = { $by_value ->
    [yes] at what one is said to be worth
   *[no] if all of “{ $name }” is margin; of a smaller one, that part of it
  }
change-brought-cost-figure = Not given
change-brought-cost-label = what reaching one costs
change-brought-cost-detail = then this page tells what is left
change-brought-caption = What the difference is, among the { $one_rows } { $many } that were reached
change-brought-alt = The difference is { $gross }, between { $gross_low } and { $gross_high }, among { $one_rows } { $many } reached; what reaching one costs was not given.
change-brought-notes = The difference for each one, times how many were reached. Nothing is taken off it, for nobody said what reaching one costs, or what part of it is margin. It pays for whatever costs less than the amount for each one.
change-money-title = { $net_clear ->
    [yes] { $net_up ->
        [yes] What was measured is worth { $net } { change-money-whole } ({ $net_low } to { $net_high })
       *[no] It cost more than it is worth: { $net } { change-money-whole } ({ $net_low } to { $net_high })
      }
   *[no] Whether it pays is open: { $net }, between { $net_low } and { $net_high }
  }
change-money-whole = { $recurs ->
    [once] in total for that campaign
   *[other] among those reached
  }
change-money-title-compared = Were the difference the effect, it would be worth { $net } ({ $net_low } to { $net_high })
change-money-notes = The difference, for each of those who were reached, times what one is worth; less what reaching them cost, as far as it was given. Its range joins that of the difference and those of the amounts.{ $recurs ->
    [once] { " " }It happened once, as was said: nothing is told by the year.
   *[other] { "" }
  }
change-money-caption = From the difference to money, among the { $one_rows } { $many } that were reached
change-money-alt = Bridge from what the difference is worth, { $gross }, to what is left, { $net }, between { $net_low } and { $net_high }.
change-money-gross = Difference
change-money-spent = What it cost
change-money-net = Left
change-money-aside = between { $net_low } and { $net_high }
change-money-reached = Reached
change-money-each = Worth of one
change-money-cost = Cost of one
change-money-axis = Money
change-year-title = { $year_clear ->
    [yes] For { $a_year } { $many } a year it is worth { $year }, between { $year_low } and { $year_high }
   *[no] For { $a_year } { $many } a year whether it pays is open: { $year_low } to { $year_high }
  }
change-year-notes = From those reached in this file to as many as it will reach in a year, as was given. It holds if they are like those here, and if the change stays as large as it was; both fade, and a small control group kept says when.
change-year-caption = From the { $one_rows } reached here to { $a_year } a year
change-year-alt = Bridge from { $net } here to { $year } a year, between { $year_low } and { $year_high }.
change-year-net = Reached here
change-year-more = The rest of a year
change-year-whole = A year
change-year-aside = between { $year_low } and { $year_high }
change-year-reached = Reached in a year
change-topline-title = { $clear ->
    [yes] If all had it, the topline a day would be { $topline } ({ $topline_low } to { $topline_high })
   *[no] If all had it, the topline a day is open: { $topline_low } to { $topline_high }
  }
change-topline-notes = From what is left among those reached to all, a day: divided by the share of all who took part, by the share of them who had it, and by the days for which each was counted, which is not how long the test ran. It holds if those who did not take part are like those who did. { $again ->
    [yes] By the year it is told because it comes again, as was said; an effect mostly fades.
   *[no] Nothing is told by the year, for nobody said that it comes again.
  }
change-topline-caption = From those reached to all { $many }, a day
change-topline-alt = Were all to have it, { $topline } a day, between { $topline_low } and { $topline_high }, from { $coverage } who took part, of whom { $allocation } had it.
change-topline-day-figure = { $topline }
change-topline-day-label = topline a day, were all to have it{ $priced ->
    [yes] , after its cost
   *[no] , before any cost
  }
change-topline-day-detail = between { $topline_low } and { $topline_high }
change-topline-year-figure = { $topline_year }
change-topline-year-label = a year, for it comes again
change-topline-year-detail = between { $topline_year_low } and { $topline_year_high }
change-topline-part-figure = { $coverage }
change-topline-part-label = of all { $many } took part
change-topline-part-detail = { $allocation } of them had { $arm }{ $given ->
    [yes] , as was given
   *[no] , as in the file
  }
change-topline-window-figure = { $window }
change-topline-window-label = days for which each was counted
change-topline-window-detail = not how long the test ran
change-kept-title = { $verdict ->
    [unclear] Among those reached, between { $kept_low } and { $kept_high } { $many } were won: luck is not excluded
   *[told] { $kept_up ->
        [yes] { $kept } of the { $one_rows } { $many } reached are the difference, between { $kept_low } and { $kept_high }
       *[no] { $kept } more of the { $one_rows } { $many } reached were lost, between { $kept_low } and { $kept_high }
      }
  }
change-kept-caption = How many the difference is, among those reached
change-kept-alt = { $kept } of { $one_rows } { $many } reached, between { $kept_low } and { $kept_high }; what one is worth was not given.
change-kept-label = { $many } make the difference
change-kept-detail = between { $kept_low } and { $kept_high }, of { $one_rows } reached
change-kept-money-figure = Not given
change-kept-money-label = what one is worth, and what reaching one costs
change-kept-money-detail = then this page tells what it is worth
change-kept-notes = The difference times how many were reached. What that is worth in money is not told, for nobody has said what one is worth; give it on Start and the page becomes a bridge to money.

# The decision.
change-ask-kicker = The decision
change-ask-title = { $advice ->
    [act] Approve { $arm } for all { by-when }, with { $control } kept for a small part
    [narrow] Approve { $arm } for the top { $treat_share } by { $by_score_of } { by-when }, a control kept
    [stop] Stop { $arm } { by-when }: it does harm
    [dear] Stop { $arm } { by-when }, or make it cheaper: it costs more than it brings
    [open] Decide { by-when } how to make { $arm } cheaper: it works, whether it pays is open
    [find] Find out { by-when } why the groups are not of the planned sizes
    [longer] { $has_rows_wanted ->
        [yes] Decide { by-when } whether to test on: each group wants about { $rows_wanted } { $many }
       *[no] Decide { by-when } whether to go on at all: no difference was seen
      }
    [decide] Decide { by-when } whether this change is wanted
   *[test] Decide { by-when } to test this by lot; until then nothing is claimed
  }
change-ask-notes = What is asked for: a decision { by-when } from { $decider }. { $advice ->
    [act] A small part kept as the control says later whether it still holds.
    [narrow] For those whom the score ranks first it brings more than for all, { $treat_gain } more, between { $treat_low } and { $treat_high }, judged on others than it was chosen on. A small part kept as the control says later whether it still holds.
    [dear] What was measured is as wanted, and reaching so many costs more than it is worth.
    [open] What was measured is as wanted; whether it is worth what reaching so many costs, its range leaves open. A cheaper way, or fewer who are reached, settles it sooner than more of the same.
    [stop] The difference is against what is wanted, and chance alone would not explain it.
    [find] Sizes that differ so much from the plan come about by chance less than once in a thousand tests: mostly rows were lost, or counted twice, in one group alone.
    [longer] { $has_rows_wanted ->
        [yes] At the size that was seen, about { $rows_wanted } in each group would show it four times in five; smaller changes want more.{ $has_seen_size ->
            [yes] { " " }With { $one_rows } and { $other_rows } { $many }, a change of { change-seen } or more would have been found four times in five; that nothing was found does not say that there is nothing smaller.
           *[no] { "" }
          }
       *[no] Nothing lies between the groups, so that no number of { $many } can be named that would show it.
      }
    [decide] What was measured has moved; whether up or down is what is wanted, the file does not say.
   *[test] The words on these pages are as strong as the design allows. Groups drawn by lot would allow more.
  }
change-ask-caption = What is asked for
change-ask-alt = Decision wanted { by-when } from { $decider }: { change-asked }.
change-ask-when-label = decision wanted
change-ask-when-detail = from { $decider }
change-ask-more-label = { $many } in each group would show it
change-ask-more-detail = if the change is as it looks{ $left_in ->
    [days] ; { $time_left } more { $time_left ->
        [one] day
       *[other] days
      } at the pace of the file
    [weeks] ; { $time_left } more weeks at the pace of the file
    [long] ; more than a year away at the pace of the file
   *[unknown] { "" }
  }
change-ask-seen-figure = { change-seen }
change-ask-seen-label = or more would have been found four times in five
change-ask-seen-detail = with { $one_rows } and { $other_rows } { $many }
change-seen = { $measured ->
    [rate] { $seen_size } points
   *[mean] { $seen_size }
  }
change-ask-harm-figure = Stop
change-ask-harm-label = { $harmful }: { $harm_number ->
    [one] it does harm
   *[other] they do harm
  }
change-ask-harm-detail = clearly so, allowing for how many groups there are
change-ask-keep-figure = { $control }
change-ask-keep-label = is kept for a small part
change-ask-keep-detail = so that it stays known whether it holds

# Appendix.
change-checks-kicker = Appendix: checks
change-checks-title = What was checked before these words were used
change-checks-notes = For those who doubt. Each line is a way in which a comparison goes wrong, and what this file says of it.
change-checks-caption = Checks of the comparison
change-checks-alt = Table of what was checked, and what was found.
change-checks-what = What could be wrong
change-checks-found = What the file says
check-design = How the groups came about
check-design-found = { $grade ->
    [randomised] { $own_list ->
        [yes] Drawn by lot by a contact list of ours
       *[no] Drawn by lot, as the file's owner says
      }
    [compared] { $doubted ->
        [mix] By lot, it is said; but the groups are made up as no lot makes them, so that the weakest words apply
        [lost] What came of it is unknown in one group far more often than in the other: those who are left may differ, and the weakest words apply
        [shared] Some { $many } are in several groups at once, so that the groups are none of a test, and the weakest words apply
       *[no] { $is_said ->
            [yes] Not drawn by lot, as the file's owner says
           *[no] Nobody has said: the weakest words apply
          }
      }
    [controlled] A group that the change did not reach is held beside the one that it did
    [trend] No group to compare with: its own past alone
   *[points] No group to compare with, and no trend: two points in time
  }
check-split = Sizes of the groups
check-split-found = { $split ->
    [unsaid] Nobody said how large they were meant to be, so they cannot be held against a plan
    [fine] { $planned ->
        [yes] As planned: sizes this far off come about by chance in { $split_p } of draws
       *[no] Alike, as equal groups come out by chance in { $split_p } of draws; nobody named a plan
      }
    [warn] Odd: sizes this far from the plan have a chance of { $split_p }. Find out whether rows were lost in one group
   *[block] Wrong: sizes this far from the plan have a chance of { $split_p }. No effect is told
  }
check-looks = Looking more than once
check-looks-found = { $looked ->
    [often] The range is one that holds however often it is looked at, and so it is wider
   *[once] Taken as looked at once; whoever looked more often must say so on Start
  }
check-clusters = { $clustered ->
    [yes] Several rows of one { $single }
   *[no] Several rows of one { $one }
  }
check-clusters-found = { $clustered ->
    [yes] { $by ->
        [clusters] { $ids } { $whom } have { $customers } rows; the range allows for rows of one going together
       *[other] { $ids } { $whom } have { $customers } rows: rows of one are no separate evidence, and the range is too narrow if they go together
      }
   *[no] Each has one row
  }
check-mix = Mix of groups
check-mix-found = Held to one mix of “{ $segment }”, the difference is { $same_mix }, between { $same_mix_low } and { $same_mix_high }
check-heavy = Few large amounts
check-heavy-found = The largest amount of “{ $name }” is { $largest_share } of all of it
check-worst = Chosen at their worst
check-worst-found = { $has_mend_seen ->
    [yes] They moved by { $mend_seen } from before to after, of which { change-mend-part } was to be expected by itself (regression to the mean); beyond it { $mend_beyond }, between { $mend_beyond_low } and { $mend_beyond_high }
   *[no] They were chosen because it stood badly with them: without anything done, part of that mends by itself (regression to the mean). How much is not known: { $worst_lacks ->
        [before] the file has no earlier value of the measure beside the later one
        [others] nobody who was not chosen is in the file, beside those who were
        [few] too few who were not chosen are in the file
       *[none] before and after do not vary in it
      }
  }
change-mend-part = { $has_mend_share ->
    [yes] { $mend_expected } ({ $mend_share })
   *[no] { $mend_expected }
  }
change-worst-note = { $worst ->
    [yes] { $has_mend_seen ->
        [yes] { " " }Those who were chosen were so because it stood badly with them. Of their change from before to after, { $mend_seen }, { change-mend-part } was to be expected had nothing been done; only { $mend_beyond }, between { $mend_beyond_low } and { $mend_beyond_high }, lies beyond it.
       *[no] { " " }Those who were chosen were so because it stood badly with them, and part of that mends by itself.
      }
   *[no] { "" }
  }
check-several = Several groups compared
check-several-found = Each range holds by itself; the one that is told is called clear only after allowing for how many there are
check-placebo = Other dates
check-placebo-found = A change as large would have been found at { $placebo } of the dates before
check-season = Season
check-season-found = { $seasonal ->
    [short] { $step_of ->
        [day] Less than two whole weeks lie before it: days of the week cannot be told from a change
       *[year] Less than two whole years lie before it: a season cannot be told from a change
      }
    [seen] What recurs shows in the series: a season may be part of the change
   *[none] { $step_of ->
        [day] Nothing that recurs from week to week shows before it; a season of the year this cannot show
       *[year] Nothing that recurs from year to year shows before it
      }
  }
check-slope = Slope afterwards
check-slope-found = { $measured ->
    [rate] Each { $step } it moves { $slope_low } to { $slope_high } points otherwise than the trend before
   *[mean] Each { $step } it moves { $slope_low } to { $slope_high } otherwise than the trend before
  }
check-before = Alike before
check-before-found = { $parallel ->
    [yes] Before the change the two groups did not clearly move apart; of few periods that says little
   *[no] The two groups moved apart before the change already: the difference may be no more than that
  }
check-raw = Earlier measure
check-raw-found = Taken out of the second measure; without it the difference is { $raw }
check-trend = Trend before
check-trend-found = Not told: that wants { $least_before } days, weeks or months before the change and { $least_after } after it, with { $least_rows } { $many } in each
check-unused = Amounts that were given
check-unused-found = { $verdict ->
    [blocked] Not used: the sizes of the groups are off, so that no effect is priced
   *[told] { $flips ->
        [yes] Not used: the mix of the groups turns the sign, so that no effect is priced
       *[no] Not used: money is told where groups are compared, and this design compares times
      }
  }
check-seen = What would have been seen
check-seen-found = A change of { change-seen } or more, four times in five; a smaller one may be there
check-known = What nobody can see in a file
check-known-found = { $grade ->
    [randomised] Whether both groups were treated alike but for this
   *[other] What else told the groups, or the times, apart
  }
change-method-kicker = Appendix: method
change-method-title = How the difference and its range were reckoned
change-method-notes = For those who recompute it. All figures come from sums by group, time and day, so that they can be made again from a table of counts.
change-method-caption = How it was reckoned
change-method-alt = Table of the methods behind the figures.
change-method-what = Figure
change-method-how = How
method-difference = Difference
method-difference-how = { $by ->
    [newcombe] Of two rates: range by Newcombe's hybrid of score intervals
    [miettinen-nurminen] Of two rates: range by the score method of Miettinen and Nurminen
    [welch] Of two means: Welch, each group with its own spread
    [cuped] Of two means, with what was known of an earlier time taken out (CUPED)
    [did] Difference in differences, with errors that allow for unequal spread
    [clusters] With an error between those who have several rows (ratio of sums, by linearisation)
    [trend] Segmented regression on the series; its error is the largest of four: classical, Newey and West's, one for neighbours that go together, and that of rows drawn by themselves
   *[sequential] A range that holds at every look (asymptotic confidence sequence)
  }
method-relative = Relative
method-relative-how = { $measured ->
    [rate] Ratio of the rates, range by Koopman's score method, in line with the difference
   *[mean] Ratio of the means, range by Fieller, in line with the difference
  }
method-groups = By group
method-groups-how = Adjusted for how many are looked at (Benjamini and Hochberg)
method-money = Money
method-money-how = Difference times those reached times worth; errors joined, ends never multiplied
change-amounts-kicker = Appendix: amounts
change-amounts-title = The amounts behind the money, and who says so
change-amounts-notes = Nothing here is a usual amount: each was given by somebody.
change-amounts-caption = Amounts
change-amounts-alt = Table of the amounts behind the money, with their ranges and sources.
change-amounts-what = Amount
change-amounts-likely = Likely
change-amounts-range = Range
change-amounts-source = Source
change-amount-value = Worth of one
change-amount-margin = Part of it that is margin
change-amount-cost = Cost of reaching one
change-amount-cost-of = { $used ->
    [yes] Cost of reaching one, { $name }
   *[no] Cost of reaching one, { $name } (no such group here: not used)
  }
change-amount-a-year = Reached in a year

# The next test.
plan-subtitle = How we will know
plan-answer-title = { $fits ->
    [no] A test that sees a change of { $plan_part } wants more { $many } than come in a year
   *[yes] { $has_plan_weeks ->
        [yes] In { plan-so-many-weeks } a test shows whether { $rate } moves by { $plan_part } of itself
       *[no] A test on { $plan_both } { $many } shows whether { $rate } moves by { $plan_part } of itself
      }
  }
plan-answer-notes = A test of two groups, drawn by lot, of which one is left alone. How many it wants follows from how often it happens now and from the smallest change worth finding: half the change wants four times as many.
plan-answer-caption = The next test
plan-answer-alt = A test wants { $plan_rows } { $many } in each of two groups to see a change of { $plan_part } of { $rate }, which is { $plan_level } now.
plan-none-title = No test can be planned from this file: what was measured does not vary in it
plan-none-notes = How many a test wants follows from how often something happens, or how far it scatters. Bring rows in which it happened to some and not to others.
plan-none-caption = What the file holds
plan-none-alt = { $customers } { $many } in the file, to all of whom the same happened; no test can be planned from them.
plan-none-label = { $many } in the file
plan-none-detail = with { $rate } the same for all of them, or nothing on average
plan-rows-label = { $many } in each of two groups
plan-rows-detail = from { $rate } of { $plan_level }, as in { $plan_base } of the file
plan-so-many-weeks = { $plan_weeks ->
    [one] { $plan_weeks } week
   *[other] { $plan_weeks } weeks
  }
plan-weeks-label = { $plan_weeks ->
    [one] week until so many have come
   *[other] weeks until so many have come
  }
plan-weeks-detail = at { $plan_a_week } a week
plan-part-label = of { $rate } is the change that it sees
plan-part-detail = { $usual ->
    [yes] an example: say which change is worth finding
   *[no] as was asked for
  }
plan-asked = { $fits ->
    [yes] start the test
   *[no] seek a larger change, or another measure
  }
plan-sizes-title = Half the change wants four times as many { $many }
plan-sizes-notes = Each line is a change as a part of what it is now, and what a test would want to show it four times in five. Smaller changes cost more { $many } than they are mostly worth.
plan-sizes-caption = What a test wants, by the change that it is to see
plan-sizes-alt = Table of changes of { $rate }, how many { $many } each wants in each group, and how long that takes.
plan-sizes-part = Change of { $rate }
plan-sizes-rows = { CAP($many) } in each group
plan-sizes-weeks = Weeks
plan-waiting-title = Waiting for the test could cost { $plan_waiting }, if the change is as large as that
plan-waiting-notes = While the test runs, half of those who come go without it. What that costs is reckoned at the change that is asked for; if there is no change, nothing is lost by waiting, and the cost of it is spared.
plan-waiting-caption = What waiting costs
plan-waiting-alt = Waiting could cost { $plan_waiting } over { plan-so-many-weeks }, with { $plan_a_week } { $many } a week.
plan-waiting-label = could be missed while the test runs
plan-waiting-detail = over { plan-so-many-weeks }, by the half that is left alone
plan-a-week-label = { $many } come a week
plan-a-week-detail = half of them are left alone
plan-know-kicker = How we will know
plan-know-title = { CAP($many) } drawn by lot, looked at once, and a rule for stopping
plan-know-notes = What is agreed before a test cannot be bent after it. These lines are the agreement.
plan-know-caption = What is agreed before it begins
plan-know-alt = Table of how the groups are drawn, how large they are, when they are looked at and when it is stopped.
plan-know-what = What
plan-know-how = How
plan-know-lot = Groups
plan-know-lot-how = Two, drawn by lot; one is left alone, and treated the same in all else
plan-know-size = Size
plan-know-size-how = { $plan_rows } { $many } each, enough to see a change of { $plan_part } of { $rate } in { $plan_power } of tests
plan-know-look = Looked at
plan-know-look-how = { $has_plan_weeks ->
    [yes] Once, after { plan-so-many-weeks }; whoever looks earlier uses the wider range
   *[no] Once, when so many have come; whoever looks earlier uses the wider range
  }
plan-know-stop = Stopped
plan-know-stop-how = At once if sizes are off the plan, or if the wider range shows harm
plan-know-words = Words
plan-know-words-how = Clear and as planned: what it changed, with its range. Else: no clear effect
plan-both-label = { $many } take part, half of them left alone
plan-both-detail = { $plan_rows } in each group
plan-ask-title = { $fits ->
    [yes] Approve a test on { $plan_both } { $many } { by-when }, half of them left alone
   *[no] Decide { by-when } on a larger change or another measure: this test would take too long
  }
plan-ask-notes = What is asked for: a decision { by-when } from { $decider }. The test is of two groups by lot, as on the page before; no money is asked for a result that is not known yet.
plan-ask-caption = What is asked for
plan-ask-alt = Decision wanted { by-when } from { $decider }: a test on { $plan_both } { $many }.
