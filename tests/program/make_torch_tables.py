"""Writes torch_tables.h: what PyTorch computes for the optimizers and schedules that the tests check.

    python3 make_torch_tables.py > torch_tables.h      (Debian: apt install python3-torch)
"""
import warnings

import torch

warnings.filterwarnings("ignore")

COUNT, STEPS, EPOCHS, STEPS_PER_EPOCH = 10, 5, 8, 3


def start():
    return torch.tensor([(i - 4) * 0.25 for i in range(COUNT)], dtype=torch.float32)


def gradient(step):
    return torch.tensor([((i * 7 + step * 3) % 11 - 5) * 0.1 for i in range(COUNT)], dtype=torch.float32)


def tensors():
    """A weight of 6 values, a bias of 2, a norm's weight of 2."""
    return [torch.nn.Parameter(part.clone()) for part in start().split([6, 2, 2])]


def run(make, clip=None, ema=None):
    parameters = tensors()
    optimizer = make(parameters)
    average = None
    if ema:
        holder = torch.nn.ParameterList(parameters)
        average = torch.optim.swa_utils.AveragedModel(
            holder, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(ema))
    for step in range(STEPS):
        for parameter, part in zip(parameters, gradient(step).split([6, 2, 2])):
            parameter.grad = part.clone()
        if clip:
            clip(parameters)
        optimizer.step()
        if average:
            average.update_parameters(holder)
    if average:
        parameters = list(average.module)
    return torch.cat([p.detach().reshape(-1) for p in parameters])


def spared(parameters):
    return [{"params": parameters[:1], "weight_decay": 0.1}, {"params": parameters[1:], "weight_decay": 0.0}]


O = torch.optim
OPTIMIZERS = {
    "sgd": run(lambda p: O.SGD(p, lr=0.1, weight_decay=0.1)),
    "sgd_momentum": run(lambda p: O.SGD(p, lr=0.1, momentum=0.9, weight_decay=0.1)),
    "sgd_nesterov": run(lambda p: O.SGD(p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.1)),
    "adam": run(lambda p: O.Adam(p, lr=0.01, weight_decay=0.1)),
    "adamw": run(lambda p: O.AdamW(p, lr=0.01, weight_decay=0.1)),
    "adamw_spared": run(lambda p: O.AdamW(spared(p), lr=0.01)),
    "clip_norm": run(lambda p: O.SGD(p, lr=0.1), lambda p: torch.nn.utils.clip_grad_norm_(p, 0.5)),
    "clip_value": run(lambda p: O.SGD(p, lr=0.1), lambda p: torch.nn.utils.clip_grad_value_(p, 0.25)),
    "ema": run(lambda p: O.SGD(p, lr=0.1, momentum=0.9), ema=0.9),
}

S = torch.optim.lr_scheduler


def with_warmup(optimizer, main):
    return S.SequentialLR(optimizer, [S.LinearLR(optimizer, start_factor=0.01, total_iters=2), main], milestones=[2])


SCHEDULES = {
    "multistep": lambda o: S.MultiStepLR(o, [3, 6], gamma=0.1),
    "step": lambda o: S.StepLR(o, 3, gamma=0.5),
    "cosine": lambda o: S.CosineAnnealingLR(o, EPOCHS, eta_min=0.01),
    "linear": lambda o: S.LinearLR(o, start_factor=1, end_factor=0.1, total_iters=EPOCHS),
    "warmup_multistep": lambda o: with_warmup(o, S.MultiStepLR(o, [3], gamma=0.1)),
    "warmup_cosine": lambda o: with_warmup(o, S.CosineAnnealingLR(o, EPOCHS - 2, eta_min=0.01)),
}


def rates(make, per_step=False):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1, momentum=0.9)
    schedule, result = make(optimizer), []
    for epoch in range(EPOCHS):
        for step in range(STEPS_PER_EPOCH):
            result.append((optimizer.param_groups[0]["lr"], optimizer.param_groups[0]["momentum"]))
            optimizer.step()
            if per_step and len(result) < EPOCHS * STEPS_PER_EPOCH:
                schedule.step()
        if not per_step:
            schedule.step()
    return result


def line(name, values):
    print(f"    {{\"{name}\", {{{', '.join(values)}}}}},")


print("/* Written by make_torch_tables.py with PyTorch " + torch.__version__.split("+")[0] + ". */")
print("/* clang-format off */")
print(f"enum {{ TABLE_COUNT = {COUNT}, TABLE_STEPS = {STEPS}, TABLE_EPOCHS = {EPOCHS}, "
      f"TABLE_STEPS_PER_EPOCH = {STEPS_PER_EPOCH} }};")
print("static const struct { const char *name; double values[TABLE_COUNT]; } torch_optimizers[] = {")
for name, values in OPTIMIZERS.items():
    line(name, [f"{v:.9g}" for v in values.tolist()])
print("};")
print("static const struct { const char *name; double values[TABLE_EPOCHS * TABLE_STEPS_PER_EPOCH]; } "
      "torch_schedules[] = {")
for name, make in SCHEDULES.items():
    line(name, [repr(lr) for lr, _ in rates(make)])
cycle = rates(lambda o: S.OneCycleLR(o, max_lr=0.1, total_steps=EPOCHS * STEPS_PER_EPOCH), per_step=True)
line("onecycle", [repr(lr) for lr, _ in cycle])
line("onecycle_momentum", [repr(momentum) for _, momentum in cycle])
print("};")
