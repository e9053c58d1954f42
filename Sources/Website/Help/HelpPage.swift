import Markup

/// How to use Heed, and whom to turn to.
struct HelpPage: Page {
  let isDemo: Bool
  let words: LocalWords

  let title = "Help with Heed"

  var content: Markup {
    """
    <h1>\(title)</h1>
    \(Alert(.danger, heading: "If a child is in immediate danger, call 999", content: """
      <p>Do not wait to record it first. If it is urgent but nobody is in danger at this moment, telephone \(words.frontDoor), or \
      children’s social care where the child lives.</p>
      """))
    \(words.table)
    <h2>Signing in</h2>
    <p>Your agency’s administrator gives you a username and a password that works once. When you first sign in you choose \
    your own password and set up an authenticator app, which shows a code to type each time.</p>
    <p>After 5 wrong tries your account is locked for 15 minutes. If you forget your password or lose the app, ask the \
    administrator to reset your sign-in.</p>
    <p>You are signed out after 30 minutes without use and after 12 hours in any case. If you were typing, sign in again \
    and what you typed is still there.</p>
    <h2>Who can see what</h2>
    <p>You see the children whose team you are in. Managers and safeguarding leads see the children their agency is \
    involved with. If you search for somebody you cannot see, the answer is the same as when there is no such person. \
    Every look at a record is logged.</p>
    <p>When a child’s safety cannot wait, practitioners can open a record in an emergency. It opens for 3 hours, and \
    somebody else reviews every use.</p>
    <h2>Recording</h2>
    <p>Nothing in Heed is changed or deleted. If something is wrong, correct it: both what was written and the correction \
    stay, with the reason. Say what you saw apart from what you think, and write down exactly what a child said.</p>
    <p>If you do not know a day, give the month or the year. Do not make one up.</p>
    <p>Long forms can be saved for later and are found again under Drafts.</p>
    \(when(isDemo, """
      <h2>About this demonstration</h2>
      <p>Everybody here is invented. Nothing you type reaches anybody. Do not type anything about real people.</p>
      """))
    """
  }
}
