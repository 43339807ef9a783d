# What did a change really do? $rate is what was measured, with its article: a feminine noun in every case, so that nominative
# and accusative are alike; no sentence wants it in another case. NAME($rate) is the same without its article. $arm and $control stand in quotation marks, after
# "bei" or as they are.

# What was measured.
rate-of-trade = die { $event }
named-one = { $one }
named-many = { $many }
row-one = Zeile
row-many = Zeilen
rate-of-column = die Quote von „{ $name }“
rate-of-label = die Quote von „{ $name } = { $label }“
mean-of-column = die mittlere Höhe von „{ $name }“
arm-called = „{ $name }“
arm-of-column = „{ $column }: { $name }“
before-called = vorher
after-called = nachher
change-amount = { $measured ->
    [rate] { $effect_size } Punkte
   *[mean] { $effect_size }
  }
same-mix-amount = { $measured ->
    [rate] { $same_mix_size } Punkte
   *[mean] { $same_mix_size }
  }
since-amount = { $measured ->
    [rate] { $since_size } Punkte
   *[mean] { $since_size }
  }
since-side = { $since_way ->
    [down] unter
   *[up] über
  }
change-range = { $measured ->
    [rate] { $effect_size_low } bis { $effect_size_high } Punkte
   *[mean] { $effect_size_low } bis { $effect_size_high }
  }
change-signed = { $measured ->
    [rate] zwischen { $effect_low } und { $effect_high } Punkten
   *[mean] zwischen { $effect_low } und { $effect_high }
  }

# The grade of the evidence: on every slide that tells a change.
grade-chip = { $grade ->
    [randomised] { $verdict ->
        [blocked] Per Los verteilt, aber die Größen der Gruppen passen nicht
       *[told] Gemessen in einem Test per Los
      }
    [compared] { $doubted ->
        [no] { $is_said ->
            [yes] Verglichen, nicht per Los verteilt: andere Ursachen möglich
           *[no] Verglichen, ob per Los verteilt, ist offen: andere Ursachen möglich
          }
       *[spoilt] Angeblich per Los verteilt, sieht nicht so aus: andere Ursachen möglich
      }
    [controlled] Vorher und nachher, neben einer Kontrollgruppe
    [trend] Mit der eigenen Vergangenheit verglichen: andere Ursachen möglich
   *[points] Zwei Zeitpunkte: keine Ursache belegt
  }

change-subtitle = { $grade ->
    [randomised] Was ein Test per Los gemessen hat
    [compared] Zwei Gruppen im Vergleich
    [controlled] Vorher und nachher, mit Kontrollgruppe
    [trend] Vorher und nachher, verglichen mit dem früheren Trend
   *[points] Vorher und nachher
  }

# The line under every picture.
change-source = { $about ->
    [period-and-marks] Quelle: { $file }, { $customers } { noun-customers }, { $period }; { $marks }.
    [period] Quelle: { $file }, { $customers } { noun-customers }, { $period }.
    [marks] Quelle: { $file }, { $customers } { noun-customers }, { $marks }.
   *[rows] Quelle: { $file }, { $customers } { noun-customers }.
  }
change-ranges = Linien: Spannen, wie sie in { $certainty } der Fälle gelten.

# The first slide.
change-answer-kicker = Auf einen Blick
change-answer-title = { $verdict ->
    [blocked] Die Gruppen haben nicht die geplanten Größen: keine Wirkung genannt, bis der Grund bekannt ist
    [unclear] { $grade ->
        [randomised] { $best_of ->
            [yes] Keine klare Wirkung von { $arm } (beste von mehreren) auf { $rate }: { change-signed }
           *[no] Keine klare Wirkung von { $arm } auf { $rate }: { change-signed }
          }
        [compared] { CAP($rate) } unterscheidet sich zwischen { $arm } und { $control } nicht klar
        [controlled] { CAP($rate) } bewegte sich nicht klar anders als bei { $control }
        [trend] { $afterwards ->
            [later] Bei der Änderung sprang { $rate } nicht; seither im Mittel { since-amount } { since-side } dem früheren Trend
           *[other] Nach der Änderung liegt { $rate } im Bereich des früheren Trends
          }
       *[points] { CAP($rate) } war vorher { $other_level } und nachher { $one_level }: kein klarer Unterschied
      }
   *[told] { $grade ->
        [randomised] { CAP($arm) } { $way ->
            [down] senkte
           *[up] erhöhte
          } { $rate } von { $other_level } auf { $one_level } ({ change-range })
        [compared] { $flips ->
            [yes] Bei { $arm } war { $rate } { change-amount } { $way ->
                [down] niedriger
               *[up] höher
              }, bei gleicher Mischung aber { same-mix-amount } { $way ->
                [down] höher
               *[up] niedriger
              }
           *[no] Bei { $arm } war { $rate } { change-amount } { $way ->
                [down] niedriger
               *[up] höher
              } als bei { $control }; andere Ursachen möglich
          }
        [controlled] { CAP($rate) } { $way ->
            [down] sank
           *[up] stieg
          } um { change-amount } stärker als bei { $control } ({ $effect_size_low } bis { $effect_size_high })
        [trend] { $afterwards ->
            [same] Ab der Änderung lag { $rate } { change-amount } { $way ->
                [down] unter
               *[up] über
              } dem früheren Trend ({ change-range })
            [turned] { CAP($rate) } sprang bei der Änderung um { change-amount } nach { $way ->
                [down] unten
               *[up] oben
              }; seither im Mittel das Gegenteil
           *[gone] { CAP($rate) } sprang bei der Änderung um { change-amount } nach { $way ->
                [down] unten
               *[up] oben
              }; seither im Mittel nichts Klares
          }
       *[points] { $worst ->
            [yes] { CAP($rate) } war vorher { $other_level } und nachher { $one_level }; im Tief Ausgewählte erholen sich von selbst
           *[no] { CAP($rate) } war vorher { $other_level } und nachher { $one_level }; der Grund ist nicht bekannt
          }
      }
  }
change-answer-notes = { $grade ->
    [randomised] Diese Seite zeigt alles auf einen Blick. Wer in welcher Gruppe war, bestimmte das Los. Die Gruppen unterscheidet deshalb nur das Los und das, was getan wurde; die Spanne sagt, wie weit der Zufall allein den Unterschied verschoben haben kann.
    [compared] Diese Seite zeigt alles auf einen Blick. Die Gruppen sind nicht per Los entstanden, oder niemand sagt es. Was sie sonst unterscheidet, kann die Ursache sein. Die Spanne berücksichtigt nur den Zufall und nichts davon.
    [controlled] Diese Seite zeigt alles auf einen Blick. Die Veränderung von vorher zu nachher in der einen Gruppe wird mit der in der anderen verglichen. Das setzt voraus, dass beide gleich verlaufen wären, wenn niemand etwas getan hätte; das kann keine Datei zeigen.
    [trend] Diese Seite zeigt alles auf einen Blick. Die Zeit danach wird mit dem Trend davor verglichen. Was sonst an diesem Tag begann, steckt ebenfalls im Unterschied.
   *[points] Diese Seite zeigt alles auf einen Blick. Zwei Zeitpunkte sagen, dass sich etwas bewegte, und nichts über den Grund: Auch Jahreszeiten, Preise und Zufall bewegen es.
  }
change-answer-caption = { grade-chip }
change-answer-alt = { $measured ->
    [rate] { change-levels-seen }; { change-difference-called } { $effect } Punkte, { change-signed }.
   *[mean] { change-levels-seen }; { change-difference-called } { $effect }, { change-signed }.
  }
change-levels-seen = { $design ->
    [did] { NAME($rate) } bei { $arm }: vorher { $other_level }, nachher { $one_level }
    [arms] { NAME($rate) }: { $arm } { $one_level }, { $control } { $other_level }
   *[time] { NAME($rate) }: vorher { $other_level }, nachher { $one_level }
  }
change-difference-called = { $design ->
    [did] über { $control } hinaus
    [series] gegenüber dem früheren Trend
   *[other] Unterschied
  }
change-effect-figure = { $measured ->
    [rate] { $effect } Punkte
   *[mean] { $effect }
  }
change-effect-label = { $design ->
    [did] { NAME($rate) }: Veränderung, die über { $control } hinausgeht
    [series] { NAME($rate) } bei der Änderung, verglichen mit dem früheren Trend
    [points] { NAME($rate) }: nachher minus vorher
   *[arms] { NAME($rate) }: { $arm } minus { $control }
  }
change-effect-detail = { change-signed }
change-levels-figure = { $one_level }
change-levels-label = { $design ->
    [did] { NAME($rate) } bei { $arm }, nachher
    [arms] { NAME($rate) } bei { $arm }
   *[time] { NAME($rate) } nachher
  }
