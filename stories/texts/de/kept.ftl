# What is said of a story that was kept by an earlier version.

dealt-anew = Die { $many } dieser Datei werden jetzt so auf die Teile verteilt, an denen eine Regel geprüft wird, dass jedes Rechenwerk dieselben bildet. Seit diese Geschichte gespeichert wurde, gilt: { $moved }.
dealt-moved = { $figure ->
    [contacted_share] der Anteil
    [profit] der Ertrag
    [gain] der Gewinn
    [all_low] das untere Ende des Gewinns
   *[all_high] das obere Ende des Gewinns
  } ging von { $before } auf { $now }
