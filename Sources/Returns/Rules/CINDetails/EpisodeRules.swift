import Vocabulary

extension CensusRule {
  static let episodes: [CensusRule] = [
    CensusRule(
      "8565", .childProtectionPlans,
      [
        .closureDate, .conferenceDate, .assessmentStart, .assessmentEnd, .section47Start,
        .protectionPlanEnd, .cinPlanStart, .cinPlanEnd,
      ],
      "Something took place after the case was closed.",
      do: "Correct the date of the closure, or of what follows it.",
      .episodes { episode, _, report in
        guard let closed = episode.closedOn?.value else { return }
        let late = episode.datesOfActivity.filter { $0.value.map { $0 > closed } ?? false }
        if !late.isEmpty { report.failure(in: episode, parts: late + [episode.closedOn].parts) }
      }),
    CensusRule(
      "2991Q", .cinDetails, [.section47, .assessment],
      "There is a section 47 enquiry but no assessment.",
      do: "Add the assessment, or say why there was none.",
      .episodes { episode, _, report in
        if let enquiry = episode.enquiries.first, episode.assessments.isEmpty {
          report.failure(in: enquiry, enquiry.startedOn)
        }
      }),
    CensusRule(
      "8815", .cinDetails, [.noFurtherAction, .closureDate],
      "The child has more than one open case.",
      do: "Close those that have ended; a child can have only one.",
      .child { child, _, report in
        guard child.episodes.count > 1 else { return }
        for episode in child.episodes.filter(\.isOpenCase).dropFirst() {
          report.failure(in: episode, episode.referredOn, missing: .closureDate)
        }
      }),
    CensusRule(
      "8816", .cinDetails, [.referralDate, .noFurtherAction],
      "A case is open although a later referral followed it.",
      do: "Close the earlier case, or correct the dates of the referrals.",
      .child { child, _, report in
        guard child.episodes.count > 1 else { return }
        let latest = child.episodes.compactMap(\.referredOn).max {
          $0.value.map(\.dayNumber) ?? .min < $1.value.map(\.dayNumber) ?? .min
        }
        for episode in child.episodes
        where episode.isOpenCase && episode.referredOn.isBefore(latest) {
          report.failure(in: episode, episode.referredOn, latest)
        }
      }),
    CensusRule(
      "8820", .cinDetails, [.referralDate, .closureDate],
      "A referral falls in the time of another case of the child.",
      do: "Correct the dates. A referral may come on the day on which the case before it closed.",
      .child { child, census, report in
        for (place, episode) in child.episodes.enumerated() {
          let other = child.episodes.indices.first {
            $0 != place && episode.isReferred(during: child.episodes[$0], census)
          }
          guard let other else { continue }
          let overlapping = child.episodes[other]
          report.failure(
            in: episode, episode.referredOn, overlapping.referredOn, overlapping.closedOn)
        }
      }),
  ]
}

extension CINChild.Episode {
  /// The dates by which something was done in the case.
  fileprivate var datesOfActivity: [WrittenDate] {
    var dates = [transferConferenceOn]
    for assessment in assessments { dates += [assessment.startedOn, assessment.endedOn] }
    for plan in cinPlans { dates += [plan.startedOn, plan.endedOn] }
    for enquiry in enquiries { dates += [enquiry.startedOn, enquiry.conferenceOn] }
    for plan in protectionPlans { dates.append(plan.endedOn) }
    return dates.compactMap { $0 }
  }

  fileprivate func isReferred(during other: CINChild.Episode, _ census: Census) -> Bool {
    guard other.closedOn != nil || other.ledToAction else { return false }
    return referredOn.isWithin(other.referredOn, other.closedOn, census)
      // The day on which one case closes may be that on which the next begins.
      && !(referredOn.isSame(as: other.closedOn) && !referredOn.isSame(as: other.referredOn))
  }
}
