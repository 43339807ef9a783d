# What is said of a file: by data/, whose things said have a key of this file and values, and by the pages about the file.

# Things in a row, one after another.
row-commas = { $before }, { $next }
row-and = { $before } und { $next }
row-or = { $before } oder { $next }
row-semicolons = { $before }; { $next }
row-files = { $before } in einigen Dateien und { $next }
named = „{ $name }“

# Wie viele davon.
so-many-rows = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
  }
so-many-columns = { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
  }
so-many-cells = { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
  }
so-many-names = { $names ->
    [one] { $names } Namen
   *[other] { $names } Namen
  }

# What only its owner knows of a file, asked at the door.
door-unsure = Weiß ich nicht
door-sample = Enthält die Datei alle?
door-sample-all = Ja, alle, oder alle einer Art
door-sample-sample = Nein, eine ausgeloste Stichprobe
door-sample-balanced = Nein, gleich viele mit und ohne Ereignis, wie zum Training eines Modells
door-sample-open = ob die Datei alle enthält
door-known = Ist bei jeder Zeile bekannt, was geschah?
door-known-all = Ja, es ist genug Zeit vergangen
door-known-some = Nein, bei einigen noch nicht
door-known-open = ob bei jeder Zeile bekannt ist, was geschah
door-contacted = Wurde wegen des Scores inzwischen etwas getan?
door-contacted-nobody = Nein, nichts
door-contacted-lot = Ja, bei einigen, per Los gewählt
door-contacted-risk = Ja, bei denen mit den höchsten Scores
door-contacted-some = Ja, bei einigen, anders gewählt
door-contacted-open = ob wegen des Scores etwas getan wurde
door-arms = Wie kam es, wer in welcher Gruppe war?
door-arms-lot = Per Los
door-arms-lot-means = die Geschichte darf „erhöhte“ oder „senkte“ sagen
door-arms-otherwise = Anders: nach Wahl, Ort oder Zeit
door-arms-otherwise-means = sie sagt nur „war höher“ oder „war niedriger“, denn die Gruppen können verschieden sein
door-arms-unsure-means = die schwächsten Wörter: nur „war höher“ oder „war niedriger“, und dass niemand sagt, wie es kam
door-chosen = Wen enthält die Datei?
door-chosen-all = Alle, was auch immer vorher war
door-chosen-worst = Die, die ausgewählt sind, weil es vorher schlecht um sie stand
door-looks = Hat jemand die Ergebnisse angesehen, solange es noch lief?
door-looks-once = Nein, einmal, am Ende
door-looks-often = Ja, mehr als einmal
door-value = Was ist der Wert in der Datei?
door-value-month = Ein Betrag je Monat
door-value-year = Ein Betrag je Jahr
door-value-once = Ein einmaliger Betrag
door-repeat = Wird einmal entschieden oder immer wieder?
door-repeat-once = Einmal
door-repeat-again = Immer wieder

# What a story may not say because of that, and the few words that stand under every picture.
restriction-sample = Die Datei ist eine Stichprobe: Summen sind die der Stichprobe, nicht die von allen.
mark-sample = eine Stichprobe
restriction-balanced = Die Datei ist ausgeglichen: Das Ereignis ist in ihr viel häufiger als unter allen, und Beträge sind zu hoch, bis die wahre Quote angegeben ist.
mark-balanced = eine ausgeglichene Datei ohne Angabe der wahren Quote
restriction-not-known-yet = Einige Ausgänge waren noch offen, als die Datei entstand; das Ereignis kann häufiger sein, als sie zeigt.
mark-not-known-yet = einige Ausgänge noch offen
restriction-some-contacted = { $event_is ->
    [bad] Bei einigen wurde inzwischen etwas getan; dort ist das Ereignis unterschätzt.
   *[other] Bei einigen wurde inzwischen etwas getan; wie oft das Ereignis bei ihnen kommt, ist nicht, was es sonst wäre.
  }
mark-some-contacted = bei einigen wurde inzwischen etwas getan
restriction-riskiest-contacted = { $event_is ->
    [bad] Bei den am stärksten Gefährdeten wurde inzwischen etwas getan; dort ist das Ereignis unterschätzt.
   *[other] Bei denen mit den höchsten Scores wurde inzwischen etwas getan; wie oft das Ereignis dort kommt, ist nicht, was es sonst wäre.
  }
mark-riskiest-contacted = { $event_is ->
    [bad] bei den Gefährdetsten wurde inzwischen etwas getan
   *[other] bei den höchsten Scores wurde inzwischen etwas getan
  }
restriction-by-risk = { $event_is ->
    [bad] Gewählt wurde nach dem Risiko: Ein Teil wäre auch so zum Durchschnitt zurückgekehrt. Was sich dort änderte, zählt deshalb nicht als Wirkung dessen, was getan wurde.
   *[other] Gewählt wurde nach dem Score: Ein Teil wäre auch so zum Durchschnitt zurückgekehrt. Was sich dort änderte, zählt deshalb nicht als Wirkung dessen, was getan wurde.
  }
restriction-per-month = Der Wert in der Datei ist ein Betrag je Monat.
restriction-per-year = Der Wert in der Datei ist ein Betrag je Jahr.
restriction-value-once = Der Wert in der Datei ist ein einmaliger Betrag.
restriction-unit-unknown = Es ist nicht bekannt, ob der Wert in der Datei je Monat, je Jahr oder einmal gilt.
restriction-once = Die Entscheidung fällt einmal: Ihr Wert ist ein einmaliger Betrag, kein jährlicher.
restriction-repeat-unknown = Ob sich die Entscheidung wiederholt, ist nicht bekannt; deshalb steht kein Betrag je Jahr da.
restriction-weighted = Die Datei enthält zu viele einer Art. Ihre Zeilen sind auf die angegebene wahre Quote gewichtet; Summen gelten für so viele, wie die Datei vertreten kann, nicht für alle.
restriction-weighted-by-column = Die Datei ist eine Stichprobe mit Gewichten. Ihre Zeilen sind auf die Ereignisquote nach den Gewichten in „{ $name }“ gewichtet; Zeilen mit gleichem Ausgang zählen gleich. Summen gelten für so viele, wie die Datei vertreten kann, nicht für alle.
mark-weighted = eine gewichtete Stichprobe
restriction-unpriced = { $single ->
    [yes] In { $unpriced } von { $rows } Zeilen fehlt der Betrag in { $columns }; Geldbeträge gelten für die übrigen { $priced }, alles andere für alle.
   *[no] In { $unpriced } von { $rows } Zeilen fehlt der Betrag in { $columns }; Geldbeträge gelten für die übrigen { $priced }, alles andere für alle.
  }
some-column = ihrer Spalte
mark-unpriced = Geldbeträge aus { $priced } von { $rows } Zeilen
restriction-perhaps-balanced = Die Hälfte der Zeilen zeigt das Ereignis, wie in Dateien zum Training eines Modells. Ist es unter allen seltener, ist jeder Betrag zu hoch.
mark-perhaps-balanced = die Hälfte der Zeilen zeigt das Ereignis: vielleicht eine ausgeglichene Datei

# Containers and workbooks.
name-and-content = Der Name endet auf „{ $suffix }“, der Inhalt ist aber { $content }; so wurde er gelesen.
content-csv-file = CSV oder Text
content-excel = eine Arbeitsmappe (Excel oder OpenDocument)
content-parquet = Parquet
content-sample = ein mitgeliefertes Beispiel
one-of-files = { $others ->
    [one] das Archiv enthält { $others } weitere Datei
   *[other] das Archiv enthält { $others } weitere Dateien
  }
only-file = die einzige Datei im Archiv
member-asked = Das Archiv enthält { $tables } Tabellen. Welche ist gemeint?
megabytes = { $size } MB
written-by = geschrieben von { $program }
synthetic = Diese Kunden sind synthetisch: ausgelost nach veröffentlichten Anteilen; es gibt sie nicht.
about-sheet = Blatt
sheet-of-roles = { so-many-rows } unter den Spaltennamen; die Spalten sprechen von { $roles }
sheet-of-names = { so-many-rows } unter den Spaltennamen; Spaltennamen sind vorhanden
sheets-joined = „{ $first }“ und „{ $second }“, über ihre Kennung verbunden
sheets-joined-meaning = Vorhersagen und Ausgänge derselben Kennungen
sheets-listed-meaning = Scores und eine Liste derer, bei denen es eintrat
sheet-without = „{ $whole }“ ohne die Zeilen von „{ $part }“
sheet-part-asked = „{ $whole }“ enthält auch die Zeilen von „{ $part }“, die ein Modell schon kennt. Um welche Zeilen geht es?
rows-of-part-left = { $count ->
    [one] { $count } Zeile von „{ $part }“, die ein Modell schon kennt, bleibt
   *[other] { $count } Zeilen von „{ $part }“, die ein Modell schon kennt, bleiben
  } unberücksichtigt in „{ $whole }“.
side-asked = Zwei Tabellen stehen nebeneinander, mit einer leeren Spalte dazwischen: { $first_and }; und { $second_and }. Wie sind sie gemeint?
side-joined = Beide, über ihre Kennung verbunden
side-alone = Nur { $names_and }
side-whole = Als eine Tabelle, Zeile für Zeile
side-by-side-left = Eine Tabelle neben den Daten bleibt unberücksichtigt: { $names_and }.
sheet-asked = Die Arbeitsmappe enthält { $sheets } Blätter mit Tabellen. Welches ist gemeint?
sheet-holds = { $hidden ->
    [yes] { so-many-rows }, { so-many-columns }, in der Arbeitsmappe ausgeblendet
   *[no] { so-many-rows }, { so-many-columns }
  }
sheet-aside = { $hidden ->
    [yes] „{ $name }“ (ausgeblendet)
   *[no] „{ $name }“
  }
sheet-read-alone = { $hidden ->
    [yes] Gelesen wurde das ausgeblendete Blatt „{ $name }“ ({ so-many-rows }).
   *[no] Gelesen wurde das Blatt „{ $name }“ ({ so-many-rows }).
  }
sheet-read = { $hidden ->
    [yes] Gelesen wurde das ausgeblendete Blatt „{ $name }“ ({ so-many-rows }); nicht verwendet: { $others }.
   *[no] Gelesen wurde das Blatt „{ $name }“ ({ so-many-rows }); nicht verwendet: { $others }.
  }
sheets-together-asked = { $sheets } Blätter der Arbeitsmappe sind gleich aufgebaut, und ihre Zeilen stehen untereinander. Ist eines davon allein gemeint?
sheets-below-one-another = Alle { $sheets }, untereinander: { $names_and }
sheets-read = Gelesen wurden die Blätter { $names_and }, untereinander.
sheets-read-of = Gelesen wurden die Blätter { $names_and }, untereinander; nicht verwendet: { $others }.
sheet-amounts-named = Das Blatt „{ $name }“ nennt Beträge
sheet-amount-range = { $value } ({ $low } bis { $high })
sheet-amount-left = „{ $label }“ ({ $reason })
sheet-amounts-left = { $has_more ->
    [yes] Nicht übernommen: { $amounts } und { $more } weitere.
   *[no] Nicht übernommen: { $amounts }.
  }
sheet-amounts-unread = { $count ->
    [one] Eine weitere Zeile des Blatts enthält keine Zahl, die sich nur auf eine Weise lesen lässt.
   *[other] { $count } weitere Zeilen des Blatts enthalten keine Zahl, die sich nur auf eine Weise lesen lässt.
  }
sheet-amount-none = so heißt kein Betrag dieser Geschichte
sheet-amount-several = gemeint sein können mehrere Beträge
sheet-amount-twice = eine andere Zeile meint denselben Betrag
sheet-amount-unit = Einheit oder Größe passen nicht zum Betrag
sheet-amount-currencies = die Beträge stehen in mehreren Währungen
sheet-amount-by-row = die Datei sagt es Zeile für Zeile
sheet-sets-capacity = Wie viele angesprochen werden können
sheet-sets-budget = Was höchstens ausgegeben werden darf
sheet-sets-years = Gezählte Jahre
sheet-sets-currency = Währung
sheet-source-named = „{ $label }“, Blatt { $sheet }, Zelle { $cell }
sheet-source = Blatt { $sheet }, Zelle { $cell }
sheet-source-middle = Blatt { $sheet }, Zelle { $cell }; die Mitte der Spanne
side-table-left-out = Eine kleine Tabelle neben den Daten auf Blatt „{ $sheet }“ (Spalten { $first } bis { $last }) blieb weg.
hidden-rows = { $count ->
    [one] { $count } Zeile auf Blatt „{ $sheet }“ ist ausgeblendet oder weggefiltert; auch sie wurde gelesen.
   *[other] { $count } Zeilen auf Blatt „{ $sheet }“ sind ausgeblendet oder weggefiltert; auch sie wurden gelesen.
  }
error-cells = { $count ->
    [one] { $count } Zelle enthält einen Fehler wie { $error } statt eines Werts und zählt als leer.
   *[other] { $count } Zellen enthalten einen Fehler wie { $error } statt eines Werts und zählen als leer.
  }
zeros-in-front = Zahlen, die Excel mit führenden Nullen zeigt, etwa { $cell }, wurden mit ihren Nullen gelesen.
merged-cells = { $count ->
    [one] { $count } Block verbundener Zellen: Ihr Text steht in allen Zeilen des Blocks, eine Zahl nur in der ersten.
   *[other] { $count } Blöcke verbundener Zellen: Ihr Text steht in allen Zeilen des Blocks, eine Zahl nur in der ersten.
  }

# Letters.
page = { $letters ->
    [western-european] { $name } (westeuropäisch)
    [western-european-with-the-euro] { $name } (westeuropäisch mit Euro)
    [central-european] { $name } (mitteleuropäisch)
    [cyrillic] { $name } (kyrillisch)
    [ukrainian] { $name } (ukrainisch)
    [old-macintosh] { $name } (alter Macintosh)
    [greek] { $name } (griechisch)
    [hebrew] { $name } (hebräisch)
    [arabic] { $name } (arabisch)
    [thai] { $name } (Thai)
    [turkish] { $name } (türkisch)
    [baltic] { $name } (baltisch)
    [simplified-chinese] { $name } (vereinfachtes Chinesisch)
    [traditional-chinese] { $name } (traditionelles Chinesisch)
    [japanese] { $name } (japanisch)
    [korean] { $name } (koreanisch)
   *[other] { $name }
  }
