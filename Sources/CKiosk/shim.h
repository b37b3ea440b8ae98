// What the Swift importer leaves out for the kiosk: variadic prctl(2), and crypt(3) with its large buffers wiped.
#ifndef CKIOSK_SHIM_H
#define CKIOSK_SHIM_H

#include <crypt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

// Keeps other processes of the same user from looking into this one, and its memory out of core files; 0 when it worked.
static inline int kiosk_hide_memory(void)
{
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// Replaces the program by itself, with the same words and environment; returns only when that fails.
extern char **environ;
static inline void kiosk_begin_anew(char *const *words) { execve("/proc/self/exe", words, environ); }

enum kiosk_sizes { kiosk_hash_size = CRYPT_OUTPUT_SIZE };

// Hashes a code with the settings that a hash begins with; 0 when crypt(3) refuses them.
static inline int kiosk_crypt(const char *code, const char *settings, char *out)
{
    struct crypt_data *data = calloc(1, sizeof *data);
    if (!data)
        return 0;
    const char *hash = crypt_rn(code, settings, data, sizeof *data);
    int done = hash && hash[0] != '*' && strlen(hash) < kiosk_hash_size;
    if (done)
        strcpy(out, hash);
    explicit_bzero(data, sizeof *data);
    free(data);
    return done;
}

// A yescrypt hash of a code, with fresh salt and the library's usual cost; 0 when there is none to be had.
static inline int kiosk_hash_code(const char *code, char *out)
{
    char settings[CRYPT_GENSALT_OUTPUT_SIZE];
    return crypt_gensalt_rn("$y$", 0, NULL, 0, settings, sizeof settings) && kiosk_crypt(code, settings, out);
}

// Whether a code has this hash; takes as long for every wrong one.
static inline int kiosk_code_has_hash(const char *code, const char *hash)
{
    char found[kiosk_hash_size] = {0};
    unsigned char difference = 0;
    size_t length = strlen(hash);
    if (!kiosk_crypt(code, hash, found) || strlen(found) != length)
        return 0;
    for (size_t i = 0; i < length; i++)
        difference |= (unsigned char)(found[i] ^ hash[i]);
    explicit_bzero(found, sizeof found);
    return difference == 0;
}

#endif
