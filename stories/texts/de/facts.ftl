# How each fact comes about, for those who recompute it: the sentences beside formulas of other facts. Facts keep their names.

formula-customers = Zeilen mit Score und bekanntem Ausgang
formula-leavers = Zeilen mit dem Ereignis als Ausgang
formula-true-rate = die wahre Quote, wie angegeben; Gewichte: wahre Quote / Quote der Datei mit Ereignis, ({ $whole } - wahre Quote) / ({ $whole } - Quote der Datei) ohne, geteilt durch das größere
formula-true-rate-by-column = die wahre Quote nach den Gewichten in „{ $name }“: Gewichte der Zeilen mit Ereignis / Gewichte aller; Zeilen zählen wahre Quote / Quote der Datei mit Ereignis, ({ $whole } - wahre Quote) / ({ $whole } - Quote der Datei) ohne, geteilt durch das größere
formula-rows-in-file = Zeilen mit Score und bekanntem Ausgang, wie sie in der Datei stehen
formula-rate-in-file = Zeilen mit Ereignis / Zeilen der Datei
formula-hundred = eine runde Zahl zum Zählen
formula-ranking = Anteil richtig geordneter Paare aus einer Zeile mit und einer ohne Ereignis, Gleichstand halb
formula-fifth = { $hundred } * leavers / customers im Fünftel mit Rang { $place } nach Score
formula-segment-rate = leavers / customers, wo { $segment } { $level } ist
formula-segment-rows = customers, wo { $segment } { $level } ist
formula-contacted = customers mit score >= threshold
formula-contacted-leavers = leavers unter contacted
formula-spend = { $event_is ->
    [bad] Summe der Auszahlungen über contacted: Kontakte und angenommene Angebote
   *[other] Summe der Auszahlungen über contacted
  }
formula-threshold-written = höchster Score der Datei, der noch kontaktiert wird; der Score wurde umgedreht
formula-threshold = niedrigster Score, der noch dazugehört
formula-most = customers, die Kapazität und Budget zulassen
formula-limit = die Grenze, wie sie gesetzt wurde
formula-good = { $end ->
    [least] kleinster
   *[largest] größter
  } Anteil, zusammenhängend mit dem besten, dessen Verlust gegenüber dem besten nachweislich klein ist (good_loss)
formula-good-loss = Quantil des größten Verlusts eines Anteils in diesem Bereich gegenüber dem besten, in Dateien, die aus dieser gezogen sind (fester Startwert), aufgerundet
formula-alike = { $end ->
    [least] kleinster
   *[largest] größter
  } Anteil, zusammenhängend mit dem besten, dessen Unterschied zu ihm im Bereich des Zufalls liegt
formula-gain = profit weniger dem der besten Entscheidung ohne Modell ({ $baseline })
formula-gain-end = gain { $sign } { $z } Standardfehler der gepaarten Differenz je Zeile; weiter zur Seite weniger großer Zeilen, wo diese schief liegen (Hall)
formula-profit = { $fixed ->
    [yes] { $unseen ->
        [yes] Summe aus Ertrag - Auszahlung über contacted, weniger Fixkosten; jedes Fünftel der Zeilen mit einer Schwelle gemessen, die auf den anderen gewählt ist, Mittel aus zwanzig Mischungen; so gedruckt, dass { $gain } darin aufgeht
       *[no] Summe aus Ertrag - Auszahlung über contacted, weniger Fixkosten; Schwelle von Hand gesetzt; so gedruckt, dass { $gain } darin aufgeht
      }
   *[no] { $unseen ->
        [yes] Summe aus Ertrag - Auszahlung über contacted; jedes Fünftel der Zeilen mit einer Schwelle gemessen, die auf den anderen gewählt ist, Mittel aus zwanzig Mischungen; so gedruckt, dass { $gain } darin aufgeht
       *[no] Summe aus Ertrag - Auszahlung über contacted; Schwelle von Hand gesetzt; so gedruckt, dass { $gain } darin aufgeht
      }
  }
formula-baseline-profit = { $baseline ->
    [present] profit der heutigen Regel
    [nobody] profit ohne Kontakte
   *[everybody] profit mit Kontakt bei allen
  }
