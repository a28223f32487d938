#include "runtime/pages.h"

#include <sys/mman.h>

void *netc_pages_map(size_t bytes) {
    void *pages = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        return NULL;
    madvise(pages, bytes, MADV_HUGEPAGE); /* only advice: small pages do as well */
    return pages;
}

void netc_pages_unmap(void *pages, size_t bytes) {
    if (pages)
        munmap(pages, bytes);
}
