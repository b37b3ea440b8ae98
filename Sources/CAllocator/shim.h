// What the Swift importer leaves out of glibc: mallopt(3).
#ifndef CALLOCATOR_SHIM_H
#define CALLOCATOR_SHIM_H

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

// Grows the heap by so many bytes, for whoever is about to allocate as much in small pieces: one call to the kernel instead
// of many, and pages of 2 MiB where it has them, instead of one fault for every 4 KiB. What is never used costs no memory.
static inline void allocator_expect(size_t bytes)
{
    const uintptr_t large = 2 << 20;
    mallopt(M_TOP_PAD, bytes);
    mallopt(M_TRIM_THRESHOLD, bytes * 2);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    void *last = malloc(large);
    if (!last)
        return;
    uintptr_t start = ((uintptr_t)last + large - 1) & ~(large - 1);
    madvise((void *)start, bytes & ~(large - 1), MADV_HUGEPAGE);
    free(last);
    mallopt(M_TOP_PAD, 128 << 10);
}

#endif