change-levels-detail = { $design ->
    [did] vorher { $other_level }
    [arms] { $other_level } bei { $control }
   *[time] vorher { $other_level }
  }
change-rows-figure = { $customers }
change-rows-label = gezählte { $many }
change-rows-detail = { $design ->
    [did] vorher und nachher, in beiden Gruppen
    [arms] { $one_rows } bei { $arm }, { $other_rows } bei { $control }
   *[time] { $one_rows } nachher, { $other_rows } vorher
  }
change-when-label = Entscheidung nötig
change-asked = { change-asked-of-one }{ $harms ->
    [yes] ; { $harmful } beenden
   *[no] { "" }
  }
change-asked-of-one = { $advice ->
    [act] mit { $arm } weitermachen
    [narrow] mit { $arm } weitermachen, nur für die obersten { $treat_share } nach { $by_score_of }
    [stop] { $arm } beenden
    [dear] { $arm } beenden oder günstiger machen
    [open] { $arm } günstiger machen oder weniger ansprechen
    [find] klären, warum die Größen nicht passen
    [longer] länger testen, dann entscheiden
    [decide] entscheiden, ob das erwünscht ist
   *[test] per Los testen, bevor etwas behauptet wird
  }

# Who is compared with whom.
change-design-kicker = Ausgangslage
change-design-title = { $design ->
    [arms] { $grade ->
        [randomised] { $one_rows } { $many } bei { $arm } und { $other_rows } bei { $control }, per Los verteilt
       *[compared] { $doubted ->
            [no] { $is_said ->
                [yes] { $one_rows } { $many } bei { $arm } neben { $other_rows } bei { $control }, nicht per Los verteilt
               *[no] { $one_rows } { $many } bei { $arm } neben { $other_rows } bei { $control }; die Verteilung ist offen
              }
           *[spoilt] Die Gruppen mit { $one_rows } und { $other_rows } { $many_dat } sehen nicht ausgelost aus
          }
      }
    [did] Zwei Gruppen, vorher und nachher: zusammen { $customers } { noun-customers }
    [series] { $other_rows } { $many } vor der Änderung und { $one_rows } danach, der Zeit nach
   *[points] { $other_rows } { $many } vorher und { $one_rows } nachher, ohne Gruppe zum Vergleich
  }
change-design-notes = { $doubted ->
    [no] { change-design-said }
   *[spoilt] { check-design-found }. Klären Sie den Grund, bevor der Unterschied etwas bedeuten soll.
  }{ change-worst-note }
change-design-said = { $is_said ->
    [yes] Wie die Gruppen entstanden sind, entscheidet, welche Wörter erlaubt sind. Dieser Aufbau erlaubt die der folgenden Seiten und keine stärkeren.
   *[no] Niemand sagt, wie die Gruppen entstanden sind. Bis dahin gelten die schwächsten Wörter, und Unterschiede können jede Ursache haben. Die Antwort ist auf Start möglich.
  }
change-design-caption = Wer mit wem verglichen wird
change-design-alt = Tabelle der verglichenen Gruppen: wie viele { $many } jede enthält, und was bei ihnen gemessen ist.
change-design-group = Gruppe
change-design-count = { $many }
change-design-level = { NAME($rate) }
change-design-range = Spanne
change-of-phase = { $name }, { $phase ->
    [before] vorher
   *[after] nachher
  }

# What changed.
change-result-kicker = Befund
change-result-title = { $verdict ->
    [blocked] Was die Gruppen zeigen, gilt nicht als Wirkung: Ihre Größen passen nicht
    [unclear] { $measured ->
        [rate] Der Unterschied beträgt { $effect } Punkte, und der Zufall allein kann ihn erklären
       *[mean] Der Unterschied beträgt { $effect }, und der Zufall allein kann ihn erklären
      }
   *[told] { $measured ->
        [rate] Der Unterschied beträgt { $effect } Punkte; der Zufall allein erklärt ihn nicht
       *[mean] Der Unterschied beträgt { $effect }; der Zufall allein erklärt ihn nicht
      }
  }
change-result-notes = Jeder Punkt ist das, was zu sehen war, jede Linie seine Spanne. Ob sich zwei Gruppen unterscheiden, zeigt die Spanne ihres Unterschieds; sie steht neben dem Bild. Ob sich zwei Linien berühren, entscheidet es nicht.
change-result-caption = { NAME($rate) } je Gruppe, mit Spanne
change-result-alt = { change-levels-seen }; { change-difference-called } { change-signed }.
change-result-axis = { NAME($rate) }
change-result-base = { $control }
change-aside = { $has_relative ->
    [yes] { $verdict ->
        [unclear] { change-signed }
       *[told] { change-signed }; um { $relative } ({ $relative_low } bis { $relative_high })
      }
   *[no] { change-signed }
  }
change-aside-one = Bei { $arm }
change-aside-other = Bei { $control }
change-aside-after = Nachher
change-aside-before = Vorher
change-aside-of = { $measured ->
    [rate] { $events } von { $rows }
   *[mean] { $rows } { $many }
  }
change-aside-p = Wahrscheinlichkeit bei bloßem Zufall

# What else was measured.
change-second-kicker = Befund
change-second-title = { $clear ->
    [yes] { $grade ->
        [randomised] { CAP($arm) } { $second_way ->
            [down] senkte
           *[up] erhöhte
          } { $second } von { $second_other } auf { $second_one } ({ $second_size_low } bis { $second_size_high })
       *[other] { CAP($second) } war { $second_one } bei { $arm } und { $second_other } bei { $control }
      }
   *[no] { CAP($second) } zeigt keinen klaren Unterschied: { $second_low } bis { $second_high }
  }
change-second-notes = Eine zweite Messung derselben { $many }. Der Test war nicht dafür gemacht; sie stützt die erste und ersetzt sie nicht. { $heavy ->
    [yes] Auf je { $one } entfallen bis zu { $largest_share } von allem: Die mittlere Höhe hängt an wenigen.
   *[no] { "" }
  }
change-second-aside = zwischen { $second_low } und { $second_high }
change-second-caption = { NAME($second) } je Gruppe, mit Spanne
change-second-axis = { NAME($second) }
change-second-alt = { NAME($second) }: { $arm } { $second_one }, { $control } { $second_other }; der Unterschied liegt zwischen { $second_low } und { $second_high }.

# On another scale.
change-scale-kicker = Befund
change-scale-title = { $scales ->
    [share] Die typische Höhe änderte sich klar, die mittlere nicht: { $as_share } ({ $as_share_low } bis { $as_share_high })
    [amount] Die mittlere Höhe änderte sich klar, die typische nicht: { $as_share_low } bis { $as_share_high }
    [both] Die typische Höhe änderte sich um { $as_share }, zwischen { $as_share_low } und { $as_share_high }
   *[none] Auch die typische Höhe zeigt keine klare Änderung: { $as_share_low } bis { $as_share_high }
  }
change-scale-notes = Wenige sehr große Beträge tragen einen Mittelwert und verdecken, was bei den meisten geschieht. Die typische Höhe ist das geometrische Mittel; es gewichtet Anteile gleich, wie groß der Betrag auch ist. Auf dem Logarithmus beträgt die Änderung { $log_effect }, mit einem Standardfehler von { $log_error }. Das sind zwei Fragen und nicht eine Zahl in zwei Einheiten: Was alle zusammen ergeben, folgt dem Mittelwert; was bei den meisten geschieht, folgt der typischen Höhe. Welche gemeint ist, sagt man vorher und wählt es nicht nachher.
change-scale-caption = Zwei Fragen: die mittlere und die typische Höhe
change-scale-alt = Mittlere Höhe: { $effect }, { change-signed }; typische Höhe: { $as_share }, zwischen { $as_share_low } und { $as_share_high }.
change-scale-amount-label = mittlere Höhe, als Betrag
change-scale-amount-detail = { change-signed }
change-scale-share-label = typische Höhe (geometrisches Mittel), als Anteil
change-scale-share-detail = zwischen { $as_share_low } und { $as_share_high }

# Several groups beside each other: they are named in the nominative, so that "eine weitere" may stand in place of a name.
change-arms-title = { $grade ->
    [randomised] { $best_verdict ->
        [better] { $best } { $ahead ->
            [yes] schneidet am besten ab
           *[no] sieht am besten aus
          } ({ change-arms-change }){ change-arms-rest }
        [changed] { $best } unterscheidet sich am sichersten ({ change-arms-change }){ change-arms-rest }
        [worse] Alle { $offers } schaden; { $best } schadet am wenigsten ({ change-arms-change })
       *[unclear] { $looks_good ->
            [yes] Keine von { $offers } zeigt eine klare Verbesserung; am besten sieht { $best } aus ({ change-arms-change }){ change-arms-rest }
           *[no] Keine von { $offers } zeigt eine klare Verbesserung{ change-arms-rest }
          }
      }
   *[compared] { $end ->
        [lowest] Am niedrigsten ist { $rate } bei { $best } ({ $best_level }); andere Ursachen möglich
        [highest] Am höchsten ist { $rate } bei { $best } ({ $best_level }); andere Ursachen möglich
       *[between] Am weitesten von { $control } liegt { $rate } bei { $best } ({ $best_level }); andere Ursachen möglich
      }
  }
