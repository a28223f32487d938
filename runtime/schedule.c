#include "runtime/schedule.h"

#include <math.h>

static const double PI = 3.14159265358979323846;
static const double WARMUP_START = 0.01;

/* OneCycleLR's defaults. */
static const double RISING_PART = 0.3, DIVISOR = 25, FINAL_DIVISOR = 1e4;
static const double LEAST_MOMENTUM = 0.85, MOST_MOMENTUM = 0.95;

static double multistep(const NetcRecipe *recipe, int epoch) {
    int passed = 0;
    for (int i = 0; i < recipe->milestone_count; i++)
        passed += epoch >= recipe->milestones[i];
    return recipe->lr * pow(recipe->gamma, passed);
}

static double cosine(double from, double to, double part) {
    return to + (from - to) / 2 * (1 + cos(PI * part));
}

static double linear(const NetcRecipe *recipe, int epoch, int epochs) {
    double part = epochs > 0 ? fmin(1, (double)epoch / epochs) : 1;
    return recipe->lr + (recipe->min_lr - recipe->lr) * part;
}

static NetcRate one_cycle(const NetcRecipe *recipe, double momentum, double step, double total) {
    double peak = RISING_PART * total - 1, last = total - 1;
    double first_lr = recipe->lr / DIVISOR;
    bool moves_momentum = momentum > 0;
    NetcRate rate = {recipe->lr, momentum};
    if (step <= peak) {
        rate.lr = cosine(first_lr, recipe->lr, step / peak);
        if (moves_momentum)
            rate.momentum = cosine(MOST_MOMENTUM, LEAST_MOMENTUM, step / peak);
    } else {
        double part = last > peak ? (step - peak) / (last - peak) : 1;
        rate.lr = cosine(recipe->lr, first_lr / FINAL_DIVISOR, part);
        if (moves_momentum)
            rate.momentum = cosine(LEAST_MOMENTUM, MOST_MOMENTUM, part);
    }
    return rate;
}

static double epoch_rate(const NetcRecipe *recipe, int epoch, int epochs) {
    switch (recipe->schedule) {
    case NETC_MULTISTEP:
        return multistep(recipe, epoch);
    case NETC_STEP:
        return recipe->lr * pow(recipe->gamma, recipe->step_size > 0 ? epoch / recipe->step_size : 0);
    case NETC_COSINE:
        return cosine(recipe->lr, recipe->min_lr, epochs > 0 ? (double)epoch / epochs : 1);
    case NETC_LINEAR:
        return linear(recipe, epoch, epochs);
    case NETC_CONSTANT:
    case NETC_ONECYCLE:
        break;
    }
    return recipe->lr;
}

bool netc_schedule_spans_run(NetcSchedule schedule) {
    return schedule == NETC_COSINE || schedule == NETC_LINEAR || schedule == NETC_ONECYCLE;
}

NetcRate netc_schedule_rate(const NetcRecipe *recipe, int epoch, int step, int steps_per_epoch) {
    int warmup = recipe->warmup_epochs, epochs = recipe->epochs - warmup;
    double momentum = recipe->optimizer == NETC_SGD ? recipe->momentum : recipe->beta1;
    if (epoch < warmup) {
        double factor = WARMUP_START + (1 - WARMUP_START) * epoch / warmup;
        return (NetcRate){recipe->lr * factor, momentum};
    }
    if (recipe->schedule == NETC_ONECYCLE)
        return one_cycle(recipe, momentum, (double)(epoch - warmup) * steps_per_epoch + step,
                         (double)epochs * steps_per_epoch);
    return (NetcRate){epoch_rate(recipe, epoch - warmup, epochs), momentum};
}
