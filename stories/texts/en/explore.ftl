# Beside a curve that is being explored: sentences that follow every slider.

explore-headline = { $verdict ->
    [nobody] { $bound ->
        [no] At these costs no { $action } { paid } for itself.
       *[limit] As the limits are set, { $nobody } is { $acted }.
      }
    [everybody] { CAP($contact) } { $everybody }. It { earned } { $profit }; the model adds nothing.
    [unclear] { CAP($contacting) } { top-of-many } shows no clear gain over { baseline }. It { brought } { $profit }.
    [worse] { CAP($contacting) } { top-of-many } { brought } less than { baseline }: { $gain }.
   *[model] { $bound ->
        [threshold] { explore-riskiest }; the best share { brought } { $best_profit }.
        [no] { $has_good_low ->
            [yes] { explore-riskiest }, and anything from { $good_low } to { $good_high } is as good.
           *[no] { explore-riskiest }.
          }
       *[limit] { explore-riskiest }, the best within the limit.
      }
  }
explore-riskiest = { CAP($contact) } { top-of-many }. It { earned } { $profit }

# The gain with its range, and what it hangs on.
explore-sure = { $verdict ->
    [nobody] { $bound ->
        [no] There is nothing to gain here: every share that could be chosen costs more than it brings.
       *[limit] So nothing is gained and nothing is lost.
      }
   *[model] { $clear ->
        [yes] { $unseen ->
            [yes] On { $many } the rule had not seen it { earned } { $gain } more than { baseline }, between { $gain_low } and { $gain_high }.
           *[no] It { earned } { $gain } more than { baseline }, between { $gain_low } and { $gain_high }.
          }
       *[no] { $unseen ->
            [yes] On { $many } the rule had not seen it { brought } between { $gain_low } and { $gain_high } compared with { baseline }: { explore-unclear }.
           *[no] It { brought } between { $gain_low } and { $gain_high } compared with { baseline }: { explore-unclear }.
          }
      }
  }
explore-unclear = { $verdict ->
    [worse] a loss
   *[unclear] no clear gain
  }
explore-hangs = { $widest ->
    [months] Among what is assumed, most hangs on { explore-months }.
    [accept_rate] Among what is assumed, most hangs on { explore-accept }.
    [margin] Among what is assumed, most hangs on { noun-margin-of }.
    [contact_cost] Among what is assumed, most hangs on what { $an_action } costs.
    [incentive_cost] Among what is assumed, most hangs on { explore-incentive }.
    [clv] Among what is assumed, most hangs on { explore-clv }.
    [response_value] Among what is assumed, most hangs on what a response is worth.
    [offer_cost] Among what is assumed, most hangs on what an offer costs.
   *[other] {""}
  }
explore-months = { $event_is ->
    [bad] how long a kept { $one } stays
   *[other] { noun-months }
  }
explore-accept = { $event_is ->
    [bad] how many stay when { $acted }
   *[other] { noun-accept-rate }
  }
explore-incentive = { $event_is ->
    [bad] what the offer costs
   *[other] { noun-incentive-cost }
  }
explore-clv = { $event_is ->
    [bad] what a kept { $one } is worth
   *[other] { noun-clv }
  }

# Who says so, and the amounts between which the answer stands.
explore-still = { $has_low ->
    [yes] { $has_high ->
        [yes] { $source }. Still worth it from { $low } to { $high }.
       *[no] { $source }. Still worth it down to { $low }.
      }
   *[no] { $has_high ->
        [yes] { $source }. Still worth it up to { $high }.
       *[no] { $source }.
      }
  }
