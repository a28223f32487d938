#include "compiler/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>

extern char **environ;

void command_add_words(Arena *arena, Command *command, const char *text) {
    static const char blanks[] = " \t\n";
    for (const char *word = text; word && *(word += strspn(word, blanks));) {
        size_t length = strcspn(word, blanks);
        array_push(arena, command, arena_copy_text(arena, word, length));
        word += length;
    }
}

static char **argument_vector(Arena *arena, const Command *command) {
    char **arguments = arena_new_array(arena, char *, command->count + 1);
    for (int i = 0; i < command->count; i++)
        arguments[i] = arena_copy_text(arena, command->items[i], strlen(command->items[i]));
    return arguments;
}

/* Those that end a program. While a child runs they are passed on to it, and we live on to remove temporary
 * files. */
static const int ending_signals[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
enum { ENDING_SIGNALS = sizeof ending_signals / sizeof *ending_signals };

static volatile sig_atomic_t child_running, signal_received;

static void pass_on(int signal) {
    int problem = errno;
    signal_received = signal;
    if (child_running > 0)
        kill((pid_t)child_running, signal);
    errno = problem;
}

static sigset_t ending_signal_set(void) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < ENDING_SIGNALS; i++)
        sigaddset(&set, ending_signals[i]);
    return set;
}

/* Returns 0 or an errno. The signals are blocked here, but not in the child. */
static int start(char **arguments, const char *output, const sigset_t *unblocked, pid_t *child) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, unblocked);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    posix_spawn_file_actions_init(&files);
    if (output)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    int problem = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return problem;
}

/* What is ignored, as after nohup, stays so. */
static void catch_signals(struct sigaction earlier[ENDING_SIGNALS]) {
    const struct sigaction action = {.sa_handler = pass_on};
    for (int i = 0; i < ENDING_SIGNALS; i++) {
        sigaction(ending_signals[i], NULL, &earlier[i]);
        if (earlier[i].sa_handler != SIG_IGN)
            sigaction(ending_signals[i], &action, NULL);
    }
}

static void restore_signals(const struct sigaction earlier[ENDING_SIGNALS]) {
    for (int i = 0; i < ENDING_SIGNALS; i++)
        sigaction(ending_signals[i], &earlier[i], NULL);
}

static int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

static bool report(const char *program, int status) {
    if (WIFSIGNALED(status))
        fprintf(stderr, "netc: error: %s was ended by signal %d (%s)\n", program, WTERMSIG(status),
                strsignal(WTERMSIG(status)));
    else if (WEXITSTATUS(status) != 0)
        fprintf(stderr, "netc: error: %s failed with status %d\n", program, WEXITSTATUS(status));
    return status == 0;
}

/* A signal comes before the child has begun, while its number is known, or after the end of both. */
bool command_run(Arena *arena, const Command *command, const char *output) {
    char **arguments = argument_vector(arena, command);
    struct sigaction earlier[ENDING_SIGNALS];
    sigset_t ending = ending_signal_set(), unblocked;
    pid_t child;
    sigprocmask(SIG_BLOCK, &ending, &unblocked);
    int status = 0, problem = start(arguments, output, &unblocked, &child);
    if (!problem) {
        child_running = (sig_atomic_t)child;
        catch_signals(earlier);
        sigprocmask(SIG_SETMASK, &unblocked, NULL);
        status = wait_for(child);
        child_running = 0;
        restore_signals(earlier);
        return report(arguments[0], status) && !signal_received;
    }
    sigprocmask(SIG_SETMASK, &unblocked, NULL);
    fprintf(stderr, "netc: error: %s cannot be run: %s\n", arguments[0], strerror(problem));
    return false;
}

void command_end_by_signal(void) {
    if (signal_received)
        raise(signal_received);
}
