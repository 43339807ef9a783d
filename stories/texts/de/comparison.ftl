# Which of two models is worth more? $first is the model in use, $second the other; $winner says which of them won. Their names
# stand in quotation marks and without an article, so that every sentence takes them in any case.

pair-called = „{ $name }“
winner = { $winner ->
    [second] { $second }
   *[first] { $first }
  }
loser = { $winner ->
    [second] { $first }
   *[first] { $second }
  }
pair-subtitle = { $pair_verdict ->
    [none] Ein Modell, und nichts zu vergleichen
   *[found] Zwei Modelle für dieselben { $many }
  }

# The line under every picture.
pair-source = { $about ->
    [period-and-marks] Quelle: { $file }, { pair-source-rows }, { $period }; { $marks }.
    [period] Quelle: { $file }, { pair-source-rows }, { $period }.
    [marks] Quelle: { $file }, { pair-source-rows }, { $marks }.
   *[rows] Quelle: { $file }, { pair-source-rows }.
  }
pair-source-rows = { $scope ->
    [weighted] { $both } { $many } mit beiden Scores, gewichtet auf eine wahre Quote von { $base_rate }
   *[file] { $both } { $many } mit beiden Scores
  }

# The difference as a large figure, and as a part of a sentence.
pair-gain-label = { $pair_verdict ->
    [unclear] mit { $second } statt { $first }
   *[clear] mehr mit { winner } als mit { loser }
  }
pair-gain-detail = { $pair_verdict ->
    [unclear] { roughly }zwischen { $change_low } und { $change_high }
   *[clear] { roughly }zwischen { $ahead_low } und { $ahead_high }
  }
pair-difference = { $pair_verdict ->
    [alike] in Geld gibt es keinen Unterschied
    [neither] in Geld gibt es keinen Unterschied
   *[apart] der Unterschied beträgt { $change }, { roughly }zwischen { $change_low } und { $change_high }
  }
pair-asked = { $draft ->
    [yes] zuerst die Beträge bestätigen
   *[no] { pair-asked-verdict }
  }
pair-asked-verdict = { $pair_verdict ->
    [second] zu { $second } wechseln
    [first] { $first } behalten
    [alike] { $first } behalten
    [neither] keines so einsetzen, wie es ist
   *[unclear] { $pair_doubt ->
        [amounts] klären: { $pair_open }
       *[data] { $has_rows_wanted ->
            [yes] länger testen
           *[no] andere Gründe entscheiden
          }
      }
  }
pair-reason = { $reason ->
    [no-score-of-the-first-model] ohne Score von { $first }
    [no-score-of-the-second-model] ohne Score von { $second }
    [only-first] nur mit Score von { $first }
    [only-second] nur mit Score von { $second }
    [repeated] mehr als einmal vorhanden
    [outcomes-differ] mit zwei verschiedenen Ausgängen
    [no-outcome] Ausgang nicht bekannt
   *[no-value] Wert nicht bekannt
  }
pair-decide-label = Entscheidung nötig

# The first slide.
pair-answer-kicker = Auf einen Blick
pair-answer-title = { $pair_verdict ->
    [second] Die Auswahl nach { $second } { earned.one } { $ahead } mehr { earned } als die nach { $first }
    [first] Die Auswahl nach { $second } { earned.one } { $ahead } weniger { earned } als die nach { $first }
    [unclear] Zwischen { $first } und { $second } kein klarer Unterschied: { roughly }{ $change_low } bis { $change_high }
    [alike] { $first } und { $second } wählen dieselben { $many }; keines ist mehr wert
   *[neither] { $by_limit ->
        [yes] Mit den gesetzten Grenzen gibt es nach keinem der beiden Modelle { $contacts }
       *[no] Keines der Modelle lohnt sich: { $contacts } { brought.many } weniger { brought }, als sie kosten
      }
  }
