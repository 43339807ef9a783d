# What is said of a file: by data/, whose things said have a key of this file and values, and by the pages about the file.

# Things in a row, one after another.
measured-asked = Several columns could be what the change was made for: { $names_and }. Which one is it?
who-got-what-asked = No column holds a score, but { $names_and } may say who got what in a trial. Does it?
who-got-what-none = No: it says nothing of a trial
compared-with-asked = “{ $name }” says who was in which group. With which one are the others compared?
measured-option = “{ $name }”
phase-reason = “{ $name }” says before and after, so that one may have a row in each
phases-overlap = The times overlap: the last day called before is { $last }, the first called after is { $first } (“{ $name }”). Rows of the same day may be on either side.
rows-measured = { $usable } of { $rows } rows can be compared.
rows-in-no-arm = { $count ->
    [one] { $count } row is in none of the groups, or times, that are compared; it is left out.
   *[other] { $count } rows are in none of the groups, or times, that are compared; they are left out.
  }
row-commas = { $before }, { $next }
row-and = { $before } and { $next }
row-or = { $before } or { $next }
row-semicolons = { $before }; { $next }
row-files = { $before } in some files and { $next }
named = “{ $name }”

# How many of them.
so-many-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  }
so-many-columns = { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
  }
so-many-cells = { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
  }
so-many-names = { $names ->
    [one] { $names } name
   *[other] { $names } names
  }

# What only its owner knows of a file, asked at the door.
door-unsure = I don't know
door-sample = Does the file hold all of them?
door-sample-all = Yes, all of them, or all of one kind
door-sample-sample = No, a sample drawn by lot
door-sample-balanced = No, as many with the event as without, as for training a model
door-sample-open = whether the file holds all of them
door-known = Is it known of every row what happened?
door-known-all = Yes, time enough has passed
door-known-some = No, of some it is not known yet
door-known-open = whether it is known of every row what happened
door-contacted = Was anything done because of the score meanwhile?
door-contacted-nobody = No, nothing
door-contacted-lot = Yes, about some, chosen by lot
door-contacted-risk = Yes, about those with the highest scores
door-contacted-some = Yes, about some, chosen otherwise
door-contacted-open = whether anything was done because of the score
door-value = What is the value in the file?
door-value-month = An amount per month
door-value-year = An amount per year
door-value-once = One amount, once
door-repeat = Will it be decided once, or again and again?
door-repeat-once = Once
door-repeat-again = Again and again
door-arms = How did it come about who was in which group?
door-arms-lot = By lot
door-arms-lot-means = the story may say “raised” or “reduced”
door-arms-otherwise = Otherwise: by choice, place or time
door-arms-otherwise-means = it says only “was higher” or “was lower”, for the groups may differ
door-arms-unsure-means = the weakest words: only “was higher” or “was lower”, and that nobody has said how
door-chosen = Whom does the file hold?
door-chosen-all = Everybody, whatever came before
door-chosen-worst = Those who were chosen because it stood badly with them before
door-looks = Were the results looked at while it still ran?
door-looks-once = No, once, at the end
door-looks-often = Yes, more than once

# What a story may not say because of that, and the few words that stand under every picture.
restriction-sample = The file is a sample: totals are those of the sample, not of all there are.
mark-sample = a sample
restriction-balanced = The file was balanced: the event is far more frequent in it than among all there are, and values are overstated until the true rate is given.
mark-balanced = a balanced file, its true rate not given
restriction-not-known-yet = Some outcomes were not known when the file was made; the event may be more frequent than it shows.
mark-not-known-yet = some outcomes not known yet
restriction-some-contacted = { $event_is ->
    [bad] Something was done about some of them meanwhile; the event is understated there.
   *[other] Something was done about some of them meanwhile; how often the event comes among them is not what it would have been.
  }
mark-some-contacted = something was done about some of them meanwhile
restriction-riskiest-contacted = { $event_is ->
    [bad] Something was done meanwhile about those at the highest risk; the event is understated there.
   *[other] Something was done meanwhile about those with the highest scores; how often the event comes there is not what it would have been.
  }
mark-riskiest-contacted = { $event_is ->
    [bad] something was done meanwhile about the riskiest
   *[other] something was done meanwhile about those with the highest scores
  }
restriction-by-risk = { $event_is ->
    [bad] They were chosen for their risk: some of them would have come back to the average anyway, so no change among them may be put down to what was done.
   *[other] They were chosen for their score: some of them would have come back to the average anyway, so no change among them may be put down to what was done.
  }
restriction-per-month = The value in the file is an amount per month.
restriction-per-year = The value in the file is an amount per year.
restriction-value-once = The value in the file is one amount, paid once.
restriction-unit-unknown = It is not known whether the value in the file is per month, per year or once.
restriction-once = The decision is taken once: its value is one amount and not an amount per year.
restriction-repeat-unknown = It is not known whether the decision is repeated, so no amount per year is named.
restriction-weighted = The file holds too many of one kind. Its rows are weighed to the true rate that was given, and totals are those of so many { $many } as the file can stand for, not of all { $many }.
restriction-weighted-by-column = The file is a sample with weights. Its rows are weighed to the event rate by the weights in “{ $name }”; rows of one outcome count alike. Totals are those of so many { $many } as the file can stand for, not of all { $many }.
mark-weighted = a sample, weighted
restriction-unpriced = { $single ->
    [yes] { $unpriced } of { $rows } { $many } has no amount in { $columns }; money is told of the other { $priced }, and everything else of all.
   *[no] { $unpriced } of { $rows } { $many } have no amount in { $columns }; money is told of the other { $priced }, and everything else of all.
  }
some-column = its column
mark-unpriced = money of { $priced } of { $rows } { $many }
restriction-perhaps-balanced = Half of the rows have the event, as in files made for training a model. If it is rarer among all, every amount is overstated.
mark-perhaps-balanced = half of its rows have the event: perhaps a balanced file

# Containers and workbooks.
name-and-content = The name ends in “{ $suffix }”, but the content is { $content }; it was read as that.
content-csv-file = CSV or text
content-excel = Excel or OpenDocument workbook
content-parquet = Parquet
content-sample = Built-in sample
one-of-files = { $others ->
    [one] the archive holds { $others } other file
   *[other] the archive holds { $others } other files
  }
only-file = the only file in the archive
member-asked = The archive holds { $tables } tables. Which one is meant?
megabytes = { $size } MB
written-by = written by { $program }
synthetic = These customers are synthetic: drawn by lot from published shares, none of them exists.
about-sheet = sheet
sheet-of-roles = { so-many-rows } below the column names; its columns speak of { $roles }
sheet-of-names = { so-many-rows } below the column names; it has column names
sheets-joined = “{ $first }” and “{ $second }”, joined by their id
sheets-joined-meaning = predictions and outcomes of the same ids
sheets-listed-meaning = scores, and a list of those to whom it happened
sheet-without = “{ $whole }” without the rows of “{ $part }”
sheet-part-asked = “{ $whole }” holds the rows of “{ $part }” too, and a model was fitted on those. Which rows are meant?
rows-of-part-left = The { $count ->
    [one] { $count } row of “{ $part }”, which a model was fitted on, is
   *[other] { $count } rows of “{ $part }”, which a model was fitted on, are
  } left out of “{ $whole }”.
side-asked = Two tables stand side by side, with an empty column between them: { $first_and }; and { $second_and }. How are they meant?
side-joined = Both, joined by their id
side-alone = { $names_and } alone
side-whole = As one table, row by row
side-by-side-left = A table beside the data is left out: { $names_and }.
sheet-asked = The workbook has { $sheets } sheets with tables. Which one is meant?
sheet-holds = { $hidden ->
    [yes] { so-many-rows }, { so-many-columns }, hidden in the workbook
   *[no] { so-many-rows }, { so-many-columns }
  }
sheet-aside = { $hidden ->
    [yes] “{ $name }” (hidden)
   *[no] “{ $name }”
  }
sheet-read-alone = { $hidden ->
    [yes] The hidden sheet “{ $name }” was read ({ so-many-rows }).
   *[no] The sheet “{ $name }” was read ({ so-many-rows }).
  }
sheet-read = { $hidden ->
    [yes] The hidden sheet “{ $name }” was read ({ so-many-rows }); left aside: { $others }.
   *[no] The sheet “{ $name }” was read ({ so-many-rows }); left aside: { $others }.
  }
sheets-together-asked = { $sheets } sheets of the workbook have one layout, and their rows stand below one another. Is one of them meant alone?
sheets-below-one-another = All { $sheets }, below one another: { $names_and }
sheets-read = The sheets { $names_and } were read, below one another.
sheets-read-of = The sheets { $names_and } were read, below one another; left aside: { $others }.
sheet-amounts-named = The sheet “{ $name }” names amounts
sheet-amount-range = { $value } ({ $low } to { $high })
sheet-amount-left = “{ $label }” ({ $reason })
sheet-amounts-left = { $has_more ->
    [yes] Not taken: { $amounts } and { $more } more.
   *[no] Not taken: { $amounts }.
  }
sheet-amounts-unread = { $count ->
    [one] One more line of the sheet holds no number that can be read in one way only.
   *[other] { $count } more lines of the sheet hold no number that can be read in one way only.
  }
sheet-amount-none = no amount of this story is called so
sheet-amount-several = it could be several amounts
sheet-amount-twice = another line means the same amount
sheet-amount-unit = its unit or size is not that of the amount
sheet-amount-currencies = the amounts are in several currencies
sheet-amount-by-row = the file says it row by row
sheet-sets-capacity = How many can be contacted
sheet-sets-budget = Most that may be spent
sheet-sets-years = Years counted
sheet-sets-currency = Currency
sheet-source-named = “{ $label }”, sheet { $sheet }, cell { $cell }
sheet-source = sheet { $sheet }, cell { $cell }
sheet-source-middle = sheet { $sheet }, cell { $cell }; the middle of its range
side-table-left-out = A small table beside the data on sheet “{ $sheet }” (columns { $first } to { $last }) was left out.
hidden-rows = { $count ->
    [one] { $count } row is hidden or filtered out on sheet “{ $sheet }”; it was read too.
   *[other] { $count } rows are hidden or filtered out on sheet “{ $sheet }”; they were read too.
  }
error-cells = { $count ->
    [one] { $count } cell holds an error such as { $error } instead of a value and counts as missing.
   *[other] { $count } cells hold an error such as { $error } instead of a value and count as missing.
  }
zeros-in-front = Numbers that Excel shows with zeros in front, as { $cell }, were read with their zeros.
merged-cells = { $count ->
    [one] { $count } block of merged cells: its text stands in all of its rows, a number only in the first.
   *[other] { $count } blocks of merged cells: the text of each stands in all of its rows, a number only in the first.
  }

