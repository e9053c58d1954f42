import Testing
import Vocabulary

/// Ten thousand texts into everything that reads text: nothing stops the program, and whatever is
/// believed is written so that it is read as the same again.
struct RefusalOfRandomTextTests {
  @Test func `an identifier`() {
    expectReadBack {
      ID<Self>(checking: $0)
    } as: {
      $0.value
    }
  }

  @Test func `a date`() {
    expectReadBack {
      LocalDate(iso: $0)
    } as: {
      $0.iso
    }
  }

  @Test func `a month`() {
    expectReadBack {
      YearMonth(iso: $0)
    } as: {
      $0.iso
    }
  }

  @Test func `a partly known date`() {
    expectReadBack {
      PartialDate(iso: $0)
    } as: {
      $0.iso
    }
  }

  @Test func `a time`() {
    expectReadBack {
      LocalTime($0)
    } as: {
      $0.iso
    }
  }

  @Test func `a time read out`() {
    expectReadBack {
      LocalTime($0)
    } as: {
      $0.british
    }
  }

  @Test func `a moment`() {
    expectReadBack {
      Instant(iso: $0)
    } as: {
      $0.iso
    }
  }

  @Test func `an NHS number`() {
    expectReadBack {
      NHSNumber(checking: $0)
    } as: {
      $0.spaced
    }
  }

  @Test func `a pupil number`() {
    expectReadBack {
      UniquePupilNumber(checking: $0)
    } as: {
      $0.value
    }
  }

  @Test func `a postcode`() {
    expectReadBack {
      Postcode(checking: $0)
    } as: {
      $0.spaced
    }
  }

  @Test func `typed text`() {
    expectReadBack {
      TypedText($0)
    } as: {
      $0.text
    }
  }

  @Test func `a name`() {
    expectReadBack {
      FoldedName($0)
    } as: {
      $0.text
    }
  }

  @Test func `words to search by`() {
    var random = RandomText(seed: 91)
    for _ in 0..<10_000 {
      let one = FoldedName.tokens(of: random.next()).first ?? ""
      let other = FoldedName.tokens(of: random.next()).first ?? ""

      #expect(FoldedName.deletions(of: one).contains(one))
      #expect(FoldedName.isNear(one, one))
      #expect(FoldedName.isNear(one, other) == FoldedName.isNear(other, one))
    }
  }

  private func expectReadBack<Value: Equatable>(
    _ read: (String) -> Value?, as write: (Value) -> String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var random = RandomText(seed: 90)
    var believed = 0
    let texts = RandomText.good + (0..<10_000).map { _ in random.next() }
    for text in texts {
      guard let value = read(text) else { continue }
      believed += 1
      #expect(read(write(value)) == value, sourceLocation: location)
    }
    #expect(believed > 0, "Nothing was believed.", sourceLocation: location)
  }
}
