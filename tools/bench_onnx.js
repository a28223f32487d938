// ONNX Runtime's side of tools/bench: node bench_onnx.js FILE.onnx BATCH THREADS
// $ONNXRUNTIME is the folder of the module onnxruntime-node, where node does not find it by itself.
const module_folder = process.env.ONNXRUNTIME || 'onnxruntime-node';
const ort = require(module_folder);
const version = require(`${module_folder}/package.json`).version;
const [file, batch, threads] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const repeats = batch === 1 ? 200 : 9;

(async () => {
  const options = { intraOpNumThreads: threads, graphOptimizationLevel: 'all' };
  const session = await ort.InferenceSession.create(file, options);
  const pixels = Float32Array.from({ length: batch * 3072 }, Math.random);
  const x = new ort.Tensor('float32', pixels, [batch, 3, 32, 32]);
  const times = [];
  for (let i = 0; i < repeats + 3; i++) {
    const start = process.hrtime.bigint();
    await session.run({ x });
    if (i >= 3) times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const seconds = times.sort((a, b) => a - b)[repeats >> 1];
  const peak_mib = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, peak_mib, version: `ONNX Runtime ${version}` }));
})();