# Letters.
page = { $letters ->
    [western-european] { $name } (Western European)
    [western-european-with-the-euro] { $name } (Western European with the euro)
    [central-european] { $name } (Central European)
    [cyrillic] { $name } (Cyrillic)
    [ukrainian] { $name } (Ukrainian)
    [old-macintosh] { $name } (old Macintosh)
    [greek] { $name } (Greek)
    [hebrew] { $name } (Hebrew)
    [arabic] { $name } (Arabic)
    [thai] { $name } (Thai)
    [turkish] { $name } (Turkish)
    [baltic] { $name } (Baltic)
    [simplified-chinese] { $name } (simplified Chinese)
    [traditional-chinese] { $name } (traditional Chinese)
    [japanese] { $name } (Japanese)
    [korean] { $name } (Korean)
   *[other] { $name }
  }
page-read = The text was read as { $page }.
page-and-example = The text was read as { $page }. Check that names such as “{ $example }” look right.
wide-page = The text was read as { $page }. Check that names look right.
page-asked = The letters beyond A to Z can be read in more than one way. Which words look right?
bytes-say-so = a mark or pattern of bytes says so
every-byte-fits = every byte is { $page }
strange-lines = { $count ->
    [one] { $count } line (line { $lines }) is not { $page } as the others are; it was read as { $other }.
   *[other] { $count } lines (line { $lines }) are not { $page } as the others are; they were read as { $other }.
  }
words-read-well = { $share } of the words with letters beyond ASCII read well
letters-in-use = { $share } of its letters are in daily use
by-the-owner = said by the owner
by-you = chosen by you
about-signs = signs
signs-left-out = left out
line-ends-differ = Lines ended in different ways; all were read.
control-signs = { $count ->
    [one] { $count } control sign, which no text has, was left out; part of the file may be damaged.
   *[other] { $count } control signs, which no text has, were left out; part of the file may be damaged.
  }
lines-encoded-twice = { $count ->
    [one] { $count } line was encoded in { $page } twice (line { $lines }) and was read as it stood before.
   *[other] { $count } lines were encoded in { $page } twice (lines { $lines }) and were read as they stood before.
  }
nul-bytes = { $count ->
    [one] { $count } NUL byte was left out; part of the file may be damaged.
   *[other] { $count } NUL bytes were left out; part of the file may be damaged.
  }
order-marks = { $count ->
    [one] { $count } byte order mark inside the file was left out; files were joined here.
   *[other] { $count } byte order marks inside the file were left out; files were joined here.
  }
page-breaks = { $count ->
    [one] { $count } page break (form feed) was left out.
   *[other] { $count } page breaks (form feeds) were left out.
  }
file-ends = { $count ->
    [one] { $count } end-of-file sign was left out.
   *[other] { $count } end-of-file signs were left out.
  }
half-a-letter = The last byte of the file is half a letter of { $page } and was left out; its end may be cut off.

# How lines are cut into cells.
about-lines = lines
lines-enclosed = “enclosed”
lines-enclosed-reason = every line is enclosed in quotation marks as a whole
lines-aligned = “aligned”
lines-aligned-reason = cells are aligned by two or more blanks
lines-parted = “parted”
lines-parted-reason = cells are aligned by blanks, and none holds one
lines-distributed = “unquoted probabilities”
lines-distributed-reason = the probabilities of the classes have commas between them, a star before that of the predicted one, and no quotation marks around them
first-line-says-so = the first line says so: { $line }
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-vertical-bar = vertical bar
delimiter-colon = colon
delimiter-caret = caret
delimiter-tilde = tilde
delimiter-space = space
delimiter-two-vertical-bars = two vertical bars
delimiter-two-colons = two colons
delimiter-comma-and-space = comma and space
delimiter-semicolon-and-space = semicolon and space
delimiter-two-tabs = two tabs
delimiter-letters-of-a-tab = the letters \t
delimiter-section-sign = section sign
delimiter-broken-bar = broken bar
delimiter-control-sign = control sign { $code }
delimiter-gives = { CAP($delimiter) }: { so-many-columns }
delimiter-asked = The lines can be cut into columns in more than one way. What stands between two cells?
sniffers = { $agreeing } of { $all } sniffers; { $share } of the first lines have { so-many-cells }
cells-between = The cells stand between { $delimiter } signs.
about-delimiter = delimiter
about-quotation-mark = quotation mark
no-quotation-mark = “none”
quotation-mark-reason = the cells look most like cells so
about-escape = escape
escape-reason = a backslash stands before marks inside cells

# Where the table begins, and what its columns are called.
title-above-header = a title line above the header
title-line = a title line
line-of-units = a line of units below the header
band-of-titles = a band of titles beside the column names
line-names-the-delimiter = it names the delimiter
line-of-comment = a comment
titles-left-out = { $count ->
    [one] { $count } title line above the header was left out (line { $first }): “{ $title }”.
   *[other] { $count } lines above the header were left out (lines { $first } to { $last }): “{ $title }”.
  }
units-left-out = Line { $line } below the header holds units or a drawn line and was left out.
band-left-out = Line { $line } holds a band of titles beside the column names ({ $titles }) and was left out.
header-asked = Line { $line } looks like data, not like names: { $cells }. What is it?
header-is-data = It is a row of data; the columns have no names
header-is-names = It holds the names of the columns
about-header = header
header-in-line = line { $line }
no-header = none
header-reason = cells unlike those below: { $unlike }; alike: { $alike }
names-asked = The header has { so-many-names }, but the rows have { so-many-cells }. Which names belong to which cells?
column-without-a-name = { $end ->
    [first] The first column has no name
   *[last] The last column has no name
  }
name-without-cells = { $end ->
    [first] The first name has no cells
   *[last] The last name has no cells
  }
column-nameless = Column { $place } has no name; it is called “{ $name }” here.
column-name-cut = A column's name has { $length } letters; it is called “{ $name }” here.
column-name-directed = The name of a column holds signs that turn the direction of writing; it is called “{ $name }” here.
columns-of-one-name = Two columns are called “{ $wanted }”; one is called “{ $name }” here.
column-named-twice = Two columns have one name; one is called “{ $name }” here.
column-of-vectors = Each cell of “{ $name }” holds a list of numbers; each has a column of its own: { $names_and }.
column-of-structures = “{ $name }” holds lists, structures or bytes and is left out.

# Rows that are no rows of data.
total-without-a-name = a total: it has no name, and its numbers are the sums of those above
nameless-total-left-out = Line { $line } names nobody, and its numbers are sums (a total row); it was left out.
total-by-label = a total: its label says so, and its numbers are the sums of those above
line-and-label = line { $line } “{ $label }”
totals-left-out = { $more ->
    [yes] { $count } total rows were left out ({ $lines_semicolons }; …): the label and the sum agree.
   *[no] { $count ->
        [one] { $count } total row was left out ({ $lines_semicolons }): the label and the sum agree.
       *[other] { $count } total rows were left out ({ $lines_semicolons }): the label and the sum agree.
      }
  }
summary-by-label = a summary by its label; its numbers are not the sums of those above
summary-left-out = Line { $line } (“{ $label }”) looks like a summary row and was left out.
total-asked = Line { $line } is labelled “{ $label }”, but its numbers are not the sums of those above. What is it?
total-is-summary = It is a summary and no row of data; leave it out
total-is-row = It is a row like the others; keep it
note-below-table = a note below the table
heading-between-rows = a heading between the rows
notes-left-out = { $count ->
    [one] { $count } line that holds only a note or a heading was left out.
   *[other] { $count } lines that hold only a note or a heading were left out.
  }
same-table-below = it belongs to a second table below, the same as the first
table-stands-twice = { $count ->
    [one] The table stands in the file twice; it was read once, and { $count } line was left out.
   *[other] The table stands in the file twice; it was read once, and { $count } lines were left out.
  }
names-repeated = the column names are repeated here
second-table-below = it belongs to a second table below
second-table-left-out = { $count ->
    [one] A second table begins in line { $line }; its { $count } line was left out.
   *[other] A second table begins in line { $line }; its { $count } lines were left out.
  }
words-among-numbers = it holds words where all other rows hold numbers, as column names do
names-left-out = Line { $line } reads like column names and was left out: { $cells }.
repeated-headers-left-out = { $count ->
    [one] { $count } line that repeats the header was left out.
   *[other] { $count } lines that repeat the header were left out.
  }
empty-rows = { $count ->
    [one] { $count } empty row was left out.
   *[other] { $count } empty rows were left out.
  }

# Lines that were mended or set aside.
row-is-comment = it is a comment
row-of-one-cell = it is no row: it has { $cells } cell, as a note has
row-not-closed = a quotation mark opens a cell that is not closed
row-too-short = it has { so-many-cells }, too few (missing) for { so-many-columns }
row-too-long = it has { so-many-cells }, too many (extra) for { so-many-columns }
row-marks-unclear = its quotation marks can be read in more than one way
mended-together = { $steps_semicolons }
stray-mark = a stray quotation mark was read as a letter
mark-not-doubled = a quotation mark inside a cell was not doubled
line-joined = a line broken in two was joined
delimiter-put-back = a lost delimiter was put back
delimiter-kept = a delimiter inside a cell was kept as text
cell-missing = its missing last cell was left empty
cells-missing = { $cells } missing cells were left empty
cell-dropped = an extra empty cell was dropped
cells-dropped = { $cells } extra empty cells were dropped
cut-otherwise = it was cut at another delimiter
line-and-reason = line { $line }: { $reason }
rows-mended = { $more ->
    [yes] { $count } damaged rows were mended ({ $lines_semicolons }; …).
   *[no] { $count ->
        [one] { $count } damaged row was mended ({ $lines_semicolons }).
       *[other] { $count } damaged rows were mended ({ $lines_semicolons }).
      }
  }
lines-set-aside = { $more ->
    [yes] { $count } lines were set aside and left out of the table ({ $lines_semicolons }; …).
   *[no] { $count ->
        [one] { $count } line was set aside and left out of the table ({ $lines_semicolons }).
       *[other] { $count } lines were set aside and left out of the table ({ $lines_semicolons }).
      }
  }
no-repair = none needed
no-repair-reason = every record has one cell for each column
line-by-line = line by line
repair-reason = rows mended: { $mended }; lines set aside: { $aside }; rows written: { $rows }

# What cells were read as.
cells-numbers = numbers
cells-percentages = percentages
cells-dates = dates
cells-times = times
cells-months = months
cells-quarters = quarters
cells-weeks = weeks
cells-text = text
amounts-in = amounts in { $currencies_and }
cells-counted = { $fitting } of { $filled } cells
# How it is known which of two models is in use.
known-by-name = its name says so
known-as-score = it is the score of this story
known-by-choice = its rows were chosen by “{ $column }”
evidence-cells = { $fitting } of { $filled } filled cells are { $kind }
evidence-against-schema = { $fitting } of { $filled } filled cells are { $kind }; the file's schema says text
evidence-schema = { $filled } of { $rows } cells are filled; the file's schema says { $kind ->
    [number] number
    [date] date
    [flag] flag
   *[text] text
  }