formula-best-profit = { $fixed ->
    [yes] höchster Punkt der Kurve, weniger Fixkosten
   *[no] höchster Punkt der Kurve
  }
formula-band-top = das höchste obere Ende der Spanne, die für die ganze Kurve gilt
formula-apparent-profit = profit an der Schwelle auf den Zeilen, auf denen sie gewählt ist
formula-apparent-profit-by-cells = { $formula }, an der Schwelle auf den Zeilen, auf denen sie gewählt ist
formula-cell-sum = { $flat ->
    [yes] { $outcome ->
        [event] ausgewählte mit dem Ereignis, von denen, deren Beträge bekannt sind
       *[other] ausgewählte ohne das Ereignis, von denen, deren Beträge bekannt sind
      }
   *[no] { $outcome ->
        [event] Summe über die ausgewählten mit dem Ereignis von { $amount }, Zeile für Zeile
       *[other] Summe über die ausgewählten ohne das Ereignis von { $amount }, Zeile für Zeile
      }
  }
formula-unpriced = Zeilen mit Score und Ausgang, aber ohne einen Betrag, mit dem gerechnet wird
formula-priced = Zeilen mit Score, Ausgang und allen Beträgen, mit denen gerechnet wird
formula-factor = Faktor von { $amount }, { $end }: { $source }
formula-yearly = { $longer ->
    [yes] { $formula }, für { formula-each-time } { often } über { $years_long } Jahre
   *[no] { $formula }, für { formula-each-time } { often }
  }
formula-each-time = { $event_is ->
    [open] eine Entscheidung
   *[other] eine Kampagne
  }
formula-years = { $event_is ->
    [open] über wie viele Jahre Entscheidungen zählen
   *[other] über wie viele Jahre Kampagnen zählen
  }
formula-certainty = wie oft so gebildete Spannen den wahren Betrag enthalten
formula-decide-by = Tag, bis zu dem die Entscheidung erbeten ist
formula-responses-worth = Summe über contacted_leavers, was eine Reaktion wert ist: response_value oder value * margin * months
formula-due-least = (spend und die Fixkosten) / responses_worth
formula-stake = Summe über leavers, was sie wert waren: value * margin * months oder der feste Wert
formula-kept = contacted_leavers * accept_rate{ $end }
formula-stop-points = { $event_is ->
    [bad] kleinste Zusagequote, die sich lohnt * contacted_leavers / contacted, in Punkten der Quote
   *[other] kleinste Wirkungsquote, die sich lohnt * contacted_leavers / contacted, in Punkten der Quote
  }
formula-stop-points-of-offer = kleinster Teil der Reaktionen, der die Angebote bezahlt * contacted_leavers / contacted, in Punkten der Quote
formula-held-back = { $watched ->
    [yes] kleinste Zahl Zurückgehaltener, deren Quote sich gegenüber stop_rate bei { $level } % in vier von fünf Versuchen zeigt (Fleiss, Levin, Paik { $published }), auf so viele Listen verteilt wie nötig
   *[no] kleinste Kontrollgruppe, in der sich { formula-moves } um stop_points bei { $level } % in vier von fünf Versuchen zeigt (Fleiss, Levin, Paik { $published }), auf so viele Listen verteilt wie nötig
  }
formula-held-back-usual = einer von { $one_in } der Ausgewählten; nötig sind mindestens { $least }: { formula-held-back }
formula-held-lists = kleinste Zahl von Listen, bei der das höchstens ein Viertel der Ausgewählten ist
formula-never-lists = so viele Listen sind zu wenig
formula-stop-rate = { $hundred } * Ereignisanteil unter contacted, bei dem sich Handeln gerade lohnt: (Kosten einer anderen Zeile und Fixkosten je Zeile) / (Betrag eines Ereignisses + Kosten einer anderen Zeile)
formula-next-list = { $length ->
    [asked] Länge der nächsten Liste, wie angegeben
   *[file] Länge der nächsten Liste, angenommen wie die der Datei
  }
