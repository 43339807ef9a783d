# Whom to act on, by a score.

# The decisions that need no model.
baseline = { $baseline ->
    [nobody] { $contacting } { $nobody }
    [everybody] { $contacting } { $everybody }
   *[present] today's rule
  }

# Nouns after a count.
noun-customers = { $customers ->
    [one] { $one }
   *[other] { $many }
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
    [one] { $contact }
   *[other] { $contacts }
  }

# The first slide.
answer-kicker = In short
answer-caption = One { $campaign } on the { $many } of this file
answer-title = { $verdict ->
    [model] { CAP($contacting) } the riskiest { $contacted_share } of { $many } { earned } { $gain } more than { baseline }
    [unclear] { CAP($contacting) } the riskiest { $contacted_share } of { $many } shows no clear gain over { baseline }
    [worse] { CAP($contacting) } the riskiest { $contacted_share } of { $many } { brought } less than { baseline }: { $gain }
    [nobody] { $bound ->
        [no] At these costs no { $action } { paid } for itself
       *[limit] With the limits as they are set, { $nobody } is { $acted } and nothing is gained
      }
   *[everybody] { $bound ->
        [no] { CAP($contacting) } { $everybody } { earned } { $everybody_profit }; choosing by the model adds nothing
       *[limit] { CAP($contacting) } { $everybody } { earned } { $everybody_profit }; this rule leaves { $nobody } out
      }
  }
answer-notes =
    This page is the whole story in one view: what the decision { been } worth on { $many } whose outcome is known, how far the amount may range, and what is asked for. It is a back-test: { $nobody } was { $acted } yet on the strength of this model. The following pages show who is at risk, where the best decision lies, and what the result depends on.
answer-alt = { $verdict ->
    [nobody] { CAP($many) } to { $contact }: { $contacted } of { $customers }, of whom { $leavers } { $left }; no gain from choosing by the model.
    [everybody] { CAP($many) } to { $contact }: { $contacted } of { $customers }, of whom { $leavers } { $left }; no gain from choosing by the model.
   *[model] { CAP($many) } to { $contact }: { $contacted } of { $customers }; gain over { baseline }: { $gain }, between { $gain_low } and { $gain_high }.
  }

# Its figures: what stands large, what it is, and what more there is to say.
gain-label = { $gains ->
    [yes] more than { baseline }, in one { $campaign }
   *[no] compared with { baseline }, in one { $campaign }
  }
gain-detail = between { $gain_low } and { $gain_high }
contacted-label = { noun-contacted } to { $contact }, of { $customers }
contacted-detail = { $has_most ->
    [yes] more than the limit of { $most }
   *[no] the riskiest { $contacted_share }
  }
hits = { $hits_per_hundred } of { $hundred }
hits-label = { $acted } were about to { $leave }
hits-detail = against { $leavers_per_hundred } of { $hundred } of all
spend-label = { $verdict ->
    [model] for the { $contacts }: the decision asked for
   *[other] for all these { $contacts }
  }
spend-detail = { $verdict ->
    [model] by { $decide_by }
   *[other] not asked for on this evidence
  }
leavers-figure = { $leavers_per_hundred } of { $hundred }
leavers-label = { $many } { $left }
leavers-detail = { $leavers } of { $customers }
stake-label = is what the { $many } { $who } { $left } were worth
stake-detail = at the assumptions in the appendix
