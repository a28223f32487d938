#include "compiler/tune.h"

#include "compiler/build.h"
#include "compiler/codegen/emit.h"
#include "compiler/ir/conv_loops.h"
#include "compiler/process.h"
#include "compiler/temporary.h"
#include "compiler/tuning_file.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Another way than the usual one must save this share of the time: less is chance. */
static const double least_gain = 0.04;

/* Tiles to try: those that use most of the registers. */
static const ConvTile tiles[] = {{12, 2}, {12, 1}, {8, 3}, {6, 4}, {6, 2}, {4, 6}, {4, 4}, {4, 3}, {2, 4}};
enum { TILES = sizeof tiles / sizeof *tiles, WAYS = CONV_ALGORITHMS + TILES };

/* How often each program is measured, in turn with the others: the fastest time counts, so that none suffers
 * from what else the machine did for a while. */
enum { ROUNDS = 3 };

/* One kind of convolution: in the mean of the kernels that compute it, with the packing of its weights or the
 * summing up of its gradients. */
typedef struct Measured {
    KernelKind kind;
    const char *shape;
    ConvAlgorithm usual;
    double seconds[WAYS]; /* with each algorithm, and with the usual one in each tile; 0: not measured */
} Measured;

typedef struct Tuner {
    Arena *arena;
    const Target *target;
    const char *folder;
    int batch, threads;
    Machine machine; /* of all threads */
    Array(Measured) measured;
} Tuner;

static bool is_convolution(const Kernel *kernel) {
    return tuning_direction(kernel->kind) != NULL;
}

static Measured *measured_kernel(Tuner *tuner, const Program *program, const Kernel *kernel) {
    const char *shape = conv_shape_text(tuner->arena, &kernel->conv);
    for (int i = 0; i < tuner->measured.count; i++) {
        Measured *known = &tuner->measured.items[i];
        if (known->kind == kernel->kind && strcmp(known->shape, shape) == 0)
            return known;
    }
    Measured fresh = {.kind = kernel->kind, .shape = shape, .usual = conv_usual_algorithm(program, kernel)};
    array_push(tuner->arena, &tuner->measured, fresh);
    return &tuner->measured.items[tuner->measured.count - 1];
}

/* Mean time of the kernels that are like `kernel`, with their partners. */
static double mean_seconds(Tuner *tuner, const Program *program, const double *seconds,
                           const Kernel *kernel) {
    double sum = 0;
    int count = 0;
    const Measured *wanted = measured_kernel(tuner, program, kernel);
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *other = program->kernels.items[i], *worker = other->partner ? other->partner : other;
        if (!is_convolution(worker) || measured_kernel(tuner, program, worker) != wanted)
            continue;
        sum += seconds[i];
        count += worker == other;
    }
    return sum / count;
}

static bool is_tiled(const Kernel *kernel) {
    return kernel->kind != KERNEL_CONV_WEIGHT_GRAD && kernel->algorithm != CONV_GEMM;
}

/* Its number among the ways to compute a convolution. */
static int way_of(const Kernel *kernel) {
    for (int i = 0; i < TILES && is_tiled(kernel); i++)
        if (memcmp(&tiles[i], &kernel->tuned_tile, sizeof *tiles) == 0)
            return CONV_ALGORITHMS + i;
    return (int)kernel->algorithm;
}

static void take_times(Tuner *tuner, const Program *program, const double *seconds) {
    for (int i = 0; i < program->kernels.count; i++)
        if (is_convolution(program->kernels.items[i]))
            measured_kernel(tuner, program, program->kernels.items[i]);
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        if (!is_convolution(kernel))
            continue;
        double *best = &measured_kernel(tuner, program, kernel)->seconds[way_of(kernel)];
        double mean = mean_seconds(tuner, program, seconds, kernel);
        *best = *best == 0 || mean < *best ? mean : *best;
    }
}

/* The seconds, flops and bytes at the end of a line of the profile. */
static bool read_row(FILE *file, double row[3]) {
    char *line = NULL;
    size_t capacity = 0;
    bool ok = getline(&line, &capacity, file) >= 0;
    char *at = line;
    for (int comma = 0; ok && comma < 3; comma++) {
        at = strchr(at, ',');
        ok = at != NULL;
        at += ok;
    }
    ok = ok && sscanf(at, "%lf,%lf,%lf", &row[0], &row[1], &row[2]) == 3;
    free(line);
    return ok;
}

static bool read_profile(Tuner *tuner, const char *path, double *seconds, int kernels) {
    FILE *file = fopen(path, "r");
    double machine[3] = {0}, row[3];
    bool ok = file && fscanf(file, "%*[^\n]%*c") == 0 && read_row(file, machine);
    for (int i = 0; ok && i < kernels; i++) {
        ok = read_row(file, row);
        seconds[i] = row[0];
    }
    if (file)
        fclose(file);
    if (!ok)
        fprintf(stderr, "netc: error: the measured program wrote no profile that netc can read\n");
    tuner->machine.flops = fmax(tuner->machine.flops, machine[1]);
    tuner->machine.bytes = fmax(tuner->machine.bytes, machine[2]);
    return ok;
}

static const char *program_path(const Tuner *tuner, int way) {
    return arena_format(tuner->arena, "%s/program%d", tuner->folder, way);
}

