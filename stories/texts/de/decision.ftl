# Whom to act on, by a score.

# The decisions that need no model: "{ baseline }" as how something is done, .than as what is compared, .to the same in the dative.
baseline = { $baseline ->
    [nobody] ohne { $contacts }
    [everybody] mit { $contacts_dat } { $at } allen
   *[present] nach heutiger Regel
  }
    .than = { $baseline ->
        [nobody] keine { $contacts }
        [everybody] { $contacts } { $at } allen
       *[present] die heutige Regel
      }
    .to = { $baseline ->
        [nobody] dem Verzicht auf { $contacts }
        [everybody] { $contacts_dat } { $at } allen
       *[present] der heutigen Regel
      }

# What the money of a decision is counted as: of credit it is no profit, but what declining brings over accepting all.
noun-profit = { $declining ->
    [yes] Vorteil gegenüber der Annahme aller
   *[no] Gewinn
  }
of-one = { $declining ->
    [yes] in einer { $campaign }
   *[no] einer { $campaign }
  }
over-all = { $declining ->
    [yes] {" "}gegenüber der Annahme aller
   *[no] {""}
  }

better-of = { $has_today ->
    [yes] der besten Entscheidung ohne Modell
   *[no] dem Besseren von allen und keinen { $contacts_dat }
  }

# Nouns after a count.
noun-customers = { $customers ->
    [one] { $one }
   *[other] { $many }
  }
    .dat = { $customers ->
        [one] { $one }
       *[other] { $many_dat }
      }
noun-leavers = { $leavers ->
    [one] { $one }
   *[other] { $many }
  }
noun-contacted = { $contacted ->
    [one] { $one }
   *[other] { $many }
  }
noun-kept = { $kept ->
    [one] { $one }
   *[other] { $many }
  }
noun-contacts = { $contacted ->
    [one] { $action }
   *[other] { $contacts }
  }

# Those with the highest scores, in the dative but for top-share: the riskiest of what is bad when it happens.
top-of-many = { $event_is ->
    [bad] den gefährdetsten { $contacted_share } der { $many }
   *[other] den obersten { $contacted_share } der { $many }
  }
top-share = { $event_is ->
    [bad] die gefährdetsten { $contacted_share }
   *[other] die { $contacted_share } mit den höchsten Scores
  }
    .to = { $event_is ->
        [bad] den gefährdetsten { $contacted_share }
       *[other] den { $contacted_share } mit den höchsten Scores
      }
top-given = { $event_is ->
    [bad] den gefährdetsten { $share }
   *[other] den obersten { $share }
  }
top-first = { $event_is ->
    [bad] die gefährdetsten zuerst
   *[other] Scores fallend
  }

# The first slide.
answer-kicker = Auf einen Blick
answer-caption = { $event_is ->
    [bad] Eine { $campaign } mit den { $many_dat } dieser Datei
    [good] Eine { $campaign } mit den { $many_dat } dieser Datei; jede Reaktion zählt, ob sie am Angebot liegt oder nicht
   *[other] Eine { $campaign } mit den { $many_dat } dieser Datei
  }
answer-title = { $draft ->
    [yes] { $turns ->
        [no] { answer-verdict }
       *[below] { answer-turns }
      }
   *[no] { answer-verdict }
  }
# Unter einer Bedingung, mit immer weniger Platz; sie gilt nur, wenn alle anderen Beträge wie angenommen sind.
answer-turns = { $room ->
    [enough] { $contacts } { $at } { top-of-many } { beats-rival }, solange { $noun } { turning-ends }, die übrigen Beträge wie angenommen
    [some] { $contacts } { $at } { top-of-many } { beats-rival }, falls { $noun } { turning-ends }, Übriges wie angenommen
    [little] Diese Auswahl nach Modell lohnt sich, falls { $noun } { turning-ends }, Übriges wie angenommen
   *[least] Diese Auswahl lohnt, falls { $noun } { turning-ends }, Übriges wie angenommen
  }
turning-ends = { $turns ->
    [between] bei { $amount } bis { $most } liegt
    [below] kleiner als { $amount } ist
   *[above] größer als { $amount } ist
  }
with-examples = { $room ->
    [enough] Mit Beispielbeträgen gerechnet: { $sentence }
    [little] Mit Beispielbeträgen: { $sentence }
   *[least] Beispiel: { $sentence }
  }
answer-verdict = { $backwards ->
    [yes] { answer-backwards }
   *[no] { answer-as-found }
  }
answer-backwards = { $verdict ->
    [model] { answer-as-found }
    [nobody] { $bound ->
        [no] Das Modell ordnet schlechter als der Zufall; nach seiner Reihenfolge { paid.many } sich keine { $contacts } { paid }
       *[limit] { answer-as-found }
      }
    [everybody] Das Modell ordnet schlechter als der Zufall; { $contacts } { $at } allen { brought.many } { $everybody_profit } { brought }
    [worse] Das Modell ordnet schlechter als der Zufall; seine Auswahl { brought.one } weniger { brought } als { baseline.than }
   *[unclear] Das Modell ordnet schlechter als der Zufall; ein Gewinn gegenüber { baseline.to } ist nicht zu erwarten
  }
answer-as-found = { $verdict ->
    [model] { $short ->
        [yes] { $contacts } { $at } { top-share.to } { brought.many } { $gain } mehr { brought } als { baseline.than }
       *[no] { $contacts } { $at } { top-of-many } { brought.many } { $gain } mehr { brought } als { baseline.than }
      }
    [unclear] { $doubt ->
        [amounts] { $turns ->
            [no] { $contacts } { $at } { top-of-many } { brought.many } { roughly }{ $all_low } bis { $all_high } { brought }: die Beträge entscheiden
           *[below] { answer-turns }
          }
       *[data] { $short ->
            [yes] { $contacts } { $at } { top-share.to } zeigen keinen klaren Gewinn gegenüber { baseline.to }
           *[no] { $contacts } { $at } { top-of-many } zeigen keinen klaren Gewinn gegenüber { baseline.to }
          }
      }
    [worse] { $contacts } { $at } { top-of-many } { brought.many } weniger { brought } als { baseline.than }: { $gain }
    [nobody] { $bound ->
        [no] Zu diesen Kosten { paid.many } sich { $contacts } nicht { paid }
       *[limit] Mit den gesetzten Grenzen gibt es keine { $contacts } und keinen Gewinn
      }
   *[everybody] { $bound ->
        [no] { $contacts } { $at } allen { brought.many } { $everybody_profit }{ over-all } { brought }; die Auswahl nach Modell fügt nichts hinzu
       *[limit] { $contacts } { $at } allen { brought.many } { $everybody_profit }{ over-all } { brought }; diese Regel lässt keinen aus
      }
  }
beats-rival = { $rival ->
    [nobody] lohnen sich
    [everybody] bringen mehr als { $contacts } { $at } allen
    [several] bringen mehr als { better-rival }
   *[present] bringen mehr als die heutige Regel
  }
better-rival = { $has_today ->
    [yes] jede Entscheidung ohne Modell
   *[no] { $contacts } { $at } allen oder keine
  }
answer-notes = { $event_is ->
    [bad] Diese Seite zeigt alles auf einen Blick: was die Entscheidung bei { $many_dat } wert { been.one }, deren Ausgang bekannt ist, wie weit der Betrag schwanken kann und worum gebeten wird. Es ist eine Rückrechnung: Sie sagt, was diese Regel auf den Zeilen der Datei ergeben hätte, und misst keine Wirkung.
    [good] Diese Seite zeigt alles auf einen Blick: was die Entscheidung bei { $many_dat } wert { been.one }, deren Ausgang bekannt ist, wie weit der Betrag schwanken kann und worum gebeten wird. Es ist eine Rückrechnung: Sie sagt, was diese Regel auf den Zeilen der Datei ergeben hätte, und misst keine Wirkung. Gezählt sind alle, die nach dem Kontakt { $left }, auch wenn sie es ohne Angebot getan hätten.
   *[other] Diese Seite zeigt alles auf einen Blick: was die Entscheidung bei { $many_dat } wert { been.one }, deren Ausgang bekannt ist, wie weit der Betrag schwanken kann und worum gebeten wird. Es ist eine Rückrechnung: Sie sagt, was diese Regel auf den Zeilen der Datei ergeben hätte, und misst keine Wirkung.
  }
answer-alt = { $verdict ->
    [nobody] { $contacts }: { $contacted } bei { $customers } { $many_dat }; { $leavers } davon { $aux } { $gone }. Die Auswahl nach Modell bringt keinen Gewinn.
    [everybody] { $contacts }: { $contacted } bei { $customers } { $many_dat }; { $leavers } davon { $aux } { $gone }. Die Auswahl nach Modell bringt keinen Gewinn.
   *[model] { $contacts }: { $contacted } bei { $customers } { $many_dat }. Gewinn gegenüber { baseline.to }: { $gain }, { roughly }zwischen { $all_low } und { $all_high }.
  }

# Its figures: what stands large, what it is, and what more there is to say.
gain-label = { $gains ->
    [yes] mehr als { baseline }, in einer { $campaign }
   *[no] verglichen mit { baseline.to }, in einer { $campaign }
  }
# Before a range in which the data have a part, wherever it is printed: of few large rows it is a rough one.
roughly = { $rough ->
    [yes] grob{" "}
   *[no] {""}
  }
gain-detail = { roughly }zwischen { $all_low } und { $all_high }{ at-other-amounts }
at-other-amounts = { $contested ->
    [yes] , gegenüber { better-of }
   *[no] {""}
  }
contacted-label = { noun-contacted } für { $contacts }, von { $customers }
contacted-detail = { $has_most ->
    [yes] mehr als die Grenze von { $most }
   *[no] { top-share }
  }
hits = { $hits_per_hundred } von { $hundred }
hits-label = { $event_is ->
    [bad] der dafür Gewählten { $aux } { $gone }
   *[other] der so Gewählten { $aux } { $gone }
  }
hits-detail = gegenüber { $leavers_per_hundred } von { $hundred } insgesamt
spend-label = { $has_offers_taken ->
    [yes] { cost.many } diese { $contacts } { cost }, mit angenommenen Angeboten
   *[no] { cost.many } diese { $contacts } { cost }
  }
spend-detail = { $draft ->
    [yes] um kein Geld wird gebeten: die Beträge sind Beispiele
   *[no] { $asked ->
        [approve] gebeten wird um die Regel { by-when }, mit Kontrollgruppe
        [all] gebeten wird stattdessen um { $contacts } { $at } allen: die Auswahl bringt nichts klar dazu
        [settle] um kein Geld wird gebeten, bis geklärt ist: { $open }
        [test] { $fits ->
            [no] um kein Geld wird gebeten: ein Test bräuchte zu viele { $many }
           *[yes] gebeten wird stattdessen um einen Test für { $test_spend }
          }
       *[not] { $verdict ->
            [model] um kein Geld wird gebeten: die nächste Liste ist zu kurz
            [worse] um kein Geld wird gebeten: weniger als { baseline }
           *[other] um kein Geld wird gebeten: kein klarer Gewinn
          }
      }
  }
leavers-figure = { $leavers_per_hundred } von { $hundred }
leavers-label = { $many_dat } { $aux } { $gone }
leavers-detail = { $leavers } von { $customers }
stake-label = { $event_is ->
    [bad] waren die { $many } wert, die { $left }
   *[other] gelten die { $many } als wert, die { $left }
  }
stake-detail = nach den Annahmen im Anhang

# The front of a story about whom to act on: from what is at stake to what is asked for.

against-baseline = { $gains ->
    [yes] mehr als { baseline }
   *[no] verglichen mit { baseline.to }
  }
many-acted = { $many } für { $contacts }
acted-of-all = { $contacted } von { $customers }
about-to-leave = Davon { $left }

# What is at stake.
at-risk-kicker = Ausgangslage
at-risk-title = { $has_stake ->
    [yes] Von { $hundred } { $many_dat } { $aux } { $leavers_per_hundred } { $gone }; { at-risk-worth }
   *[no] Von { $hundred } { $many_dat } { $aux } { $leavers_per_hundred } { $gone }
  }
