/// Who looked at a child protection plan: a conference, or those who carry it out.
///
/// Working Together, chapter 1, on core groups and on review conferences.
public enum ReviewMeeting: String, Choice {
  case reviewConference = "review_conference"
  case coreGroup = "core_group"

  public var label: String {
    switch self {
    case .reviewConference: "Review conference"
    case .coreGroup: "Core group"
    }
  }
}