page-read = Der Text wurde als { $page } gelesen.
page-and-example = Der Text wurde als { $page } gelesen. Prüfen Sie, ob Namen wie „{ $example }“ stimmen.
wide-page = Der Text wurde als { $page } gelesen. Prüfen Sie, ob Namen stimmen.
page-asked = Die Buchstaben jenseits von A bis Z sind mehrdeutig. Welche Wörter sehen richtig aus?
bytes-say-so = eine Marke oder ein Muster der Bytes sagt es
every-byte-fits = jedes Byte passt zu { $page }
strange-lines = { $count ->
    [one] { $count } Zeile (Zeile { $lines }) ist nicht wie die übrigen { $page }; sie wurde als { $other } gelesen.
   *[other] { $count } Zeilen (Zeile { $lines }) sind nicht wie die übrigen { $page }; sie wurden als { $other } gelesen.
  }
words-read-well = { $share } der Wörter mit besonderen Buchstaben lesen sich gut
letters-in-use = { $share } der Buchstaben sind alltäglich
by-the-owner = vom Eigentümer genannt
by-you = von Ihnen gewählt
about-signs = Zeichen
signs-left-out = weggelassen
line-ends-differ = Die Zeilen enden verschieden; alle wurden gelesen.
control-signs = { $count ->
    [one] { $count } Steuerzeichen, das kein Text hat, entfällt; ein Teil der Datei kann beschädigt sein.
   *[other] { $count } Steuerzeichen, die kein Text hat, entfallen; ein Teil der Datei kann beschädigt sein.
  }
lines-encoded-twice = { $count ->
    [one] { $count } Zeile war doppelt in { $page } kodiert (Zeile { $lines }) und gilt, wie sie zuvor lautete.
   *[other] { $count } Zeilen waren doppelt in { $page } kodiert (Zeilen { $lines }) und gelten, wie sie zuvor lauteten.
  }
nul-bytes = { $count ->
    [one] { $count } Nullbyte blieb weg; ein Teil der Datei kann beschädigt sein.
   *[other] { $count } Nullbytes blieben weg; ein Teil der Datei kann beschädigt sein.
  }
order-marks = { $count ->
    [one] { $count } Bytereihenfolgemarke in der Datei blieb weg; hier wurden Dateien zusammengefügt.
   *[other] { $count } Bytereihenfolgemarken in der Datei blieben weg; hier wurden Dateien zusammengefügt.
  }
page-breaks = { $count ->
    [one] { $count } Seitenumbruch blieb weg.
   *[other] { $count } Seitenumbrüche blieben weg.
  }
file-ends = { $count ->
    [one] { $count } Dateiendezeichen blieb weg.
   *[other] { $count } Dateiendezeichen blieben weg.
  }
half-a-letter = Das letzte Byte der Datei ist ein halber Buchstabe von { $page } und blieb weg; das Ende kann abgeschnitten sein.

# How lines are cut into cells.
about-lines = Zeilen
lines-enclosed = „eingeschlossen“
lines-enclosed-reason = jede Zeile steht als Ganzes in Anführungszeichen
lines-aligned = „ausgerichtet“
lines-aligned-reason = mindestens zwei Leerzeichen richten die Zellen aus
lines-parted = „getrennt“
lines-parted-reason = Leerzeichen richten die Zellen aus, und keine enthält eines
lines-distributed = „Wahrscheinlichkeiten ohne Anführungszeichen“
lines-distributed-reason = zwischen den Wahrscheinlichkeiten der Klassen stehen Kommas, vor der vorhergesagten ein Stern, und keine Anführungszeichen um sie
first-line-says-so = die erste Zeile sagt es: { $line }
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-vertical-bar = senkrechter Strich
delimiter-colon = Doppelpunkt
delimiter-caret = Zirkumflex
delimiter-tilde = Tilde
delimiter-space = Leerzeichen
delimiter-two-vertical-bars = zwei senkrechte Striche
delimiter-two-colons = zwei Doppelpunkte
delimiter-comma-and-space = Komma und Leerzeichen
delimiter-semicolon-and-space = Semikolon und Leerzeichen
delimiter-two-tabs = zwei Tabulatoren
delimiter-letters-of-a-tab = die Buchstaben \t
delimiter-section-sign = Paragrafenzeichen
delimiter-broken-bar = unterbrochener Strich
delimiter-control-sign = Steuerzeichen { $code }
delimiter-gives = { CAP($delimiter) }: { so-many-columns }
delimiter-asked = Die Zeilen lassen sich auf mehrere Arten in Spalten teilen. Was steht zwischen zwei Zellen?
sniffers = { $agreeing } von { $all } Verfahren; { $share } der ersten Zeilen enthalten { so-many-cells }
cells-between = Die Zellen stehen zwischen Zeichen dieser Art: { $delimiter }.
about-delimiter = Trennzeichen
about-quotation-mark = Anführungszeichen
no-quotation-mark = „keines“
quotation-mark-reason = so sehen die Zellen am ehesten wie Zellen aus
about-escape = Maskierung
escape-reason = ein umgekehrter Schrägstrich steht vor Zeichen in Zellen

# Where the table begins, and what its columns are called.
title-above-header = eine Titelzeile über dem Kopf
title-line = eine Titelzeile
line-of-units = eine Zeile mit Einheiten unter dem Kopf
band-of-titles = ein Band von Titeln neben den Spaltennamen
line-names-the-delimiter = sie nennt das Trennzeichen
line-of-comment = ein Kommentar
titles-left-out = { $count ->
    [one] { $count } Titelzeile über dem Kopf blieb weg (Zeile { $first }): „{ $title }“.
   *[other] { $count } Zeilen über dem Kopf blieben weg (Zeilen { $first } bis { $last }): „{ $title }“.
  }
units-left-out = Zeile { $line } unter dem Kopf enthält Einheiten oder eine gezeichnete Linie und blieb weg.
band-left-out = Zeile { $line } enthält ein Band von Titeln neben den Spaltennamen ({ $titles }) und blieb weg.
header-asked = Zeile { $line } sieht nach Daten aus, nicht nach Namen: { $cells }. Was ist sie?
header-is-data = Eine Zeile mit Daten; die Spalten sind ohne Namen
header-is-names = Sie enthält die Namen der Spalten
about-header = Kopf
header-in-line = Zeile { $line }
no-header = keiner
header-reason = Zellen anders als die darunter: { $unlike }; ebenso: { $alike }
names-asked = Der Kopf enthält { so-many-names }, die Zeilen aber { so-many-cells }. Welche Namen gehören zu welchen Zellen?
column-without-a-name = { $end ->
    [first] Die erste Spalte ist ohne Namen
   *[last] Die letzte Spalte ist ohne Namen
  }
name-without-cells = { $end ->
    [first] Der erste Name ist ohne Zellen
   *[last] Der letzte Name ist ohne Zellen
  }
column-nameless = Spalte { $place } ist ohne Namen; hier heißt sie „{ $name }“.
column-name-cut = Der Name einer Spalte hat { $length } Zeichen; hier heißt sie „{ $name }“.
column-name-directed = Der Name einer Spalte enthält Zeichen, die die Schreibrichtung umkehren; hier heißt sie „{ $name }“.
columns-of-one-name = Zwei Spalten heißen „{ $wanted }“; eine heißt hier „{ $name }“.
column-named-twice = Zwei Spalten tragen denselben Namen; eine heißt hier „{ $name }“.
column-of-vectors = Jede Zelle von „{ $name }“ hält eine Liste von Zahlen; jede hat eine eigene Spalte: { $names_and }.
column-of-structures = „{ $name }“ enthält Listen, Strukturen oder Bytes und bleibt weg.

# Rows that are no rows of data.
total-without-a-name = eine Summe: ohne Namen, und ihre Zahlen sind die Summen der darüberstehenden
nameless-total-left-out = Zeile { $line } nennt niemanden, und ihre Zahlen sind Summen (eine Summenzeile); sie blieb weg.
total-by-label = eine Summe: Ihre Beschriftung sagt es, und ihre Zahlen sind die Summen der darüberstehenden
line-and-label = Zeile { $line } „{ $label }“
totals-left-out = { $more ->
    [yes] { $count } Summenzeilen blieben weg ({ $lines_semicolons }; …): Beschriftung und Summe stimmen überein.
   *[no] { $count ->
        [one] { $count } Summenzeile blieb weg ({ $lines_semicolons }): Beschriftung und Summe stimmen überein.
       *[other] { $count } Summenzeilen blieben weg ({ $lines_semicolons }): Beschriftung und Summe stimmen überein.
      }
  }
summary-by-label = der Beschriftung nach eine Zusammenfassung; ihre Zahlen sind nicht die Summen der darüberstehenden
summary-left-out = Zeile { $line } („{ $label }“) sieht nach einer Zusammenfassung aus und blieb weg.
total-asked = Zeile { $line } heißt „{ $label }“, ihre Zahlen sind aber nicht die Summen der darüberstehenden. Was ist sie?
total-is-summary = Eine Zusammenfassung und keine Datenzeile; weglassen
total-is-row = Eine Zeile wie die anderen; behalten
note-below-table = eine Anmerkung unter der Tabelle
heading-between-rows = eine Überschrift zwischen den Zeilen
notes-left-out = { $count ->
    [one] { $count } Zeile nur mit einer Anmerkung oder Überschrift blieb weg.
   *[other] { $count } Zeilen nur mit einer Anmerkung oder Überschrift blieben weg.
  }
same-table-below = sie gehört zu einer zweiten Tabelle darunter, die der ersten gleicht
table-stands-twice = { $count ->
    [one] Die Tabelle steht zweimal in der Datei; sie wurde einmal gelesen, und { $count } Zeile blieb weg.
   *[other] Die Tabelle steht zweimal in der Datei; sie wurde einmal gelesen, und { $count } Zeilen blieben weg.
  }
names-repeated = hier wiederholen sich die Spaltennamen
second-table-below = sie gehört zu einer zweiten Tabelle darunter
second-table-left-out = { $count ->
    [one] In Zeile { $line } beginnt eine zweite Tabelle; ihre { $count } Zeile blieb weg.
   *[other] In Zeile { $line } beginnt eine zweite Tabelle; ihre { $count } Zeilen blieben weg.
  }
words-among-numbers = sie enthält Wörter, wo alle anderen Zeilen Zahlen enthalten, wie Spaltennamen
names-left-out = Zeile { $line } liest sich wie Spaltennamen und blieb weg: { $cells }.
repeated-headers-left-out = { $count ->
    [one] { $count } Zeile, die den Kopf wiederholt, blieb weg.
   *[other] { $count } Zeilen, die den Kopf wiederholen, blieben weg.
  }
empty-rows = { $count ->
    [one] { $count } leere Zeile blieb weg.
   *[other] { $count } leere Zeilen blieben weg.
  }

# Lines that were mended or set aside.
row-is-comment = sie ist ein Kommentar
row-of-one-cell = sie ist keine Datenzeile: Sie enthält { $cells } Zelle, wie eine Anmerkung
row-not-closed = ein Anführungszeichen öffnet eine Zelle, die nicht endet
row-too-short = sie enthält { so-many-cells }, zu wenige für { so-many-columns }
row-too-long = sie enthält { so-many-cells }, zu viele für { so-many-columns }
row-marks-unclear = ihre Anführungszeichen sind mehrdeutig
mended-together = { $steps_semicolons }
stray-mark = ein einzelnes Anführungszeichen gilt als Buchstabe
mark-not-doubled = ein Anführungszeichen in einer Zelle war nicht verdoppelt
line-joined = eine zerbrochene Zeile ist wieder eine
delimiter-put-back = ein verlorenes Trennzeichen ist ergänzt
delimiter-kept = ein Trennzeichen in einer Zelle bleibt Text
cell-missing = ihre fehlende letzte Zelle bleibt leer
cells-missing = { $cells } fehlende Zellen bleiben leer
cell-dropped = eine überzählige leere Zelle entfällt
cells-dropped = { $cells } überzählige leere Zellen entfallen
cut-otherwise = sie ist an einem anderen Trennzeichen geteilt
line-and-reason = Zeile { $line }: { $reason }
rows-mended = { $more ->
    [yes] { $count } beschädigte Zeilen wurden repariert ({ $lines_semicolons }; …).
   *[no] { $count ->
        [one] { $count } beschädigte Zeile wurde repariert ({ $lines_semicolons }).
       *[other] { $count } beschädigte Zeilen wurden repariert ({ $lines_semicolons }).
      }
  }
lines-set-aside = { $more ->
    [yes] { $count } Zeilen wurden beiseitegelegt und fehlen in der Tabelle ({ $lines_semicolons }; …).
   *[no] { $count ->
        [one] { $count } Zeile wurde beiseitegelegt und fehlt in der Tabelle ({ $lines_semicolons }).
       *[other] { $count } Zeilen wurden beiseitegelegt und fehlen in der Tabelle ({ $lines_semicolons }).
      }
  }
no-repair = keine nötig
no-repair-reason = jeder Datensatz enthält eine Zelle je Spalte
line-by-line = Zeile für Zeile
repair-reason = Zeilen repariert: { $mended }; beiseitegelegt: { $aside }; geschrieben: { $rows }

# What cells were read as.
cells-numbers = Zahlen
cells-percentages = Prozentwerte
cells-dates = Tage
cells-times = Zeitpunkte
cells-months = Monate
cells-quarters = Quartale
cells-weeks = Wochen
cells-text = Text
amounts-in = Beträge in { $currencies_and }
cells-counted = { $fitting } von { $filled } Zellen
# How it is known which of two models is in use.
known-by-name = sein Name sagt es
known-as-score = es ist der Score dieser Geschichte
known-by-choice = seine Zeilen wurden nach „{ $column }“ ausgewählt
evidence-cells = { $fitting } von { $filled } gefüllten Zellen sind { $kind }
evidence-against-schema = { $fitting } von { $filled } gefüllten Zellen sind { $kind }; das Schema der Datei sagt Text
evidence-schema = { $filled } von { $rows } Zellen sind gefüllt; das Schema der Datei sagt { $kind ->
    [number] Zahl
    [date] Datum
    [flag] Ja oder Nein
   *[text] Text
  }
evidence-empty = jede Zelle ist leer
evidence-texts = { $count ->
    [one] { $count } Text
   *[other] { $count } verschiedene Texte
  }
evidence-noted = { $evidence }; { $note }
evidence-file-names = aus den Namen der Dateien
evidence-list = aus der Liste { $list }

column-noted = „{ $name }“: { $note }.
column-empty = Jede Zelle von „{ $name }“ ist leer.
column-ambiguous = „{ $name }“ ist mehrdeutig und wurde so gelesen: { $reading }; siehe Frage.
column-period = „{ $name }“ reicht von { $first } bis { $last }.
column-no-amount = „{ $name }“ heißt wie ein Betrag, die Zellen ({ $cells }) sind aber keine einfachen Zahlen; es bleibt Text.
column-from-text = „{ $name }“ ist Text in der Datei und wurde so gelesen: { $kind }.
column-in-zone = „{ $name }“: Tage und Zeiten gelten in der Zone { $zone }, wie die Datei sagt.
dates-beyond-calendar = { $count ->
    [one] Ein Datum in „{ $name }“ liegt außerhalb des Kalenders; es gilt als fehlend.
   *[other] { $count } Daten in „{ $name }“ liegen außerhalb des Kalenders; sie gelten als fehlend.
  }
