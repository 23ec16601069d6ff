#!/usr/bin/env python3
"""Test vectors for the bytes of entries, made from core/journal/FORMAT.md alone.

Nothing of the program is used here: the CBOR writer and SM3 below are written from their standards, so that the
vectors prove the specification and not the program that is tested with them.

    make_vectors.py            writes *.hex, vectors.json and refused.json beside itself
    make_vectors.py --check    writes nothing; fails when a file is not what would be written

The files are frozen: bytes that were once written must be read for ever. Add vectors, never change one.
"""
import datetime
import json
import pathlib
import struct
import sys

# --- SM3, GB/T 32905-2016 -------------------------------------------------------------------------------------------

MASK = 0xFFFFFFFF
IV = (0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E)


def rotl(x, n):
    n %= 32
    return ((x << n) | (x >> (32 - n))) & MASK


def p0(x):
    return x ^ rotl(x, 9) ^ rotl(x, 17)


def p1(x):
    return x ^ rotl(x, 15) ^ rotl(x, 23)


def compress(state, block):
    w = list(struct.unpack(">16I", block))
    for j in range(16, 68):
        w.append(p1(w[j - 16] ^ w[j - 9] ^ rotl(w[j - 3], 15)) ^ rotl(w[j - 13], 7) ^ w[j - 6])
    a, b, c, d, e, f, g, h = state
    for j in range(64):
        t = 0x79CC4519 if j < 16 else 0x7A879D8A
        ss1 = rotl((rotl(a, 12) + e + rotl(t, j)) & MASK, 7)
        ss2 = ss1 ^ rotl(a, 12)
        ff = a ^ b ^ c if j < 16 else (a & b) | (a & c) | (b & c)
        gg = e ^ f ^ g if j < 16 else (e & f) | (~e & MASK & g)
        tt1 = (ff + d + ss2 + (w[j] ^ w[j + 4])) & MASK
        tt2 = (gg + h + ss1 + w[j]) & MASK
        a, b, c, d, e, f, g, h = tt1, a, rotl(b, 9), c, p0(tt2), e, rotl(f, 19), g
    return tuple(x ^ y for x, y in zip(state, (a, b, c, d, e, f, g, h)))


def sm3(message):
    padded = message + b"\x80" + b"\0" * ((55 - len(message)) % 64) + struct.pack(">Q", len(message) * 8)
    state = IV
    for i in range(0, len(padded), 64):
        state = compress(state, padded[i:i + 64])
    return struct.pack(">8I", *state)


# The two examples of the standard.
assert sm3(b"abc").hex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
assert sm3(b"abcd" * 16).hex() == "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"

# --- CBOR, RFC 8949 section 4.2.1 -----------------------------------------------------------------------------------


def head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * width):
            return bytes([major << 5 | info]) + number.to_bytes(width, "big")
    raise ValueError(number)


def cbor(value):
    if value is None:
        return b"\xf6"
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return cbor_text(value.encode("utf-8"))
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    if isinstance(value, dict):
        return raw_map(sorted((cbor(key), cbor(item)) for key, item in value.items()))
    raise TypeError(value)


def cbor_text(utf8):
    return head(3, len(utf8)) + utf8


def raw_map(pairs):
    return head(5, len(pairs)) + b"".join(key + item for key, item in pairs)


# --- Entries, core/journal/FORMAT.md --------------------------------------------------------------------------------

NUMBERS = {"stream": 1, "seen": 2, "lamport": 3, "office": 4, "node": 5, "incarnation": 6, "seq": 7, "author": 8,
           "recordedAt": 9, "recordedOffset": 10, "on": 11, "tag": 12, "version": 13, "critical": 14,
           "payloadHash": 15, "kind": 16, "sight": 17, "about": 18}
NOT_GIVEN = ("", b"", 0, False, None)


def day_number(iso):
    return (datetime.date.fromisoformat(iso) - datetime.date(1970, 1, 1)).days


def as_bytes(name, value):
    return cbor(day_number(value) if name == "on" else value)


