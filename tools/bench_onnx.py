"""ONNX Runtime's side of tools/bench, where Python has it: bench_onnx.py FILE.onnx BATCH THREADS"""
import json
import resource
import statistics
import sys
import time

import numpy
import onnxruntime


def main(file, batch, threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    images = {"x": numpy.random.default_rng(0).random((batch, 3, 32, 32), numpy.float32)}
    times = []
    for _ in range(3 + (200 if batch == 1 else 9)):
        start = time.perf_counter()
        session.run(None, images)
        times.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": statistics.median(times[3:]), "peak_mib": peak}))


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
