import Vocabulary

/// Plain cases without fault, into which one fault can be put.
struct StandardCase {
  let census: Census

  /// A day of the collection’s year, counted from 1 April as 0; days before it are negative.
  func day(_ number: Int) -> String { census.firstDay.adding(days: number).iso }

  /// A working day on or after a day of the year.
  func workingDay(_ number: Int) -> String {
    let day = census.firstDay.adding(days: number)
    return
      (census.calendar.isWorkingDay(day)
      ? day : census.calendar.adding(workingDays: 1, to: day)).iso
  }

  /// A Saturday of the year’s third month.
  var saturday: String {
    let day = census.firstDay.adding(days: 60)
    return day.adding(days: Weekday.saturday.rawValue - day.weekday.rawValue).iso
  }

  /// A referral with no further action.
  var referral: EpisodeDraft {
    var episode = EpisodeDraft(referredOn: day(30))
    episode.source = "6"
    episode.noFurtherAction = "1"
    return episode
  }

  /// An open case with an assessment that found neglect.
  var assessed: EpisodeDraft {
    var episode = referral
    episode.noFurtherAction = "0"
    episode.primaryNeed = "N1"
    episode.assessments = [
      AssessmentDraft(startedOn: day(31), endedOn: day(70), factors: ["16A"])
    ]
    return episode
  }

  /// A case that was closed after the assessment.
  var closed: EpisodeDraft {
    var episode = assessed
    episode.closedOn = day(72)
    episode.closureReason = "RC8"
    return episode
  }

  /// An open case with a plan for a child in need.
  var planned: EpisodeDraft {
    var episode = assessed
    episode.cinPlans = [CINPlanDraft(startedOn: day(75))]
    return episode
  }

  /// An open case with an enquiry that led to no conference.
  var enquired: EpisodeDraft {
    var episode = assessed
    episode.enquiries = [EnquiryDraft(startedOn: day(40), conferenceNotRequired: "1")]
    return episode
  }

  /// An open case with a child protection plan.
  var protected: EpisodeDraft {
    var episode = assessed
    let held = workingDay(60)
    episode.enquiries = [
      EnquiryDraft(startedOn: day(45), conferenceTarget: held, conferenceOn: held)
    ]
    episode.protectionPlans = [ProtectionPlanDraft(startedOn: held)]
    episode.protectionPlans[0].reviewsOn = [day(140)]
    return episode
  }
}
