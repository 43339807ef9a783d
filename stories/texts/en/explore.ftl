# Beside a curve that is being explored: sentences that follow every slider.

explore-told = { $draft ->
    [yes] With example amounts: { explore-headline }
   *[no] { explore-headline }
  }
explore-headline = { $verdict ->
    [nobody] { $bound ->
        [no] At these costs no { $action } { paid } for itself.
       *[limit] As the limits are set, { $nobody } is { $acted }.
      }
    [everybody] { CAP($contact) } { $everybody }. It { earned } { $profit }{ over-all }; the model adds nothing.
    [unclear] { $doubt ->
        [amounts] { $bound ->
            [threshold] { explore-turns }; the best share { brought } { $best_profit }.
           *[no] { explore-turns }.
          }
       *[data] { CAP($contacting) } { top-of-many } shows no clear gain over { baseline }. It { brought } { $profit }.
      }
    [worse] { CAP($contacting) } { top-of-many } { brought } less than { baseline }: { $gain }.
   *[model] { $bound ->
        [threshold] { explore-riskiest }; the best share { brought } { $best_profit }.
        [no] { $has_good_low ->
            [yes] { explore-riskiest }, and anything from { $good_low } to { $good_high } is as good: it costs at most { $good_loss }.
           *[no] { $has_alike_low ->
                [yes] { explore-riskiest }; the data cannot tell { $alike_low } from { $alike_high } apart.
               *[no] { explore-riskiest }.
              }
          }
       *[limit] { explore-riskiest }, the best within the limit.
      }
  }
explore-turns = { CAP($contacting) } { top-of-many } { brought } { $profit }; the amounts decide whether that is a gain over { baseline }
explore-riskiest = { CAP($contact) } { top-of-many }. It { earned } { $profit }{ over-all }

# Under the headline: what of the moved curve would else be looked up in the story, where it stands as it was.
explore-many = { $contacted } of { $customers } { $acted }
explore-cost = { $cost } for each { $action }
explore-gain = { $verdict ->
    [model] { $gain } { against-baseline }, { roughly }between { $all_low } and { $all_high }{ at-other-amounts }
   *[other] { roughly }between { $all_low } and { $all_high }{ compared }
  }

compared = { $contested ->
    [yes] { at-other-amounts }
   *[no] {" "}compared with { baseline }
  }

# The gain with its range, and what it hangs on.
explore-sure = { $verdict ->
    [nobody] { $bound ->
        [no] There is nothing to gain here: every share that could be chosen costs more than it brings.
       *[limit] So nothing is gained and nothing is lost.
      }
   *[model] { $clear ->
        [yes] { $unseen ->
            [yes] On { $many } the rule had not seen it { earned } { $gain } more than { baseline }, { roughly }between { $all_low } and { $all_high }{ at-other-amounts }.
           *[no] It { earned } { $gain } more than { baseline }, { roughly }between { $all_low } and { $all_high }{ at-other-amounts }.
          }
       *[no] { $unseen ->
            [yes] On { $many } the rule had not seen it { brought } { roughly }between { $all_low } and { $all_high }{ compared }: { explore-unclear }.
           *[no] It { brought } { roughly }between { $all_low } and { $all_high }{ compared }: { explore-unclear }.
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

# Before a story is told: the amounts that decide it, where each stands, and what it moves.
deciding-range = ({ $low } to { $high })
deciding-worth = { $scope ->
    [balanced] {""}
   *[other] { $has_low ->
        [yes] { $has_high ->
            [yes] worth it from { $low } to { $high }
           *[no] worth it down to { $low }
          }
       *[no] { $has_high ->
            [yes] worth it up to { $high }
           *[no] {""}
          }
      }
  }
deciding-moves = { $scope ->
    [balanced] Whether it gains cannot be told while the true share is not known.
   *[other] { $moves ->
        [yes] The gain: { $at_low } at { $low }, { $at_high } at { $high }
       *[no] { $gained ->
            [yes] The gain stays { $at_low }
           *[no] No gain at any amount in its range
          }
      }
  }
deciding-examples = Still examples: { $names }.

# Beside the curve of a deck once a slider was moved: what its large figure is.
moved-gain = { $unseen ->
    [yes] gain over the best without the model, read off this curve; the story’s own is judged on { $many } the rule had not seen
   *[no] gain over the best without the model, read off this curve
  }