at-risk-worth = { $draft ->
    [yes] { $room ->
        [enough] mit Beispielbeträgen gerechnet { $event_is ->
            [bad] waren alle, die { $left }, zusammen { $stake } wert
           *[other] gelten alle, die { $left }, zusammen als { $stake } wert
          }
       *[little] Beispiel: { at-risk-all }
      }
   *[no] { at-risk-all }
  }
at-risk-all = { $event_is ->
    [bad] alle, die { $left }, waren zusammen { $stake } wert
   *[other] alle, die { $left }, gelten zusammen als { $stake } wert
  }
at-risk-notes = { $event_is ->
    [bad] Das steht auf dem Spiel, bevor jemand etwas tut: Im Zeitraum der Datei { $aux } { $leavers } von { $customers } { $many_dat } { $gone }. { at-risk-amount }
    [good] Das ist im Zeitraum der Datei geschehen: { $leavers } von { $customers } { $many_dat } { $aux } { $gone }. Wer in dieser Zeit welches Angebot bekam, sagt die Datei nicht; manche können ohne jedes Angebot darunter sein, und andere hat vielleicht keines gefunden.
   *[other] Das ist im Zeitraum der Datei geschehen: { $leavers } von { $customers } { $many_dat } { $aux } { $gone }. Hier gilt das weder als gut noch als schlecht; was eine { $action } mit und ohne Ereignis bringt, steht bei den Annahmen im Anhang.
  }
at-risk-amount = { $has_stake ->
    [yes] Der Betrag zählt, was sie nach den Annahmen im Anhang wert waren. So viel kann eine { $campaign } nicht zurückholen, denn nur ein Teil bleibt nach { $action }.
   *[no] Was jedes Ergebnis mit und ohne { $action } wert ist, steht bei den Annahmen im Anhang; so viel kann eine { $campaign } nicht zurückholen.
  }
at-risk-caption = { $many }, und davon die, die { $left }
at-risk-alt = Im Zeitraum der Datei { $aux } { $leavers } von { $customers } { $many_dat } { $gone }, das sind { $leavers_per_hundred } von { $hundred }.
at-risk-leavers-label = { noun-leavers } { $aux } { $gone }
at-risk-leavers-detail = von { $customers }
at-risk-stake-label = { $event_is ->
    [bad] waren sie wert
   *[other] gelten sie als wert
  }
at-risk-stake-sentence = { $event_is ->
    [bad] waren die { $leavers } { noun-leavers } wert, die { $left }
   *[other] gelten die { $leavers } { noun-leavers } als wert, die { $left }
  }
at-risk-many = { $many }
at-risk-leavers = Davon { $left }
at-risk-share = Anteil

# Whom the model finds.
who-kicker = Befund
who-title = { $event_is ->
    [bad] Im gefährdetsten Fünftel { $aux } { $fifth_1 } von { $hundred } { $many_dat } { $gone }, im sichersten { $fifth_5 }
   *[other] Im obersten Fünftel { $aux } { $fifth_1 } von { $hundred } { $many_dat } { $gone }, im untersten { $fifth_5 }
  }
who-notes = { $event_is ->
    [bad] Das Modell ordnet die { $many } nach ihrem Risiko. In fünf gleich großen Gruppen sinkt der Anteil derer, die wirklich { $left }, von Gruppe zu Gruppe. So kann der Aufwand dorthin gehen, wo er nötig ist. Verglichen wurde die Rangfolge mit dem, was dann bei { $customers } { $many_dat } geschah; wie gut sie im Maß der Fachleute ist, steht im Anhang.
   *[other] Das Modell ordnet die { $many } nach ihrem Score. Verglichen ist der Anteil derer, die wirklich { $left }, in fünf gleich großen Gruppen. Die Rangfolge ist gegen das gehalten, was dann bei { $customers } { $many_dat } geschah; wie gut sie im Maß der Fachleute ist, steht im Anhang.
  }
who-reach = { $event_is ->
    [bad] aller { $many }, die { $left }, zählen zu den { $contacted } gefährdetsten
   *[other] aller { $many }, die { $left }, zählen zu den { $contacted } mit den höchsten Scores
  }
who-hits = Treffer je { $hundred } { $contacts }

# Where the best decision lies.
where-kicker = Befund
where-title = { $verdict ->
    [model] { $contacts } { $at } { top-of-many } { brought.many } { $profit }{ over-all } { brought }; { $contacts } { $at } allen { $everybody_profit }
    [unclear] { $contacts } { $at } { top-of-many } { brought.many } { $profit } { brought }; kein klarer Mehrgewinn
    [worse] Diese { $contacted_share } der { $many } { brought.many } { $profit } { brought }; { baseline } { been.many } es { $without_model } { been }
    [nobody] { $bound ->
        [no] Bei jedem Anteil { cost.many } die { $contacts } mehr { cost } als { brought }
       *[limit] Die Kurve zeigt, was { $contacts } { brought } { brought.many }; die gesetzten Grenzen lassen keine zu
      }
   *[everybody] { $bound ->
        [no] Kein kleinerer Anteil { brought.one } mehr { brought } als { $contacts } { $at } allen: { $everybody_profit }
       *[limit] { $contacts } { $at } allen { brought.many } { $everybody_profit }{ over-all } { brought }; die Kurve zeigt andere Wege
      }
  }
where-notes =
    Lesen Sie die Kurve von links nach rechts: Die { $contacts } beginnen bei { where-order }, und die Höhe ist der { noun-profit } { of-one }. Das schattierte Band ist die Spanne, die für die ganze Kurve zugleich gilt. { where-judged } Was andere Werte bedeuten, steht im Anhang.
where-order = { $event_is ->
    [bad] den gefährdetsten { $many_dat }
   *[other] den höchsten Scores
  }
where-judged = { $unseen ->
    [yes] Der genannte { noun-profit } ist an { $many_dat } gemessen, an denen die Regel nicht ausgerichtet ist; er kann deshalb etwas unter der Kurve liegen.
   *[no] { $has_most ->
        [yes] Die Regel ist von Hand gesetzt und an allen { $many_dat } gemessen; wer sie mit Blick auf diese Kurve wählt, rechnet den Gewinn schön. Sie geht über die Grenze von { $most } { $many_dat } hinaus, an die sich die beste Regel hielte.
       *[no] Die Regel ist von Hand gesetzt und an allen { $many_dat } gemessen; wer sie mit Blick auf diese Kurve wählt, rechnet den Gewinn schön.
      }
  }
where-gain = { $unseen ->
    [yes] { against-baseline }, { roughly }zwischen { $all_low } und { $all_high } bei { $many_dat }, die die Regel nicht kannte{ at-other-amounts }
   *[no] { against-baseline }, { roughly }zwischen { $all_low } und { $all_high }{ at-other-amounts }
  }
where-cost = Kosten je { $action }
where-offers = { $event_is ->
    [bad] Nehmen das Angebot ({ $incentive_cost_likely })
   *[other] Mehrkosten ({ $incentive_cost_likely })
  }
where-for-nothing = { $event_is ->
    [bad] Davon ohnehin geblieben
   *[other] Davon umsonst
  }

# What becomes of the rate of those who leave.
churn-kicker = Wirkung
churn-title = { $moves ->
    [yes] Bei einer Zusagequote von { $accept_rate_likely } { fallen.one } die { $event } von { $base_rate } auf { $churn_after } { fallen }
    [little] Bei einer Zusagequote von { $accept_rate_likely } { fallen.one } die { $event } von { $base_rate } um { churn-points } { fallen }
   *[no] Nach so wenigen { $contacts_dat } { $kept ->
        [one] { stayed.one }
       *[other] { stayed.many }
      } nur { $kept } { noun-kept } { stayed }; das bewegt die { $event } von { $base_rate } nicht
  }
churn-notes =
    Von { $contacted } { $many_dat } für { $contacts } { $aux } { $contacted_leavers } { $gone }. Bleiben { $accept_rate_likely } davon nach { $action }, { churn-remain }. Wie viele wirklich bleiben, ist eine Annahme, bis eine { $campaign } mit Kontrollgruppe es zeigt; die Linie reicht vom vorsichtigen bis zum zuversichtlichen Ende.
churn-points = { $churn_fall ->
    [one] { $churn_fall } Punkt
   *[other] { $churn_fall } Punkte
  }
churn-remain = { $kept ->
    [one] ist das { $kept }
   *[other] sind das { $kept }
  }
churn-kept = { noun-kept } { $kept ->
    [one] { stayed.one }
   *[other] { stayed.many }
  } { stayed }, zwischen { $kept_low } und { $kept_high }

# When and by whom it is decided, which nobody but people know.
by-when = { $has_decide_by ->
    [yes] bis { $decide_by }
   *[no] zu offenem Termin
  }
    .first = { $has_decide_by ->
        [yes] Bis { $decide_by }
       *[no] Zu offenem Termin
      }
when = { $has_decide_by ->
    [yes] { $decide_by }
   *[no] Termin offen
  }

# Worum gebeten wird: "amounts" eines Entwurfs, "approve", ein Betrag ("settle"), ein "test", mehr "outcomes", oder "not".
ask-kicker = Die Entscheidung
ask-title = { $asked ->
    [amounts] { $verdict ->
        [model] { by-when.first } die Beträge bestätigen: in ihren Spannen lohnt sich die Auswahl nach Modell
       *[other] { by-when.first } die Beträge bestätigen: von ihnen hängt die Entscheidung ab
      }
    [approve] Genehmigen: { ask-rule }, mit { ask-safeguards }
    [all] Genehmigen: { $contacts } { $at } allen; die Auswahl nach Modell bringt nichts klar dazu
    [settle] { by-when.first } klären, vor einer vollen { $campaign }: { $open }
    [test] { $fits ->
        [several] Test über { $test_lists } Listen genehmigen: { $test_rows } { $many } für { $test_spend }, keine volle { $campaign }
        [no] Noch nicht beginnen: Ein Test bräuchte { $test_rows } { $many }, eine Liste hat { $test_available }
       *[yes] Test mit { $test_rows } { $many_dat } für { $test_spend } genehmigen, die Hälfte ohne { $action }; keine volle { $campaign }
      }
    [outcomes] Vor einer vollen { $campaign } fehlen noch { $outcomes_wanted } { $many } mit bekanntem Ausgang
   *[not] { $short ->
        [yes] Nicht mit { $next_list } { $many_dat } beginnen: Eine so kurze Liste deckt die Fixkosten vielleicht nicht
       *[no] { ask-not }
      }
  }
ask-not = { $backwards ->
    [yes] Dieses Modell nicht verwenden: Es ordnet schlechter als der Zufall; Klärung { by-when }
   *[no] { $verdict ->
        [worse] Keine { $contacts } dieser Art; { baseline } { been.one } das Ergebnis besser { been }; Entscheidung { by-when }
        [nobody] { $bound ->
            [no] { $contacts } nicht beginnen; { by-when } entscheiden, ob ein günstigerer Weg gesucht wird
           *[limit] { by-when.first } über die Grenze entscheiden, die keine { $contacts } zulässt
          }
       *[unclear] Keine { $campaign } nach diesem Modell: kein Gewinn gegenüber { baseline.to } zu sehen
      }
  }
ask-rule = { $verdict ->
    [everybody] { $contacts } { $at } allen
   *[model] { $bound ->
        [capacity] { ask-rule-limited }
        [budget] { ask-rule-limited }
       *[no] { $contacts } { $at } { top-of-many }
      }
  }
ask-rule-limited = { $listed ->
    [no] { $contacts } { $at } { top-of-many }
   *[file] { $event_is ->
        [bad] { $contacts } { $at } den { $contacted } gefährdetsten jeder Liste ({ $contacted_share })
       *[other] { $contacts } { $at } den obersten { $contacted } jeder Liste ({ $contacted_share })
      }
  }
ask-safeguards = { $stop ->
    [yes] Kontrollgruppe und Abbruchregel
   *[no] Kontrollgruppe
  }
ask-caption = { $asked ->
    [amounts] { $verdict ->
        [unclear] { $alone ->
            [yes] Was zu bestätigen ist: schon einer dieser Beträge kann in seiner Spanne den Gewinn aufheben
           *[no] Was zu bestätigen ist, was zuerst entscheidet; zusammen können diese Beträge den Gewinn aufheben, auch wo es keiner allein tut
          }
       *[other] Was zu bestätigen ist: was zuerst entscheidet; alles steht im Anhang
      }
   *[other] Worum gebeten wird
  }
