"""PyTorch's side of tools/bench: speed and memory of the four networks, and their ONNX files.

    bench_pytorch.py train NETWORK BATCH THREADS    eager, channels last
    bench_pytorch.py compiled NETWORK BATCH THREADS    the same through torch.compile
    bench_pytorch.py infer NETWORK BATCH THREADS
    bench_pytorch.py export NETWORK BATCH THREADS    ONNX, base64, on standard output

Prints one line of JSON. Needs nothing but torch; it may be read from standard input.
"""
import base64
import io
import json
import resource
import statistics
import sys
import time

import torch
from torch import nn


def conv_bn_relu(inputs, outputs, kernel):
    return [nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2), nn.BatchNorm2d(outputs), nn.ReLU()]


def bn_relu_conv(inputs, outputs, kernel, stride=1):
    convolution = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, stride=stride, bias=False)
    return [nn.BatchNorm2d(inputs), nn.ReLU(), convolution]


def head(channels):
    return [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 10)]


class Concat(nn.Module):
    def __init__(self, *branches):
        super().__init__()
        self.branches = nn.ModuleList(nn.Sequential(*branch) for branch in branches)

    def forward(self, x):
        return torch.cat([branch(x) for branch in self.branches], 1)


class Add(nn.Module):
    def __init__(self, body, skip, after):
        super().__init__()
        self.body, self.skip, self.after = nn.Sequential(*body), nn.Sequential(*skip), nn.Sequential(*after)

    def forward(self, x):
        return self.after(self.body(x) + self.skip(x))


def inception(inputs, reduce_3, reduce_5, out_1, out_3, out_5, out_max):
    return Concat(
        conv_bn_relu(inputs, out_1, 1),
        conv_bn_relu(inputs, reduce_3, 1) + conv_bn_relu(reduce_3, out_3, 3),
        conv_bn_relu(inputs, reduce_5, 1) + conv_bn_relu(reduce_5, out_5, 5),
        [nn.MaxPool2d(3, padding=1, stride=1), *conv_bn_relu(inputs, out_max, 1)])


def google_net():
    def pool():
        return nn.MaxPool2d(3, stride=2, padding=1)
    return nn.Sequential(
        *conv_bn_relu(3, 64, 3), inception(64, 32, 16, 16, 32, 8, 8), inception(64, 32, 16, 24, 48, 12, 12), pool(),
        inception(96, 32, 16, 24, 48, 12, 12), inception(96, 32, 16, 16, 48, 16, 16),
        inception(96, 32, 16, 16, 48, 16, 16), inception(96, 32, 16, 32, 48, 24, 24), pool(),
        inception(128, 48, 16, 32, 64, 16, 16), inception(128, 48, 16, 32, 64, 16, 16), *head(128))


def residual_block(inputs, outputs):
    stride = 1 if inputs == outputs else 2
    body = [nn.Conv2d(inputs, outputs, 3, padding=1, stride=stride, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs)]
    return Add(body, [nn.Conv2d(inputs, outputs, 1, stride=2)] if stride == 2 else [], [nn.ReLU()])


def preact_block(inputs, outputs):
    stride = 1 if inputs == outputs else 2
    body = bn_relu_conv(inputs, outputs, 3, stride) + bn_relu_conv(outputs, outputs, 3)
    return Add(body, bn_relu_conv(inputs, outputs, 1, 2) if stride == 2 else [], [])


def res_net(stem, block):
    channels = [16, 16, 16, 16, 32, 32, 32, 64, 64, 64]
    blocks = [block(before, after) for before, after in zip(channels, channels[1:])]
    return nn.Sequential(*stem, *blocks, *head(64))


def dense_net():
    layers, channels = [nn.Conv2d(3, 32, 3, padding=1)], 32
    for group in range(4):
        for _ in range(6):
            layers.append(Concat(bn_relu_conv(channels, 32, 1) + bn_relu_conv(32, 16, 3), []))
            channels += 16
        if group < 3:
            layers += [*bn_relu_conv(channels, channels // 2, 1), nn.AvgPool2d(2)]
            channels //= 2
    return nn.Sequential(*layers, nn.BatchNorm2d(channels), nn.ReLU(), *head(channels))


NETWORKS = {
    "GoogleNet": google_net,
    "ResNet": lambda: res_net([nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU()], residual_block),
    "ResNetPreAct": lambda: res_net([nn.Conv2d(3, 16, 3, padding=1, bias=False)], preact_block),
    "DenseNet": dense_net,
}


def optimizer_for(name, parameters):
    if name.startswith("ResNet"):
        return torch.optim.SGD(parameters, lr=0.1, momentum=0.9, weight_decay=1e-4)
    return torch.optim.AdamW(parameters, lr=1e-3, weight_decay=1e-4)


def median_seconds(step, repeats, warm_up=3):
    for _ in range(warm_up):
        step()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def training_step(name, batch, compiled):
    model = NETWORKS[name]().to(memory_format=torch.channels_last).train()
    optimizer = optimizer_for(name, model.parameters())
    images = torch.randn(batch, 3, 32, 32).to(memory_format=torch.channels_last)
    labels = torch.randint(0, 10, (batch,))
    forward = torch.compile(model) if compiled else model

    def step():
        optimizer.zero_grad()
        nn.functional.cross_entropy(forward(images), labels).backward()
        optimizer.step()

    return step


def inference_step(name, batch):
    model = NETWORKS[name]().to(memory_format=torch.channels_last).eval()
    images = torch.randn(batch, 3, 32, 32).to(memory_format=torch.channels_last)

    def step():
        with torch.no_grad():
            model(images)

    return step


def export(name, batch):
    file = io.BytesIO()
    torch.onnx.export(NETWORKS[name]().eval(), torch.randn(batch, 3, 32, 32), file, opset_version=17, dynamo=False,
                      input_names=["x"], output_names=["y"])
    return {"onnx": base64.b64encode(file.getvalue()).decode()}


def measure(mode, name, batch):
    if mode == "infer":
        seconds = median_seconds(inference_step(name, batch), 200 if batch == 1 else 9)
    else:
        seconds = median_seconds(training_step(name, batch, mode == "compiled"), 9)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "peak_mib": peak, "version": f"PyTorch {torch.__version__}"}


def main(mode, name, batch, threads):
    torch.set_num_threads(int(threads))
    torch.manual_seed(0)
    result = export(name, int(batch)) if mode == "export" else measure(mode, name, int(batch))
    print(json.dumps(result), flush=True)


main(*sys.argv[1:])
