@echo off
rem The one entrance on Windows, the twin of ./run: sets up what is missing, then does what was asked.
rem All set-up output goes to standard error, so that "run cli" keeps its JSON clean.
setlocal
rem The folder of this file, without a closing backslash, which would escape the quote after it.
for %%r in ("%~dp0.") do set "ROOT=%%~fr"
set "TOOLS=%ROOT%\.tools"
set "VENV=%ROOT%\.venv"
set "TASK=%~1"
rem Without quotes around it, so that those of the arguments go on protecting what is in them.
set ARGS=%*
if not defined TASK set "TASK=window"
for %%t in (window cli test check bench) do if "%TASK%"=="%%t" goto prepare
call :usage
if "%TASK%"=="--help" exit /b 0
exit /b 2

:prepare
if not exist "%TOOLS%" mkdir "%TOOLS%"
rem Everything the set-up depends on, in one file: equal to the last complete set-up's, there is nothing to do.
type "%ROOT%\pyproject.toml" "%ROOT%\packaging\uv-requirements.txt" "%ROOT%\uv.lock" ^
    "%ROOT%\resources\translations\*.ts" > "%TOOLS%\inputs" 2>nul
if not exist "%VENV%\Scripts\python.exe" goto set_up
if exist "%TOOLS%\unfinished" goto set_up
fc /b "%TOOLS%\inputs" "%TOOLS%\ready" >nul 2>nul
if not errorlevel 1 goto %TASK%

:set_up
call :install 1>&2
if errorlevel 1 exit /b 1
goto %TASK%

:window
call :environment
"%VENV%\Scripts\python.exe" -P -m desktop_app --demo
exit /b %errorlevel%

:cli
call :environment
set ARGS=%ARGS:*cli=%
"%VENV%\Scripts\python.exe" -P -m desktop_app %ARGS%
exit /b %errorlevel%

:test
call :environment
set ARGS=%ARGS:*test=%
set "QT_QPA_PLATFORM=offscreen"
cd /d "%ROOT%"
"%VENV%\Scripts\python.exe" -m pytest %ARGS%
exit /b %errorlevel%

:check
call :environment
cd /d "%ROOT%"
set "FAILED=0"
"%VENV%\Scripts\ruff.exe" check .
if errorlevel 1 set "FAILED=1"
"%VENV%\Scripts\ruff.exe" format --check .
if errorlevel 1 set "FAILED=1"
"%VENV%\Scripts\mypy.exe"
if errorlevel 1 set "FAILED=1"
"%VENV%\Scripts\lint-imports.exe" --no-logo
if errorlevel 1 set "FAILED=1"
"%VENV%\Scripts\python.exe" packaging\check_translations.py
if errorlevel 1 set "FAILED=1"
exit /b %FAILED%

:bench
call :environment
set ARGS=%ARGS:*bench=%
cd /d "%ROOT%"
"%VENV%\Scripts\python.exe" -m tests.benchmarks %ARGS%
exit /b %errorlevel%

:usage
echo run                 open the program on the demo newsroom 1>&2
echo run cli ARGS...     the command line (try: run cli --help) 1>&2
echo run test [ARGS...]  all tests; ARGS go to pytest 1>&2
echo run check           style, types, layers, translations 1>&2
echo run bench [NAMES]   the benchmarks, as JSON 1>&2
exit /b 0

rem Runs without the project being installed, from any folder, on this checkout's own sources.
:environment
set "PYTHONPATH=%ROOT%"
set "PYTHONHOME="
rem Vietnamese goes through pipes and files as UTF-8, whatever the system's code page.
set "PYTHONUTF8=1"
exit /b 0

:install
echo Setting up Toa Soan (once; about a minute)
set "PYTHON="
for %%p in ("py -3.14" "py -3.13" "py -3.12" "py -3.11" "python") do for /f "delims=" %%e in (
    '%%~p -c "import sys; sys.version_info >= (3, 11) and print(sys._base_executable)" 2^>nul'
) do if not defined PYTHON set "PYTHON=%%e"
if not defined PYTHON (
    echo Toa Soan needs Python 3.11 or newer, and none was found. Install it, then run this again.
    exit /b 1
)
fc /b "%ROOT%\packaging\uv-requirements.txt" "%TOOLS%\uv\requirements.txt" >nul 2>nul
if errorlevel 1 call :install_uv
if errorlevel 1 exit /b 1
rem An interrupted set-up starts its environment anew.
if exist "%TOOLS%\unfinished" if exist "%VENV%" rmdir /s /q "%VENV%"
type nul > "%TOOLS%\unfinished"
set "VIRTUAL_ENV="
set "UV_PROJECT_ENVIRONMENT=%VENV%"
set "UV_PYTHON_PREFERENCE=only-system"
"%TOOLS%\uv\Scripts\uv.exe" sync --project "%ROOT%" --python "%PYTHON%" --locked --no-install-project --no-build --compile-bytecode
if errorlevel 1 (
    echo The Python packages could not be installed; see above. If it was the network, run this again.
    exit /b 1
)
del "%TOOLS%\unfinished"
pushd "%ROOT%\resources\translations"
for %%t in (*.ts) do "%VENV%\Scripts\pyside6-lrelease.exe" -silent "%%t"
if errorlevel 1 exit /b 1
popd
copy /y "%TOOLS%\inputs" "%TOOLS%\ready" >nul
if errorlevel 1 exit /b 1
echo Ready
exit /b 0

:install_uv
if exist "%TOOLS%\uv" rmdir /s /q "%TOOLS%\uv"
"%PYTHON%" -m venv "%TOOLS%\uv"
if errorlevel 1 exit /b 1
"%TOOLS%\uv\Scripts\python.exe" -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: -r "%ROOT%\packaging\uv-requirements.txt"
if errorlevel 1 (
    echo uv could not be installed; see above. If it was the network, run this again.
    exit /b 1
)
copy /y "%ROOT%\packaging\uv-requirements.txt" "%TOOLS%\uv\requirements.txt" >nul
exit /b %errorlevel%
