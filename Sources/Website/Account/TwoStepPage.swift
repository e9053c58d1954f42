import Markup
import UseCases

/// Helps somebody set up the second step of signing in.
struct TwoStepPage: Page {
  let twoStep: TwoStep
  let address: String
  let proof: FormProof
  var errors = FormErrors()

  let title = "Set up two-step sign-in"

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Besides your password, Heed asks for a code from an app on your phone or computer. Any authenticator app will do; \
    your agency may already use one.</p>
    <ol>
    <li>In the app, choose to add an account and to type a key yourself.</li>
    <li>Type this key, with or without the spaces:
    \(InsetText("<p><code>\(twoStep.base32)</code></p>"))
    It is time-based, with 6 digits. If the app is on this device, \(link).</li>
    <li>Type the code it shows.</li>
    </ol>
    \(PostForm(to: "/account/two-step", proof, question).markup)
    """
  }

  // Not one of our addresses, so it is written as text that can be copied.
  private var link: Markup { "it can take this address instead: <code>\(address)</code>" }

  private var question: Markup {
    """
    \(HiddenField("secret", value: twoStep.base32))\
    \(TextField(
      "Code", name: "code", hint: "6 digits", errors: errors, kind: .digits,
      width: .tenCharacters, autocomplete: "one-time-code"))\
    \(Button("Finish setting up"))
    """
  }
}
