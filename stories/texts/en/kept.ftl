# What is said of a story that was kept by an earlier version.

dealt-anew = The { $many } of this file are now dealt to the parts on which a rule is tested in a way that every engine shares. Since this story was kept, { $moved }.
dealt-moved = { $figure ->
    [contacted_share] the share to { $contact }
    [profit] its profit
    [gain] its gain
    [all_low] the low end of the gain
   *[all_high] the high end of the gain
  } went from { $before } to { $now }
