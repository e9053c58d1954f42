import Returns
import Testing

struct ProtectionPlanRuleTests {
  private func plan(_ change: (inout ProtectionPlanDraft) -> Void) -> ChildDraft {
    .protected.with { change(&$0.protectionPlan) }
  }

  private func plans(_ times: (String?, String?)...) -> ChildDraft {
    .protected.with {
      $0.episode.protectionPlans = times.map {
        ProtectionPlanDraft(startedOn: $0.0, endedOn: $0.1)
      }
    }
  }

  @Test func `8730: it is said how many plans there were before`() {
    #expect(!breaks("8730", plan { $0.previousPlans = "3" }))
    #expect(breaks("8730", plan { $0.previousPlans = nil }))
    #expect(breaks("8730", plan { $0.previousPlans = "-1" }))
  }

  @Test func `8905 and 8910: the categories of abuse are codes`() {
    for code in ["NEG", "PHY", "SAB", "EMO", "MUL"] {
      #expect(!breaks("8905", plan { $0.initialCategory = code }))
      #expect(!breaks("8910", plan { $0.latestCategory = code }))
    }
    for code in [nil, "Neglect", "neg"] {
      #expect(breaks("8905", plan { $0.initialCategory = code }))
      #expect(breaks("8910", plan { $0.latestCategory = code }))
    }
  }

  @Test func `8915 and 8920: no plan starts or ends after the child died`() {
    let child = plans(("2024-06-24", "2024-09-16"))

    #expect(!breaks("8915", child.with { $0.diedOn = "2024-06-24" }))
    #expect(breaks("8915", child.with { $0.diedOn = "2024-06-23" }))
    #expect(!breaks("8920", child.with { $0.diedOn = "2024-09-16" }))
    #expect(breaks("8920", child.with { $0.diedOn = "2024-09-15" }))
  }

  @Test func `2883: no more plans start than conferences are held`() {
    #expect(!breaks("2883", .protected))
    #expect(
      breaks(
        "2883", .protected,
        plan { $0.startedOn = "2024-06-25" }.with {
          $0.episode.enquiries = []
        }))
    #expect(!breaks("2883", plans(("2023-06-24", nil)).with { $0.episode.enquiries = [] }))
  }

  @Test func `2885: a plan of the year starts with a conference of its referral`() {
    #expect(!breaks("2885", .protected))
    #expect(breaks("2885", plan { $0.startedOn = "2024-06-25" }))
    #expect(breaks("2885", .protected.with { $0.episode.enquiries = [] }))
    #expect(
      !breaks(
        "2885",
        .protected.with {
          $0.episode.enquiries = []
          $0.episode.transferConferenceOn = "2024-06-24"
        }))
    #expect(!breaks("2885", plan { $0.startedOn = "2024-03-25" }))
    #expect(
      !breaks(
        "2885",
        .protected.with {
          $0.episode.enquiries.insert(EnquiryDraft(startedOn: "2024-05-08"), at: 0)
        }))
  }

  @Test func `1105: a plan does not start before the referral`() {
    #expect(!breaks("1105", plan { $0.startedOn = "2024-05-01" }))
    #expect(breaks("1105", plan { $0.startedOn = "2024-04-30" }))
  }

  @Test func `8720: a plan has started by the end of the collection`() {
    #expect(!breaks("8720", plan { $0.startedOn = "2019-05-01" }))
    #expect(breaks("8720", plan { $0.startedOn = "2025-04-01" }))
    #expect(breaks("8720", plan { $0.startedOn = nil }))
  }

  @Test func `8840 and 8925: a plan ends after the day it starts`() {
    #expect(!breaks("8840", plans(("2024-06-24", "2024-06-25"))))
    #expect(breaks("8840", plans(("2024-06-24", "2024-06-24"))))
    #expect(!breaks("8925", plans(("2024-06-24", "2024-06-24"))))
    #expect(breaks("8925", plans(("2024-06-24", "2024-06-23"))))
  }

  @Test func `8930: a plan ended in the year`() {
    #expect(!breaks("8930", plans(("2023-06-24", "2024-04-01"))))
    #expect(breaks("8930", plans(("2023-06-24", "2024-03-31"))))
    #expect(breaks("8930", plans(("2023-06-24", "2025-04-01"))))
  }

  @Test func `8935: a child has one open plan`() {
    #expect(!breaks("8935", plans(("2024-06-24", "2024-09-16"), ("2024-11-04", nil))))
    #expect(breaks("8935", plans(("2024-06-24", nil), ("2024-11-04", nil))))
  }

  @Test func `8940: one plan goes on at a time`() {
    #expect(!breaks("8940", plans(("2024-06-24", "2024-09-16"), ("2024-09-17", nil))))
    #expect(breaks("8940", plans(("2024-06-24", "2024-09-16"), ("2024-09-16", nil))))
    #expect(breaks("8940", plans(("2024-06-24", nil), ("2024-09-16", "2024-10-01"))))
    #expect(
      breaks("8940", plans(("2024-06-24", nil)).with { $0.episodes.append($0.episode) }))
  }

  @Test func `8841: a review comes after the plan’s first day`() {
    #expect(!breaks("8841", plan { $0.reviewsOn = ["2024-06-25"] }))
    #expect(breaks("8841", plan { $0.reviewsOn = ["2024-06-24"] }))
    #expect(breaks("8841", plan { $0.reviewsOn = ["2024-09-16", "2024-06-23"] }))
  }

  @Test func `8842Q: a review has a date`() {
    #expect(!breaks("8842Q", .protected))
    #expect(!breaks("8842Q", plan { $0.reviewsOn = [] }))
    #expect(breaks("8842Q", plan { $0.reviewsOn = ["2024-09-16", ""] }))
    #expect(breaks("8842Q", plan { $0.reviewsOn = ["soon"] }))
    let empty = message(
      "<Child><CINdetails><ChildProtectionPlans><Reviews/></ChildProtectionPlans></CINdetails>"
        + "</Child>")
    #expect(Checked(empty).rules.contains("8842Q"))
  }
}