change-arms-change = { $measured ->
    [rate] { $arm_size } Punkte { change-arms-way }
   *[mean] { $arm_size } { change-arms-way }
  }
change-arms-way = { $best_way ->
    [down] weniger
   *[up] mehr
  }
change-arms-rest = { $beside ->
    [yes] ; { $others }
   *[no] { "" }
  }
change-arms-title-others = { $own ->
    [better] { change-arms-named } { $number ->
        [one] wirkt auch
       *[other] wirken auch
      }
    [changed] { change-arms-named } { $number ->
        [one] unterscheidet sich auch
       *[other] unterscheiden sich auch
      }
    [worse] { change-arms-named } { $number ->
        [one] schadet
       *[other] schaden
      }
    [opposite] { change-arms-named } { $number ->
        [one] geht in die Gegenrichtung
       *[other] gehen in die Gegenrichtung
      }
   *[unclear] { $best_verdict ->
        [unclear] { "" }
       *[told] { change-arms-named } { $number ->
            [one] zeigt nichts Klares
           *[other] zeigen nichts Klares
          }
      }
  }
change-arms-named = { $named ->
    [yes] { $names }
   *[no] { $number ->
        [one] eine weitere
       *[other] { $so_many } weitere
      }
  }
change-arms-verdict = { $grade ->
    [randomised] { $own ->
        [better] wirkt
        [changed] unterscheidet sich
        [worse] schadet
       *[unclear] keine klare Wirkung
      }
   *[compared] { $own ->
        [unclear] kein klarer Unterschied
       *[clear] unterscheidet sich
      }
  }
change-arms-figure = { $measured ->
    [rate] { $arm_change } Punkte
   *[mean] { $arm_change }
  }
change-arms-aside = { $has_offer_drawn ->
    [yes] so sieht die beste von { $offers } aus; berücksichtigt man, dass sie ausgewählt ist, sind es { $offer_drawn }
   *[no] bei { $best }, zwischen { $low } und { $high }
  }
change-arms-notes = Jede Gruppe wird mit { $control } verglichen, der unbehandelten. Von mehreren sieht eine auch durch Zufall am besten aus: Klar heißt etwas erst, nachdem berücksichtigt ist, wie viele es sind. { $ahead ->
    [yes] Die beste unterscheidet sich auch von jeder anderen klar.
   *[no] Dass eine am besten aussieht, sagt nicht, dass sie besser ist als die nächste.
  }{ $has_offer_drawn ->
    [yes] { " " }Die beste von vielen sieht besser aus, als sie ist. Wird sie so weit zum Mittel aller gezogen, wie jede unsicher ist, beträgt ihr Unterschied { $offer_drawn } statt { $amount }.
   *[no] { "" }
  }{ $all_shown ->
    [yes] { "" }
   *[no] { " " }Gezeigt sind die an beiden Enden; alle stehen in der Tabelle im Anhang.
  }
change-arms-caption = { NAME($rate) }: Unterschied zu { $control }, mit Spanne
change-arms-source = Klar heißt ein Unterschied erst, nachdem berücksichtigt ist, wie viele Gruppen es sind.
change-arms-alt = { NAME($rate) }: Unterschied jeder Gruppe zu { $control }; am besten sieht { $best } aus, mit { $amount }, zwischen { $low } und { $high }.
change-arms-axis = { change-groups-axis }
change-arms-base = { change-groups-base }
change-arms-worth-title = { $grade ->
    [randomised] { $best_pays ->
        [pays] { $priced ->
            [yes] { $best } bringt nach Kosten am meisten: { $amount } je { $thousand } Angesprochene{ change-arms-rest }
           *[no] { $best } bringt vor allen Kosten am meisten: { $amount } je { $thousand } Angesprochene{ change-arms-rest }
          }
        [loses] Keine lohnt sich: Auch { $best } verliert Geld, { $amount } je { $thousand } Angesprochene
       *[open] Ob sich eine lohnt, ist offen; am besten { $best }: { $low } bis { $high } je { $thousand } Angesprochene
      }
   *[compared] Wären die Unterschiede die Wirkung, brächte { $best } am meisten: { $amount } je { $thousand } Angesprochene
  }
change-arms-worth-title-others = { $own ->
    [pays] { change-arms-named } { $number ->
        [one] lohnt sich auch
       *[other] lohnen sich auch
      }
    [loses] { change-arms-named } { $number ->
        [one] verliert Geld
       *[other] verlieren Geld
      }
   *[open] { $named ->
        [yes] bei { $names } ist es offen
       *[no] { change-arms-named } { $number ->
            [one] ist offen
           *[other] sind offen
          }
      }
  }
change-arms-worth-aside = je { $thousand } Angesprochene bei { $best }, zwischen { $low } und { $high }
change-arms-cost = { $given ->
    [yes] { $amount } je Fall
   *[no] Kosten nicht genannt
  }
change-arms-worth-notes = Der Unterschied mal dem Wert je Fall, { $priced ->
    [yes] abzüglich der Kosten des Ansprechens in der jeweiligen Gruppe,
   *[no] vor allen Kosten,
  } gerechnet für jeweils gleich viele Angesprochene, damit sich verschieden große Gruppen vergleichen lassen. { $lacks ->
    [yes] Was das Ansprechen bei { $lacking } kostet, sagt niemand; deshalb sind bei keiner Gruppe Kosten abgezogen.
   *[no] Jede Spanne berücksichtigt den Zufall und die Spanne der Beträge. Dass eine am meisten bringt, sagt nicht, dass die nächste wirklich schlechter ist.
  }
change-arms-worth-caption = { $priced ->
    [yes] Was je { $thousand } Angesprochene übrig bleibt, nach den Kosten jeder Gruppe
   *[no] Was der Unterschied je { $thousand } Angesprochene wert ist, vor allen Kosten
  }
change-arms-worth-source = { change-ranges }
change-arms-worth-alt = Wert jeder Gruppe je { $thousand } Angesprochene; am meisten bei { $best }: { $amount }, zwischen { $low } und { $high }.
change-arms-worth-axis = Geld je { $thousand } Angesprochene
change-arms-worth-base = Ab hier lohnt es sich
change-arms-between = { $amount } ({ $low } bis { $high })
change-arms-group = Gruppe
change-arms-count = { $many }
change-arms-level = { NAME($rate) }
change-arms-difference = Unterschied
change-arms-chance = Durch Zufall
change-arms-verdict-head = Aussage
change-arms-worth-head = Wert je { $thousand }
change-arms-table-kicker = Anhang: alle Gruppen
change-arms-table-title = Jede Gruppe neben { $control }, und was sich über sie sagen lässt
change-arms-table-notes = Die Wahrscheinlichkeit, dass so viel durch Zufall entsteht, ist mit der Zahl der Gruppen multipliziert (Bonferroni); jede Spanne gilt für sich.
change-arms-table-caption = Alle Gruppen
change-arms-table-alt = Tabelle aller Gruppen: wie viele { $many } jede enthält, was bei ihnen gemessen ist, der Unterschied zu { $control } mit Spanne, und was sich darüber sagen lässt.

# Over time.
change-time-kicker = Befund
change-time-title = { $design ->
    [series] { $verdict ->
        [unclear] { $afterwards ->
            [later] Bei der Änderung ist kein Sprung klar; seither im Mittel { since-amount } { since-side } dem früheren Trend
           *[other] Was nach der Änderung kam, liegt im Bereich dessen, was der Trend davor erwarten ließ
          }
       *[told] { $afterwards ->
            [same] Nach der Änderung verließ { $rate } den Weg, den der Trend davor vorgab
           *[other] Bei der Änderung verließ { $rate } den früheren Trend; die Zeit seither bestätigt das nicht
          }
      }
   *[arms] { NAME($rate) } je { $step } des Eintritts, in beiden Gruppen
  }
change-time-notes = { $design ->
    [series] Die gestrichelte Linie geht so weiter wie die Zeit davor. Genannt ist der Sprung zwischen beiden Linien bei der Änderung. Wie weit sie später auseinanderliegen, hängt auch von den Steigungen ab und steht daneben als Mittelwert. Was sonst damals begann, steckt in beidem. { $seasonal ->
        [seen] Die Reihe steigt und fällt mit der Jahreszeit, und ein Teil des Sprungs kann nicht mehr als das sein.
        [short] Davor liegen weniger als zwei ganze Jahresläufe: Eine Jahreszeit ist von einer Änderung nicht zu unterscheiden.
       *[none] { "" }
      }
   *[arms] Beide Gruppen nach der Zeit, in der sie dazukamen. Liegen die Linien von Anfang an auseinander, hängt der Unterschied nicht an einer einzelnen ungewöhnlichen Woche.
  }
