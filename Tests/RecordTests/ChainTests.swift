import Examples
import Record
import Testing

struct ChainTests {
  private func links(_ contents: [[UInt8]]) -> [(number: Int64, content: [UInt8], hash: Digest)] {
    var head = ChainHead.empty
    return contents.map { content in
      head = head.following(with: content, in: .entries)
      return (head.count, content, head.hash)
    }
  }

  private func check(
    _ links: [(number: Int64, content: [UInt8], hash: Digest)], counted: ChainHead? = nil
  ) throws(BrokenChain) {
    var check = ChainCheck(.entries)
    for link in links {
      try check.take(number: link.number, content: link.content, hash: link.hash)
    }
    try check.end(countedByDatabase: counted)
  }

  @Test func `a chain as it was written is whole`() throws {
    try check(links([[1], [2], [], [3, 4]]))
  }

  @Test func `a changed link is named`() throws {
    var links = links([[1], [2], [3]])
    links[1].content = [9]

    #expect(throws: BrokenChain(chain: .entries, number: 2, fault: .changed)) {
      try check(links)
    }
  }

  @Test func `a changed link with its hash made anew is named by the link after it`() throws {
    var links = links([[1], [2], [3]])
    links[1].content = [9]
    links[1].hash = ChainHead(count: 1, hash: links[0].hash).following(with: [9], in: .entries).hash

    #expect(throws: BrokenChain(chain: .entries, number: 3, fault: .changed)) {
      try check(links)
    }
  }

  @Test func `a removed link is named`() throws {
    var links = links([[1], [2], [3]])
    links.remove(at: 1)

    #expect(throws: BrokenChain(chain: .entries, number: 2, fault: .missing(found: 3))) {
      try check(links)
    }
  }

  @Test func `two links that changed places are named`() throws {
    var links = links([[1], [2], [3]])
    links.swapAt(1, 2)

    #expect(throws: BrokenChain(chain: .entries, number: 2, fault: .missing(found: 3))) {
      try check(links)
    }
  }

  @Test func `links cut from the end are missed when the database counted them`() throws {
    let links = links([[1], [2], [3]])
    let counted = ChainHead(count: 3, hash: links[2].hash)

    #expect(throws: BrokenChain(chain: .entries, number: 3, fault: .truncated(promised: 3))) {
      try check(Array(links.dropLast()), counted: counted)
    }
  }

  @Test func `links cut from the end are missed when a checkpoint remembers them`() throws {
    let links = links([[1], [2], [3]])
    let checkpoint = Checkpoint(
      chain: .entries, head: ChainHead(count: 3, hash: links[2].hash), at: "2025-03-04T09:00:00Z")
    var check = ChainCheck(.entries, checkpoints: [checkpoint])
    try check.take(number: 1, content: links[0].content, hash: links[0].hash)

    let ended = check
    #expect(throws: BrokenChain(chain: .entries, number: 2, fault: .truncated(promised: 3))) {
      try ended.end()
    }
  }

  @Test func `a whole chain written anew differs from its checkpoint`() throws {
    let first = links([[1], [2]])
    let forged = links([[8], [2]])
    let checkpoint = Checkpoint(
      chain: .entries, head: ChainHead(count: 2, hash: first[1].hash), at: "2025-03-04T09:00:00Z")
    var check = ChainCheck(.entries, checkpoints: [checkpoint])
    try check.take(number: 1, content: forged[0].content, hash: forged[0].hash)

    #expect(
      throws: BrokenChain(chain: .entries, number: 2, fault: .differsFromCheckpoint)
    ) {
      try check.take(number: 2, content: forged[1].content, hash: forged[1].hash)
    }
  }

  @Test func `the two chains cannot be mistaken for each other`() {
    let entries = ChainHead.empty.following(with: [1], in: .entries)
    let accesses = ChainHead.empty.following(with: [1], in: .accesses)

    #expect(entries.hash != accesses.hash)
  }

  @Test(arguments: [
    "", "entries 3", "entries x \(Digest.none) 2025-03-04T09:00:00Z", "entries 3 ab",
  ])
  func `a torn checkpoint line is not a checkpoint`(_ line: String) {
    #expect(Checkpoint(line) == nil)
  }

  @Test func `a checkpoint reads back as it was written`() {
    let checkpoint = Checkpoint(
      chain: .accesses, head: ChainHead.empty.following(with: [7], in: .accesses),
      at: "2025-03-04T09:30:00Z")

    #expect(Checkpoint(checkpoint.description) == checkpoint)
  }
}
