# What each assumption is called: as a label, and as a part of a sentence.

label-clv = A kept { $one } is worth
label-margin = { $part_of_pay ->
    [yes] { CAP($share_of_value) }
   *[no] Margin on what { $a_one } pays
  }
label-months = How long a kept { $one } stays
label-accept-rate = Stay when { $acted }
label-incentive-cost = The offer costs, if accepted
label-contact-cost = { CAP($an_action) } costs
label-hit = { CAP($an_action) } that was needed brings
label-false-alarm = { CAP($an_action) } for nothing brings
label-miss = { CAP($a_one) } missed brings
label-rightly-left = { CAP($a_one) } rightly left alone brings
label-loss-given-default = Lost when { $a_one } defaults
label-return-rate = Earned on a good { $one }
label-exposure = Owed on { $a_one }
label-fixed-cost = Every { $campaign } costs, whoever is { $acted }

noun-clv = a kept { $one }'s worth
noun-margin = { $part_of_pay ->
    [yes] the { $share_of_value }
   *[no] the margin
  }
noun-months = the time they stay
noun-accept-rate = acceptance
noun-incentive-cost = the cost of the offer
noun-contact-cost = the cost of { $an_action }
noun-hit = a needed { $action }'s worth
noun-false-alarm = the cost of needless { $contacts }
noun-miss = the cost of a miss
noun-rightly-left = the worth of leaving alone
noun-loss-given-default = the loss given default
noun-return-rate = the return on a good { $one }
noun-exposure = what is owed on { $a_one }
noun-fixed-cost = the fixed cost

# Where a cell differs by row: how often an amount of the file counts in it, and how that is read.
label-times = { $label }: times { $amount }
noun-times = { $noun } (times { $amount })
amount-read = Amount by row: { $name }
amount-source = Read from the file
amount-times = { $column } × { $factor }
amount-bound = { $end ->
    [least] at least { $bound }
   *[greatest] at most { $bound }
  }

# Where nobody has said it.
usual-decider = the sponsor
usual-source = Default, not yet confirmed
