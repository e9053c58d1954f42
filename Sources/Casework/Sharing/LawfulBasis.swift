/// What in data protection law lets an agency share information about somebody (UK GDPR, Article 6).
public enum LawfulBasis: String, Choice {
  case publicTask = "public_task"
  case legalObligation = "legal_obligation"
  case recognisedInterest = "recognised_interest"
  case vitalInterests = "vital_interests"
  case legitimateInterests = "legitimate_interests"
  case consent

  public var label: String {
    switch self {
    case .publicTask: "A task of a public body, or in the public interest"
    case .legalObligation: "The law requires it"
    case .recognisedInterest: "Safeguarding, by a body that is not public"
    case .vitalInterests: "To protect somebody’s life"
    case .legitimateInterests: "Another legitimate interest, weighed against theirs"
    case .consent: "Consent to this sharing"
    }
  }

  /// Where in the law it stands.
  public var law: String {
    switch self {
    case .publicTask: "UK GDPR Article 6(1)(e)"
    case .legalObligation: "UK GDPR Article 6(1)(c)"
    case .recognisedInterest: "UK GDPR Article 6(1)(ea)"
    case .vitalInterests: "UK GDPR Article 6(1)(d)"
    case .legitimateInterests: "UK GDPR Article 6(1)(f)"
    case .consent: "UK GDPR Article 6(1)(a)"
    }
  }

  /// The law that these bases are worded after, kept with every decision.
  public static let edition =
    "UK GDPR and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025"
}

/// What lets especially sensitive information be shared: health, ethnicity, religion, sexuality (UK GDPR, Article 9).
public enum SensitiveCondition: String, Choice {
  case safeguarding
  case healthOrCare = "health_or_care"
  case vitalInterests = "vital_interests"
  case explicitConsent = "explicit_consent"
  case notSensitive = "not_sensitive"

  public var label: String {
    switch self {
    case .safeguarding: "Safeguarding of children and of people at risk"
    case .healthOrCare: "Health or social care"
    case .vitalInterests: "To protect somebody’s life, where they cannot consent"
    case .explicitConsent: "Explicit consent to this sharing"
    case .notSensitive: "Nothing of that kind is shared"
    }
  }

  /// Where in the law it stands.
  public var law: String {
    switch self {
    case .safeguarding: "UK GDPR Article 9(2)(g), Data Protection Act 2018 Schedule 1 paragraph 18"
    case .healthOrCare: "UK GDPR Article 9(2)(h), Data Protection Act 2018 Schedule 1 paragraph 2"
    case .vitalInterests: "UK GDPR Article 9(2)(c)"
    case .explicitConsent: "UK GDPR Article 9(2)(a)"
    case .notSensitive: "UK GDPR Article 9 does not apply"
    }
  }
}
