#include "runtime/train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/earlier_run.h"
#include "runtime/interrupt.h"
#include "runtime/recipe_text.h"
#include "runtime/train_run.h"
#include "runtime/trained.h"
#include "runtime/weights.h"

enum { LOG_EVERY_STEPS = 50, MOST_MESSAGE = 1300 };

typedef enum Outcome { GOES_ON, WHOLE, INTERRUPTED, OUT_OF_TIME, FAILED } Outcome;

static double seconds_so_far(const NetcRun *run) {
    return netc_monotonic_seconds() - run->started;
}

static double seconds_of_epoch(const NetcRun *run) {
    return netc_monotonic_seconds() - run->epoch_started;
}

/* Adds a line on what to do to a message; returns false. */
static bool add_advice(NetcError *error, const char *advice) {
    NetcError what = *error;
    return netc_fail(error, "%.*s\n%s", MOST_MESSAGE, what.text, advice);
}

/* The run can go on from the other slot's state. */
static bool fail_unsaved(const NetcRun *run, NetcError *error) {
    char advice[700];
    if (!netc_checkpoint_exists(run->folder.path))
        return false;
    snprintf(advice, sizeof advice,
             "the training ends here; the state saved before is kept. Once it can be written, continue "
             "with:\n  %s",
             run->options->command_line);
    return add_advice(error, advice);
}

static bool save_state(NetcRun *run, NetcError *error) {
    if (!run->folder.path)
        return true;
    netc_log_sync(&run->log);
    run->position.metrics_bytes = run->log.metrics_bytes;
    run->position.seconds = seconds_so_far(run);
    run->position.epoch_seconds = seconds_of_epoch(run);
    run->last_saved = netc_monotonic_seconds();
    NetcCheckpoint checkpoint = netc_run_checkpoint(run);
    return netc_checkpoint_save(&checkpoint, error) || fail_unsaved(run, error);
}

/* Optimizer steps of an epoch: the last one takes what batches are left. */
static int steps_per_epoch(const NetcRun *run) {
    return (run->batches + run->recipe.accumulate - 1) / run->recipe.accumulate;
}

static NetcRate current_rate(const NetcRun *run) {
    int step = (int)run->position.batch / run->recipe.accumulate;
    return netc_schedule_rate(&run->recipe, (int)run->position.epoch, step, steps_per_epoch(run));
}

/* The backward part has used the memory of the forward tensors: they are computed once more. */
static const char *first_non_finite(NetcRun *run) {
    double loss_sum;
    int correct;
    netc_state_run(&run->state, run->model, NETC_TRAIN_FORWARD, &loss_sum, &correct);
    return run->model->first_non_finite(&run->state);
}

static bool fail_not_finite(NetcRun *run, double loss, double lr, NetcError *error) {
    const char *layer = first_non_finite(run);
    const char *kept = run->position.best_correct >= 0 ? "the best weights so far are kept in the folder"
                                                       : "no epoch was completed";
    return netc_fail(
        error,
        "the loss is %s in epoch %lld, step %lld, at learning rate %g; the first layer whose output is not "
        "finite: %s; %s. Train anew with --force and a smaller --lr, --warmup 1 or --clip-norm 1",
        isnan(loss) ? "not a number" : "infinite", (long long)run->position.epoch + 1,
        (long long)run->position.step + 1, lr, layer ? layer : "none, it is the loss itself", kept);
}

static void add_gradients(NetcReal *sum, const NetcReal *gradients, size_t count) {
    for (size_t i = 0; i < count; i++)
        sum[i] += gradients[i];
}

static void take_average(NetcReal *gradients, NetcReal *sum, size_t count, int64_t batches) {
    for (size_t i = 0; i < count; i++) {
        gradients[i] = sum[i] / (NetcReal)batches;
        sum[i] = 0;
    }
}

/* Steps with this batch's gradients, or with the average once enough batches, or the epoch's last, are in it.
 */
static void optimize(NetcRun *run, NetcRate rate) {
    NetcPosition *position = &run->position;
    size_t count = run->model->parameter_floats;
    if (run->accumulated) {
        add_gradients(run->accumulated, run->state.gradients, count);
        bool last = position->batch + 1 == run->batches;
        if (++position->accumulated < run->recipe.accumulate && !last)
            return;
        take_average(run->state.gradients, run->accumulated, count, position->accumulated);
        position->accumulated = 0;
    }
    netc_optimizer_step(&run->optimizer, &run->state, rate);
}