evidence-empty = every cell is empty
evidence-texts = { $count ->
    [one] { $count } text
   *[other] { $count } different texts
  }
evidence-noted = { $evidence }; { $note }
evidence-file-names = from the names of the files
evidence-list = from the list { $list }

column-noted = “{ $name }”: { $note }.
column-empty = Every cell of “{ $name }” is empty.
column-ambiguous = “{ $name }” is ambiguous and was read with { $reading }; see the question.
column-period = “{ $name }” runs from { $first } to { $last }.
column-no-amount = “{ $name }” is named like an amount, but its cells ({ $cells }) are no plain numbers; it stays text.
column-from-text = “{ $name }” is text in the file and was read as { $kind }.
column-in-zone = “{ $name }”: days and times are those of the zone { $zone }, as the file says.
dates-beyond-calendar = { $count ->
    [one] One date in “{ $name }” lies outside of the calendar; it counts as missing.
   *[other] { $count } dates in “{ $name }” lie outside of the calendar; they count as missing.
  }
bytes-as-text = “{ $name }” holds bytes that are text and was read as text.
bytes-as-codes = “{ $name }” holds bytes that are no text; each stands as its code, such as { $code }.
blanks-taken-off = “{ $name }”: no-break spaces or tabs around its cells were taken off.
marks-taken-off = “{ $name }”: the marks ="…" around its cells were taken off.
words-for-nothing = { $count ->
    [one] { $count } cell of “{ $name }” holds { $words_or } and counts as missing.
   *[other] { $count } cells of “{ $name }” hold { $words_or } and count as missing.
  }
words-asked = { $count ->
    [one] “{ $name }” holds { $words_and } in { $count } row, beside names of groups. Is that a name as well?
   *[other] “{ $name }” holds { $words_and } in { $count } rows, beside names of groups. Is that a name as well?
  }
words-are-names = { $words_and } is a group of its own
words-are-missing = { $words_and } says that nothing is known
words-are-missing-meaning = { $count ->
    [one] { $count } cell counts as missing
   *[other] { $count } cells count as missing
  }
words-read-as-names = { $count ->
    [one] { $words_and } stands beside names of groups and was read as one ({ $count } row)
   *[other] { $words_and } stands beside names of groups and was read as one ({ $count } rows)
  }
marks-for-nothing = { $count ->
    [one] { $count } cell of “{ $name }” holds a word such as NA or “-” and counts as missing.
   *[other] { $count } cells of “{ $name }” hold a word such as NA or “-” and count as missing.
  }
cells-misfit = { $count ->
    [one] { $count } cell of “{ $name }” does not read as { $kind } ({ $cells }) and counts as missing.
   *[other] { $count } cells of “{ $name }” are no { $kind } ({ $cells }) and count as missing.
  }
cells-infinite = { $count ->
    [one] { $count } cell of “{ $name }” is infinite and counts as missing.
   *[other] { $count } cells of “{ $name }” are infinite and count as missing.
  }
so-it-is-with-others = { $more ->
    [one] { $first } So it is with { $more } more column: { $names }.
   *[other] { $first } So it is with { $more } more columns: { $names } and others.
  }

decimal-sign = the decimal sign is “{ $sign }”; thousands marks and currency signs were taken off
read-as-shares = percentages were read as shares ({ $cell } as { $value })
out-of-brackets = taken out of the brackets around each
second-of-two = the second of the two numbers in each cell counts: the probability of the second class
out-of-quotes = taken out of the quotation marks around each
without-marks-or-words = the mark or the word behind each number was taken off
some-have-a-comma = some cells have a decimal point and others a decimal comma; each was read as it stands
some-carry-a-sign = some cells carry a per cent sign and others none; those above { $most } were read as percentages too
some-carry-a-footnote = some cells carry the mark of a footnote (*), which was taken off
some-are-shortened = some cells end in k (thousands) or M (millions) and were read so
some-are-dates = some cells are dates ({ $cell }) and others only text that reads like one; each was read as it stands. A spreadsheet that took half of them for dates may have swapped their day and month
part-comes-first = { $part ->
    [day] the day comes first
    [month] the month comes first
   *[year] the year comes first
  }
part-first = { $part ->
    [day] the day first
    [month] the month first
   *[year] the year first
  }
first-of-month = each month stands as its first day
first-of-quarter = each quarter stands as its first day
monday-of-week = each week stands as its Monday
digits-as-days = eight digits were read as year, month and day
digits-as-months = six digits were read as year and month
serials-as-dates = Excel's day numbers were read as dates
seconds-as-times = seconds since { $year } were read as times
milliseconds-as-times = milliseconds since { $year } were read as times
kept-for-zeros = numbers with leading zeros are kept as text
kept-as-codes = codes such as { $cell } are kept as text
kept-for-length = numbers too long to be exact are kept as text
ids-cut-short = a spreadsheet wrote these ids as { $cell }: their last digits are lost, and different ids may look alike
only-some-are = only { $fitting } of { $filled } cells are { $kind }
mark-parts-thousands = the mark was taken to part thousands: three digits follow it in every cell, and smaller numbers have none

with-a-decimal-point = a decimal point ({ $cell } is a little more than { $value })
with-a-decimal-comma = a decimal comma ({ $cell } is above { $value })
as-shares = numbers up to { $most } without a sign as shares ({ $cell } is { $value })
as-percentages = all numbers as percentages ({ $cell } is { $value })
reading-asked = { $kind ->
    [dates] How are the dates in “{ $name }” to be read? { $why }
   *[numbers] How are the numbers in “{ $name }” to be read? { $why }
  }
nothing-tells-the-scale = Some cells carry a per cent sign and others none, so nothing tells the scale of those without.
nothing-tells-decimals = Every cell reads like { $point } or { $comma }, so nothing tells thousands from decimals.
nothing-tells-the-year = Both ends could be the day, so nothing tells day from year.
nothing-tells-the-month = No date has a day over { $months }, so nothing tells day from month.
cell-is = { $cell } is { $value }
from-day-to-day = from { $first } to { $last }
total-and-mean = a total of { $total }, { $mean } on average
no-date = no date
day = { $day } { $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
  } { $year }

code-and-times = { $code } ({ $times } times)
sentinel-taken = { $what ->
    [dates] “{ $name }” holds { $codes }, apart from all other dates: a code (sentinel) for missing. It counts as missing, not as a date.
   *[numbers] “{ $name }” holds { $codes }, apart from all other numbers: a code (sentinel) for missing. It counts as missing, not as a number.
  }
sentinel-kept = { $what ->
    [dates] “{ $name }” holds { $codes }, apart from all other dates; it counts as a date, as you said.
   *[numbers] “{ $name }” holds { $codes }, apart from all other numbers; it counts as a number, as you said.
  }
sentinel-below-zero = “{ $name }” holds { $codes }, the only number below zero: it may be a code (sentinel) for missing.
sentinel-often = “{ $name }” holds { $codes } oddly often: it may be a code (sentinel) for missing.
sentinel-asked = What do { $codes } in “{ $name }” stand for?
sentinel-is-missing = Nothing known
sentinel-is-missing-meaning = these rows have no value there
sentinel-is-as-others = { $what ->
    [dates] Dates as any other
   *[numbers] Numbers as any other
  }
sentinel-is-as-others-meaning = { $what ->
    [dates] they count as days on which something happened
   *[numbers] they count in every total
  }

# How a file was understood, before any story is told of it.
understood = Each row is one { $one }, { $rows } in all. { $score } foresees { $event }, which happened to { $events } of them ({ $share } %); { $sense }.
understood-one-of = { $one } in one { $name }
understood-one-of-several = row of a “{ $key }” that may have several
understood-event = { $name } = { $event }
understood-sense = { $sense ->
    [good] good when it happens
    [bad] bad when it happens
   *[open] whether that is good or bad is not said
  }
understood-part = { $parts_and }
understood-judged = { $fitted ->
    [one] Judged on { $rows } rows of { $part }; { $fitted } row that the model was fitted on is left out.
   *[other] Judged on { $rows } rows of { $part }; { $fitted } rows that the model was fitted on are left out.
  }
tell-after-answer = One answer is needed first: { $question }
understood-own-list = It is a contact list of ours ({ $runs_and }): who was held back was drawn by lot, so that it is a randomised test.
understood-change = Each row is one { $one }, { $rows } in all. { $measured } is what was measured{ $events ->
    [none] {""}
   *[some] , and came about for { $events } of them ({ $share } %)
  }; { $parts }.
understood-arms = { $others_and } { $count ->
    [one] is
   *[other] are
  } compared with { $control }
understood-phases = “{ $name }” says what was before and what after
understood-since = the change began on { $day }
since-reason = as the file's owner says
understood-every-row = Every row is used.
understood-lines = { $count ->
    [one] { $count } line of the file is no row and was left out.
   *[other] { $count } lines of the file are no rows and were left out.
  }

# What columns mean.
role-id = id
role-part = part
role-score = score
role-outcome = outcome
role-value = value
role-cost = cost
role-segment = segment
role-date = date
role-treated = treated
role-model = model
role-challenger = challenger
role-present = present
role-weight = weight
role-measure = measure
role-phase = before or after
role-before = earlier measure
holds-personal-data = “{ $name }” holds personal data ({ $kind }); it stays out of stories and exports unless chosen.
is-personal = personal: { $kind }
by-name-or-cells = by its name or its cells
personal-e-mail-address = an e-mail address
personal-telephone-number = a telephone number
personal-bank-account = a bank account
personal-date-of-birth = a date of birth
personal-name = a person's name
personal-address = an address
score-asked = There are { $scores } scores. Which model is the story about?
score-asked-unnamed = No name speaks for a score, but “{ $name }” ranks “{ $outcome }” ({ $strong } of { $all } pairs rightly). Is it what a model foresaw?
score-not-there = None of these: the file holds no score
score-not-there-meaning = a score is needed for a story
pairs-asked = There are { $count } scores with an outcome each. Which of them is the story about?
pair-of = “{ $score }” and what it foresees, “{ $outcome }”
copy-asked = “{ $name }” tells “{ $outcome }” by itself: it was set when that was known, or holds it, and is no score of a model. Which column is?
pairs-ranked = ranks { $pairs } of { $all } pairs rightly
namesake-asked = { $columns } columns are called “{ $name }” and differ in { so-many-rows }. Which of them is the { $role }?
nth-namesake = the { $place } column of that name
nth-first = first
nth-second = second
nth-third = third
nth-fourth = fourth
nth-fifth = fifth
nth = { $place }th
total-of = a total of { $total }
currency-asked = “{ $name }” holds amounts in { $currencies }. Which of them is the value?
amounts-left-out = Leave the amounts out
amounts-left-out-meaning = the story counts rows, not money
amounts-only-in = Only amounts in { $currency }
amounts-only-in-meaning = rows in other currencies have no value
currencies-not-added = “{ $name }” holds amounts in different currencies ({ $currencies }); they are not added, so no value is used.
one-currency-counts = “{ $name }” holds amounts in different currencies ({ $currencies }); only those in { $chosen } count.
only-currency = only { $currency }
event-asked = Which “{ $name }” is the event? It has { $most ->
    [yes] { $count } or more
   *[no] { $count }
  } different values: { $labels }{ $more ->
    [yes] , …
   *[no] {""}
  }.
