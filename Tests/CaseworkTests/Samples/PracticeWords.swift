extension PayloadExamples {
  /// Words that must appear when one of these is told in full.
  static let practiceWords: [String: [String]] = [
    "level.decided": [
      "Saltmarsh Levels", "Level 2: Extra help", "Step down", "Three worries", "1 entry",
      "The same last winter", "Ms Hart: Level 3", "Needs are lower", "Better. Coat seen daily",
      "No. Since May", "1 assessment", "Yes", "R-130: Asleep throughout",
    ],
    "case.closed": ["The outcomes were achieved", "All is well", "Ms Hart", "Breakfast club"],
    "case.long_term": ["Parallel parenting", "A lasting illness", "1 September 2025"],
    "care.threshold_met": ["Harm every week", "1 April 2025"],
    "care.plan_settled": ["With her grandmother"],
    "agreement.answered": [
      "Ngozi Okafor", "parental responsibility", "Does not agree", "Family support",
      "Tired of visits", "Met twice", "1 May 2025", "Not known", "Ms Hart", "Sees Maya daily",
      "1 April 2025", "Understood it all", "Told it back in her own words",
    ],
    "agreement.withdrawn": [
      "Ngozi Okafor", "A new job", "Met at work", "1 May 2025", "Not known",
      "Ms Hart: Sees Maya daily; look again on 1 April 2025", "R-130: Asleep throughout",
    ],
    "monitoring.reviewed": ["Warm and fed", "No", "1 June 2025", "R-130: Asleep throughout"],
    "help.started": [
      "Family support", "Saltmarsh Council", "Mornings or evenings", "Yes", "R-090",
    ],
    "help.ended": ["Bedtimes are calm"],
    "decision.approved": ["Sent back", "Say what shows it"],
    "decision.statutory": ["Strategy discussion", "Third relapse", "1 entry"],
    "decision.no_further_action": ["Coat was lost that day", "Uniform bank"],
    "referral.made": [
      "Saltmarsh front door", "No heating", "Breakfast club goes on", "Ms Hart", "1 April 2025",
    ],
    "referrer.told": ["Yes", "An assessment has begun"],
    "sharing.decided": [
      "Harbour Primary", "That an assessment has begun", "To plan together", "Share part of it",
      "Article 6(1)(e)", "Schedule 1 paragraph 18", "Data (Use and Access) Act 2025",
      "The school sees her daily", "Nothing of her mother’s health", "It is not needed", "No",
      "It could put her at risk", "1 June 2025",
    ],
    "assessment.started": [
      "Early help assessment", "EHAT", "Three worries", "1 April 2025", "1 assessment",
      "Help ended too soon",
    ],
    "contribution.requested": ["Saltmarsh Police", "Call-outs", "1 April 2025"],
    "contribution.answered": ["Saltmarsh Police", "No", "Nothing known"],
    "assessment.completed": [
      "Child and family assessment", "Warm clothes", "Three moves in a year", "Stories at night",
      "Mornings", "Cold in 2023", "Vouchers", "It stopped", "1 tool", "1 entry",
      "Graded Care Profile 2", "1 September 2025",
    ],
    "assessment.child": [
      "Warm clothes", "Up at five, alone", "Maths", "Nights alone", "A professional interpreter",
    ],
    "instrument.completed": [
      "Graded Care Profile 2", "Physical care", "1 June 2024", "Saltmarsh 1",
      "A member of the family", "No", "R-130: Asleep throughout",
    ],
    "assessment.audited": ["No", "Yes", "In January"],
    "case.audited": ["Graded Care Profile 2"],
    "home.conditions": ["Beds and clean sheets", "Better", "1 May 2025"],
    "plan.written": [
      "Early help plan", "Ms Hart, Harbour Primary", "Fetch a coat", "Maya is warm",
      "Coat seen each morning", "Gran Ada", "20 March 2025", "After Easter", "Ngozi Okafor",
      "1 September 2025", "1 December 2025", "Think again in May", "Mornings or evenings",
      "On paper, read aloud", "Gran joined",
    ],
    "plan.agreed": ["Maya: does not agree"],
    "plan.ended": ["The outcomes were achieved", "Warm all winter", "Coat seen daily"],
    "conference.held": [
      "Conference before birth", "Yusuf Demir", "Saltmarsh Police: came, report received",
      "1 entry", "Gran", "The flat", "A professional interpreter",
      "A child protection plan is needed",
      "Emotional abuse", "Alone most nights", "Ms Hart: In need is enough", "1 April 2025",
      "3 June 2025", "The flat is sealed", "R-090", "R-130: Asleep throughout",
      "Maya did not come; Ngozi Okafor came",
    ],
    "review.held": [
      "Review conference", "Yusuf Demir", "Moving tonight", "R-090",
      "Maya did not come; Ngozi Okafor came",
      "Coat seen daily", "Since May", "1 tool", "Gran", "Shouting", "Saltmarsh Police",
      "did not come", "report received", "The action changes: Fit a meter", "No",
      "No statutory action", "Warmer since", "1 April 2025",
    ],
    "voice.recorded": [
      "Yes", "Late", "A teacher nearby", "The library", "In person", "Drawing or writing",
      "I like Gran’s house", "Drew a warm bed", "Mum sings now", "A professional interpreter",
      "Twice as long", "Not known",
    ],
    "voice.answered": ["More days at Gran’s", "6 March 2025", "At first ill"],
    "feedback.given": ["Parent or carer", "Early help", "Given", "You came when you said", "Yes"],
    "feedback.answered": ["Evening visits", "Many asked", "2 April 2025"],
  ]
}
