/* Pictures in folders: train/CLASS/IMAGE and test/CLASS/IMAGE. The classes are those of train/, in the order
 * of their names' bytes, and so are the images of a class. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "runtime/dataset_internal.h"
#include "runtime/image.h"

/* Names in a folder, sorted. */
typedef struct Names {
    char **items;
    int count;
} Names;

static int by_bytes(const struct dirent **first, const struct dirent **second) {
    return strcmp((*first)->d_name, (*second)->d_name);
}

static int visible(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

static int is_picture(const struct dirent *entry) {
    const char *ending = strrchr(entry->d_name, '.');
    return visible(entry) && ending &&
           (strcasecmp(ending, ".png") == 0 || strcasecmp(ending, ".jpg") == 0 ||
            strcasecmp(ending, ".jpeg") == 0);
}

static void free_names(Names *names) {
    for (int i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
    *names = (Names){0};
}

static bool list(const char *folder, int (*wanted)(const struct dirent *), Names *names, NetcError *error) {
    struct dirent **entries;
    int count = scandir(folder, &entries, wanted, by_bytes);
    if (count < 0)
        return netc_fail(
            error,
            "cannot open the folder %s: %s: data set folder needs train/CLASS/IMAGE and test/CLASS/IMAGE",
            folder, strerror(errno));
    *names = (Names){.items = calloc((size_t)count + 1, sizeof(char *)), .count = count};
    bool good = names->items;
    for (int i = 0; i < count; i++) {
        if (names->items)
            good = (names->items[i] = strdup(entries[i]->d_name)) && good;
        free(entries[i]);
    }
    free(entries);
    if (good)
        return true;
    if (!names->items)
        names->count = 0;
    free_names(names);
    return netc_fail(error, "out of memory: cannot list the %d files of %s", count, folder);
}

/* Class names stand in weights, tables and pages: they must be printable UTF-8. */
static bool are_printable(const char *folder, const Names *names, NetcError *error) {
    for (int i = 0; i < names->count; i++) {
        char shown[1100];
        netc_escape_controls(shown, sizeof shown, names->items[i]);
        if (strcmp(shown, names->items[i]) != 0 || strpbrk(shown, "\n\t"))
            return netc_fail(error,
                             "%s: the name of the folder '%s' has line breaks, control characters or is not "
                             "UTF-8; rename it: it is the name of a class",
                             folder, names->items[i]);
    }
    return true;
}

/* Lists the sub-folders; files beside them are no classes. */
static bool list_classes(const char *folder, Names *names, NetcError *error) {
    if (!list(folder, visible, names, error))
        return false;
    int kept = 0;
    for (int i = 0; i < names->count; i++) {
        char path[NETC_PATH_SIZE];
        struct stat status;
        bool is_class = netc_path_join(path, folder, names->items[i], error) && stat(path, &status) == 0 &&
                        S_ISDIR(status.st_mode);
        if (is_class)
            names->items[kept++] = names->items[i];
        else
            free(names->items[i]);
    }
    names->count = kept;
    if (kept && are_printable(folder, names, error))
        return true;
    free_names(names);
    if (kept)
        return false;
    return netc_fail(error, "%s has no sub-folders: it needs one for each class", folder);
}

/* Puts the names into one block of memory, pointers first, that the data set owns. */
static bool own_class_names(NetcDataset *dataset, const Names *names, NetcError *error) {
    size_t bytes = (size_t)names->count * sizeof(char *);
    for (int i = 0; i < names->count; i++)
        bytes += strlen(names->items[i]) + 1;
    char **table = malloc(bytes);
    if (!table)
        return netc_fail(error, "out of memory for the names of %d classes", names->count);
    char *text = (char *)(table + names->count);
    for (int i = 0; i < names->count; i++) {
        table[i] = text;
        text = stpcpy(text, names->items[i]) + 1;
    }
    dataset->owned = table;
    dataset->class_names = (const char *const *)table;
    dataset->classes = names->count;
    return true;
}

static int find_class(const NetcDataset *dataset, const char *name) {
    for (int i = 0; i < dataset->classes; i++)
        if (strcmp(dataset->class_names[i], name) == 0)
            return i;
    return -1;
}

/* Makes room for `more` images, at least doubling what there is. */
static bool grow(NetcDataset *dataset, int *capacity, int more, NetcError *error) {
    if (more <= *capacity - dataset->count)
        return true;
    if (more > INT32_MAX / 2 - dataset->count)
        return netc_fail(error, "data set folder has too many pictures: at most %d", INT32_MAX / 2);
    int wanted = dataset->count + more > 2 * dataset->count ? dataset->count + more : 2 * dataset->count;
    size_t bytes = netc_dataset_image_bytes(dataset);
    unsigned char *pixels = reallocarray(dataset->pixels, (size_t)wanted, bytes);
    if (pixels)
        dataset->pixels = pixels;
    int32_t *labels = reallocarray(dataset->labels, (size_t)wanted, sizeof *labels);
    if (labels)
        dataset->labels = labels;
    if (!pixels || !labels)
        return netc_fail(error, "out of memory: %d pictures need %.0f MB", wanted,
                         (double)wanted * (double)bytes / 1e6);
    *capacity = wanted;
    return true;
}

static bool read_picture(NetcDataset *dataset, const char *folder, const char *name, int label,
                         NetcError *error) {
    char path[NETC_PATH_SIZE];
    unsigned char *pixels = dataset->pixels + (size_t)dataset->count * netc_dataset_image_bytes(dataset);
    if (!netc_path_join(path, folder, name, error) ||
        !netc_image_read(path, dataset->channels, dataset->height, dataset->width, pixels, error))
        return false;
    dataset->labels[dataset->count++] = label;
    return true;
}

/* Reads all pictures of `part`/`class_name`. */
static bool read_class(NetcDataset *dataset, int *capacity, const char *part, const char *class_name,
                       NetcError *error) {
    char folder[NETC_PATH_SIZE];
    int label = find_class(dataset, class_name);
    if (label < 0)
        return netc_fail(error, "%s/%s is not one of the classes in train/: rename or remove it", part,
                         class_name);
    Names names;
    if (!netc_path_join(folder, part, class_name, error) || !list(folder, is_picture, &names, error))
        return false;
    bool good = grow(dataset, capacity, names.count, error);
    for (int i = 0; good && i < names.count; i++)
        good = read_picture(dataset, folder, names.items[i], label, error);
    free_names(&names);
    return good;
}

static bool read_part(NetcDataset *dataset, const char *part, NetcError *error) {
    Names classes;
    int capacity = 0;
    if (!list_classes(part, &classes, error))
        return false;
    bool good = dataset->class_names || own_class_names(dataset, &classes, error);
    for (int i = 0; good && i < classes.count; i++)
        good = read_class(dataset, &capacity, part, classes.items[i], error);
    free_names(&classes);
    if (good && dataset->count == 0)
        return netc_fail(error, "%s has no PNG or JPEG pictures in its sub-folders", part);
    return good;
}

/* Forgets the training images, whose classes and normalization also hold for the test images. */
static void keep_classes(NetcDataset *dataset) {
    free(dataset->pixels);
    free(dataset->labels);
    dataset->pixels = NULL;
    dataset->labels = NULL;
    dataset->count = 0;
}

bool netc_folder_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                      NetcError *error) {
    char train_path[NETC_PATH_SIZE], test_path[NETC_PATH_SIZE];
    if (!folder || !model)
        return netc_fail(error,
                         "data set folder needs the folder that holds train/ and test/: say --data FOLDER");
    dataset->channels = model->channels;
    dataset->height = model->height;
    dataset->width = model->width;
    if (!netc_path_join(train_path, folder, "train", error) ||
        !netc_path_join(test_path, folder, "test", error) || !read_part(dataset, train_path, error))
        return false;
    dataset->normalization = netc_dataset_measure(dataset, NULL, 0);
    if (!test)
        return true;
    keep_classes(dataset);
    return read_part(dataset, test_path, error);
}