static void note_batch(NetcRun *run, double loss_sum, int correct, double lr) {
    NetcPosition *position = &run->position;
    int examples = run->state.examples;
    position->epoch_loss += loss_sum;
    position->epoch_correct += correct;
    position->epoch_examples += examples;
    position->batch++;
    position->step++;
    if (position->step % LOG_EVERY_STEPS == 0) {
        NetcMetrics metrics = netc_metrics_at(position->epoch, position->step);
        metrics.train_loss = loss_sum / examples;
        metrics.lr = lr;
        netc_log_metrics(&run->log, &metrics);
        netc_follow_metrics(&run->follow, &metrics);
    }
}

static void show_progress(NetcRun *run, double lr) {
    const NetcPosition *position = &run->position;
    const NetcEpochSoFar so_far = {
        (int)position->batch, position->epoch_loss / (double)position->epoch_examples,
        100.0 * (double)position->epoch_correct / (double)position->epoch_examples, lr};
    netc_progress_update(&run->progress, &so_far);
}

static bool train_batch(NetcRun *run, const NetcBatch *batch, NetcError *error) {
    double loss_sum;
    int correct;
    NetcRate rate = current_rate(run);
    netc_state_use_batch(&run->state, batch);
    run->state.label_smoothing = (NetcReal)run->recipe.label_smoothing;
    run->state.seed = netc_step_seed(run->recipe.seed, run->position.step);
    netc_state_run(&run->state, run->model, NETC_TRAIN, &loss_sum, &correct);
    if (!isfinite(loss_sum))
        return fail_not_finite(run, loss_sum / batch->examples, rate.lr, error);
    optimize(run, rate);
    note_batch(run, loss_sum, correct, rate.lr);
    show_progress(run, rate.lr);
    return true;
}

static bool time_is_up(const NetcRun *run) {
    return run->options->max_seconds > 0 &&
           netc_monotonic_seconds() - run->session_started >= run->options->max_seconds;
}

static Outcome pause_after_batch(NetcRun *run, NetcError *error) {
    if (netc_interrupted)
        return INTERRUPTED;
    if (time_is_up(run))
        return OUT_OF_TIME;
    if (netc_monotonic_seconds() - run->last_saved < run->options->save_seconds)
        return GOES_ON;
    return save_state(run, error) ? GOES_ON : FAILED;
}

static Outcome train_epoch(NetcRun *run, NetcError *error) {
    NetcPosition *position = &run->position;
    run->epoch_started = netc_monotonic_seconds() - position->epoch_seconds;
    netc_progress_begin(&run->progress, (int)position->epoch, run->recipe.epochs, (int)position->batch,
                        run->batches, run->model->batch);
    if (position->batch == 0)
        netc_follow_begin_epoch(&run->follow, position->step, current_rate(run).lr);
    if (position->batch < run->batches)
        netc_loader_start(run->training, (int)position->epoch, (int)position->batch);
    while (position->batch < run->batches) {
        const NetcBatch *batch = netc_loader_next(run->training);
        if (!batch)
            netc_fail(error, "the loader ended after batch %lld of %d", (long long)position->batch,
                      run->batches);
        if (!batch || !train_batch(run, batch, error))
            return FAILED;
        Outcome outcome = pause_after_batch(run, error);
        if (outcome != GOES_ON)
            return outcome;
    }
    return WHOLE;
}

static bool save_best(NetcRun *run, NetcError *error) {
    char path[NETC_PATH_SIZE];
    if (!run->folder.path)
        return true;
    return netc_join_path(path, run->folder.path, NETC_BEST_WEIGHTS, error) &&
           (netc_trained_save(&run->state, run->model, &run->splits.training, &run->recipe, path, error) ||
            fail_unsaved(run, error));
}