pair-answer-notes =
    Diese Seite zeigt alles auf einen Blick: was { $second } anstelle von { $first } wert { been.one }, bei { $many_dat } mit beiden Scores und bekanntem Ausgang. Als Modell im Einsatz gilt { $first }: { $known_by }. Es ist eine Rückrechnung: Sie sagt, was jede der beiden Regeln auf den Zeilen der Datei ergeben hätte, und misst keine Wirkung.
pair-answer-caption = Eine { $campaign } mit den { $many_dat }, für die beide Modelle Scores haben
pair-answer-alt = { $second } anstelle von { $first }: { pair-difference }, bei { $both } { $many_dat } mit beiden Scores.
pair-answer-both-label = { $many } mit beiden Scores
pair-answer-both-detail = { $both_left } davon { $aux } { $gone }
pair-answer-differing-label = { $many } träfe eine andere Entscheidung
pair-answer-differing-detail = { $differing_share } derer mit beiden Scores

# What is compared, and on which rows.
pair-compared-kicker = Ausgangslage
pair-compared-title = { $has_beside ->
    [yes] Beide Modelle bewerten dieselben { $both } { $many }, { $both_left } davon { $aux } { $gone }; nicht vergleichbar: { $beside }
   *[no] Beide Modelle bewerten dieselben { $both } { $many }, { $both_left } davon { $aux } { $gone }
  }
pair-compared-notes =
    Beide Modelle werden an genau denselben { $many_dat } gemessen. Was beide gemeinsam haben, hebt sich auf; es zählen nur die, bei denen sie verschieden entscheiden. Wem der Score eines der beiden fehlt oder wessen Ausgang nicht bekannt ist, bleibt außen vor; wie viele das sind, ist genannt. Jedes Modell darf dort aufhören, wo es für dieses am besten ist; Kosten und Grenzen sind für beide gleich.
pair-compared-caption = Was verglichen wird, und auf welchen Zeilen
pair-compared-alt = { $both } { $many } mit beiden Scores. { CAP($contacts) }: { $first_contacted } nach { $first }, { $second_contacted } nach { $second }.
pair-compared-both-label = { $many } mit beiden Scores
pair-compared-both-detail = { $both_left } davon { $aux } { $gone }
pair-compared-first-label = { $contacts } nach { $first }
pair-compared-first-detail = { $first_share }, sein bester Anteil
pair-compared-second-label = { $contacts } nach { $second }
pair-compared-second-detail = { $second_share }, sein bester Anteil
pair-left-out-label = nicht im Vergleich
pair-left-out-detail = { $others ->
    [yes] { $count }: { pair-reason }, und andere
   *[no] { $count }: { pair-reason }
  }

# Both curves.
pair-curves-kicker = Befund
pair-curves-title = { $shape ->
    [turn] { $contacts } { $at } mehr als { $turn } der { $many }: { winner } { brought.one } mehr { brought }, darunter { loser }
    [stretch] { $contacts } { $at } { $low } bis { $high } der { $many }: { winner } { brought.one } klar mehr { brought }
   *[level] { $contacts }: bei keinem Anteil der { $many } liegt eines der beiden Modelle klar vorn
  }
pair-curves-notes =
    Lesen Sie beide Kurven von links nach rechts: Die { $contacts } beginnen { pair-order }, und die Höhe ist der Gewinn einer { $campaign }. An beiden Enden treffen sich die Kurven: { $contacts } { $at } keinem oder { $at } allen brauchen kein Modell. Kreuzen sie sich innerhalb ihrer Spannen, ist das Zufall und nicht markiert.
pair-order = { $event_is ->
    [bad] bei den gefährdetsten jedes Modells
   *[other] bei den höchsten Scores jedes Modells
  }
pair-first = { $event_is ->
    [bad] gefährdetste zuerst
   *[other] höchste Scores zuerst
  }
