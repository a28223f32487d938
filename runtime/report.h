/* OUT/report.html: one self-contained page on a training run, for a person to look at during and after it. */
#ifndef NETC_RUNTIME_REPORT_H
#define NETC_RUNTIME_REPORT_H

#include "runtime/chart.h"
#include "runtime/outcomes.h"
#include "runtime/run_history.h"

typedef enum NetcRunState { NETC_RUN_TRAINING, NETC_RUN_STOPPED, NETC_RUN_FINISHED } NetcRunState;

typedef struct NetcReport {
    const NetcModel *model;
    const NetcDataset *dataset;   /* whose images the outcomes mean */
    const NetcOutcomes *outcomes; /* of validation, mistakes first; none: count 0 */
    int mistakes;
    const char *outcomes_of; /* "the weights after epoch 3" */
    const char *folder;      /* metrics.csv, timing.csv and hparams.yaml are read here */
    int epochs;              /* planned */
    int threads;
    NetcRunState state;
} NetcReport;

/* Replaces folder/report.html as a whole. */
bool netc_report_write(const NetcReport *report, NetcError *error);

/* The parts that several pages share. Learning rates stand at the step they held for, in epochs from 0. */
void netc_report_tile(FILE *out, const char *name, const char *value, const char *remark);
void netc_report_rates(NetcSeries *series, const NetcHistory *history);

/* Confusion matrix, accuracy of each class and most confident mistakes. */
void netc_report_outcomes(FILE *out, const NetcReport *report);

/* Hyperparameters, layers, time and memory. */
void netc_report_tables(FILE *out, const NetcReport *report, const NetcHistory *history);

#endif