/* Scores the averaged weights where there are some, and keeps the best. */
static Outcome validate(NetcRun *run, NetcScore *score, bool *best, NetcError *error) {
    NetcPosition *position = &run->position;
    bool complete = true, saved = true;
    *score = (NetcScore){0};
    netc_optimizer_exchange_average(&run->optimizer, &run->state);
    if (run->validation)
        complete = netc_evaluate(&run->state, run->model, run->validation, &netc_interrupted, score,
                                 netc_follow_outcomes(&run->follow));
    *best = complete && (score->correct > position->best_correct || !run->validation);
    if (*best)
        saved = save_best(run, error);
    netc_optimizer_exchange_average(&run->optimizer, &run->state);
    if (!complete)
        return INTERRUPTED;
    position->stale_epochs = *best ? 0 : position->stale_epochs + 1;
    if (*best) {
        position->best_correct = score->correct;
        position->best_epoch = position->epoch;
    }
    return saved ? WHOLE : FAILED;
}

static void log_epoch(NetcRun *run, const NetcScore *score, bool best) {
    const NetcPosition *position = &run->position;
    double examples = (double)position->epoch_examples, seconds = seconds_of_epoch(run);
    NetcMetrics metrics = netc_metrics_at(position->epoch, position->step);
    metrics.lr = netc_schedule_rate(&run->recipe, (int)position->epoch, 0, steps_per_epoch(run)).lr;
    metrics.epoch_loss = position->epoch_loss / examples;
    metrics.train_accuracy = 100 * (double)position->epoch_correct / examples;
    if (run->validation) {
        metrics.validation_loss = netc_score_loss(score);
        metrics.validation_accuracy = netc_score_percent(score);
    }
    netc_log_metrics(&run->log, &metrics);
    netc_log_timing(&run->log, position->epoch, seconds, examples / seconds);
    netc_follow_metrics(&run->follow, &metrics);
    netc_follow_epoch(&run->follow, position->epoch, position->step, best);
    const NetcEpochResult result = {metrics.epoch_loss, metrics.train_accuracy, metrics.validation_accuracy,
                                    seconds, best};
    netc_progress_end(&run->progress, &result);
}

static bool is_stale(const NetcRun *run) {
    int patience = run->recipe.early_stop_patience;
    return patience > 0 && run->position.stale_epochs >= patience;
}

static bool is_finished(const NetcRun *run) {
    return is_stale(run) || run->position.epoch >= run->recipe.epochs;
}

static void next_epoch(NetcRun *run) {
    NetcPosition *position = &run->position;
    position->epoch++;
    position->batch = 0;
    position->epoch_correct = position->epoch_examples = 0;
    position->epoch_loss = position->epoch_seconds = 0;
    run->epoch_started = netc_monotonic_seconds();
    if (is_stale(run))
        netc_progress_say(&run->progress, "stopped early: %d epochs without a better validation accuracy",
                          run->recipe.early_stop_patience);
    position->finished = is_finished(run);
}

/* Batch norms may keep the training loss finite while their running statistics are not. */
static void warn_of_loss(NetcRun *run, const NetcScore *score) {
    if (!run->validation || isfinite(netc_score_loss(score)))
        return;
    netc_progress_clear(&run->progress);
    fprintf(stderr,
            "warning: the validation loss after epoch %lld is not finite; try a smaller --lr or --warmup 1\n",
            (long long)run->position.epoch + 1);
}

static Outcome finish_epoch(NetcRun *run, NetcError *error) {
    NetcScore score;
    bool best;
    Outcome outcome = validate(run, &score, &best, error);
    if (outcome != WHOLE)
        return outcome;
    warn_of_loss(run, &score);
    log_epoch(run, &score, best);
    next_epoch(run);
    return save_state(run, error) ? WHOLE : FAILED;
}

static Outcome train_epochs(NetcRun *run, NetcError *error) {
    Outcome outcome = WHOLE;
    while (!run->position.finished && outcome == WHOLE) {
        outcome = train_epoch(run, error);
        if (outcome == WHOLE)
            outcome = finish_epoch(run, error);
        if (outcome == WHOLE && netc_interrupted && !run->position.finished)
            outcome = INTERRUPTED;
    }
    netc_progress_clear(&run->progress);
    return outcome;
}

