/* The standard blocks, nets/blocks.net, as built into the compiler. */
#ifndef NETC_FRONTEND_PRELUDE_H
#define NETC_FRONTEND_PRELUDE_H

extern const char *const prelude_name; /* shown in messages */
extern const char prelude_text[];      /* written by the build from nets/blocks.net */

#endif
