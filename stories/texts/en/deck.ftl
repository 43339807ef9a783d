# What a page shows beside its slides: the bar of a presentation in a browser, its keys, and the sliders of a curve.

deck-synthetic = Synthetic sample data
deck-draft = Draft: example amounts
deck-currency-open = Currency not said: shown as { $sign }.
deck-slide = slide
deck-slides = Slides
deck-exit = Exit
deck-leave = Leave
deck-leave-presentation = Leave the presentation
deck-full-screen = Full screen
deck-full-screen-refused = Full screen was refused: { $reason }
deck-keys = Keys
deck-previous = Previous slide
deck-next = Next slide
deck-first-last = First, last slide
deck-black = Black screen
deck-light-dark = Light or dark
deck-notes-window = Notes in a window
deck-close = Close

# The keys as they are written on a keyboard.
deck-page-down = Page Down
deck-page-up = Page Up
deck-space = Space
deck-home = Home
deck-end = End
deck-escape = Esc

# Once a slider was moved, a curve is no longer the story's own.
deck-what-if = What if…
deck-what-if-badge = What-if: not the story’s figures
deck-what-if-moved = What-if, not the story’s figures. { $answer }.
deck-as-in-story = As in the story
deck-own-figures = The story’s own figures
deck-reset = Reset

# The layouts of a presentation, and what their empty places ask for.
deck-cover = Cover
deck-finding = Finding: picture and figure
deck-finding-wide = Finding: picture
deck-finding-table = Finding: table
deck-finding-figures = Finding: figures
deck-picture = Picture
deck-table = Table
deck-title = Title
deck-text = Text
deck-source = Source
deck-kicker = Kicker
deck-caption = Caption
deck-subtitle = Subtitle
deck-author-and-date = Author and date

# What the parts of a slide are called, where a program lists them.
deck-page-number = Page number
deck-chart = Chart
deck-figure = Figure
deck-what-it-is = What it is
deck-sentence = Sentence
deck-key-values = Key values
deck-evidence = Grade of evidence
deck-notice = Notice
deck-line = Rule

# The columns of the workbook behind a chart.
deck-sheet-name = Name
deck-sheet-name-in-full = Name in full
deck-sheet-low = Low
deck-sheet-high = High
deck-sheet-high-less-value = High less value
deck-sheet-value-less-low = Value less low
deck-sheet-high-less-low = High less low
deck-sheet-places-of-figures = Places of figures
deck-sheet-places-of-names = Places of names
deck-sheet-places-of-labels = Places of labels { $about }
deck-sheet-labels-of-axis = Labels of the axis
deck-sheet-step = Step
deck-sheet-total = Total
deck-sheet-increase = Increase
deck-sheet-decrease = Decrease
deck-sheet-base = Base
deck-sheet-below-zero = Below zero
deck-sheet-connector = Connector { $about }
deck-sheet-line-to = Line to { $about }
deck-sheet-row = Row
deck-sheet-row-of-high = Row of the high end
deck-sheet-rows-of = { $about }: rows
deck-sheet-highlighted-rows-of = { $about }: highlighted rows
deck-sheet-place-of = Place of { $about }
deck-sheet-place-of-label = Place of the label
deck-sheet-row-of-label = Row of the label
deck-sheet-end-of = End: { $about }
deck-sheet-foot-of = Foot of the range: { $about }
deck-sheet-range-of = Range: { $about }
deck-sheet-low-of = Low: { $about }
deck-sheet-high-of = High: { $about }

# What a story is called until somebody names it, by its kind.
story-retention = Retention
story-credit-default = Credit
story-profit-curve = Profit curve
story-targeting = Targeting
story-model-comparison = Two models
story-churn-reduction = Churn reduction
story-experiment = Experiment
story-before-after = Before and after
story-next-test = Next test