static bool score_split(NetcRun *run, NetcSplit which, const char *name, NetcScore *score, NetcError *error) {
    *score = (NetcScore){0};
    if (netc_splits_count(&run->splits, which) == 0)
        return true;
    NetcLoader *loader =
        netc_splits_loader(&run->splits, which, netc_images_of(run->model, run->options->limit_batches),
                           run->options->loader_threads, error);
    if (!loader)
        return false;
    NetcOutcomes *outcomes = which == NETC_SPLIT_VALIDATION ? netc_follow_outcomes(&run->follow) : NULL;
    bool complete = netc_evaluate(&run->state, run->model, loader, &netc_interrupted, score, outcomes);
    netc_loader_destroy(loader);
    if (!complete)
        return netc_fail(error, "interrupted");
    netc_progress_say(&run->progress, "%s: correct %lld of %lld (%.2f %%), loss %.4f", name,
                      (long long)score->correct, (long long)score->count, netc_score_percent(score),
                      netc_score_loss(score));
    return true;
}

static bool load_best(NetcRun *run, NetcError *error) {
    char path[NETC_PATH_SIZE];
    if (!run->folder.path)
        return true;
    if (netc_join_path(path, run->folder.path, NETC_BEST_WEIGHTS, error) &&
        netc_trained_load_same(&run->state, run->model, path, error))
        return true;
    return add_advice(
        error,
        "the best weights cannot be used: another --out leaves them as they are, --force replaces them");
}

/* Validation and test accuracy of the best weights; `log` adds them to metrics.csv. */
static bool report_best(NetcRun *run, bool log, NetcError *error) {
    NetcScore validation, test;
    if (!load_best(run, error) ||
        !score_split(run, NETC_SPLIT_VALIDATION, "validation", &validation, error) ||
        !score_split(run, NETC_SPLIT_TEST, "test", &test, error))
        return false;
    if (!log)
        return true;
    NetcMetrics metrics = netc_metrics_at(run->position.best_epoch, run->position.step);
    if (validation.count > 0) {
        metrics.validation_loss = netc_score_loss(&validation);
        metrics.validation_accuracy = netc_score_percent(&validation);
    }
    metrics.test_loss = netc_score_loss(&test);
    metrics.test_accuracy = netc_score_percent(&test);
    netc_log_metrics(&run->log, &metrics);
    netc_log_sync(&run->log);
    netc_follow_finish(&run->follow, run->position.best_epoch, &metrics);
    return true;
}

static bool remove_earlier_run(const NetcRun *run, NetcError *error) {
    static const char *const names[] = {NETC_BEST_WEIGHTS, "metrics.csv", "timing.csv", NETC_HPARAMS,
                                        "report.html"};
    const char *folder = run->folder.path;
    if (!netc_checkpoint_remove(folder, error))
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!netc_remove_file(folder, names[i], error))
            return false;
    return netc_events_remove(folder, error);
}

static void open_follow(NetcRun *run) {
    run->follow = (NetcFollow){.model = run->model,
                               .recipe = &run->recipe,
                               .splits = &run->splits,
                               .folder = run->folder.path,
                               .threads = run->state.threads,
                               .log = &run->log};
    netc_follow_open(&run->follow, run->identity, run->position.step);
}

static void introduce(NetcRun *run) {
    const NetcRecipe *recipe = &run->recipe;
    netc_progress_say(&run->progress, "%s, %zu parameters, on %s: %d training, %d validation, %d test images",
                      run->model->name, run->model->parameter_floats, recipe->data, run->splits.train_count,
                      run->splits.validation_count, run->splits.test.count);
    netc_progress_say(&run->progress, "%s, learning rate %g, %d batches of %d an epoch, %d threads",
                      netc_optimizer_names[recipe->optimizer], recipe->lr, run->batches, run->model->batch,
                      run->state.threads);
}

static bool start_fresh(NetcRun *run, NetcError *error) {
    if (!netc_run_load_initial(run, error)) /* first: they may be the earlier run's */
        return false;
    if (!run->options->force && !netc_earlier_run_leaves_room(run, error))
        return false;
    if (run->folder.path && run->options->force && !remove_earlier_run(run, error))
        return false;
    netc_log_open(&run->log, run->folder.path, 0);
    netc_run_write_hparams(run);
    return save_state(run, error);
}

