# What may be said: verbs by the design of the evidence. German verbs come in two parts: the message is what ends a clause,
# .one and .many are what stands in its second place.

been = { $evidence ->
    [projected] sein
   *[tested] gewesen
  }
    .one = { $evidence ->
        [measured] ist
        [projected] könnte
       *[tested] wäre
      }
    .many = { $evidence ->
        [measured] sind
        [projected] könnten
       *[tested] wären
      }
brought = { $evidence ->
    [projected] bringen
   *[tested] gebracht
  }
    .one = { $evidence ->
        [measured] hat
        [projected] könnte
       *[tested] hätte
      }
    .many = { $evidence ->
        [measured] haben
        [projected] könnten
       *[tested] hätten
      }
cost = { $evidence ->
    [projected] kosten
   *[tested] gekostet
  }
    .one = { brought.one }
    .many = { brought.many }
earned = { $evidence ->
    [projected] einbringen
   *[tested] eingebracht
  }
    .one = { brought.one }
    .many = { brought.many }
fallen = { $evidence ->
    [projected] sinken
   *[tested] gesunken
  }
    .one = { been.one }
    .many = { been.many }
kept = { $evidence ->
    [projected] halten
   *[tested] gehalten
  }
    .one = { brought.one }
    .many = { brought.many }
lost = { $evidence ->
    [projected] verlieren
   *[tested] verloren
  }
    .one = { brought.one }
    .many = { brought.many }
paid = { $evidence ->
    [projected] lohnen
   *[tested] gelohnt
  }
    .one = { brought.one }
    .many = { brought.many }
stayed = { $evidence ->
    [projected] bleiben
   *[tested] geblieben
  }
    .one = { been.one }
    .many = { been.many }

# Of what is still to come one says "könnte", whatever the evidence.
could-bring = könnte bringen
could-cost = könnte kosten

chip = { $evidence ->
    [measured] Gemessen: was sich wirklich geändert hat
    [projected] Vorausschau: was kommen könnte
   *[tested] Rückrechnung: was gewesen wäre
  }