change-time-caption = { $design ->
    [series] { NAME($rate) } je { $step }, und wie es nach dem Trend davor weitergegangen wäre
   *[arms] { NAME($rate) } je { $step } des Eintritts, mit Spanne
  }
change-time-alt = { $design ->
    [series] { NAME($rate) } je { $step }, mit der Linie, die der Trend davor erwarten lässt; nach der Änderung liegt der Unterschied { change-signed }.
   *[arms] { NAME($rate) } je { $step } bei { $arm } und bei { $control }.
  }
change-time-aside = der Sprung bei der Änderung; { change-signed }
change-time-since = Im Mittel seither
change-time-since-found = { $measured ->
    [rate] { $since_low } bis { $since_high } Punkte
   *[mean] { $since_low } bis { $since_high }
  }
change-time-seen = gemessen
change-time-expected = wie davor
change-time-mark = Die Änderung beginnt
change-time-until = aus dieser Zeit stammt der Trend
change-step = { $step ->
    [month] Monat
    [week] Woche
   *[day] Tag
  }

# By group.
change-groups-kicker = Befund
change-groups-title = { $flips ->
    [yes] Innerhalb der Gruppen nach „{ $segment }“ zeigt der Unterschied in die Gegenrichtung: Die Mischung entscheidet
   *[no] { $clear_ones ->
        [none] In keiner einzelnen Gruppe nach „{ $segment }“ ist der Unterschied für sich klar
        [all] In jeder Gruppe nach „{ $segment }“ ist der Unterschied klar
       *[some] In { $groups_clear } von { $groups } Gruppen nach „{ $segment }“ ist der Unterschied für sich klar
      }
  }
change-groups-notes = Von vielen Gruppen sehen einige durch Zufall besser aus. Klar heißt ein Unterschied erst, nachdem berücksichtigt ist, wie viele Gruppen es sind. { $flips ->
    [yes] Bei ein und derselben Mischung der Gruppen beträgt der Unterschied { $same_mix }, zwischen { $same_mix_low } und { $same_mix_high }. Nennen Sie diesen und nicht den einfachen.
   *[no] Ist ein Unterschied in einer Gruppe klar und in einer anderen nicht, zeigt das noch nicht, dass sich die Gruppen unterscheiden.
  }
change-groups-caption = Unterschied nach { $segment }, mit Spanne
change-groups-alt = Unterschied je Gruppe: { $level } { $value }, zwischen { $low } und { $high }.
change-groups-axis = { $measured ->
    [rate] Unterschied in Punkten
   *[mean] Unterschied
  }
change-groups-base = Kein Unterschied
change-groups-best = { $measured ->
    [rate] { $group_change } Punkte
   *[mean] { $group_change }
  }
change-groups-drawn = so sieht „{ $level }“ aus, die beste von { $groups } Gruppen; berücksichtigt man, dass sie ausgewählt ist, sind es { $group_drawn }
change-groups-source = Klar heißt ein Unterschied erst, nachdem berücksichtigt ist, wie viele Gruppen es sind.

# Whom the treatment moves.
change-moved-kicker = Befund
change-moved-title = { $finds ->
    [yes] { $has_treat_share ->
        [yes] Nach { $score }: { $moved_first } { $unit } bei den obersten { $moved_share }, { $moved_rest } beim Rest
       *[no] Zuerst nach { $score } auswählen: { $moved_first } { $unit } bei den obersten { $moved_share }, { $moved_rest } beim Rest
      }
   *[no] Die Reihenfolge nach { $score } findet nicht klar, wen { $arms } bewegt
  }
change-moved-unit = { $measured ->
    [rate] Punkte
   *[mean] mehr
  }
change-moved-notes = Wer am wahrscheinlichsten etwas tut, ist nicht der, der am ehesten dazu zu bewegen ist. Die Kurve zählt vom höchsten Score abwärts, wie viele mehr es unter den Angesprochenen waren als unter ebenso vielen anderen. Die gestrichelte Linie zeigt eine Auswahl nach Zufall. Spannen beider Teile: { $moved_first_low } bis { $moved_first_high }, und { $moved_rest_low } bis { $moved_rest_high }.{ $has_qini ->
    [yes] { " " }Der Qini-Koeffizient, { $qini }, ist die Fläche zwischen beiden Linien im Verhältnis zu der eines perfekten Scores, dem niemand begegnet, dem die Maßnahme schadet (Normierung nach Radcliffe); andere teilen anders.
   *[no] { "" }
  }
change-moved-caption = { NAME($rate) }: dadurch mehr, nach Anteil (Qini, in Ereignissen der Angesprochenen)
change-moved-alt = Qini-Kurve von { $score }: Die Fläche über dem Zufall ist { $qini_area }, zwischen { $qini_low } und { $qini_high }; alle zusammen { $qini_end }.
change-moved-x = Anteil der Angesprochenen, nach fallendem Score
change-moved-y = Dadurch mehr
change-moved-line = nach { $score }
change-moved-random = nach Zufall
change-moved-aside = ist die Fläche über dem Zufall, zwischen { $qini_low } und { $qini_high }
change-moved-first = Oberste { $moved_share }
change-moved-rest = Der Rest
change-moved-normal = Qini, vom perfekten Score

# What it pays to treat those whom a score ranks first. $over says whether that is clearly more than treating all.
change-whom-title = { $over ->
    [clear] { $pays ->
        [yes] Die { change-whom-first } { $treat_share } nach { $score } ansprechen: { $treat_gain } mehr als bei allen ({ $treat_low } bis { $treat_high })
       *[no] Auswahl nach { $score } verliert { $treat_low } bis { $treat_high } weniger als alle; ob sie sich lohnt, ist offen
      }
    [less] Nach { $score } auszuwählen bringt weniger, als alle anzusprechen: { $treat_low } bis { $treat_high }
   *[open] { $pays ->
        [yes] Ansprechen lohnt sich; eine Auswahl nach { $score } bringt nichts Klares dazu: { $treat_low } bis { $treat_high }
       *[no] Ob sich das Ansprechen lohnt, ist offen, auch bei denen, die { $score } zuerst nennt
      }
  }
change-whom-first = { $score_is ->
    [uplift] obersten
    [risk] gefährdetsten
   *[chance] wahrscheinlichsten
  }
change-whom-aside = { $over ->
    [clear] mehr als bei allen, zwischen { $treat_low } und { $treat_high }
   *[not] gegenüber allen, zwischen { $treat_low } und { $treat_high }
  }
change-whom-row-share = Bester Anteil
change-whom-row-profit = Er bringt
change-whom-row-all = Alle anzusprechen
change-whom-notes = { $score_is ->
    [uplift] { $score } sagt dem Namen nach, wen die Maßnahme bewegt.
    [risk] { $score } sagt, wer gefährdet ist, und nicht, wen die Maßnahme bewegt: Beurteilt wird hier die Reihenfolge nach Risiko. Die am meisten Gefährdeten sind oft andere als die, die sich bewegen lassen.
   *[chance] { $score } sagt, wer es am wahrscheinlichsten tut, und nicht, wen die Maßnahme bewegt: Beurteilt wird hier die Reihenfolge nach dieser Wahrscheinlichkeit.
  } Die Kurve zeigt, was { $arm } unter den { $many_dat } in beiden Gruppen brächte, vom höchsten Score abwärts, nach den Kosten. Der beste Anteil ist an einem Teil davon ausgewählt und am anderen beurteilt. Verglichen damit, niemanden anzusprechen, bringt er { $treat_profit }, zwischen { $treat_profit_low } und { $treat_profit_high }; alle anzusprechen bringt { $treat_all }, zwischen { $treat_all_low } und { $treat_all_high }.{ change-whom-rival }
change-whom-row-rival = Als nach { $rival }
change-whom-rival = { $has_rival_gain ->
    [yes] { " " }Die obersten { $rival_share } nach { $score } statt ebenso vieler nach { $rival }{ $rival_is ->
        [risk] , der am meisten Gefährdeten,
        [chance] , der Wahrscheinlichsten,
       *[uplift] { "" }
      } brächten { $rival_clear ->
        [yes] { $rival_gain } mehr
       *[no] nichts klar anderes: { $rival_gain } mehr
      }, zwischen { $rival_low } und { $rival_high }, durch die, die nur bei einer der beiden Reihenfolgen an die Reihe kommen.
   *[no] { "" }
  }