ask-alt = { $asked ->
    [approve] Entscheidung { by-when } erbeten, es entscheidet { $decider }: { ask-rule }, mit { ask-safeguards }.
    [all] Entscheidung { by-when } erbeten, es entscheidet { $decider }: { $contacts } { $at } allen, denn die Auswahl nach Modell bringt nichts klar dazu.
    [amounts] { by-when.first } von { $decider } erbeten: die Beträge; die gezeigten sind Beispiele.
    [test] Entscheidung { by-when } erbeten, es entscheidet { $decider }: ein Test mit { $test_rows } { $many_dat }, die Hälfte ohne { $action }.
   *[not] Entscheidung { by-when } erbeten, es entscheidet { $decider }: auf dieser Grundlage keine volle { $campaign }.
  }

# Its figures: of the next list, how many, what that costs and could bring.
noun-next-called = { $next_called ->
    [one] { $one }
   *[other] { $many }
  }
ask-called-label = { $listed ->
    [asked] { noun-next-called } für { $contacts } auf der nächsten Liste mit { $next_list }
   *[file] { noun-next-called } für { $contacts }, wenn die nächste Liste so lang ist wie diese Datei: { $next_list }
  }
ask-called-detail = { $verdict ->
    [everybody] von allen { $next_chosen }; { ask-left-alone }
   *[model] { $has_threshold ->
        [yes] von { $next_chosen } { ask-test-score }; { ask-left-alone }
       *[no] von { $next_chosen } mit den höchsten Scores, bei Gleichstand entscheidet das Los; { ask-left-alone }
      }
  }
ask-left-alone = { $form ->
    [credit] { $next_held_back } trotzdem angenommen
   *[other] { $next_held_back } zurückgehalten
  }
ask-next-spend-label = { $has_fixed_cost_likely ->
    [yes] { ask-spend-what } und Fixkosten, { $next_spend_low } bis { $next_spend_high }
   *[no] { ask-spend-what }, { $next_spend_low } bis { $next_spend_high }
  }
ask-could-bring = { $verdict ->
    [everybody] könnten { $gained } bringen, { roughly }{ $from } bis { $to }{ ask-unheld }
   *[model] könnten { $gained } mehr bringen als { baseline.than }, { roughly }{ $from } bis { $to }{ ask-unheld }
  }
# What those held back by lot would have brought is taken off.
ask-unheld = { $has_next_net ->
    [yes] { $form ->
        [credit] ; ohne Annahmen per Los { $full }
       *[other] ; ohne Zurückhalten { $full }
      }
   *[no] {""}
  }
ask-gained = { $gained }
ask-gained-label = { $verdict ->
    [everybody] könnte eine solche Liste bringen
   *[model] könnte die Regel mehr bringen als { baseline.than }
  }
ask-gained-detail = { roughly }zwischen { $from } und { $to }{ ask-unheld }

# Of the file, where it is not all of them or nothing is approved.
ask-contacted = { $listed ->
    [no] { $contacted_share }
   *[file] { $contacted }
  }
ask-contacted-label = { $listed ->
    [no] aller { $many } für { $contacts }
   *[file] { noun-contacts } in einer vollen { $campaign }, noch nicht zu genehmigen
  }
ask-contacted-detail = { $verdict ->
    [everybody] alle
   *[model] { $has_threshold ->
        [yes] { $has_threshold_written ->
            [yes] { $many } bis zu einem Score von { $threshold_written }
           *[no] { $many } ab einem Score von { $threshold }
          }
       *[no] die höchsten Scores zuerst, bei Gleichstand entscheidet das Los
      }
  }
ask-spend-label = { $asked ->
    [approve] { ask-spend-what }
   *[not] wären die Kosten
  }
ask-spend-what = { $event_is ->
    [bad] für { $contacts } und angenommene Angebote
   *[other] für die { $contacts }
  }
ask-spend-detail = { $verdict ->
    [everybody] {""}
    [model] könnten { $gain } mehr bringen als { baseline.than }, { roughly }{ $all_low } bis { $all_high }
   *[unclear] Gewinn { roughly }zwischen { $all_low } und { $all_high }
  }
ask-decide-label = { $has_decide_year ->
    [yes] Entscheidung nötig, im Jahr { $decide_year }
   *[no] Entscheidung nötig
  }
ask-decide-detail = { $asked ->
    [approve] es entscheidet { $decider }; { ask-measured }
    [test] { $fits ->
        [no] es entscheidet { $decider }
       *[yes] es entscheidet { $decider }; { ask-measured }
      }
   *[not] es entscheidet { $decider }
  }
ask-measured = { $repeat ->
    [once] gemessen, sobald der Ausgang dieser Liste bekannt ist
    [every-year] gemessen nach { lists-measured }, jedes Jahr eine
    [every-quarter] gemessen nach { lists-measured }, jedes Quartal eine
   *[every-month] gemessen nach { lists-measured }, jeden Monat eine
  }
lists-measured = { $has_test_lists ->
    [yes] { $test_lists ->
        [one] { $test_lists } Liste
       *[other] { $test_lists } Listen
      }
   *[no] { $has_held_lists ->
        [yes] { $held_lists ->
            [one] { $held_lists } Liste
           *[other] { $held_lists } Listen
          }
       *[no] der nächsten Liste
      }
  }
ask-all-many-label = { noun-customers } in der Datei, alle für { $contacts }
ask-all-many-detail = einige auszulassen zeigt keinen klaren Gewinn
ask-all-brings-label = { brought.many } { $contacts } { $at } allen { brought }
ask-all-brings-detail = { roughly }zwischen { $of_all_low } und { $of_all_high }
ask-confirm-label = { $noun }: zu bestätigen
ask-confirm-detail = { $ends ->
    [none] { example-ranges }
   *[some] { example-ranges }; mit Mehrgewinn: { gain-holds }, das Übrige wie angenommen
  }
example-ranges = { $ranges ->
    [yes] ein Beispiel, { $least } bis { $most }
   *[no] von niemandem genannt, so gezählt
  }

# The stop rule: points by which the rate must differ, or the rate of those left alone itself.
ask-stop = { $stop_points ->
    [one] { $stop_points } Punkt
   *[other] { $stop_points } Punkte
  }
ask-stop-rate = { $stop_rate } von { $hundred }
ask-stop-label = { $has_stop_rate ->
    [yes] { $form ->
        [credit] mindestens so viele der trotzdem Angenommenen müssen { $leave }, sonst Abbruch
       *[other] mindestens so viele der Zurückgehaltenen müssen { $leave }, sonst Abbruch
      }
   *[no] { $event_is ->
        [bad] { $event } unter Kontrollgruppe, sonst Abbruch
        [good] { $event } über Kontrollgruppe, sonst Abbruch
       *[other] { $event } anders als Kontrollgruppe, sonst Abbruch
      }
  }
ask-stop-detail = { $has_held_lists ->
    [yes] { $held_lists ->
        [one] nach { $held_lists } solchen Liste zu sehen; { ask-price }
       *[other] nach { $held_lists } solchen Listen zu sehen; jedes Mal { ask-price }
      }
   *[no] { ask-price }
  }
ask-price = { $has_next_forgone ->
    [yes] { $form ->
        [credit] { $next_held_back } per Los anzunehmen könnte { $next_forgone } kosten
       *[other] { $next_held_back } per Los zurückzuhalten könnte { $next_forgone } kosten
      }
   *[no] { $form ->
        [credit] einige werden per Los angenommen
       *[other] einige bleiben per Los zurück
      }
  }

# A test: how many, what it costs, and what it would show.
ask-test-arm-label = { $many } für { $contacts }, und ebenso viele ohne
ask-test-arm-detail = { $among ->
    [all] per Los aus allen { $many_dat }
   *[chosen] { $has_threshold ->
        [yes] per Los aus denen { ask-test-score }
       *[no] per Los aus { top-share.to }
      }
  }
ask-test-score = { $has_threshold_written ->
    [yes] bis zu einem Score von { $threshold_written }
   *[no] ab einem Score von { $threshold }
  }
ask-test-spend-label = { $event_is ->
    [bad] könnten { $contacts } und angenommene Angebote im Test kosten
   *[other] könnten die { $contacts } im Test kosten
  }
ask-test-spend-detail = { $verdict ->
    [everybody] {""}
   *[unclear] Gewinn einer vollen { $campaign }: { roughly }{ $all_low } bis { $all_high }
  }
ask-test-points = { $test_points ->
    [one] { $test_points } Punkt
   *[other] { $test_points } Punkte
  }
ask-test-points-label = { $event_is ->
    [bad] { $event } unter der Vergleichsgruppe: ab da lohnen sich die { $contacts }
    [good] { $event } über der Vergleichsgruppe: ab da lohnen sich die { $contacts }
   *[other] { $event } anders als die Vergleichsgruppe: ab da lohnen sich die { $contacts }
  }
ask-test-points-detail = { $fits ->
    [yes] möglich: eine solche Liste hat { $test_available } zur Auswahl
    [open] wie lang eine Liste ist, ist nicht bekannt
   *[several] eine solche Liste hat { $test_available } zur Auswahl: nötig sind { $test_lists }
  }
ask-outcomes-label = weitere { $many } mit bekanntem Ausgang
ask-outcomes-detail = dann ist der Gewinn klar, wenn er so groß bleibt

# Its notes.
ask-notes = { $asked ->
    [approve] { $stop ->
        [yes] { ask-wanted } { ask-next-list } { ask-hold-back } { ask-stop-rule }
       *[no] { ask-wanted } { ask-next-list } { ask-hold-back }
      }
    [amounts] { ask-wanted } Die Beträge sind Beispiele, die noch niemand bestätigt hat; deshalb wird um kein Geld gebeten. Sind sie bestätigt, wird alles neu erzählt, und worum dann gebeten wird, steht auf Beträgen, für die jemand einsteht.
    [all] { ask-wanted } { $contacts } { $at } allen lohnen sich in der ganzen Spanne von Daten und Annahmen; ob es mehr bringt, nach dem Modell einige auszulassen, ist nicht klar. Ein Test mit und ohne { $contacts } sagt das nicht, denn dass sie sich lohnen, steht nicht in Frage. Lassen Sie dennoch einige per Los aus: Nur so kann der nächste Bericht sagen, was die { $contacts } wirklich geändert haben.
    [test] { ask-wanted } { ask-test }
    [settle] { ask-wanted } Diese Daten tragen keine volle { $campaign }, solange eine Annahme so offen ist: { $open }. Innerhalb ihrer Spanne kann der Gewinn zum Verlust werden. Kein Test zeigt sie, aber jemand im Haus kennt sie vielleicht oder kann sie klären. Danach wird alles neu erzählt, und worum dann gebeten wird, folgt daraus.
    [outcomes] { ask-wanted } Diese Daten tragen keine volle { $campaign }: Bei so wenigen { $many_dat } kann der Gewinn Zufall sein. Ein Test ist dafür nicht nötig, denn die Wirkung steht in den Beträgen; es fehlen { $many } mit bekanntem Ausgang, noch { $outcomes_wanted }, wenn der Gewinn je { $one } so groß bleibt.
   *[not] { ask-wanted } { ask-not-yet }
  }
ask-not-yet = { $short ->
    [yes] Auf einer Liste so lang wie die Datei lohnt sich die Regel, aber die Fixkosten fallen einmal an, wie lang die Liste auch ist. Warten Sie, bis mehr { $many } auf einer Liste stehen, oder verringern Sie, was einmal anfällt.
   *[no] { ask-not-supported }
  }
ask-not-supported = { $backwards ->
    [yes] Das Modell ordnet schlechter als der Zufall: Wen es zuerst nennt, den trifft das Ereignis seltener als die zuletzt Genannten. Entweder sind die Scores verkehrt herum, oder es ist für etwas anderes gemacht; das klärt am besten, wer es gemacht hat, bevor Geld an dieser Reihenfolge hängt.
   *[no] { $form ->
        [cells] { ask-other-amounts }
        [credit] { ask-other-amounts }
       *[other] Diese Daten tragen keine volle { $campaign }. Daran können bessere Belege oder andere Kosten etwas ändern. Um einen Test wird nicht gebeten: Er ist seinen Preis nur wert, wo eine plausible Wirkung sich lohnt und mehr an ihm hängt, als er kostet. Ab welchen Werten sie sich lohnen, steht im Anhang.
      }
  }
