import Markup

/// A form that changes something: sent to one of our addresses, with the proof that we made it.
struct PostForm: Sendable {
  let path: String
  let proof: FormProof
  let content: Markup

  init(to path: String, _ proof: FormProof, _ content: Markup) {
    self.path = path
    self.proof = proof
    self.content = content
  }

  var markup: Markup {
    "<form method=\"post\" action=\"\(href: path)\" novalidate>\(proof)\(content)</form>"
  }
}