change-whom-caption = Gewinn nach Anteil mit { $arm }, nach { $score }, abzüglich der Kosten
change-whom-source = Fläche: die Spanne jedes Anteils für sich, wie sie in { $certainty } der Fälle gilt.
change-whom-alt = Gewinn nach dem Anteil der Angesprochenen, nach { $score }: am besten bei { $treat_share }, { $treat_profit }, zwischen { $treat_profit_low } und { $treat_profit_high }; bei allen { $treat_all }.
change-whom-best = Am besten: { $treat_share }, { $treat_profit } an neuen Daten
change-whom-all = Alle: { $treat_all }

# Which of several offers for whom.
change-offers-title = { $over ->
    [clear] Angebote nach { $score } zu wählen bringt { $over_single } ({ $over_single_low } bis { $over_single_high }) mehr als { change-offers-single }
    [less] Angebote nach { $score } zu wählen bringt weniger als { change-offers-single }: { $over_single_low } bis { $over_single_high }
   *[open] { $same ->
        [yes] Was { $score } auch sagt: Am meisten lohnt sich { change-offers-single }
       *[no] Angebote nach { $score } zu wählen bringt nicht klar mehr als { change-offers-single }
      }
  }
change-offers-single = { $single_pays ->
    [yes] { $single } für alle
   *[no] gar kein Angebot
  }
change-offers-notes = Die Datei ist nach fallendem Score in Abschnitte mit etwa gleich vielen { $many_dat } geteilt. In jedem werden die Angebote mit den Unbehandelten verglichen, jedes nach den eigenen Kosten. Das beste von mehreren sieht besser aus, als es ist; deshalb ist an einem Teil der { $many } ausgewählt und am anderen beurteilt. So beurteilt, bringt die Auswahl { $by_score }, zwischen { $by_score_low } und { $by_score_high }; { $single } für alle bringt { $for_all }, zwischen { $for_all_low } und { $for_all_high }. Die Auswahl abzüglich eines einzigen Angebots für alle, ebenso ausgewählt: { $over_single }, zwischen { $over_single_low } und { $over_single_high }.
change-offers-caption = Was sich am meisten lohnt, nach Abschnitt der { $many } vom höchsten Score abwärts
change-offers-alt = Tabelle der Abschnitte: welches Angebot sich in jedem am meisten lohnt, und was es je { $thousand } Angesprochene bringt; die Auswahl bringt gegenüber einem für alle { $over_single }.
change-offers-stretch = Von oben
change-offers-count = { $many }
change-offers-best = Lohnt sich am meisten
change-offers-worth = Je { $thousand } Angesprochene
change-offers-said-head = Aussage
change-offers-said = { $own ->
    [pays] lohnt sich
    [loses] keines lohnt sich
   *[open] nicht klar
  }

# What it is worth.
change-money-kicker = Wirkung
change-brought-title = { $net_clear ->
    [yes] { $net_up ->
        [yes] { $by_value ->
            [yes] Was gemessen wurde, ist vor allen Kosten { $gross } wert ({ $gross_low } bis { $gross_high })
           *[no] Bei { $arm } gab es { $gross } mehr „{ $name }“ unter den Angesprochenen ({ $gross_low } bis { $gross_high })
          }
       *[no] { $by_value ->
            [yes] Was gemessen wurde, kostet vor allen weiteren Kosten { $gross_size }
           *[no] Bei { $arm } gab es { $gross_size } weniger „{ $name }“ unter den Angesprochenen
          }
      }
   *[no] { $by_value ->
        [yes] Was es wert ist, ist offen: { $gross_low } bis { $gross_high }
       *[no] Ob es bei { $arm } mehr „{ $name }“ gibt, ist offen: { $gross_low } bis { $gross_high }
      }
  }
change-brought-title-compared = { $by_value ->
    [yes] Wäre der Unterschied die Wirkung, wäre er { $gross } wert ({ $gross_low } bis { $gross_high })
   *[no] Wäre der Unterschied die Wirkung, wären es { $gross } „{ $name }“ ({ $gross_low } bis { $gross_high })
  }
change-brought-label = { $by_value ->
    [yes] ist der Unterschied unter den Angesprochenen wert
   *[no] „{ $name }“ beträgt der Unterschied unter den Angesprochenen
  }
change-brought-detail = zwischen { $gross_low } und { $gross_high }, vor allen Kosten
change-brought-each-label = je Angesprochenem: Es lohnt sich, solange das Ansprechen weniger kostet
change-brought-each-detail = { $by_value ->
    [yes] zum genannten Wert
   *[no] wenn „{ $name }“ ganz Marge ist; sonst dieser Teil davon
  }
change-brought-cost-figure = Nicht genannt
change-brought-cost-label = was das Ansprechen je Fall kostet
change-brought-cost-detail = dann sagt diese Seite, was übrig bleibt
change-brought-caption = Wie groß der Unterschied unter den { $one_rows } angesprochenen { $many_dat } ist
change-brought-alt = Der Unterschied beträgt { $gross }, zwischen { $gross_low } und { $gross_high }, unter { $one_rows } angesprochenen { $many_dat }; was das Ansprechen kostet, ist nicht genannt.
change-brought-notes = Der Unterschied je Fall, mal der Zahl der Angesprochenen. Nichts ist davon abgezogen, denn niemand sagt, was das Ansprechen kostet oder welcher Teil davon Marge ist. Es lohnt sich bei allem, was weniger kostet als der Betrag je Fall.
change-money-title = { $net_clear ->
    [yes] { $net_up ->
        [yes] Was gemessen wurde, ist { change-money-whole } { $net } wert ({ $net_low } bis { $net_high })
       *[no] Es kostet mehr, als es wert ist: { $net } { change-money-whole } ({ $net_low } bis { $net_high })
      }
   *[no] Ob es sich lohnt, ist offen: { $net }, zwischen { $net_low } und { $net_high }
  }
change-money-whole = { $recurs ->
    [once] bei dieser Kampagne insgesamt
   *[other] unter den Angesprochenen
  }
change-money-title-compared = Wäre der Unterschied die Wirkung, wäre er { $net } wert ({ $net_low } bis { $net_high })
change-money-notes = Der Unterschied je Angesprochenem, mal dem Wert je Fall, abzüglich der Kosten des Ansprechens, soweit sie genannt sind. Die Spanne verbindet die des Unterschieds mit denen der Beträge.{ $recurs ->
    [once] { " " }Es geschah einmal, wie angegeben: Aufs Jahr ist nichts gerechnet.
   *[other] { "" }
  }
change-money-caption = Vom Unterschied zum Geld, unter den { $one_rows } angesprochenen { $many_dat }
change-money-alt = Brücke von dem, was der Unterschied wert ist, { $gross }, zu dem, was übrig bleibt, { $net }, zwischen { $net_low } und { $net_high }.
change-money-gross = Unterschied
change-money-spent = Kosten
change-money-net = Übrig
change-money-aside = zwischen { $net_low } und { $net_high }
change-money-reached = Angesprochen
change-money-each = Wert je Fall
change-money-cost = Kosten je Fall
change-money-axis = Geld
change-year-title = { $year_clear ->
    [yes] Bei { $a_year } { $many_dat } im Jahr ist es { $year } wert, zwischen { $year_low } und { $year_high }
   *[no] Ob es sich bei { $a_year } { $many_dat } im Jahr lohnt, ist offen: { $year_low } bis { $year_high }
  }
change-year-notes = Von den Angesprochenen dieser Datei auf so viele, wie es im Jahr sein sollen, wie angegeben. Das gilt, wenn sie denen hier gleichen und die Änderung so groß bleibt, wie sie war. Beides lässt nach; eine kleine bleibende Kontrollgruppe zeigt, wann.
change-year-caption = Von { $one_rows } Angesprochenen hier auf { $a_year } im Jahr
change-year-alt = Brücke von { $net } hier auf { $year } im Jahr, zwischen { $year_low } und { $year_high }.
change-year-net = Hier angesprochen
change-year-more = Übriges Jahr
change-year-whole = Ein Jahr
change-year-aside = zwischen { $year_low } und { $year_high }
change-year-reached = Angesprochen im Jahr
change-topline-title = { $clear ->
    [yes] Bekämen es alle, wären es { $topline } am Tag ({ $topline_low } bis { $topline_high })
   *[no] Was es am Tag brächte, wenn es alle bekämen, ist offen: { $topline_low } bis { $topline_high }
  }
change-topline-notes = Von dem, was unter den Angesprochenen übrig bleibt, auf alle und auf einen Tag: geteilt durch den Anteil derer, die teilnahmen, durch den Anteil derer davon, die es bekamen, und durch die Tage, für die jeder Fall gezählt ist. Das ist nicht die Dauer des Tests. Es gilt, wenn die, die nicht teilnahmen, denen gleichen, die teilnahmen. { $again ->
    [yes] Aufs Jahr ist gerechnet, weil es wiederkehrt, wie angegeben; meist lässt eine Wirkung nach.
   *[no] Aufs Jahr ist nichts gerechnet, denn niemand sagt, dass es wiederkehrt.
  }
