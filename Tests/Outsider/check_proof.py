#!/usr/bin/env python3
"""Checks a proof of the ledger as an outsider would: with a checkpoint, Python and RFC 9162 alone.

    check_proof.py PROOF CHECKPOINT     says "proved" and ends with 0, or says why not and ends with 1

Written from RFC 9162 (sections 2.1.1, 2.1.3.2, 2.1.4.2) and C2SP tlog-checkpoint.
"""
import base64
import hashlib
import json
import sys


class Refused(Exception):
    pass


def require(holds, why):
    if not holds:
        raise Refused(why)


def leaf_hash(line):
    return hashlib.sha256(b"\x00" + line).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def check_inclusion(leaf_index, tree_size, leaf, path, root):
    """Section 2.1.3.2."""
    require(leaf_index < tree_size, "the line lies outside the log")
    fn, sn, r = leaf_index, tree_size - 1, leaf
    for p in path:
        require(sn != 0, "too many hashes")
        if fn & 1 or fn == sn:
            r = node_hash(p, r)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node_hash(r, p)
        fn, sn = fn >> 1, sn >> 1
    require(sn == 0, "too few hashes")
    require(r == root, "the hashes lead to another root")


def check_consistency(first, second, path, first_root, second_root):
    """Section 2.1.4.2; between trees of one size there is nothing to prove."""
    require(0 < first <= second, "the sizes are no sizes of one log at two times")
    if first == second:
        require(not path and first_root == second_root, "one size, and two roots")
        return
    require(path, "too few hashes")
    if first & (first - 1) == 0:
        path = [first_root] + path
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        require(sn != 0, "too many hashes")
        if fn & 1 or fn == sn:
            fr, sr = node_hash(c, fr), node_hash(c, sr)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, c)
        fn, sn = fn >> 1, sn >> 1
    require(sn == 0, "too few hashes")
    require(fr == first_root, "the hashes lead to another earlier root")
    require(sr == second_root, "the hashes lead to another root")


def check(proof, origin, size, root):
    log = proof["log"]
    log_root = bytes.fromhex(log["root"])
    hashes = [bytes.fromhex(text) for text in proof["hashes"]]
    known = {log["size"]: log_root}
    require(log["origin"] == origin, "the checkpoint is of another log")
    if proof["proof"] == "inclusion":
        line = proof["line"].encode("utf-8")
        require(json.loads(line)["seq"] == proof["seq"], "the line says that it stands elsewhere")
        check_inclusion(proof["seq"] - 1, log["size"], leaf_hash(line), hashes, log_root)
    elif proof["proof"] == "consistency":
        old = proof["from"]
        old_root = bytes.fromhex(old["root"])
        known.setdefault(old["size"], old_root)
        check_consistency(old["size"], log["size"], hashes, old_root, log_root)
    else:
        raise Refused("no proof of a known kind")
    require(size in known, "the checkpoint is of another size")
    require(known[size] == root, "the checkpoint has another root")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        proof = json.load(file)
    with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
        origin, size, root = file.read().rstrip("\n").split("\n")
    try:
        check(proof, origin, int(size), base64.b64decode(root, validate=True))
    except Refused as why:
        print("refused:", why)
        sys.exit(1)
    print("proved")


if __name__ == "__main__":
    main()
