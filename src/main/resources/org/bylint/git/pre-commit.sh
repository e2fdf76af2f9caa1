#!/bin/sh
# Hook of bylint: checks the articles that are about to be committed, as they are staged.
# Written by "bylint init --hook"; "bylint init --remove-hook" takes it away.
# A commit without it, once: git commit --no-verify

# The hook that was here before runs first, and may refuse as well.
kept=$0.before-bylint
if [ -x "$kept" ]; then
  "$kept" "$@" || exit
fi

bylint=@BYLINT@
[ -x "$bylint" ] || bylint=$(command -v bylint) || {
  echo @MISSING@ >&2
  exit 2
}

"$bylint" check --staged
code=$?
case $code in
  0) ;;
  1) echo @REFUSED@ >&2 ;;
  *) echo @FAILED@ >&2 ;;
esac
exit $code
