#include "runtime/command.h"

#include <errno.h>
#include <omp.h>
#include <stdarg.h>
#include <string.h>

static void print_usage(FILE *out, const NetcUsage *usage) {
    fprintf(out, "usage: %s %s %s\n\n%s\n", usage->program, usage->command, usage->arguments, usage->about);
    fprintf(out, "options:\n");
    netc_options_print(out, usage->options, usage->option_count);
    fprintf(out, "  %-28s%s\n", "-h, --help", "print this and exit");
}

static bool asks_for_help(int argc, char **argv) {
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

int netc_command_parse(const NetcUsage *usage, int *argc, char **argv) {
    if (asks_for_help(*argc, argv)) {
        print_usage(stdout, usage);
        return netc_flush_output(usage->program) ? 0 : 1;
    }
    NetcError error;
    int positional = netc_options_parse(usage->options, usage->option_count, *argc, argv, &error);
    if (positional < 0)
        return netc_command_misused(usage, "%s", error.text);
    *argc = positional;
    return NETC_GO_ON;
}

int netc_command_misused(const NetcUsage *usage, const char *format, ...) {
    char text[sizeof(NetcError)];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s %s: error: ", usage->program, usage->command);
    netc_print_escaped(stderr, text);
    fprintf(stderr, "\nusage: %s %s %s\n(%s %s --help says more)\n", usage->program, usage->command,
            usage->arguments, usage->program, usage->command);
    return 2;
}

int netc_command_failed(const NetcUsage *usage, const NetcError *error) {
    fprintf(stderr, "%s %s: error: %s\n", usage->program, usage->command, error->text);
    return 1;
}

bool netc_flush_output(const char *program) {
    bool earlier = ferror(stdout);
    if (fflush(stdout) == 0 && !earlier)
        return true;
    fprintf(stderr, "%s: error: cannot write standard output: %s\n", program,
            earlier ? "a write failed; is the disk full, or has its reader ended?" : strerror(errno));
    return false;
}

int netc_default_threads(void) {
    return omp_get_num_procs();
}

bool netc_check_trains(const NetcModel *model, NetcError *error) {
    if (!model->inference_only)
        return true;
    return netc_fail(error,
                     "this program was compiled for inference only; to train, compile it with: netc %s "
                     "--emit=binary -o NAME",
                     model->source);
}

int netc_default_loader_threads(int threads) {
    return threads > 4 ? threads / 4 : 1;
}

bool netc_check_batch(const NetcModel *model, int batch, NetcError *error) {
    if (batch == model->batch)
        return true;
    return netc_fail(
        error,
        "this program was compiled for batches of %d images, not %d; recompile it as it was, with "
        "another batch: netc %s --batch %d --emit=binary -o NAME",
        model->batch, batch, model->source, batch);
}