formula-next-held-back = Zurückgehaltene aus next_chosen: so viele, wie die Abbruchregel braucht, mindestens einer von zehn bei zwei Gruppen, höchstens ein Viertel
formula-next-spend = { $fixed ->
    [yes] spend nach diesen Beträgen ({ $end }) * next_called / contacted, und die Fixkosten
   *[no] spend nach diesen Beträgen ({ $end }) * next_called / contacted
  }
formula-next-forgone = was die Zurückgehaltenen gebracht hätten: Gewinn vor Fixkosten * next_held_back / contacted
formula-next-all = Gewinn mit Kontakt zu allen, für so viele wie auf der nächsten Liste
formula-next-all-range = Spanne dieses Gewinns wegen Daten und Annahmen zusammen, gezogen wie all_low und all_high
formula-next-gain-fixed = (gain oder seine Spanne + Fixkosten) * next_list / customers - Fixkosten
formula-test-arm = { $among ->
    [all] kleinste Gruppe aus allen, in der sich eine Wirkung von test_points gegenüber ebenso vielen ohne Kontakt zeigt
   *[chosen] kleinste Gruppe der Ausgewählten, in der sich eine Wirkung von test_points gegenüber ebenso vielen ohne Kontakt zeigt
  }
formula-test-spend = test_arm * spend / contacted, nach den wahrscheinlichen Beträgen
formula-test-points = { $among ->
    [all] kleinste Wirkung, mit der sich Kontakt zu allen lohnt
   *[chosen] kleinste Wirkung, mit der sich Kontakt zu den Ausgewählten lohnt
  }
formula-test-available = { $among ->
    [all] alle auf der nächsten Liste
   *[chosen] die Ausgewählten der nächsten Liste
  }
formula-test-lists = test_rows / test_available, aufgerundet
formula-outcomes-wanted = customers * (Quadrat aus Spanne in Standardfehlern / Gewinn in Standardfehlern, weniger das Ganze); zwei Stellen, aufgerundet
formula-moves = { $event_is ->
    [bad] ein Rückgang
   *[other] ein Unterschied
  }
formula-assumption = Annahme, { $end }: { $source }
formula-gain-at = gain derselben customers, wenn { $name } an diesem Ende liegt: { $end }
formula-holds = { $name } am Rand des Bereichs mit Mehrgewinn ({ $end }), nach innen gerundet

# Where a tie is shared out, the count that is printed is rounded down: what is reckoned with is not.
formula-contacted-share = contacted / customers
formula-hits-per-hundred = { $hundred } * contacted_leavers / contacted

# Woher eine Zahl kommt, und wie oft entschieden wird.
formula-origin = { $weighted ->
    [yes] { $file }, { $rows } Zeilen mit Score und bekanntem Ausgang; gewichtet auf einen wahren Anteil von { $rate } %: Zeilen mit Ereignis zählen { $event }, andere { $other }
   *[no] { $file }, { $rows } Zeilen mit Score und bekanntem Ausgang
  }
formula-raised = Zeilen mit einem Wert unter null
often = { $repeat ->
    [once] einmalig
    [every-year] jedes Jahr
    [every-quarter] jedes Quartal
   *[every-month] jeden Monat
  }

formula-plan-months = Monate, über die Kosten von Modell und Kampagne zählen
formula-plan-worth = { $all ->
    [yes] Summe über die Monate von (Gewinn mit Kontakt zu allen am Ende einer Entscheidung - cost_monthly) / (Ganzes + discount_rate) hoch vergangene Jahre, abzüglich cost_once
   *[no] Summe über die Monate von (gain am Ende einer Entscheidung - cost_monthly) / (Ganzes + discount_rate) hoch vergangene Jahre, abzüglich cost_once
  }
formula-plan-range = Spanne davon wegen Daten und allen Beträgen zusammen: { $least } und { $most } Prozent der Ziehungen
formula-plan-paid = Anteil dieser Ziehungen, in denen die Summe am Ende über null liegt
formula-plan-month = Monat, ab dem die abgezinste Summe bis zum Ende nicht unter null liegt
formula-plan-month-end = dasselbe an einem Ende der Spanne dieser Ziehungen
