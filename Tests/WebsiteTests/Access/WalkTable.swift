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

    "GET /places/:strategy/booklet": .anybody,
    "GET /places/:strategy/booklet.csv": .anybody,
    "GET /places/:strategy/booklet/own": .signedIn,
    "GET /places/:strategy/booklet/own.csv": .signedIn,
    "GET /places/:strategy/booklet/own/narratives/:indicator":
      .roles([.analyst, .manager, .safeguardingLead]),
    "POST /places/:strategy/booklet/own/narratives/:indicator":
      .roles([.analyst, .manager, .safeguardingLead]),
    "GET /places/:strategy/booklet/own/children":
      .roles(Expectation.practitioners.union([.auditor])),
    "GET /strategies": .anybody,
    "GET /strategies/compare": .anybody,
    "GET /strategies/trace": .anybody,
    "GET /strategies/trace.csv": .anybody,
    "GET /strategies/:strategy": .anybody,
    "GET /strategies/:strategy/practice": .anybody,
    "GET /strategies/:strategy/indicators": .anybody,
    "GET /strategies/:strategy/partnership": .anybody,
    "GET /strategies/:strategy/open": .anybody,

    "GET /strategies/:strategy/versions": .anybody,
    "GET /strategies/:strategy/draft": .roles(Expectation.draftReaders),
    "POST /strategies/:strategy/draft": .roles([.analyst]),
    "GET /strategies/:strategy/draft/file": .roles([.analyst]),
    "POST /strategies/:strategy/draft/file": .roles([.analyst]),
    "POST /strategies/:strategy/draft/questions/:question/assignment": .roles([.analyst]),
    "POST /strategies/:strategy/draft/questions/:question/decision": .roles([.analyst]),
    "POST /strategies/:strategy/draft/measures": .roles([.analyst]),
    "POST /strategies/:strategy/draft/agreement": .roles([.manager, .safeguardingLead]),
    "POST /strategies/:strategy/draft/discarded": .roles([.analyst]),
    "GET /place/strategy": .roles([.administrator]),
    "POST /place/strategy": .roles([.administrator]),

    "GET /returns/cin": .roles([.analyst]),
    "POST /returns/cin/checks": .roles([.analyst]),
    "GET /returns/cin/checks/:check": .roles([.analyst]),
    "GET /returns/cin/checks/:check/findings.csv": .roles([.analyst]),
    "POST /returns/cin/checks/:check/discarded": .roles([.analyst]),

    "GET /access-log": .roles([.auditor, .safeguardingLead]),

    "GET /people/:person/concerns/new": .record,
    "POST /people/:person/concerns": .record,
    "GET /people/:person/sightings/new": .record,
    "POST /people/:person/sightings": .record,
    "GET /people/:person/events/new": .record,
    "POST /people/:person/events": .record,
    "GET /people/:person/questions/new": .record,
    "POST /people/:person/questions": .record,
    "GET /people/:person/vulnerabilities/new": .record,
    "POST /people/:person/vulnerabilities": .record,
    "GET /people/:person/parental-factors/new": .record,
    "POST /people/:person/parental-factors": .record,
    "GET /people/:person/look-backs/new": .record,
    "POST /people/:person/look-backs": .record,
    "GET /people/:person/concerns/:entry/recorded": .record,
    "GET /people/:person/concerns/:entry/immediate-danger": .record,
    "POST /people/:person/concerns/:entry/immediate-danger": .record,

    "GET /people/:person/entries/:entry": .see,
    "GET /people/:person/entries/:entry/correction": .record,
    "POST /people/:person/entries/:entry/correction": .record,
    "GET /people/:person/entries/:entry/withdrawal": .record,
    "POST /people/:person/entries/:entry/withdrawal": .record,

    "GET /people/:person/chronology": .see,
    "GET /people/:person/chronology/print": .see,

    "GET /": .signedIn,
    "GET /people": .roles(Expectation.practitioners.union([.auditor])),
    "GET /people/new": .roles(Expectation.practitioners),
    "POST /people": .roles(Expectation.practitioners),
    "GET /people/:person": .see,
    "GET /people/:person/people": .see,
    "GET /people/:person/restricted": .seeRestricted,
    "GET /people/:person/record": .record,
    "GET /people/:person/notice-answers/new": .record,
    "POST /people/:person/notice-answers": .record,
    "GET /people/:person/names/new": .record,
    "POST /people/:person/names": .record,
    "GET /people/:person/details/new": .record,
    "POST /people/:person/details": .record,
    "GET /people/:person/birth/new": .record,
    "POST /people/:person/birth": .record,
    "GET /people/:person/death/new": .record,
    "POST /people/:person/death": .record,
    "GET /people/:person/notes/new": .record,
    "POST /people/:person/notes": .record,
    "GET /people/:person/family/new": .record,
    "GET /people/:person/relationships/new": .record,
    "POST /people/:person/relationships": .record,
    "GET /people/:person/moves/new": .record,
    "POST /people/:person/moves": .record,
    "GET /people/:person/departures/new": .record,
    "POST /people/:person/departures": .record,

    "GET /people/:person/team/new": .changeTeam,
    "POST /people/:person/team": .changeTeam,
    "GET /people/:person/team/departures/new": .changeTeam,
    "POST /people/:person/team/departures": .changeTeam,
    "GET /people/:person/restriction/new": .restrict,
    "POST /people/:person/restriction": .restrict,
    "GET /people/:person/restriction/lifting": .restrict,
    "POST /people/:person/restriction/lifting": .restrict,
    "GET /people/:person/related-workers/new": .restrict,
    "POST /people/:person/related-workers": .restrict,
  ]

  /// The form that shows a route lets somebody through, where an empty one would be refused for another reason.
  static let forms: [String: String] = [
    "POST /drafts": "draft_path=/people/new&draft_title=Somebody+new&name=Maya"
  ]
}
