/// The elements of a children in need census return, in the order the schema gives them.
///
/// The order matters: an element that follows a later one of the same parent is out of order.
public enum Element: UInt8, CaseIterable, Hashable, Sendable {
  case message
  case header, collectionDetails, collection, year, referenceDate
  case source, sourceLevel, authority, softwareCode, release, serialNumber, madeAt
  case children, child
  case identifiers, childID, upn, formerUPN, upnUnknown, birthDate, expectedBirthDate
  case gender, sex, deathDate
  case characteristics, ethnicity, disabilities, disability
  case details, referralDate, referralSource, primaryNeed, closureDate, closureReason
  case transferConferenceDate
  case assessment, assessmentStart, assessmentReview, assessmentEnd, assessmentFactors, factor
  case cinPlan, cinPlanStart, cinPlanEnd
  case section47, section47Start, conferenceTarget, conferenceDate, conferenceNotRequired
  case noFurtherAction
  case protectionPlan, protectionPlanStart, protectionPlanEnd, initialCategory, latestCategory
  case previousPlans, reviews, reviewDate
}

/// The part of a return that a finding is about, under the name the Department for Education uses.
public enum Module: String, CaseIterable, Hashable, Sendable {
  case message = "Message"
  case header = "Header"
  case childIdentifiers = "ChildIdentifiers"
  case childCharacteristics = "ChildCharacteristics"
  case disabilities = "Disabilities"
  case cinDetails = "CINdetails"
  case assessments = "Assessments"
  case cinPlanDates = "CINplanDates"
  case section47 = "Section47"
  case childProtectionPlans = "ChildProtectionPlans"
  case reviews = "Reviews"
}