def envelope_pairs(fields):
    given = {name: value for name, value in fields.items() if value not in NOT_GIVEN and value != []}
    return [(cbor(NUMBERS[name]), as_bytes(name, given[name])) for name in sorted(given, key=NUMBERS.get)]


def payload_hash(salt, payload):
    return sm3(b"xinfang-payload-1\0" + salt + payload)


def entry_id(envelope):
    return sm3(b"xinfang-entry-1\0" + envelope)


def record(envelope, salt=b"", payload=b"", proof=b""):
    parts = [(1, envelope), (2, salt), (3, payload), (4, proof)]
    return raw_map([(cbor(number), cbor(part)) for number, part in parts if part])


TOWN = {"office": bytes.fromhex("5b1f0c9ae0f24a1c8a77c3d2900e4f11"),
        "node": bytes.fromhex("c0a801004b2e4f6f9d3a7715aa01beef"),
        "incarnation": bytes.fromhex("00112233445566778899aabbccddeeff")}
COUNTY = {"office": bytes.fromhex("77e2d4309bb84c55a1f0185dd0c3ab02"),
          "node": bytes.fromhex("1f2e3d4c5b6a49788796a5b4c3d2e1f0"),
          "incarnation": bytes.fromhex("f0e1d2c3b4a5968778695a4b3c2d1e0f")}
MONDAY = 1772413980  # 2026-03-02T01:13:00Z
BEIJING = 480


class Vector:
    def __init__(self, name, about, fields, payload, salt, erased=False, proof=b""):
        self.name, self.about, self.fields, self.proof, self.erased = name, about, dict(fields), proof, erased
        self.payload, self.salt = cbor(payload), salt
        self.fields["payloadHash"] = payload_hash(salt, self.payload)
        self.envelope = raw_map(envelope_pairs(self.fields))
        self.id = entry_id(self.envelope)
        kept = (b"", b"") if erased else (self.salt, self.payload)
        self.record = record(self.envelope, *kept, proof)

    def described(self):
        shown = {name: value for name, value in self.fields.items() if value not in NOT_GIVEN and value != []}
        text = json.loads(json.dumps(shown, default=bytes.hex, ensure_ascii=False))
        return {"file": self.name + ".hex", "what": self.about, "id": self.id.hex(),
                "stream": self.fields.get("stream", self.id).hex(), "envelope": text,
                "salt": "" if self.erased else self.salt.hex(),
                "payload": None if self.erased else self.payload.hex(), "proof": self.proof.hex()}


def salt(number):
    return bytes((number * 16 + i * 7) & 0xFF for i in range(16))


def first_fields(**more):
    fields = dict(TOWN, lamport=1, seq=1, author="周敏", recordedAt=MONDAY, recordedOffset=BEIJING, on="2026-03-02",
                  tag="case.registered", version=1, kind="case")
    fields.update(more)
    return fields


def next_fields(stream, seen, lamport, **more):
    fields = dict(TOWN, stream=stream, seen=sorted(seen), lamport=lamport, seq=2, author="周敏",
                  recordedAt=MONDAY + 3600, recordedOffset=BEIJING, on="2026-03-03", tag="case.noted", version=1)
    fields.update(more)
    return fields


