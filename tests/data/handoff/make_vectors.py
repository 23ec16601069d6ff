#!/usr/bin/env python3
"""Test vectors for the bytes of packages, made from core/handoff/FORMAT.md alone (gm.py, xfpkg.py beside this file).

    make_vectors.py            writes *.hex and *.json beside itself
    make_vectors.py --check    writes nothing; fails when a file is not what would be written

The files are frozen: bytes that once left a program must be read for ever. Add vectors, never change one. The entries
inside come from ../entries.
"""
import json
import pathlib
import sys
import unicodedata

import gm
import xfpkg
from xfpkg import Node, cbor, contents, entry_id, frame, hashed, key_id, package, package_hash, part, struct_map

HERE = pathlib.Path(__file__).parent
MADE = 1772500380  # 2026-03-03T01:13:00Z


def scalar(word):
    return int.from_bytes(hashed("vector", word.encode()), "big") % (gm.N - 2) + 1


def some(word, length):
    return hashed("vector", word.encode())[:length]


TOWN = Node(bytes.fromhex("5b1f0c9ae0f24a1c8a77c3d2900e4f11"), bytes.fromhex("c0a801004b2e4f6f9d3a7715aa01beef"),
            scalar("town sign"), scalar("town seal"))
COUNTY = Node(bytes.fromhex("77e2d4309bb84c55a1f0185dd0c3ab02"), bytes.fromhex("1f2e3d4c5b6a49788796a5b4c3d2e1f0"),
              scalar("county sign"), scalar("county seal"))
BRIDGE = Node(some("bridge office", 16), some("bridge node", 16), scalar("bridge sign"), scalar("bridge seal"))
NODES = {"town": TOWN, "county": COUNTY, "bridge": BRIDGE}


def record(name):
    return bytes.fromhex((HERE.parent / "entries" / (name + ".hex")).read_text())


FIRST, SECOND, BESIDE, SIGHT = (record(name) for name in ("01-first", "02-second", "03-beside", "05-sight-about"))
PHOTO = b"\xff\xd8\xff\xe0 not a photo, but the bytes of one \xff\xd9"
OPENING = {2: some("town incarnation", 16), 3: [{1: "program", 2: "0.1.0"}, {1: "events", 2: "1"}]}


def nonces(word):
    return scalar(word + " wrap"), scalar(word + " sign")


def town_package(word, bodies, own, **more):
    return package(TOWN, COUNTY, more.pop("number", 1), MADE, frame(bodies), own, some(word + " key", 16), nonces(word), **more)


# --- Packages -------------------------------------------------------------------------------------------------------


def packages():
    """(name, what, sender, receiver, package, own ids)"""
    own = [entry_id(FIRST), entry_id(SECOND)]
    bodies = contents(OPENING, records=[FIRST, SECOND], blobs=[PHOTO, b""])
    first = town_package("first", bodies, own)
    yield ("01-two-entries", "two entries of one case, two attachments, one of them empty", "town", "county", first, own)

    receipt = {2: [package_hash(first[2], first[3])], 3: [{1: entry_id(SIGHT), 2: "entry.wrong-lamport"}],
               4: [hashed("xinfang-blob-1", b"a scan")]}
    inventory = [{1: entry_id(FIRST), 2: sorted([entry_id(SECOND), entry_id(BESIDE)])}, {1: entry_id(SIGHT), 2: [entry_id(SIGHT)]},
                 {1: some("a stream it has heard of", 32)}]
    bodies = contents({2: some("county incarnation", 16), 5: True, 6: True, 7: ["number-twice"]}, [receipt], [inventory])
    yield ("02-receipt", "nothing but a receipt and an inventory: no entries, so no root", "county", "town",
           package(COUNTY, TOWN, 7, MADE + 60, frame(bodies), [], some("second key", 16), nonces("second")), [])

    relayed = [xfpkg.with_proof(r, xfpkg.proof(first[2], first[3], first[4], own, entry_id(r))) for r in (FIRST, SECOND)]
    unproven = SIGHT
    bodies = contents({2: some("county incarnation", 16)}, records=relayed + [BESIDE, unproven],
                      later=[cbor({1: 100, "from": "a later program"})])
    yield ("03-relay", "the county hands on two entries of the town with their proofs, one of its own, and one of the town "
           "without proof; and a part of a kind that only a later program knows", "county", "bridge",
           package(COUNTY, BRIDGE, 1, MADE + 120, frame(bodies), [entry_id(BESIDE)], some("third key", 16), nonces("third")),
           [entry_id(BESIDE)])

    bodies = contents({2: some("county incarnation", 16)})
    yield ("04-empty", "nothing at all", "county", "town",
           package(COUNTY, TOWN, 8, MADE + 180, frame(bodies), [], some("fourth key", 16), nonces("fourth")), [])


