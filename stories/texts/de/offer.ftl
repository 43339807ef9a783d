# Wem ein Angebot zu machen ist: was eine Kapazität findet, und wie viel davon am Angebot liegen muss.

offer-responses-kicker = Befund
offer-responses-title = { $contacted_leavers ->
    [one] Unter den { $contacted } { $many_dat } mit den höchsten Scores ist { $contacted_leavers } Reaktion, das { $lift_contacted }-Fache zufällig gezogener
   *[other] Unter den { $contacted } { $many_dat } mit den höchsten Scores sind { $contacted_leavers } Reaktionen, das { $lift_contacted }-Fache zufällig gezogener
  }
offer-responses-notes =
    Was eine Kapazität findet: Lesen Sie die obere Linie bei der Zahl, für die { $contacts } möglich sind. Unter den { $contacted } { $many_dat } mit den höchsten Scores { $aux } { $hits_per_hundred } von { $hundred } { $gone }, unter allen { $many_dat } { $leavers_per_hundred } von { $hundred }; unter ebenso vielen zufällig gezogenen ist mit { $drawn_leavers } zu rechnen. Das sind Reaktionen, wie die Datei sie zählt, mit oder ohne Angebot, und an denselben { $many_dat }, an denen die Zahl gewählt ist: Bei anderen können es etwas weniger sein.
offer-responses-caption = Gefundene Reaktionen nach Zahl der { $many } mit { $action }, höchste Scores zuerst
offer-responses-alt = Reaktionen unter den { $contacted } { $many_dat } mit den höchsten Scores: { $contacted_leavers }; unter ebenso vielen zufällig gezogenen: { $drawn_leavers }.
offer-responses-line = { $by ->
    [score] Nach Score
   *[random] Zufällig gezogen
  }
offer-responses-across = { $many } mit { $action }
offer-responses-axis = Reaktionen
offer-responses-point = { $contacted }: { $contacted_leavers }
offer-responses-lift = mal die Reaktionsquote aller { $many }, unter den obersten { $contacted }
offer-responses-found = Reaktionen darunter
offer-responses-drawn = Bei ebenso vielen zufällig
offer-responses-rate = Reaktionen dort
offer-responses-rate-of-all = Reaktionen insgesamt

offer-due-kicker = Wirkung
offer-due-title = { $pays ->
    [yes] Die Angebote lohnen sich, wenn mindestens { $due_least } vom Wert der Reaktionen an ihnen liegen
   *[no] Selbst wenn jede Reaktion an den Angeboten läge: Sie { cost.many } mehr { cost } als { brought }
  }
offer-due-notes =
    Diese Präsentation zählt jede Reaktion nach { $action }, zusammen { $responses_worth }, auch von { $many_dat }, die ohne Angebot reagiert hätten: Wo das Los keine verschont, sind sie nicht zu unterscheiden. Diese Seite fragt, wie viel von diesem Wert an den Angeboten liegen muss, damit sie sich lohnen. Wer die höchsten Scores hat, hätte oft ohnehin reagiert; der Teil, der an den Angeboten liegt, kann dort also kleiner sein als insgesamt. Der Score sieht vorher, wer reagiert, nicht, wen ein Angebot bewegt. Eine Kontrollgruppe zeigt es.
offer-due-caption = Gewinn einer { $campaign } nach dem Teil vom Wert der Reaktionen, der an den Angeboten liegt; diese Datei nennt ihn nicht
offer-due-alt = { $pays ->
    [yes] Die Angebote lohnen sich, sobald { $due_least } vom Wert der Reaktionen nach { $action }, zusammen { $responses_worth }, an ihnen liegen.
   *[no] Der Wert der Reaktionen nach { $action }, zusammen { $responses_worth }, bezahlt die Angebote auch dann nicht, wenn er ganz an ihnen liegt.
  }
offer-due-line = { $of ->
    [model] { $many } nach Modell
   *[everybody] { $contacts } { $at } allen
  }
offer-due-across = Teil vom Wert der Reaktionen, der an den Angeboten liegt
offer-due-axis = Gewinn
offer-due-point = Lohnt ab { $due_least }

# Among the assumptions: what no amount of the form says.
offer-assumed-what = Reaktionen, die am Angebot liegen
offer-assumed-likely = alle
offer-assumed-range = nicht bekannt
offer-assumed-source = Keine Spalte nennt eine Kontrollgruppe
