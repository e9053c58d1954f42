extension StoredSamples {
  /// Agreement and refusal as they have been stored since version 2.
  static let agreement: [(kind: String, version: Int, json: String)] = [
    (
      "monitoring.reviewed", 2,
      #"{"found":"Warm and fed","is_near_significant_harm":"no","next_review_on":"2025-06-01","overruled":[{"rule":"R-042","why":"Away at sea until then"}]}"#
    ),
    (
      "agreement.withdrawn", 2,
      #"{"agreement":"entry-1","ask_again_on":"2025-05-01","efforts":"Met at work","is_near_significant_harm":"not_known","monitor":{"agency":"","contact":"Sees Maya daily","name":"Ms Hart","review_on":"2025-04-01"},"name":"Ngozi Okafor","overruled":[{"rule":"R-042","why":"Away at sea until then"}],"why":"A new job"}"#
    ),
    (
      "agreement.answered", 2,
      #"{"answer":"yes","giver":"young_person","name":"Maya Okafor","scope":"Family support","why_competent":"Told it back in her own words"}"#
    ),
  ]
}
