# Sourced by ./run: exports JAVA_HOME of the first JDK at or above the version this project needs.
# Reads the `release` file that every JDK carries, so no JVM starts for it.

REQUIRED_JAVA=25

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    if command -v javac >/dev/null 2>&1; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    fi
    for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        printf '%s\n' "$candidate"
    done
}

jdk_major() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
    while IFS= read -r home; do
        [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
        major=$(jdk_major "$home")
        if [ -n "$major" ] && [ "$major" -ge "$REQUIRED_JAVA" ]; then
            export JAVA_HOME="$home"
            return 0
        fi
    done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
    cat >&2 <<MESSAGE
Talentpas needs a JDK $REQUIRED_JAVA or newer, and none was found.
Install one (for example Eclipse Temurin $REQUIRED_JAVA: https://adoptium.net, or "sdk install java $REQUIRED_JAVA-tem"),
or point JAVA_HOME at it, and call ./run again.
MESSAGE
    exit 1
}

find_jdk
