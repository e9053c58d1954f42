public import Record
public import Vocabulary

/// Whoever referred was told what came of it, or could not be.
public struct ReferrerTold: Payload {
  public static let kind = Kind("referrer.told")

  public var referral: ID<Entry>
  public var wasTold: Bool
  /// What they were told, or why they could not be.
  public var what: String

  public init(
    referral: ID<Entry>, wasTold: Bool, what: String = ""
  ) {
    self.referral = referral
    self.wasTold = wasTold
    self.what = what
  }

  private enum CodingKeys: String, CodingKey {
    case referral
    case wasTold = "was_told"
    case what
  }
}

extension ReferrerTold {
  public static let title = "Referrer told"
  public static let isContact = true

  public var summary: String {
    wasTold ? "The referrer was told" : "The referrer could not be told"
  }

  public var details: [Detail] {
    Detail.listing(("Told", wasTold ? "Yes" : "No"), ("What they were told, or why not", what))
  }
}
