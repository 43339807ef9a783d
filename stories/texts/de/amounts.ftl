# What each assumption is called: as a label, and as the subject of a sentence, in the singular and with its article.

label-clv = { $event_is ->
    [bad] Wert je { $one } bei Verbleib
   *[other] Wert je { $one } bei Wirkung
  }
label-margin = { $part_of_pay ->
    [yes] { $share_of_value }
   *[no] { label-margin-of }
  }
label-margin-of = { $event_is ->
    [bad] Marge auf den Wert je { $one }
    [good] Marge auf den Wert je Reaktion
   *[other] Teil des Werts, der zählt
  }
label-months = { $event_is ->
    [bad] Verbleib gehaltener { $many }
    [good] Monate, die eine Reaktion zahlt
   *[other] Monate, die der Wert zählt
  }
label-accept-rate = { $event_is ->
    [bad] Bleiben nach { $action }
   *[other] Wirkung je { $action }
  }
label-incentive-cost = { $event_is ->
    [bad] Kosten des Angebots bei Zusage
   *[other] Mehrkosten bei Wirkung
  }
label-contact-cost = Kosten je { $action }
label-hit = { $event_is ->
    [bad] Ertrag je { $action }, wenn nötig
    [open] Ertrag je { $action } mit Ereignis
   *[other] Ertrag je Angebot mit Reaktion
  }
label-false-alarm = { $event_is ->
    [bad] Ertrag je { $action }, wenn unnötig
    [open] Ertrag je { $action } ohne Ereignis
   *[other] Ertrag je Angebot ohne Reaktion
  }
label-miss = { $event_is ->
    [bad] Ertrag je { $one }, wenn übersehen
    [open] Ertrag je Ereignis ohne { $action }
   *[other] Ertrag je Reaktion ohne Angebot
  }
label-rightly-left = { $event_is ->
    [bad] Ertrag je { $one }, wenn zu Recht ausgelassen
    [open] Ertrag ohne Ereignis und { $action }
   *[other] Ertrag ohne Angebot und Reaktion
  }
label-loss-given-default = Verlust je { $one } bei Ausfall
label-return-rate = Ertrag je { $one } ohne Ausfall
label-exposure = Offener Betrag je { $one }
label-response-value = Wert je Reaktion
label-offer-cost = Kosten je Angebot
label-fixed-cost = Fixkosten je { $campaign }

noun-clv = { $event_is ->
    [bad] der Wert gehaltener { $many }
   *[other] der Wert je { $one } bei Wirkung
  }
noun-margin = { $part_of_pay ->
    [yes] der { $share_of_value }
   *[no] { noun-margin-of }
  }
noun-margin-of = { $event_is ->
    [open] der gezählte Teil des Werts
   *[other] die Marge
  }
noun-months = { $event_is ->
    [bad] die Dauer des Verbleibs
   *[other] die Zahl der Monate
  }
noun-accept-rate = { $event_is ->
    [bad] die Zusagequote
   *[other] die Wirkungsquote
  }
noun-incentive-cost = { $event_is ->
    [bad] der Preis des Angebots
   *[other] der Betrag der Mehrkosten
  }
noun-contact-cost = der Preis je { $action }
noun-hit = { $event_is ->
    [bad] der Wert nötiger { $contacts }
    [open] der Wert der { $contacts } mit Ereignis
   *[other] der Wert der Angebote mit Reaktion
  }
noun-false-alarm = { $event_is ->
    [bad] der Preis unnötiger { $contacts }
    [open] der Preis der { $contacts } ohne Ereignis
   *[other] der Preis der Angebote ohne Reaktion
  }
noun-miss = { $event_is ->
    [bad] der Preis übersehener { $many }
    [open] der Wert der Ereignisse ohne { $action }
   *[other] der Wert der Reaktionen ohne Angebot
  }
noun-rightly-left = { $event_is ->
    [bad] der Wert zu Recht ausgelassener { $many }
    [open] der Wert ohne beides
   *[other] der Wert ohne beides
  }
noun-loss-given-default = die Verlustquote bei Ausfall
noun-return-rate = der Ertrag guter { $many }
noun-exposure = der offene Betrag
noun-response-value = der Wert je Reaktion
noun-offer-cost = der Preis je Angebot
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
usual-decider = jemand, der noch zu nennen ist
given-source = Mit dieser Präsentation genannt
sample-source = Mit dem Beispiel erfunden
confirmed-source = { $has_source ->
    [yes] { $has_by ->
        [yes] { $source }; vereinbart am { $day } von { $by }
       *[no] { $source }; vereinbart am { $day }
      }
   *[no] { $has_by ->
        [yes] Bestätigt am { $day } von { $by }
       *[no] Bestätigt am { $day }
      }
  }
day-of-year = { $day } { $year }
usual-source = Beispiel, noch nicht bestätigt
unsaid-source = Von niemandem genannt, so gezählt

# Amounts that were agreed in an earlier story, or stand on a sheet beside the rows.
agreed-before = { $has_by ->
    [yes] Vereinbart am { $day } von { $by }
   *[no] Vereinbart am { $day }
  }: { $ranges ->
    [yes] { $likely } ({ $low } bis { $high })
   *[no] { $likely }
  }{ $has_source ->
    [yes] , { $source }
   *[no] {""}
  }
agreed-for = { $many } in { $currency }
agreed-elsewhere = Auch für { $grounds } sind Beträge vereinbart. Sie werden nicht angeboten: Hier geht es um { $many }, gerechnet wird in { $currency }.
sheet-line = { $cell }: { $amount }
sheet-foreign = Geld auf einem Blatt der Mappe steht in { $codes }. Es wird nicht angeboten: Gerechnet wird hier in { $currency }.

# What a file says itself of the money and the time of a story.
from-file = Aus der Datei: { $reason }.
from-file-open = Offen: Die Datei sagt es nicht.
from-file-column = „{ $name }“ nennt sie
from-file-sheet = ein Blatt mit Beträgen sagt es in { $cell }
from-file-semicolons = Zwischen ihren Zellen stehen Strichpunkte, vor Dezimalen Kommas
from-file-dates = der erste und der letzte Tag von „{ $name }“
from-file-currencies = Offen: Die Datei nennt mehrere ({ $codes_and }), und nichts wird umgerechnet.
from-file-month = Die Beträge von „{ $name }“ gelten dem Namen nach je Monat; was nur Sie von der Datei wissen, kann es anders sagen.