bytes-as-text = „{ $name }“ enthält Bytes, die Text sind, und wurde als Text gelesen.
bytes-as-codes = „{ $name }“ enthält Bytes, die kein Text sind; jedes steht als sein Code, etwa { $code }.
blanks-taken-off = „{ $name }“: Geschützte Leerzeichen oder Tabulatoren um die Zellen entfallen.
marks-taken-off = „{ $name }“: Die Zeichen ="…" um die Zellen entfallen.
words-for-nothing = { $count ->
    [one] { $count } Zelle von „{ $name }“ enthält { $words_or } und zählt als leer.
   *[other] { $count } Zellen von „{ $name }“ enthalten { $words_or } und zählen als leer.
  }
words-asked = { $count ->
    [one] „{ $name }“ enthält { $words_and } in { $count } Zeile, neben Namen von Gruppen. Ist auch das ein Name?
   *[other] „{ $name }“ enthält { $words_and } in { $count } Zeilen, neben Namen von Gruppen. Ist auch das ein Name?
  }
words-are-names = { $words_and } ist eine eigene Gruppe
words-are-missing = { $words_and } heißt, dass nichts bekannt ist
words-are-missing-meaning = { $count ->
    [one] { $count } Zelle zählt als leer
   *[other] { $count } Zellen zählen als leer
  }
words-read-as-names = { $count ->
    [one] { $words_and } steht neben Namen von Gruppen und gilt als eine ({ $count } Zeile)
   *[other] { $words_and } steht neben Namen von Gruppen und gilt als eine ({ $count } Zeilen)
  }
marks-for-nothing = { $count ->
    [one] { $count } Zelle von „{ $name }“ enthält ein Wort wie NA oder „-“ und zählt als leer.
   *[other] { $count } Zellen von „{ $name }“ enthalten ein Wort wie NA oder „-“ und zählen als leer.
  }
cells-misfit = { $count ->
    [one] { $count } Zelle von „{ $name }“ gehört nicht zu den Werten der Art { $kind } ({ $cells }) und zählt als leer.
   *[other] { $count } Zellen von „{ $name }“ sind keine { $kind } ({ $cells }) und zählen als leer.
  }
cells-infinite = { $count ->
    [one] { $count } Zelle von „{ $name }“ ist unendlich und zählt als leer.
   *[other] { $count } Zellen von „{ $name }“ sind unendlich und zählen als leer.
  }
so-it-is-with-others = { $more ->
    [one] { $first } So ist es bei { $more } weiteren Spalte: { $names }.
   *[other] { $first } So ist es bei { $more } weiteren Spalten: { $names } und anderen.
  }

decimal-sign = das Dezimalzeichen ist „{ $sign }“; Tausendertrennzeichen und Währungszeichen entfallen
read-as-shares = Prozentwerte gelten als Anteile ({ $cell } als { $value })
out-of-brackets = aus den Klammern um jede Zahl gelöst
second-of-two = von den zwei Zahlen jeder Zelle zählt die zweite: die Wahrscheinlichkeit der zweiten Klasse
out-of-quotes = aus den Anführungszeichen um jede Zahl gelöst
without-marks-or-words = das Zeichen oder Wort hinter jeder Zahl entfällt
some-have-a-comma = einige Zellen enthalten einen Dezimalpunkt, andere ein Dezimalkomma; jede wurde gelesen, wie sie dasteht
some-carry-a-sign = einige Zellen tragen ein Prozentzeichen, andere keines; auch die über { $most } gelten als Prozentwerte
some-carry-a-footnote = einige Zellen tragen ein Fußnotenzeichen (*), das entfällt
some-are-shortened = einige Zellen enden auf k (Tausend) oder M (Millionen) und gelten so
some-are-dates = einige Zellen sind Tage ({ $cell }), andere nur Text, der so aussieht; jede wurde gelesen, wie sie dasteht. Ein Tabellenprogramm, das die Hälfte für Tage hielt, kann Tag und Monat vertauschen
part-comes-first = { $part ->
    [day] der Tag steht vorn
    [month] der Monat steht vorn
   *[year] das Jahr steht vorn
  }
part-first = { $part ->
    [day] der Tag vorn
    [month] der Monat vorn
   *[year] das Jahr vorn
  }
first-of-month = jeder Monat steht für seinen ersten Tag
first-of-quarter = jedes Quartal steht für seinen ersten Tag
monday-of-week = jede Woche steht für ihren Montag
digits-as-days = acht Ziffern gelten als Jahr, Monat und Tag
digits-as-months = sechs Ziffern gelten als Jahr und Monat
serials-as-dates = Tagesnummern von Excel gelten als Tage
seconds-as-times = Sekunden seit { $year } gelten als Zeitpunkte
milliseconds-as-times = Millisekunden seit { $year } gelten als Zeitpunkte
kept-for-zeros = Zahlen mit führenden Nullen bleiben Text
kept-as-codes = Codes wie { $cell } bleiben Text
kept-for-length = Zahlen, die für genaues Rechnen zu lang sind, bleiben Text
ids-cut-short = ein Tabellenprogramm schrieb diese Kennungen als { $cell }: Die letzten Ziffern sind verloren, und verschiedene Kennungen können gleich aussehen
only-some-are = nur { $fitting } von { $filled } Zellen sind { $kind }
mark-parts-thousands = das Zeichen gilt als Tausendertrennzeichen: In jeder Zelle folgen drei Ziffern, und kleinere Zahlen sind ohne

with-a-decimal-point = ein Dezimalpunkt ({ $cell } ist etwas mehr als { $value })
with-a-decimal-comma = ein Dezimalkomma ({ $cell } liegt über { $value })
as-shares = Zahlen bis { $most } ohne Zeichen als Anteile ({ $cell } ist { $value })
as-percentages = alle Zahlen als Prozentwerte ({ $cell } ist { $value })
reading-asked = { $kind ->
    [dates] Wie sind die Tage in „{ $name }“ zu lesen? { $why }
   *[numbers] Wie sind die Zahlen in „{ $name }“ zu lesen? { $why }
  }
nothing-tells-the-scale = Einige Zellen tragen ein Prozentzeichen, andere keines; der Maßstab der anderen ist deshalb offen.
nothing-tells-decimals = Jede Zelle liest sich wie { $point } oder { $comma }; Tausender und Dezimalstellen sind nicht zu unterscheiden.
nothing-tells-the-year = Beide Enden können der Tag sein; Tag und Jahr sind nicht zu unterscheiden.
nothing-tells-the-month = Kein Tag liegt über { $months }; Tag und Monat sind nicht zu unterscheiden.
cell-is = { $cell } ist { $value }
from-day-to-day = von { $first } bis { $last }
total-and-mean = zusammen { $total }, im Mittel { $mean }
no-date = kein Datum
day = { $day }. { $month ->
    [january] Januar
    [february] Februar
    [march] März
    [april] April
    [may] Mai
    [june] Juni
    [july] Juli
    [august] August
    [september] September
    [october] Oktober
    [november] November
   *[december] Dezember
  } { $year }

code-and-times = { $code } ({ $times }-mal)
sentinel-taken = { $what ->
    [dates] „{ $name }“ enthält { $codes }, fern von allen anderen Tagen: ein Code für fehlende Werte. Er zählt als leer, nicht als Tag.
   *[numbers] „{ $name }“ enthält { $codes }, fern von allen anderen Zahlen: ein Code für fehlende Werte. Er zählt als leer, nicht als Zahl.
  }
sentinel-kept = { $what ->
    [dates] „{ $name }“ enthält { $codes }, fern von allen anderen Tagen; nach Ihrer Angabe ist das ein Tag.
   *[numbers] „{ $name }“ enthält { $codes }, fern von allen anderen Zahlen; nach Ihrer Angabe ist das eine Zahl.
  }
sentinel-below-zero = „{ $name }“ enthält { $codes }, die einzige Zahl unter null: vielleicht ein Code für fehlende Werte.
sentinel-often = „{ $name }“ enthält { $codes } auffallend oft: vielleicht ein Code für fehlende Werte.
sentinel-asked = Wofür stehen { $codes } in „{ $name }“?
sentinel-is-missing = Nichts bekannt
sentinel-is-missing-meaning = diese Zeilen sind dort ohne Wert
sentinel-is-as-others = { $what ->
    [dates] Tage wie alle anderen
   *[numbers] Zahlen wie alle anderen
  }
sentinel-is-as-others-meaning = { $what ->
    [dates] sie zählen als Tage, an denen etwas geschah
   *[numbers] sie zählen in jeder Summe
  }

# Wie eine Datei verstanden wurde, bevor etwas von ihr erzählt wird.
understood = Jede Zeile: { $one }, insgesamt { $rows }. { $score } sieht { $event } voraus; es trat bei { $events } ein ({ $share } %); { $sense }.
understood-one-of = { $one } in einer Zeile je { $name }
understood-one-of-several = eine von mehreren eines „{ $key }“
understood-event = { $name } = { $event }
understood-sense = { $sense ->
    [good] gut, wenn es eintritt
    [bad] schlecht, wenn es eintritt
   *[open] ob das gut oder schlecht ist, steht nicht fest
  }
understood-part = { $parts_and }
understood-judged = { $fitted ->
    [one] Beurteilt an { $rows } Zeilen von { $part }; { $fitted } Zeile, an der das Modell angepasst wurde, bleibt beiseite.
   *[other] Beurteilt an { $rows } Zeilen von { $part }; { $fitted } Zeilen, an denen das Modell angepasst wurde, bleiben beiseite.
  }
tell-after-answer = Zuerst fehlt eine Antwort: { $question }
understood-own-list = Das ist eine Kontaktliste von hier ({ $runs_and }): Wer zurückgehalten ist, hat das Los bestimmt; sie ist also ein zufälliger Test.
understood-change = Jede Zeile: { $one }, insgesamt { $rows }. Gemessen ist { $measured }{ $events ->
    [none] {""}
   *[some] ; es trat bei { $events } ein ({ $share } %)
  }; { $parts }.
understood-arms = { $count ->
    [one] verglichen: { $others_and } mit { $control }
   *[other] verglichen: { $others_and } mit { $control }
  }
understood-phases = „{ $name }“ sagt, was vorher und was nachher war
understood-since = die Änderung begann am { $day }
since-reason = wie der Eigentümer der Datei sagt
understood-every-row = Jede Zeile zählt.
understood-lines = { $count ->
    [one] { $count } Zeile der Datei ist keine Datenzeile und bleibt beiseite.
   *[other] { $count } Zeilen der Datei sind keine Datenzeilen und bleiben beiseite.
  }

# What columns mean.
role-id = Kennung
role-part = Teil
role-score = Score
role-outcome = Ausgang
role-value = Wert
role-cost = Kosten
role-segment = Segment
role-date = Datum
role-treated = Kontakt
role-measure = Messgröße
role-phase = vorher oder nachher
role-before = frühere Messung
role-model = Modell
role-challenger = Herausforderer
role-present = heutige Regel
role-weight = Gewicht
holds-personal-data = „{ $name }“ enthält personenbezogene Daten ({ $kind }); die Spalte bleibt aus Präsentation und Dateien weg, wenn sie niemand wählt.
is-personal = personenbezogen: { $kind }
by-name-or-cells = nach Name oder Zellen
personal-e-mail-address = eine E-Mail-Adresse
personal-telephone-number = eine Telefonnummer
personal-bank-account = ein Bankkonto
personal-date-of-birth = ein Geburtsdatum
personal-name = ein Personenname
personal-address = eine Anschrift
score-asked = Es gibt { $scores } Scores. Von welchem Modell handelt die Präsentation?
score-asked-unnamed = Kein Name spricht für einen Score, doch „{ $name }“ ordnet „{ $outcome }“ ({ $strong } von { $all } Paaren richtig). Ist es das, was ein Modell vorhergesagt hat?
score-not-there = Nichts davon: Die Datei enthält keinen Score
score-not-there-meaning = Ohne Score gibt es keine Geschichte
pairs-asked = Es gibt { $count } Scores, jeden mit einem eigenen Ausgang. Von welchem handelt die Geschichte?
pair-of = „{ $score }“ und was er vorhersagt, „{ $outcome }“
copy-asked = „{ $name }“ sagt „{ $outcome }“ für sich allein: Es wurde gesetzt, als das bekannt war, oder enthält es, und ist kein Score eines Modells. Welche Spalte ist einer?
pairs-ranked = ordnet { $pairs } von { $all } Paaren richtig
namesake-asked = { $columns } Spalten heißen „{ $name }“ und unterscheiden sich in { so-many-rows }. Gesucht ist: { $role }. Welche ist es?
nth-namesake = die { $place } Spalte dieses Namens
nth-first = erste
nth-second = zweite
nth-third = dritte
nth-fourth = vierte
nth-fifth = fünfte
nth = { $place }.
total-of = zusammen { $total }
currency-asked = „{ $name }“ enthält Beträge in { $currencies }. Welche davon sind der Wert?
amounts-left-out = Die Beträge weglassen
amounts-left-out-meaning = die Präsentation zählt Zeilen, nicht Geld
amounts-only-in = Nur Beträge in { $currency }
amounts-only-in-meaning = Zeilen in anderen Währungen sind ohne Wert
currencies-not-added = „{ $name }“ enthält Beträge in verschiedenen Währungen ({ $currencies }); sie lassen sich nicht addieren, ein Wert entfällt deshalb.
one-currency-counts = „{ $name }“ enthält Beträge in verschiedenen Währungen ({ $currencies }); nur die in { $chosen } zählen.
only-currency = nur { $currency }
event-asked = Welches „{ $name }“ ist das Ereignis? Es gibt { $most ->
    [yes] { $count } oder mehr
   *[no] { $count }
  } verschiedene Werte: { $labels }{ $more ->
    [yes] , …
   *[no] {""}
  }.
event-asked-of-several = Welche Werte von „{ $name }“ sagen, dass es geschehen ist? Es gibt { $labels }{ $more ->
    [yes] , …
   *[no] {""}
  }; mehrere können zusammen gewählt werden. Die anderen sagen, dass es nicht geschah, außer denen, die noch offen sind.{ $codes ->
    [yes] {" "}Es sind Codes: Nur das Codebuch der Datei sagt, was sie bedeuten.
   *[no] {""}
  }
event-asked-of-days = „{ $name }“ sagt, um wie viele Tage es zu spät war. Ab wie vielen Tagen gilt es als geschehen?
event-asked-of-spans = { $empty ->
    [0] „{ $name }“ sagt, nach wie vielen Tagen es geschah. Innerhalb von wie vielen Tagen ist es das Ereignis?
   *[other] „{ $name }“ sagt in { so-many-rows }, nach wie vielen Tagen es geschah, und in { $empty } nichts: Dort war es nicht geschehen. Was ist das Ereignis?
  }
