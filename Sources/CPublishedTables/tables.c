#include "CPublishedTables.h"

// Embedding a file is of C23, which the compiler knows in every edition of C.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t tables[] = {
#embed "published.tables"
};

const uint8_t *heed_published_tables(void) { return tables; }

size_t heed_published_tables_count(void) { return sizeof tables; }
