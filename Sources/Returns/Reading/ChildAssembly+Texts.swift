extension ChildAssembly {
  mutating func set(_ element: Element, to text: WrittenText) {
    switch element {
    case .childID: child.identifiers?.childID = text
    case .upn: child.identifiers?.upn = text
    case .formerUPN: child.identifiers?.formerUPN = text
    default: break
    }
  }

  mutating func set(_ element: Element, to code: WrittenCode) {
    switch element {
    case .upnUnknown: child.identifiers?.upnUnknown = code
    case .gender: child.identifiers?.gender = code
    case .sex: child.identifiers?.sex = code
    case .ethnicity: child.characteristics?.ethnicity = code
    case .disability: child.characteristics?.disabilities.append(code)
    case .referralSource: episode?.source = code
    case .primaryNeed: episode?.primaryNeed = code
    case .closureReason: episode?.closureReason = code
    case .factor: assessment?.factors.append(code)
    case .initialCategory: plan?.initialCategory = code
    case .latestCategory: plan?.latestCategory = code
    default: break
    }
  }

  mutating func set(_ element: Element, to date: WrittenDate) {
    switch element {
    case .birthDate: child.identifiers?.bornOn = date
    case .expectedBirthDate: child.identifiers?.expectedOn = date
    case .deathDate: child.identifiers?.diedOn = date
    case .referralDate: episode?.referredOn = date
    case .closureDate: episode?.closedOn = date
    case .transferConferenceDate: episode?.transferConferenceOn = date
    case .assessmentStart: assessment?.startedOn = date
    case .assessmentReview: assessment?.reviewOn = date
    case .assessmentEnd: assessment?.endedOn = date
    case .cinPlanStart: cinPlan?.startedOn = date
    case .cinPlanEnd: cinPlan?.endedOn = date
    case .section47Start: section47?.startedOn = date
    case .conferenceTarget: section47?.conferenceTarget = date
    case .conferenceDate: section47?.conferenceOn = date
    case .protectionPlanStart: plan?.startedOn = date
    case .protectionPlanEnd: plan?.endedOn = date
    case .reviewDate: reviews?.dates.append(date)
    default: break
    }
  }

  mutating func set(_ element: Element, to flag: WrittenFlag) {
    switch element {
    case .noFurtherAction: episode?.noFurtherAction = flag
    case .conferenceNotRequired: section47?.conferenceNotRequired = flag
    default: break
    }
  }

  mutating func setPreviousPlans(to number: Written<Int>) {
    plan?.previousPlans = number
  }
}
