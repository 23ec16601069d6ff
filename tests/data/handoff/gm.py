"""SM3, SM4, GCM, SM2 and Argon2id from their standards, for the vectors of packages.

Nothing of the program and of Botan is used: Python's integers, its BLAKE2b and, for long texts, OpenSSL's SM3, so that the vectors prove
core/handoff/FORMAT.md and not the program that is tested with them. Each part is checked below against the examples
its standard prints. Not for real secrets: nothing here takes the same time twice.
"""
import hashlib
import struct

# --- SM3, GB/T 32905-2016 -------------------------------------------------------------------------------------------

MASK = 0xFFFFFFFF
SM3_IV = (0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E)


def rotl(x, n):
    n %= 32
    return ((x << n) | (x >> (32 - n))) & MASK


def sm3_block(state, block):
    w = list(struct.unpack(">16I", block))
    for j in range(16, 68):
        x = w[j - 16] ^ w[j - 9] ^ rotl(w[j - 3], 15)
        w.append(x ^ rotl(x, 15) ^ rotl(x, 23) ^ rotl(w[j - 13], 7) ^ w[j - 6])
    a, b, c, d, e, f, g, h = state
    for j in range(64):
        t = 0x79CC4519 if j < 16 else 0x7A879D8A
        ss1 = rotl((rotl(a, 12) + e + rotl(t, j)) & MASK, 7)
        ff = a ^ b ^ c if j < 16 else (a & b) | (a & c) | (b & c)
        gg = e ^ f ^ g if j < 16 else (e & f) | (~e & MASK & g)
        tt1 = (ff + d + (ss1 ^ rotl(a, 12)) + (w[j] ^ w[j + 4])) & MASK
        tt2 = (gg + h + ss1 + w[j]) & MASK
        a, b, c, d = tt1, a, rotl(b, 9), c
        e, f, g, h = tt2 ^ rotl(tt2, 9) ^ rotl(tt2, 17), e, rotl(f, 19), g
    return tuple(x ^ y for x, y in zip(state, (a, b, c, d, e, f, g, h)))


def sm3_slowly(message):
    padded = message + b"\x80" + b"\0" * ((55 - len(message)) % 64) + struct.pack(">Q", len(message) * 8)
    state = SM3_IV
    for i in range(0, len(padded), 64):
        state = sm3_block(state, padded[i:i + 64])
    return struct.pack(">8I", *state)


def sm3(message):
    """OpenSSL's for what is long, where Python has it: the same hash in a hundredth of the time."""
    if len(message) > 4096 and "sm3" in hashlib.algorithms_available:
        return hashlib.new("sm3", message).digest()
    return sm3_slowly(message)


# --- SM4, GB/T 32907-2016 -------------------------------------------------------------------------------------------

SBOX = bytes.fromhex(
    "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62"
    "e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
    "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1"
    "e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
    "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec684"
    "18f07dec3adc4d2079ee5f3ed7cb3948")
SM4_FK = (0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC)


def sm4_linear(b):
    return b ^ rotl(b, 2) ^ rotl(b, 10) ^ rotl(b, 18) ^ rotl(b, 24)


# The round function's S-box and linear part, for each of the four bytes of a word.
SM4_TABLES = [[sm4_linear(SBOX[x] << shift) for x in range(256)] for shift in (24, 16, 8, 0)]


def sm4_round_keys(key):
    k = [word ^ fk for word, fk in zip(struct.unpack(">4I", key), SM4_FK)]
    for i in range(32):
        ck = 0
        for j in range(4):
            ck = ck << 8 | ((4 * i + j) * 7 & 0xFF)
        x = k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ ck
        b = SBOX[x >> 24] << 24 | SBOX[x >> 16 & 255] << 16 | SBOX[x >> 8 & 255] << 8 | SBOX[x & 255]
        k.append(k[i] ^ b ^ rotl(b, 13) ^ rotl(b, 23))
    return k[4:]


def sm4_block(round_keys, block):
    t0, t1, t2, t3 = SM4_TABLES
    a, b, c, d = struct.unpack(">4I", block)
    for rk in round_keys:
        x = b ^ c ^ d ^ rk
        a, b, c, d = b, c, d, a ^ t0[x >> 24] ^ t1[x >> 16 & 255] ^ t2[x >> 8 & 255] ^ t3[x & 255]
    return struct.pack(">4I", d, c, b, a)