ask-other-amounts = Diese Daten tragen keine volle { $campaign }. Daran kann ein Modell mit besserer Reihenfolge etwas ändern, oder andere Beträge; ab welchen sich die { $contacts } lohnen, steht im Anhang.
ask-wanted = Gebeten wird um eine Entscheidung { by-when }; es entscheidet { $decider }.
ask-next-list = { $listed ->
    [no] Die Datei enthält nicht alle { $many }; die Regel ist deshalb ein Anteil, und wie viele das sind, zeigt erst die nächste Liste.
   *[file] Die Regel gilt der nächsten Liste: Von { $next_list } darauf wählt sie { $next_chosen } aus. Was sie bringen könnte, ist das von einer solchen Liste Erwartete; durch Zufall kann eine Liste mehr oder weniger bringen.
  }
ask-hold-back = { $form ->
    [credit] { ask-accept-some }
   *[other] { $has_next_held_back ->
        [yes] { ask-hold-these } { $has_held_lists ->
            [yes] Die Abbruchregel ist nach { $held_lists } solchen Listen zu sehen; nur so kann ein Bericht sagen, was die { $contacts } wirklich geändert haben.
           *[no] { $has_never_lists ->
                [yes] Ab wann sich die { $contacts } nicht mehr lohnen, ist eine zu kleine Änderung, um sie in { $never_lists } solchen Listen zu sehen; größere sind es.
               *[no] Nur so kann der nächste Bericht sagen, was die { $contacts } wirklich geändert haben.
              }
          }
       *[no] Halten Sie einige der Ausgewählten per Los zurück; die Kontaktliste nennt sie in der Spalte „arm“. Nur so kann der nächste Bericht sagen, was die { $contacts } wirklich geändert haben.
      }
  }
ask-hold-these = Halten Sie { $next_held_back } der Ausgewählten per Los zurück; die Kontaktliste nennt sie in der Spalte „arm“.
ask-accept-some = { $has_next_held_back ->
    [yes] Nehmen Sie { $next_held_back } per Los trotzdem an; die Liste nennt sie in der Spalte „arm“. Was aus Abgelehnten geworden wäre, sieht niemand; ohne diese Stichprobe kann kein Bericht sagen, ob die Grenze richtig lag.
   *[no] Nehmen Sie einige per Los trotzdem an; die Liste nennt sie in der Spalte „arm“. Was aus Abgelehnten geworden wäre, sieht niemand; ohne diese Stichprobe kann kein Bericht sagen, ob die Grenze richtig lag.
  }
ask-stop-rule = { $has_stop_rate ->
    [yes] Die Abbruchregel nennt den Punkt, ab dem sich die { $contacts } nicht mehr lohnen: Sind es davon weniger als { $stop_rate } von { $hundred }, die { $leave }, dann halten Sie an und prüfen neu.
   *[no] { $event_is ->
        [bad] Die Abbruchregel nennt den Punkt, ab dem sich die { $contacts } nicht mehr lohnen: Liegt die { $event } nach { $action } nicht um so viel unter der Kontrollgruppe, dann halten Sie an und prüfen neu.
        [good] Die Abbruchregel nennt den Punkt, ab dem sich die { $contacts } nicht mehr lohnen: Liegt die { $event } nach { $action } nicht um so viel über der Kontrollgruppe, dann halten Sie an und prüfen neu.
       *[other] Die Abbruchregel nennt den Punkt, ab dem sich die { $contacts } nicht mehr lohnen: Weicht die { $event } nach { $action } nicht um so viel von der Kontrollgruppe ab, dann halten Sie an und prüfen neu.
      }
  }
ask-test = { $fits ->
    [no] { ask-test-why } Eine so kleine Wirkung zu sehen dauert länger, als jemand warten mag: Zuerst kommen andere Kosten oder ein besseres Modell.
   *[yes] { ask-test-why } Ob sich eine volle { $campaign } lohnt, entscheidet das Ergebnis des Tests, nicht vorher.
  }
ask-test-why = Diese Daten tragen keine volle { $campaign }: Der Gewinn kann am Zufall liegen oder an den Beträgen. Ein Test sagt, was keine alte Datei sagen kann. Wählen Sie per Los { $test_arm } { $many } für { $contacts } und ebenso viele ohne; eine Wirkung, die sich gerade lohnt, { $test_points ->
    [one] { $test_points } Punkt
   *[other] { $test_points } Punkte
  }, zeigt sich dann in vier von fünf solchen Tests.

# Was die Finanzabteilung fragt: wann Modell und Kampagne bezahlt sind, und was sie über die Monate abgezinst wert sind.
payback-kicker = Wirkung
payback-title = { $paid ->
    [yes] Ab Monat { $plan_month } könnte es bezahlt sein und über { $plan_months } { $plan_worth } bringen, { roughly }{ $plan_worth_low } bis { $plan_worth_high }
   *[no] Über { $plan_months } nicht bezahlt: es könnte { $plan_worth } bringen, { roughly }{ $plan_worth_low } bis { $plan_worth_high }
  }
payback-notes = { $paid ->
    [yes] { payback-read } Ab Monat { $plan_month } bleibt die Summe über null. { payback-drawn }
   *[no] { payback-read } Zu den wahrscheinlichen Beträgen liegt die Summe am Ende noch unter null. { payback-drawn }
  }
payback-read = Die Linie zählt Monat für Monat zusammen, was die Entscheidung gegenüber { baseline.to } bringen könnte, abzüglich der Kosten von Modell und { $campaign } neben den { $contacts_dat }, alles abgezinst auf den Beginn. Ein Gewinn zählt am Ende der Zeit zwischen zwei Entscheidungen.
payback-drawn = Die schattierte Spanne ist die von Daten und allen Beträgen zusammen; sie gilt für jeden Monat einzeln.
payback-caption = Abgezinste Summe der Gewinne abzüglich der Kosten von Modell und { $campaign }, je Monat
payback-lines = Schattiert: die Spanne von Daten und Annahmen zusammen.
payback-alt = { $paid ->
    [yes] Die abgezinste Summe liegt ab Monat { $plan_month } über null und endet, über { $plan_months } gerechnet, bei { $plan_worth }, { roughly }zwischen { $plan_worth_low } und { $plan_worth_high }.
   *[no] Die abgezinste Summe endet, über { $plan_months } gerechnet, bei { $plan_worth }, { roughly }zwischen { $plan_worth_low } und { $plan_worth_high }, und ist nicht bezahlt.
  }
payback-across = Monat
payback-axis = Abgezinste Summe
payback-point = Bezahlt: Monat { $plan_month }
payback-worth = könnten über { $plan_months } abgezinst bleiben, wenn Modell und { $campaign } bezahlt sind
payback-month = Bezahlt im Monat
payback-month-told = { $paid ->
    [yes] { $plan_month }
   *[no] auch über { $plan_months } nicht
  }
payback-between = Zwischen den Monaten
payback-between-told = { $ends ->
    [one] { $plan_month_low }
    [both] { $plan_month_low } und { $plan_month_high }
    [first] { $plan_month_low } und später als der Zeitraum
   *[none] auch über { $plan_months } nicht
  }
payback-paid = Wahrscheinlichkeit, dass es bezahlt wird
payback-chip = Vorausschau: was als Nächstes geschehen könnte
label-cost-once = Einmalige Kosten von Modell und { $campaign }
label-cost-monthly = Monatliche Kosten von Modell und { $campaign }
label-discount-rate = Zinssatz im Jahr
assumptions-horizon = Vorausschau in Monaten
assumptions-horizon-source = Die Jahre, über die gezählt wird

# What may not be said because of what the file is: a finished sentence says of which file it speaks.
within = { $scope ->
    [balanced] In dieser ausgeglichenen Datei: { $sentence }
    [perhaps] In dieser Datei: { $sentence }
    [weighted] In dieser Stichprobe: { $sentence }
    [sample] In dieser Stichprobe: { $sentence }
   *[whole] { $sentence }
  }

# What is asked for of a file that is not all of them: its amounts are those of the file.
sample-label = { $label }, in der Stichprobe
sample-caption = { $caption }; Beträge sind die der Stichprobe

# A balanced file without its true rate: no answer, and nothing to ask for but the rate.
balanced-answer-title = Der Wert ist noch nicht bekannt: Es fehlt der wahre Anteil der { $many }, die { $leave }
balanced-answer-caption = Eine ausgeglichene Datei ohne ihre wahre Quote
balanced-answer-alt = Von { $hundred } { $many_dat } in dieser ausgeglichenen Datei { $aux } { $leavers_per_hundred } { $gone }; wie viele es unter allen { $many_dat } sind, ist nicht bekannt.
balanced-answer-label = in dieser Datei { $aux } { $gone }, weil sie so gezogen ist
balanced-answer-detail = unter allen { $many_dat } können es viel weniger sein, und mit ihnen jeder Betrag
balanced-ask-title = Vor jeder Entscheidung klären, wie viele aller { $many } es sind, die { $leave }
balanced-ask-notes =
    Um diese Beträge wird nicht gebeten. In der Datei stehen etwa gleich viele { $many }, die { $left }, wie andere; jede Quote und jeder Betrag in ihr ist deshalb zu hoch. Ist der wahre Anteil unter allen { $many_dat } bekannt, wird mit ihm alles neu berechnet.
balanced-ask-caption = Was zuerst nötig ist
balanced-ask-alt = { by-when.first } erbeten: der wahre Anteil aller { $many }, die { $leave }; vorher ist nichts zu genehmigen.
balanced-ask-label = erbeten: der wahre Anteil aller { $many }, die { $leave }
balanced-ask-detail = danach wird alles neu berechnet

# The line under every picture: the file, its rows, what time they cover, and what a mark means.
source-line = { $about ->
    [period-and-marks] Quelle: { $file }, { source-rows }, { $period }; { $marks }.
    [period] Quelle: { $file }, { source-rows }, { $period }.
    [marks] Quelle: { $file }, { source-rows }, { $marks }.
   *[rows] Quelle: { $file }, { source-rows }.
  }
source-rows = { $scope ->
    [weighted] { $rows_in_file } Zeilen mit bekanntem Ausgang, gewichtet auf eine wahre Quote von { $base_rate } als { $customers } { noun-customers }
   *[file] { $customers } { noun-customers } mit bekanntem Ausgang
  }
period = { $first } bis { $last }

# The profit curve, as the story tells it and as Explore turns it.
picture-curve-caption = { $fixed ->
    [yes] { noun-profit } { of-one } nach Anteil der { $many } mit { $action }, { top-first }, nach Fixkosten von { $fixed_cost_likely }
   *[no] { picture-curve-up } { of-one } nach Anteil der { $many } mit { $action }, { top-first }
  }
picture-curve-turned = { $across ->
    [count] { picture-curve-up } { of-one } nach Zahl der { $many } mit { $action }
    [score] { picture-curve-up } { of-one } nach niedrigstem Score mit { $action }
   *[spend] { picture-curve-up } { of-one } nach Ausgaben
  }
picture-curve-alt = { $highest ->
    [yes] Der { noun-profit } ist mit etwa { $profit } am höchsten, wenn { $contacts } { $at } { top-of-many } enden; { $contacts } { $at } allen bringen { $everybody_profit }.
   *[no] { noun-profit } nach Anteil der { $many } mit { $action }: { $apparent_profit } bei { $contacted_share }; { $contacts } { $at } allen bringen { $everybody_profit }.
  }
picture-curve-measured-alt = { picture-curve-up } nach Anteil der { $many } mit { $action }, von keinem bis zu allen, { top-first }.
picture-curve-shaded = Schattiert: die Spanne allein wegen der Daten, für die ganze Kurve.
picture-curve-up = { $up ->
    [cost] Kosten
    [return] Rendite der Ausgaben
   *[profit] { noun-profit }
  }
picture-curve-across = { $across ->
    [count] { $many } mit { $action }
    [score] Niedrigster Score mit { $action }
    [spend] Ausgaben
   *[share] Anteil der { $many } mit { $action }
  }
# A point that is judged on rows the rule was not tuned on lies below the line, which is of the rows it was.
picture-curve-best = { $apart ->
    [yes] { $contacts } { $at } { top-given }: { $money } bei neuen { $many_dat }
   *[no] { $contacts } { $at } { top-given }: { $money }
  }
