#!/bin/sh
# Plays the part of the Electron binary for Playwright: Node with the stand-in in place of the module.
here=$(cd "$(dirname "$0")" && pwd)
inspect=""
while [ $# -gt 0 ]; do
  case "$1" in
    --inspect=*) inspect="$1" ;;
    --remote-debugging-port=*) export STANDIN_DEVTOOLS=1 ;;
    --*) ;;
    *) break ;;
  esac
  shift
done
exec "${STANDIN_NODE:-node}" $inspect --disable-warning=ExperimentalWarning --import "$here/register.ts" "$@"
