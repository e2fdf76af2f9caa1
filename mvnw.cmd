@echo off
rem Runs the installed Maven, or fetches the version named in .mvn\wrapper\maven-wrapper.properties.
setlocal
where mvn >nul 2>nul
if not errorlevel 1 (
  call mvn %*
  exit /b %errorlevel%
)
for /f "tokens=1,* delims==" %%a in ('type "%~dp0.mvn\wrapper\maven-wrapper.properties"') do (
  if "%%a"=="distributionUrl" set url=%%b
  if "%%a"=="distributionSha512Sum" set sum=%%b
)
for %%f in ("%url%") do set archive=%%~nxf
set name=%archive:-bin.tar.gz=%
set home=%USERPROFILE%\.m2\wrapper\dists\%name%
if not exist "%home%\bin\mvn.cmd" (
  echo mvnw: Maven is not installed; fetching %name% 1>&2
  powershell -NoProfile -Command "$ErrorActionPreference='Stop'; $t=Join-Path $env:TEMP '%archive%'; Invoke-WebRequest '%url%' -OutFile $t; if ((Get-FileHash $t -Algorithm SHA512).Hash.ToLower() -ne '%sum%') { throw 'checksum mismatch' }; New-Item -Force -ItemType Directory '%USERPROFILE%\.m2\wrapper\dists' | Out-Null; tar -xzf $t -C '%USERPROFILE%\.m2\wrapper\dists'" || exit /b 1
)
call "%home%\bin\mvn.cmd" %*
exit /b %errorlevel%
