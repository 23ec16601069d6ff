#!/usr/bin/env python3
"""The bytes of packages and enrolment files, written from core/handoff/FORMAT.md alone (and core/journal/FORMAT.md for
what it builds on). Nothing of the program is used.

    xfpkg.py FILE SIGNKEY SEALSCALAR    proves and opens the package FILE, prints what is in it as JSON
                                        (SIGNKEY: the sender's public key, SEALSCALAR: the receiver's secret, in hex)
    xfpkg.py --enrolment REQUEST ANSWER proves both files, prints their fingerprint
"""
import json
import struct
import sys

import gm

CHUNK = 1 << 20
PIECE = 256 * 1024

# --- CBOR, core/journal/FORMAT.md section 1 -------------------------------------------------------------------------


def head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * width):
            return bytes([major << 5 | info]) + number.to_bytes(width, "big")
    raise ValueError(number)


def cbor(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode("utf-8"))) + value.encode("utf-8")
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    return head(5, len(value)) + b"".join(key + item for key, item in sorted((cbor(k), cbor(v)) for k, v in value.items()))


def struct_map(fields):
    """Without what is not given."""
    return cbor({n: v for n, v in fields.items() if v not in ("", b"", 0, False, None) and v != [] and v != {}})


def uncbor(data):
    value, rest = item(data)
    if rest or cbor(value) != data:
        raise ValueError("not the one spelling")
    return value


def item(data):
    major, info = data[0] >> 5, data[0] & 31
    at = 1
    if info >= 24:
        width = {24: 1, 25: 2, 26: 4, 27: 8}[info]
        info, at = int.from_bytes(data[1:1 + width], "big"), 1 + width
    if major < 2:
        return (info if major == 0 else -1 - info), data[at:]
    if major in (2, 3):
        text = data[at:at + info]
        if len(text) != info:
            raise ValueError("length")
        return (text if major == 2 else text.decode("utf-8")), data[at + info:]
    if major == 4:
        values, rest = [], data[at:]
        for _ in range(info):
            value, rest = item(rest)
            values.append(value)
        return values, rest
    if major == 5:
        pairs, rest = {}, data[at:]
        for _ in range(info):
            key, rest = item(rest)
            pairs[key], rest = item(rest)
        return pairs, rest
    return {20: False, 21: True, 22: None}[info], data[at:]


# --- Hashes and the tree --------------------------------------------------------------------------------------------


def hashed(prefix, *parts):
    return gm.sm3(prefix.encode() + b"\0" + b"".join(parts))


def key_id(public):
    return hashed("xinfang-key-1", public)


def split(count):
    left = 1
    while left * 2 < count:
        left *= 2
    return left


def tree(ids):
    if len(ids) == 1:
        return hashed("xinfang-leaf-1", ids[0])
    left = split(len(ids))
    return hashed("xinfang-node-1", tree(ids[:left]), tree(ids[left:]))


def root_of(ids):
    ids = sorted(set(ids))
    return tree(ids) if ids else b""


def path_of(ids, index):
    if len(ids) == 1:
        return []
    left = split(len(ids))
    if index < left:
        return path_of(ids[:left], index) + [tree(ids[left:])]
    return path_of(ids[left:], index - left) + [tree(ids[:left])]


def root_from(leaf, index, count, path):
    if count == 1:
        return hashed("xinfang-leaf-1", leaf)
    left = split(count)
    if index < left:
        return hashed("xinfang-node-1", root_from(leaf, index, left, path[:-1]), path[-1])
    return hashed("xinfang-node-1", path[-1], root_from(leaf, index - left, count - left, path[:-1]))


# --- Entries --------------------------------------------------------------------------------------------------------


def entry_id(record):
    return hashed("xinfang-entry-1", uncbor(record)[1])


def entry_office(record):
    return uncbor(uncbor(record)[1])[4]


def entry_stream(record):
    return uncbor(uncbor(record)[1]).get(1, entry_id(record))


