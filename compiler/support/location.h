/* Where something was written: bytes of one source text. Lines and columns are computed when reporting. */
#ifndef NETC_SUPPORT_LOCATION_H
#define NETC_SUPPORT_LOCATION_H

typedef struct Location {
    int source; /* number of the source text; see support/source.h */
    int begin, end;
} Location;

#endif
