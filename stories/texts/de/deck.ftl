# What a page shows beside its slides: the bar of a presentation in a browser, its keys, and the sliders of a curve.

deck-synthetic = Synthetische Beispieldaten
deck-draft = Entwurf: Beispielbeträge
deck-currency-open = Währung nicht genannt: gezeigt als { $sign }.
deck-slide = Folie
deck-slides = Folien
deck-exit = Beenden
deck-leave = Verlassen
deck-leave-presentation = Präsentation verlassen
deck-full-screen = Vollbild
deck-keys = Tasten
deck-previous = Vorige Folie
deck-next = Nächste Folie
deck-first-last = Erste, letzte Folie
deck-black = Schwarzer Bildschirm
deck-light-dark = Hell oder dunkel
deck-notes-window = Notizen im eigenen Fenster
deck-close = Schließen

# The keys as they are written on a keyboard.
deck-page-down = Bild ab
deck-page-up = Bild auf
deck-space = Leertaste
deck-home = Pos{"1"}
deck-end = Ende
deck-escape = Esc

# Once a slider was moved, a curve is no longer the story's own.
deck-what-if = Was wäre, wenn …
deck-what-if-badge = Was wäre, wenn: nicht die Zahlen der Präsentation
deck-own-figures = Die Zahlen der Präsentation
deck-reset = Zurücksetzen

# The layouts of a presentation, and what their empty places ask for.
deck-cover = Titelfolie
deck-finding = Ergebnis: Bild und Zahl
deck-finding-wide = Ergebnis: Bild
deck-finding-table = Ergebnis: Tabelle
deck-finding-figures = Ergebnis: Zahlen
deck-picture = Bild
deck-table = Tabelle
deck-title = Titel
deck-text = Text
deck-source = Quelle
deck-kicker = Dachzeile
deck-caption = Bildzeile
deck-subtitle = Untertitel
deck-author-and-date = Name und Datum

deck-full-screen-refused = Vollbild wurde abgelehnt: { $reason }
deck-what-if-moved = Gedankenspiel, nicht die Zahlen der Geschichte. { $answer }.
deck-as-in-story = Wie in der Geschichte

# What the parts of a slide are called, where a program lists them.
deck-page-number = Seitenzahl
deck-chart = Diagramm
deck-figure = Zahl
deck-what-it-is = Was sie sagt
deck-sentence = Satz
deck-key-values = Werte
deck-evidence = Art des Belegs
deck-notice = Hinweis
deck-line = Linie

# The columns of the workbook behind a chart.
deck-sheet-name = Name
deck-sheet-name-in-full = Name, ungekürzt
deck-sheet-low = Tief
deck-sheet-high = Hoch
deck-sheet-high-less-value = Hoch minus Wert
deck-sheet-value-less-low = Wert minus Tief
deck-sheet-high-less-low = Hoch minus Tief
deck-sheet-places-of-figures = Orte der Zahlen
deck-sheet-places-of-names = Orte der Namen
deck-sheet-places-of-labels = Orte der Beschriftungen { $about }
deck-sheet-labels-of-axis = Beschriftung der Achse
deck-sheet-step = Schritt
deck-sheet-total = Summe
deck-sheet-increase = Zunahme
deck-sheet-decrease = Abnahme
deck-sheet-base = Sockel
deck-sheet-below-zero = Unter null
deck-sheet-connector = Verbindung { $about }
deck-sheet-line-to = Linie zu { $about }
deck-sheet-row = Zeile
deck-sheet-row-of-high = Zeile des hohen Endes
deck-sheet-rows-of = { $about }: Zeilen
deck-sheet-highlighted-rows-of = { $about }: hervorgehobene Zeilen
deck-sheet-place-of = Ort von { $about }
deck-sheet-place-of-label = Ort der Beschriftung
deck-sheet-row-of-label = Zeile der Beschriftung
deck-sheet-end-of = Ende: { $about }
deck-sheet-foot-of = Fuß der Spanne: { $about }
deck-sheet-range-of = Spanne: { $about }
deck-sheet-low-of = Untergrenze: { $about }
deck-sheet-high-of = Obergrenze: { $about }

# What a story is called until somebody names it, by its kind.
story-retention = Retention
story-credit-default = Kredit
story-profit-curve = Gewinnkurve
story-targeting = Targeting
story-model-comparison = Zwei Modelle
story-churn-reduction = Weniger Abwanderung
story-experiment = Experiment
story-before-after = Vorher und nachher
story-next-test = Nächster Test
