#ifndef CPUBLISHEDTABLES_H
#define CPUBLISHEDTABLES_H

#include <stddef.h>
#include <stdint.h>

/// The published tables that come with Heed, as packed by the room PublishedStatistics
/// (script/ship-statistics).
///
/// Source: Department for Education, Children in need, reporting years 2013 to 2025; Pupil absence;
/// NEET and participation; Office for National Statistics mid-year population estimates. Contains
/// public sector information licensed under the Open Government Licence v3.0.
const uint8_t *_Nonnull heed_published_tables(void);

/// How many bytes they have.
size_t heed_published_tables_count(void);

#endif
