#!/usr/bin/env bash
# Draws the share pictures and the icons of the site into wwwroot, in Chromium. Run it after a change in this folder:
#   bash src/SpineCare.Web/Sharing/Drawing/draw.sh
# CHROMIUM names the browser where it is not /usr/bin/chromium.
set -euo pipefail
cd "$(dirname "$0")"
chromium=${CHROMIUM:-/usr/bin/chromium}
wwwroot=$(realpath ../../wwwroot)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# photograph <file> <width> <height> <page#words>
photograph() {
  "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync \
    --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 --user-data-dir="$profile" \
    --window-size="$2,$3" --screenshot="$1" "file://$PWD/$4" 2>/dev/null
}

encode() { local text=$1; text=${text//%/%25}; text=${text// /%20}; text=${text//#/%23}; printf '%s' "$text"; }

mkdir -p "$wwwroot/share"
while IFS=$'\t' read -r name motif title line; do
  [[ $name == \#* ]] && continue
  photograph "$wwwroot/share/$name.png" 1200 630 "picture.html#$(encode "$motif|$title|$line")"
done < pictures.tsv

# The corners of an icon that a phone cuts by itself are square, and its drawing keeps to the middle (W3C Manifest, purpose "maskable").
photograph "$wwwroot/icon-512.png" 512 512 'icon.html#512|8|1'
photograph "$wwwroot/icon-192.png" 192 192 'icon.html#192|8|1'
photograph "$wwwroot/icon-maskable-512.png" 512 512 'icon.html#512|0|0.95'
photograph "$wwwroot/apple-touch-icon.png" 180 180 'icon.html#180|0|1'
photograph "$wwwroot/shortcut-help.png" 192 192 'icon.html#192|16|1|help'
photograph "$wwwroot/shortcut-diary.png" 192 192 'icon.html#192|16|1|diary'
photograph "$profile/icon-32.png" 32 32 'icon.html#32|8|1'

# favicon.ico: one PNG of 32 pixels behind the directory of the format.
bytes=$(stat -c %s "$profile/icon-32.png")
{
  printf '\x00\x00\x01\x00\x01\x00\x20\x20\x00\x00\x01\x00\x20\x00'
  printf "$(printf '\\x%02x\\x%02x\\x%02x\\x%02x' $((bytes & 255)) $((bytes >> 8 & 255)) $((bytes >> 16 & 255)) 0)"
  printf '\x16\x00\x00\x00'
  cat "$profile/icon-32.png"
} > "$wwwroot/favicon.ico"
