extension Element {
  /// The published schemas of the collections 2017 to 2026 in one table.
  ///
  /// What came later or ended earlier says so: plans for children in need from 2022, and sex in
  /// place of gender from 2025 (Department for Education, children in need census, Open Government
  /// Licence v3.0).
  var declared: ElementForm {
    switch self {
    case .message: .group("Message")

    case .header: .group("Header", in: .message)
    case .collectionDetails: .group("CollectionDetails", in: .header)
    case .collection: .text("Collection", in: .collectionDetails)
    case .year: .text("Year", in: .collectionDetails)
    case .referenceDate: .text("ReferenceDate", in: .collectionDetails)
    case .source: .group("Source", in: .header, repeats: true)
    case .sourceLevel: .text("SourceLevel", in: .source)
    case .authority: .text("LEA", in: .source)
    case .softwareCode: .text("SoftwareCode", in: .source)
    case .release: .text("Release", in: .source)
    case .serialNumber: .text("SerialNo", in: .source)
    case .madeAt: .text("DateTime", in: .source)

    case .children: .group("Children", in: .message)
    case .child: .group("Child", in: .children, repeats: true)

    case .identifiers: .group("ChildIdentifiers", in: .child)
    case .childID: .text("LAchildID", in: .identifiers)
    case .upn: .text("UPN", in: .identifiers)
    case .formerUPN: .text("FormerUPN", in: .identifiers)
    case .upnUnknown: .text("UPNunknown", in: .identifiers)
    case .birthDate: .text("PersonBirthDate", in: .identifiers)
    case .expectedBirthDate: .text("ExpectedPersonBirthDate", in: .identifiers)
    case .gender: .text("GenderCurrent", in: .identifiers, collections: 2017...2024)
    case .sex: .text("Sex", in: .identifiers, collections: 2025...9999)
    case .deathDate: .text("PersonDeathDate", in: .identifiers)

    case .characteristics: .group("ChildCharacteristics", in: .child)
    case .ethnicity: .text("Ethnicity", in: .characteristics)
    case .disabilities: .group("Disabilities", in: .characteristics)
    case .disability: .text("Disability", in: .disabilities, repeats: true)

    case .details: .group("CINdetails", in: .child, repeats: true)
    case .referralDate: .text("CINreferralDate", in: .details)
    case .referralSource: .text("ReferralSource", in: .details)
    case .primaryNeed: .text("PrimaryNeedCode", in: .details)
    case .closureDate: .text("CINclosureDate", in: .details)
    case .closureReason: .text("ReasonForClosure", in: .details)
    case .transferConferenceDate: .text("DateOfInitialCPC", in: .details)

    case .assessment: .group("Assessments", in: .details, repeats: true)
    case .assessmentStart: .text("AssessmentActualStartDate", in: .assessment)
    case .assessmentReview: .text("AssessmentInternalReviewDate", in: .assessment)
    case .assessmentEnd: .text("AssessmentAuthorisationDate", in: .assessment)
    case .assessmentFactors: .group("FactorsIdentifiedAtAssessment", in: .assessment)
    case .factor: .text("AssessmentFactors", in: .assessmentFactors, repeats: true)

    case .cinPlan: .group("CINPlanDates", in: .details, repeats: true, from: 2022)
    case .cinPlanStart: .text("CINPlanStartDate", in: .cinPlan)
    case .cinPlanEnd: .text("CINPlanEndDate", in: .cinPlan)

    case .section47: .group("Section47", in: .details, repeats: true)
    case .section47Start: .text("S47ActualStartDate", in: .section47)
    case .conferenceTarget: .text("InitialCPCtarget", in: .section47)
    case .conferenceDate: .text("DateOfInitialCPC", in: .section47)
    case .conferenceNotRequired: .text("ICPCnotRequired", in: .section47)

    case .noFurtherAction: .text("ReferralNFA", in: .details)

    case .protectionPlan: .group("ChildProtectionPlans", in: .details, repeats: true)
    case .protectionPlanStart: .text("CPPstartDate", in: .protectionPlan)
    case .protectionPlanEnd: .text("CPPendDate", in: .protectionPlan)
    case .initialCategory: .text("InitialCategoryOfAbuse", in: .protectionPlan)
    case .latestCategory: .text("LatestCategoryOfAbuse", in: .protectionPlan)
    case .previousPlans: .text("NumberOfPreviousCPP", in: .protectionPlan)
    case .reviews: .group("Reviews", in: .protectionPlan)
    case .reviewDate: .text("CPPreviewDate", in: .reviews, repeats: true)
    }
  }
}
