import Markup

/// Somewhere to type whom one is looking for, in any words and any order.
struct SearchBox {
  let typed: String
  let canRegister: Bool

  var markup: Markup {
    """
    <form class="search" method="get" action="/people" role="search">\
    \(TextField(
      "Find a person", name: "q", value: typed,
      hint: "Any of: part of a name, what they are called, date of birth, address, postcode, NHS number",
      kind: .search, style: .strong))\
    \(Button.group(Button("Search").markup, register))</form>
    """
  }

  private var register: Markup {
    when(canRegister, "<a href=\"/people/new\">Register somebody new</a>")
  }
}