picture-curve-everybody = { $contacts } { $at } allen: { $height }
picture-curve-reach = Spanne bis { $band_top }
picture-curve-good = { $good_low } bis { $good_high }: höchstens { $good_loss } weniger
picture-curve-alike = { $alike_low } bis { $alike_high }: nicht zu unterscheiden

# The rate of the event: in segments, in fifths of the ranking, and without and with acting.
picture-rates-axis = Anteil derer, die { $left }
picture-rates-lines = Linien: die Spanne jedes Anteils.
picture-segments-caption = Anteil der { $many }, die { $left }, nach { $by }
picture-segments-shown = Gezeigt: die höchsten { $shown } von { $groups } Gruppen.
picture-segments-alt = { $by } { $level }: { $segment_0 } der { $many } { $aux } { $gone }; insgesamt { $base_rate }.
picture-risk-riskiest = { $event_is ->
    [bad] Gefährdetstes Fünftel
   *[other] Oberstes Fünftel
  }
picture-risk-second = Zweites Fünftel
picture-risk-middle = Mittleres Fünftel
picture-risk-fourth = Viertes Fünftel
picture-risk-safest = { $event_is ->
    [bad] Sicherstes Fünftel
   *[other] Unterstes Fünftel
  }
picture-risk-figure = { $rate } von { $hundred }
picture-risk-caption = { $many }, die { $left }, je { $hundred } in jedem Fünftel der Rangfolge des Modells
picture-risk-alt = { $event_is ->
    [bad] Im gefährdetsten Fünftel { $aux } { $riskiest } von { $hundred } { $many_dat } { $gone }, im sichersten Fünftel { $safest } von { $hundred }.
   *[other] Im Fünftel mit den höchsten Scores { $aux } { $riskiest } von { $hundred } { $many_dat } { $gone }, im untersten { $safest } von { $hundred }.
  }
picture-churn-without = Wie es war
picture-churn-with = Mit { $contacts_dat }
picture-churn-less = { churn-points } weniger
picture-churn-caption = Anteil der { $many }, die { $leave }
picture-churn-axis = Anteil derer, die { $leave }
picture-churn-line = Linie: wenn { $accept_rate_low } bis { $accept_rate_high } zusagen.
picture-churn-alt = Ohne { $contacts } { $aux } { $base_rate } der { $many } { $gone }; mit { $contacts_dat } { been.many } es { $churn_after } { been }, zwischen { $churn_after_high } und { $churn_after_low }.

# How the figures were made.
method-kicker = Anhang: Methode
method-title = { $unseen ->
    [yes] Jeder Betrag ist Zeile für Zeile gezählt; der Mehrgewinn ist an Zeilen geprüft, die die Regel nicht kannte
   *[no] Jeder Betrag ist Zeile für Zeile gezählt, nach einer von Hand gesetzten Regel
  }
method-notes =
    Für alle, die nachrechnen. Alle Beträge stammen aus einer Tafel von Summen nach Score, gebildet in einem Gang durch die Zeilen. Nichts ist nur stichprobenweise gezählt, und nichts ist gemittelt, bevor es multipliziert ist. Die Rückrechnung sagt, was gewesen wäre; was wirklich war, zeigt nur eine { $campaign } mit Kontrollgruppe. Nach Neslin und anderen, Provost und Fawcett sowie Smith und Winkler.
method-caption = Wie jede Zahl entstand
method-alt = Tabelle für Prüfende: wie { noun-profit }, Mehrgewinn, Spanne, Band und Rangfolge berechnet sind.
method-figure = Zahl
method-how = Herleitung
method-profit = { noun-profit }
method-profit-how = Summe über alle { $many } mit { $action }: Ertrag weniger Auszahlungen, Zeile für Zeile; gleiche Scores bleiben zusammen
method-gain = Mehrgewinn
method-gain-how = { $unseen ->
    [yes] Jedes Fünftel der { $many } misst eine Schwelle, die auf den anderen vier Fünfteln gewählt ist, zwanzigmal neu gemischt (fester Startwert); abzüglich des Ergebnisses { baseline }, der besten Entscheidung ohne Modell
   *[no] Die Schwelle ist von Hand gesetzt und deshalb an allen Zeilen gemessen; abzüglich des Ergebnisses { baseline }, der besten Entscheidung ohne Modell
  }
method-range = Seine Spanne
method-range-how = { $rough ->
    [yes] { range-how }. Wenige Zeilen bringen einen großen Teil des Geldes, deshalb ist diese Spanne grob
   *[no] { range-how }
  }
range-how = Intervall von { $certainty } aus der gepaarten Differenz je Zeile, weiter zur Seite weniger großer Zeilen; wo beides zusammen steht, mit Annahmen, gezogen zwischen niedrig und hoch (Dreiecksverteilung, unabhängig)
method-band = Band der Kurve
method-band-how = Gemeinsames Band von { $certainty }: Bootstrap der Zellen, größte Abweichung in Standardfehlern (max-t)
method-good = Ebenso gut
method-good-how = Von { $good_low } bis { $good_high } mit { $action } kostet kein Anteil mehr als { $good_loss } gegenüber dem besten, mit { $certainty } Sicherheit für alle zugleich: Bootstrap des größten Verlusts in diesem Bereich
method-alike = Nicht zu unterscheiden
method-alike-how = Von { $alike_low } bis { $alike_high } mit { $action } ist kein Anteil nachweislich schlechter als der gewählte ({ $certainty } für alle zugleich), und keiner nachweislich ebenso gut: der Verlust kann mehr als ein Zwanzigstel des Gewinns sein
method-others = { noun-profit } im Rückblick
method-others-how = { $hindsight } mehr als hier gesagt: der { noun-profit } an einer Schwelle auf denselben Zeilen, auf denen sie gewählt ist, wie er oft berichtet wird
method-control = Kontrollgruppe
method-control-how = { $has_held_lists ->
    [yes] Über { $held_lists } Listen, je { method-control-each }
   *[no] { method-control-each }
  }
method-control-each = { $has_stop_rate ->
    [yes] { $held_back } zurückgehalten: Ihre Quote zeigt sich dann gegenüber der Abbruchregel in vier von fünf Versuchen, beim Vergleich eines Anteils mit einem festen nach der Normalverteilung (Fleiss und andere)
   *[no] { method-control-of-two }
  }
method-control-of-two = { $event_is ->
    [bad] { $held_back } zurückgehalten: Ein Rückgang nach der Abbruchregel zeigt sich dann in vier von fünf Versuchen, beim Vergleich zweier Anteile mit der Normalverteilung (Fleiss und andere)
   *[other] { $held_back } zurückgehalten: Ein Unterschied nach der Abbruchregel zeigt sich dann in vier von fünf Versuchen, beim Vergleich zweier Anteile mit der Normalverteilung (Fleiss und andere)
  }
method-ranking = Rangfolge (AUC)
method-ranking-how = { $ranking }; der Münzwurf käme auf ein Halb
method-threshold = Schwelle
method-threshold-how = { $has_threshold_written ->
    [yes] { $contacts } bis zu einem Score von { $threshold_written }, denn er wurde umgedreht: { $contacted } { noun-contacted }
   *[no] { $contacts } ab einem Score von { $threshold }: { $contacted } { noun-contacted }
  }

# What is assumed, and who says so.
assumptions-kicker = Anhang: Annahmen
assumptions-title = { $open ->
    [yes] Einige Annahmen sind noch unbestätigte Beispiele
    [currency] Jeder Betrag steht mit Quelle; in welcher Währung, hat niemand bestätigt
    [exact] Jede Annahme steht mit Quelle, und mit Spanne, wo sie nicht genau angegeben ist
   *[no] Jede Annahme steht mit Spanne und Quelle
  }
assumptions-exactly = genau
assumptions-notes =
    Diese Beträge stammen nicht aus der Datei, sondern von Menschen. Ein Beispiel ist von niemandem bestätigt und als Erstes zu ersetzen: Der Anhang zeigt, wie viel jede ausmacht. Wer es besser weiß, sagt es, und alles wird neu berechnet.
assumptions-caption = Was angenommen ist, und wer es sagt
assumptions-alt = Tabelle der Annahmen mit wahrscheinlichem Wert, plausibler Spanne und Quelle; Beispiele sind gekennzeichnet.
assumptions-what = Annahme
assumptions-likely = Wahrscheinlich
assumptions-range = Plausible Spanne
assumptions-source = Quelle
assumptions-from-to = { $low } bis { $high }
assumptions-limit-what = { $limit ->
    [capacity] Höchste Zahl der { $contacts }
   *[budget] Höchste Ausgaben
  }
assumptions-limit-source = Für diese Präsentation gesetzt
assumptions-rival = Ein anderer Score in der Datei
assumptions-rival-source = Hier nicht gezählt: ist er in Gebrauch, beide Modelle vergleichen
assumptions-column = { $role ->
    [cost] Kosten je { $action } laut Datei
   *[value] Wert je { $one } laut Datei
  }
assumptions-currency = Währung
assumptions-currency-open = In der Datei nicht genannt, noch nicht bestätigt
# Whoever would have stayed takes the offer as well, as the sum has it.
assumptions-taken-what = { $event_is ->
    [bad] Angebot an { $many }, die ohnehin geblieben wären
   *[other] Mehrkosten, wo nichts zu tun war
  }
assumptions-taken-likely = { $event_is ->
    [bad] alle nehmen es
   *[other] ebenso
  }
assumptions-taken-range = fest
assumptions-taken-source = { $event_is ->
    [bad] Vorsichtig: Geschenke lehnt niemand ab
   *[other] Vorsichtig gerechnet
  }
assumptions-raised-what = Ein Wert unter null
assumptions-raised-likely = zählt als null
assumptions-raised-rows = { $raised ->
    [one] { $raised } { $one }
   *[other] { $raised } { $many }
  }
assumptions-raised-source = { $form ->
    [credit] Ein Guthaben ist kein Risiko
   *[other] Mit den Beträgen gewählt
  }

# How sure a gain is, when the answer would change, what a better model is worth, what scores mean, and where it pays.

# Two ranges of the gain, both together, and what would narrow them.
certainty-kicker = Sicherheit
certainty-title = { $event_is ->
    [good] Ist jede Antwort dem Angebot zu verdanken, { been.one } der Mehrgewinn { roughly }{ $all_low } bis { $all_high } { been }
   *[other] { certainty-altogether }
  }
certainty-altogether = { $gains ->
    [yes] Insgesamt { been.one } der Mehrgewinn { roughly }{ $all_low } bis { $all_high } { been }; am meisten zählt { $open }
   *[no] Insgesamt { been.one } die Differenz { roughly }{ $all_low } bis { $all_high } { been }; am meisten zählt { $open }
  }
certainty-notes =
    Ein Mehrgewinn kann aus zwei Gründen anders ausfallen. Die Datei hält nur eine begrenzte Zahl an { $many_dat }: Mit anderen { been.one } er { roughly }zwischen { $gain_low } und { $gain_high } { been }. Und einige Werte stehen nicht in der Datei, sondern sind angenommen, jeder zwischen seinem niedrigen und hohen Ende: Das allein macht { $assumed_low } bis { $assumed_high } aus. Die vierfache Zahl an { $many_dat } halbiert die erste Spanne und lässt die zweite, wie sie ist. { $has_known_low ->
    [yes] Wäre { $known } sicher bekannt, reichte die Spanne von beidem { roughly }von { $known_low } bis { $known_high }. In { $chance } der Ziehungen gibt es einen Mehrgewinn.
   *[no] In { $chance } der Ziehungen gibt es einen Mehrgewinn.
  }
certainty-caption = { $contested ->
    [yes] Spanne des Mehrgewinns gegenüber { better-of }
   *[no] Spanne dessen, was eine { $campaign } mehr bringt als { baseline.than }
  }
certainty-lines = { $has_middle ->
    [yes] { certainty-hold } { certainty-middle }
   *[no] { certainty-hold }
  }
certainty-hold = Linien: Spannen, die in { $certainty } der Fälle gelten; ein Mehrgewinn mit Spanne hat die erste.
certainty-middle = { $side ->
    [down] Die Hälfte der Ziehungen liegt unter { $middle }, denn der Mehrgewinn kann weiter nach unten rücken als nach oben.
   *[up] Die Hälfte der Ziehungen liegt über { $middle }, denn der Mehrgewinn kann weiter nach oben rücken als nach unten.
  }
