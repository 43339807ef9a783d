# Whom to make an offer to: what a capacity finds, and how much of it must be due to the offer.

offer-responses-kicker = Insight
offer-responses-title = { $contacted_leavers ->
    [one] Among the top { $contacted } { noun-contacted } there is { $contacted_leavers } response, { $lift_contacted } times as many as at random
   *[other] Among the top { $contacted } { noun-contacted } there are { $contacted_leavers } responses, { $lift_contacted } times as many as at random
  }
offer-responses-notes =
    What a capacity buys: read the upper line at the number that can be { $acted }. Among the { $contacted } { noun-contacted } with the highest scores, { $hits_per_hundred } of { $hundred } { $left }; of all { $many }, { $leavers_per_hundred } of { $hundred }; among as many drawn at random, the number of responses to be expected is { $drawn_leavers }. These are responses as the file counts them, with or without an offer, on the very { $many } on which the number was chosen: on others there may be somewhat fewer.
offer-responses-caption = Responses found by number of { $many } { $acted }, highest scores first
offer-responses-alt = Responses among the { $contacted } { noun-contacted } with the highest scores: { $contacted_leavers }; among as many drawn at random: { $drawn_leavers }.
offer-responses-line = { $by ->
    [score] By the score
   *[random] Drawn at random
  }
offer-responses-across = { CAP($many) } { $acted }
offer-responses-axis = Responses
offer-responses-point = { $contacted }: { $contacted_leavers }
offer-responses-lift = times the response rate of all { $many }, among the top { $contacted }
offer-responses-found = Responses among them
offer-responses-drawn = Among as many at random
offer-responses-rate = Response rate there
offer-responses-rate-of-all = Response rate of all

offer-due-kicker = Impact
offer-due-title = { $pays ->
    [yes] The offers pay if at least { $due_least } of what the responses bring is due to them
   *[no] Even if every response were due to the offers, they { cost } more than they bring
  }
offer-due-notes =
    Every response among those { $acted } counts in this story, { $responses_worth } in all, also of { $many } { $who } would have responded without an offer: { $nobody } can tell them apart where { $nobody } was drawn at random and left alone. This page asks how much of that worth must be due to the offers for them to pay. The { $many } with the highest scores are often those { $who } would have responded anyway, so the part that is due to the offers may well be smaller among them than among all; the score foresees who responds, not whom an offer moves. A control group shows it.
offer-due-caption = Profit of one { $campaign } by the part of the responses' worth that is due to the offers, which this file cannot say
offer-due-alt = { $pays ->
    [yes] The offers pay for themselves once { $due_least } of what the responses of those { $acted } are worth, { $responses_worth } in all, is due to them.
   *[no] What the responses of those { $acted } are worth, { $responses_worth } in all, does not pay for the offers even if all of it is due to them.
  }
offer-due-line = { $of ->
    [model] { CAP($acted) } by the model
   *[everybody] { CAP($contacting) } { $everybody }
  }
offer-due-across = Part of the responses' worth that is due to the offers
offer-due-axis = Profit
offer-due-point = Pays from { $due_least }

# Among the assumptions: what no amount of the form says.
offer-assumed-what = Responses that are due to the offer
offer-assumed-likely = all of them
offer-assumed-range = not known
offer-assumed-source = No column says who was left alone