event-asked-of-several = Which labels of “{ $name }” say that it happened? It has { $labels }{ $more ->
    [yes] , …
   *[no] {""}
  }; several can be chosen together. The others say that it did not, but for those that are not known yet.{ $codes ->
    [yes] {" "}These are codes: only the code book of the file says what they mean.
   *[no] {""}
  }
event-asked-of-days = “{ $name }” says how many days late it was. From how many days on had it happened?
event-asked-of-spans = { $empty ->
    [0] “{ $name }” says after how many days it happened. Within how many days is the event?
   *[other] “{ $name }” says in { so-many-rows } after how many days it happened, and nothing in { $empty }: there it had not happened. What is the event?
  }
at-most = at most { $number }
models-asked = { $files_and } hold the same “{ $key }”, each with a score of its own. Are they several models, or one model at several times?
models-are-models = Several models of the same rows: the story is about one of them, and can compare two
models-are-times = Several times: every row counts by itself
stacked-models = several models, below one another
history-asked = { $dated ->
    [yes] { $list } has a row for each event of a customer. Which “{ $name }” says that it happened, where it is not before “{ $scored }”? Several can be chosen together.
   *[no] { $list } has a row for each event of a customer. Which “{ $name }” says that it happened? Nothing says when the score was made, so every date counts. Several can be chosen together.
  }
history-means = it happened to { $events } of { $rows }
history-is-none = None: the rows are no events
rows-of-history = { $rows ->
    [one] The { $events } rows of events are folded to { $rows } row; it happened where { $list } says { $labels_or }.
   *[other] The { $events } rows of events are folded to { $rows } rows, one for each customer; it happened where { $list } says { $labels_or }, and did not where it says nothing of it.
  }
rows-ended-already = { $count ->
    [one] In { $count } row it had happened already when the score was made, and was not foreseen. It is left beside.
   *[other] In { $count } rows it had happened already when the score was made, and was not foreseen. They are left beside.
  }
column-unnested = Each cell of “{ $name }” holds several things (JSON); each has a column of its own: { $names_and }.
event-asked-of-ends = Which “{ $name }” says that it happened? The other says that the watching ended first, so that it may still come.
event-asked-of-dates = { $rows ->
    [one] “{ $name }” has a date in { $rows } row and none in { $empty }. An empty cell says that it did not happen. Which of the two is the event?
   *[other] “{ $name }” has a date in { $rows } rows and none in { $empty }. An empty cell says that it did not happen. Which of the two is the event?
  }
event-asked-of-reasons = { $rows ->
    [one] “{ $name }” says why or how it happened in { $rows } row, and nothing in { $empty }. What is the event?
   *[other] “{ $name }” says why or how it happened in { $rows } rows, and nothing in { $empty }. What is the event?
  }
has-an-entry = has an entry
event-rate = event rate { $rate } % ({ $events } of { $rows } rows)
event-rate-ranked = { $rate }; the score { $ranked }
has-a-date = has a date
has-no-date = has no date
more-than = more than { $number }
empty-asked = “{ $name }” says “{ $label }” in { so-many-rows } and nothing in { $empty }. What do the empty cells mean?
empty-is-no = An empty cell says that it did not happen
empty-is-unknown = Of an empty cell nothing is known
control-asked = { $more ->
    [yes] “{ $name }” has the groups { $labels }, …. Which of them was left alone?
   *[no] “{ $name }” has the groups { $labels }. Which of them was left alone?
  }
left-alone = “{ $label }” was left alone
left-alone-reason = it reads like a control group
own-list-reason = a contact list of ours, drawn by lot: { $runs_and }
nobody-left-alone = This column says nothing about who was contacted
outcome-not-known-yet = { $count ->
    [one] { $count } row of “{ $name }” says { $labels_or }: not known yet. It is left beside and counts neither as yes nor as no.
   *[other] { $count } rows of “{ $name }” say { $labels_or }: not known yet. They are left beside and count neither as yes nor as no.
  }
codes-asked = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }, beside two other numbers. Does that say that it is not known?
   *[other] In { $count } rows “{ $name }” says { $labels_or }, beside two other numbers. Does that say that it is not known?
  }
codes-unknown = { $labels_and }: it is not known, and the rows are left beside
codes-known = { $labels_and }: an outcome like the others
codes-known-meaning = every row counts
uplift-noted = “{ $score }” is an uplift, no chance of “{ $event }”: its order is judged by whom it happened to, so that a good uplift may look like a poor score.
waiting-asked = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }. Is it not known yet how it ends?
   *[other] In { $count } rows “{ $name }” says { $labels_or }. Is it not known yet how these end?
  }
waiting-asked-of-several = Which labels of “{ $name }” say that it is not known yet how it ends? Their rows are left beside.
waiting-nothing = None: all of them say how it ended
labels-taken = { $labels_and }
unfinished-asked = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }, and “{ $outcome }” has an entry all the same. Is its outcome known?
   *[other] In { $count } rows “{ $name }” says { $labels_or }, and “{ $outcome }” has an entry all the same. Are their outcomes known?
  }
unfinished-beside = No: not finished, or never at risk; they are left beside
unfinished-as-it-says = Yes: they count as “{ $outcome }” says
rows-unfinished = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }: what “{ $outcome }” says there is no outcome yet. It is left beside.
   *[other] In { $count } rows “{ $name }” says { $labels_or }: what “{ $outcome }” says there is no outcome yet. They are left beside.
  }
set-aside-asked = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }, as of what does not count. Does it count?
   *[other] In { $count } rows “{ $name }” says { $labels_or }, as of what does not count. Do they count?
  }
set-aside-beside = No: they are left out
set-aside-counts = Yes: they count as the others
rows-set-aside = { $count ->
    [one] In { $count } row “{ $name }” says { $labels_or }: it does not count and is left beside.
   *[other] In { $count } rows “{ $name }” says { $labels_or }: they do not count and are left beside.
  }
by-rule-asked = “{ $name }” goes by “{ $score }”: { $count ->
    [one] { $count } row was contacted, with the highest or lowest score, and contact may have changed what happened there. Does it count?
   *[other] { $count } rows were contacted, those on one side of one score, and contact may have changed what happened there. Do they count?
  }
by-rule-counts = Yes: every row counts, as if contact had changed nothing
contact-by-rule = { $count ->
    [one] “{ $name }” goes by “{ $score }”: { $count } row was contacted for its score. What would have happened there without contact no file tells.
   *[other] “{ $name }” goes by “{ $score }”: { $count } rows were contacted for their scores. What would have happened there without contact no file tells.
  }
leavers-asked = Does “{ $name }” tell of a test all the same?
leavers-no-test = No: it was sent after it had happened; every row counts
leavers-test = Yes: what was sent may have changed what happened
leavers-test-meaning = the story is told of those who were left alone
offers-to-leavers = { $dated ->
    [yes] “{ $name }” tells of no test: in { so-many-rows } “{ $when }” lies behind “{ $left }”, so that it was sent after it had happened. Nobody counts as contacted before.
   *[no] “{ $name }” tells of no test: of { so-many-rows } to which something was sent each had the event (“{ $outcome }” = “{ $event }”), as where it is sent to win somebody back. Nobody counts as contacted before.
  }
times-parted = “{ $name }” holds times, with a plus behind those whose watching ended before it happened. It is read as the times and “{ $event }”: one where it happened, zero where a plus stood.
followed-asked = { $count ->
    [one] “{ $name }” says how long each was followed; { $count } row was followed without “{ $outcome }” = “{ $event }”. By which length of “{ $name }” must it have happened?
   *[other] “{ $name }” says how long each was followed; { $count } rows were followed without “{ $outcome }” = “{ $event }”. By which length of “{ $name }” must it have happened?
  }
followed-by = By { $horizon } in “{ $name }”; who was followed for less without it is left beside
followed-meaning = { $events } of { $rows } known rows; { $count } not known yet
followed-none = Whenever it came; all others did not have it
censored-without-time = { $count ->
    [one] In { $count } row the watching ended first (“{ $outcome }” = “{ $label }”), and no column says for how long it was followed: it counts as if it had not happened, and may still come.
   *[other] In { $count } rows the watching ended first (“{ $outcome }” = “{ $label }”), and no column says for how long they were followed: they count as if it had not happened, and it may still come.
  }
rows-censored = { $count ->
    [one] { $count } row was followed for less than { $horizon } in “{ $name }” without the event: “{ $outcome }” is not known yet, and it is left beside.
   *[other] { $count } rows were followed for less than { $horizon } in “{ $name }” without the event: “{ $outcome }” is not known yet, and they are left beside.
  }
looked-asked = { $count ->
    [one] Where “{ $name }” says that nobody looked, { $count } row, “{ $outcome }” never happened; of the { $looked } others it happened to { $events }. Is it known there that it did not?
   *[other] Where “{ $name }” says that nobody looked, { $count } rows, “{ $outcome }” never happened; of the { $looked } others it happened to { $events }. Is it known of these rows that it did not?
  }
looked-beside = No: nobody looked, so nobody knows; they are left beside
looked-as-no = Yes: it did not happen
rows-not-looked-at = { $count ->
    [one] In { $count } row “{ $name }” says that nobody looked, and nothing is known of “{ $outcome }” there. It is left beside.
   *[other] In { $count } rows “{ $name }” says that nobody looked, and nothing is known of “{ $outcome }” there. They are left beside.
  }
already-asked = { $count ->
    [one] In { $count } row “{ $event }” lies before “{ $scored }”: it had happened already when the score was made, so that it was not foreseen. Does the row count?
   *[other] In { $count } rows “{ $event }” lies before “{ $scored }”: it had happened already when the score was made, so that it was not foreseen. Do these rows count?
  }
already-beside = No: it had happened already when the score was made; they are left beside
already-counts = Yes: the score stands for an earlier time than “{ $scored }” says
already-counts-meaning = { $count ->
    [one] { $count } row counts as its outcome says
   *[other] { $count } rows count as their outcome says
  }
rows-already = { $count ->
    [one] In { $count } row “{ $event }” lies before “{ $scored }”: it had happened already when the score was made, and was not foreseen. It is left beside.
   *[other] In { $count } rows “{ $event }” lies before “{ $scored }”: it had happened already when the score was made, and was not foreseen. They are left beside.
  }
