#include "runtime/command.h"
#include "runtime/weights.h"

int netc_command_convert(const NetcModel *model, const char *program, int argc, char **argv) {
    (void)model;
    bool with_prefix = false;
    const NetcOption table[] = {
        {.name = "prefix",
         .kind = NETC_OPTION_FLAG,
         .target = &with_prefix,
         .help = "begin every name with \"model.\", as Lightning's checkpoints do"},
    };
    const NetcUsage usage = {
        program,
        "convert",
        "[--prefix] IN OUT",
        "Rewrites a file of weights in the format that OUT's extension names: .safetensors,\n"
        ".ckpt, .pt or .pth. Without --prefix a leading \"model.\" of all names is taken away.\n",
        table,
        sizeof table / sizeof *table};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (argc != 2)
        return netc_command_misused(&usage, "convert needs two files, IN and OUT, but got %d", argc);
    NetcError error;
    if (!netc_convert(argv[0], argv[1], with_prefix, &error))
        return netc_command_failed(&usage, &error);
    return 0;
}
