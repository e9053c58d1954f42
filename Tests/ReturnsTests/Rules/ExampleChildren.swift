import Returns

// Children of the collection from 1 April 2024 to 31 March 2025 in whom nothing is wrong.
extension ChildDraft {
  /// Nine years old, with no referral yet.
  static let maya: ChildDraft = {
    var child = ChildDraft(childID: "MAYA1")
    child.upn = "A881000000011"
    child.bornOn = "2015-06-01"
    child.sex = "F"
    child.ethnicity = "BCRB"
    child.disabilities = ["NONE"]
    return child
  }()

  /// Referred, with no further action.
  static let referred = maya.with {
    $0.episode = EpisodeDraft(referredOn: "2024-05-01")
    $0.episode.source = "2A"
    $0.episode.noFurtherAction = "1"
  }

  /// Referred and assessed; the case is open.
  static let assessed = referred.with {
    $0.episode.noFurtherAction = "0"
    $0.episode.primaryNeed = "N1"
    $0.assessment = AssessmentDraft(
      startedOn: "2024-05-02", endedOn: "2024-06-20", factors: ["16A", "4B"])
  }

  /// Assessed, and the case closed.
  static let closed = assessed.with {
    $0.episode.closedOn = "2024-06-21"
    $0.episode.closureReason = "RC8"
  }

  /// On a plan for a child in need.
  static let planned = assessed.with { $0.cinPlan = CINPlanDraft(startedOn: "2024-07-01") }

  /// An enquiry was made, which needed no conference.
  static let enquired = assessed.with {
    $0.enquiry = EnquiryDraft(startedOn: "2024-05-20", conferenceNotRequired: "1")
  }

  /// On a child protection plan, reviewed once.
  static let protected = assessed.with {
    $0.enquiry = EnquiryDraft(
      startedOn: "2024-06-03", conferenceTarget: "2024-06-24", conferenceOn: "2024-06-24")
    $0.protectionPlan = ProtectionPlanDraft(startedOn: "2024-06-24")
    $0.protectionPlan.reviewsOn = ["2024-09-16"]
  }

  /// Not yet born, and being assessed.
  static let unborn: ChildDraft = {
    var child = ChildDraft(childID: "UNBORN1")
    child.expectedOn = "2025-05-15"
    child.sex = "U"
    child.ethnicity = "NOBT"
    child.upnUnknown = "UN1"
    child.episode = ChildDraft.assessed.episode
    child.episode.referredOn = "2025-03-03"
    child.assessment = AssessmentDraft(startedOn: "2025-03-04")
    return child
  }()

  func with(_ change: (inout ChildDraft) -> Void) -> ChildDraft {
    var child = self
    change(&child)
    return child
  }
}

/// Whether children of the collection of a year break a rule.
func breaks(_ rule: String, _ children: ChildDraft..., year: Int = 2025) -> Bool {
  var writer = ReturnWriter(year: year)
  for child in children { writer.add(child) }
  writer.finish()
  return Checked(writer.take()).rules.contains(rule)
}