at-most = höchstens { $number }
models-asked = { $files_and } enthalten dieselben „{ $key }“, jede mit einem eigenen Score. Sind es mehrere Modelle oder ein Modell zu mehreren Zeitpunkten?
models-are-models = Mehrere Modelle derselben Zeilen: Die Geschichte handelt von einem und kann zwei vergleichen
models-are-times = Mehrere Zeitpunkte: Jede Zeile zählt für sich
stacked-models = mehrere Modelle, untereinander
history-asked = { $dated ->
    [yes] { $list } enthält eine Zeile je Ereignis eines Kunden. Welches „{ $name }“ sagt, dass es geschah, wenn es nicht vor „{ $scored }“ liegt? Mehrere können zusammen gewählt werden.
   *[no] { $list } enthält eine Zeile je Ereignis eines Kunden. Welches „{ $name }“ sagt, dass es geschah? Nichts sagt, wann der Score entstand; jedes Datum zählt. Mehrere können zusammen gewählt werden.
  }
history-means = es geschah bei { $events } von { $rows }
history-is-none = Keines: Die Zeilen sind keine Ereignisse
rows-of-history = { $rows ->
    [one] Aus { $events } Zeilen mit Ereignissen wird { $rows } Zeile; es geschah, wo { $list } { $labels_or } sagt.
   *[other] Aus { $events } Zeilen mit Ereignissen werden { $rows } Zeilen, je Kunde eine; es geschah, wo { $list } { $labels_or } sagt, und geschah nicht, wo davon nichts steht.
  }
rows-ended-already = { $count ->
    [one] In { $count } Zeile war es schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Sie bleibt beiseite.
   *[other] In { $count } Zeilen war es schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Sie bleiben beiseite.
  }
column-unnested = Jede Zelle von „{ $name }“ enthält mehrere Angaben (JSON); jede steht in einer eigenen Spalte: { $names_and }.
event-asked-of-ends = Welcher Wert von „{ $name }“ sagt, dass es eintrat? Der andere sagt, dass die Beobachtung vorher endete, sodass es noch kommen kann.
event-asked-of-dates = { $rows ->
    [one] „{ $name }“ enthält in { $rows } Zeile ein Datum und in { $empty } keines. Eine leere Zelle sagt, dass es nicht geschah. Was davon ist das Ereignis?
   *[other] „{ $name }“ enthält in { $rows } Zeilen ein Datum und in { $empty } keines. Eine leere Zelle sagt, dass es nicht geschah. Was davon ist das Ereignis?
  }
event-asked-of-reasons = { $rows ->
    [one] „{ $name }“ sagt in { $rows } Zeile, warum es geschah, und in { $empty } nichts. Was ist das Ereignis?
   *[other] „{ $name }“ sagt in { $rows } Zeilen, warum es geschah, und in { $empty } nichts. Was ist das Ereignis?
  }
has-an-entry = mit Eintrag
event-rate = Ereignisquote { $rate } % ({ $events } von { $rows } Zeilen)
event-rate-ranked = { $rate }; der Score { $ranked }
has-a-date = mit Datum
has-no-date = ohne Datum
more-than = mehr als { $number }
empty-asked = „{ $name }“ sagt in { so-many-rows } „{ $label }“ und in { $empty } nichts. Was bedeuten die leeren Zellen?
empty-is-no = Eine leere Zelle sagt, dass es nicht geschah
empty-is-unknown = Bei einer leeren Zelle ist nichts bekannt
control-asked = { $more ->
    [yes] „{ $name }“ enthält die Gruppen { $labels }, …. Welche blieb ohne Kontakt?
   *[no] „{ $name }“ enthält die Gruppen { $labels }. Welche blieb ohne Kontakt?
  }
left-alone = „{ $label }“ blieb ohne Kontakt
left-alone-reason = der Name klingt nach einer Kontrollgruppe
own-list-reason = eine Kontaktliste von hier, per Los: { $runs_and }
measured-asked = Mehrere Spalten können das sein, wofür die Änderung gemacht wurde: { $names_and }. Welche ist es?
who-got-what-asked = Keine Spalte enthält einen Score, aber { $names_and } kann sagen, wer in einem Versuch was bekam. Ist das so?
who-got-what-none = Nein: Sie sagt nichts über einen Versuch
compared-with-asked = „{ $name }“ sagt, wer in welcher Gruppe war. Mit welcher werden die anderen verglichen?
measured-option = „{ $name }“
nobody-left-alone = Diese Spalte sagt nichts über Kontakte
outcome-not-known-yet = { $count ->
    [one] { $count } Zeile von „{ $name }“ sagt { $labels_or }: noch nicht bekannt. Sie bleibt beiseite und zählt weder als Ja noch als Nein.
   *[other] { $count } Zeilen von „{ $name }“ sagen { $labels_or }: noch nicht bekannt. Sie bleiben beiseite und zählen weder als Ja noch als Nein.
  }
codes-asked = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }, neben zwei anderen Zahlen. Heißt das, dass nichts bekannt ist?
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }, neben zwei anderen Zahlen. Heißt das, dass nichts bekannt ist?
  }
codes-unknown = { $labels_and }: nicht bekannt, die Zeilen bleiben beiseite
codes-known = { $labels_and }: ein Ergebnis wie die anderen
codes-known-meaning = jede Zeile zählt
uplift-noted = „{ $score }“ ist ein Uplift, keine Wahrscheinlichkeit von „{ $event }“: Die Reihenfolge wird daran gemessen, wem es geschah; ein guter Uplift kann so wie ein schlechter Score aussehen.
waiting-asked = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }. Ist noch nicht bekannt, wie sie ausgeht?
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }. Ist noch nicht bekannt, wie sie ausgehen?
  }
waiting-asked-of-several = Welche Werte von „{ $name }“ sagen, dass noch nicht bekannt ist, wie es ausgeht? Ihre Zeilen bleiben beiseite.
waiting-nothing = Keiner: Alle sagen, wie es ausging
labels-taken = { $labels_and }
unfinished-asked = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }, und doch steht etwas in „{ $outcome }“. Ist ihr Ausgang bekannt?
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }, und doch steht etwas in „{ $outcome }“. Ist ihr Ausgang bekannt?
  }
unfinished-beside = Nein: noch nicht zu Ende oder nie möglich; sie bleiben außen vor
unfinished-as-it-says = Ja: Sie zählen, wie „{ $outcome }“ es sagt
rows-unfinished = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }: Was „{ $outcome }“ dort sagt, ist noch kein Ausgang. Sie bleibt außen vor.
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }: Was „{ $outcome }“ dort sagt, ist noch kein Ausgang. Sie bleiben außen vor.
  }
set-aside-asked = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }, wie bei etwas, das nicht zählt. Zählt sie?
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }, wie bei etwas, das nicht zählt. Zählen sie?
  }
set-aside-beside = Nein: Sie bleiben außen vor
set-aside-counts = Ja: Sie zählen wie die anderen
rows-set-aside = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“ { $labels_or }: Sie zählt nicht und bleibt außen vor.
   *[other] In { $count } Zeilen sagt „{ $name }“ { $labels_or }: Sie zählen nicht und bleiben außen vor.
  }
by-rule-asked = „{ $name }“ richtet sich nach „{ $score }“: { $count ->
    [one] { $count } Zeile wurde angesprochen, die mit dem höchsten oder niedrigsten Score, und das kann geändert haben, was dort geschah. Zählt sie?
   *[other] { $count } Zeilen wurden angesprochen, alle auf einer Seite eines Scores, und das kann geändert haben, was dort geschah. Zählen sie?
  }
by-rule-counts = Ja: Jede Zeile zählt, als hätte die Ansprache nichts geändert
contact-by-rule = { $count ->
    [one] „{ $name }“ richtet sich nach „{ $score }“: { $count } Zeile wurde ihres Scores wegen angesprochen. Was dort ohne Ansprache geschehen wäre, sagt keine Datei.
   *[other] „{ $name }“ richtet sich nach „{ $score }“: { $count } Zeilen wurden ihrer Scores wegen angesprochen. Was dort ohne Ansprache geschehen wäre, sagt keine Datei.
  }
leavers-asked = Erzählt „{ $name }“ trotzdem von einem Test?
leavers-no-test = Nein: Es wurde verschickt, nachdem es eingetreten war; jede Zeile zählt
leavers-test = Ja: Was verschickt wurde, kann geändert haben, was geschah
leavers-test-meaning = die Geschichte handelt von denen, die nichts bekamen
offers-to-leavers = { $dated ->
    [yes] „{ $name }“ erzählt von keinem Test: In { so-many-rows } liegt „{ $when }“ nach „{ $left }“, es wurde also verschickt, nachdem es eingetreten war. Niemand zählt als vorher angesprochen.
   *[no] „{ $name }“ erzählt von keinem Test: Von { so-many-rows }, an die etwas verschickt wurde, trat bei jeder das Ereignis ein („{ $outcome }“ = „{ $event }“), wie bei einer Rückgewinnung. Niemand zählt als vorher angesprochen.
  }
times-parted = „{ $name }“ enthält Zeiten, mit einem Plus hinter denen, deren Beobachtung vorher endete. Gelesen werden die Zeiten und „{ $event }“: eins, wo es eintrat, null, wo ein Plus stand.
followed-asked = { $count ->
    [one] „{ $name }“ sagt, wie lange jede Zeile beobachtet wurde; { $count } Zeile ohne „{ $outcome }“ = „{ $event }“. Bis zu welcher Dauer „{ $name }“ muss es eingetreten sein?
   *[other] „{ $name }“ sagt, wie lange jede Zeile beobachtet wurde; { $count } Zeilen ohne „{ $outcome }“ = „{ $event }“. Bis zu welcher Dauer „{ $name }“ muss es eingetreten sein?
  }
followed-by = Bis { $horizon } in „{ $name }“; wer ohne es kürzer beobachtet wurde, bleibt außen vor
followed-meaning = { $events } von { $rows } bekannten Zeilen; { $count } noch nicht bekannt
followed-none = Wann immer es kam; bei allen anderen trat es nicht ein
censored-without-time = { $count ->
    [one] In { $count } Zeile endete die Beobachtung vorher („{ $outcome }“ = „{ $label }“), und keine Spalte sagt, wie lange sie dauerte: Sie zählt, als wäre es nicht eingetreten, und es kann noch kommen.
   *[other] In { $count } Zeilen endete die Beobachtung vorher („{ $outcome }“ = „{ $label }“), und keine Spalte sagt, wie lange sie dauerte: Sie zählen, als wäre es nicht eingetreten, und es kann noch kommen.
  }
rows-censored = { $count ->
    [one] { $count } Zeile wurde ohne das Ereignis kürzer beobachtet als { $horizon } in „{ $name }“: „{ $outcome }“ ist noch nicht bekannt, sie bleibt außen vor.
   *[other] { $count } Zeilen wurden ohne das Ereignis kürzer beobachtet als { $horizon } in „{ $name }“: „{ $outcome }“ ist noch nicht bekannt, sie bleiben außen vor.
  }
looked-asked = { $count ->
    [one] Wo „{ $name }“ sagt, dass niemand nachgesehen hat, in { $count } Zeile, ist „{ $outcome }“ nie eingetreten; bei den { $looked } anderen { $events }-mal. Ist dort bekannt, dass es nicht eintrat?
   *[other] Wo „{ $name }“ sagt, dass niemand nachgesehen hat, in { $count } Zeilen, ist „{ $outcome }“ nie eingetreten; bei den { $looked } anderen { $events }-mal. Ist von diesen Zeilen bekannt, dass es nicht eintrat?
  }
looked-beside = Nein: Niemand hat nachgesehen, also weiß es niemand; sie bleiben außen vor
looked-as-no = Ja: Es trat nicht ein
rows-not-looked-at = { $count ->
    [one] In { $count } Zeile sagt „{ $name }“, dass niemand nachgesehen hat, und von „{ $outcome }“ ist dort nichts bekannt. Sie bleibt außen vor.
   *[other] In { $count } Zeilen sagt „{ $name }“, dass niemand nachgesehen hat, und von „{ $outcome }“ ist dort nichts bekannt. Sie bleiben außen vor.
  }
already-asked = { $count ->
    [one] In { $count } Zeile liegt „{ $event }“ vor „{ $scored }“: Es war schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Zählt die Zeile?
   *[other] In { $count } Zeilen liegt „{ $event }“ vor „{ $scored }“: Es war schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Zählen diese Zeilen?
  }
already-beside = Nein: Es war schon geschehen, als der Score entstand; sie bleiben beiseite
already-counts = Ja: Der Score gilt für eine frühere Zeit, als „{ $scored }“ sagt
already-counts-meaning = { $count ->
    [one] { $count } Zeile zählt, wie ihr Ausgang es sagt
   *[other] { $count } Zeilen zählen, wie ihr Ausgang es sagt
  }
rows-already = { $count ->
    [one] In { $count } Zeile liegt „{ $event }“ vor „{ $scored }“: Es war schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Sie bleibt beiseite.
   *[other] In { $count } Zeilen liegt „{ $event }“ vor „{ $scored }“: Es war schon geschehen, als der Score entstand, und wurde nicht vorhergesagt. Sie bleiben beiseite.
  }
waiting-beside = Noch nicht bekannt: Sie bleiben beiseite
waiting-beside-meaning = { $count ->
    [one] { $count } Zeile steht in keiner Zahl
   *[other] { $count } Zeilen stehen in keiner Zahl
  }
waiting-as-no = Bekannt: Es ist nicht eingetreten
waiting-as-no-meaning = { $count ->
    [one] { $count } Zeile mehr zählt als Nein
   *[other] { $count } Zeilen mehr zählen als Nein
  }
horizon-asked = { $names_and } sagen dasselbe für verschiedene Zeiträume. Um welche geht es?
horizon-means-unscored = { $events } von { $rows } Zeilen
horizon-means = { $events } von { $rows } Zeilen; der beste Score ordnet { $pairs } von { $all } Paaren richtig
income-asked = „{ $name }“ ist das Einkommen einer Person. Ist es das, was jede Zeile für Sie wert ist? (Der Wert eines Kunden ist ein Beitrag, eine Marge oder eine Monatsrechnung; was ein Abgang kostet, lässt sich in Gehältern rechnen.)
spent-after-asked = „{ $name }“ liegt nur über null, wo „{ $outcome }“ { $event } ist: Es kam danach und war nicht bekannt, als zu entscheiden war. Ist es das, was jede Zeile wert ist?
amount-so-far-asked = { $some ->
    [yes] „{ $name }“ ist dem Namen oder den Zahlen nach, was jede Zeile bisher insgesamt gezahlt hat: Es wächst mit der Zeit und sagt wenig über das, was noch kommt. „{ $regular }“ wird regelmäßig gezahlt. Welches von beiden ist es, was jede Zeile wert ist?
   *[no] „{ $name }“ ist dem Namen oder den Zahlen nach, was jede Zeile bisher insgesamt gezahlt hat: Es wächst mit der Zeit und sagt wenig über das, was noch kommt. Ist es das, was jede Zeile wert ist?
  }