def vectors():
    first = Vector("01-first", "the first entry of a case: no stream, no seen, lamport 1, a kind", first_fields(),
                   {1: "XF0421-2026-A-1", 2: {1: "村道路灯长期不亮", 2: day_number("2026-03-01")},
                    3: [{1: "郑桂兰", 2: "13800000000"}]}, salt(1))
    second = Vector("02-second", "one id seen", next_fields(first.id, [first.id], 2, tag="case.accepted"),
                    {1: {1: "窗口当面告知"}}, salt(2))
    beside = Vector("03-beside", "written at the county without having seen 02: a second head",
                    next_fields(first.id, [first.id], 2, **COUNTY, author="何立", seq=4711, tag="case.noted"),
                    {1: "县里已电话联系"}, salt(3))
    merge = Vector("04-merge", "two ids seen, ascending; the salt begins with zero bytes",
                   next_fields(first.id, [second.id, beside.id], 3, seq=3, on="2026-03-06", tag="case.settled"),
                   {1: [second.id], 2: [beside.id], 3: "以镇里记录为准"}, b"\0\0\0" + salt(4)[3:])
    sight = Vector("05-sight-about", "a stream that fewer may see and that is about another stream",
                   first_fields(seq=4, sight="named", about=first.id), {1: "反映办理人员态度"}, salt(5))
    erased = Vector("06-erased", "03 after erasure: envelope and id are as before, payload and salt are gone",
                    beside.fields, {1: "县里已电话联系"}, salt(3), erased=True)
    unknown = Vector("07-unknown-critical", "a tag nobody knows, critical, version 7; every kind of value a payload "
                     "may hold; integers at their limits",
                     next_fields(first.id, [merge.id], 4, seq=2**63 - 1, recordedAt=MONDAY + 86400,
                                 recordedOffset=-210, tag="case.mediated-online", version=7, critical=True),
                     {1: None, 2: True, 3: False, 4: [-1, 0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32,
                                                      2**63 - 1, -2**63, -24, -25, -256, -257],
                      5: b"", 6: "", 23: {}, 24: [], 255: b"\0\xff", 256: [[[[[[]]]]]], 65536: {-1: 1, "b": 2, "aa": 3}},
                     salt(7))
    rare = Vector("08-rare-letters", "letters outside GBK and compatibility letters that NFC would replace; a "
                  "U+FEFF at the head of a text; nothing is normalised",
                  next_fields(first.id, [first.id], 2, seq=9, author="\u36c3\u4dae \uf92c\ufa0c\ufa2c"),
                  {1: "\u36c3\u4dae", 2: "\uf92c\ufa0c\ufa2c", 3: "\ufeff\u90ce", 4: "\U0001f600\U00020bb7",
                   5: "e\u0301 \u00e9"}, salt(8))
    proof = Vector("09-proof", "relayed by another office: its proof lies beside and is not in the id", second.fields,
                   {1: {1: "窗口当面告知"}}, salt(2), proof=b"opaque \0 proof")
    bare = Vector("10-bare", "all that may be left out is: no author, the machine's clock at 1970; the business date is "
                  "day 0, which is a date and is written",
                  first_fields(author="", recordedAt=0, recordedOffset=0, on="1970-01-01", seq=10), {}, salt(10))
    return [first, second, beside, merge, sight, erased, unknown, rare, proof, bare]


# --- What a reader must refuse --------------------------------------------------------------------------------------


def with_field(pairs, number, written):
    """The same envelope with one field written as told, whatever that is."""
    others = [pair for pair in pairs if pair[0] != cbor(number)]
    return raw_map(sorted(others + [(cbor(number), written)], key=lambda pair: (len(pair[0]), pair[0])))


def without_field(pairs, number):
    return raw_map([pair for pair in pairs if pair[0] != cbor(number)])