change-topline-caption = Von den Angesprochenen auf alle { $many }, am Tag
change-topline-alt = Bekämen es alle, wären es { $topline } am Tag, zwischen { $topline_low } und { $topline_high }; { $coverage } nahmen teil, davon bekamen es { $allocation }.
change-topline-day-figure = { $topline }
change-topline-day-label = am Tag, wenn es alle bekämen{ $priced ->
    [yes] , nach Kosten
   *[no] , vor allen Kosten
  }
change-topline-day-detail = zwischen { $topline_low } und { $topline_high }
change-topline-year-figure = { $topline_year }
change-topline-year-label = im Jahr, weil es wiederkehrt
change-topline-year-detail = zwischen { $topline_year_low } und { $topline_year_high }
change-topline-part-figure = { $coverage }
change-topline-part-label = aller { $many } nahmen teil
change-topline-part-detail = { $allocation } davon bei { $arm }{ $given ->
    [yes] , wie angegeben
   *[no] , wie in der Datei
  }
change-topline-window-figure = { $window }
change-topline-window-label = Dauer in Tagen, für die jeder Fall gezählt ist
change-topline-window-detail = nicht die Dauer des Tests
change-kept-title = { $verdict ->
    [unclear] Der Unterschied liegt zwischen { $kept_low } und { $kept_high } { $many_dat }: Zufall ist nicht ausgeschlossen
   *[told] { $kept_up ->
        [yes] Der Unterschied: { $kept } der { $one_rows } angesprochenen { $many }, zwischen { $kept_low } und { $kept_high }
       *[no] Mehr verloren: { $kept } der { $one_rows } angesprochenen { $many }, zwischen { $kept_low } und { $kept_high }
      }
  }
change-kept-caption = Wie viele der Unterschied sind, unter den Angesprochenen
change-kept-alt = { $kept } von { $one_rows } angesprochenen { $many_dat }, zwischen { $kept_low } und { $kept_high }; was das je Fall wert ist, ist nicht genannt.
change-kept-label = { $many } beträgt der Unterschied
change-kept-detail = zwischen { $kept_low } und { $kept_high }, von { $one_rows } Angesprochenen
change-kept-money-figure = Nicht genannt
change-kept-money-label = was es je Fall wert ist und was das Ansprechen kostet
change-kept-money-detail = dann sagt diese Seite, was es wert ist
change-kept-notes = Der Unterschied, mal der Zahl der Angesprochenen. Was das in Geld wert ist, steht hier nicht, denn niemand sagt, was es je Fall wert ist. Wird es auf Start genannt, zeigt diese Seite eine Brücke zum Geld.

# The decision.
change-ask-kicker = Die Entscheidung
change-ask-title = { $advice ->
    [act] { by-when.first } { $arm } für alle genehmigen und { $control } für einen kleinen Teil beibehalten
    [narrow] { by-when.first } { $arm } für die obersten { $treat_share } nach { $by_score_of } genehmigen, neben einer Kontrollgruppe
    [stop] { by-when.first } { $arm } beenden: Es schadet
    [dear] { by-when.first } { $arm } beenden oder günstiger machen: Es kostet mehr, als es bringt
    [open] { by-when.first } entscheiden, wie { $arm } günstiger wird: Es wirkt, ob es sich lohnt, ist offen
    [find] { by-when.first } klären, warum die Größen der Gruppen nicht dem Plan folgen
    [longer] { $has_rows_wanted ->
        [yes] { by-when.first } entscheiden, ob weiter getestet wird: Jede Gruppe braucht etwa { $rows_wanted } { $many }
       *[no] { by-when.first } entscheiden, ob es überhaupt weitergeht: Es war kein Unterschied zu sehen
      }
    [decide] { by-when.first } entscheiden, ob diese Änderung erwünscht ist
   *[test] { by-when.first } über einen Test per Los entscheiden; bis dahin wird nichts behauptet
  }
change-ask-notes = Worum gebeten wird: eine Entscheidung { by-when }, es entscheidet { $decider }. { $advice ->
    [act] Ein kleiner Teil bleibt als Kontrollgruppe; er sagt später, ob es noch gilt.
    [narrow] Bei denen, die der Score zuerst nennt, bringt es mehr als bei allen: { $treat_gain } mehr, zwischen { $treat_low } und { $treat_high }, an anderen beurteilt als ausgewählt. Ein kleiner Teil bleibt als Kontrollgruppe; er sagt später, ob es noch gilt.
    [dear] Was gemessen wurde, ist wie erwünscht; so viele anzusprechen kostet aber mehr, als es wert ist.
    [open] Was gemessen wurde, ist wie erwünscht; ob es die Kosten des Ansprechens wert ist, lässt die Spanne offen. Ein günstigerer Weg oder weniger Angesprochene klären das eher als mehr vom Gleichen.
    [stop] Der Unterschied geht gegen das Erwünschte, und der Zufall allein erklärt ihn nicht.
    [find] So weit vom Plan entfernte Größen kommen durch Zufall seltener als einmal in tausend Tests vor: Meist gingen Zeilen nur in einer Gruppe verloren oder zählten doppelt.
    [longer] { $has_rows_wanted ->
        [yes] So groß wie gesehen, zeigt sich der Unterschied mit etwa { $rows_wanted } je Gruppe in vier von fünf Fällen; kleinere Änderungen brauchen mehr.{ $has_seen_size ->
            [yes] { " " }Bei { $one_rows } und { $other_rows } { $many_dat } wäre eine Änderung um { change-seen } oder mehr in vier von fünf Fällen zu finden gewesen; dass nichts gefunden ist, sagt nicht, dass es nichts Kleineres gibt.
           *[no] { "" }
          }
       *[no] Zwischen den Gruppen liegt nichts; keine Zahl von { $many_dat } lässt sich nennen, die etwas zeigt.
      }
    [decide] Was gemessen wurde, bewegte sich; ob nach oben oder nach unten erwünscht ist, sagt die Datei nicht.
   *[test] Die Wörter auf diesen Seiten sind so stark, wie der Aufbau es erlaubt. Per Los gebildete Gruppen erlauben mehr.
  }
change-ask-caption = Worum gebeten wird
change-ask-alt = Entscheidung { by-when } erbeten, es entscheidet { $decider }: { change-asked }.
change-ask-when-label = Entscheidung nötig
change-ask-when-detail = es entscheidet { $decider }
change-ask-more-label = { $many } je Gruppe würden es zeigen
change-ask-more-detail = wenn der Unterschied so ist, wie er aussieht{ $left_in ->
    [days] ; beim Tempo der Datei noch { $time_left } { $time_left ->
        [one] Tag
       *[other] Tage
      }
    [weeks] ; beim Tempo der Datei noch { $time_left } Wochen
    [long] ; beim Tempo der Datei noch mehr als ein Jahr
   *[unknown] { "" }
  }
change-ask-seen-figure = { change-seen }
change-ask-seen-label = oder mehr: in vier von fünf Fällen zu finden gewesen
change-ask-seen-detail = bei { $one_rows } und { $other_rows } { $many_dat }
change-seen = { $measured ->
    [rate] { $seen_size } Punkte
   *[mean] { $seen_size }
  }
change-ask-harm-figure = Beenden
change-ask-harm-label = { $harmful } { $harm_number ->
    [one] schadet
   *[other] schaden
  }
change-ask-harm-detail = klar, auch wenn berücksichtigt ist, wie viele Gruppen es sind
change-ask-keep-figure = { $control }
change-ask-keep-label = bleibt für einen kleinen Teil
change-ask-keep-detail = damit bekannt bleibt, ob es noch gilt

# Appendix.
change-checks-kicker = Anhang: Prüfungen
change-checks-title = Was geprüft ist, bevor diese Wörter gelten
change-checks-notes = Für alle, die zweifeln. Jede Zeile nennt etwas, woran ein Vergleich scheitern kann, und was diese Datei dazu sagt.
change-checks-caption = Prüfungen des Vergleichs
change-checks-alt = Tabelle dessen, was geprüft ist und was sich dabei zeigte.
change-checks-what = Was falsch sein könnte
change-checks-found = Was die Datei sagt
check-design = Wie die Gruppen entstanden sind
check-design-found = { $grade ->
    [randomised] { $own_list ->
        [yes] Per Los, durch eine Kontaktliste von hier
       *[no] Per Los, wie der Eigentümer der Datei sagt
      }
    [compared] { $doubted ->
        [mix] Angeblich per Los; die Gruppen sind aber so zusammengesetzt wie durch kein Los, und es gelten die schwächsten Wörter
        [lost] Was daraus wurde, ist in einer Gruppe viel öfter unbekannt als in der anderen: Wer übrig ist, kann anders sein, und es gelten die schwächsten Wörter
        [shared] Einige { $many } sind in mehreren Gruppen zugleich; das sind keine Gruppen eines Tests, und es gelten die schwächsten Wörter
       *[no] { $is_said ->
            [yes] Nicht per Los, wie der Eigentümer der Datei sagt
           *[no] Niemand sagt es: Es gelten die schwächsten Wörter
          }
      }
    [controlled] Daneben steht eine Gruppe ohne die Änderung
    [trend] Keine Gruppe zum Vergleich: nur die eigene Vergangenheit
   *[points] Keine Gruppe zum Vergleich und kein Trend: zwei Zeitpunkte
  }
