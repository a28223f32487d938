"""read_by_python.py CONVERT_TENSORS SAMPLES: what netc writes, read by others.

Python's own zipfile and pickle modules stand in for PyTorch: the classes that a checkpoint names are replaced by ones that
collect bytes. Where PyTorch is installed, it reads the same files too, with weights_only=True."""
import collections
import json
import os
import pickle
import struct
import subprocess
import sys
import tempfile
import zipfile

try:
    import torch
except ImportError:
    torch = None

SIZES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
CLASSES = {"DoubleStorage": "F64", "FloatStorage": "F32", "HalfStorage": "F16", "BFloat16Storage": "BF16",
           "LongStorage": "I64", "IntStorage": "I32", "ShortStorage": "I16", "CharStorage": "I8", "ByteStorage": "U8",
           "BoolStorage": "BOOL"}


def read_safetensors(path):
    with open(path, "rb") as file:
        data = file.read()
    length, = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    header.pop("__metadata__", None)
    return {name: (entry["dtype"], tuple(entry["shape"]), data[8 + length:][slice(*entry["data_offsets"])])
            for name, entry in header.items()}


class Checkpoint(pickle.Unpickler):
    def __init__(self, archive):
        super().__init__(archive.open("archive/data.pkl"))
        self.archive = archive

    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return self.rebuild
        assert module == "torch", (module, name)
        return CLASSES[name]

    def persistent_load(self, reference):
        kind, dtype, key, location, count = reference
        data = self.archive.read(f"archive/data/{key}")
        assert (kind, location) == ("storage", "cpu") and len(data) == count * SIZES[dtype]
        return dtype, data

    def rebuild(self, storage, offset, shape, strides, requires_grad, hooks):
        expected = [1]
        for size in reversed(shape[1:]):
            expected.insert(0, expected[0] * max(size, 1))
        assert offset == 0 and not requires_grad and not hooks and list(strides) == expected[:len(shape)]
        return storage[0], shape, storage[1]


def read_archive(path):
    with zipfile.ZipFile(path) as archive, open(path, "rb") as file:
        assert archive.testzip() is None
        for entry in archive.infolist():
            file.seek(entry.header_offset)
            name, extra = struct.unpack("<26x2H", file.read(30))
            assert (entry.header_offset + 30 + name + extra) % 64 == 0, entry.filename
        assert archive.read("archive/byteorder") == b"little" and archive.read("archive/version") == b"3\n"
        return Checkpoint(archive).load()


def read_with_torch(path):
    loaded = torch.load(path, weights_only=True)
    names = {torch.float64: "F64", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16",
             torch.int64: "I64", torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8",
             torch.bool: "BOOL"}
    return {name: (names[tensor.dtype], tuple(tensor.shape),
                   bytes(tensor.reshape(-1).view(torch.uint8).tolist()) if tensor.numel() else b"")
            for name, tensor in loaded.get("state_dict", loaded).items()}


def check(convert, source, expected, folder):
    for extension, prefix in ("pt", ""), ("pth", ""), ("ckpt", ""), ("ckpt", "model."):
        path = os.path.join(folder, "out." + extension)
        subprocess.run([convert, source, path] + ["prefix"] * bool(prefix), check=True)
        wanted = {prefix + name: tensor for name, tensor in expected.items()}
        loaded = read_archive(path)
        assert (list(loaded) == ["state_dict"]) == (extension == "ckpt")
        assert loaded.get("state_dict", loaded) == wanted, path
        assert torch is None or read_with_torch(path) == wanted, path
    path = os.path.join(folder, "out.safetensors")
    subprocess.run([convert, source, path], check=True)
    assert read_safetensors(path) == expected


def main(convert, samples):
    with tempfile.TemporaryDirectory() as folder:
        for name, truth in ("zip.pt", "kinds"), ("legacy.pt", "kinds"), ("small.pth", "few"), ("legacy.ckpt", "weights"):
            expected = read_safetensors(os.path.join(samples, truth + ".safetensors"))
            if truth == "weights":
                expected = {key.removeprefix("model."): value for key, value in expected.items()}
            check(convert, os.path.join(samples, name), expected, folder)
    print("read alike by Python" + (" and PyTorch " + torch.__version__ if torch else "; PyTorch is not installed"))


main(*sys.argv[1:])
