# What each assumption is called: as a label, and as the subject of a sentence, in the singular and with its article.

label-clv = Wert je { $one } bei Verbleib
label-margin = { $part_of_pay ->
    [yes] { $share_of_value }
   *[no] Marge auf den Wert je { $one }
  }
label-months = Verbleib gehaltener { $many }
label-accept-rate = Bleiben nach { $action }
label-incentive-cost = Kosten des Angebots bei Zusage
label-contact-cost = Kosten je { $action }
label-hit = Ertrag je { $action }, wenn nötig
label-false-alarm = Ertrag je { $action }, wenn unnötig
label-miss = Ertrag je { $one }, wenn übersehen
label-rightly-left = Ertrag je { $one }, wenn zu Recht ausgelassen
label-loss-given-default = Verlust je { $one } bei Ausfall
label-return-rate = Ertrag je { $one } ohne Ausfall
label-exposure = Offener Betrag je { $one }
label-fixed-cost = Fixkosten je { $campaign }

noun-clv = der Wert gehaltener { $many }
noun-margin = { $part_of_pay ->
    [yes] der { $share_of_value }
   *[no] die Marge
  }
noun-months = die Dauer des Verbleibs
noun-accept-rate = die Zusagequote
noun-incentive-cost = der Preis des Angebots
noun-contact-cost = der Preis je { $action }
noun-hit = der Wert nötiger { $contacts }
noun-false-alarm = der Preis unnötiger { $contacts }
noun-miss = der Preis übersehener { $many }
noun-rightly-left = der Wert zu Recht ausgelassener { $many }
noun-loss-given-default = die Verlustquote bei Ausfall
noun-return-rate = der Ertrag guter { $many }
noun-exposure = der offene Betrag
noun-fixed-cost = der Betrag der Fixkosten

# Where a cell differs by row: how often an amount of the file counts in it, and how that is read.
label-times = { $label }: mal { $amount }
noun-times = { $noun } (mal { $amount })
amount-read = Betrag je Zeile: { $name }
amount-source = Aus der Datei gelesen
amount-times = { $column } × { $factor }
amount-bound = { $end ->
    [least] mindestens { $bound }
   *[greatest] höchstens { $bound }
  }

# Where nobody has said it.
usual-decider = der Auftraggeber
usual-source = Vorgabe, noch nicht bestätigt
