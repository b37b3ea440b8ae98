// Gives the terminal back from a signal handler: only what POSIX calls async-signal-safe.
#ifndef CNCURSES_RESTORATION_H
#define CNCURSES_RESTORATION_H

#include "shim.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

enum { restoration_capacity = 512, restoration_stack_size = 65536, restoration_patience = 500 /* ms */ };

struct restoration {
    volatile int armed;               // whether the screen is up
    int terminal;                     // where the restore string goes
    struct termios modes;             // as the terminal was found
    volatile int current;             // which of the two texts is whole
    char text[2][restoration_capacity];
    size_t length[2];
    int messages;                     // what was written to standard error while the screen was up, or -1
    int standard_error;               // the real standard error meanwhile
    int at_exit;                      // whether exit() was told
    struct sigaction before[65];      // what the signals did
    char stack[restoration_stack_size];
};

// Weak and initialized, so that every object file of the program shares one.
__attribute__((weak)) struct restoration restoration_state = {0};

// Writes all that the descriptor takes; one that is stopped is not waited for long.
static inline void restoration_write(int descriptor, const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        struct pollfd line = {.fd = descriptor, .events = POLLOUT};
        if (written < 0 && errno == EAGAIN && poll(&line, 1, restoration_patience) > 0)
            continue;
        if (written <= 0)
            return;
        bytes += written;
        count -= (size_t)written;
    }
}

// Sends on what was written to standard error, without control characters.
static inline void restoration_release_messages(void)
{
    struct restoration *state = &restoration_state;
    char bytes[512];
    off_t at = 0;
    ssize_t count;
    if (state->messages < 0)
        return;
    dup2(state->standard_error, STDERR_FILENO);
    while ((count = pread(state->messages, bytes, sizeof bytes, at)) > 0) {
        for (ssize_t i = 0; i < count; i++)
            if (((unsigned char)bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t') || bytes[i] == 0x7f)
                bytes[i] = '?';
        restoration_write(STDERR_FILENO, bytes, (size_t)count);
        at += count;
    }
    close(state->messages);
    close(state->standard_error);
    state->messages = -1;
}

// Keeps standard error off the screen while it is up, when both are the same terminal.
static inline void restoration_hold_messages(void)
{
    struct restoration *state = &restoration_state;
    state->messages = -1;
    if (!isatty(STDERR_FILENO))
        return;
    int messages = memfd_create("messages", 1 /* close on exec */);
    int real = messages < 0 ? -1 : dup(STDERR_FILENO);
    if (real < 0) {
        if (messages >= 0)
            close(messages);
        return;
    }
    state->standard_error = real;
    dup2(messages, STDERR_FILENO);
    state->messages = messages;
}

// Whether another job has the terminal now, which then must be left alone.
static inline int restoration_in_background(void)
{
    pid_t owner = tcgetpgrp(restoration_state.terminal);
    return owner > 0 && owner != getpgrp();
}

// Gives the terminal back at once; does nothing the second time.
static inline void restoration_perform(void)
{
    struct restoration *state = &restoration_state;
    if (!__atomic_exchange_n(&state->armed, 0, __ATOMIC_SEQ_CST))
        return;
    int saved = errno;
    if (!restoration_in_background()) {
        restoration_write(state->terminal, state->text[state->current], state->length[state->current]);
        tcsetattr(state->terminal, TCSANOW, &state->modes);
    }
    restoration_release_messages();
    errno = saved;
}

// Every signal a crash can arrive as: ILL on x86 and TRAP on ARM are Swift's own traps.
static const int restoration_crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS};

// Every other signal that ends a program unless it is answered; those of real time are added by number.
static const int restoration_endings[] = {SIGUSR1,   SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
                                          SIGXCPU, SIGXFSZ, SIGIO,   SIGPWR,    SIGSTKFLT};

// Restores, then lets the signal do what it does by default, so that the exit status tells the truth.
static inline void restoration_crashed(int number)
{
    struct sigaction standard;
    restoration_perform();
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(number, &standard, NULL);
    raise(number);
}

// Says how the terminal was found and where it is.
static inline void restoration_prepare(int terminal, const struct termios *modes)
{
    restoration_state.terminal = terminal;
    restoration_state.modes = *modes;
}

// Keeps the bytes that give the terminal back; what does not fit is a programming mistake and is refused with 0.
static inline int restoration_keep(const char *bytes, size_t count)
{
    struct restoration *state = &restoration_state;
    int other = !state->current;
    if (count > restoration_capacity)
        return 0;
    memcpy(state->text[other], bytes, count);
    state->length[other] = count;
    __atomic_store_n(&state->current, other, __ATOMIC_SEQ_CST);
    return 1;
}

// From now on every way out gives the terminal back.
static inline void restoration_arm(void)
{
    struct restoration *state = &restoration_state;
    if (state->armed)
        return;
    if (!state->at_exit)
        state->at_exit = atexit(restoration_perform) == 0;
    restoration_hold_messages();
    __atomic_store_n(&state->armed, 1, __ATOMIC_SEQ_CST);
}

// The terminal has been given back by other means.
static inline void restoration_disarm(void)
{
    if (__atomic_exchange_n(&restoration_state.armed, 0, __ATOMIC_SEQ_CST))
        restoration_release_messages();
}

// Catches one signal, or leaves it ignored as it was found.
static inline void restoration_watch(int number, const struct sigaction *action, int even_ignored)
{
    struct sigaction *before = &restoration_state.before[number];
    if (sigaction(number, NULL, before) == 0 && (even_ignored || before->sa_handler != SIG_IGN))
        sigaction(number, action, NULL);
}

enum { restoration_crashes_count = sizeof restoration_crashes / sizeof *restoration_crashes };
enum { restoration_endings_count = sizeof restoration_endings / sizeof *restoration_endings };

// Catches all that ends the program, on a stack of its own so that even an overflown one is answered.
static inline void restoration_watch_endings(void)
{
    struct restoration *state = &restoration_state;
    stack_t stack = {.ss_sp = state->stack, .ss_size = sizeof state->stack, .ss_flags = 0};
    struct sigaction action;
    sigaltstack(&stack, NULL);
    memset(&action, 0, sizeof action);
    action.sa_handler = restoration_crashed;
    action.sa_flags = SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (int i = 0; i < restoration_crashes_count; i++)
        restoration_watch(restoration_crashes[i], &action, 1);
    for (int i = 0; i < restoration_endings_count; i++)
        restoration_watch(restoration_endings[i], &action, 0);
    for (int number = SIGRTMIN; number <= SIGRTMAX; number++)
        restoration_watch(number, &action, 0);
}

// Leaves what ends the program to whoever answered it before.
static inline void restoration_ignore_endings(void)
{
    struct restoration *state = &restoration_state;
    for (int i = 0; i < restoration_crashes_count; i++)
        sigaction(restoration_crashes[i], &state->before[restoration_crashes[i]], NULL);
    for (int i = 0; i < restoration_endings_count; i++)
        sigaction(restoration_endings[i], &state->before[restoration_endings[i]], NULL);
    for (int number = SIGRTMIN; number <= SIGRTMAX; number++)
        sigaction(number, &state->before[number], NULL);
}

#endif
