# What may be said: verbs by the design of the evidence. A message sees the variables of the one that names it.

been = { $evidence ->
    [measured] was
    [projected] could be
   *[tested] would have been
  }
brought = { $evidence ->
    [measured] brought
    [projected] could bring
   *[tested] would have brought
  }
cost = { $evidence ->
    [measured] cost
    [projected] could cost
   *[tested] would have cost
  }
earned = { $evidence ->
    [measured] earned
    [projected] could earn
   *[tested] would have earned
  }
fallen = { $evidence ->
    [measured] fell
    [projected] could fall
   *[tested] would have fallen
  }
kept = { $evidence ->
    [measured] kept
    [projected] could keep
   *[tested] would have kept
  }
lost = { $evidence ->
    [measured] lost
    [projected] could lose
   *[tested] would have lost
  }
paid = { $evidence ->
    [measured] paid
    [projected] could pay
   *[tested] would have paid
  }
stayed = { $evidence ->
    [measured] stayed
    [projected] could stay
   *[tested] would have stayed
  }

# Of what is still to come one says "could", whatever the evidence.
could-bring = could bring
could-cost = could cost

chip = { $evidence ->
    [measured] Measured: what really changed
    [projected] Projected: what could happen next
   *[tested] Back-tested: what would have happened
  }