# --- Writing --------------------------------------------------------------------------------------------------------


def part(kind, fields):
    body = struct_map(fields)
    return cbor({1: kind, **uncbor(body)}) if body != b"\xa0" else cbor({1: kind})


def frame(bodies):
    return b"".join(struct.pack(">I", len(body)) + body for body in bodies)


def pieces(content):
    blob = hashed("xinfang-blob-1", content)
    starts = range(0, max(len(content), 1), PIECE)
    return [part(5, {2: blob, 3: at, 4: len(content), 5: content[at:at + PIECE]}) for at in starts]


def counts_of(records, blobs):
    streams = [entry_stream(record) for record in records]
    runs = sum(1 for i, stream in enumerate(streams) if i == 0 or streams[i - 1] != stream)
    size = sum(len(record) for record in records) + sum(len(blob) for blob in blobs)
    fields = {1: len(records), 2: runs, 3: len(blobs), 4: size}
    return {n: v for n, v in fields.items() if v}


def contents(opening, receipts=(), inventories=(), records=(), blobs=(), later=()):
    counts = counts_of(records, blobs)
    bodies = [part(1, {**opening, 4: counts})]
    bodies += [part(2, receipt) for receipt in receipts]
    bodies += [part(3, {2: inventory}) for inventory in inventories]
    bodies += list(later)
    bodies += [part(4, {2: record}) for record in records]
    for blob in blobs:
        bodies += pieces(blob)
    return bodies + [part(9, {2: counts})]


def chunk_nonce(counter, last):
    return b"\0" * 7 + struct.pack(">I", counter) + (b"\1" if last else b"\0")


def seal(key, associated, content):
    chunks = [content[at:at + CHUNK] for at in range(0, len(content), CHUNK)]
    return b"".join(gm.gcm_seal(key, chunk_nonce(i, i == len(chunks) - 1), associated, chunk)
                    for i, chunk in enumerate(chunks))


def open_part(header):
    body = struct_map(header)
    return b"XFPKG\r\n\x01" + struct.pack(">I", len(body)) + body


class Node:
    """Somebody with keys: scalars as integers."""

    def __init__(self, office, node, sign, seal):
        self.office, self.node, self.sign, self.seal = office, node, sign, seal
        self.sign_key, self.seal_key = gm.public_key(sign), gm.public_key(seal)


def signature_of(node, message, k):
    return gm.sm2_sign(node.sign, message, k)