amount-total-offered = „{ $name }“ kann von einer Rechnung sein oder was jede Zeile bisher insgesamt gezahlt hat, und das sagt wenig über das, was noch kommt; keine andere Spalte sagt, welches von beiden. Es bleibt außen vor. Ist es das, was jede Zeile wert ist?
distribution-parted = „{ $name }“ enthält in jeder Zelle die Wahrscheinlichkeiten aller Klassen; sie wurden aufgeteilt in { $names_and }.
measures-put-back = „{ $name }“ nennt, was „{ $value }“ enthält, mit je einer Zeile; daraus wurde wieder je eine Spalte: { $names_and }.
price-times-quantity = „{ $name }“ ist „{ $price }“ mal „{ $quantity }“: was jede Zeile ergab.
amount-priced-asked = „{ $name }“ kann der Preis von einem Stück oder von allen zusammen sein. Ist „{ $product }“ das, was jede Zeile wert ist, oder „{ $name }“ allein?
amount-perhaps-asked = „{ $name }“ ist dem Namen nach Geld. Ist es das, was jede Zeile wert ist? (Ein Fahrpreis oder eine Monatszahlung ist es, ein Limit oder eine Schuld nicht.)
amount-else-asked = { $what ->
    [owned] „{ $name }“ ist dem Namen nach der Wert einer Sache, die jemand besitzt. Ist es das, was jede Zeile für Sie wert ist?
    [spent] „{ $name }“ ist dem Namen nach, was das Gewinnen gekostet hat. Ist es das, was jede Zeile wert ist?
    [given] „{ $name }“ ist dem Namen nach ein Nachlass. Ist es das, was jede Zeile wert ist?
    [ranked] „{ $name }“ ist dem Namen nach eine Klasse oder ein Rang, kein Geldbetrag. Ist es das, was jede Zeile wert ist?
    [company] „{ $name }“ ist dem Namen nach der Jahresumsatz eines Unternehmens. Ist es das, was jede Zeile für Sie wert ist?
    [cost] „{ $name }“ ist dem Namen nach, was jede Zeile kostet. Ist es das, worum es bei jeder Zeile geht?
    [late] „{ $name }“ ist dem Namen nach, was jede Zeile noch nicht bezahlt hat. Ist es das, was jede Zeile für Sie wert ist?
   *[measured] „{ $name }“ ist dem Namen nach eine Dauer, eine Anzahl oder ein Verhältnis, kein Geldbetrag. Ist es das, was jede Zeile wert ist?
}
cost-asked = „{ $name }“ kann sein, was das Ansprechen kostet, oder was ein Aufenthalt oder ein Schaden gekostet hat. Was ist es?
cost-of-contacting = „{ $name }“ ist, was das Ansprechen kostet
cost-none = Etwas anderes: Es sind keine Kosten des Ansprechens
cost-none-meaning = was das Ansprechen kostet, wird von Hand genannt
currency-named = „{ $name }“ nennt die Währung: Die Beträge stehen in { $currency }, und eine Geschichte rechnet darin, solange keine andere gewählt ist.
currency-of-column = „{ $name }“ { $currency }
currencies-named = Beträge stehen in mehreren Währungen: { $columns_and }. Nichts wird umgerechnet; was aus beiden gerechnet wird, ist falsch, bis sie in einer stehen.
unit-asked = { $sure ->
    [yes] Laut Namen ist eins in „{ $name }“ { $factor } Geldeinheiten. Die Zahlen werden mal { $factor } genommen. Stimmt das?
   *[no] Dem Namen nach kann eins in „{ $name }“ { $factor } Geldeinheiten sein. Werden die Zahlen mal { $factor } genommen?
}
unit-times = Jede Zahl von „{ $name }“ mal { $factor }
unit-stays = Wie sie dasteht: „{ $name }“ steht in ganzen Geldeinheiten
unit-by-name = der Name der Spalte sagt es
amounts-scaled = jede Zahl mal { $shown }
costs-by-row-asked = { $names_and } sagen in jeder Zeile, was ein Ergebnis einer Entscheidung kostet oder bringt. Um welchen Betrag geht es?
amount-is-worth = { $cell ->
    [miss] „{ $name }“: was ein übersehenes Ereignis kostet
    [false-alarm] „{ $name }“: was Handeln kostet, wo nichts geschehen wäre
    [hit] „{ $name }“: was ein Ereignis kostet oder bringt, bei dem gehandelt wurde
    [rest] „{ $name }“: was bleibt, wo nichts getan wurde und nichts geschah
   *[none] „{ $name }“ ist, was jede Zeile wert ist
  }
amount-adds-up = zusammen { $total }
balance-asked = { $some ->
    [yes] { $below ->
        [one] „{ $name }“ ist ein Kontostand, in { $below } Zeile unter null. Ist es das, was jede Zeile für Sie wert ist? (Wert kann eine Marge oder Gebühr darauf sein; bei einer Schuld ist es, was geschuldet ist.)
       *[other] „{ $name }“ ist ein Kontostand, in { $below } Zeilen unter null. Ist es das, was jede Zeile für Sie wert ist? (Wert kann eine Marge oder Gebühr darauf sein; bei einer Schuld ist es, was geschuldet ist.)
      }
   *[no] „{ $name }“ ist ein Kontostand. Ist es das, was jede Zeile für Sie wert ist? (Wert kann eine Marge oder Gebühr darauf sein; bei einer Schuld ist es, was geschuldet ist.)
  }
amounts-by-cells = Alle: Jeder Betrag zählt, wo sein Ergebnis eintritt, Zeile für Zeile
amounts-by-cells-meaning = { $parts_semicolons }
cell-counts = { $lost ->
    [yes] „{ $name }“ geht verloren, wo { cell-comes }
   *[no] „{ $name }“ wird gewonnen, wo { cell-comes }
  }
cell-comes = { $cell ->
    [miss] nichts getan wird und das Ereignis kommt
    [false-alarm] etwas getan wird und kein Ereignis kommt
    [hit] etwas getan wird und das Ereignis gekommen wäre
   *[rest] nichts getan wird und kein Ereignis kommt
  }
cells-offered = In jeder Zeile sagen { $names_and }, was ein Ergebnis der Entscheidung kostet oder bringt. Alle können zählen, Zeile für Zeile: { $parts_semicolons }.
amount-none = Keiner aus der Datei: Beträge werden von Hand genannt
amount-none-meaning = jede Zeile zählt gleich
model-asked = „{ $name }“ nennt { $models } Modelle für dieselben Kunden. Welches ist im Einsatz und Thema der Präsentation?
all-models = Alle: Jede Zeile ist ein eigener Kunde
outcome-asked = Dem Namen nach sagt „{ $named }“, was dann geschah, doch die Scores ordnen es nicht besser, als der Zufall es kann ({ $weak } von { $all } Paaren richtig); „{ $ranked }“ ordnen sie zu { $strong } von { $all }. Welche Spalte ist es?
pairs-not-looked-at = { $count ->
    [one] Es gibt mehr Paare von möglichem Score und möglichem Ergebnis, als angesehen werden: { $count } blieb unbesehen; was ihre Spalten bedeuten, wurde aus Namen geschlossen.
   *[other] Es gibt mehr Paare von möglichem Score und möglichem Ergebnis, als angesehen werden: { $count } blieben unbesehen; was ihre Spalten bedeuten, wurde aus Namen geschlossen.
  }
outcome-asked-of-names = { $names_and } heißen alle wie ein Ergebnis, und die Scores hängen mit jedem zusammen. Um welches geht es?
outcome-asked-unnamed = Kein Name sagt, in welcher Spalte steht, was dann geschah, und die Scores ordnen mehrere; „{ $ranked }“ am besten, { $strong } von { $all } Paaren richtig{ $of_several ->
    [yes] {" "}(mit „{ $label }“ als Ereignis, dem besten seiner { $looks } Labels: Das Beste von mehreren hat Glück)
   *[no] {""}
  }. Welche ist es?
outcome-asked-of-one = Kein Name sagt, in welcher Spalte steht, was dann geschah. Die Scores ordnen „{ $ranked }“, { $strong } von { $all } Paaren richtig{ $of_several ->
    [yes] {" "}(mit „{ $label }“ als Ereignis, dem besten seiner { $looks } Labels: Das Beste von mehreren hat Glück)
   *[no] {""}
  }. Ist es diese?
outcome-not-there = Nein: Die Datei sagt nicht, was dann geschah
outcome-not-there-meaning = von ihr lässt sich keine Präsentation erzählen
scale-asked = „{ $name }“ hat offenbar zwei Maßstäbe: in { $shares ->
    [one] { $shares } Zeile
   *[other] { $shares } Zeilen
  } von null bis eins, in { $rest ->
    [one] { $rest } Zeile
   *[other] { $rest } Zeilen
  } bis { $high }. So, wie er dasteht, stehen die einen Zeilen immer über den anderen. Ist es ein Score in zwei Maßstäben?
scale-where = wo „{ $name }“ { $labels_or } ist
scale-above-one = über eins
scale-one = Ja: { $where } zählt er als Zahl von { $high }, sonst als Anteil
scale-stays = Nein: Die Zahlen haben, wie sie dastehen, einen Maßstab
scale-made-one = { $count ->
    [one] „{ $name }“ hatte zwei Maßstäbe: { $count } Zeile bis { $high } wurde dadurch geteilt, sodass alles Anteile sind.
   *[other] „{ $name }“ hatte zwei Maßstäbe: { $count } Zeilen bis { $high } wurden dadurch geteilt, sodass alles Anteile sind.
  }
blank-arm-asked = { $count ->
    [one] In { $count } Zeile ist „{ $name }“ leer, sonst steht dort { $labels_or }. Wurde dort nichts versandt, als Kontrollgruppe?
   *[other] In { $count } Zeilen ist „{ $name }“ leer, sonst steht dort { $labels_or }. Wurde dort nichts versandt, als Kontrollgruppe?
  }
blank-arm-control = Ja: Sie wurden in Ruhe gelassen und gelten als „{ $label }“
blank-arm-unknown = Nein: Es ist nicht bekannt, was ihnen gesandt wurde
blank-arm-unknown-meaning = { $rows ->
    [one] { $rows } Zeile ist in keiner Gruppe
   *[other] { $rows } Zeilen sind in keiner Gruppe
  }
blank-arm-filled = { $count ->
    [one] In { $count } Zeile war „{ $name }“ leer; sie gilt als „{ $label }“.
   *[other] In { $count } Zeilen war „{ $name }“ leer; sie gelten als „{ $label }“.
  }
classes-summed = { $labels_and } sind zusammen das Ereignis: Der Score ist die Summe von { $columns_and }.
confidence-asked = „{ $score }“ liegt nie unter der Hälfte: Es sagt, wie sicher sich das Modell seiner Vorhersage in „{ $predicted }“ war, nicht wie wahrscheinlich „{ $event }“ ist. Ist es die Sicherheit der Vorhersage?
confidence-turns = Ja: Wo „{ $predicted }“ nicht „{ $event }“ ist, zählt es umgekehrt
confidence-stays = Nein: Es ist die Wahrscheinlichkeit von „{ $event }“
sure-asked = „{ $score }“ beginnt bei dem, was der Zufall jeder Klasse gäbe, und wo es im Mittel { $mean } von { $all } sagt, kam „{ $event }“ in { $rate } von { $all } vor: zu oft für das Gegenteil, zu selten für das Ereignis selbst. So sieht aus, wie sicher sich das Modell seiner Vorhersage war; ohne die vorhergesagte Klasse sagt das nichts über „{ $event }“. Was ist es?
sure-of-its-label = wie sicher sich das Modell seiner Vorhersage war
sure-of-its-label-meaning = davon lässt sich nichts erzählen: Es braucht die Spalte der vorhergesagten Klassen oder die Wahrscheinlichkeit von „{ $event }“
turned-by-label = zählt umgekehrt, wo „{ $column }“ nicht „{ $event }“ ist
turned-by-label-reason = es sagt, wie sicher sich das Modell seiner Vorhersage war
counts-asked = „{ $name }“ zählt, und jede der { $rows } Zeilen nennt einen anderen Fall. Steht eine Zeile für so viele davon?
counts-many = Ja: Jede Zeile steht für so viele, wie „{ $name }“ sagt
groups-asked = Jede der { $rows } Zeilen scheint von einer Gruppe zu erzählen: „{ $name }“ sagt, wie viele es waren, „{ $outcome }“, bei wie vielen davon es eintrat. Ist das so?
groups-many = Ja: Jede Zeile steht für so viele, wie „{ $name }“ sagt
groups-meaning = { so-many-rows }, bei { $events } trat es ein
counts-one = Nein: Jede Zeile ist einer
counted-out = jede Zeile zählt so oft, wie sie sagt, zusammen { $rows }
counted-out-reason = ihre Zahlen sind Anzahlen
rows-meant = „{ $name }“ nennt { $customers } Kunden, jeden in mehreren Zeilen, bis zu { $most }: Wiederholungen einer Kreuzvalidierung. Jeder zählt einmal, mit dem Mittel seiner Vorhersagen.
label-rows-in-turn-asked = Je { $times } Zeilen untereinander unterscheiden sich nur in „{ $name }“ und seiner Wahrscheinlichkeit und sind ein Kunde. Welcher Wert ist der des Ereignisses?
label-rows-asked = Jede „{ $key }“ steht hier { $times }-mal, einmal je Wert von „{ $name }“, mit Wahrscheinlichkeiten, die zusammen eins ergeben. Welcher Wert ist der des Ereignisses?
label-rows-of = Die Zeilen von „{ $label }“: die Wahrscheinlichkeit, dass es eintritt
label-rows-all = Alle Zeilen: Jede zählt für sich
rows-of-label = { $rows ->
    [one] „{ $name }“ unterscheidet die Zeilen eines Kunden, eine je Wert: Nur die { $rows } Zeile von „{ $label }“ zählt, von { $all }.
   *[other] „{ $name }“ unterscheidet die Zeilen eines Kunden, eine je Wert: Nur die { $rows } Zeilen von „{ $label }“ zählen, von { $all }.
  }