def broken_envelopes():
    """(why, envelope): each is sound but for one thing; the payload beside it is the right one."""
    digest = payload_hash(salt(1), cbor({1: "x"}))
    one, two = bytes(range(32)), bytes(range(1, 33))
    first = envelope_pairs(first_fields(payloadHash=digest))
    later = envelope_pairs(next_fields(one, [one, two], 3, payloadHash=digest))
    assert with_field(first, 3, cbor(1)) == raw_map(first)
    yield from spelled_wrong(first)

    def changed(pairs, name, value):
        return with_field(pairs, NUMBERS[name], as_bytes(name, value))

    yield "seen descending", changed(later, "seen", [two, one])
    yield "an id seen twice", changed(later, "seen", [one, one])
    yield "an id of 31 bytes in seen", changed(later, "seen", [one[:31]])
    yield "a stream of 31 bytes", changed(later, "stream", one[:31])
    yield "a stream but nothing seen", without_field(later, 2)
    yield "something seen but no stream", without_field(later, 1)
    yield "a first entry with lamport 2", changed(first, "lamport", 2)
    yield "a later entry with lamport 1", changed(later, "lamport", 1)
    yield "no lamport", without_field(first, 3)
    yield "a negative lamport", changed(later, "lamport", -1)
    yield "no kind in a first entry", without_field(first, 16)
    yield "a kind in a later entry", changed(later, "kind", "case")
    yield "a sight in a later entry", changed(later, "sight", "named")
    yield "an about in a later entry", changed(later, "about", one)
    yield "an about of 31 bytes", changed(first, "about", one[:31])
    yield "a kind with a line break", changed(first, "kind", "case\n")
    yield "a sight that is not ASCII", changed(first, "sight", "\u202enamed")
    yield "an office of 15 bytes", changed(first, "office", b"\1" * 15)
    yield "no node", without_field(first, 5)
    yield "an incarnation of 17 bytes", changed(first, "incarnation", b"\1" * 17)
    yield "no seq", without_field(first, 7)
    yield "a negative seq", changed(first, "seq", -1)
    yield "no business date", without_field(first, 11)
    yield "a business date after 2999", changed(first, "on", "3000-01-01")
    yield "a business date before 1900", changed(first, "on", "1899-12-31")
    yield "a business date as text", with_field(first, 11, cbor_text(b"2026-03-02"))
    yield "no tag", without_field(first, 12)
    yield "a tag with a space", changed(first, "tag", "case registered")
    yield "a tag that is not ASCII", changed(first, "tag", "case.登记")
    yield "a tag of 65 letters", changed(first, "tag", "t" * 65)
    yield "no version", without_field(first, 13)
    yield "a negative version", changed(first, "version", -7)
    yield "recorded after 2999", changed(first, "recordedAt", 32503680000)
    yield "recorded before 1900", changed(first, "recordedAt", -2208988801)
    yield "a local time more than a day off", changed(first, "recordedOffset", 1441)
    yield "a payload hash of 31 bytes", changed(first, "payloadHash", digest[:31])
    yield "no payload hash", without_field(first, 15)


def spelled_wrong(pairs):
    sound = raw_map(pairs)
    yield "a field this program does not know", with_field(pairs, 19, cbor(1))
    yield "field number 0", with_field(pairs, 0, cbor(1))
    yield "a key that is negative", raw_map(pairs + [(cbor(-1), cbor(1))])
    yield "a key that is text", raw_map(pairs + [(cbor("a"), cbor(1))])
    yield "critical spelled out as false", with_field(pairs, 14, cbor(False))
    yield "an empty sight spelled out", with_field(pairs, 17, cbor(""))
    yield "an empty seen spelled out", with_field(pairs, 2, cbor([]))
    yield "an integer longer than needed", with_field(pairs, 3, b"\x18\x01")
    yield "a key longer than needed", raw_map([(b"\x18\x03", cbor(1))] + pairs[1:])
    yield "a map of indefinite length", b"\xbf" + sound[1:] + b"\xff"
    yield "a count of fields longer than needed", b"\xb8" + bytes([len(pairs)]) + sound[1:]
    yield "fields out of order", raw_map([pairs[1], pairs[0]] + pairs[2:])
    yield "a field twice", raw_map([pairs[0], pairs[0]] + pairs[1:])
    yield "a byte after the end of the envelope", sound + b"\0"
    yield "an envelope that is no map", cbor([1])
    yield "a null", with_field(pairs, 3, b"\xf6")
    yield "a tag", with_field(pairs, 3, b"\xc1\x01")
    yield "a float", with_field(pairs, 3, b"\xf9\x3c\x00")
    yield "bytes in place of text", with_field(pairs, 8, cbor(b"abc"))
    yield "half a surrogate pair in the author", with_field(pairs, 8, cbor_text(b"\xed\xa0\xbd"))
    yield "an overlong letter in the author", with_field(pairs, 8, cbor_text(b"\xc0\xaf"))
    yield "an author in chunks", with_field(pairs, 8, b"\x7f\x61a\xff")


