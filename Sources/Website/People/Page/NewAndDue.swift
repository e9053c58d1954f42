import Markup

/// What others recorded since the worker last looked, and what is to be done by when, on every part of a record: from
/// wherever somebody works on a child, neither goes unseen.
struct NewAndDue {
  let view: PersonView

  var markup: Markup {
    let parts = [WhatChanged(view: view).part, Clocks(view: view).part].compactMap(\.self)
    return Strip("What is new and what is due", parts: parts).markup
  }
}
