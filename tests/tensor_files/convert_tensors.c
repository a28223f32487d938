/* convert_tensors IN OUT [prefix]: netc_convert as a program. */
#include <stdio.h>

#include "runtime/weights.h"

int main(int count, char **arguments) {
    NetcError error;
    if (count < 3 || count > 4)
        return 2;
    if (netc_convert(arguments[1], arguments[2], count == 4, &error))
        return 0;
    fprintf(stderr, "%s\n", error.text);
    return 1;
}