# --- GCM, NIST SP 800-38D -------------------------------------------------------------------------------------------


def gf_times_x(v):
    return v >> 1 ^ (0xE1 << 120 if v & 1 else 0)


class Ghash:
    def __init__(self, h):
        # The product with h of every value of every byte: a block is sixteen look-ups.
        powers = [h]
        for _ in range(127):
            powers.append(gf_times_x(powers[-1]))
        self.tables = []
        for place in range(16):
            table = [0] * 256
            for value in range(1, 256):
                low = value & -value
                bit = 7 - (low.bit_length() - 1)
                table[value] = table[value ^ low] ^ powers[place * 8 + bit]
            self.tables.append(table)

    def of(self, data):
        y = 0
        for i in range(0, len(data), 16):
            mixed = (y ^ int.from_bytes(data[i:i + 16], "big")).to_bytes(16, "big")
            y = 0
            for table, byte in zip(self.tables, mixed):
                y ^= table[byte]
        return y


def pad16(data):
    return data + b"\0" * (-len(data) % 16)


def gcm_stream(round_keys, nonce, length):
    return b"".join(sm4_block(round_keys, nonce + struct.pack(">I", 2 + i)) for i in range((length + 15) // 16))[:length]


def xor(a, b):
    return (int.from_bytes(a, "big") ^ int.from_bytes(b, "big")).to_bytes(len(a), "big")


def gcm_tag(round_keys, nonce, associated, sealed):
    ghash = Ghash(int.from_bytes(sm4_block(round_keys, bytes(16)), "big"))
    lengths = struct.pack(">QQ", len(associated) * 8, len(sealed) * 8)
    value = ghash.of(pad16(associated) + pad16(sealed) + lengths)
    return xor(value.to_bytes(16, "big"), sm4_block(round_keys, nonce + b"\0\0\0\1"))


def gcm_seal(key, nonce, associated, content):
    keys = sm4_round_keys(key)
    sealed = xor(content, gcm_stream(keys, nonce, len(content)))
    return sealed + gcm_tag(keys, nonce, associated, sealed)


def gcm_open(key, nonce, associated, sealed):
    keys = sm4_round_keys(key)
    content, tag = sealed[:-16], sealed[-16:]
    if len(sealed) < 16 or gcm_tag(keys, nonce, associated, content) != tag:
        raise ValueError("tag")
    return xor(content, gcm_stream(keys, nonce, len(content)))


# --- SM2, GB/T 32918-2016 -------------------------------------------------------------------------------------------

P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
     0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0)
USER_ID = b"1234567812345678"


def on_curve(point):
    x, y = point
    return x < P and y < P and (y * y - x * x * x - A * x - B) % P == 0


def add(p, q):
    if p is None or q is None:
        return q if p is None else p
    if p[0] == q[0]:
        if (p[1] + q[1]) % P == 0:
            return None
        slope = (3 * p[0] * p[0] + A) * pow(2 * p[1], -1, P) % P
    else:
        slope = (q[1] - p[1]) * pow(q[0] - p[0], -1, P) % P
    x = (slope * slope - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P


def times(k, point):
    """Without dividing until the end: x = X / Z^2, y = Y / Z^3."""
    x, y, z = 0, 1, 0
    for bit in bin(k % N)[2:]:
        if z:  # twice the point so far
            yy = y * y % P
            s = 4 * x * yy % P
            m = 3 * (x - z * z) * (x + z * z) % P  # a is -3
            z = 2 * y * z % P
            x = (m * m - 2 * s) % P
            y = (m * (s - x) - 8 * yy * yy) % P
        if bit == "1" and not z:
            x, y, z = point[0], point[1], 1
        elif bit == "1":
            zz = z * z % P
            h, r = (point[0] * zz - x) % P, (point[1] * zz * z - y) % P
            assert h  # k is below the order: never the same point twice
            hh = h * h % P
            v = x * hh % P
            x = (r * r - hh * h - 2 * v) % P
            y, z = (r * (v - x) - y * hh * h) % P, z * h % P
    if not z:
        return None
    inverse = pow(z, -1, P)
    return x * inverse * inverse % P, y * pow(inverse, 3, P) % P


def b32(number):
    return number.to_bytes(32, "big")


def public_key(scalar):
    x, y = times(scalar, G)
    return b32(x) + b32(y)


def point_of(key):
    point = int.from_bytes(key[:32], "big"), int.from_bytes(key[32:], "big")
    if len(key) != 64 or not on_curve(point):
        raise ValueError("not a point of the curve")
    return point


def sm2_digest(key, message):
    z = sm3(struct.pack(">H", len(USER_ID) * 8) + USER_ID + b32(A) + b32(B) + b32(G[0]) + b32(G[1]) + key)
    return int.from_bytes(sm3(z + message), "big")


def sm2_sign(scalar, message, k):
    e = sm2_digest(public_key(scalar), message)
    r = (e + times(k, G)[0]) % N
    s = pow(1 + scalar, -1, N) * (k - r * scalar) % N
    assert r and s and r + k != N
    return b32(r) + b32(s)


def sm2_verify(key, message, signature):
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    t = (r + s) % N
    if len(signature) != 64 or not 1 <= r < N or not 1 <= s < N or t == 0:
        return False
    return (sm2_digest(key, message) + add(times(s, G), times(t, point_of(key)))[0]) % N == r


def sm2_kdf(seed, length):
    blocks = (sm3(seed + struct.pack(">I", i + 1)) for i in range((length + 31) // 32))
    return b"".join(blocks)[:length]


def der(tag, content):
    assert len(content) < 256
    return bytes([tag]) + (b"\x81" if len(content) > 127 else b"") + bytes([len(content)]) + content


def der_integer(number):
    return der(2, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def sm2_seal(key, message, k):
    """The DER of GM/T 0009-2012: SEQUENCE { INTEGER x, INTEGER y, OCTET STRING C3, OCTET STRING C2 }."""
    c1 = times(k, G)
    x, y = times(k, point_of(key))
    c2 = xor(message, sm2_kdf(b32(x) + b32(y), len(message)))
    c3 = sm3(b32(x) + message + b32(y))
    return der(0x30, der_integer(c1[0]) + der_integer(c1[1]) + der(4, c3) + der(4, c2))


def der_read(data, tag):
    if data[0] != tag or data[1] > 0x81:
        raise ValueError("DER")
    at, length = (3, data[2]) if data[1] == 0x81 else (2, data[1])
    if len(data) < at + length:
        raise ValueError("DER")
    return data[at:at + length], data[at + length:]


def sm2_open(scalar, sealed):
    body, rest = der_read(sealed, 0x30)
    x1, body = der_read(body, 2)
    y1, body = der_read(body, 2)
    c3, body = der_read(body, 4)
    c2, body = der_read(body, 4)
    if rest or body:
        raise ValueError("DER")
    c1 = int.from_bytes(x1, "big"), int.from_bytes(y1, "big")
    if not on_curve(c1):
        raise ValueError("not a point of the curve")
    x, y = times(scalar, c1)
    message = xor(c2, sm2_kdf(b32(x) + b32(y), len(c2)))
    if sm3(b32(x) + message + b32(y)) != c3:
        raise ValueError("C3")
    return message


# --- Argon2id, RFC 9106 ---------------------------------------------------------------------------------------------

M64 = (1 << 64) - 1


def le32(number):
    return struct.pack("<I", number)


def argon2_long_hash(data, length):
    if length <= 64:
        return hashlib.blake2b(le32(length) + data, digest_size=length).digest()
    v = hashlib.blake2b(le32(length) + data).digest()
    out = v[:32]
    while length - len(out) > 64:
        v = hashlib.blake2b(v).digest()
        out += v[:32]
    return out + hashlib.blake2b(v, digest_size=length - len(out)).digest()


def argon2_mix(v, a, b, c, d):
    def half(x, y, z, turn):
        v[x] = v[x] + v[y] + 2 * (v[x] & MASK) * (v[y] & MASK) & M64
        w = v[z] ^ v[x]
        v[z] = (w >> turn | w << (64 - turn)) & M64

    half(a, b, d, 32)
    half(c, d, b, 24)
    half(a, b, d, 16)
    half(c, d, b, 63)


def argon2_permute(r, places):
    v = [r[i] for i in places]
    for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                       (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
        argon2_mix(v, a, b, c, d)
    for i, place in enumerate(places):
        r[place] = v[i]


def argon2_compress(x, y):
    r = [a ^ b for a, b in zip(x, y)]
    z = list(r)
    for row in range(8):
        argon2_permute(z, range(16 * row, 16 * row + 16))
    for column in range(8):
        argon2_permute(z, [16 * i + 2 * column + j for i in range(8) for j in (0, 1)])
    return [a ^ b for a, b in zip(z, r)]


def argon2id(password, salt, memory, passes, lanes, length, secret=b"", associated=b""):
    parts = b"".join(le32(n) for n in (lanes, length, memory, passes, 0x13, 2))
    for text in (password, salt, secret, associated):
        parts += le32(len(text)) + text
    h0 = hashlib.blake2b(parts).digest()
    columns = 4 * lanes * (memory // (4 * lanes)) // lanes
    segment = columns // 4
    blocks = [[None] * columns for _ in range(lanes)]
    for lane in range(lanes):
        for i in (0, 1):
            start = argon2_long_hash(h0 + le32(i) + le32(lane), 1024)
            blocks[lane][i] = list(struct.unpack("<128Q", start))
    zero = [0] * 128
    for turn in range(passes):
        for part in range(4):
            for lane in range(lanes):
                addresses = []
                for i in range(2 if turn == 0 and part == 0 else 0, segment):
                    at = part * segment + i
                    if turn == 0 and part < 2:
                        while len(addresses) <= i:
                            counter = [turn, lane, part, lanes * columns, passes, 2, len(addresses) // 128 + 1] + [0] * 121
                            addresses += argon2_compress(zero, argon2_compress(zero, counter))
                        chosen = addresses[i]
                    else:
                        chosen = blocks[lane][at - 1][0]
                    j1, j2 = chosen & MASK, chosen >> 32
                    other = lane if turn == 0 and part == 0 else j2 % lanes
                    if turn == 0:
                        area = part * segment + (i - 1 if other == lane else -(i == 0))
                        first = 0
                    else:
                        area = columns - segment + (i - 1 if other == lane else -(i == 0))
                        first = (part + 1) * segment % columns
                    place = area - 1 - (area * (j1 * j1 >> 32) >> 32)
                    new = argon2_compress(blocks[lane][at - 1], blocks[other][(first + place) % columns])
                    if turn > 0:
                        new = [a ^ b for a, b in zip(new, blocks[lane][at])]
                    blocks[lane][at] = new
    last = blocks[0][-1]
    for lane in range(1, lanes):
        last = [a ^ b for a, b in zip(last, blocks[lane][-1])]
    return argon2_long_hash(struct.pack("<128Q", *last), length)


# --- The examples of the standards ----------------------------------------------------------------------------------


def check():
    assert sm3(b"abc").hex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert sm3(b"abcd" * 16).hex() == "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    assert sm3(b"abcd" * 1025) == sm3_slowly(b"abcd" * 1025)
    # GB/T 32907 A.1
    key = bytes.fromhex("0123456789abcdeffedcba9876543210")
    assert sm4_block(sm4_round_keys(key), key).hex() == "681edf34d206965e86b3e94f536e4246"
    # RFC 8998 A.1
    content = b"".join(bytes([x] * 8) for x in (0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0xEE, 0xAA))
    assert gcm_seal(key, bytes.fromhex("00001234567800000000abcd"),
                    bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2"), content).hex() == (
        "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
        "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
        "83de3541e4c2b58177e065a9bf7b62ec")
    # GB/T 32918.5 A.2 and C.2: one key, one k
    scalar = 0x3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8
    k = 0x59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21
    pair = public_key(scalar)
    assert pair.hex() == ("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                          "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13")
    signature = sm2_sign(scalar, b"message digest", k)
    assert signature.hex() == ("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                               "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa")
    assert sm2_verify(pair, b"message digest", signature)
    assert not sm2_verify(pair, b"message digesT", signature)
    sealed = sm2_seal(pair, b"encryption standard", k)
    assert sealed[-19:].hex() == "21886ca989ca9c7d58087307ca93092d651efa"
    assert sealed[-53:-21].hex() == "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766"
    assert sm2_open(scalar, sealed) == b"encryption standard"
    # RFC 9106 5.3
    assert argon2id(b"\1" * 32, b"\2" * 16, 32, 3, 4, 32, b"\3" * 8, b"\4" * 12).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659")


check()
