# Samba's reading and writing of Registry.pol, for comparison: one file a line in, one line out, both JSON.
#
#   in   {"entries": [[key, name, type, data in hex], …], "bytes": hex of what we wrote}
#   out  {"bytes": hex of what Samba writes for the entries, "entries": what Samba reads in our bytes,
#         "again": hex of what Samba writes for what it read}
import json
import sys

from samba.dcerpc import preg
from samba.ndr import ndr_pack, ndr_unpack

SZ, EXPAND_SZ, DWORD, DWORD_BIG_ENDIAN, QWORD = 1, 2, 4, 5, 11


def to_samba(kind, data):
    if kind in (SZ, EXPAND_SZ):
        return data.decode("utf-16-le")[:-1]
    if kind in (DWORD, QWORD):
        return int.from_bytes(data, "little")
    if kind == DWORD_BIG_ENDIAN:
        return int.from_bytes(data, "big")
    return data


def from_samba(kind, value):
    if kind in (SZ, EXPAND_SZ):
        return (value + "\0").encode("utf-16-le")
    if kind in (DWORD, QWORD):
        return value.to_bytes(4 if kind == DWORD else 8, "little")
    if kind == DWORD_BIG_ENDIAN:
        return value.to_bytes(4, "big")
    return value or b""


def written(entries):
    policy = preg.file()
    policy.header.signature = "PReg"
    policy.header.version = 1
    made = []
    for key, name, kind, data in entries:
        entry = preg.entry()
        entry.keyname = key
        entry.valuename = name
        entry.type = kind
        entry.data = to_samba(kind, bytes.fromhex(data))
        made.append(entry)
    policy.num_entries = len(made)
    policy.entries = made
    return ndr_pack(policy)


for line in sys.stdin:
    asked = json.loads(line)
    policy = ndr_unpack(preg.file, bytes.fromhex(asked["bytes"]))
    print(
        json.dumps(
            {
                "bytes": written(asked["entries"]).hex(),
                "entries": [
                    [entry.keyname, entry.valuename, entry.type, from_samba(entry.type, entry.data).hex()]
                    for entry in policy.entries
                ],
                "again": ndr_pack(policy).hex(),
            }
        )
    )
