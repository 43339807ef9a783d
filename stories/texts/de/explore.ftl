# Beside a curve that is being explored: sentences that follow every slider.

explore-headline = { $verdict ->
    [nobody] { $bound ->
        [no] Zu diesen Kosten { paid.many } sich { $contacts } nicht { paid }.
       *[limit] Mit diesen Grenzen gibt es keine { $contacts }.
      }
    [everybody] { $contacts } { $at } allen { brought.many } { $profit } { brought }; das Modell fügt nichts hinzu.
    [unclear] { $contacts } { $at } { top-of-many } zeigen keinen klaren Gewinn gegenüber { baseline.to }; sie { brought.many } { $profit } { brought }.
    [worse] { $contacts } { $at } { top-of-many } { brought.many } weniger { brought } als { baseline.than }: { $gain }.
   *[model] { $bound ->
        [threshold] { explore-riskiest }; mit dem besten Anteil { been.many } es { $best_profit } { been }.
        [no] { $has_good_low ->
            [yes] { explore-riskiest }; alles zwischen { $good_low } und { $good_high } ist ebenso gut.
           *[no] { explore-riskiest }.
          }
       *[limit] { explore-riskiest }, das Beste innerhalb der Grenze.
      }
  }
explore-riskiest = { $contacts } { $at } { top-of-many } { brought.many } { $profit } { brought }

# The gain with its range, and what it hangs on.
explore-sure = { $verdict ->
    [nobody] { $bound ->
        [no] Hier ist nichts zu gewinnen: Jeder Anteil, der zur Wahl steht, kostet mehr, als er bringt.
       *[limit] So ist nichts gewonnen und nichts verloren.
      }
   *[model] { $clear ->
        [yes] { $unseen ->
            [yes] Bei { $many_dat }, die die Regel nicht kannte, { been.many } es { $gain } mehr { been } als { baseline }, zwischen { $gain_low } und { $gain_high }.
           *[no] Es { been.many } { $gain } mehr { been } als { baseline }, zwischen { $gain_low } und { $gain_high }.
          }
       *[no] { $unseen ->
            [yes] Bei { $many_dat }, die die Regel nicht kannte, { been.one } die Differenz zum Ergebnis { baseline } zwischen { $gain_low } und { $gain_high } { been }: { explore-unclear }.
           *[no] Die Differenz zum Ergebnis { baseline } { been.one } zwischen { $gain_low } und { $gain_high } { been }: { explore-unclear }.
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
