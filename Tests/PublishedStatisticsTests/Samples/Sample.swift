/// Some rows of real files, as they were published except for the rows left out.
///
/// Source: Department for Education, Children in need, reporting years 2013 to 2025; Pupil absence;
/// NEET and participation; Office for National Statistics mid-year population estimates. Contains
/// public sector information licensed under the Open Government Licence v3.0.
enum Sample {
  /// Of table d2, whose lines end in carriage return and line feed.
  static let startingByCategory = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,CPP_start,Neglect_Initial,Physical_Initial,Sexual_Initial,Emotional_Initial,Multiple_Initial,Neglect_Latest,Physical_Latest,Sexual_Latest,Emotional_Latest,Multiple_Latest
    2024,Reporting year,National,E92000001,England,,,,,,Child Protection Plans by Initial and Latest Category of Abuse,62110,30950,4810,2160,23150,1040,29940,4370,2100,24620,910
    2024,Reporting year,Regional,E92000001,England,E12000002,North West,,,,Child Protection Plans by Initial and Latest Category of Abuse,9240,4290,620,330,3940,50,3990,560,290,4170,60
    2024,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Child Protection Plans by Initial and Latest Category of Abuse,264,89,13,9,138,15,90,12,6,141,15
    2024,Reporting year,Local authority,E92000001,England,E12000009,South West,801,E06000023,"Bristol, City of",Child Protection Plans by Initial and Latest Category of Abuse,503,169,39,14,274,7,171,32,14,279,7
    2023,Reporting year,National,E92000001,England,,,,,,Child Protection Plans by Initial and Latest Category of Abuse,63870,30900,5280,2290,23990,1420,30050,4690,2240,25650,1240
    2023,Reporting year,Regional,E92000001,England,E12000002,North West,,,,Child Protection Plans by Initial and Latest Category of Abuse,9320,4290,670,290,4010,60,4110,600,300,4270,40
    2023,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Child Protection Plans by Initial and Latest Category of Abuse,241,86,16,c,133,c,87,12,c,136,c
    2023,Reporting year,Local authority,E92000001,England,E12000009,South West,801,E06000023,"Bristol, City of",Child Protection Plans by Initial and Latest Category of Abuse,441,172,25,c,223,c,177,26,c,217,c

    """#

  /// Of table d3 for 2025, with quotation marks around nothing.
  static let laterPlans = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent
    2025,Reporting year,National,E92000001,England,"","",,"","",Child Protection Plans which are a second or subsequent plan,61840,15130,24.5
    2025,Reporting year,Regional,E92000001,England,E12000002,North West,,"","",Child Protection Plans which are a second or subsequent plan,10150,2360,23.3
    2025,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Child Protection Plans which are a second or subsequent plan,294,81,27.6
    2024,Reporting year,National,E92000001,England,"","",,"","",Child Protection Plans which are a second or subsequent plan,62110,15330,24.7
    2024,Reporting year,Regional,E92000001,England,E12000002,North West,,"","",Child Protection Plans which are a second or subsequent plan,9240,2280,24.7
    2024,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Child Protection Plans which are a second or subsequent plan,264,48,18.2

    """#

  /// Of the absence table, with three filters.
  static let absence = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,absence_terms,social_care_group,phase_type_grouping,t_pupils,t_sess_possible,t_sess_overall,pt_overall,t_sess_authorised,pt_sess_authorised,t_sess_unauthorised,pt_sess_unauthorised,t_pupils_pa_10_exact,pt_pupils_pa_10_exact,t_pupils_pa_50_exact,pt_pupils_pa_50_exact
    202425,Academic year,National,E92000001,England,,,,,,six half terms,CPPO at 31 March,Total,26840,9417580,2049150,21.8,842610,8.9,1206530,12.8,14870,55.4,4150,15.4
    202425,Academic year,National,E92000001,England,,,,,,six half terms,CPPO at 31 March,State-funded secondary,10220,3481150,1122370,32.2,386820,11.1,735550,21.1,7130,69.8,2840,27.8
    202425,Academic year,National,E92000001,England,,,,,,six half terms,CPPO at 31 March,State-funded primary,14450,5203760,673920,13,331100,6.4,342820,6.6,6210,43,580,4
    202425,Academic year,National,E92000001,England,,,,,,six half terms,CPPO at 31 March,State-funded alternative provision school,720,219030,124070,56.6,53170,24.3,70900,32.4,670,94.1,430,60.2
    202425,Academic year,National,E92000001,England,,,,,,six half terms,CPPO at 31 March,Special,1460,513630,128790,25.1,71530,13.9,57260,11.1,850,58.4,290,20.1
    202425,Academic year,Local authority,E92000001,England,E12000002,North West,351,Bury,E08000002,six half terms,CPPO at 31 March,Total,147,50892,12938,25.4,5525,10.9,7413,14.6,81,55.1,33,22.4
    202425,Academic year,Local authority,E92000001,England,E12000002,North West,351,Bury,E08000002,six half terms,CPPO at 31 March,State-funded secondary,57,19756,7337,37.1,2251,11.4,5086,25.7,39,68.4,20,35.1
    202425,Academic year,Local authority,E92000001,England,E12000002,North West,351,Bury,E08000002,six half terms,CPPO at 31 March,State-funded primary,74,26594,3369,12.7,1855,7,1514,5.7,29,39.2,c,c
    202425,Academic year,Local authority,E92000001,England,E12000002,North West,351,Bury,E08000002,six half terms,CPPO at 31 March,State-funded alternative provision school,7,1358,1157,85.2,494,36.4,663,48.8,c,c,c,c
    202425,Academic year,Local authority,E92000001,England,E12000002,North West,351,Bury,E08000002,six half terms,CPPO at 31 March,Special,9,3184,1075,33.8,925,29.1,150,4.7,c,c,c,c

    """#

  /// Of the table of young people not in education, with negative numbers.
  static let destinations = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,Age,Cohort_DJFavg,NEET_not_known_percent,NEET_percent,Notknown_percent,annual_change_ppts_NEET_not_known,annualchange_NEET,annualchange_notknown
    2025,Calendar year,National,E92000001,England,,,,,,16-17,1335160,5.6,3.4,2.2,0.2,0.3,0
    2025,Calendar year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,16-17,4996,4.1,4,0,0.1,0.2,-0.1

    """#

  /// Of table a2, which begins with a byte order mark.
  static let conferences = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,category,category_type,number,rate,percent
    2024,Reporting year,National,E92000001,England,ICPC,ICPCs in the year,72250,60.2,z
    2024,Reporting year,National,E92000001,England,ICPC,Children subject to an ICPC in the year,71140,59.3,z
    2023,Reporting year,National,E92000001,England,ICPC,ICPCs in the year,74380,62.6,z
    2023,Reporting year,National,E92000001,England,ICPC,Children subject to an ICPC in the year,73270,61.6,z

    """#

  /// Of the population estimates.
  static let children = #"""
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate
    2024,Reporting year,National,E92000001,England,,,,,,Children aged 0 to 17 years,12183016
    2024,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Children aged 0 to 17 years,44768
    2023,Reporting year,National,E92000001,England,,,,,,Children aged 0 to 17 years,12059476
    2023,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,Children aged 0 to 17 years,44344

    """#
}
