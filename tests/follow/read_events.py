"""An independent reader of TensorBoard event files, from the format's description alone: framing, CRC-32C and the
protocol buffers' wire format by hand. Prints one line for each thing it finds: `scalar TAG STEP VALUE` and so on.

read_events.py FILE [FOLDER]; pictures are put into FOLDER. Any broken record ends it with status 1."""
import os
import struct
import sys

TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = (byte >> 1) ^ (0x82F63B78 if byte & 1 else 0)
    TABLE.append(byte)


def masked_sum(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    crc ^= 0xFFFFFFFF
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def records(data):
    at = 0
    while at < len(data):
        size, size_sum = struct.unpack_from("<QI", data, at)
        assert size_sum == masked_sum(data[at:at + 8]), f"sum of the length at byte {at}"
        payload = data[at + 12:at + 12 + size]
        assert len(payload) == size, f"record at byte {at} is cut short"
        (payload_sum,) = struct.unpack_from("<I", data, at + 12 + size)
        assert payload_sum == masked_sum(payload), f"sum of the record at byte {at}"
        yield payload
        at += 16 + size


def varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if not data[at - 1] & 0x80:
            return value, at


def fields(data):
    """{number: [values]}: integers, or bytes of 4, 8 or any length."""
    result, at = {}, 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            assert kind in (1, 2, 5), f"wire type {kind}"
            size = {1: 8, 5: 4}.get(kind)
            if size is None:
                size, at = varint(data, at)
            value, at = data[at:at + size], at + size
            assert len(value) == size
        result.setdefault(key >> 3, []).append(value)
    return result


def show_value(value, step, folder):
    tag = value[1][0].decode()
    if 2 in value:
        print("scalar", tag, step, "%.9g" % struct.unpack("<f", value[2][0]))
    if 4 in value:
        image = fields(value[4][0])
        png = image[4][0]
        width, height = struct.unpack(">II", png[16:24])
        assert png[:8] == b"\x89PNG\r\n\x1a\n" and (height, width) == (image[1][0], image[2][0]) and image[3] == [3]
        print("image", tag, step, f"{width}x{height}")
        if folder:
            with open(os.path.join(folder, f"{tag}-{step}.png"), "wb") as file:
                file.write(png)
    if 8 in value:
        tensor = fields(value[8][0])
        plugin = fields(fields(value[9][0])[1][0])[1][0].decode()
        assert tensor[1] == [7] and plugin == "text"
        for line in tensor[8][0].decode().splitlines():
            print("text", tag, step, line)


def show_graph(graph):
    nodes = [fields(node) for node in graph[1]]
    names = {node[1][0].decode() for node in nodes}
    assert len(names) == len(nodes), "two nodes of one name"
    for node in nodes:
        inputs = [name.decode() for name in node.get(3, [])]
        assert all(name in names for name in inputs), f"unknown input of {node[1][0]}"
        shape = []
        for attribute in map(fields, node.get(5, [])):
            if attribute[1][0] == b"_output_shapes":
                dimensions = fields(fields(fields(attribute[2][0])[1][0])[7][0])[2]
                shape = [str(fields(dimension)[1][0]) for dimension in dimensions]
        print("node", node[1][0].decode(), node[2][0].decode().replace(" ", "_"), "x".join(shape), *inputs)


def main():
    with open(sys.argv[1], "rb") as file:
        events = [fields(payload) for payload in records(file.read())]
    assert events[0][3] == [b"brain.Event:2"], "the first record names the version"
    for event in events:
        assert struct.unpack("<d", event[1][0])[0] > 1.6e9, "wall time"
        step = event.get(2, [0])[0]
        if 7 in event:
            print("session", fields(event[7][0])[1][0], step)
        for value in fields(event[5][0])[1] if 5 in event else []:
            show_value(fields(value), step, sys.argv[2] if len(sys.argv) > 2 else None)
        if 4 in event:
            show_graph(fields(event[4][0]))


main()
