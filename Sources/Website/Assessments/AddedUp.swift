import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// What the answers to a published tool add up to, where its owner says that they are added up; nothing of Heed’s own.
struct AddedUp {
  let completion: Completion
  /// The form in the version it was filled in on.
  let instrument: Instrument

  /// The words shown, nil where nothing is added up or the version is not at hand.
  var words: String? {
    guard instrument.id == completion.instrument, instrument.version == completion.version,
      case .sum = instrument.scoring
    else { return nil }
    return completion.score(in: instrument).words
  }

  /// The sum with whose it is, for the summary of a form.
  var row: SummaryList.Row? {
    guard let words, case .sum(let summed) = instrument.scoring else { return nil }
    return SummaryList.Row(
      "Added up",
      """
      \(words)<br><span class="secondary">As in \(summed.source). It says nothing of what will happen, \
      and decides nothing.</span>
      """)
  }
}
