extension CodeList {
  /// What an assessment can find; 16A is neglect.
  static let factors = """
    1A Alcohol misuse: child
    1B Alcohol misuse: parent or carer
    1C Alcohol misuse: another person in the household
    2A Drug misuse: child
    2B Drug misuse: parent or carer
    2C Drug misuse: another person in the household
    3A Domestic abuse: child
    3B Domestic abuse: parent or carer
    3C Domestic abuse: another person in the household
    4A Mental health: child
    4B Mental health: parent or carer
    4C Mental health: another person in the household
    5A Learning disability: child
    5B Learning disability: parent or carer
    5C Learning disability: another person in the household
    6A Physical disability or illness: child
    6B Physical disability or illness: parent or carer
    6C Physical disability or illness: another person in the household
    7A Young carer
    8B Privately fostered: child from overseas, to return
    8C Privately fostered: child from overseas, to stay
    8D Privately fostered: child of the UK in a place of education
    8E Privately fostered: child of the UK, other family arrangement
    8F Privately fostered: other
    9A Unaccompanied asylum seeker
    10A Going or being missing
    11A Child sexual exploitation
    12A Trafficking
    13A Gangs
    14A Socially unacceptable behaviour
    15A Self-harm
    16A Neglect
    17A Emotional abuse
    18A Physical abuse, by whom not said
    18B 2021- Physical abuse: child on child
    18C 2021- Physical abuse: adult on child
    19A Sexual abuse, by whom not said
    19B 2021- Sexual abuse: child on child
    19C 2021- Sexual abuse: adult on child
    20 Other
    21 No factors identified
    22A Female genital mutilation
    23A Abuse linked to faith or belief
    24A 2022- Child criminal exploitation
    """
}
