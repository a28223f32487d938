#include "runtime/atomic_file.h"
#include "runtime/command.h"
#include "runtime/compare.h"

static bool write_page(const NetcComparison *comparison, const char *path, NetcError *error) {
    NetcAtomicFile file;
    if (!netc_atomic_open(&file, path, error))
        return false;
    char title[64];
    snprintf(title, sizeof title, "%d training run%s", comparison->run_count,
             comparison->run_count == 1 ? "" : "s");
    netc_compare_write_html(file.stream, comparison, title);
    return netc_atomic_commit(&file, error);
}

static bool compare(char **folders, int count, const char *path, NetcError *error) {
    NetcComparison comparison;
    if (!netc_compare_open(&comparison, folders, count, error))
        return false;
    netc_compare_print(stdout, &comparison);
    bool done = !path || write_page(&comparison, path, error);
    netc_compare_close(&comparison);
    return done;
}

int netc_command_compare(const NetcModel *model, const char *program, int argc, char **argv) {
    const char *path = NULL;
    const NetcOption table[] = {
        {.name = "out",
         .letter = 'o',
         .kind = NETC_OPTION_TEXT,
         .target = &path,
         .value = "FILE",
         .help = "an HTML page with the curves, too"},
    };
    const NetcUsage usage = {
        program,
        "compare",
        "RUN... [-o FILE.html]",
        "Sets training runs side by side: results, cost, curves, and what differs in their\n"
        "recipes. RUN is the folder that was given to train --out.\n",
        table,
        sizeof table / sizeof *table};
    (void)model;
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (argc < 1)
        return netc_command_misused(&usage, "a run is missing: the folder given to train --out");
    if (argc > NETC_MOST_RUNS)
        return netc_command_misused(&usage, "%d runs are too many; at most %d fit side by side", argc,
                                    NETC_MOST_RUNS);
    NetcError error;
    if (!compare(argv, argc, path, &error))
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) ? 0 : 1;
}
