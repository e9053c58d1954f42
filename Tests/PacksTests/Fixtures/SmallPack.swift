@testable import Packs

/// A pack with one of each of a few things, and the little language it needs.
enum SmallPack {
  static let language = PackFolder(
    name: "language",
    files: [
      "meanings.yaml": """
      - { id: early-help, word: Early help, topic: level, means: Help early. }
      - { id: child-protection, word: Child protection, topic: level, means: Keeping safe. }
      """,
      "concepts.yaml": "- { id: repeat-plans, title: Repeat plans }",
      "data.yaml": "- { id: cp-plans, title: Child protection plans, from: imported }",
      "practice-rules.yaml": """
      - rule: R-029
        part: identification
        kinds: [warn]
        standing: explicit
        says: Missed appointments are watched.
        parameters: [appointment_months]
      - { rule: R-034, part: identification, kinds: [prompt], standing: explicit, says: Help early. }
      """,
    ])

  static let files: [String: String] = [
    "pack.yaml": """
    id: small
    place: { name: Small Place, partnership: Small Partnership }
    title: Small strategy
    status: draft
    version: 1
    period: { from: 2024, to: 2026 }
    guidance: { title: Guidance, edition: 2018, source: { document: strategy, section: One } }
    agreed: not stated
    review: not stated
    documents:
      - { id: strategy, title: Small strategy }
    """,
    "agencies.yaml": """
    - { id: health, name: Health, covers: [gp], source: { document: strategy, section: Two } }
    """,
    "bodies.yaml": """
    - { id: board, name: Board, roles: [owns], can_agree: true, source: { document: strategy, section: Two } }
    """,
    "rules.yaml": """
    - { rule: R-034, source: { document: strategy, section: Three } }
    """,
    "objectives/notice.yaml": """
    id: notice
    title: Notice early
    says: Notice neglect early.
    owners: [board]
    when: not stated
    rules: [R-034]
    indicators: [repeat-plans]
    source: { document: strategy, section: Three, lines: 3-4 }
    """,
    "actions.yaml": """
    - id: train
      does: Train everybody.
      objective: notice
      owners: [health]
      when: { by: 2025-03-31 }
      source: { document: strategy, section: Three }
    """,
    "indicators/repeat-plans.yaml": """
    id: repeat-plans
    title: Repeat plans
    concept: repeat-plans
    status: formal
    type: count
    numerator: Plans for a child who had one before
    period: month
    direction: rise_first
    needs: [cp-plans]
    source: { document: strategy, section: Four }
    measure: >-
      count of child protection plans started in period
      where previous child protection plan ended
    """,
    "questions.yaml": """
    - id: which
      asks: Which plans are counted?
      type: left_open
      options:
        - { id: all, says: All of them., means: [indicators/repeat-plans] }
        - { id: long, says: Long ones. }
      about: [indicators/repeat-plans]
      assigned_to: not stated
      due: not stated
      source: { document: strategy, section: Four }
    """,
  ]

  /// One of the files with a piece of it changed.
  static func file(_ path: String, _ old: String, _ new: String) -> String {
    (files[path] ?? "").replacing(old, with: new)
  }

  static let folder = PackFolder(name: "small", files: files)

  static func library(_ more: PackFolder...) throws(PackFaults) -> PackLibrary {
    try PackLibrary([language, folder] + more)
  }

  /// The pack with one file as given.
  static func with(_ path: String, _ text: String?) -> PackFolder {
    var changed = folder
    changed[path] = text
    return changed
  }

  /// What is wrong with the pack when one file is as given.
  static func faults(_ path: String, _ text: String?) throws -> [PackFault] {
    let library = try library()
    do throws(PackFaults) {
      _ = try library.checking(with(path, text))
      return []
    } catch {
      return error.faults
    }
  }
}