def described(name, what, sender, receiver, made, own):
    _, header, opened, sealed_hash, signature = made
    ids = sorted(set(own))
    return {"file": name + ".hex", "what": what, "from": sender, "to": receiver, "number": header[8], "madeAt": header[9],
            "root": header[11].hex(), "leaves": header[12], "wrappedKey": header[13].hex(), "sealedBytes": header[14],
            "openBytes": len(opened), "sealedHash": sealed_hash.hex(), "hash": package_hash(opened, sealed_hash).hex(),
            "proofs": {i.hex(): xfpkg.proof(opened, sealed_hash, signature, own, i).hex() for i in ids}}


# --- Signed by the right key, and refused all the same --------------------------------------------------------------


def refused():
    """(why, error code, bytes): from the town to the county."""
    own = [entry_id(FIRST)]
    sound = contents(OPENING, records=[FIRST], blobs=[PHOTO])
    opening, entry, blob, end = sound

    def made(why, code, bodies, ids=own, **more):
        return why, code, town_package(why, bodies, ids, **more)[0]

    bad = "package.bad-contents"
    yield made("no opening", bad, [entry, blob, end])
    yield made("two openings", bad, [opening, opening, entry, blob, end])
    yield made("no end", bad, [opening, entry, blob])
    yield made("a part after the end", bad, sound + [cbor({1: 100})])
    yield made("a blob before an entry", bad, [opening, blob, entry, end])
    yield made("an entry before a receipt", bad, [opening, entry, part(2, {2: [some("x", 32)]}), blob, end])
    yield made("an unknown kind below 100", bad, [opening, cbor({1: 50}), entry, blob, end])
    yield made("a later kind before the opening", bad, [cbor({1: 100})] + sound)
    yield made("a later kind that is not canonical", bad, [opening, b"\xa2\x01\x18\x64\x02\x18\x01", entry, blob, end])
    yield made("a kind of 0", bad, [opening, cbor({1: 0}), entry, blob, end])
    yield made("a part that is no map", bad, [opening, cbor([1]), entry, blob, end])
    yield made("an empty part", bad, [opening, b"", entry, blob, end])
    yield made("an entry too few for the counts", bad, [opening, blob, end], ids=[])
    yield made("counts of the end that are not those of the opening", bad, [opening, entry, blob, part(9, {2: {1: 1, 2: 1}})])
    yield made("an incarnation of 15 bytes", bad, contents({2: b"\1" * 15}, records=[FIRST]))
    yield made("a field in an entry part that is not known", bad, [opening, cbor({1: 4, 2: FIRST, 3: 1}), blob, end])
    yield made("a receipt with a hash of 31 bytes", bad, contents(OPENING, [{2: [b"\1" * 31]}], records=[FIRST]))
    yield made("an inventory with heads that descend", bad,
               contents(OPENING, inventories=[[{1: b"\1" * 32, 2: [b"\3" * 32, b"\2" * 32]}]], records=[FIRST]))
    yield made("an inventory with a head twice", bad,
               contents(OPENING, inventories=[[{1: b"\1" * 32, 2: [b"\3" * 32, b"\3" * 32]}]], records=[FIRST]))
    yield made("an inventory with a stream of 31 bytes", bad,
               contents(OPENING, inventories=[[{1: b"\1" * 31, 2: [b"\3" * 32]}]], records=[FIRST]))
    photo = hashed("xinfang-blob-1", PHOTO)
    yield made("a blob whose piece is shorter than it says", bad, [opening, entry, part(5, {2: photo, 4: 1000, 5: PHOTO}), end])
    yield made("a blob that begins in its middle", bad,
               [opening, entry, part(5, {2: photo, 3: xfpkg.PIECE, 4: xfpkg.PIECE + 3, 5: b"abc"}), end])
    yield made("a root of other entries", "package.root-mismatch", sound, ids=[entry_id(SECOND)])
    yield made("no root though there are entries of the office", "package.root-mismatch", sound, ids=[])
    yield made("a root over one entry more", "package.root-mismatch", sound, ids=own + [entry_id(SECOND)])
    yield made("the right root and a wrong number of leaves", "package.root-mismatch", sound, header={12: 2})
    yield ("a length that reaches past the end", bad,
           raw_package("past", frame(sound)[:-len(end) - 4] + b"\0\0\xff\xff" + end, own))
    yield ("a length of 4 GiB less one", bad, raw_package("huge", frame(sound) + b"\xff\xff\xff\xff", own))
    yield ("three bytes left over", bad, raw_package("rest", frame(sound) + b"\0\0\0", own))
    yield made("a suite of another program", "package.newer-format", sound, header={1: 2})
    yield made("a number of 0", "package.header-damaged", sound, header={8: 0})
    yield made("a header field that is not known", "package.header-damaged", sound, header={15: 1})
    yield made("leaves without a root", "package.header-damaged", sound, header={11: b""})
    yield made("a sender of 15 bytes", "package.header-damaged", sound, header={2: b"\1" * 15})
    yield made("a sealed length that no content has", "package.header-damaged", sound, header={14: 16})
    yield made("a time after 2999", "package.header-damaged", sound, header={9: 32503680000})
    yield made("a wrapped key that is none", "package.not-opened", sound, header={13: b"\x30\x03\x02\x01\x01"})
    yield made("a key of 15 bytes in the wrapping", "package.not-opened", sound,
               header={13: gm.sm2_seal(COUNTY.seal_key, b"\1" * 15, scalar("short"))})
    yield made("another key in the wrapping", "package.not-opened", sound,
               header={13: gm.sm2_seal(COUNTY.seal_key, b"\1" * 16, scalar("other"))})
    yield made("for another node of the same office", "package.for-another", sound, header={6: BRIDGE.node})
    yield made("for another office", "package.for-another", sound, header={5: BRIDGE.office})
    yield made("under a sealing key this file does not have", "package.other-key", sound, header={7: key_id(BRIDGE.seal_key)})
    yield made("from somebody not enrolled", "package.unknown-sender", sound, header={3: BRIDGE.node})
    yield made("under a signing key nobody has told of", "package.unknown-key", sound, header={4: key_id(BRIDGE.sign_key)})