pair-curves-aside = { pair-gain-label }, { pair-gain-detail }, bei { $many_dat }, die die Regeln nicht kannten
pair-curves-best-first = Bestes Ergebnis mit { $first }
pair-curves-best-second = Bestes Ergebnis mit { $second }
pair-curves-acted = { $many } für { $contacts }
pair-curves-shares = { $first_share } oder { $second_share }
pair-curves-caption = Gewinn einer { $campaign } nach Anteil der { $many } für { $contacts }, { pair-first }
pair-curves-alt = Im besten Fall { brought.one } { $second } { $second_profit } { brought }, mit { $contacts_dat } { $at } { $second_share } der { $many }, und { $first } { $first_profit }, { $at } { $first_share }.
pair-curves-x = Anteil der { $many } für { $contacts }
pair-curves-y = Gewinn
pair-curves-best = Bestes: { $profit }
pair-curves-turn = Ab { $turn } liegt { winner } vorn
pair-curves-source = Jedes beste Ergebnis ist auf Zeilen gemessen, auf denen es nicht gewählt ist; es kann deshalb etwas unter seiner Linie liegen.

# Whom the two treat differently.
pair-differing-kicker = Befund
pair-differing-title = { $shown ->
    [both] Von { $hundred } { $many_dat }, die nur { $second } wählt, { $aux } { $only_second_hits } { $gone }; bei { $first } { $only_first_hits }
    [second] { $only_second_rows ->
        [one] Nur von { $second } gewählt: { $only_second_rows } { $one }; von { $hundred } davon { $aux } { $only_second_hits } { $gone }
       *[other] Nur von { $second } gewählt: { $only_second_rows } { $many }; von { $hundred } davon { $aux } { $only_second_hits } { $gone }
      }
    [first] { $only_first_rows ->
        [one] Nur von { $first } gewählt: { $only_first_rows } { $one }; von { $hundred } davon { $aux } { $only_first_hits } { $gone }
       *[other] Nur von { $first } gewählt: { $only_first_rows } { $many }; von { $hundred } davon { $aux } { $only_first_hits } { $gone }
      }
   *[none] Die beiden Modelle wählen fast dieselben { $many }
  }
pair-differing-notes =
    Nur { $many }, bei denen die beiden Modelle verschieden entscheiden, können einen Unterschied in Geld machen: { $differing } von { $both }. Besser ist das Modell, bei dem von den nur von ihm Gewählten mehr wirklich { $left }, gewichtet damit, was jeder Fall wert ist. Wen beide wählen und wen keines wählt, bringt so oder so dasselbe.
pair-differing-caption = { $many }, die { $left }, nach dem Modell, das sie wählt
pair-differing-alt = Von { $both } { $many_dat } wählen die Modelle { $differing } verschieden: { $only_second_rows } nur { $second }, { $only_first_rows } nur { $first }.
pair-differing-y = Anteil derer, die { $left }
pair-differing-group = { $group ->
    [both] Von beiden: { $count }
    [only_second] Nur von { $second }: { $count }
    [only_first] Nur von { $first }: { $count }
   *[neither] Von keinem: { $count }
  }
pair-differing-hits = { $hits } von { $hundred }
pair-differing-source = Linien: die Spanne jedes Anteils.

# The difference in money.
pair-money-kicker = Wirkung
pair-money-title = { $pair_verdict ->
    [second] Der Wechsel zu { $second } { brought.one } { $ahead } { brought } ({ roughly }{ $ahead_low } bis { $ahead_high })
    [first] Der Wechsel zu { $second } { cost.one } { $ahead } { cost } ({ roughly }{ $ahead_low } bis { $ahead_high })
   *[unclear] Der Wechsel zu { $second } { brought.one } keinen klaren Gewinn { brought }: { roughly }{ $change_low } bis { $change_high }
  }
pair-money-notes =
    Die erste Linie ist die ehrliche Antwort: Die Regel jedes Modells ist auf vier Fünfteln der { $many } gewählt und am letzten Fünftel gemessen, in zwanzig Mischungen, und jeder Betrag liegt irgendwo zwischen seinem Tief und seinem Hoch. Die zweite gilt, wenn die Beträge genau so sind; weil beide Modelle an denselben { $many_dat } gemessen sind, ist sie viel schmaler als die Spanne jedes einzelnen Gewinns. Die dritte kommt von den Beträgen allein. Die letzte wählt und misst jede Regel an denselben { $many_dat }; sie steht hier, weil Berichte sie oft drucken.
