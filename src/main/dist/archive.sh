#!/bin/sh
# archive.sh JAVA CLASSPATH ARCHIVE ARTICLES: makes the class-data archive of bylint for one JDK.
# Works in a folder of its own and moves the result, so that several starts at once do no harm.
java=$1 jars=$2 archive=$3 articles=$4
mkdir -p "${archive%/*}" || exit 1
work=$(mktemp -d "${archive%/*}/new.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
"$java" -XX:TieredStopAtLevel=1 -Xshare:off "-XX:DumpLoadedClassList=$work/classes" -cp "$jars" \
  org.bylint.cli.Main check "$articles" >/dev/null 2>&1
[ -s "$work/classes" ] || exit 1
"$java" -Xshare:dump "-XX:SharedClassListFile=$work/classes" "-XX:SharedArchiveFile=$work/new.jsa" \
  -cp "$jars" >/dev/null 2>&1 && mv -f "$work/new.jsa" "$archive"