# Eine Bestellung in mehreren Zeilen.
lines-asked = „{ $name }“ ist in den Zeilen desselben „{ $key }“ verschieden. Was ist ein „{ $key }“ wert?
lines-summed = Die Summe von „{ $name }“ über seine Zeilen
lines-mean = Der Mittelwert von „{ $name }“, als eine von mehreren Bestellungen
lines-last = Der letzte Wert von „{ $name }“, nach dem Datum, wo es eines gibt
lines-without = { $several ->
    [yes] Nichts davon: { $names_and } bleiben unberücksichtigt
   *[no] Nichts davon: „{ $name }“ ist kein Betrag des ganzen „{ $key }“ und bleibt unberücksichtigt
  }
lines-without-meaning = Beträge werden von Hand eingegeben; jede Zeile zählt gleich viel
lines-folded = Zeilen mit demselben „{ $key }“ haben einen Score und einen Ausgang, wie die Positionen einer Bestellung: Jeder zählt einmal, { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  } von { $all }.
lines-differ = Unberücksichtigt, weil je Position desselben „{ $key }“ verschieden: { $names_and }.
grain-asked = { $dated ->
    [yes] Jede der { $customers } verschiedenen „{ $key }“ steht hier bis zu { $times }-mal, einmal je Monat oder Tag in „{ $name }“. Welche Zeile zählt?
   *[no] Jede der { $customers } verschiedenen „{ $key }“ steht hier bis zu { $times }-mal, einmal je „{ $name }“. Welche Zeile zählt?
  }
grain-period = { $latest ->
    [yes] Nur Zeilen mit „{ $name }“ { $period }, der letzten, deren Ausgang bekannt ist
   *[no] Nur Zeilen mit „{ $name }“ { $period }
  }
grain-every-row = Alle: Jede „{ $name }“ einer „{ $key }“ ist eine eigene Zeile
grain-leaves = { so-many-rows }, { $known } mit bekanntem Ausgang
every-row = jede Zeile zählt
settings-asked = Jede der { $customers } verschiedenen „{ $key }“ steht hier mit { $times } Werten von „{ $name }“: wie für Einstellungen eines Modells, die versucht wurden. Um welche geht es? { $final ->
    [yes] (Vorgabe ist die, welche die Datei als endgültig kennzeichnet.)
   *[no] (Vorgabe ist die, welche am besten ordnet. Wurde sie an eben diesen Zeilen gewählt, schmeicheln ihr die Zahlen.)
  }
settings-mean = Keine für sich: Jede „{ $key }“ zählt einmal, mit dem Mittel ihrer Vorhersagen
rows-asked = Jede der { $customers } verschiedenen „{ $key }“ steht hier bis zu { $times }-mal, einmal für jede „{ $name }“. Welche Zeilen zählen?
rows-shared-asked = Von „{ $key }“ gibt es { $customers } verschiedene in { $rows } Zeilen, und keine Spalte unterscheidet die Zeilen von einer. Welche Zeilen zählen?
settings-rows-asked = Jede der { $customers } verschiedenen „{ $key }“ steht hier bis zu { $times }-mal, mit einem Ausgang und je „{ $name }“ einem anderen Score: wie für Einstellungen eines Modells. Um welche geht es? (Vorgabe ist die, welche endgültig heißt, sonst die, welche am besten ordnet. Wurde sie an eben diesen Zeilen gewählt, schmeicheln ihr die Zahlen.)
grain-once = Jede „{ $key }“ einmal: ihre Zeile mit dem höchsten „{ $score }“
rows-once = { $rows ->
    [one] Kunden stehen in mehreren Zeilen: { $rows } Zeile zählt, die mit dem höchsten „{ $score }“ jeder „{ $key }“, von { $all }.
   *[other] Kunden stehen in mehreren Zeilen: { $rows } Zeilen zählen, die mit dem höchsten „{ $score }“ jeder „{ $key }“, von { $all }.
  }
rows-each = Jedes der { $customers } verschiedenen „{ $key }“ steht hier bis zu { $most } Mal, einmal je „{ $name }“. Jede dieser Zeilen zählt für sich.
rows-shared = Von „{ $key }“ gibt es { $customers } verschiedene in { $rows } Zeilen. Jede Zeile zählt; wer mehr Zeilen hat, zählt also mehr.
rows-share = jede Zeile zählt
rows-share-reason = mehrere Zeilen teilen sich ein „{ $key }“, und keine Spalte unterscheidet sie
every-row-reason = jede „{ $name }“ einer „{ $key }“ ist eine eigene Zeile
rows-of-setting = { $rows ->
    [one] Von mehreren Einstellungen eines Modells, die „{ $name }“ unterscheidet, zählt nur die { $rows } Zeile von { $period }, von { $all }. Wurde sie an eben diesen Zeilen gewählt, schmeicheln ihr die Zahlen.
   *[other] Von mehreren Einstellungen eines Modells, die „{ $name }“ unterscheidet, zählen nur die { $rows } Zeilen von { $period }, von { $all }. Wurde sie an eben diesen Zeilen gewählt, schmeicheln ihr die Zahlen.
  }
rows-of-period = { $rows ->
    [one] Kunden stehen in mehreren Zeilen, unterschieden durch „{ $name }“: Nur die { $rows } Zeile von { $period } zählt, von { $all }.
   *[other] Kunden stehen in mehreren Zeilen, unterschieden durch „{ $name }“: Nur die { $rows } Zeilen von { $period } zählen, von { $all }.
  }
part-asked-by-fit = „{ $name }“ teilt die Zeilen. Wo es { $labels_or } ist, ordnet der Score { $strong } von { $all } Paaren richtig, sonst { $weak }: So ist es auf Zeilen, an denen ein Modell angepasst wurde. An welchen Zeilen wird beurteilt?
part-asked = { $rows ->
    [one] „{ $name }“ sagt, an welchen Zeilen das Modell gelernt hat: { $rows } von { $all } ist { $fitted }. Ihren Ausgang kannte es, sie beweist also nichts. An welchen Zeilen wird gemessen?
   *[other] „{ $name }“ sagt, an welchen Zeilen das Modell gelernt hat: { $rows } von { $all } sind { $fitted }. Deren Ausgang kannte es, sie beweisen also nichts. An welchen Zeilen wird gemessen?
  }
part-asked-by-name = { $rows ->
    [one] „{ $name }“ sagt vielleicht, an welchen Zeilen das Modell gelernt hat: wo es { $labels_or } ist, in einer Zeile. Deren Ausgang kennt es, sie beweisen also nichts. An welchen Zeilen wird gemessen?
   *[other] „{ $name }“ sagt vielleicht, an welchen Zeilen das Modell gelernt hat: wo es { $labels_or } ist, in { $rows } Zeilen. Deren Ausgang kennt es, sie beweisen also nichts. An welchen Zeilen wird gemessen?
    }
only-fitted-rows = „{ $name }“ sagt in jeder Zeile „{ $label }“: Demnach wurde das Modell an allen angepasst. Es kennt ihre Ausgänge; die Zahlen können zu gut sein, und keine ist ein Beleg.
score-of-fitted-rows = „{ $name }“ ist dem Namen nach der Score von Zeilen, an denen das Modell gelernt hat. Die ordnet es besser als andere, und Zahlen können zu gut sein.
scores-of-fitted-rows = { $count ->
    [one] { $names_and } ist dem Namen nach der Score von Zeilen, an denen das Modell gelernt hat. Nur „{ $score }“ zählt, und Zeilen ohne ihn bleiben beiseite.
   *[other] { $names_and } sind den Namen nach Scores von Zeilen, an denen das Modell gelernt hat. Nur „{ $score }“ zählt, und Zeilen ohne ihn bleiben beiseite.
  }
# Ein Ausgang, den der Score ohne jede Ausnahme teilt.
cut-asked = „{ $outcome }“ ist auf der einen Seite eines Werts von „{ $score }“ in allen Zeilen „{ $event }“ und auf der anderen in keiner: wie das, was ein Modell nach dem eigenen Score sagt. Ist es das, was dann geschah?
cut-happened = Ja: Es ist, was dann geschah
cut-happened-meaning = der Score hat jede Zeile richtig vorhergesehen
cut-verdict = Nein: So sagt es das Modell
mark-asked = „{ $name }“ ist die einzige Spalte, die der Score sein kann: Ihre Reihenfolge hat mit „{ $outcome }“ zu tun. Hat ein Modell oder eine Scorecard sie vergeben, bevor das bekannt war?
mark-is = Ja: Sie ist der Score
mark-is-not = Nein: Sie ist etwas, was man von jedem weiß, wie gesammelte Punkte
bands-ordered = die Werte zählen in der Reihenfolge { $order }
bands-only-score = sie sind der einzige Score
bands-told = „{ $name }“ ist der einzige Score und hält Stufen. Sie zählen nach ihrer Reihenfolge: { $order }, die letzte als die höchste.
part-or-left-alone-asked = „{ $name }“ kann sagen, an welche Zeilen ein Modell nicht angepasst wurde, oder wen eine Kampagne nicht angesprochen hat. Was von beiden ist es?
part-left-alone = „{ $label }“ wurde nicht angesprochen: eine Kontrollgruppe, und von ihr handelt die Geschichte
part-judged = Nur an { $parts_and }
part-asked-of-folds = „{ $name }“ nennt die Teile einer Kreuzvalidierung, daneben „{ $label }“. Eine Zeile in einem Teil wird meist von einem Modell vorhergesagt, das sie nicht kannte; dann zählen alle Zeilen. Ist ein Modell an alle Teile angepasst, zählt nur „{ $label }“. An welchen Zeilen wird gemessen?
part-all-folds = An allen Zeilen: Jede hat ein Modell vorhergesagt, das sie nicht kannte
part-all = An allen Zeilen, auch an denen, an denen das Modell gelernt hat
judged-on = nur an { $parts_and } von „{ $column }“ gemessen
judged-on-reason = ein Modell kennt den Ausgang der Zeilen, an denen es gelernt hat
only-model = nur Zeilen des Modells { $model }
only-model-reason = dieselben Kunden zählten sonst mehrmals
# Gewichte von Zeilen.
weights-asked = „{ $name }“ sieht aus wie ein Gewicht. Sagt es, für wie viele eine Zeile dieser Stichprobe steht?
weights-of-rows = Ja: Die Datei ist eine Stichprobe, und Zahlen sind auf die Ereignisquote nach diesen Gewichten gewichtet
weights-of-none = Nein: Es wiegt etwas anderes, etwa ein Paket
weights-rates = Ereignisquote { $weighed } % nach Gewicht, auf die gewichtet wird; { $plain } % nach Zeilen
weights-rate = Ereignisquote { $plain } %
weights-taken = { $varied ->
    [yes] „{ $name }“ gewichtet die Zeilen einer Stichprobe. Zahlen sind auf die Ereignisquote nach Gewicht gewichtet, { $weighed } %; nach Zeilen ist sie { $plain } %. Unter Zeilen mit gleichem Ausgang sind die Gewichte verschieden: Nur die Quote stammt aus ihnen, und Zeilen mit gleichem Ausgang zählen gleich.
   *[no] „{ $name }“ gewichtet die Zeilen einer Stichprobe. Zahlen sind auf die Ereignisquote nach Gewicht gewichtet, { $weighed } %; nach Zeilen ist sie { $plain } %.
  }
weights-change-nothing = „{ $name }“ gewichtet die Zeilen einer Stichprobe. Nach Gewicht ist die Ereignisquote wie nach Zeilen, { $plain } %; nur die Quote würde aus ihnen genommen, also ändert sich keine Zahl.
weighed-rate = gewichtet auf eine Ereignisquote von { $percent } %
by-weights = so ergeben es die Gewichte
rival-asked = Mit welchem Modell ist „{ $model }“ zu vergleichen?
about-rival = Vergleich
compared-with = verglichen mit { $model }
turn-asked = Der Score ordnet umgekehrt: Zeilen mit „{ $event }“ zeigen meist den niedrigeren „{ $score }“. Was ist gemeint?
turn-asked-by-name = Dem Namen nach sieht „{ $score }“ das Gegenteil von „{ $outcome }“ = „{ $event }“ voraus. Was ist gemeint?
score-stays = Den Score lassen, wie er ist
score-turns = „{ $score }“ umkehren: Eine niedrige Zahl heißt, dass „{ $event }“ wahrscheinlich ist
event-turns = Das Ereignis ist „{ $other }“, nicht „{ $event }“
area = AUC { $area }
turned-round = umgekehrt, { $top } weniger dem Score

# Several files.
asked-of-file = { $file }: { $text }
file-twice = { $file } ist dieselbe Datei wie eine andere; sie zählt einmal.
files-stacked = { $files } Dateien mit gleichem Aufbau wurden vereint; „{ $name }“ sagt, woher eine Zeile stammt.
sheets-stacked = { $files } gleich aufgebaute Blätter wurden zusammengefügt; „{ $name }“ sagt, aus welchem eine Zeile stammt.
stacked = vereint
column-lacking = „{ $name }“ fehlt in { $files } und ist dort leer.
kind-number = Zahl
kind-date = Datum
kind-text = Text
column-of-kinds = „{ $name }“ enthält { $kinds_files } in anderen; die Spalte bleibt Text.
column-of-scales = „{ $name }“ folgt in { $large } einem anderen Maßstab (die Hälfte liegt über { $high }) als in { $small } ({ $low }); beides darf nicht gemischt werden. Bringen Sie die Dateien auf einen Maßstab.
column-in-both = Beide Dateien enthalten eine Spalte „{ $origin }“; die zweite heißt hier „{ $name }“.
rows-joined = { $count ->
    [one] { $count } Zeile wurde über „{ $left }“ und „{ $right }“ verbunden.
   *[other] { $count } Zeilen wurden über „{ $left }“ und „{ $right }“ verbunden.
  }
rows-joined-by-several = { $same ->
    [yes] { $count ->
        [one] { $count } Zeile wurde über { $left_and } zusammen verbunden: Eine Spalte allein unterscheidet die Zeilen nicht.
       *[other] { $count } Zeilen wurden über { $left_and } zusammen verbunden: Eine Spalte allein unterscheidet die Zeilen nicht.
      }
   *[no] { $count ->
        [one] { $count } Zeile wurde über { $left_and } zusammen verbunden, in der anderen Datei { $right_and }: Eine Spalte allein unterscheidet die Zeilen nicht.
       *[other] { $count } Zeilen wurden über { $left_and } zusammen verbunden, in der anderen Datei { $right_and }: Eine Spalte allein unterscheidet die Zeilen nicht.
      }
  }