pair-money-aside = { pair-gain-label }, { pair-gain-detail }
pair-money-first = Gewinn mit { $first }
pair-money-second = Gewinn mit { $second }
pair-money-seen = In der Rückschau, auf den Zeilen der Wahl
pair-money-label-change = Daten und Annahmen zusammen
pair-money-label-exactly = Daten allein, wenn die Beträge genau so sind
pair-money-label-assumed = Wegen der Annahmen
pair-money-label-seen = In der Rückschau, auf den Zeilen der Wahl
pair-money-caption = Gewinn mit { $second } minus Gewinn mit { $first }, bei denselben { $many_dat }, in einer { $campaign }
pair-money-alt = Verglichen mit { $first } { brought.one } { $second } { $change } { brought }, { roughly }zwischen { $change_low } und { $change_high }; wenn die Beträge genau so sind, { roughly }zwischen { $exactly_low } und { $exactly_high }.
pair-money-source = { $has_middle ->
    [yes] { certainty-hold } { certainty-middle }
   *[no] { certainty-hold }
  }

# The difference by group, and by version.
pair-groups-kicker = Wirkung
pair-groups-title = { $ahead_in ->
    [both] { $second } liegt in { $groups_second } von { $groups } Gruppen klar vorn, { $first } in { $groups_first }
    [second] { $second } liegt in { $groups_second } von { $groups } Gruppen klar vorn, { $first } in keiner
    [first] { $first } liegt in { $groups_first } von { $groups } Gruppen klar vorn, { $second } in keiner
   *[none] In keiner einzelnen Gruppe von { $many_dat } liegt eines der beiden Modelle klar vorn
  }
pair-groups-notes =
    Jede Gruppe ist mit denselben zwei Regeln gemessen, gewählt für alle { $many } zusammen, und mit der gepaarten Differenz ihrer eigenen { $many }. Von vielen Gruppen sehen einige durch Zufall besser aus; klar heißt eine Gruppe erst, nachdem berücksichtigt ist, wie viele es sind. Gruppen, die so klein sind, dass sie auf eine Person zeigen könnten, fehlen.
pair-groups-caption = Gewinn mit { $second } minus Gewinn mit { $first }, nach { $segment }
pair-groups-alt = Unterschied je Gruppe: { $level } { $change }, zwischen { $low } und { $high }.
pair-versions-kicker = Wirkung
pair-versions-title = { $other ->
    [before] Zurück zu { $version } { brought.one } { $size } mehr { brought }, als bei { $first } zu bleiben
    [after] Der Wechsel zu { $version } { brought.one } { $size } mehr { brought }, als bei { $first } zu bleiben
    [worse] Jede andere Version { brought.one } klar weniger { brought } als { $first }
   *[level] Keine andere Version { brought.one } klar mehr { brought } als { $first }
  }
pair-versions-notes =
    Jede Linie vergleicht eine andere Version mit der im Einsatz, bei den { $many_dat } mit beiden Scores und jede mit ihrer eigenen besten Regel. Rechts der mittleren Linie { brought.one } der Wechsel zu dieser Version Geld { brought }, links davon { cost.one } er Geld { cost }. Spannen, die die mittlere Linie berühren, entscheiden nichts. Klar heißt ein Unterschied erst, nachdem berücksichtigt ist, wie viele Versionen es sind.
pair-versions-caption = Gewinn nach dem Wechsel zu einer anderen Version minus Gewinn mit { $first }, bei denselben { $many_dat }
pair-versions-alt = Unterschied je Version: { $level } { $change }, zwischen { $low } und { $high }.
pair-parts-source = Linien: die Spannen; klar heißt ein Unterschied erst, nachdem berücksichtigt ist, wie viele es sind.
pair-groups-together = Die Regeln sind auf den Zeilen gemessen, auf denen sie gewählt sind: zusammen { $seen_gain }.
pair-parts-largest = Gezeigt sind die mit den größten Unterschieden.
pair-versions-last = Gezeigt sind die letzten.
pair-parts-held-back = Zu kleine Gruppen fehlen.
pair-axis = Unterschied im Gewinn
pair-level = Kein Unterschied

