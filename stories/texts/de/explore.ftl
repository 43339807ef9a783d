# Beside a curve that is being explored: sentences that follow every slider.

explore-told = { $draft ->
    [yes] Mit Beispielbeträgen: { explore-headline }
   *[no] { explore-headline }
  }
explore-headline = { $verdict ->
    [nobody] { $bound ->
        [no] Zu diesen Kosten { paid.many } sich { $contacts } nicht { paid }.
       *[limit] Mit diesen Grenzen gibt es keine { $contacts }.
      }
    [everybody] { $contacts } { $at } allen { brought.many } { $profit }{ over-all } { brought }; das Modell fügt nichts hinzu.
    [unclear] { $doubt ->
        [amounts] { $bound ->
            [threshold] { explore-turns }; mit dem besten Anteil { been.many } es { $best_profit } { been }.
           *[no] { explore-turns }.
          }
       *[data] { $contacts } { $at } { top-of-many } zeigen keinen klaren Gewinn gegenüber { baseline.to }; sie { brought.many } { $profit } { brought }.
      }
    [worse] { $contacts } { $at } { top-of-many } { brought.many } weniger { brought } als { baseline.than }: { $gain }.
   *[model] { $bound ->
        [threshold] { explore-riskiest }; mit dem besten Anteil { been.many } es { $best_profit } { been }.
        [no] { $has_good_low ->
            [yes] { explore-riskiest }; alles zwischen { $good_low } und { $good_high } ist ebenso gut: es kostet höchstens { $good_loss }.
           *[no] { $has_alike_low ->
                [yes] { explore-riskiest }; die Daten können { $alike_low } nicht von { $alike_high } unterscheiden.
               *[no] { explore-riskiest }.
              }
          }
       *[limit] { explore-riskiest }, das Beste innerhalb der Grenze.
      }
  }
explore-turns = { $contacts } { $at } { top-of-many } { brought.many } { $profit } { brought }; ob das ein Gewinn gegenüber { baseline.to } ist, entscheiden die Beträge
explore-riskiest = { $contacts } { $at } { top-of-many } { brought.many } { $profit }{ over-all } { brought }

# Under the headline: what of the moved curve would else be looked up in the story, where it stands as it was.
explore-many = { $contacts } { $at } { $contacted } von { $customers }
explore-cost = { $cost } je { $action }
explore-gain = { $verdict ->
    [model] { $gain } { against-baseline }, { roughly }zwischen { $all_low } und { $all_high }{ at-other-amounts }
   *[other] { roughly }zwischen { $all_low } und { $all_high }, verglichen mit { baseline.to }
  }

# The gain with its range, and what it hangs on.
explore-sure = { $verdict ->
    [nobody] { $bound ->
        [no] Hier ist nichts zu gewinnen: Jeder Anteil, der zur Wahl steht, kostet mehr, als er bringt.
       *[limit] So ist nichts gewonnen und nichts verloren.
      }
   *[model] { $clear ->
        [yes] { $unseen ->
            [yes] Bei { $many_dat }, die die Regel nicht kannte, { been.many } es { $gain } mehr { been } als { baseline }, { roughly }zwischen { $all_low } und { $all_high }{ at-other-amounts }.
           *[no] Es { been.many } { $gain } mehr { been } als { baseline }, { roughly }zwischen { $all_low } und { $all_high }{ at-other-amounts }.
          }
       *[no] { $unseen ->
            [yes] Bei { $many_dat }, die die Regel nicht kannte, { been.one } die Differenz zum Ergebnis { baseline } { roughly }zwischen { $all_low } und { $all_high } { been }: { explore-unclear }.
           *[no] Die Differenz zum Ergebnis { baseline } { been.one } { roughly }zwischen { $all_low } und { $all_high } { been }: { explore-unclear }.
          }
      }
  }
explore-unclear = { $verdict ->
    [worse] ein Verlust
   *[unclear] kein klarer Gewinn
  }
explore-hangs = { $widest ->
    [months] Von den Annahmen { explore-months }.
    [accept_rate] Von den Annahmen { explore-accept }.
    [margin] Von den Annahmen wirkt { noun-margin-of } am stärksten.
    [contact_cost] Von den Annahmen wirkt der Preis je { $action } am stärksten.
    [incentive_cost] Von den Annahmen { explore-incentive }.
    [clv] Von den Annahmen { explore-clv }.
    [response_value] Von den Annahmen wirkt der Wert je Reaktion am stärksten.
    [offer_cost] Von den Annahmen wirkt der Preis je Angebot am stärksten.
   *[other] {""}
  }
explore-months = { $event_is ->
    [bad] wirkt die Dauer des Verbleibs am stärksten
   *[other] wirkt { noun-months } am stärksten
  }
explore-accept = { $event_is ->
    [bad] wirkt am stärksten, wie viele nach { $action } bleiben
   *[other] wirkt { noun-accept-rate } am stärksten
  }
explore-incentive = { $event_is ->
    [bad] wirkt der Preis des Angebots am stärksten
   *[other] wirkt { noun-incentive-cost } am stärksten
  }
explore-clv = { $event_is ->
    [bad] wirkt der Wert gehaltener { $many } am stärksten
   *[other] wirkt { noun-clv } am stärksten
  }

# Who says so, and the amounts between which the answer stands.
explore-still = { $has_low ->
    [yes] { $has_high ->
        [yes] { $source }. Lohnt sich noch im Bereich { $low } bis { $high }.
       *[no] { $source }. Lohnt sich noch ab { $low }.
      }
   *[no] { $has_high ->
        [yes] { $source }. Lohnt sich noch bis { $high }.
       *[no] { $source }.
      }
  }

# Before a story is told: the amounts that decide it, where each stands, and what it moves.
deciding-range = ({ $low } bis { $high })
deciding-worth = { $scope ->
    [balanced] {""}
   *[other] { $has_low ->
        [yes] { $has_high ->
            [yes] lohnt sich im Bereich { $low } bis { $high }
           *[no] lohnt sich ab { $low }
          }
       *[no] { $has_high ->
            [yes] lohnt sich bis { $high }
           *[no] {""}
          }
      }
  }
deciding-moves = { $scope ->
    [balanced] Ob es etwas bringt, ist nicht zu sagen, solange der wahre Anteil nicht bekannt ist.
   *[other] { $moves ->
        [yes] Der Gewinn: { $at_low } ({ $low }), { $at_high } ({ $high })
       *[no] { $gained ->
            [yes] Der Gewinn bleibt { $at_low }
           *[no] Kein Gewinn, wo auch immer der Betrag in seiner Spanne liegt
          }
      }
  }
deciding-examples = Noch Beispiele: { $names }.

# Beside the curve of a deck once a slider was moved: what its large figure is.
moved-gain = { $unseen ->
    [yes] Gewinn gegenüber dem Besten ohne Modell, an dieser Kurve abgelesen; der eigene der Präsentation gilt für { $many }, die die Regel nicht kannte
   *[no] Gewinn gegenüber dem Besten ohne Modell, an dieser Kurve abgelesen
  }