waiting-beside = Not known yet: they are left beside
waiting-beside-meaning = { $count ->
    [one] { $count } row is in no figure
   *[other] { $count } rows are in no figure
  }
waiting-as-no = Known: it did not happen
waiting-as-no-meaning = { $count ->
    [one] { $count } row more counts as no
   *[other] { $count } rows more count as no
  }
horizon-asked = { $names_and } say the same within different times. Which of them is the story about?
horizon-means-unscored = { $events } of { $rows } rows
horizon-means = { $events } of { $rows } rows; the best score ranks { $pairs } of { $all } pairs rightly
income-asked = “{ $name }” is the income of a person. Is it what each one is worth to you? (The worth of a customer is a premium, a margin or a monthly bill; what a leaver costs may be counted in salaries.)
spent-after-asked = “{ $name }” is above zero only where “{ $outcome }” is { $event }: it came after, and was not known when someone had to decide. Is it what each one is worth?
amount-so-far-asked = { $some ->
    [yes] “{ $name }” is by its name or its numbers what each one has paid in all so far: it grows with time and tells little of what is still to come. “{ $regular }” is paid regularly. Which of them is what each one is worth?
   *[no] “{ $name }” is by its name or its numbers what each one has paid in all so far: it grows with time and tells little of what is still to come. Is it what each one is worth?
  }
amount-total-offered = “{ $name }” may be of one bill, or what each one has paid in all so far, which tells little of what is still to come; no other column says which. It is left out. Is it what each one is worth?
distribution-parted = “{ $name }” holds the probabilities of all classes in each cell; they are parted into { $names_and }.
measures-put-back = “{ $name }” names what “{ $value }” holds, a row for each; they are put back into a column for each: { $names_and }.
price-times-quantity = “{ $name }” is “{ $price }” times “{ $quantity }”: what each row came to.
amount-priced-asked = “{ $name }” may be the price of one, or of all of them. Is “{ $product }” what each one is worth, or “{ $name }” alone?
amount-perhaps-asked = “{ $name }” is money by its name. Is it what each one is worth? (As a fare or a monthly payment is, and a limit or a debt is not.)
amount-else-asked = { $what ->
    [owned] “{ $name }” is by its name the worth of a thing that somebody owns. Is it what each one is worth to you?
    [spent] “{ $name }” is by its name what it cost to win each one. Is it what each one is worth?
    [given] “{ $name }” is by its name what was given away. Is it what each one is worth?
    [ranked] “{ $name }” is by its name a class or a rank, not an amount of money. Is it what each one is worth?
    [company] “{ $name }” is by its name what a company sells in a year. Is it what each one is worth to you?
    [cost] “{ $name }” is by its name what each one costs. Is it what is at stake for each one?
    [late] “{ $name }” is by its name what each one has not paid yet. Is it what each one is worth to you?
   *[measured] “{ $name }” is by its name a time, a count or a ratio, not an amount of money. Is it what each one is worth?
}
cost-asked = “{ $name }” may be what contacting each one costs, or what a stay or a claim has cost. Which is it?
cost-of-contacting = “{ $name }” is what contacting each one costs
cost-none = Something else: it is no cost of contacting
cost-none-meaning = what contacting costs is given by hand
currency-named = “{ $name }” names its currency: amounts are in { $currency }, and a story counts in it unless another is chosen.
currency-of-column = “{ $name }” { $currency }
currencies-named = Amounts are named in several currencies: { $columns_and }. Nothing is converted, so what is reckoned from both is wrong until they are in one.
unit-asked = { $sure ->
    [yes] The name of “{ $name }” says that one in it is { $factor } units of money. Its numbers are taken times { $factor }. Is that right?
   *[no] By its name one in “{ $name }” may be { $factor } units of money. Are its numbers taken times { $factor }?
}
unit-times = Each number of “{ $name }” times { $factor }
unit-stays = As it stands: “{ $name }” is in whole units of money
unit-by-name = the name of the column says so
amounts-scaled = each number times { $shown }
costs-by-row-asked = { $names_and } say in each row what one result of a decision costs or brings. Which of them is what is at stake in the story?
amount-is-worth = { $cell ->
    [miss] “{ $name }”: what an event costs that is missed
    [false-alarm] “{ $name }”: what acting costs where nothing would have happened
    [hit] “{ $name }”: what an event costs or brings that was acted on
    [rest] “{ $name }”: what is left where nothing was done and nothing happened
   *[none] “{ $name }” is what each one is worth
  }
amount-adds-up = adds up to { $total }
balance-asked = { $some ->
    [yes] { $below ->
        [one] “{ $name }” is what stands on an account, in { $below } row less than nothing. Is it what each one is worth to you? (Its worth may be a margin or a fee on it; of a debt it is what is owed.)
       *[other] “{ $name }” is what stands on an account, in { $below } rows less than nothing. Is it what each one is worth to you? (Its worth may be a margin or a fee on it; of a debt it is what is owed.)
      }
   *[no] “{ $name }” is what stands on an account. Is it what each one is worth to you? (Its worth may be a margin or a fee on it; of a debt it is what is owed.)
  }
amounts-by-cells = All of them: each counts where its result comes, row by row
amounts-by-cells-meaning = { $parts_semicolons }
cell-counts = { $lost ->
    [yes] “{ $name }” is lost where { cell-comes }
   *[no] “{ $name }” is won where { cell-comes }
  }
cell-comes = { $cell ->
    [miss] nothing is done and the event comes
    [false-alarm] something is done and no event comes
    [hit] something is done and the event would have come
   *[rest] nothing is done and no event comes
  }
cells-offered = In each row { $names_and } say what a result of the decision costs or brings. The story can count all of them, row by row: { $parts_semicolons }.
amount-none = None of the file: amounts are given by hand
amount-none-meaning = every row counts the same
model-asked = “{ $name }” names { $models } models that scored the same customers. Which of them is in use, and the story about it?
all-models = All of them: each row is a customer of its own
only-model = only rows of the model { $model }
only-model-reason = the same customers would count several times
# A name is a prior, no proof.
outcome-asked = By its name “{ $named }” says what then happened, but the scores rank it no better than chance may ({ $weak } of { $all } pairs rightly); “{ $ranked }” they rank { $strong } of { $all }. Which of them is what then happened?
pairs-not-looked-at = { $count ->
    [one] There are more pairs of a possible score and a possible outcome than are looked at: { $count } was not, and what its columns mean was guessed from names.
   *[other] There are more pairs of a possible score and a possible outcome than are looked at: { $count } were not, and what their columns mean was guessed from names.
  }
outcome-asked-of-names = { $names_and } are all called like an outcome, and the scores have to do with each of them. Which of them is the story about?
outcome-asked-unnamed = No name says which column tells what then happened, and the scores rank several; “{ $ranked }” they rank best, { $strong } of { $all } pairs rightly{ $of_several ->
    [yes] {" "}(with “{ $label }” as the event, the best of its { $looks } labels: the best of several looks is lucky)
   *[no] {""}
  }. Which of them is it?
outcome-asked-of-one = No name says in which column it stands what then happened. The scores rank “{ $ranked }”, { $strong } of { $all } pairs rightly{ $of_several ->
    [yes] {" "}(with “{ $label }” as the event, the best of its { $looks } labels: the best of several looks is lucky)
   *[no] {""}
  }. Is it that one?
outcome-not-there = No: the file does not say what then happened
outcome-not-there-meaning = no story can be told of it
# How sure a model was of what it predicted.
scale-asked = “{ $name }” seems to run on two scales: in { $shares ->
    [one] { $shares } row
   *[other] { $shares } rows
  } from zero to one, in { $rest ->
    [one] { $rest } row
   *[other] { $rest } rows
  } up to { $high }. As it stands the one kind of rows is always ranked above the other. Is it one score on two scales?
scale-where = where “{ $name }” is { $labels_or }
scale-above-one = above one
scale-one = Yes: { $where } it counts as a number out of { $high }, and the rest as shares
scale-stays = No: the numbers are on one scale as they stand
scale-made-one = { $count ->
    [one] “{ $name }” was on two scales: { $count } row up to { $high } was divided by it, so that all are shares.
   *[other] “{ $name }” was on two scales: { $count } rows up to { $high } were divided by it, so that all are shares.
  }
blank-arm-asked = { $count ->
    [one] In { $count } row “{ $name }” is empty, elsewhere it says { $labels_or }. Was nothing sent to that one, as a control group?
   *[other] In { $count } rows “{ $name }” is empty, elsewhere it says { $labels_or }. Was nothing sent to these, as a control group?
  }
blank-arm-control = Yes: they were left alone, and read as “{ $label }”
blank-arm-unknown = No: it is not known what was sent to them
blank-arm-unknown-meaning = { $rows ->
    [one] { $rows } row is in no group
   *[other] { $rows } rows are in no group
  }
blank-arm-filled = { $count ->
    [one] In { $count } row “{ $name }” was empty; it counts as “{ $label }”.
   *[other] In { $count } rows “{ $name }” was empty; they count as “{ $label }”.
  }
classes-summed = { $labels_and } are the event together: the score is the sum of { $columns_and }.
confidence-asked = “{ $score }” is never below one half: it says how sure the model was of the label in “{ $predicted }”, not how likely “{ $event }” is. Is it the confidence in the predicted label?
confidence-turns = Yes: where “{ $predicted }” is not “{ $event }”, it counts the other way
confidence-stays = No: it is the probability of “{ $event }” as it stands
sure-asked = “{ $score }” begins at what chance would give to each class, and where it says { $mean } of { $all } on average, “{ $event }” came in { $rate } of { $all }: too often for its opposite, too seldom for itself. So it looks like how sure the model was of the label that it predicted, which says nothing about “{ $event }” without that label. What is it?
sure-of-its-label = how sure the model was of the label that it predicted
sure-of-its-label-meaning = no story can be told of it: bring the column of predicted labels too, or the probability of “{ $event }”
turned-by-label = counts the other way where “{ $column }” is not “{ $event }”
turned-by-label-reason = it says how sure the model was of its predicted label
# What a row is.
counts-asked = “{ $name }” counts, and each of the { $rows } rows tells another case. Does a row stand for as many of them?
counts-many = Yes: each row stands for as many as “{ $name }” says
groups-asked = Each of the { $rows } rows seems to tell of a group: “{ $name }” says how many there were, “{ $outcome }” to how many of them it happened. Is that so?
groups-many = Yes: each row stands for as many as “{ $name }” says
groups-meaning = { so-many-rows }, it happened to { $events }
counts-one = No: each row is one
counted-out = each row counts as often as it says, { $rows } in all
counted-out-reason = its numbers are counts
rows-meant = “{ $name }” names { $customers } customers, each in several rows, up to { $most } of them: repeats of a cross-validation. Each counts once, with the mean of its predictions.
label-rows-in-turn-asked = Each { $times } rows below one another differ in “{ $name }” and its probability alone, and make one customer. Which label is the event’s?
label-rows-asked = Each “{ $key }” stands here { $times } times, once for each label in “{ $name }”, with probabilities that make one together. Which label is the event’s?
label-rows-of = The rows of “{ $label }”: the probability that it happens
label-rows-all = All rows: each is a row of its own
rows-of-label = { $rows ->
    [one] “{ $name }” tells the rows of a customer apart, one for each label: only the { $rows } row of “{ $label }” counts, of { $all }.
   *[other] “{ $name }” tells the rows of a customer apart, one for each label: only the { $rows } rows of “{ $label }” count, of { $all }.
  }