static bool measure(Tuner *tuner, const Program *program, int way) {
    const char *profile = arena_format(tuner->arena, "%s/profile.csv", tuner->folder);
    Command command = {0};
    array_push(tuner->arena, &command, program_path(tuner, way));
    command_add_words(
        tuner->arena, &command,
        arena_format(tuner->arena, "bench --steps 8 --threads %d --profile-csv", tuner->threads));
    array_push(tuner->arena, &command, profile);
    double *seconds = arena_new_array(tuner->arena, double, program->kernels.count);
    if (!command_run(tuner->arena, &command, arena_format(tuner->arena, "%s/output", tuner->folder)) ||
        !read_profile(tuner, profile, seconds, program->kernels.count))
        return false;
    take_times(tuner, program, seconds);
    return true;
}

/* So many of the registers at least. */
static bool is_worth_trying(const Target *target, ConvTile tile) {
    return conv_tile_fits(target, tile) && 2 * tile.channels * tile.pixels >= target->registers;
}

static const char *way_name(Arena *arena, int way) {
    if (way < CONV_ALGORITHMS)
        return conv_algorithm_names[way];
    ConvTile tile = tiles[way - CONV_ALGORITHMS];
    return arena_format(arena, "tile %dx%d", tile.channels, tile.pixels);
}

static bool is_tried(const Target *target, int way) {
    return way < CONV_ALGORITHMS || is_worth_trying(target, tiles[way - CONV_ALGORITHMS]);
}

/* A program for each way that is tried; NULL for the others. */
static bool build_all(Tuner *tuner, TuneCompile *compile, void *context, Program *programs[WAYS]) {
    int count = 0, all = 0;
    for (int way = 0; way < WAYS; way++)
        all += is_tried(tuner->target, way);
    for (int way = 0; way < WAYS; way++) {
        if (!is_tried(tuner->target, way))
            continue;
        fprintf(stderr, "netc: tuning: compiling %d/%d, with %s where it can be\n", ++count, all,
                way_name(tuner->arena, way));
        bool algorithm = way < CONV_ALGORITHMS;
        Tuning *tuning = arena_new(tuner->arena, Tuning); /* the program points to it */
        tuning->preferred = algorithm ? way : -1;
        if (!algorithm)
            tuning->preferred_tile = tiles[way - CONV_ALGORITHMS];
        programs[way] = compile(tuning, context);
        if (!programs[way] ||
            !build_program(tuner->arena, program_path(tuner, way), emit_c(programs[way]), tuner->target))
            return false;
        tuner->batch = programs[way]->graph->batch;
    }
    return true;
}

static bool measure_all(Tuner *tuner, Program *const programs[WAYS]) {
    for (int round = 0; round < ROUNDS; round++) {
        fprintf(stderr, "netc: tuning: measuring, round %d/%d\n", round + 1, ROUNDS);
        for (int way = 0; way < WAYS; way++)
            if (programs[way] && !measure(tuner, programs[way], way))
                return false;
    }
    return true;
}

static int fastest(const Measured *measured) {
    int best = (int)measured->usual;
    double most = measured->seconds[best] * (1 - least_gain);
    for (int i = 0; i < WAYS; i++)
        if (measured->seconds[i] > 0 && (measured->seconds[best] == 0 || measured->seconds[i] < most)) {
            best = i;
            most = measured->seconds[i];
        }
    return best;
}

static void write_choice(FILE *out, const Tuner *tuner, const Measured *measured) {
    int best = fastest(measured);
    fprintf(out, "%s %s batch %d %s: ", tuning_direction(measured->kind), tuner->target->name, tuner->batch,
            measured->shape);
    if (best >= CONV_ALGORITHMS)
        fprintf(out, "%s ", conv_algorithm_names[measured->usual]);
    fprintf(out, "%s %.1f us", way_name(tuner->arena, best), measured->seconds[best] * 1e6);
    const char *before = "  # ";
    for (int i = 0; i < WAYS; i++)
        if (i != best && measured->seconds[i] > 0) {
            fprintf(out, "%s%s %.1f", before, way_name(tuner->arena, i), measured->seconds[i] * 1e6);
            before = ", ";
        }
    fputc('\n', out);
}

static const char *write_file(const Tuner *tuner, const char *name) {
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    fprintf(out,
            "# The fastest algorithm and tile for each convolution, measured by: netc --tune %s\n"
            "# Used by: netc --tuning=FILE. What has no line here is chosen by rule.\n"
            "machine %s: %d threads, %.1f GFLOP/s, %.1f GB/s\n",
            name, tuner->target->name, tuner->threads, tuner->machine.flops * 1e-9,
            tuner->machine.bytes * 1e-9);
    for (int i = 0; i < tuner->measured.count; i++)
        write_choice(out, tuner, &tuner->measured.items[i]);
    fclose(out);
    const char *text = arena_copy_text(tuner->arena, bytes, size);
    free(bytes);
    return text;
}

const char *tune(Arena *arena, const char *name, const Target *target, TuneCompile *compile, void *context) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    Tuner tuner = {.arena = arena, .target = target, .threads = cores > 0 && cores < 1024 ? (int)cores : 1};
    tuner.folder = temporary_folder(arena);
    if (!tuner.folder)
        return NULL;
    Program *programs[WAYS] = {0};
    bool ok = build_all(&tuner, compile, context, programs) && measure_all(&tuner, programs);
    const char *text = ok ? write_file(&tuner, name) : NULL;
    temporary_remove(arena, tuner.folder);
    return text;
}