def raw_package(word, content, own):
    return package(TOWN, COUNTY, 1, MADE, content, own, some(word + " key", 16), nonces(word))[0]


# --- Keys, trees, enrolment -----------------------------------------------------------------------------------------


def key_frame(node, passphrase, memory, passes, lanes, word):
    fields = {1: 1, 2: memory, 3: passes, 4: lanes, 5: some(word + " salt", 16), 6: some(word + " nonce", 12)}
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    key = gm.argon2id(typed, fields[5], memory, passes, lanes, 16)
    content = cbor({1: gm.b32(node.sign), 2: gm.b32(node.seal)})
    return struct_map({**fields, 7: gm.gcm_seal(key, fields[6], struct_map(fields), content)})


def keys():
    out = {name: {"office": node.office.hex(), "node": node.node.hex(), "sign": gm.b32(node.sign).hex(),
                  "seal": gm.b32(node.seal).hex(), "signKey": node.sign_key.hex(), "sealKey": node.seal_key.hex(),
                  "signKeyId": key_id(node.sign_key).hex(), "sealKeyId": key_id(node.seal_key).hex()}
           for name, node in NODES.items()}
    frames = [("town", "一二三 correct horse", 8, 1, 1), ("county", "Cafe\u0301 au lait", 64, 2, 2), ("bridge", "x", 35, 3, 4)]
    return {"nodes": out, "signature": {"by": "town", "message": b"abc".hex(),
                                        "signature": gm.sm2_sign(TOWN.sign, b"abc", scalar("abc")).hex()},
            "wrapped": {"to": "town", "key": some("wrapped", 16).hex(),
                        "bytes": gm.sm2_seal(TOWN.seal_key, some("wrapped", 16), scalar("wrapped k")).hex()},
            "frames": [{"node": name, "passphrase": text, "memory": memory, "passes": passes, "lanes": lanes,
                        "frame": key_frame(NODES[name], text, memory, passes, lanes, name).hex()}
                       for name, text, memory, passes, lanes in frames]}