# The decision.
pair-ask-kicker = Die Entscheidung
pair-ask-title = { $draft ->
    [yes] { by-when.first } die Beträge bestätigen: Welches Modell eingesetzt wird, folgt daraus
   *[no] { pair-ask-verdict }
  }
pair-ask-verdict = { $pair_verdict ->
    [second] { by-when.first } den Wechsel zu { $second } genehmigen, mit einer Prüfung an den nächsten { $many_dat }
    [first] { $first } behalten und { by-when } gegen den Wechsel zu { $second } entscheiden
    [alike] { $first } behalten; { by-when } entscheiden, ob es zwei Modelle braucht
    [neither] Keines der Modelle so einsetzen; { by-when } entscheiden, ob ein günstigerer Weg gesucht wird
   *[unclear] { $pair_doubt ->
        [amounts] { $first } vorerst behalten; vor einem Wechsel { by-when } klären: { $pair_open }
       *[data] { $has_rows_wanted ->
            [yes] { $first } vorerst behalten und { $second } länger testen; Entscheidung { by-when }
           *[no] Zwischen { $first } und { $second } aus anderen Gründen als Geld wählen, { by-when }
          }
      }
  }
pair-ask-notes = Worum gebeten wird: eine Entscheidung { by-when }, es entscheidet { $decider }. { $pair_verdict ->
    [second] Bis die Prüfung bestanden ist, vergeben beide Modelle weiter Scores, und { $first } kann zurückkehren.
    [first] { $second } muss nicht in Betrieb gehen; die Kosten seiner Pflege entfallen.
    [alike] Beide wählen dieselben { $many } für { $contacts }, was sie sonst auch sagen.
    [neither] Nach keinem der Modelle gibt es jemanden, bei dem sich { $contacts } zu diesen Beträgen und Grenzen lohnen.
   *[unclear] { $pair_doubt ->
        [amounts] Wären die Beträge genau wie angenommen, wäre die Antwort klar; innerhalb ihrer Spannen kann jedes der beiden Modelle mehr wert sein.
       *[data] Durch Warten geht nichts verloren: Auf diesen Daten ist keines der Modelle klar mehr wert.
      }
  } { $draft ->
    [yes] Die Beträge sind Beispiele, die noch niemand bestätigt hat; ihretwegen soll sich nichts ändern.
   *[no] { pair-ask-back-test }
  }
pair-ask-back-test = Der Betrag ist eine Rückrechnung bei { $many_dat } mit bekanntem Ausgang, zu den Annahmen im Anhang. Was ein Wechsel wirklich bringt, zeigt sich erst, wenn danach entschieden wird. Was der Wechsel selbst kostet, an Arbeit und Pflege, ist in diesen Zahlen nicht enthalten.
pair-ask-caption = { $draft ->
    [yes] Was zu bestätigen ist: was am meisten wiegt; alles steht im Anhang
   *[no] Worum gebeten wird
  }
pair-ask-alt = Entscheidung { by-when } erbeten, es entscheidet { $decider }: { pair-asked }; { pair-difference }.
pair-ask-rows-label = { $pair_verdict ->
    [second] weitere { $many } mit beiden Scores
    [unclear] { $pair_doubt ->
        [amounts] { $many } mit beiden Scores
       *[data] { $has_rows_wanted ->
            [yes] { $many } insgesamt würden es zeigen
           *[no] { $many } ohne sichtbaren Unterschied
          }
      }
   *[kept] { $many } mit beiden Scores
  }
