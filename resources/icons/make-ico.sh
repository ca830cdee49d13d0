#!/bin/sh
# make-ico.sh RESULT PNG…: puts square PNGs named …-SIZE.png into one .ico file, which Windows reads since Vista.
set -eu

result="$1"
shift

# little NUMBER BYTES: the number as that many bytes, the lowest first.
little() {
    number="$1"
    left="$2"
    while [ "$left" -gt 0 ]; do
        # shellcheck disable=SC2059 # the format is the byte
        printf "\\$(printf '%03o' $((number % 256)))"
        number=$((number / 256))
        left=$((left - 1))
    done
}

{
    # ICONDIR: reserved, type 1 = icon, how many.
    little 0 2
    little 1 2
    little $# 2
    offset=$((6 + 16 * $#))
    for image in "$@"; do
        size="${image##*-}"
        size="${size%.png}"
        bytes="$(wc -c <"$image")"
        # ICONDIRENTRY: width, height (0 = 256), colours, reserved, planes, bits, length, where.
        little $((size % 256)) 1
        little $((size % 256)) 1
        little 0 2
        little 1 2
        little 32 2
        little "$bytes" 4
        little "$offset" 4
        offset=$((offset + bytes))
    done
    cat "$@"
} >"$result"