def broken_payloads():
    yield "a payload that is no map", cbor([1])
    yield "a payload with a byte after its end", cbor({1: 1}) + b"\0"
    yield "a payload cut short", cbor({1: "abc"})[:-1]
    yield "a payload with a float", b"\xa1\x01\xf9\x3c\x00"
    yield "a payload with a tag", b"\xa1\x01\xc1\x01"
    yield "a payload with undefined", b"\xa1\x01\xf7"
    yield "a payload with its keys out of order", b"\xa2\x02\x01\x01\x01"
    yield "a payload with a key twice", b"\xa2\x01\x01\x01\x01"
    yield "a payload with a key that is null", b"\xa1\xf6\x01"
    yield "a payload with a key that is bytes", b"\xa1\x41\x01\x01"
    yield "a payload with an integer longer than needed", b"\xa1\x01\x18\x01"
    yield "a payload with a length longer than needed", b"\xa1\x01\x78\x01a"
    yield "a payload with text in chunks", b"\xa1\x01\x7f\x61a\xff"
    yield "a payload with an array of indefinite length", b"\xa1\x01\x9f\xff"
    yield "a payload with an integer of 2^63", b"\xa1\x01\x1b\x80" + b"\0" * 7
    yield "a payload with an integer of -2^63 - 1", b"\xa1\x01\x3b\x80" + b"\0" * 7
    yield "a payload with text that is not UTF-8", b"\xa1\x01\x62\xc3\x28"
    yield "a payload nested nine deep", b"\xa1\x01" + b"\x81" * 7 + b"\x80"
    yield "a payload with an array that says 2^60", b"\xa1\x01\x9b\x10" + b"\0" * 7
    yield "a payload with bytes that say 2^60", b"\xa1\x01\x5b\x10" + b"\0" * 7


def refused():
    payload = cbor({1: "x"})
    sound = Vector("", "", first_fields(), {1: "x"}, salt(1))
    cases = [(why, record(envelope, salt(1), payload)) for why, envelope in broken_envelopes()]
    for why, broken in broken_payloads():
        fields = first_fields(payloadHash=payload_hash(salt(1), broken))
        cases.append((why, record(raw_map(envelope_pairs(fields)), salt(1), broken)))
    cut = raw_map(envelope_pairs(first_fields(payloadHash=payload_hash(salt(1)[:15], payload))))
    part = {number: (cbor(number), cbor(item)) for number, item in
            ((1, sound.envelope), (2, sound.salt), (3, sound.payload), (5, b"x"))}
    cases += [
        ("another payload than the envelope names", record(sound.envelope, salt(1), cbor({1: "y"}))),
        ("another salt", record(sound.envelope, salt(2), payload)),
        ("a salt of 15 bytes", record(cut, salt(1)[:15], payload)),
        ("a salt kept beside an erased payload", record(sound.envelope, salt(1))),
        ("a payload without its salt", record(sound.envelope, b"", payload)),
        ("an empty payload spelled out", raw_map([part[1], (cbor(3), cbor(b""))])),
        ("no envelope", raw_map([part[2], part[3]])),
        ("a record with its parts out of order", raw_map([part[2], part[1], part[3]])),
        ("a record with a part twice", raw_map([part[1], part[1], part[2], part[3]])),
        ("a record with a fifth part", raw_map([part[1], part[2], part[3], part[5]])),
        ("a record with a byte after its end", sound.record + b"\0"),
        ("a record cut short", sound.record[:-1]),
        ("an envelope that is text", raw_map([(cbor(1), cbor_text(b"abc")), part[2], part[3]])),
        ("nothing", b""),
    ]
    return [{"why": why, "record": data.hex()} for why, data in cases]


def lines_of_hex(data):
    text = data.hex()
    return "".join(text[i:i + 64] + "\n" for i in range(0, len(text), 64))


def files():
    made = vectors()
    result = {vector.name + ".hex": lines_of_hex(vector.record) for vector in made}
    for name, content in (("vectors.json", [v.described() for v in made]), ("refused.json", refused())):
        result[name] = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return result


def main():
    folder = pathlib.Path(__file__).resolve().parent
    bad = []
    for name, text in files().items():
        path = folder / name
        if "--check" not in sys.argv:
            path.write_bytes(text.encode("utf-8"))
        elif not path.exists() or path.read_bytes() != text.encode("utf-8"):
            bad.append(name)
    if bad:
        sys.exit("not as written: " + " ".join(bad))


if __name__ == "__main__":
    main()