rows-in-order = Keine Spalte sagt, welche Zeilen zusammengehören: Die { $count } Zeilen von { $left } und { $right } stehen in ihrer Reihenfolge nebeneinander.
order-asked = Keine Spalte von { $left } und { $right } sagt, welche Zeilen zusammengehören, und beide haben { $rows } Zeilen. Stehen die Zeilen in derselben Reihenfolge?
order-same = Sie stehen in derselben Reihenfolge: Die erste gehört zur ersten und so fort
order-other = Nein: Sie lassen sich nicht verbinden
order-no-row = keine Zeile hat einen Partner, und keine Zahl lässt sich zeigen
order-nothing = { so-many-rows }; nichts in den Dateien spricht dafür
order-signs = { so-many-rows }; { $signs_semicolons }
order-agrees = „{ $name }“ stimmt in { $same } von { $rows } Zeilen in beiden überein
order-differs = dagegen: „{ $name }“ stimmt nur in { $same } von { $rows } Zeilen in beiden überein
order-ids-apart = dagegen: „{ $left }“ und „{ $right }“ sehen aus wie Kennungen und haben keinen Wert gemeinsam
list-repeats = { $list } hat mehrere Zeilen zu einem { $names_and }: { $rows } Zeilen, { $keys } verschiedene. Jedes zählt einmal.
others-asked = { $list } nennt { $events } der { $rows } Zeilen von { $scores } und sagt von keiner, dass es nicht geschah. Sind die anderen die, bei denen es nicht geschah?
others-are-no = Ja: Bei den anderen geschah es nicht
others-are-unknown = Nein: Über die anderen ist nichts bekannt
others-no-story = { $rows ->
    [one] die { $rows } Zeile, die bleibt, zeigt das Ereignis; es lässt sich keine Zahl zeigen
   *[other] alle { $rows } Zeilen, die bleiben, zeigen das Ereignis; es lässt sich keine Zahl zeigen
  }
others-did-not = { $count ->
    [one] { $count } Zeile steht nicht auf der Liste { $list } und zählt als eine, bei der es nicht geschah. Was die Liste sonst sagt, ist von niemand anderem bekannt und bleibt weg.
   *[other] { $count } Zeilen stehen nicht auf der Liste { $list } und zählen als die, bei denen es nicht geschah. Was die Liste sonst sagt, ist von niemand anderem bekannt und bleibt weg.
  }
listed = auf der Liste { $list } oder nicht
order-ranks = „{ $score }“ ordnet „{ $outcome }“ in dieser Reihenfolge besser als der Zufall ({ $strong } von { $all } Paaren richtig)
rows-matched = { $count ->
    [one] { $count } Zeile verbunden
   *[other] { $count } Zeilen verbunden
  }
rows-unmatched = { $kept ->
    [yes] { $count ->
        [one] { $count } Zeile von { $file } ist ohne Partner in { $other }; sie bleibt, und von dort ist nichts über sie bekannt.
       *[other] { $count } Zeilen von { $file } sind ohne Partner in { $other }; sie bleiben, und von dort ist nichts über sie bekannt.
      }
   *[no] { $count ->
        [one] { $count } Zeile von { $file } ist ohne Partner in { $other }; sie bleibt weg.
       *[other] { $count } Zeilen von { $file } sind ohne Partner in { $other }; sie bleiben weg.
      }
  }
file-rows-repeat = { $count ->
    [one] { $count } Zeile von { $file } wiederholt eine andere genau und zählt einmal.
   *[other] { $count } Zeilen von { $file } wiederholen eine andere genau und zählen einmal.
  }
rows-without-key = { $count ->
    [one] { $count } Zeile von { $file } ist ohne Schlüssel und bleibt weg.
   *[other] { $count } Zeilen von { $file } sind ohne Schlüssel und bleiben weg.
  }
many-asked = { $count ->
    [one] { $count } Wert von „{ $name }“ steht in mehreren, verschiedenen Zeilen von { $file }. Welche zählt?
   *[other] { $count } Werte von „{ $name }“ stehen in mehreren, verschiedenen Zeilen von { $file }. Welche zählt?
  }
many-asked-for-example = { $count ->
    [one] { $count } Wert von „{ $name }“ steht in mehreren, verschiedenen Zeilen von { $file }: „{ $example }“. Welche zählt?
   *[other] { $count } Werte von „{ $name }“ stehen in mehreren, verschiedenen Zeilen von { $file }, zum Beispiel „{ $example }“. Welche zählt?
  }
many-asked-of-several = { $count ->
    [one] { $count } Wert von { $names_and } zusammen steht in mehreren, verschiedenen Zeilen von { $file }. Welche zählt?
   *[other] { $count } Werte von { $names_and } zusammen stehen in mehreren, verschiedenen Zeilen von { $file }. Welche zählt?
  }
many-first = Je die erste Zeile nehmen
many-last = Je die letzte Zeile nehmen
many-any = Die Zeile mit „{ $outcome }“ = „{ $event }“, wo es eine gibt, sonst die erste: Trat es je ein?
many-sum = Die Zahlen addieren, das Übrige aus der ersten Zeile nehmen
many-mean = Den Mittelwert seiner Zahlen nehmen und den Rest aus der ersten Zeile
many-all = Alle behalten: eine Zeile je Paar
months-asked = Die Monate von „{ $later }“ scheinen die nach „{ $first }“ zu sein: So finden { $after } von { $rows } Zeilen einen Partner, im selben Monat { $same }. Was gehört zusammen?
months-after = Was im Monat danach geschah: „{ $later }“ liegt einen Monat nach „{ $first }“
months-same = Was im selben Monat geschah: „{ $later }“ ist der von „{ $first }“
months-by-customer = Monate zählen nicht: nur nach „{ $name }“
months-noted = { $count ->
    [one] „{ $later }“ liegt in { $count } Zeile einen Monat von „{ $first }“ entfernt: Sie wird dem gegenübergestellt, was im anderen Monat geschah.
   *[other] „{ $later }“ liegt in { $count } Zeilen einen Monat von „{ $first }“ entfernt: Jede wird dem gegenübergestellt, was im anderen Monat geschah.
  }
keys-asked = „{ $left }“ und „{ $right }“ sind nicht immer gleich geschrieben: Leerzeichen, Großbuchstaben, führende Nullen oder ein „{ $ending }“ am Ende weichen ab. Bedeuten solche Schlüssel dasselbe?
keys-asked-of-several = { $left_and } und { $right_and } sind nicht immer gleich geschrieben: Leerzeichen, Großbuchstaben, führende Nullen oder ein „{ $ending }“ am Ende weichen ab. Bedeuten solche Schlüssel dasselbe?
keys-asked-of-numbers = „{ $left }“ und „{ $right }“ nummerieren ihre Zeilen, mit anderen Zeichen um die Nummer oder anderen führenden Nullen. Bedeuten gleiche Nummern dasselbe?
keys-asked-of-signs = { $count ->
    [one] „{ $left }“ und „{ $right }“ haben andere Zeichen zwischen Buchstaben und Ziffern oder andere Nullen davor. Nur nach Buchstaben und Ziffern findet { $count } Schlüssel einen Partner, von { $fewest }, und keine zwei einer Datei werden gleich. Bedeuten solche Schlüssel dasselbe?
   *[other] „{ $left }“ und „{ $right }“ haben andere Zeichen zwischen Buchstaben und Ziffern oder andere Nullen davor. Nur nach Buchstaben und Ziffern finden { $count } Schlüssel einen Partner, von { $fewest }, und keine zwei einer Datei werden gleich. Bedeuten solche Schlüssel dasselbe?
  }
keys-of-crm = { $count ->
    [one] „{ $left }“ und „{ $right }“ enthalten dieselben Kennungen mit { $short } und mit { $long } Zeichen, deren letzte die ersten { $short } prüfen: { $count } von ihnen findet so einen Partner. Groß- und Kleinschreibung zählt.
   *[other] „{ $left }“ und „{ $right }“ enthalten dieselben Kennungen mit { $short } und mit { $long } Zeichen, deren letzte die ersten { $short } prüfen: { $count } von ihnen finden so einen Partner. Groß- und Kleinschreibung zählt.
  }
keys-of-guid = { $count ->
    [one] „{ $left }“ und „{ $right }“ enthalten dieselben Kennungen mit und ohne Klammern, Striche oder Großbuchstaben: { $count } von ihnen findet so einen Partner.
   *[other] „{ $left }“ und „{ $right }“ enthalten dieselben Kennungen mit und ohne Klammern, Striche oder Großbuchstaben: { $count } von ihnen finden so einen Partner.
  }
keys-of-month = { $count ->
    [one] „{ $left }“ und „{ $right }“ haben andere Tage derselben Monate und werden nach Monaten verglichen: { $count } Schlüssel findet so einen Partner.
   *[other] „{ $left }“ und „{ $right }“ haben andere Tage derselben Monate und werden nach Monaten verglichen: { $count } Schlüssel finden so einen Partner.
  }
keys-are-the-same = Sie sind gleich
keys-as-written = Nur gleich Geschriebenes ist gleich
keys-find-partners = { $count ->
    [one] { $count } Schlüssel findet einen Partner
   *[other] { $count } Schlüssel finden einen Partner
  }
keys-find-partners-and-collide = { keys-find-partners }; verschiedene, die zusammenfallen: { $collisions }
which-key-asked = { $count ->
    [one] Beide Dateien lassen sich über { $first_and } oder über { $other_and } verbinden, und in { $count } Zeile, die über das erste zusammenkommt, ist das zweite verschieden. Was ist der Schlüssel?
   *[other] Beide Dateien lassen sich über { $first_and } oder über { $other_and } verbinden, und in { $count } Zeilen, die über das erste zusammenkommen, ist das zweite verschieden. Was ist der Schlüssel?
  }
keys-by = Über { $names_and }
keys-on-both = { $count ->
    [one] { $count } steht in beiden Dateien
   *[other] { $count } stehen in beiden Dateien
  }
keys-other = { $count ->
    [one] Verbunden über { $first_and }. Über { $other_and } wären { $shared } in beiden Dateien, und in { $count } Zeile, die jetzt zusammensteht, ist es verschieden.
   *[other] Verbunden über { $first_and }. Über { $other_and } wären { $shared } in beiden Dateien, und in { $count } Zeilen, die jetzt zusammenstehen, ist es verschieden.
  }
key-pair = „{ $mine }“ und „{ $yours }“

# Rows that repeat others.
row-repeats = wiederholen eine andere Zeile genau
rows-repeat = { $kept ->
    [yes] { $count ->
        [one] { $count } Zeile wiederholt eine andere genau (eine Dublette); nach Ihrer Angabe zählt auch sie.
       *[other] { $count } Zeilen wiederholen eine andere genau (Dubletten); nach Ihrer Angabe zählen alle.
      }
   *[no] { $count ->
        [one] { $count } Zeile wiederholt eine andere genau (eine Dublette); sie zählt einmal.
       *[other] { $count } Zeilen wiederholen eine andere genau (Dubletten); sie zählen einmal.
      }
  }
ids-repeat = { $choice ->
    [first] { $count ->
        [one] { $count } Kennung steht in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die erste Zeile zählt.
       *[other] { $count } Kennungen stehen in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die erste Zeile zählt.
      }
    [last] { $count ->
        [one] { $count } Kennung steht in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die letzte Zeile zählt.
       *[other] { $count } Kennungen stehen in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die letzte Zeile zählt.
      }
    [sum] { $count ->
        [one] { $count } Kennung steht in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die Beträge sind addiert.
       *[other] { $count } Kennungen stehen in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); die Beträge sind addiert.
      }
   *[all] { $count ->
        [one] { $count } Kennung steht in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); jede Zeile zählt.
       *[other] { $count } Kennungen stehen in mehreren Zeilen mit verschiedenem Inhalt (Dubletten); alle zählen.
      }
  }
ids-by-date = { $count ->
    [one] { $count } Kennung steht in mehreren Zeilen, je mit anderem „{ $date }“; jede Zeile zählt.
   *[other] { $count } Kennungen stehen in mehreren Zeilen, je mit anderem „{ $date }“; jede Zeile zählt.
  }
rows-without-id = { $count ->
    [one] { $count } Zeile ist ohne Kennung.
   *[other] { $count } Zeilen sind ohne Kennung.
  }
repeats-asked = { $count ->
    [one] { $count } Kennung in „{ $name }“ steht in mehreren, verschiedenen Zeilen. Wie zählen sie?
   *[other] { $count } Kennungen in „{ $name }“ stehen in mehreren, verschiedenen Zeilen. Wie zählen sie?
  }
repeats-first = Je die erste Zeile zählen
repeats-last = Je die letzte Zeile zählen
repeats-sum = Die Beträge addieren, das Übrige aus der ersten Zeile nehmen
repeats-all = Jede Zeile für sich zählen
row-of-id = { $id } mit { $cells }
row-cell = { $name } { $cell }
row-cell-empty = { $name } leer

# What must be known before a figure is shown.
phase-reason = „{ $name }“ sagt vorher und nachher; in jeder der beiden Zeiten kann es also eine Zeile geben
phases-overlap = Die Zeiten überschneiden sich: Der letzte Tag, der vorher heißt, ist { $last }, der erste, der nachher heißt, ist { $first } („{ $name }“). Zeilen desselben Tages können auf beiden Seiten liegen.
rows-measured = { $usable } von { $rows } Zeilen sind vergleichbar.
rows-in-no-arm = { $count ->
    [one] { $count } Zeile gehört zu keiner der Gruppen oder Zeiten, die verglichen werden; sie bleibt beiseite.
   *[other] { $count } Zeilen gehören zu keiner der Gruppen oder Zeiten, die verglichen werden; sie bleiben beiseite.
  }
rows-usable = { $usable } von { $rows } Zeilen enthalten Score und Ausgang.
rows-no-score = { $count ->
    [one] { $count } Zeile ist ohne Score; sie bleibt außen vor.
   *[other] { $count } Zeilen sind ohne Score; sie bleiben außen vor.
  }
rows-no-outcome = { $count ->
    [one] { $count } Zeile ist ohne Ausgang; sie bleibt außen vor.
   *[other] { $count } Zeilen sind ohne Ausgang; sie bleiben außen vor.
  }
rows-contacted = { $count ->
    [one] Bei { $count } Zeile gab es Kontakt; was ohne ihn geschehen wäre, ist nicht bekannt. Sie bleibt außen vor.
   *[other] Bei { $count } Zeilen gab es Kontakt; was ohne ihn geschehen wäre, ist nicht bekannt. Sie bleiben außen vor.
  }
rows-fitted-on = { $count ->
    [one] { $count } Zeile war dem Modell beim Lernen bekannt; sie bleibt beiseite.
   *[other] { $count } Zeilen waren dem Modell beim Lernen bekannt; sie bleiben beiseite.
  }
rows-of-another-model = { $count ->
    [one] { $count } Zeile ist derselbe Fall mit dem Score eines anderen Modells; sie bleibt außen vor.
   *[other] { $count } Zeilen sind dieselben Kunden mit dem Score eines anderen Modells; sie bleiben außen vor.
  }
