/// The JSON of every kind as it has been stored, which must be read for ever.
///
/// A sample is never changed. When a kind gains a property or a version, a new sample is added below the old one.
enum StoredSamples {
  static let all: [(kind: String, version: Int, json: String)] =
    [
      (
        "person.registered", 1,
        #"{"born_on":"2017-05-09","name":{"family":"Okafor","given":"Maya","known_as":"May"},"nhs_number":"9434765919","sex":"female","stage":"child"}"#
      ),
      (
        "person.registered", 1,
        #"{"expected_on":"2025-01-20","name":{"family":"Okafor","given":"Baby"},"sex":"not_known","stage":"unborn"}"#
      ),
      ("person.named", 1, #"{"name":{"family":"Reed","given":"Maya"},"use":"previous"}"#),
      (
        "person.details", 1,
        #"{"first_language":"Igbo","interpreter_needed":"no","school":"Harbour Primary"}"#
      ),
      ("person.details", 1, "{}"),
      ("person.born", 1, #"{"born_on":"2025-01-12","sex":"male"}"#),
      ("person.died", 1, "{}"),
      (
        "household.residence", 1,
        #"{"address":{"lines":["12 Rope Walk","Saltmarsh"],"postcode":"ZZ993VZ"},"household":"rope-walk","is_withheld":false}"#
      ),
      ("household.left", 1, #"{"household":"rope-walk"}"#),
      (
        "relationship.stated", 1,
        #"{"cares_for_child":"yes","has_parental_responsibility":"not_known","kind":"step_parent"}"#
      ),
      (
        "team.joined", 1,
        #"{"agency":"police","agency_name":"Saltmarsh Police","name":"PC Ellis","position":"lead_professional","practitioner":"pc-ellis"}"#
      ),
      ("team.left", 1, #"{"practitioner":"pc-ellis"}"#),
      ("record.restricted", 1, #"{"named":["ms-hart"],"why":"A worker’s family"}"#),
      ("record.restriction_lifted", 1, #"{"why":""}"#),
      ("worker.related", 1, #"{"practitioner":"pc-ellis","relation":"Uncle"}"#),
      (
        "concern.recorded", 1,
        #"{"categories":{"primary":"neglect"},"response":{"is_in_immediate_danger":false},"sign":{"types":["physical","supervision"],"what_was_seen":"Alone at home at 7pm"}}"#
      ),
      ("concern.recorded", 1, #"{"sign":{"what_was_seen":"Alone at home"}}"#),
      ("child.seen", 1, #"{"place":"School","seen_alone":"yes","was_seen":true}"#),
      (
        "event.recorded", 1,
        #"{"type":"a_and_e_attendance","what":"Burn to the hand"}"#
      ),
      ("vulnerability.noted", 1, #"{"vulnerabilities":["goes_missing"]}"#),
      ("parental_factors.noted", 1, #"{"factors":["fathers_mental_health"]}"#),
      (
        "chronology.looked_back", 1,
        #"{"next_look_back_on":"2025-06-01","what_it_shows":"The same four worries each winter"}"#
      ),
      ("question.asked", 1, #"{"answer":"With a neighbour","question":"Where was Maya?"}"#),
      ("note.recorded", 1, #"{"text":"Line one\nline “two” \ud83d\ude42"}"#),
      ("notice.answered", 1, #"{"entries":["entry-1"],"judgement":"Seen","rule":"R-028"}"#),
      ("entry.withdrawn", 1, "{}"),
    ] + practice + agreement
}
