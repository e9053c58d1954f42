/// Who of each agency works with one family.
struct Cast: Sendable {
  let healthVisitor: DemoPractitioner
  let midwife: DemoPractitioner
  let nursery: DemoPractitioner
  let teacher: DemoPractitioner
  let schoolLead: DemoPractitioner
  let tutor = Staff.secondaryTeacher
  let highSchoolLead = Staff.secondaryLead
  let hospital: DemoPractitioner
  let doctor: DemoPractitioner
  let officer: DemoPractitioner
  let housing: DemoPractitioner
  let adults: DemoPractitioner
  let socialWorker: DemoPractitioner
  let familyWorker: DemoPractitioner
  let voluntary: DemoPractitioner
  let front: DemoPractitioner
  let camhs = Staff.camhs[0]
  let youthJustice = Staff.youthJustice[0]

  /// The people who happen to meet the family with this number.
  init(family number: Int) {
    func pick(_ people: [DemoPractitioner], every step: Int = 1) -> DemoPractitioner {
      people[(number / step + number / 16 * 3) % people.count]
    }
    healthVisitor = pick(Staff.healthVisitors)
    midwife = pick(Staff.midwives)
    nursery = pick(Staff.nursery)
    teacher = pick(Staff.primaryTeachers, every: 2)
    schoolLead = pick(Staff.primaryLeads, every: 2)
    hospital = pick(Staff.hospital)
    doctor = pick(Staff.doctors)
    officer = pick([Staff.officers[0], Staff.officers[1]])
    housing = pick(Staff.housing, every: 3)
    adults = pick(Staff.adults)
    socialWorker = pick(Staff.socialWorkers, every: 3)
    familyWorker = pick([Staff.familyWorkers[0], Staff.familyWorkers[1], Staff.familyWorkers[2]])
    voluntary = pick(Staff.voluntary)
    front = pick([Staff.marcus, Staff.duty])
  }
}