def merkle():
    ids = [some("leaf %d" % i, 32) for i in range(34)]
    rows = []
    for count in range(34):
        chosen = sorted(ids[:count])
        row = {"leaves": count, "root": xfpkg.root_of(chosen).hex()}
        if count in (1, 2, 3, 5, 8, 33):
            row["paths"] = {chosen[i].hex(): [hash.hex() for hash in xfpkg.path_of(chosen, i)] for i in {0, count // 2, count - 1}}
            assert all(xfpkg.root_from(chosen[i], i, count, xfpkg.path_of(chosen, i)) == xfpkg.root_of(chosen) for i in range(count))
        rows.append(row)
    return {"ids": [i.hex() for i in ids], "trees": rows}


def enrolment():
    asks = {1: TOWN.office, 2: TOWN.node, 3: "A", 4: "unit", 5: TOWN.sign_key, 6: TOWN.seal_key, 7: MADE, 8: 480, 9: [FIRST]}
    request = xfpkg.enrolment_file(b"XFREQ", asks, TOWN, scalar("request"))
    answers = {1: COUNTY.office, 2: COUNTY.node, 3: "B", 4: "bureau", 5: COUNTY.sign_key, 6: COUNTY.seal_key, 7: MADE + 600,
               8: 480, 9: [BESIDE], 10: hashed("xinfang-request-1", request), 11: [{1: 2026, 2: "since 1\n2026-01-01 off 元旦\n"}],
               12: [{1: "acceptance", 2: "{{office}}受理告知书"}]}
    answer = xfpkg.enrolment_file(b"XFANS", answers, COUNTY, scalar("answer"))

    def bad(name, magic, node, fields, k="bad"):
        return {"why": name, "file": xfpkg.enrolment_file(magic, fields, node, scalar(k)).hex()}

    return {"request": request.hex(), "answer": answer.hex(), "fingerprint": xfpkg.fingerprint(request, answer),
            "zeros": xfpkg.fingerprint(b"", b""),
            "badRequests": [
                bad("signed by another key", b"XFREQ", COUNTY, asks),
                bad("a signing key that is no point", b"XFREQ", TOWN, {**asks, 5: b"\1" * 64}),
                bad("a sealing key that is no point", b"XFREQ", TOWN, {**asks, 6: b"\1" * 64}),
                bad("a sealing key of 63 bytes", b"XFREQ", TOWN, {**asks, 6: TOWN.seal_key[:63]}),
                bad("no letter", b"XFREQ", TOWN, {**asks, 3: ""}),
                bad("an entry of another office", b"XFREQ", TOWN, {**asks, 9: [FIRST, BESIDE]}),
                bad("an entry that does not open", b"XFREQ", TOWN, {**asks, 9: [FIRST[:-1]]}),
                bad("an erased entry", b"XFREQ", TOWN, {**asks, 9: [cbor({1: xfpkg.uncbor(FIRST)[1]})]}),
                bad("no entries", b"XFREQ", TOWN, {**asks, 9: []}),
                bad("a calendar in a request", b"XFREQ", TOWN, {**asks, 11: [{1: 2026, 2: "x"}]}),
                bad("an unknown field", b"XFREQ", TOWN, {**asks, 13: 1}),
            ],
            "badAnswers": [
                bad("an answer to another request", b"XFANS", COUNTY, {**answers, 10: some("other", 32)}),
                bad("an answer to nothing", b"XFANS", COUNTY, {**answers, 10: b""}),
                bad("a calendar of the year 1", b"XFANS", COUNTY, {**answers, 11: [{1: 1, 2: "x"}]}),
                bad("a template without a kind", b"XFANS", COUNTY, {**answers, 12: [{2: "x"}]}),
            ]}


# --- Files ----------------------------------------------------------------------------------------------------------


def json_text(value):
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def files():
    index = []
    for name, what, sender, receiver, made, own in packages():
        xfpkg.open_package(made[0], NODES[sender].sign_key, NODES[receiver].seal)
        yield name + ".hex", made[0].hex() + "\n"
        index.append(described(name, what, sender, receiver, made, own))
    yield "packages.json", json_text(index)
    yield "refused.json", json_text([{"why": why, "code": code, "package": data.hex()} for why, code, data in refused()])
    yield "keys.json", json_text(keys())
    yield "merkle.json", json_text(merkle())
    yield "enrolment.json", json_text(enrolment())


def main():
    wrong = []
    for name, text in files():
        path = HERE / name
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            wrong.append(name)
    if wrong:
        sys.exit("not as they would be made: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