static bool start_from_state(NetcRun *run, bool *found, NetcError *error) {
    NetcCheckpoint checkpoint = netc_run_checkpoint(run);
    NetcCheckpointResult result = netc_checkpoint_load(&checkpoint, error);
    *found = result == NETC_CHECKPOINT_LOADED;
    if (result != NETC_CHECKPOINT_LOADED)
        return result == NETC_CHECKPOINT_NONE;
    introduce(run);
    netc_log_open(&run->log, run->folder.path, run->position.metrics_bytes);
    run->started -= run->position.seconds;
    NetcPosition *position = &run->position;
    position->finished = is_finished(run); /* epochs may have been added */
    netc_run_write_hparams(run);
    if (position->finished)
        netc_progress_say(&run->progress, "the run in %s is complete", run->folder.path);
    else
        netc_progress_say(&run->progress, "resuming %s at epoch %lld of %d, batch %lld of %d",
                          run->folder.path, (long long)position->epoch + 1, run->recipe.epochs,
                          (long long)position->batch, run->batches);
    return true;
}

static bool start(NetcRun *run, NetcError *error) {
    bool found = false, resume = run->options->resume && run->folder.path;
    run->started = run->session_started = run->last_saved = run->epoch_started = netc_monotonic_seconds();
    if (resume && !start_from_state(run, &found, error))
        return false;
    if (resume && !found && netc_file_exists(run->folder.path, NETC_BEST_WEIGHTS))
        return netc_fail(error, "%s holds weights but no saved state to resume from; --force trains anew",
                         run->folder.path);
    if (!found)
        introduce(run);
    if (resume && !found)
        netc_progress_say(&run->progress, "no saved state in %s: starting from the beginning",
                          run->folder.path);
    if (!found && !start_fresh(run, error))
        return false;
    open_follow(run);
    return true;
}

/* A signal may also end the scoring of the best weights; the same command does it again. */
static int status_of_failure(void) {
    return netc_interrupted ? 128 + netc_interrupted : 1;
}

static int stop_early(NetcRun *run, Outcome outcome, NetcError *error) {
    if (!save_state(run, error))
        return 1;
    netc_follow_stop(&run->follow);
    if (run->folder.path)
        netc_progress_say(
            &run->progress, "%s in epoch %lld, batch %lld of %d; state saved. To continue:\n  %s",
            outcome == INTERRUPTED ? "interrupted" : "time is up", (long long)run->position.epoch + 1,
            (long long)run->position.batch, run->batches, run->options->command_line);
    if (outcome == INTERRUPTED)
        return 128 + netc_interrupted;
    return run->position.best_correct < 0 || report_best(run, false, error) ? 0 : status_of_failure();
}

static int run_training(NetcRun *run, NetcError *error) {
    if (!start(run, error))
        return 1;
    Outcome outcome = train_epochs(run, error);
    if (outcome == INTERRUPTED || outcome == OUT_OF_TIME)
        return stop_early(run, outcome, error);
    if (outcome == FAILED) {
        netc_follow_stop(&run->follow);
        return 1;
    }
    if (!report_best(run, true, error))
        return status_of_failure();
    if (run->options->complete)
        *run->options->complete = true;
    return 0;
}

/* Weights of an earlier run are used, not trained over. */
static int use_earlier_weights(NetcRun *run, NetcError *error) {
    if (!netc_earlier_run_is_same(run, error))
        return 1;
    netc_progress_say(
        &run->progress, "%s holds this very run, finished: training is skipped (--force trains anew%s)",
        run->folder.path, run->recipe.early_stop_patience > 0 ? "" : ", --resume with more --epochs goes on");
    return report_best(run, false, error) ? 0 : status_of_failure();
}

int netc_train(const NetcModel *model, const NetcRecipe *recipe, const NetcTrainOptions *options,
               NetcError *error) {
    NetcRun run;
    netc_interrupt_install();
    int status = 1;
    bool decided = options->force || options->resume;
    if (netc_run_open(&run, model, recipe, options, error))
        status = !decided && netc_earlier_run_exists(&run) ? use_earlier_weights(&run, error)
                                                           : run_training(&run, error);
    netc_progress_clear(&run.progress);
    netc_run_close(&run);
    return status;
}
