/// What a reader has come to in a return.
public enum ReadingEvent: Sendable {
  case header(ReturnHeader)
  case child(CINChild)
  /// Something wrong outside the children; a child carries its own faults.
  case fault(FormFault)
}
