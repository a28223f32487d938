/* Large memory straight from the kernel. */
#ifndef NETC_RUNTIME_PAGES_H
#define NETC_RUNTIME_PAGES_H

#include <stddef.h>

/* Memory that is zero, aligned to a page, and belongs to the thread that touches it first; NULL where there
 * is not so much. Its pages are large where the kernel has such: they save the many translations of addresses
 * that planes of pixels far apart need. */
void *netc_pages_map(size_t bytes);
void netc_pages_unmap(void *pages, size_t bytes); /* NULL: nothing */

#endif
