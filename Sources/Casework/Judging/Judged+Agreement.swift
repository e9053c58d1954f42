public import Record
import Vocabulary

extension AgreementAnswered {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    missing + HelpNeedsAgreement.objections(to: self, in: picture)
      + SomebodyKeepsWatch.objections(to: self, in: picture)
      + LookingAgain.objections(to: askAgainOn, at: "ask_again_on", from: picture.today)
      + RelativesDoNotInterpret.objections(toDecidingWith: interpreter)
  }

  private var missing: [Objection] {
    var objections: [Objection] = []
    if asked == nil, name.isBlank {
      objections.append(Objection(at: "name", "Enter who was asked"))
    }
    if scope.isBlank {
      objections.append(Objection(at: "scope", "Enter what they were asked to agree to"))
    }
    if answer != .yes, why.isBlank {
      objections.append(
        Objection(
          at: "why",
          answer == .no ? "Enter why they do not agree" : "Enter why they could not answer"))
    }
    return objections
  }
}

extension AgreementWithdrawn {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (why.isBlank ? [Objection(at: "why", "Enter why they no longer agree")] : [])
      + SomebodyKeepsWatch.objections(toRefusal: self, in: picture)
      + LookingAgain.objections(to: askAgainOn, at: "ask_again_on", from: picture.today)
  }
}

extension MonitoringReviewed {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    SomebodyKeepsWatch.objections(to: self, in: picture)
  }
}

extension HelpStarted {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (service.isBlank ? [Objection(at: "service", "Enter which service helps")] : [])
      + HelpNeedsAgreement.objections(to: self, in: picture)
  }
}
