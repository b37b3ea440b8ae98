// Turns signals into bytes on a pipe, so that one poll waits for keys and signals alike.
#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include "shim.h"
#include "restoration.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { signals_patience = 3 };  // how often the same request to go may stay unanswered

struct signals {
    int pipe[2];
    unsigned pending;                  // bit n: signal n came
    unsigned char unanswered[32];
    struct sigaction before[32];
    int count;                         // how many of signals_watched are watched
};

// Weak and initialized, so that every object file of the program shares one.
__attribute__((weak)) struct signals signals_state = {0};

// The requests to go come first; a program without a screen of its own watches only these.
static const int signals_watched[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP};
enum { signals_watched_count = 7, signals_fatal_count = 4 };

// Notes the signal and wakes the wait. A program that no longer answers is ended by the third request to go.
static inline void signals_arrived(int number)
{
    struct signals *state = &signals_state;
    int saved = errno;
    __atomic_fetch_or(&state->pending, 1u << number, __ATOMIC_SEQ_CST);
    int asks_to_go = number == SIGTERM || number == SIGINT || number == SIGQUIT;
    if (asks_to_go && ++state->unanswered[number] >= signals_patience) {
        restoration_perform();
        _exit(128 + number);
    }
    ssize_t ignored = write(state->pipe[1], "", 1);
    (void)ignored;
    errno = saved;
}

static inline void signals_catch(int number)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = signals_arrived;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static inline void signals_set(int number, void (*handler)(int))
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigaction(number, &action, NULL);
}

// Whether the signal was ignored when the program began (nohup, no job control), and so stays ignored.
static inline int signals_stays_ignored(int number)
{
    return number != SIGWINCH && number != SIGCONT && signals_state.before[number].sa_handler == SIG_IGN;
}

// Begins to watch, what concerns the screen only if there is one; the descriptor to poll, or -1.
static inline int signals_open(int has_screen)
{
    struct signals *state = &signals_state;
    sigset_t watched;
    if (pipe(state->pipe) != 0)
        return -1;
    for (int end = 0; end < 2; end++) {
        fcntl(state->pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(state->pipe[end], F_SETFD, FD_CLOEXEC);
    }
    state->pending = 0;
    state->count = has_screen ? signals_watched_count : signals_fatal_count;
    sigemptyset(&watched);
    for (int i = 0; i < state->count; i++) {
        int number = signals_watched[i];
        state->unanswered[number] = 0;
        sigaddset(&watched, number);
        sigaction(number, NULL, &state->before[number]);
        if (!signals_stays_ignored(number))
            signals_catch(number);
    }
    sigaction(SIGPIPE, NULL, &state->before[SIGPIPE]);
    signals_set(SIGPIPE, SIG_IGN);
    sigprocmask(SIG_UNBLOCK, &watched, NULL);
    return state->pipe[0];
}

// Empties the pipe, after a wait that it ended.
static inline void signals_drain(void)
{
    char bytes[64];
    while (read(signals_state.pipe[0], bytes, sizeof bytes) > 0) {
    }
}

// The signals that came since the last call, bit n for signal n.
static inline unsigned signals_take(void)
{
    struct signals *state = &signals_state;
    unsigned taken = __atomic_exchange_n(&state->pending, 0, __ATOMIC_SEQ_CST);
    if (taken)
        memset(state->unanswered, 0, sizeof state->unanswered);
    return taken;
}

// Stops watching and lets every signal do what it did before.
static inline void signals_close(void)
{
    struct signals *state = &signals_state;
    for (int i = 0; i < state->count; i++)
        sigaction(signals_watched[i], &state->before[signals_watched[i]], NULL);
    sigaction(SIGPIPE, &state->before[SIGPIPE], NULL);
    close(state->pipe[0]);
    close(state->pipe[1]);
}

// Whether a stop can be followed by a go: there is a shell with job control.
static inline int signals_can_stop(void) { return !signals_stays_ignored(SIGTSTP); }

// Returns once the program owns the terminal: in the background the kernel stops it here, and in an orphaned job the call
// fails and nothing waits for ever.
static inline void signals_wait_for_foreground(int terminal) { tcdrain(terminal); }

// Stops the program until it is continued and owns the terminal again.
//
// While it is stopped the terminal belongs to another, so requests to go end it at once.
static inline void signals_stop(int whole_group, int terminal)
{
    for (int i = 0; i < signals_fatal_count; i++)
        if (!signals_stays_ignored(signals_watched[i]))
            signals_set(signals_watched[i], SIG_DFL);
    if (whole_group) {
        signals_set(SIGTSTP, SIG_IGN);
        kill(0, SIGTSTP);
    }
    signals_set(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    signals_wait_for_foreground(terminal);
    for (int i = 0; i < signals_watched_count; i++)
        if (!signals_stays_ignored(signals_watched[i]))
            signals_catch(signals_watched[i]);
    __atomic_fetch_and(&signals_state.pending, ~(1u << SIGCONT | 1u << SIGTSTP | 1u << SIGWINCH), __ATOMIC_SEQ_CST);
}

#endif
