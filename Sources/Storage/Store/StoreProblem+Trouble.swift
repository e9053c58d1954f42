public import UseCases

extension StoreProblem: StoreTrouble {
  public var trouble: Trouble {
    switch self {
    case .diskFull: .full
    case .readOnly, .openedForReading, .folderNotWritable: .readOnly
    case .busy, .inUse: .busy
    default: .damaged
    }
  }
}