certainty-alt = Wegen Daten und Annahmen zusammen liegt der Mehrgewinn { roughly }zwischen { $all_low } und { $all_high }; wegen der Daten allein { roughly }zwischen { $gain_low } und { $gain_high }.
certainty-axis = Mehrgewinn
certainty-base = Kein Mehrgewinn

# Its lines: the reason of a range, and the range itself.
certainty-label-all = Daten und Annahmen zusammen
certainty-label-gain = Daten allein, bei genau diesen Beträgen
certainty-label-assumed = Wegen der Annahmen
certainty-label-known = Wäre { $known } sicher bekannt
certainty-label-more = Mit der vierfachen Zahl an { $many_dat }
certainty-range = { roughly }{ $low } bis { $high }
noun-data = die Zahl der { $many }

# What stands beside them.
certainty-guess = { $gains ->
    [yes] mehr als { baseline }, zu den wahrscheinlichen Werten
   *[no] verglichen mit { baseline.to }, zu den wahrscheinlichen Werten
  }
certainty-overstated = Rückschau, nicht gezählt
certainty-chance = Wahrscheinlichkeit eines Mehrgewinns
certainty-gain-in-time = { $has_years ->
    [yes] { $has_discount_rate_likely ->
        [yes] Mehrgewinn in { $years } Jahren, abgezinst mit { $discount_rate_likely } im Jahr
       *[no] Mehrgewinn in { $years } Jahren
      }
   *[no] Mehrgewinn in einem Jahr
  }

# A chance so near to all or nothing that draws cannot tell it from certainty.
chance-near = { $side ->
    [all] mehr als { $share }
   *[none] weniger als { $share }
  }

# Every assumption from end to end, and how far there is a gain.
depends-kicker = Anhang: alle Annahmen
depends-title = { $verdict ->
    [unclear] { $horizon ->
        [once] Eine weitere { $campaign } könnte { roughly }zwischen { $all_low_year } und { $all_high_year } bringen; entschieden ist nichts
        [year] Jedes Jahr könnte die { $campaign } { roughly }zwischen { $all_low_year } und { $all_high_year } bringen; entschieden ist nichts
        [part] In { $years } Jahren könnte die { $campaign } { roughly }zwischen { $all_low_year } und { $all_high_year } bringen; entschieden ist nichts
       *[years] In { $years } Jahren könnte die { $campaign } abgezinst { roughly }zwischen { $all_low_year } und { $all_high_year } bringen; entschieden ist nichts
      }
    [worse] { $horizon ->
        [once] Eine weitere { $campaign } könnte { roughly }{ $all_low_year } bis { $all_high_year } bringen, zu wahrscheinlichen Werten einen Verlust
        [year] Jedes Jahr könnte die { $campaign } { roughly }{ $all_low_year } bis { $all_high_year } bringen, zu wahrscheinlichen Werten einen Verlust
        [part] In { $years } Jahren könnte die { $campaign } { roughly }{ $all_low_year } bis { $all_high_year } bringen, zu wahrscheinlichen Werten einen Verlust
       *[years] In { $years } Jahren könnte die { $campaign } abgezinst { roughly }{ $all_low_year } bis { $all_high_year } bringen, zu wahrscheinlichen Werten einen Verlust
      }
   *[model] { $undone ->
        [yes] { $horizon ->
            [once] { $has_years ->
                [yes] Eine weitere { $campaign } könnte { $gain_year } mehr bringen, sofern { $undoing } nicht enttäuscht
               *[no] Eine weitere { $campaign } könnte { $gain_year } mehr bringen, sofern { $undoing } nicht enttäuscht
              }
            [year] Jedes Jahr könnte die { $campaign } { $gain_year } mehr bringen, sofern { $undoing } nicht enttäuscht
            [part] In { $years } Jahren könnte die { $campaign } { $gain_year } mehr bringen, sofern { $undoing } nicht enttäuscht
           *[years] In { $years } Jahren könnte die { $campaign } abgezinst { $gain_year } mehr bringen, sofern { $undoing } nicht enttäuscht
          }
       *[no] { $horizon ->
            [once] Eine weitere { $campaign } könnte { $gain_year } mehr bringen; keine einzelne Annahme hebt das in ihrer Spanne auf
            [year] Jedes Jahr könnte die { $campaign } { $gain_year } mehr bringen; keine einzelne Annahme hebt das in ihrer Spanne auf
            [part] In { $years } Jahren könnte die { $campaign } { $gain_year } mehr bringen; keine einzelne Annahme hebt das in ihrer Spanne auf
           *[years] In { $years } Jahren könnte die { $campaign } abgezinst { $gain_year } mehr bringen; keine einzelne Annahme hebt das in ihrer Spanne auf
          }
      }
  }
depends-notes =
    Jede Linie führt eine Annahme vom vorsichtigen zum zuversichtlichen Ende, bei gleicher Auswahl der { $many }, und zeigt den Mehrgewinn gegenüber der besten Entscheidung ohne Modell. Rechts steht, wie weit die Annahme gehen darf, bevor nichts mehr gewonnen ist. Das gilt für Listen, die die Regel aus neuen { $many_dat } bildet, mit einer Länge von etwa { $judged_rows }. Die Liste der ersten Seite kann länger oder kürzer sein; dann kippt die Antwort bei einem Betrag je { $action } etwas früher oder später. Die Spanne wegen der Daten allein reicht { roughly }von { $gain_low } bis { $gain_high }; die Spannen mehrerer Annahmen können sich addieren.
depends-caption = Mehrgewinn gegenüber { baseline.to } vom niedrigen bis zum hohen Ende jeder Annahme, und wie weit es ihn gibt
depends-lines = Linien: eine Annahme nach der anderen, die übrigen wie angenommen{ on-new-lists }.
on-new-lists = { $unseen ->
    [yes] ; für Listen von etwa { $judged_rows }, wie die Regel sie aus { $many_dat } zieht, die sie nicht kennt
   *[no] { "" }
  }
depends-alt = Auf den Mehrgewinn von { $gain } wirkt am stärksten { $widest }; wegen der Daten allein liegt er { roughly }zwischen { $gain_low } und { $gain_high }.
depends-label = { $exact ->
    [yes] { $label }: { $low }
   *[no] { $label }: { $low } bis { $high }
  }

# Between which amounts there is a gain.
gain-holds = { $ends ->
    [low-high] { $low } bis { $high }
    [low] ab { $low }
    [high] bis { $high }
   *[none] bei jedem Wert
  }
gain-never-holds = so kein Mehrgewinn
gain-never-holds-short = kein Gewinn

# The same choice and another one, at both ends of every assumption.
anew-kicker = Anhang: wenn ein Wert anders ausfällt
anew-title = { $regains ->
    [yes] { $adds ->
        [yes] An einem Ende { brought.one } eine neue Auswahl nach dem bekannten Wert { $regained } mehr { brought }
       *[no] An keinem Ende { brought.one } eine neue Auswahl nach dem bekannten Wert mehr { brought }
      }
   *[other] { $adds ->
        [yes] An einem Ende { brought.one } die Auswahl nach dem bekannten Wert einen Gewinn von { $best_anew } { brought }
       *[no] An keinem Ende { brought.one } die Auswahl nach dem bekannten Wert einen Gewinn { brought }
      }
  }
anew-notes =
    Fällt ein Wert anders aus, kann man bei der Auswahl der { $many } bleiben oder nach dem nun bekannten Wert neu wählen. Die Spalten vergleichen beides an beiden Enden jeder Annahme. Beide sind Mehrgewinne gegenüber der besten Entscheidung ohne Modell; die neue Auswahl ist an { $many_dat } gemessen, auf denen sie nicht beruht.
anew-caption = Mehrgewinn einer { $campaign } mit gleicher und mit neuer Auswahl der { $many }
anew-lines = Wo die neue Auswahl weniger bringt, bleibt man bei der ersten: Jede ist an { $many_dat } gemessen, auf denen sie nicht beruht.
anew-column-assumption = Annahme
anew-column-low = Niedrig
anew-column-low-anew = Niedrig, neu
anew-column-high = Hoch
anew-column-high-anew = Hoch, neu
anew-column-holds = Mehrgewinn gilt
anew-alt = Tabelle des Mehrgewinns am niedrigen und hohen Ende jeder Annahme, mit gleicher und neuer Auswahl, und wie weit es ihn gibt.

# Where nobody or everybody is best: when the model would add something.
turns-kicker = Wirkung
turns-title = { $bound ->
    [no] { $nearest ->
        [within] Im plausiblen Bereich ändert { $near } die Antwort
        [beyond] Kein Wert in seiner plausiblen Spanne ändert die Antwort; Werte jenseits davon schon
       *[nowhere] Kein einzelner Wert, wie er auch ausfällt, macht das Modell lohnend
      }
   *[limit] Auf diesen Annahmen beruht die Antwort; die gesetzten Grenzen entscheiden sie
  }
turns-notes =
    Zu den wahrscheinlichen Werten fügt die Auswahl nach Modell nichts hinzu. Jede Zeile bewegt eine Annahme allein und sagt, ab welchem Wert irgendein Anteil der { $many } mehr { brought } { brought.one } als die beste Entscheidung ohne Modell. Der Anteil ist auf denselben { $many_dat } gewählt: Es sind die nächsten Werte, an denen die Antwort kippen kann, nicht solche, an denen sie sicher kippt.
turns-caption = Ab welchen Werten die Auswahl nach Modell etwas hinzufügt
turns-column-assumption = Annahme
turns-column-likely = Wahrscheinlich
turns-column-range = Plausible Spanne
turns-column-at = Das Modell fügt etwas hinzu ab
turns-at = { $sides ->
    [below-above] höchstens { $below } oder mindestens { $above }
    [below] höchstens { $below }
    [above] mindestens { $above }
   *[none] allein durch keinen Wert
  }
turns-alt = Tabelle der Werte jeder Annahme, ab denen die Auswahl nach Modell etwas hinzufügt.

# One more point of each measure of the model.
point-kicker = Wirkung
point-kicker-apart = Anhang: ein Punkt mehr
point-title = Ein Punkt mehr richtige Entscheidungen { brought.one } { $point_accuracy } { brought }, zwischen { $point_accuracy_low } und { $point_accuracy_high }
point-notes =
    Ein Punkt ist einer von { $hundred }. Die erste Linie lässt eine von { $hundred } Entscheidungen richtig werden, in der Mischung der heutigen Fehler; die anderen heben je ein Maß und lassen den Rest, wie er ist. Der Wert wächst nicht gleichmäßig: Ein zweiter Punkt bringt weniger als der erste. Die letzte Linie fragt, was eine bessere Rangfolge der { $many } bringt, nach einer Familie von Modellen, die an diese Datei angepasst ist.
point-caption = Wert eines weiteren Punkts von { $hundred }, in einer { $campaign }
point-lines = Linien: die Spanne wegen der Daten.
point-alt = Ein Punkt mehr richtige Entscheidungen { brought.one } { $point_accuracy } { brought }, zwischen { $point_accuracy_low } und { $point_accuracy_high }.
point-axis = Wert eines Punkts

# How each measure is told to people who have never met it.
point-label-accuracy = Richtige Entscheidungen
point-label-recall = Gefunden von denen, die { $left }
point-label-precision = { $contacts } zu Recht
point-label-auc = Rangfolge (AUC)

# Do scores mean what they say?
calibration-kicker = Befund
calibration-kicker-apart = Anhang: was Scores bedeuten
calibration-title = { $honest ->
    [yes] Bei einem Score von { $scored } { $aux } { $came } der { $many } { $gone }: Scores bedeuten, was sie sagen
   *[no] Bei einem Score von { $scored } { $aux } { $came } der { $many } { $gone }: Scores sind nicht als Wahrscheinlichkeit zu lesen
  }
calibration-notes =
    Das Modell vergibt einen Score je { $one }. Hier stehen { $many } mit ähnlichem Score zusammen; der Balken zeigt den Anteil derer, die wirklich { $left }. Weichen Score und Anteil voneinander ab, kann die Rangfolge dennoch gut sein, und die Gewinnkurve beruht allein auf ihr. Als Wahrscheinlichkeit ist ein Score dann aber nicht zu lesen, und eine Schwelle aus der Theorie läge neben der besten.