def package(sender, receiver, number, made, content, own_ids, key, k, header=None):
    """(file, header, open part, sealed hash, signature). k: the two nonces of SM2, for wrapping and signing."""
    sealed_length = len(content) + 16 * max((len(content) + CHUNK - 1) // CHUNK, 1)
    fields = {1: 1, 2: sender.office, 3: sender.node, 4: key_id(sender.sign_key), 5: receiver.office, 6: receiver.node,
              7: key_id(receiver.seal_key), 8: number, 9: made, 10: 480, 11: root_of(own_ids), 12: len(set(own_ids)),
              13: gm.sm2_seal(receiver.seal_key, key, k[0]), 14: sealed_length}
    fields.update(header or {})
    opened = open_part(fields)
    sealed = seal(key, opened, content)
    sealed_hash = hashed("xinfang-sealed-1", sealed)
    signature = signature_of(sender, opened + sealed_hash, k[1])
    return opened + sealed + signature, fields, opened, sealed_hash, signature


def package_hash(opened, sealed_hash):
    return hashed("xinfang-package-1", opened, sealed_hash)


def proof(opened, sealed_hash, signature, own_ids, entry):
    ids = sorted(set(own_ids))
    index = ids.index(entry)
    return struct_map({1: opened, 2: sealed_hash, 3: signature, 4: index, 5: path_of(ids, index)})


def with_proof(record, made):
    return cbor({**uncbor(record), 4: made})


# --- Reading --------------------------------------------------------------------------------------------------------


def open_package(data, sign_key, seal_scalar):
    if data[:8] != b"XFPKG\r\n\x01":
        raise ValueError("magic")
    length = struct.unpack(">I", data[8:12])[0]
    opened, header = data[:12 + length], uncbor(data[12:12 + length])
    sealed, signature = data[12 + length:-64], data[-64:]
    if len(sealed) != header[14] or header[4] != key_id(sign_key) or header[1] != 1:
        raise ValueError("header")
    sealed_hash = hashed("xinfang-sealed-1", sealed)
    if not gm.sm2_verify(sign_key, opened + sealed_hash, signature):
        raise ValueError("signature")
    key = gm.sm2_open(seal_scalar, header[13])
    content, chunks = b"", [sealed[at:at + CHUNK + 16] for at in range(0, len(sealed), CHUNK + 16)]
    for i, chunk in enumerate(chunks):
        content += gm.gcm_open(key, chunk_nonce(i, i == len(chunks) - 1), opened, chunk)
    bodies = []
    while content:
        length = struct.unpack(">I", content[:4])[0]
        bodies.append(uncbor(content[4:4 + length]))
        content = content[4 + length:]
    records = [body[2] for body in bodies if body[1] == 4]
    own = [entry_id(record) for record in records if entry_office(record) == header[2]]
    if root_of(own) != header.get(11, b"") or len(set(own)) != header.get(12, 0):
        raise ValueError("root")
    kinds = [body[1] for body in bodies if body[1] < 100]
    if kinds != sorted(kinds) or bodies[-1][1] != 9:
        raise ValueError("order")
    if bodies[0].get(4, {}) != bodies[-1].get(2, {}):
        raise ValueError("counts")
    return header, bodies, package_hash(opened, sealed_hash), len(chunks)


def blobs_in(bodies):
    found = {}
    for body in bodies:
        if body[1] == 5:
            content = found.setdefault(body[2], b"")
            if body.get(3, 0) != len(content):
                raise ValueError("pieces")
            found[body[2]] = content + body.get(5, b"")
    for blob, content in found.items():
        if hashed("xinfang-blob-1", content) != blob:
            raise ValueError("blob")
    return found


def fingerprint(request, answer):
    number = int.from_bytes(hashed("xinfang-enrolment-1", request, answer)[:16], "big") % 10**25
    digits = "%025d" % number
    return " ".join(digits[i:i + 5] for i in range(0, 25, 5))


def enrolment_file(magic, body, sender, k):
    encoded = struct_map(body)
    signed = magic + b"\r\n\x01" + struct.pack(">I", len(encoded)) + encoded
    return signed + signature_of(sender, signed, k)


def open_enrolment(magic, data):
    length = struct.unpack(">I", data[8:12])[0]
    body = uncbor(data[12:12 + length])
    if data[:8] != magic + b"\r\n\x01" or len(data) != 12 + length + 64:
        raise ValueError("form")
    gm.point_of(body[6])
    if not gm.sm2_verify(body[5], data[:-64], data[-64:]):
        raise ValueError("signature")
    return body


def main(arguments):
    files = [open(name, "rb").read() for name in (arguments[1:] if arguments[0] == "--enrolment" else arguments[:1])]
    if arguments[0] == "--enrolment":
        request, answer = files
        open_enrolment(b"XFREQ", request)
        if open_enrolment(b"XFANS", answer)[10] != hashed("xinfang-request-1", request):
            raise ValueError("an answer to another request")
        print(fingerprint(request, answer))
        return
    header, bodies, name, chunks = open_package(files[0], bytes.fromhex(arguments[1]), int(arguments[2], 16))
    print(json.dumps({"hash": name.hex(), "number": header[8], "chunks": chunks, "leaves": header.get(12, 0),
                      "kinds": [body[1] for body in bodies],
                      "entries": [entry_id(body[2]).hex() for body in bodies if body[1] == 4],
                      "blobs": {blob.hex(): len(content) for blob, content in blobs_in(bodies).items()}}))


if __name__ == "__main__":
    main(sys.argv[1:])
