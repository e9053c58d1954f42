// libxml2’s headers bring in those of the system’s ICU only to name converters that nobody here
// touches, and these clash with the ICU inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