check-split = Größen der Gruppen
check-split-found = { $split ->
    [unsaid] Niemand sagt, wie groß sie sein sollten; sie lassen sich mit keinem Plan vergleichen
    [fine] { $planned ->
        [yes] Wie geplant: So weit daneben liegen sie durch Zufall mit einer Wahrscheinlichkeit von { $split_p }
       *[no] Wie gleich große Gruppen: So weit auseinander liegen sie durch Zufall mit einer Wahrscheinlichkeit von { $split_p }; niemand nannte einen Plan
      }
    [warn] Ungewöhnlich: So weit vom Plan liegen sie mit einer Wahrscheinlichkeit von { $split_p }. Klären Sie, ob in einer Gruppe Zeilen verloren gingen
   *[block] Falsch: So weit vom Plan liegen sie mit einer Wahrscheinlichkeit von { $split_p }. Von einer Wirkung ist nicht die Rede
  }
check-looks = Mehrmals nachsehen
check-looks-found = { $looked ->
    [often] Die Spanne gilt, wie oft man auch nachsieht, und ist deshalb breiter
   *[once] Gerechnet wie einmal nachgesehen; wer öfter nachsah, sagt es auf Start
  }
check-clusters = { $clustered ->
    [yes] Mehrere Zeilen je { $single }
   *[no] Mehrere Zeilen je { $one }
  }
check-clusters-found = { $clustered ->
    [yes] { $by ->
        [clusters] { $ids } { $whom } in { $customers } Zeilen; die Spanne berücksichtigt, dass Zeilen eines Falls zusammenhängen
       *[other] { $ids } { $whom } in { $customers } Zeilen: Zeilen eines Falls sind kein eigener Beleg, und die Spanne ist zu eng, wenn sie zusammenhängen
      }
   *[no] Jeder Fall hat eine Zeile
  }
check-mix = Mischung der Gruppen
check-mix-found = Bei gleicher Mischung nach „{ $segment }“ beträgt der Unterschied { $same_mix }, zwischen { $same_mix_low } und { $same_mix_high }
check-heavy = Wenige große Beträge
check-heavy-found = Der größte Betrag von „{ $name }“ macht { $largest_share } von allem aus
check-worst = Im Tief ausgewählt
check-worst-found = { $has_mend_seen ->
    [yes] Von vorher zu nachher bewegte es sich bei ihnen um { $mend_seen }; davon war { change-mend-part } von selbst zu erwarten (Regression zur Mitte), darüber hinaus gehen { $mend_beyond }, zwischen { $mend_beyond_low } und { $mend_beyond_high }
   *[no] Sie wurden ausgewählt, weil es schlecht um sie stand: Auch wenn niemand etwas tut, bessert sich ein Teil davon von selbst (Regression zur Mitte). Wie viel, ist nicht bekannt: { $worst_lacks ->
        [before] Die Datei nennt neben dem späteren Wert keinen früheren
        [others] In der Datei steht daneben niemand, der nicht ausgewählt wurde
        [few] In der Datei stehen zu wenige, die nicht ausgewählt wurden
       *[none] Vorher und nachher streuen darin nicht
      }
  }
change-mend-part = { $has_mend_share ->
    [yes] { $mend_expected } ({ $mend_share })
   *[no] { $mend_expected }
  }
change-worst-note = { $worst ->
    [yes] { $has_mend_seen ->
        [yes] { " " }Ausgewählt wurden die, um die es schlecht stand. Von ihrer Veränderung von vorher zu nachher, { $mend_seen }, war { change-mend-part } zu erwarten, auch wenn niemand etwas tut; nur { $mend_beyond }, zwischen { $mend_beyond_low } und { $mend_beyond_high }, liegt darüber hinaus.
       *[no] { " " }Ausgewählt wurden die, um die es schlecht stand, und ein Teil davon bessert sich von selbst.
      }
   *[no] { "" }
  }
check-several = Mehrere Gruppen im Vergleich
check-several-found = Jede Spanne gilt für sich; klar heißt die genannte erst, nachdem berücksichtigt ist, wie viele es sind
check-placebo = Andere Tage
check-placebo-found = Eine ebenso große Änderung fände sich an { $placebo } der Tage davor
check-season = Jahreszeit
check-season-found = { $seasonal ->
    [short] { $step_of ->
        [day] Davor liegen weniger als zwei ganze Wochen: Wochentage sind von einer Änderung nicht zu unterscheiden
       *[year] Davor liegen weniger als zwei ganze Jahre: Eine Jahreszeit ist von einer Änderung nicht zu unterscheiden
      }
    [seen] In der Reihe zeigt sich, was wiederkehrt: Eine Jahreszeit kann Teil der Änderung sein
   *[none] { $step_of ->
        [day] Davor zeigt sich nichts, was von Woche zu Woche wiederkehrt; eine Jahreszeit ist so nicht zu sehen
       *[year] Davor zeigt sich nichts, was von Jahr zu Jahr wiederkehrt
      }
  }
check-slope = Steigung danach
check-slope-found = { $measured ->
    [rate] Je { $step } bewegt es sich { $slope_low } bis { $slope_high } Punkte anders als der Trend davor
   *[mean] Je { $step } bewegt es sich { $slope_low } bis { $slope_high } anders als der Trend davor
  }
check-before = Vorher gleich
check-before-found = { $parallel ->
    [yes] Vor der Änderung liefen die Gruppen nicht klar auseinander; bei wenigen Zeiträumen sagt das wenig
   *[no] Die Gruppen liefen schon vor der Änderung auseinander: Der Unterschied ist vielleicht nicht mehr als das
  }
check-raw = Frühere Messung
check-raw-found = Aus der zweiten Messung herausgerechnet; ohne das beträgt der Unterschied { $raw }
check-trend = Früherer Trend
check-trend-found = Nicht genannt: Dazu braucht es { $least_before } Tage, Wochen oder Monate vor der Änderung und { $least_after } danach, mit jeweils { $least_rows } { $many_dat }
check-unused = Genannte Beträge
check-unused-found = { $verdict ->
    [blocked] Nicht verwendet: Die Größen der Gruppen passen nicht, und keine Wirkung wird in Geld gerechnet
   *[told] { $flips ->
        [yes] Nicht verwendet: Die Mischung der Gruppen kehrt das Vorzeichen um, und keine Wirkung wird in Geld gerechnet
       *[no] Nicht verwendet: In Geld gerechnet wird, wo Gruppen verglichen sind; hier sind es Zeiten
      }
  }
check-seen = Was zu finden gewesen wäre
check-seen-found = Eine Änderung um { change-seen } oder mehr, in vier von fünf Fällen; eine kleinere kann es geben
check-known = Was niemand in einer Datei sieht
check-known-found = { $grade ->
    [randomised] Ob beide Gruppen sonst gleich behandelt wurden
   *[other] Was die Gruppen oder die Zeiten sonst unterschied
  }
change-method-kicker = Anhang: Methode
change-method-title = Wie der Unterschied und seine Spanne berechnet sind
change-method-notes = Für alle, die nachrechnen. Alle Zahlen stammen aus Summen nach Gruppe, Zeit und Tag und lassen sich aus einer Tabelle von Anzahlen wiederholen.
change-method-caption = Wie gerechnet ist
change-method-alt = Tabelle der Verfahren hinter den Zahlen.
change-method-what = Zahl
change-method-how = Verfahren
method-difference = Unterschied
method-difference-how = { $by ->
    [newcombe] Zwei Quoten: Spanne nach Newcombe, aus beiden Score-Intervallen verbunden
    [miettinen-nurminen] Zwei Quoten: Spanne nach dem Score-Verfahren von Miettinen und Nurminen
    [welch] Zwei Mittelwerte: Welch, jede Gruppe mit eigener Streuung
    [cuped] Zwei Mittelwerte, was von früher bekannt war herausgerechnet (CUPED)
    [did] Differenz der Differenzen, mit Fehlern, die ungleiche Streuung zulassen
    [clusters] Mit einem Fehler zwischen denen, die mehrere Zeilen haben (Verhältnis von Summen, linearisiert)
    [trend] Segmentierte Regression der Reihe; ihr Fehler ist der größte von vieren: klassisch, nach Newey und West, mit zusammenhängenden Nachbarn, und der von einzeln gezogenen Zeilen
   *[sequential] Eine Spanne, die bei jedem Nachsehen gilt (asymptotische Konfidenzfolge)
  }