score-the-other-way = Der Score ordnet umgekehrt: Eine Zeile mit dem Ereignis trägt öfter den niedrigeren Score (AUC { $area }). Ist „{ $event }“ das Ereignis, und ist ein hoher Score ein hohes Risiko?
score-leaks = Der Score kennt den Ausgang fast vollkommen (AUC { $area }): Das kann ein Leck sein. Ist der Ausgang in ihn eingeflossen?
score-of-two-values = „{ $name }“ enthält nur zwei verschiedene Werte: Das sieht nach einer Klasse aus, nicht nach einem Score.
score-runs = { $kind ->
    [logits] Scores reichen von { $low } bis { $high } und sind vielleicht Logits; nur ihre Reihenfolge zählt.
    [percentages] Scores reichen von { $low } bis { $high }, wie Prozentwerte; nur ihre Reihenfolge zählt.
    [ranks] Scores reichen von { $low } bis { $high }, wie Zehntel oder Ränge; nur ihre Reihenfolge zählt.
   *[numbers] Scores reichen von { $low } bis { $high }; nur ihre Reihenfolge zählt.
  }
event-rows = Das Ereignis ist „{ $event }“: { $events } von { $rows } Zeilen.
event-in-half = Das Ereignis kommt in der Hälfte der Zeilen vor. Sind sie für ein Training ausgeglichen, sind Beträge um ein Vielfaches zu hoch.
amounts-missing = { $role ->
    [cost] { $count ->
        [one] { $count } nutzbare Zeile ist ohne Kosten in „{ $name }“; wo damit gerechnet wird, gelten Geldbeträge für die übrigen.
       *[other] { $count } nutzbare Zeilen sind ohne Kosten in „{ $name }“; wo damit gerechnet wird, gelten Geldbeträge für die übrigen.
      }
   *[value] { $count ->
        [one] { $count } nutzbare Zeile ist ohne Wert in „{ $name }“; wo damit gerechnet wird, gelten Geldbeträge für die übrigen.
       *[other] { $count } nutzbare Zeilen sind ohne Wert in „{ $name }“; wo damit gerechnet wird, gelten Geldbeträge für die übrigen.
      }
  }
amounts-below-zero = { $role ->
    [cost] { $count ->
        [one] { $count } nutzbare Zeile zeigt Kosten unter null in „{ $name }“: Dort zu handeln zählt als Einnahme von { $total }.
       *[other] { $count } nutzbare Zeilen zeigen Kosten unter null in „{ $name }“: Bei allen zu handeln zählt als Einnahme von { $total }.
      }
   *[value] { $count ->
        [one] { $count } nutzbare Zeile zeigt einen Wert unter null in „{ $name }“, { $total } darunter: Wo er zählt, geht das von dem ab, was Handeln bringt. Werte unter null können als null zählen, wo steht, was Handeln wert ist; als Schuld zählen sie so.
       *[other] { $count } nutzbare Zeilen zeigen einen Wert unter null in „{ $name }“, zusammen { $total } darunter: Wo sie zählen, geht das von dem ab, was Handeln bringt. Werte unter null können als null zählen, wo steht, was Handeln wert ist; als Schuld zählen sie so.
      }
  }
ways-of-writing = { $ways_and }
groups-in-several-ways = „{ $name }“ schreibt dieselbe Gruppe auf mehrere Arten ({ $groups_semicolons }); sie zählen als verschiedene Gruppen.
outcome-of-some-only = Der Ausgang ist nur bekannt, wo „{ $name }“ { $known } ist, nicht bei { $unknown }. Diese Zeilen sprechen nicht für alle.
outcomes-not-known-yet = { $count ->
    [one] Ab { $first } ist { $count } Ausgang noch nicht bekannt; er bleibt außen vor und gilt nie als „nein“.
   *[other] Ab { $first } sind { $count } Ausgänge noch nicht bekannt; sie bleiben außen vor und gelten nie als „nein“.
  }
outcomes-too-fresh = Ab { $first } zeigt keine von { $rows } Zeilen das Ereignis, obwohl etwa { $expected } zu erwarten wären: Diese Ausgänge sind vielleicht zu frisch.
column-is-the-outcome = „{ $name }“ allein verrät in jeder Zeile den Ausgang „{ $outcome }“: Es sagt dasselbe und wäre im Score ein Leck.
column-leaks = „{ $name }“ allein verrät den Ausgang fast vollkommen (AUC { $area }): Das kann ein Leck sein. War es bekannt, als der Score entstand?
column-ranks-well = „{ $name }“ allein ordnet den Ausgang sehr gut (AUC { $area }, Gini { $gini }). War es vorher bekannt?

# Welche Geschichte zu einer Datei vorgeschlagen wird, und was gefragt wird, wo sie von anderen Ereignissen spricht.
kind-proposed = { $sense ->
    [good] Vorgeschlagen, weil „{ $column }“ = „{ $label }“ gut ist, wenn es eintritt.
   *[bad] Vorgeschlagen, weil „{ $column }“ = „{ $label }“ schlecht ist, wenn es eintritt.
  }
kind-neutral = { $sense ->
    [good] Vorgeschlagen, weil „{ $column }“ = „{ $label }“ gut ist, wenn es eintritt, die Wörter aber nicht sagen, dass ein Angebot es bewirkt. Die Geschichte spricht von Fällen und vom Ereignis; bewirkt es ein Angebot, passt die Zielgruppe.
    [bad] Vorgeschlagen, weil „{ $column }“ = „{ $label }“ schlecht ist, wenn es eintritt, die Wörter aber weder von jemandem sprechen, der geht, noch von einer Schuld, die ausfällt. Die Geschichte spricht von Fällen und vom Ereignis; ist es eines davon, passt Kundenbindung oder Kredit.
   *[unknown] Vorgeschlagen, weil die Wörter „{ $column }“ = „{ $label }“ nicht sagen, ob es gut oder schlecht ist, wenn es eintritt. Die Geschichte spricht von Fällen und vom Ereignis; für ein Angebot passt die Zielgruppe, für Abwanderung die Kundenbindung, für Schulden der Kredit.
  }
kind-barred = { $sense ->
    [good] „{ $column }“ = „{ $label }“ ist gut, wenn es eintritt. Die Datei sagt aber, mit wem es keinen Kontakt gab, und erzählt wird von diesen: Sie reagieren auf kein Angebot. Deshalb spricht die Geschichte von Fällen und vom Ereignis.
   *[bad] „{ $column }“ = „{ $label }“ ist schlecht, wenn es eintritt. Die Datei sagt aber, mit wem es keinen Kontakt gab, und erzählt wird von diesen. Deshalb spricht die Geschichte von Fällen und vom Ereignis.
  }
kind-of-a-change = { $kind ->
    [experiment] Vorgeschlagen, weil die Datei sagt, wer in welcher Gruppe war, und weil es darum geht.
   *[before-after] Vorgeschlagen, weil die Datei keinen Score enthält und sagt, was vorher und was nachher war.
  }
kind-doubted = { $sense ->
    [unknown] { $wanted ->
        [good] Diese Geschichte ist für Ereignisse, die gut sind, wenn sie eintreten. Gehört „{ $column }“ = „{ $label }“ dazu?
       *[bad] Diese Geschichte ist für Ereignisse, die schlecht sind, wenn sie eintreten. Gehört „{ $column }“ = „{ $label }“ dazu?
      }
   *[other] { $wanted ->
        [good] Diese Geschichte ist für Ereignisse, die gut sind, wenn sie eintreten, und „{ $column }“ = „{ $label }“ klingt schlecht. Ist es gut?
       *[bad] Diese Geschichte ist für Ereignisse, die schlecht sind, wenn sie eintreten, und „{ $column }“ = „{ $label }“ klingt gut. Ist es schlecht?
      }
  }
kind-doubt-yes = Ja
kind-doubt-no = Nein, oder nicht bekannt
told-as = Erzählt als „{ $kind }“.
told-as-doubted = { $given ->
    [yes] Erzählt als „{ $kind }“: Nach Ihrer Angabe ist das Ereignis so, wie sie davon spricht.
    [no] Erzählt als „{ $kind }“, obwohl das Ereignis nach Ihrer Angabe anders ist: Ihre Sätze sagen dann das Gegenteil.
   *[open] Erzählt als „{ $kind }“, während die Frage dazu offen ist: Ist das Ereignis anders, als sie davon spricht, sagen ihre Sätze das Gegenteil.
  }
kind-doubt-denied = Dann sagen ihre Sätze das Gegenteil des Gemeinten: besser passt die Gewinnkurve, die von jedem Ereignis spricht.

# The pages about the file, lent to every topic: rows of what was used, said and noticed, and of how the file was read.
quality-kicker = Anhang: Daten
quality-caption = Was gelesen wurde und was auffiel
quality-title = { $scope ->
    [weighted] Die Zahlen beruhen auf { $rows_in_file } Zeilen, gewichtet auf eine wahre Quote von { $base_rate }
   *[file] Die Zahlen beruhen auf { $customers } { noun-customers.dat } mit bekanntem Ausgang
  }
quality-notes = { $more ->
    [yes] Welche Zeilen verwendet wurden, welche wegblieben und was beim Lesen der Datei auffiel. Zeilen ohne Score oder ohne bekannten Ausgang gelten nie als { file-no-event }; sie sind hier gezählt. Ob die Datei für alle { $many } und für die kommende Zeit steht, können nur jene sagen, die das Geschäft kennen. Es fiel noch mehr auf; das folgt auf der nächsten Seite.
   *[no] Welche Zeilen verwendet wurden, welche wegblieben und was beim Lesen der Datei auffiel. Zeilen ohne Score oder ohne bekannten Ausgang gelten nie als { file-no-event }; sie sind hier gezählt. Ob die Datei für alle { $many } und für die kommende Zeit steht, können nur jene sagen, die das Geschäft kennen.
  }
file-no-event = { $event_is ->
    [bad] { $many }, die blieben
    [good] { $many } ohne Reaktion
   *[other] { $many } ohne Ereignis
  }
reading-kicker = Anhang: Einlesen
reading-caption = Von den Zeilen der Datei zu ihren Datensätzen
reading-title = { $lines ->
    [yes] Was beim Lesen wegblieb oder repariert wurde, nach Zeile, und warum
   *[no] Wie die Zeilen und Spalten der Datei verstanden sind
  }
reading-notes = Wie aus der Datei Datensätze wurden: was mehrdeutig war und wie es geklärt ist, und welche Zeilen keine Datensätze sind, mit ihren Nummern in der Datei. Wie Buchstaben und Zellen gelesen sind, steht im Prüfbericht der Analyse. Eine Zeile, die wegblieb, lässt sich zurückholen; jede Zahl folgt.
reading-on-kicker = Anhang: Einlesen
reading-on-caption = Von den Zeilen der Datei zu ihren Datensätzen, Fortsetzung
reading-on-title = { $more ->
    [yes] Wie der Rest der Datei gelesen wurde, soweit hier Platz ist
   *[no] Wie der Rest der Datei gelesen wurde
  }
reading-on-notes = Was zum Lesen der Datei noch zu sagen ist: weitere Entscheidungen zu Aufbau und Spalten. Alles steht im Prüfbericht der Analyse; dort lassen sich weggelassene Zeilen zurückholen und Antworten ändern.
file-what = Was
file-found = Ergebnis
file-alt = Tabelle der Daten hinter der Präsentation: Datei, verwendete Zeilen, Zeilen außen vor nach Grund, und Hinweise aus dem Prüfbericht.

file-name = Datei
file-used = Verwendet
file-used-rows = { $scope ->
    [weighted] { $rows_in_file } Zeilen mit Score und bekanntem Ausgang; in { $rate_in_file } davon trat das Ereignis ein
   *[file] { $has_measured_rows ->
        [yes] { $customers ->
            [one] { $customers } Zeile mit bekannter Messgröße, in einer verglichenen Gruppe oder Zeit
           *[other] { $customers } Zeilen mit bekannter Messgröße, in einer verglichenen Gruppe oder Zeit
          }
       *[no] { $customers } { noun-customers } mit Score und bekanntem Ausgang; { $leavers } davon { $aux } { $gone }
      }
  }
file-weighed = Gewichtet
file-weighed-rows = Auf eine wahre Quote von { $base_rate }: Zeilen mit dem Ereignis zählen als dieser Anteil an allen, die anderen als der Rest; zusammen stehen sie für { $customers } { $many }
file-period = Zeitraum
file-left-out = Außen vor: { $reason }
file-left-out-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  }
beside-no-score = kein Score
beside-no-outcome = kein Ausgang
beside-contacted = mit Kontakt
beside-of-another-model = anderes Modell
beside-not-known-yet = noch nicht bekannt
beside-fitted-on = vom Modell gelernt
beside-only-in = nur in { $file }
file-bear-in-mind = Zu bedenken
file-not-known = Nicht bekannt
file-not-known-things = { CAP($things_semicolons) }
file-weight = { $weight ->
    [stop] Halt
    [note] Hinweis
   *[fine] In Ordnung
  }
file-asked = Gefragt
file-question-and-answer = { $question } Gewählt: { $answer }.
file-and-more = Und mehr
file-more-notes = { $count ->
    [one] { $count } weiterer Hinweis steht im Prüfbericht der Analyse
   *[other] { $count } weitere Hinweise stehen im Prüfbericht der Analyse
  }

file-lines = { $mended ->
    [yes] Repariert: { $count }
   *[no] Außen vor: { $count }
  }
file-lines-somewhere = { CAP($reason) }
file-lines-in-one = { CAP($reason) } (Zeile { $lines })
file-lines-in-several = { CAP($reason) } (Zeilen { $lines })
file-lines-in-many = { CAP($reason) } (Zeilen { $lines } und { $more } weitere)

file-step = { $step ->
    [container] Datei
    [encoding] Buchstaben
    [dialect] Zellen
    [repair] Repariert
    [structure] Aufbau
    [types] Spalten
    [roles] Bedeutung
    [join] Verbunden
   *[door] Die Datei
  }
file-decided = { CAP($parts_semicolons) }
file-decided-of-columns = { $more ->
    [yes] { $columns } und andere: { $decided }
   *[no] { $columns }: { $decided }
  }
file-decided-letters = Buchstaben gelesen als { $page }
file-decided-sign = { $about }: { $sign } ({ $reason })
file-decided-kind = { $choice }, { $reason }
file-decided-about = { $about }: { $choice }
file-decided-because = { $choice } ({ $reason })
file-decided-about-because = { $about }: { $choice } ({ $reason })
sign-comma = Komma
sign-semicolon = Semikolon
sign-tab = Tabulator
sign-bar = senkrechter Strich
sign-space = Leerzeichen

formula-rows-left-out = Zeilen außen vor: { $reason }
formula-lines-of-a-kind = { $mended ->
    [yes] Zeilen repariert: { $reason }
   *[no] Zeilen weggelassen: { $reason }
  }
formula-further-lines = weitere Zeilen
formula-notes-beyond = Hinweise ohne Platz
