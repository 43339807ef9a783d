# Woher ein Mehrgewinn kommt: die Summe dahinter, Zeile für Zeile, jeder Betrag wie gedruckt.

sum-gross = { $by_row ->
    [yes] { $contacted_leavers } { sum-those } mit { $sum_values } in den Beträgen der Datei × { $factors }{ sum-over }
   *[no] { $contacted_leavers } { sum-those } × { $factors }
  }
sum-those = { $many_dat }, die { $leave }
sum-over = { $has_sum_times ->
    [yes] {" "}/ { $sum_times }
   *[no] {""}
  }
sum-spend = { $by_column ->
    [yes] { $contacted } { $contacts }, jeder Kontakt zu eigenen Kosten{ sum-offers }
   *[no] { $contacted } { $contacts } × { $each }{ sum-offers }
  }
sum-offers = { $offers ->
    [yes] , und { $incentive_cost_likely } je angenommenem Angebot, auch von allen, die ohnehin geblieben wären
   *[no] {""}
  }
sum-event = { $event_is ->
    [bad] { $many }, die { $leave }
   *[other] mit Ereignis
  }
sum-other = { $event_is ->
    [bad] übrige { $many } mit { $action }
   *[other] ohne Ereignis
  }
sum-fixed = Fixkosten

sum-picked = { noun-profit } auf den Zeilen, an denen die Regel gewählt ist
sum-hindsight = davon Rückschau
sum-profit = { noun-profit }
sum-baseline = { noun-profit } { baseline }
sum-gain = { $gains ->
    [yes] mehr als { baseline.than }
   *[no] weniger als { baseline.than }
  }

sum-part = { $amount } ({ $label })
sum-sentence = Die Rechnung, so genau wie ihr kleinster Posten es braucht: { $parts }.

formula-sum-values = Summe der Wertspalte über die Kontaktierten mit Ereignis
formula-sum-fixed = die Fixkosten eines Durchgangs, wie angegeben
formula-sum-times = Monate, die ein Betrag der Wertspalte abdeckt
formula-sum-of-outcome = Summe dessen, was der Kontakt bei Kontaktierten ohne Ereignis bringt
formula-sum-printed = { $formula }; so gedruckt, dass die Zeilen der Summe aufgehen
