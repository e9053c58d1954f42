import Dispatch
import Synchronization

/// Makes and checks stored passwords, slowly and one at a time, on a thread of its own.
///
/// scrypt is meant to take a third of a second and 32 MB. So that many sign-ins at once never starve the pages of
/// everyone else, they wait for each other here, and when too many wait the next is told to try again in a moment.
public final class Passwords: Sendable {
  private let recipe: PasswordRecipe
  private let mostWaiting: Int
  private let waiting = Mutex(0)
  private let thread = DispatchQueue(label: "heed.passwords")
  /// Checked against when there is no account, so that an unknown username takes as long as a known one.
  private let decoy: StoredPassword

  public init(recipe: PasswordRecipe = .standard, mostWaiting: Int = 24) {
    self.recipe = recipe
    self.mostWaiting = mostWaiting
    decoy = .decoy(recipe)
  }

  /// What to keep of a password.
  ///
  /// - Parameter isOneTime: made by somebody else, and to be changed by its owner at the first sign-in.
  public func stored(_ password: String, isOneTime: Bool = false) async throws -> String {
    let recipe = recipe
    return try await inTurn {
      try StoredPassword(of: password, recipe: recipe, salt: .random(16), isOneTime: isOneTime)
        .description
    }
  }

  /// Whether a password is the one that was kept; never, after the same work, when none was.
  public func matches(_ password: String, _ stored: String?) async throws -> Bool {
    let kept = stored.flatMap(StoredPassword.init)
    let decoy = decoy
    return try await inTurn {
      let isMatch = try (kept ?? decoy).matches(password)
      return isMatch && kept != nil
    }
  }

  private func inTurn<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    let isTooMany = waiting.withLock { count in
      guard count < mostWaiting else { return true }
      count += 1
      return false
    }
    if isTooMany { throw TooManySigningIn() }
    defer { waiting.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      thread.async { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}

/// So many people are signing in at this moment that one more has to try again shortly.
public struct TooManySigningIn: Error, Equatable {
  public init() {}
}

extension [UInt8] {
  /// Bytes nobody can guess, from the system's random numbers.
  public static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
