/* Finding blocks: those of the user's files, and behind them the standard ones. */
#include "compiler/frontend/elaborate.h"
#include "compiler/frontend/parse.h"
#include "compiler/frontend/prelude.h"

#include <string.h>

Block *find_known_block(Elaborator *elaborator, const char *name) {
    for (int i = 0; i < elaborator->blocks.count; i++)
        if (strcmp(elaborator->blocks.items[i]->definition->word.text, name) == 0)
            return elaborator->blocks.items[i];
    return NULL;
}

void load_standard_blocks(Elaborator *elaborator) {
    if (elaborator->prelude_source >= 0)
        return;
    elaborator->prelude_source =
        sources_add(elaborator->sources, prelude_name, prelude_text, strlen(prelude_text));
    Statements statements;
    parse_file(elaborator->arena, elaborator->sources, elaborator->prelude_source, elaborator->diagnostics,
               &statements);
    for (int i = 0; i < statements.count; i++) {
        Block *block = arena_new(elaborator->arena, Block);
        *block = (Block){statements.items[i], true, false};
        array_push(elaborator->arena, &elaborator->blocks, block);
    }
}

Block *find_block(Elaborator *elaborator, const char *name) {
    Block *block = find_known_block(elaborator, name);
    if (!block) {
        load_standard_blocks(elaborator);
        block = find_known_block(elaborator, name);
    }
    if (block)
        block->used = true;
    return block;
}