# An order in several lines.
lines-asked = “{ $name }” differs between the lines of one “{ $key }”. What is one “{ $key }” worth?
lines-summed = The sum of “{ $name }” over its lines
lines-mean = The mean of “{ $name }”, as one of several orders
lines-last = The last “{ $name }” of it, by date where there is one
lines-without = { $several ->
    [yes] None of these: { $names_and } are left beside
   *[no] None: “{ $name }” is no amount of the whole “{ $key }” and is left beside
  }
lines-without-meaning = amounts are given by hand; every row counts the same
lines-folded = Rows with the same “{ $key }” have one score and one outcome, as the lines of an order: each counts once, { $count ->
    [one] { $count } row
   *[other] { $count } rows
  } of { $all }.
lines-differ = Left beside, as different from line to line of one “{ $key }”: { $names_and }.
grain-asked = { $dated ->
    [yes] Each of the { $customers } different “{ $key }” stands here up to { $times } times, once for each month or day in “{ $name }”. Which one counts?
   *[no] Each of the { $customers } different “{ $key }” stands here up to { $times } times, once for each “{ $name }”. Which one counts?
  }
grain-period = { $latest ->
    [yes] Only rows of “{ $name }” { $period }, the last whose outcomes are known
   *[no] Only rows of “{ $name }” { $period }
  }
grain-every-row = All: each “{ $name }” of a “{ $key }” is a row of its own
grain-leaves = { so-many-rows }, { $known } with a known outcome
every-row = every row counts
settings-asked = Each of the { $customers } different “{ $key }” stands here with { $times } values of “{ $name }”: as for settings of a model that were tried. Which of them is the story about? { $final ->
    [yes] (By default the one that the file marks as final.)
   *[no] (By default the one that ranks best. Where it was chosen by these very rows, its figures flatter it.)
  }
settings-mean = None by itself: each “{ $key }” counts once, with the mean of its predictions
rows-asked = Each of the { $customers } different “{ $key }” stands here up to { $times } times, once for each “{ $name }”. Which rows count?
rows-shared-asked = Of “{ $key }” there are { $customers } different ones in { $rows } rows, and no column tells the rows of one apart. Which rows count?
settings-rows-asked = Each of the { $customers } different “{ $key }” stands here up to { $times } times, with one outcome and another score for each “{ $name }”: as for settings of a model. Which of them is the story about? (By default the one that is called final, else the one that ranks best. Where it was chosen by these very rows, its figures flatter it.)
grain-once = Each “{ $key }” once: its row with the highest “{ $score }”
rows-once = { $rows ->
    [one] Customers stand in several rows: { $rows } row counts, that of the highest “{ $score }” of each “{ $key }”, of { $all }.
   *[other] Customers stand in several rows: { $rows } rows count, those of the highest “{ $score }” of each “{ $key }”, of { $all }.
  }
rows-each = Each of the { $customers } different “{ $key }” stands here up to { $most } times, once for each “{ $name }”. Each of these rows counts by itself.
rows-shared = Of “{ $key }” there are { $customers } different ones in { $rows } rows. Every row counts, so those with more rows count more.
rows-share = every row counts
rows-share-reason = several rows share one “{ $key }”, and no column tells them apart
every-row-reason = each “{ $name }” of a “{ $key }” is a row of its own
rows-of-setting = { $rows ->
    [one] Of several settings of a model, told apart by “{ $name }”, only the { $rows } row of { $period } counts, of { $all }. Where it was chosen by these very rows, its figures flatter it.
   *[other] Of several settings of a model, told apart by “{ $name }”, only the { $rows } rows of { $period } count, of { $all }. Where it was chosen by these very rows, its figures flatter it.
  }
rows-of-period = { $rows ->
    [one] Customers stand in several rows, told apart by “{ $name }”: only the { $rows } row of { $period } counts, of { $all }.
   *[other] Customers stand in several rows, told apart by “{ $name }”: only the { $rows } rows of { $period } count, of { $all }.
  }
# Weights of rows.
weights-asked = “{ $name }” looks like a weight. Does it say for how many a row of this sample stands?
weights-of-rows = Yes: the file is a sample, and figures are weighed to the event rate by these weights
weights-of-none = No: it weighs something else, such as a parcel
weights-rates = event rate { $weighed } % by weight, to which figures are weighed; { $plain } % by rows
weights-rate = event rate { $plain } %
weights-taken = { $varied ->
    [yes] “{ $name }” weighs the rows of a sample. Figures are weighed to the event rate by weight, { $weighed } %; by rows it is { $plain } %. Among rows of one outcome the weights differ: only the rate is taken from them, and rows of one outcome count alike.
   *[no] “{ $name }” weighs the rows of a sample. Figures are weighed to the event rate by weight, { $weighed } %; by rows it is { $plain } %.
  }
weights-change-nothing = “{ $name }” weighs the rows of a sample. By weight the event rate is as by rows, { $plain } %; only the rate would be taken from them, so no figure changes.
weighed-rate = weighed to an event rate of { $percent } %
by-weights = the weights give it
# Rows that a model was fitted on.
part-asked-by-fit = “{ $name }” parts the rows. Where it is { $labels_or } the score ranks { $strong } of { $all } pairs rightly, elsewhere { $weak }: so it is on rows that a model was fitted on. On which rows is the story judged?
part-asked = { $rows ->
    [one] “{ $name }” says on which rows the model was fitted: { $rows } of { $all } is { $fitted }. Of that one it has seen the outcome, so it is no evidence. On which rows is the story judged?
   *[other] “{ $name }” says on which rows the model was fitted: { $rows } of { $all } are { $fitted }. Of those it has seen the outcome, so they are no evidence. On which rows is the story judged?
  }
part-asked-by-name = { $rows ->
    [one] “{ $name }” may say on which rows the model was fitted: where it is { $labels_or }, in one row. Of such rows it has seen the outcome, so they are no evidence. On which rows is the story judged?
   *[other] “{ $name }” may say on which rows the model was fitted: where it is { $labels_or }, in { $rows } rows. Of such rows it has seen the outcome, so they are no evidence. On which rows is the story judged?
    }
only-fitted-rows = “{ $name }” says “{ $label }” in every row: by that the model was fitted on all of them. It has seen their outcomes, so its figures may be too good, and none of them is evidence.
score-of-fitted-rows = By its name “{ $name }” is the score of rows that the model was fitted on. It ranks those better than others, so figures may be too good.
scores-of-fitted-rows = { $count ->
    [one] { $names_and } holds by its name the score of rows that the model was fitted on. Only “{ $score }” counts, and rows without it are left beside.
   *[other] { $names_and } hold by their names scores of rows that the model was fitted on. Only “{ $score }” counts, and rows without it are left beside.
  }
# An outcome that the score parts without one exception.
cut-asked = “{ $outcome }” is “{ $event }” in all rows on one side of one value of “{ $score }”, and in none on the other: as what a model says by its own score. Is it what then happened?
cut-happened = Yes: it is what then happened
cut-happened-meaning = the score foresaw each one rightly
cut-verdict = No: the model said so
mark-asked = “{ $name }” is the only column that can be the score: its order has to do with “{ $outcome }”. Did a model or a scorecard give it, before that was known?
mark-is = Yes: it is the score
mark-is-not = No: it is something that is known of each one, as points that were collected
bands-ordered = its labels count in the order { $order }
bands-only-score = they are the only score
bands-told = “{ $name }” is the only score, and holds bands. They count by their order: { $order }, the last as the highest.
part-or-left-alone-asked = “{ $name }” may say which rows a model was not fitted on, or which customers a campaign did not contact. Which of the two is it?
part-left-alone = “{ $label }” was not contacted: a control group, and the story is told of it
part-judged = Only on { $parts_and }
part-asked-of-folds = “{ $name }” holds the folds of a cross-validation beside “{ $label }”. A row of a fold is usually foreseen by a model that had not seen it, so all rows may count; if one model was fitted on the folds together, only “{ $label }” may. On which rows is the story judged?
part-all-folds = On all rows: each was foreseen by a model that had not seen it
part-all = On all rows, those that the model was fitted on too
judged-on = judged only on { $parts_and } of “{ $column }”
judged-on-reason = a model knows the outcomes of the rows that it was fitted on
rival-asked = Which model is “{ $model }” compared with?
about-rival = rival
compared-with = compared with { $model }
turn-asked = The score ranks the other way: rows with “{ $event }” mostly have the lower “{ $score }”. What is meant?
turn-asked-by-name = By its name “{ $score }” foresees the opposite of “{ $outcome }” = “{ $event }”. What is meant?
score-stays = Leave the score as it is
score-turns = Turn “{ $score }” round: a low number means “{ $event }” is likely
event-turns = The event is “{ $other }”, not “{ $event }”
area = AUC { $area }
turned-round = turned round, { $top } less the score

# Several files.
asked-of-file = { $file }: { $text }
file-twice = { $file } is the same file as another; it counts once.
files-stacked = { $files } files of one layout were put together; “{ $name }” says from which of them a row is.
sheets-stacked = { $files } sheets of one layout were put together; “{ $name }” says from which of them a row is.
stacked = stacked
column-lacking = “{ $name }” is not in { $files }; it is empty there.
kind-number = number
kind-date = date
kind-text = text
column-of-kinds = “{ $name }” holds { $kinds_files } in others; it was kept as text.
column-of-scales = “{ $name }” has another scale in { $large } (half of it above { $high }) than in { $small } ({ $low }); they must not be mixed. Bring the files to one scale.
column-in-both = Both files have a column “{ $origin }”; the second is called “{ $name }” here.
rows-joined = { $count ->
    [one] { $count } row was joined on “{ $left }” and “{ $right }”.
   *[other] { $count } rows were joined on “{ $left }” and “{ $right }”.
  }
rows-joined-by-several = { $same ->
    [yes] { $count ->
        [one] { $count } row was joined by { $left_and } together: one alone does not tell rows apart.
       *[other] { $count } rows were joined by { $left_and } together: one alone does not tell rows apart.
      }
   *[no] { $count ->
        [one] { $count } row was joined by { $left_and } together, in the other file { $right_and }: one alone does not tell rows apart.
       *[other] { $count } rows were joined by { $left_and } together, in the other file { $right_and }: one alone does not tell rows apart.
      }
  }
