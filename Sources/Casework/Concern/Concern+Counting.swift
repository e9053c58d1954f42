extension Concern {
  /// Whether neglect is any part of what the concern is about.
  ///
  /// Neglect behind emotional abuse, or behind anything else, counts as neglect.
  public var countsAsNeglect: Bool {
    !sign.types.isEmpty || !sign.prenatal.isEmpty || !(sign.otherType ?? "").isEmpty
      || categories.primary == .neglect || categories.secondary.contains(.neglect)
  }

  /// Whether the author answered that a child is in danger now.
  public var isInImmediateDanger: Bool { response.isInImmediateDanger == true }
}
