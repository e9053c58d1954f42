/// What somebody has to do before anything else, because their account is new or was reset.
public enum SettingUp: Sendable {
  case ownPassword
  case twoStep
}

extension Account {
  /// The next thing to set up; nil when the account is ready.
  ///
  /// Demonstration accounts always are.
  public var settingUp: SettingUp? {
    if isDemo { return nil }
    if passwordHash.flatMap(StoredPassword.init)?.isOneTime ?? true { return .ownPassword }
    return twoStepSecret == nil ? .twoStep : nil
  }
}