rows-in-order = No column says which rows belong together: the { $count } rows of { $left } and { $right } stand side by side in their order.
order-asked = No column of { $left } and { $right } says which rows belong together, and both have { $rows } rows. Are the rows in the same order?
order-same = They are in the same order: the first belongs to the first, and so on
order-other = No: they cannot be joined
order-no-row = no row has a partner, and no figure can be shown
order-nothing = { so-many-rows }; nothing in the files speaks for it
order-signs = { so-many-rows }; { $signs_semicolons }
order-agrees = “{ $name }” of both agrees in { $same } of { $rows } rows
order-differs = against it: “{ $name }” of both agrees in { $same } of { $rows } rows only
order-ids-apart = against it: “{ $left }” and “{ $right }” look like ids and have no value in common
list-repeats = { $list } has several rows of one { $names_and }: { $rows } rows, { $keys } different. Each counts once.
others-asked = { $list } holds { $events } of the { $rows } rows of { $scores } and says of none that it did not happen. Are the others those to whom it did not happen?
others-are-no = Yes: to the others it did not happen
others-are-unknown = No: of the others nothing is known
others-no-story = { $rows ->
    [one] the { $rows } row that is left has the event, so that no figure can be shown
   *[other] all of the { $rows } rows that are left have the event, so that no figure can be shown
  }
others-did-not = { $count ->
    [one] { $count } row does not stand on the list { $list } and counts as one to which it did not happen. What else the list says is known of nobody else and is left out.
   *[other] { $count } rows do not stand on the list { $list } and count as those to whom it did not happen. What else the list says is known of nobody else and is left out.
  }
listed = on the list { $list }, or not
order-ranks = “{ $score }” ranks “{ $outcome }” better than by chance in this order ({ $strong } of { $all } pairs rightly)
rows-matched = { $count ->
    [one] { $count } row matched
   *[other] { $count } rows matched
  }
rows-unmatched = { $kept ->
    [yes] { $count ->
        [one] { $count } row of { $file } has no partner in { $other } (unmatched); it stays, and nothing of that file is known of it.
       *[other] { $count } rows of { $file } have no partner in { $other } (unmatched); they stay, and nothing of it is known of them.
      }
   *[no] { $count ->
        [one] { $count } row of { $file } has no partner in { $other } (unmatched); it is left out.
       *[other] { $count } rows of { $file } have no partner in { $other } (unmatched); they are left out.
      }
  }
file-rows-repeat = { $count ->
    [one] { $count } row of { $file } repeats another row exactly and counts once.
   *[other] { $count } rows of { $file } repeat another row exactly and count once.
  }
rows-without-key = { $count ->
    [one] { $count } row of { $file } has no key and is left out.
   *[other] { $count } rows of { $file } have no key and are left out.
  }
many-asked = { $count ->
    [one] { $count } value of “{ $name }” stands in several rows of { $file } that differ. Which row counts?
   *[other] { $count } values of “{ $name }” stand in several rows of { $file } that differ. Which row counts?
  }
many-asked-for-example = { $count ->
    [one] { $count } value of “{ $name }” stands in several rows of { $file } that differ: “{ $example }”. Which row counts?
   *[other] { $count } values of “{ $name }” stand in several rows of { $file } that differ, for example “{ $example }”. Which row counts?
  }
many-asked-of-several = { $count ->
    [one] { $count } value of { $names_and } together stands in several rows of { $file } that differ. Which row counts?
   *[other] { $count } values of { $names_and } together stand in several rows of { $file } that differ. Which row counts?
  }
many-first = Take the first row of each
many-last = Take the last row of each
many-any = The row with “{ $outcome }” = “{ $event }”, where there is one, else the first: did it happen at all?
many-sum = Add its numbers up, and take the rest from the first row
many-mean = Take the mean of its numbers, and the rest from the first row
many-all = Keep them all: one row for each pair
months-asked = The months of “{ $later }” seem to be those after “{ $first }”: so { $after } of { $rows } rows find a partner, in the same month { $same }. What is held against what?
months-after = What happened in the month after: “{ $later }” is one month later than “{ $first }”
months-same = What happened in the same month: “{ $later }” is that of “{ $first }”
months-by-customer = Months do not count: by “{ $name }” alone
months-noted = { $count ->
    [one] “{ $later }” is one month from “{ $first }”, in { $count } row: each is held against what happened in the other month.
   *[other] “{ $later }” is one month from “{ $first }”, in { $count } rows: each is held against what happened in the other month.
  }
keys-asked = “{ $left }” and “{ $right }” are not always written alike: spaces, upper case, leading zeros or a trailing “{ $ending }” differ. Do such keys mean the same?
keys-asked-of-several = { $left_and } and { $right_and } are not always written alike: spaces, upper case, leading zeros or a trailing “{ $ending }” differ. Do such keys mean the same?
keys-asked-of-numbers = “{ $left }” and “{ $right }” number their rows, with other signs around the number or other leading zeros. Do equal numbers mean the same?
keys-asked-of-signs = { $count ->
    [one] “{ $left }” and “{ $right }” are written with other signs between letters and digits, or other zeros before them. By letters and digits alone { $count } key finds a partner, of { $fewest }, and no two of one file become the same. Do such keys mean the same?
   *[other] “{ $left }” and “{ $right }” are written with other signs between letters and digits, or other zeros before them. By letters and digits alone { $count } keys find a partner, of { $fewest }, and no two of one file become the same. Do such keys mean the same?
  }
keys-of-crm = { $count ->
    [one] “{ $left }” and “{ $right }” hold the same ids in { $short } and in { $long } signs, the last of which check the first { $short }: { $count } of them finds a partner so. Upper and lower case count.
   *[other] “{ $left }” and “{ $right }” hold the same ids in { $short } and in { $long } signs, the last of which check the first { $short }: { $count } of them find a partner so. Upper and lower case count.
  }
keys-of-guid = { $count ->
    [one] “{ $left }” and “{ $right }” hold the same ids with and without braces, dashes or upper case: { $count } of them finds a partner so.
   *[other] “{ $left }” and “{ $right }” hold the same ids with and without braces, dashes or upper case: { $count } of them find a partner so.
  }
keys-of-month = { $count ->
    [one] “{ $left }” and “{ $right }” have other days of the same months and are held against each other by month: { $count } key finds a partner so.
   *[other] “{ $left }” and “{ $right }” have other days of the same months and are held against each other by month: { $count } keys find a partner so.
  }
keys-are-the-same = They are the same
keys-as-written = Only what is written alike is the same
keys-find-partners = { $count ->
    [one] { $count } key finds a partner
   *[other] { $count } keys find a partner
  }
keys-find-partners-and-collide = { keys-find-partners }; different keys that become equal: { $collisions }
which-key-asked = { $count ->
    [one] Both files can be joined by { $first_and } or by { $other_and }, and in { $count } row that is together by the first the second differs. Which is the key?
   *[other] Both files can be joined by { $first_and } or by { $other_and }, and in { $count } rows that are together by the first the second differs. Which is the key?
  }
keys-by = By { $names_and }
keys-on-both = { $count ->
    [one] { $count } is in both files
   *[other] { $count } are in both files
  }
keys-other = { $count ->
    [one] Joined by { $first_and }. By { $other_and } { $shared } would be found in both files, and it differs in { $count } row that is together now.
   *[other] Joined by { $first_and }. By { $other_and } { $shared } would be found in both files, and it differs in { $count } rows that are together now.
  }
key-pair = “{ $mine }” and “{ $yours }”

# Rows that repeat others.
row-repeats = repeat another row exactly
rows-repeat = { $kept ->
    [yes] { $count ->
        [one] { $count } row repeats another row exactly (a duplicate); it is counted too, as you said.
       *[other] { $count } rows repeat another row exactly (duplicates); all are counted, as you said.
      }
   *[no] { $count ->
        [one] { $count } row repeats another row exactly (a duplicate); it counts once.
       *[other] { $count } rows repeat another row exactly (duplicates); they count once.
      }
  }
ids-repeat = { $choice ->
    [first] { $count ->
        [one] { $count } id stands in more than one row with different contents (duplicates); the first row counts.
       *[other] { $count } ids stand in more than one row with different contents (duplicates); the first row counts.
      }
    [last] { $count ->
        [one] { $count } id stands in more than one row with different contents (duplicates); the last row counts.
       *[other] { $count } ids stand in more than one row with different contents (duplicates); the last row counts.
      }
    [sum] { $count ->
        [one] { $count } id stands in more than one row with different contents (duplicates); amounts are added.
       *[other] { $count } ids stand in more than one row with different contents (duplicates); amounts are added.
      }
   *[all] { $count ->
        [one] { $count } id stands in more than one row with different contents (duplicates); each row counts.
       *[other] { $count } ids stand in more than one row with different contents (duplicates); all count.
      }
  }
ids-by-date = { $count ->
    [one] { $count } id stands in several rows, each with another “{ $date }”; every row counts.
   *[other] { $count } ids stand in several rows, each with another “{ $date }”; every row counts.
  }
rows-without-id = { $count ->
    [one] { $count } row has no id.
   *[other] { $count } rows have no id.
  }
repeats-asked = { $count ->
    [one] { $count } id in “{ $name }” stands in several rows that differ. How do they count?
   *[other] { $count } ids in “{ $name }” stand in several rows that differ. How do they count?
  }
repeats-first = Count the first row of each
repeats-last = Count the last row of each
repeats-sum = Add the amounts of each up, and take the rest from its first row
repeats-all = Count every row by itself
row-of-id = { $id } with { $cells }
row-cell = { $name } { $cell }
row-cell-empty = { $name } empty

# What must be known before a figure is shown.
rows-usable = { $usable } of { $rows } rows have a score and an outcome.
rows-no-score = { $count ->
    [one] { $count } row has no score; it is left beside.
   *[other] { $count } rows have no score; they are left beside.
  }
rows-no-outcome = { $count ->
    [one] { $count } row has no outcome; it is left beside.
   *[other] { $count } rows have no outcome; they are left beside.
  }
rows-contacted = { $count ->
    [one] { $count } row was contacted, so what it would have done alone is not known; it is left beside.
   *[other] { $count } rows were contacted, so what they would have done alone is not known; they are left beside.
  }
rows-fitted-on = { $count ->
    [one] { $count } row is one that the model was fitted on; it is left beside.
   *[other] { $count } rows are those that the model was fitted on; they are left beside.
  }
rows-of-another-model = { $count ->
    [one] { $count } row is the same customer scored by another model; it is left beside.
   *[other] { $count } rows are the same customers scored by another model; they are left beside.
  }
