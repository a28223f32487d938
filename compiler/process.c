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

/* Returns 0 or an errno. The child gets the signals back that the parent leaves to it. */
static int start(char **arguments, const char *output, pid_t *child) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGQUIT);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    posix_spawn_file_actions_init(&files);
    if (output)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    int problem = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return problem;
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

/* An interrupt from the keyboard ends the child; we live on to remove temporary files. */
bool command_run(Arena *arena, const Command *command, const char *output) {
    char **arguments = argument_vector(arena, command);
    struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
    pid_t child;
    int status = 0, problem = start(arguments, output, &child);
    if (!problem)
        status = wait_for(child);
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    if (!problem)
        return report(arguments[0], status);
    fprintf(stderr, "netc: error: %s cannot be run: %s\n", arguments[0], strerror(problem));
    return false;
}
