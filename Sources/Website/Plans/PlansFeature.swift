import Casework
import Hummingbird
import Record
import UseCases
import Vocabulary

/// The level, agreement, plan, reviews and decisions of a child.
struct PlansFeature {
  let site: SiteParts

  /// The forms by which they are recorded and put right.
  static var forms: [any EntryForm.Type] {
    [
      LevelForm.self, AgreementForm.self, AgreementWithdrawalForm.self, MonitoringForm.self,
      HelpForm.self, ReferralForm.self, ReferrerToldForm.self, NoFurtherActionForm.self,
      StatutoryDecisionForm.self, LongTermForm.self, ClosureForm.self, ApprovalForm.self,
      PlanForm.self, PlanAgreementForm.self, PlanEndForm.self, ReviewForm.self, HelpEndForm.self,
      AuditForm.self, CareThresholdForm.self, CarePlanSettledForm.self, HomeSeenForm.self,
      ConferenceForm.self,
    ]
  }

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/plan", .seePerson, show)
    routes.get("/people/:person/plans/:plan", .seePerson, showPlan)
    routes.get("/people/:person/plans/:plan/print", .seePerson, printPlan)
    EntryFormRoutes<LevelForm>(site: site).add(to: &routes)
    EntryFormRoutes<AgreementForm>(site: site).add(to: &routes)
    EntryFormRoutes<AgreementWithdrawalForm>(site: site).add(to: &routes)
    EntryFormRoutes<MonitoringForm>(site: site).add(to: &routes)
    EntryFormRoutes<HelpForm>(site: site).add(to: &routes)
    EntryFormRoutes<ReferralForm>(site: site).add(to: &routes)
    EntryFormRoutes<ReferrerToldForm>(site: site).add(to: &routes)
    EntryFormRoutes<NoFurtherActionForm>(site: site).add(to: &routes)
    EntryFormRoutes<StatutoryDecisionForm>(site: site).add(to: &routes)
    EntryFormRoutes<LongTermForm>(site: site).add(to: &routes)
    EntryFormRoutes<ClosureForm>(site: site).add(to: &routes)
    EntryFormRoutes<ApprovalForm>(site: site).add(to: &routes)
    EntryFormRoutes<PlanForm>(site: site).add(to: &routes)
    EntryFormRoutes<PlanAgreementForm>(site: site).add(to: &routes)
    EntryFormRoutes<PlanEndForm>(site: site).add(to: &routes)
    EntryFormRoutes<ReviewForm>(site: site).add(to: &routes)
    EntryFormRoutes<HelpEndForm>(site: site).add(to: &routes)
    EntryFormRoutes<AuditForm>(site: site).add(to: &routes)
    EntryFormRoutes<CareThresholdForm>(site: site).add(to: &routes)
    EntryFormRoutes<CarePlanSettledForm>(site: site).add(to: &routes)
    EntryFormRoutes<HomeSeenForm>(site: site).add(to: &routes)
    EntryFormRoutes<ConferenceForm>(site: site).add(to: &routes)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(
      PlanAndDecisionsPage(
        view: try await site.personView(.plan, context), today: site.now().ukDate,
        done: context.query.text("done").flatMap(PlanDone.init)))
  }

  private func plan(
    _ part: PagePart, _ context: SiteContext
  ) async throws -> (PersonView, Picture, PlanCourse) {
    let view = try await site.personView(part, context)
    let id: ID<Plan> = try context.id("plan")
    guard let picture = view.picture, let plan = picture.involvement.plan(id) else {
      throw NotFound()
    }
    return (view, picture, plan)
  }

  private func showPlan(_: Request, context: SiteContext) async throws -> Response {
    let (view, picture, plan) = try await plan(.plan, context)
    return context.page(PlanPage(view: view, picture: picture, plan: plan))
  }

  private func printPlan(_: Request, context: SiteContext) async throws -> Response {
    let (view, picture, plan) = try await plan(.printed, context)
    return context.page(FamilyPlanPage(view: view, picture: picture, plan: plan))
  }
}
