# shellcheck shell=sh
# Sourced by ./run, which sets $root. prepare() makes this checkout ready to start; prepare_tests() adds
# what only tests need. Both do nothing when nothing changed, and say what they do on standard error.
#
#   .tools/uv/        uv, from packaging/uv-requirements.txt, in a venv of its own
#   .tools/ready      the inputs of the last complete set-up; equal inputs mean there is nothing to do
#   .tools/unfinished exists while .venv is being filled, so that an interrupted set-up starts .venv anew
#   .venv/            Python packages, from uv.lock

: "${root:?}"
tools="$root/.tools"
venv="$root/.venv"
checker="$tools/html-checker"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

prepare() {
    is_ready || with_lock set_up
}

prepare_tests() {
    if ! { is_checker_ready && has_program java && has_program Xvfb && has_program soffice; }; then with_lock set_up_tests; fi
    if is_checker_ready && has_program java; then
        export TOASOAN_VNU_JAR="$checker/node_modules/vnu-jar/build/dist/vnu.jar"
    fi
}

has_program() { command -v "$1" >/dev/null; }

# One set-up at a time. In a subshell, so that the lock ends with it; closed for what runs in it, so that
# no service that a package starts keeps the lock.
with_lock() (
    mkdir -p "$tools"
    exec 9>"$tools/lock" >&2
    if has_program flock; then flock 9; fi
    "$@" 9>&-
)

# Everything the set-up depends on, as one text. Compared whole: no hash tool is the same on every system.
inputs() {
    printf '%s\n' "$root" # scripts in .venv hold its absolute path
    cat "$root/pyproject.toml" "$root/packaging/setup.sh" "$root/packaging/uv-requirements.txt" \
        "$root/packaging/linux/system-packages.txt" "$venv/pyvenv.cfg" "$root/uv.lock" 2>&1
    ls "$root/resources/translations"
    cat "$root/resources/translations/"*.ts 2>&1 || : # there may be none
}

is_ready() {
    [ -x "$venv/bin/python" ] && [ ! -e "$tools/unfinished" ] && inputs | cmp -s - "$tools/ready"
}

set_up() {
    if is_ready; then return; fi # another process did it while this one waited
    say "Setting up Tòa Soạn (once; about a minute)"
    find_python
    install_system_packages "$root/packaging/linux/system-packages.txt" "$(missing_venv_package)"
    install_uv
    install_python_packages
    compile_translations
    inputs >"$tools/ready"
    say "Ready"
}

set_up_tests() {
    wanted=
    has_program java || wanted=default-jre-headless
    is_checker_ready || has_program npm || wanted="$wanted npm"
    if [ "$(id -u)" -eq 0 ]; then
        install_system_packages "$root/packaging/linux/test-packages.txt" "$wanted"
    fi
    if ! is_checker_ready && has_program npm; then install_checker; fi
    for program in Xvfb java npm soffice; do
        has_program "$program" || say "No $program here: the tests that need it are skipped."
    done
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        # Not sys.executable: in an active venv that would be the venv's.
        python=$("$name" -c 'import sys; sys.version_info >= (3, 11) and print(sys._base_executable)' 2>/dev/null) ||
            python=
        if [ -n "$python" ]; then return; fi
    done
    fail "Tòa Soạn needs Python 3.11 or newer, and none was found. Install python3 and run this again."
}

# Debian keeps what `python3 -m venv` needs in a package of its own.
missing_venv_package() {
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then printf '%s-venv' "$name"; fi
}

# $1: file of packages; $2: more packages. Installs what is missing with apt, or says how to.
install_system_packages() {
    [ "$(uname)" = Linux ] || return 0
    if ! has_program apt-get; then
        say "This system has no apt. If the window does not open, install what these Debian packages hold:"
        say "$(sed '/^#/d' "$1" | tr '\n' ' ')$2"
        return
    fi
    missing="$(missing_packages "$1")$2"
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if has_program sudo; then as_root="sudo sh -c"; else as_root="su -c"; fi
        say "Some system packages are missing. Install them with this command, then run this again:"
        fail "    $as_root 'apt-get update && apt-get install -y --no-install-recommends $missing'"
    fi
    export DEBIAN_FRONTEND=noninteractive
    dpkg --configure -a </dev/null # an earlier installation may have been interrupted
    apt-get -q update || say "The package lists could not be renewed; trying with those at hand."
    # shellcheck disable=SC2086  # one argument a package
    apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 install $missing </dev/null ||
        fail "The system packages could not be installed; see above."
}

# $1: file of packages. Prints those not installed, each with a space after it, by this release's name.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    sed '/^#/d' "$1" | while IFS='|' read -r name old_name; do
        # Debian 13 and Ubuntu 24.04 renamed packages to …t64, and have some of them from the start.
        if [ -n "$old_name" ] && ! printf '%s\n' "$installed" | grep -q 't64$'; then name=$old_name; fi
        printf '%s\n' "$installed" | grep -qxF "$name" || printf '%s ' "$name"
    done
}

install_uv() {
    if cmp -s "$root/packaging/uv-requirements.txt" "$tools/uv/requirements.txt" &&
        "$tools/uv/bin/uv" --version >/dev/null 2>&1; then return; fi
    rm -rf "$tools/uv"
    "$python" -m venv "$tools/uv"
    "$tools/uv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes \
        --only-binary :all: -r "$root/packaging/uv-requirements.txt" ||
        fail "uv could not be installed; see above. If it was the network, run this again."
    cp "$root/packaging/uv-requirements.txt" "$tools/uv/requirements.txt"
}

# The project itself is not installed: its build backend would be the one thing the lock does not pin.
install_python_packages() {
    if [ -e "$tools/unfinished" ]; then rm -rf "$venv"; fi
    : >"$tools/unfinished"
    env -u VIRTUAL_ENV UV_PROJECT_ENVIRONMENT="$venv" UV_PYTHON_PREFERENCE=only-system \
        "$tools/uv/bin/uv" sync --project "$root" --python "$python" --locked --no-install-project \
        --no-build --compile-bytecode ||
        fail "The Python packages could not be installed; see above. If it was the network, run this again."
    rm "$tools/unfinished"
}

# Each file is put in place whole: a program that is running reads the one it began with.
compile_translations() {
    for source in "$root/resources/translations/"*.ts; do
        [ -e "$source" ] || continue
        compiled=${source%.ts}.qm
        "$venv/bin/pyside6-lrelease" -silent "$source" -qm "$compiled.new"
        mv "$compiled.new" "$compiled"
    done
}

is_checker_ready() {
    cmp -s "$root/packaging/html-checker/package-lock.json" "$checker/ready"
}

# The Nu HTML checker. Without its package's install script, which would download a Java of its own.
install_checker() {
    say "Installing the HTML checker for the tests"
    mkdir -p "$checker"
    cp "$root/packaging/html-checker/"*.json "$checker/"
    if npm ci --prefix "$checker" --ignore-scripts --no-audit --no-fund --loglevel=error; then
        cp "$checker/package-lock.json" "$checker/ready"
    else
        say "It could not be installed; the tests that need it are skipped."
    fi
}
