extension CodeList {
  /// The codes of the published schemas 2017 to 2026, a line each, in words of Heed’s own.
  ///
  /// Contains public sector information licensed under the Open Government Licence v3.0:
  /// Department for Education, children in need census. 18A and 19A were to go in 2021, but the
  /// schemas still take them; rules 8945Q and 8950Q ask about them from 2025.
  var published: String {
    switch self {
    case .categoryOfAbuse: CodeList.abuse
    case .primaryNeed: CodeList.needs
    case .reasonForClosure: CodeList.closures
    case .referralSource: CodeList.sources
    case .assessmentFactor: CodeList.factors
    case .ethnicity: CodeList.ethnicities
    case .disability: CodeList.disabilities
    case .gender: "1 Male\n2 Female\n0 Not recorded or unborn\n9 Indeterminate"
    case .sex: "M Male\nF Female\nU Unknown or unborn"
    case .reasonUPNUnknown: CodeList.unknownUPNs
    }
  }

  private static let abuse = """
    NEG Neglect
    PHY Physical abuse
    SAB Sexual abuse
    EMO Emotional abuse
    MUL Multiple, or no one category recommended
    """

  private static let needs = """
    N1 Abuse or neglect, from 2026 also exploitation
    N2 Child’s disability or illness
    N3 Parent’s disability or illness
    N4 Family in acute stress
    N5 Family dysfunction
    N6 Socially unacceptable behaviour
    N7 Low income
    N8 Absent parenting
    N9 Case other than a child in need
    N0 Not stated
    """

  private static let closures = """
    RC1 Adopted
    RC2 Died
    RC3 Child arrangements order
    RC4 Special guardianship order
    RC5 Moved to another local authority’s services
    RC6 Moved to adult social care
    RC7 Any other reason, such as being no longer in need
    RC8 Closed after assessment, no further action
    RC9 2023- Closed after assessment, referred to early help
    """

  private static let sources = """
    1A Individual: family member, relative or carer
    1B Individual: acquaintance, such as a neighbour or child minder
    1C Individual: self
    1D Individual: other, such as a stranger
    2A Schools
    2B Education services
    3A Health: GP
    3B Health: health visitor
    3C Health: school nurse
    3D Health: other primary care
    3E Health: A&E
    3F Health: other
    4 Housing
    5A Local authority: social care, such as for adults
    5B Local authority: other, such as youth offending
    5C Local authority: another authority
    5D 2023- Local authority: early help
    6 Police
    7 Courts, probation, immigration, Cafcass or prison
    8 Children’s centres, independent agencies, voluntary sector
    9 Anonymous
    10 Unknown
    """

  private static let ethnicities = """
    WBRI White British
    WIRI White Irish
    WIRT Traveller of Irish heritage
    WROM Gypsy or Roma
    WOTH Other White
    MWBC Mixed: White and Black Caribbean
    MWBA Mixed: White and Black African
    MWAS Mixed: White and Asian
    MOTH Mixed: other
    AIND Indian
    APKN Pakistani
    ABAN Bangladeshi
    AOTH Other Asian
    BCRB Black Caribbean
    BAFR Black African
    BOTH Other Black
    CHNE Chinese
    OOTH Other ethnic group
    REFU Refused
    NOBT Not yet obtained
    """

  private static let disabilities = """
    NONE No disability
    MOB Mobility
    HAND Hand function
    PC Personal care
    INC Incontinence
    COMM Communication
    LD Learning
    HEAR Hearing
    VIS Vision
    BEH Behaviour
    CON Consciousness
    AUT Autism or Asperger syndrome
    DDA Other disability under the law
    """

  private static let unknownUPNs = """
    UN1 Not of school age and has no UPN yet
    UN2 Has never attended a state-funded school in England
    UN3 Educated outside England
    UN4 New case near the end of the period, UPN not yet known
    UN5 Sources of the UPN disagree
    UN6 Meaning not known to Heed
    UN7 Referral with no further action
    """
}