calibration-caption = Anteil der { $many }, die { $left }, nach Aussage des Modells
calibration-lines = Linien: die Spanne jedes Anteils.
calibration-label = Score { $scored }
calibration-came = { $came } { $gone }
calibration-alt = Bei einem mittleren Score von { $first_scored } { $aux } { $first_came } der { $many } { $gone }; bei { $last_scored } waren es { $last_came }.
calibration-axis = Anteil derer, die { $left }

# Where it pays: the profit of one rule in each group.
group-named = { CAP($by) }: { $group }
segment-money-kicker = Anhang: wo es sich lohnt
segment-money-title = { $told ->
    [protected] Eine Regel für alle: wie sie nach { $by } ausfällt, nicht zur Auswahl
    [none] In keiner von { $groups } Gruppen { paid.many } sich die { $contacts } { paid }; am nächsten kommt „{ $top_group }“ mit { $most }
    [losing] { $groups_losing ->
        [one] Am meisten { brought.one } „{ $top_group }“ { brought }: { $most } ({ $top_low } bis { $top_high }); ein Verlust in einer von { $groups } Gruppen
       *[other] Am meisten { brought.one } „{ $top_group }“ { brought }: { $most } ({ $top_low } bis { $top_high }); ein Verlust in { $groups_losing } von { $groups } Gruppen
      }
   *[others] { $groups_others ->
        [one] Am meisten { brought.one } „{ $top_group }“ { brought }: { $most } ({ $top_low } bis { $top_high }); die andere Gruppe { $others_profit }
       *[other] Am meisten { brought.one } „{ $top_group }“ { brought }: { $most } ({ $top_low } bis { $top_high }); die anderen { $groups_others } Gruppen zusammen { $others_profit }
      }
  }
segment-money-notes =
    Eine Regel für alle { $many }, und was sie in jeder Gruppe nach { $by } { brought } { brought.one }. Irgendeine Gruppe sieht immer durch Zufall am besten oder am schlechtesten aus. Deshalb heißt eine Gruppe nur dann anders, wenn sie auch unter allen zusammen auffällt: Höchstens eine von zwanzig so benannten ist es durch Zufall. { segment-money-losing }
segment-money-losing = { $losing ->
    [none] Auch mit Rücksicht auf den Zufall { lost.many } die { $contacts } in keiner Gruppe Geld { lost }.
    [named] Auch mit Rücksicht auf den Zufall { lost.many } die { $contacts } hier Geld { lost }: { $losers }.
   *[counted] Auch mit Rücksicht auf den Zufall { lost.many } die { $contacts } in { $groups_losing } Gruppen Geld { lost }.
  }
segment-money-caption = { $fixed ->
    [yes] { noun-profit } { of-one } nach { $by } vor ihren Fixkosten, und erfasster Anteil derer, die { $left }
   *[no] { noun-profit } { of-one } nach { $by }, und erfasster Anteil derer, die { $left }
  }
segment-money-alt = Nach { $by } ist der { noun-profit } { of-one } am größten für „{ $top_group }“ mit { $most }, und am kleinsten unter den gezeigten für „{ $least_group }“ mit { $least }.
# The threshold was chosen on these very rows, and what the story tells elsewhere was not judged on them.
segment-money-hindsight = Im Rückblick: zusammen { $hindsight } mehr als an anderer Stelle.
segment-money-named = Linien: die Spanne allein wegen der Daten. Darüber, darunter: je { $one } gegenüber den übrigen; höchstens jede zwanzigste zufällig.
segment-money-beyond = { $groups_beyond ->
    [one] Nicht gezeigt: { $groups_beyond } Gruppe mit dem kleinsten { noun-profit }.
   *[other] Nicht gezeigt: { $groups_beyond } Gruppen mit dem kleinsten { noun-profit }.
  }
segment-money-held-back = { $groups_held_back ->
    [one] Zu klein und deshalb nicht gezeigt: { $groups_held_back } Gruppe, { $rows_held_back } { noun-held-back }.
   *[other] Zu klein und deshalb nicht gezeigt: { $groups_held_back } Gruppen, { $rows_held_back } { noun-held-back }.
  }
noun-held-back = { $rows_held_back ->
    [one] { $one }
   *[other] { $many }
  }
segment-money-axis = { noun-profit }
segment-money-base = { $declining ->
    [yes] Kein Vorteil
   *[no] Kein Gewinn
  }

# A group on the picture: its name with its rate, and its profit, what is reached of it, and whether it stands out.
segment-money-label = { $group } ({ $rate } { $gone })
segment-money-told = { $stands ->
    [above] { $reached ->
        [yes] { $profit }; { $share } erfasst; darüber
       *[no] { $profit }; darüber
      }
    [below] { $reached ->
        [yes] { $profit }; { $share } erfasst; darunter
       *[no] { $profit }; darunter
      }
   *[like-the-rest] { $reached ->
        [yes] { $profit }; { $share } erfasst
       *[no] { $profit }
      }
  }

# The bridge: from the poorest decision without a model to a perfect one.
bridge-kicker = Wirkung
bridge-title = { $verdict ->
    [unclear] { $contested ->
        [yes] Gegenüber { bridge-without } { brought.one } das Modell { roughly }{ $all_low } bis { $all_high } { brought }
       *[no] Ob das Modell gegenüber { baseline.to } etwas hinzufügt, ist nicht klar: { roughly }{ $all_low } bis { $all_high }
      }
    [worse] Diese Auswahl { brought.one } weniger { brought } als { baseline.than } ({ roughly }{ $all_low } bis { $all_high })
   *[model] Die Auswahl nach Modell { brought.one } { $gain } mehr { brought } als { baseline.than } ({ roughly }{ $all_low } bis { $all_high })
  }
bridge-without = { $has_today ->
    [yes] der besten Entscheidung ohne Modell
   *[no] { $contacts_dat } { $at } allen oder keinen
  }
bridge-notes = { $has_perfect_profit ->
    [yes] { $has_way ->
        [yes] { bridge-notes-gain } { bridge-notes-perfect } Dieses Modell geht { $way } des Wegs dorthin.
       *[no] { bridge-notes-gain } { bridge-notes-perfect }
      }
   *[no] { bridge-notes-gain }
  }
bridge-notes-gain =
    Es zählt nicht der ganze { noun-profit }, sondern was das Modell zur besten Lösung ohne Modell hinzufügt. Die Brücke beginnt bei der schwächsten dieser Entscheidungen; der { noun-profit } der Auswahl nach Modell ist an { bridge-judges }. Die blaue Stufe ist der Mehrgewinn von { $gain }, { roughly }zwischen { $all_low } und { $all_high }.
bridge-notes-perfect =
    Der letzte Balken zeigt, was brächte, wer jeden Ausgang im Voraus wüsste; dahin kommt kein Modell, wie viel davon Zufall ist, sagt diese Datei nicht.
bridge-caption = { $fixed ->
    [yes] { noun-profit } { of-one } nach Art der Auswahl unter den { $many_dat }, nach ihren Fixkosten
   *[no] { noun-profit } { of-one } nach Art der Auswahl unter den { $many_dat }
  }
bridge-source = Das Modell ist an { bridge-judges }; die Spanne gilt für Daten und Annahmen zusammen.
bridge-beyond = { CAP($contacts) } { $at } allen liegen jenseits der gesetzten Grenze, daher ohne Balken; ihr { noun-profit }: { $everybody_profit }.
bridge-alt = { $has_perfect_profit ->
    [yes] Vom Ergebnis { baseline } aus fügt die Auswahl nach Modell { $gain } hinzu und endet bei einem { noun-profit } von { $profit }. Wäre jeder Ausgang bekannt, wären es { $perfect_profit }.
   *[no] Vom Ergebnis { baseline } aus fügt die Auswahl nach Modell { $gain } hinzu und endet bei einem { noun-profit } von { $profit }.
  }
bridge-axis = { noun-profit }

# Whose outcomes the profit of choosing by the model was counted on.
bridge-judges = { $unseen ->
    [yes] { $many_dat } gemessen, die die Regel nicht kannte
   *[no] allen { $many_dat } gemessen, denn die Regel ist von Hand gesetzt
  }

# Its bars, and the steps whose names are not those of the bar they lead to.
bridge-level = { $level ->
    [nobody] Keine { $contacts }
    [everybody] { $contacts } { $at } allen
    [present] Heutige Regel
    [model] Auswahl nach Modell
   *[perfect] Bei bekanntem Ausgang
  }
bridge-step-model = Was das Modell hinzufügt
bridge-step-perfect = Von diesem Modell nicht gefunden

# The other way round: what would bring a wanted amount. The answer is "reached" as things are, "plausible" with one change,
# "implausible" with any, or "nothing".
target-kicker = Anhang: andersherum gefragt
target-title = { $answer ->
    [reached] { $target } sind mit den heutigen Werten möglich: Der beste Anteil { brought.one } { $profit } { brought }
    [plausible] { $side ->
        [least] Für { $target } müsste { $noun } mindestens { $needed } betragen; heute { brought.one } der beste Anteil { $profit } { brought }
       *[most] Für { $target } dürfte { $noun } höchstens { $needed } betragen; heute { brought.one } der beste Anteil { $profit } { brought }
      }
    [implausible] { $target } sind außer Reichweite: Jede einzelne Änderung, die sie bringt, liegt jenseits des Plausiblen
   *[nothing] { $target } sind außer Reichweite: Keine einzelne Änderung bringt sie
  }
target-notes =
    Die Frage andersherum: Was müsste gelten, damit eine { $campaign } mit diesen { $many_dat } { $target } bringt? Jede Zeile ändert eines und lässt den Rest, wie er ist. Was die Rückschau der besten Schwelle zugutebringt, ist vorher abgezogen, damit die Antwort nicht schönrechnet. Ein Wert jenseits seiner plausiblen Spanne ist Arithmetik, kein Plan.
target-caption = Was { $target } in einer { $campaign } bringt, wenn sich jeweils eines ändert
target-alt = Tabelle der einzelnen Änderungen, die { $target } in einer { $campaign } bringen, und ob jede plausibel ist.

# Its table: what changes, to what, and whether that is plausible.
target-head-change = Was sich ändert
target-head-amount = Auf welchen Wert
target-head-plausible = Ist das plausibel?
target-as-it-is = ja, mit den heutigen Werten
target-share = Anteil der { $many } mit { $action }
target-share-amount = { $wide ->
    [yes] { $reach_least } bis { $reach_largest }
   *[no] { $reach_least }
  }
target-budget = Budget
target-budget-amount = mindestens { $reach_budget }
target-amount = { $side ->
    [least] mindestens { $needed }
   *[most] höchstens { $needed }
  }
target-plausible = { $plausible ->
    [yes] ja
   *[no] nein: genannt sind { $low } bis { $high }
  }
target-ranking = Rangfolge des Modells (AUC)
target-ranking-amount = mindestens { $needed_auc }
target-ranking-now = { $has_ranking ->
    [yes] heute { $ranking }
   *[no] nach einer Familie von Modellen, die an diese Datei angepasst ist
  }
target-none = Jede einzelne Änderung
target-none-amount = keine genügt
target-none-plausible = mindestens zwei müssten sich zusammen ändern

# What a week of waiting costs.
waiting = { $rule ->
    [yes] Jede Woche, in der die heutige Regel bleibt, könnte { $week } kosten, { roughly }zwischen { $week_low } und { $week_high }.
   *[no] Jede Woche ohne { $contacts } könnte { $week } kosten, { roughly }zwischen { $week_low } und { $week_high }.
  }

# The sceptic: all assumptions moved together. They go the "whole" way to one end, a "part" of it, or stay.
sceptic-kicker = Sicherheit
sceptic-title = { $moved ->
    [whole] Liegt jede Annahme an ihrem { sceptic-end } Ende, { been.one } der Mehrgewinn { $mood_gain } { been }
    [part] Geht jede Annahme { $way_moved } des Wegs zu ihrem { sceptic-end } Ende, { been.one } der Mehrgewinn { $mood_gain } { been }
   *[none] Ist jede Annahme wie wahrscheinlich, { been.one } der Mehrgewinn { $mood_gain } { been }
  }
sceptic-end = { $end ->
    [worst] schlechtesten
   *[best] besten
  }
