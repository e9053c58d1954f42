import Record

/// Every address of the site and who is let through to it.
///
/// A route that is not here fails the walk, and so does a row whose route is gone.
enum WalkTable {
  static let rows: [String: Expectation] = [
    "GET /health": .anybody,
    "GET /help": .anybody,
    "GET /sign-in": .anybody,
    "POST /sign-in": .anybody,
    "GET /sign-in/code": .anybody,
    "POST /sign-in/code": .anybody,
    "POST /sign-in/demo": .anybody,
    "POST /sign-out": .signedIn,

    "GET /account": .signedIn,
    "POST /account/sign-out-everywhere": .signedIn,
    "GET /account/password": .signedIn,
    "POST /account/password": .signedIn,
    "GET /account/two-step": .signedIn,
    "POST /account/two-step": .signedIn,

    "GET /drafts": .signedIn,
    "POST /drafts": .signedIn,
    "POST /drafts/discarded": .signedIn,

    "GET /accounts": .roles([.administrator]),
    "GET /accounts/new": .roles([.administrator]),
    "POST /accounts": .roles([.administrator]),
    "GET /accounts/:account": .roles([.administrator]),
    "POST /accounts/:account/role": .roles([.administrator]),
    "POST /accounts/:account/one-time-password": .roles([.administrator]),
    "POST /accounts/:account/ending": .roles([.administrator]),

    "GET /emergency-access/new": .roles(Expectation.practitioners),
    "POST /emergency-access": .roles(Expectation.practitioners),
    "GET /emergency-access": .roles([.manager, .safeguardingLead, .auditor]),
    "POST /emergency-access/:access/review": .roles([.manager, .safeguardingLead, .auditor]),

    "GET /access-log": .roles([.auditor, .safeguardingLead]),
  ]

  /// The form that shows a route lets somebody through, where an empty one would be refused for another reason.
  static let forms: [String: String] = [
    "POST /drafts": "draft_path=/people/new&draft_title=Somebody+new&name=Maya"
  ]
}
