# What each assumption is called: as a label, and as a part of a sentence.

label-clv = { $event_is ->
    [bad] A kept { $one } is worth
   *[other] { CAP($a_one) } where it works is worth
  }
label-margin = { $part_of_pay ->
    [yes] { CAP($share_of_value) }
   *[no] { label-margin-of }
  }
label-margin-of = { $event_is ->
    [bad] Margin on what { $a_one } pays
    [good] Margin on what a response brings
   *[other] Part of the value that counts
  }
label-months = { $event_is ->
    [bad] How long a kept { $one } stays
    [good] Months that a response pays
   *[other] Months that the value counts
  }
label-accept-rate = { $event_is ->
    [bad] Stay when { $acted }
   *[other] How often it works
  }
label-incentive-cost = { $event_is ->
    [bad] The offer costs, if accepted
   *[other] Extra cost, where it works
  }
label-contact-cost = { CAP($an_action) } costs
label-hit = { $event_is ->
    [bad] { CAP($an_action) } that was needed brings
    [open] { CAP($an_action) } where the event comes brings
   *[other] An offer to whoever responds brings
  }
label-false-alarm = { $event_is ->
    [bad] { CAP($an_action) } for nothing brings
    [open] { CAP($an_action) } where it does not brings
   *[other] An offer to whoever does not brings
  }
label-miss = { $event_is ->
    [bad] { CAP($a_one) } missed brings
    [open] The event without { $an_action } brings
   *[other] A response without an offer brings
  }
label-rightly-left = { $event_is ->
    [bad] { CAP($a_one) } rightly left alone brings
    [open] Neither event nor { $action } brings
   *[other] Neither offer nor response brings
  }
label-loss-given-default = Lost when { $a_one } defaults
label-return-rate = Earned on a good { $one }
label-exposure = Owed on { $a_one }
label-response-value = A response is worth
label-offer-cost = An offer costs
label-fixed-cost = Every { $campaign } costs, whoever is { $acted }

noun-clv = { $event_is ->
    [bad] a kept { $one }'s worth
   *[other] the worth of { $a_one } where it works
  }
noun-margin = { $part_of_pay ->
    [yes] the { $share_of_value }
   *[no] { noun-margin-of }
  }
noun-margin-of = { $event_is ->
    [open] the part of the value that counts
   *[other] the margin
  }
noun-months = { $event_is ->
    [bad] the time they stay
   *[other] the number of months
  }
noun-accept-rate = { $event_is ->
    [bad] acceptance
   *[other] how often { $an_action } works
  }
noun-incentive-cost = { $event_is ->
    [bad] the cost of the offer
   *[other] the extra cost where it works
  }
noun-contact-cost = the cost of { $an_action }
noun-hit = { $event_is ->
    [bad] a needed { $action }'s worth
    [open] the worth of { $an_action } where the event comes
   *[other] the worth of an offer to whoever responds
  }
noun-false-alarm = { $event_is ->
    [bad] the cost of needless { $contacts }
    [open] the cost of { $contacts } where it does not come
   *[other] the cost of offers to whoever does not respond
  }
noun-miss = { $event_is ->
    [bad] the cost of a miss
    [open] the worth of the event without { $an_action }
   *[other] the worth of a response without an offer
  }
noun-rightly-left = { $event_is ->
    [bad] the worth of leaving alone
    [open] the worth of neither
   *[other] the worth of neither
  }
noun-loss-given-default = the share lost in a default
noun-return-rate = the return on a good { $one }
noun-exposure = what is owed on { $a_one }
noun-response-value = the worth of a response
noun-offer-cost = the cost of an offer
noun-fixed-cost = the fixed cost

# Where a cell differs by row: how often an amount of the file counts in it, and how that is read.
label-times = { $label }: times { $amount }
noun-times = { $noun } (times { $amount })
amount-read = Amount by row: { $name }
amount-source = Read from the file
amount-times = { $column } × { $factor }
amount-bound = { $end ->
    [least] at least { $bound }
   *[greatest] at most { $bound }
  }

# Where nobody has said it.
usual-decider = somebody to be named
given-source = Given with this report
sample-source = Made up with the sample
confirmed-source = { $has_source ->
    [yes] { $has_by ->
        [yes] { $source }; agreed on { $day } by { $by }
       *[no] { $source }; agreed on { $day }
      }
   *[no] { $has_by ->
        [yes] Confirmed on { $day } by { $by }
       *[no] Confirmed on { $day }
      }
  }
day-of-year = { $day }, { $year }
usual-source = Example, not yet confirmed
unsaid-source = Nobody said, so counted as this

# Amounts that were agreed in an earlier story, or stand on a sheet beside the rows.
agreed-before = { $has_by ->
    [yes] Agreed on { $day } by { $by }
   *[no] Agreed on { $day }
  }: { $ranges ->
    [yes] { $likely } ({ $low } to { $high })
   *[no] { $likely }
  }{ $has_source ->
    [yes] , { $source }
   *[no] {""}
  }
agreed-for = { $many } in { $currency }
agreed-elsewhere = Amounts were agreed for { $grounds } as well. They are not offered: this story is about { $many } and reckons in { $currency }.
sheet-line = { $cell }: { $amount }
sheet-foreign = Money on a sheet of the workbook is in { $codes }. It is not offered: this story reckons in { $currency }.

# What a file says itself of the money and the time of a story.
from-file = From the file: { $reason }.
from-file-open = Open: the file does not say it.
from-file-column = “{ $name }” names it
from-file-sheet = a sheet of amounts says so in { $cell }
from-file-semicolons = semicolons stand between its cells, and commas before decimals
from-file-dates = the first and the last day of “{ $name }”
from-file-currencies = Open: the file names several ({ $codes_and }), and nothing is converted.
from-file-month = The amounts of “{ $name }” are those of a month, by its name; what only you know of the file can say otherwise.