score-the-other-way = The score ranks the other way: a row with the event has the lower score more often (AUC { $area }). Is “{ $event }” the event, and is a high score a high risk?
score-leaks = The score knows the outcome almost perfectly (AUC { $area }): it may be a leak. Could the outcome have gone into it?
score-of-two-values = “{ $name }” has two different values only: it looks like a label, not a score.
score-runs = { $kind ->
    [logits] Scores run from { $low } to { $high } and may be logits; only their order is used.
    [percentages] Scores run from { $low } to { $high }, as percentages do; only their order is used.
    [ranks] Scores run from { $low } to { $high }, as tenths or ranks do; only their order is used.
   *[numbers] Scores run from { $low } to { $high }; only their order is used.
  }
event-rows = The event is “{ $event }”: { $events } of { $rows } rows.
event-in-half = The event happens in half of the rows. If they were balanced for training, values would be overstated many times.
amounts-missing = { $role ->
    [cost] { $count ->
        [one] { $count } usable row has no cost in “{ $name }”; where it is reckoned in, money is told of the others.
       *[other] { $count } usable rows have no cost in “{ $name }”; where it is reckoned in, money is told of the others.
      }
   *[value] { $count ->
        [one] { $count } usable row has no value in “{ $name }”; where it is reckoned in, money is told of the others.
       *[other] { $count } usable rows have no value in “{ $name }”; where it is reckoned in, money is told of the others.
      }
  }
amounts-below-zero = { $role ->
    [cost] { $count ->
        [one] { $count } usable row has a cost below zero in “{ $name }”: acting on it counts as an income of { $total }.
       *[other] { $count } usable rows have a cost below zero in “{ $name }”: acting on all of them counts as an income of { $total }.
      }
   *[value] { $count ->
        [one] { $count } usable row has a value below zero in “{ $name }”, { $total } below: where it counts, it takes that from what acting brings. Values below zero can count as zero, where it is said what acting is worth; as what is owed they do.
       *[other] { $count } usable rows have a value below zero in “{ $name }”, together { $total } below: where they count, they take that from what acting brings. Values below zero can count as zero, where it is said what acting is worth; as what is owed they do.
      }
  }
ways-of-writing = { $ways_and }
groups-in-several-ways = “{ $name }” writes the same group in several ways ({ $groups_semicolons }); they count as different groups.
outcome-of-some-only = The outcome is known only where “{ $name }” is { $known }, not where it is { $unknown }. These rows do not speak for all there are.
outcomes-not-known-yet = { $count ->
    [one] From { $first } on, { $count } outcome is not known yet; it is left beside, never read as “no”.
   *[other] From { $first } on, { $count } outcomes are not known yet; they are left beside, never read as “no”.
  }
outcomes-too-fresh = From { $first } on, none of { $rows } rows has the event, where about { $expected } were to be expected: these outcomes may be too fresh to be known.
column-is-the-outcome = “{ $name }” alone tells the outcome “{ $outcome }” in every row: it says the same, and would be a leak in a score.
column-leaks = “{ $name }” alone tells the outcome almost perfectly (AUC { $area }): it may be a leak. Was it known when the score was made?
column-ranks-well = “{ $name }” alone ranks the outcome very well (AUC { $area }, Gini { $gini }). Was it known beforehand?

# Which kind of story is proposed for a file, and what is asked where a kind speaks of events of another sense.
kind-proposed = { $sense ->
    [good] Proposed because “{ $column }” = “{ $label }” is good when it happens.
   *[bad] Proposed because “{ $column }” = “{ $label }” is bad when it happens.
  }
kind-neutral = { $sense ->
    [good] Proposed because “{ $column }” = “{ $label }” is good when it happens, but its words do not say that an offer brings it about. The story speaks of cases and of the event; if an offer does bring it about, choose targeting.
    [bad] Proposed because “{ $column }” = “{ $label }” is bad when it happens, but its words say neither that somebody leaves nor that a debt is not paid. The story speaks of cases and of the event; if it is one of these, choose retention or credit.
   *[unknown] Proposed because the words of “{ $column }” = “{ $label }” do not say whether it is good or bad when it happens. The story speaks of cases and of the event; choose targeting for what an offer brings about, retention for those who may leave, credit for debts.
  }
kind-barred = { $sense ->
    [good] “{ $column }” = “{ $label }” is good when it happens, but the file says who was left alone, and a story is told of those: they respond to no offer. So it speaks of cases and of the event.
   *[bad] “{ $column }” = “{ $label }” is bad when it happens, but the file says who was left alone, and a story is told of those. So it speaks of cases and of the event.
  }
kind-of-a-change = { $kind ->
    [experiment] Proposed because the file says who was in which group, and that is what it is about.
   *[before-after] Proposed because the file has no score, and says what was before and what after.
  }
kind-doubted = { $sense ->
    [unknown] { $wanted ->
        [good] This story is for events that are good when they happen. Is “{ $column }” = “{ $label }” one of them?
       *[bad] This story is for events that are bad when they happen. Is “{ $column }” = “{ $label }” one of them?
      }
   *[other] { $wanted ->
        [good] This story is for events that are good when they happen, and “{ $column }” = “{ $label }” sounds bad. Is it good?
       *[bad] This story is for events that are bad when they happen, and “{ $column }” = “{ $label }” sounds good. Is it bad?
      }
  }
kind-doubt-yes = Yes
kind-doubt-no = No, or not known
told-as = Told as “{ $kind }”.
told-as-doubted = { $given ->
    [yes] Told as “{ $kind }”, for the event is as it speaks of it, as you said.
    [no] Told as “{ $kind }”, although you said that the event is not as it speaks of it: its sentences would say the opposite.
   *[open] Told as “{ $kind }”, while its question above has no answer: if the event is not as it speaks of it, its sentences say the opposite.
  }
kind-doubt-denied = Then its sentences would say the opposite of what is meant: choose the profit curve, which speaks of any event.

# The pages about the file, lent to every topic: rows of what was used, said and noticed, and of how the file was read.
quality-kicker = Appendix: data
quality-caption = What was read, and what was noticed
quality-title = { $scope ->
    [weighted] The figures rest on { $rows_in_file } rows, weighed to a true rate of { $base_rate }
   *[file] The figures rest on { $customers } { noun-customers } whose outcome is known
  }
quality-notes = { $more ->
    [yes] Which rows were used and which were left out, and what was noticed when the file was read. Rows without a score or without a known outcome are never read as { file-no-event }; they are counted here. Whether the file stands for all { $many } and for the time to come is for those who know the business to say. More was noticed; it follows on the next page.
   *[no] Which rows were used and which were left out, and what was noticed when the file was read. Rows without a score or without a known outcome are never read as { file-no-event }; they are counted here. Whether the file stands for all { $many } and for the time to come is for those who know the business to say.
  }
file-no-event = { $event_is ->
    [bad] { $many } { $who } stayed
    [good] { $many } { $who } did not respond
   *[other] { $many } without the event
  }
reading-kicker = Appendix: reading
reading-caption = From the lines of the file to its rows
reading-title = { $lines ->
    [yes] What was left out or mended in reading, by line, and why
   *[no] What the rows and columns of the file were taken to mean
  }
reading-notes = How the file became rows: what was ambiguous and how it was settled, and the lines that are no rows with their numbers in the file. How its letters and cells were read stands in the analyst's report of the reading. A line that was left out can be put back, and every figure follows.
reading-on-kicker = Appendix: reading
reading-on-caption = From the lines of the file to its rows, continued
reading-on-title = { $more ->
    [yes] How the rest of the file was read, as far as it has room here
   *[no] How the rest of the file was read
  }
reading-on-notes = What remains to be said of how the file was read: further decisions about its layout and columns. Everything stands in the report of the reading that the analyst has, where a line that was left out can be put back and an answer can be changed.
file-what = What
file-found = Found
file-alt = Table of the data behind the story: file, rows used, rows left out by reason, and notes of the quality report.

file-name = File
file-used = Used
file-used-rows = { $scope ->
    [weighted] { $rows_in_file } rows with a score and a known outcome; in { $rate_in_file } of them the event came
   *[file] { $has_measured_rows ->
        [yes] { $customers ->
            [one] { $customers } row whose measure is known, in a group or time that is compared
           *[other] { $customers } rows whose measure is known, in a group or time that is compared
          }
       *[no] { $customers } { noun-customers } with a score and a known outcome, { $leavers } of whom { $left }
      }
  }
file-weighed = Weighed
file-weighed-rows = To a true rate of { $base_rate }: rows with the event count as that share of all, the others as the rest; together they stand for { $customers } { $many }
file-period = Period
file-left-out = Left out: { $reason }
file-left-out-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }
beside-no-score = no score
beside-no-outcome = no outcome
beside-contacted = contacted
beside-of-another-model = of another model
beside-not-known-yet = not known yet
beside-fitted-on = fitted on
beside-only-in = only in { $file }
file-bear-in-mind = Bear in mind
file-not-known = Not known
file-not-known-things = { CAP($things_semicolons) }
file-weight = { $weight ->
    [stop] Stop
    [note] Noticed
   *[fine] Fine
  }
file-asked = Asked
file-question-and-answer = { $question } Taken: { $answer }.
file-and-more = And more
file-more-notes = { $count ->
    [one] { $count } further note stands in the analyst's report of the reading
   *[other] { $count } further notes stand in the analyst's report of the reading
  }

file-lines = { $mended ->
    [yes] Mended: { $count }
   *[no] Left out: { $count }
  }
file-lines-somewhere = { CAP($reason) }
file-lines-in-one = { CAP($reason) } (line { $lines })
file-lines-in-several = { CAP($reason) } (lines { $lines })
file-lines-in-many = { CAP($reason) } (lines { $lines } and { $more } more)

file-step = { $step ->
    [container] File
    [encoding] Letters
    [dialect] Cells
    [repair] Mended
    [structure] Layout
    [types] Columns
    [roles] Meaning
    [join] Joined
   *[door] The file
  }
file-decided = { CAP($parts_semicolons) }
file-decided-of-columns = { $more ->
    [yes] { $columns } and others: { $decided }
   *[no] { $columns }: { $decided }
  }
file-decided-letters = letters read as { $page }
file-decided-sign = { $about } { $sign } ({ $reason })
file-decided-kind = { $choice }, { $reason }
file-decided-about = { $about }: { $choice }
file-decided-because = { $choice } ({ $reason })
file-decided-about-because = { $about }: { $choice } ({ $reason })
sign-comma = comma
sign-semicolon = semicolon
sign-tab = tab
sign-bar = bar
sign-space = space

formula-rows-left-out = rows left out: { $reason }
formula-lines-of-a-kind = { $mended ->
    [yes] lines mended: { $reason }
   *[no] lines left out: { $reason }
  }
formula-further-lines = further lines
formula-notes-beyond = notes that found no room
