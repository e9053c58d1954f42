extension StoredSamples {
  /// Kinds of assessing, planning, reviewing and hearing, each with everything said and with as little as can be.
  static let practice: [(kind: String, version: Int, json: String)] = [
    (
      "help.started", 1,
      #"{"agency":"","agreement":"entry-1","is_urgent":false,"service":"Family support"}"#
    ),
    (
      "plan.agreed", 1,
      #"{"agreement":"entry-1","is_urgent":false,"plan":"plan-1","version":"entry-2"}"#
    ),
    (
      "level.decided", 1,
      #"{"can_one_agency_meet_need":"no","carried":["entry-2"],"change":"step_down","concerns":[{"area":"Physical care","is_still_a_concern":"no","note":"Since May","tool":"entry-2"}],"dissent":[{"view":"Level 3","who":"Ms Hart"}],"evidence":["entry-1"],"history":"The same last winter","is_urgent":true,"level":"level-2","outcomes":[{"entries":["entry-1"],"evidence":"Coat seen daily","line":"coat","outcome":"Maya is warm","progress":"better"}],"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"reason":"needs_are_lower","scale":"Saltmarsh Levels","term":"Level 2: Extra help","why":"Three worries"}"#
    ),
    (
      "level.decided", 1,
      #"{"change":"step_down","is_urgent":true,"level":"level-2","scale":"Saltmarsh Levels","term":"Level 2: Extra help","why":"Three worries"}"#
    ),
    (
      "case.closed", 1,
      #"{"carry_on":"Breakfast club","concerns":[{"area":"Physical care","is_still_a_concern":"no","note":"Since May","tool":"entry-2"}],"outcomes":[{"entries":["entry-1"],"evidence":"Coat seen daily","line":"coat","outcome":"Maya is warm","progress":"better"}],"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"reason":"outcomes_achieved","who_to_turn_to":"Ms Hart","why":"All is well"}"#
    ),
    (
      "case.closed", 1,
      #"{"reason":"outcomes_achieved","who_to_turn_to":"Ms Hart","why":"All is well"}"#
    ),
    (
      "case.long_term", 1,
      #"{"kind":"parallel_parenting","review_on":"2025-09-01","why":"A lasting illness"}"#
    ),
    (
      "case.long_term", 1,
      #"{"kind":"parallel_parenting","why":"A lasting illness"}"#
    ),
    (
      "care.threshold_met", 1,
      #"{"settle_by":{"calendar":"england-and-wales-2026","clock":"assessment","edition":"2023","from":"2025-03-04","on":"2025-04-01"},"why":"Harm every week"}"#
    ),
    (
      "care.threshold_met", 1,
      #"{"why":"Harm every week"}"#
    ),
    (
      "care.plan_settled", 1,
      #"{"plan":"With her grandmother"}"#
    ),
    (
      "care.plan_settled", 1,
      #"{"plan":"With her grandmother"}"#
    ),
    (
      "agreement.answered", 1,
      #"{"answer":"no","ask_again_on":"2025-05-01","asked":"ngozi-okafor","capacity_note":"Understood it all","efforts":"Met twice","giver":"parent_with_responsibility","is_capacity_in_doubt":"no","is_near_significant_harm":"not_known","level":"level-2","monitor":{"agency":"Harbour Primary","contact":"Sees Maya daily","name":"Ms Hart","practitioner":"ms-hart","review_on":"2025-04-01"},"name":"Ngozi Okafor","overruled":[{"rule":"R-130","why":"Asleep throughout"}],"scope":"Family support","why":"Tired of visits"}"#
    ),
    (
      "agreement.answered", 1,
      #"{"answer":"no","giver":"parent_with_responsibility","name":"Ngozi Okafor","scope":"Family support"}"#
    ),
    (
      "agreement.withdrawn", 1,
      #"{"agreement":"entry-1","name":"Ngozi Okafor","why":"A new job"}"#
    ),
    (
      "agreement.withdrawn", 1,
      #"{"agreement":"entry-1","name":"Ngozi Okafor","why":"A new job"}"#
    ),
    (
      "monitoring.reviewed", 1,
      #"{"found":"Warm and fed","is_near_significant_harm":"no","next_review_on":"2025-06-01"}"#
    ),
    (
      "monitoring.reviewed", 1,
      #"{"found":"Warm and fed"}"#
    ),
    (
      "help.started", 1,
      #"{"agency":"Saltmarsh Council","choices":"Mornings or evenings","is_urgent":true,"level":"level-2","overruled":[{"rule":"R-130","why":"Asleep throughout"}],"service":"Family support"}"#
    ),
    (
      "help.started", 1,
      #"{"agency":"Saltmarsh Council","is_urgent":true,"service":"Family support"}"#
    ),
    (
      "help.ended", 1,
      #"{"help":"entry-1","what_came_of_it":"Bedtimes are calm"}"#
    ),
    (
      "help.ended", 1,
      #"{"help":"entry-1","what_came_of_it":"Bedtimes are calm"}"#
    ),
    (
      "decision.approved", 1,
      #"{"decision":"entry-1","outcome":"returned","why":"Say what shows it"}"#
    ),
    (
      "decision.approved", 1,
      #"{"decision":"entry-1","outcome":"returned","why":"Say what shows it"}"#
    ),
    (
      "decision.statutory", 1,
      #"{"action":"strategy_discussion","evidence":["entry-1"],"is_urgent":true,"why":"Third relapse"}"#
    ),
    (
      "decision.statutory", 1,
      #"{"action":"strategy_discussion","is_urgent":true,"why":"Third relapse"}"#
    ),
    (
      "decision.no_further_action", 1,
      #"{"advice":"Uniform bank","referral":"entry-1","why":"Coat was lost that day"}"#
    ),
    (
      "decision.no_further_action", 1,
      #"{"advice":"Uniform bank","why":"Coat was lost that day"}"#
    ),
    (
      "referral.made", 1,
      #"{"agency":"Saltmarsh front door","is_to_social_care":true,"own_help":"Breakfast club goes on","referrer":"Ms Hart","why":"No heating"}"#
    ),
    (
      "referral.made", 1,
      #"{"agency":"Saltmarsh front door","is_to_social_care":true,"referrer":"Ms Hart","tell_by":{"calendar":"england-and-wales-2026","clock":"assessment","edition":"2023","from":"2025-03-04","on":"2025-04-01"},"why":"No heating"}"#
    ),
    (
      "referral.made", 1,
      #"{"agency":"Saltmarsh front door","is_to_social_care":true,"referrer":"Ms Hart","why":"No heating"}"#
    ),
    (
      "referrer.told", 1,
      #"{"referral":"entry-1","was_told":true,"what":"An assessment has begun"}"#
    ),
    (
      "referrer.told", 1,
      #"{"referral":"entry-1","was_told":true,"what":"An assessment has begun"}"#
    ),
    (
      "sharing.decided", 1,
      #"{"basis":"public_task","condition":"safeguarding","edition":"UK GDPR and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025","is_urgent":true,"look_again_on":"2025-06-01","outcome":"share_part","overruled":[{"rule":"R-130","why":"Asleep throughout"}],"purpose":"To plan together","was_family_told":"no","what":"That an assessment has begun","why_necessary":"The school sees her daily","why_not":"It is not needed","why_not_told":"It could put her at risk","why_proportionate":"Nothing of her mother’s health","with_whom":"Harbour Primary"}"#
    ),
    (
      "sharing.decided", 1,
      #"{"is_urgent":false,"outcome":"do_not_share","purpose":"To plan together","what":"An address","with_whom":"Harbour Primary"}"#
    ),
    (
      "assessment.started", 1,
      #"{"assessment":"a-1","due":{"calendar":"england-and-wales-2026","clock":"assessment","edition":"2023","from":"2025-03-04","on":"2025-04-01"},"earlier":["entry-1"],"is_joint":"yes","is_neglect_an_issue":"yes","is_urgent":true,"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"purpose":"early_help","tool":"EHAT","what_earlier_show":"Help ended too soon","why":"Three worries"}"#
    ),
    (
      "assessment.started", 1,
      #"{"assessment":"a-1","is_urgent":true,"purpose":"early_help","tool":"EHAT","why":"Three worries"}"#
    ),
    (
      "contribution.requested", 1,
      #"{"agency":"police","agency_name":"Saltmarsh Police","asked":"Call-outs","assessment":"a-1","due":{"calendar":"england-and-wales-2026","clock":"assessment","edition":"2023","from":"2025-03-04","on":"2025-04-01"}}"#
    ),
    (
      "contribution.requested", 1,
      #"{"agency":"police","agency_name":"Saltmarsh Police","asked":"Call-outs","assessment":"a-1"}"#
    ),
    (
      "contribution.answered", 1,
      #"{"agency":"police","agency_name":"Saltmarsh Police","assessment":"a-1","was_given":false,"words":"Nothing known"}"#
    ),
    (
      "contribution.answered", 1,
      #"{"agency":"police","agency_name":"Saltmarsh Police","assessment":"a-1","was_given":false,"words":"Nothing known"}"#
    ),
    (
      "assessment.completed", 1,
      #"{"assessment":"a-1","children":[{"child":"maya-okafor","needs":[{"area":"health","id":"warmth","is_unmet":true,"words":"Warm clothes"},{"area":"education","id":"school","is_unmet":false,"words":""}]}],"chronology":{"earlier_worries":"Cold in 2023","entries":["entry-1"],"what_came_of_it":"It stopped","what_was_tried":"Vouchers"},"direct_work":["entry-3"],"findings":[{"finding":"history","words":"Three moves in a year"}],"form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2},"is_neglect_an_issue":"yes","is_urgent":true,"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"purpose":"child_and_family","review_on":"2025-09-01","tools":["entry-2"],"views":[{"giver":"parent","must_change":"Mornings","works_well":"Stories at night"}],"voice":{"entries":["entry-1"],"why_not":"Once only"}}"#
    ),
    (
      "assessment.completed", 1,
      #"{"assessment":"a-1","is_urgent":true,"purpose":"child_and_family"}"#
    ),
    (
      "assessment.child", 1,
      #"{"assessment":"a-1","findings":[{"finding":"childs_situation","words":"Up at five, alone"}],"form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2},"needs":[{"area":"health","id":"warmth","is_unmet":true,"words":"Warm clothes"}],"purpose":"early_help"}"#
    ),
    (
      "assessment.child", 1,
      #"{"assessment":"a-1","purpose":"early_help","views":[{"giver":"child","must_change":"Nights alone","works_well":"Maths"}]}"#
    ),
    (
      "instrument.completed", 1,
      #"{"areas_of_concern":["Physical care"],"assessment":"a-1","assessor_trained_on":"2024-06-01","carer":"ngozi-okafor","form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2},"licence":"Saltmarsh 1"}"#
    ),
    (
      "instrument.completed", 1,
      #"{"form":{"form":"three-houses","json":"{}","title":"Three houses","version":2},"interpreting":{"by":"relative","is_sensitive":"no"},"overruled":[{"rule":"R-135","why":"Nobody else that night"}]}"#
    ),
    (
      "instrument.completed", 1,
      #"{"form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2}}"#
    ),
    (
      "assessment.audited", 1,
      #"{"are_outcomes_improving":"no","assessment":"a-1","note":"In January","overruled":[{"rule":"R-130","why":"Asleep throughout"}],"was_chance_missed":"yes"}"#
    ),
    (
      "assessment.audited", 1,
      #"{"assessment":"a-1","note":"In January"}"#
    ),
    (
      "case.audited", 1,
      #"{"form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2}}"#
    ),
    (
      "home.conditions", 1,
      #"{"compared_with_before":"better","recheck_on":"2025-05-01","what_was_seen":"Beds and clean sheets"}"#
    ),
    (
      "home.conditions", 1,
      #"{"what_was_seen":"Beds and clean sheets"}"#
    ),
    (
      "plan.written", 1,
      #"{"assessment":"a-1","check_lasts_on":"2025-12-01","choices":"Mornings or evenings","formats":["paper","read_aloud"],"if_it_does_not_work":"Think again in May","kind":"early_help","lead":{"agency":"Harbour Primary","familys_view":"She listens","name":"Ms Hart","practitioner":"ms-hart"},"left":[{"need":"school","why":"After Easter"}],"lines":[{"action":"Fetch a coat from the uniform bank","builds":["enduring_relationship"],"causes":["money"],"due_on":"2025-03-20","evidence":"Coat seen each morning","helps":"family","id":"coat","needs":["warmth"],"outcome":"Maya is warm","owner":{"kind":"family","name":"Gran Ada"}}],"plan":"plan-1","until":"2025-09-01","voice":{"entries":["entry-1"],"why_not":"Once only"},"what_changed":"Gran joined","written_with":[{"giver":"parent","name":"Ngozi Okafor"}]}"#
    ),
    (
      "plan.written", 1,
      #"{"kind":"early_help","plan":"plan-1"}"#
    ),
    (
      "plan.agreed", 1,
      #"{"is_urgent":true,"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"plan":"plan-1","version":"entry-1","views":[{"answer":"no","giver":"child","name":"Maya","person":"maya-okafor","what_was_done":"Asked Daniel","why":"Wants her dad"}]}"#
    ),
    (
      "plan.agreed", 1,
      #"{"is_urgent":true,"plan":"plan-1","version":"entry-1"}"#
    ),
    (
      "plan.ended", 1,
      #"{"ending":"outcomes_achieved","follow_on":"plan-2","outcomes":[{"entries":["entry-1"],"evidence":"Coat seen daily","line":"coat","outcome":"Maya is warm","progress":"better"}],"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"plan":"plan-1","why":"Warm all winter"}"#
    ),
    (
      "plan.ended", 1,
      #"{"ending":"outcomes_achieved","plan":"plan-1","why":"Warm all winter"}"#
    ),
    (
      "review.held", 1,
      #"{"attendance":[{"agency":"Saltmarsh Police","attended":false,"name":"PC Ellis","report":"received"}],"concerns":[{"area":"Physical care","is_still_a_concern":"no","note":"Since May","tool":"entry-2"}],"decided":[{"decision":"change","line":"coat","new_action":"Fit a meter","why":"No change"}],"is_progress_enough":"no","is_urgent":true,"next_review":{"calendar":"england-and-wales-2026","clock":"assessment","edition":"2023","from":"2025-03-04","on":"2025-04-01"},"outcomes":[{"entries":["entry-1"],"evidence":"Coat seen daily","line":"coat","outcome":"Maya is warm","progress":"better"}],"overruled":[{"rule":"R-130","why":"Asleep throughout"}],"plan":"plan-1","statutory_action":"none","statutory_why":"Warmer since","tools":["entry-2"],"views":[{"giver":"child","must_change":"Shouting","works_well":"Gran"}],"voice":{"entries":["entry-1"],"why_not":"Once only"}}"#
    ),
    (
      "review.held", 1,
      #"{"is_urgent":true,"plan":"plan-1"}"#
    ),
    (
      "review.held", 1,
      #"{"is_urgent":false,"meeting":"core_group","plan":"plan-1"}"#
    ),
    (
      "conference.held", 1,
      #"{"attendance":[{"agency":"Saltmarsh Police","attended":true,"name":"PC Ellis","report":"received"}],"category":"neglect","chair":"Yusuf Demir","core_group_by":{"calendar":"england-and-wales-2026","clock":"core-group","edition":"2023","from":"2025-03-04","on":"2025-03-18"},"decision":"protection_plan","dissent":[{"view":"In need is enough","who":"Ms Hart"}],"evidence":["entry-1"],"interpreter":"professional","is_urgent":false,"review_by":{"calendar":"england-and-wales-2026","clock":"review","edition":"2023","from":"2025-03-04","on":"2025-06-04"},"type":"initial","views":[{"giver":"parent","must_change":"The flat","works_well":"Gran"}],"voice":{"entries":["entry-2"]},"why":"Alone most nights"}"#
    ),
    (
      "conference.held", 1,
      #"{"chair":"Yusuf Demir","decision":"no_plan","is_urgent":false,"type":"moved_in","why":"Safe with Gran"}"#
    ),
    (
      "voice.recorded", 1,
      #"{"extra_time":"Twice as long","form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2},"in_private":"yes","interpreter":"professional","is_direct_work":true,"is_sensitive":"yes","may_hold_back":"not_known","methods":["drawing"],"mode":"in_person","observation":"Drew a warm bed","overruled":[{"rule":"R-130","why":"Asleep throughout"}],"place":"The library","seen_alone":"yes","was_seen":true,"what_difference":"Mum sings now","who_else":"A teacher nearby","why_not_seen":"Late","words":"I like Gran’s house"}"#
    ),
    (
      "voice.recorded", 1,
      #"{"is_direct_work":true,"place":"The library","was_seen":true}"#
    ),
    (
      "voice.answered", 1,
      #"{"child_told_on":"2025-03-06","voice":"entry-1","what_was_done":"More days at Gran’s","why_not_told":"At first ill"}"#
    ),
    (
      "voice.answered", 1,
      #"{"voice":"entry-1","what_was_done":"More days at Gran’s"}"#
    ),
    (
      "feedback.given", 1,
      #"{"form":{"form":"gcp2","json":"{}","title":"Graded Care Profile 2","version":2},"from":"parent","is_life_better":"no","made_difference":"yes","stage":"early_help","state":"given","words":"You came when you said"}"#
    ),
    (
      "feedback.given", 1,
      #"{"from":"parent","made_difference":"yes","stage":"early_help","state":"given"}"#
    ),
    (
      "feedback.given", 1,
      #"{"from":"parent","stage":"early_help","state":"given"}"#
    ),
    (
      "feedback.answered", 1,
      #"{"feedback":"entry-1","told_on":"2025-04-02","what_was_done":"Evening visits","why":"Many asked"}"#
    ),
    (
      "feedback.answered", 1,
      #"{"feedback":"entry-1","what_was_done":"Evening visits","why":"Many asked"}"#
    ),
  ]
}
