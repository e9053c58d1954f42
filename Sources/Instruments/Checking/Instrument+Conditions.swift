import Vocabulary

extension Instrument {
  /// Conditions must look at items that are there and can be so, and must not go round in a circle.
  func checkConditions(_ list: inout ProblemList) {
    for section in sections {
      let path = "sections/\(section.id)"
      if let condition = section.shownWhen {
        check(condition, in: section, at: "\(path)/shown_when", &list)
        list.expect(
          condition.items.allSatisfy { self.section(of: $0)?.id != section.id },
          "A section cannot depend on its own items", at: "\(path)/shown_when")
      }
      for item in section.items {
        let path = "\(path)/items/\(item.id)"
        if let condition = item.shownWhen {
          check(condition, in: section, at: "\(path)/shown_when", &list)
        }
        if case .when(let condition) = item.required {
          check(condition, in: section, at: "\(path)/required", &list)
          list.expect(
            !condition.items.contains(item.id), "An item cannot be required by its own answer",
            at: "\(path)/required")
        }
      }
    }
    checkCircles(&list)
  }

  private func check(
    _ condition: ItemCondition, in section: InstrumentSection, at path: String,
    _ list: inout ProblemList
  ) {
    list.expect(
      condition.depth <= 8 && condition.parts.count <= 50, "The condition is too long", at: path)
    list.expect(condition.isNowhereEmpty, "“all” and “any” need something in them", at: path)
    for part in condition.parts {
      guard let id = part.items.first, let item = item(id), let home = self.section(of: id) else {
        list.add("There is no item “\(part.items.first?.value ?? "")”", at: path)
        continue
      }
      list.expect(
        !home.isForEachPerson || home.id == section.id,
        "“\(id)” is asked for each person, so only its own section can depend on it", at: path)
      check(part, on: item, at: path, &list)
    }
  }

  private func check(
    _ part: ItemCondition, on item: Item, at path: String, _ list: inout ProblemList
  ) {
    switch part {
    case .chose(_, let chosen):
      guard let options = item.kind.options else {
        list.add("“\(item.id)” has no options to choose", at: path)
        return
      }
      list.expect(!chosen.isEmpty, "No option is named", at: path)
      for option in chosen where !options.contains(where: { $0.id == option }) {
        list.add("“\(item.id)” has no option “\(option)”", at: path)
      }
    case .atLeast, .atMost:
      list.expect(item.kind.isNumber, "“\(item.id)” is not a number", at: path)
    case .answered, .all, .any, .not: break
    }
  }

  /// Names each item whose being shown depends on itself by way of others.
  private func checkCircles(_ list: inout ProblemList) {
    var needs: [ID<Item>: [ID<Item>]] = [:]
    for section in sections {
      for item in section.items {
        needs[item.id] = (section.shownWhen?.items ?? []) + (item.shownWhen?.items ?? [])
      }
    }
    for section in sections {
      for item in section.items where Self.reaches(item.id, in: needs) {
        list.add(
          "Whether it is shown depends, by way of other items, on its own answer",
          at: "sections/\(section.id)/items/\(item.id)/shown_when")
      }
    }
  }

  private static func reaches(_ item: ID<Item>, in needs: [ID<Item>: [ID<Item>]]) -> Bool {
    var seen: Set<ID<Item>> = []
    var open = needs[item] ?? []
    while let next = open.popLast() {
      if next == item { return true }
      if seen.insert(next).inserted { open += needs[next] ?? [] }
    }
    return false
  }
}

extension ItemCondition {
  fileprivate var isNowhereEmpty: Bool {
    switch self {
    case .all(let conditions), .any(let conditions):
      !conditions.isEmpty && conditions.allSatisfy(\.isNowhereEmpty)
    case .not(let condition): condition.isNowhereEmpty
    case .answered, .chose, .atLeast, .atMost: true
    }
  }
}

extension ItemKind {
  fileprivate var isNumber: Bool {
    switch self {
    case .scale, .number: true
    default: false
    }
  }
}
