// The first of each, which in made-up children is often the only one.
extension ChildDraft {
  public var episode: EpisodeDraft {
    get { episodes.first ?? EpisodeDraft(referredOn: nil) }
    set { episodes.first = newValue }
  }

  public var assessment: AssessmentDraft {
    get { episode.assessments.first ?? AssessmentDraft(startedOn: nil) }
    set { episode.assessments.first = newValue }
  }

  public var cinPlan: CINPlanDraft {
    get { episode.cinPlans.first ?? CINPlanDraft(startedOn: nil) }
    set { episode.cinPlans.first = newValue }
  }

  public var enquiry: EnquiryDraft {
    get { episode.enquiries.first ?? EnquiryDraft(startedOn: nil) }
    set { episode.enquiries.first = newValue }
  }

  public var protectionPlan: ProtectionPlanDraft {
    get { episode.protectionPlans.first ?? ProtectionPlanDraft(startedOn: nil) }
    set { episode.protectionPlans.first = newValue }
  }
}

extension Array {
  /// The first element; setting it makes one where there is none.
  fileprivate var first: Element? {
    get { isEmpty ? nil : self[0] }
    set {
      guard let newValue else { return }
      if isEmpty { append(newValue) } else { self[0] = newValue }
    }
  }
}
