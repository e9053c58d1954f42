import Casework
import Packs

extension FilledForm {
  /// What it says as an audit of a case; nil for any other form.
  var audit: CaseAudited? {
    form.declaration.isAudit ? CaseAudited(form: kept(about: nil)) : nil
  }

  /// What completing it comes to: nobody looks back at their own work, and those who audit record nothing else.
  var deed: Deed { form.declaration.isAudit ? .auditCase : .recordAbout }
}