pair-ask-rows-detail = { $pair_verdict ->
    [second] nach der Genehmigung: zurück, falls { $second } bei ihnen nicht vorn liegt
    [unclear] { $pair_doubt ->
        [amounts] mehr davon klären es nicht: die Beträge entscheiden
       *[data] { $has_rows_wanted ->
            [yes] gegenüber { $both } heute, wenn der Gewinn so ist, wie er aussieht
           *[no] ein längerer Test würde es kaum klären
          }
      }
   *[kept] Kosten und Grenzen für beide gleich
  }
pair-ask-decide-detail = { $draft ->
    [yes] es entscheidet { $decider }
   *[no] { $pair_verdict ->
        [second] es entscheidet { $decider }; { pair-measured }
       *[other] es entscheidet { $decider }
      }
  }
pair-measured = { $repeat ->
    [once] gemessen: Termin offen
    [every-year] gemessen, sobald diese Scores da sind, jedes Jahr eine Liste
    [every-quarter] gemessen, sobald diese Scores da sind, jedes Quartal eine Liste
   *[every-month] gemessen, sobald diese Scores da sind, jeden Monat eine Liste
  }

# Appendix: the usual measures.
pair-measures-kicker = Anhang: die üblichen Maße
pair-measures-title = { $measures ->
    [disagree] Trefferquote und Geld widersprechen sich: { loser } liegt öfter richtig, { winner } { earned.one } mehr { earned }
    [apart] Die Maße zeigen auf verschiedene Modelle, und nicht alle sind klar
   *[agree] Rangfolge, Trefferquote und Geld widersprechen sich nicht
  }
pair-measures-notes =
    Für alle, die Modelle nach ihren üblichen Maßen vergleichen. Die Fläche unter der ROC-Kurve sagt, wie gut ein Modell ordnet, mit dem Standardfehler nach DeLong, den gemeinsame Zeilen lassen. Die Trefferquote ist an der Regel gezählt, die mit jedem Modell in Geld am besten ist, und geprüft an den Zeilen, bei denen nur eines richtig liegt. Wo Trefferquote und Geld sich widersprechen, folgen Sie dem Geld: Die Trefferquote zählt jeden Fehler gleich, und Fehler kosten nicht gleich viel.
pair-measures-caption = Die üblichen Maße beider Modelle, auf den Zeilen mit beiden Scores
pair-measures-alt = Tabelle mit Rangfolge, Trefferquote und Gewinn von { $first } und { $second }, mit Unterschieden und Spannen.
pair-measures-measure = Maß
pair-measures-difference = Unterschied
pair-measures-range = Spanne, oder wer allein richtig liegt
pair-measures-chance = Zufall (p)
pair-measures-ranking = Rangfolge (AUC, DeLong)
pair-measures-right = Richtige Entscheidungen (Trefferquote, McNemar)
pair-measures-profit = Gewinn, kreuzweise gemessen
pair-measures-alone = { $right_only_first } gegen { $right_only_second }
pair-range = { $low } bis { $high }

# Appendix: what the difference depends on.
pair-depends-kicker = Anhang: wovon es abhängt
pair-depends-title = { $turned ->
    [yes] Welches Modell vorn liegt, entscheidet { $assumption }
   *[no] Keine einzelne Annahme kehrt den Vergleich innerhalb ihrer Spanne um
  }
pair-depends-notes =
    Jede Zeile bewegt eine Annahme von ihrem vorsichtigen zu ihrem zuversichtlichen Ende. Gezählt ist der Gewinn mit { $second } minus der mit { $first }: einmal mit den Regeln, die beide haben, wie in der Spanne vorn, und einmal mit anderen, die beide wählen, sobald der Betrag bekannt ist. Haben beide Enden das Vorzeichen des wahrscheinlichen Betrags, hängt die Wahl des Modells nicht an dieser Annahme.
pair-depends-caption = Gewinn mit { $second } minus Gewinn mit { $first }, wenn sich eine Annahme ändert
pair-depends-alt = Tabelle des Unterschieds zwischen { $second } und { $first } am tiefen und am hohen Ende jeder Annahme.
pair-depends-assumption = Annahme
pair-depends-range = Plausible Spanne
pair-depends-low = Tief
pair-depends-low-anew = Tief, neu gewählt
pair-depends-high = Hoch
pair-depends-high-anew = Hoch, neu gewählt

