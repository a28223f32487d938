#include "runtime/earlier_run.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/identity.h"
#include "runtime/recipe_text.h"
#include "runtime/schedule.h"

enum { MOST_BYTES = 1 << 16 };

bool netc_earlier_run_exists(const NetcRun *run) {
    const char *folder = run->folder.path;
    return folder && (netc_file_exists(folder, NETC_BEST_WEIGHTS) || netc_checkpoint_exists(folder));
}

/* Without waiting for the writer of a pipe. */
static char *read_ordinary(const char *path) {
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat status;
    char *text = NULL;
    if (file >= 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        text = calloc(1, MOST_BYTES + 1);
    ssize_t got = text ? read(file, text, MOST_BYTES) : -1;
    if (file >= 0)
        close(file);
    if (got > 0)
        return text;
    free(text);
    return NULL;
}

static char *read_in(const char *folder, const char *name) {
    char path[NETC_PATH_SIZE];
    NetcError unused;
    return netc_join_path(path, folder, name, &unused) ? read_ordinary(path) : NULL;
}

/* `saved` is the identity of a finished run. */
static bool compare(const NetcRun *run, const char *saved, NetcError *error) {
    const NetcSchedule schedule = run->recipe.schedule;
    const char *spanning = netc_schedule_spans_run(schedule) ? netc_schedule_names[schedule] : NULL;
    char differences[NETC_DIFFERENCES_SIZE], besides_epochs[NETC_DIFFERENCES_SIZE], reason[NETC_REASON_SIZE];
    netc_identity_differences(saved, run->identity, false, differences);
    if (!differences[0])
        return true;
    netc_identity_differences(saved, run->identity, true, besides_epochs);
    netc_identity_explain_epochs(saved, run->identity, spanning, reason);
    bool goes_on = !besides_epochs[0] && !spanning && netc_identity_has_more_epochs(saved, run->identity);
    return netc_fail(
        error,
        "%s holds a finished run, and it is another one:%s%s\n%s--force trains anew in its place, "
        "another --out leaves it as it is",
        run->folder.path, differences, reason,
        goes_on ? "--resume trains the epochs that are missing, " : "");
}

bool netc_earlier_run_is_same(const NetcRun *run, NetcError *error) {
    const char *folder = run->folder.path;
    bool finished = true;
    char *saved = netc_checkpoint_identity(folder, &finished);
    if (!saved)
        saved = read_in(folder, NETC_HPARAMS);
    finished = finished && netc_file_exists(folder, NETC_BEST_WEIGHTS);
    bool known = saved != NULL, same = finished && known && compare(run, saved, error);
    free(saved);
    if (!known)
        return netc_fail(
            error,
            "%s holds %s, but no record of the run that made it; --force trains anew in its place, "
            "another --out leaves it as it is; the command test measures weights",
            folder, NETC_BEST_WEIGHTS);
    return same ||
           (!finished &&
            netc_fail(error,
                      "%s holds a run that was not finished; --resume continues it, --force starts anew",
                      folder));
}

typedef struct RunFile {
    const char *name, *beginning; /* NULL: a run without a saved state has none */
} RunFile;

/* Killed at its very beginning, a run leaves files that begin so. */
static const RunFile run_files[] = {
    {"report.html", NULL}, {"metrics.csv", "epoch,step,"}, {NETC_HPARAMS, "network: "}};

static bool is_foreign(const char *folder, const RunFile *file) {
    char *text = read_in(folder, file->name);
    bool ours = text && file->beginning && strncmp(text, file->beginning, strlen(file->beginning)) == 0;
    bool foreign = text && !ours;
    free(text);
    return foreign;
}

bool netc_earlier_run_leaves_room(const NetcRun *run, NetcError *error) {
    const char *folder = run->folder.path;
    for (size_t i = 0; folder && i < sizeof run_files / sizeof *run_files; i++)
        if (is_foreign(folder, &run_files[i]))
            return netc_fail(
                error,
                "%s holds a file %s that belongs to no saved run; choose another --out, or --force, "
                "which replaces it",
                folder, run_files[i].name);
    return true;
}