method-relative = Verhältnis
method-relative-how = { $measured ->
    [rate] Verhältnis der Quoten, Spanne nach dem Score-Verfahren von Koopman, im Einklang mit dem Unterschied
   *[mean] Verhältnis der Mittelwerte, Spanne nach Fieller, im Einklang mit dem Unterschied
  }
method-groups = Je Gruppe
method-groups-how = Angepasst an die Zahl der betrachteten Gruppen (Benjamini und Hochberg)
method-money = Geld
method-money-how = Unterschied mal Angesprochene mal Wert; Fehler verbunden, Enden nie miteinander multipliziert
change-amounts-kicker = Anhang: Beträge
change-amounts-title = Die Beträge hinter dem Geld, und wer sie nennt
change-amounts-notes = Nichts davon ist ein üblicher Betrag: Jeder ist von jemandem genannt.
change-amounts-caption = Beträge
change-amounts-alt = Tabelle der Beträge hinter dem Geld, mit Spannen und Quellen.
change-amounts-what = Betrag
change-amounts-likely = Wahrscheinlich
change-amounts-range = Spanne
change-amounts-source = Quelle
change-amount-value = Wert je Fall
change-amount-margin = Anteil davon, der Marge ist
change-amount-cost = Kosten des Ansprechens je Fall
change-amount-cost-of = { $used ->
    [yes] Kosten des Ansprechens je Fall, { $name }
   *[no] Kosten des Ansprechens je Fall, { $name } (keine solche Gruppe hier: nicht verwendet)
  }
change-amount-a-year = Angesprochen im Jahr

# The next test.
plan-subtitle = Woran wir es erkennen
plan-answer-title = { $fits ->
    [no] Ein Test, der eine Änderung um { $plan_part } sieht, braucht mehr { $many }, als im Jahr kommen
   *[yes] { $has_plan_weeks ->
        [yes] In { plan-so-many-weeks } zeigt ein Test, ob sich { $rate } um { $plan_part } ihres Werts ändert
       *[no] Ein Test mit { $plan_both } { $many_dat } zeigt, ob sich { $rate } um { $plan_part } ihres Werts ändert
      }
  }
plan-answer-notes = Ein Test mit zwei per Los gebildeten Gruppen, von denen eine unbehandelt bleibt. Wie viele er braucht, folgt daraus, wie oft es heute geschieht, und aus der kleinsten Änderung, die zu finden lohnt: Die halbe Änderung braucht viermal so viele.
plan-answer-caption = Der nächste Test
plan-answer-alt = Ändert sich { $rate } um { $plan_part }, zeigt das ein Test mit { $plan_rows } { $many_dat } in jeder von zwei Gruppen; heute beträgt sie { $plan_level }.
plan-none-title = Aus dieser Datei lässt sich kein Test planen: Was gemessen wurde, ist darin überall gleich
plan-none-notes = Wie viele ein Test braucht, folgt daraus, wie oft etwas geschieht oder wie weit es streut. Nötig sind Zeilen, in denen es bei einigen geschah und bei anderen nicht.
plan-none-caption = Was die Datei enthält
plan-none-alt = { $customers } { noun-customers } in der Datei, ohne einen Unterschied in dem, was geschah; daraus lässt sich kein Test planen.
plan-none-label = { $many } in der Datei
plan-none-detail = { NAME($rate) }: bei allen gleich, oder im Mittel null
plan-rows-label = { $many } in jeder von zwei Gruppen
plan-rows-detail = { NAME($rate) } heute { $plan_level }, nach { $plan_base } in der Datei
plan-so-many-weeks = { $plan_weeks ->
    [one] { $plan_weeks } Woche
   *[other] { $plan_weeks } Wochen
  }
plan-weeks-label = { $plan_weeks ->
    [one] Woche, bis so viele da sind
   *[other] Wochen, bis so viele da sind
  }
plan-weeks-detail = bei { $plan_a_week } je Woche
plan-part-label = als Änderung zu sehen: { NAME($rate) }
plan-part-detail = { $usual ->
    [yes] ein Beispiel: sagen Sie, welche Änderung zu finden lohnt
   *[no] wie gewünscht
  }
plan-asked = { $fits ->
    [yes] den Test beginnen
   *[no] eine größere Änderung oder ein anderes Maß suchen
  }
plan-sizes-title = Die halbe Änderung braucht viermal so viele { $many }
plan-sizes-notes = Jede Zeile ist eine Änderung als Teil des heutigen Werts, und was ein Test braucht, um sie in vier von fünf Fällen zu zeigen. Kleinere Änderungen brauchen mehr { $many }, als sie meist wert sind.
plan-sizes-caption = Was ein Test braucht, nach der Änderung, die er sehen soll
plan-sizes-alt = Tabelle: um wie viel sich { $rate } ändert, wie viele { $many } das je Gruppe braucht, und wie lange es dauert.
plan-sizes-part = { NAME($rate) } ändert sich um
plan-sizes-rows = { $many } je Gruppe
plan-sizes-weeks = Wochen
plan-waiting-title = Auf den Test zu warten könnte { $plan_waiting } kosten, wenn die Änderung so groß ist
plan-waiting-notes = Solange der Test läuft, geht die Hälfte derer, die kommen, leer aus. Was das kostet, ist mit der gesuchten Änderung gerechnet. Gibt es keine Änderung, geht durch das Warten nichts verloren, und die Kosten entfallen.
plan-waiting-caption = Was das Warten kostet
plan-waiting-alt = Das Warten könnte in { plan-so-many-weeks } { $plan_waiting } kosten, bei { $plan_a_week } { $many_dat } je Woche.
plan-waiting-label = könnten entgehen, solange der Test läuft
plan-waiting-detail = in { plan-so-many-weeks }, bei der Hälfte ohne Maßnahme
plan-a-week-label = { $many } kommen je Woche
plan-a-week-detail = die Hälfte davon bleibt unbehandelt
plan-know-kicker = Woran wir es erkennen
plan-know-title = { $many } per Los verteilt, einmal nachgesehen, und eine Regel zum Abbruch
plan-know-notes = Was vor einem Test vereinbart ist, lässt sich nachher nicht biegen. Diese Zeilen sind die Vereinbarung.
plan-know-caption = Was vor dem Beginn vereinbart ist
plan-know-alt = Tabelle: wie die Gruppen gebildet werden, wie groß sie sind, wann nachgesehen und wann abgebrochen wird.
plan-know-what = Was
plan-know-how = Wie
plan-know-lot = Gruppen
plan-know-lot-how = Zwei, per Los gebildet; eine bleibt unbehandelt, alles Übrige ist gleich
plan-know-size = Größe
plan-know-size-how = Je { $plan_rows } { $many }: Ändert sich { $rate } um { $plan_part }, zeigen das { $plan_power } der Tests
plan-know-look = Nachsehen
plan-know-look-how = { $has_plan_weeks ->
    [yes] Einmal, nach { plan-so-many-weeks }; wer früher nachsieht, nimmt die breitere Spanne
   *[no] Einmal, wenn so viele da sind; wer früher nachsieht, nimmt die breitere Spanne
  }
plan-know-stop = Abbruch
plan-know-stop-how = Sofort, wenn die Größen nicht dem Plan folgen oder die breitere Spanne Schaden zeigt
plan-know-words = Wörter
plan-know-words-how = Klar und wie geplant: was sich änderte, mit Spanne. Sonst: keine klare Wirkung
plan-both-label = { $many } nehmen teil, die Hälfte davon unbehandelt
plan-both-detail = { $plan_rows } je Gruppe
plan-ask-title = { $fits ->
    [yes] { by-when.first } einen Test mit { $plan_both } { $many_dat } genehmigen, die Hälfte unbehandelt
   *[no] { by-when.first } eine größere Änderung oder ein anderes Maß wählen: Dieser Test dauert zu lange
  }
plan-ask-notes = Worum gebeten wird: eine Entscheidung { by-when }, es entscheidet { $decider }. Der Test hat zwei per Los gebildete Gruppen, wie auf der Seite davor; um Geld für ein Ergebnis, das noch nicht bekannt ist, wird nicht gebeten.
plan-ask-caption = Worum gebeten wird
plan-ask-alt = Entscheidung { by-when } erbeten, es entscheidet { $decider }: ein Test mit { $plan_both } { $many_dat }.
