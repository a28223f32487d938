"""Makes samples/ with PyTorch 2.6, for tests that then need no PyTorch: python3 make_samples.py samples

Each checkpoint has beside it NAME.safetensors, written here with nothing but json and struct: what a reader
must find in it."""
import collections
import json
import struct
import sys
import zipfile

import torch

NAMES = {torch.float32: "F32", torch.float64: "F64", torch.float16: "F16", torch.bfloat16: "BF16", torch.int64: "I64",
         torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL"}


def write_safetensors(path, tensors):
    header, data = {}, b""
    for name, tensor in tensors.items():
        values = tensor.detach().contiguous()
        blob = bytes(values.view(-1).view(torch.uint8).tolist()) if values.numel() else b""
        header[name] = {"dtype": NAMES[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(blob)]}
        data += blob
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


def every_kind():
    shared = torch.arange(24, dtype=torch.float32)
    return collections.OrderedDict([
        ("plain", torch.randn(3, 4)), ("transposed", torch.randn(4, 5).t()),
        ("sliced", torch.arange(20.0).view(4, 5)[1:3, ::2]), ("view_a", shared[:12].view(3, 4)),
        ("view_b", shared[12:]), ("expanded", torch.tensor([1.0, 2.0]).unsqueeze(1).expand(2, 3)),
        ("half", torch.randn(5).half()), ("bfloat", torch.randn(2, 3).bfloat16()), ("double", torch.randn(3).double()),
        ("long", torch.tensor(-7)), ("int", torch.arange(-3, 3, dtype=torch.int32)),
        ("short", torch.arange(4, dtype=torch.int16)), ("char", torch.tensor([-1, 5], dtype=torch.int8)),
        ("byte", torch.tensor([255, 0], dtype=torch.uint8)), ("bool", torch.tensor([[True, False]])),
        ("empty", torch.zeros(0, 3)), ("parameter", torch.nn.Parameter(torch.randn(2, 2))),
        ("naïve 名", torch.ones(1)),
        ("channels_last", torch.randn(2, 3, 4, 5).contiguous(memory_format=torch.channels_last))])


def lightning():
    net = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4))
    optimizer = torch.optim.AdamW(net.parameters())
    net(torch.randn(2, 3, 5, 5)).sum().backward()
    optimizer.step()
    scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, [1, 2])
    weights = collections.OrderedDict(("model." + k, v) for k, v in net.state_dict().items())
    return {"epoch": 3, "global_step": 2**40, "pytorch-lightning_version": "1.2.3", "state_dict": weights,
            "optimizer_states": [optimizer.state_dict()], "lr_schedulers": [scheduler.state_dict()],
            "hyper_parameters": {"lr": 1e-3, "name": None, "flag": True, "list": [1, "a"], "big": 2**100}}, weights


def make_zip64(source, target):
    """The same entries, with every size and offset in zip64 records."""
    data, directory = b"", b""
    with zipfile.ZipFile(source) as archive:
        entries = [(i.filename.encode(), i.CRC, archive.read(i)) for i in archive.infolist()]
    for name, crc, content in entries:
        wide = struct.pack("<HHQQQ", 1, 24, len(content), len(content), len(data))
        directory += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45, 8, 0, 0, 33, crc, 0xFFFFFFFF, 0xFFFFFFFF,
                                 len(name), len(wide), 0, 0, 0, 0, 0xFFFFFFFF) + name + wide
        # Zero sizes and a data descriptor behind, as a writer does that cannot seek back.
        data += struct.pack("<IHHHHHIIIHH", 0x04034B50, 45, 8, 0, 0, 33, 0, 0, 0, len(name), 0) + name + content
        data += struct.pack("<IIQQ", 0x08074B50, crc, len(content), len(content))
    end = len(data) + len(directory)
    with open(target, "wb") as file:
        file.write(data + directory)
        file.write(struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, len(entries), len(entries), len(directory),
                               len(data)))
        file.write(struct.pack("<IIQI", 0x07064B50, 0, end, 1))
        file.write(struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
    assert zipfile.ZipFile(target).testzip() is None


def main(folder):
    torch.manual_seed(1)
    tensors = every_kind()
    torch.save(tensors, f"{folder}/zip.pt")
    torch.save(tensors, f"{folder}/legacy.pt", _use_new_zipfile_serialization=False)
    checkpoint, weights = lightning()
    torch.save(checkpoint, f"{folder}/zip.ckpt")
    torch.save(checkpoint, f"{folder}/legacy.ckpt", _use_new_zipfile_serialization=False)
    few = {"w": torch.arange(5.0), "b": torch.ones(3)}
    torch.serialization.set_crc32_options(False)
    torch.save(few, f"{folder}/no_checksums.pth")
    torch.serialization.set_crc32_options(True)
    torch.save(few, f"{folder}/small.pth")
    make_zip64(f"{folder}/small.pth", f"{folder}/zip64.pth")
    torch.save(few, f"{folder}/protocol_4.pth", pickle_protocol=4)
    torch.save(torch.nn.Linear(2, 2), f"{folder}/module.pth")
    torch.save([torch.ones(2)], f"{folder}/list.pth")
    torch.save({"accuracy": 0.5, "epoch": 1}, f"{folder}/no_tensors.pth")
    write_safetensors(f"{folder}/kinds.safetensors", tensors)
    write_safetensors(f"{folder}/weights.safetensors", weights)
    write_safetensors(f"{folder}/few.safetensors", few)


main(sys.argv[1])
