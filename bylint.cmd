@echo off
rem Starts bylint from a fresh clone (built on first use) or from an unpacked distribution.
setlocal
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
set lib=%~dp0lib
if exist "%lib%\bylint.jar" goto run
set lib=%~dp0target\bylint\lib
if exist "%lib%\bylint.jar" goto run
echo bylint: building, this takes about a minute... 1>&2
pushd "%~dp0"
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip -Dwarnings=-Xlint:none package 1>&2
if errorlevel 1 (
  popd
  echo bylint: the build failed; see the messages above. 1>&2
  exit /b 2
)
popd
:run
"%java%" -XX:+UseParallelGC -Xms96m -Xmn32m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=20 -XX:GCTimeRatio=3 -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto "-Dbylint.launcher=%~dp0bylint" -cp "%lib%\bylint.jar;%lib%\*" org.bylint.cli.Main %*
exit /b %errorlevel%