# Appendix: how it was done.
pair-method-kicker = Anhang: Methode
pair-method-title = Beide Modelle sind an denselben { $many_dat } gemessen, mit Regeln, die nicht daran ausgerichtet sind
pair-method-notes =
    Für alle, die nachrechnen. Ein Durchgang durch die Zeilen summiert sie nach den Scores beider Modelle; alles Geld stammt aus diesen Summen. Zeilen, bei denen beide Modelle gleich entscheiden, heben sich auf; deshalb ist der Unterschied sicherer als jeder der beiden Gewinne. Die Rückrechnung sagt, was geschehen wäre; nach Dietterich, DeLong und anderen sowie McNemar.
pair-method-caption = Wie die beiden verglichen sind
pair-method-alt = Tabelle: wie { $first } und { $second } verglichen sind, auf welchen Zeilen, und welche Zeilen fehlen.
pair-method-what = Was
pair-method-how = Wie
pair-method-in-use = Im Einsatz
pair-method-in-use-how = { $first }: { $known_by }
pair-method-difference = Unterschied
pair-method-difference-how = Jedes Fünftel der Zeilen mit Regeln gemessen, die auf den anderen vier Fünfteln gewählt sind, in zwanzig Mischungen (fester Startwert)
pair-method-range = Seine Spanne
pair-method-range-how = Intervall zu { $certainty } der gepaarten Differenz je Zeile, in geschlossener Form aus den Summen nach beiden Scores; vorn mit Annahmen, gezogen zwischen Tief und Hoch (dreieckig, unabhängig)
pair-method-limits = Grenzen
pair-method-limits-how = Derselbe größte Anteil für beide, wo eine Kapazität oder ein Budget gesetzt ist
pair-method-parts = Gruppen und Versionen
pair-method-parts-how = Gepaarte Differenzen, angepasst an die Zahl der betrachteten Gruppen (Benjamini und Hochberg)
pair-method-judged = Gemessen an
pair-method-judged-how = { $both } { $many_dat } mit beiden Scores
pair-method-left-out = Nicht im Vergleich: { pair-reason }
pair-method-left-out-how = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  }

# A file that does not hold two models.
alone-kicker = Auf einen Blick
alone-title = { $apart ->
    [yes] Die beiden Modelle haben keine gemeinsamen { $many } und sind nicht zu vergleichen
   *[no] Diese Datei enthält nur ein Modell; es gibt nichts zu vergleichen
  }
alone-notes =
    Ein Vergleich braucht zwei Scores für dieselben: eine zweite Spalte mit Scores, die dem Namen nach eine ist, oder Zeilen mehrerer Modelle mit einer Kennung, die sagt, welche Zeilen zusammengehören. Was ein einzelnes Modell wert ist, sagt seine eigene Präsentation.
alone-caption = Was die Datei enthält
alone-alt = { $customers } { noun-customers } in der Datei, mit den Scores eines Modells; für einen Vergleich fehlt ein zweites.
alone-label = { $many } mit einem Score
alone-detail = { $leavers } davon { $aux } { $gone }
wanted-kicker = Die Entscheidung
wanted-title = { by-when.first } die Scores eines zweiten Modells für dieselben { $many } bringen
wanted-notes =
    Worum gebeten wird: die Scores eines anderen Modells für dieselben { $many }, in einer Spalte neben den heutigen. Dann sagt diese Präsentation, welches der beiden in Geld mehr wert ist, wie sicher das ist, bei wem sie verschieden entscheiden und in welchen Gruppen jedes vorn liegt.
wanted-caption = Worum gebeten wird
wanted-alt = { by-when.first } erbeten: die Scores eines zweiten Modells für dieselben { $many }, damit zwei zu vergleichen sind.
wanted-label = ein zweiter Score fehlt
wanted-detail = es entscheidet { $decider }