sceptic-notes = { $falls ->
    [yes] { sceptic-range } { sceptic-gone } Zum besten Ende hin lohnen sich { $contacts } { $at } allen fast ebenso; die Auswahl fügt dann weniger hinzu.
   *[no] { sceptic-range } { sceptic-gone }
  }
sceptic-range = Verglichen mit der besten Entscheidung ohne Modell zu denselben Werten, allein wegen der Daten { roughly }zwischen { $mood_low } und { $mood_high }, wenn die Werte genau so sind.
sceptic-gone = { $gone ->
    [already] Zu den wahrscheinlichen Werten gibt es keinen Mehrgewinn.
    [never] Selbst wenn alle am schlechtesten sind, gibt es einen Mehrgewinn.
   *[there] Der Mehrgewinn ist dahin, sobald alle { $gone_at } des Wegs zum schlechtesten Ende gegangen sind.
  }
sceptic-caption = Mehrgewinn einer { $campaign }, von allen Annahmen am schlechtesten bis zu allen am besten Ende
sceptic-source = Schattiert: die Spanne allein wegen der Daten, zu den Werten des jeweiligen Punkts.
sceptic-alt = Sind alle Annahmen zusammen verschoben, beträgt der Mehrgewinn gegenüber { baseline.to } { $mood_gain }, allein wegen der Daten { roughly }zwischen { $mood_low } und { $mood_high }.
sceptic-across = Links alle am schlechtesten, in der Mitte wie wahrscheinlich, rechts alle am besten
sceptic-axis = Mehrgewinn
sceptic-point = Kein Mehrgewinn mehr

# What a budget buys, what a little more of it is worth, and a capacity that ends in a tie.
budget-headline = { $bought ->
    [nobody] Mit { $budget } gibt es keine { $contacts }
    [limited] { $budget } reichen für { $contacted } { noun-contacts }; das { brought.one } { budget-brought }
   *[enough] Der beste Anteil braucht weniger als { $budget }, für { $contacted } { noun-contacts }; das { brought.one } { budget-brought }
  }
budget-brought = { $verdict ->
    [unclear] { $profit } { brought }, kein klarer Gewinn gegenüber { baseline.to }
    [worse] { $profit } { brought }, weniger als { baseline.than }
   *[model] { $profit } { brought }
  }
budget-worth = { $binds ->
    [yes] Bei einem Budget von { $budget } { brought.many } weitere { $step } nach Abzug ihrer Kosten { $worth } Gewinn { brought }, plus oder minus { $error }.
   *[no] Ein Budget von { $budget } begrenzt nicht: Weitere { $step } { brought.many } nichts { brought }.
  }
budget-tie =
    Die Grenze liegt innerhalb einer Gruppe von { $tied } { $many_dat } mit gleichem Score; nur für { $chosen } davon ist Platz. Entscheidet das Los, bringen sie zusammen { $expected }, je nach Ziehung zwischen { $worst } und { $best }.
budget-returns = Je { $unit } Ausgaben { been.many } { $brought_back } zurückgeflossen.

# Gains and lift, by tenths of falling score.
gains-kicker = Anhang: Gains und Lift
gains-title = { $event_is ->
    [bad] Das gefährdetste Zehntel umfasst { $tenth_reach } aller, die { $left }, das { $lift }-Fache seines Anteils
   *[other] Das Zehntel mit den höchsten Scores umfasst { $tenth_reach } aller, die { $left }, das { $lift }-Fache seines Anteils
  }
gains-notes =
    Die Tabelle, die Fachleute kennen. Der Lift vergleicht den Anteil derer, die { $left }, in einem Zehntel mit dem aller { $many }; „bisher gefunden“ sagt, welcher Teil von ihnen bis zu diesem Zehntel liegt. { $many } mit gleichem Score an einer Grenze sind anteilig aufgeteilt.
gains-caption = { $many } in Zehnteln nach fallendem Score
gains-alt = Gains und Lift nach Zehnteln mit fallendem Score: Anteil mit Ereignis, Lift, gefundener Anteil und { noun-profit } bis dahin.
gains-head-tenth = Zehntel
gains-head-rows = { $many }
gains-head-events = Die { $left }
gains-head-lift = Lift
gains-head-reach = Bisher gefunden
gains-head-lift-so-far = Lift bisher
gains-head-profit = { noun-profit } bisher
gains-tenth = { $tenth ->
    [first] Erstes
    [second] Zweites
    [third] Drittes
    [fourth] Viertes
    [fifth] Fünftes
    [sixth] Sechstes
    [seventh] Siebtes
    [eighth] Achtes
    [ninth] Neuntes
   *[tenth] Zehntes
  }

# If a cost is wrong: the decision taken beside the one that would have been right.
wrong-cost-kicker = Anhang: falls Kosten anders sind
wrong-cost-title = Liegt dieser Wert in seiner Spanne anders, { lost.one } die heutige Entscheidung höchstens { $regret } { lost }
wrong-cost-notes =
    Eine Linie behält die heutige Auswahl der { $many }, die andere wählt die Schwelle für jeden Wert neu. Wo beide zusammenliegen, hängt die Entscheidung nicht an diesem Wert; der Abstand ist, was sicheres Wissen darüber wert wäre. Die übrigen Annahmen bleiben, wie sie sind.
wrong-cost-caption = { noun-profit } { of-one } je nach Ausgang: { $label }
wrong-cost-alt = { noun-profit } der getroffenen und der besten Entscheidung, wenn sich eine Annahme bewegt; schlimmstenfalls fehlen { $regret }.
wrong-cost-anew = Neu entschieden
wrong-cost-now = Wie heute entschieden
wrong-cost-axis = { noun-profit }
wrong-cost-point = Wie angenommen

# Two assumptions at once.
surface-kicker = Anhang: zwei Annahmen
surface-title = Über beide Spannen liegt der beste { noun-profit } zwischen { $surface_low } und { $surface_high }
surface-notes = Jede Zelle wählt die Schwelle für ihr Paar von Werten neu; alle übrigen Annahmen bleiben wie wahrscheinlich.
surface-caption = Bester { noun-profit } { of-one }; quer: { $label }
surface-alt = Bester { noun-profit } über die plausiblen Werte zweier Annahmen, die Schwelle für jedes Paar neu gewählt.

# Under both: the curve that is told was not judged on other rows.
analyst-source = Auf den Zeilen, auf denen die Schwelle gewählt ist.

# The measures of the literature, with the amounts that were published with each.
measures-kicker = Anhang: Maße der Literatur
measures-title = Zu veröffentlichten Werten { been.one } der beste Anteil mit { $action } { $share } { been }, je Zeile { $worth } wert
measures-notes =
    Zum Vergleich mit anderen Arbeiten. Diese Maße wählen die beste Schwelle für jede denkbare Zusagequote oder jeden denkbaren Verlust neu und nehmen den Mittelwert. Sie nutzen die mit ihnen veröffentlichten Werte in deren Währung, nicht die dieser Präsentation. Nach Verbeke und anderen, Verbraken und anderen sowie Janssens und anderen.
measures-caption = Höchster Gewinn je Zeile zu den Werten, die mit jedem Maß veröffentlicht sind
measures-alt = Tabelle der Maße für den höchsten Gewinn, zum Vergleich mit anderen Arbeiten; sie nutzen veröffentlichte Werte, nicht die dieser Präsentation.
measures-head-name = Maß
measures-head-worth = Je Zeile
measures-head-share = Bester Anteil
measures-head-amounts = Veröffentlichte Werte
measures-mpc = Zusagequote { $emp_accept }, Wert { $emp_value }, Angebot { $emp_offer }, Kontakt { $emp_contact }
measures-empc = Unsichere Zusagequote, im Mittel { $emp_accept }, Wert { $emp_value }, Angebot { $emp_offer }, Kontakt { $emp_contact }
measures-empb = Eigener Wert je Zeile wie hier, Angebot { $emp_share } davon, Kontakt { $emp_business }, Zusagequote { $emp_accept }
measures-empcs = Unsicherer Verlust ausgefallener Kredite, Ertrag { $emp_return }; je verliehene Einheit

# The list of whom to contact: its headings, and the sentences beside it.
list-head-rank = Rang
list-head-id = Kennung
list-head-score = Score
list-head-probability = Wahrscheinlichkeit
list-head-value = Wert
list-head-cost = Kosten
list-head-segment = Segment
list-head-gain = { $declining ->
    [yes] Erwarteter Verlust bei Annahme
   *[no] Erwarteter Ertrag
  }
list-head-spend = { $declining ->
    [yes] Erwarteter Ertrag bei Annahme
   *[no] Erwartete Ausgaben
  }
list-head-profit = Erwarteter { noun-profit }
list-head-total-spend = { $declining ->
    [yes] Ertrag bei Annahme bisher
   *[no] Ausgaben bisher
  }
list-head-total-profit = { noun-profit } bisher
list-head-tied = Gleichstand am Ende
list-summary = { $rows ->
    [one] { $count } { $one } für { $contacts }, mit einem erwarteten { noun-profit } von { $profit }{ list-spend }.
   *[other] { $count } { $many } für { $contacts }, mit einem erwarteten { noun-profit } von { $profit }{ list-spend }.
  }
list-spend = { $declining ->
    [yes] {""}
   *[no] {" "}bei erwarteten Ausgaben von { $spend }
  }
list-held-back = { $form ->
    [credit] { $rows ->
        [one] Dazu { $count } per Los zum Annehmen: „hold back“ in der Spalte „arm“. Kommt die Liste mit den Ausgängen zurück, ist ihr Lauf { $run } wieder bekannt.
       *[other] Dazu { $count } per Los zum Annehmen: „hold back“ in der Spalte „arm“. Kommt die Liste mit den Ausgängen zurück, ist ihr Lauf { $run } wieder bekannt.
      }
   *[other] { $rows ->
        [one] Dazu per Los zurückgehalten und ohne { $action }: { $count }, „hold back“ in der Spalte „arm“. Kommt die Liste mit den Ausgängen zurück, ist ihr Lauf { $run } wieder bekannt.
       *[other] Dazu per Los zurückgehalten und ohne { $action }: { $count }, „hold back“ in der Spalte „arm“. Kommt die Liste mit den Ausgängen zurück, ist ihr Lauf { $run } wieder bekannt.
      }
  }
list-empty = Die Liste ist leer: Nach den Erwartungen lohnt sich kein einziger Fall für { $contacts }.
list-last = Der letzte Platz der Liste: Score { $score }, erwarteter { noun-profit } { $profit }; danach folgen keine { $contacts } mehr.
list-by-score =
    Die Regel der Präsentation geht nach dem Score; deshalb stehen auch { $many } auf der Liste, die voraussichtlich weniger bringen, als sie kosten. Die andere Liste lässt sie weg.
list-limit = { $limit ->
    [capacity] Die Kapazität beendet die Liste; ohne sie stünden { $more } mehr darauf.
   *[budget] Das Budget beendet die Liste; ohne es stünden { $more } mehr darauf.
  }
list-tie = { $rows ->
    [one] Die Liste endet in einem Gleichstand: Das Los ließ { $count } weg; besser war auch der letzte Platz nicht.
   *[other] Die Liste endet in einem Gleichstand: Das Los ließ { $count } weg, die so gut sind wie die letzten.
  }
list-no-chances = Die Scores sind keine Wahrscheinlichkeiten; diese stammen deshalb aus den Ausgängen dieser Datei, Score für Score.
list-without-id = { $rows ->
    [one] { $count } Zeile ohne Kennung.
   *[other] { $count } Zeilen ohne Kennung.
  }
list-unranked = { $rows ->
    [one] { $count } Zeile ohne Score oder Betrag.
   *[other] { $count } Zeilen ohne Score oder Betrag.
  }
list-repeated = { $rows ->
    [one] { $count } Zeile mehr als einmal aufgeführt.
   *[other] { $count } Zeilen mehr als einmal aufgeführt.
  }

# What stands above the title of a deck about a decision, by kind of story.
retention-subtitle = { CAP($at) } welchen { $many_dat } sich { $contacts } lohnen, und was das wert ist
profit-curve-subtitle = { CAP($at) } welchen { $many_dat } sich { $contacts } lohnen, und was das wert ist
targeting-subtitle = Wem das Angebot machen, und was das wert ist
credit-default-subtitle = Welche Konten ablehnen, und was das wert ist
