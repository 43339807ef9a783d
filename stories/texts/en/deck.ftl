# What a page shows beside its slides: the bar of a presentation in a browser, its keys, and the sliders of a curve.

deck-synthetic = Synthetic sample data
deck-draft = Draft: example amounts
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
